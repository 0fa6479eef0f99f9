"""What a person says of pictures: tags, rating, and that they are reviewed."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from furrytag_gui.library.journal import Cell, Edit
from furrytag_gui.library.records import Imported, OwnTag
from furrytag_gui.tags.review import Decision


def edit_decisions(
    picture_ids: Iterable[int], decisions: Mapping[str, Decision | None], categories: Mapping[str, str], reviewed: bool | None
) -> Iterator[Edit]:
    """The edits that give all these pictures these decisions (None takes one back), and the mark if it isn't None.

    `categories`: where the named tags are shown, from now on and on every picture.
    """
    for name, category in categories.items():
        yield Edit(Cell.OWN_TAG, (name,), category)
    for picture_id in picture_ids:
        for name, decision in decisions.items():
            yield Edit(Cell.DECISION, (picture_id, name), None if decision is None else decision.value)
            yield Edit(Cell.SOURCE, (picture_id, name), None)
        if reviewed is not None:
            yield Edit(Cell.REVIEWED, (picture_id,), 1 if reviewed else None)


def edit_ratings(picture_ids: Iterable[int], value: float | None) -> Iterator[Edit]:
    """The edits that rate all these pictures by hand; None takes it back."""
    for picture_id in picture_ids:
        yield Edit(Cell.RATING, (picture_id,), value)


def edit_imported(imported: Iterable[Imported], categories: Mapping[str, str], words: Mapping[str, str]) -> Iterator[Edit]:
    """The edits that make decisions of what was read of tag files. `categories`: where tags that nobody knows are shown.

    `words`: what the person calls tags that are called otherwise in files.
    """
    for name, category in categories.items():
        yield Edit(Cell.OWN_TAG, (name,), category)
    for one in imported:
        # A yes comes last, so that it stays where two names of a file are one tag here.
        for name, decision in sorted(one.decisions.items(), key=lambda item: item[1] is not Decision.REJECTED):
            word = words.get(name, name)
            yield Edit(Cell.DECISION, (one.picture_id, word), decision.value)
            yield Edit(Cell.SOURCE, (one.picture_id, word), one.sources[name])
        if one.rating is not None:
            yield Edit(Cell.RATING, (one.picture_id,), one.rating)
        if one.reviewed:
            yield Edit(Cell.REVIEWED, (one.picture_id,), 1)


def read_sources(connection: sqlite3.Connection, picture_id: int) -> dict[str, str]:
    """The file that a decision was imported from, by tag."""
    return dict(connection.execute("SELECT name, source FROM decision_sources WHERE picture_id = ?", (picture_id,)).fetchall())


def read_decisions(connection: sqlite3.Connection, picture_id: int) -> tuple[dict[str, Decision], dict[str, str]]:
    """The decisions on one picture by tag, and the categories that the person gave to those tags."""
    rows = connection.execute(
        "SELECT name, decision, category FROM decisions LEFT JOIN own_tags USING (name) WHERE picture_id = ? ORDER BY name", (picture_id,)
    ).fetchall()
    return (
        {name: Decision(decision) for name, decision, _ in rows},
        {name: category for name, _, category in rows if category is not None},
    )


def read_own_tags(connection: sqlite3.Connection) -> list[OwnTag]:
    """The tags that the person has added by name and that stand on some picture, most used first."""
    rows = connection.execute(
        "SELECT name, category, count(*) AS used FROM own_tags JOIN decisions USING (name)"
        " WHERE decision IN ('accepted', 'added') GROUP BY name ORDER BY used DESC, name"
    )
    return [OwnTag(*row) for row in rows]
