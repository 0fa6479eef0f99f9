"""The main window."""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QResizeEvent,
    QStatusTipEvent,
)
from PySide6.QtWidgets import QDialog, QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from furrytag_gui.library.change import Change
from furrytag_gui.paths import Paths
from furrytag_gui.settings import ThemeName
from furrytag_gui.ui.actions import Actions
from furrytag_gui.ui.batching import Batching
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.dialogs.adult import AdultDialog
from furrytag_gui.ui.exchangedesk import ExchangeDesk
from furrytag_gui.ui.explaining import Explaining
from furrytag_gui.ui.filtering import Filtering
from furrytag_gui.ui.fullscreen import FullScreen
from furrytag_gui.ui.gallery.standing import Standing
from furrytag_gui.ui.guide import Guide
from furrytag_gui.ui.helpdesk import HelpDesk
from furrytag_gui.ui.intake import Intake, find_model_files, may_hold_pictures, read
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.language import figure, mark, tr
from furrytag_gui.ui.librarywindows import LibraryWindows
from furrytag_gui.ui.modelwindows import ModelWindows
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.opening import Opening
from furrytag_gui.ui.panels.failures import FailuresPanel
from furrytag_gui.ui.panels.notices import NoticeBar
from furrytag_gui.ui.panels.start import StartPanel
from furrytag_gui.ui.panels.status import StatusPanel
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.reviewing import Reviewing
from furrytag_gui.ui.selecting import Selecting
from furrytag_gui.ui.services import ModelStatus, Readiness
from furrytag_gui.ui.settingsdesk import SettingsDesk
from furrytag_gui.ui.toolbar import ToolBar
from furrytag_gui.ui.widgets.drop_sign import DropSign
from furrytag_gui.ui.wording import count
from furrytag_gui.ui.workbench import Workbench
from furrytag_gui.work import Progress

if TYPE_CHECKING:
    from furrytag_gui.ui.dialogs.insight import InsightWindow

SIZE_PX = (1280, 800)
SUMMARY = {
    Standing.REVIEWED: mark("{number} reviewed"),
    Standing.SUGGESTED: mark("{number} to review"),
    Standing.UNTAGGED: mark("{number} untagged"),
    Standing.WITHHELD: mark("{number} withheld"),
}


class MainWindow(QMainWindow):
    """Menus, tool bar, the workbench or what to do without pictures, and the line at the bottom."""

    def __init__(self, context: Context, lanes: Lanes, paths: Paths, icon: QIcon) -> None:
        super().__init__()
        self.context = context
        self._paths = paths
        self._icon = icon
        self._progress: Progress | None = None
        self.insights: InsightWindow | None = None
        self._tally: Counter[Standing] = Counter()
        self._geometry = QSettings(str(paths.config / "window.ini"), QSettings.Format.IniFormat)
        self.setWindowTitle("FurryTag")
        self.setWindowIcon(icon)
        self.setAcceptDrops(True)
        self.workbench = Workbench(context, lanes, paths.thumbnails)
        self.reviewing = Reviewing(context, self.workbench)
        self.explaining = Explaining(context, self.workbench)
        self.exchange_desk = ExchangeDesk(context, self.workbench, self)
        self.help_desk = HelpDesk(context, lanes, paths, self)
        self.notices = NoticeBar()
        self.full_screen = FullScreen(self.workbench, self)
        self.models = ModelWindows(context, lanes, self.notices, self)
        self.settings_desk = SettingsDesk(context, lanes, self)
        self.toolbar = ToolBar()
        self.opening = Opening(context, self.take, self._geometry, self)
        self.filtering = Filtering(context, self.workbench, self.toolbar, self)
        self.selecting = Selecting(context, self.workbench, lambda: self.filtering.tag_popup, self)
        self.library = LibraryWindows(context, self)
        self.guide = Guide(self, lanes, self._geometry)
        self.status = StatusPanel()
        self.failures = FailuresPanel(context.batches.title_of)
        self.batching = Batching(context, self.workbench, self.failures, self)
        self.commands = Actions(self)
        self.workbench.name_keys(self.commands)
        self.toolbar.set_commands(self.commands.open_folder, self.commands.model_menu, self.commands.tag)
        openings = (self.commands.open_folder, self.commands.open_files, self.commands.paste)
        self._start = StartPanel(openings, self.commands.open_examples, self.commands.manage_models, icon)
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()
        self.settings_desk.follow()
        self._show_enabled()
        self._start.setFocus()

    @property
    def start(self) -> StartPanel:
        """What is shown while there are no pictures."""
        return self._start

    @property
    def is_empty(self) -> bool:
        """True while the window says what to do instead of showing pictures."""
        return self._pages.currentWidget() is self._start

    def begin(self, notice: str) -> None:
        """Get everything going behind the window; `notice` is said first, if it isn't ""."""
        if notice:
            self.notices.show_notice(Notice(notice, level=Level.WARNING))
        self.context.start()
        self.models.begin()
        self.workbench.restore()
        self.filtering.begin()
        self.guide.begin()

    # Commands

    def paste(self) -> None:
        """Open what is in the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is not None:
            self.take(read(mime))

    def take(self, intake: Intake) -> None:
        """Open pictures, and begin to add models that are among them."""
        models = find_model_files(intake.paths)
        pictures = replace(intake, paths=tuple(path for path in intake.paths if path not in models))
        if pictures != Intake():
            self.context.take(pictures)
        for path in models:
            self.models.add(path)

    def close_all(self) -> None:
        self.context.close_files(self.context.opened)

    def tag_untagged(self) -> None:
        self.context.tag(self.context.opened)

    def toggle_pause(self) -> None:
        if self._progress is not None and self._progress.paused:
            self.context.resume()
        else:
            self.context.pause()

    def ask_to_show_adult(self) -> None:
        """Show adult tags once the person has confirmed to be an adult, or hide them at once."""
        settings = self.context.settings
        if settings.show_adult:
            self.context.change_settings(replace(settings, show_adult=False))
            return
        self.commands.show_adult.setChecked(False)
        dialog = AdultDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(self._on_adult_confirmed)
        dialog.open()

    def open_insight(self, page: str) -> None:
        """Show this page of the window of insight."""
        from furrytag_gui.ui.dialogs.insight import InsightWindow, Page  # noqa: PLC0415 - the window need not wait for it

        if self.insights is None:
            self.insights = InsightWindow(self.context, self.workbench, self)
            self.insights.opened.connect(self.activateWindow)
        self.insights.show_page(Page(page))

    def show_about(self) -> None:
        from furrytag_gui.ui.dialogs.about import AboutDialog  # noqa: PLC0415 - the version's whereabouts are slow to import

        self._open_dialog(AboutDialog(self._paths, self.context.settings, self._icon, self))

    # Overridden

    def closeEvent(self, event: QCloseEvent) -> None:
        self.full_screen.leave()
        self._geometry.setValue("geometry", self.saveGeometry())
        self._geometry.setValue("splitter", self.workbench.saveState())
        self._geometry.sync()
        self.exchange_desk.close()
        self.guide.close()
        self.workbench.keep()
        self.batching.close()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.hide()
        self.context.close()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.full_screen.is_on:
            self.full_screen.leave()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QStatusTipEvent):
            self.status.show_hint(event.tip())
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.failures.fit_into(self.height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What is dragged out of this window need not be opened.
        if event.source() is None and may_hold_pictures(event.mimeData()):
            event.acceptProposedAction()
            self._drop_sign.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drop_sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_sign.hide()
        event.acceptProposedAction()
        self.activateWindow()
        self.take(read(event.mimeData()))

    # Parts

    def _arrange(self) -> None:
        self.commands.fill(self.menuBar())
        self.workbench.viewer.set_zoom_actions(self.commands.zooms)
        self._pages.addWidget(self._start)
        self._pages.addWidget(self.workbench)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._lines = (_make_line(), _make_line())
        above, below = self._lines
        for widget in (self.toolbar, above, self.notices, self.reviewing.bar, self._pages, self.failures, below, self.status):
            layout.addWidget(widget, 1 if widget is self._pages else 0)
        self.setCentralWidget(page)
        self._drop_sign = DropSign(page, tr("Drop to open"))
        around = (self.menuBar(), self.toolbar, self.failures, self.status, *self._lines)
        self.full_screen.set_around(around, self.notices)
        self.library.set_steps((self.commands.undo, self.commands.redo))
        self.selecting.set_menu(self.commands.make_selection_menu(self))
        take_size(self, SIZE_PX)
        geometry, splitter = self._geometry.value("geometry"), self._geometry.value("splitter")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(splitter, QByteArray):
            self.workbench.restoreState(splitter)

    def _connect(self) -> None:
        context = self.context
        context.changed.connect(self._on_context_changed)
        context.model_changed.connect(self._on_context_model_changed)
        context.progressed.connect(self._on_context_progressed)
        context.noticed.connect(self.notices.show_notice)
        for told in (context, context.batches, context.unopened):
            told.outdated.connect(self.notices.withdraw)
        context.unopened.begun.connect(self._on_library_begun)
        self.workbench.moved.connect(self._show_enabled)
        self.workbench.shape.changed.connect(self._on_shape_changed)
        self.library.sought.connect(self.filtering.search_for)
        self.workbench.gallery.tallied.connect(self._on_gallery_tallied)
        self.commands.model_menu.chosen.connect(context.choose_model)
        self.commands.theme_chosen.connect(self._on_actions_theme_chosen)
        self.status.paused.connect(context.pause)
        self.status.resumed.connect(context.resume)
        self.status.cancelled.connect(context.cancel)
        self.models.errands_changed.connect(self.status.show_errands)
        self.status.errands_asked.connect(self.models.open_manager)
        self.status.failures_asked.connect(self.batching.toggle_failures)
        self.batching.counted.connect(self._on_batching_counted)
        # The list takes room from what is above it, which must not be cut off.
        self.failures.toggled.connect(self.settings_desk.fit_text)
        self._start.model_asked.connect(self.models.offer)

    def _open_dialog(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_enabled(self) -> None:
        """Offer what can be done now."""
        gallery, actions = self.workbench.gallery, self.commands
        row = gallery.current_row
        has_picture = row is not None
        for action in (
            actions.close_selected,
            actions.close_all,
            actions.export_tags,
            actions.import_tags,
            actions.copy_tags,
            actions.accept,
            actions.add_tag,
            actions.go_to_tags,
            actions.go_to_pictures,
            actions.full_screen,
            actions.overlay,
            *actions.selection,
        ):
            action.setEnabled(has_picture)
        for action in (*actions.zooms, actions.reveal):
            action.setEnabled(has_picture)
        actions.next.setEnabled(row is not None and row + 1 < gallery.count)
        actions.previous.setEnabled(row is not None and row > 0)
        busy = self._progress is not None
        ready = self.context.status.readiness is Readiness.READY
        # A batch, which has a note, is no reason to let the open pictures wait.
        in_front = self._progress is not None and not self._progress.note
        untagged = 0 if in_front or not ready else self._tally[Standing.UNTAGGED]
        actions.tag.setEnabled(untagged > 0)
        actions.pause.setEnabled(busy)
        actions.cancel.setEnabled(busy)
        actions.show_failures.setEnabled(self.batching.failed > 0)
        self.toolbar.show_untagged(untagged)

    def _show_page(self) -> None:
        page = self.workbench if self.context.opened else self._start
        if page is not self._pages.currentWidget():
            self._pages.setCurrentWidget(page)
            self.settings_desk.fit_text()
            focus = self.workbench.gallery.view if page is self.workbench else page
            focus.setFocus()

    # What happens

    def _on_context_changed(self, change: Change) -> None:
        self.commands.show_steps(self.context.edits.undo_label, self.context.edits.redo_label)
        if change.models:
            self.commands.model_menu.show_models(self.context.models, self.context.status.model)
        if change.settings:
            self.commands.show_theme(self.context.settings.theme)
            self.commands.show_adult.setChecked(self.context.settings.show_adult)
            self.commands.subfolders.setChecked(self.context.settings.subfolders)
        if change.opened:
            self.context.folders.load()
            self._show_page()
            self._show_enabled()

    def _on_library_begun(self) -> None:
        """Ask a new library what the old one could not say."""
        self.workbench.restore()
        self.filtering.begin()
        self.context.suggestions.look()

    def _on_shape_changed(self) -> None:
        self.commands.strip.setChecked(self.workbench.shape.is_strip)
        self.commands.counts.setChecked(self.workbench.shape.counts_shown)

    def _on_context_model_changed(self, status: ModelStatus) -> None:
        self.toolbar.show_status(status)
        self.commands.model_menu.show_models(self.context.models, status.model)
        self._show_enabled()

    def _on_context_progressed(self, progress: Progress | None) -> None:
        was_busy, self._progress = self._progress is not None, progress
        self.status.show_progress(progress)
        if was_busy != (progress is not None):
            self._show_enabled()

    def _on_gallery_tallied(self, tally: Counter[Standing]) -> None:
        self._tally = tally
        shown, opened = tally.total(), len(self.context.opened)
        is_part = shown < opened and bool(self.context.finder.asked.text.strip())
        both = tr("{shown} of {all} pictures").format(shown=figure(shown, ","), all=figure(opened, ","))
        words = [both if is_part else count(shown, "picture")]
        words += [tr(word).format(number=figure(tally[standing], ",")) for standing, word in SUMMARY.items() if tally[standing]]
        self.status.show_summary(" · ".join(words) if opened else "")
        self._show_enabled()

    def _on_batching_counted(self, number: int) -> None:
        self.status.show_failures(number)
        self._show_enabled()

    def _on_adult_confirmed(self) -> None:
        self.context.change_settings(replace(self.context.settings, show_adult=True))

    def _on_actions_theme_chosen(self, theme: str) -> None:
        self.context.change_settings(replace(self.context.settings, theme=ThemeName(theme)))


def _make_line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line
