"""Files and the pictures in them: a file is a path, a picture is content."""

import json
import os
import sqlite3
import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from furrytag_gui.errors import PictureError
from furrytag_gui.images.content import display_name, explain, require_file, unreadable
from furrytag_gui.library.change import Change
from furrytag_gui.library.records import Content, Entry
from furrytag_gui.library.withheld import find_withheld

PATHS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Seen:
    """A path as the file system shows it now; `failure` says why it shows nothing, or is ""."""

    path: Path
    size_bytes: int
    mtime_ns: int
    failure: str


def look_at(path: Path) -> Seen:
    """Size and time of one file, without reading it."""
    if not path.is_absolute() or ".." in path.parts:
        path = Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links, and a link is a file of its own
    try:
        facts = require_file(path)
    except PictureError as error:
        return Seen(path, 0, 0, error.message)
    except OSError as error:
        return Seen(path, 0, 0, unreadable(display_name(path), explain(error)).message)
    return Seen(path, facts.st_size, facts.st_mtime_ns, "")


def add(connection: sqlite3.Connection, seen: Iterable[Seen]) -> tuple[list[int], frozenset[int]]:
    """The id of each path, new or known, and the ids of those that are new or no longer as they were.

    A file that is no longer as it was read loses its picture until it is read again; one that can't be seen keeps it.
    """
    files = [(os.fsencode(file.path), file) for file in seen]
    known = _read_known(connection, [path for path, _ in files])
    new = {path: file for path, file in files if path not in known}
    connection.executemany(
        "INSERT INTO files (path, size_bytes, mtime_ns, failure, added_s) VALUES (?, ?, ?, ?, ?)",
        ((path, file.size_bytes, file.mtime_ns, file.failure, int(time.time())) for path, file in new.items()),
    )
    ids = {path: row[0] for path, row in _read_known(connection, list(new)).items()}
    changed = {*ids.values(), *(known[path][0] for path, file in files if path in known and _update(connection, known[path], file))}
    return [ids[path] if path in ids else known[path][0] for path, _ in files], frozenset(changed)


def follow(connection: sqlite3.Connection, moved: Sequence[tuple[Seen, Seen]]) -> tuple[dict[int, int], Change]:
    """Know files that were moved under their new paths; see `Library.follow`."""
    known = _read_known(connection, [os.fsencode(before.path) for before, _ in moved])
    old_ids, gone = add(connection, [before for before, _ in moved if os.fsencode(before.path) in known])
    new_ids, fresh = add(connection, [after for _, after in moved])
    by_path = dict(zip((after.path for _, after in moved), new_ids, strict=True))
    followed: dict[int, int] = {}
    for before, after in moved:
        was = known.get(os.fsencode(before.path))
        if was is None:
            continue
        followed[was.file_id] = by_path[after.path]
        if was.picture_id is not None and (was.size_bytes, was.mtime_ns) == (after.size_bytes, after.mtime_ns):
            link(connection, by_path[after.path], was.picture_id, after.size_bytes, after.mtime_ns)
    return followed, Change(files=gone | fresh | frozenset(old_ids) | frozenset(new_ids))


def find_ids(connection: sqlite3.Connection, paths: Sequence[Path]) -> dict[Path, int]:
    """The ids of those of these paths that are known."""
    known = _read_known(connection, [os.fsencode(path) for path in paths])
    return {path: known[encoded].file_id for path in paths if (encoded := os.fsencode(path)) in known}


def find_or_add(connection: sqlite3.Connection, path: Path) -> int:
    """The id of a path, without looking at the file."""
    encoded = os.fsencode(path)
    row = connection.execute("SELECT id FROM files WHERE path = ?", (encoded,)).fetchone()
    if row is None:
        row = connection.execute(
            "INSERT INTO files (path, size_bytes, mtime_ns, added_s) VALUES (?, 0, 0, ?) RETURNING id",
            (encoded, int(time.time())),
        ).fetchone()
    return int(row[0])


def find_picture(connection: sqlite3.Connection, sha256: str) -> int | None:
    """The id of the picture with this content, or with it before tags were embedded, if it is known."""
    row = connection.execute(
        "SELECT picture_id FROM contents WHERE sha256 = :sha256 UNION ALL SELECT id FROM pictures WHERE sha256 = :sha256",
        {"sha256": bytes.fromhex(sha256)},
    ).fetchone()
    return row[0] if row else None


def find_or_add_picture(connection: sqlite3.Connection, sha256: str, size_bytes: int, width_px: int, height_px: int) -> int:
    """The id of the picture with this content, new or known."""
    known = connection.execute("SELECT picture_id FROM contents WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone()
    if known is not None:
        return int(known[0])
    (picture_id,) = connection.execute(
        "INSERT INTO pictures (sha256, size_bytes, width_px, height_px) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (sha256) DO UPDATE SET width_px = excluded.width_px, height_px = excluded.height_px RETURNING id",
        (bytes.fromhex(sha256), size_bytes, width_px, height_px),
    ).fetchone()
    return int(picture_id)


def link(connection: sqlite3.Connection, file_id: int, picture_id: int, size_bytes: int, mtime_ns: int) -> None:
    """Note which picture a file holds, as read at that size and time."""
    connection.execute(
        "UPDATE files SET picture_id = ?, size_bytes = ?, mtime_ns = ?, failure = '' WHERE id = ?",
        (picture_id, size_bytes, mtime_ns, file_id),
    )


def fail(connection: sqlite3.Connection, file_id: int, reason: str) -> None:
    """Note why a file can't be read, or "" that it can; what is known of it stays."""
    connection.execute("UPDATE files SET failure = ? WHERE id = ?", (reason, file_id))


def is_scored(connection: sqlite3.Connection, file_id: int) -> bool:
    """True if a model has scored what a file holds, and nothing is known against the file."""
    query = "SELECT 1 FROM files JOIN scores USING (picture_id) WHERE files.id = ? AND failure = ''"
    return connection.execute(query, (file_id,)).fetchone() is not None


def entries(connection: sqlite3.Connection, file_ids: Sequence[int], model_key: str) -> list[Entry]:
    """One entry for each known id, in the order given."""
    withheld = find_withheld(connection)
    rows = connection.execute(
        "SELECT files.id, files.path, files.picture_id, pictures.width_px, pictures.height_px, files.size_bytes, files.mtime_ns,"
        " scores.picture_id IS NOT NULL, coalesce(pictures.reviewed, 0), coalesce(nullif(files.failure, ''), missed.failure, ''),"
        " coalesce(pictures.rating, scores.rating)"
        " FROM json_each(?2) AS wanted JOIN files ON files.id = wanted.value"
        " LEFT JOIN pictures ON pictures.id = files.picture_id"
        " LEFT JOIN scores ON scores.picture_id = files.picture_id AND scores.model_id = (SELECT id FROM models WHERE key = ?1)"
        " LEFT JOIN queue AS missed ON missed.model_key = ?1 AND missed.file_id = files.id"
        " ORDER BY wanted.key",
        (model_key, json.dumps(list(file_ids))),
    )
    found = []
    for file_id, encoded, picture_id, width, height, size, mtime, scored, reviewed, failure, rating in rows:
        held, where = picture_id in withheld, os.fsdecode(encoded)
        found.append(Entry(file_id, where, picture_id, width, height, size, mtime, scored == 1, reviewed == 1, failure, rating, held))
    return found


def unscored(connection: sqlite3.Connection, file_ids: Sequence[int], model_key: str) -> list[int]:
    """Those of these files whose present content this model hasn't scored, in the order given."""
    rows = connection.execute(
        "SELECT files.id FROM json_each(?) AS wanted JOIN files ON files.id = wanted.value"
        " LEFT JOIN scores ON scores.picture_id = files.picture_id AND scores.model_id = (SELECT id FROM models WHERE key = ?)"
        " WHERE scores.picture_id IS NULL OR files.failure <> '' ORDER BY wanted.key",
        (json.dumps(list(file_ids)), model_key),
    )
    return [file_id for (file_id,) in rows]


def unread_copies(connection: sqlite3.Connection, file_ids: Sequence[int]) -> list[int]:
    """Those of these files that haven't been read and have the size of a known picture, in the order given."""
    rows = connection.execute(
        "SELECT files.id FROM json_each(?) AS wanted JOIN files ON files.id = wanted.value"
        " WHERE files.picture_id IS NULL AND files.size_bytes > 0"
        " AND (EXISTS (SELECT 1 FROM pictures WHERE pictures.size_bytes = files.size_bytes)"
        " OR EXISTS (SELECT 1 FROM contents WHERE contents.size_bytes = files.size_bytes)) ORDER BY wanted.key",
        (json.dumps(list(file_ids)),),
    )
    return [file_id for (file_id,) in rows]


def read_paths(connection: sqlite3.Connection, file_ids: Sequence[int]) -> list[Path]:
    """The path of each known id, in the order given."""
    rows = connection.execute(
        "SELECT files.path FROM json_each(?) AS wanted JOIN files ON files.id = wanted.value ORDER BY wanted.key",
        (json.dumps(list(file_ids)),),
    )
    return [Path(os.fsdecode(path)) for (path,) in rows]


def find_files(connection: sqlite3.Connection, picture_ids: Collection[int]) -> list[int]:
    """The ids of the files that hold these pictures."""
    rows = connection.execute(
        "SELECT files.id FROM json_each(?) AS wanted JOIN files ON files.picture_id = wanted.value ORDER BY files.id",
        (json.dumps(list(picture_ids)),),
    )
    return [file_id for (file_id,) in rows]


def read_contents(connection: sqlite3.Connection, picture_ids: Collection[int]) -> dict[int, Content]:
    """The bytes by which each of these pictures is known."""
    rows = connection.execute(
        "SELECT pictures.id, pictures.sha256, pictures.size_bytes, group_concat(hex(contents.sha256))"
        " FROM json_each(?) AS wanted JOIN pictures ON pictures.id = wanted.value"
        " LEFT JOIN contents ON contents.picture_id = pictures.id GROUP BY pictures.id",
        (json.dumps(list(picture_ids)),),
    )
    return {
        picture_id: Content(sha256.hex(), size_bytes, frozenset((also or "").lower().split(",")) - {""})
        for picture_id, sha256, size_bytes, also in rows
    }


class _Known(NamedTuple):
    file_id: int
    size_bytes: int
    mtime_ns: int
    failure: str
    picture_id: int | None


def _read_known(connection: sqlite3.Connection, paths: Sequence[bytes]) -> dict[bytes, _Known]:
    """What is kept of those of these paths that are known; asked of many at once, which is several times faster."""
    found: dict[bytes, _Known] = {}
    for start in range(0, len(paths), PATHS_AT_ONCE):
        portion = paths[start : start + PATHS_AT_ONCE]
        marks = ", ".join("?" * len(portion))
        query = f"SELECT path, id, size_bytes, mtime_ns, failure, picture_id FROM files WHERE path IN ({marks})"  # noqa: S608 - marks only
        found.update((row[0], _Known(*row[1:])) for row in connection.execute(query, portion))
    return found


def _update(connection: sqlite3.Connection, known: _Known, file: Seen) -> bool:
    """Keep what a known file is like now; True if it was otherwise."""
    if not file.failure and (known.size_bytes, known.mtime_ns) != (file.size_bytes, file.mtime_ns):
        connection.execute(
            "UPDATE files SET size_bytes = ?, mtime_ns = ?, picture_id = NULL, failure = '' WHERE id = ?",
            (file.size_bytes, file.mtime_ns, known.file_id),
        )
        return True
    # What the file system says replaces what it said before, but not why the content couldn't be read.
    if file.failure != known.failure and (file.failure or known.picture_id is not None):
        fail(connection, known.file_id, file.failure)
        return True
    return False
