"""Every part that FurryTag is made of with its licence, from what is installed; the installed program reads what its build wrote."""

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path, PurePosixPath

from furrytag_gui.edition import VERSION, is_frozen
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.paths import resource

FILE_NAME = "LICENCES.txt"
PACKAGE = "furrytag-gui"
EXTRAS = ("tensorflow", "map", "cluster")
"""What a user may have added to it."""

RULE = "=" * 78
TEXT_NAME = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
CONTENT_NAME = re.compile(r"^(licen[cs]e|copying|notice|sources)", re.IGNORECASE)
REQUIREMENT = re.compile(r"([\w.-]+)\s*(?:\[([\w\s,.-]*)\])?")
EXTRA_MARKER = re.compile(r"""extra\s*==\s*['"]([\w.-]+)['"]""")

NOT_STATED = "not stated"

QT_NOTE = """\
FurryTag uses Qt and PySide6 under the GNU Lesser General Public License, version 3. They are separate libraries beside the program,
and you may replace them by your own build: in the installed program they are the files below PySide6 and shiboken6.
Their source code: https://download.qt.io/official_releases/qt/ and https://code.qt.io/cgit/pyside/pyside-setup.git/

"""
SHIPPED_TEXTS = {"LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt"), "Apache": ("Apache-2.0.txt",)}
"""Texts for packages that come without one, by what they call their licence."""


class Kind(StrEnum):
    """What sort of thing a part is."""

    PROGRAM = "Program"
    LIBRARY = "Library"
    SYSTEM = "System library"
    CONTENT = "Model or drawing"


@dataclass(frozen=True, slots=True)
class Part:
    """`licence`: its name, or NOT_STATED; `text`: in full, "" where its makers ship none."""

    kind: Kind
    name: str
    version: str
    licence: str
    text: str


def read_parts() -> tuple[Part, ...]:
    """All parts of this program, FurryTag first. Takes a moment; raises nothing."""
    if is_frozen():
        try:
            return tuple(parse_parts((Path(str(getattr(sys, "_MEIPASS", "."))) / FILE_NAME).read_text("utf-8")))
        except OSError:
            return (_describe_program(),)
    return tuple(collect_parts())


def collect_parts() -> Iterator[Part]:
    """All parts, from the packages that are installed here."""
    yield _describe_program()
    yield _describe_python()
    for distribution in sorted(_list_packages(), key=lambda found: found.metadata["Name"].lower()):
        yield _describe_package(distribution)
    yield from list_content(resource(""))


def describe_package(name: str) -> Part:
    """An installed package, whether or not FurryTag needs it to run; for build_installer.spec."""
    return _describe_package(metadata.distribution(name))


def list_content(folder: Path) -> Iterator[Part]:
    """What comes along below a folder with a licence file of its own, such as the starter."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and CONTENT_NAME.search(file.name):
            text = _read_text(file)
            yield Part(Kind.CONTENT, file.parent.name, VERSION, _name_licence(text), text)


def list_models(models: Iterable[InstalledModel]) -> Iterator[Part]:
    """The installed models but for those that come along."""
    for model in models:
        if not model.built_in:
            texts = [_read_text(file) for file in sorted(model.folder.glob("*")) if TEXT_NAME.search(file.name) and file.is_file()]
            manifest = model.manifest
            yield Part(Kind.CONTENT, manifest.title, manifest.revision, manifest.licence or NOT_STATED, "\n\n".join(texts))


def write_parts(parts: Sequence[Part]) -> str:
    """One text with all parts, the list first; `parse_parts` reads it again."""
    listed = "\n".join(f"{part.name} {part.version}: {part.licence}" for part in parts)
    return f"What FurryTag {VERSION} is made of\n\n{listed}\n" + "".join(map(_write_part, parts))


def parse_parts(text: str) -> Iterator[Part]:
    """The parts that `write_parts` wrote."""
    kinds = "|".join(Kind)
    heading = re.compile(rf"^{RULE}\n({kinds}): (.*)\nVersion: (.*)\nLicence: (.*)\n{RULE}\n", re.MULTILINE)
    found = list(heading.finditer(text))
    for match, end in zip(found, [*(later.start() for later in found[1:]), len(text)], strict=True):
        yield Part(Kind(match[1]), match[2], match[3], match[4], text[match.end() : end].strip())


def _write_part(part: Part) -> str:
    heading = f"{part.kind}: {part.name}\nVersion: {part.version}\nLicence: {part.licence}"
    return f"\n{RULE}\n{heading}\n{RULE}\n\n{part.text.strip()}\n"


def _describe_program() -> Part:
    text = next(iter(_find_texts(PACKAGE)), "")
    return Part(Kind.PROGRAM, "FurryTag", VERSION, "MIT", text)


def _describe_python() -> Part:
    file = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return Part(Kind.LIBRARY, "Python", sys.version.split()[0], "PSF-2.0", _read_text(file))


def _describe_package(distribution: metadata.Distribution) -> Part:
    facts = distribution.metadata
    stated = [facts[key] for key in ("License-Expression", "License") if key in facts]
    licence = next(filter(None, [*stated, _classify(distribution)]), NOT_STATED).strip().splitlines()[0]
    texts = _find_texts(distribution)
    if not texts:
        names = next((names for words, names in SHIPPED_TEXTS.items() if words in licence), ())
        texts = [_read_text(resource("licences") / name) for name in names]
    note = QT_NOTE if facts["Name"].lower().startswith(("pyside6", "shiboken6")) else ""
    return Part(Kind.LIBRARY, facts["Name"], distribution.version, licence, note + "\n\n".join(texts))


def _list_packages() -> Iterator[metadata.Distribution]:
    """Each installed package that FurryTag needs, those of its extras and those that they need in turn."""
    seen: set[tuple[str, str]] = set()
    given: set[str] = set()
    waiting = [(PACKAGE, extra) for extra in ("", *EXTRAS)]
    while waiting:
        name, extra = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if (key, extra) in seen:
            continue
        seen.add((key, extra))
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        if key not in given and key != PACKAGE:
            given.add(key)
            yield distribution
        for requirement in distribution.requires or ():
            wanted, _, marker = requirement.partition(";")
            asked = EXTRA_MARKER.search(marker)
            if (asked[1] if asked else "") == extra and (match := REQUIREMENT.match(wanted)):
                extras = [part.strip() for part in (match[2] or "").split(",") if part.strip()]
                waiting += [(match[1], further) for further in ("", *extras)]


def _find_texts(package: str | metadata.Distribution) -> list[str]:
    try:
        distribution = metadata.distribution(package) if isinstance(package, str) else package
    except metadata.PackageNotFoundError:
        return []
    found = []
    for file in distribution.files or ():
        # Those in the package's own folder, and not those of every part of it, which the former repeat.
        place = PurePosixPath(file)
        is_near = place.parts[0].endswith(".dist-info") or len(place.parts) == 2
        if is_near and TEXT_NAME.search(place.name) and place.suffix not in (".py", ".pyc"):
            found.append(_read_text(Path(str(file.locate()))))
    return list(dict.fromkeys(filter(None, found)))


def _classify(distribution: metadata.Distribution) -> str:
    classifiers = distribution.metadata.get_all("Classifier") or ()
    return ", ".join(text.rpartition("::")[2].strip() for text in classifiers if text.startswith("License ::"))


def _name_licence(text: str) -> str:
    names = {
        "Apache License": "Apache-2.0",
        "MIT License": "MIT",
        "CC0": "CC0-1.0",
        "public domain": "Public domain",
        "Attribution": "CC-BY",
    }
    return next((name for words, name in names.items() if words.lower() in text[:2000].lower()), "see its text")


def _read_text(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace")
    except OSError:
        return ""
