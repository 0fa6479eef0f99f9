"""A library with tagged pictures that are really there, and exports of them."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from furrytag_gui.exchange.export import ExportResult, run_export
from furrytag_gui.exchange.plan import Action, Plan, Resolution, Step
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.exchange.presets import BUILT_IN, Preset
from furrytag_gui.exchange.undo import UndoResult, undo_export
from furrytag_gui.exchange.viewpoint import Viewpoint
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import Work
from tests.standins.outcomes import MODEL, TAGSET, make_scored

PRESETS = {preset.name: preset for preset in BUILT_IN}


def make_viewpoint(vocabulary: Vocabulary, *, show_adult: bool = False) -> Viewpoint:
    return Viewpoint(MODEL, "standin", "1", TAGSET, PUBLISHED_BOUNDS, vocabulary, show_adult)


class Exchange:
    """A person with a library, who exports."""

    def __init__(self, library: Library, viewpoint: Viewpoint, draw: Callable[..., Path]) -> None:
        self.library = library
        self.viewpoint = viewpoint
        self._draw = draw

    def add(self, name: str, scores: Sequence[float] = (0.9, 0.2, 0.0, 0.0), *, rating: float | None = 0.1, color: str = "red") -> Path:
        """A picture that the model has scored; by itself it says fox."""
        path = self._draw(name, color, size_px=64 + sum(map(ord, name)) % 97)
        self.score(path, scores, rating=rating)
        return path

    def score(self, path: Path, scores: Sequence[float] = (0.9, 0.2, 0.0, 0.0), *, rating: float | None = 0.1) -> None:
        content, facts = path.read_bytes(), path.stat()
        text = hashlib.sha256(content).hexdigest()
        scored = make_scored(path, scores, rating=rating, size_bytes=facts.st_size, mtime_ns=facts.st_mtime_ns, sha256=text)
        self.library.save_outcomes(MODEL, TAGSET, [scored])

    def picture_id(self, path: Path) -> int:
        (entry,) = self.library.entries(self.library.add_files([path]), MODEL)
        assert entry.picture_id is not None
        return entry.picture_id

    def decide(self, path: Path, **decisions: Decision | None) -> None:
        self.library.decide([self.picture_id(path)], decisions, label="Decide")

    def planner(self, preset: Preset | str) -> Planner:
        return Planner(self.library, self.viewpoint, PRESETS[preset] if isinstance(preset, str) else preset)

    def plan(self, preset: Preset | str, *paths: Path) -> Plan:
        return self.planner(preset).plan(self.library.add_files(paths), Work())

    def step(self, preset: Preset | str, path: Path) -> Step:
        (step,) = self.plan(preset, path).steps
        return step

    def export(
        self,
        preset: Preset | str,
        *paths: Path,
        resolutions: Mapping[Path, Resolution] | None = None,
        otherwise: Resolution = Resolution.KEEP,
        work: Work | None = None,
    ) -> ExportResult:
        planner = self.planner(preset)
        plan = planner.plan(self.library.add_files(paths), Work())
        return run_export(self.library, planner, plan, work or Work(), resolutions=resolutions, otherwise=otherwise)

    def undo(self, result: ExportResult) -> UndoResult:
        assert result.export_id is not None
        return undo_export(self.library, result.export_id, Work())

    def actions(self, preset: Preset | str, *paths: Path) -> list[Action]:
        return [step.action for step in self.plan(preset, *paths).steps]


@pytest.fixture
def library(paths: Paths, vocabulary: Vocabulary) -> Iterator[Library]:
    library = Library.open(paths.library, vocabulary)
    yield library
    library.close()


@pytest.fixture
def exchange(library: Library, vocabulary: Vocabulary, draw: Callable[..., Path]) -> Exchange:
    return Exchange(library, make_viewpoint(vocabulary), draw)
