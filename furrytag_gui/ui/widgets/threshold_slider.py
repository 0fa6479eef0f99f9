"""A compact slider for one threshold, with its number."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.levels import Level
from furrytag_gui.ui.style import bold_font, small_font, theme_of
from furrytag_gui.ui.widgets.score_bar import BAR_GAP_PX, MIXED, NARROWEST_BAR_PX, format_score, level_column_px
from furrytag_gui.ui.widgets.settling_slider import SettlingSlider

KNOB_PX = 12
GROOVE_PX = 4


class ThresholdSlider(SettlingSlider):
    """Shows one threshold and lets a person move it, by mouse, wheel, keys or typing; double click or Delete takes it back.

    A threshold that the person set has its number in bold and a notch where a reset would put it.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, *, track_px: int = NARROWEST_BAR_PX, wheel_needs_focus: bool = False
    ) -> None:
        super().__init__(name, parent, wheel_needs_focus=wheel_needs_focus)
        self._track_px = track_px
        self._number_px = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._level = Level(0.0, 0.0)
        self._grip_px: float | None = None
        self._dragged = False
        self._editor = QLineEdit(self)
        self._editor.hide()
        self._editor.setProperty("role", "number")
        self._editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._editor.setAccessibleName(name)
        self._editor.editingFinished.connect(self._on_editor_editing_finished)
        self._editor.installEventFilter(self)
        self.moved.connect(self._describe)
        self.show_level(Level(0.5, 0.5))

    @property
    def level(self) -> Level:
        return self._level

    @property
    def caption(self) -> str:
        """What is written in the column of numbers."""
        return tr(MIXED) if self._level.own is None and not self._is_changed() else format_score(self.position)

    def show_level(self, level: Level) -> None:
        """Show a threshold; a gesture that is under way keeps its own value until it ends."""
        if level == self._level and not self.is_unsettled and self.value() == round(level.value * 100):
            return
        self._level = level
        self.place(level.value)
        self._describe()

    def x_of(self, value: float) -> float:
        """Where on this widget the knob is for a value of 0..1, in pixels."""
        groove = self._groove_rect()
        return groove.left() + KNOB_PX / 2 + value * (groove.width() - KNOB_PX)

    def edit(self, text: str = "") -> None:
        """Let the person type the number, beginning with `text`."""
        self._editor.setFont(small_font(self.font()))
        self._editor.setGeometry(self._number_rect().adjusted(-5, 0, 0, 0))
        self._editor.setText(text or format_score(self.position))
        self._editor.setModified(bool(text))
        self._editor.show()
        self._editor.setFocus()
        if not text:
            self._editor.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(self._track_px + BAR_GAP_PX + self.number_px, max(KNOB_PX + 6, QFontMetrics(self.font()).height() + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST_BAR_PX + BAR_GAP_PX + self.number_px, self.sizeHint().height())

    def set_number_px(self, width_px: int) -> None:
        """Give the number the width of a column that it stands in."""
        if width_px != self._number_px:
            self._number_px = width_px
            self.updateGeometry()
            self.update()

    @property
    def number_px(self) -> int:
        """The width of the number."""
        return self._number_px or level_column_px(self.font())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if with_control:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
        elif event.text() and event.text() in "0123456789.,":
            self.edit(event.text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._reset()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        if x >= self._number_rect().left():
            self.edit()
            return
        self._settling.stop()
        offset = x - self._knob_center().x()
        on_knob = abs(offset) <= KNOB_PX / 2 + 2
        self._grip_px = offset if on_knob else 0.0
        self._dragged = False
        self.setSliderDown(True)
        if not on_knob:
            self._move_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip_px is not None:
            self._dragged = True
            self._move_to(event.position().x() - self._grip_px)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._grip_px is None:
            return
        self._grip_px = None
        self.setSliderDown(False)
        if self._dragged:
            self.settle()
        elif self.is_unsettled:  # a click beside the knob may be the first half of a double click
            self._settling.start(QApplication.doubleClickInterval())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if steps or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish_editing(keep=True)
            self.setValue(self.value() + steps)
        elif event.key() == Qt.Key.Key_Escape:
            self._finish_editing(keep=False)
        else:
            return False
        self.setFocus()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = self._groove_rect()
        painter.setBrush(QColor(theme.groove))
        painter.drawRoundedRect(groove, GROOVE_PX / 2, GROOVE_PX / 2)
        changed = self._is_changed()
        if changed and self._level.own is not None:
            notch = QRectF(0, 0, 2, KNOB_PX - 2)
            notch.moveCenter(QPointF(self.x_of(self._level.own), groove.center().y()))
            painter.setBrush(QColor(theme.muted))
            painter.drawRect(notch)
        radius = KNOB_PX / 2 + (1 if self.underMouse() and self.isEnabled() else 0)
        painter.setBrush(QColor(theme.knob if self.isEnabled() else theme.disabled))
        painter.drawEllipse(self._knob_center(), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.strong), 2))
            painter.drawEllipse(self._knob_center(), radius + 1, radius + 1)
        if self._editor.isHidden():
            font = small_font(self.font())
            painter.setFont(bold_font(font) if changed else font)
            painter.setPen(QColor(theme.strong if changed else theme.muted))
            words = painter.fontMetrics().elidedText(self.caption, Qt.TextElideMode.ElideRight, self.number_px)
            painter.drawText(self._number_rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _reset(self) -> None:
        if self.is_unsettled or self._level.overridden:
            self.take_back()

    def _is_changed(self) -> bool:
        return self._level.overridden or self.is_unsettled

    def _number_rect(self) -> QRect:
        return QRect(self.width() - self.number_px, 0, self.number_px, self.height())

    def _groove_rect(self) -> QRectF:
        width = self.width() - self.number_px - BAR_GAP_PX
        return QRectF(0, (self.height() - GROOVE_PX) / 2, width, GROOVE_PX)

    def _knob_center(self) -> QPointF:
        return QPointF(self.x_of(self.position), self._groove_rect().center().y())

    def _move_to(self, x: float) -> None:
        groove = self._groove_rect()
        self.setValue(round(100 * (x - groove.left() - KNOB_PX / 2) / (groove.width() - KNOB_PX)))

    @Slot()
    def _describe(self) -> None:
        reset = tr("the model's own for each tag") if self._level.own is None else format_score(self._level.own)
        standing = tr("set by you") if self._is_changed() else tr("not changed")
        self.setAccessibleDescription(
            tr("{caption}, {standing}. Delete resets it to {reset}.").format(caption=self.caption, standing=standing, reset=reset)
        )
        self.setToolTip(
            tr("{name}: {caption}, {standing}\nClick the number to type. Double click resets it to {reset}.").format(
                name=self.accessibleName(), caption=self.caption, standing=standing, reset=reset
            )
        )

    def _finish_editing(self, *, keep: bool) -> None:
        """Put the editor away, and let the number that was typed count if it is to be kept."""
        typed = _parse(self._editor.text()) if keep and self._editor.isModified() else None
        self._editor.setModified(False)
        self._editor.hide()
        if typed is not None:
            self.choose(typed)
        self.update()

    @Slot()
    def _on_editor_editing_finished(self) -> None:
        self._finish_editing(keep=True)


def _parse(text: str) -> float | None:
    """The threshold that was typed: 0.4, .4, 0,4 and 40 % are the same; None if it is none."""
    number = text.strip().replace(",", ".")
    scale = 100 if number.endswith("%") else 1
    try:
        value = float(number.rstrip("% ")) / scale
    except ValueError:
        return None
    return value if 0 <= value <= 1 else None
