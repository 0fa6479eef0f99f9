"""`furrytag evaluate`: how good a model is on pictures that have tags, or two models on the same ones."""

import argparse
import sys
import time
from contextlib import closing, nullcontext
from pathlib import Path

from furrytag_gui.answers import AnswerFiles
from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.console import show_progress
from furrytag_gui.engine.host import Host
from furrytag_gui.errors import FurryTagError, ModelError, UsageError
from furrytag_gui.insight.evaluate import Limits
from furrytag_gui.insight.report import to_csv, to_html, to_json, to_text
from furrytag_gui.insight.sample import Truth, read_folder, take_known
from furrytag_gui.judging import Judge
from furrytag_gui.library.library import Library
from furrytag_gui.models.runs import RunBook
from furrytag_gui.models.store import open_store
from furrytag_gui.paths import Paths, categories
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.wholefile import write_whole
from furrytag_gui.work import Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Tell how good a model is on pictures that have tag files, on the pictures that you have reviewed, or on those that you have "
        "imported tags for. "
        "Every model is judged at its own thresholds, or at those that you have set."
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="FOLDER", help="folders of pictures with tag files; none: your reviewed pictures"
    )
    parser.add_argument(
        "--imported",
        action="store_true",
        help="judge on the pictures whose tags you have imported; what a file didn't name counts as missing",
    )
    parser.add_argument("--model", metavar="ID", help="the model to judge (see: furrytag models)")
    parser.add_argument("--against", metavar="ID", help="the model to compare it with, on the same pictures")
    parser.add_argument(
        "--thresholds",
        choices=list(Limits),
        type=Limits,
        default=Limits.OWN,
        help="judge at the thresholds of each model's own (own) or at those that you have set or calibrated (mine)",
    )
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with curves and the worst mistakes")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print all that was found as one JSON object")
    output.add_argument("--csv", action="store_true", help="print one row for each tag of each model")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    if arguments.imported and arguments.paths:
        raise UsageError("--imported and a folder exclude each other.", "Leave one of them out.")
    settings = read_settings(paths)
    vocabulary = load_vocabulary(categories())
    store = open_store(settings, paths)
    try:
        # The difference is told as what the model is better than the other one, so it comes second.
        models = [store.find(name) for name in (arguments.against, arguments.model or settings.model) if name]
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error
    progress = nullcontext(None) if arguments.quiet else show_progress(sys.stderr, time.monotonic)
    with (
        closing(Library.open(settings.require_library(paths), vocabulary)) as own,
        closing(Host(settings.threads)) as host,
        progress as on_progress,
        interruptible(Work(on_progress), host.close) as work,
    ):
        judge = Judge(models, host, RunBook(paths.runs), vocabulary, work)
        if arguments.paths:
            sample = read_folder([path.absolute() for path in arguments.paths], AnswerFiles(), work)
            # Scores of pictures that aren't the library's are kept apart, and can be deleted at any time.
            with closing(Library.open(paths.evaluation, vocabulary)) as library:
                evaluation = judge.judge(
                    sample, library, own, show_adult=settings.show_adult, limits=arguments.thresholds, on_fallback=_tell
                )
        else:
            truth = Truth.IMPORTED if arguments.imported else Truth.REVIEWED
            sample = take_known(own, own.bounds() or models[-1].manifest.bounds, truth)
            evaluation = judge.judge(sample, own, own, show_adult=settings.show_adult, limits=arguments.thresholds, on_fallback=_tell)
        page = to_html(evaluation, work) if arguments.html else ""
    if arguments.html:
        _write(arguments.html, page)
    print(to_json(evaluation) if arguments.json else to_csv(evaluation).rstrip() if arguments.csv else to_text(evaluation))
    for failure in evaluation.failures:
        print(f"furrytag: {failure.reason}", file=sys.stderr)
    return ExitCode.SOME_FAILED if evaluation.failures else ExitCode.OK


def _tell(sentence: str) -> None:
    print(f"furrytag: {sentence}", file=sys.stderr)


def _write(path: Path, page: str) -> None:
    try:
        write_whole(path, page.encode("utf-8"), private=False)
    except OSError as error:
        raise FurryTagError(f"Can't write {path}: {error.strerror}.", "Choose another place with --html.") from error
