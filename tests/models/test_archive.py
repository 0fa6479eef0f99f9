"""Zips: honest ones are unpacked whole, all others leave nothing behind."""

import errno
import io
import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from furrytag_gui.errors import ModelError, UnsafeModelError
from furrytag_gui.models import archive as archive_module
from furrytag_gui.models.archive import unpack_archive
from furrytag_gui.models.inspection import inspect_model
from furrytag_gui.models.manifest import Kind
from furrytag_gui.work import CancelledError, Progress, Work
from tests.models.zip_writer import DEFLATED, DEVICE, FOLDER, LINK, UTF8, Entry, write_zip
from tests.standins.fixtures import NARROW
from tests.standins.published import PUBLISHED

PLAIN = [
    Entry("fox/", b"", attributes=FOLDER),
    Entry("fox/saved_model.pb"),
    Entry("fox/variables/variables.index", b"weights", method=DEFLATED),
]
FILES = {"fox/saved_model.pb": b"\x0a\x01a", "fox/variables/variables.index": b"weights"}


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def unpack(archive: Path) -> dict[str, bytes]:
    """The files of the zip, once unpacked, by name."""
    folder = archive.parent / "models" / "unpacked"
    unpack_archive(archive, folder, Work())
    assert [path.name for path in folder.parent.iterdir()] == ["unpacked"]
    return read(folder)


def refuse(archive: Path, kind: type[ModelError] = UnsafeModelError) -> str:
    """Why the zip is refused; fails if it isn't, or if a single file or folder has been written."""
    models = archive.parent / "models"
    with pytest.raises(ModelError) as caught:
        unpack_archive(archive, models / "unpacked", Work())
    assert type(caught.value) is kind
    assert archive.name in caught.value.message
    assert caught.value.hint
    if kind is UnsafeModelError:
        assert not models.exists()
    assert list(models.rglob("*")) == []
    return caught.value.message


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_zip_is_unpacked_and_its_graph_let_in(tmp_path: Path, name: str) -> None:
    unpack_archive(NARROW / f"{name}.zip", tmp_path / "unpacked", Work())
    inspect_model(Kind.SAVEDMODEL, tmp_path / "unpacked", name)


def test_files_and_folders_are_those_of_the_zip(tmp_path: Path) -> None:
    assert unpack(write_zip(tmp_path / "fox.zip", PLAIN)) == FILES


def test_empty_folders_are_kept(tmp_path: Path) -> None:
    unpack(write_zip(tmp_path / "fox.zip", [*PLAIN, Entry("fox/assets/", b"", attributes=FOLDER)]))
    assert (tmp_path / "models" / "unpacked" / "fox" / "assets").is_dir()


def test_zip_that_was_written_to_a_stream_is_honest(tmp_path: Path) -> None:
    class Stream(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *_: int) -> int:
            raise OSError

        tell = seek

    stream = Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in FILES.items():
            target.writestr(name, content)
    (tmp_path / "fox.zip").write_bytes(stream.getvalue())
    with zipfile.ZipFile(tmp_path / "fox.zip") as source:
        assert all(entry.flag_bits & 0x8 for entry in source.infolist())
    assert unpack(tmp_path / "fox.zip") == FILES


def test_zip64_is_honest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(zipfile, "ZIP64_LIMIT", 1)
        with zipfile.ZipFile(tmp_path / "fox.zip", "w", zipfile.ZIP_DEFLATED) as target:
            for name, content in FILES.items():
                target.writestr(name, content)
    assert b"PK\x06\x06" in (tmp_path / "fox.zip").read_bytes()
    assert unpack(tmp_path / "fox.zip") == FILES


def test_what_macos_adds_is_left_out(tmp_path: Path) -> None:
    droppings = [Entry("__MACOSX/", b"", attributes=FOLDER), Entry("__MACOSX/fox/._saved_model.pb"), Entry("fox/.DS_Store")]
    assert unpack(write_zip(tmp_path / "fox.zip", [*PLAIN, *droppings])) == FILES


def test_droppings_must_be_harmless_too(tmp_path: Path) -> None:
    assert "leads out" in refuse(write_zip(tmp_path / "fox.zip", [*PLAIN, Entry("__MACOSX/../../fox.txt")]))


def test_progress_is_in_bytes(tmp_path: Path) -> None:
    seen: list[Progress] = []
    unpack_archive(write_zip(tmp_path / "fox.zip", PLAIN), tmp_path / "unpacked", Work(seen.append))
    assert (seen[0].text, seen[0].done, seen[0].total) == ("Unpacking fox.zip", 0, 10)
    assert seen[-1].done == 10


BAD_NAMES = {
    "/etc/passwd.txt": "is an absolute path",
    "../out.txt": "leads out of its folder",
    "fox/../../out.txt": "leads out of its folder",
    "fox/./a.txt": "leads out of its folder or nowhere",
    "fox//a.txt": "leads out of its folder or nowhere",
    "/": "leads out of its folder or nowhere",
    "fox\\..\\a.txt": "has the character \\",
    "C:a.txt": "has the character :",
    "a.txt:stream.txt": "has the character :",
    "a\n.txt": "has control or invisible characters",
    "a\0.txt": "has control or invisible characters",
    "tags\u202etxt.csv": "has control or invisible characters",
    "nul.txt": "has the name of a device",
    "fox/AUX/a.txt": "has the name of a device",
    "fox./a.txt": "ends with a dot or a space",
    "fox/a.txt ": "ends with a dot or a space",
    "狐" * 86 + ".txt": "has a name of more than 255 bytes",
    "fox/model.h5": "is of a kind that FurryTag takes from nobody",
    "fox/run.py": "is of a kind that FurryTag takes from nobody",
    "fox/assets/words.txt": "lies in assets",
}


@pytest.mark.parametrize("name", BAD_NAMES, ids=ascii)
def test_name_that_could_do_harm_is_refused(tmp_path: Path, name: str) -> None:
    message = refuse(write_zip(tmp_path / "fox.zip", [*PLAIN, Entry(name)]))
    assert message.startswith("fox.zip is refused: its entry ")
    assert BAD_NAMES[name] in message


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (Entry("a.txt", attributes=LINK), "its entry a.txt is a link"),
        (Entry("a.txt", attributes=0x400), "its entry a.txt is a link"),
        (Entry("a.txt", attributes=DEVICE), "its entry a.txt is a device or another special file"),
        (Entry("a.txt", attributes=FOLDER), "its entry a.txt is a file that says it is a folder"),
        (Entry("a.txt", attributes=0x10), "its entry a.txt is a file that says it is a folder"),
        (Entry("a/", b"content"), "its entry a/ is a folder with content"),
        (Entry("a.txt", flags=UTF8 | 0x1), "its entry a.txt is encrypted"),
        (Entry("a.txt", flags=UTF8 | 0x40), "its entry a.txt is encrypted"),
        (Entry("a.txt", method=12), "its entry a.txt is packed with method 12"),
        (Entry("a.txt", method=99), "its entry a.txt is packed with method 99"),
        (Entry("a.txt", b"abc", size=4), "its entry a.txt is stored as it is but has two sizes"),
        (Entry("FOX/SAVED_MODEL.PB"), "its entries fox/saved_model.pb and FOX/SAVED_MODEL.PB are the same file on some systems"),
        (Entry("fox/saved_model.pb"), "its entries fox/saved_model.pb and fox/saved_model.pb are the same file"),
        (Entry("Fox/a.txt"), "its folders fox and Fox are the same on some systems"),
        (Entry("fox/", b"", attributes=FOLDER), "it lists the folder fox/ twice"),
        (Entry("fox/saved_model.pb/a.txt"), "its entry fox/saved_model.pb is a file where another entry needs a folder"),
        (Entry("fox/saved_model.pb/", b"", attributes=FOLDER), "its entry fox/saved_model.pb is a file where another entry needs a folder"),
    ],
    ids=lambda value: value.name if isinstance(value, Entry) else "",
)
def test_entry_that_could_do_harm_is_refused(tmp_path: Path, entry: Entry, problem: str) -> None:
    assert refuse(write_zip(tmp_path / "fox.zip", [*PLAIN, entry])).startswith(f"fox.zip is refused: {problem}")


def test_names_of_one_spelling_on_some_systems_are_refused(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "fox.zip", [Entry("gr\u00f6\u00dfe.txt"), Entry("gro\u0308SSE.txt")])
    assert "are the same file on some systems" in refuse(archive)


def test_entries_that_share_bytes_are_refused(tmp_path: Path) -> None:
    zeros = bytes(5_000_000)
    archive = write_zip(tmp_path / "bomb.zip", [Entry("0.txt", zeros, method=DEFLATED), Entry("0.csv", zeros, method=DEFLATED, place=0)])
    assert refuse(archive).startswith("bomb.zip is refused: its entry 0.csv overlaps with 0.txt, as in an archive bomb")


def test_entry_within_another_one_is_refused(tmp_path: Path) -> None:
    inner = write_zip(tmp_path / "inner.zip", [Entry("b.txt", b"zeros")]).read_bytes()
    archive = write_zip(tmp_path / "fox.zip", [Entry("a.txt", inner), Entry("b.txt", b"zeros")])
    content = archive.read_bytes()
    own = content.rindex(b"PK\x03\x04")
    listed = content.rindex(own.to_bytes(4, "little") + b"b.txt")
    hidden = content.index(b"PK\x03\x04", 4)
    archive.write_bytes(content[:listed] + hidden.to_bytes(4, "little") + content[listed + 4 :])
    with zipfile.ZipFile(archive) as source:
        assert source.read("b.txt") == b"zeros"
    assert refuse(archive).startswith("fox.zip is refused: its entry a.txt overlaps with b.txt")


def test_many_entries_are_refused(tmp_path: Path) -> None:
    assert "it has 2,001 entries" in refuse(write_zip(tmp_path / "fox.zip", [Entry(f"{n}.txt") for n in range(2001)]))


def test_endless_list_of_contents_is_refused_before_it_is_read(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "fox.zip", [Entry(f"{'x' * 200}{n}.txt", b"") for n in range(17_000)])
    assert "its list of contents has" in refuse(archive)


def test_small_zip_of_very_much_is_refused(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "fox.zip", [Entry("a.txt", bytes(101_000_000), method=DEFLATED)])
    assert refuse(archive).endswith("would unpack to 101,000,000, as in an archive bomb.")


def test_zip_that_says_how_much_it_holds_is_believed(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "fox.zip", [Entry(f"{n}.txt", b"x", method=DEFLATED, size=4_000_000_000) for n in range(5)])
    assert "it would unpack to 20,000,000,000 bytes" in refuse(archive)


@pytest.mark.parametrize("size", [5, 999])
def test_zip_that_lies_about_a_size_is_refused(tmp_path: Path, size: int) -> None:
    message = refuse(write_zip(tmp_path / "fox.zip", [*PLAIN, Entry("a.txt", b"ten bytes.", method=DEFLATED, size=size)]), ModelError)
    assert message.startswith("Can't unpack fox.zip: the zip is damaged (")


def test_entry_with_two_names_is_refused(tmp_path: Path) -> None:
    message = refuse(write_zip(tmp_path / "fox.zip", [Entry("a.txt", local_name="b.txt")]), ModelError)
    assert "the zip is damaged (file name in directory 'a.txt' and header b'b.txt' differ)" in message


def test_wrong_checksum_is_refused(tmp_path: Path) -> None:
    message = refuse(write_zip(tmp_path / "fox.zip", [*PLAIN, Entry("a.txt", crc=1)]), ModelError)
    assert message == "Can't unpack fox.zip: the zip is damaged (bad CRC-32 for file 'a.txt')."


@pytest.mark.parametrize("content", [b"", b"<!DOCTYPE html>", b"version https://git-lfs.github.com/spec/v1"])
def test_file_that_is_no_zip_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "fox.zip").write_bytes(content)
    assert refuse(tmp_path / "fox.zip", ModelError) == "fox.zip is not a zip file."


@pytest.mark.parametrize("entries", [[], [Entry("fox/", b"", attributes=FOLDER)], [Entry(".DS_Store")]])
def test_zip_without_files_is_told(tmp_path: Path, entries: list[Entry]) -> None:
    assert refuse(write_zip(tmp_path / "fox.zip", entries), ModelError) == "fox.zip is an empty zip."


def test_missing_zip_is_told(tmp_path: Path) -> None:
    assert refuse(tmp_path / "fox.zip", ModelError).startswith("Can't unpack fox.zip: No such file")


def test_zip_cut_anywhere_is_told(tmp_path: Path) -> None:
    whole = write_zip(tmp_path / "whole.zip", PLAIN).read_bytes()
    for length in range(len(whole)):
        (tmp_path / "fox.zip").write_bytes(whole[:length])
        refuse(tmp_path / "fox.zip", ModelError)


def test_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "fox.zip", PLAIN)
    (tmp_path / "old").mkdir()
    with pytest.raises(ModelError, match="old is already there"):
        unpack_archive(archive, tmp_path / "old", Work())
    assert list((tmp_path / "old").iterdir()) == []


def test_leftovers_of_a_killed_run_are_removed(tmp_path: Path) -> None:
    (tmp_path / "models" / "unpacked.unpacking" / "fox").mkdir(parents=True)
    (tmp_path / "models" / "unpacked.unpacking" / "old.txt").touch()
    assert unpack(write_zip(tmp_path / "fox.zip", PLAIN)) == FILES


def cancel_at(step: int) -> Work:
    """Work that is cancelled at its n-th sign of life."""
    steps = iter(range(step))
    work = Work(lambda _: None if next(steps, None) is not None else work.cancel())
    return work


def test_cancelled_work_leaves_nothing(tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "fox.zip", PLAIN)
    seen: list[Progress] = []
    unpack_archive(archive, tmp_path / "whole", Work(seen.append))
    shutil.rmtree(tmp_path / "whole")
    for step in range(len(seen)):
        with pytest.raises(CancelledError):
            unpack_archive(archive, tmp_path / "unpacked", cancel_at(step))
        assert list(tmp_path.iterdir()) == [archive]


def test_disk_without_room_is_told_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 0))
    message = refuse(write_zip(tmp_path / "fox.zip", PLAIN), ModelError)
    assert message == "Can't unpack fox.zip: it needs 0.00 GB and the disk has 0.00 GB left."


@pytest.mark.parametrize("step", range(3))
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_disk_that_fills_up_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, step: int) -> None:
    steps = iter(range(100))

    def fail_at(real: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object) -> object:
            if next(steps) == (step if call == "fsync" else 0):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*arguments)

        return run

    archive = write_zip(tmp_path / "fox.zip", [*PLAIN, Entry("fox/more.txt")])
    if call == "fsync":
        monkeypatch.setattr(archive_module.os, "fsync", fail_at(os.fsync))
    else:
        monkeypatch.setattr(Path, "rename", fail_at(Path.rename))
    with pytest.raises(ModelError, match=r"Can't unpack fox\.zip: No space left on device") as caught:
        unpack_archive(archive, tmp_path / "unpacked", Work())
    assert caught.value.hint == "Free some disk space."
    assert list(tmp_path.iterdir()) == [archive]


FOLDERS = st.lists(st.sampled_from(["fox", "owl", "Fox"]), max_size=2)
FILES_OF_MODELS = st.sampled_from(["a.txt", "b.pb", "c.onnx", "d.csv", "e.json", "LICENSE", "A.TXT", "a\u0308.md", "\u00e4.md"])
HONEST = st.tuples(FOLDERS, FILES_OF_MODELS).map(lambda parts: "/".join([*parts[0], parts[1]]))
PARTS = st.sampled_from(["a.txt", "fox", "..", ".", "", "nul", "x\\y", "c:", "~", "e."]) | st.text(max_size=6)
STRANGE = st.lists(PARTS, min_size=1, max_size=4).map("/".join)
ENTRIES = st.builds(
    Entry,
    st.one_of(HONEST, HONEST, HONEST, STRANGE),
    st.binary(max_size=20),
    st.sampled_from([0, DEFLATED]),
    st.just(UTF8),
    st.sampled_from([0, 0, 0, 0, 0, LINK, FOLDER]),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(ENTRIES, max_size=6))
def test_no_zip_writes_outside_of_its_folder(tmp_path_factory: pytest.TempPathFactory, entries: list[Entry]) -> None:
    root = tmp_path_factory.mktemp("zip")
    try:
        archive = write_zip(root / "fox.zip", entries)
    except UnicodeEncodeError:
        return
    (root / "models").mkdir()
    try:
        unpack_archive(archive, root / "models" / "unpacked", Work())
    except ModelError:
        assert sorted(root.rglob("*")) == [archive, root / "models"]
        return
    assert {path.name for path in root.iterdir()} == {"fox.zip", "models"}
    assert [path.name for path in (root / "models").iterdir()] == ["unpacked"]
    assert not any(path.is_symlink() for path in root.rglob("*"))
    expected = {entry.name: entry.content for entry in entries if not entry.name.endswith("/")}
    assert read(root / "models" / "unpacked") == expected


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_damage_is_told_or_harmless(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    root = tmp_path_factory.mktemp("zip")
    archive = write_zip(root / "fox.zip", PLAIN)
    content = bytearray(archive.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    archive.write_bytes(content)
    try:
        unpack_archive(archive, root / "unpacked", Work())
    except ModelError:
        assert list(root.iterdir()) == [archive]
        return
    assert {path.name for path in root.iterdir()} == {"fox.zip", "unpacked"}
