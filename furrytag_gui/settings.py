"""What the user can set, declared once; the dialog, the command line and the checks are made from it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path

from furrytag_gui.errors import LibraryError, SettingsError
from furrytag_gui.paths import Paths
from furrytag_gui.wholefile import set_aside, write_whole

Keys = dict[str, str]
"""The keys of commands that a person changed: the command's name, and its keys as "Ctrl+O; F9", or "" for none."""

Value = bool | int | str | Keys

EXPORTED = "FurryTag settings"
"""What an exported file calls itself."""
MOST_KEYS = 1000
LONGEST_KEY = 200


class ThemeName(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class LanguageName(StrEnum):
    """A language that the window speaks; the value is its code."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    JAPANESE = "ja"


LANGUAGES = {
    LanguageName.ENGLISH: "English",
    LanguageName.GERMAN: "Deutsch",
    LanguageName.SPANISH: "Español",
    LanguageName.JAPANESE: "日本語",
}
"""Each by the name that it gives itself."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's choices; each field carries in its metadata what `Option` says of it."""

    model: str = field(
        default="starter",
        metadata={
            "label": "Model",
            "group": "Tagging",
            "help": "The model that suggests tags. The starter needs no download.",
            "way": "Choose…",
        },
    )
    threads: int = field(
        default=0,
        metadata={
            "label": "Threads",
            "group": "Tagging",
            "help": "How many processor threads the model uses; 0 means all of them.",
            "minimum": 0,
            "maximum": 256,
        },
    )
    learn: bool = field(
        default=True,
        metadata={
            "label": "Learn from my tags",
            "group": "Tagging",
            "help": "Suggest a tag elsewhere once you have used it on enough pictures. Everything stays on this computer.",
        },
    )
    models_dir: str = field(
        default="",
        metadata={
            "label": "Models folder",
            "group": "Tagging",
            "help": "Where models are kept. Move it in the model manager, which takes the models along.",
            "way": "Open the model manager…",
        },
    )
    library_dir: str = field(
        default="",
        metadata={
            "label": "Library folder",
            "group": "Tagging",
            "help": "Where the library is kept. Move it under Tools > Library, which takes it along.",
            "way": "Open the library…",
        },
    )
    show_adult: bool = field(
        default=False,
        metadata={
            "label": "Show adult tags and pictures",
            "group": "Content",
            "help": "List adult tags and stop blurring pictures rated above safe. Only for adults.",
            "way": "Change…",
        },
    )
    theme: ThemeName = field(
        default=ThemeName.SYSTEM,
        metadata={
            "label": "Theme",
            "group": "View",
            "help": "The colours of the window. “As the system” follows the desktop at once when that changes.",
            "choices": {ThemeName.SYSTEM: "As the system", ThemeName.LIGHT: "Light", ThemeName.DARK: "Dark"},
        },
    )
    font_percent: int = field(
        default=100,
        metadata={
            "label": "Size of text",
            "group": "View",
            "help": "How large text is, compared with what the system says; the whole window follows.",
            "minimum": 80,
            "maximum": 200,
            "step": 10,
            "unit": "%",
        },
    )
    motion: Motion = field(
        default=Motion.SYSTEM,
        metadata={
            "label": "Motion",
            "group": "View",
            "help": "Whether things in the window may move by themselves, such as menus that open and bars that wait.",
            "choices": {Motion.SYSTEM: "As the system", Motion.FULL: "Full", Motion.REDUCED: "Reduced"},
        },
    )
    language: LanguageName = field(
        default=LanguageName.SYSTEM,
        metadata={
            "label": "Language",
            "group": "View",
            "help": "The language of the window, from the next start on.",
            "choices": {LanguageName.SYSTEM: "As the system", **LANGUAGES},
        },
    )
    thumbnail_px: int = field(
        default=128,
        metadata={
            "label": "Thumbnail size",
            "group": "View",
            "help": "Longest side of a thumbnail in pixels.",
            "minimum": 64,
            "maximum": 512,
            "step": 16,
            "unit": "px",
        },
    )
    subfolders: bool = field(
        default=True,
        metadata={
            "label": "Open sub-folders too",
            "group": "View",
            "help": "Opening or dropping a folder opens the pictures in all folders inside it as well.",
        },
    )
    hydrus_address: str = field(
        default="http://127.0.0.1:45869",
        metadata={
            "label": "Hydrus address",
            "group": "Hydrus",
            "help": "Where the Client API of Hydrus answers; switch it on in Hydrus under services > manage services > client api.",
        },
    )
    hydrus_key: str = field(
        default="",
        metadata={
            "label": "Hydrus access key",
            "group": "Hydrus",
            "help": "From services > review services > client api; it needs the permission to edit file tags.",
            "secret": True,
        },
    )
    hydrus_service: str = field(
        default="my tags",
        metadata={"label": "Hydrus tag service", "group": "Hydrus", "help": "The local tag service that tags are sent to."},
    )

    shortcuts: Keys = field(
        default_factory=dict,
        hash=False,
        metadata={
            "label": "Keyboard shortcuts",
            "group": "Keyboard",
            "help": "The commands whose keys you have changed.",
            "way": "Change…",
            "portable": True,
        },
    )

    def find_models_folder(self, paths: Paths) -> Path:
        """Where the models are kept."""
        return Path(self.models_dir) if self.models_dir else paths.models

    def find_library(self, paths: Paths) -> Path:
        """Where the library is kept."""
        return Path(self.library_dir) / paths.library.name if self.library_dir else paths.library

    def require_library(self, paths: Paths) -> Path:
        """The same; raises LibraryError if it was moved and isn't there, so that no empty one is made in its place."""
        library = self.find_library(paths)
        if self.library_dir and not library.exists():
            raise LibraryError(
                f"The library {library} isn't there.",
                "Connect the disk that it lies on and start again, or restore a backup under Tools > Library.",
            )
        return library


@dataclass(frozen=True, slots=True)
class Option:
    """One setting, as a dialog shows it and a check needs it.

    The type of `default` is the type of the setting. `choices` maps each value that is allowed to its words;
    `minimum` and `maximum` are inclusive; `unit` stands behind a number, which goes up and down by `step`.
    `way`: what the button says that sets it in its own way, because a plain field would do it behind somebody's back; "" for a field.
    `secret`: it is shown as a password. `portable`: it may be exported and imported, though it has a way of its own.
    """

    name: str
    default: Value
    label: str
    group: str
    help: str
    choices: Mapping[str, str] = field(default_factory=dict)
    minimum: int | None = None
    maximum: int | None = None
    step: int = 1
    unit: str = ""
    way: str = ""
    secret: bool = False
    portable: bool = False

    @property
    def is_exported(self) -> bool:
        """True if a file of settings may carry it to another computer: no secret, and nothing that has to be asked or moved."""
        return self.portable or not (self.way or self.secret)

    def check(self, value: object) -> Value:
        """This value as the setting holds it; raises SettingsError if it can't."""
        if isinstance(self.default, dict):
            return self._check_keys(value)
        kind = type(self.default)
        if self.choices:
            if isinstance(value, str) and value in self.choices:
                return kind(value)
            raise self._refusal(value, f"one of {', '.join(self.choices)}")
        if type(value) is not kind:
            raise self._refusal(value, {bool: "true or false", int: "a whole number", str: "a text"}[kind])
        if isinstance(value, int) and not self._is_in_range(value):
            raise self._refusal(value, f"a number from {self.minimum} to {self.maximum}")
        return kind(value)

    def _check_keys(self, value: object) -> Keys:
        if not isinstance(value, dict):
            raise self._refusal(value, "names with their keys")
        keys = {name: text for name, text in value.items() if isinstance(name, str) and isinstance(text, str) and len(text) <= LONGEST_KEY}
        if len(keys) < len(value) or len(keys) > MOST_KEYS:
            raise self._refusal(value, "names with their keys")
        return keys

    def _is_in_range(self, value: int) -> bool:
        return (self.minimum is None or value >= self.minimum) and (self.maximum is None or value <= self.maximum)

    def _refusal(self, value: object, wanted: str) -> SettingsError:
        shown = json.dumps(value, default=str, skipkeys=True)
        if len(shown) > LONGEST_KEY:
            shown = f"{shown[:LONGEST_KEY]}…"
        return SettingsError(f"The setting {self.name} can't be {shown}.", f"It has to be {wanted}.")


def options() -> tuple[Option, ...]:
    """All settings in the order of their declaration."""
    defaults = Settings()
    return tuple(Option(name=entry.name, default=getattr(defaults, entry.name), **entry.metadata) for entry in fields(Settings))


def validate(settings: Settings) -> None:
    """Raise SettingsError for the first setting with a value that it can't take."""
    for option in options():
        option.check(getattr(settings, option.name))


def reset_settings(settings: Settings) -> Settings:
    """These settings with the defaults in place of all that can be set in a plain field, and of the keys."""
    return replace(settings, **{option.name: option.default for option in options() if not option.way or option.portable})  # type: ignore[arg-type]


def load_settings(path: Path) -> tuple[Settings, str]:
    """The settings of this file, and a sentence for the user if not all of it could be used, else "".

    What is missing or can't be used has its default; names that this version doesn't know are passed over. A file that
    holds no settings at all is kept beside its place, with `.damaged` after its name. Raises nothing.
    """
    try:
        stored = json.loads(path.read_bytes())
        if not isinstance(stored, dict):
            raise ValueError("settings are an object")
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), f"Can't read {path}: {error.strerror}. The defaults are used."
    except (ValueError, RecursionError):
        return Settings(), f"{path.name} is damaged, so the defaults are used. {set_aside(path)}"
    values: dict[str, Value] = {}
    refusals = []
    for option in options():
        if option.name in stored:
            try:
                values[option.name] = option.check(stored[option.name])
            except SettingsError as error:
                refusals.append(f"{error.message} {error.hint}")
    # Each value has passed the check of its own field, which a type checker can't follow.
    return Settings(**values), " ".join([*refusals, "The default is used."] if refusals else [])  # type: ignore[arg-type]


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings so that a crash at any moment leaves the old file or the new one whole.

    Raises SettingsError if a value can't be taken or the file can't be written.
    """
    validate(settings)
    try:
        write_whole(path, (json.dumps(asdict(settings), indent=2) + "\n").encode("ascii"))
    except OSError as error:
        raise SettingsError(f"Can't save the settings in {path}: {error.strerror}.", "Check the folder and its free space.") from error


def export_settings(path: Path, settings: Settings) -> None:
    """Write what another computer may take over: no secret, and nothing that has to be asked or moved there.

    Raises SettingsError if the file can't be written.
    """
    values = {option.name: getattr(settings, option.name) for option in options() if option.is_exported}
    try:
        write_whole(path, (json.dumps({"kind": EXPORTED, **values}, indent=2) + "\n").encode("ascii"), private=False)
    except OSError as error:
        raise SettingsError(f"Can't write {path}: {error.strerror}.", "Choose another folder.") from error


def import_settings(path: Path, settings: Settings) -> Settings:
    """These settings with what an exported file says in their place; names that this version doesn't know are passed over.

    Raises SettingsError, with nothing taken over, if the file can't be read, is no file of settings or holds a value that can't be.
    """
    try:
        stored = json.loads(path.read_bytes())
    except OSError as error:
        raise SettingsError(f"Can't read {path}: {error.strerror}.", "Your settings are as they were.") from error
    except (ValueError, RecursionError):
        stored = None
    if not isinstance(stored, dict) or stored.get("kind") != EXPORTED:
        raise SettingsError(f"{path.name} holds no settings of FurryTag.", "Choose a file that was exported here; yours are as they were.")
    try:
        values = {option.name: option.check(stored[option.name]) for option in options() if option.is_exported and option.name in stored}
    except SettingsError as error:
        raise SettingsError(f"{path.name} can't be used: {error}", "Your settings are as they were.") from error
    return replace(settings, **values)  # type: ignore[arg-type]  # each has passed the check of its own field
