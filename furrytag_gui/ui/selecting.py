"""What can be done with all selected pictures at once, each as one step of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from furrytag_gui.library.records import Entry
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import OWN_CATEGORY, Decision
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.notice import Level, Notice
from furrytag_gui.ui.widgets.tag_popup import TagPopup
from furrytag_gui.ui.wording import count
from furrytag_gui.ui.workbench import Workbench

MANY = 5000


class Selecting(QObject):
    """The commands on the selection. Withheld pictures, and those that were not read yet, take no part and are told of."""

    def __init__(self, context: Context, workbench: Workbench, ask: Callable[[], TagPopup], window: QWidget) -> None:
        """`ask` gives what asks for a tag."""
        super().__init__(window)
        self._context = context
        self._workbench = workbench
        self._ask = ask
        self._menu: QMenu | None = None
        workbench.gallery.view.menu_asked.connect(self._on_view_menu_asked)

    def set_menu(self, menu: QMenu) -> None:
        """What a click with the right button opens."""
        self._menu = menu

    def accept(self) -> None:
        """Accept what is suggested on each picture, and mark them as reviewed."""
        picture_ids = self._picture_ids()
        if picture_ids:
            self._context.finder.find_suggestions(picture_ids, self._accept)

    def add_tag(self) -> None:
        """Let the person name a tag for all."""
        number = len(self._picture_ids(tell=False))
        if number:
            gallery = self._workbench.gallery
            at = gallery.mapToGlobal(QPoint(12, 12)) if gallery.isVisible() else self._workbench.mapToGlobal(QPoint(12, 12))
            self._ask().ask(tr("Add a tag to {pictures}").format(pictures=count(number, "picture")), at, self._add_tag)

    def rate(self, label: RatingLabel | None) -> None:
        """Rate all by hand; None goes back to the model's ratings."""
        picture_ids = self._picture_ids()
        if picture_ids:
            self._context.edits.rate(picture_ids, None if label is None else self._context.edits.bounds.middle(label))

    def mark(self, *, reviewed: bool) -> None:
        """Mark all as reviewed, or not."""
        picture_ids = self._picture_ids()
        if picture_ids:
            self._context.edits.decide(picture_ids, {}, reviewed=reviewed)

    def tag(self) -> None:
        """Let the model tag what it hasn't seen of these."""
        self._context.tag(self._workbench.gallery.view.selected_ids(), first=True)

    def copy_paths(self) -> None:
        """Put the files' paths into the clipboard, one a line."""
        paths = [str(entry.path) for entry in self._entries()]
        if paths:
            QGuiApplication.clipboard().setText("\n".join(paths))
            said = tr("{paths} copied.").format(paths=count(len(paths), "path"))
            self._context.noticed.emit(Notice(said, level=Level.INFO))

    def _entries(self) -> Sequence[Entry]:
        model = self._workbench.model
        rows = (model.row_of(file_id) for file_id in self._workbench.gallery.view.selected_ids())
        return [entry for row in rows if row is not None and (entry := model.entry_at(row)) is not None]

    def _picture_ids(self, *, tell: bool = True) -> list[int]:
        entries = self._entries()
        there = dict.fromkeys(entry.picture_id for entry in entries if entry.picture_id is not None and not entry.withheld)
        if tell:
            self._tell(sum(entry.withheld for entry in entries), sum(entry.picture_id is None for entry in entries), len(there))
        return [picture_id for picture_id in there if picture_id is not None]

    def _tell(self, withheld: int, unread: int, number: int) -> None:
        left_out = []
        if withheld:
            left_out.append(tr("{pictures} withheld").format(pictures=count(withheld, "picture")))
        if unread:
            left_out.append(tr("{pictures} not read yet").format(pictures=count(unread, "picture")))
        if left_out:
            said = tr("Left out: {pictures}.").format(pictures=", ".join(left_out))
            self._context.noticed.emit(Notice(said, tr("Tag them first: Tools, Tag untagged pictures.") if unread else "", Level.INFO))
        elif number >= MANY:
            said = tr("Working on {pictures}; this may take some seconds.").format(pictures=count(number, "picture"))
            self._context.noticed.emit(Notice(said, level=Level.INFO))

    def _accept(self, suggestions: dict[int, list[str]]) -> None:
        if suggestions:
            self._context.edits.accept(suggestions)

    def _add_tag(self, name: str, category: str) -> None:
        name, category = self._workbench.tags.find_tag(name, category)
        self._context.edits.decide(self._picture_ids(), {name: Decision.ADDED}, categories={name: category or OWN_CATEGORY})

    def _on_view_menu_asked(self, at: QPoint) -> None:
        if self._menu is not None and self._workbench.gallery.view.selected_count:
            self._menu.popup(at)
