"""The settings: their declaration, their checks and their file."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as run_with
from hypothesis import strategies as st

from furrytag_gui.errors import SettingsError
from furrytag_gui.settings import (
    Motion,
    Settings,
    ThemeName,
    export_settings,
    import_settings,
    load_settings,
    options,
    reset_settings,
    save_settings,
    validate,
)

OPTIONS = {option.name: option for option in options()}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def write(file: Path, content: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")


def test_out_of_the_box_adult_content_is_hidden_and_the_starter_tags() -> None:
    assert Settings() == Settings(model="starter", theme=ThemeName.SYSTEM, show_adult=False, threads=0, learn=True, thumbnail_px=128)
    validate(Settings())


def test_every_setting_has_its_words() -> None:
    assert list(OPTIONS) == [entry.name for entry in fields(Settings)]
    for option in options():
        assert option.default == getattr(Settings(), option.name)
        assert option.label
        assert option.group
        assert option.help.endswith(".")


def test_a_group_is_declared_in_one_piece() -> None:
    groups = [option.group for option in options()]
    assert groups == sorted(groups, key=groups.index)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "blue"),
        ("theme", None),
        ("threads", -1),
        ("threads", 257),
        ("threads", True),
        ("threads", 2.0),
        ("threads", "2"),
        ("thumbnail_px", 63),
        ("show_adult", 1),
        ("show_adult", "yes"),
        ("font_percent", 79),
        ("font_percent", 201),
        ("motion", "fast"),
        ("shortcuts", []),
        ("shortcuts", {"undo": 5}),
        ("shortcuts", {"undo": ["Ctrl+Z"]}),
        ("shortcuts", {"undo": "Ctrl+Z" * 100}),
        ("shortcuts", {str(number): "F9" for number in range(2000)}),
        ("model", 5),
        ("model", ["starter"]),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=f"setting {name} can't be") as caught:
        OPTIONS[name].check(value)
    assert caught.value.hint
    with pytest.raises(SettingsError, match=name):
        validate(replace(Settings(), **{name: value}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("threads", 0),
        ("threads", 256),
        ("thumbnail_px", 64),
        ("theme", "dark"),
        ("motion", "reduced"),
        ("font_percent", 200),
        ("learn", False),
        ("shortcuts", {"undo": "F9; Ctrl+U"}),
    ],
)
def test_a_value_that_fits_is_given_back_as_the_setting_holds_it(name: str, value: object) -> None:
    checked = OPTIONS[name].check(value)
    assert checked == value
    assert type(checked) is type(OPTIONS[name].default)


def test_settings_come_back_as_they_were_saved(file: Path) -> None:
    chosen = Settings(
        "my model ü \ud800", 3, learn=False, show_adult=True, theme=ThemeName.DARK, thumbnail_px=256, shortcuts={"undo": "", "fit": "F9"}
    )
    save_settings(file, chosen)
    assert load_settings(file) == (chosen, "")
    save_settings(file, Settings())
    assert load_settings(file) == (Settings(), "")
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_without_a_file_the_defaults_hold_in_silence(file: Path) -> None:
    assert load_settings(file) == (Settings(), "")
    assert not file.parent.exists()


def test_what_is_missing_has_its_default_and_what_is_unknown_is_passed_over(file: Path) -> None:
    write(file, {"threads": 4, "from_the_future": [1]})
    assert load_settings(file) == (Settings(threads=4), "")


@pytest.mark.parametrize("content", ["", '{"threads": 4', "[]", "null", "\0\0\0", "[" * 100_000, '{"threads": 4}}'])
def test_a_damaged_file_is_kept_aside(file: Path, content: str) -> None:
    write(file, content)
    settings, warning = load_settings(file)
    assert settings == Settings()
    assert "settings.json is damaged" in warning
    assert "settings.json.damaged" in warning
    assert not file.exists()
    assert file.with_name("settings.json.damaged").read_text(encoding="utf-8") == content


def test_bytes_that_are_no_text_are_kept_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b'{"model": "\xff\xfe\xfa"}')
    assert load_settings(file)[0] == Settings()
    assert file.with_name("settings.json.damaged").exists()


def test_one_bad_value_costs_that_value_alone(file: Path) -> None:
    write(file, {"threads": 4, "theme": "blue", "thumbnail_px": 1})
    settings, warning = load_settings(file)
    assert settings == Settings(threads=4)
    assert "theme" in warning
    assert "thumbnail_px" in warning
    assert "threads" not in warning
    assert file.exists()


def test_a_file_that_cannot_be_read_is_named(file: Path) -> None:
    file.mkdir(parents=True)
    settings, warning = load_settings(file)
    assert settings == Settings()
    assert warning.startswith(f"Can't read {file}: ")


def test_a_value_that_does_not_fit_is_not_saved(file: Path) -> None:
    save_settings(file, Settings(threads=2))
    with pytest.raises(SettingsError, match="threads"):
        save_settings(file, Settings(threads=-1))
    assert load_settings(file) == (Settings(threads=2), "")


def test_a_failed_write_leaves_the_old_file_and_nothing_else(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(file, Settings(threads=2))

    def refuse(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(SettingsError, match="No space left on device"):
        save_settings(file, Settings(threads=3))
    assert load_settings(file) == (Settings(threads=2), "")
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


def test_a_folder_that_cannot_be_made_is_a_setting_that_cannot_be_saved(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    with pytest.raises(SettingsError, match="Can't save the settings"):
        save_settings(tmp_path / "config" / "settings.json", Settings())


def test_exported_settings_are_taken_over_elsewhere_but_nothing_that_has_to_be_asked_and_no_secret(tmp_path: Path) -> None:
    file = tmp_path / "settings of 🐺.json"
    mine = Settings(
        "mine",
        3,
        models_dir="/mine",
        library_dir="/mine",
        show_adult=True,
        motion=Motion.REDUCED,
        hydrus_key="secret",
        shortcuts={"undo": "F9"},
    )
    export_settings(file, mine)
    assert "secret" not in file.read_text()
    theirs = Settings("theirs", hydrus_key="other")
    assert import_settings(file, theirs) == replace(theirs, threads=3, motion=Motion.REDUCED, shortcuts={"undo": "F9"})
    stored = json.loads(file.read_text())
    write(file, stored | {"show_adult": True, "model": "evil", "models_dir": "/evil", "hydrus_key": "evil", "from_the_future": []})
    assert import_settings(file, theirs) == replace(theirs, threads=3, motion=Motion.REDUCED, shortcuts={"undo": "F9"})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "holds no settings"),
        ("[" * 100_000, "holds no settings"),
        ("[]", "holds no settings"),
        ('{"threads": 4}', "holds no settings"),
        ('{"kind": "FurryTag settings", "threads": 4, "theme": "blue"}', "setting theme can't be"),
    ],
)
def test_a_file_that_cannot_be_imported_changes_nothing_and_stays(file: Path, content: str, said: str) -> None:
    write(file, content)
    with pytest.raises(SettingsError, match=said) as caught:
        import_settings(file, Settings())
    assert "as they were" in caught.value.hint
    assert file.read_text(encoding="utf-8") == content


def test_files_of_settings_that_cannot_be_read_or_written_are_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Can't read"):
        import_settings(tmp_path, Settings())
    with pytest.raises(SettingsError, match="Can't write"):
        export_settings(tmp_path, Settings())


def test_a_reset_leaves_what_is_set_in_its_own_way() -> None:
    changed = Settings("mine", 3, models_dir="/mine", library_dir="/mine", show_adult=True, theme=ThemeName.DARK, shortcuts={"undo": "F9"})
    assert reset_settings(changed) == Settings("mine", models_dir="/mine", library_dir="/mine", show_adult=True)


values = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers(), max_size=2)


@run_with(deadline=None, max_examples=60)
@given(st.dictionaries(st.sampled_from(sorted(OPTIONS)) | st.text(max_size=3), values) | values)
def test_whatever_the_file_holds_the_settings_are_valid(tmp_path_factory: pytest.TempPathFactory, content: object) -> None:
    file = tmp_path_factory.getbasetemp() / "any_settings.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    validate(load_settings(file)[0])
