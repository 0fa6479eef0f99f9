"""Presets are declared, kept, and survive what can happen to their file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from furrytag_gui.errors import SettingsError, UsageError
from furrytag_gui.exchange.importing import ImportOptions
from furrytag_gui.exchange.presets import BUILT_IN, Choice, Preset, PresetBook, decode_preset, encode_preset, set_options
from furrytag_gui.settings import Option
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.kohya import CaptionOrder, KohyaCaption
from furrytag_gui.tagfiles.reading import FORMATS
from furrytag_gui.tags.rules import Rules

PARTS = (*(kind() for kind in FORMATS.values()), Rules(), Choice(), ImportOptions())


@pytest.fixture
def book(tmp_path: Path) -> PresetBook:
    return PresetBook(tmp_path / "config" / "presets.json")


def allowed_values(option: Option) -> st.SearchStrategy[object]:
    if option.choices:
        return st.sampled_from(sorted(option.choices))
    if isinstance(option.default, bool):
        return st.booleans()
    if isinstance(option.default, int):
        return st.integers(option.minimum, option.maximum)
    return st.text()


def filled(part):
    return st.fixed_dictionaries({}, optional={option.name: allowed_values(option) for option in part.options()}).map(
        lambda values: set_options(part, values)
    )


presets = st.builds(
    Preset,
    name=st.text(min_size=1).filter(str.strip),
    format=st.one_of([filled(kind()) for kind in FORMATS.values()]),
    rules=filled(Rules()),
    choice=filled(Choice()),
    automatic=st.booleans(),
)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: type(part).__name__)
def test_every_option_has_words_for_dialog_and_command_line(part) -> None:
    for option in part.options():
        assert option.label
        assert option.group
        assert option.help.endswith((".", "!"))
        option.check(option.default)


@given(preset=presets)
def test_a_preset_comes_back_from_json_as_it_was(preset: Preset) -> None:
    stored = json.loads(json.dumps(encode_preset(preset)))
    assert decode_preset(stored) == (preset, [])


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_options_of_one_preset_have_names_of_their_own(preset: Preset) -> None:
    names = [option.name for part in preset.parts for option in part.options()]
    assert len(set(names)) == len(names)
    for part in preset.parts:
        for option in part.options():
            assert preset.with_option(option.name, option.default) == preset
    with pytest.raises(KeyError):
        preset.with_option("unheard_of", 1)


def test_the_presets_of_the_issue_are_there(book: PresetBook) -> None:
    presets, notice = book.load()
    assert notice == ""
    assert [preset.name for preset in presets[:4]] == ["Training captions", "Hydrus", "digiKam and Lightroom", "e621 post"]
    assert {preset.format.id for preset in presets} == set(FORMATS)


def test_a_preset_is_found_whatever_the_case_and_otherwise_all_are_named(book: PresetBook) -> None:
    assert book.find("training CAPTIONS").format.id == "kohya"
    with pytest.raises(UsageError, match="There is no preset 'nonsense'") as caught:
        book.find("nonsense")
    assert "Hydrus" in caught.value.hint


def test_own_presets_are_kept_and_forgotten(book: PresetBook) -> None:
    mine = Preset("Mine 🐺", KohyaCaption(order=CaptionOrder.ALPHABET), Rules(exclude="solo"), automatic=True)
    book.keep(mine)
    assert book.load() == ((*BUILT_IN, mine), "")
    book.keep(replace(mine, automatic=False))
    assert book.find("mine 🐺").automatic is False
    book.forget("Mine 🐺")
    assert book.load() == (BUILT_IN, "")


def test_a_built_in_preset_can_be_changed_and_made_as_it_was(book: PresetBook) -> None:
    changed = replace(BUILT_IN[0], format=KohyaCaption(escape_brackets=True))
    book.keep(changed)
    assert book.load()[0] == (changed, *BUILT_IN[1:])
    book.forget(changed.name)
    assert book.load()[0] == BUILT_IN


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff\xfe\x00", b'{"presets": 5}', b"[" * 100_000])
def test_a_damaged_file_is_kept_aside(book: PresetBook, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "config" / "presets.json"
    file.parent.mkdir()
    file.write_bytes(content)
    presets, notice = book.load()
    assert presets == BUILT_IN
    assert "damaged" in notice
    assert file.with_name("presets.json.damaged").read_bytes() == content


def test_what_cannot_be_used_is_said_and_the_rest_is_there(book: PresetBook, tmp_path: Path) -> None:
    file = tmp_path / "config" / "presets.json"
    file.parent.mkdir()
    good = encode_preset(Preset("Good", KohyaCaption()))
    odd = {"name": "Odd", "format": "kohya", "options": {"order": "by chance", "unheard_of": 1}, "rules": {"limit": -4}}
    file.write_text(json.dumps({"presets": [good, odd, {"name": "Newer", "format": "holograms"}, 5]}))
    presets, notice = book.load()
    assert [preset.name for preset in presets[len(BUILT_IN) :]] == ["Good", "Odd"]
    assert presets[-1].format == KohyaCaption()
    assert "In the preset Odd: The setting order can't be" in notice
    assert "doesn't know" in notice
    assert "has no name" in notice


def test_a_preset_without_a_name_is_not_kept(book: PresetBook) -> None:
    for name in ("", "  ", "a\nb"):
        with pytest.raises(SettingsError, match="needs a name"):
            book.keep(Preset(name, KohyaCaption()))


def test_a_file_that_cannot_be_written_has_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="Can't keep presets"):
        PresetBook(tmp_path / "file" / "presets.json").keep(Preset("Mine", KohyaCaption()))


def test_only_files_beside_pictures_are_kept_current_by_themselves() -> None:
    assert {preset.name for preset in BUILT_IN if not preset.can_be_automatic} == {
        preset.name for preset in BUILT_IN if preset.format.place in (Place.INSIDE, Place.CLIPBOARD)
    }


def test_what_matters_for_pictures_alone_is_offered_for_them_alone() -> None:
    offering = {preset.name for preset in BUILT_IN if any(option.name == "keep_times" for option, _ in preset.options())}
    assert offering == {"Inside the pictures"}
