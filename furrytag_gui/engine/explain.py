"""Why a tag: which parts of a picture speak for it.

Exact where the model allows it (`engine.pooled`), else by covering them one after the other (occlusion): a square two cells wide is
moved over a grid by one cell a step and painted in the picture's mean colour; a cell gets the mean of how far the tag's log-odds fall
while it is covered (Zeiler and Fergus, Visualizing and understanding convolutional networks, 2014). That needs nothing of the model but
its answers, so it works with every backend. The covered pictures go through the same pipeline as others, in batches where the backend
takes batches.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from furrytag_gui.engine.child import POLL_S, ChildEndedError
from furrytag_gui.engine.loading import Session
from furrytag_gui.engine.protocol import Message
from furrytag_gui.errors import ModelError, PictureError
from furrytag_gui.images.decode import PixelArray
from furrytag_gui.images.thumbs import fit_inside
from furrytag_gui.models.head import Head, score_heads
from furrytag_gui.tags.tagset import FloatArray
from furrytag_gui.work import Work

CELLS = 8
"""Rows and columns of a heat map; 49 covered pictures."""

TINY = 1e-4
"""A score nearer to 0 or 1 counts as this near: what lies beyond is rounding."""


@dataclass(frozen=True)
class Heat:
    """How much each part of a picture speaks for a tag, in log-odds, float32 (rows, columns) from the top: above 0 for it, below against.

    `exact`: each part's own share of the answer, as if the whole picture were like it; else how far the tag falls without the part.
    """

    values: FloatArray
    exact: bool


def explain(session: Session, path: Path, subject: int | Head, work: Work, cells: int = CELLS) -> Heat:
    """The heat map of a tag: of that in a slot of the model's tag set, exact where the model allows it, or of a learned one.

    Raises PictureError if the picture can't be read, ModelError if the model's process ends, and CancelledError; what is still waiting is
    then forgotten.
    """
    try:
        if not isinstance(subject, Head):
            place = int(session.request.tags.score_slots[subject])
            shares = _attribute(session, path, place, work)
            return Heat(_cover(session, path, place, work, cells), exact=False) if shares is None else Heat(shares, exact=True)
        return Heat(_cover(session, path, subject, work, cells), exact=False)
    except ChildEndedError as error:
        raise ModelError(f"The heat map could not be made: {error}.", "Try again.") from error


def _attribute(session: Session, path: Path, place: int, work: Work) -> FloatArray | None:
    """The shares of the places of the model's last map, or None where it has no such shares."""
    work.start("Looking into the model")
    channel = session.child.open_channel()
    try:
        channel.send({"type": "attribute", "path": str(path), "place": place})
        while (reply := channel.receive(POLL_S)) is None:
            work.check()
        return reply.arrays[0] if reply.header["type"] == "attributed" else None
    finally:
        channel.close()


def _cover(session: Session, path: Path, subject: int | Head, work: Work, cells: int) -> FloatArray:
    count = 1 + (cells - 1) ** 2
    work.start("Covering parts of the picture", count)
    scores = np.full(count, np.nan)
    channel = session.child.open_channel()
    try:
        channel.send({"type": "explain", "path": str(path), "cells": cells})
        while np.isnan(scores).any():
            work.check()
            reply = channel.receive(POLL_S)
            if reply is None:
                continue
            if reply.header["type"] != "scored":
                raise PictureError(reply.header["reason"])
            scores[reply.header["number"]] = _find_score(reply, subject)
            work.advance()
    finally:
        channel.close()
    return make_map(scores, cells)


def _find_score(reply: Message, subject: int | Head) -> float:
    if not isinstance(subject, Head):
        return float(reply.arrays[0][subject])
    embedding = reply.arrays[1] if len(reply.arrays) > 1 else np.empty(0, np.float32)
    if embedding.shape != subject.weights.shape:
        raise ModelError(f"{subject.tag} was learned with another model.", "Choose the model that it was learned with.")
    return float(score_heads(subject.weights[None], np.array([subject.bias], np.float32), embedding[None])[0, 0])


def cover(pixels: PixelArray, cells: int) -> Iterator[PixelArray]:
    """The picture, then the same with each square covered, row by row; uint8 (h, w, 3)."""
    yield pixels
    rows, columns = (np.linspace(0, side, cells + 1).round().astype(int) for side in pixels.shape[:2])
    color = pixels.reshape(-1, 3).mean(axis=0).round().astype(np.uint8)
    for row in range(cells - 1):
        for column in range(cells - 1):
            covered = pixels.copy()
            covered[rows[row] : rows[row + 2], columns[column] : columns[column + 2]] = color
            yield covered


def shrink(pixels: PixelArray, size_px: tuple[int, int]) -> PixelArray:
    """The picture at no more than twice the model's size (height, width), so that preparing it fifty times is quick."""
    return fit_inside(pixels, 2 * size_px[1], 2 * size_px[0])


def make_map(scores: "np.ndarray[tuple[int, ...], np.dtype[np.float64]]", cells: int) -> FloatArray:
    """The heat map float32 (cells, cells) of the scores of what `cover` gives."""
    clipped = np.clip(scores, TINY, 1 - TINY)
    odds = np.log(clipped / (1 - clipped))
    falls = (odds[0] - odds[1:]).reshape(cells - 1, cells - 1)
    total, times = np.zeros((cells, cells)), np.zeros((cells, cells))
    for down in (0, 1):
        for right in (0, 1):
            total[down : down + cells - 1, right : right + cells - 1] += falls
            times[down : down + cells - 1, right : right + cells - 1] += 1
    return np.asarray(total / times, np.float32)
