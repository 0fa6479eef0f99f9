"""What the window shows while no picture is open."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFontInfo, QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from furrytag_gui.paths import resource
from furrytag_gui.ui.keyhints import KeyHint
from furrytag_gui.ui.language import mark, plain, tr
from furrytag_gui.ui.placing import lead_tab
from furrytag_gui.ui.style import theme_of, title_font
from furrytag_gui.ui.suggestions import Advice
from furrytag_gui.ui.widgets.suggestion_list import SuggestionList

DROP = mark("Drop pictures or a folder here")
ALSO = mark("or open them, or paste one")
NOWHERE = mark("Where do they go? Nowhere. FurryTag works on this computer alone, and doesn't change your files.")
EXAMPLES = mark("No picture at hand? Try everything on these twelve drawings.")
STARTER = mark(
    "The starter, a small built-in model, tags at once. It names the few things that it recognises surely on drawings, "
    "and is silent on the rest. It learns from you: use a tag on 5 pictures, review 8 that lack it, and it suggests that tag elsewhere."
)
MODELS = mark("They know far more tags. For this machine, the best first:")
NO_MODELS = mark("Other models know far more tags: FurryTag downloads, checks and tries them.")
OWN = mark("Drop a .zip or .onnx file here to add a model of your own.")
NARROW_EM, WIDE_EM = 54, 75
"""Up to which width the cards stand below each other, and how wide the page becomes at most, in heights of a letter."""
LOW_PX = 460
"""In a lower page the picture is left out, so that something of the cards can be seen."""
SIDE_PX, GAP_PX, ROWS = 62, 8, 2


class StartPanel(QWidget):
    """Says what can be done: drop, open or paste pictures, try the examples, and which models there are.

    `model_asked(str)`: the model of this id is wanted.
    """

    model_asked = Signal(str)

    def __init__(
        self, openings: Sequence[QAction], open_examples: QAction, manage_models: QAction, icon: QIcon, parent: QWidget | None = None
    ) -> None:
        """`openings`: what opens a folder, opens files and pastes, in this order."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Start"))
        self._openings = [_make_button(action, primary=action is openings[0]) for action in openings]
        self.examples = _make_button(open_examples, primary=False)
        self._manage = _make_button(manage_models)
        self.suggested = SuggestionList()
        self.suggested.asked.connect(self.model_asked)
        self._models = _make_text(NO_MODELS)
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setPixmap(icon.pixmap(72, 72))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(14)
        self._cards.addWidget(self._make_trying(), 1)
        self._cards.addWidget(self._make_models(), 1)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(_make_invitation(self._openings, openings[-1], self._picture))
        column.addLayout(self._cards)
        column.addStretch(3)
        self._holder = holder = QWidget()
        holder.setLayout(column)
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(holder, 100)
        across.addStretch(1)
        # In a low window the texts would be cut off otherwise.
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def show_advice(self, advice: Advice) -> None:
        """Suggest these models."""
        self._models.setText(tr(MODELS if advice.suggestions else NO_MODELS))
        self.suggested.show_advice(advice)
        self.suggested.setVisible(bool(advice.suggestions))
        lead_tab(self._openings[-1], [self.examples, *self.suggested.buttons.values(), self._manage])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em_px = QFontInfo(self.font()).pixelSize()
        self._holder.setMaximumWidth(WIDE_EM * em_px)
        down = self.width() < NARROW_EM * em_px
        self._picture.setVisible(self.height() >= LOW_PX)
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)

    def _make_trying(self) -> QFrame:
        card, layout = _make_card(tr("Works right away"))
        layout.addWidget(_make_text(EXAMPLES))
        layout.addWidget(_ExampleStrip())
        layout.addWidget(self.examples, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(6)
        layout.addWidget(_make_text(STARTER))
        layout.addStretch(1)
        return card

    def _make_models(self) -> QFrame:
        card, layout = _make_card(tr("Better models"))
        layout.addWidget(self._models)
        layout.addWidget(self.suggested)
        self.suggested.hide()
        layout.addStretch(1)
        layout.addWidget(_make_text(OWN, role="muted"))
        layout.addWidget(self._manage, alignment=Qt.AlignmentFlag.AlignLeft)
        return card


class _ExampleStrip(QWidget):
    """The example drawings in two rows, as many as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._strip = QPixmap(str(resource("icons/examples.png")))
        self.setFixedHeight(ROWS * SIDE_PX + (ROWS - 1) * GAP_PX)
        self.setAccessibleName(tr("Some of the example drawings"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = self._strip.height()
        count = self._strip.width() // max(1, side)
        across = min((count + ROWS - 1) // ROWS, (self.width() + GAP_PX) // (SIDE_PX + GAP_PX))
        for place in range(min(count, across * ROWS)):
            row, column = divmod(place, across)
            square = QRectF(column * (SIDE_PX + GAP_PX), row * (SIDE_PX + GAP_PX), SIDE_PX, SIDE_PX)
            corner = QPainterPath()
            corner.addRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setClipPath(corner)
            painter.drawPixmap(square, self._strip, QRectF(place * side, 0, side, side))
            painter.setClipping(False)
            painter.setPen(theme_of(self).control_line)
            painter.drawPath(corner)


def _make_invitation(openings: Sequence[QPushButton], also: QAction, picture: QLabel) -> QFrame:
    """The large field that says what to do first; the key of `also` stands in it."""
    title = QLabel(tr(DROP), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
    title.setProperty("role", "title")
    title.setFont(title_font(title_font(title_font(title.font()))))
    hint = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
    KeyHint(also, tr(ALSO), hint.setText, hint)
    hint.setProperty("role", "muted")
    nowhere = QLabel(tr(NOWHERE), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
    buttons = QHBoxLayout()
    buttons.setSpacing(8)
    buttons.addStretch(1)
    for button in openings:
        buttons.addWidget(button)
    buttons.addStretch(1)
    frame = QFrame()
    frame.setProperty("role", "drop")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(20, 20, 20, 18)
    layout.setSpacing(10)
    for widget in (picture, title, hint):
        layout.addWidget(widget)
    layout.addLayout(buttons)
    layout.addSpacing(2)
    layout.addWidget(nowhere)
    return frame


def _make_button(action: QAction, *, primary: bool = False) -> QPushButton:
    button = QPushButton(plain(action.text()))
    button.setToolTip(action.statusTip())
    button.setProperty("primary", primary)
    button.clicked.connect(action.trigger)
    return button


def _make_text(words: str, role: str = "") -> QLabel:
    text = QLabel(tr(words), wordWrap=True)
    text.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        text.setProperty("role", role)
    return text


def _make_card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("role", "card")
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(16, 12, 16, 14)
    layout.setSpacing(8)
    layout.addWidget(heading)
    return card, layout
