"""Replies of the child as outcomes."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.engine.child import ChildEndedError
from furrytag_gui.engine.protocol import Message
from furrytag_gui.engine.scoring import make_outcome
from furrytag_gui.models.outcome import Failure, Scored
from tests.engine.conftest import Loadable

FACTS = {"type": "scored", "sha256": "ab", "size_bytes": 3, "mtime_ns": 4, "width_px": 5, "height_px": 6}
PATH = Path("fox.png")


@pytest.fixture
def six(loadable: Callable[..., Loadable]) -> Loadable:
    return loadable("six_head")


def test_reply_becomes_an_outcome(six: Loadable) -> None:
    values = np.linspace(0, 1, six.tags.width, dtype=np.float32)
    outcome = make_outcome(PATH, Message(FACTS, (values, np.ones(48, np.float32))), six.tags)
    assert isinstance(outcome, Scored)
    assert (outcome.path, outcome.sha256, outcome.size_bytes, outcome.height_px) == (PATH, "ab", 3, 6)
    assert outcome.scores.shape == (len(six.tags.tagset),)
    assert outcome.rating == values[six.tags.rating_slots[0]]


def test_failure_keeps_its_reason(six: Loadable) -> None:
    assert make_outcome(PATH, Message({"type": "failed", "reason": "Too dark."}), six.tags) == Failure(PATH, "Too dark.")


@pytest.mark.parametrize(
    "message",
    [
        Message({}),
        Message({"type": "failed"}),
        Message(FACTS),
        Message(FACTS, (np.zeros(3, np.float32),)),
        Message(FACTS | {"size_bytes": "much"}, (np.zeros(229, np.float32),)),
        Message({"type": "scored"}, (np.zeros(229, np.float32),)),
    ],
)
def test_nonsense_counts_as_the_child_s_end(six: Loadable, message: Message) -> None:
    assert six.tags.width == 229
    with pytest.raises(ChildEndedError, match="sent nonsense"):
        make_outcome(PATH, message, six.tags)
