"""Tags that stand in files: what would be taken over, and the taking over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from furrytag_gui.exchange.importing import ImportAction, Importer, ImportOptions, ImportPlan, ImportStep
from furrytag_gui.exchange.presets import set_options
from furrytag_gui.library.change import Change
from furrytag_gui.ui.dialogs.workdialog import WorkDialog
from furrytag_gui.ui.exchange import Exchange
from furrytag_gui.ui.language import mark, numbered, told, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.option_form import OptionForm
from furrytag_gui.ui.widgets.step_table import Column, Names, StepModel, StepTable

SIZE_PX = (820, 540)
SIZES_PX = (250, 570)
NARROW_EM = 50


class ImportDialog(WorkDialog):
    """Reads what stands beside and in the open pictures, shows it, and takes it over as one step of undo.

    `taken(object, object, object)`: take over what this Importer and ImportPlan say, then call the third with the Change.
    """

    stopped = mark("Stopped; nothing was taken over.")

    taken = Signal(object, object, object)

    def __init__(self, exchange: Exchange, file_ids: list[int], parent: QWidget | None = None) -> None:
        super().__init__(exchange, tr("Import tags"), parent)
        self._file_ids = file_ids
        self._options = ImportOptions()
        self._planned: tuple[Importer, ImportPlan] | None = None
        self._over = False
        self.form = OptionForm()
        self.form.show_options(ImportOptions.options(), {option.name: option.default for option in ImportOptions.options()})
        self._names = Names()
        columns = (
            Column[ImportStep](tr("What"), lambda step: tr(step.action), lambda step: told(step.reason)),
            Column[ImportStep](tr("Picture"), lambda step: self._names.show(step.picture), lambda step: str(step.picture)),
            Column[ImportStep](tr("Tags"), lambda step: f"+{len(step.decisions)}" if step.decisions else ""),
            Column[ImportStep](tr("From"), lambda step: ", ".join(dict.fromkeys(step.origins.values()))),
            Column[ImportStep](tr("Remark"), lambda step: " ".join(_remarks(step)), lambda step: "\n".join(_remarks(step))),
        )
        self.model = StepModel(columns, self)
        self.table = StepTable(self.model, 1, tr("Pictures"))
        self.details = QPlainTextEdit(readOnly=True)
        self.details.setAccessibleName(tr("What is taken over for the picture"))
        self.details.setTabChangesFocus(True)
        self.go.setText(tr("&Look"))
        self._arrange()
        self.form.option_changed.connect(self._on_form_option_changed)
        self.table.picked.connect(self._on_table_picked)
        self.go.clicked.connect(self._on_go_clicked)
        self.say(
            numbered(
                len(file_ids),
                "Tags that stand beside and in {n} open picture become your decisions. What you have decided yourself stays.",
                "Tags that stand beside and in {n} open pictures become your decisions. What you have decided yourself stays.",
            )
        )
        self.show_buttons()
        take_size(self, SIZE_PX)

    def _arrange(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.table)
        right.addWidget(self.details)
        right.setStretchFactor(0, 2)
        right.setStretchFactor(1, 1)
        right.setChildrenCollapsible(False)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(Halves(left, right, sizes=SIZES_PX, narrow_em=NARROW_EM, lows_em=(0, 18), form=True), 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addLayout(self.make_buttons())

    def show_buttons(self) -> None:
        busy = self._exchange.busy
        number = 0 if self._planned is None else self._planned[1].counts[ImportAction.IMPORT]
        self.form.setEnabled(not busy and not self._over)
        self.go.setVisible(not self._over)
        if self._planned is None:
            self.go.setText(tr("&Look"))
            self.go.setEnabled(not busy and bool(self._file_ids))
        else:
            self.go.setText(numbered(number, "&Import for {n} picture", "&Import for {n} pictures") if number else tr("Nothing to &import"))
            self.go.setEnabled(not busy and number > 0)

    def _on_form_option_changed(self, name: str, value: object) -> None:
        self._options = set_options(self._options, {name: value})
        self._planned = None
        self.model.show_rows(())
        self.details.clear()
        self.show_buttons()

    def _on_go_clicked(self) -> None:
        if self._planned is None:
            self._exchange.plan_import(self._file_ids, self._options, self.if_open(self._on_planned), self.if_open(self.tell_failure))
        else:
            self.go.setEnabled(False)
            self.taken.emit(*self._planned, self.if_open(self._on_taken))
            return
        self.show_buttons()

    def _on_planned(self, planned: tuple[Importer, ImportPlan]) -> None:
        self._planned = planned
        plan = planned[1]
        self._names = Names(step.picture for step in plan.steps)
        order = {ImportAction.IMPORT: 0, ImportAction.LEFT_OUT: 1, ImportAction.NOTHING: 2}
        self.model.show_rows(sorted(plan.steps, key=lambda step: (order[step.action], not step.notes)))
        self.say(tr("Nothing is taken over yet: {summary}.").format(summary=told(plan.summary)))
        self.table.go_to_first()
        self.show_buttons()
        self.table.setFocus()

    def _on_taken(self, change: Change) -> None:
        self._over = True
        words = numbered(
            len(change.pictures),
            "Tags of {n} picture were taken over; Undo in the Edit menu takes all of it back.",
            "Tags of {n} pictures were taken over; Undo in the Edit menu takes all of it back.",
        )
        self.say(words, "success")
        self.show_buttons()

    def _on_table_picked(self) -> None:
        step = self.model.row(self.table.current_row)
        self.details.setPlainText("" if step is None else "\n".join(_describe(step)))


def _remarks(step: ImportStep) -> list[str]:
    return [told(text) for text in (step.reason, *step.notes) if text]


def _describe(step: ImportStep) -> list[str]:
    lines = _remarks(step)
    if step.rating is not None:
        lines.append(tr("Rating: {rating}").format(rating=tr(step.rating)))
    lines += [f"{name}: {tr(decision)}, {step.origins[name]}" for name, decision in step.decisions.items()]
    return [*lines, *(tr("{name} stays as you decided.").format(name=name) for name in step.kept)]
