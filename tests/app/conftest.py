"""The real window, opened and closed as a person does it, and checked for leftovers."""

import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, Qt, QTimer, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from furrytag_gui.library.records import Entry
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings, save_settings
from furrytag_gui.tags.review import Review, State
from furrytag_gui.ui.app import Catalog, make_window, read_catalog
from furrytag_gui.ui.dialogs.consent import ConsentDialog
from furrytag_gui.ui.dialogs.models import ModelManager
from furrytag_gui.ui.modelcard import Act, ModelCard, Stage
from furrytag_gui.ui.modeldesk import ModelDesk
from furrytag_gui.ui.panels import notices
from furrytag_gui.ui.services import Readiness
from furrytag_gui.ui.tour import SEEN_KEY
from furrytag_gui.ui.window import MainWindow
from furrytag_gui.work import Progress

LONG_S = 30
"""For what a busy machine may take its time for."""


class Program:
    """A window and what a person sees in it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.bench = window.workbench

    def wait(self, condition: Callable[[], object]) -> None:
        """Until it holds; a row, a picture or a tag that it looks for need not be there yet."""

        def holds() -> bool:
            try:
                return bool(condition())
            except (LookupError, StopIteration) as error:
                raise AssertionError(f"not there: {error!r}") from error

        self.qtbot.waitUntil(holds)

    def wait_for_model(self) -> None:
        self.wait(lambda: self.window.context.status.readiness is Readiness.READY)

    def wait_for_tags(self, count: int) -> None:
        """Until so many of the files are tagged and nothing is under way."""
        self.wait(lambda: sum(entry.scored for entry in self.entries) >= count and not self.window.status.is_busy)

    def pause_at_once(self) -> None:
        """Pause what comes next in the moment that it is told of; who looks from time to time may come when it is done."""
        context = self.window.context

        def hold(progress: Progress | None) -> None:
            if progress is not None:
                context.progressed.disconnect(hold)
                self.window.commands.pause.trigger()

        context.progressed.connect(hold)

    def drop(self, *paths: Path) -> None:
        """Drag files over the window and let go."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.drop_mime(mime)

    def drop_mime(self, mime: QMimeData) -> None:
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(99, 99), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(99, 99), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(self.window, drop)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key for whatever has the focus."""
        if QApplication.activePopupWidget() is None:
            # A window manager does this when a list of completions closes; without a screen there is none.
            self.window.activateWindow()
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def go_to(self, name: str) -> None:
        """Make the file of this name the current one, and wait until its tags are shown."""
        self.wait(lambda: name in self.names)
        entry = next(entry for entry in self.entries if entry.path.name == name)
        self.bench.gallery.seek(entry.file_id)
        self.wait(lambda: self.current == name and self.bench.shown_picture == self.entry.picture_id)

    @property
    def entries(self) -> list[Entry]:
        return list(self.bench.model.entries())

    @property
    def names(self) -> list[str]:
        return [entry.path.name for entry in self.entries]

    @property
    def entry(self) -> Entry:
        entry = self.bench.gallery.current
        assert entry is not None
        return entry

    @property
    def current(self) -> str:
        """The name of the current file, or ""."""
        entry = self.bench.gallery.current
        return "" if entry is None else entry.path.name

    @property
    def review(self) -> Review:
        return self.bench.tags.review

    @property
    def tags(self) -> dict[str, State]:
        """The tags in the panel and how each stands."""
        return {row.name: row.state for row in self.review.rows}

    @property
    def said(self) -> list[str]:
        """What the notices say."""
        return [notice.message for notice in self.window.notices.notices]

    @property
    def manager(self) -> ModelManager:
        """The window of models, once it is open."""
        assert self.window.models.manager is not None
        return self.window.models.manager

    @property
    def desk(self) -> ModelDesk:
        return self.window.context.desk

    def manage(self) -> ModelManager:
        """Open the window of models, and wait until they are listed."""
        self.window.commands.manage_models.trigger()
        self.wait(lambda: self.manager.panel.table.rows and len(self.manager.panel.table.rows) == len(self.desk.cards))
        return self.manager

    def card(self, model_id: str) -> ModelCard:
        """What the row of a model shows."""
        return self.manager.panel.table.rows[model_id].card

    def wait_for_stage(self, model_id: str, stage: Stage) -> None:
        self.wait(lambda: model_id in self.manager.panel.table.rows and self.card(model_id).stage is stage)

    def wait_for_bytes(self, model_id: str) -> None:
        """Until some of a download has come."""
        self.wait(lambda: (progress := self.card(model_id).progress) is not None and progress.done)

    def act(self, model_id: str, act: Act) -> None:
        """Press this button in the row of a model."""
        button = self.manager.panel.table.rows[model_id].state.buttons[act]
        assert button.isVisible()
        button.click()

    def agree(self) -> ConsentDialog:
        """Say yes to the question that is asked."""
        (dialog,) = [dialog for dialog in self.manager.findChildren(ConsentDialog) if dialog.isVisible()]
        dialog.confirm.click()
        return dialog

    def close(self) -> None:
        self.window.close()


@pytest.fixture
def fill(tmp_path: Path) -> Callable[[str, str], Path]:
    """Makes a picture of one plain colour: what the stand-in says of it is in `tests/standins/six_head.py`."""

    def make(name: str, color: str) -> Path:
        path = tmp_path / "fills" / name
        path.parent.mkdir(exist_ok=True)
        Image.new("RGB", (256, 192), color).save(path)
        return path

    return make


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What Qt complains about."""
    said: list[str] = []

    def note(kind: QtMsgType, _context: object, message: str) -> None:
        # What a platform without a screen can't do is not our fault.
        if kind is not QtMsgType.QtDebugMsg and not message.startswith("This plugin does not support"):
            said.append(message)

    before = qInstallMessageHandler(note)
    yield said
    qInstallMessageHandler(before)


@pytest.fixture
def open_program(qtbot: QtBot, paths: Paths, standin: Callable[[str], Path], complaints: list[str]) -> Iterator[Callable[..., Program]]:
    """`open_program(path, …, model="six_head")` opens the window on this test's own library; at the end it is closed by its cross.

    `catalog` gives the models that can be downloaded; with `tour` the hints of a first start come.
    """
    programs: list[Program] = []
    beforehand = set(QApplication.topLevelWidgets())

    def open_it(
        *open_paths: Path,
        model: str = "six_head",
        also: Iterable[str] = (),
        catalog: Catalog = read_catalog,
        tour: bool = False,
        **settings: object,
    ) -> Program:
        for name in {model, *also} - {"starter"}:
            if not (paths.models / name).exists():
                shutil.copytree(standin(name), paths.models / name)
        if not paths.settings.exists():
            save_settings(paths.settings, Settings(model=model, threads=1, **settings))  # type: ignore[arg-type]
        if not tour:
            QSettings(str(paths.config / "window.ini"), QSettings.Format.IniFormat).setValue(SEEN_KEY, "seen")
        with pytest.MonkeyPatch.context() as patch:
            # A notice that goes by itself must not have gone before a busy machine comes to look at it.
            patch.setattr(notices, "INFO_MS", 10 * 1000 * LONG_S)
            program = Program(make_window(paths, list(open_paths), catalog), qtbot)
        program.window.show()
        programs.append(program)
        return program

    yield open_it
    for program in programs:
        program.close()
    # A window waits for its threads for a moment only, which is too short on a busy machine.
    for thread in list_threads():
        thread.join(LONG_S)
    for program in programs:
        busy = [timer for timer in program.window.findChildren(QTimer) if timer.isActive()]
        assert not busy, f"timers of {[timer.parent() for timer in busy]} go on"
        program.window.deleteLater()
    programs.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [thread.name for thread in list_threads()]
    assert not [widget for widget in QApplication.topLevelWidgets() if widget not in beforehand and widget.isVisible()]
    assert not children()
    assert complaints == []


def list_threads() -> list[threading.Thread]:
    """The threads that work for a window."""
    return [thread for thread in threading.enumerate() if thread.name.startswith("furrytag")]


def children() -> list[int]:
    """Process ids of the child processes of this one; none where the system doesn't tell."""
    found: list[int] = []
    for task in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
        found += map(int, task.read_text().split())
    return found
