"""Exact heat maps in the child process, beside whatever it is scoring."""

import logging
import threading
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from furrytag_gui.engine.network import Plan
from furrytag_gui.engine.pipeline import Send
from furrytag_gui.engine.predictor import Predictor
from furrytag_gui.engine.preprocess import prepare
from furrytag_gui.images.content import display_name, read_content
from furrytag_gui.images.decode import decode
from furrytag_gui.tags.tagset import FloatArray

if TYPE_CHECKING:
    from furrytag_gui.engine.pooled import Pooled

SAME_SCORE = 2e-3
log = logging.getLogger(__name__)


class Attribution:
    """Answers a request with the type "attributed" and the map, or "inexact" where the model's head doesn't allow one."""

    def __init__(self, predictor: Predictor, plan: Plan, send: Send) -> None:
        self._predictor = predictor
        self._plan = plan
        self._send = send
        self._lock = threading.Lock()
        self._opened = False
        self._pooled: Pooled | None = None

    def ask(self, channel: int, path: Path, place: int) -> None:
        """Work out the map of the tag at this place of the model's output; returns at once."""
        threading.Thread(target=self._answer, args=(channel, path, place), name="attribution", daemon=True).start()

    def _answer(self, channel: int, path: Path, place: int) -> None:
        heat = None
        try:
            with self._lock:
                heat = self._attribute(path, place)
        except Exception:  # whatever OpenVINO makes of the graph: the other way works with every model
            log.info("No exact map", exc_info=True)
        self._send({"type": "inexact" if heat is None else "attributed", "channel": channel}, [] if heat is None else [heat])

    def _attribute(self, path: Path, place: int) -> FloatArray | None:
        pooled = import_module("furrytag_gui.engine.pooled")
        if not self._opened:
            # A second copy of the model, so only once somebody asks.
            self._pooled = pooled.open_pooled(self._plan)
            self._opened = True
        if self._pooled is None:
            return None
        decoded = decode(read_content(path).data, background=self._plan.input.background, name=display_name(path))
        prepared = prepare(decoded.pixels, self._plan.input, self._predictor.size_px)
        found = self._pooled.attribute(prepared, place)
        if found is None or not self._is_published(prepared, place, found[1]):
            return None
        heat: FloatArray = pooled.lay_over(found[0], decoded.pixels, self._plan, self._predictor.size_px)
        return heat

    def _is_published(self, prepared: FloatArray, place: int, outputs: Sequence[FloatArray]) -> bool:
        """True if what was split is the model that gives the scores."""
        (answer,) = self._predictor.predict([prepared], alone=False)
        raw = np.concatenate([np.asarray(output, np.float32).ravel() for output in outputs])[None]
        return abs(float(self._predictor.activate(raw)[0, place]) - float(answer.values[place])) <= SAME_SCORE
