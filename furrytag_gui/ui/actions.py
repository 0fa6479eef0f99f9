"""Every command of the window, once: its words, its keys and what it does."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from furrytag_gui.settings import ThemeName, options
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.ui.keymap import Keymap
from furrytag_gui.ui.language import mark, plain, told, tr
from furrytag_gui.ui.modelmenu import ModelMenu
from furrytag_gui.ui.panelkeys import list_panel_keys
from furrytag_gui.ui.recentmenu import ClosingMenu, RecentMenu

if TYPE_CHECKING:
    from furrytag_gui.ui.panels.viewer import ViewerPanel
    from furrytag_gui.ui.window import MainWindow

INSIGHTS = (
    ("Similar", mark("&Similar…"), mark("Find pictures like the chosen ones, and near duplicates"), "Ctrl+L"),
    ("Evaluate", mark("&Evaluate…"), mark("See how good a model is on pictures that you have reviewed"), "Ctrl+Shift+E"),
    ("Calibrate", mark("&Calibrate…"), mark("Choose thresholds that fit what you have reviewed")),
    ("Learned", mark("&Learned…"), mark("See every tag that you teach, and help it")),
    ("Map", mark("&Map…"), mark("See the library as a map, where what looks alike lies side by side")),
)
"""The pages of the window of insight: their word, what the menu calls them, tip and key."""


class Actions(QObject):
    """The commands as QActions, and the menus that they are in. `theme_chosen(str)`."""

    theme_chosen = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        make, bench, context = self._make, window.workbench, window.context

        self._make_files(window)
        self.undo = make(tr("&Undo"), bench.undo, tr("Take the last step back"), "Ctrl+Z")
        self.redo = make(tr("&Redo"), bench.redo, tr("Do again what was undone last"), "Ctrl+Shift+Z", "Ctrl+Y")
        # What the list of keys calls them, whatever they would do now.
        self.undo.setIconText(tr("Undo"))
        self.redo.setIconText(tr("Redo"))
        self.paste = make(tr("&Paste"), window.paste, tr("Open the picture or the files in the clipboard"), "Ctrl+V")
        self.accept = make(
            tr("&Accept and next"), bench.tags.accept_all, tr("Accept all suggested tags and go on"), "Ctrl+Return", "Ctrl+Enter"
        )
        self.add_tag = make(tr("Add a &tag"), bench.tags.focus_add_field, tr("Type a tag that the model didn't see"), "T")

        self.settings = make(tr("&Settings…"), window.settings_desk.open, tr("Look, size of text, keys and all other choices"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)

        self.next = make(tr("&Next picture"), lambda: bench.step(1), tr("Go to the next picture"), "Ctrl+Right", "N")
        self.previous = make(tr("&Previous picture"), lambda: bench.step(-1), tr("Go to the previous picture"), "Ctrl+Left", "P")
        self.go_to_pictures = make(tr("Go to pi&ctures"), bench.gallery.view.setFocus, tr("Go through the pictures by keys"), "F2")
        self.go_to_tags = make(tr("Go to ta&gs"), bench.tags.focus_list, tr("Go through the tags by keys"), "F3")
        self._make_views(window)
        self._make_looks(window, bench.viewer)
        self._make_selection(window)

        self.manage_models = make(tr("&Manage models…"), window.models.open_manager, tr("Download, add, check and remove models"), "Ctrl+M")
        self.compare_models = make(tr("&Compare models…"), window.models.compare, tr("See what two models say of the open pictures"))
        self.open_models = make(tr("Open models &folder"), window.models.open_folder, tr("The folder that models are put into"))

        self.tag_batch = make(
            tr("Tag a &batch…"),
            window.batching.open_dialog,
            tr("Tag a folder, a selection or a search, with one model or several"),
            "Ctrl+T",
        )
        self.tag = make(tr("&Tag untagged pictures"), window.tag_untagged, tr("Tag what the model hasn't seen yet"), "F5")
        self.pause = make(tr("&Pause or resume tagging"), window.toggle_pause, tr("Hold on, and go on later"), "F6")
        self.cancel = make(tr("&Cancel tagging"), context.cancel, tr("Stop tagging; what was tagged is kept"), "Shift+F5")
        self.show_failures = make(
            tr("&Files that could not be tagged"), window.batching.toggle_failures, tr("List them with the reasons"), "F7"
        )
        self.library = make(
            tr("&Library…"), window.library.open, tr("Tags, categories, backups, and where the library lies"), "Ctrl+Shift+L"
        )

        self.review = make(tr("&Review what matters"), window.reviewing.begin, tr("Go through the most doubtful pictures first"), "F8")
        self.why = make(tr("&Why this tag?"), bench.viewer.why.toggle, tr("Show which parts of the picture speak for the chosen tag"), "W")
        self.insights = [self._make_insight(*insight) for insight in INSIGHTS]

        self._make_help(window)

        self._theme_group = QActionGroup(self)
        self._themes = {theme: self._make_theme(theme, words) for theme, words in _theme_words().items()}
        self.model_menu = ModelMenu((self.manage_models, self.compare_models, self.open_models), window)
        self.model_menu.aboutToShow.connect(context.refresh_models)
        self._menus: dict[str, QMenu] = {}
        self.keymap = Keymap(_name(vars(self)))
        """The keys of the commands, which a person may change."""

    def _make_help(self, window: "MainWindow") -> None:
        make, guide, desk = self._make, window.guide, window.help_desk
        self.help = make(tr("&Help"), guide.show_help, tr("Read about what you are at"), "F1")
        self.show_tour = make(tr("Show the &tour"), guide.show_tour, tr("Four hints at the parts of the window"))
        self.shortcuts = make(tr("&Keyboard shortcuts"), guide.show_shortcuts, tr("List all keys"), "Ctrl+?", "Ctrl+/")
        self.report = make(tr("&Report a problem…"), desk.show_report, tr("See and save what helps, without names of files or tags"))
        self.licences = make(tr("&Licences…"), desk.show_licences, tr("What FurryTag is made of, and the licence of each part"))
        self.about = make(tr("&About FurryTag"), window.show_about, tr("Version, folders and licence"))

    def _make_files(self, window: "MainWindow") -> None:
        make, opening, desk, bench = self._make, window.opening, window.exchange_desk, window.workbench
        self.open_files = make(tr("&Open pictures…"), opening.ask_for_files, tr("Open picture files"), "Ctrl+O")
        self.open_folder = make(tr("Open &folder…"), opening.ask_for_folder, tr("Open all pictures of a folder"), "Ctrl+Shift+O")
        self.subfolders = make(tr("Open &sub-folders too"), opening.toggle_subfolders, tr("A folder is opened with all folders inside it"))
        self.subfolders.setCheckable(True)
        self.recent = RecentMenu(window.context.folders, opening.open_again, window)
        self.open_examples = make(
            tr("Open the e&xamples"), window.guide.open_examples, tr("Try everything on twelve drawings that come along")
        )
        self.export_tags = make(tr("&Export tags…"), desk.export_tags, tr("Write tags to files that other software reads"), "Ctrl+E")
        self.import_tags = make(tr("&Import tags…"), desk.import_tags, tr("Take over tags that stand beside and in the pictures"), "Ctrl+I")
        self.show_exports = make(tr("&Take exports back…"), desk.show_exports, tr("Give files back what they held before an export"))
        self.copy_tags = make(tr("Copy as e&621 tags"), desk.copy_tags, tr("Copy this picture's tags for a post on e621"), "Ctrl+Shift+C")
        self.close_selected = make(
            tr("&Close picture"), bench.close_selected, tr("Take the selected pictures off the list; their tags stay"), "Ctrl+W"
        )
        self.close_all = make(tr("C&lear list"), window.close_all, tr("Take all pictures off the list; their tags stay"), "Ctrl+Shift+W")
        self.close_folder = ClosingMenu(window.context.folders, window.context.close_folder, window)
        self.quit = make(tr("&Quit"), window.close, tr("Close the window; everything is kept"), "Ctrl+Q")

    def _make_views(self, window: "MainWindow") -> None:
        make, gallery, filtering = self._make, window.workbench.gallery, window.filtering
        self.search = make(tr("&Search"), filtering.focus_search, tr("Look for pictures by tags and more"), "Ctrl+F")
        self.saved = make(tr("Sa&ved searches"), filtering.open_saved, tr("Run, save, rename and delete searches"), "Ctrl+Shift+F")
        self.counts = make(
            tr("Counts b&y tag"), filtering.toggle_counts, tr("What the shown pictures have; a click narrows the search"), "F4"
        )
        self.counts.setCheckable(True)
        self.strip = make(tr("Filmst&rip"), window.workbench.toggle_strip, tr("The picture large, the others in one line below it"), "F9")
        self.strip.setCheckable(True)
        self.larger = make(
            tr("&Larger thumbnails"), lambda: gallery.enlarge(1), tr("Show fewer pictures at once"), "Ctrl+Shift++", "Ctrl+Shift+="
        )
        self.smaller = make(tr("S&maller thumbnails"), lambda: gallery.enlarge(-1), tr("Show more pictures at once"), "Ctrl+Shift+-")

    def _make_looks(self, window: "MainWindow", viewer: "ViewerPanel") -> None:
        make, canvas = self._make, viewer.canvas
        self.zoom_in = make(tr("Zoom &in"), lambda: canvas.zoom_by(1.25), tr("Show the picture larger"), "Ctrl++", "Ctrl+=")
        self.zoom_out = make(tr("Zoom &out"), lambda: canvas.zoom_by(0.8), tr("Show the picture smaller"), "Ctrl+-")
        self.fit = make(tr("&Fit"), canvas.fit, tr("Show all of the picture"), "Ctrl+0")
        self.actual_size = make(tr("&100 %"), lambda: canvas.zoom_to(1.0), tr("One pixel of the picture on one of the screen"), "Ctrl+1")
        self.reveal = make(tr("Show &blurred picture once"), viewer.toggle_reveal, tr("Until you go to another picture"), "B")
        self.show_adult = make(tr("Show &adult tags and pictures"), window.ask_to_show_adult, tr("List adult tags and stop blurring"))
        self.show_adult.setCheckable(True)
        full = window.full_screen
        self.full_screen = make(tr("F&ull screen"), full.toggle, tr("Nothing but the picture"), "F11")
        self.overlay = make(
            tr("Tags ov&er the picture"), full.toggle_tags, tr("Write the tags over the picture, on the full screen too"), "I"
        )

    def _make_selection(self, window: "MainWindow") -> None:
        make, chosen = self._make, window.selecting
        self.accept_selected = make(
            tr("&Accept suggestions"), chosen.accept, tr("Accept what is suggested on all selected pictures"), "Ctrl+Shift+Return"
        )
        self.tag_selected = make(tr("Add a &tag…"), chosen.add_tag, tr("Add a tag to all selected pictures"), "Shift+T")
        self.ratings = [
            make(words, partial(chosen.rate, label), tr("Rate all selected pictures"), key)
            for words, label, key in (
                (tr("&Safe"), RatingLabel.SAFE, "Alt+1"),
                (tr("&Questionable"), RatingLabel.QUESTIONABLE, "Alt+2"),
                (tr("&Explicit"), RatingLabel.EXPLICIT, "Alt+3"),
                (tr("As the &model says"), None, "Alt+0"),
            )
        ]
        self.mark = make(tr("Mark as &reviewed"), partial(chosen.mark, reviewed=True), tr("You are done with all selected pictures"), "R")
        self.unmark = make(tr("Mark as &not reviewed"), partial(chosen.mark, reviewed=False), tr("Look at them again later"), "Shift+R")
        self.run_selected = make(
            tr("Ta&g with the model"), chosen.tag, tr("Tag what the model hasn't seen of the selected pictures"), "Ctrl+F5"
        )
        self.copy_paths = make(
            tr("Copy &paths"), chosen.copy_paths, tr("Put the paths of the selected files into the clipboard"), "Ctrl+Alt+C"
        )

    @property
    def selection(self) -> Sequence[QAction]:
        """The commands on the selected pictures."""
        marks = (self.accept_selected, self.tag_selected, *self.ratings, self.mark, self.unmark)
        return (*marks, self.run_selected, self.copy_paths)

    def make_selection_menu(self, parent: QWidget) -> QMenu:
        """The commands on the selected pictures, with what else can be done with them."""
        line, menu = None, QMenu(tr("&Selection"), parent)
        rating = QMenu(tr("Rate a&s"), menu)
        rating.addActions(self.ratings)
        marks = (self.accept_selected, self.tag_selected, rating, self.mark, self.unmark)
        _fill(menu, *marks, line, self.run_selected, line, self.export_tags, self.copy_paths, line, self.close_selected)
        return menu

    @property
    def zooms(self) -> Sequence[QAction]:
        return (self.fit, self.actual_size, self.zoom_in, self.zoom_out)

    def fill(self, bar: QMenuBar) -> None:
        """Put all commands into the menu bar."""
        line = None
        theme = QMenu(tr("&Theme"), bar)
        theme.addActions(list(self._themes.values()))
        exchanges = (self.export_tags, self.import_tags, self.show_exports)
        closings = (self.close_selected, self.close_folder, self.close_all)
        openings = (self.open_files, self.open_folder, self.recent, self.subfolders)
        _fill(bar.addMenu(tr("&File")), *openings, line, *exchanges, line, *closings, line, self.quit)
        decisions = (self.accept, self.add_tag)
        _fill(bar.addMenu(tr("&Edit")), self.undo, self.redo, line, self.paste, self.copy_tags, line, *decisions, line, self.settings)
        moves = (self.next, self.previous, self.go_to_pictures, self.go_to_tags)
        looks = (self.zoom_in, self.zoom_out, self.fit, self.actual_size)
        searches = (self.search, self.saved, self.counts)
        sizes = (self.larger, self.smaller, self.strip, self.full_screen, self.overlay)
        bar.addMenu(self.make_selection_menu(bar))
        _fill(
            bar.addMenu(tr("&View")), *searches, line, *moves, line, *sizes, line, *looks, line, self.reveal, self.show_adult, line, theme
        )
        bar.addMenu(self.model_menu)
        _fill(
            bar.addMenu(tr("&Tools")), self.tag_batch, self.tag, line, self.pause, self.cancel, line, self.show_failures, line, self.library
        )
        _fill(bar.addMenu(tr("&Insight")), self.review, self.why, line, *self.insights)
        helps = (self.help, self.shortcuts, line, self.show_tour, self.open_examples, line, self.report, self.licences, line, self.about)
        _fill(bar.addMenu(tr("&Help")), *helps)
        self._menus = {action.text(): menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)}
        self.keymap.reserve(self._menus)

    def show_theme(self, theme: str) -> None:
        self._themes[ThemeName(theme)].setChecked(True)

    def show_steps(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do; "" for nothing."""
        undoing, redoing = tr("&Undo: {step}") if undo else tr("&Undo"), tr("&Redo: {step}") if redo else tr("&Redo")
        for action, words, label in ((self.undo, undoing, undo), (self.redo, redoing, redo)):
            action.setText(words.format(step=told(label)))
            action.setEnabled(bool(label))

    def list_commands(self) -> dict[str, list[str]]:
        """The names of each menu's commands, as the key map knows them; those in several menus only in the first."""
        left = {action: name for name, action in self.keymap.commands.items()}
        return {_plain(title): [left.pop(action) for action in list_actions(menu) if action in left] for title, menu in self._menus.items()}

    def list_keys(self) -> dict[str, list[tuple[str, str]]]:
        """Each menu's commands with their keys, and those of the panels, in words."""
        groups = {
            _plain(title): [_describe(action) for action in list_actions(menu) if action.shortcuts()] for title, menu in self._menus.items()
        }
        return {title: keys for title, keys in groups.items() if keys} | list_panel_keys()

    def _make(self, text: str, run: Callable[[], object], tip: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setStatusTip(tip)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda *_: run())
        self._window.addAction(action)
        return action

    def _make_insight(self, page: str, words: str, tip: str, *keys: str) -> QAction:
        action = self._make(tr(words), partial(self._window.open_insight, page), tr(tip), *keys)
        action.setObjectName(f"insight_{page.lower()}")
        return action

    def _make_theme(self, theme: ThemeName, words: str) -> QAction:
        action = QAction(tr(words), self._theme_group)
        action.setCheckable(True)
        action.setStatusTip(tr("The colours of the window"))
        action.setData(theme)
        action.triggered.connect(self._on_theme_triggered)
        return action

    def _on_theme_triggered(self) -> None:
        checked = self._theme_group.checkedAction()
        if checked is not None:
            self.theme_chosen.emit(checked.data())


def _name(attributes: Mapping[str, object]) -> dict[str, QAction]:
    """The commands among these attributes by names that last: that of the attribute, or for a list of commands their own."""
    named: dict[str, QAction] = {}
    for name, value in attributes.items():
        for place, entry in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(entry, QAction):
                named[entry.objectName() or (name if entry is value else f"{name}_{place}")] = entry
    return named


def _fill(menu: QMenu, *entries: QAction | QMenu | None) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)


def list_actions(menu: QMenu) -> list[QAction]:
    """The commands of a menu and of those inside it."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += list_actions(inner) if isinstance(inner, QMenu) else [action]
    return found


def _theme_words() -> dict[ThemeName, str]:
    choices = next(option.choices for option in options() if option.name == "theme")
    return {ThemeName(theme): words for theme, words in choices.items()}


def _describe(action: QAction) -> tuple[str, str]:
    return _plain(action.iconText()), ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())


def _plain(text: str) -> str:
    return plain(text).removesuffix("…")
