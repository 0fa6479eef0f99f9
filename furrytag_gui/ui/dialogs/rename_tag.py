"""A tag gets another name, or becomes one with another tag."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.change import Change
from furrytag_gui.library.lexicon import Renaming
from furrytag_gui.tags.query import quote
from furrytag_gui.tags.vocabulary import normalize_name
from furrytag_gui.ui.language import numbered, tr
from furrytag_gui.ui.librarydesk import Forecast, LibraryDesk
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.wording import count, describe_error

ASK_MS = 150
WIDTH_PX = 520


class RenameDialog(QDialog):
    """Says what would become of the tag while its new name is typed.

    `renamed(str)`: it was done, and this is its name now. `sought(str)`: a search for pictures with conflicts is to be shown.
    """

    renamed = Signal(str)
    sought = Signal(str)

    def __init__(self, desk: LibraryDesk, name: str, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = name
        self.setWindowTitle(tr("Rename or merge {tag}").format(tag=name))
        self.field = QLineEdit(name)
        self.field.setAccessibleName(tr("New name of the tag"))
        self.field.selectAll()
        completer = QCompleter(list(names), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self._completer = completer
        self.effect = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.effect.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        self.effect.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.go = QPushButton(tr("Rename"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        self.conflicts = QPushButton(tr("Show pictures with yes and no"))
        self.conflicts.setToolTip(tr("Search for them among the open pictures; nothing is changed"))
        self.conflicts.setAutoDefault(False)
        self.conflicts.hide()
        self._plan: Renaming | None = None
        self._asking = QTimer(self, singleShot=True, interval=ASK_MS)
        row = FlowLayout()
        row.addWidget(self.conflicts)
        row.addGap()
        row.addWidget(self.go)
        row.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        label = QLabel(tr("&New name, or another tag that it is to become one with:"), wordWrap=True)
        label.setBuddy(self.field)
        for widget in (label, self.field, self.effect):
            layout.addWidget(widget, 1 if widget is self.effect else 0)
        layout.addLayout(row)
        self.setMinimumWidth(WIDTH_PX)
        take_size(self, (WIDTH_PX, 0))
        self.field.textChanged.connect(self._on_field_text_changed)
        self._asking.timeout.connect(self._ask)
        self.conflicts.clicked.connect(self._on_conflicts_clicked)
        self.go.clicked.connect(self._on_go_clicked)
        cancel.clicked.connect(self.reject)
        self._on_field_text_changed()

    def done(self, result: int) -> None:
        self._asking.stop()
        self._desk.cancel("foresee")
        super().done(result)

    def _on_field_text_changed(self) -> None:
        self._plan = None
        self.go.setEnabled(False)
        self.conflicts.hide()
        self._say(tr("Names are written in lower case, with underscores for spaces."), "muted")
        if normalize_name(self.field.text()) == self._name:
            self._asking.stop()
            self._desk.cancel("foresee")
        else:
            self._asking.start()

    def _ask(self) -> None:
        self._desk.foresee(self._name, self.field.text(), self._on_foreseen, self._on_refused)

    def _on_foreseen(self, forecast: Forecast) -> None:
        self.go.setText(tr("Merge") if forecast.renaming.merges else tr("Rename"))
        self.go.setEnabled(True)
        self._plan = forecast.renaming
        self.conflicts.setVisible(forecast.renaming.conflicts > 0)
        self._say("\n".join(describe_forecast(forecast)), "text")
        popup = self._completer.popup()
        if popup is not None and self._completer.completionCount() == 1 and self._completer.currentCompletion() == self.field.text():
            # It has nothing to add, and stands before what is said.
            popup.hide()

    def _on_refused(self, error: FurryTagError) -> None:
        self.go.setEnabled(False)
        self._say(describe_error(error), "warning")

    def _on_conflicts_clicked(self) -> None:
        if self._plan is not None:
            self.sought.emit(describe_conflicts(self._plan.old, self._plan.new))

    def _on_go_clicked(self) -> None:
        self.go.setEnabled(False)
        self._say(tr("Renaming; this takes some seconds where the tag stands on very many pictures."), "muted")
        if self._plan is not None:
            self._desk.rename(self._plan, self._on_renamed, self._on_refused)

    def _on_renamed(self, _change: Change) -> None:
        if self._plan is not None:
            self.renamed.emit(self._plan.new)
        self.accept()

    def _say(self, text: str, role: str) -> None:
        self.effect.setText(text)
        self.effect.setProperty("role", role)
        self.effect.style().polish(self.effect)


def describe_conflicts(old: str, new: str) -> str:
    """The search that finds pictures on which the person said yes to one tag and no to the other."""
    first, second = quote(old), quote(new)
    return f"(accepted:{first} rejected:{second}) OR (rejected:{first} accepted:{second})"


def describe_forecast(forecast: Forecast) -> list[str]:
    """What becomes of everything, a sentence each."""
    plan = forecast.renaming
    if plan.merges:
        lines = [tr("{new} is there already: {old} becomes one tag with it.").format(old=plan.old, new=plan.new)]
    else:
        lines = [tr("{old} is called {new} from then on, everywhere.").format(old=plan.old, new=plan.new)]
    if plan.pictures:
        lines.append(
            numbered(plan.pictures, "What you have decided on {n} picture goes along.", "What you have decided on {n} pictures goes along.")
        )
    if plan.conflicts:
        lines.append(
            numbered(
                plan.conflicts,
                "On {n} picture you said yes to one and no to the other: the yes stays.",
                "On {n} pictures you said yes to one and no to the other: the yes stays.",
            )
        )
    if plan.doubles:
        lines.append(numbered(plan.doubles, "On {n} picture both have the same answer.", "On {n} pictures both have the same answer."))
    if plan.models:
        lines.append(tr("What models say of it is shown, found and exported under the new name. The models themselves stay as they are."))
    also = [
        *([count(plan.thresholds, "threshold")] if plan.thresholds else []),
        *([count(plan.heads, "learned tag")] if plan.heads else []),
        *([count(len(plan.searches), "saved search", "saved searches")] if plan.searches else []),
    ]
    if also:
        lines.append(tr("Changed with it: {things}.").format(things=", ".join(also)))
    if forecast.presets:
        lines.append(tr("Not changed: the rules of the export presets {names}, which name it.").format(names=", ".join(forecast.presets)))
    lines.append(tr("Undo gives all of it back in one step."))
    return lines
