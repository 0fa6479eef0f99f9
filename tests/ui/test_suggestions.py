"""What the window suggests is said with its size and time, and the time follows the line."""

from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from furrytag_gui.models.catalog import load_catalog
from furrytag_gui.models.suggestion import Means
from furrytag_gui.paths import resource
from furrytag_gui.ui import suggestions
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.modelcard import ModelCard, Stage
from furrytag_gui.ui.suggestions import RATE_KEY, Suggestions, find_means, make_advice
from furrytag_gui.work import Progress, Unit

ENTRIES = load_catalog(resource("models.json"))


class Desk(QObject):
    card_changed = Signal(object)
    installed = Signal(object)


def test_time_is_that_of_the_measured_line_or_of_a_stated_one() -> None:
    entry = next(entry for entry in ENTRIES if entry.manifest.id == "efficientnet_v2_m_384_3")
    advice = make_advice([entry], None)
    assert advice.suggestions[0].cost == "~90 MB · about 36 s"
    assert "20 Mbit/s" in advice.basis
    advice = make_advice([entry], 500_000.0)
    assert advice.suggestions[0].cost == "~90 MB · about 3 min 0 s"
    assert "500 KB" in advice.basis


def test_a_download_tells_how_fast_the_line_is(qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(suggestions, "find_means", lambda _folder: Means(2))
    session: dict[str, object] = {}
    services = SimpleNamespace(
        library=SimpleNamespace(session=SimpleNamespace(value=session.get, set_value=session.__setitem__)),
        store=SimpleNamespace(list=list),
        installer=SimpleNamespace(entries=ENTRIES),
    )
    lanes, desk = Lanes(), Desk()
    found = Suggestions(lanes, lambda: services, desk, lambda: tmp_path)  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(found.changed):
        found.look()
    assert found.advice.suggestions[0].time == "about 36 s"
    for done, rate in ((200_000, 99.0), (40_000_000, 9_000_000.0)):
        progress = Progress("Downloading it", done, 90_000_000, rate, unit=Unit.BYTES)
        desk.card_changed.emit(ModelCard("a", "A", stage=Stage.FETCHING, progress=progress))
    with qtbot.waitSignal(found.changed):
        desk.installed.emit(None)
    assert found.advice.suggestions[0].time == "about 10 s"
    qtbot.waitUntil(lambda: session == {RATE_KEY: 9_000_000})
    again = Suggestions(lanes, lambda: services, desk, lambda: tmp_path)  # type: ignore[arg-type, return-value]
    with qtbot.waitSignal(again.changed):
        again.look()
    assert again.advice == found.advice
    assert lanes.close(5.0)


def test_the_means_are_those_of_this_machine(tmp_path: Path) -> None:
    means = find_means(tmp_path / "still" / "to be made")
    assert means.threads >= 1
    assert means.free_bytes > 0
