"""The program with a window: its object graph, and its first second."""

import logging
import logging.handlers
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from furrytag_gui.library.library import Library
from furrytag_gui.library.restore import load_settings_restored
from furrytag_gui.models.catalog import CatalogEntry, load_catalog
from furrytag_gui.models.receipts import open_receipts
from furrytag_gui.models.runs import RunBook
from furrytag_gui.models.store import open_store
from furrytag_gui.paths import Paths, categories, resource
from furrytag_gui.plainlog import PlainFormatter
from furrytag_gui.settings import Settings
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.endrequests import EndRequests
from furrytag_gui.ui.handover import Claim
from furrytag_gui.ui.intake import Intake
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.languages import use_language
from furrytag_gui.ui.quiet import keep_quiet
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.style import apply_settings, follow_desktop
from furrytag_gui.ui.visits import Visits
from furrytag_gui.ui.window import MainWindow

if TYPE_CHECKING:
    from furrytag_gui.installation import Installer

LOG_BYTES = 1_000_000

Catalog = Callable[[], Sequence[CatalogEntry]]

log = logging.getLogger(__name__)


def run(paths: Paths, open_paths: Sequence[Path], claim: Claim) -> int:
    """Open the window on these files and folders, and on what later starts hand over; give the exit code once it is closed."""
    start_logging(paths)
    keep_quiet()
    sys.excepthook = _log_bug
    threading.excepthook = _log_thread_bug
    app = QApplication(sys.argv[:1])
    app.setApplicationName("FurryTag")
    app.setDesktopFileName("furrytag")
    window = make_window(paths, open_paths)
    visits = Visits(window)
    claim.listen(visits.receive)
    EndRequests(window)
    window.show()
    QTimer.singleShot(0, app, partial(follow_desktop, app))
    return app.exec()


def read_catalog() -> tuple[CatalogEntry, ...]:
    """The models that FurryTag knows. Raises ModelError."""
    return load_catalog(resource("models.json"))


def make_window(paths: Paths, open_paths: Sequence[Path], catalog: Catalog = read_catalog) -> MainWindow:
    """The window with everything behind it; that begins to work at the event loop's first rest, when the window has been drawn.

    `catalog` gives the models that can be downloaded; it is called in a worker thread.
    """
    settings, notice = load_settings_restored(paths)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        apply_settings(app, settings)
        use_language(app, settings.language)
    lanes = Lanes()
    context = Context(lanes, paths, settings, partial(make_services, paths, settings, catalog))
    icon = QIcon(str(resource("icons/furrytag.svg")))
    window = MainWindow(context, lanes, paths, icon)
    QTimer.singleShot(0, window, partial(_begin, window, notice, tuple(open_paths)))
    return window


def make_services(paths: Paths, settings: Settings, catalog: Catalog = read_catalog) -> Services:
    """What works below the window. Raises LibraryError or FurryTagError."""
    vocabulary = load_vocabulary(categories())
    # Imported here, in a worker thread, so that the window need not wait for it.
    from furrytag_gui.engine.host import Host  # noqa: PLC0415
    from furrytag_gui.insight.learn import Learner  # noqa: PLC0415
    from furrytag_gui.tagging import Tagger  # noqa: PLC0415

    library = Library.open(settings.require_library(paths), vocabulary)
    host = Host(settings.threads)
    store = open_store(settings, paths)
    runs = RunBook(paths.runs)

    def make_installer() -> "Installer":
        from furrytag_gui.installation import Installer  # noqa: PLC0415

        return Installer(store, catalog(), vocabulary, open_receipts(paths.receipts), runs, threads=settings.threads)

    services = Services(
        vocabulary=vocabulary,
        library=library,
        store=store,
        host=host,
        tagger=Tagger(library, host),
        learner=Learner(library, host),
        make_installer=make_installer,
        runs=runs,
    )
    if store.is_interrupted:
        # The models are whole again once it is made.
        _ = services.installer
    return services


def start_logging(paths: Paths) -> None:
    """Write what happens to the log, and so that it can be shown to anybody to another; without them the program runs as well."""
    root = logging.getLogger("furrytag_gui")
    root.setLevel(logging.INFO)
    whole = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    for path, formatter in ((paths.log, whole), (paths.plain_log, PlainFormatter())):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", errors="replace")
        except OSError as error:
            print(f"FurryTag can't write its log {path}: {error.strerror}.", file=sys.stderr)  # noqa: T201 - there is no log to say it in
            return
        handler.setFormatter(formatter)
        root.addHandler(handler)
    log.info("FurryTag starts.")


def _begin(window: MainWindow, notice: str, open_paths: tuple[Path, ...]) -> None:
    window.begin(notice)
    window.take(Intake(paths=open_paths))


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.critical("A bug.", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _log_thread_bug(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _log_bug(args.exc_type, args.exc_value, args.exc_traceback)
