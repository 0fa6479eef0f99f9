"""A line in which a person types tags to add, with completions."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import small_font, theme_of
from furrytag_gui.ui.widgets.completions import Completion, Completions

Index = QModelIndex | QPersistentModelIndex
CATEGORY_ROLE = Qt.ItemDataRole.UserRole
LONGEST_TEXT = 400
POPUP_GAP_PX = 3


class AddTagField(QLineEdit):
    """Takes tag names, separated by commas, each with or without `category:` before it; Enter adds them.

    With `known_only`, of a name that isn't known the first completion is taken; where there is none, nothing happens.
    `tag_entered(str, str)`: name and category, "" if it is unknown. `left()`: the person is done here (Escape).
    """

    tag_entered = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Add a tag…"))
        self.setAccessibleName(tr("Add a tag"))
        self.setToolTip(tr("Type any part of a name; Enter adds it. A category may stand before it: species:wolf"))
        self.setMaxLength(LONGEST_TEXT)
        self.known_only = False
        self._completions = Completions()
        self._matches = MatchModel()
        self._matches.setParent(self)
        self._popup = QListView()
        self._popup.setUniformItemSizes(True)
        self._popup.setProperty("role", "popup")
        self._completer = QCompleter(self._matches, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self)
        self._popup.clicked.connect(self._on_popup_clicked)
        self._popup.setItemDelegate(MatchDelegate(self._popup))
        self.textEdited.connect(self._on_self_text_edited)

    @property
    def popup(self) -> QListView:
        """The list of completions."""
        return self._popup

    def set_completions(self, completions: Completions) -> None:
        self._completions = completions

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and not self.text():
            # Where nothing is typed there is nothing to take back, so these keys are left to the window.
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self._popup.hide()
            self.clear()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._complete()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
        super().focusOutEvent(event)

    def _enter(self) -> None:
        """Add the completion that is chosen, or else what is typed."""
        chosen = self._popup.currentIndex() if self._popup.isVisible() else QModelIndex()
        self._popup.hide()
        if chosen.isValid():
            self._add_match(chosen)
            return
        tags = [self._completions.parse(part) for part in self.text().split(",")]
        if self.known_only:
            tags = [known for tag in tags if (known := self._completions.find_known(tag.name)) is not None]
            if not tags:
                return
        self.clear()
        for tag in tags:
            if tag.name:
                self.tag_entered.emit(tag.name, tag.category)

    def _add_match(self, index: QModelIndex) -> None:
        """Add a completion, in the place of what is typed after the last comma."""
        before = self.text().rpartition(",")[0]
        self.setText(before)
        self.tag_entered.emit(index.data(), index.data(CATEGORY_ROLE))

    def _complete(self) -> None:
        self._matches.show(self._completions.find(self.text().rpartition(",")[2]))
        if self._matches.rowCount():
            self._completer.complete(self.rect().adjusted(0, -POPUP_GAP_PX, 0, POPUP_GAP_PX))
            self._popup.setCurrentIndex(QModelIndex())
        else:
            self._popup.hide()

    @Slot()
    def _on_self_text_edited(self) -> None:
        self._complete()

    @Slot(QModelIndex)
    def _on_popup_clicked(self, index: QModelIndex) -> None:
        self._add_match(index)


class MatchModel(QAbstractListModel):
    """The completions that fit what is typed."""

    def __init__(self) -> None:
        super().__init__()
        self._matches: Sequence[Completion] = ()

    def show(self, matches: Sequence[Completion]) -> None:
        self.beginResetModel()
        self._matches = matches
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- an invalid index is a constant
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match = self._matches[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return match.name
        if role == CATEGORY_ROLE:
            return match.category
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{match.name}, {match.category}" if match.category else match.name
        return None


class MatchDelegate(QStyledItemDelegate):
    """Paints a completion with its category at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        theme = theme_of(view)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        line = option.rect.adjusted(9, 0, -9, 0)
        small = small_font(view.font())
        category = index.data(CATEGORY_ROLE) or tr("new to the models")
        category_px = QFontMetrics(small).horizontalAdvance(category)
        name = QFontMetrics(view.font()).elidedText(index.data(), Qt.TextElideMode.ElideRight, line.width() - category_px - 12)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(theme.hover))
        painter.setFont(view.font())
        painter.setPen(QColor(theme.on_accent if chosen else theme.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(small)
        painter.setPen(QColor(theme.on_accent if chosen else theme.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, category)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, QFontMetrics(option.font).height() + 9)
