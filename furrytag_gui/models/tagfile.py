"""Tag files: what stands beside a model and names the slots of its output, one row a slot."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from furrytag_gui.errors import ModelError
from furrytag_gui.models.jsonrecord import has_control
from furrytag_gui.models.manifest import RATING, TagFile, TagFileFormat
from furrytag_gui.tags.vocabulary import normalize_name

MAX_BYTES = 64_000_000
MAX_ROWS = 200_000
MAX_NAME_CHARS = 200

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


def read_tag_file(path: Path, tag_file: TagFile) -> list[TagFileRow]:
    """The rows of a tag file, in the order of the model's outputs. Names are normalised as `normalize_name` does.

    Raises ModelError that names the line which is wrong.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(f"it is larger than {MAX_BYTES // 1_000_000} MB")
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(_read_rows(stream, tag_file))
        if not rows:
            raise ValueError("it holds no tags")
    except (OSError, ValueError, csv.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ModelError(f"Can't read the tag file {path}: {reason}.", "Install the model again.") from error
    return rows


def _read_rows(stream: TextIO, tag_file: TagFile) -> Iterator[TagFileRow]:
    cells = _read_lines(stream) if tag_file.format is TagFileFormat.LINES else _read_csv(stream)
    codes = E621_CODES if tag_file.format is TagFileFormat.E621_CSV else DANBOORU_CODES
    for count, (line, text, code) in enumerate(cells, 1):
        if count > MAX_ROWS:
            raise ValueError(f"it has more than {MAX_ROWS:,} tags")
        name = normalize_name(text)
        if not name or len(name) > MAX_NAME_CHARS or has_control(text):
            raise ValueError(f"line {line} holds no tag name of 1 to {MAX_NAME_CHARS} visible characters")
        yield TagFileRow(name, codes.get(code, tag_file.category))


def _read_lines(stream: TextIO) -> Iterator[tuple[int, str, str]]:
    lines = stream.read().replace("\r\n", "\n").removesuffix("\n").split("\n")
    for number, text in enumerate(lines, 1):
        yield number, text, ""


def _read_csv(stream: TextIO) -> Iterator[tuple[int, str, str]]:
    reader = csv.DictReader(stream)
    missing = {"name", "category"} - set(reader.fieldnames or ())
    if missing:
        raise ValueError(f"its first line has no column {' and no column '.join(sorted(missing))}")
    for row in reader:
        if row["name"] is None or row["category"] is None:
            raise ValueError(f"line {reader.line_num} is shorter than the first line")
        yield reader.line_num, row["name"], row["category"].strip()
