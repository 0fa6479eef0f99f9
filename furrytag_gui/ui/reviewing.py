"""Going through the pictures that need it most: the gallery in order of doubt, and what is left."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.change import Change
from furrytag_gui.library.session import Json
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.language import figure, mark, numbered, tr
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import cross
from furrytag_gui.ui.workbench import Workbench

if TYPE_CHECKING:
    from furrytag_gui.ui.asking import Doubts

PACES_KEY = "review_paces_s"
KEYS = mark("Return accepts what is suggested and goes on, N leaves it for later; in the list of tags A accepts and X rejects one.")


class ReviewBar(QFrame):
    """How many pictures are left, and how to end. `ended()`, `others_asked()`: its buttons."""

    ended = Signal()
    others_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("Review what matters"))
        self._left = QLabel()
        self._left.setProperty("role", "heading")
        self._keys = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._keys.setText(tr(KEYS))
        self._keys.setProperty("role", "muted")
        self._keys.setToolTip(tr(KEYS))
        self._keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.others = QPushButton(autoDefault=False)
        self.others.clicked.connect(self.others_asked)
        self.end = GlyphButton(cross, tr("End the review; the list gets its own order again"))
        self.end.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.end.clicked.connect(self.ended)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(12)
        layout.addWidget(self._left)
        layout.addWidget(self._keys, 1)
        layout.addWidget(self.others)
        layout.addWidget(self.end)
        self.hide()

    @property
    def said(self) -> str:
        return self._left.text()

    def show_left(self, text: str, others: int) -> None:
        """Say what is left; `others` more are in the library and not in the list."""
        self._left.setText(text)
        self.others.setText(numbered(others, "Open {n} more", "Open {n} more"))
        self.others.setToolTip(tr("Pictures of the library that aren't in the list and need a review too"))
        self.others.setVisible(others > 0)


class Reviewing(QObject):
    """Puts the list in order of doubt while a person reviews, and back afterwards."""

    def __init__(self, context: Context, workbench: Workbench, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(workbench)
        self._context = context
        self._workbench = workbench
        self._clock = clock
        self._doubts: Doubts | None = None
        self._paces_s: list[float] = []
        self._since_s = clock()
        self._left = 0
        self.bar = ReviewBar()
        self.bar.ended.connect(self.end)
        self.bar.others_asked.connect(self._open_others)
        context.changed.connect(self._on_context_changed)
        context.model_changed.connect(self._on_context_model_changed)
        workbench.model.dataChanged.connect(self._count)

    @property
    def is_on(self) -> bool:
        return not self.bar.isHidden()

    def begin(self) -> None:
        """Order what is to be reviewed by doubt and go to the first."""
        if not self.is_on:
            self._context.load_session(PACES_KEY, self._on_paces_read)
        self._context.insight.find_doubts(self._show_doubts, self._refuse)

    def end(self) -> None:
        """Give the list its own order again; the current picture stays the current one."""
        if self.is_on:
            self.bar.hide()
            self._doubts = None
            self._workbench.arrange(())
            self._workbench.gallery.view.setFocus()

    def _show_doubts(self, doubts: "Doubts") -> None:
        if not self.is_on:
            self._since_s = self._clock()
        self._doubts = doubts
        self.bar.show()
        self._left = 0
        self._workbench.arrange([entry.file_id for entry in doubts.entries.values()], go_to_first=True)
        self._count()
        self._workbench.gallery.view.setFocus()

    def _refuse(self, error: FurryTagError) -> None:
        self.end()
        self._context.noticed.emit(Notice(error.message, error.hint, Level.INFO))

    def _count(self) -> None:
        """Say what is left of the pictures in the list, and note when one was done."""
        doubts = self._doubts
        if doubts is None:
            return
        from furrytag_gui.insight.doubt import estimate, note_pace  # noqa: PLC0415 - the window need not wait for it

        model = self._workbench.model
        rows = {entry.picture_id: entry for entry in model.entries()}
        left = [one for one in doubts.queue if (entry := rows.get(one.picture_id)) is not None and not (entry.reviewed or entry.withheld)]
        if len(left) < self._left:
            now_s = self._clock()
            if len(left) == self._left - 1:
                self._paces_s = note_pace(self._paces_s, now_s - self._since_s)
                self._context.keep_session(PACES_KEY, list[Json](self._paces_s))
            self._since_s = now_s
        self._left = len(left)
        outlook = estimate(left, self._paces_s)
        others = sum(one.picture_id not in rows for one in doubts.queue)
        minutes = "" if outlook.minutes is None else numbered(max(1, round(outlook.minutes)), ", about {n} minute", ", about {n} minutes")
        doubtful = tr("{tags} doubtful tags").format(tags=figure(outlook.tags, ".0f")) if round(outlook.tags) != 1 else tr("1 doubtful tag")
        self.bar.show_left(
            numbered(
                len(left),
                "{n} picture left, {doubtful}{minutes}",
                "{n} pictures left, {doubtful}{minutes}",
                doubtful=doubtful,
                minutes=minutes,
            )
            if left
            else tr("All in the list are reviewed"),
            others,
        )

    def _on_paces_read(self, kept: Json) -> None:
        if isinstance(kept, list):
            self._paces_s = [float(pace) for pace in kept if isinstance(pace, int | float)]
            self._count()

    def _open_others(self) -> None:
        if self._doubts is not None:
            known = {entry.picture_id for entry in self._workbench.model.entries()}
            paths = [entry.path for picture_id, entry in self._doubts.entries.items() if picture_id not in known]
            self._context.take(Intake(paths=tuple(paths)))

    def _on_context_changed(self, change: Change) -> None:
        if self.is_on and (change.thresholds or change.settings):
            self.begin()
        elif self.is_on and change.opened:
            self._count()

    def _on_context_model_changed(self, status: ModelStatus) -> None:
        if self._doubts is not None and status.key != self._doubts.key:
            self.end()
