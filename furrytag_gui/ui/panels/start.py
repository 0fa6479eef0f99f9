"""What the window shows while no picture is open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.style import title_font

STARTER = mark(
    "The built-in starter suggests the few things that it recognises surely on drawings, and is silent on the rest. "
    "It learns from you: once you have accepted or added a tag on 5 pictures, and reviewed 8 that lack it, "
    "it suggests that tag elsewhere, a character's name too."
)
MODELS = mark(
    "The models of the field know far more. FurryTag downloads, checks and tries them, "
    "and takes in other TensorFlow SavedModels and ONNX taggers: drop the .zip or .onnx file here."
)
WIDTH_PX = 560


class StartPanel(QWidget):
    """Says what can be done: drop, open or paste pictures, and which models there are."""

    def __init__(
        self, open_files: QAction, open_folder: QAction, manage_models: QAction, icon: QIcon, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icon.pixmap(72, 72))
        title = QLabel(tr("Drop pictures or a folder here"), alignment=Qt.AlignmentFlag.AlignCenter)
        title.setProperty("role", "title")
        title.setFont(title_font(title_font(self.font())))
        hint = QLabel(tr("or paste one with Ctrl+V. They stay on this computer, and are never changed."))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setProperty("role", "muted")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for action, primary in ((open_folder, True), (open_files, False)):
            buttons.addWidget(_make_button(action, primary=primary))
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (picture, title, hint):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addSpacing(16)
        column.addWidget(_make_card(tr("What works at once"), tr(STARTER)))
        column.addWidget(_make_card(tr("Better models"), tr(MODELS), _make_button(manage_models)))
        column.addStretch(3)
        holder = QWidget(maximumWidth=WIDTH_PX)
        holder.setLayout(column)
        page = QWidget()
        across = QHBoxLayout(page)
        across.addStretch(1)
        across.addWidget(holder, 10)
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


def _make_button(action: QAction, *, primary: bool = False) -> QPushButton:
    button = QPushButton(action.text())
    button.setToolTip(action.statusTip())
    button.setProperty("primary", primary)
    button.clicked.connect(action.trigger)
    return button


def _make_card(title: str, text: str, button: QPushButton | None = None) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    body = QLabel(text, wordWrap=True)
    body.setTextFormat(Qt.TextFormat.PlainText)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(14, 10, 14, 12)
    layout.addWidget(heading)
    layout.addWidget(body)
    if button is not None:
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
    return card
