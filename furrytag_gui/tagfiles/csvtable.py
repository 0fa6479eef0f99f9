"""One table for all pictures of a folder: a row for each tag of each picture."""

import csv
import io
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles.document import FoundTag, FoundTags, LeftOut, Rendered, TagDocument, why_unwritable, without_doubles
from furrytag_gui.tagfiles.format import Place, TableFormat
from furrytag_gui.tagfiles.spelling import SPELLING_CHOICES, Spelling, read_rating, spell
from furrytag_gui.tagfiles.text import decode_text
from furrytag_gui.tags.review import State
from furrytag_gui.tags.vocabulary import normalize_name

COLUMNS = ("file", "tag", "category", "score", "source", "state", "rating", "model", "sha256")
TABLE_NAME = "tags.csv"

# A spreadsheet takes a cell that begins like this for a formula, so it gets an apostrophe before it. One more where there
# are apostrophes already, so that every cell reads back as it was.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")

Row = dict[str, str]


@dataclass(frozen=True)
class CsvTable(TableFormat):
    """`tags.csv`: rows in the order of pictures, rows and columns of others kept.

    `ours` is "file name/tag" of each row; a picture without tags has one row with an empty tag for its rating.
    """

    id: ClassVar[str] = "csv"
    title: ClassVar[str] = "CSV table"
    place: ClassVar[Place] = Place.FOLDER

    spelling: Spelling = field(
        default=Spelling.UNDERSCORES,
        metadata={"label": "Words", "group": "Names", "help": "What stands between the words of a tag.", "choices": SPELLING_CHOICES},
    )
    rejected: bool = field(
        default=False,
        metadata={"label": "Rejected tags", "group": "Content", "help": "Also list the tags that you rejected, with their state."},
    )

    def target(self, picture: Path) -> Path:
        return picture.with_name(TABLE_NAME)

    def render_all(self, documents: Sequence[TagDocument], before: bytes | None, ours: Collection[str]) -> Rendered:
        columns, present = _read_table(before)
        written = {document.picture.name for document in documents}
        owned = set(ours)
        kept = [row for row in present if row["file"] not in written or _token(row) not in owned]
        taken = {_token(row) for row in kept}
        new: dict[str, Row] = {}
        left_out: list[LeftOut] = []
        for document in documents:
            rows, left = self._make_rows(document)
            new.update({token: row for row in rows if (token := _token(row)) not in taken})
            left_out += left
        # Sorted by file alone, and stably: what others wrote of a picture comes before what we write, in its own order.
        result = sorted([*kept, *new.values()], key=lambda row: row["file"])
        brought = frozenset(new) | frozenset(token for token in owned & taken if token.partition("/")[0] not in written)
        if before is not None and result == present:
            return Rendered(before, brought, tuple(left_out))
        if not result:
            return Rendered(None, brought, tuple(left_out))
        return Rendered(_write_table(columns, result), brought, tuple(left_out))

    def parse_all(self, content: bytes) -> dict[str, FoundTags]:
        _, rows = _read_table(content)
        by_file: dict[str, list[Row]] = {}
        for row in rows:
            by_file.setdefault(row["file"], []).append(row)
        return {file: _read_picture(rows_of, self.title) for file, rows_of in by_file.items()}

    def _make_rows(self, document: TagDocument) -> tuple[list[Row], list[LeftOut]]:
        if why_unwritable(document.picture.name):
            return [], [LeftOut(document.picture.name, "the file's name holds a character that is none")]
        rating = str(document.rating_label or "")
        shared = {"file": document.picture.name, "rating": rating, "model": document.model, "sha256": document.sha256}
        rows: list[Row] = []
        left_out = []
        for entry in document.entries if self.rejected else document.held:
            reason = why_unwritable(entry.name)
            if reason:
                left_out.append(LeftOut(entry.name, reason))
                continue
            own = {
                "tag": spell(entry.name, self.spelling),
                "category": entry.category,
                "score": "" if entry.score is None else f"{entry.score:.6g}",
                "source": str(entry.source),
                "state": str(entry.state),
            }
            rows.append(shared | own)
        if not rows and rating:
            rows.append(shared)
        return [{column: row.get(column, "") for column in COLUMNS} for row in rows], left_out


def _token(row: Mapping[str, str]) -> str:
    # No file name holds a slash, so the first one parts them.
    return f"{row['file']}/{normalize_name(row['tag'])}"


def _read_table(content: bytes | None) -> tuple[list[str], list[Row]]:
    """The columns, ours first if there is no table yet, and the rows, each with every column of ours."""
    text = decode_text(content or b"")
    if not text.strip():
        return list(COLUMNS), []
    try:
        header, *lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    except (csv.Error, ValueError) as error:
        raise TagFileError(f"Can't read the table: {error}.") from error
    if not {"file", "tag"} <= set(header) or len(set(header)) < len(header):
        raise TagFileError("Can't read the table: it isn't one of FurryTag, since it lacks the columns file and tag.", "Rename it.")
    if any(len(line) > len(header) for line in lines):
        raise TagFileError("Can't read the table: a row is longer than the header.", "Correct it, or rename the table.")
    columns = [*header, *(column for column in COLUMNS if column not in header)]
    return columns, [dict.fromkeys(columns, "") | dict(zip(header, map(_unguard, line), strict=False)) for line in lines if any(line)]


def _write_table(columns: Sequence[str], rows: Sequence[Row]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_guard(row.get(column, "")) for column in columns] for row in rows)
    return stream.getvalue().encode()


def _guard(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _read_picture(rows: Sequence[Row], title: str) -> FoundTags:
    labels = [label for row in rows if (label := read_rating(f"rating:{row['rating']}"))]
    entries = without_doubles(
        FoundTag(
            normalize_name(row["tag"]),
            row["category"] or None,
            State(row["state"]) if row["state"] in list(State) else None,
            _read_score(row["score"]),
        )
        for row in rows
        if row["tag"].strip()
    )
    return FoundTags(entries, labels[0] if labels else None, title)


def _read_score(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value <= 1 else None
