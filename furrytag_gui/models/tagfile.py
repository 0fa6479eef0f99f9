"""Tag files: what stands beside a model and names the slots of its output, one row a slot."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO

from furrytag_gui.errors import ModelError
from furrytag_gui.models.jsonrecord import has_control
from furrytag_gui.models.manifest import RATING, TagFile, TagFileFormat
from furrytag_gui.tags.vocabulary import normalize_name

MAX_BYTES = 64_000_000
MAX_ROWS = 200_000
MAX_NAME_CHARS = 200

PLACEHOLDER = "placeholder"
"""The category of a slot that is no tag."""
RATING_PREFIX = "rating:"

DANBOORU_CODES = {"0": "general", "1": "artist", "3": "copyright", "4": "character", "5": "meta", "9": RATING}
"""Category codes in the files of WD taggers; 9 is the taggers' own, not the site's."""

E621_CODES = {
    "0": "general",
    "1": "artist",
    "2": "contributor",
    "3": "copyright",
    "4": "character",
    "5": "species",
    "6": "invalid",
    "7": "meta",
    "8": "lore",
    "9": RATING,
}
"""Category codes of e621 (app/logical/tag_category.rb), and 9 as taggers use it."""


@dataclass(frozen=True, slots=True)
class TagFileRow:
    """One slot of a model's output."""

    name: str
    category: str

    @property
    def is_rating(self) -> bool:
        return self.category == RATING

    @property
    def is_placeholder(self) -> bool:
        return self.category == PLACEHOLDER


def read_tag_file(path: Path, tag_file: TagFile) -> list[TagFileRow]:
    """The rows of a tag file, in the order of the model's outputs. Names are normalised as `normalize_name` does.

    The files that give categories lie beside it. Raises ModelError that names the file and the line which is wrong.
    """
    cells = _read_file(path, tag_file)
    if tag_file.is_sorted:
        cells.sort(key=lambda cell: cell.name)
    cells[:0] = [_Cell("first", name) for name in tag_file.first]
    cells += [_Cell("last", name) for name in tag_file.last]
    known: dict[str, str] = {}
    for category, name in tag_file.category_files.items():
        listed = _read_file(path.parent / name, TagFile(name, TagFileFormat.LINES))
        known |= {normalize_name(cell.name): category for cell in listed}
    known |= {normalize_name(name): PLACEHOLDER for name in tag_file.placeholders}
    rows = [_make_row(slot, cell, tag_file, known) for slot, cell in enumerate(cells)]
    return _spell_out_ratings(rows)


def _make_row(slot: int, cell: "_Cell", tag_file: TagFile, known: Mapping[str, str]) -> TagFileRow:
    name = normalize_name(cell.name)
    if name.startswith(RATING_PREFIX):
        return TagFileRow(name.removeprefix(RATING_PREFIX), RATING)
    begun = [(start, category) for category, start in tag_file.category_starts.items() if start <= slot]
    category = known.get(name) or cell.category or (max(begun)[1] if begun else tag_file.category)
    return TagFileRow(name, category)


def _spell_out_ratings(rows: list[TagFileRow]) -> list[TagFileRow]:
    """Ratings that are given as the sites' letters get their names; s is sensitive beside g, and safe without it."""
    found = {row.name.removeprefix("rating_") for row in rows if row.is_rating}
    names = {"g": "general", "s": "sensitive" if "g" in found else "safe", "q": "questionable", "e": "explicit"}
    spelled = {name: names.get(name, name) for name in found}
    return [replace(row, name=spelled[row.name.removeprefix("rating_")]) if row.is_rating else row for row in rows]


def _read_file(path: Path, tag_file: TagFile) -> list["_Cell"]:
    """The names in a file. Raises ModelError that names the place which is wrong."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(f"it is larger than {MAX_BYTES // 1_000_000} MB")
        with path.open(encoding="utf-8-sig", newline="") as stream:
            cells = list(_check(_read_cells(stream, tag_file)))
        if not cells:
            raise ValueError("it holds no tags")
    except (OSError, ValueError, RecursionError, csv.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelError(f"Can't read the tag file {path}: {reason}.", "Install the model again.") from error
    return cells


def _check(cells: Iterable["_Cell"]) -> Iterator["_Cell"]:
    for count, cell in enumerate(cells, 1):
        if count > MAX_ROWS:
            raise ValueError(f"it has more than {MAX_ROWS:,} tags")
        name = normalize_name(cell.name)
        if not name or len(name) > MAX_NAME_CHARS or has_control(cell.name):
            raise ValueError(f"{cell.place} holds no tag name of 1 to {MAX_NAME_CHARS} visible characters")
        if len(cell.category) > MAX_NAME_CHARS or has_control(cell.category):
            raise ValueError(f"{cell.place} holds no category of visible characters")
        yield cell


def _read_cells(stream: TextIO, tag_file: TagFile) -> Iterator["_Cell"]:
    match tag_file.format:
        case TagFileFormat.JSON:
            return _read_json(json.load(stream), by_key=tag_file.is_sorted)
        case TagFileFormat.LINES:
            return _read_lines(stream)
        case TagFileFormat.WD_CSV:
            return _read_csv(stream, DANBOORU_CODES)
        case TagFileFormat.E621_CSV:
            return _read_csv(stream, E621_CODES)


def _read_lines(stream: TextIO) -> Iterator["_Cell"]:
    lines = stream.read().replace("\r\n", "\n").removesuffix("\n").split("\n")
    for number, text in enumerate(lines, 1):
        yield _Cell(f"line {number}", text)


def _read_csv(stream: TextIO, codes: Mapping[str, str]) -> Iterator["_Cell"]:
    reader = csv.DictReader(stream)
    missing = {"name", "category"} - set(reader.fieldnames or ())
    if missing:
        raise ValueError(f"its first line has no column {' and no column '.join(sorted(missing))}")
    for row in reader:
        if row["name"] is None or row["category"] is None:
            raise ValueError(f"line {reader.line_num} is shorter than the first line")
        yield _Cell(f"line {reader.line_num}", row["name"], codes.get(row["category"].strip(), ""))


def _read_json(data: object, *, by_key: bool) -> Iterator["_Cell"]:
    """`by_key`: of an object the names are the keys, whatever their values."""
    names, categories = data, {}
    if isinstance(data, dict):
        names = data.get("tag_names", data.get("labels", data))
        categories = data.get("idx_to_category", {})
    if isinstance(names, dict):
        names = list(names) if by_key else _order_by_number(names)
    if not isinstance(names, list) or not isinstance(categories, dict):
        raise ValueError("it is neither a list of names, nor an object with tag_names or labels, nor one of names with numbers")
    for slot, name in enumerate(names):
        category = categories.get(str(slot), "")
        if not isinstance(name, str) or not isinstance(category, str):
            raise ValueError(f"slot {slot} holds no text")
        yield _Cell(f"slot {slot}", name, category)


def _order_by_number(numbered: Mapping[str, object]) -> list[object]:
    """The names of an object like {"fox": 0, "wolf": 1} or {"0": "fox", "1": "wolf"}. Raises ValueError if a number is missing."""
    by_number: dict[object, object] = {value: name for name, value in numbered.items() if isinstance(value, int)}
    if not by_number:
        by_number = {int(number): name for number, name in numbered.items() if number.isdecimal()}
    try:
        return [by_number[number] for number in range(len(numbered))]
    except KeyError as error:
        raise ValueError(f"its {len(numbered):,} names don't have the numbers 0 to {len(numbered) - 1:,}") from error


@dataclass(frozen=True, slots=True)
class _Cell:
    """A name as it is written. `place`: where it stands in the file, as a message begins. `category`: "" where the file gives none."""

    place: str
    name: str
    category: str = ""
