"""What models have said of pictures, and what their slots mean."""

import itertools
import sqlite3
from collections.abc import Iterable

from furrytag_gui.library import files, peaks, queue
from furrytag_gui.library.arrays import pack, unpack
from furrytag_gui.library.change import Change
from furrytag_gui.library.decisions import read_decisions, read_sources
from furrytag_gui.library.learned import apply_heads
from furrytag_gui.models.outcome import Failure, Outcome, Scored
from furrytag_gui.tags.review import Facts, trips_protection
from furrytag_gui.tags.tagset import TagSet

ROWS_AT_ONCE = 1000


def register_model(connection: sqlite3.Connection, model_key: str, tagset: TagSet) -> int:
    """The number of this model in the library, which knows from now on what its slots mean.

    If its slots had other names before, the scores from then stay under those names, and its pictures count as unscored.
    """
    rows = [
        (slot, tag.name, tag.category, tag.flag.value, float(threshold))
        for slot, (tag, threshold) in enumerate(zip(tagset.tags, tagset.thresholds, strict=True))
    ]
    found = connection.execute("SELECT id FROM models WHERE key = ?", (model_key,)).fetchone()
    known = []
    if found is not None:
        query = "SELECT slot, name, category, flag, threshold FROM model_tags WHERE model_id = ? ORDER BY slot"
        known = connection.execute(query, found).fetchall()
        if known == rows:
            return int(found[0])
        if [row[1] for row in known] != [row[1] for row in rows]:
            connection.execute("UPDATE models SET key = key || '#' || id WHERE id = ?", found)
            found, known = None, []
    if found is None:
        found = connection.execute("INSERT INTO models (key) VALUES (?) RETURNING id", (model_key,)).fetchone()
    (model_id,) = found
    connection.execute("DELETE FROM model_tags WHERE model_id = ?", (model_id,))
    connection.executemany(
        "INSERT INTO model_tags (model_id, slot, name, category, flag, threshold) VALUES (?, ?, ?, ?, ?, ?)",
        ((model_id, *row) for row in rows),
    )
    if known:
        _refresh_tripped(connection, model_id, tagset)
    return int(model_id)


def read_tag_names(connection: sqlite3.Connection, model_key: str) -> list[str]:
    """The names of a model's slots in order, also when the model is no longer installed; empty if it never was."""
    rows = connection.execute(
        "SELECT name FROM model_tags JOIN models ON models.id = model_tags.model_id WHERE key = ? ORDER BY slot", (model_key,)
    )
    return [name for (name,) in rows]


def save(connection: sqlite3.Connection, model_id: int, tagset: TagSet, outcomes: Iterable[Outcome]) -> Change:
    """Keep what a model said; its earlier scores of the same pictures are replaced, and the files wait for it no more."""
    picture_ids, file_ids = set(), set()
    (model_key,) = connection.execute("SELECT key FROM models WHERE id = ?", (model_id,)).fetchone()
    for outcome in outcomes:
        file_id = files.find_or_add(connection, outcome.path)
        file_ids.add(file_id)
        if isinstance(outcome, Failure):
            if files.is_scored(connection, file_id) and not files.look_at(outcome.path).failure:
                # Another model could read what is there, so that it is nothing about the file.
                queue.miss(connection, model_key, file_id, outcome.reason)
            else:
                files.fail(connection, file_id, outcome.reason)
                queue.settle(connection, model_key, file_id, outcome.reason)
            continue
        picture_id = files.find_or_add_picture(connection, outcome.sha256, outcome.size_bytes, outcome.width_px, outcome.height_px)
        files.link(connection, file_id, picture_id, outcome.size_bytes, outcome.mtime_ns)
        _save_scores(connection, picture_id, model_id, tagset, outcome)
        queue.settle(connection, model_key, file_id, "")
        picture_ids.add(picture_id)
    return Change(pictures=frozenset(picture_ids), files=frozenset(file_ids))


def read_facts(connection: sqlite3.Connection, picture_id: int, model_key: str) -> Facts:
    """All that is stored of one picture as this model saw it; an empty record for an unknown picture."""
    picture = connection.execute("SELECT reviewed, rating FROM pictures WHERE id = ?", (picture_id,)).fetchone()
    if picture is None:
        return Facts()
    reviewed, rating_by_hand = picture
    decisions, own_categories = read_decisions(connection, picture_id)
    own = connection.execute(
        "SELECT model_id, scores, rating, embedding FROM scores JOIN models ON models.id = scores.model_id"
        " LEFT JOIN embeddings USING (picture_id, model_id) WHERE picture_id = ? AND key = ?",
        (picture_id, model_key),
    ).fetchone()
    model_id, scores, rating, embedding = own or (None, None, None, None)
    tripped, rating_elsewhere = connection.execute(
        "SELECT max(tripped), max(rating) FROM scores WHERE picture_id = ? AND model_id IS NOT ?", (picture_id, model_id)
    ).fetchone()
    return Facts(
        scores=None if scores is None else unpack(scores),
        rating=rating,
        rating_by_hand=rating_by_hand,
        decisions=decisions,
        own_categories=own_categories,
        sources=read_sources(connection, picture_id),
        learned=() if model_id is None or embedding is None else apply_heads(connection, model_id, unpack(embedding)),
        reviewed=bool(reviewed),
        protected_elsewhere=bool(tripped),
        rating_elsewhere=rating_elsewhere,
    )


def _save_scores(connection: sqlite3.Connection, picture_id: int, model_id: int, tagset: TagSet, scored: Scored) -> None:
    if scored.scores.shape != (len(tagset),):
        raise ValueError(f"{scored.path}: scores of shape {scored.scores.shape} for {len(tagset)} tags")
    connection.execute(
        "INSERT OR REPLACE INTO scores (picture_id, model_id, rating, tripped, scores) VALUES (?, ?, ?, ?, ?)",
        (picture_id, model_id, scored.rating, trips_protection(tagset, scored.scores), pack(scored.scores)),
    )
    peaks.save(connection, picture_id, model_id, scored.scores)
    if scored.embedding is not None:
        connection.execute(
            "INSERT OR REPLACE INTO embeddings (picture_id, model_id, embedding) VALUES (?, ?, ?)",
            (picture_id, model_id, pack(scored.embedding)),
        )


def _refresh_tripped(connection: sqlite3.Connection, model_id: int, tagset: TagSet) -> None:
    stored = connection.execute("SELECT picture_id, scores FROM scores WHERE model_id = ?", (model_id,))
    tripped = [
        (picture_id, model_id)
        for picture_id, blob in itertools.chain.from_iterable(iter(lambda: stored.fetchmany(ROWS_AT_ONCE), []))
        if trips_protection(tagset, unpack(blob))
    ]
    connection.execute("UPDATE scores SET tripped = 0 WHERE model_id = ?", (model_id,))
    connection.executemany("UPDATE scores SET tripped = 1 WHERE picture_id = ? AND model_id = ?", tripped)
