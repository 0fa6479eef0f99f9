"""The list of a picture's tags by category."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from furrytag_gui.tags.review import TagRow
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.levels import Level
from furrytag_gui.ui.sections import Section
from furrytag_gui.ui.style import theme_of
from furrytag_gui.ui.theme import DARK
from furrytag_gui.ui.widgets.gestures import GESTURE_KEYS, Gesture, decide
from furrytag_gui.ui.widgets.section_header import SectionHeader
from furrytag_gui.ui.widgets.tag_delegate import TagDelegate, Typeface
from furrytag_gui.ui.widgets.tag_list_model import Index, TagListModel
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider

LEAST_LINES = 4
"""So many are seen at once before the panel around the list begins to scroll."""


class TagList(QTableView):
    """Shows sections of tags, and says what a person did with them; it changes nothing itself.

    `decided(object)`: dict of tag name to Decision, or None for undecided. `collapse_changed(str, bool)`: category, collapsed.
    `level_moved(str, float)` and `level_settled(str, object)`: category and threshold, as the sliders of the headings say.
    `menu_asked(object, QPoint)`: the TagRow or Section and where on the screen.
    """

    decided = Signal(object)
    collapse_changed = Signal(str, bool)
    level_moved = Signal(str, float)
    level_settled = Signal(str, object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TagListModel()
        self._model.setParent(self)
        self._delegate = TagDelegate(self._model, self)
        self._headers: dict[str, SectionHeader] = {}
        self._pressed = ""
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Tags"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        self._fit_lines()

    @property
    def tag_model(self) -> TagListModel:
        return self._model

    def header(self, category: str) -> SectionHeader | None:
        """The heading of a category, if it is in the list."""
        return self._headers.get(category)

    def show_sections(self, sections: Sequence[Section], levels: Mapping[str, Level | None], marked: frozenset[str]) -> None:
        """Show tags by category, with the threshold of each category (None: it has none).

        `marked` are the tags with a threshold of their own. The current line stays on its tag, or where that was.
        """
        row = self.currentIndex().row()
        line = self._model.line(row) if row >= 0 else None
        self._delegate.marked = marked
        if self._model.show(sections):
            self._make_headers()
        for section in sections:
            header = self._headers[section.category]
            header.show_count(section.count)
            header.show_color(section.color)
            header.show_collapsed(section.collapsed or not section.rows)
            header.show_level(levels[section.category])
        self._fit_lines()
        if line is not None:
            self._return_to(line, row)
        self.executeDelayedItemsLayout()

    def restart(self) -> None:
        """Go back to the first tag, as for another picture."""
        first = next(
            (start + 1 for start, section in zip(self._model.starts, self._model.sections, strict=True) if section.line_count > 1), 0
        )
        self.setCurrentIndex(self._model.index(first) if self.hasFocus() else QModelIndex())
        self.scrollToTop()

    def go_to(self, category: str, name: str = "") -> None:
        """Make a tag or a heading the current line, if it is in the list, and scroll to it."""
        row = self._model.find(category, name)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self.currentIndex())

    def place_below(self, tag: TagRow) -> QPoint:
        """Where on the screen the line of a tag ends, so that something can open there."""
        row = self._model.find(tag.category, tag.name)
        line = self.visualRect(self._model.index(row)) if row is not None else self.viewport().rect()
        return self.viewport().mapToGlobal(line.bottomLeft())

    def current_tag(self) -> TagRow | None:
        row = self.currentIndex().row()
        line = self._model.line(row) if row >= 0 else None
        return line if isinstance(line, TagRow) else None

    def settle(self) -> None:
        """End gestures on the sliders that wait for more steps."""
        for header in self._headers.values():
            header.slider.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row = self.currentIndex().row()
        line = self._model.line(row) if row >= 0 else None
        if not self.hasFocus() or event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            event.ignore()
        elif line is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._collapse(self._model.section_at(row).category, key == Qt.Key.Key_Left)
        elif isinstance(line, TagRow) and key in GESTURE_KEYS:
            self._act(GESTURE_KEYS[key], line)
        elif isinstance(line, Section) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._collapse(line.category, not line.collapsed)
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are for shortcuts of the window, not for a search in the list
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        self._pressed = row.name if row is not None and event.button() is Qt.MouseButton.LeftButton else ""
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        row = self._row_at(point)
        pressed, self._pressed = self._pressed, ""
        if row is not None and row.name == pressed:
            dismissed = self._delegate.dismisses(row, self.visualRect(self.indexAt(point)), point)
            self._act(Gesture.REJECT if dismissed else Gesture.TOGGLE, row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            point = self.visualRect(index).bottomLeft() + QPoint(24, 0) if by_key else event.pos()
            self.menu_asked.emit(self._model.line(index.row()), self.viewport().mapToGlobal(point))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(min(1, self._model.rowCount() - 1)))
        self._mark_headers()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_headers()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._mark_headers()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._delegate.theme = theme_of(self)
            self._delegate.typeface = Typeface(self.font())
            self._fit_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_lines()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_LINES * self._delegate.typeface.line_px)

    def _row_at(self, point: QPoint) -> TagRow | None:
        """The tag at a place in the viewport."""
        index = self.indexAt(point)
        line = self._model.line(index.row()) if index.isValid() else None
        return line if isinstance(line, TagRow) else None

    def _act(self, gesture: Gesture, row: TagRow) -> None:
        decisions = decide(gesture, row)
        if decisions:
            self.decided.emit(decisions)

    def _collapse(self, category: str, collapsed: bool) -> None:
        if collapsed and self.currentIndex().isValid() and self._model.section_at(self.currentIndex().row()).category == category:
            self.go_to(category)
        if self._model.collapse(category, collapsed):
            self._headers[category].show_collapsed(collapsed)
            self.collapse_changed.emit(category, collapsed)

    def _make_headers(self) -> None:
        """Give each category its heading; those of a list that was reset are gone with it."""
        self._headers = {}
        before: QWidget = self
        for start, section in zip(self._model.starts, self._model.sections, strict=True):
            category = section.category
            slider = ThresholdSlider(tr("Threshold of {section}").format(section=section.title), wheel_needs_focus=True)
            slider.moved.connect(partial(self.level_moved.emit, category))
            slider.settled.connect(partial(self.level_settled.emit, category))
            header = SectionHeader(section.title, slider, collapsible=True, gap_px=DARK.section_gap_px if start else 0)
            header.toggled.connect(partial(self._on_header_toggled, category))
            self._headers[category] = header
            self.setIndexWidget(self._model.index(start), header)
            QWidget.setTabOrder(before, slider)
            before = slider
        self._fit_lines()

    def _fit_lines(self) -> None:
        """Give lines their heights, which hang on the font."""
        self.verticalHeader().setDefaultSectionSize(self._delegate.typeface.line_px)
        for start, section in zip(self._model.starts, self._model.sections, strict=True):
            self.setRowHeight(start, self._headers[section.category].heightForWidth(self.viewport().width()))

    def _return_to(self, line: Section | TagRow, row: int) -> None:
        found = self._model.find(line.category, line.name if isinstance(line, TagRow) else "")
        self.setAutoScroll(False)
        self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1) if found is None else found))
        self.setAutoScroll(True)

    def _mark_headers(self) -> None:
        current = self.currentIndex().row() if self.hasFocus() else -1
        for start, section in zip(self._model.starts, self._model.sections, strict=True):
            header = self._headers.get(section.category)
            if header is not None:  # while the list is reset, focus may come to it before the new headings do
                header.set_current(start == current)

    def _point_at(self, point: QPoint | None) -> None:
        """Tell the delegate where the pointer is, and redraw the lines that it leaves and enters."""
        left, self._delegate.pointer = self._delegate.pointer, point
        for place in (left, point):
            if place is not None:
                self.update(self.indexAt(place))

    @Slot()
    def _on_model_about_to_be_reset(self) -> None:
        # Heights stay with their line numbers, which belong to other lines after the reset.
        for start in self._model.starts:
            self.setRowHeight(start, self.verticalHeader().defaultSectionSize())

    @Slot()
    def _on_header_toggled(self, category: str) -> None:
        self.setFocus()
        self.go_to(category)
        row = self._model.find(category)
        if row is not None:
            self._collapse(category, not self._model.section_at(row).collapsed)
