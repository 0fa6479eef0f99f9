"""What a model would say of a few pictures if it were fed in some way; nothing of it is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import FurryTagError, PictureError
from furrytag_gui.models.manifest import Kind
from furrytag_gui.models.outcome import Outcome, Scored
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.settings import Settings
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import Facts
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.ownhost import OwnHost
from furrytag_gui.ui.said import Said, say_best
from furrytag_gui.ui.services import Services
from furrytag_gui.ui.shown import Thumbnail
from furrytag_gui.work import CancelledError, Work

if TYPE_CHECKING:
    from furrytag_gui.engine.host import ModelInfo

PICTURE_PX = 320
LISTED = 40
QUICK = {Kind.ONNX: Run("onnx")}
"""What has a model ready the soonest; how fast it is with many pictures doesn't matter here."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One to ask about: a file that is open, or a drawing of ours."""

    title: str
    path: Path


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of one picture, and the picture itself if it can be read."""

    path: Path
    said: Said
    picture: Thumbnail | None = None


@dataclass(frozen=True, slots=True)
class _Question:
    model: InstalledModel
    pictures: tuple[Path, ...]
    brief: bool
    settings: Settings


class Interview(QObject):
    """Asks a model in a child process of its own. The newest question is the only one; answers to earlier ones don't come any more.

    `answered(object)`: an Answer, in the order of the pictures. `ended(object)`: the ModelInfo, after the last.
    `failed(object)`: a FurryTagError, why the model can't be asked.
    """

    answered = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    _came = Signal(object, object)

    def __init__(self, lanes: Lanes, services: Callable[[], Services], settings: Callable[[], Settings], parent: QObject) -> None:
        """`services` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._settings = settings
        self._host = OwnHost()
        self._work: Work | None = None
        self._asked: InstalledModel | None = None
        self._jobs = 0
        self._stopped = False
        self._came.connect(self._on_came)

    @property
    def busy(self) -> bool:
        return self._work is not None

    def ask(self, model: InstalledModel, pictures: Sequence[Path], *, brief: bool = False) -> None:
        """Ask this model about these pictures. A question that is under way is dropped, its process ended if it has another model."""
        if self._stopped:
            return
        if self._work is not None:
            self._work.cancel()
            if model != self._asked:
                self._end_host()
                self._host = OwnHost()
        self._asked = model
        work = self._work = Work()
        self._jobs += 1
        question = _Question(model, tuple(pictures), brief, self._settings())
        self._lanes.submit(
            Lane.INTERVIEWS,
            partial(self._run, question, self._host, work),
            partial(self._on_ended, work),
            partial(self._on_failed, work),
            urgency=Urgency.NOW,
        )

    def rest(self) -> None:
        """End the process until the next question."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
        self._end_host()
        self._host = OwnHost()

    def stop(self) -> None:
        """Ask nothing any more, and end the process."""
        if not self._stopped:
            self._stopped = True
            self.rest()
            self._leave()

    def end(self) -> None:
        """End the process now, when the program ends."""
        self._stopped = True
        if self._work is not None:
            self._work.cancel()
        self._host.close()

    def _end_host(self) -> None:
        # It waits until the process is gone, so not on this thread.
        self._lanes.submit(Lane.FILES, self._host.close, urgency=Urgency.NOW, kept=True)

    def _run(self, question: _Question, own: OwnHost, work: Work) -> "ModelInfo":
        services, model = self._services(), question.model
        work.check()
        tags = load_tagset(model, services.vocabulary)
        host = own.open(question.settings.threads)
        run = services.runs.chosen(model.key) or QUICK.get(model.manifest.kind)
        info = host.load(model, tags, run=run)
        for outcome in host.score(question.pictures, work):
            answer = Answer(outcome.path, _say(services, question, tags, outcome), _load_picture(outcome.path))
            work.check()
            self._came.emit(work, answer)
        return info

    def _on_came(self, work: Work, answer: Answer) -> None:
        if work is self._work:
            self.answered.emit(answer)

    def _on_ended(self, work: Work, info: "ModelInfo") -> None:
        self._jobs -= 1
        if work is self._work:
            self._work = None
            self.ended.emit(info)
        self._leave()

    def _on_failed(self, work: Work, error: Exception) -> None:
        self._jobs -= 1
        if work is self._work:
            self._work = None
            if isinstance(error, FurryTagError):
                self.failed.emit(error)
            elif not isinstance(error, CancelledError):
                self._lanes.failed.emit(error)
                self.failed.emit(FurryTagError(tr("Something went wrong inside FurryTag.")))
        self._leave()

    def _leave(self) -> None:
        if self._stopped and not self._jobs:
            self.deleteLater()


class Interviews(QObject):
    """Opens interviews, finds pictures for them, and ends them all when the program ends."""

    def __init__(
        self, lanes: Lanes, services: Callable[[], Services], settings: Callable[[], Settings], folder: Path, parent: QObject
    ) -> None:
        """`folder`: where drawings are put for those who have no pictures open."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._settings = settings
        self._folder = folder

    def open(self) -> Interview:
        """A new interview; `stop` it when nobody listens any more."""
        return Interview(self._lanes, self._services, self._settings, self)

    def find_pictures(self, file_ids: Sequence[int], on_ready: Callable[[list[Picture]], None], *, drawings: bool = True) -> None:
        """Give pictures to ask about: the current one of these open files first, then the others in order, then drawings."""
        self._lanes.submit(Lane.LIBRARY, partial(self._find, tuple(file_ids), drawings), on_ready, urgency=Urgency.NOW)

    def stop(self) -> None:
        """End all of them."""
        for interview in self.findChildren(Interview):
            interview.end()

    def _find(self, file_ids: tuple[int, ...], drawings: bool) -> list[Picture]:
        library = self._services().library
        current = library.session.value("current")
        first = [current] if isinstance(current, int) and current in file_ids else []
        ids = list(dict.fromkeys([*first, *file_ids[:LISTED]]))
        found = [Picture(entry.path.name, entry.path) for entry in library.entries(ids, "") if not entry.failure and not entry.withheld]
        return [*found, *self._draw()] if drawings else found

    def _draw(self) -> list[Picture]:
        from furrytag_gui.engine.samples import write_drawings  # noqa: PLC0415 - the window need not wait for it

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            paths = write_drawings(self._folder)
        except OSError as error:
            raise FurryTagError(
                tr("Can't write to {folder}: {reason}.").format(folder=self._folder, reason=error.strerror),
                tr("Choose a picture of your own."),
            ) from error
        return [Picture(tr("Drawing {number}").format(number=number), path) for number, path in enumerate(paths, 1)]


def _say(services: Services, question: _Question, tags: LoadedTags, outcome: Outcome) -> Said:
    if not isinstance(outcome, Scored):
        return Said(note=outcome.reason)
    library = services.library
    picture_id = library.find_picture(outcome.sha256)
    # What other models and the person say of it protects it here too.
    known = Facts() if picture_id is None else library.facts(picture_id, "")
    facts = replace(known, scores=outcome.scores, rating=outcome.rating)
    bounds, show_adult = library.bounds() or question.model.manifest.bounds, question.settings.show_adult
    said = say_best(tags.tagset, facts, bounds, show_adult=show_adult, vocabulary=services.vocabulary, brief=question.brief)
    # In the list it is blurred if the model in use rates it so, which may be one of the others.
    elsewhere = known.rating_elsewhere if known.rating_by_hand is None else None
    is_above_safe = elsewhere is not None and bounds.label(elsewhere) is not RatingLabel.SAFE
    return replace(said, blurred=said.blurred or (is_above_safe and not show_adult))


def _load_picture(path: Path) -> Thumbnail | None:
    from furrytag_gui.ui.pixels import load_thumbnail  # noqa: PLC0415 - see there

    try:
        return load_thumbnail(path, PICTURE_PX)
    except PictureError:
        return None
