"""A download whose program is killed goes on where it was, and ends with the very bytes that were published."""

import hashlib
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from furrytag_gui.models.fetch import Fetcher, count_kept_bytes
from furrytag_gui.models.partfile import KEEP_BYTES
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.work import Progress, Work
from tests.servers import FileServer, serve

DOWNLOADER = """
import sys
from pathlib import Path
from furrytag_gui.models.fetch import Fetcher
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.work import Work
remotes = [RemoteFile(name, url) for name, url in zip(sys.argv[2::2], sys.argv[3::2])]
Fetcher().fetch(remotes, Path(sys.argv[1]), Work(lambda progress: print(progress.done, flush=True)))
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is what POSIX systems kill with")
def test_download_goes_on_after_its_program_was_killed(file_server: FileServer, tmp_path: Path) -> None:
    content = random.Random(9).randbytes(KEEP_BYTES * 2)
    told = KEEP_BYTES + 3_000_000
    tags = RemoteFile("tags.csv", file_server.serve("/tags.csv", b"name\nwolf\n"))
    model = RemoteFile("model.onnx", file_server.serve("/model.onnx", content))
    file_server.script("/model.onnx", serve(stall_after=told))
    command = [sys.executable, "-c", DOWNLOADER, tmp_path, *(text for remote in (tags, model) for text in (remote.name, remote.url))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        assert any(int(line) == told + 10 for line in child.stdout)
        child.send_signal(signal.SIGKILL)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.onnx.part", "model.onnx.part.json", "tags.csv"]
    kept = count_kept_bytes([model], tmp_path)
    assert KEEP_BYTES <= kept <= told

    file_server.requests.clear()
    seen: list[Progress] = []
    fetched = Fetcher().fetch([tags, model], tmp_path, Work(seen.append))
    assert [(request.path, request.range) for request in file_server.requests] == [("/model.onnx", f"bytes={kept}-")]
    assert file_server.requests[0].headers["If-Range"] == '"one"'
    assert seen[0].done == kept + 10
    assert fetched[1].sha256 == hashlib.sha256(content).hexdigest()
    assert fetched[1].path.read_bytes() == content
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.onnx", "tags.csv"]
