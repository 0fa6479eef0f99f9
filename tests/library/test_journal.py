"""Undo and redo: any edits, taken back and made again, over restarts."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from furrytag_gui.library import journal
from furrytag_gui.library.database import Database
from furrytag_gui.library.journal import Cell, Edit
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Decision, Scope
from tests.standins.outcomes import MODEL, TAGSET, make_scored

AddPicture = Callable[..., int]


def test_nothing_to_undo_at_first(library: Library) -> None:
    assert (library.undo_label, library.redo_label) == ("", "")
    assert library.undo() is None
    assert library.redo() is None


def test_undo_and_redo_tell_what_changed(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    done = library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    assert (library.undo_label, library.redo_label) == ("Accept fox", "")
    assert library.undo() == done
    assert (library.undo_label, library.redo_label) == ("", "Accept fox")
    assert library.facts(picture_id, MODEL).decisions == {}
    assert library.redo() == done
    assert library.facts(picture_id, MODEL).decisions == {"fox": Decision.ACCEPTED}


def test_a_batch_is_one_step(library: Library, add_picture: AddPicture) -> None:
    pictures = [add_picture(f"{number}.png") for number in range(20)]
    library.decide(pictures[:10], {"fox": Decision.REJECTED}, label="Reject fox")
    library.decide(pictures, {"fox": Decision.ACCEPTED}, reviewed=True, label="Accept fox on 20 pictures")
    library.undo()
    decisions = [library.facts(picture_id, MODEL).decisions for picture_id in pictures]
    assert decisions == [{"fox": Decision.REJECTED}] * 10 + [{}] * 10
    assert not any(entry.reviewed for entry in library.entries(range(1, 21), MODEL))
    assert library.undo_label == "Reject fox"


def test_adding_an_own_tag_takes_its_category_along(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {"nova": Decision.ADDED}, categories={"nova": "own"}, label="Add nova")
    undone = library.undo()
    assert undone is not None
    assert undone.own_tags
    assert library.own_tags() == []
    library.redo()
    assert [tag.name for tag in library.own_tags()] == ["nova"]


def test_a_new_edit_forgets_what_was_undone(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.undo()
    library.rate([picture_id], 0.5, "Rate questionable")
    assert library.redo() is None
    assert library.facts(picture_id, MODEL).decisions == {}


def test_an_edit_that_changes_nothing_is_no_step_and_keeps_what_was_undone(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.undo()
    assert not library.decide([picture_id], {"fox": None}, reviewed=False, label="Reset")
    assert library.redo_label == "Accept fox"


def test_undo_survives_a_restart(library: Library, add_picture: AddPicture, paths: Paths) -> None:
    picture_id = add_picture("fox.png")
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    library.rate([picture_id], 0.5, "Rate questionable")
    library.undo()
    library.close()
    with contextlib.closing(Library.open(paths.library)) as again:
        assert (again.undo_label, again.redo_label) == ("Accept fox", "Rate questionable")
        again.redo()
        assert again.facts(picture_id, MODEL).rating_by_hand == 0.5


def test_scoring_is_no_step_and_is_not_undone(library: Library, add_picture: AddPicture) -> None:
    picture_id = add_picture("fox.png", [0.1, 0, 0, 0])
    library.decide([picture_id], {"fox": Decision.ACCEPTED}, label="Accept fox")
    add_picture("fox.png", [0.8, 0, 0, 0])
    library.undo()
    facts = library.facts(picture_id, MODEL)
    assert facts.scores is not None
    assert facts.scores[0] > 0.7


def test_the_oldest_steps_are_forgotten(paths: Paths) -> None:
    with contextlib.closing(Database(paths.library)) as database, database.write() as connection:
        for number in range(journal.MAX_STEPS + 5):
            journal.perform(connection, [Edit(Cell.THRESHOLD, (MODEL, "tag", str(number)), 0.5)], f"Step {number}")
        taken = 0
        while journal.undo(connection):
            taken += 1
        assert taken == journal.MAX_STEPS
        assert journal.read_redo_label(connection) == "Step 5"


class JournalMachine(RuleBasedStateMachine):
    """Edits, undo, redo and restarts in any order, beside a list of what the library looked like after each step."""

    pictures = st.sets(st.integers(1, 3), min_size=1)
    names = st.sampled_from(["fox", "jacket", "nova"])
    values = st.sampled_from([0.0, 0.25, 1.0]) | st.none()

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "library.sqlite"

    @initialize()
    def open(self) -> None:
        self.library = Library.open(self.path)
        self.library.save_outcomes(MODEL, TAGSET, [make_scored(Path(f"/{number}.png")) for number in range(1, 4)])
        self.past = [self.look()]
        self.future: list[Any] = []

    def look(self) -> Any:
        facts = [self.library.facts(number, MODEL) for number in range(1, 4)]
        return (
            [(fact.decisions, fact.own_categories, fact.rating_by_hand, fact.reviewed) for fact in facts],
            self.library.own_tags(),
            self.library.thresholds(MODEL),
            self.library.bounds(),
        )

    def note(self, changed: object) -> None:
        if changed:
            self.past.append(self.look())
            self.future.clear()

    @rule(
        pictures=pictures,
        decisions=st.dictionaries(names, st.sampled_from(Decision) | st.none()),
        categories=st.dictionaries(names, st.sampled_from(["own", "identity"])),
        reviewed=st.booleans() | st.none(),
    )
    def decide(self, pictures: set[int], decisions: Any, categories: dict[str, str], reviewed: bool | None) -> None:
        self.note(self.library.decide(pictures, decisions, categories=categories, reviewed=reviewed, label="Decide"))

    @rule(pictures=pictures, value=values)
    def rate(self, pictures: set[int], value: float | None) -> None:
        self.note(self.library.rate(pictures, value, "Rate"))

    @rule(scope=st.sampled_from(Scope), name=names, value=values)
    def set_threshold(self, scope: Scope, name: str, value: float | None) -> None:
        self.note(self.library.set_threshold(MODEL, scope, "" if scope is Scope.ALL else name, value))

    @rule(bounds=st.sampled_from([RatingBounds(), RatingBounds(0.1, 0.2)]) | st.none())
    def set_bounds(self, bounds: RatingBounds | None) -> None:
        self.note(self.library.set_bounds(bounds))

    @rule()
    def undo(self) -> None:
        assert (self.library.undo() is None) == (len(self.past) == 1)
        if len(self.past) > 1:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        assert (self.library.redo() is None) == (not self.future)
        if self.future:
            self.past.append(self.future.pop())

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.path)

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo_all_and_redo_all(self) -> None:
        steps = len(self.past) - 1
        for _ in range(steps):
            self.library.undo()
        assert self.look() == self.past[0]
        for _ in range(steps):
            self.library.redo()

    @invariant()
    def the_library_looks_as_it_should(self) -> None:
        if hasattr(self, "past"):
            assert self.look() == self.past[-1]

    def teardown(self) -> None:
        self.library.close()
        self.folder.cleanup()


TestJournalMachine = JournalMachine.TestCase
TestJournalMachine.settings = settings(
    max_examples=10, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
