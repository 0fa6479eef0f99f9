"""The settings: all options, and the keys of all commands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from furrytag_gui.library.change import Change
from furrytag_gui.settings import Keys, Settings, options, reset_settings
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.dialogs.key_page import KeyPage
from furrytag_gui.ui.keymap import Keymap
from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.option_list import OptionList
from furrytag_gui.ui.wording import count

SIZE_PX = (700, 640)
SMALLEST_PX = (420, 320)
KEYS = "shortcuts"
"""The setting that has a page of its own."""


class SettingsDialog(QDialog):
    """A window beside the main one in which every change counts at once.

    `way_asked(str)`: this option is to be set in its own way. `export_asked()`, `import_asked()`: settings to or from a file.
    """

    way_asked = Signal(str)
    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: Context, keymap: Keymap, menus: Mapping[str, Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._before: Settings | None = None
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(*SMALLEST_PX)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings and commands"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.options = OptionList(options())
        self.keys = KeyPage(keymap, menus)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.take_back = QPushButton(tr("Take it back"))
        self.reset = QPushButton(tr("Reset all settings"))
        self.reset.setToolTip(tr("All but the model, the folders and whether adult content is shown"))
        self.export = QPushButton(tr("Export…"))
        self.export.setToolTip(
            tr("Write the settings to a file, without the model, the folders, the access key of Hydrus and the choice of adult content")
        )
        self.import_ = QPushButton(tr("Import…"))
        self.import_.setToolTip(tr("Take over the settings of a file that was exported"))
        self.close_button = QPushButton(tr("Close"))
        self._arrange()
        self._connect()
        self.filter("")
        self._show_settings()

    def show_keys(self) -> None:
        """Show the page of the keys."""
        self.pages.setCurrentWidget(self.keys)
        self.keys.table.setFocus()

    def filter(self, words: str) -> None:
        """Show what fits to these words, and on each page how much that is."""
        found = {self.options: self.options.filter(words), self.keys: self.keys.filter(words)}
        titles = {self.options: tr("Settings"), self.keys: tr("Keyboard")}
        for page, number in found.items():
            place = self.pages.indexOf(page)
            self.pages.setTabText(place, f"{titles[page]} ({figure(number, ',')})" if words.strip() else titles[page])
        if words.strip() and not found.get(self.pages.currentWidget(), 0):
            self.pages.setCurrentWidget(max(found, key=lambda page: found[page]))

    def tell(self, words: str, role: str, *, before: Settings | None = None) -> None:
        """Say what was done; `before`: the settings that it can be taken back to."""
        self._before = before
        self.said.setText(words)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
        self.said.setVisible(bool(words))
        self.take_back.setVisible(before is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.tell("", "muted")
            self._show_settings()
            self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            self.search.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # a dialog would press a button
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.pages.addTab(self.options, tr("Settings"))
        self.pages.addTab(self.keys, tr("Keyboard"))
        saying = QHBoxLayout()
        saying.addWidget(self.said, 1)
        saying.addWidget(self.take_back)
        buttons = FlowLayout()
        for button in (self.reset, self.export, self.import_):
            buttons.addWidget(button)
        buttons.addGap()
        buttons.addWidget(self.close_button)
        for button in (*self.findChildren(QPushButton), self.reset, self.export, self.import_, self.close_button, self.take_back):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.pages, 1)
        layout.addLayout(saying)
        layout.addLayout(buttons)
        take_size(self, SIZE_PX)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.filter)
        self.options.option_changed.connect(self._on_options_option_changed)
        self.options.way_asked.connect(self._on_options_way_asked)
        self.keys.changed.connect(self._on_keys_changed)
        self.reset.clicked.connect(self._on_reset_clicked)
        self.export.clicked.connect(self.export_asked)
        self.import_.clicked.connect(self.import_asked)
        self.take_back.clicked.connect(self._on_take_back_clicked)
        self.close_button.clicked.connect(self.close)
        self._context.changed.connect(self._on_context_changed)
        self._context.model_changed.connect(self._on_context_model_changed)

    def _show_settings(self) -> None:
        settings = self._context.settings
        changed = len(settings.shortcuts)
        words = {
            "model": self._context.status.title,
            "models_dir": str(self._context.preferences.models_folder),
            "library_dir": str(self._context.preferences.library_folder),
            "show_adult": tr("They are shown.") if settings.show_adult else tr("They are not shown."),
            KEYS: tr("{commands} changed").format(commands=count(changed, "command")) if changed else tr("None is changed."),
        }
        self.options.show_values({option.name: getattr(settings, option.name) for option in options()}, words)
        self.keys.show_keys(settings.shortcuts)
        self.reset.setEnabled(reset_settings(settings) != settings)

    def _change(self, settings: Settings) -> None:
        self.tell("", "muted")
        if settings != self._context.settings:
            self._context.change_settings(settings)

    def _on_options_option_changed(self, name: str, value: object) -> None:
        option = self.options.rows[name].option
        self._change(replace(self._context.settings, **{name: option.check(value)}))  # type: ignore[arg-type]  # the check's outcome fits

    def _on_options_way_asked(self, name: str) -> None:
        if name == KEYS:
            self.show_keys()
        else:
            self.way_asked.emit(name)

    def _on_keys_changed(self, keys: Keys) -> None:
        self._change(replace(self._context.settings, shortcuts=keys))

    def _on_reset_clicked(self) -> None:
        before = self._context.settings
        self._change(reset_settings(before))
        self.tell(tr("All settings are as they were from the start."), "muted", before=before)

    def _on_take_back_clicked(self) -> None:
        if self._before is not None:
            self.search.setFocus()
            self._change(self._before)

    def _on_context_changed(self, change: Change) -> None:
        if change.settings:
            self._show_settings()

    def _on_context_model_changed(self, _status: ModelStatus) -> None:
        self._show_settings()
