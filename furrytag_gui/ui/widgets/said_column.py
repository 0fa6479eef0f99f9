"""What one model says of one picture: its rating, its tags, and what makes one doubt it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.ui.gallery.signs import paint_rating
from furrytag_gui.ui.language import mark, told, tr
from furrytag_gui.ui.said import Said
from furrytag_gui.ui.style import theme_of
from furrytag_gui.ui.widgets.said_list import SaidList
from furrytag_gui.ui.widgets.score_bar import format_score

SIGN_PX = 12
ASKING = mark("Asking the model…")


class SaidColumn(QWidget):
    """A column of a comparison. `name` tells those who can't see which of the columns it is."""

    def __init__(self, name: str, parent: QWidget | None = None, *, fitted: bool = False) -> None:
        super().__init__(parent)
        self._fitted = fitted
        self._sign = _RatingSign()
        self._rating = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._note = _make_text("muted")
        self._warning = _make_text("warning")
        self.list = SaidList(fitted=fitted)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._sign)
        top.addWidget(self._rating, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._warning)
        layout.addWidget(self._note)
        layout.addWidget(self.list, 0 if fitted else 1000)
        layout.addStretch(1)
        self.rename(name)
        self.show_note("")

    @property
    def note(self) -> str:
        """The sentence that stands for the tags, or ""."""
        return self._note.text()

    @property
    def rating(self) -> str:
        """The line above the tags."""
        return self._rating.text()

    @property
    def warning(self) -> str:
        return self._warning.text()

    def rename(self, name: str) -> None:
        self.list.setAccessibleName(name)

    def show_said(self, said: Said) -> None:
        """Show what was said."""
        self.list.set_stale(False)
        self._sign.show_label(said.label)
        rated = said.label is not None and said.rating is not None
        self._rating.setText(
            tr("Rating: {rating} {score}").format(rating=tr(said.label or ""), score=format_score(said.rating or 0))
            if rated
            else tr("No rating")
            if said.lines
            else ""
        )
        self._say(said.note)
        self.list.show_lines(said.lines)

    def show_asking(self) -> None:
        """Show that the model is being asked; what it said before stays, in grey."""
        self.list.set_stale(True)
        self._sign.show_label(None)
        self._rating.setText(tr(ASKING))
        self.show_warning("")
        self._say("")

    def show_note(self, note: str) -> None:
        """Say this in the place of tags."""
        self.list.set_stale(False)
        self._sign.show_label(None)
        self._rating.setText("")
        self.show_warning("")
        self._say(note)
        self.list.show_lines(())

    def show_warning(self, warning: str) -> None:
        """Say what gives reason to doubt the scores."""
        self._warning.setText(f"⚠ {told(warning)}" if warning else "")
        self._warning.setToolTip(told(warning))
        self._warning.setVisible(bool(warning))

    def _say(self, note: str) -> None:
        self._note.setText(told(note))
        self._note.setVisible(bool(note))
        if not self._fitted:
            self.list.setVisible(not note)


class _RatingSign(QWidget):
    """The sign of a rating; there is room for it in any case, so that nothing moves."""

    def __init__(self) -> None:
        super().__init__()
        self._label: RatingLabel | None = None
        self.setFixedSize(SIGN_PX, SIGN_PX)

    def show_label(self, label: RatingLabel | None) -> None:
        self._label = label
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._label is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_rating(painter, self.rect().toRectF(), self._label, theme_of(self))


def _make_text(role: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
