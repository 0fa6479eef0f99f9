"""Pictures whose tags a person has given: what models are held against."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from furrytag_gui.errors import FurryTagError, PictureError
from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure
from furrytag_gui.tags.rating import RatingBounds, RatingLabel
from furrytag_gui.work import Work


class Truth(StrEnum):
    """Which pictures of a library are taken as rightly tagged."""

    REVIEWED = "reviewed"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person says of a picture: all its tags, and its rating or None."""

    tags: frozenset[str]
    rating: RatingLabel | None = None


SOURCES = {Truth.REVIEWED: "your reviewed pictures", Truth.IMPORTED: "the pictures that tags were imported for"}


class AnswerReader(Protocol):
    """Finds what a person has said of a picture, in whatever file lies beside it.

    None where there is no such file; raises FurryTagError where there is one that can't be read.
    """

    def __call__(self, picture: Path) -> Answer | None: ...


@dataclass(frozen=True, slots=True)
class Answered:
    """A picture and what a person says of it. `picture_id` is None until the library that scores it has seen it."""

    path: Path
    answer: Answer
    picture_id: int | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """Pictures with answers. `source` names them in a sentence ("your reviewed pictures").

    `withheld`: so many were left out because they are withheld. `untagged`: pictures without an answer. `failures`: those
    whose answer, or which themselves, can't be read.
    """

    source: str
    answered: tuple[Answered, ...]
    withheld: int = 0
    untagged: int = 0
    failures: tuple[Failure, ...] = ()


def take_known(library: Library, bounds: RatingBounds, truth: Truth) -> Sample:
    """The pictures that the person is done with, or those that tags were imported for.

    Their tags are those that were accepted, added or imported, all others they lack. A picture is rated only where the person did it by
    hand or a tag file said so; what a model said is no answer. Raises FurryTagError if there is no such picture.
    """
    pictures, withheld = library.reviewed() if truth is Truth.REVIEWED else library.imported()
    answered = tuple(
        Answered(picture.path, Answer(picture.kept, None if picture.rating is None else bounds.label(picture.rating)), picture.picture_id)
        for picture in pictures
        if picture.path is not None
    )
    if not answered and not withheld:
        raise _refuse(library, truth)
    return Sample(SOURCES[truth], answered, withheld)


def read_folder(paths: Sequence[Path], read: AnswerReader, work: Work) -> Sample:
    """The pictures in folders that have a tag file, with what it says. Raises FurryTagError if there is none, and CancelledError."""
    work.start("Reading tag files")
    failures: list[Failure] = []
    answered: list[Answered] = []
    untagged = 0

    def note(path: Path, error: PictureError) -> None:
        failures.append(Failure(path, error.message))

    for path in find_pictures(paths, on_skipped=note):
        work.check()
        try:
            answer = read(path)
        except FurryTagError as error:
            failures.append(Failure(path, error.message))
            continue
        if answer is None:
            untagged += 1
        else:
            answered.append(Answered(path, answer))
        work.advance()
    if not answered:
        names = ", ".join(path.name or str(path) for path in paths)
        if failures:
            raise FurryTagError(f"No tag file in {names} can be read: {failures[0].reason}", "Choose another folder.")
        raise FurryTagError(f"No picture in {names} has a tag file.", "Choose a folder whose pictures have .txt, .json or .xmp files.")
    return Sample(_name(paths), tuple(answered), untagged=untagged, failures=tuple(failures))


def _refuse(library: Library, truth: Truth) -> FurryTagError:
    """Why there is nothing to evaluate on, and what there is instead."""
    if truth is Truth.IMPORTED:
        return FurryTagError("You have imported no tags yet.", "Import some, or choose a folder whose pictures have tag files.")
    number = len(library.imported()[0])
    hint = "Review some (Accept and next), or choose a folder whose pictures have tag files."
    if number == 1:
        hint = "Review some (Accept and next), or evaluate on imported tags, which 1 picture has."
    elif number:
        hint = f"Review some (Accept and next), or evaluate on imported tags, which {number:,} pictures have."
    return FurryTagError("You have reviewed no pictures yet.", hint)


def _name(paths: Iterable[Path]) -> str:
    return f"the tagged pictures in {', '.join(str(path) for path in paths)}"
