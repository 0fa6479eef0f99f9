"""The line in which a person types a search, with completions; what can't be read is underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QColor, QFocusEvent, QHideEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from furrytag_gui.tags.query import QueryError
from furrytag_gui.tags.querycompletion import KnownTag, complete
from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.style import theme_of
from furrytag_gui.ui.widgets.add_tag_field import POPUP_GAP_PX, MatchDelegate, MatchModel
from furrytag_gui.ui.widgets.completions import Completion
from furrytag_gui.ui.widgets.glyphs import funnel, make_icon, ribbon
from furrytag_gui.ui.wording import describe_error

ASK_AFTER_MS = 250
LONGEST_TEXT = 2000
WAVE_PX = 2


class SearchField(QLineEdit):
    """Takes a search such as `species:wolf -clothed`.

    `asked(str)`: this is to be searched for; told a moment after the last letter, and at once by Enter. `left()`: the
    person is done here (Escape in an empty line). `begun()`: the person is about to type. `saved_asked()` and
    `counts_asked()`: the signs at its end.
    """

    asked = Signal(str)
    left = Signal()
    begun = Signal()
    saved_asked = Signal()
    counts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Search, such as species:wolf -clothed rating:safe is:unreviewed"))
        self.setAccessibleName(tr("Search"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST_TEXT)
        self._tags: Sequence[KnownTag] = ()
        self._models: Sequence[str] = ()
        self._error: QueryError | None = None
        self._span = (0, 0)
        self._typed = False
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._asking.timeout.connect(self._ask)
        self._matches = MatchModel()
        self._matches.setParent(self)
        self._popup = QListView()
        self._popup.setUniformItemSizes(True)
        self._popup.setProperty("role", "popup")
        self._completer = QCompleter(self._matches, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self)
        self._popup.clicked.connect(self._on_popup_clicked)
        self._popup.setItemDelegate(MatchDelegate(self._popup))
        self._counts = self._make_sign(tr("Count what these pictures have, by tag and category"), self.counts_asked)
        self._saved = self._make_sign(tr("Saved searches"), self.saved_asked)
        self._counts_shown = False
        self._draw_signs()
        self.textChanged.connect(self._on_self_text_changed)
        self.textEdited.connect(self._on_self_text_edited)

    @property
    def popup(self) -> QListView:
        """The list of completions."""
        return self._popup

    @property
    def error(self) -> QueryError | None:
        """What is wrong with the text."""
        return self._error

    def set_known(self, tags: Sequence[KnownTag], models: Sequence[str]) -> None:
        """Offer these tags and ids of models."""
        first = not self._tags
        self._tags, self._models = tags, models
        # What was typed before anything could be offered need not wait for the next key.
        if first and self.hasFocus() and self._typed:
            self._complete()

    def show_error(self, error: QueryError | None) -> None:
        """Underline what is wrong, or nothing."""
        self._error = error
        self.setToolTip("" if error is None else describe_error(error))
        self.update()

    def show_counts(self, shown: bool) -> None:
        """Mark the sign of the counts while they are shown."""
        self._counts_shown = shown
        self._draw_signs()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_signs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._typed = False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._popup.currentIndex() if self._popup.isVisible() else QModelIndex()
            self._popup.hide()
            if chosen.isValid():
                self._put_in(chosen)
            else:
                self._ask()
        elif event.key() == Qt.Key.Key_Escape:
            if self._popup.isVisible():
                self._popup.hide()
            elif self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._complete()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._typed = False
        self.begun.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._asking.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._error is None:
            return
        metrics, cursor = self.fontMetrics(), self.cursorRect()
        # Where the text begins, which is out of sight for one that is longer than the line.
        origin = cursor.center().x() - metrics.horizontalAdvance(self.text()[: self.cursorPosition()])
        first = origin + metrics.horizontalAdvance(self.text()[: self._error.start])
        last = origin + metrics.horizontalAdvance(self.text()[: self._error.stop])
        bottom = cursor.bottom() - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect().adjusted(6, 0, -6, 0))
        painter.setPen(QPen(QColor(theme_of(self).warning), 1.4))
        steps = range(int(first), max(int(last), int(first) + 4 * WAVE_PX), WAVE_PX)
        painter.drawPolyline([QPointF(x, bottom - (WAVE_PX if number % 2 else 0)) for number, x in enumerate(steps)])
        painter.end()

    def _make_sign(self, tip: str, asked: SignalInstance) -> QAction:
        action = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        action.setToolTip(tip)
        action.setText(tip)
        action.triggered.connect(asked)
        return action

    def _draw_signs(self) -> None:
        theme = theme_of(self)
        self._counts.setIcon(make_icon(funnel, theme.focus if self._counts_shown else theme.muted, self.devicePixelRatioF()))
        self._saved.setIcon(make_icon(ribbon, theme.muted, self.devicePixelRatioF()))

    def _complete(self) -> None:
        completion = complete(self.text(), self.cursorPosition(), self._tags, self._models)
        self._span = completion.start, completion.stop
        typed = self.text()[completion.start : completion.stop]
        offered = [candidate for candidate in completion.candidates if candidate.text != typed]
        self._matches.show([Completion(candidate.text, told(candidate.about)) for candidate in offered])
        if offered and typed:
            self._completer.complete(self.rect().adjusted(0, -POPUP_GAP_PX, 0, POPUP_GAP_PX))
            self._popup.setCurrentIndex(QModelIndex())
        else:
            self._popup.hide()

    def _put_in(self, index: QModelIndex) -> None:
        """Put a completion in the place of what is typed; after a whole term the next one can be begun."""
        start, stop = self._span
        chosen: str = index.data()
        space = "" if chosen.endswith((":", "(", ">")) else " "
        self.setText(f"{self.text()[:start]}{chosen}{space}{self.text()[stop:].lstrip()}")
        self.setCursorPosition(start + len(chosen) + len(space))
        self._asking.start()

    def _ask(self) -> None:
        self._asking.stop()
        self.asked.emit(self.text())

    @Slot()
    def _on_self_text_changed(self) -> None:
        # What was wrong may stand in another place now, and is said again if it is.
        self.show_error(None)
        self._asking.start()

    @Slot()
    def _on_self_text_edited(self) -> None:
        self._typed = True
        self._complete()

    @Slot(QModelIndex)
    def _on_popup_clicked(self, index: QModelIndex) -> None:
        self._popup.hide()
        self._put_in(index)
