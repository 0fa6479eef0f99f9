"""What would be written of one picture: what the screen shows of it, after the preset's rules."""

from dataclasses import dataclass

from furrytag_gui.exchange.presets import Preset, TagChoice
from furrytag_gui.exchange.viewpoint import Reviews, Viewpoint
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Content, Entry
from furrytag_gui.tagfiles.document import TagDocument, TagEntry
from furrytag_gui.tags.review import Review, State, TagRow

WITHHELD = "It is withheld, so its tags are not exported."
CONFIRMED = (State.ACCEPTED, State.ADDED, State.REJECTED)


@dataclass(frozen=True, slots=True)
class Made:
    """A document, or the sentence why there is none.

    `notes`: what the person should know of its tags. `why_empty`: the sentence why it had none before any rule.
    """

    document: TagDocument | None
    reason: str = ""
    notes: tuple[str, ...] = ()
    why_empty: str = ""


class Documents:
    """Makes documents of pictures as the model and the person see them now."""

    def __init__(self, library: Library, viewpoint: Viewpoint, preset: Preset) -> None:
        self._viewpoint = viewpoint
        self._preset = preset
        self._reviews = Reviews(library, viewpoint)

    def make(self, entry: Entry, content: Content | None) -> Made:
        """What would be written of this file's picture; a withheld one has an empty document and a reason."""
        if entry.failure:
            return Made(None, entry.failure)
        if entry.picture_id is None or content is None:
            return Made(None, "It hasn't been tagged as it is now. Tag it first.")
        review = self._reviews.of(entry.picture_id)
        if review.withheld or entry.withheld:
            return Made(TagDocument(entry.path, content.sha256, content.size_bytes, withheld=True), WITHHELD)
        if self._preset.choice.reviewed_only and not review.reviewed:
            return Made(None, "It isn't reviewed, and this preset takes reviewed pictures only.")
        if not review.scored and not review.rows and review.rating is None:
            return Made(None, "It hasn't been tagged. Tag it first.")
        return self._write_down(entry, content, review)

    def _write_down(self, entry: Entry, content: Content, review: Review) -> Made:
        rows = [row for row in review.rows if self._preset.choice.tags is TagChoice.SHOWN or row.state in CONFIRMED]
        ruled = self._preset.rules.apply(rows, self._viewpoint.vocabulary, show_adult=self._viewpoint.show_adult)
        rating = review.rating
        document = TagDocument(
            picture=entry.path,
            sha256=content.sha256,
            size_bytes=content.size_bytes,
            model=self._viewpoint.model if review.scored else "",
            revision=self._viewpoint.revision if review.scored else "",
            rating=None if rating is None else rating.value,
            rating_label=None if rating is None else rating.label,
            entries=tuple(map(_enter, ruled.rows)),
        )
        why_empty = ""
        if not rows:
            is_shown = self._preset.choice.tags is TagChoice.SHOWN
            why_empty = "No tag of it reaches its threshold." if is_shown else "You have accepted and added no tag of it."
        return Made(document, notes=tuple(conflict.reason for conflict in ruled.conflicts), why_empty=why_empty)


def _enter(row: TagRow) -> TagEntry:
    return TagEntry(row.name, row.category, row.score, row.state, row.source)
