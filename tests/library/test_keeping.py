"""Backups, restores, checks and moves of a library's file."""

import contextlib
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from furrytag_gui.errors import LibraryBusyError, LibraryError
from furrytag_gui.library import backup, schema
from furrytag_gui.library.backup import write_backup
from furrytag_gui.library.library import Library
from furrytag_gui.library.moving import move_library
from furrytag_gui.library.restore import is_ready, lay_ready, load_settings_restored, put_in_place, read_backup
from furrytag_gui.library.soundness import check, repair
from furrytag_gui.library.turn import take_turn
from furrytag_gui.library.whereabouts import Kind, look
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings, load_settings, save_settings
from furrytag_gui.tags.review import Decision
from furrytag_gui.work import CancelledError, Work
from tests.standins.outcomes import MODEL

AddPicture = Callable[..., int]
NOW = datetime(2026, 11, 27, tzinfo=UTC)


def decisions_in(path: Path) -> int:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("SELECT count(*) FROM decisions").fetchone()[0])


def restore(path: Path, paths: Paths) -> Path | None:
    lay_ready(path, paths.library, Work())
    return put_in_place(paths.library, paths.settings, paths.presets, NOW)


def test_a_backup_holds_the_library_of_one_moment_and_the_settings(
    library: Library, add_picture: AddPicture, paths: Paths, tmp_path: Path
) -> None:
    picture_id = add_picture("a.png")
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    save_settings(paths.settings, Settings(threads=3))
    target = tmp_path / "deep" / "a.furrytag-backup"
    target.parent.mkdir()
    target.write_bytes(b"an older one")
    library.lexicon.add_category("cast", 1)

    def edit(_progress: object) -> None:
        decide = partial(library.decide, [picture_id], {"jacket": Decision.ADDED}, label="Add jacket")
        thread = threading.Thread(target=decide)
        thread.start()
        thread.join()

    work = Work(edit)
    write_backup(library.database, target, (paths.settings, paths.presets), work)
    assert decisions_in(target) == 1
    facts = read_backup(target, Work())
    assert (facts.pictures, facts.decided, facts.has_settings) == (1, 1, True)
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    library.close()
    save_settings(paths.settings, Settings(threads=5, models_dir="here"))
    kept = restore(target, paths)
    assert kept is not None
    assert decisions_in(kept) == 2
    assert load_settings(paths.settings)[0] == Settings(threads=3, models_dir="here")
    assert json.loads(kept.with_name(f"{kept.name}.settings.json").read_bytes())["threads"] == 5
    with contextlib.closing(Library.open(paths.library)) as again:
        assert again.facts(picture_id, MODEL).decisions == {"fox": Decision.ACCEPTED}
        assert again.lexicon.read().colors == {"cast": 1}
    # What was before is a backup itself.
    restore(kept, paths)
    assert decisions_in(paths.library) == 2


def test_a_cancelled_backup_leaves_the_older_one(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "a.furrytag-backup"
    target.write_bytes(b"an older one")
    work = Work(lambda _: work.cancel())
    with pytest.raises(CancelledError):
        write_backup(library.database, target, (), work)
    assert [path.read_bytes() for path in tmp_path.glob("a.*")] == [b"an older one"]


def test_a_full_disk_is_said_before_and_while_it_is_written(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.furrytag-backup"
    usage = shutil.disk_usage(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(backup.shutil, "disk_usage", lambda _: usage._replace(free=1000))
        with pytest.raises(LibraryError, match="MB free, and"):
            write_backup(library.database, target, (), Work())
    connect = sqlite3.connect

    def connect_small(*args: object, **more: object) -> sqlite3.Connection:
        connection = connect(*args, **more)  # type: ignore[call-overload]
        connection.execute("PRAGMA max_page_count = 5")
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(backup.sqlite3, "connect", connect_small)
        with pytest.raises(LibraryError, match="the disk is full"):
            write_backup(library.database, target, (), Work())
    assert not list(tmp_path.glob("a.*"))


def make_foreign(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    return "is no backup of FurryTag"


def make_harmful(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, path)
        connection.execute("CREATE TRIGGER harm AFTER INSERT ON decisions BEGIN DELETE FROM decisions; END")
    return "holds statements that no library"


def make_newer(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, path)
        connection.execute("PRAGMA user_version = 99")
    return "made by a newer version"


def make_text(path: Path) -> str:
    path.write_text("no database at all, but rather long " * 300)
    return "is no backup of FurryTag"


def make_empty(path: Path) -> str:
    path.touch()
    return "is no backup of FurryTag"


def make_torn(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 2 // 3])
    return "is damaged"


def make_scrambled(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, path)
    content = bytearray(path.read_bytes())
    content[8192:8292] = bytes(range(100))
    path.write_bytes(content)
    return "is damaged"


@pytest.mark.parametrize("make", [make_foreign, make_harmful, make_newer, make_text, make_empty, make_torn, make_scrambled])
def test_what_can_not_be_restored_is_refused_and_the_library_stays(
    library: Library, paths: Paths, tmp_path: Path, make: Callable[[Path], str]
) -> None:
    path = tmp_path / "a.furrytag-backup"
    reason = make(path)
    library.close()
    before = paths.library.read_bytes()
    with pytest.raises(LibraryError, match=reason):
        restore(path, paths)
    assert paths.library.read_bytes() == before
    assert not is_ready(paths.library)


def test_an_older_backup_is_brought_up_to_date(paths: Paths, tmp_path: Path) -> None:
    path = tmp_path / "old.furrytag-backup"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        schema.migrate(connection, path, schema.MIGRATIONS[:3])
    paths.data.mkdir()
    restore(path, paths)
    with contextlib.closing(Library.open(paths.library)) as library:
        assert library.lexicon.read().words == {}


def test_a_library_that_is_open_is_not_replaced_but_at_the_next_start(
    library: Library, add_picture: AddPicture, paths: Paths, tmp_path: Path
) -> None:
    target = tmp_path / "a.furrytag-backup"
    write_backup(library.database, target, (), Work())
    add_picture("a.png")
    assert restore(target, paths) is None
    assert is_ready(paths.library)
    assert "another program uses the library" in load_settings_restored(paths)[1]
    assert add_picture("b.png")
    library.close()
    settings, notice = load_settings_restored(paths)
    assert settings == Settings()
    assert "The backup is in place" in notice
    assert not is_ready(paths.library)
    with contextlib.closing(Library.open(paths.library)) as again:
        assert again.entries(again.session.opened(), MODEL) == []


def test_a_damaged_library_can_be_replaced_too(library: Library, paths: Paths, tmp_path: Path) -> None:
    target = tmp_path / "a.furrytag-backup"
    write_backup(library.database, target, (), Work())
    library.close()
    paths.library.write_bytes(b"nothing of a library is left " * 1000)
    kept = restore(target, paths)
    assert kept is not None
    assert kept.read_bytes().startswith(b"nothing of a library")
    Library.open(paths.library).close()


KILLED = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from furrytag_gui.library import restore
from furrytag_gui.work import Work
backup, library, step = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
done = 0
def trace(frame, event, arg):
    global done
    if event == "line" and "furrytag_gui/library" in frame.f_code.co_filename.replace("\\\\", "/"):
        done += 1
        if done == step:
            import os, signal
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
    return trace
sys.settrace(trace)
restore.lay_ready(backup, library, Work())
restore.put_in_place(library, library.with_name("settings.json"), library.with_name("presets.json"), datetime.now(UTC))
sys.settrace(None)
print(done)
"""


def test_a_restore_may_be_killed_at_any_line(library: Library, add_picture: AddPicture, paths: Paths, tmp_path: Path) -> None:
    picture_id = add_picture("a.png")
    save_settings(paths.settings, Settings(threads=3))
    target = tmp_path / "a.furrytag-backup"
    write_backup(library.database, target, (paths.settings,), Work())
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.close()
    save_settings(paths.settings, Settings(threads=5))
    whole = tmp_path / "whole"
    shutil.copytree(paths.data, whole)

    def run(step: int) -> "subprocess.CompletedProcess[str]":
        shutil.rmtree(paths.data)
        shutil.copytree(whole, paths.data)
        command = [sys.executable, "-c", KILLED, str(target), str(paths.library), str(step)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    lines = int(run(0).stdout)
    seen = set()
    for step in range(lines * 4 // 10, lines, max(1, lines // 10)):
        assert run(step).returncode in (-signal.SIGKILL, 1)
        settings, _ = load_settings_restored(paths)
        with contextlib.closing(Library.open(paths.library)) as again:
            found = again.facts(picture_id, MODEL).decisions
        assert (len(found), settings.threads) in {(1, 5), (0, 3)}
        seen.add(len(found))
        assert not is_ready(paths.library)
    assert seen == {0, 1}


def spoil(library: Library, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(library.database.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)


def test_a_sound_library_has_no_findings(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("a.png", embedding=(1, 2))
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.session.set_opened([1])
    library.backlog.add([MODEL], [1])
    assert check(library.database, Work()) == ()


def test_what_can_be_made_anew_is_repaired(library: Library, add_picture: AddPicture) -> None:
    picture_id, other = add_picture("a.png", embedding=(1, 2)), add_picture("b.png", embedding=(1, 2))
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.decide([picture_id], {"jacket": Decision.ACCEPTED}, label="Accept jacket")
    spoil(
        library,
        "INSERT INTO peaks SELECT model_id, 99, peaks FROM peaks LIMIT 1",
        "INSERT INTO scores SELECT 99, model_id, rating, tripped, scores FROM scores LIMIT 1",
        f"UPDATE scores SET scores = x'00000000' WHERE picture_id = {other}",  # noqa: S608 - a number
        f"UPDATE embeddings SET embedding = x'000000' WHERE picture_id = {other}",  # noqa: S608 - a number
        f"UPDATE peaks SET peaks = x'0000' WHERE picture_id = {other}",  # noqa: S608 - a number
        "INSERT INTO opened (file_id) VALUES (77)",
        "UPDATE journal SET edits = 'torn' WHERE id = 1",
    )
    findings = check(library.database, Work())
    assert [finding.text for finding in findings] == [
        "1 sets of scores of pictures that aren't known.",
        "1 entries of the search index of pictures that aren't known.",
        "1 opened files that aren't known.",
        "1 sets of scores of another length than their model has tags.",
        "1 embeddings that hold no whole numbers.",
        "1 entries of the search index that can't be read.",
        "A step of undo can't be read.",
    ]
    assert repair(library.database, findings) == 7
    assert check(library.database, Work()) == ()
    assert library.facts(picture_id, MODEL).decisions == {"fox": Decision.ACCEPTED, "jacket": Decision.ACCEPTED}
    assert library.undo_label == "Accept jacket"
    assert library.unscored([1, 2], MODEL) == [2]


def test_decisions_are_never_removed(library: Library) -> None:
    spoil(library, "INSERT INTO decisions VALUES (99, 'fox', 'added')")
    (finding,) = check(library.database, Work())
    assert "decisions on pictures" in finding.text
    assert "Restore a backup" in finding.hint
    assert repair(library.database, (finding,)) == 0
    assert decisions_in(library.database.path) == 1


def test_a_damaged_index_is_made_anew_and_other_damage_is_told(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("a.png")
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    spoil(
        library,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'name, decision', 'decision, name') WHERE name = 'decisions_by_name'",
    )
    library.close()
    with contextlib.closing(Library.open(library.database.path)) as again:
        findings = check(again.database, Work())
        assert [finding.repair for finding in findings] == [("REINDEX",)]
        repair(again.database, findings)
        assert check(again.database, Work()) == ()


def test_a_check_can_be_cancelled(library: Library) -> None:
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        check(library.database, work)


def test_the_library_moves_while_it_is_open(library: Library, add_picture: AddPicture, paths: Paths, tmp_path: Path) -> None:
    picture_id = add_picture("a.png")
    folder = tmp_path / "elsewhere"

    def remember() -> None:
        save_settings(paths.settings, Settings(library_dir=str(folder)))

    assert move_library(library, folder, remember, Work()) == folder / "library.sqlite"
    assert list(paths.data.glob("library.sqlite*")) == []
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.close()
    settings, _ = load_settings(paths.settings)
    with contextlib.closing(Library.open(settings.find_library(paths))) as again:
        assert again.facts(picture_id, MODEL).decisions == {"fox": Decision.ACCEPTED}


def test_the_turn_at_what_waits_moves_along(library: Library, tmp_path: Path) -> None:
    with library.backlog.take_turn():
        move_library(library, tmp_path / "elsewhere", list, Work())
        other = Library.open(tmp_path / "elsewhere" / "library.sqlite")
        with contextlib.closing(other), pytest.raises(LibraryBusyError), other.backlog.take_turn():
            pass
    with library.backlog.take_turn():
        pass


def test_a_turn_on_a_full_disk_has_its_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(sqlite3.Connection):
        def execute(self, *_: object) -> sqlite3.Cursor:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error

    monkeypatch.setattr("furrytag_gui.library.turn.sqlite3.connect", partial(sqlite3.connect, factory=Full))
    with pytest.raises(LibraryError, match="the disk is full"), take_turn(tmp_path / "lock", LibraryBusyError("Busy.", "")):
        pass


@pytest.mark.parametrize("reason", ["taken", "cancelled", "busy", "unsaved"])
def test_a_move_that_fails_leaves_the_library_where_it_was(library: Library, add_picture: AddPicture, tmp_path: Path, reason: str) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    work, remember, expected, more = Work(), list, LibraryError, contextlib.nullcontext()
    match reason:
        case "taken":
            (folder / "library.sqlite").touch()
        case "cancelled":
            work.cancel()
            expected = CancelledError
        case "busy":
            other = sqlite3.connect(library.database.path, isolation_level=None)
            other.execute("SELECT count(*) FROM decisions").fetchone()
            more, expected = contextlib.closing(other), LibraryBusyError
        case "unsaved":

            def refuse() -> None:
                raise LibraryError("No room for the settings.", "")

            remember = refuse
    with more, pytest.raises(expected):
        move_library(library, folder, remember, work)
    assert add_picture("a.png")
    assert [path.stat().st_size for path in folder.iterdir()] == ([0] if reason == "taken" else [])


def test_sizes_are_told_by_kind(library: Library, add_picture: AddPicture, paths: Paths) -> None:
    add_picture("a.png", embedding=range(1000))
    write_backup(library.database, paths.data / backup.FOLDER / "a.furrytag-backup", (), Work())
    found = look(library.database, paths.thumbnails, Work())
    sizes = {room.kind: room.size_bytes for room in found.rooms}
    assert (found.path, found.pictures, found.files) == (paths.library, 1, 1)
    assert (sizes[Kind.SCORES], sizes[Kind.EMBEDDINGS], sizes[Kind.INDEX]) == (16, 4000, 16)
    assert sizes[Kind.BACKUPS] == found.backups[0].stat().st_size
    assert found.size_bytes >= paths.library.stat().st_size
