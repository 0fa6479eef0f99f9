"""What was said of one picture is said of others."""

from collections.abc import Callable

import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.same import Said, read_said, say_of
from furrytag_gui.library.library import Library
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import Vocabulary
from tests.standins.outcomes import MODEL, TAGSET

Put = Callable[..., list[int]]


def read(library: Library, picture_id: int, vocabulary: Vocabulary) -> Said:
    return read_said(library, picture_id, MODEL, TAGSET, PUBLISHED_BOUNDS, show_adult=False, vocabulary=vocabulary)


def test_what_is_suggested_counts_until_somebody_has_reviewed(library: Library, put: Put, vocabulary: Vocabulary) -> None:
    one, other = put([(0.9, 0, 0, 0), (0, 0, 0, 0)])
    said = read(library, one, vocabulary)
    assert said.decisions == {TAGSET.tags[0].name: Decision.ACCEPTED}
    library.decide([one], {"ember": Decision.ADDED}, reviewed=True, label="Tag")
    said = read(library, one, vocabulary)
    assert said.decisions == {"ember": Decision.ADDED}
    say_of(library, [other], said, "one.png")
    assert library.facts(other, MODEL).decisions == {"ember": Decision.ADDED}
    assert library.facts(other, MODEL).reviewed
    assert library.undo_label == "Same tags as one.png"
    library.undo()
    assert library.facts(other, MODEL).decisions == {}
    assert not library.facts(other, MODEL).reviewed


def test_what_was_said_before_stays(library: Library, put: Put, vocabulary: Vocabulary) -> None:
    one, other = put([(0, 0, 0, 0), (0, 0, 0, 0)])
    library.decide([one], {"ember": Decision.ADDED, "wolf": Decision.REJECTED}, label="Tag")
    library.decide([other], {"coal": Decision.ADDED}, label="Tag")
    say_of(library, [other], read(library, one, vocabulary), "one.png")
    assert library.facts(other, MODEL).decisions == {"ember": Decision.ADDED, "wolf": Decision.REJECTED, "coal": Decision.ADDED}


def test_a_rating_by_hand_goes_along_and_comes_back_with_the_tags(library: Library, put: Put, vocabulary: Vocabulary) -> None:
    one, other = put([(0, 0, 0, 0), (0, 0, 0, 0)], ratings=[0.1, 0.2])
    library.decide([one], {"ember": Decision.ADDED}, label="Tag")
    say_of(library, [other], read(library, one, vocabulary), "one.png")
    assert library.facts(other, MODEL).rating_by_hand is None
    library.rate([one], 0.5, "Rate")
    say_of(library, [other], read(library, one, vocabulary), "one.png")
    assert library.facts(other, MODEL).rating_by_hand == 0.5
    library.undo()
    assert library.facts(other, MODEL).rating_by_hand is None
    assert library.facts(other, MODEL).decisions == {"ember": Decision.ADDED}


def test_a_picture_without_tags_has_nothing_to_give(library: Library, put: Put, vocabulary: Vocabulary) -> None:
    (one,) = put([(0, 0, 0, 0)])
    with pytest.raises(FurryTagError, match="no tags yet"):
        read(library, one, vocabulary)
