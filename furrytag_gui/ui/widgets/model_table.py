"""The manager's list of models."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontInfo, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.modelcard import ModelCard
from furrytag_gui.ui.widgets.model_row import GAP_PX, PAD_PX, ModelRow

HEADINGS = (mark("Model"), mark("Published quality"), mark("Size"), mark("Runs on"), "", "")
SIZE_PX, PLACES_PX, MORE_PX = 66, 78, 20
LEAST_PX, SPARE_PX = 100, 12
LOOKING = mark("Looking for models…")
AT_ONCE = 3
"""How many new rows are made before the window gets its turn again."""
STATE_PX = (212, 400)
"""What a word and two buttons need side by side, and what the longest line of figures needs."""

EM_PX = 13
"""The height of the letters that these widths are for."""
NARROW_EM = 54
"""In a narrower list quality and devices are left to a model's details."""


class ModelTable(QWidget):
    """A row for each model. Rows are kept, and changed in place.

    `asked(str, object)`: an Act is wanted for the model of this id. `opened(str)`: more is to be shown of a model.
    `grew()`: rows were made.
    """

    asked = Signal(str, object)
    opened = Signal(str)
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, ModelRow] = {}
        self._cards: tuple[ModelCard, ...] = ()
        self._filter = ""
        self._sought = ""
        self._whole = False
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self.headings = [QLabel(tr(words)) for words in HEADINGS]
        head = QWidget()
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        across = QHBoxLayout(head)
        across.setContentsMargins(PAD_PX, 0, PAD_PX, 5)
        across.setSpacing(GAP_PX)
        for heading in self.headings:
            heading.setProperty("role", "caption")
            heading.setWordWrap(True)
            across.addWidget(heading)
        across.addStretch(1)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        self._none = QLabel(tr(LOOKING))
        self._none.setProperty("role", "muted")
        self._page = QWidget()
        self._lines = QVBoxLayout(self._page)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self._none)
        self._lines.addStretch(1)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._page)
        # Rows that come in above it would push a row out of sight again, until a person scrolls elsewhere.
        self._area.verticalScrollBar().rangeChanged.connect(self._show_sought)
        self._area.verticalScrollBar().rangeChanged.connect(self._fit_whole)
        self._area.verticalScrollBar().actionTriggered.connect(self._leave_sought)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(rule)
        layout.addWidget(self._area, 1)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def rows(self) -> Mapping[str, ModelRow]:
        """The row of each model, by id, in order."""
        return self._rows

    def set_whole(self, whole: bool) -> None:
        """Be as high as all rows, on a page that scrolls as a whole, or scroll by itself."""
        if whole != self._whole:
            self._whole = whole
            off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self._area.setVerticalScrollBarPolicy(off if whole else needed)
            self._fit_whole()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab comes to, in this order."""
        return [stop for row in self._rows.values() for stop in row.tab_stops]

    def show_cards(self, cards: Sequence[ModelCard]) -> None:
        """Show exactly these models in this order; rows of models that stay are kept with the focus in them."""
        wanted = {card.model_id: card for card in cards}
        for model_id in [model_id for model_id in self._rows if model_id not in wanted]:
            row = self._rows.pop(model_id)
            if self._has_focus(row):
                self.setFocus()
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._cards = tuple(cards)
        self._fill()

    def show_card(self, card: ModelCard) -> None:
        """Show what is known of one model now."""
        self._cards = tuple(card if other.model_id == card.model_id else other for other in self._cards)
        if card.model_id in self._rows:
            self._rows[card.model_id].show_card(card)

    def reveal(self, model_id: str) -> None:
        """Go to the row of this model and keep it in sight, also if it is still to come."""
        self._sought = model_id
        if model_id in self._rows:
            self._rows[model_id].setFocus()
        QTimer.singleShot(0, self, self._show_sought)

    def set_filter(self, text: str) -> None:
        """Show only models that have this in their title or what is said of them."""
        self._filter = text.strip().casefold()
        self._show_filtered()

    def focus_first(self) -> None:
        """Go to the first row."""
        for row in self._rows.values():
            if not row.isHidden():
                row.setFocus()
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._sought = ""
        self._whole = False
        self._filling.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_columns()

    def _fit_whole(self) -> None:
        layout, height_px = self._page.layout(), LEAST_PX
        if layout is not None and self._whole:
            height_px = max(LEAST_PX, layout.totalHeightForWidth(self._area.viewport().width()))
        self._area.setMinimumHeight(height_px)

    def _bring(self, row: ModelRow) -> None:
        """Scroll to a row, also where the page around the list scrolls."""
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(row, 0, SPARE_PX)
            around = around.parentWidget()
        self._area.ensureWidgetVisible(row, 0, SPARE_PX)

    def _has_focus(self, row: ModelRow) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is row or row.isAncestorOf(focused))

    def _fill(self) -> None:
        """Bring the rows up to date; of many new ones only some at a time while somebody watches."""
        self._filling.stop()
        made = 0
        for place, card in enumerate(self._cards):
            row = self._rows.get(card.model_id)
            if row is None and made == AT_ONCE and self.isVisible():
                self._filling.start()
                break
            if row is None:
                row, made = self._make_row(card), made + 1
            row.show_card(card)
            if self._lines.indexOf(row) != place:
                self._lines.insertWidget(place, row)
        self._rows = {card.model_id: self._rows[card.model_id] for card in self._cards if card.model_id in self._rows}
        if made:
            self.grew.emit()
        self._show_filtered()
        self._set_columns()
        if self.hasFocus():
            self.focus_first()
        self._show_sought()

    def _show_sought(self) -> None:
        row = self._rows.get(self._sought)
        if row is not None:
            self._bring(row)

    def _leave_sought(self) -> None:
        self._sought = ""

    def _make_row(self, card: ModelCard) -> ModelRow:
        row = ModelRow(card)
        row.asked.connect(self.asked)
        row.opened.connect(self.opened)
        row.stepped.connect(self._on_row_stepped)
        self._rows[card.model_id] = row
        if card.model_id == self._sought:
            QTimer.singleShot(0, row, row.setFocus)
        return row

    def _show_filtered(self) -> None:
        for row in self._rows.values():
            said = f"{row.card.title} {row.card.about}".casefold()
            row.setVisible(self._filter in said)
        self._none.setText(tr("No model has such a name.") if self._rows else tr(LOOKING))
        self._none.setVisible(all(row.isHidden() for row in self._rows.values()))

    def _set_columns(self) -> None:
        bar_px = self._area.verticalScrollBar().sizeHint().width()
        em_px = max(EM_PX, QFontInfo(self.font()).pixelSize())
        narrow = self.width() < NARROW_EM * em_px
        size_px, places_px = SIZE_PX * em_px // EM_PX, 0 if narrow else PLACES_PX * em_px // EM_PX
        room_px = self.width() - bar_px - PAD_PX * 2 - GAP_PX * len(HEADINGS) - size_px - places_px - MORE_PX
        state_px = room_px // 2 if narrow else min(max(STATE_PX[0] * em_px // EM_PX, room_px * 17 // 50), STATE_PX[1] * em_px // EM_PX)
        name_px = room_px - state_px if narrow else (room_px - state_px) * 3 // 5
        widths = (name_px, room_px - state_px - name_px, size_px, places_px, state_px, MORE_PX)
        for heading, width_px in zip(self.headings, widths, strict=True):
            heading.setVisible(width_px > 0)
            heading.setFixedWidth(width_px)
        for row in self._rows.values():
            row.set_columns(widths)
        self._fit_whole()

    def _on_row_stepped(self, count: int) -> None:
        shown = [row for row in self._rows.values() if not row.isHidden()]
        here = next((place for place, row in enumerate(shown) if self._has_focus(row)), None)
        if here is not None:
            self._leave_sought()
            row = shown[min(max(0, here + count), len(shown) - 1)]
            row.setFocus()
            # The row may have no place yet.
            QTimer.singleShot(0, row, lambda: self._bring(row))
