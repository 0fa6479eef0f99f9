"""Started twice, there is one window, which takes over what the second was to open."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from furrytag_gui.paths import Paths
from furrytag_gui.ui.handover import Errand, claim
from furrytag_gui.ui.visits import Visits
from tests.app.conftest import Program


def test_the_second_start_opens_its_pictures_in_the_first_window(
    open_program: Callable[..., Program], paths: Paths, draw: Callable[..., Path]
) -> None:
    paths.require_writable()
    held = claim(paths.data, Errand())
    assert held is not None
    program = open_program(draw("fox.png"))
    program.wait_for_tags(1)
    held.listen(Visits(program.window).receive)
    program.window.showMinimized()
    names = [str(draw("ö 🐺.png", "red")), str(draw("wolf.png", "blue"))]
    # Neither a display nor Qt is needed to hand over.
    second = subprocess.Popen(
        [sys.executable, "-m", "furrytag_gui", "--data-dir", str(paths.data), *names], stdout=subprocess.PIPE, text=True, env={}
    )
    program.wait(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert second.communicate()[0] == "FurryTag is open already; its window takes over.\n"
    program.wait_for_tags(3)
    assert {"ö 🐺.png", "wolf.png"} <= set(program.names)
    assert program.said == ["FurryTag was open already, so ö 🐺.png and 1 more came here."]
    assert not program.window.windowState() & Qt.WindowState.WindowMinimized
    held.close()
