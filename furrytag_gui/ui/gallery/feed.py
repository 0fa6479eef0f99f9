"""Keeps the gallery in step with the library."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from furrytag_gui.library.change import Change
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.gallery.model import GalleryModel
from furrytag_gui.ui.services import ModelStatus


class GalleryFeed(QObject):
    """Asks for the entries of the files that are new in the list or have changed.

    `searched`: show what a search finds of the list, in the order that was chosen; otherwise all of it.
    """

    def __init__(self, context: Context, model: GalleryModel, *, searched: bool = True) -> None:
        super().__init__(model)
        self._context = context
        self._searched = searched
        self._model = model
        self._key = context.status.key
        self._first: tuple[int, ...] = ()
        context.changed.connect(self._on_context_changed)
        context.model_changed.connect(self._on_context_model_changed)
        if searched:
            context.finder.changed.connect(self._on_finder_changed)

    def set_first(self, file_ids: Sequence[int]) -> None:
        """Show these files before the others, in this order, as far as they are found; () for the order of the list."""
        self._first = tuple(file_ids)
        self._load(self._model.set_ids(self._arrange()))

    def _arrange(self) -> list[int]:
        shown = self._context.finder.shown if self._searched else self._context.opened
        if not self._first:
            return list(shown)
        found = set(shown)
        return list(dict.fromkeys((*(file_id for file_id in self._first if file_id in found), *shown)))

    def fill(self) -> None:
        """Show all files of the list, for a gallery that is made later than the list."""
        self._model.set_content_view(self._context.edits.bounds, self._context.settings.show_adult)
        self._load(self._model.set_ids(self._arrange()))

    def _on_context_changed(self, change: Change) -> None:
        stale: set[int] = set()
        if change.opened:
            stale.update(self._model.set_ids(self._arrange()))
        if change.thresholds or change.settings:
            self._model.set_content_view(self._context.edits.bounds, self._context.settings.show_adult)
        self._forget_hidden(change)
        if change.thresholds:
            # The bounds have a say in which pictures are withheld, so any entry may be another one.
            stale.update(self._model.ids)
        stale.update(file_id for file_id in change.files if self._model.row_of(file_id) is not None)
        stale.update(self._model.files_of(change.pictures))
        self._load(stale)

    def _forget_hidden(self, change: Change) -> None:
        """What is known of files that aren't shown now is read again when they are, if it may be another."""
        if change.thresholds:
            self._model.forget(self._model.hidden)
        elif change.files or change.pictures:
            self._model.forget((*change.files, *self._model.hidden_files_of(change.pictures)))
        if change.opened and self._searched:
            gone = self._model.hidden - set(self._context.opened)
            self._model.forget(gone)

    def _on_finder_changed(self) -> None:
        self._model.set_ids(self._arrange())
        self._load(self._model.list_unknown())

    def _on_context_model_changed(self, status: ModelStatus) -> None:
        if status.key != self._key:
            self._key = status.key
            self._model.set_content_view(self._context.edits.bounds, self._context.settings.show_adult)
            self._model.forget(self._model.hidden)
            self._load(self._model.ids)

    def _load(self, file_ids: Iterable[int]) -> None:
        wanted = set(file_ids)
        if wanted:
            # In the order of the list, so that what is seen first comes first.
            ids = [file_id for file_id in self._model.ids if file_id in wanted] if len(wanted) > 1 else list(wanted)
            self._context.reader.load_entries(ids, self._model.take)
