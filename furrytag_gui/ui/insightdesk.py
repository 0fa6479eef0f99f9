"""What the windows of insight call and listen to: questions about the library, never waited for, and what follows from the answers."""

import threading
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.models.head import Head
from furrytag_gui.models.outcome import Scored
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Scope
from furrytag_gui.tags.tagset import FloatArray
from furrytag_gui.ui import asking
from furrytag_gui.ui.asking import Alike, Doubts, LessonPictures
from furrytag_gui.ui.gallery.found import Found
from furrytag_gui.ui.inquiries import Inquiries
from furrytag_gui.ui.jobs import Lane, Lanes
from furrytag_gui.ui.language import mark
from furrytag_gui.ui.modelchoice import ModelChoice
from furrytag_gui.ui.services import ModelStatus, Readiness, Services
from furrytag_gui.ui.tagqueue import TagQueue
from furrytag_gui.work import Work

if TYPE_CHECKING:
    from furrytag_gui.engine.explain import Heat
    from furrytag_gui.insight.calibrate import Proposal
    from furrytag_gui.insight.evaluate import Evaluation
    from furrytag_gui.insight.lessons import LessonReport
    from furrytag_gui.insight.shift import Forecast
    from furrytag_gui.insight.similar import SimilarIndex
    from furrytag_gui.ui.examining import Verdict
    from furrytag_gui.ui.mapping import Clusters, MapData

Refuse = Callable[[FurryTagError], None]
Edit = Callable[[Callable[[Library], Change | None], Callable[[Change], None] | None], None]

NOT_READY = FurryTagError(mark("The model isn't ready yet."), mark("Wait until it is loaded."))


class InsightDesk(QObject):
    """Asks beside the GUI thread; a question under the same key takes the place of the one before.

    `progressed(str, object)`: the Progress of the question under this key, None once there is none.
    `map_moved(object)`: positions (m, 2) of the map that is being spread out.
    `went_wrong(object)`: an exception that is nobody's fault but ours.
    """

    progressed = Signal(str, object)
    map_moved = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        lanes: Lanes,
        services: Callable[[], Services],
        *,
        choice: ModelChoice,
        queue: TagQueue,
        settings: Callable[[], Settings],
        bounds: Callable[[], RatingBounds],
        edit: Edit,
        paths: Paths,
        parent: QObject | None = None,
    ) -> None:
        """`services` is called in worker threads and may wait or raise. `edit` writes to the library and tells what changed."""
        super().__init__(parent)
        self.lanes = lanes
        self._services = services
        self._choice = choice
        self._settings = settings
        self._bounds = bounds
        self._edit = edit
        self._paths = paths
        self._stop_examiner: Callable[[], None] = lambda: None
        self._indexes: dict[str, SimilarIndex] = {}
        self._inquiries = Inquiries(lanes, queue, self)
        self._inquiries.progressed.connect(self.progressed)
        self._inquiries.went_wrong.connect(self.went_wrong)

    @property
    def status(self) -> ModelStatus:
        return self._choice.status

    @property
    def settings(self) -> Settings:
        return self._settings()

    @property
    def bounds(self) -> RatingBounds:
        """Where questionable and explicit begin."""
        return self._bounds()

    def cancel(self, key: str) -> None:
        """Give a question up."""
        self._inquiries.cancel(key)

    def stop(self) -> None:
        """Give everything up."""
        self._inquiries.stop()
        threading.Thread(target=self._stop_examiner, name="furrytag-evaluation-stop", daemon=True).start()

    # Similar pictures

    def find_alike(self, picture_ids: Sequence[int], on_done: Callable[[Alike], None], on_refused: Refuse) -> None:
        """The pictures like these."""
        key = self.status.key

        def run(work: Work) -> Alike:
            library = self._services().library
            return asking.find_alike(library, self._index(key), picture_ids, key, work)

        self._inquiries.ask(Lane.INSIGHT, "similar", run, on_done, on_refused)

    def find_alike_outside(self, path: Path, on_done: Callable[[Alike], None], on_refused: Refuse) -> None:
        """The pictures like one that need not be open; it isn't opened by that."""
        status = self.status
        if status.readiness is not Readiness.READY:
            on_refused(NOT_READY)
            return

        def search(scored: Scored) -> None:
            self._inquiries.ask(Lane.INSIGHT, "similar", partial(compare, scored), on_done, on_refused)

        def compare(scored: Scored, work: Work) -> Alike:
            library = self._services().library
            return asking.find_alike_outside(library, self._index(status.key), scored, status.key, work)

        def look(work: Work) -> Scored:
            self._choice.load_again()
            return asking.look_at(self._services(), path, status, work)

        self._inquiries.ask(Lane.MODEL, "similar", look, search, on_refused)

    def find_duplicates(self, on_done: Callable[[tuple[tuple[Found, ...], ...]], None], on_refused: Refuse) -> None:
        """Groups of pictures that are nearly the same."""
        key = self.status.key

        def run(work: Work) -> tuple[tuple[Found, ...], ...]:
            return asking.find_duplicates(self._services().library, self._index(key), key, work)

        self._inquiries.ask(Lane.INSIGHT, "similar", run, on_done, on_refused)

    def find_tags(self, found: Found, on_done: Callable[[str], None], on_refused: Refuse) -> None:
        """Which tags a picture has, in a line."""
        status, show_adult = self.status, self._settings().show_adult

        def run(_work: Work) -> str:
            services = self._services()
            return asking.tell_tags(services.library, found, status, services.vocabulary, show_adult=show_adult)

        self._inquiries.ask(Lane.INSIGHT, "said", run, on_done, on_refused)

    def give_same_tags(self, source: Found, picture_ids: Collection[int], then: Callable[[Change], None] | None = None) -> None:
        """Say of these pictures what was said of the source, as one step."""
        status, show_adult = self.status, self._settings().show_adult
        picture_id = source.entry.picture_id
        if picture_id is None:
            return

        def edit(library: Library) -> Change:
            from furrytag_gui.insight.same import read_said, say_of  # noqa: PLC0415 - as all of insight

            vocabulary, bounds = self._services().vocabulary, library.bounds() or status.bounds
            said = read_said(library, picture_id, status.key, status.tagset, bounds, show_adult=show_adult, vocabulary=vocabulary)
            return say_of(library, picture_ids, said, source.name)

        self._edit(edit, then)

    # How good models are

    def evaluate(
        self, model_ids: Sequence[str], source: Path | str, limits: str, on_done: "Callable[[Verdict], None]", on_refused: Refuse
    ) -> None:
        """One model, or the second one against the first.

        `source`: a folder, or the value of an `insight.sample.Truth`. `limits`: that of an `insight.evaluate.Limits`.
        """
        models = {model.manifest.id: model for model in self._choice.models}
        chosen = tuple(models[model_id] for model_id in model_ids if model_id in models)
        if not chosen:
            on_refused(NOT_READY)
            return
        settings, scores = self._settings(), self._paths.evaluation

        def run(work: Work) -> "Verdict":
            from furrytag_gui.insight.evaluate import Limits  # noqa: PLC0415 - the window need not wait for it
            from furrytag_gui.insight.sample import Truth  # noqa: PLC0415 - as above
            from furrytag_gui.ui.examining import Exam, Examiner  # noqa: PLC0415 - as above

            examiner = Examiner(self._services())
            self._stop_examiner = examiner.stop
            pictures = source if isinstance(source, Path) else Truth(source)
            exam = Exam(chosen, pictures, settings.show_adult, settings.threads, scores, Limits(limits))
            return examiner.examine(exam, work)

        self._inquiries.ask(Lane.ANALYSES, "evaluation", run, on_done, on_refused)

    def cancel_evaluation(self) -> None:
        """Stop it at once; what the models have said until then is kept."""
        self._inquiries.cancel("evaluation")
        threading.Thread(target=self._stop_examiner, name="furrytag-evaluation-stop", daemon=True).start()

    def save_evaluation(self, evaluation: "Evaluation", path: Path, on_done: Callable[[Path], None], on_refused: Refuse) -> None:
        """Write it as the file's ending says: .html, .csv or .json."""

        def run(work: Work) -> Path:
            from furrytag_gui.ui.examining import save  # noqa: PLC0415 - as above

            return save(evaluation, path, work)

        self._inquiries.ask(Lane.ANALYSES, "evaluation", run, on_done, on_refused)

    def explain(self, path: Path, tag: str, on_done: "Callable[[Heat], None]", on_refused: Refuse) -> None:
        """Which parts of a picture speak for a tag: a learned one where it takes the model's place, else the model's."""
        status = self.status
        if status.readiness is not Readiness.READY:
            on_refused(NOT_READY)
            return
        slot = status.tagset.index.get(tag)

        def run(work: Work) -> "Heat":
            self._choice.load_again()
            services = self._services()
            heads = (fit.head for fit in services.library.heads(status.key) if fit.head.tag == tag)
            head = next((head for head in heads if head.evidence.precision is not None), None)
            subject = slot if head is None else head
            if subject is None:
                raise FurryTagError(f"{tag} is not suggested by the model, so it can't be asked why.")
            return services.host.explain(path, subject, work)

        self._inquiries.ask(Lane.MODEL, "why", run, on_done, on_refused)

    # The map

    def read_map(self, only: Sequence[int] | None, on_done: "Callable[[MapData], None]", on_refused: Refuse) -> None:
        """The library as points, or these pictures of it."""
        status, bounds, show_adult = self.status, self._bounds(), self._settings().show_adult
        wanted = None if only is None else tuple(only)

        def run(work: Work) -> "MapData":
            from furrytag_gui.ui.mapping import View, read_map  # noqa: PLC0415 - as above

            services = self._services()
            view = View(bounds, show_adult, services.vocabulary, wanted)
            return read_map(services.library, self._index(status.key), status, view, work)

        self._inquiries.ask(Lane.INSIGHT, "map", run, on_done, on_refused)

    def spread_map(self, data: "MapData", on_done: Callable[[FloatArray], None], on_refused: Refuse) -> None:
        """Where its points lie when neighbours stay neighbours; `map_moved` tells on the way."""

        def run(work: Work) -> FloatArray:
            from furrytag_gui.ui.mapping import spread_map  # noqa: PLC0415 - as above

            return spread_map(data, self.map_moved.emit, work)

        self._inquiries.ask(Lane.ANALYSES, "map", run, on_done, on_refused)

    def cluster_map(self, data: "MapData", on_done: "Callable[[Clusters], None]", on_refused: Refuse) -> None:
        """The clusters of its points, and what sets them apart."""

        def run(work: Work) -> "Clusters":
            from furrytag_gui.ui.mapping import cluster_map  # noqa: PLC0415 - as above

            return cluster_map(data, work)

        self._inquiries.ask(Lane.ANALYSES, "map", run, on_done, on_refused)

    def find_pictures(
        self, picture_ids: Sequence[int], on_done: Callable[[tuple[Found, ...]], None], on_refused: Refuse, *, asker: str = "pictures"
    ) -> None:
        """The files of these pictures, as many as are shown at once. `asker`: whose earlier question is forgotten."""
        key, few = self.status.key, list(picture_ids[: asking.CHOSEN])

        def run(_work: Work) -> tuple[Found, ...]:
            return tuple(map(Found, asking.read_entries(self._services().library, few, key).values()))

        self._inquiries.ask(Lane.INSIGHT, asker, run, on_done, on_refused)

    # Reviewing

    def find_doubts(self, on_done: Callable[[Doubts], None], on_refused: Refuse) -> None:
        """The pictures that nobody has reviewed, most doubtful first."""
        status, show_adult = self.status, self._settings().show_adult
        find = partial(asking.find_doubts, status=status, show_adult=show_adult)
        self._inquiries.ask(Lane.INSIGHT, "doubts", lambda _work: find(self._services().library), on_done, on_refused)

    # What was learned

    def read_lessons(self, on_done: "Callable[[tuple[LessonReport, ...]], None]", on_refused: Refuse) -> None:
        """How every tag stands that a person teaches."""
        status, show_adult = self.status, self._settings().show_adult

        def run(work: Work) -> "tuple[LessonReport, ...]":
            from furrytag_gui.insight.lessons import report_lessons  # noqa: PLC0415 - as above

            services = self._services()
            return report_lessons(services.library, status.key, status.tagset, services.vocabulary, show_adult=show_adult, work=work)

        self._inquiries.ask(Lane.INSIGHT, "lessons", run, on_done, on_refused)

    def find_lesson_pictures(self, report: "LessonReport", on_done: Callable[[LessonPictures], None], on_refused: Refuse) -> None:
        """The pictures behind a tag that is taught."""
        find = partial(asking.find_lesson_pictures, report=report, key=self.status.key)
        self._inquiries.ask(Lane.INSIGHT, "lesson", lambda _work: find(self._services().library), on_done, on_refused)

    def export_head(self, head: Head, path: Path, on_done: Callable[[Path], None], on_refused: Refuse) -> None:
        """Save a learned tag as a small file without any picture."""
        key = self.status.key
        self._inquiries.ask(Lane.FILES, "head", lambda _work: asking.export_head(head, key, path), on_done, on_refused)

    def import_head(self, path: Path, on_done: Callable[[str], None], on_refused: Refuse) -> None:
        """Take in a learned tag for the model that is used; `on_done` gets its name."""
        key = self.status.key

        def keep(head: Head) -> None:
            def edit(library: Library) -> Change:
                from furrytag_gui.insight.lessons import import_head  # noqa: PLC0415 - as above

                return import_head(library, key, head)

            self._edit(edit, lambda _change: on_done(head.tag))

        self._inquiries.ask(Lane.FILES, "head", lambda _work: asking.read_head(self._services(), path, key), keep, on_refused)

    def forget_head(self, tag: str) -> None:
        """Take a learned tag away that came out of a file."""
        key = self.status.key

        def edit(library: Library) -> Change:
            from furrytag_gui.insight.lessons import forget_head  # noqa: PLC0415 - as above

            return forget_head(library, key, tag)

        self._edit(edit, None)

    # Thresholds

    def propose_thresholds(self, scope: Scope, aim: str, target: float, on_done: "Callable[[Forecast], None]", on_refused: Refuse) -> None:
        """What to set thresholds to, with what that would change. `aim`: the value of an `insight.calibrate.Aim`."""
        status, show_adult = self.status, self._settings().show_adult

        def run(work: Work) -> "Forecast":
            from furrytag_gui.insight.calibrate import Aim, Wish, propose  # noqa: PLC0415 - as above
            from furrytag_gui.insight.shift import foresee  # noqa: PLC0415 - as above

            library, wish = self._services().library, Wish(scope, Aim(aim), target)
            proposals = propose(library, status.key, status.tagset, wish, show_adult=show_adult, work=work)
            return foresee(library, status.key, status.tagset, proposals, show_adult=show_adult, work=work)

        self._inquiries.ask(Lane.INSIGHT, "calibration", run, on_done, on_refused)

    def use_thresholds(self, proposals: "Sequence[Proposal]", then: Callable[[Change], None]) -> None:
        """Set these, as one step."""
        key = self.status.key

        def edit(library: Library) -> Change:
            from furrytag_gui.insight.calibrate import apply  # noqa: PLC0415 - as above

            return apply(library, key, proposals)

        self._edit(edit, then)

    # In worker threads

    def _index(self, key: str) -> "SimilarIndex":
        from furrytag_gui.insight.similar import SimilarIndex  # noqa: PLC0415 - the window need not wait for it

        library = self._services().library
        return self._indexes.setdefault(key, SimilarIndex(library, key))
