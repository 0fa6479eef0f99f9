"""The window's process never holds a runtime, and opens before anything slow has begun."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from furrytag_gui.paths import Paths
from furrytag_gui.ui import app
from furrytag_gui.ui.services import Readiness

program = QApplication([])
window = app.make_window(Paths.in_folder(Path(sys.argv[1])), [])
window.show()
heavy = ("tensorflow", "openvino", "onnxruntime", "torch")
print("at show:", [name for name in heavy if name in sys.modules])

def look(status):
    if status.readiness in (Readiness.READY, Readiness.FAILED):
        print("with a model:", status.readiness, [name for name in heavy if name in sys.modules])
        QTimer.singleShot(0, window.close)

window.context.model_changed.connect(look)
program.exec()
"""


IMPORTS = """
import sys
import threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from furrytag_gui.paths import Paths
from furrytag_gui.ui import app

class Watch:
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            print("imported late:", name)

program = QApplication([])
window = app.make_window(Paths.in_folder(Path(sys.argv[1])), [Path(sys.argv[2])])
window.show()
sys.meta_path.insert(0, Watch())

def look():
    if window.workbench.tags.review.scored:
        print("tags are shown")
        timer.stop()
        window.close()

timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
program.exec()
"""


def test_no_runtime_is_ever_imported_by_the_window(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, env=environment, timeout=120, check=False
    )
    assert run.stdout.splitlines() == ["at show: []", "with a model: ready []"], run.stderr
    assert run.returncode == 0, run.stderr


def test_nothing_is_imported_on_the_windows_thread_until_tags_are_shown(tmp_path: Path, draw: Callable[..., Path]) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", IMPORTS, str(tmp_path / "data"), str(draw("fox.png"))],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )
    assert run.stdout.splitlines() == ["tags are shown"], run.stderr
