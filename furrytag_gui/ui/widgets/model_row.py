"""One model in the manager's list."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.modelcard import Act, ModelCard
from furrytag_gui.ui.style import theme_of, title_font
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import chevron_right
from furrytag_gui.ui.widgets.model_state import ModelState

PAD_PX = 8
GAP_PX = 12
MORE_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class ModelRow(QFrame):
    """A card in five columns. It can have the focus itself, and its buttons too.

    `asked(str, object)`: this Act is wanted for the model of this id. `opened(str)`: more is to be shown of it.
    `stepped(int)`: the focus is to go so many rows down.
    """

    asked = Signal(str, object)
    opened = Signal(str)
    stepped = Signal(int)

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Its columns have the widths that they are given; they must not keep the window from becoming narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title = _make_text()
        self._title.setProperty("role", "title")
        self._title.setFont(title_font(self._title.font()))
        self._about, self._quality, self._size, self._places = _make_text(), _make_text(), _make_text(), _make_text()
        self._about.setProperty("role", "caption")
        self.state = ModelState()
        self.state.asked.connect(self._on_state_asked)
        self.state.grew.connect(self._set_tab_order)
        self._more = GlyphButton(chevron_right, "")
        self._more.clicked.connect(self._on_more_clicked)
        name = QWidget()
        lines = QVBoxLayout(name)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self._title)
        lines.addWidget(self._about)
        lines.addStretch(1)
        self._cells: tuple[QWidget, ...] = (name, self._quality, self._size, self._places, self.state, self._more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PAD_PX, PAD_PX + 1, PAD_PX, PAD_PX + 2)
        layout.setSpacing(GAP_PX)
        for cell in self._cells:
            if cell is self._more:
                layout.addStretch(1)
            layout.addWidget(cell)
        self.show_card(card)

    @property
    def card(self) -> ModelCard:
        return self._card

    @property
    def model_id(self) -> str:
        return self._card.model_id

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab comes to, in this order."""
        return [self, *self.state.tab_stops, self._more]

    def show_card(self, card: ModelCard) -> None:
        """Show what is known of the same model now."""
        self._card = card
        about = " · ".join(part for part in (card.about.rstrip("."), card.licence) if part)
        for label, text in ((self._about, about), (self._quality, card.quality), (self._size, card.size_text), (self._places, card.places)):
            if label.text() != text:
                label.setText(text)
        if self._title.text() != card.title:
            self._title.setText(card.title)
            self.setAccessibleName(card.title)
            self._more.rename(tr("Details of {model}").format(model=card.title))
        self.setAccessibleDescription(card.word or told(card.problem) or tr(card.stage))
        self.state.show_card(card)

    def set_columns(self, widths_px: Sequence[int]) -> None:
        """Give each column its width, 0 for none; without the second one the sentence below the title is in its tip."""
        brief = widths_px[1] <= 0
        self._about.setVisible(not brief)
        self._title.setToolTip(self._about.text() if brief else "")
        for cell, width_px in zip(self._cells, widths_px, strict=True):
            cell.setVisible(width_px > 0)
            if cell.width() != width_px or cell.maximumWidth() != width_px:
                cell.setFixedWidth(width_px)

    def _set_tab_order(self) -> None:
        for one, other in pairwise(self.tab_stops):
            self.setTabOrder(one, other)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key is Qt.Key.Key_Up else 1)
        elif key in MORE_KEYS and self.hasFocus():
            self.opened.emit(self.model_id)
        elif key is Qt.Key.Key_Delete and Act.REMOVE in self._card.acts:
            self.asked.emit(self.model_id, Act.REMOVE)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit(self.model_id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -2), theme.radius_px, theme.radius_px)

    def _on_more_clicked(self) -> None:
        self.opened.emit(self.model_id)

    def _on_state_asked(self, act: Act) -> None:
        self.asked.emit(self.model_id, act)


def _make_text() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
