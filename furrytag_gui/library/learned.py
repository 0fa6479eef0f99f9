"""What was learned from the person's own tags: examples to fit heads to, the heads, and what they say."""

import itertools
import json
import sqlite3
from collections.abc import Iterable, Sequence

import numpy as np

from furrytag_gui.library.arrays import pack, unpack
from furrytag_gui.library.heads import read_evidence
from furrytag_gui.library.records import IMPORTED, Examples, IdArray
from furrytag_gui.library.withheld import find_withheld
from furrytag_gui.models.head import score_heads
from furrytag_gui.tags.review import OWN_CATEGORY, LearnedScore
from furrytag_gui.tags.tagset import FloatArray


def read_examples(connection: sqlite3.Connection, model_key: str) -> Examples:
    """What heads on this model's embeddings can be fitted to; protected tags and withheld pictures take no part.

    Nor do pictures whose embedding has another width than the newest, from before the model's embedding was another one.
    """
    withheld = find_withheld(connection)
    newest = connection.execute(
        "SELECT length(embedding) FROM embeddings WHERE rowid ="
        " (SELECT max(rowid) FROM embeddings WHERE model_id = (SELECT id FROM models WHERE key = ?))",
        (model_key,),
    ).fetchone()
    size_bytes = newest[0] if newest else 0
    rows = connection.execute(
        "SELECT decision = 'rejected' AS refused, name, decisions.picture_id, decision = 'accepted'"
        " FROM decisions JOIN embeddings USING (picture_id)"
        " WHERE embeddings.model_id = (SELECT id FROM models WHERE key = ?)"
        " AND length(embedding) = ? AND name NOT IN (SELECT name FROM model_tags WHERE flag = 'protected')"
        " ORDER BY refused, name, decisions.picture_id",
        (model_key, size_bytes),
    )
    by_tag: dict[bool, dict[str, IdArray]] = {False: {}, True: {}}
    confirmed: dict[str, IdArray] = {}
    for (refused, name), group in itertools.groupby(rows, key=lambda row: (bool(row[0]), row[1])):
        decided = list(group)
        by_tag[refused][name] = _ids((row[2] for row in decided), withheld)
        if not refused:
            confirmed[name] = _ids((row[2] for row in decided if row[3]), withheld)
    pictures = connection.execute(
        "SELECT pictures.id, reviewed FROM pictures JOIN embeddings ON embeddings.picture_id = pictures.id"
        " WHERE embeddings.model_id = (SELECT id FROM models WHERE key = ?) AND length(embedding) = ? ORDER BY pictures.id",
        (model_key, size_bytes),
    ).fetchall()
    reviewed, others = (_ids((picture_id for picture_id, done in pictures if bool(done) is mark), withheld) for mark in (True, False))
    named = [ids for tags in by_tag.values() for ids in tags.values()]
    return Examples(by_tag[False], by_tag[True], reviewed, np.setdiff1d(others, np.concatenate(named)) if named else others, confirmed)


def read_embeddings(connection: sqlite3.Connection, model_key: str, picture_ids: Sequence[int]) -> FloatArray:
    """What this model sees in pictures, float32 (m, d), in the order given; all of them must have been scored by it."""
    rows = connection.execute(
        "SELECT embedding FROM json_each(?) AS wanted JOIN embeddings ON embeddings.picture_id = wanted.value"
        " WHERE embeddings.model_id = (SELECT id FROM models WHERE key = ?) ORDER BY wanted.key",
        (json.dumps(list(picture_ids)), model_key),
    ).fetchall()
    return unpack(b"".join(blob for (blob,) in rows)).reshape(len(picture_ids), -1)


def find_category(connection: sqlite3.Connection, name: str) -> str:
    """Where a tag is shown: as the person says, else as the vocabulary or a model says."""
    row = connection.execute(
        "SELECT coalesce((SELECT category FROM own_tags WHERE name = :name),"
        " (SELECT category FROM model_tags WHERE name = :name ORDER BY model_id LIMIT 1))",
        {"name": name},
    ).fetchone()
    return row[0] or OWN_CATEGORY


def apply_heads(connection: sqlite3.Connection, model_id: int, embedding: FloatArray) -> tuple[LearnedScore, ...]:
    """What the heads of a model that are good enough to suggest say of one picture, given its embedding (d,).

    Heads on embeddings of another width say nothing: the model's embedding was another one when they were fitted.
    """
    rows = connection.execute(
        "SELECT name, category, threshold, bias, weights, fitted_to, positives, negatives, precision, recall, low, high, judged, silence"
        " FROM heads WHERE model_id = ? AND precision IS NOT NULL AND length(weights) = ? ORDER BY name",
        (model_id, len(pack(embedding))),
    ).fetchall()
    if not rows:
        return ()
    weights = unpack(b"".join(row[4] for row in rows)).reshape(len(rows), -1)
    biases = np.array([row[3] for row in rows], np.float32)
    scores = score_heads(weights, biases, embedding[np.newaxis])[0].tolist()
    return tuple(
        LearnedScore(name, category, score, threshold, read_evidence(evidence).describe(imported=fitted_to.startswith(IMPORTED)))
        for (name, category, threshold, _, _, fitted_to, *evidence), score in zip(rows, scores, strict=True)
    )


def _ids(picture_ids: Iterable[int], withheld: frozenset[int]) -> IdArray:
    return np.fromiter((picture_id for picture_id in picture_ids if picture_id not in withheld), np.int64)
