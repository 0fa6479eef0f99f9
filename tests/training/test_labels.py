"""Labels of drawings: which names stand for what, and which tell nothing."""

import pytest

from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.training.examples import read_classes
from furrytag_gui.training.labels import Labels, LabelTable, read_table


@pytest.fixture(scope="module")
def table() -> LabelTable:
    return read_table()


def test_labels_are_general_tags_of_the_vocabulary(table: LabelTable, vocabulary: Vocabulary) -> None:
    flags = {name: getattr(vocabulary.find(name), "flag", None) for name in table.tags}
    assert {name: flag for name, flag in flags.items() if flag != "general"} == {}


def test_classes_belong_to_labels(table: LabelTable) -> None:
    classes = read_classes()
    assert classes.keys() <= table.tags
    assert all(0 <= number < 1000 for numbers in classes.values() for number in numbers)
    assert classes["wolf"] == (269, 270, 271, 272, 273, 274, 275)


def test_no_name_stands_twice_in_the_table(table: LabelTable) -> None:
    assert not table.labels.keys() & (table.counter_examples | table.unclear)
    assert not table.counter_examples & table.unclear


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("fox", {"fox", "fur"}),
        ("cat with wry smile", {"feline", "fur"}),
        ("Cartoon Cats", {"feline", "fur"}),
        ("front facing baby chick", {"bird", "beak", "feathers"}),
        ("butterfly", {"arthropod", "wings"}),
        ("hot dog", set()),
        ("fire engine", set()),
    ],
)
def test_name_tells_what_a_drawing_shows(table: LabelTable, name: str, shown: set[str]) -> None:
    labels = table.read([name])
    assert labels is not None
    assert labels.shown == shown


@pytest.mark.parametrize("name", ["teddy bear", "dog house", "pig nose", "person riding horse saddle"])
def test_name_of_something_else_is_unclear(table: LabelTable, name: str) -> None:
    assert table.read([name]) is None


def test_keywords_are_read_more_loosely_than_names(table: LabelTable) -> None:
    assert table.read(["farfalla semplice"]) is None
    labels = table.read(["farfalla semplice"], loose=True)
    assert labels is not None
    assert "wings" in labels.shown


def test_coarse_word_gives_way_to_a_finer_one(table: LabelTable) -> None:
    labels = table.read(["dolphin", "fish", "animal"])
    assert labels is not None
    assert labels.shown == {"cetacean", "fin"}


def test_face_hides_what_is_below_it(table: LabelTable) -> None:
    whole, face = table.read(["whale"]), table.read(["whale face"])
    assert whole is not None
    assert face is not None
    assert "fin" in whole.shown
    assert "fin" in face.possible - face.shown


def test_possible_tag_is_no_counter_example() -> None:
    table = LabelTable({"horse": Labels(frozenset({"equid"}), frozenset({"hooves"}))})
    assert table.read(["white horse"]) == Labels(frozenset({"equid"}), frozenset({"hooves"}))
