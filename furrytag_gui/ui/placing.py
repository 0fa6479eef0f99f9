"""Where windows beside the main one are put, and which way Tab goes through what is put into them."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from furrytag_gui.ui.style import scaled_px

BORDER_PX = 2


def bring_up(window: QWidget, over: QWidget) -> None:
    """Show a window in front: at first in the middle over another one and wholly on its screen, later where it was."""
    if not window.testAttribute(Qt.WidgetAttribute.WA_Moved):
        # Left to itself, Qt forgets the title bar the first time and counts it the second time.
        title_px = max(over.geometry().top() - over.frameGeometry().top(), window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
        place = find_place(window.size(), title_px, over.frameGeometry(), over.screen().availableGeometry())
        window.resize(place.size())
        window.move(place.topLeft())
    window.show()
    window.raise_()
    window.activateWindow()


def take_size(window: QWidget, size_px: tuple[int, int]) -> None:
    """Give a window that wasn't shown yet this size, more with large letters or for its sentences, or what the screen has room for."""
    screen = (window.parentWidget() or window).screen()
    title_px = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    room = screen.availableGeometry().size() - QSize(2 * BORDER_PX, title_px + 2 * BORDER_PX)
    size = QSize(*(scaled_px(window.font(), side_px) for side_px in size_px))
    layout = window.layout()
    if layout is not None:
        size = size.expandedTo(layout.minimumSize()).boundedTo(room)
        size.setHeight(max(size.height(), layout.totalHeightForWidth(size.width())))
    window.resize(size.boundedTo(room))


def lead_tab(after: QWidget, through: Iterable[QWidget]) -> None:
    """Let Tab go from a widget through these in turn; what is made late would come last of all.

    The place isn't found by way of the focus chain: whoever is asked for it becomes the owner of what it gives, in Python.
    """
    for widget in through:
        QWidget.setTabOrder(after, widget)
        after = widget


def find_place(size: QSize, title_px: int, over: QRect, room: QRect) -> QRect:
    """Where the frame of a window begins, and the size within it, so that all of it is in the room."""
    fitting = size.boundedTo(room.size() - QSize(0, title_px))
    outer = fitting + QSize(0, title_px)
    middle = over.center() - QPoint(outer.width() // 2, outer.height() // 2)
    left = min(max(middle.x(), room.left()), room.right() + 1 - outer.width())
    top = min(max(middle.y(), room.top()), room.bottom() + 1 - outer.height())
    return QRect(QPoint(left, top), fitting)
