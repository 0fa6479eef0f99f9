"""What the person calls tags, and their own categories: renaming and merging everywhere, as one step of undo."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from furrytag_gui.errors import UsageError
from furrytag_gui.library import journal
from furrytag_gui.library.change import Change
from furrytag_gui.library.database import Database
from furrytag_gui.library.journal import Cell, Edit
from furrytag_gui.tags.naming import BUILT_IN, COLORS, Naming, check_category, check_name
from furrytag_gui.tags.query import rename_category, rename_tag
from furrytag_gui.tags.review import OWN_CATEGORY, Decision
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary


@dataclass(frozen=True, slots=True)
class Renaming:
    """What comes of giving a tag another name, counted before it is done.

    `merges`: there is a tag of the new name already. `pictures`: on which the old name was decided on. `doubles`: those of
    them on which both were, with the same answer; `conflicts`: with different ones, where the yes stays. `models`: how many
    models say the tag; they go on, under the new name. `thresholds`, `heads` and `searches` (by name) that go along.
    """

    old: str
    new: str
    merges: bool
    pictures: int
    doubles: int
    conflicts: int
    models: int
    thresholds: int
    heads: int
    searches: tuple[str, ...]


class Lexicon:
    """Names and categories of tags; may be used from any thread. Raises LibraryError, and UsageError for what can't be done.

    Each edit is one step of undo with its `label`, or one that says it in English.
    """

    def __init__(self, database: Database, vocabulary: Vocabulary | None) -> None:
        self._database = database
        self._vocabulary = vocabulary
        self._has_called = False

    def read(self) -> Naming:
        """What tags are called now."""
        with self._database.read() as connection:
            return read_naming(connection)

    def refresh(self) -> None:
        """Let the vocabulary know renamed tags under their new names, so that their flags hold there too."""
        if self._vocabulary is None:
            return
        with self._database.read() as connection:
            naming = read_naming(connection)
            slots = {name for (name,) in connection.execute("SELECT DISTINCT name FROM model_tags")} if naming.words else set()
        if not naming.words and not self._has_called:
            return  # the vocabulary may be shared with another library
        self._has_called = True
        described: dict[str, Tag] = {}
        for name, word in naming.words.items():
            tag = self._vocabulary.describe(name, naming.places.get(word, OWN_CATEGORY))
            if word not in slots and (word not in described or described[word].flag is Flag.GENERAL):
                described[word] = replace(tag, name=word, aliases=())
        self._vocabulary.call(described.values())

    # Tags

    def plan(self, old: str, new: str) -> Renaming:
        """What renaming one tag to another name would do. Raises UsageError with the reason if it can't be done."""
        with self._database.read() as connection:
            old, new = self._check(connection, old, new)
            pictures, doubles, conflicts = connection.execute(
                "SELECT count(*),"
                " coalesce(sum(other.name IS NOT NULL AND (mine.decision = 'rejected') = (other.decision = 'rejected')), 0),"
                " coalesce(sum((mine.decision = 'rejected') <> (other.decision = 'rejected')), 0)"
                " FROM decisions AS mine LEFT JOIN decisions AS other ON other.picture_id = mine.picture_id AND other.name = ?"
                " WHERE mine.name = ?",
                (new, old),
            ).fetchone()
            return Renaming(
                old,
                new,
                merges=_is_used(connection, new),
                pictures=pictures,
                doubles=doubles,
                conflicts=conflicts,
                models=_count(
                    connection, "SELECT count(DISTINCT model_id) FROM model_tags JOIN scores USING (model_id) WHERE name = ?", old
                ),
                thresholds=_count(connection, "SELECT count(*) FROM thresholds WHERE scope = 'tag' AND name = ?", old),
                heads=_count(connection, "SELECT count(*) FROM heads WHERE name = ?", old),
                searches=tuple(name for name, query in _read_searches(connection) if rename_tag(query, old, new) != query),
            )

    def rename(self, old: str, new: str, label: str = "") -> Change:
        """Call a tag otherwise everywhere, or merge it with the tag of that name: decisions, thresholds, learned heads and searches.

        Where both names were decided on, a yes stays before a no, and of two yeses or noes that on the new name.
        What models say of the tag is shown under the new name from then on.
        """
        with self._database.write() as connection:
            old, new = self._check(connection, old, new)
            label = label or (f"Merge {old} into {new}" if _is_used(connection, new) else f"Rename {old} to {new}")
            change = journal.perform(connection, list(self._edit(connection, old, new)), label)
        self.refresh()
        return change

    def move(self, names: Collection[str], category: str, label: str = "") -> Change:
        """Show these tags in another category, everywhere."""
        with self._database.write() as connection:
            self._require(connection, category)
            edits = [edit for name in names for edit in _edit_place(connection, name, category)]
            what = f"{len(names)} tags" if len(names) > 1 else "".join(names)
            change = journal.perform(connection, edits, label or f"Move {what} to {category}")
        self.refresh()
        return change

    # Categories

    def add_category(self, text: str, color: int, label: str = "") -> Change:
        """Make a category."""
        with self._database.write() as connection:
            name = check_category(text, _known_categories(connection))
            return journal.perform(connection, [Edit(Cell.CATEGORY, (name,), color % COLORS)], label or f"Add category {name}")

    def color_category(self, name: str, color: int, label: str = "") -> Change:
        with self._database.write() as connection:
            self._require_own(connection, name)
            return journal.perform(connection, [Edit(Cell.CATEGORY, (name,), color % COLORS)], label or f"Change colour of {name}")

    def rename_category(self, old: str, text: str, label: str = "") -> Change:
        """Call one of the person's categories otherwise; its tags, thresholds and the searches that name it go along."""
        with self._database.write() as connection:
            color = self._require_own(connection, old)
            new = check_category(text, _known_categories(connection) - {old})
            if new == old:
                return Change()
            edits = [
                Edit(Cell.CATEGORY, (old,), None),
                Edit(Cell.CATEGORY, (new,), color),
                *_edit_members(connection, old, new),
                *_edit_category_thresholds(connection, old, new),
                *_edit_searches({name: rename_category(query, old, new) for name, query in _read_searches(connection)}),
            ]
            return journal.perform(connection, edits, label or f"Rename category {old} to {new}")

    def remove_category(self, name: str, to: str, label: str = "") -> Change:
        """Take one of the person's categories away; its tags go to another, as do searches that name it."""
        with self._database.write() as connection:
            self._require_own(connection, name)
            if to == name:
                raise UsageError("The tags can't stay in a category that goes.", "Choose another one for them.")
            self._require(connection, to)
            edits = [
                Edit(Cell.CATEGORY, (name,), None),
                *_edit_members(connection, name, to),
                *_edit_category_thresholds(connection, name, None),
                *_edit_searches({key: rename_category(query, name, to) for key, query in _read_searches(connection)}),
            ]
            return journal.perform(connection, edits, label or f"Delete category {name}")

    # Parts

    def _check(self, connection: sqlite3.Connection, old: str, text: str) -> tuple[str, str]:
        """Both names, if the one may become the other."""
        new = check_name(text)
        if new == old:
            raise UsageError(f"The tag is called “{new}” already.", "Write another name.")
        if not _is_used(connection, old):
            raise UsageError(f"There is no tag “{old}”.", "Choose one of the list.")
        before = read_naming(connection).words.get(new, old)
        if before != old:
            raise UsageError(f"“{before}” was called “{new}” before.", "Rename that back first, or choose another name.")
        flag, other = self._flag(connection, old), self._flag(connection, new)
        if Flag.PROTECTED in (flag, other):
            name = old if flag is Flag.PROTECTED else new
            raise UsageError(f"“{name}” protects: pictures are withheld by it.", "It can't be renamed, and no other tag can be called so.")
        if flag is not other and (flag is Flag.GENERAL or _is_used(connection, new)):
            adult = old if flag is Flag.ADULT else new
            raise UsageError(f"“{adult}” is an adult tag and the other isn't.", "Only tags of one kind can be merged.")
        return old, new

    def _flag(self, connection: sqlite3.Connection, name: str) -> Flag:
        """The strictest that any model or the vocabulary says of a tag, under its own name too if it was renamed."""
        names = [name, *(own for own, word in read_naming(connection).words.items() if word == name)]
        flags = {Flag(row[0]) for one in names for row in connection.execute("SELECT DISTINCT flag FROM model_tags WHERE name = ?", (one,))}
        if self._vocabulary is not None:
            flags |= {self._vocabulary.describe(one, OWN_CATEGORY).flag for one in names}
        return next((flag for flag in (Flag.PROTECTED, Flag.ADULT) if flag in flags), Flag.GENERAL)

    def _edit(self, connection: sqlite3.Connection, old: str, new: str) -> Iterator[Edit]:
        yield from _edit_decisions(connection, old, new)
        naming = read_naming(connection)
        for name in (old, *(name for name, word in naming.words.items() if word == old)):
            yield Edit(Cell.TAG_NAME, (name,), None if name == new else new)
        yield from _edit_home(connection, old, new)
        for key, value in connection.execute("SELECT model_key, value FROM thresholds WHERE scope = 'tag' AND name = ?", (old,)).fetchall():
            yield Edit(Cell.THRESHOLD, (key, "tag", old), None)
            taken = connection.execute("SELECT 1 FROM thresholds WHERE model_key = ? AND scope = 'tag' AND name = ?", (key, new)).fetchone()
            if taken is None:
                yield Edit(Cell.THRESHOLD, (key, "tag", new), value)
        for (model_id,) in connection.execute("SELECT model_id FROM heads WHERE name = ?", (old,)).fetchall():
            yield Edit(Cell.HEAD, (model_id, old), None)
            if connection.execute("SELECT 1 FROM heads WHERE model_id = ? AND name = ?", (model_id, new)).fetchone() is None:
                yield Edit(Cell.HEAD, (model_id, new), journal.read_cell(connection, Cell.HEAD, (model_id, old)))
        yield from _edit_searches({name: rename_tag(query, old, new) for name, query in _read_searches(connection)})

    def _require_own(self, connection: sqlite3.Connection, name: str) -> int:
        """The colour of one of the person's own categories."""
        row = connection.execute("SELECT color FROM categories WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise UsageError(f"“{name}” isn't a category of your own.", "Those that come with FurryTag or a model stay as they are.")
        return int(row[0])

    def _require(self, connection: sqlite3.Connection, category: str) -> None:
        if category not in _known_categories(connection) and category not in BUILT_IN:
            raise UsageError(f"There is no category “{category}”.", "Make it first.")


def read_naming(connection: sqlite3.Connection) -> Naming:
    """What the person calls tags."""
    return Naming(
        dict(connection.execute("SELECT name, word FROM tag_names")),
        dict(connection.execute("SELECT name, category FROM tag_places")),
        dict(connection.execute("SELECT name, color FROM categories ORDER BY name")),
    )


def read_words(connection: sqlite3.Connection, names: Iterable[str]) -> dict[str, str]:
    """What those of these tags are called that the person calls otherwise."""
    rows = connection.execute("SELECT name, word FROM tag_names WHERE name IN (SELECT value FROM json_each(?))", (json.dumps([*names]),))
    return dict(rows.fetchall())


def _is_used(connection: sqlite3.Connection, name: str) -> bool:
    """True if a tag of this name can be seen somewhere: decided on, said by a model under this name, or learned."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM decisions WHERE name = ?1) OR EXISTS (SELECT 1 FROM heads WHERE name = ?1)"
        " OR EXISTS (SELECT 1 FROM tag_names WHERE word = ?1)"
        " OR (EXISTS (SELECT 1 FROM model_tags WHERE name = ?1) AND NOT EXISTS (SELECT 1 FROM tag_names WHERE name = ?1))",
        (name,),
    ).fetchone()
    return bool(row[0])


def _known_categories(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM categories UNION SELECT DISTINCT category FROM model_tags")}


def _edit_decisions(connection: sqlite3.Connection, old: str, new: str) -> Iterator[Edit]:
    rows = connection.execute(
        "SELECT mine.picture_id, mine.decision, other.decision, source FROM decisions AS mine"
        " LEFT JOIN decisions AS other ON other.picture_id = mine.picture_id AND other.name = ?2"
        " LEFT JOIN decision_sources ON decision_sources.picture_id = mine.picture_id AND decision_sources.name = mine.name"
        " WHERE mine.name = ?1",
        (old, new),
    ).fetchall()
    for picture_id, mine, other, source in rows:
        yield Edit(Cell.DECISION, (picture_id, old), None)
        if source is not None:
            yield Edit(Cell.SOURCE, (picture_id, old), None)
        if other is None or (other == Decision.REJECTED.value and mine != Decision.REJECTED.value):
            yield Edit(Cell.DECISION, (picture_id, new), mine)
            if source is not None or other is not None:
                yield Edit(Cell.SOURCE, (picture_id, new), source)


def _edit_home(connection: sqlite3.Connection, old: str, new: str) -> Iterator[Edit]:
    """The new name is shown where the old one was, unless it has a place already."""
    is_new = not _is_used(connection, new)
    places = dict(connection.execute("SELECT name, category FROM tag_places WHERE name IN (?, ?)", (old, new)))
    homes = dict(connection.execute("SELECT name, category FROM own_tags WHERE name IN (?, ?)", (old, new)))
    if old in places:
        yield Edit(Cell.TAG_PLACE, (old,), None)
        if is_new:
            yield Edit(Cell.TAG_PLACE, (new,), places[old])
    if old in homes:
        yield Edit(Cell.OWN_TAG, (old,), None)
    if is_new:
        yield Edit(Cell.OWN_TAG, (new,), homes.get(old) or _model_category(connection, old))


def _model_category(connection: sqlite3.Connection, name: str) -> str:
    row = connection.execute("SELECT category FROM model_tags WHERE name = ? ORDER BY model_id LIMIT 1", (name,)).fetchone()
    return str(row[0]) if row else OWN_CATEGORY


def _edit_place(connection: sqlite3.Connection, name: str, category: str) -> Iterator[Edit]:
    yield Edit(Cell.TAG_PLACE, (name,), category)
    yield Edit(Cell.OWN_TAG, (name,), category)
    for (model_id,) in connection.execute("SELECT model_id FROM heads WHERE name = ?", (name,)).fetchall():
        head = json.loads(str(journal.read_cell(connection, Cell.HEAD, (model_id, name))))
        yield Edit(Cell.HEAD, (model_id, name), json.dumps([category, *head[1:]], separators=(",", ":")))


def _edit_members(connection: sqlite3.Connection, old: str, new: str) -> Iterator[Edit]:
    rows = connection.execute("SELECT name FROM tag_places WHERE category = ?1 UNION SELECT name FROM own_tags WHERE category = ?1", (old,))
    for (name,) in rows.fetchall():
        yield from _edit_place(connection, name, new)


def _edit_category_thresholds(connection: sqlite3.Connection, old: str, new: str | None) -> Iterator[Edit]:
    rows = connection.execute("SELECT model_key, value FROM thresholds WHERE scope = 'category' AND name = ?", (old,))
    for key, value in rows.fetchall():
        yield Edit(Cell.THRESHOLD, (key, "category", old), None)
        if new is not None:
            yield Edit(Cell.THRESHOLD, (key, "category", new), value)


def _read_searches(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, query FROM searches ORDER BY name").fetchall()


def _edit_searches(queries: Mapping[str, str]) -> Iterator[Edit]:
    for name, query in queries.items():
        yield Edit(Cell.SEARCH, (name,), query)


def _count(connection: sqlite3.Connection, query: str, name: str) -> int:
    return int(connection.execute(query, (name,)).fetchone()[0])
