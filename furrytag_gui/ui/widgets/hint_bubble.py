"""A hint with an arrow to the part of the window that it is about."""

from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFontInfo, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import theme_of

WIDTH_EM = 23
"""In heights of a letter."""
ARROW_PX = 9
MARGIN_PX = 8
HIGHEST_PX = 120


class Side(Enum):
    """On which side of what it points at a bubble stands."""

    LEFT = "left"
    BELOW = "below"
    RIGHT = "right"
    ABOVE = "above"


class HintBubble(QFrame):
    """One hint of several; it stands in the window beside its anchor and leaves the focus where it is.

    `next_asked()`, `skipped()`: its buttons.
    """

    next_asked = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = Side.LEFT
        self._tip = QPoint()
        self._place = QLabel()
        self._place.setProperty("role", "caption")
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "heading")
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.skip = QPushButton(tr("&Skip"))
        self.skip.setToolTip(tr("End the tour (Esc); the Help menu can show it again"))
        self.skip.clicked.connect(self.skipped)
        self.next = QPushButton()
        self.next.setProperty("primary", True)
        self.next.clicked.connect(self.next_asked)
        for button in (self.skip, self.next):
            # A click leaves the focus where the person works.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._place, 1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        layout = self._lines = QVBoxLayout(self)
        edge = MARGIN_PX + ARROW_PX
        layout.setContentsMargins(edge + 14, edge + 11, edge + 14, edge + 12)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(4)
        layout.addLayout(foot)
        self.hide()

    @property
    def title(self) -> str:
        return self._title.text()

    def show_hint(self, title: str, text: str, number: int, count: int) -> None:
        """Show this hint, the `number`th of `count`."""
        self._title.setText(title)
        self._text.setText(text)
        self._place.setText(tr("{number} of {count}").format(number=number, count=count))
        self.next.setText(tr("&Done") if number == count else tr("&Next"))
        self.skip.setVisible(number < count)
        self.setAccessibleName(f"{title}. {text}")
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def stand_beside(self, anchor: QWidget) -> None:
        """Move to where the arrow can point at this widget and all of the bubble is in the window."""
        window = self.parentWidget()
        if window is None:
            return
        room = window.rect()
        target = QRect(anchor.mapTo(window, QPoint(0, 0)), anchor.size()).intersected(room)
        # Of something high the top is meant, where a list has its first lines.
        target.setHeight(min(target.height(), HIGHEST_PX))
        width = min(WIDTH_EM * QFontInfo(self.font()).pixelSize() + 2 * (MARGIN_PX + ARROW_PX), room.width())
        self.setFixedWidth(width)
        size = QSize(width, self._lines.heightForWidth(width))
        self._side, place = find_place(size, target, room)
        self.setGeometry(QRect(place, size))
        self._tip = self._find_tip(target) - place
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = MARGIN_PX + ARROW_PX
        body = QPainterPath()
        body.addRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), theme.radius_px + 2, theme.radius_px + 2)
        arrow = QPainterPath()
        arrow.addPolygon(QPolygonF(self._arrow()))
        arrow.closeSubpath()
        painter.setPen(QPen(QColor(theme.focus), 1.5))
        painter.setBrush(QColor(theme.bar))
        painter.drawPath(body.united(arrow))

    def _arrow(self) -> list[QPointF]:
        """The tip, and the two points at which the arrow leaves the bubble."""
        edge = MARGIN_PX + ARROW_PX + 1.0
        tip = QPointF(self._tip)
        along = (min(max(tip.y(), edge + 16), self.height() - edge - 16), min(max(tip.x(), edge + 16), self.width() - edge - 16))
        match self._side:
            case Side.LEFT:
                x, y = self.width() - edge, along[0]
                return [QPointF(self.width() - MARGIN_PX, y), QPointF(x, y - ARROW_PX), QPointF(x, y + ARROW_PX)]
            case Side.RIGHT:
                return [QPointF(MARGIN_PX, along[0]), QPointF(edge, along[0] - ARROW_PX), QPointF(edge, along[0] + ARROW_PX)]
            case Side.ABOVE:
                x, y = along[1], self.height() - edge
                return [QPointF(x, self.height() - MARGIN_PX), QPointF(x - ARROW_PX, y), QPointF(x + ARROW_PX, y)]
        return [QPointF(along[1], MARGIN_PX), QPointF(along[1] - ARROW_PX, edge), QPointF(along[1] + ARROW_PX, edge)]

    def _find_tip(self, target: QRect) -> QPoint:
        match self._side:
            case Side.LEFT:
                return QPoint(target.left(), target.center().y())
            case Side.RIGHT:
                return QPoint(target.right(), target.center().y())
            case Side.ABOVE:
                return QPoint(target.center().x(), target.top())
        return QPoint(target.center().x(), target.bottom())


def find_place(size: QSize, target: QRect, room: QRect) -> tuple[Side, QPoint]:
    """The side of the target on which a bubble of this size fits into the room, and where it stands; else the side with most room."""
    spare = {
        Side.LEFT: target.left() - room.left() - size.width(),
        Side.BELOW: room.bottom() - target.bottom() - size.height(),
        Side.RIGHT: room.right() - target.right() - size.width(),
        Side.ABOVE: target.top() - room.top() - size.height(),
    }
    side = next((side for side, px in spare.items() if px >= 0), max(spare, key=lambda side: spare[side]))
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    place = {
        Side.LEFT: QPoint(target.left() - size.width(), middle.y()),
        Side.BELOW: QPoint(middle.x(), target.bottom()),
        Side.RIGHT: QPoint(target.right(), middle.y()),
        Side.ABOVE: QPoint(middle.x(), target.top() - size.height()),
    }[side]
    left = min(max(place.x(), room.left()), max(room.left(), room.right() + 1 - size.width()))
    top = min(max(place.y(), room.top()), max(room.top(), room.bottom() + 1 - size.height()))
    return side, QPoint(left, top)
