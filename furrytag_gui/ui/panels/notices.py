"""The bar in which the window says what happened; it never stops anybody."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from furrytag_gui.ui.language import mark, told, tr
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import cross

SIGNS = {Level.INFO: ("\N{INFORMATION SOURCE}", "muted"), Level.WARNING: ("⚠", "warning"), Level.ERROR: ("⚠", "danger")}
WORDS = {Level.INFO: mark("Notice"), Level.WARNING: mark("Warning"), Level.ERROR: mark("Error")}
INFO_MS = 8000


class NoticeBar(QFrame):
    """Shows one notice at a time, the newest; those that were not dismissed come back when it is. `dismissed()`: it is empty."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._notices: list[Notice] = []
        self._held = False
        self._sign = QLabel()
        self._message = QLabel(wordWrap=True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.offer = QPushButton()
        self.offer.setAutoDefault(False)
        self.offer.clicked.connect(self._on_offer_clicked)
        self.more = QPushButton(flat=True)
        self.more.setToolTip(tr("Show the next one"))
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._on_more_clicked)
        close = GlyphButton(cross, tr("Dismiss"))
        close.clicked.connect(self.dismiss)
        self._fading = QTimer(self, singleShot=True, interval=INFO_MS)
        self._fading.timeout.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addWidget(self._message, 1)
        layout.addWidget(self.offer)
        layout.addWidget(self.more)
        layout.addWidget(close)
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is shown and what waits behind it, the newest last."""
        return tuple(self._notices)

    def show_notice(self, notice: Notice) -> None:
        """Show this; the same one again is not put on top of itself, and doesn't take its offer away."""
        known = next((one for one in self._notices if one == notice), None)
        self._notices = [one for one in self._notices if one != notice]
        self._notices.append(known if known is not None and notice.accept is None else notice)
        self._refresh()

    def dismiss(self) -> None:
        """Take the shown notice away."""
        if self._notices:
            self._notices.pop()
        self._refresh()
        if not self._notices:
            self.dismissed.emit()

    def withdraw(self, notice: Notice) -> None:
        """Say this no longer, shown or not."""
        if notice in self._notices:
            self._notices.remove(notice)
            self._refresh()
            if not self._notices:
                self.dismissed.emit()

    def hold(self, held: bool) -> None:
        """Keep what is said for later, while nothing but the picture is to be seen."""
        self._held = held
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fade()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._fading.stop()

    def _on_more_clicked(self) -> None:
        """Put the shown one behind the others."""
        self._notices.insert(0, self._notices.pop())
        self._refresh()

    def _on_offer_clicked(self) -> None:
        accept = self._notices[-1].accept if self._notices else None
        self.dismiss()
        if accept is not None:
            accept()

    def _refresh(self) -> None:
        self.setVisible(bool(self._notices) and not self._held)
        self._fading.stop()
        if not self._notices:
            return
        notice = self._notices[-1]
        sign, role = SIGNS[notice.level]
        self._sign.setText(sign)
        self._sign.setProperty("role", role)
        self._sign.style().polish(self._sign)
        self._sign.setAccessibleName(tr(WORDS[notice.level]))
        self._message.setText(f"{told(notice.message)} {told(notice.hint)}".strip())
        self.offer.setText(notice.offer)
        self.offer.setVisible(notice.accept is not None)
        behind = len(self._notices) - 1
        self.more.setText(tr("{number} more").format(number=behind))
        self.more.setVisible(behind > 0)
        self._fade()

    def _fade(self) -> None:
        """Let what needs no answer go by itself, once it is seen."""
        notice = self._notices[-1] if self._notices else None
        if notice is not None and notice.level is Level.INFO and notice.accept is None and not notice.stays and self.isVisible():
            self._fading.start()
