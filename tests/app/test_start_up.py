"""The window's process never holds a runtime, and opens before anything slow has begun."""

import os
import subprocess
import sys
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


def test_no_runtime_is_ever_imported_by_the_window(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, env=environment, timeout=120, check=False
    )
    assert run.stdout.splitlines() == ["at show: []", "with a model: ready []"], run.stderr
    assert run.returncode == 0, run.stderr
