"""The report of a problem: what helps to find it, and nothing that names a file, a tag, a host, a key or a person.

Every line is made from what may stay: versions, devices, values out of fixed lists, and the log as `plainlog` writes it.
"""

import os
import platform
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from furrytag_gui.edition import VERSION, is_frozen
from furrytag_gui.engine.devices import Device
from furrytag_gui.engine.machine import RUNTIME_PACKAGES
from furrytag_gui.errors import FurryTagError
from furrytag_gui.models.catalog import load_catalog
from furrytag_gui.models.runs import TITLES
from furrytag_gui.models.store import open_store
from furrytag_gui.paths import Paths, resource
from furrytag_gui.settings import Settings, options

PACKAGES = ("PySide6_Essentials", *RUNTIME_PACKAGES, "numpy", "pillow", "simplejpeg", "pyspng", "requests")
SESSIONS = ("x11", "wayland", "tty")
DESKTOPS = ("GNOME", "KDE", "XFCE", "LXQt", "LXDE", "MATE", "X-Cinnamon", "Budgie", "Unity", "sway", "Hyprland", "i3", "Pantheon")
MAX_LOG_LINES = 400
KINDS = {"onnx": "an ONNX model", "savedmodel": "a SavedModel"}


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What only the window knows: Qt's platform, and the screens in words made of numbers."""

    platform: str = "none"
    screens: tuple[str, ...] = ()


def compose_report(paths: Paths, settings: Settings, devices: Sequence[Device], circumstances: Circumstances | None = None) -> str:
    """The report as text. Reads from the disk; raises nothing that has to do with the library."""
    sections = {
        "Versions": _list_versions(),
        "System": _list_system(circumstances or Circumstances()),
        "Devices": _list_devices(devices),
        "Models": _list_models(paths, settings),
        "Settings": _list_settings(settings),
        "Log, without what was filled in": _list_log(paths.plain_log),
    }
    parts = [f"{title}\n" + "\n".join(f"  {line}" for line in lines) for title, lines in sections.items()]
    return "\n\n".join(["Report of a problem with FurryTag", *parts]) + "\n"


def _list_versions() -> Iterator[str]:
    yield f"FurryTag {VERSION}, {'the installed program' if is_frozen() else 'a Python package'}"
    yield f"Python {platform.python_version()} on {platform.machine()}"
    for name in PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            yield f"{name} {metadata.version(name)}"


def _list_system(circumstances: Circumstances) -> Iterator[str]:
    # Whoever builds a kernel may give it a name of his own behind its number.
    release = re.match(r"[\d.]*", platform.release())
    yield f"{platform.system()} {release[0] if release else ''}".strip()
    with suppress(OSError):
        facts = platform.freedesktop_os_release()
        yield " ".join(word for key in ("ID", "VERSION_ID") if re.fullmatch(r"[a-z0-9._-]+", word := facts.get(key, "")))
    desktop = [name for name in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name in DESKTOPS]
    session = [name for name in (os.environ.get("XDG_SESSION_TYPE", ""),) if name in SESSIONS]
    yield f"Desktop: {' '.join(desktop + session) or 'unknown'}"
    yield f"Qt's platform: {circumstances.platform}"
    yield from (f"Screen: {screen}" for screen in circumstances.screens)


def _list_devices(devices: Sequence[Device]) -> Iterator[str]:
    for device in devices:
        # Why a device can't be used may have the path of a library in it.
        ways = ", ".join(f"{TITLES.get(run.backend, run.backend)} {run.device}" for run in device.runs)
        trouble = " (a part of it not)" if ways and device.reason else ""
        yield f"{device.kind}: {device.title}: {ways if device.usable else 'can not be used'}{trouble}"
    if not devices:
        yield "not asked"


def _list_models(paths: Paths, settings: Settings) -> Iterator[str]:
    """Ids of the catalogue's models; a person may have named one of his own as he likes."""
    try:
        known = {entry.manifest.id for entry in load_catalog(resource("models.json"))}
    except FurryTagError:
        known = {"starter"}
    try:
        models = open_store(settings, paths).list()
    except OSError as error:
        yield f"can not be listed: {error.__class__.__name__}"
        return
    for model in models:
        name = model.manifest.id if model.manifest.id in known else f"{KINDS.get(model.manifest.kind, 'a model')} of your own"
        notes = [words for words, holds in (("in use", model.manifest.id == settings.model), ("damaged", model.problem)) if holds]
        yield ", ".join([name, *notes])


def _list_settings(settings: Settings) -> Iterator[str]:
    for option in options():
        value = getattr(settings, option.name)
        # A text may be a folder, an address or a key.
        may_stay = isinstance(value, bool | int) or bool(option.choices)
        yield f"{option.name}: {value if may_stay else 'as it comes' if value == option.default else 'set'}"


def _list_log(file: Path) -> Iterator[str]:
    lines: list[str] = []
    for part in (file.with_name(f"{file.name}.1"), file):
        with suppress(OSError):
            lines += part.read_text("utf-8", "replace").splitlines()
    if len(lines) > MAX_LOG_LINES:
        yield f"({len(lines) - MAX_LOG_LINES} earlier lines are left out)"
    yield from lines[-MAX_LOG_LINES:] or ["nothing"]
