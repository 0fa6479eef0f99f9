"""The tour of the first start: a few hints at the parts of the window that they are about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from furrytag_gui.ui.keymap import show_keys
from furrytag_gui.ui.language import mark, plain, tr
from furrytag_gui.ui.widgets.hint_bubble import HintBubble

SEEN_KEY = "tour"
MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest}
HINTS = (
    (
        mark("What the model suggests"),
        mark("Each tag with its score, the surest first. Click its box, or press Space, to accept it; X rejects it, {add} adds another."),
    ),
    (
        mark("Too many tags, or too few?"),
        mark("Move the threshold: tags come and go at once, and no model runs again. Each category has a threshold of its own."),
    ),
    (
        mark("Accept and go on"),
        mark("This accepts what is suggested and goes to the next picture ({accept}). FurryTag learns from what you accept and add."),
    ),
    (
        mark("More tags from other models"),
        mark("The starter knows few tags. Here you choose another model, or download one that fits this machine ({models})."),
    ),
)
"""Title and text of each hint, in the order of the anchors; the fields are keys of commands."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A hint and the widget that it points at."""

    anchor: QWidget
    title: str
    text: str


class Tour(QObject):
    """Shows one hint after the other over `window`, and never stops anybody: the bubble takes no focus, Esc ends it.

    It is shown by itself once only; `settings` remembers that.
    """

    def __init__(self, window: QWidget, anchors: Sequence[QWidget], commands: Mapping[str, QAction], settings: QSettings) -> None:
        """`anchors`: what each of the hints is about; `commands`: those whose keys the hints name."""
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._settings = settings
        self._stops = [Stop(anchor, title, text) for anchor, (title, text) in zip(anchors, HINTS, strict=True)]
        self._place: int | None = None
        self._bubble: HintBubble | None = None

    @property
    def bubble(self) -> HintBubble | None:
        """What is shown, or None."""
        return self._bubble

    @property
    def seen(self) -> bool:
        """Whether it was begun before, on whatever day."""
        return bool(self._settings.value(SEEN_KEY))

    def begin(self) -> None:
        """Show the first hint."""
        self.end()
        self._settings.setValue(SEEN_KEY, "seen")
        self._bubble = HintBubble(self._window)
        self._bubble.next_asked.connect(self.step)
        self._bubble.skipped.connect(self.end)
        self._window.installEventFilter(self)
        self._go_to(0)

    def step(self) -> None:
        """Show the next hint, or end behind the last."""
        if self._place is not None and self._place + 1 < len(self._stops):
            self._go_to(self._place + 1)
        else:
            self.end()

    def end(self) -> None:
        """Take the hint away."""
        if self._bubble is None:
            return
        self._leave()
        self._window.removeEventFilter(self)
        self._bubble.hide()
        self._bubble.deleteLater()
        self._bubble = self._place = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._bubble is None or self._place is None:
            return False
        anchor = self._stops[self._place].anchor
        if watched is self._window and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # It comes here only if nothing inside the window had a use for it.
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        elif event.type() in MOVES:
            self._bubble.stand_beside(anchor)
        elif watched is anchor and event.type() is QEvent.Type.Hide:
            self.end()
        return False

    def _go_to(self, place: int) -> None:
        self._leave()
        stop = self._stops[place]
        if self._bubble is None or not stop.anchor.isVisible():
            self.end()
            return
        self._place = place
        stop.anchor.installEventFilter(self)
        keys = {name: show_keys(command.shortcuts()[:1]) or f"“{plain(command.text())}”" for name, command in self._commands.items()}
        self._bubble.show_hint(tr(stop.title), tr(stop.text).format(**keys), place + 1, len(self._stops))
        self._bubble.stand_beside(stop.anchor)

    def _leave(self) -> None:
        if self._place is not None:
            self._stops[self._place].anchor.removeEventFilter(self)
