"""The first page of an export: the preset with all of its options, and what it makes of the open picture."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.errors import SettingsError
from furrytag_gui.exchange.presets import BUILT_IN, Preset, PresetBook
from furrytag_gui.exchange.preview import Preview
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.before_after import BeforeAfter
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.option_form import OptionForm

SIZES_PX = (380, 500)
NARROW_EM = 46
NAME_PX = 150


class PresetPage(QWidget):
    """Presets on the left, the preview on the right, or below where letters are large.

    `changed()`: another preset, or another option. `kept(object)`: a Preset to be kept. `forgotten(str)`: a preset's name.
    """

    changed = Signal()
    kept = Signal(object)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets: tuple[Preset, ...] = ()
        self._preset: Preset | None = None
        self._sought = ""
        self._preview: Preview | None = None
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Preset"))
        self.name = QLineEdit(placeholderText=tr("Name"))
        self.name.setAccessibleName(tr("Name of the preset"))
        self.keep = QPushButton(tr("&Save"))
        self.forget = QPushButton(tr("&Remove"))
        self.automatic = QCheckBox(tr("&Keep files current automatically"))
        self.automatic.setToolTip(tr("Write the files of a picture again after every decision on it, as long as this is on"))
        self.form = OptionForm()
        self.form.tab_after = self.automatic
        self.preview = BeforeAfter()
        self._heading = ElidedLabel()
        self._arrange()
        self.choice.activated.connect(self._on_choice_activated)
        self.form.option_changed.connect(self._on_form_option_changed)
        self.automatic.clicked.connect(self._on_automatic_clicked)
        self.name.textEdited.connect(lambda _text: self._show_buttons())
        self.keep.clicked.connect(self._on_keep_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)

    @property
    def preset(self) -> Preset | None:
        """The chosen preset with the options as they are in the form."""
        return self._preset

    @property
    def preview_text(self) -> str:
        """What would be written of the open picture."""
        return "" if self._preview is None else self._preview.after

    @property
    def _typed_name(self) -> str:
        """The name that the person gives the preset; that of a built-in one is kept as it is in every language."""
        typed = self.name.text().strip()
        return next((preset.name for preset in BUILT_IN if _say_name(preset.name) == typed), typed)

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Offer these presets; the one that is chosen stays so, with what was changed in it."""
        self._presets = tuple(presets)
        self.choice.clear()
        for preset in presets:
            self.choice.addItem(_say_name(preset.name), preset.name)
        row = max(0, self.choice.findData(self._sought))
        self.choice.setCurrentIndex(row)
        if presets:
            self._use(self._preset or self._presets[row])

    def choose(self, name: str) -> None:
        """Use the preset of this name."""
        self.choice.setCurrentIndex(self.choice.findData(name))
        self._on_choice_activated()

    def show_preview(self, preview: Preview | None, otherwise: str = "") -> None:
        """Show what would be written of the open picture."""
        self._preview = preview
        target = None if preview is None else preview.step.target
        self._heading.setText(tr("Preview") if target is None else tr("Preview: {target}").format(target=target.name))
        self.preview.show_preview(preview, otherwise)

    def _arrange(self) -> None:
        row = FlowLayout()
        self.name.setMinimumWidth(NAME_PX)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (self.name, self.keep, self.forget):
            row.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.choice)
        column.addLayout(row)
        column.addWidget(self.automatic)
        column.addWidget(self.form)
        column.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        self._heading.setProperty("role", "heading")
        column.addWidget(self._heading)
        column.addWidget(self.preview, 1)
        left.setMinimumWidth(300)
        right.setMinimumWidth(280)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Halves(left, right, sizes=SIZES_PX, narrow_em=NARROW_EM, form=True))

    def _use(self, preset: Preset) -> None:
        self._preset, self._sought = preset, preset.name
        options = preset.options()
        self.form.show_options([option for option, _ in options], {option.name: value for option, value in options})
        self.automatic.setEnabled(preset.can_be_automatic)
        self.automatic.setChecked(preset.automatic and preset.can_be_automatic)
        self.name.setText(_say_name(preset.name))
        self.name.setCursorPosition(0)
        self._show_buttons()
        self.changed.emit()

    def _show_buttons(self) -> None:
        built_in = PresetBook.is_built_in(self.choice.currentData() or "")
        self.forget.setText(tr("&Reset") if built_in else tr("&Remove"))
        self.forget.setToolTip(tr("Make this preset as it was at first") if built_in else tr("Forget this preset"))
        known = self._preset is not None and self._preset in self._presets and self._preset.name == self._typed_name
        self.keep.setEnabled(bool(self._typed_name) and not known)

    def _on_choice_activated(self) -> None:
        row = self.choice.currentIndex()
        if 0 <= row < len(self._presets):
            self._use(self._presets[row])

    def _on_form_option_changed(self, name: str, value: object) -> None:
        if self._preset is None:
            return
        try:
            self._preset = self._preset.with_option(name, value)
        except SettingsError:
            return  # a form offers no value that an option can't take
        self._show_buttons()
        self.changed.emit()

    def _on_automatic_clicked(self, checked: bool) -> None:
        if self._preset is not None:
            self._preset = replace(self._preset, automatic=checked)
            self.kept.emit(self._preset)

    def _on_keep_clicked(self) -> None:
        if self._preset is not None:
            self._preset = replace(self._preset, name=self._typed_name)
            self._sought = self._preset.name
            self.kept.emit(self._preset)

    def _on_forget_clicked(self) -> None:
        # What the list offers next under this name is used, or the first one.
        self._preset = None
        self.forgotten.emit(self.choice.currentData())


def _say_name(name: str) -> str:
    """What a preset is called in the language of the window; the person's own are called as they are."""
    return tr(name) if PresetBook.is_built_in(name) else name
