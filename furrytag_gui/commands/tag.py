"""`furrytag tag`: tag pictures and print what came of it."""

import argparse
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.batch import Batch, LocalTagging, Report, TagFiles
from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.console import Printer, print_failure, show_progress
from furrytag_gui.edition import advise_command
from furrytag_gui.engine.host import Host
from furrytag_gui.errors import ClusterError, LibraryBusyError, LibraryError, ModelError, UsageError
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure
from furrytag_gui.models.runs import RunBook
from furrytag_gui.models.store import InstalledModel, ModelStore, open_store
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.paths import Paths, categories
from furrytag_gui.settings import Settings
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.review import Thresholds, resolve
from furrytag_gui.tags.vocabulary import Vocabulary, load_vocabulary
from furrytag_gui.work import Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Tag pictures and print their tags. What a model has scored before is not scored again, so the same command goes on "
        "after whatever ended it."
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="pictures, and folders with pictures")
    parser.add_argument("--model", action="append", default=[], metavar="ID", help="the model to use; several are run one after another")
    parser.add_argument("--recursive", action=argparse.BooleanOptionalAction, default=True, help="look into subfolders (the default)")
    parser.add_argument("--resume", action="store_true", help="go on with all that earlier batches left, without naming it")
    parser.add_argument("--retry", action="store_true", help="also try again what earlier batches could not tag")
    parser.add_argument(
        "--cluster", metavar="ADDRESS", help="let the workers of this Dask scheduler do the scoring; they must see the same folders"
    )
    parser.add_argument("--threshold", type=_threshold, metavar="T", help="one threshold from 0 to 1 for all tags, in this run only")
    parser.add_argument("--json", "--jsonl", action="store_true", help="print one JSON object a line for every picture and model")
    parser.add_argument("--summary", action="store_true", help="print no pictures that were tagged, only the others and the summary")
    parser.add_argument("--quiet", action="store_true", help="show no progress and no summary")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    if not (arguments.paths or arguments.resume or arguments.retry):
        raise UsageError("There is nothing to tag.", "Name pictures or folders, or go on with --resume.")
    settings = read_settings(paths)
    shelf = _Shelf(open_store(settings, paths), load_vocabulary(categories()))
    try:
        chosen = [shelf.store.find(model_id).key for model_id in dict.fromkeys(arguments.model or [settings.model])]
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error
    progress = nullcontext(None) if arguments.quiet else show_progress(sys.stderr, time.monotonic)
    with closing(Library.open(settings.require_library(paths), shelf.vocabulary)) as library, closing(Host(settings.threads)) as host:
        local = LocalTagging(library, shelf.store, shelf.vocabulary, RunBook(paths.runs), Tagger(library, host), print_failure)
        scoring: AbstractContextManager[TagFiles] = nullcontext(local)
        if arguments.cluster is not None:
            scoring = _use_cluster(arguments.cluster, library, shelf)
        with scoring as tag, progress as on_progress, interruptible(Work(on_progress), host.close) as work:
            batch = Batch(library, tag)
            if arguments.retry:
                library.backlog.retry()
            ids, skipped = batch.add([path.absolute() for path in arguments.paths], chosen, work, recursive=arguments.recursive)
            asked = dict.fromkeys(chosen, ids)
            if arguments.resume or arguments.retry:
                asked = {waiting.model_key: list(waiting.file_ids) for waiting in library.backlog.read()}
            report = _work_off(library, batch, work, asked, alone=arguments.resume or arguments.retry)
        output = _Output(library, shelf, settings, arguments)
        output.print_pictures(asked, report)
        if not (any(asked.values()) or skipped or report.missed):
            output.print_hint(len(library.backlog.missed()))
        output.print_missed(skipped, report)
    return ExitCode.SOME_FAILED if skipped or report.missed or report.unusable else ExitCode.OK


def _work_off(library: Library, batch: Batch, work: Work, asked: Mapping[str, Sequence[int]], *, alone: bool) -> Report:
    """Tag what was asked for; raises LibraryBusyError if it is to be `alone` and another program is at it."""
    with ExitStack() as turn:
        try:
            turn.enter_context(library.backlog.take_turn())
        except LibraryBusyError:
            # What is named is tagged at once; of what merely waits, both would do the same.
            if alone:
                raise
        try:
            return batch.run(work, within=asked)
        except LibraryError as error:
            raise LibraryError(error.message, f"{error.hint} Then go on with: furrytag tag --resume") from error


@dataclass(frozen=True)
class _Shelf:
    store: ModelStore
    vocabulary: Vocabulary


@contextmanager
def _use_cluster(address: str, library: Library, shelf: _Shelf) -> Iterator[TagFiles]:
    try:
        from furrytag_gui.cluster import ClusterTagging, connect  # noqa: PLC0415 - an extra, and slow to import
    except ImportError as error:
        raise ClusterError("Dask is not installed.", advise_command("pip install 'furrytag-gui[cluster]'.")) from error

    def find(model_key: str) -> tuple[InstalledModel, LoadedTags]:
        model = shelf.store.find_key(model_key)
        return model, load_tagset(model, shelf.vocabulary)

    with connect(address) as client:
        yield ClusterTagging(library, client, find)


@dataclass(frozen=True)
class _Output:
    """Prints what came of a batch."""

    library: Library
    shelf: _Shelf
    settings: Settings
    arguments: argparse.Namespace

    def print_pictures(self, asked: dict[str, list[int]], report: Report) -> None:
        """Every picture that was asked for and has tags now, by model."""
        missed = {(failure.model_key, failure.file_id) for failure in report.missed}
        for model_key, file_ids in asked.items():
            if not self.arguments.summary and model_key not in report.unusable:
                self._print_model(model_key, [file_id for file_id in file_ids if (model_key, file_id) not in missed])

    def print_missed(self, skipped: Sequence[Failure], report: Report) -> None:
        """What could not be tagged, and the summary."""
        printer = Printer("", as_json=self.arguments.json)
        for path, reason in dict.fromkeys((missed.path, missed.reason) for missed in report.missed):
            printer.print_failure(path, reason)
        for failure in skipped:
            printer.print_failure(failure.path, failure.reason)
        for problem in report.unusable.values():
            print(f"furrytag: {problem.message}\n  {problem.hint}", file=sys.stderr)
        if not self.arguments.quiet:
            again = " Try those again with: furrytag tag --retry" if report.missed else ""
            print(f"furrytag: {_summarize(report, len(skipped))}{again}", file=sys.stderr)

    def print_hint(self, missed: int) -> None:
        """Why there was nothing to do: said to somebody who expects something. `missed`: how many could not be tagged before."""
        if self.arguments.quiet:
            return
        if self.arguments.paths:
            hint = "" if self.arguments.recursive else " Leave out --no-recursive to look into subfolders."
            print(f"furrytag: No pictures were found there.{hint}", file=sys.stderr)
        else:
            hint = f" {missed:,} that could not be tagged before are tried again with --retry." if missed else ""
            print(f"furrytag: Nothing waits to be tagged.{hint}", file=sys.stderr)

    def _print_model(self, model_key: str, file_ids: Sequence[int]) -> None:
        model = self.shelf.store.find_key(model_key)
        tagset = self.library.lexicon.read().apply(load_tagset(model, self.shelf.vocabulary).tagset)
        threshold = self.arguments.threshold
        thresholds = self.library.thresholds(model_key) if threshold is None else Thresholds(threshold)
        bounds = self.library.bounds() or model.manifest.bounds
        printer = Printer(model.manifest.id, as_json=self.arguments.json)
        for entry in self.library.entries(file_ids, model_key):
            if entry.picture_id is not None and entry.scored:
                facts = self.library.facts(entry.picture_id, model_key)
                show_adult, vocabulary = self.settings.show_adult, self.shelf.vocabulary
                review = resolve(tagset, facts, thresholds, bounds, show_adult=show_adult, vocabulary=vocabulary)
                printer.print_picture(entry.path, review)


def _summarize(report: Report, skipped: int) -> str:
    """One line: what was done, how fast, and what is left."""
    words = [f"{report.scored:,} tagged"]
    if report.skipped:
        # Of what merely waited, nobody knows how much was done before that.
        words.append(f"{report.skipped:,} had been tagged before")
    if report.missed or skipped:
        words.append(f"{len(report.missed) + skipped:,} could not be tagged")
    rate = f" ({report.scored / report.taken_s:.1f} a second)" if report.scored and report.taken_s else ""
    return f"{', '.join(words)}; {report.taken_s:.0f} s{rate}."


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 1")
    return value
