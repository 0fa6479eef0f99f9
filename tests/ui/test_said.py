"""What a model says, as lines, and the list and column that show it."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingLabel
from furrytag_gui.tags.review import Decision, Facts, Thresholds
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.ui.said import BRIEF, PER_CATEGORY, Line, Mark, Said, mark_lines, same_name, say_all, say_best
from furrytag_gui.ui.widgets.said_column import ASKING, SaidColumn
from furrytag_gui.ui.widgets.said_list import SaidList, describe_line
from tests.standins.outcomes import ADULT, FOX, JACKET, PROTECTED, TAGSET


def make_facts(**scores: float) -> Facts:
    values = np.zeros(len(TAGSET), np.float32)
    for name, score in scores.items():
        values[{"fox": FOX, "jacket": JACKET, "adult": ADULT, "protected": PROTECTED}[name]] = score
    return Facts(scores=values, rating=0.1)


def best(facts: Facts, vocabulary: Vocabulary, *, show_adult: bool = False, brief: bool = False) -> Said:
    return say_best(TAGSET, facts, PUBLISHED_BOUNDS, show_adult=show_adult, vocabulary=vocabulary, brief=brief)


def test_the_best_are_listed_by_category_and_those_under_their_threshold_are_faint(vocabulary: Vocabulary) -> None:
    said = best(make_facts(fox=0.9, jacket=0.2), vocabulary)
    assert said.lines == (
        Line("Species"),
        Line("fox", pytest.approx(0.9)),
        Line("Clothing"),
        Line("jacket", pytest.approx(0.2), faint=True),
    )
    assert said.names == ["fox"]
    assert (said.label, said.rating, said.note) == (RatingLabel.SAFE, 0.1, "")


def test_briefly_said_has_no_headings_and_the_best_first(vocabulary: Vocabulary) -> None:
    said = best(make_facts(fox=0.3, jacket=0.8), vocabulary, brief=True)
    assert [line.text for line in said.lines] == ["jacket", "fox"]
    assert len(said.lines) <= BRIEF < len(TAGSET) * PER_CATEGORY


def test_nothing_at_all_is_said_in_words(vocabulary: Vocabulary) -> None:
    assert best(make_facts(), vocabulary) == Said(label=RatingLabel.SAFE, rating=0.1, note="It says nothing of this picture.")


def test_adult_tags_are_left_out_unless_they_are_wanted(vocabulary: Vocabulary) -> None:
    facts = make_facts(fox=0.9, adult=0.9)
    assert best(facts, vocabulary).names == ["fox"]
    assert set(best(facts, vocabulary, show_adult=True).names) == {"fox", "an_adult_tag"}


def test_a_withheld_picture_has_a_sentence_and_nothing_else(vocabulary: Vocabulary) -> None:
    facts = make_facts(fox=0.9, protected=0.9)
    facts = Facts(scores=facts.scores, rating=0.9)
    for shown in (True, False):
        said = best(facts, vocabulary, show_adult=shown)
        assert (said.lines, said.label, said.rating, said.withheld, said.blurred) == ((), None, None, True, True)
        assert "withheld" in said.note


def test_what_a_person_said_is_not_what_the_model_says(vocabulary: Vocabulary) -> None:
    facts = make_facts(fox=0.9)
    own = Facts(scores=facts.scores, rating=0.1, rating_by_hand=0.9, decisions={"fox": Decision.REJECTED, "tail": Decision.ADDED})
    said = say_all(TAGSET, own, Thresholds(), PUBLISHED_BOUNDS, show_adult=False, vocabulary=vocabulary)
    assert said.names == ["fox"]
    assert said.label is RatingLabel.SAFE
    # The person rated it explicit, so it stays blurred.
    assert said.blurred


def test_tags_are_compared_by_what_they_mean(vocabulary: Vocabulary) -> None:
    alias = next(alias for tag in vocabulary.tags for alias in tag.aliases)
    name = vocabulary.find(alias).name
    said = Said((Line("Species"), Line(alias, 0.9), Line("red theme", 0.8), Line("tail", 0.7)))
    others = {same_name(other, vocabulary) for other in (name, "Red_Theme")}
    assert [line.mark for line in mark_lines(said, others, vocabulary).lines] == [Mark.NONE, Mark.BOTH, Mark.BOTH, Mark.ONLY]


def test_lines_are_told_in_words_too() -> None:
    assert describe_line(Line("Species")) == "Species"
    assert describe_line(Line("fox", 0.94, mark=Mark.BOTH)) == "fox 0.94, both"
    assert describe_line(Line("fox", 0.2, faint=True)) == "fox 0.20, under its threshold"


def test_the_list_goes_by_keys_and_says_what_it_shows(qtbot: QtBot) -> None:
    shown = SaidList()
    qtbot.addWidget(shown)
    shown.show_lines([Line("Species"), Line("fox", 0.9, mark=Mark.ONLY), Line("wolf", 0.1, faint=True)])
    shown.resize(300, 200)
    shown.show()
    shown.setFocus()
    for _ in range(3):
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.currentIndex().row() == 2
    assert shown.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "fox 0.90, only this one"
    shown.show_lines([Line("Species")])
    assert shown.currentIndex().row() == 0
    assert not shown.grab().isNull()


def test_a_fitted_list_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    shown = SaidList(fitted=True)
    qtbot.addWidget(shown)
    heights = []
    for count in (0, 1, 8):
        shown.show_lines([Line("fox", 0.5)] * count)
        heights.append(shown.minimumHeight())
    assert heights[1] - heights[0] == (heights[2] - heights[1]) / 7 > 10
    assert shown.focusPolicy() is Qt.FocusPolicy.StrongFocus
    shown.show_lines([])
    assert shown.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_column_keeps_what_was_said_while_it_waits(qtbot: QtBot) -> None:
    column = SaidColumn("A")
    qtbot.addWidget(column)
    column.show_said(Said((Line("fox", 0.9),), RatingLabel.SAFE, 0.1))
    column.show_warning("All scores together make 1.")
    assert (column.rating, column.warning) == ("Rating: safe 0.10", "⚠ All scores together make 1.")
    column.show_asking()
    assert (column.rating, column.warning, column.list.stale, len(column.list.lines)) == (ASKING, "", True, 1)
    column.show_note("It can't be run.")
    assert (column.rating, column.note, column.list.stale, len(column.list.lines)) == ("", "It can't be run.", False, 0)
    column.show_said(Said((Line("fox", 0.9),)))
    assert (column.rating, column.note) == ("No rating", "")
