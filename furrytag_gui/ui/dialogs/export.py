"""Tags to files: what is written and how, what would become of every file, and the writing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from furrytag_gui.exchange.export import ExportResult
from furrytag_gui.exchange.plan import Action, Plan
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.exchange.preview import Preview
from furrytag_gui.exchange.undo import UndoResult
from furrytag_gui.models.outcome import Failure
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.ui.dialogs.export_plan import PlanPage
from furrytag_gui.ui.dialogs.export_preset import PresetPage
from furrytag_gui.ui.dialogs.workdialog import WorkDialog
from furrytag_gui.ui.exchange import Exchange
from furrytag_gui.ui.language import figure, mark, numbered, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.wording import count

PREVIEW_MS = 200
SIZE_PX = (900, 600)


@dataclass(frozen=True)
class Pictures:
    """What can be exported: ids of all open files, of the selected ones, and of the one that is shown."""

    opened: Sequence[int]
    selected: Sequence[int]
    current: int | None


class ExportDialog(WorkDialog):
    """Preset and preview first, then the files, then what came of it.

    `hydrus_asked(object, object)`: send the tags of these files with this preset to Hydrus.
    """

    stopped = mark("Stopped. What was written is kept, can be taken back, and isn't written again.")

    hydrus_asked = Signal(object, object)

    def __init__(self, exchange: Exchange, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(exchange, tr("Export tags"), parent)
        self._pictures = pictures
        self._planner: Planner | None = None
        self._export_id: int | None = None
        self.presets = PresetPage()
        self.files = PlanPage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.presets)
        self._pages.addWidget(self.files)
        self.scope = QComboBox()
        self.scope.setAccessibleName(tr("Pictures"))
        self._back = QPushButton(tr("&Back"))
        self.hydrus = QPushButton(tr("Send to &Hydrus…"))
        self.undo = QPushButton(tr("&Undo this export"))
        self.go.setText(tr("Look at the &files"))
        self._previewing = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._arrange()
        self._connect()
        self._fill_scope()
        self._show_presets()
        take_size(self, SIZE_PX)

    @property
    def file_ids(self) -> list[int]:
        """The files that are exported."""
        return list(self._pictures.selected if self.scope.currentData() == "selected" else self._pictures.opened)

    def done(self, result: int) -> None:
        self._previewing.stop()
        super().done(result)

    # Parts

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addLayout(self.make_buttons(self.undo, self.hydrus, left=(self.scope, self._back)))

    def _connect(self) -> None:
        self._previewing.timeout.connect(self._load_preview)
        self._exchange.presets_changed.connect(self._show_presets)
        self.presets.changed.connect(self._on_presets_changed)
        self.presets.kept.connect(self._exchange.keep_preset)
        self.presets.forgotten.connect(self._exchange.forget_preset)
        self.files.picked.connect(self._load_step)
        self.files.resolved.connect(self.show_buttons)
        self._back.clicked.connect(self._on_back_clicked)
        self.go.clicked.connect(self._on_go_clicked)
        self.undo.clicked.connect(self._on_undo_clicked)
        self.hydrus.clicked.connect(lambda: self.hydrus_asked.emit(self.file_ids, self.presets.preset))

    def _fill_scope(self) -> None:
        if len(self._pictures.selected) > 1:
            self.scope.addItem(count(len(self._pictures.selected), "selected picture"), "selected")
        self.scope.addItem(tr("All open pictures") if len(self._pictures.opened) != 1 else tr("The open picture"), "opened")
        if self._pictures.current is not None and len(self._pictures.selected) == 1 < len(self._pictures.opened):
            self.scope.addItem(tr("The shown picture"), "selected")
        self.scope.setItemText(self.scope.findData("opened"), count(len(self._pictures.opened), "open picture"))

    # What is shown

    def _show_presets(self) -> None:
        self.presets.show_presets(self._exchange.presets)

    def show_buttons(self) -> None:
        preset, busy, on_files = self.presets.preset, self._exchange.busy, self._pages.currentWidget() is self.files
        place = None if preset is None else preset.format.place
        is_over = on_files and self.files.result is not None
        self._back.setVisible(on_files)
        self.scope.setVisible(not on_files and place is not Place.CLIPBOARD)
        self.hydrus.setVisible(not on_files and preset is not None and isinstance(preset.format, HydrusSidecar))
        self.undo.setVisible(on_files and self._export_id is not None)
        self.go.setVisible(not is_over)
        if on_files:
            deleted = self.files.delete_count
            written = self.files.write_count - deleted
            words = [numbered(written, "&Export {n} file", "&Export {n} files")] if written else []
            if deleted and words:
                words.append(numbered(deleted, "delete {n} file", "delete {n} files"))
            elif deleted:
                words.append(numbered(deleted, "&Delete {n} file", "&Delete {n} files"))
            self.go.setText(", ".join(words) or tr("Nothing to &export"))
            self.go.setEnabled(bool(words) and not busy)
        else:
            self.go.setText(tr("&Copy to the clipboard") if place is Place.CLIPBOARD else tr("Look at the &files"))
            self.go.setEnabled(preset is not None and not busy and bool(self.presets.preview_text or place is not Place.CLIPBOARD))
        for widget in (self._back, self.undo, self.hydrus, self.presets):
            widget.setEnabled(not busy)

    def _turn_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.show_buttons()

    # What happens

    def _on_presets_changed(self) -> None:
        self.say("")
        self._previewing.start()
        self.show_buttons()

    def _load_preview(self) -> None:
        preset = self.presets.preset
        if preset is None or self._pictures.current is None:
            self.presets.show_preview(None, tr("Open a picture to see what would be written of it."))
            return
        self._exchange.load_preview(self._pictures.current, preset, self.if_open(self._on_preview_loaded))

    def _on_preview_loaded(self, preview: Preview | None) -> None:
        self.presets.show_preview(preview)
        self.show_buttons()

    def _on_go_clicked(self) -> None:
        preset = self.presets.preset
        if self._pages.currentWidget() is self.files:
            self._write()
        elif preset is None:
            return
        elif preset.format.place is Place.CLIPBOARD:
            QGuiApplication.clipboard().setText(self.presets.preview_text)
            self.say(tr("The tags are in the clipboard."), "success")
        else:
            self.say("")
            self._exchange.plan(self.file_ids, preset, self.if_open(self._on_planned), self.if_open(self.tell_failure))
            self.show_buttons()

    def _on_planned(self, planned: tuple[Planner, Plan]) -> None:
        self._planner, plan = planned
        self._export_id = None
        self.files.show_plan(plan)
        words = ", ".join(f"{figure(plan.counts[action], ',')} {tr(action)}" for action in Action if plan.counts[action])
        self.say(tr("Nothing is written yet. {words}.").format(words=words) if words else tr("There are no pictures to export."))
        self._turn_to(self.files)
        self.files.focus()

    def _load_step(self) -> None:
        step = self.files.step
        if step is None or self._planner is None or self.files.result is not None:
            self.files.show_preview(None)
        else:
            self._exchange.load_step(self._planner, step, self.files.resolution_of(step), self.if_open(self.files.show_preview))

    def _write(self) -> None:
        if self._planner is not None and self.files.plan is not None:
            self._exchange.run(
                self._planner, self.files.plan, self.files.resolutions, self.if_open(self._on_written), self.if_open(self.tell_failure)
            )
            self.show_buttons()

    def _on_written(self, result: ExportResult) -> None:
        self._export_id = result.export_id
        written = sum(
            number for action, number in result.counts.items() if action not in (Action.REFUSED, Action.CONFLICT, Action.UNCHANGED)
        )
        written -= result.deleted
        words = [numbered(written, "{n} file written", "{n} files written")] if written or not result.deleted else []
        words += [numbered(result.deleted, "{n} file deleted", "{n} files deleted")] if result.deleted else []
        self._show_result(f"{', '.join(words)}.", result.failures)

    def _on_undo_clicked(self) -> None:
        if self._export_id is not None:
            self._exchange.undo(self._export_id, self.if_open(self._on_undone), self.if_open(self.tell_failure))
            self.show_buttons()

    def _on_undone(self, result: UndoResult) -> None:
        self._export_id = None if result.is_over else self._export_id
        self._show_result(numbered(result.restored, "{n} file taken back.", "{n} files taken back."), result.failures)

    def _show_result(self, text: str, failures: Sequence[Failure]) -> None:
        self.files.show_result(failures)
        if failures:
            self.say(
                numbered(
                    len(failures),
                    "{text} {n} file could not be changed; the list says why.",
                    "{text} {n} files could not be changed; the list says why.",
                    text=text,
                ),
                "warning",
            )
        else:
            self.say(text, "success")
        self.show_buttons()

    def _on_back_clicked(self) -> None:
        self.say("")
        self._turn_to(self.presets)
        self._previewing.start()
