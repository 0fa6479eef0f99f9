"""Exports that can be taken back."""

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from furrytag_gui.exchange.undo import UndoResult
from furrytag_gui.library.ledger import ExportRecord
from furrytag_gui.ui.dialogs.workdialog import WorkDialog
from furrytag_gui.ui.exchange import Exchange
from furrytag_gui.ui.language import figure, mark, numbered, told, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.widgets.step_table import Column, StepModel, StepTable

SIZE_PX = (620, 420)


class ExportsDialog(WorkDialog):
    """A list of exports, newest first; the chosen one is taken back as a whole."""

    stopped = mark("Stopped; what was taken back until then stays so.")

    def __init__(self, exchange: Exchange, parent: QWidget | None = None) -> None:
        super().__init__(exchange, tr("Take exports back"), parent)
        self._told = False
        columns = (
            Column[ExportRecord](tr("When"), lambda record: _describe_time(record.began_s)),
            Column[ExportRecord](tr("Preset"), lambda record: told(record.preset)),
            Column[ExportRecord](tr("Files"), lambda record: figure(record.files, ",")),
            Column[ExportRecord](tr("Folder"), _describe_folder, _describe_folder),
        )
        self.model = StepModel(columns, self)
        self.table = StepTable(self.model, 3, tr("Exports"))
        self.failures = QPlainTextEdit(readOnly=True)
        self.failures.setAccessibleName(tr("Files that could not be taken back"))
        self.failures.setTabChangesFocus(True)
        self.failures.hide()
        self.go.setText(tr("&Take back"))
        layout = QVBoxLayout(self)
        for widget in (self.table, self.summary, self.failures, self.progress):
            layout.addWidget(widget, 1 if widget is self.table else 0)
        layout.addLayout(self.make_buttons())
        self.table.picked.connect(self.show_buttons)
        self.go.clicked.connect(self._on_go_clicked)
        self.say(tr("Every file gets the bytes that it had before the export. Files that were changed since are left alone."))
        self.show_buttons()
        take_size(self, SIZE_PX)
        exchange.load_exports(self.if_open(self._on_exports_loaded))

    def show_buttons(self) -> None:
        self.go.setEnabled(self.model.row(self.table.current_row) is not None and not self._exchange.busy)
        self.table.setEnabled(not self._exchange.busy)

    def _on_exports_loaded(self, records: list[ExportRecord]) -> None:
        self.model.show_rows(records)
        if records:
            self.table.go_to_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._told:
            self.say(tr("There is no export to take back."))
        self.show_buttons()

    def _on_go_clicked(self) -> None:
        record = self.model.row(self.table.current_row)
        if record is not None:
            self.failures.hide()
            self._exchange.undo(record.export_id, self.if_open(self._on_undone), self.if_open(self.tell_failure))
            self.show_buttons()

    def _on_undone(self, result: UndoResult) -> None:
        text = numbered(result.restored, "{n} file taken back.", "{n} files taken back.")
        self.failures.setPlainText("\n".join(told(failure.reason) for failure in result.failures))
        self.failures.setVisible(bool(result.failures))
        if result.gone:
            text = numbered(
                result.gone, "{text} {n} file had been deleted already.", "{text} {n} files had been deleted already.", text=text
            )
        if result.failures:
            text = numbered(
                len(result.failures), "{n} file could not be changed. {text}", "{n} files could not be changed. {text}", text=text
            )
        self._told = True
        self.say(text, "warning" if result.failures else "success")
        self._exchange.load_exports(self.if_open(self._on_exports_loaded))


def _describe_time(seconds: float) -> str:
    # The system's own short form may be one that nobody can read the month in.
    return QDateTime.fromSecsSinceEpoch(int(seconds)).toString("yyyy-MM-dd HH:mm")


def _describe_folder(record: ExportRecord) -> str:
    return "" if record.folder is None else str(record.folder)
