"""How the command line shows things: progress on standard error, pictures with their tags as text or JSON."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, ProgressColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.progress import Task as BarTask
from rich.table import Column
from rich.text import Text

from furrytag_gui.tags.review import Review, State, TagRow
from furrytag_gui.work import Progress, Unit

LINE_EVERY_S = 5.0
NARROW, WIDE = 50, 72
"""Terminals of fewer letters have no room for the rate and the time left, or for the bar."""


class _Column(ProgressColumn):
    """What `write` makes of the last Progress."""

    def __init__(self, write: Callable[[Progress], str]) -> None:
        super().__init__(Column(no_wrap=True))
        self._write = write

    def render(self, task: BarTask) -> Text:
        progress = task.fields.get("progress")
        return Text("" if progress is None else self._write(progress))


@contextmanager
def show_progress(stream: TextIO, clock: Callable[[], float]) -> Iterator[Callable[[Progress], None]]:
    """What to call with each Progress: it moves a bar where the stream is a terminal, and writes a line now and then elsewhere."""
    console = Console(file=stream)
    if not stream.isatty() or console.is_dumb_terminal:
        yield _Lines(stream, clock)
        return
    with Bar(*_choose_columns(console.width), console=console, transient=True) as bar:
        task = bar.add_task("", total=None)

        def move(progress: Progress) -> None:
            bar.update(task, description=progress.text, total=progress.total, completed=progress.done, progress=progress)

        yield move


def _choose_columns(width: int) -> list[ProgressColumn]:
    """As many as stand beside each other in one line of so many letters."""
    columns: list[ProgressColumn] = [TextColumn("{task.description}", table_column=Column(no_wrap=True)), _Column(_count)]
    if width >= NARROW:
        columns += [_Column(_rate), TimeRemainingColumn()]
    if width >= WIDE:
        columns.insert(1, BarColumn())
    return columns


class _Lines:
    """Writes progress as plain lines: the start of each stage, one every few seconds, and its end."""

    def __init__(self, stream: TextIO, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._clock = clock
        self._lock = threading.Lock()
        self._text = ""
        self._written_s = 0.0

    def __call__(self, progress: Progress) -> None:
        with self._lock:
            due = progress.text != self._text or progress.done == progress.total
            if not due and self._clock() - self._written_s < LINE_EVERY_S:
                return
            self._text, self._written_s = progress.text, self._clock()
        print(_describe(progress), file=self._stream, flush=True)


def _describe(progress: Progress) -> str:
    if progress.total is None:
        return f"{progress.text}…"
    if not progress.total:
        return f"{progress.text}: nothing new"
    line = f"{progress.text}: {_count(progress)}"
    if progress.rate and progress.left_s:
        line += ", ".join(["", *filter(None, [_rate(progress)]), f"{describe_time(progress.left_s)} left"])
    return line


def _count(progress: Progress) -> str:
    if progress.total is None:
        return ""
    if progress.unit is Unit.BYTES:
        return f"{describe_size(progress.done)} of {describe_size(progress.total)}"
    return f"{progress.done} of {progress.total}"


def _rate(progress: Progress) -> str:
    if not progress.rate or progress.unit is Unit.STEPS:
        return ""
    if progress.unit is Unit.BYTES:
        return f"{describe_size(progress.rate)}/s"
    return f"{progress.rate:.1f} pictures/s" if progress.rate >= 0.1 else f"{progress.rate * 3600:.0f} pictures/h"


def describe_size(size_bytes: float) -> str:
    """A number of bytes in the unit that makes it short."""
    return f"{size_bytes / 1e9:.1f} GB" if size_bytes >= 1e9 else f"{size_bytes / 1e6:.1f} MB"


def describe_time(seconds: float) -> str:
    """A time in the two units that say enough of it: "40 s", "12 min 30 s", "3 h 05 min"."""
    minutes, rest_s = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest_s:02} s" if minutes else f"{rest_s} s"
    return f"{minutes // 60} h {minutes % 60:02} min"


def print_failure(reason: str) -> None:
    """Say on standard error what could not be done."""
    print(f"furrytag: {reason}", file=sys.stderr)


class Printer:
    """Prints pictures on standard output, as text or as one JSON object a line; failures as text go to standard error.

    JSON is written in ASCII, so that a pipe of any encoding can take it.
    """

    def __init__(self, model: str, *, as_json: bool) -> None:
        self._model = model
        self._as_json = as_json

    def print_picture(self, path: Path, review: Review) -> None:
        """A picture's rating and tags."""
        print(self._json_line(path, review) if self._as_json else _text_of(path, review))

    def print_failure(self, path: Path, reason: str) -> None:
        """A picture that could not be tagged, and why."""
        if self._as_json:
            print(json.dumps({"path": encodable(path), "error": reason}))
        else:
            print_failure(f"{reason} ({printable(path)})")

    def _json_line(self, path: Path, review: Review) -> str:
        rating = None if review.rating is None else {"value": round(review.rating.value, 6), "label": str(review.rating.label)}
        rows = sorted(review.rows, key=lambda row: (row.score is None, -(row.score or 0.0), row.name))
        tags = [_tag_record(row) for row in rows]
        record: dict[str, object] = {"path": encodable(path), "model": self._model, "rating": rating, "tags": tags}
        if review.withheld:
            record["withheld"] = True
        return json.dumps(record)


def _text_of(path: Path, review: Review) -> str:
    lines = [printable(path)]
    if review.withheld:
        lines.append("  withheld: no tags are shown for this picture")
        return "\n".join(lines)
    if review.rating is not None:
        lines.append(f"  rating     {review.rating.value:.2f}  {review.rating.label}")
    kept = [row for row in review.rows if row.state is not State.REJECTED]
    for before, row in zip([None, *kept], kept, strict=False):
        heading = "" if before is not None and before.category == row.category else row.category
        score = "    " if row.score is None else f"{row.score:.2f}"
        mark = "" if row.state is State.SUGGESTED else f" ({row.state})"
        lines.append(f"  {heading:9}  {score}  {row.name}{mark}")
    if not kept:
        lines.append("  no tags")
    return "\n".join(lines)


def _tag_record(row: TagRow) -> dict[str, object]:
    score = None if row.score is None else round(row.score, 6)
    return {"category": row.category, "tag": row.name, "score": score, "state": str(row.state)}


def encodable(path: Path) -> str:
    """A path as it can be written in JSON: a name that isn't valid text can't be written as it is."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def printable(path: Path) -> str:
    """A path as it can be shown: a file's name may hold what is no character, or what a terminal would obey."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in str(path))
