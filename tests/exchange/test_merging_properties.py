"""Whatever a person decides and others write, in any order: nobody's words are lost, and everything can be taken back."""

import shutil
import tempfile
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PIL import Image

from furrytag_gui.exchange.export import run_export
from furrytag_gui.exchange.plan import Action, Resolution
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.exchange.undo import undo_export
from furrytag_gui.library.library import Library
from furrytag_gui.paths import categories
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work
from tests.exchange.conftest import PRESETS, Exchange, make_viewpoint

WORDS = ("fox", "red panda", "night sky", "my character (series)", "ünïcode")
VOCABULARY = load_vocabulary(categories())
TAGS = {word: word.replace(" ", "_") for word in WORDS}
some_words = st.lists(st.sampled_from(WORDS), unique=True)


@dataclass(frozen=True)
class Model:
    """What the caption should be: words of others, and ours."""

    others: frozenset[str] = frozenset()
    ours: frozenset[str] = frozenset()


class Merging(RuleBasedStateMachine):
    """One picture with its caption, a person who decides and exports, and another program that writes the caption."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.library = Library.open(self.folder / "library.sqlite", VOCABULARY)
        self.picture = self.folder / "fox.png"
        Image.new("RGB", (8, 8), "red").save(self.picture)
        self.text = self.picture.with_suffix(".txt")
        self.exchange = Exchange(self.library, make_viewpoint(VOCABULARY), lambda *_: self.picture)
        self.exchange.score(self.picture, [0.0, 0.0, 0.0, 0.0], rating=None)
        self.held: frozenset[str] = frozenset()
        self.model = Model()
        self.taken: list[tuple[int, Model, bytes | None, bytes | None]] = []

    def content(self) -> bytes | None:
        return self.text.read_bytes() if self.text.exists() else None

    @rule(words=some_words)
    def decide(self, words: list[str]) -> None:
        changes = {tag: Decision.ADDED if word in words else None for word, tag in TAGS.items()}
        self.library.decide([self.exchange.picture_id(self.picture)], changes, label="Decide")
        self.held = frozenset(words)

    @rule(words=some_words)
    def write_by_others(self, words: list[str]) -> None:
        """Another program replaces the caption; words that are ours stay ours."""
        self.text.write_text(", ".join(words) + "\n", encoding="utf-8")
        self.model = replace(self.model, others=frozenset(words) - self.model.ours)

    @rule()
    def delete_by_others(self) -> None:
        self.text.unlink(missing_ok=True)
        self.model = replace(self.model, others=frozenset())

    @rule()
    def export(self) -> None:
        before = self.content()
        planner = Planner(self.library, self.exchange.viewpoint, PRESETS["Training captions"])
        plan = planner.plan(self.library.add_files([self.picture]), Work())
        result = run_export(self.library, planner, plan, Work(), otherwise=Resolution.MERGE)
        assert result.failures == ()
        assert plan.counts[Action.REFUSED] == 0
        after = self.content()
        if result.export_id is not None:
            self.taken.append((result.export_id, self.model, before, after))
            self.model = replace(self.model, ours=self.held - self.model.others)
        words = frozenset((after or b"").decode().strip().split(", ")) - {""}
        assert words == self.model.others | self.held

    @precondition(lambda self: self.taken and self.taken[-1][3] == self.content())
    @rule()
    def undo(self) -> None:
        export_id, model, before, _ = self.taken.pop()
        assert undo_export(self.library, export_id, Work()).failures == ()
        assert self.content() == before
        self.model = model

    @precondition(lambda self: self.taken and self.taken[-1][3] != self.content())
    @rule()
    def undo_in_vain(self) -> None:
        """What somebody has changed or deleted since stays as it is, and the export is done with."""
        before = self.content()
        result = undo_export(self.library, self.taken.pop()[0], Work())
        assert (result.restored, len(result.failures), result.gone) == ((0, 0, 1) if before is None else (0, 1, 0))
        assert result.is_over
        assert self.content() == before

    @invariant()
    def nothing_is_left_open(self) -> None:
        if hasattr(self, "library"):
            assert self.library.ledger.unsettled() == []
            assert not list(self.folder.glob(".furrytag-*"))

    def teardown(self) -> None:
        with closing(self.library):
            shutil.rmtree(self.folder, ignore_errors=True)


TestMerging = Merging.TestCase
TestMerging.settings = settings(max_examples=15, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck))
