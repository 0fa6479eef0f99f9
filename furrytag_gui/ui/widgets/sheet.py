"""A page that scrolls as a whole."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from furrytag_gui.ui.style import scaled_px

LEAST_PX = 80
"""The height that it can make do with."""


class Sheet(QScrollArea):
    """Shows all of a page where there is room, else as much as there is: the rest is reached by scrolling down, never to the side.

    A page that gets the focus by Tab somewhere below comes into view by itself.
    """

    def __init__(self, page: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if page is not None:
            self.setWidget(page)

    def sizeHint(self) -> QSize:
        page = self.widget()
        return super().sizeHint() if page is None else page.sizeHint() + QSize(self._bar_px(), 0)

    def minimumSizeHint(self) -> QSize:
        page = self.widget()
        width_px = 0 if page is None else max(page.minimumSizeHint().width(), page.minimumWidth()) + self._bar_px()
        return QSize(width_px, scaled_px(self.font(), LEAST_PX))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _bar_px(self) -> int:
        return self.verticalScrollBar().sizeHint().width()


def lay_in_sheet(widget: QWidget) -> QVBoxLayout:
    """A column for all that a widget holds, which scrolls as a whole where the widget is too low for it."""
    page = QWidget()
    around = QVBoxLayout(widget)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(Sheet(page))
    return QVBoxLayout(page)
