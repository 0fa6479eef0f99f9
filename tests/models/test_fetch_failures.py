"""Downloads that fail: what the user reads, what is tried again, and what is left on the disk."""

import email.utils
import hashlib
import os
import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from furrytag_gui.errors import DownloadError
from furrytag_gui.models import transfer
from furrytag_gui.models.fetch import Fetcher, count_kept_bytes
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.work import Progress, Work
from tests.servers import CERTIFICATE, PATIENCE_S, FileServer, Handler, chunked, page, redirect, serve, status

CONTENT = random.Random(3).randbytes(40_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()
SIGN_IN = "<!DOCTYPE html><html><title>Hotel Wi-Fi</title></html>"


@pytest.fixture
def slept_s() -> list[float]:
    """How long each wait was cut into."""
    return []


@pytest.fixture
def fetcher(slept_s: list[float]) -> Fetcher:
    return Fetcher(sleep=slept_s.append, chance=lambda: 1.0, connect_s=10, read_s=10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "new"


@pytest.fixture
def remote(file_server: FileServer) -> RemoteFile:
    return RemoteFile("model.onnx", file_server.serve("/model.onnx", CONTENT), len(CONTENT), sha256=SHA256)


@pytest.fixture
def fail(fetcher: Fetcher, folder: Path) -> Callable[[RemoteFile], DownloadError]:
    """Gives the error of a download that must fail."""

    def fetch(remote: RemoteFile) -> DownloadError:
        with pytest.raises(DownloadError) as caught:
            fetcher.fetch([remote], folder, Work())
        assert not (folder / remote.name).exists()
        assert caught.value.message.startswith(f"Can't download {remote.name}: ")
        assert caught.value.message.endswith(".")
        assert caught.value.hint.endswith(".")
        return caught.value

    return fetch


Fail = Callable[[RemoteFile], DownloadError]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (401, "127.0.0.1 doesn't allow it (401)"),
        (403, "127.0.0.1 doesn't allow it (403)"),
        (404, "127.0.0.1 doesn't have the file any more (404)"),
        (410, "127.0.0.1 doesn't have the file any more (410)"),
        (418, "127.0.0.1 answers with 418 in place of the file"),
        (204, "127.0.0.1 answers with 204 in place of the file"),
        (206, "127.0.0.1 answers with 206 in place of the file"),
        (416, "127.0.0.1 answers with 416 in place of the file"),
        (302, "127.0.0.1 answers with 302 in place of the file"),
    ],
)
def test_refusal_is_told_and_not_asked_again(file_server: FileServer, remote: RemoteFile, fail: Fail, code: int, words: str) -> None:
    file_server.script("/model.onnx", status(code))
    error = fail(replace(remote, page="https://example.org/model"))
    assert error.message == f"Can't download model.onnx: {words}."
    assert error.page == "https://example.org/model"
    assert len(file_server.requests) == 1


def test_page_of_a_file_without_one_is_its_address(file_server: FileServer, remote: RemoteFile, fail: Fail) -> None:
    file_server.script("/model.onnx", status(403))
    assert fail(remote).page == remote.url


def test_fault_of_the_server_is_tried_again_after_growing_waits(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, slept_s: list[float]
) -> None:
    file_server.script("/model.onnx", status(500), status(502), status(504))
    seen: list[Progress] = []
    (fetched,) = fetcher.fetch([remote], folder, Work(seen.append))
    assert fetched.path.read_bytes() == CONTENT
    assert sum(slept_s) == pytest.approx(1 + 2 + 4)
    assert "Trying model.onnx again: 127.0.0.1 has a fault of its own (500)" in {progress.text for progress in seen}
    assert seen[-1].text == "Downloading model.onnx"


def test_waits_have_a_random_part_and_an_end(file_server: FileServer, remote: RemoteFile, folder: Path, slept_s: list[float]) -> None:
    file_server.script("/model.onnx", *[status(500)] * 20)
    with pytest.raises(DownloadError, match=r"has a fault of its own \(500\)"):
        Fetcher(sleep=slept_s.append, chance=lambda: 0.0, tries=9).fetch([remote], folder, Work())
    assert sum(slept_s) == pytest.approx(0.5 * (1 + 2 + 4 + 8 + 16 + 30 + 30 + 30))
    assert len(file_server.requests) == 9


@pytest.mark.parametrize(("code", "words"), [(429, r"is asked too often \(429\)"), (503, r"is overloaded or being serviced \(503\)")])
@pytest.mark.parametrize("form", ["number", "date"])
def test_server_that_asks_to_wait_is_waited_for(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, slept_s: list[float], *, code: int, words: str, form: str
) -> None:
    asked = "60" if form == "number" else email.utils.formatdate(time.time() + 60, usegmt=True)
    file_server.script("/model.onnx", status(code, {"Retry-After": asked}))
    fetcher.fetch([remote], folder, Work())
    assert 50 < sum(slept_s) <= 60.01

    file_server.script("/other", status(code, {"Retry-After": "7200"}))
    with pytest.raises(DownloadError, match=words + " and asks to wait 120 minutes"):
        fetcher.fetch([RemoteFile("other", file_server.url("/other"))], folder, Work())


@pytest.mark.parametrize("asked", ["soon", "-5", "1e9", "Wed, 99 Foo 2026 10:00:00 GMT", "Wed, 25 Nov 2020 10:00:00 GMT", "9" * 5000])
def test_wait_that_makes_no_sense_is_passed_over(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, slept_s: list[float], *, asked: str
) -> None:
    file_server.script("/model.onnx", status(429, {"Retry-After": asked}))
    fetcher.fetch([remote], folder, Work())
    assert sum(slept_s) == pytest.approx(1)


def test_stalled_server_is_noticed_and_gone_on_with(file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    file_server.script("/model.onnx", serve(stall_after=20_000))
    seen: list[Progress] = []
    (fetched,) = Fetcher(sleep=lambda _: None, read_s=1.0).fetch([remote], folder, Work(seen.append))
    assert fetched.path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == [None, "bytes=20000-"]
    assert any("127.0.0.1 has sent nothing for" in progress.text for progress in seen)


def test_server_that_drips_is_noticed(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "SLOW_S", 0.3)

    def drip(handler: Handler) -> None:
        handler.send_head(200, {"Content-Length": str(len(CONTENT)), "ETag": '"one"'})
        handler.send_body(CONTENT[:1000])
        for at in range(1000, 4000):
            handler.send_body(CONTENT[at : at + 1])
            if file_server.closing.wait(0.02):
                break

    file_server.script("/model.onnx", drip)
    seen: list[Progress] = []
    (fetched,) = fetcher.fetch([remote], folder, Work(seen.append))
    assert fetched.path.read_bytes() == CONTENT
    assert "Trying model.onnx again: 127.0.0.1 sends next to nothing" in {progress.text for progress in seen}
    kept = int((file_server.ranges("/model.onnx")[1] or "").removeprefix("bytes=").removesuffix("-"))
    assert 1000 <= kept < 4000


def test_server_that_never_answers_is_told(file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    def say_nothing(handler: Handler) -> None:
        file_server.closing.wait(PATIENCE_S)
        handler.close_connection = True

    file_server.script("/model.onnx", say_nothing, say_nothing)
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 has sent nothing for"):
        Fetcher(sleep=lambda _: None, read_s=0.2, tries=2).fetch([remote], folder, Work())


def test_server_that_cuts_again_and_again_is_given_up(file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path) -> None:
    file_server.script("/model.onnx", *[serve(cut_after=1000)] * 20)
    assert "the connection to 127.0.0.1 was cut" in fail(remote).message
    assert count_kept_bytes([remote], folder) == 6000


def test_server_that_brings_enough_each_time_is_not_given_up(fetcher: Fetcher, file_server: FileServer, folder: Path) -> None:
    content = random.Random(6).randbytes(5_000_000)
    remote = RemoteFile("model.onnx", file_server.serve("/model.onnx", content))
    file_server.script("/model.onnx", *[serve(cut_after=300_000)] * 16)
    (fetched,) = fetcher.fetch([remote], folder, Work())
    assert fetched.path.read_bytes() == content
    assert len(file_server.requests) == 17


@pytest.mark.parametrize("kind", ["text/html", "TEXT/HTML; charset=utf-8", "application/octet-stream"])
def test_web_page_in_place_of_the_file_is_told(file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path, kind: str) -> None:
    file_server.script("/model.onnx", status(200, {"Content-Type": kind}, SIGN_IN.encode()))
    error = fail(replace(remote, size_bytes=None))
    assert error.message == "Can't download model.onnx: 127.0.0.1 sends a web page instead of the file."
    assert "sign in" in error.hint
    assert names_in(folder) == []


@pytest.mark.parametrize("kind", ["text/html", "application/octet-stream"])
def test_web_page_does_not_cost_what_has_come(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path, *, kind: str
) -> None:
    remote = replace(remote, size_bytes=None)
    file_server.script("/model.onnx", serve(cut_after=10_000), status(200, {"Content-Type": kind}, SIGN_IN.encode()))
    assert "a web page" in fail(remote).message
    file_server.requests.clear()
    fetcher.fetch([remote], folder, Work())
    assert file_server.ranges("/model.onnx") == ["bytes=10000-"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("model.onnx", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n", "sends a Git LFS pointer"),
        ("model.zip", b"Rar!\x1a\x07\x00 and so on", "is not a zip file"),
        ("model.onnx", b"", "sends an empty file"),
        ("model.onnx", b"\xef\xbb\xbf\n <!-- error --><html>", "sends a web page"),
    ],
)
def test_first_bytes_are_looked_at(file_server: FileServer, fail: Fail, folder: Path, *, name: str, content: bytes, words: str) -> None:
    assert words in fail(RemoteFile(name, file_server.serve(f"/{name}", content))).message
    assert names_in(folder) == []


@pytest.mark.parametrize("headers", [{"Content-Encoding": "gzip"}, {"Content-Type": "multipart/byteranges; boundary=x"}])
def test_form_that_was_not_asked_for_is_refused(
    file_server: FileServer, remote: RemoteFile, fail: Fail, headers: dict[str, str | None]
) -> None:
    file_server.script("/model.onnx", serve(headers=headers))
    assert "in a form that wasn't asked for" in fail(remote).message


@pytest.mark.parametrize("headers", [{"Content-Encoding": "gzip"}, {"Content-Type": "text/html"}])
def test_rest_in_another_form_is_not_put_behind_what_has_come(
    file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path, headers: dict[str, str | None]
) -> None:
    file_server.script("/model.onnx", serve(cut_after=10_000), serve(headers=headers))
    fail(replace(remote, sha256=None))
    assert file_server.ranges("/model.onnx") == [None, "bytes=10000-"]
    assert count_kept_bytes([remote], folder) == 10_000


@pytest.mark.parametrize("length", ["abc", "40000, 40001", "-1", "4e4"])
def test_length_that_makes_no_sense_is_not_believed(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, length: str
) -> None:
    file_server.script("/model.onnx", serve(headers={"Content-Length": length}))
    (fetched,) = fetcher.fetch([remote], folder, Work())
    assert fetched.path.read_bytes() == CONTENT
    assert len(file_server.requests) == 2


def test_other_length_than_published_is_told(file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path) -> None:
    message = fail(replace(remote, size_bytes=50_000)).message
    assert message == "Can't download model.onnx: its server has 40,000 bytes where 50,000 were published."
    assert names_in(folder) == []


@pytest.mark.parametrize("published", [39_000, 41_000])
def test_other_length_than_published_is_noticed_without_a_header(
    file_server: FileServer, remote: RemoteFile, fail: Fail, published: int
) -> None:
    file_server.script("/model.onnx", *[chunked(CONTENT)] * 10)
    message = fail(replace(remote, size_bytes=published)).message
    assert ("sends more than the 39,000 bytes" if published < 40_000 else "127.0.0.1 ended before the file did") in message


def test_size_that_is_only_a_guide_refuses_nothing(fetcher: Fetcher, remote: RemoteFile, folder: Path) -> None:
    (fetched,) = fetcher.fetch([replace(remote, size_bytes=10, size_is_exact=False)], folder, Work())
    assert fetched.size_bytes == len(CONTENT)


@pytest.mark.parametrize("told", [True, False])
def test_file_without_end_is_refused(file_server: FileServer, remote: RemoteFile, folder: Path, told: bool) -> None:
    file_server.script("/model.onnx", serve() if told else chunked(CONTENT))
    with pytest.raises(DownloadError, match=r"more than the 30,000"):
        Fetcher(max_file_bytes=30_000).fetch([replace(remote, size_bytes=None)], folder, Work())
    assert names_in(folder) == []


def test_wrong_hash_is_told_and_the_next_try_starts_anew(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path
) -> None:
    wrong = bytes(len(CONTENT))
    file_server.script("/model.onnx", serve(content=wrong))
    error = fail(remote)
    assert error.message == (
        "Can't download model.onnx: what came is not what was published "
        f"(SHA-256 {hashlib.sha256(wrong).hexdigest()[:16]}… where {SHA256[:16]}… is expected)."
    )
    assert names_in(folder) == []
    fetcher.fetch([remote], folder, Work())
    assert file_server.ranges("/model.onnx") == [None, None]


@pytest.mark.parametrize("target", ["/model.onnx", "/circle"])
def test_redirect_in_a_circle_is_told(file_server: FileServer, remote: RemoteFile, fail: Fail, target: str) -> None:
    file_server.script("/model.onnx", redirect(target))
    file_server.script("/circle", redirect(remote.url))
    assert "127.0.0.1 sends the request in a circle" in fail(remote).message
    assert len(file_server.requests) <= 2


def test_redirect_without_end_is_told(file_server: FileServer, remote: RemoteFile, fail: Fail) -> None:
    def further(handler: Handler) -> None:
        redirect(f"/model.onnx?{len(file_server.requests)}")(handler)

    file_server.script("/model.onnx", *[further] * 100)
    assert "127.0.0.1 sends the request on and on" in fail(remote).message
    assert len(file_server.requests) == 11


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/a", "javascript:1", "http://[::1", "http://a:99999/"])
def test_redirect_to_no_web_address_is_refused(file_server: FileServer, remote: RemoteFile, fail: Fail, target: str) -> None:
    file_server.script("/model.onnx", redirect(target))
    assert "web address" in (message := fail(remote).message) or "makes no sense" in message


def test_endless_body_of_a_redirect_is_not_read(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    def flood(handler: Handler) -> None:
        handler.send_head(302, {"Location": "/good.onnx", "Content-Length": str(10**12)})
        handler.send_body(bytes(1000))
        file_server.closing.wait(PATIENCE_S)
        handler.close_connection = True

    file_server.serve("/good.onnx", CONTENT)
    file_server.script("/model.onnx", flood)
    assert fetcher.fetch([remote], folder, Work())[0].path.read_bytes() == CONTENT


def test_unknown_certificate_is_refused_and_not_asked_again(safe_file_server: FileServer, fail: Fail, slept_s: list[float]) -> None:
    error = fail(RemoteFile("model.onnx", safe_file_server.serve("/model.onnx", CONTENT)))
    assert "127.0.0.1 can't prove that it is 127.0.0.1" in error.message
    assert safe_file_server.requests == []
    assert slept_s == []


def test_https_never_leads_to_http(
    file_server: FileServer, safe_file_server: FileServer, remote: RemoteFile, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATE))
    safe_file_server.script("/model.onnx", redirect(remote.url))
    error = fail(RemoteFile("model.onnx", safe_file_server.url("/model.onnx")))
    assert error.message == "Can't download model.onnx: 127.0.0.1 sends the request on to 127.0.0.1 without encryption."
    assert file_server.requests == []


def test_http_may_lead_to_https(
    fetcher: Fetcher,
    file_server: FileServer,
    safe_file_server: FileServer,
    remote: RemoteFile,
    folder: Path,
    *,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(CERTIFICATE))
    file_server.script("/model.onnx", redirect(safe_file_server.serve("/model.onnx", CONTENT)))
    assert fetcher.fetch([remote], folder, Work())[0].path.read_bytes() == CONTENT


def test_server_that_does_not_speak_tls_is_told(file_server: FileServer, fail: Fail) -> None:
    url = file_server.url("/model.onnx").replace("http:", "https:")
    assert "no safe connection (TLS) to 127.0.0.1 could be made" in fail(RemoteFile("model.onnx", url)).message


def test_closed_port_is_told(fail: Fail, slept_s: list[float]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = fail(RemoteFile("model.onnx", f"http://127.0.0.1:{port}/model.onnx"))
    assert error.message == "Can't download model.onnx: 127.0.0.1 refuses the connection."
    assert sum(slept_s) == pytest.approx(1 + 2 + 4 + 8 + 16)


def test_name_that_is_not_found_is_told(fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", find_nothing)
    assert "the name models.invalid can't be found" in fail(RemoteFile("model.onnx", "https://models.invalid/model.onnx")).message


def test_dead_proxy_is_told(fail: Fail, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{listener.getsockname()[1]}")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    error = fail(RemoteFile("model.onnx", "https://models.invalid/model.onnx"))
    assert "the system's proxy can't be reached or refuses" in error.message
    assert "proxy" in error.hint


@pytest.mark.parametrize("url", ["", "model.onnx", "file:///etc/passwd", "http://", "https://exa mple.invalid/a", "http://..invalid/"])
def test_address_that_is_none_is_told(fail: Fail, url: str, slept_s: list[float]) -> None:
    assert "address" in fail(RemoteFile("model.onnx", url)).message
    assert slept_s == []


def test_disk_is_looked_at_before_anything_is_fetched(
    file_server: FileServer, remote: RemoteFile, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100_020_000))
    error = fail(remote)
    assert error.message.startswith("Can't download model.onnx: it takes 101 MB and 100 MB are free in ")
    assert "Free some space" in error.hint
    assert error.page == ""
    assert file_server.requests == []


def test_disk_is_looked_at_again_once_the_size_is_told(
    file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100_020_000))
    error = fail(replace(remote, size_bytes=None))
    assert "it takes 101 MB and 100 MB are free in " in error.message
    assert names_in(folder) == []


def test_what_has_come_needs_no_room_any_more(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, fail: Fail, folder: Path, *, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_server.script("/model.onnx", serve(cut_after=30_000), status(404))
    fail(remote)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100_020_000))
    assert fetcher.fetch([remote], folder, Work())[0].path.read_bytes() == CONTENT


LIMITED = """
import resource, sys
from pathlib import Path
from furrytag_gui.errors import DownloadError
from furrytag_gui.models import transfer
from furrytag_gui.models.fetch import Fetcher
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.work import Work
resource.setrlimit(resource.RLIMIT_FSIZE, (25_000, 25_000))
try:
    Fetcher().fetch([RemoteFile("model.onnx", sys.argv[1])], Path(sys.argv[2]), Work())
except DownloadError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="the limit on a file's size is one of POSIX")
def test_disk_that_fills_up_is_told_and_what_came_before_can_be_gone_on_with(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    remote = RemoteFile("model.onnx", remote.url)
    file_server.script("/model.onnx", serve(cut_after=20_000))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run(
        [sys.executable, "-c", LIMITED, remote.url, folder], capture_output=True, text=True, check=True, env=environment, timeout=60
    )
    assert result.stdout.startswith(f"Can't download model.onnx: the disk of {folder} is full. Free some space")
    assert count_kept_bytes([remote], folder) == 20_000
    file_server.requests.clear()
    assert fetcher.fetch([remote], folder, Work())[0].path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == ["bytes=20000-"]


def test_folder_that_cannot_be_made_is_told(remote: RemoteFile, fail: Fail, folder: Path) -> None:
    folder.write_text("a file", encoding="ascii")
    with pytest.raises(DownloadError, match=r"Can't download model\.onnx: .*new can't be written: File exists\."):
        Fetcher().fetch([remote], folder, Work())


def test_pages_are_not_mistaken_for_files_by_name(fetcher: Fetcher, file_server: FileServer, folder: Path) -> None:
    """A tag file may begin with what isn't a page's start."""
    content = b"<3\n<o>_<o>\n"
    file_server.serve("/tags.txt", content)
    remote = RemoteFile("tags.txt", file_server.url("/tags.txt"))
    assert fetcher.fetch([remote], folder, Work())[0].path.read_bytes() == content
    file_server.script("/page.txt", page(SIGN_IN))
    with pytest.raises(DownloadError, match="a web page"):
        fetcher.fetch([RemoteFile("page.txt", file_server.url("/page.txt"))], folder, Work())
