"""Evaluations for the window; imported and called in worker threads, since all that it imports is slow to come."""

import threading
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from furrytag_gui.answers import AnswerFiles
from furrytag_gui.engine.host import Host
from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.evaluate import Evaluation, Example, Limits
from furrytag_gui.insight.report import to_csv, to_html, to_json
from furrytag_gui.insight.sample import Truth, read_folder, take_known
from furrytag_gui.judging import Judge
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Entry
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.gallery.found import Found
from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.services import Services
from furrytag_gui.wholefile import write_whole
from furrytag_gui.work import CancelledError, Work


@dataclass(frozen=True)
class Exam:
    """What is to be evaluated: one model, or a second one against a first; on pictures of the library, or on those in a folder."""

    models: tuple[InstalledModel, ...]
    source: Path | Truth
    show_adult: bool
    threads: int
    scores: Path
    limits: Limits = Limits.OWN


@dataclass(frozen=True)
class Verdict:
    """What came of it, with the files of its examples, and why a model didn't run where it should."""

    evaluation: Evaluation
    files: dict[Path, Entry]
    show_adult: bool
    fallbacks: tuple[str, ...] = ()

    def find(self, examples: tuple[Example, ...]) -> list[Found]:
        """The examples as they are shown."""
        found = ((self.files.get(one.path), one.score) for one in examples)
        return [Found(entry, f"{figure(score, '.2f')} {entry.path.name}") for entry, score in found if entry is not None]


@dataclass
class Examiner:
    """Evaluates with a host of its own, which `stop` ends in the middle of whatever it does."""

    services: Services
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _host: Host | None = None

    def examine(self, exam: Exam, work: Work) -> Verdict:
        """Raises FurryTagError and CancelledError."""
        with closing(Host(exam.threads)) as host:
            with self._lock:
                self._host = host
            if work.cancelled:
                raise CancelledError
            own, fallbacks = self.services.library, list[str]()
            judge = Judge(exam.models, host, self.services.runs, self.services.vocabulary, work)
            if isinstance(exam.source, Truth):
                sample = take_known(own, own.bounds() or exam.models[-1].manifest.bounds, exam.source)
                evaluation = judge.judge(sample, own, own, show_adult=exam.show_adult, limits=exam.limits, on_fallback=fallbacks.append)
                return _finish(evaluation, own, exam, fallbacks)
            sample = read_folder([exam.source], AnswerFiles(), work)
            with closing(Library.open(exam.scores, self.services.vocabulary)) as library:
                evaluation = judge.judge(sample, library, own, show_adult=exam.show_adult, limits=exam.limits, on_fallback=fallbacks.append)
                return _finish(evaluation, library, exam, fallbacks)

    def stop(self) -> None:
        """End it, also while a model is being loaded."""
        with self._lock:
            host = self._host
        if host is not None:
            host.close()


def save(evaluation: Evaluation, path: Path, work: Work) -> Path:
    """Write an evaluation as the file's ending says. Raises FurryTagError and CancelledError."""
    match path.suffix.lower():
        case ".csv":
            text = to_csv(evaluation)
        case ".json":
            text = to_json(evaluation)
        case ".html" | ".htm":
            text = to_html(evaluation, work)
        case _:
            raise FurryTagError(
                tr("{path} has no ending that says what to write.").format(path=path.name), tr("End it with .html, .csv or .json.")
            )
    try:
        write_whole(path, text.encode("utf-8"), private=False)
    except OSError as error:
        raise FurryTagError(
            tr("Can't write {path}: {reason}.").format(path=path, reason=error.strerror), tr("Choose another place.")
        ) from error
    return path


def _finish(evaluation: Evaluation, library: Library, exam: Exam, fallbacks: list[str]) -> Verdict:
    tags = [tag for model in evaluation.models for tag in model.tags]
    paths = list({example.path for tag in tags for example in (*tag.false_alarms, *tag.misses)})
    entries = library.entries(library.add_files(paths), exam.models[-1].key)
    files = {path: entry for path, entry in zip(paths, entries, strict=True) if not entry.withheld}
    return Verdict(evaluation, files, exam.show_adult, tuple(dict.fromkeys(fallbacks)))
