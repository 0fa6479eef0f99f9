"""What is said in front of a picture that isn't shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.ui.wording import break_anywhere

WIDTH_PX = 380


class Veil(QFrame):
    """A card with a title, a text and at most one button. `pressed()`: that button."""

    pressed = Signal()

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setProperty("role", "card")
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._title.setProperty("role", "title")
        self._text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.clicked.connect(self.pressed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 16)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._text)
        self._layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    @property
    def title(self) -> str:
        return self._title.text()

    def say(self, title: str, text: str, button: str = "") -> None:
        """Show this; an empty text or button is left out."""
        self._title.setText(title)
        self._text.setText(break_anywhere(text))
        self._text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()
        self.place()

    def place(self) -> None:
        """Lie in the middle of what is behind."""
        room = self._ground.rect()
        width_px = min(WIDTH_PX, max(120, room.width() - 24))
        self._layout.activate()
        self.resize(width_px, self._layout.totalHeightForWidth(width_px))
        self.move(room.center() - self.rect().center())
