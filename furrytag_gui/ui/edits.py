"""What a person says of pictures and tags: every step that undo takes back."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Decision, Scope
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.reading import Kept, read_kept
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.ui.wording import count, describe_decisions

if TYPE_CHECKING:
    from furrytag_gui.exchange.importing import Importer, ImportPlan


class Edits(QObject):
    """Writes to the library what a person says, and knows what undo and redo would do. Calls return at once.

    `kept(object)`: a Kept, what the library holds now. `edited(object)`: the Change of an edit.
    `stepped(object)`: the Change of a step that was undone or redone. `failed(object)`: why an edit was not kept.
    """

    kept = Signal(object)
    edited = Signal(object)
    stepped = Signal(object)
    failed = Signal(object)

    def __init__(
        self, lanes: Lanes, library: Callable[[], Library], status: Callable[[], ModelStatus], parent: QObject | None = None
    ) -> None:
        """`library` is called in worker threads and may wait or raise; `status` tells which model is in use."""
        super().__init__(parent)
        self._lanes = lanes
        self._library = library
        self._status = status
        self._kept = Kept()

    def keep(self, kept: Kept) -> None:
        """Take note of what the library holds."""
        self._kept = kept
        self.kept.emit(kept)

    @property
    def undo_label(self) -> str:
        return self._kept.undo_label

    @property
    def redo_label(self) -> str:
        return self._kept.redo_label

    @property
    def bounds(self) -> RatingBounds:
        """Where questionable and explicit begin: as the person says, else as the model says."""
        return self._kept.bounds or self._status().bounds

    def decide(
        self,
        picture_ids: Collection[int],
        decisions: Mapping[str, Decision | None],
        *,
        categories: Mapping[str, str] | None = None,
        reviewed: bool | None = None,
    ) -> None:
        label = describe_decisions(decisions) if decisions else tr("Mark as reviewed") if reviewed else tr("Mark as not reviewed")
        self.edit(lambda library: library.decide(picture_ids, decisions, categories=categories, reviewed=reviewed, label=label))

    def accept(self, tags: Mapping[int, Sequence[str]]) -> None:
        """Accept these tags on each of these pictures and mark them as reviewed, as one step."""
        label = tr("Accept suggestions on {pictures}").format(pictures=count(len(tags), "picture"))
        self.edit(lambda library: library.accept(tags, label))

    def clear(self, picture_ids: Collection[int], tags: Collection[str]) -> None:
        """Take back these decisions, the rating by hand and the mark, as one step."""
        self.edit(lambda library: library.clear(picture_ids, tags, tr("Reset picture")))

    def rate(self, picture_ids: Collection[int], value: float | None) -> None:
        label = tr("Reset rating") if value is None else tr("Rate {rating}").format(rating=tr(self.bounds.label(value)))
        self.edit(lambda library: library.rate(picture_ids, value, label))

    def set_threshold(self, scope: Scope, name: str, value: float | None) -> None:
        key = self._status().key
        self.edit(lambda library: library.set_threshold(key, scope, name, value))

    def set_bounds(self, bounds: RatingBounds | None) -> None:
        self.edit(lambda library: library.set_bounds(bounds))

    def import_tags(self, importer: "Importer", plan: "ImportPlan", then: Callable[[Change], None]) -> None:
        """Make decisions of what was read of tag files, as one step."""
        self.edit(lambda _library: importer.run(plan), then)

    def undo(self) -> None:
        self.edit(lambda library: library.undo(), self.stepped.emit)

    def redo(self) -> None:
        self.edit(lambda library: library.redo(), self.stepped.emit)

    def edit(
        self,
        edit: Callable[[Library], Change | None],
        then: Callable[[Change], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Write to the library, then tell what changed: everybody, and `then` this edit alone; why not goes to `on_failed`."""

        def run() -> tuple[Change, Kept]:
            library = self._library()
            return edit(library) or Change(), read_kept(library)

        self._lanes.submit(Lane.LIBRARY, run, partial(self._on_edited, then), on_failed or self.failed.emit, urgency=Urgency.NOW, kept=True)

    def _on_edited(self, then: Callable[[Change], None] | None, edited: tuple[Change, Kept]) -> None:
        change, kept = edited
        self.keep(kept)
        self.edited.emit(change)
        if then is not None:
            then(change)
