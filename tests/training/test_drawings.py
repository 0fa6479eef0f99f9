"""Which drawings are taken from a package, and on what terms."""

import json
from pathlib import Path

import pytest

from furrytag_gui.training.card import LICENCE_LINKS
from furrytag_gui.training.drawings import Drawing, choose_drawings, read_iconify, read_openclipart
from furrytag_gui.training.labels import read_table
from furrytag_gui.training.sources import SETS, SourceSet, Use

SVG = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:cc="c" xmlns:rdf="r" xmlns:dc="d"><metadata>
<dc:title>{title}</dc:title><rdf:li>animal</rdf:li><cc:license rdf:resource="{licence}"/></metadata></svg>"""


@pytest.fixture
def openclipart() -> SourceSet:
    return next(source for source in SETS if source.name == "openclipart")


def test_share_alike_sets_are_only_tested_on() -> None:
    assert {source.name for source in SETS if "SA" in source.licence} == {source.name for source in SETS if source.use is Use.TEST}
    assert {source.licence for source in SETS} <= LICENCE_LINKS.keys()


def test_skin_tones_flags_and_wrong_names_are_left_out(tmp_path: Path) -> None:
    names = ("fox", "fox-dark-skin-tone", "flag-france", "cat")
    file = tmp_path / "icons.json"
    file.write_text(json.dumps({"width": 64, "height": 32, "icons": {name: {"body": "<path/>"} for name in names}}))
    fxemoji = next(source for source in SETS if source.name == "fxemoji")
    drawings = list(read_iconify(fxemoji, file))
    assert [drawing.name for drawing in drawings] == ["fox"]
    assert 'viewBox="0 0 64 32"' in drawings[0].svg


def test_only_public_domain_clip_art_is_taken_and_each_once(tmp_path: Path, openclipart: SourceSet) -> None:
    free, other = "http://web.resource.org/cc/PublicDomain", "http://creativecommons.org/licenses/GPL/2.0/"
    for place, name, licence in (
        ("animals/birds", "owl", free),
        ("animals", "owl", free),
        ("animals", "fox", other),
        ("unsorted", "cat", free),
    ):
        (tmp_path / place).mkdir(parents=True, exist_ok=True)
        (tmp_path / place / f"{name}.svg").write_text(SVG.format(title=name, licence=licence))
    drawings = list(read_openclipart(openclipart, tmp_path))
    assert [drawing.name for drawing in drawings] == ["owl"]
    assert drawings[0].labelled


def test_clip_art_outside_animals_is_no_example_of_its_keywords(openclipart: SourceSet) -> None:
    drawings = [
        Drawing(openclipart, "a", ("owl",), "", keywords=True),
        Drawing(openclipart, "b", ("owl lamp",), "", keywords=True, labelled=False),
        Drawing(openclipart, "c", ("lamp",), "", keywords=True, labelled=False),
    ]
    chosen = choose_drawings(drawings, read_table())
    assert [(item.drawing.name, item.is_counter_example) for item in chosen] == [("a", False), ("c", True)]


def test_choice_among_many_counter_examples_is_always_the_same() -> None:
    noto = SETS[0]
    drawings = [Drawing(noto, f"lamp-{number}", (f"lamp {number}",), "") for number in range(2000)]
    first, second = (choose_drawings(order, read_table()) for order in (drawings, drawings[::-1]))
    assert 450 < len(first) < 750
    assert {item.drawing.name for item in first} == {item.drawing.name for item in second}
