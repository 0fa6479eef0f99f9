"""Which devices models can run on here, and why others can't be used."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.ui.language import told, tr
from furrytag_gui.ui.modelcard import DeviceCard
from furrytag_gui.ui.widgets.device_chip import DeviceChip
from furrytag_gui.ui.widgets.flow_layout import FlowLayout


class DeviceRow(QFrame):
    """A card with a chip for each device. `checked()`: look again; `tried()`: measure them; `stopped()`: don't go on measuring."""

    checked = Signal()
    tried = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._chips: list[DeviceChip] = []
        self._busy = ""
        heading = QLabel(tr("Runs on"))
        heading.setProperty("role", "heading")
        self._flow = FlowLayout(gap_px=8)
        self._again = _make_button(tr("Check again"), tr("Look again which devices the runtimes see"))
        self._again.clicked.connect(self.checked)
        self._try = _make_button(
            tr("Try on 8 pictures"), tr("Run the model on every device, on open pictures or drawn ones, and measure it")
        )
        self._try.clicked.connect(self._on_try_clicked)
        self._said = QLabel(wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.addLayout(self._flow)
        layout.addWidget(self._said)
        self._waiting = QLabel(tr("Looking for devices…"))
        self._waiting.setProperty("role", "muted")
        self._flow.addWidget(heading)
        self._flow.addWidget(self._waiting)
        self._flow.addGap()
        for button in (self._again, self._try):
            self._flow.addWidget(button)

    @property
    def chips(self) -> Sequence[DeviceChip]:
        return tuple(self._chips)

    @property
    def said(self) -> str:
        """The explanation that is shown, "" for none."""
        return self._said.text() if self._said.isVisibleTo(self) else ""

    @property
    def try_button(self) -> QPushButton:
        return self._try

    @property
    def check_button(self) -> QPushButton:
        return self._again

    def show_devices(self, cards: Sequence[DeviceCard]) -> None:
        """Show these devices; an explanation that is open stays so."""
        while len(self._chips) > len(cards):
            chip = self._chips.pop()
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for place, card in enumerate(cards):
            if place < len(self._chips):
                self._chips[place].show_card(card)
            else:
                self._chips.append(self._make_chip(card))
        self._explain()

    def show_busy(self, text: str, *, trying: bool) -> None:
        """Say what is being done with the devices; "" for nothing."""
        self._busy = text
        self._again.setEnabled(not text)
        self._try.setEnabled(not text or trying)
        self._try.setText(tr("Stop") if trying else tr("Try on 8 pictures"))
        self._explain()

    def _make_chip(self, card: DeviceCard) -> DeviceChip:
        chip = DeviceChip(card)
        chip.clicked.connect(self._on_chip_clicked)
        self._flow.insertWidget(1 + len(self._chips), chip)
        return chip

    def _explain(self) -> None:
        card = next((chip.card for chip in self._chips if chip.isChecked()), None)
        text = ""
        if card is not None:
            reason = told(card.reason) or (tr("It can be used.") if card.usable else "")
            # The hint is often a command, which is easier to copy from a line of its own.
            text = "\n".join(part for part in (f"{card.title}: {reason}", told(card.hint)) if part)
        # Until there are chips it is said in their place that they are looked for.
        self._waiting.setVisible(not self._chips)
        busy = self._busy if self._chips or self._busy != self._waiting.text() else ""
        self._said.setText("\n".join(part for part in (busy, text) if part))
        self._said.setVisible(bool(self._said.text()))

    def _on_chip_clicked(self) -> None:
        pressed = self.sender()
        for chip in self._chips:
            if chip is not pressed:
                chip.setChecked(False)
        self._explain()

    def _on_try_clicked(self) -> None:
        (self.stopped if self._busy else self.tried).emit()


def _make_button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
