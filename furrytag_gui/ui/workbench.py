"""Gallery, viewer and tags side by side, and what they have to do with each other: the current picture."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from furrytag_gui.library.change import Change
from furrytag_gui.library.session import Json
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import OWN_CATEGORY, Decision, Scope
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.gallery.feed import GalleryFeed
from furrytag_gui.ui.gallery.model import GalleryModel
from furrytag_gui.ui.gallery.standing import Standing, standing_of
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.keyhints import KeyHint
from furrytag_gui.ui.panels.facets import FacetsPanel
from furrytag_gui.ui.panels.gallery import GalleryPanel
from furrytag_gui.ui.panels.tags import TagPanel
from furrytag_gui.ui.panels.viewer import ViewerPanel
from furrytag_gui.ui.previews import Previews
from furrytag_gui.ui.services import ModelStatus
from furrytag_gui.ui.shape import Shape
from furrytag_gui.ui.subject import Subject

if TYPE_CHECKING:
    from furrytag_gui.ui.actions import Actions

LINGER_MS = 300
"""How long a picture must be the current one before it is tagged ahead of others and remembered for the next start."""


class Workbench(QSplitter):
    """The three panels. `moved()`: another picture is the current one, or it is shown in another way.

    `subject_shown()`: the tag panel shows what is known now.
    """

    moved = Signal()
    subject_shown = Signal()

    def __init__(self, context: Context, lanes: Lanes, thumbnails: Path, parent: QWidget | None = None) -> None:
        """`thumbnails`: the folder where they are kept for the next time."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._context = context
        self.model = GalleryModel(self)
        self._thumbnails = Thumbnails(lanes, thumbnails, self)
        self._previews = Previews(lanes, self)
        self._subject: Subject | None = None
        self._shown_file: int | None = None
        self._arrived = False
        self.gallery = GalleryPanel(self.model, self._thumbnails)
        self.facets = FacetsPanel()
        self.viewer = ViewerPanel()
        self.tags = TagPanel()
        self.shape = Shape(self, self.facets, self.gallery, self.viewer, self.tags)
        self._lingering = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._lingering.timeout.connect(self._on_lingering_timeout)
        self._feed = GalleryFeed(context, self.model)
        self._connect()
        self.gallery.set_thumbnail_px(context.settings.thumbnail_px)

    @property
    def shown_picture(self) -> int | None:
        """The id of the picture whose tags are shown."""
        return None if self._subject is None else self._subject.picture_id

    @property
    def chosen_pictures(self) -> list[int]:
        """Ids of the pictures that are selected in the gallery, as far as they are known."""
        rows = (self.model.row_of(file_id) for file_id in self.gallery.view.selected_ids())
        entries = [self.model.entry_at(row) for row in rows if row is not None]
        return [entry.picture_id for entry in entries if entry is not None and entry.picture_id is not None]

    def list_pictures(self) -> list[int]:
        """Ids of the pictures that the gallery lists, as far as they are known."""
        return [entry.picture_id for entry in self.model.entries() if entry.picture_id is not None]

    def arrange(self, first: Sequence[int], *, go_to_first: bool = False) -> None:
        """Show these files before the others, in this order; () for the order of the list. Goes to the first, or stays where it is."""
        current = self.gallery.view.current_id()
        self._feed.set_first(first)
        target = next((file_id for file_id in first if self.model.row_of(file_id) is not None), current) if go_to_first else current
        if target is not None:
            self.gallery.seek(target)

    def name_keys(self, commands: "Actions") -> None:
        """Name the keys of the commands that these buttons and fields stand for."""
        tags, viewer = self.tags, self.viewer
        buttons = (
            (tags.next_button, commands.accept),
            (viewer.why, commands.why),
            (viewer.previous_button, commands.previous),
            (viewer.next_button, commands.next),
        )
        for button, command in buttons:
            KeyHint(command, button.toolTip(), button.setToolTip, button)
        KeyHint(commands.add_tag, tags.field.placeholderText(), tags.field.setPlaceholderText, tags.field)

    def restore(self) -> None:
        """Go to where the person was at the end of the last session."""
        self._context.load_session("current", self._on_current_restored)
        self._context.load_session("collapsed", self._on_collapsed_restored)
        self._context.load_session("strip", self._on_strip_restored)
        self._context.reader.load_completions(self.tags.set_completions)

    def keep(self) -> None:
        """Remember where the person is, and come to rest."""
        self.tags.settle()
        self.gallery.settle()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self._context.keep_session("current", self.gallery.view.current_id())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.shape.fit_into(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self.shape.fit_into(self.width())

    def step(self, count: int) -> None:
        """Go to another picture in the list."""
        self.gallery.view.step(count)

    def toggle_strip(self) -> None:
        """Show the pictures as a filmstrip below the large one, or as a grid."""
        self.shape.show_strip(not self.shape.is_strip)
        self._context.keep_session("strip", self.shape.is_strip)

    def close_selected(self) -> None:
        """Take the selected pictures off the list."""
        self._context.close_files(self.gallery.view.selected_ids())

    def undo(self) -> None:
        """Take the last step back, and show a picture that it was about."""
        self._context.edits.undo()

    def redo(self) -> None:
        """Take the step again that was undone last, and show a picture that it is about."""
        self._context.edits.redo()

    def _connect(self) -> None:
        self._context.changed.connect(self._on_context_changed)
        self._context.model_changed.connect(self._on_context_model_changed)
        self._context.arrived.connect(self._on_context_arrived)
        self._context.edits.stepped.connect(self._on_edits_stepped)
        self._previews.made.connect(self._on_previews_made)
        self.gallery.picked.connect(self._on_gallery_picked)
        self.gallery.refreshed.connect(self._show_current)
        self.gallery.accepted.connect(self.tags.accept_all)
        self.gallery.resized.connect(self._on_gallery_resized)
        self.viewer.stepped.connect(self.step)
        self.viewer.accepted.connect(self.tags.accept_all)
        self.viewer.canvas.zoom_changed.connect(self.moved)
        self.tags.decided.connect(self._on_tags_decided)
        self.tags.tag_added.connect(self._on_tags_tag_added)
        self.tags.threshold_changed.connect(self._on_tags_threshold_changed)
        self.tags.rating_changed.connect(self._on_tags_rating_changed)
        self.tags.bounds_changed.connect(self._on_tags_bounds_changed)
        self.tags.accepted_all.connect(self._on_tags_accepted_all)
        self.tags.reset_requested.connect(self._on_tags_reset_requested)
        self.tags.collapse_changed.connect(self._on_tags_collapse_changed)

    def _show_current(self) -> None:
        """Let the viewer show what is known of the current file, and load what is missing."""
        entry = self.gallery.current
        if entry is None and not self.gallery.count and self._context.opened and self._context.finder.asked.text.strip():
            self.viewer.show_nothing_fits()
        elif entry is None:
            self.viewer.show_entry(None, blurred=False, label="", stand_in=None)
        else:
            label = self.model.label_of(entry)
            stand_in = self.gallery.find_thumbnail(entry)
            self.viewer.show_entry(entry, blurred=self.model.is_blurred(entry), label=str(label or ""), stand_in=stand_in)
            loaded = self._previews.find(entry)
            if loaded is not None:
                self.viewer.show_loaded(loaded)
            self._previews.ask_for(entry, self.gallery.following)
        self.viewer.show_position(self.gallery.current_row, self.gallery.count)
        self.moved.emit()

    def _load_subject(self) -> None:
        file_id = self.gallery.view.current_id()
        if file_id is None:
            self._on_subject_loaded(None, None)
        else:
            self._context.reader.load_subject(file_id, partial(self._on_subject_loaded, file_id))

    def _on_subject_loaded(self, file_id: int | None, subject: Subject | None) -> None:
        if subject is not None and self.gallery.view.current_id() is None:
            return
        # The panel ends gestures that still belong to the picture before, so that one is replaced afterwards.
        self.tags.show_subject(subject)
        self._subject = subject
        self._shown_file = file_id
        self.subject_shown.emit()

    def _on_current_restored(self, file_id: Json) -> None:
        if isinstance(file_id, int) and not self._arrived:
            self.gallery.seek(file_id)

    def _on_strip_restored(self, strip: Json) -> None:
        if strip is True:
            self.shape.show_strip(True)

    def _on_gallery_resized(self, size_px: int) -> None:
        if size_px != self._context.settings.thumbnail_px:
            self._context.change_settings(replace(self._context.settings, thumbnail_px=size_px))

    def _on_collapsed_restored(self, names: Json) -> None:
        if isinstance(names, list):
            self.tags.set_collapsed([name for name in names if isinstance(name, str)])

    def _on_gallery_picked(self, _file_id: int | None) -> None:
        self._show_current()
        self._load_subject()
        self._lingering.start()

    def _on_lingering_timeout(self) -> None:
        file_id = self.gallery.view.current_id()
        self._context.keep_session("current", file_id)
        entry = self.gallery.current
        if entry is not None and standing_of(entry) is Standing.UNTAGGED:
            self._context.tag_next(entry.file_id)

    def _on_previews_made(self, file_id: int) -> None:
        if file_id == self.gallery.view.current_id():
            self._show_current()

    def _on_context_changed(self, change: Change) -> None:
        entry = self.gallery.current
        picture_id = None if entry is None else entry.picture_id
        everywhere = change.thresholds or change.settings or change.learned or change.own_tags
        if everywhere or picture_id in change.pictures or self.gallery.view.current_id() in change.files:
            self._load_subject()
        if change.settings or change.own_tags or change.models:
            self._context.reader.load_completions(self.tags.set_completions)
        if change.settings:
            self.gallery.set_thumbnail_px(self._context.settings.thumbnail_px)
            self._show_current()

    def _on_edits_stepped(self, change: Change) -> None:
        entry = self.gallery.current
        files = self.model.files_of(change.pictures)
        if files and (entry is None or entry.picture_id not in change.pictures):
            self.gallery.seek(min(files, key=lambda file_id: self.model.row_of(file_id) or 0))

    def _on_context_arrived(self, file_id: int) -> None:
        self._arrived = True
        self.gallery.seek(file_id)

    def _on_context_model_changed(self, _status: ModelStatus) -> None:
        self._load_subject()

    def _picture_ids(self) -> list[int]:
        """The picture that the tag panel shows, which may not be the current one yet."""
        return [] if self.shown_picture is None else [self.shown_picture]

    def _on_tags_decided(self, decisions: dict[str, Decision | None]) -> None:
        self._context.edits.decide(self._picture_ids(), decisions)

    def _on_tags_tag_added(self, name: str, category: str) -> None:
        self._context.edits.decide(self._picture_ids(), {name: Decision.ADDED}, categories={name: category or OWN_CATEGORY})

    def _on_tags_threshold_changed(self, scope: str, name: str, value: float | None) -> None:
        self._context.edits.set_threshold(Scope(scope), name, value)

    def _on_tags_rating_changed(self, value: float | None) -> None:
        self._context.edits.rate(self._picture_ids(), value)

    def _on_tags_bounds_changed(self, bounds: RatingBounds | None) -> None:
        self._context.edits.set_bounds(bounds)

    def _on_tags_accepted_all(self, decisions: dict[str, Decision | None]) -> None:
        # A key that is pressed again before the next picture's tags are there must not go past that picture.
        if self._shown_file == self.gallery.view.current_id():
            self._context.edits.decide(self._picture_ids(), decisions, reviewed=True)
            self.step(1)

    def _on_tags_reset_requested(self) -> None:
        if self._subject is not None:
            self._context.edits.clear(self._picture_ids(), self._subject.facts.decisions)

    def _on_tags_collapse_changed(self, categories: frozenset[str]) -> None:
        self._context.keep_session("collapsed", list[Json](sorted(categories)))
