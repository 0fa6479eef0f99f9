"""The heads of learned tags as they are stored, and as text for the journal."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from furrytag_gui.library.arrays import pack, unpack
from furrytag_gui.library.journal import Cell, Edit
from furrytag_gui.library.records import FittedHead
from furrytag_gui.models.head import Evidence, Head, Silence


def read_fitted(connection: sqlite3.Connection, model_key: str) -> dict[str, bytes]:
    """For each tag that has a head, the digest of the examples that it was fitted to."""
    rows = connection.execute("SELECT name, fitted_to FROM heads JOIN models ON models.id = heads.model_id WHERE key = ?", (model_key,))
    return dict(rows.fetchall())


def read_heads(connection: sqlite3.Connection, model_key: str) -> list[FittedHead]:
    """All heads on this model's embeddings, by tag; those that suggest nothing among them."""
    rows = connection.execute(
        "SELECT name, category, weights, bias, threshold, fitted_to, positives, negatives, precision, recall, low, high, judged, silence"
        " FROM heads JOIN models ON models.id = heads.model_id WHERE key = ? ORDER BY name",
        (model_key,),
    )
    return [
        FittedHead(Head(name, category, unpack(weights), bias, threshold, read_evidence(evidence)), fitted_to)
        for name, category, weights, bias, threshold, fitted_to, *evidence in rows
    ]


def save_heads(connection: sqlite3.Connection, model_key: str, fitted: Iterable[FittedHead], withdrawn: Collection[str]) -> None:
    """Keep these heads on a registered model's embeddings, and forget those of the tags in `withdrawn`."""
    (model_id,) = connection.execute("SELECT id FROM models WHERE key = ?", (model_key,)).fetchone()
    connection.executemany("DELETE FROM heads WHERE model_id = ? AND name = ?", ((model_id, name) for name in withdrawn))
    connection.executemany(
        "INSERT OR REPLACE INTO heads (model_id, name, category, fitted_to, positives, negatives, precision, recall, low, high, judged,"
        " silence, threshold, bias, weights) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                model_id,
                fit.head.tag,
                fit.head.category,
                fit.fitted_to,
                fit.head.evidence.positives,
                fit.head.evidence.negatives,
                fit.head.evidence.precision,
                fit.head.evidence.recall,
                fit.head.evidence.low,
                fit.head.evidence.high,
                fit.head.evidence.judged,
                fit.head.evidence.silence,
                fit.head.threshold,
                fit.head.bias,
                pack(fit.head.weights),
            )
            for fit in fitted
        ),
    )


def edit_head(connection: sqlite3.Connection, model_key: str, tag: str, fitted: FittedHead | None) -> list[Edit]:
    """What gives a tag this head on a registered model's embeddings, or none."""
    (model_id,) = connection.execute("SELECT id FROM models WHERE key = ?", (model_key,)).fetchone()
    return [Edit(Cell.HEAD, (model_id, tag), None if fitted is None else encode(fitted))]


def encode(fitted: FittedHead) -> str:
    """A head as the journal keeps it; see `journal.Cell.HEAD`."""
    head, evidence = fitted.head, fitted.head.evidence
    shares = [None if share is None else f"{share:.17g}" for share in (evidence.precision, evidence.recall, evidence.low, evidence.high)]
    known = [head.category, fitted.fitted_to.hex().upper(), evidence.positives, evidence.negatives, *shares[:2]]
    numbers = [f"{head.threshold:.17g}", f"{head.bias:.17g}", pack(head.weights).hex().upper()]
    return json.dumps([*known, *numbers, *shares[2:], evidence.judged, evidence.silence], separators=(",", ":"))


def read_evidence(stored: Sequence[Any]) -> Evidence:
    """From the columns positives to silence, in the order of the table."""
    *numbers, silence = stored
    return replace(Evidence(*numbers), silence=None if silence is None else Silence(silence))
