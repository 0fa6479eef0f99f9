"""A small window in which a person names a tag."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.add_tag_field import AddTagField
from furrytag_gui.ui.widgets.completions import Completion, Completions

WIDTH_PX = 300


class TagPopup(QFrame):
    """Asks for a tag, with completions, and closes when there is one, on Escape or on a click elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._then: Callable[[str, str], object] | None = None
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setProperty("role", "heading")
        self.field = AddTagField()
        self.field.setPlaceholderText(tr("Any part of its name"))
        self.field.tag_entered.connect(self._on_field_tag_entered)
        self.field.left.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.addWidget(self._title)
        layout.addWidget(self.field)
        self.setFixedWidth(scaled_px(self.font(), WIDTH_PX))

    def set_completions(self, names: Sequence[tuple[str, str]]) -> None:
        """Complete what is typed with these names and categories."""
        self.field.set_completions(Completions([Completion(name, category) for name, category in names]))

    def ask(self, title: str, at: QPoint, then: Callable[[str, str], object], *, known_only: bool = False) -> None:
        """Ask at a place on the screen, and give the name and the category, "" if it is unknown, to `then`.

        `known_only`: a name that isn't known stands for the first one that it completes to.
        """
        self.field.known_only = known_only
        self._title.setText(title)
        self._then = then
        self.field.clear()
        self.adjustSize()
        room = self.screen().availableGeometry()
        self.move(min(at.x(), room.right() - self.width()), min(at.y(), room.bottom() - self.height()))
        self.show()
        self.field.setFocus()

    def _on_field_tag_entered(self, name: str, category: str) -> None:
        then, self._then = self._then, None
        self.close()
        if then is not None:
            then(name, category)
