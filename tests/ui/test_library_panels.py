"""Parts of the window of the library."""

from pytestqt.qtbot import QtBot

from furrytag_gui.exchange.presets import BUILT_IN, find_naming
from furrytag_gui.library.lexicon import Renaming
from furrytag_gui.library.whereabouts import Kind
from furrytag_gui.tags.query import parse
from furrytag_gui.ui.dialogs.rename_tag import describe_conflicts, describe_forecast
from furrytag_gui.ui.librarydesk import Forecast
from furrytag_gui.ui.panels.keeping import KINDS
from furrytag_gui.ui.widgets.category_list import CategoryList
from furrytag_gui.ui.widgets.figures_table import Column, FiguresTable

PLAN = Renaming("fox", "red_fox", merges=True, pictures=1200, doubles=1, conflicts=2, models=1, thresholds=1, heads=2, searches=("mine",))


def test_all_that_becomes_of_a_tag_is_said() -> None:
    assert describe_forecast(Forecast(PLAN, ("Captions",))) == [
        "red_fox is there already: fox becomes one tag with it.",
        "What you have decided on 1,200 pictures goes along.",
        "On 2 pictures you said yes to one and no to the other: the yes stays.",
        "On 1 picture both have the same answer.",
        "What models say of it is shown, found and exported under the new name. The models themselves stay as they are.",
        "Changed with it: 1 threshold, 2 learned tags, 1 saved search.",
        "Not changed: the rules of the export presets Captions, which name it.",
        "Undo gives all of it back in one step.",
    ]
    parse(describe_conflicts("a(b", "c d"))


def test_presets_that_name_a_tag_are_found() -> None:
    preset = BUILT_IN[0]
    excluding, replacing = preset.with_option("exclude", "red_*"), preset.with_option("replacements", "wolf -> fox")
    assert find_naming([preset, excluding, replacing], "red_fox") == (preset.name,)
    assert find_naming([preset, excluding, replacing], "wolf") == (preset.name,)
    assert find_naming([preset, excluding, replacing], "fox") == ()


def test_every_kind_of_room_has_a_word() -> None:
    assert set(KINDS) == set(map(str, Kind))


def test_a_long_table_reaches_and_sorts_all_its_rows(qtbot: QtBot) -> None:
    table = FiguresTable("Tags", [Column("Tag", wide=True), Column("Count", ",")])
    qtbot.addWidget(table)
    table.show_rows([(f"tag {number:04}", number) for number in range(1200)])
    assert len(table.texts) < 1200
    table.sortByColumn(1, table.header().sortIndicatorOrder().DescendingOrder)
    assert table.texts[0] == ["tag 1199", "1,199"]
    table.pick(3)
    assert table.current_place == 3
    assert len(table.texts) == 1200
    table.show_rows([("b", 1), ("a", 2)], keep_order=True)
    assert [row[0] for row in table.texts] == ["a", "b"]
    table.show_rows([("b", 1), ("a", 2)])
    assert [row[0] for row in table.texts] == ["b", "a"]


def test_categories_stay_chosen_while_their_counts_change(qtbot: QtBot) -> None:
    widget = CategoryList()
    qtbot.addWidget(widget)
    picked: list[str] = []
    widget.picked.connect(picked.append)
    widget.show_categories(["species", "cast"], {"species": 3}, {"cast": 1})
    widget.choose("cast")
    widget.show_categories(["species", "cast"], {"species": 3, "cast": 1}, {"cast": 2})
    assert (widget.category, picked) == ("cast", ["cast"])
    widget.show_categories(["species"], {"species": 4}, {})
    assert (widget.category, picked) == ("", ["cast", ""])
    assert [widget.topLevelItem(row).text(1) for row in range(2)] == ["4", "4"]
