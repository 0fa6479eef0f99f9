"""Which of the files beside a model lists its tags, and how that file has to be read."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from furrytag_gui.errors import ModelError
from furrytag_gui.models.companions import COMPANIONS, PROJECT, read_category_starts
from furrytag_gui.models.manifest import MANIFEST_NAME, TagFile, TagFileFormat
from furrytag_gui.models.tagfile import TagFileRow, read_tag_file

FIRST_NAMES = ("selected_tags.csv", "tags-selected.csv", "tags.csv", "tags.json", "meta.json", "top_tags.txt", "tags.txt")
SUFFIXES = {".csv", ".txt", ".json"}
NO_LISTS = re.compile(r"(readme|licen[cs]e|requirements|notice|model_?card)", re.IGNORECASE)
PARTIAL = re.compile(r"tags-(\w+)\.txt")
MAX_FILES = 200

E621_ONLY_CODES = {"2", "6", "7", "8"}
SPECIES = {"mammal", "canid", "canine", "felid", "feline", "equid", "fox", "wolf", "dragon", "lagomorph", "avian", "scalie"}
DANBOORU_META = {"highres", "absurdres", "commentary", "commentary_request", "translated", "bad_id", "lowres", "scan"}

EXTRA_FIRST = ("placeholder0",)
EXTRA_LAST = ("placeholder1", "explicit", "questionable", "safe")
EXTRA_PLACEHOLDERS = ("placeholder0", "placeholder1")
"""What Thouph's models put out besides the sorted names of their list (model card of eva02-vit-large-448-8046)."""


@dataclass(frozen=True, slots=True)
class Found:
    """A tag file that fits. `has_doubtful_codes`: its numbers of categories may be Danbooru's or e621's."""

    tag_file: TagFile
    rows: tuple[TagFileRow, ...]
    has_doubtful_codes: bool = False


def find_tag_files(folder: Path, width: int | None, graph: str) -> list[Found]:
    """The files in this folder that list as many tags as the output `graph` has values, the likeliest first.

    `width` is None where the graph leaves it open; any list fits then. Raises ModelError that tells what is there instead.
    """
    fitting: list[Found] = []
    others: list[str] = []
    for file in _list_files(folder, Path(graph).stem):
        try:
            found = _read(file, width)
        except ModelError as error:
            others.append(f"{file.name} can't be read as a list of tags ({error.message.rpartition(': ')[2].rstrip('.')})")
            continue
        if width in (None, len(found.rows)):
            fitting.append(found)
        else:
            others.append(f"{file.name} lists {len(found.rows):,}")
    if not fitting:
        raise _nothing_fits(folder, width, graph, others)
    return fitting


def _list_files(folder: Path, stem: str) -> list[Path]:
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in SUFFIXES and file.is_file())[:MAX_FILES]
    names = {file.name for file in files}
    skipped = {MANIFEST_NAME, *COMPANIONS}
    if "tags.txt" in names:
        skipped |= {name for name in names if PARTIAL.fullmatch(name)}
    files = [file for file in files if file.name.lower() not in skipped and not NO_LISTS.match(file.name)]
    order = {name: number for number, name in enumerate(FIRST_NAMES)}
    return sorted(files, key=lambda file: (file.stem != stem, order.get(file.name.lower(), len(order)), file.name))


def _read(file: Path, width: int | None) -> Found:
    match file.suffix.lower():
        case ".csv":
            form, is_doubtful = _guess_codes(file)
            return _make_found(file, TagFile(file.name, form), has_doubtful_codes=is_doubtful)
        case ".json":
            found = _make_found(file, TagFile(file.name, TagFileFormat.JSON))
            extra = len(EXTRA_FIRST) + len(EXTRA_LAST)
            if width == len(found.rows) + extra and re.fullmatch(r"tags_\d+", file.stem):
                more = TagFile(
                    file.name,
                    TagFileFormat.JSON,
                    is_sorted=True,
                    first=EXTRA_FIRST,
                    last=EXTRA_LAST,
                    placeholders=EXTRA_PLACEHOLDERS,
                )
                return _make_found(file, more)
            return found
        case _:
            return _make_found(file, _add_categories(file, TagFile(file.name, TagFileFormat.LINES)))


def _make_found(file: Path, tag_file: TagFile, *, has_doubtful_codes: bool = False) -> Found:
    return Found(tag_file, tuple(read_tag_file(file, tag_file)), has_doubtful_codes)


def _add_categories(file: Path, tag_file: TagFile) -> TagFile:
    """With what lies beside DeepDanbooru's tags.txt and tells of categories."""
    if not (file.parent / PROJECT).is_file() or file.name != "tags.txt":
        return tag_file
    files = {match[1]: other.name for other in sorted(file.parent.iterdir()) if (match := PARTIAL.fullmatch(other.name))}
    return replace(tag_file, category_files=files, category_starts={} if files else read_category_starts(file.parent))


def _guess_codes(file: Path) -> tuple[TagFileFormat, bool]:
    """Whose numbers of categories a CSV has, and whether that is in doubt. 5 is species at e621, and meta at Danbooru."""
    names = dict[str, set[str]]()
    for code, name in _read_codes(file):
        names.setdefault(code, set()).add(name)
    if names.keys() & E621_ONLY_CODES or any(name.endswith("_(lore)") for found in names.values() for name in found):
        return TagFileFormat.E621_CSV, False
    fives = names.get("5", set())
    if fives & SPECIES:
        return TagFileFormat.E621_CSV, False
    return TagFileFormat.WD_CSV, bool(fives) and not fives & DANBOORU_META


def _read_codes(file: Path) -> Iterator[tuple[str, str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            for row in csv.DictReader(stream):
                yield (row.get("category") or "").strip(), row.get("name") or ""
    except (OSError, ValueError, csv.Error):
        # Whoever reads the file as a list of tags tells what is wrong with it.
        return


def _nothing_fits(folder: Path, width: int | None, graph: str, others: Sequence[str]) -> ModelError:
    values = f"{width:,} values" if width is not None else "its values"
    hint = "Put the list of its tags into the same folder: selected_tags.csv, tags.json, or a text file with one tag a line."
    if not others:
        return ModelError(f"No file in {folder} names the tags of {graph}, which gives {values}.", hint)
    shown = "; ".join(others[:3]) + ("; …" if len(others) > 3 else "")
    return ModelError(f"No tag file in {folder} fits {graph}, which gives {values}: {shown}.", hint)
