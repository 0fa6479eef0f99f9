"""A picture's rating and the bounds between safe, questionable and explicit."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Rating
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import turn_back
from furrytag_gui.ui.widgets.rating_track import BoundHandle, RatingTrack
from furrytag_gui.ui.widgets.score_bar import format_score


class RatingBar(QWidget):
    """Shows a rating and lets a person set it, and the bounds, by mouse and keys.

    `rated(object)`: the value set by hand, or None for the model's. `bounds_moved(object)`: bounds while a handle moves.
    `bounds_settled(object)`: the bounds at the end of a gesture, or None for the published ones.
    """

    rated = Signal(object)
    bounds_moved = Signal(object)
    bounds_settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating: Rating | None = None
        self._bounds = PUBLISHED_BOUNDS
        self._scored = False
        self._label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._label.setProperty("role", "heading")
        self._by_hand = QLabel(tr("by hand"))
        self._number = QLabel()
        for label in (self._by_hand, self._number):
            label.setProperty("role", "caption")
        self._reset = GlyphButton(turn_back, tr("Back to the model's rating"))
        self._track = RatingTrack()
        self._questionable = BoundHandle(tr("Questionable from"), self._track)
        self._explicit = BoundHandle(tr("Explicit from"), self._track)
        self._track.moved.connect(self._on_track_moved)
        self._track.settled.connect(self._on_track_settled)
        self._reset.clicked.connect(self._track.take_back)
        for handle in (self._questionable, self._explicit):
            handle.moved.connect(self._on_handle_moved)
            handle.settled.connect(self._on_handle_settled)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._label, 1)
        top.addWidget(self._by_hand)
        top.addWidget(self._reset)
        top.addWidget(self._number)
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._track)
        self.show_rating(None, PUBLISHED_BOUNDS)

    def show_rating(self, rating: Rating | None, bounds: RatingBounds, *, scored: bool = False) -> None:
        """Show a rating (None: neither a model nor a person gave one) between these bounds.

        `scored`: the model has seen the picture, so that a rating which isn't there doesn't come either.
        """
        self._rating = rating
        self._scored = scored
        self._bounds = bounds
        value, model_value, by_hand = (None, None, False) if rating is None else (rating.value, rating.model_value, rating.by_hand)
        self._track.show_value(value, model_value, by_hand, bounds)
        self._questionable.show_bound(bounds.questionable, 0.0, bounds.explicit)
        self._explicit.show_bound(bounds.explicit, bounds.questionable, 1.0)
        self._write()
        # Nothing jumps when the button comes.
        self._label.setMinimumHeight(self._reset.sizeHint().height())

    def settle(self) -> None:
        """End a gesture that waits for more steps."""
        for slider in (self._track, self._questionable, self._explicit):
            slider.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._questionable.follow()
        self._explicit.follow()

    def _write(self) -> None:
        """Say in words what the strip shows."""
        by_hand = self._track.is_unsettled or (self._rating is not None and self._rating.by_hand)
        if self._track.is_unsettled:
            value: float | None = self._track.position
        else:
            value = None if self._rating is None else self._rating.value
        missing = tr("this model gives none") if self._scored else tr("none yet")
        word = missing if value is None else tr(self._bounds.label(value))
        self._label.setText(tr("Rating: {rating}").format(rating=word))
        self._number.setText("" if value is None else format_score(value))
        self._by_hand.setVisible(by_hand)
        self._reset.setVisible(by_hand)
        self._track.setAccessibleDescription(f"{word} {self._number.text()} {tr('by hand') if by_hand else ''}".strip())

    @Slot()
    def _on_track_moved(self) -> None:
        self._write()

    @Slot(object)
    def _on_track_settled(self, value: float | None) -> None:
        self.rated.emit(value)

    @Slot()
    def _on_handle_moved(self) -> None:
        self.bounds_moved.emit(self._moved_bounds())

    @Slot(object)
    def _on_handle_settled(self, value: float | None) -> None:
        self.bounds_settled.emit(None if value is None else self._moved_bounds())

    def _moved_bounds(self) -> RatingBounds:
        """The bounds as the handles stand; one that wasn't moved keeps its exact value."""
        bounds = self._bounds
        if round(bounds.questionable * 100) != self._questionable.value():
            bounds = replace(bounds, questionable=min(self._questionable.position, bounds.explicit))
        if round(bounds.explicit * 100) != self._explicit.value():
            bounds = replace(bounds, explicit=max(self._explicit.position, bounds.questionable))
        return bounds
