"""A person's thresholds and rating bounds."""

import sqlite3

from furrytag_gui.library.journal import Cell, Edit
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Scope, Thresholds


def read_thresholds(connection: sqlite3.Connection, model_key: str) -> Thresholds:
    """What the person has set for this model; an empty record where nothing is set."""
    thresholds = Thresholds()
    for scope, name, value in connection.execute("SELECT scope, name, value FROM thresholds WHERE model_key = ?", (model_key,)):
        thresholds = thresholds.with_value(Scope(scope), name, value)
    return thresholds


def edit_threshold(model_key: str, scope: Scope, name: str, value: float | None) -> list[Edit]:
    return [Edit(Cell.THRESHOLD, (model_key, str(scope), name), value)]


def read_bounds(connection: sqlite3.Connection) -> RatingBounds | None:
    """Where the person lets questionable and explicit begin, or None where nothing is set."""
    values = dict(connection.execute("SELECT name, value FROM rating_bounds").fetchall())
    return RatingBounds(**values) if values else None


def edit_bounds(bounds: RatingBounds | None) -> list[Edit]:
    return [
        Edit(Cell.BOUND, ("questionable",), None if bounds is None else bounds.questionable),
        Edit(Cell.BOUND, ("explicit",), None if bounds is None else bounds.explicit),
    ]
