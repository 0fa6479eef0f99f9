"""The counts beside the pictures: what is listed, and what a click asks for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from furrytag_gui.library.facets import Facets
from furrytag_gui.library.relation import TagCount
from furrytag_gui.ui.facetgroups import MOST, Facet, Heading, More, list_lines
from furrytag_gui.ui.panels.facets import FacetsPanel

TAGS = (TagCount("fox", "species", 7), TagCount("tail", "body", 5), TagCount("fox", "character", 2), TagCount("red fox", "own", 1))
FACETS = Facets(9, TAGS, {"safe": 8, "none": 1}, {"suggested": 9}, {"starter": 9})
MANY = Facets(50, tuple(TagCount(f"tag_{number:02}", "species", 50 - number) for number in range(MOST + 3)))


def labels(facets: Facets, text: str = "", **more: object) -> list[str]:
    lines = list_lines(facets, text, models={"starter": "Starter"}, **more)  # type: ignore[arg-type]
    return [f"# {line.title}" if isinstance(line, Heading) else line.label if isinstance(line, Facet) else "…" for line in lines]


def test_groups_follow_the_order_of_the_tag_panel() -> None:
    groups = ["# Rating", "Safe", "Not rated", "# State", "To review", "# Species", "fox", "# Body", "tail"]
    assert labels(FACETS) == [*groups, "# Character", "fox", "# Your own", "red fox", "# Tagged by", "Starter"]


def test_a_name_in_two_categories_is_asked_for_with_its_category() -> None:
    terms = {line.term for line in list_lines(FACETS, "", models={}) if isinstance(line, Facet)}
    assert terms == {"rating:safe", "rating:none", "is:suggested", "species:fox", "character:fox", "tail", '"red fox"', "model:starter"}


def test_what_the_search_asks_for_stands_first_and_nowhere_else() -> None:
    lines = labels(FACETS, "tail -wolf rating:safe")
    assert lines[:4] == ["# Your search", "tail", "-wolf", "rating:safe"]
    assert lines.count("tail") == 1
    assert "Safe" not in lines


def test_a_long_group_is_cut_until_all_of_it_is_asked_for() -> None:
    assert labels(MANY)[-1] == "…"
    assert len(labels(MANY)) == 1 + MOST + 1
    assert list_lines(MANY, "", models={})[-1] == More("species", 3)
    assert len(labels(MANY, whole={"species"})) == 1 + MOST + 3
    assert labels(MANY, collapsed={"species"}) == ["# Species"]


def test_only_what_is_sought_is_listed_also_of_a_hidden_group() -> None:
    assert labels(MANY, sought="Tag 1", collapsed={"species"}) == ["# Species", *(f"tag_{number}" for number in range(10, MOST + 3))]


def test_a_search_that_cannot_be_read_hides_no_counts() -> None:
    assert "fox" in labels(FACETS, '"open')


@pytest.fixture
def panel(qtbot: QtBot) -> FacetsPanel:
    panel = FacetsPanel()
    qtbot.addWidget(panel)
    panel.resize(240, 500)
    panel.show_facets(FACETS, "-wolf", {})
    panel.show()
    return panel


def row_of(panel: FacetsPanel, label: str) -> int:
    return next(row for row, line in enumerate(panel.list.lines) if isinstance(line, Facet) and line.label == label)


def click(qtbot: QtBot, panel: FacetsPanel, label: str, *, at_end: bool = False, keys: Qt.KeyboardModifier | None = None) -> None:
    place = panel.list.visualRect(panel.list.model().index(row_of(panel, label), 0))
    point = QPoint(place.right() - 6, place.center().y()) if at_end else place.center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, keys or Qt.KeyboardModifier.NoModifier, point)


def test_a_click_adds_and_one_with_ctrl_alt_or_on_the_minus_excludes(qtbot: QtBot, panel: FacetsPanel) -> None:
    asked: list[tuple[str, bool]] = []
    panel.asked.connect(lambda term, exclude: asked.append((term, exclude)))
    click(qtbot, panel, "tail")
    click(qtbot, panel, "tail", keys=Qt.KeyboardModifier.ControlModifier)
    click(qtbot, panel, "Safe", keys=Qt.KeyboardModifier.AltModifier)
    click(qtbot, panel, "tail", at_end=True)
    assert asked == [("tail", False), ("tail", True), ("rating:safe", True), ("tail", True)]
    dropped: list[str] = []
    panel.dropped.connect(dropped.append)
    click(qtbot, panel, "-wolf")
    assert dropped == ["-wolf"]


def test_everything_can_be_done_by_keys(qtbot: QtBot, panel: FacetsPanel) -> None:
    asked: list[tuple[str, bool]] = []
    panel.asked.connect(lambda term, exclude: asked.append((term, exclude)))
    panel.list.setCurrentIndex(panel.list.model().index(row_of(panel, "tail"), 0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.list, Qt.Key.Key_Minus)
    assert asked == [("tail", False), ("tail", True)]
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    with qtbot.waitSignal(panel.collapse_changed) as collapsed:
        qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    assert collapsed.args == [frozenset({"body"})]
    assert not any(isinstance(line, Facet) and line.label == "tail" for line in panel.list.lines)


def test_the_current_line_stays_on_its_tag_when_counts_change(qtbot: QtBot, panel: FacetsPanel) -> None:
    panel.list.setCurrentIndex(panel.list.model().index(row_of(panel, "tail"), 0))
    panel.show_facets(Facets(4, (TagCount("deer", "species", 4), TagCount("tail", "body", 1))), "", {})
    assert panel.list.currentIndex().row() == row_of(panel, "tail")
    panel.filter.setText("nothing like it")
    assert panel.list.lines == []
