"""The heading of a group of tags: its name, how many there are, and its threshold."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.levels import Level
from furrytag_gui.ui.style import bold_font, small_font, theme_of
from furrytag_gui.ui.widgets.glyphs import chevron_down, chevron_right, paint_glyph
from furrytag_gui.ui.widgets.score_bar import BAR_GAP_PX, INSET_PX, bar_px, is_narrow, score_column_px
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider
from furrytag_gui.ui.wording import count

CHEVRON_PX = 8
LINE_PX = 24
SWATCH_PX = 10
GAP_PX = 8


class SectionHeader(QWidget):
    """A heading with a count and a threshold slider; a collapsible one has a chevron, and `toggled` comes when it is clicked.

    It takes no keyboard focus itself: the list around it does, and marks it with `set_current`.
    """

    toggled = Signal()

    def __init__(self, title: str, slider: ThresholdSlider, *, caption: str = "", collapsible: bool = False, gap_px: int = 0) -> None:
        """`caption`: what stands before the slider. `gap_px`: empty room above. A collapsible one is a line of a list."""
        super().__init__()
        self._title = title
        self._slider = slider
        self._collapsible = collapsible
        self._gap_px = gap_px
        self._count = 0
        self._collapsed = False
        self._current = False
        self._stacked = False
        self._color: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._caption = QLabel(caption, self)
        self._caption.setVisible(bool(caption))
        self._caption.setProperty("role", "caption")
        slider.setParent(self)
        self._describe()
        if collapsible:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            slider.setCursor(Qt.CursorShape.ArrowCursor)

    @property
    def slider(self) -> ThresholdSlider:
        return self._slider

    def show_level(self, level: Level | None) -> None:
        """Show a threshold, or that there is none."""
        self._slider.setVisible(level is not None)
        if level is not None:
            self._slider.show_level(level)
        self._place()

    def show_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self._describe()
            self._place()

    def show_color(self, color: int | None) -> None:
        """Mark it with a square in one of the colours for categories, or not."""
        if color != self._color:
            self._color = color
            self._place()

    def show_collapsed(self, collapsed: bool) -> None:
        if collapsed != self._collapsed:
            self._collapsed = collapsed
            self._describe()

    def set_current(self, current: bool) -> None:
        """Draw the focus ring, or not."""
        if current != self._current:
            self._current = current
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, self._gap_px + self._line_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._slider.minimumSizeHint().width() + 60, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width_px: int) -> int:
        """Two lines where the title has no room beside the slider, else one."""
        return self._gap_px + self._line_px * (2 if self._is_stacked(width_px) else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._collapsible and event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.toggled.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, self._gap_px, self.width(), self._line_px)
        room = self._text_room()
        if self._current:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(1, line.top() + 1, room - 2, line.height() - 2), theme.small_radius_px, theme.small_radius_px)
        x = 0.0
        ink = theme.strong if self.underMouse() and self._collapsible else theme.text if self._count else theme.muted
        if self._collapsible:
            chevron = QRectF(INSET_PX, line.center().y() - CHEVRON_PX / 2, CHEVRON_PX, CHEVRON_PX)
            paint_glyph(painter, chevron, chevron_right if self._collapsed else chevron_down, ink, 1, filled=True)
            x = chevron.right() + 7
        if self._color is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.categories[self._color % len(theme.categories)]))
            painter.drawRoundedRect(QRectF(x, line.center().y() - SWATCH_PX / 2, SWATCH_PX, SWATCH_PX), 2, 2)
            x += SWATCH_PX + 6
        bold, small = bold_font(self.font()), small_font(self.font())
        count = str(self._count)
        pill_px = QFontMetrics(small).horizontalAdvance(count) + 14
        high_px = max(16, QFontMetrics(small).height())
        metrics = QFontMetrics(bold)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, int(room - x - pill_px - 8))
        painter.setFont(bold)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(x, line.top(), room - x, line.height()), Qt.AlignmentFlag.AlignVCenter, title)
        pill = QRectF(x + metrics.horizontalAdvance(title) + 8, line.center().y() - high_px / 2, pill_px, high_px)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.pill))
        painter.drawRoundedRect(pill, high_px / 2, high_px / 2)
        painter.setFont(small)
        painter.setPen(QColor(ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, count)

    def _text_room(self) -> int:
        """The width that is left for title and count."""
        if self._slider.isHidden() or self._is_stacked(self.width()):
            return self.width()
        return (self._slider if self._caption.isHidden() else self._caption).x() - 8

    @property
    def _line_px(self) -> int:
        return max(LINE_PX, QFontMetrics(self.font()).height() + 6)

    @property
    def _title_px(self) -> int:
        """The width that the title and its count need."""
        small = QFontMetrics(small_font(self.font()))
        sign_px = INSET_PX + CHEVRON_PX + 7 if self._collapsible else 0
        swatch_px = 0 if self._color is None else SWATCH_PX + 6
        title_px = QFontMetrics(bold_font(self.font())).horizontalAdvance(self._title)
        return sign_px + swatch_px + title_px + 8 + small.horizontalAdvance(str(self._count)) + 14

    def _slider_px(self, width_px: int) -> tuple[int, int]:
        """How narrow the slider can be made, and how wide it is if there is room."""
        narrow = is_narrow(width_px, self.font())
        if not self._collapsible:
            self._slider.set_number_px(score_column_px(self.font(), narrow=True) if narrow else 0)
            return self._slider.minimumSizeHint().width(), self._slider.sizeHint().width()
        self._slider.set_number_px(score_column_px(self.font(), narrow=narrow))
        wide_px = bar_px(width_px) + BAR_GAP_PX + self._slider.number_px
        return wide_px, wide_px

    def _is_stacked(self, width_px: int) -> bool:
        caption_px = 0 if self._caption.isHidden() else self._caption.sizeHint().width() + GAP_PX
        return not self._slider.isHidden() and self._title_px + GAP_PX + caption_px + self._slider_px(width_px)[0] > width_px - INSET_PX

    def _place(self) -> None:
        """Put the slider behind the title, or below it, and the caption before the slider."""
        width_px, line_px = self.width(), self._line_px
        right_px = width_px - (INSET_PX if self._collapsible else 0)
        stacked = self._is_stacked(width_px)
        caption_px = 0 if self._caption.isHidden() else self._caption.sizeHint().width() + GAP_PX
        least_px, wanted_px = self._slider_px(width_px)
        room_px = right_px - caption_px - (INSET_PX + CHEVRON_PX + 7 if stacked else self._title_px + GAP_PX)
        slider_px = max(least_px, min(room_px, right_px if stacked else wanted_px))
        top = self._gap_px + (line_px if stacked else 0)
        height_px = min(line_px, self._slider.sizeHint().height())
        self._slider.setGeometry(right_px - slider_px, top + (line_px - height_px) // 2, slider_px, height_px)
        self._caption.setGeometry(right_px - slider_px - caption_px, top, max(0, caption_px - GAP_PX), line_px)
        if stacked != self._stacked:
            self._stacked = stacked
            self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        name = f"{self._title}, {count(self._count, 'tag')}"
        self.setAccessibleName(tr("{name}, collapsed").format(name=name) if self._collapsed else name)
        self.update()
