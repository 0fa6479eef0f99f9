"""What the windows of insight ask of the library and the model; called in worker threads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from furrytag_gui.errors import FurryTagError, PictureError
from furrytag_gui.images.content import display_name
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Entry
from furrytag_gui.models.head import Head
from furrytag_gui.models.outcome import Failure, Scored
from furrytag_gui.tags.review import State, is_withheld, resolve, trips_protection
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.ui.gallery.found import Found
from furrytag_gui.ui.language import figure, mark, tr
from furrytag_gui.ui.services import ModelStatus, Services
from furrytag_gui.ui.wording import count, describe_bytes
from furrytag_gui.wholefile import write_whole
from furrytag_gui.work import Work

if TYPE_CHECKING:
    from furrytag_gui.insight.doubt import Doubtful
    from furrytag_gui.insight.lessons import LessonReport
    from furrytag_gui.insight.similar import Match, SimilarIndex

EXAMPLES = 24
"""How many examples of a tag are shown, the newest pictures."""

CHOSEN = 120
"""How many chosen pictures of the map are shown."""

FOUND = 60
"""How many similar pictures are shown."""

KEPT, SUGGESTED = mark("tagged {tags}"), mark("suggested {tags}")


@dataclass(frozen=True)
class Alike:
    """The pictures like `subjects`, best first; `name` tells in a sentence what they are like."""

    name: str
    subjects: tuple[Found, ...]
    matches: tuple[Found, ...]

    @property
    def is_outside(self) -> bool:
        """True if they are like a file that need not be the library's."""
        return any(found.entry.picture_id is None for found in self.subjects)


@dataclass(frozen=True)
class Doubts:
    """The pictures that are to be reviewed with this model, most doubtful first, and the file of each."""

    key: str
    queue: "tuple[Doubtful, ...]"
    entries: dict[int, Entry]


@dataclass(frozen=True)
class LessonPictures:
    """The pictures behind a tag that is taught: its examples, where it would be suggested, and whose label would help most."""

    tag: str
    positives: int
    suggests: int
    examples: tuple[Found, ...]
    guesses: tuple[Found, ...]
    ask: tuple[Found, ...]


def read_entries(library: Library, picture_ids: Iterable[int], key: str) -> dict[int, Entry]:
    """The file of each of these pictures that has one, by the picture's id and in their order; no withheld pictures."""
    wanted = list(picture_ids)
    paths = library.picture_paths(wanted)
    entries = library.entries(library.add_files(paths.values()), key)
    found = {entry.picture_id: entry for entry in entries if not entry.withheld}
    return {picture_id: found[picture_id] for picture_id in wanted if picture_id in found}


def find_alike(library: Library, index: "SimilarIndex", picture_ids: Sequence[int], key: str, work: Work) -> Alike:
    """The pictures like these together. Raises FurryTagError and CancelledError."""
    entries = read_entries(library, picture_ids, key)
    if not entries:
        raise FurryTagError(tr("What is chosen is withheld."), tr("It takes part in nothing."))
    index.update(work)
    matches = index.find_like(list(entries), FOUND)
    subjects = tuple(map(Found, entries.values()))
    name = subjects[0].name if len(subjects) == 1 else count(len(subjects), "picture")
    return Alike(name, subjects, _found(library, matches, key))


def look_at(services: Services, path: Path, status: ModelStatus, work: Work) -> Scored:
    """What the loaded model says of a picture that need not be the library's. Raises FurryTagError and CancelledError."""
    outcome = next(iter(services.host.score([path], work)))
    if isinstance(outcome, Failure):
        raise PictureError(outcome.reason)
    if outcome.embedding is None:
        raise FurryTagError(
            tr("{model} gives no embedding, so nothing can be found with it.").format(model=status.title), tr("Choose another model.")
        )
    bounds = services.library.bounds() or status.bounds
    known = services.library.withheld_contents()
    withheld = is_withheld(trips_protection(status.tagset, outcome.scores), [outcome.rating], bounds)
    if withheld or outcome.sha256 in known:
        raise FurryTagError(
            tr("{name} is withheld: a model takes it for adult art of a young character.").format(name=path.name),
            tr("It takes part in nothing."),
        )
    return outcome


def find_alike_outside(library: Library, index: "SimilarIndex", scored: Scored, key: str, work: Work) -> Alike:
    """The pictures like one from outside. Raises FurryTagError and CancelledError."""
    index.update(work)
    if scored.embedding is None:
        raise ValueError("a picture without an embedding")
    shape = (scored.width_px, scored.height_px, scored.size_bytes, scored.mtime_ns)
    # No file of the library has an id below zero.
    outside = Entry(-1 - hash(scored.path) % 2**30, str(scored.path), None, *shape, True, False, "", scored.rating, False)
    return Alike(display_name(scored.path), (Found(outside),), _found(library, index.find_like_embedding(scored.embedding, FOUND), key))


def tell_tags(library: Library, found: Found, status: ModelStatus, vocabulary: Vocabulary, *, show_adult: bool) -> str:
    """Which tags a picture has, in a line; "" for a withheld one."""
    picture_id = found.entry.picture_id
    if picture_id is None or found.entry.withheld:
        return ""
    facts, bounds = library.facts(picture_id, status.key), library.bounds() or status.bounds
    review = resolve(status.tagset, facts, library.thresholds(status.key), bounds, show_adult=show_adult, vocabulary=vocabulary)
    if review.withheld:
        return ""
    kept = [row.name for row in review.rows if row.state in (State.ACCEPTED, State.ADDED)]
    suggested = [row.name for row in review.rows if row.state is State.SUGGESTED]
    parts = [tr(words).format(tags=", ".join(names)) for words, names in ((KEPT, kept), (SUGGESTED, suggested)) if names]
    return f"{found.name}: {'; '.join(parts) or tr('no tags')}"


def find_duplicates(library: Library, index: "SimilarIndex", key: str, work: Work) -> tuple[tuple[Found, ...], ...]:
    """Groups of pictures that are nearly the same, each with its size below it. Raises CancelledError."""
    from furrytag_gui.insight.looks import Looks  # noqa: PLC0415 - the window need not wait for it

    index.update(work)
    groups = index.find_duplicates(work, Looks(lambda picture_id: library.picture_paths([picture_id]).get(picture_id)).are_like)
    entries = read_entries(library, [picture_id for group in groups for picture_id in group], key)
    found = [tuple(Found(entries[one], _describe_size(entries[one])) for one in group if one in entries) for group in groups]
    return tuple(group for group in found if len(group) > 1)


def find_doubts(library: Library, status: ModelStatus, *, show_adult: bool) -> Doubts:
    """What is to be reviewed. Raises FurryTagError if that is nothing."""
    from furrytag_gui.insight.doubt import queue  # noqa: PLC0415 - the window need not wait for it

    found = queue(library, status.key, status.tagset, show_adult=show_adult)
    entries = read_entries(library, [one.picture_id for one in found], status.key)
    if not entries:
        raise FurryTagError(tr("Nothing is left to review."), tr("Open pictures and let them be tagged."))
    return Doubts(status.key, tuple(one for one in found if one.picture_id in entries), entries)


def find_lesson_pictures(library: Library, report: "LessonReport", key: str) -> LessonPictures:
    """The pictures behind a report."""
    examples = library.examples(key)
    shown = examples.accepted.get(report.tag, np.empty(0, np.int64))[-EXAMPLES:].tolist()
    # The report may be from before the last label.
    open_ids = set(examples.others.tolist())
    scores = {guess.picture_id: guess.score for guess in report.guesses if guess.picture_id in open_ids}
    ask = [picture_id for picture_id in report.ask if picture_id in open_ids]
    entries = read_entries(library, [*shown, *scores, *ask], key)
    return LessonPictures(
        report.tag,
        report.positives,
        report.suggests,
        tuple(Found(entries[one]) for one in shown if one in entries),
        tuple(
            Found(entries[one], f"{figure(score, '.2f')} {display_name(entries[one].path)}")
            for one, score in scores.items()
            if one in entries
        ),
        tuple(Found(entries[one]) for one in ask if one in entries),
    )


def export_head(head: Head, key: str, path: Path) -> Path:
    """Write a learned tag as a file that can be shared. Raises FurryTagError."""
    from furrytag_gui.insight.headfile import SUFFIX, encode_head  # noqa: PLC0415 - the window need not wait for it

    whole = path if path.name.endswith(SUFFIX) else path.with_name(path.name + SUFFIX)
    try:
        write_whole(whole, encode_head(head, key), private=False)
    except OSError as error:
        raise FurryTagError(
            tr("Can't write {path}: {reason}.").format(path=whole, reason=error.strerror), tr("Choose another place.")
        ) from error
    return whole


def read_head(services: Services, path: Path, key: str) -> Head:
    """The learned tag in a file, if it is one for this model. Raises FurryTagError."""
    from furrytag_gui.insight.headfile import MAX_BYTES, decode_head  # noqa: PLC0415 - as above

    width = services.library.embedding_rows(key, 0, 1).embeddings.shape[1]
    if not width:
        raise FurryTagError(tr("The model has seen no picture yet."), tr("Let some pictures be tagged first."))
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise FurryTagError(tr("Can't read {path}: {reason}.").format(path=path.name, reason=error.strerror)) from error
    return decode_head(content, display_name(path), key, width, services.vocabulary)


def _found(library: Library, matches: "Iterable[Match]", key: str) -> tuple[Found, ...]:
    alike = {match.picture_id: match.similarity for match in matches}
    entries = read_entries(library, alike, key)
    return tuple(
        Found(entries[one], f"{figure(max(0.0, share), '.0%')} {display_name(entries[one].path)}")
        for one, share in alike.items()
        if one in entries
    )


def _describe_size(entry: Entry) -> str:
    pixels = f"{entry.width_px}×{entry.height_px}" if entry.width_px else ""  # noqa: RUF001 - the sign for it
    return " · ".join(filter(None, (pixels, describe_bytes(entry.size_bytes), display_name(entry.path))))
