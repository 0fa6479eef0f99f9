"""Why this tag? The heat map over the current picture, worked out only while it is asked for."""

from collections import OrderedDict
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from furrytag_gui.errors import FurryTagError
from furrytag_gui.tags.review import Source, TagRow
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.wording import describe_error
from furrytag_gui.ui.workbench import Workbench
from furrytag_gui.work import Progress

if TYPE_CHECKING:
    from furrytag_gui.engine.explain import Heat
    from furrytag_gui.tags.tagset import FloatArray

KEY = "why"
KEPT = 300
WAIT_MS = 250
"""How long a tag must be the current one before the model is asked about it."""

LEAST = 0.5
"""Differences of log-odds below this are drawn faintly, not stretched to the full range."""

FOR, AGAINST = (255, 96, 32), (40, 120, 255)
OPAQUE = 175

Asked = tuple[int, str, str]
"""Picture, model and tag."""


class Explaining(QObject):
    """Shows which parts of the picture speak for the current tag; another picture or tag gives up what was asked before."""

    def __init__(self, context: Context, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._context = context
        self._workbench = workbench
        self._viewer = workbench.viewer
        self._kept: OrderedDict[Asked, Heat] = OrderedDict()
        self._shown: Asked | None = None
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._ask)
        self._viewer.why.toggled.connect(self._follow)
        workbench.moved.connect(self._follow)
        workbench.subject_shown.connect(self._follow)
        workbench.tags.pointed.connect(self._follow)
        context.insight.progressed.connect(self._on_insight_progressed)

    def _follow(self) -> None:
        """Show what belongs to the current picture and tag, or ask for it soon."""
        asked = self._find_asked()
        if asked is not None and asked == self._shown:
            return
        self._shown = asked
        self._waiting.stop()
        self._context.insight.cancel(KEY)
        if not self._viewer.why.isChecked():
            self._viewer.show_heat(None, "")
        elif asked is None:
            self._viewer.show_heat(None, tr("Choose a tag of the model in the list to see which parts of the picture speak for it."))
        elif asked in self._kept:
            self._kept.move_to_end(asked)
            self._show(asked)
        else:
            self._viewer.show_heat(None, tr("{tag}: looking…").format(tag=asked[2]))
            self._waiting.start()

    def _find_asked(self) -> Asked | None:
        row, picture_id = self._workbench.tags.pointed_tag, self._workbench.shown_picture
        entry = self._workbench.gallery.current
        is_shown = entry is not None and picture_id is not None and entry.picture_id == picture_id and not entry.withheld
        if not self._viewer.why.isChecked() or row is None or not is_shown or picture_id is None or not self._can_explain(row):
            return None
        return picture_id, self._context.status.key, row.name

    def _can_explain(self, row: TagRow) -> bool:
        tagset = self._context.status.tagset
        slot = tagset.index.get(row.name)
        return row.source is Source.LEARNED or (slot is not None and bool(tagset.spoken[slot]))

    def _ask(self) -> None:
        asked, entry = self._shown, self._workbench.gallery.current
        if asked is None or entry is None:
            return

        def keep(heat: "Heat") -> None:
            self._kept[asked] = heat
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            if asked == self._shown:
                self._show(asked)

        self._context.insight.explain(entry.path, asked[2], keep, self._refuse)

    def _show(self, asked: Asked) -> None:
        heat = self._kept[asked]
        strongest = float(heat.values.max())
        words = (
            tr("{tag}: orange parts speak for it, blue ones against it.")
            if strongest > LEAST
            else tr("{tag}: no part of the picture matters much.")
        )
        how = tr("Exact: what each part adds.") if heat.exact else tr("Found by covering parts.")
        self._viewer.show_heat(paint_heat(heat.values), f"{words.format(tag=asked[2])} {how}")

    def _refuse(self, error: FurryTagError) -> None:
        self._viewer.show_heat(None, describe_error(error))

    def _on_insight_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY and progress is not None and progress.total and self._shown is not None:
            self._viewer.show_heat(
                None, tr("{tag}: {done} of {total} parts covered…").format(tag=self._shown[2], done=progress.done, total=progress.total)
            )


def paint_heat(heat: "FloatArray") -> QImage:
    """A heat map (rows, columns) as a small image with as many pixels, to be drawn smoothly over a picture."""
    share = np.clip(np.abs(heat) / max(LEAST, float(np.abs(heat).max())), 0, 1)
    colours = np.where((heat > 0)[..., None], np.array(FOR), np.array(AGAINST)).astype(np.uint32)
    words = (share * OPAQUE).astype(np.uint32) << 24
    for place, channel in enumerate((16, 8, 0)):
        words |= colours[..., place] << channel
    height, width = heat.shape
    return QImage(np.ascontiguousarray(words, np.uint32).tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32).copy()
