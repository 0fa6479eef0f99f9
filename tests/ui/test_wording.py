"""Figures and sentences on screen."""

import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.wording import count, describe_bytes, describe_decisions, describe_duration, describe_skipped


@pytest.mark.parametrize(("number", "words"), [(0, "0 files"), (1, "1 file"), (12_000, "12,000 files")])
def test_numbers_and_nouns(number: int, words: str) -> None:
    assert count(number, "file") == words


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 B"), (999, "999 B"), (1500, "1.5 KB"), (412_000, "412 KB"), (3_250_000_000_000, "3250 GB")]
)
def test_sizes(size: int, words: str) -> None:
    assert describe_bytes(size) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "0 s"), (59.4, "59 s"), (235, "3 min 55 s"), (3600, "1 h 0 min"), (7384, "2 h 3 min")]
)
def test_durations(seconds: float, words: str) -> None:
    assert describe_duration(seconds) == words


@pytest.mark.parametrize(
    ("decisions", "words"),
    [
        ({"wolf": Decision.REJECTED}, "Reject wolf"),
        ({"wolf": None}, "Clear wolf"),
        ({"wolf": Decision.ACCEPTED, "fur": Decision.ACCEPTED}, "Accept 2 tags"),
        ({"wolf": Decision.ACCEPTED, "fur": None}, "Change 2 tags"),
    ],
)
def test_steps_of_undo(decisions: dict[str, Decision | None], words: str) -> None:
    assert describe_decisions(decisions) == words


def test_what_was_skipped_names_the_first_and_counts_the_rest() -> None:
    errors = [FurryTagError(f"Can't read {name}: it doesn't exist.", "Look for it.") for name in ("a", "b", "c")]
    assert describe_skipped(errors[:1]).message == "Can't read a: it doesn't exist."
    assert describe_skipped(errors).message == "Can't read a: it doesn't exist. 2 more paths could not be opened either."
