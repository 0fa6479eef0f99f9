"""The bar at the top of the window."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.library.search import Order, Sorting
from furrytag_gui.tags.query import QueryError
from furrytag_gui.ui.language import figure, mark, plain, tr
from furrytag_gui.ui.services import ModelStatus, Readiness
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.search_field import SearchField
from furrytag_gui.ui.wording import describe_error

SORTINGS = {
    mark("As opened"): None,
    mark("Name"): Sorting(Order.NAME),
    mark("Newest first"): Sorting(Order.DATE, descending=True),
    mark("Oldest first"): Sorting(Order.DATE),
    mark("Last added first"): Sorting(Order.ADDED, descending=True),
    mark("Largest first"): Sorting(Order.SIZE, descending=True),
    mark("Smallest first"): Sorting(Order.SIZE),
    mark("Safest first"): Sorting(Order.RATING),
    mark("Most explicit first"): Sorting(Order.RATING, descending=True),
    mark("Most doubtful first"): Sorting(Order.DOUBT, descending=True),
}

NARROWEST_SEARCH_PX = 170
SCORE_PX = 110
TITLE_PX, TITLE_SHARE = 100, 0.18
"""The narrowest room for the name of a model, and what part of the bar it may take."""


class ToolBar(QFrame):
    """Opening a folder, the model and where it runs, search and order, and tagging what is untagged.

    `sorted(object)`: files are wanted in the order of this Sorting, or as they were opened for None. `score_asked()`: they are
    wanted in the order of the score of a tag that is still to be named.
    """

    sorted = Signal(object)
    score_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._opening = QPushButton()
        self._model = QPushButton(tr("Model"))
        self._title = ""
        self._place = QLabel()
        self._place.setProperty("role", "muted")
        self.search = SearchField()
        self._wrong = QLabel()
        self._wrong.setProperty("role", "warning")
        self._wrong.setTextFormat(Qt.TextFormat.PlainText)
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._fit_search()
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sort = QPushButton(tr("Sort ▾"))
        self.sort.setToolTip(tr("The order of the pictures"))
        self.sort.setMenu(self._make_sort_menu())
        self._tag = QPushButton()
        self._tag.setProperty("primary", True)
        # In a narrow window, or with large letters, it goes on in a second line.
        line = FlowLayout(gap_px=10)
        for widget in (self._opening, self._model, self._place, self.search, self.sort, self._tag):
            line.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self._wrong)
        self.show_status(ModelStatus())
        self.show_untagged(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_search()

    @property
    def model_button(self) -> QPushButton:
        """What chooses a model."""
        return self._model

    def set_commands(self, open_folder: QAction, model_menu: QMenu, tag: QAction) -> None:
        """What the buttons do."""
        self._opening.setText(plain(open_folder.text()))
        self._opening.setToolTip(open_folder.statusTip())
        self._opening.clicked.connect(open_folder.trigger)
        self._model.setMenu(model_menu)
        self._tag.setToolTip(tag.statusTip())
        self._tag.clicked.connect(tag.trigger)

    def _fit_search(self) -> None:
        self.search.setMinimumWidth(scaled_px(self.search.font(), NARROWEST_SEARCH_PX))

    def show_status(self, status: ModelStatus) -> None:
        """Name the model and say where it runs."""
        self._title = status.title if status.model is not None else ""
        self._show_title()
        self._place.setText(status.place)
        self._place.setToolTip(status.details)
        self._place.setProperty("role", "warning" if status.readiness is Readiness.FAILED or status.is_fallback else "muted")
        self._place.style().polish(self._place)

    def show_error(self, error: QueryError | None) -> None:
        """Say what is wrong with the search, under the part that is meant."""
        self.search.show_error(error)
        self._wrong.setText("" if error is None else describe_error(error))
        self._wrong.setVisible(error is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_title()

    def _show_title(self) -> None:
        """Name the model as far as there is room for it beside everything else."""
        room_px = max(scaled_px(self.font(), TITLE_PX), round(self.width() * TITLE_SHARE))
        title = self._model.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room_px)
        self._model.setText(tr("Model: {model} ▾").format(model=title) if title else tr("Model ▾"))
        tip = tr("The model that suggests tags")
        self._model.setToolTip(tip if title == self._title else f"{self._title}\n{tip}")

    def _make_sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for words, sorting in SORTINGS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(sorting is None)
            action.setData(words)
            group.addAction(action)
        group.triggered.connect(self._on_sort_triggered)
        menu.addSeparator()
        self._by_score = menu.addAction(tr("Score of a tag…"))
        self._by_score.setCheckable(True)
        self._by_score.triggered.connect(self._on_by_score_triggered)
        self._orders = group
        return menu

    def show_score(self, tag: str) -> None:
        """Say that files are in the order of this tag's score."""
        checked = self._orders.checkedAction()
        if checked is not None:
            self._orders.setExclusive(False)
            checked.setChecked(False)
            self._orders.setExclusive(True)
        self._by_score.setChecked(True)
        name = self.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, SCORE_PX)
        self.sort.setText(f"{tr('Score of {tag}').format(tag=name)} ▾")

    def _on_by_score_triggered(self) -> None:
        # It is checked once a tag is named.
        self._by_score.setChecked(self._orders.checkedAction() is None)
        self.score_asked.emit()

    def _on_sort_triggered(self, action: QAction) -> None:
        words = str(action.data())
        self._by_score.setChecked(False)
        self.sort.setText(tr("Sort ▾") if SORTINGS[words] is None else f"{tr(words)} ▾")
        self.sorted.emit(SORTINGS[words])

    def show_untagged(self, number: int) -> None:
        """Offer to tag so many pictures; nothing for none."""
        self._tag.setText(tr("▶ Tag {number} untagged").format(number=figure(number, ",")))
        self._tag.setVisible(number > 0)
