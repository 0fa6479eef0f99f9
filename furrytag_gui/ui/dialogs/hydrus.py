"""Tags to a Hydrus client that is running."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from furrytag_gui.exchange.hydrus import HydrusAccess, PushResult
from furrytag_gui.exchange.presets import Preset
from furrytag_gui.settings import Settings, options
from furrytag_gui.ui.dialogs.workdialog import WorkDialog
from furrytag_gui.ui.exchange import Exchange
from furrytag_gui.ui.language import figure, mark, numbered, told, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.widgets.option_form import OptionForm
from furrytag_gui.ui.widgets.sheet import Sheet

WIDTH_PX = 480
FIELDS = tuple(option for option in options() if option.group == "Hydrus")


class HydrusDialog(WorkDialog):
    """Asks where Hydrus is and sends the tags there. `access_changed(object)`: a HydrusAccess."""

    stopped = mark("Stopped; what was sent until then stays in Hydrus.")

    access_changed = Signal(object)

    def __init__(
        self, exchange: Exchange, settings: Settings, file_ids: Sequence[int], preset: Preset, parent: QWidget | None = None
    ) -> None:
        super().__init__(exchange, tr("Send tags to Hydrus"), parent)
        self._file_ids = list(file_ids)
        self._preset = preset
        self._values: dict[str, str] = {option.name: str(getattr(settings, option.name)) for option in FIELDS}
        self.form = OptionForm()
        self.form.show_options(FIELDS, self._values)
        key = self.form.field("hydrus_key")
        if isinstance(key, QLineEdit):
            key.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.failures = QPlainTextEdit(readOnly=True)
        self.failures.setAccessibleName(tr("Pictures that could not be sent"))
        self.failures.setTabChangesFocus(True)
        self.failures.hide()
        self.go.setText(numbered(len(self._file_ids), "&Send tags of {n} picture", "&Send tags of {n} pictures"))
        layout = QVBoxLayout(self)
        layout.addWidget(Sheet(self.form), 1)
        for widget in (self.summary, self.failures, self.progress):
            layout.addWidget(widget)
        layout.addLayout(self.make_buttons())
        self.form.option_changed.connect(self._on_form_option_changed)
        self.go.clicked.connect(self._on_go_clicked)
        self.say(tr("Only tags are sent, for files that Hydrus knows by their content. Withheld pictures and hidden tags stay here."))
        take_size(self, (WIDTH_PX, 0))

    def _on_form_option_changed(self, name: str, value: object) -> None:
        self._values[name] = str(value)

    def _on_go_clicked(self) -> None:
        self.failures.hide()
        access = HydrusAccess(self._values["hydrus_address"], self._values["hydrus_key"], self._values["hydrus_service"])
        self.access_changed.emit(access)
        self._exchange.push(self._file_ids, self._preset, access, self.if_open(self._on_pushed), self.if_open(self.tell_failure))
        self.show_buttons()

    def show_buttons(self) -> None:
        for widget in (self.go, self.form):
            widget.setEnabled(not self._exchange.busy)

    def _on_pushed(self, result: PushResult) -> None:
        self.failures.setPlainText("\n".join(told(failure.reason) for failure in result.failures))
        self.failures.setVisible(bool(result.failures))
        self.say(
            numbered(
                result.sent,
                "Hydrus was given the tags of {n} picture; {left_out} had none to send.",
                "Hydrus was given the tags of {n} pictures; {left_out} had none to send.",
                left_out=figure(result.left_out, ","),
            ),
            "success",
        )
