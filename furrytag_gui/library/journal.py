"""Undo and redo of everything that a person edits, kept in the library so that it outlives the program."""

import itertools
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from furrytag_gui.library.change import Change

MAX_STEPS = 1000
"""How many steps can be taken back; older ones are forgotten."""

Value = str | float | None
Key = tuple[int | str, ...]


class Cell(StrEnum):
    """What a person can edit: one value, found by its key. The names are stored in journals."""

    DECISION = "decision"  # (picture id, tag)
    SOURCE = "source"  # (picture id, tag): the file that a decision was imported from
    REVIEWED = "reviewed"  # (picture id,)
    RATING = "rating"  # (picture id,)
    OWN_TAG = "own_tag"  # (tag,): its category
    THRESHOLD = "threshold"  # (model key, scope, name)
    BOUND = "bound"  # ("questionable" or "explicit",)
    TAG_NAME = "tag_name"  # (tag,): what the person calls it
    TAG_PLACE = "tag_place"  # (tag,): the category that the person moved it to
    CATEGORY = "category"  # (category of the person's own,): its colour
    SEARCH = "search"  # (name of a saved search,): what it asks for
    HEAD = "head"  # (id of a model, tag): all of a learned head, as JSON


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell and what it shall hold; None empties it."""

    cell: Cell
    key: Key
    value: Value


@dataclass(frozen=True, slots=True)
class _Storage:
    """How a cell is read (by key), written (value first, then key) and emptied (by key)."""

    read: str
    write: str
    clear: str


_STORAGE: dict[Cell, _Storage] = {
    Cell.DECISION: _Storage(
        "SELECT decision FROM decisions WHERE picture_id = ? AND name = ?",
        "INSERT INTO decisions (decision, picture_id, name) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET decision = excluded.decision",
        "DELETE FROM decisions WHERE picture_id = ? AND name = ?",
    ),
    Cell.SOURCE: _Storage(
        "SELECT source FROM decision_sources WHERE picture_id = ? AND name = ?",
        "INSERT INTO decision_sources (source, picture_id, name) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET source = excluded.source",
        "DELETE FROM decision_sources WHERE picture_id = ? AND name = ?",
    ),
    Cell.REVIEWED: _Storage(
        "SELECT nullif(reviewed, 0) FROM pictures WHERE id = ?",
        "UPDATE pictures SET reviewed = ? WHERE id = ?",
        "UPDATE pictures SET reviewed = 0 WHERE id = ?",
    ),
    Cell.RATING: _Storage(
        "SELECT rating FROM pictures WHERE id = ?",
        "UPDATE pictures SET rating = ? WHERE id = ?",
        "UPDATE pictures SET rating = NULL WHERE id = ?",
    ),
    Cell.OWN_TAG: _Storage(
        "SELECT category FROM own_tags WHERE name = ?",
        "INSERT INTO own_tags (category, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET category = excluded.category",
        "DELETE FROM own_tags WHERE name = ?",
    ),
    Cell.THRESHOLD: _Storage(
        "SELECT value FROM thresholds WHERE model_key = ? AND scope = ? AND name = ?",
        "INSERT INTO thresholds (value, model_key, scope, name) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        "DELETE FROM thresholds WHERE model_key = ? AND scope = ? AND name = ?",
    ),
    Cell.BOUND: _Storage(
        "SELECT value FROM rating_bounds WHERE name = ?",
        "INSERT INTO rating_bounds (value, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        "DELETE FROM rating_bounds WHERE name = ?",
    ),
    Cell.TAG_NAME: _Storage(
        "SELECT word FROM tag_names WHERE name = ?",
        "INSERT INTO tag_names (word, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET word = excluded.word",
        "DELETE FROM tag_names WHERE name = ?",
    ),
    Cell.TAG_PLACE: _Storage(
        "SELECT category FROM tag_places WHERE name = ?",
        "INSERT INTO tag_places (category, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET category = excluded.category",
        "DELETE FROM tag_places WHERE name = ?",
    ),
    Cell.CATEGORY: _Storage(
        "SELECT color FROM categories WHERE name = ?",
        "INSERT INTO categories (color, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET color = excluded.color",
        "DELETE FROM categories WHERE name = ?",
    ),
    Cell.SEARCH: _Storage(
        "SELECT query FROM searches WHERE name = ?",
        "INSERT INTO searches (query, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET query = excluded.query",
        "DELETE FROM searches WHERE name = ?",
    ),
    # Seventeen digits give back every double; hexadecimal digits do it for bytes.
    Cell.HEAD: _Storage(
        "SELECT json_array(category, hex(fitted_to), positives, negatives, iif(precision IS NULL, NULL, printf('%!.17g', precision)),"
        " iif(recall IS NULL, NULL, printf('%!.17g', recall)), printf('%!.17g', threshold), printf('%!.17g', bias), hex(weights),"
        " iif(low IS NULL, NULL, printf('%!.17g', low)), iif(high IS NULL, NULL, printf('%!.17g', high)), judged, silence)"
        " FROM heads WHERE model_id = ? AND name = ?",
        "INSERT OR REPLACE INTO heads (category, fitted_to, positives, negatives, precision, recall, threshold, bias, weights, low, high,"
        " judged, silence, model_id, name) SELECT json_extract(?1, '$[0]'), from_hex(json_extract(?1, '$[1]')), json_extract(?1, '$[2]'),"
        " json_extract(?1, '$[3]'),"
        " CAST(json_extract(?1, '$[4]') AS REAL), CAST(json_extract(?1, '$[5]') AS REAL), CAST(json_extract(?1, '$[6]') AS REAL),"
        " CAST(json_extract(?1, '$[7]') AS REAL), from_hex(json_extract(?1, '$[8]')), CAST(json_extract(?1, '$[9]') AS REAL),"
        " CAST(json_extract(?1, '$[10]') AS REAL), coalesce(json_extract(?1, '$[11]'), 0), json_extract(?1, '$[12]'), ?2, ?3",
        "DELETE FROM heads WHERE model_id = ? AND name = ?",
    ),
}


def perform(connection: sqlite3.Connection, edits: Iterable[Edit], label: str) -> Change:
    """Make these edits as one step; gives what has changed. What was undone before can't be redone any more.

    Edits that change nothing are left out; if none is left, there is no step.
    """
    done: dict[Cell, list[tuple[Key, Value, Value]]] = {}
    for edit in edits:
        before = read_cell(connection, edit.cell, edit.key)
        if before != edit.value:
            _write(connection, edit.cell, edit.key, edit.value)
            done.setdefault(edit.cell, []).append((edit.key, before, edit.value))
    if not done:
        return Change()
    connection.execute("DELETE FROM journal WHERE undone")
    cursor = connection.execute("INSERT INTO journal (label, edits) VALUES (?, ?)", (label, json.dumps(list(done.items()))))
    connection.execute("DELETE FROM journal WHERE id <= ?", ((cursor.lastrowid or 0) - MAX_STEPS,))
    return _describe(((cell, key) for cell, rows in done.items() for key, _, _ in rows), label)


def read_cell(connection: sqlite3.Connection, cell: Cell, key: Key) -> Value:
    """What a cell holds; None if it is empty."""
    row = connection.execute(_STORAGE[cell].read, key).fetchone()
    value: Value = row[0] if row else None
    return value


def undo(connection: sqlite3.Connection) -> Change | None:
    """Take the last step back; None if there is none."""
    step = connection.execute("SELECT id, label, edits FROM journal WHERE NOT undone ORDER BY id DESC LIMIT 1").fetchone()
    return None if step is None else _move(connection, *step, back=True)


def redo(connection: sqlite3.Connection) -> Change | None:
    """Take the step that was undone last again; None if there is none."""
    step = connection.execute("SELECT id, label, edits FROM journal WHERE undone ORDER BY id LIMIT 1").fetchone()
    return None if step is None else _move(connection, *step, back=False)


def read_undo_label(connection: sqlite3.Connection) -> str:
    """What `undo` would take back, or ""."""
    row = connection.execute("SELECT label FROM journal WHERE NOT undone ORDER BY id DESC LIMIT 1").fetchone()
    return row[0] if row else ""


def read_redo_label(connection: sqlite3.Connection) -> str:
    """What `redo` would do again, or ""."""
    row = connection.execute("SELECT label FROM journal WHERE undone ORDER BY id LIMIT 1").fetchone()
    return row[0] if row else ""


def _move(connection: sqlite3.Connection, step_id: int, label: str, stored: str, *, back: bool) -> Change:
    edits = [(Cell(cell), tuple(key), before, after) for cell, rows in json.loads(stored) for key, before, after in rows]
    for cell, key, before, after in reversed(edits) if back else edits:
        _write(connection, cell, key, before if back else after)
    connection.execute("UPDATE journal SET undone = ? WHERE id = ?", (back, step_id))
    return _describe(((cell, key) for cell, key, _, _ in edits), label)


def _write(connection: sqlite3.Connection, cell: Cell, key: Sequence[int | str], value: Value) -> None:
    storage = _STORAGE[cell]
    if value is None:
        connection.execute(storage.clear, key)
    else:
        connection.execute(storage.write, (value, *key))


def _describe(edited: Iterable[tuple[Cell, Key]], label: str) -> Change:
    by_cell: dict[Cell, set[Key]] = {}
    for cell, key in edited:
        by_cell.setdefault(cell, set()).add(key)
    pictures = itertools.chain.from_iterable(by_cell.get(cell, ()) for cell in (Cell.DECISION, Cell.SOURCE, Cell.REVIEWED, Cell.RATING))
    return Change(
        pictures=frozenset(int(key[0]) for key in pictures),
        thresholds=not by_cell.keys().isdisjoint((Cell.THRESHOLD, Cell.BOUND)),
        own_tags=not by_cell.keys().isdisjoint((Cell.OWN_TAG, Cell.TAG_NAME, Cell.TAG_PLACE, Cell.CATEGORY, Cell.SEARCH)),
        learned=Cell.HEAD in by_cell,
        label=label,
    )
