"""Downloads from a real server: what comes, what is kept, and how it is gone on with."""

import hashlib
import json
import random
import socket
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from furrytag_gui.errors import DownloadError
from furrytag_gui.models import transfer
from furrytag_gui.models.fetch import FetchedFile, Fetcher, count_kept_bytes
from furrytag_gui.models.partfile import PartFile
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.work import CancelledError, Progress, Work
from tests.servers import PATIENCE_S, FileServer, Handler, chunked, redirect, serve, status

CONTENT = random.Random(3).randbytes(40_000)
SHA256 = hashlib.sha256(CONTENT).hexdigest()


class Sleep:
    """Notes how long would have been waited."""

    def __init__(self) -> None:
        self.slept_s = 0.0

    def __call__(self, seconds: float) -> None:
        self.slept_s += seconds


@pytest.fixture
def sleep() -> Sleep:
    return Sleep()


@pytest.fixture
def fetcher(sleep: Sleep) -> Fetcher:
    return Fetcher(sleep=sleep, chance=lambda: 1.0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where downloads go; it doesn't exist yet."""
    return tmp_path / "Modell für 🐺" / "new"


@pytest.fixture
def remote(file_server: FileServer) -> RemoteFile:
    return RemoteFile("model.onnx", file_server.serve("/model.onnx", CONTENT), len(CONTENT), sha256=SHA256)


def fetch_one(fetcher: Fetcher, remote: RemoteFile, folder: Path) -> FetchedFile:
    (fetched,) = fetcher.fetch([remote], folder, Work())
    return fetched


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def leave_part(fetcher: Fetcher, server: FileServer, remote: RemoteFile, folder: Path, count: int) -> None:
    """Have a download end after so many bytes."""
    server.script("/model.onnx", serve(cut_after=count), status(404))
    with pytest.raises(DownloadError):
        fetcher.fetch([remote], folder, Work())
    assert (folder / "model.onnx.part").stat().st_size == count
    assert not (folder / "model.onnx").exists()
    server.requests.clear()


def test_file_comes_whole(fetcher: Fetcher, remote: RemoteFile, folder: Path) -> None:
    fetched = fetch_one(fetcher, remote, folder)
    assert fetched == FetchedFile("model.onnx", folder / "model.onnx", len(CONTENT), SHA256, remote.url)
    assert fetched.path.read_bytes() == CONTENT
    assert names_in(folder) == ["model.onnx"]


def test_hash_found_is_given_where_none_was_published(fetcher: Fetcher, remote: RemoteFile, folder: Path) -> None:
    assert fetch_one(fetcher, replace(remote, sha256=None, size_bytes=None), folder).sha256 == SHA256


def test_server_is_told_who_asks_and_wants_no_compression(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    fetch_one(fetcher, remote, folder)
    (request,) = file_server.requests
    assert "FurryTag/" in request.headers["User-Agent"]
    assert request.headers["Accept-Encoding"] == "identity"
    assert "Cookie" not in request.headers
    assert "Authorization" not in request.headers


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(0, 2999), min_size=1, max_size=5), kind=st.sampled_from(["length", "chunked"]), known=st.booleans())
def test_file_that_is_cut_at_any_byte_comes_whole(
    fetcher: Fetcher, file_server: FileServer, tmp_path_factory: pytest.TempPathFactory, *, cuts: list[int], kind: str, known: bool
) -> None:
    content = CONTENT[:3000]
    file_server.serve("/cut.bin", content)
    file_server.requests.clear()
    file_server.script("/cut.bin", *(serve(cut_after=cut) if kind == "length" else chunked(content, cut) for cut in cuts))
    remote = RemoteFile("cut.bin", file_server.url("/cut.bin"), sha256=hashlib.sha256(content).hexdigest() if known else None)
    folder = tmp_path_factory.mktemp("cut")
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == content
    assert names_in(folder) == ["cut.bin"]


def test_cut_file_goes_on_where_it_was_cut(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    file_server.script("/model.onnx", serve(cut_after=10_000), serve(cut_after=5_000))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == [None, "bytes=10000-", "bytes=15000-"]
    assert [request.headers.get("If-Range") for request in file_server.requests] == [None, '"one"', '"one"']
    assert file_server.sent_bytes == len(CONTENT)


def test_later_call_goes_on(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    assert count_kept_bytes([remote], folder) == 12_345
    assert json.loads((folder / "model.onnx.part.json").read_text(encoding="ascii")) == {
        "url": remote.url,
        "etag": '"one"',
        "total_bytes": len(CONTENT),
        "kept_bytes": 12_345,
    }
    assert fetch_one(Fetcher(), remote, folder).path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == ["bytes=12345-"]
    assert names_in(folder) == ["model.onnx"]


def test_part_that_is_whole_already_needs_no_server(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    (folder / "model.onnx.part").write_bytes(CONTENT)
    state = folder / "model.onnx.part.json"
    state.write_text(state.read_text(encoding="ascii").replace("12345", str(len(CONTENT))), encoding="ascii")
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert file_server.requests == []


def test_what_follows_the_kept_bytes_is_not_trusted(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    with (folder / "model.onnx.part").open("ab") as stream:
        stream.write(bytes(5000))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == ["bytes=12345-"]


@pytest.mark.parametrize("damage", ["no state", "no part", "short part", "not JSON", "other address", "negative", "longer than the file"])
def test_part_that_cannot_be_gone_on_with_is_fetched_anew(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, damage: str
) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    part, state = folder / "model.onnx.part", folder / "model.onnx.part.json"
    text = state.read_text(encoding="ascii")
    match damage:
        case "no state":
            state.unlink()
        case "no part":
            part.unlink()
        case "short part":
            part.write_bytes(CONTENT[:100])
        case "not JSON":
            state.write_text(text[:-5], encoding="ascii")
        case "other address":
            state.write_text(text.replace("/model.onnx", "/other.onnx"), encoding="ascii")
        case "negative":
            state.write_text(text.replace("12345", "-12345"), encoding="ascii")
        case "longer than the file":
            state.write_text(text.replace("40000", "10000"), encoding="ascii")
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == [None]
    assert names_in(folder) == ["model.onnx"]


def test_server_that_ignores_ranges_starts_over(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    file_server.script("/model.onnx", serve(ranges=False))
    seen: list[Progress] = []
    (fetched,) = fetcher.fetch([remote], folder, Work(seen.append))
    assert fetched.path.read_bytes() == CONTENT
    assert (seen[-1].done, seen[-1].total) == (len(CONTENT), len(CONTENT))


@pytest.mark.parametrize("known", [True, False])
def test_file_that_changes_while_it_comes_is_never_mixed(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, known: bool
) -> None:
    remote = replace(remote, sha256=None)
    leave_part(fetcher, file_server, remote, folder, 12_345)
    new = CONTENT[::-1]
    file_server.serve("/model.onnx", new, etag='"two"')
    if known:
        remote = replace(remote, sha256=hashlib.sha256(new).hexdigest())
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == new
    assert file_server.ranges("/model.onnx") == ["bytes=12345-"]


def test_server_that_gives_part_of_another_content_is_noticed(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    remote = replace(remote, sha256=None)
    leave_part(fetcher, file_server, remote, folder, 12_345)
    new = CONTENT[::-1]
    file_server.serve("/model.onnx", new, etag='"two"')
    rest = {"ETag": '"two"', "Content-Range": f"bytes 12345-{len(new) - 1}/{len(new)}"}
    file_server.script("/model.onnx", status(206, rest, new[12_345:]))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == new
    assert file_server.ranges("/model.onnx") == ["bytes=12345-", None]


@pytest.mark.parametrize("changed", [False, True])
def test_without_etag_date_and_hash_some_bytes_are_compared(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, changed: bool
) -> None:
    content = random.Random(4).randbytes(200_000)
    remote = RemoteFile("model.onnx", file_server.serve("/model.onnx", content, etag=""))
    leave_part(fetcher, file_server, remote, folder, 150_000)
    if changed:
        content = content[::-1]
        file_server.serve("/model.onnx", content, etag="")
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == content
    assert file_server.ranges("/model.onnx") == ["bytes=84464-"] + [None] * changed
    assert "If-Range" not in file_server.requests[0].headers


@pytest.mark.parametrize("etag", ['W/"weak"', "unquoted", '"' + "x" * 600 + '"'])
def test_only_a_strong_tag_is_a_condition(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, etag: str) -> None:
    file_server.serve("/model.onnx", CONTENT, etag=etag)
    leave_part(fetcher, file_server, remote, folder, 12_345)
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert "If-Range" not in file_server.requests[0].headers


def test_date_is_a_condition_where_there_is_no_tag(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    date = "Wed, 25 Nov 2026 10:00:00 GMT"
    file_server.serve("/model.onnx", CONTENT, etag="")
    file_server.script("/model.onnx", serve(cut_after=12_345, headers={"Last-Modified": date}), serve(headers={"Last-Modified": date}))
    fetch_one(fetcher, remote, folder)
    assert file_server.requests[1].headers["If-Range"] == date


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Range": None},
        {"Content-Range": "bytes 12344-39999/40000"},
        {"Content-Range": "bytes 12345-39998/40000"},
        {"Content-Range": "bytes 12345-40000/40000"},
        {"Content-Range": "bytes 39999-12345/40000"},
        {"Content-Range": "bytes 12345-39999/50000"},
        {"Content-Range": "items 12345-39999/40000"},
        {"Content-Range": "bytes 12345-39999/-1"},
        {"Content-Range": "bytes 12345-39999/40000, bytes 0-1/40000"},
        {"Content-Range": "bytes 1_2345-39999/40000"},
        {"Content-Range": "bytes " + "1" * 400 + "-39999/40000"},
        {"Content-Range": "bytes 12345-29999/40000", "Content-Length": None},
    ],
)
def test_range_that_contradicts_itself_or_what_was_asked_is_not_believed(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, headers: dict[str, str | None]
) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    file_server.script("/model.onnx", serve(headers=headers))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert len(file_server.requests) == 2


def test_answer_that_gives_less_than_asked_is_gone_on_with(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    file_server.script("/model.onnx", serve(slice_bytes=10_000), serve(slice_bytes=10_000))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == ["bytes=12345-", "bytes=22345-", "bytes=32345-"]


def test_refused_range_of_a_whole_file_ends_it(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    remote = replace(remote, size_bytes=None)
    # Its length was never told, and its end was lost.
    file_server.script("/model.onnx", chunked(CONTENT, cut_after=len(CONTENT)))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == [None, "bytes=40000-"]


def test_refused_range_of_a_shorter_file_starts_over(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    remote = replace(remote, size_bytes=None, sha256=None)
    leave_part(fetcher, file_server, remote, folder, 12_345)
    file_server.files["/model.onnx"] = CONTENT[:5000]
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT[:5000]
    assert file_server.ranges("/model.onnx") == ["bytes=12345-", None]


def test_file_without_a_length_comes_whole(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    file_server.script("/model.onnx", chunked(CONTENT))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT


def test_redirects_are_followed_with_the_range(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    file_server.serve("/far/away.bin", CONTENT)
    file_server.script("/model.onnx", redirect("/near?sign=ü#top"))
    file_server.script("/near", redirect(file_server.url("/far/away.bin"), 307))
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert [request.path for request in file_server.requests] == ["/model.onnx", "/near", "/far/away.bin"]
    assert file_server.ranges("/far/away.bin") == ["bytes=12345-"]


def test_files_share_one_total_and_whole_ones_are_not_fetched_again(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    tags = RemoteFile("tags/selected.csv", file_server.serve("/tags.csv", b"name\nwolf\n"), 100, size_is_exact=False)
    gone = RemoteFile("gone.json", file_server.url("/gone.json"), 500)
    with pytest.raises(DownloadError, match=r"Can't download gone\.json of Wolves: 127\.0\.0\.1 doesn't have the file any more \(404\)\."):
        fetcher.fetch([remote, tags, gone], folder, Work(), title="Wolves")
    assert count_kept_bytes([remote, tags, gone], folder) == len(CONTENT) + 10

    file_server.requests.clear()
    file_server.serve("/gone.json", bytes(500))
    seen: list[Progress] = []
    fetched = fetcher.fetch([remote, tags, gone], folder, Work(seen.append), title="Wolves")
    assert [file.path.read_bytes() for file in fetched] == [CONTENT, b"name\nwolf\n", bytes(500)]
    assert [request.path for request in file_server.requests] == ["/gone.json"]
    assert (seen[0].text, seen[0].done) == ("Downloading Wolves", len(CONTENT) + 10)
    assert (seen[-1].done, seen[-1].total) == (len(CONTENT) + 510, len(CONTENT) + 510)


def test_whole_file_that_was_changed_on_the_disk_is_fetched_again(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    fetch_one(fetcher, remote, folder).path.write_bytes(CONTENT[::-1])
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert len(file_server.requests) == 2


def test_rate_is_that_of_this_run(fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    leave_part(fetcher, file_server, remote, folder, 30_000)
    ticks = iter(range(10_000))
    seen: list[Progress] = []
    work = Work(seen.append, clock=lambda: float(next(ticks)))
    fetcher.fetch([remote], folder, work)
    assert all(progress.rate is None or progress.rate <= 10_000 for progress in seen)
    assert seen[-1].rate is not None


def test_cancel_keeps_what_has_come_and_does_not_wait_for_the_server(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    file_server.script("/model.onnx", serve(stall_after=20_000))
    work: Work

    def cancel(progress: Progress) -> None:
        if progress.done:
            work.cancel()

    work = Work(cancel)
    before = threading.enumerate()
    with pytest.raises(CancelledError):
        fetcher.fetch([remote], folder, work)
    assert not [thread for thread in threading.enumerate() if thread.name == "download" and thread not in before]
    assert count_kept_bytes([remote], folder) == 20_000
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT
    assert file_server.ranges("/model.onnx") == [None, "bytes=20000-"]


def test_cancel_does_not_wait_for_a_server_that_says_nothing(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    asked = threading.Event()

    def say_nothing(handler: Handler) -> None:
        asked.set()
        file_server.closing.wait(PATIENCE_S)
        handler.close_connection = True

    file_server.script("/model.onnx", say_nothing)
    work = Work()
    threading.Thread(target=lambda: (asked.wait(PATIENCE_S), work.cancel()), daemon=True).start()
    with pytest.raises(CancelledError):
        fetcher.fetch([remote], folder, work)


def test_pause_holds_the_download_and_keeps_what_has_come(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    content = random.Random(5).randbytes(40_000_000)
    remote = RemoteFile("model.onnx", file_server.serve("/model.onnx", content), len(content))
    paused = threading.Event()
    work: Work

    def pause(progress: Progress) -> None:
        if progress.done and not paused.is_set():
            paused.set()
            work.pause()

    work = Work(pause)
    fetched: list[FetchedFile] = []
    thread = threading.Thread(target=lambda: fetched.extend(fetcher.fetch([remote], folder, work)), daemon=True)
    thread.start()
    assert paused.wait(PATIENCE_S)
    deadline_s = time.monotonic() + PATIENCE_S
    while count_kept_bytes([remote], folder) != work.progress.done and time.monotonic() < deadline_s:
        thread.join(0.01)
    assert 0 < count_kept_bytes([remote], folder) == work.progress.done < len(content)
    assert thread.is_alive()
    work.resume()
    thread.join(PATIENCE_S)
    assert fetched[0].path.read_bytes() == content


def test_what_has_come_is_kept_while_a_slow_server_is_waited_for(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "KEEP_S", 0.0)
    file_server.script("/model.onnx", serve(stall_after=20_000))
    work = Work()

    def cancel_once_kept() -> None:
        deadline_s = time.monotonic() + PATIENCE_S
        while count_kept_bytes([remote], folder) < 20_000 and time.monotonic() < deadline_s:
            file_server.closing.wait(0.01)
        kept.append(count_kept_bytes([remote], folder))
        work.cancel()

    kept: list[int] = []
    threading.Thread(target=cancel_once_kept, daemon=True).start()
    with pytest.raises(CancelledError):
        fetcher.fetch([remote], folder, work)
    assert kept == [20_000]


def test_cancel_ends_the_wait_before_another_try(file_server: FileServer, remote: RemoteFile, folder: Path) -> None:
    file_server.script("/model.onnx", status(500))
    work = Work()

    def sleep(_seconds: float) -> None:
        work.cancel()

    with pytest.raises(CancelledError):
        Fetcher(sleep=sleep).fetch([remote], folder, work)
    assert len(file_server.requests) == 1


def test_system_proxy_is_used(fetcher: Fetcher, file_server: FileServer, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", file_server.origin)
    file_server.serve("/model.onnx", CONTENT)
    fetch_one(fetcher, RemoteFile("model.onnx", "http://models.invalid/model.onnx"), folder)
    assert [request.headers["Host"] for request in file_server.requests] == ["models.invalid"]


def test_password_of_the_users_netrc_is_not_sent(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = folder.parent / "netrc"
    netrc.parent.mkdir()
    netrc.write_text("machine 127.0.0.1 login fox password den\n", encoding="ascii")
    monkeypatch.setenv("NETRC", str(netrc))
    fetch_one(fetcher, remote, folder)
    assert "Authorization" not in file_server.requests[0].headers


def test_system_proxy_may_speak_socks(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        host, port = listener.getsockname()
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("http_proxy", f"socks5h://{host}:{port}")
        target = ("127.0.0.1", int(file_server.origin.rsplit(":")[-1]))
        threading.Thread(target=pass_through, args=(listener, target, asked), daemon=True).start()
        fetched = fetch_one(fetcher, replace(remote, url="http://models.invalid/model.onnx"), folder)
    assert fetched.path.read_bytes() == CONTENT
    assert b"models.invalid" in asked[1]


def pass_through(listener: socket.socket, target: tuple[str, int], asked: list[bytes]) -> None:
    """Be a SOCKS 5 proxy (RFC 1928) for one connection, whose every target is this one."""
    client, _ = listener.accept()
    with client, socket.create_connection(target) as server:
        asked.append(client.recv(1000))
        client.sendall(b"\x05\x00")
        asked.append(client.recv(1000))
        client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
        server.sendall(client.recv(65536))
        while block := server.recv(65536):
            client.sendall(block)


def test_second_program_does_not_write_into_the_same_part(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    """A second program is a second open file to the system; whether in this process or another is the same to its lock."""
    leave_part(fetcher, file_server, remote, folder, 12_345)
    with PartFile(folder / "model.onnx", remote.url) as part:
        part.open(Work())
        with pytest.raises(DownloadError, match=r"Can't download model\.onnx: another FurryTag is fetching it\."):
            fetcher.fetch([remote], folder, Work())
    assert count_kept_bytes([remote], folder) == 12_345
    assert fetch_one(fetcher, remote, folder).path.read_bytes() == CONTENT


def test_state_that_a_crash_has_left_beside_a_whole_file_is_removed(
    fetcher: Fetcher, file_server: FileServer, remote: RemoteFile, folder: Path
) -> None:
    leave_part(fetcher, file_server, remote, folder, 12_345)
    (folder / "model.onnx.part").unlink()
    (folder / "model.onnx.part.jsonx7_").write_bytes(b"{")
    (folder / "model.onnx").write_bytes(CONTENT)
    fetch_one(fetcher, remote, folder)
    assert names_in(folder) == ["model.onnx"]


@pytest.mark.parametrize("names", [["../model.onnx"], ["/model.onnx"], ["a.csv", "a.csv"], [r"a\b"]])
def test_names_that_lead_elsewhere_are_refused(fetcher: Fetcher, remote: RemoteFile, folder: Path, names: list[str]) -> None:
    with pytest.raises(DownloadError, match="not the names of files in one folder"):
        fetcher.fetch([replace(remote, name=name) for name in names], folder, Work())
    assert not folder.exists()
