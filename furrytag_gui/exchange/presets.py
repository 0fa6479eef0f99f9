"""Presets: a format, its options and the rules before it, under a name; the built-in ones and the user's own."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

from furrytag_gui.errors import SettingsError, UsageError
from furrytag_gui.settings import Option, Value
from furrytag_gui.tagfiles.csvtable import CsvTable
from furrytag_gui.tagfiles.e621 import E621TagString
from furrytag_gui.tagfiles.embedded import EmbeddedXmp
from furrytag_gui.tagfiles.format import Place, TagFormat
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.tagfiles.jsonfile import JsonFile
from furrytag_gui.tagfiles.kohya import KohyaCaption
from furrytag_gui.tagfiles.reading import FORMATS
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar
from furrytag_gui.tags.rules import Rules, make_matcher, read_replacements
from furrytag_gui.wholefile import set_aside, write_whole


class TagChoice(StrEnum):
    SHOWN = "shown"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which tags of which pictures go out, and how files are treated, whatever the format."""

    tags: TagChoice = field(
        default=TagChoice.SHOWN,
        metadata={
            "label": "Tags",
            "group": "What goes out",
            "help": "All tags that the window shows, or only those that you have accepted or added.",
            "choices": {TagChoice.SHOWN: "All that are shown", TagChoice.CONFIRMED: "Accepted and added ones"},
        },
    )
    reviewed_only: bool = field(
        default=False,
        metadata={"label": "Reviewed pictures only", "group": "What goes out", "help": "Leave out pictures that you aren't done with."},
    )
    keep_times: bool = field(
        default=True,
        metadata={
            "label": "Keep the time of change",
            "group": "What goes out",
            "help": "A picture that tags are put into keeps its time of change, so that it stays where it is when sorted by time.",
        },
    )

    @classmethod
    def options(cls) -> tuple[Option, ...]:
        """What can be set, in the order of declaration."""
        defaults = cls()
        return tuple(Option(name=entry.name, default=getattr(defaults, entry.name), **entry.metadata) for entry in fields(cls))


class Part(Protocol):
    """What a preset consists of: declared options with values."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @classmethod
    def options(cls) -> tuple[Option, ...]: ...


P = TypeVar("P", bound=Part)


def set_options(part: P, values: Mapping[str, object]) -> P:
    """The same part with some options set; raises SettingsError for a value that can't be taken, KeyError for an unknown name."""
    known = {option.name: option for option in part.options()}
    checked: dict[str, Any] = {name: known[name].check(value) for name, value in values.items()}
    return replace(part, **checked)


@dataclass(frozen=True)
class Preset:
    """How tags go out. `automatic`: the files of open pictures are brought up to date after every decision."""

    name: str
    format: TagFormat
    rules: Rules = field(default_factory=Rules)
    choice: Choice = field(default_factory=Choice)
    automatic: bool = False

    @property
    def can_be_automatic(self) -> bool:
        """True if it writes files beside the pictures; those themselves are written only when asked for."""
        return self.format.place in (Place.BESIDE, Place.FOLDER)

    @property
    def parts(self) -> tuple[Part, ...]:
        """All that has options; no two of them have one of the same name."""
        return (self.format, self.rules, self.choice)

    def options(self) -> list[tuple[Option, Value]]:
        """All that can be set and matters for this format, with the values."""
        return [
            (option, getattr(part, option.name))
            for part in self.parts
            for option in part.options()
            if option.name != "keep_times" or self.format.place is Place.INSIDE
        ]

    def with_option(self, name: str, value: object) -> "Preset":
        """This preset with one option set; raises SettingsError for a value that can't be taken, KeyError for an unknown name."""
        if name in _names(self.format):
            return replace(self, format=set_options(self.format, {name: value}))
        if name in _names(self.rules):
            return replace(self, rules=set_options(self.rules, {name: value}))
        return replace(self, choice=set_options(self.choice, {name: value}))


BUILT_IN = (
    Preset("Training captions", KohyaCaption()),
    Preset("Hydrus", HydrusSidecar()),
    Preset("digiKam and Lightroom", XmpSidecar()),
    Preset("e621 post", E621TagString()),
    Preset("Inside the pictures", EmbeddedXmp()),
    Preset("JSON files", JsonFile()),
    Preset("Table of a folder", CsvTable()),
)
"""What is there before the user has made any; one that was changed hides the one of its name."""

_BUILT_IN_NAMES = {preset.name for preset in BUILT_IN}


class PresetBook:
    """The presets that there are, kept in a file of the user's settings folder."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self) -> tuple[tuple[Preset, ...], str]:
        """All presets, the built-in ones first, and a sentence for the user if not all that is kept could be used, else "".

        A file that holds no presets at all is kept beside its place, with `.damaged` after its name. Raises nothing.
        """
        kept, notice = self._read()
        by_name = {preset.name: preset for preset in (*BUILT_IN, *kept)}
        return tuple(by_name.values()), notice

    def find(self, name: str) -> Preset:
        """The preset of this name, whatever the case. Raises UsageError that names those that there are."""
        presets, _ = self.load()
        for preset in presets:
            if preset.name.casefold() == name.strip().casefold():
                return preset
        raise UsageError(f"There is no preset {name!r}.", f"There are: {', '.join(preset.name for preset in presets)}.")

    def keep(self, preset: Preset) -> None:
        """Keep a preset under its name; raises SettingsError if the file can't be written."""
        if not preset.name.strip() or not preset.name.isprintable():
            raise SettingsError("A preset needs a name that can be read.", "Give it one.")
        kept, _ = self._read()
        self._write([one for one in kept if one.name.casefold() != preset.name.casefold()] + [preset])

    def forget(self, name: str) -> None:
        """Forget a preset of the user; a built-in one is as it was at first again."""
        kept, _ = self._read()
        self._write([one for one in kept if one.name != name])

    @staticmethod
    def is_built_in(name: str) -> bool:
        return name in _BUILT_IN_NAMES

    def _read(self) -> tuple[list[Preset], str]:
        try:
            stored = json.loads(self._file.read_bytes())
            if not isinstance(stored, dict) or not isinstance(stored.get("presets"), list):
                raise ValueError("presets are a list")
        except FileNotFoundError:
            return [], ""
        except OSError as error:
            return [], f"Can't read {self._file}: {error.strerror}. Only the built-in presets are there."
        except (ValueError, RecursionError):
            return [], f"{self._file.name} is damaged, so only the built-in presets are there. {set_aside(self._file)}"
        presets: list[Preset] = []
        refusals: list[str] = []
        for record in stored["presets"]:
            try:
                preset, refused = decode_preset(record)
            except ValueError as error:
                refusals.append(f"A preset can't be used: {error}.")
            else:
                presets.append(preset)
                refusals += refused
        return presets, " ".join(refusals)

    def _write(self, presets: Iterable[Preset]) -> None:
        text = json.dumps({"presets": [encode_preset(preset) for preset in presets]}, indent=2) + "\n"
        try:
            write_whole(self._file, text.encode("ascii"))
        except OSError as error:
            raise SettingsError(f"Can't keep presets in {self._file}: {error.strerror}.", "Check the folder and its free space.") from error


def encode_preset(preset: Preset) -> dict[str, object]:
    """A preset as it is kept: each part with the values that aren't the defaults."""
    return {
        "name": preset.name,
        "format": preset.format.id,
        "options": _changed_values(preset.format),
        "rules": _changed_values(preset.rules),
        "choice": _changed_values(preset.choice),
        "automatic": preset.automatic,
    }


def decode_preset(record: object) -> tuple[Preset, list[str]]:
    """A preset as it was kept, and sentences about values that could not be used; raises ValueError if it is none.

    What is missing or can't be used has its default; names that this version doesn't know are passed over.
    """
    if not isinstance(record, dict) or not isinstance(record.get("name"), str) or not record["name"].strip():
        raise ValueError("it has no name")
    format_id = record.get("format")
    tag_format = FORMATS.get(format_id) if isinstance(format_id, str) else None
    if tag_format is None:
        raise ValueError(f"{record['name']} is of the format {format_id!r}, which this version doesn't know")
    refusals: list[str] = []
    preset = Preset(
        name=record["name"],
        format=_fill(tag_format(), record.get("options"), refusals),
        rules=_fill(Rules(), record.get("rules"), refusals),
        choice=_fill(Choice(), record.get("choice"), refusals),
        automatic=record.get("automatic") is True,
    )
    return preset, [f"In the preset {preset.name}: {refusal}" for refusal in refusals]


def _names(part: Part) -> set[str]:
    return {option.name for option in part.options()}


def _changed_values(part: Part) -> dict[str, Value]:
    values = {option.name: getattr(part, option.name) for option in part.options()}
    return {option.name: values[option.name] for option in part.options() if values[option.name] != option.default}


def _fill(part: P, values: object, refusals: list[str]) -> P:
    known = {option.name for option in part.options()}
    for name, value in values.items() if isinstance(values, dict) else ():
        if name in known:
            try:
                part = set_options(part, {name: value})
            except SettingsError as error:
                refusals.append(f"{error.message} {error.hint} The default is used.")
    return part


def find_naming(presets: Iterable[Preset], name: str) -> tuple[str, ...]:
    """The presets whose rules name this tag, wildcards included."""
    return tuple(
        preset.name
        for preset in presets
        if make_matcher(preset.rules.exclude)(name) or any(fits(name) for fits, _ in read_replacements(preset.rules.replacements))
    )
