"""Which pictures are withheld: the rule of `review.is_withheld`, asked of the whole library at once."""

import sqlite3
from collections.abc import Iterable

from furrytag_gui.library.thresholds import read_bounds
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS
from furrytag_gui.tags.vocabulary import Flag, Tag

NAMED_KEY = "named"
"""What protected tags that only the person names are registered under; the keys of models have an @."""


def note_protected(connection: sqlite3.Connection, tags: Iterable[Tag]) -> None:
    """Know those of these tags that are protected as such from now on, also where no model and no vocabulary holds them."""
    for tag in tags:
        if tag.flag is Flag.PROTECTED:
            connection.execute("INSERT INTO models (key) VALUES (?) ON CONFLICT DO NOTHING", (NAMED_KEY,))
            connection.execute(
                "INSERT INTO model_tags (model_id, slot, name, category, flag, threshold)"
                " SELECT id, (SELECT count(*) FROM model_tags WHERE model_id = models.id), :name, :category, 'protected', 1"
                " FROM models WHERE key = :key AND NOT EXISTS (SELECT 1 FROM model_tags WHERE name = :name AND flag = 'protected')",
                {"name": tag.name, "category": tag.category, "key": NAMED_KEY},
            )


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
