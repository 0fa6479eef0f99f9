"""Drawings out of packages, with what they show."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.training.labels import Labels, LabelTable
from furrytag_gui.training.sources import OPENCLIPART, SourceSet, Use

PUBLIC_DOMAIN = frozenset({"http://web.resource.org/cc/PublicDomain", "http://creativecommons.org/licenses/publicdomain/"})
DULL_SHARE = 0.1
COUNTER_EXAMPLES = 600
"""So many drawings without any label are taken of each iconify set that we fit to; of those that we test on, all are."""

UNNAMED_FOLDER = "unsorted"
DULL_FOLDERS = ("computer/icons", "shapes", "signs_and_symbols", "special", "geography")
"""Folders of openclipart that hold thousands of near copies; few of them are taken."""

TRUSTED_FOLDERS = ("animals", "plants")
"""Folders of openclipart whose titles and keywords say what is drawn."""

NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing: the set and its name in it, the words that describe it, and its SVG text.

    `keywords`: True if the texts are free keywords, not just a name. `labelled`: False where such keywords are not to be
    believed; the drawing is then used only if they name nothing that has a label.
    `dull`: one of very many of its kind.
    """

    source: SourceSet
    name: str
    texts: tuple[str, ...]
    svg: str
    keywords: bool = False
    labelled: bool = True
    dull: bool = False


def read_iconify(source: SourceSet, file: Path) -> Iterator[Drawing]:
    """The drawings of an `icons.json` in Iconify's format, without those that differ only in skin tone."""
    data = json.loads(file.read_text(encoding="utf-8"))
    for name, icon in data["icons"].items():
        if "skin-tone" in name or name.startswith("flag-") or name in source.misnamed:
            continue
        left, top = icon.get("left", data.get("left", 0)), icon.get("top", data.get("top", 0))
        width, height = (icon.get(side, data.get(side, 16)) for side in ("width", "height"))
        svg = f'<svg {NAMESPACES} viewBox="{left} {top} {width} {height}">{icon["body"]}</svg>'
        yield Drawing(source, name, (name.replace("-", " "),), svg)


def read_openclipart(source: SourceSet, folder: Path) -> Iterator[Drawing]:
    """The drawings of Debian's openclipart whose own metadata puts them into the public domain, each once; not the unsorted ones,
    which have no keywords.

    Titles and keywords are trusted for animals and plants only; elsewhere they name what a thing reminds of.
    """
    seen: set[str] = set()
    for file in sorted(folder.rglob("*.svg")):
        text = file.read_text(encoding="utf-8", errors="replace")
        licence = re.search(r"<(?:cc:)?license[^>]*resource=\"([^\"]*)\"", text)
        if licence is None or licence.group(1) not in PUBLIC_DOMAIN or file.stem in seen | source.misnamed:
            continue
        place = file.parent.relative_to(folder).as_posix()
        if place.startswith(UNNAMED_FOLDER):
            continue
        seen.add(file.stem)
        title = re.search(r"<dc:title>(.*?)</dc:title>", text, re.DOTALL)
        words = re.findall(r"<rdf:li[^>]*>(.*?)</rdf:li>", text, re.DOTALL)
        texts = (*([title.group(1)] if title else []), *words, file.stem.replace("_", " "), *place.split("/"))
        labelled, dull = place.startswith(TRUSTED_FOLDERS), place.startswith(DULL_FOLDERS)
        yield Drawing(source, file.stem, texts, text, keywords=True, labelled=labelled, dull=dull)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A drawing and what it shows."""

    drawing: Drawing
    labels: Labels

    @property
    def is_counter_example(self) -> bool:
        return not self.labels.shown and not self.labels.possible


def read_set(source: SourceSet, icons: Path, openclipart: Path) -> Iterator[Drawing]:
    """The drawings of a set; `icons` holds `<name>/icons.json` of each iconify package, `openclipart` Debian's folder of SVGs."""
    if source.name == OPENCLIPART:
        return read_openclipart(source, openclipart)
    return read_iconify(source, icons / source.name / "icons.json")


def choose_drawings(drawings: Iterable[Drawing], table: LabelTable) -> list[Labelled]:
    """The drawings of one set whose words settle what they show, with only some of those that show nothing.

    Which ones is decided by a hash of their names, so that the choice is the same each time.
    """
    found = [Labelled(drawing, labels) for drawing in drawings if (labels := table.read(drawing.texts, loose=drawing.keywords)) is not None]
    settled = [item for item in found if item.is_counter_example or item.drawing.labelled]
    plentiful = sum(item.is_counter_example and not item.drawing.dull for item in settled)
    return [item for item in settled if not item.is_counter_example or _draw_lot(item.drawing) < _share(item.drawing, plentiful)]


def _share(drawing: Drawing, plentiful: int) -> float:
    if drawing.dull:
        return DULL_SHARE
    if drawing.source.name == OPENCLIPART or drawing.source.use is Use.TEST:
        return 1.0
    return min(1.0, COUNTER_EXAMPLES / max(1, plentiful))


def _draw_lot(drawing: Drawing) -> float:
    digest = hashlib.sha256((drawing.source.name + drawing.name).encode()).digest()
    return int.from_bytes(digest[:4], "big") / 2**32
