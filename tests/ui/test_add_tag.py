"""Typing a tag: completions, categories, and what is added."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from furrytag_gui.ui.widgets.add_tag_field import AddTagField
from furrytag_gui.ui.widgets.completions import LIMIT, Completion, Completions

KNOWN = [
    Completion("wolf", "species"),
    Completion("werewolf", "species"),
    Completion("wolfdog", "species"),
    Completion("big_wolf_tail", "body"),
    Completion("hat", "clothing"),
    Completion("rex", "own"),
]


@pytest.fixture
def field(qtbot) -> AddTagField:
    field = AddTagField()
    qtbot.addWidget(field)
    field.set_completions(Completions(KNOWN, ("species", "identity")))
    field.resize(300, field.sizeHint().height())
    field.show()
    field.setFocus()
    return field


@pytest.fixture
def entered(field: AddTagField) -> list[tuple[str, str]]:
    tags: list[tuple[str, str]] = []
    field.tag_entered.connect(lambda name, category: tags.append((name, category)))
    return tags


def offered(field: AddTagField) -> list[str]:
    model = field.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if field.popup.isVisible() else []


class TestCompletions:
    def test_any_part_of_a_name_finds_it_and_beginnings_come_first(self) -> None:
        names = [each.name for each in Completions(KNOWN).find("wolf")]
        assert names == ["wolf", "wolfdog", "big_wolf_tail", "werewolf"]

    def test_a_category_narrows_the_search(self) -> None:
        assert [each.name for each in Completions(KNOWN).find("body:wolf")] == ["big_wolf_tail"]

    def test_a_category_alone_lists_its_tags(self) -> None:
        assert [each.name for each in Completions(KNOWN).find("clothing:")] == ["hat"]

    def test_spaces_and_capitals_are_as_in_names(self) -> None:
        assert [each.name for each in Completions(KNOWN).find("Big Wolf")] == ["big_wolf_tail"]

    def test_nothing_typed_finds_nothing(self) -> None:
        assert Completions(KNOWN).find("  ") == []

    def test_a_colon_after_no_category_belongs_to_the_name(self) -> None:
        assert Completions(KNOWN).parse("re:zero") == Completion("re:zero", "")

    def test_a_known_name_brings_its_category(self) -> None:
        assert Completions(KNOWN).parse("Hat") == Completion("hat", "clothing")

    def test_no_more_than_fit_are_offered(self) -> None:
        many = [Completion(f"tag_{number}", "body") for number in range(10_000)]
        assert len(Completions(many).find("tag")) == LIMIT


def test_enter_adds_what_is_typed(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    QTest.keyClicks(field, "Red Bandana")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [("red_bandana", "")]
    assert field.text() == ""


def test_a_prefix_gives_the_category(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    QTest.keyClicks(field, "identity:rexy")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [("rexy", "identity")]


def test_several_tags_are_separated_by_commas(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    QTest.keyClicks(field, "hat, blue eyes,,")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [("hat", "clothing"), ("blue_eyes", "")]


def test_an_empty_line_adds_nothing(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    QTest.keyClicks(field, "  ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == []


def test_completions_show_while_typing_and_none_is_chosen_at_first(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    QTest.keyClicks(field, "wol")
    assert offered(field) == ["wolf", "wolfdog", "big_wolf_tail", "werewolf"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [("wol", "")]


def test_a_completion_is_chosen_by_keys(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    QTest.keyClicks(field, "wol")
    QTest.keyClick(field.popup, Qt.Key.Key_Down)
    QTest.keyClick(field.popup, Qt.Key.Key_Down)
    QTest.keyClick(field.popup, Qt.Key.Key_Return)
    assert entered == [("wolfdog", "species")]
    assert field.text() == ""
    assert not field.popup.isVisible()


def test_a_completion_is_chosen_by_mouse(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    QTest.keyClicks(field, "ha")
    line = field.popup.visualRect(field.popup.model().index(0, 0))
    QTest.mouseClick(field.popup.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert entered == [("hat", "clothing")]


def test_completions_go_away_when_nothing_fits(field: AddTagField) -> None:
    QTest.keyClicks(field, "wo")
    assert field.popup.isVisible()
    QTest.keyClicks(field, "x")
    assert not field.popup.isVisible()


def test_escape_clears_the_line_and_leaves_it(field: AddTagField, entered: list[tuple[str, str]], qtbot) -> None:
    QTest.keyClicks(field, "zzz")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert entered == []


def test_where_only_known_tags_count_the_first_completion_is_taken(field: AddTagField, entered: list[tuple[str, str]]) -> None:
    field.known_only = True
    for typed in ("wol", "hat", "nonsense"):
        field.clear()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert entered == [("wolf", "species"), ("hat", "clothing")]
    assert field.text() == "nonsense"
