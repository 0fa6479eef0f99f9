"""What a person without a mouse, or without eyes, misses in a window."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)

from furrytag_gui.ui.widgets.elided_label import ElidedLabel

PRESSED = QAbstractButton | QAbstractSlider | QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView | QPlainTextEdit
MUTE_ROLES = (QAccessible.Role.NoRole,)


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be seen of a window and takes keys, or would have to."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not widget.isEnabledTo(window) or widget.window() is not window:
            continue
        # Scroll bars, headings and tabs are moved by the keys of what they belong to; the line of a number field is part of it, and
        # the signs in a line are commands that the menus have too.
        inside = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        inside = inside or (isinstance(widget, QToolButton) and isinstance(widget.parent(), QLineEdit))
        if inside or isinstance(widget, QScrollBar | QHeaderView | QTabWidget | QSplitterHandle | QLabel):
            continue
        if isinstance(widget, PRESSED) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def find_mute(window: QWidget) -> list[str]:
    """The controls that a screen reader can't name, or that Tab doesn't come to."""
    found = []
    for widget in controls(window):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{describe(widget)} has no name")
        if spoken.role() in MUTE_ROLES:
            found.append(f"{describe(widget)} has no role")
        # Of a group of radio buttons Tab comes to the chosen one, and arrows to the others.
        is_other = isinstance(widget, QRadioButton) and widget.group() is not None and not widget.isChecked()
        if isinstance(widget, PRESSED) and not is_other and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{describe(widget)} is passed over by Tab")
    return found


def find_without_ring(window: QWidget) -> list[str]:
    """The controls that look the same with the focus and without."""
    reached = [widget for widget in controls(window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [describe(widget) for widget in reached if _looks(widget, focused=False) == _looks(widget, focused=True)]


def find_cut(window: QWidget) -> list[str]:
    """The labels and buttons whose words have more width than they, or whose lines have more height."""
    found = []
    for widget in window.findChildren(QWidget):
        if (
            not isinstance(widget, QLabel | QAbstractButton)
            or not widget.isVisibleTo(window)
            or widget.window() is not window
            or isinstance(widget, ElidedLabel)
        ):
            continue
        if isinstance(widget, QLabel) and widget.text():
            wanted = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            if widget.height() < wanted or (not widget.wordWrap() and widget.width() < widget.sizeHint().width()):
                found.append(f"{describe(widget)} of {widget.size().toTuple()}")
        elif isinstance(widget, QPushButton | QCheckBox) and widget.text() and widget.width() < widget.sizeHint().width():
            found.append(f"{describe(widget)} of {widget.width()} for {widget.sizeHint().width()}")
        right = widget.mapTo(window, widget.rect().bottomRight()).x()
        if right > window.width():
            found.append(f"{describe(widget)} ends at {right} of {window.width()}")
    return found


def find_out_of_reach(window: QWidget) -> list[str]:
    """The controls and labels of which a part is beyond the window's edges, or those of what is around them, and nothing scrolls there."""
    found = []
    for widget in window.findChildren(QWidget):
        is_inside = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit | QTabBar | QMenuBar)
        if not isinstance(widget, PRESSED | QLabel) or isinstance(widget, QScrollBar) or is_inside:
            continue
        if widget.isVisibleTo(window) and widget.window() is window and not _can_be_seen(widget, window):
            found.append(f"{describe(widget)} of {widget.size().toTuple()}")
    return found


def _can_be_seen(widget: QWidget, window: QWidget) -> bool:
    """True if all of a widget is within what is around it, or can be scrolled there: up and down everywhere, to the sides by a bar."""
    seen, around = widget.rect(), widget
    while around is not window:
        around = around.parentWidget()
        place = QRect(widget.mapTo(around, QPoint()), widget.size())
        area = around.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is around:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            is_table = isinstance(area, QAbstractItemView)
            return is_table or area.horizontalScrollBarPolicy() is not off or (place.left() >= 0 and place.right() < around.width())
        seen &= QRect(-place.topLeft(), around.size())
    return seen == widget.rect()


def describe(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{words}” in {type(widget.parent()).__name__}"


def _looks(widget: QWidget, *, focused: bool) -> QImage:
    if focused:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    elif (held := QApplication.focusWidget()) is not None:
        held.clearFocus()
    parent = widget.parentWidget() or widget
    # With its surroundings, because some are marked there.
    return parent.grab(widget.geometry().adjusted(-4, -4, 4, 4)).toImage()
