"""The folders that were opened last are forgotten when that is asked for, whatever is looked for meanwhile."""

import contextlib
import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.recentfolders import RecentFolders


def test_looking_does_not_take_the_place_of_forgetting(qtbot: QtBot, paths: Paths, tmp_path: Path) -> None:
    lanes, sleeping = Lanes(), threading.Event()
    with contextlib.closing(Library.open(paths.library)) as library:
        library.session.note_folder(tmp_path)
        library.session.close_folders()
        recent = RecentFolders(lanes, lambda: library)
        recent.load()
        qtbot.waitUntil(lambda: len(recent.all) == 1)
        # A drive takes its time to answer.
        lanes.submit(Lane.CHECKS, sleeping.wait)
        recent.clear()
        recent.load()
        sleeping.set()
        qtbot.waitUntil(lambda: not recent.all)
        assert lanes.close(10)
