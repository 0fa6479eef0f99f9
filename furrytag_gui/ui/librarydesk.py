"""What the window of the library calls and listens to: counts, names, backups and checks, never waited for."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.library.search import Search, TagUse, Viewpoint
from furrytag_gui.paths import Paths
from furrytag_gui.tags.naming import Naming
from furrytag_gui.tags.vocabulary import DISPLAY_ORDER, normalize_name
from furrytag_gui.ui.inquiries import Inquiries
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import numbered, tr
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.work import Unit, Work

if TYPE_CHECKING:
    from furrytag_gui.library.lexicon import Renaming
    from furrytag_gui.library.restore import BackupFacts
    from furrytag_gui.library.soundness import Finding
    from furrytag_gui.library.whereabouts import Whereabouts

# The main window need not wait for what is only used by this one.
# ruff: noqa: PLC0415

Refuse = Callable[[FurryTagError], None]
Edit = Callable[[Callable[[Library], Change | None], Callable[[Change], None] | None, Callable[[Exception], None] | None], None]


@dataclass(frozen=True, slots=True)
class TagTable:
    """Every tag that is used, the categories that there are in the order of the tag panel, and the person's own with their colours."""

    uses: tuple[TagUse, ...]
    categories: tuple[str, ...]
    naming: Naming


@dataclass(frozen=True, slots=True)
class Forecast:
    """What renaming a tag would do, and the export presets that name it, which stay as they are."""

    renaming: "Renaming"
    presets: tuple[str, ...]


class LibraryDesk(QObject):
    """Asks beside the GUI thread; a question under the same key takes the place of the one before.

    `progressed(str, object)`: the Progress of the question under this key, None once there is none.
    `moved(object)`: the folder in which the library lies from now on.
    `went_wrong(object)`: an exception that is nobody's fault but ours.
    """

    progressed = Signal(str, object)
    moved = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        lanes: Lanes,
        services: Callable[[], Services],
        *,
        queue: TagQueue,
        view: Callable[[], Viewpoint],
        search: Callable[[], Search],
        edit: Edit,
        keep_folder: Callable[[Path], None],
        place: Callable[[], Path],
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        """`services`, `search` and `keep_folder` are called in worker threads. `edit` writes to the library and tells what changed."""
        super().__init__(parent)
        self._services = services
        self._view = view
        self._search = search
        self._edit = edit
        self._keep_folder = keep_folder
        self._place = place
        self.paths = paths
        self._inquiries = Inquiries(lanes, queue, self)
        self._inquiries.progressed.connect(self.progressed)
        self._inquiries.went_wrong.connect(self.went_wrong)

    @property
    def place(self) -> Path:
        """The file of the library."""
        return self._place()

    def cancel(self, key: str) -> None:
        """Give a question up."""
        self._inquiries.cancel(key)

    def stop(self) -> None:
        """Give everything up."""
        self._inquiries.stop()

    # Tags

    def count_tags(self, on_done: Callable[[TagTable], None], on_refused: Refuse) -> None:
        """Give every tag with how often it stands."""
        view = self._view()

        def run(work: Work) -> TagTable:
            work.start(tr("Counting tags"), unit=Unit.STEPS)
            naming = self._services().library.lexicon.read()
            uses = self._search().tag_uses(view)
            known = dict.fromkeys((*DISPLAY_ORDER, *view.tagset.categories, *naming.colors, *sorted({use.category for use in uses}), "own"))
            return TagTable(tuple(uses), tuple(known), naming)

        self._inquiries.ask(Lane.KEEPING, "tags", run, on_done, on_refused)

    def foresee(self, old: str, new: str, on_done: Callable[[Forecast], None], on_refused: Refuse) -> None:
        """Tell what renaming a tag would do."""

        def run(_work: Work) -> Forecast:
            from furrytag_gui.exchange.presets import PresetBook, find_naming

            presets, _ = PresetBook(self.paths.presets).load()
            return Forecast(self._services().library.lexicon.plan(old, new), find_naming(presets, old))

        self._inquiries.ask(Lane.LIBRARY, "foresee", run, on_done, on_refused)

    def rename(self, plan: "Renaming", then: Callable[[Change], None], refuse: Refuse) -> None:
        """Call a tag otherwise everywhere, or merge it with another."""
        label = (tr("Merge {old} into {new}") if plan.merges else tr("Rename {old} to {new}")).format(old=plan.old, new=plan.new)
        self._change(lambda library: library.lexicon.rename(plan.old, plan.new, label), then, refuse)

    def move_tags(self, names: Collection[str], category: str, refuse: Refuse) -> None:
        """Show these tags in another category."""
        if len(names) == 1:
            label = tr("Move {tag} to {category}").format(tag="".join(names), category=category)
        else:
            label = numbered(len(names), "Move {n} tag to {category}", "Move {n} tags to {category}", category=category)
        self._change(lambda library: library.lexicon.move(names, category, label), None, refuse)

    def add_category(self, name: str, color: int, then: Callable[[Change], None], refuse: Refuse) -> None:
        label = tr("Add category {name}").format(name=normalize_name(name))
        self._change(lambda library: library.lexicon.add_category(name, color, label), then, refuse)

    def color_category(self, name: str, color: int, refuse: Refuse) -> None:
        label = tr("Change colour of {name}").format(name=name)
        self._change(lambda library: library.lexicon.color_category(name, color, label), None, refuse)

    def rename_category(self, old: str, new: str, then: Callable[[Change], None], refuse: Refuse) -> None:
        label = tr("Rename category {name}").format(name=old)
        self._change(lambda library: library.lexicon.rename_category(old, new, label), then, refuse)

    def remove_category(self, name: str, to: str, refuse: Refuse) -> None:
        label = tr("Delete category {name}").format(name=name)
        self._change(lambda library: library.lexicon.remove_category(name, to, label), None, refuse)

    # The file

    def look(self, on_done: Callable[["Whereabouts"], None], on_refused: Refuse) -> None:
        """Tell where the library lies and how large it is."""

        def run(work: Work) -> "Whereabouts":
            from furrytag_gui.library.whereabouts import look

            return look(self._services().library.database, self.paths.thumbnails, work)

        self._inquiries.ask(Lane.KEEPING, "look", run, on_done, on_refused)

    def back_up(self, target: Path, on_done: Callable[[Path], None], on_refused: Refuse) -> None:
        """Write the library, settings and presets into one file."""

        def run(work: Work) -> Path:
            from furrytag_gui.library.backup import write_backup

            write_backup(self._services().library.database, target, (self.paths.settings, self.paths.presets), work)
            return target

        self._inquiries.ask(Lane.KEEPING, "keeping", run, on_done, on_refused)

    def read_backup(self, path: Path, on_done: Callable[["BackupFacts"], None], on_refused: Refuse) -> None:
        """Look whether a backup is sound, and tell what is in it."""

        def run(work: Work) -> "BackupFacts":
            from furrytag_gui.library.restore import read_backup

            return read_backup(path, work)

        self._inquiries.ask(Lane.KEEPING, "keeping", run, on_done, on_refused)

    def restore(self, path: Path, on_done: Callable[[None], None], on_refused: Refuse) -> None:
        """Lay a backup ready, so that it is the library at the next start; also where that of now can't be opened."""
        place = self.place

        def run(work: Work) -> None:
            from furrytag_gui.library.restore import lay_ready

            lay_ready(path, place, work)

        self._inquiries.ask(Lane.KEEPING, "keeping", run, on_done, on_refused)

    def give_up_restore(self, on_done: Callable[[None], None], on_refused: Refuse) -> None:
        """Let the library stay at the next start."""
        place = self.place

        def run(_work: Work) -> None:
            from furrytag_gui.library.restore import give_up

            give_up(place)

        self._inquiries.ask(Lane.KEEPING, "keeping", run, on_done, on_refused)

    def check(self, on_done: Callable[[tuple["Finding", ...]], None], on_refused: Refuse) -> None:
        """Look whether the library is sound."""

        def run(work: Work) -> tuple["Finding", ...]:
            from furrytag_gui.library.soundness import check

            return check(self._services().library.database, work)

        self._inquiries.ask(Lane.KEEPING, "keeping", run, on_done, on_refused)

    def repair(self, findings: tuple["Finding", ...], on_done: Callable[[int], None], on_refused: Refuse) -> None:
        """Repair what can be repaired without loss."""

        def run(_work: Work) -> int:
            from furrytag_gui.library.soundness import repair

            return repair(self._services().library.database, findings)

        self._inquiries.ask(Lane.KEEPING, "keeping", run, on_done, on_refused)

    def relocate(self, folder: Path, on_done: Callable[[Path], None], on_refused: Refuse) -> None:
        """Take the library to another folder."""

        def run(work: Work) -> Path:
            from furrytag_gui.library.moving import move_library

            return move_library(self._services().library, folder, partial(self._keep_folder, folder), work)

        def tell(path: Path) -> None:
            self.moved.emit(folder)
            on_done(path)

        self._inquiries.ask(Lane.KEEPING, "keeping", run, tell, on_refused)

    def _change(self, edit: Callable[[Library], Change], then: Callable[[Change], None] | None, refuse: Refuse) -> None:
        def fail(error: Exception) -> None:
            if isinstance(error, FurryTagError):
                refuse(error)
            else:
                self.went_wrong.emit(error)

        self._edit(edit, then, fail)
