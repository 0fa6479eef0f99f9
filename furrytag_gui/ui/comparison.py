"""Two models on the same pictures: what each says, and how far they agree."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.records import Entry
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.settings import Settings
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Thresholds
from furrytag_gui.ui.jobs import Lane, Lanes, Urgency
from furrytag_gui.ui.language import mark, told, tr
from furrytag_gui.ui.notice import Notice
from furrytag_gui.ui.ownhost import OwnHost
from furrytag_gui.ui.said import Said, mark_lines, same_name, say_all
from furrytag_gui.ui.services import Services
from furrytag_gui.work import CancelledError, Progress, Work

TICK_MS = 200


@dataclass(frozen=True, slots=True)
class Pair:
    """The models that are compared."""

    one: InstalledModel
    other: InstalledModel


@dataclass(frozen=True, slots=True)
class Sums:
    """Of all pictures together. `missing`: how many each model hasn't tagged. The rest is of the `count` pictures that both have.

    `tags`: how many each model says in all; `shared`: how many are said by both. `rated`: the pictures that both rate,
    `same_rating` of them in the same way. Withheld pictures aren't counted.
    """

    missing: tuple[int, int] = (0, 0)
    count: int = 0
    tags: tuple[int, int] = (0, 0)
    shared: int = 0
    rated: int = 0
    same_rating: int = 0

    @property
    def agreement(self) -> float | None:
        """The share of the tags said by either that both say, or None without any."""
        said = sum(self.tags) - self.shared
        return self.shared / said if said else None


class Comparison(QObject):
    """Runs models in a child process of its own, so that the one in use stays, and keeps what they say in the library.

    `changed(object)`: a Change of the library. `progressed(object)`: a Progress, or None when nothing is run any more.
    `summed(object, object)`: a Pair and its Sums, or None if they can't be told.
    `noticed(object)`: a Notice. `went_wrong(object)`: a bug's exception.
    """

    changed = Signal(object)
    progressed = Signal(object)
    summed = Signal(object, object)
    noticed = Signal(object)
    went_wrong = Signal(object)

    def __init__(self, lanes: Lanes, services: Callable[[], Services], settings: Callable[[], Settings], parent: QObject) -> None:
        """`services` is called in worker threads and may wait or raise."""
        super().__init__(parent)
        self._lanes = lanes
        self._services = services
        self._settings = settings
        self._host = OwnHost()
        self._work: Work | None = None
        self._title = ""
        self._summing: Work | None = None
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._on_ticking_timeout)

    @property
    def busy(self) -> bool:
        """True while models are run."""
        return self._work is not None

    def run(self, pair: Pair, file_ids: Sequence[int]) -> None:
        """Let both models tag those of these files that they haven't."""
        if self._work is None:
            self._work, self._host = Work(), OwnHost()
            run = partial(self._run, pair, tuple(file_ids), self._settings(), self._host, self._work)
            self._lanes.submit(Lane.COMPARING, run, lambda _none: self._end(), self._on_failed)
            self._ticking.start()
            self._on_ticking_timeout()

    def cancel(self) -> None:
        """Stop running models; what they have said is kept."""
        if self._work is not None:
            self._work.cancel()
            self._lanes.submit(Lane.FILES, self._host.close, urgency=Urgency.NOW, kept=True)

    def sum_up(self, pair: Pair, file_ids: Sequence[int]) -> None:
        """Count over these files; an earlier count is dropped."""
        if self._summing is not None:
            self._summing.cancel()
        self._summing = work = Work()
        count = partial(self._sum_up, pair, tuple(file_ids), self._settings().show_adult, work)
        self._lanes.submit(Lane.INTERVIEWS, count, partial(self.summed.emit, pair), partial(self._on_summing_failed, pair), key="sums")

    def load(self, file_id: int, pair: Pair, on_ready: Callable[[tuple[Said, Said]], None]) -> None:
        """Give what each of the models says of a file; an earlier question is forgotten."""
        read = partial(self._read, file_id, pair, self._settings().show_adult)
        self._lanes.submit(Lane.LIBRARY, read, on_ready, key="comparison", urgency=Urgency.NOW)

    def forget(self) -> None:
        """Nobody wants to know any more; what is run goes on."""
        if self._summing is not None:
            self._summing.cancel()

    def stop(self) -> None:
        """End everything, when the program ends."""
        self._ticking.stop()
        self.forget()
        if self._work is not None:
            self._work.cancel()
            self._host.close()

    # In worker threads

    def _run(self, pair: Pair, file_ids: tuple[int, ...], settings: Settings, own: OwnHost, work: Work) -> None:
        from furrytag_gui.tagging import Tagger  # noqa: PLC0415 - the window need not wait for it

        services = self._services()
        try:
            for model in (pair.one, pair.other):
                work.check()
                if services.library.unscored(file_ids, model.key):
                    self._title = model.manifest.title
                    work.start(mark("Loading"))
                    tagger = Tagger(services.library, own.open(settings.threads))
                    tagger.load(model, load_tagset(model, services.vocabulary), run=services.runs.chosen(model.key))
                    tagger.tag(file_ids, work, self.changed.emit)
        finally:
            own.close()

    def _sum_up(self, pair: Pair, file_ids: tuple[int, ...], show_adult: bool, work: Work) -> Sums:
        services = self._services()
        one, other = (_Reader(services, model, show_adult) for model in (pair.one, pair.other))
        missing = [len(services.library.unscored(file_ids, reader.key)) for reader in (one, other)]
        picture_ids = {entry.picture_id for entry in services.library.entries(file_ids, "") if not entry.withheld}
        sums = _Summing()
        for picture_id in picture_ids - {None}:
            work.check()
            sums.add(one.read(picture_id), other.read(picture_id), services)
        return Sums((missing[0], missing[1]), sums.count, (sums.tags[0], sums.tags[1]), sums.shared, sums.rated, sums.same_rating)

    def _read(self, file_id: int, pair: Pair, show_adult: bool) -> tuple[Said, Said]:
        services = self._services()
        entries = services.library.entries([file_id], "")
        saids = [_explain(services, entries, model, show_adult) for model in (pair.one, pair.other)]
        names = [{same_name(name, services.vocabulary) for name in said.names} for said in saids]
        if any(not said.names and said.note and said.label is None for said in saids):
            # There is nothing to compare with.
            return saids[0], saids[1]
        return mark_lines(saids[0], names[1], services.vocabulary), mark_lines(saids[1], names[0], services.vocabulary)

    # Back from them

    def _end(self) -> None:
        self._work = None
        self._ticking.stop()
        self.progressed.emit(None)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, FurryTagError):
            self.noticed.emit(Notice.from_error(error))
        elif not isinstance(error, CancelledError):
            self.went_wrong.emit(error)

    def _on_summing_failed(self, pair: Pair, error: Exception) -> None:
        self.summed.emit(pair, None)
        if isinstance(error, FurryTagError):
            self.noticed.emit(Notice.from_error(error))
        elif not isinstance(error, CancelledError):
            self.went_wrong.emit(error)

    def _on_ticking_timeout(self) -> None:
        if self._work is not None:
            progress = self._work.progress
            text = tr("Stopping…") if self._work.cancelled else f"{self._title}: {told(progress.text)}" if progress.text else tr("Waiting…")
            self.progressed.emit(Progress(text, progress.done, progress.total, progress.rate))


@dataclass
class _Summing:
    """Counts picture by picture."""

    count: int = 0
    shared: int = 0
    rated: int = 0
    same_rating: int = 0

    def __post_init__(self) -> None:
        self.tags = [0, 0]

    def add(self, one: Said | None, other: Said | None, services: Services) -> None:
        if one is None or other is None or one.withheld or other.withheld:
            return
        names = [{same_name(name, services.vocabulary) for name in said.names} for said in (one, other)]
        self.count += 1
        self.tags = [total + len(own) for total, own in zip(self.tags, names, strict=True)]
        self.shared += len(names[0] & names[1])
        if one.label is not None and other.label is not None:
            self.rated += 1
            self.same_rating += one.label is other.label


class _Reader:
    """Reads what one model said; what is the same for all pictures is read once."""

    def __init__(self, services: Services, model: InstalledModel, show_adult: bool) -> None:
        self.key = model.key
        self._services = services
        self._show_adult = show_adult
        self._tagset = services.library.lexicon.read().apply(load_tagset(model, services.vocabulary).tagset)
        self._thresholds: Thresholds = services.library.thresholds(model.key)
        self._bounds: RatingBounds = services.library.bounds() or model.manifest.bounds

    def read(self, picture_id: int | None) -> Said | None:
        """What it says of a picture, or None if it hasn't been asked."""
        if picture_id is None:
            return None
        facts = self._services.library.facts(picture_id, self.key)
        if facts.scores is None:
            return None
        vocabulary, shown = self._services.vocabulary, self._show_adult
        return say_all(self._tagset, facts, self._thresholds, self._bounds, show_adult=shown, vocabulary=vocabulary)


def _explain(services: Services, entries: Sequence[Entry], model: InstalledModel, show_adult: bool) -> Said:
    """What a model says of a file, or the sentence why it says nothing."""
    if not entries or entries[0].failure:
        return Said(note=told(entries[0].failure) if entries else tr("It isn't open any more."))
    said = _Reader(services, model, show_adult).read(entries[0].picture_id)
    return said or Said(note=tr("{model} hasn't tagged this picture yet.").format(model=model.manifest.title))
