"""How long the tag panel takes to follow a threshold slider: `python tests/benchmarks/bench_tag_panel.py`.

Each step resolves the stored scores anew, updates the list and paints it. The least favourable case is measured:
half of all tags are over the threshold, and every step changes how many. The processor's time is what counts;
the wall clock's stands beside it, for it shows how busy the machine was.
"""

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from furrytag_gui.tags.review import Facts, Thresholds, resolve
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, Tag, Vocabulary
from furrytag_gui.ui.panels.tags import TagPanel
from furrytag_gui.ui.style import apply_theme
from furrytag_gui.ui.subject import Subject
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider

STEPS = 60
TARGETS_MS = {228: 16, 10_000: 50}


def make_subject(count: int) -> Subject:
    """A scored picture of a model with this many tags, evenly spread over categories and scores."""
    tags = [Tag(f"tag_number_{number}", DISPLAY_ORDER[number % len(DISPLAY_ORDER)]) for number in range(count)]
    scores = np.random.default_rng(0).random(count, dtype=np.float32)
    return Subject(1, make_tagset(tags), Facts(scores, rating=0.1), Vocabulary({}))


def time_steps(panel: TagPanel, subject: Subject) -> tuple[list[float], list[float]]:
    """Milliseconds of the processor and of the wall clock for each step of the slider for all tags, until the panel is painted."""
    panel.show_subject(subject)
    QApplication.processEvents()
    slider = next(each for each in panel.findChildren(ThresholdSlider) if each.accessibleName() == "Threshold of all tags")
    slider.setSliderDown(True)
    busy, taken = [], []
    for step in range(STEPS):
        busy_from, start = time.process_time(), time.perf_counter()
        slider.setValue(40 + (step * 7) % 20)
        QApplication.processEvents()
        busy.append((time.process_time() - busy_from) * 1000)
        taken.append((time.perf_counter() - start) * 1000)
    slider.setSliderDown(False)
    slider.settle()
    return busy, taken


def time_resolve(subject: Subject) -> float:
    """Milliseconds of the processor for one `resolve` alone."""
    start = time.process_time()
    for step in range(STEPS):
        thresholds = Thresholds(overall=0.4 + (step * 7) % 20 / 100)
        resolve(subject.tagset, subject.facts, thresholds, subject.bounds, show_adult=False, vocabulary=subject.vocabulary)
    return (time.process_time() - start) * 1000 / STEPS


def main() -> None:
    app = QApplication([])
    apply_theme(app, "dark")
    panel = TagPanel()
    panel.resize(384, 900)
    panel.show()
    print(f"{'tags':>7} {'resolve':>9} {'step':>9} {'95 %':>9} {'target':>9} {'wall':>9}   (ms)")
    for count, target_ms in TARGETS_MS.items():
        subject = make_subject(count)
        busy, taken = time_steps(panel, subject)
        worst = sorted(busy)[int(len(busy) * 0.95)]
        row = (time_resolve(subject), statistics.median(busy), worst, target_ms, statistics.median(taken))
        print(f"{count:>7} " + " ".join(f"{value:9.1f}" for value in row))
    panel.close()


if __name__ == "__main__":
    main()
