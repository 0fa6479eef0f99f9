"""What a person without a mouse, or without eyes, misses in a window."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QDeadlineTimer, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
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
LEAST_PX = 40
"""Of a ring around the smallest thing that takes keys, the square of a check box."""
MOST_STEPS = 200
LONG_MS = 10_000
LEVELS = np.arange(256) / 255
LINEAR = np.where(LEVELS <= 0.04045, LEVELS / 12.92, ((LEVELS + 0.055) / 1.055) ** 2.4)
Pixels = npt.NDArray[np.float64]
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


def find_flaws(window: QWidget) -> list[str]:
    """What can't be named, seen to have the focus, or come to by Tab or Shift+Tab in a window that is shown."""
    window.activateWindow()
    waited = QDeadlineTimer(LONG_MS)
    while not (window.isActiveWindow() and QApplication.focusWidget()) and not waited.hasExpired():
        QApplication.processEvents()
    forth, back = (find_unreached(window, key) for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab))
    return [*find_mute(window), *forth, *back, *find_without_ring(window)]


def find_mute(window: QWidget) -> list[str]:
    """The controls that a screen reader can't name, or that Tab doesn't come to."""
    found = []
    for widget in controls(window):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{describe(widget)} has no name")
        if spoken.role() in MUTE_ROLES:
            found.append(f"{describe(widget)} has no role")
        # The arrows come to the other radio buttons from the chosen one.
        is_other = isinstance(widget, QRadioButton) and not widget.isChecked()
        if isinstance(widget, PRESSED) and not is_other and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{describe(widget)} is passed over by Tab")
    return found


def find_without_ring(window: QWidget) -> list[str]:
    """The controls that hardly look other with the focus than without: less than a ring of LEAST_PX pixels stands out 3 to 1."""
    reached = [widget for widget in controls(window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    found = []
    for widget in reached:
        changed_px = count_standing_out(_look(widget, focused=False), _look(widget, focused=True))
        if changed_px < LEAST_PX:
            found.append(f"{describe(widget)} changes {changed_px} pixels")
    return found


def find_unreached(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """The controls that Tab, or another key, doesn't come to from where the focus is."""
    wanted = [widget for widget in controls(window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    seen = go_around(key)
    return [f"{describe(widget)} is not come to" for widget in wanted if widget not in seen]


def go_around(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What Tab comes to, from where the focus is until it is there again."""
    first = held = QApplication.focusWidget()
    seen: list[QWidget] = []
    while held is not None and len(seen) < MOST_STEPS:
        seen.append(held)
        QTest.keyClick(held, key)
        held = QApplication.focusWidget()
        if held is first and first is not seen[-1]:
            break
    return seen


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


def count_standing_out(before: Pixels, after: Pixels) -> int:
    """How many pixels differ in luminance by 3 to 1, as the WCAG counts it."""
    lights = [pixels @ np.array([0.2126, 0.7152, 0.0722]) + 0.05 for pixels in (before, after)]
    return int((np.maximum(*lights) / np.minimum(*lights) >= 3).sum())


def _look(widget: QWidget, *, focused: bool) -> Pixels:
    """What is seen of a widget and its surroundings, since some are marked there: linear red, green and blue."""
    if focused:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
    elif (held := QApplication.focusWidget()) is not None:
        held.clearFocus()
    parent = widget.parentWidget() or widget
    image = parent.grab(widget.geometry().adjusted(-4, -4, 4, 4)).toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width() * 3]
    return LINEAR[rows.reshape(image.height(), image.width(), 3)]
