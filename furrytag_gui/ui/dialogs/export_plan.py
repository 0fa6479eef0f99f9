"""The second page of an export: what would become of every file, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from furrytag_gui.exchange.plan import MEANINGS, RESOLUTIONS, WRITING, Action, Plan, Resolution, Step
from furrytag_gui.exchange.preview import Preview
from furrytag_gui.models.outcome import Failure
from furrytag_gui.ui.language import figure, told, tr
from furrytag_gui.ui.widgets.before_after import BeforeAfter
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.step_table import Column, Names, StepModel, StepTable
from furrytag_gui.ui.wording import begin_line

CHANGES = "changes"


class PlanPage(QWidget):
    """A table of the steps, the file of the current one before and after, and what is done with files that others changed.

    `picked()`: another step is the current one. `resolved()`: it was decided what is done with a file.
    """

    picked = Signal()
    resolved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan: Plan | None = None
        self.resolutions: dict[Path, Resolution] = {}
        self.result: tuple[Failure, ...] | None = None
        self._names = Names()
        columns = (
            Column[Step](tr("What"), self._describe_action, lambda step: tr(MEANINGS[step.action])),
            Column[Step](tr("File"), lambda step: self._names.show(_path_of(step)), lambda step: str(_path_of(step))),
            Column[Step](tr("Tags"), _describe_change, _list_change),
            Column[Step](tr("Remark"), lambda step: " ".join(map(told, step.remarks)), lambda step: "\n".join(map(told, step.remarks))),
        )
        self.model = StepModel(columns, self)
        self.table = StepTable(self.model, 1, tr("Files"))
        self.shown = QComboBox()
        self.shown.setAccessibleName(tr("Which files are listed"))
        self._conflict = QLabel(tr("Changed outside:"))
        self.resolution = QComboBox()
        self.resolution.setAccessibleName(tr("What is done with this file"))
        for resolution, words in RESOLUTIONS.items():
            self.resolution.addItem(tr(words), str(resolution))
        self.resolve_all = QPushButton(tr("Do so with &all"))
        self.resolve_all.setToolTip(tr("Do the same with all files that were changed outside"))
        self.preview = BeforeAfter()
        self._arrange()
        self.shown.activated.connect(lambda _row: self._list())
        self.table.picked.connect(self._on_table_picked)
        self.resolution.activated.connect(self._on_resolution_activated)
        self.resolve_all.clicked.connect(self._on_resolve_all_clicked)

    @property
    def step(self) -> Step | None:
        """The current step."""
        return self.model.row(self.table.current_row)

    @property
    def write_count(self) -> int:
        """How many files would be written as things are decided now."""
        if self.plan is None:
            return 0
        return sum(map(self._is_written, self.plan.steps))

    @property
    def delete_count(self) -> int:
        """How many of them would be deleted."""
        return 0 if self.plan is None else sum(step.deletes for step in self.plan.steps)

    def resolution_of(self, step: Step) -> Resolution:
        """What is done with the file of a step, if others have changed it."""
        if step.action is not Action.CONFLICT or step.target is None:
            return Resolution.MERGE
        return self.resolutions.get(step.target, Resolution.KEEP)

    def show_plan(self, plan: Plan) -> None:
        """List what would become of the files; those that change first of all."""
        self.plan, self.resolutions, self.result = plan, {}, None
        self._names = Names(map(_path_of, plan.steps))
        self.shown.clear()
        changing = sum(plan.counts[action] for action in (*WRITING, Action.CONFLICT, Action.REFUSED))
        self.shown.addItem(tr("Changes and refusals ({changing})").format(changing=figure(changing, ",")), CHANGES)
        for action in Action:
            if plan.counts[action]:
                self.shown.addItem(f"{begin_line(tr(action))} ({figure(plan.counts[action], ',')})", str(action))
        if not changing and self.shown.count() > 1:
            self.shown.setCurrentIndex(1)
        self.preview.show()
        self._show_conflicts()
        self._list()

    def show_result(self, failures: Sequence[Failure]) -> None:
        """List what could not be done, then what was done."""
        self.result = tuple(failures)
        failed = {failure.path for failure in failures}
        steps = () if self.plan is None else self.plan.steps
        done = [step for step in steps if step.target not in failed and self._is_written(step)]
        self.model.show_rows([*(Step((), (), failure.path, Action.REFUSED, failure.reason) for failure in failures), *done])
        self.shown.hide()
        self.preview.hide()
        self._show_conflicts()

    def show_preview(self, preview: Preview | None) -> None:
        self.preview.show_preview(preview)

    def focus(self) -> None:
        """Go to the table by keys."""
        self.table.setFocus()

    def _arrange(self) -> None:
        row = FlowLayout()
        row.addWidget(self.shown)
        row.addGap()
        row.addWidget(self._conflict)
        row.addWidget(self.resolution)
        row.addWidget(self.resolve_all)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.table)
        halves.addWidget(self.preview)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        self.table.setMinimumHeight(90)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(halves, 1)

    def _list(self) -> None:
        self.shown.show()
        wanted = self.shown.currentData()
        steps = () if self.plan is None else self.plan.steps
        if wanted == CHANGES:
            self.model.show_rows([step for step in steps if step.action in (*WRITING, Action.CONFLICT, Action.REFUSED)])
        else:
            self.model.show_rows([step for step in steps if step.action == wanted])
        self.table.go_to_first()
        self._on_table_picked()

    def _show_conflicts(self) -> None:
        step = self.step
        is_conflict = step is not None and step.action is Action.CONFLICT
        any_left = self.result is None and self.plan is not None and bool(self.plan.conflicts)
        for widget in (self._conflict, self.resolution, self.resolve_all):
            widget.setVisible(any_left)
            widget.setEnabled(is_conflict)
        if step is not None and is_conflict:
            self.resolution.setCurrentIndex(self.resolution.findData(str(self.resolution_of(step))))

    def _is_written(self, step: Step) -> bool:
        if step.action is Action.CONFLICT:
            return self.resolution_of(step) is not Resolution.KEEP
        return step.action in WRITING

    def _describe_action(self, step: Step) -> str:
        if step.action is Action.CONFLICT:
            return f"{tr(step.action)}: {tr(self.resolution_of(step))}"
        return tr(step.action)

    def _on_table_picked(self) -> None:
        self._show_conflicts()
        self.picked.emit()

    def _on_resolution_activated(self) -> None:
        step = self.step
        if step is not None and step.target is not None:
            self._resolve([step])

    def _on_resolve_all_clicked(self) -> None:
        if self.plan is not None:
            self._resolve(self.plan.conflicts)

    def _resolve(self, steps: Sequence[Step]) -> None:
        resolution = Resolution(self.resolution.currentData())
        self.resolutions.update({step.target: resolution for step in steps if step.target is not None})
        self.model.refresh()
        self.resolved.emit()
        self.picked.emit()


def _path_of(step: Step) -> Path:
    return step.target or step.pictures[0]


def _describe_change(step: Step) -> str:
    parts = [f"+{len(step.gained)}" if step.gained else "", f"-{len(step.lost)}" if step.lost else ""]
    return " ".join(part for part in parts if part)


def _list_change(step: Step) -> str:
    lines = [
        tr("In: {gained}").format(gained=", ".join(step.gained)) if step.gained else "",
        tr("Out: {lost}").format(lost=", ".join(step.lost)) if step.lost else "",
    ]
    return "\n".join(line for line in lines if line)
