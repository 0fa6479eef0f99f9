"""Nothing but the picture on the whole screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from furrytag_gui.ui.panels.notices import NoticeBar
from furrytag_gui.ui.widgets.tag_overlay import TagOverlay
from furrytag_gui.ui.workbench import Workbench


class FullScreen(QObject):
    """Hides everything around the picture, and shows it again as it was. The keys of the window stay what they are."""

    def __init__(self, workbench: Workbench, window: QMainWindow) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._window = window
        self._around: Sequence[QWidget] = ()
        self._notices: NoticeBar | None = None
        self._hidden: list[QWidget] = []
        self._state = Qt.WindowState.WindowNoState
        self.overlay = TagOverlay(workbench.viewer.canvas)
        self._overlay_wanted = False
        workbench.subject_shown.connect(self._refresh)

    def set_around(self, around: Sequence[QWidget], notices: NoticeBar) -> None:
        """What is hidden, and what is to say nothing meanwhile."""
        self._around = around
        self._notices = notices

    @property
    def is_on(self) -> bool:
        return self._workbench.shape.is_alone

    def toggle(self) -> None:
        """Go to the full screen, or leave it."""
        if self.is_on:
            self.leave()
        elif self._workbench.gallery.current_row is not None:
            self._enter()

    def leave(self) -> None:
        """Show the window as it was before."""
        if not self.is_on:
            return
        self._window.setWindowState(self._state)
        for widget in self._hidden:
            widget.show()
        if self._notices is not None:
            self._notices.hold(False)
        self._workbench.shape.show_alone(False)
        self._workbench.gallery.view.setFocus()

    def toggle_tags(self) -> None:
        """Show the tags over the picture, or hide them; in the window too."""
        self._overlay_wanted = not self._overlay_wanted
        self._refresh()

    def _enter(self) -> None:
        self._state = self._window.windowState() & ~Qt.WindowState.WindowFullScreen
        self._hidden = [widget for widget in self._around if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        if self._notices is not None:
            self._notices.hold(True)
        self._workbench.shape.show_alone(True)
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        self._workbench.viewer.canvas.setFocus()

    def _refresh(self) -> None:
        self.overlay.show_review(self._workbench.tags.review if self._overlay_wanted else None)
