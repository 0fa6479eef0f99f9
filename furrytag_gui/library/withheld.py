"""Which pictures are withheld: the rule of `review.is_withheld`, asked of the whole library at once."""

import sqlite3

from furrytag_gui.library.thresholds import read_bounds
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS


def find_withheld(connection: sqlite3.Connection) -> frozenset[int]:
    """Ids of the pictures that are protected, by any model or by hand, and rated above safe, by any model or by hand."""
    bounds = read_bounds(connection) or PUBLISHED_BOUNDS
    bound = min(bounds.questionable, PUBLISHED_BOUNDS.questionable)
    rows = connection.execute(
        "WITH protected AS ("
        " SELECT picture_id FROM scores WHERE tripped UNION"
        " SELECT picture_id FROM decisions WHERE decision IN ('accepted', 'added')"
        " AND name IN (SELECT name FROM model_tags WHERE flag = 'protected'))"
        " SELECT pictures.id FROM protected JOIN pictures ON pictures.id = protected.picture_id"
        " WHERE pictures.rating >= :bound"
        " OR EXISTS (SELECT 1 FROM scores WHERE scores.picture_id = pictures.id AND scores.rating >= :bound)",
        {"bound": bound},
    )
    return frozenset(picture_id for (picture_id,) in rows)
