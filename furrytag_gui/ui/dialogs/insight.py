"""The window of insight: what is alike, how good the model is, and what it learned."""

from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from furrytag_gui.library.change import Change
from furrytag_gui.library.records import Entry
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.panels.calibration import CalibrationPanel
from furrytag_gui.ui.panels.evaluation import EvaluationPanel
from furrytag_gui.ui.panels.lessons import LessonsPanel
from furrytag_gui.ui.panels.map import MapPanel
from furrytag_gui.ui.panels.similar import SimilarPanel
from furrytag_gui.ui.placing import bring_up, take_size
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.ui.workbench import Workbench

SIZE_PX = (1080, 720)
SMALLEST_PX = (720, 440)


class Page(StrEnum):
    """The value is the word on the tab."""

    SIMILAR = mark("Similar")
    EVALUATE = mark("Evaluate")
    CALIBRATE = mark("Calibrate")
    LEARNED = mark("Learned")
    MAP = mark("Map")


class InsightWindow(QDialog):
    """A window beside the main one, with a page for each question. Pages are made when they are first shown."""

    opened = Signal()

    def __init__(self, context: Context, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._workbench = workbench
        self._key = context.status.key
        self._desk = context.insight
        self.setWindowTitle(tr("Insight"))
        self.setMinimumSize(*SMALLEST_PX)
        self.similar = SimilarPanel(self._desk)
        self.evaluation = EvaluationPanel(self._desk)
        self.calibration = CalibrationPanel(self._desk)
        self.lessons = LessonsPanel(self._desk)
        self.map = MapPanel(self._desk, workbench.list_pictures)
        self.tabs = QTabWidget()
        panels = (self.similar, self.evaluation, self.calibration, self.lessons, self.map)
        self._pages: dict[Page, QWidget] = dict(zip(Page, panels, strict=True))
        for page, widget in self._pages.items():
            self.tabs.addTab(widget, tr(page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 10)
        layout.addWidget(self.tabs)
        take_size(self, SIZE_PX)
        self._connect()
        self._list_models()

    def show_page(self, page: Page) -> None:
        """Show this page, and the window."""
        self.tabs.setCurrentWidget(self._pages[page])
        bring_up(self, self._workbench.window())
        if page is Page.SIMILAR:
            self._ask_like_chosen()
        self._refresh_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return is for what has the focus; a dialog would press a button.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for timer in self.findChildren(QTimer):
            timer.stop()

    def _connect(self) -> None:
        self._context.changed.connect(self._on_context_changed)
        self._context.model_changed.connect(self._on_context_model_changed)
        self.similar.asked.connect(self._ask_like_chosen)
        for panel in (self.similar, self.evaluation, self.lessons, self.map):
            panel.opened.connect(self._open)
        self.map.tagged.connect(self._on_map_tagged)
        self.lessons.labelled.connect(self._on_lessons_labelled)
        self.tabs.currentChanged.connect(self._refresh_page)

    def _refresh_page(self) -> None:
        """Let the page ask again that follows what is learned, while it can be seen."""
        if self.isVisible() and self.tabs.currentWidget() is self.lessons:
            self.lessons.refresh()
        if self.isVisible() and self.tabs.currentWidget() is self.map:
            self.map.draw_once()

    def _on_map_tagged(self, picture_ids: list[int], tag: str) -> None:
        self._context.edits.decide(picture_ids, {tag: Decision.ADDED})

    def _on_lessons_labelled(self, picture_id: int, tag: str, category: str, decision: Decision) -> None:
        categories = None if decision is Decision.REJECTED else {tag: category}
        self._context.edits.decide([picture_id], {tag: decision}, categories=categories)

    def _list_models(self) -> None:
        used = self._desk.status.model
        self.evaluation.show_models(self._context.models, "" if used is None else used.manifest.id)

    def _ask_like_chosen(self) -> None:
        """Ask for what is like the pictures that are chosen in the window."""
        self.similar.ask_like(self._workbench.chosen_pictures)

    def _open(self, entry: Entry) -> None:
        """Show a file in the main window."""
        self._context.take(Intake(paths=(entry.path,)))
        self.opened.emit()

    def _on_context_model_changed(self, status: ModelStatus) -> None:
        if status.key != self._key:
            self._key = status.key
            self.calibration.forget()
            self.map.forget()
            self._list_models()
            self._refresh_page()

    def _on_context_changed(self, change: Change) -> None:
        if change.settings or change.thresholds:
            for panel in (self.similar, self.evaluation, self.lessons, self.map):
                panel.set_content_view()
        if change.thresholds:
            # What is proposed was held against those of before.
            self.calibration.forget()
        if change.models:
            self._list_models()
        if change.learned or change.settings or (change.pictures and not self._context.settings.learn):
            self._refresh_page()
