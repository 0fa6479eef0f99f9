"""`furrytag tag`: tag pictures and print their tags."""

import argparse
import sys
import time
from contextlib import closing, nullcontext
from pathlib import Path

from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.console import Printer, show_progress
from furrytag_gui.engine.host import Host
from furrytag_gui.errors import ModelError, UsageError
from furrytag_gui.library.library import Library
from furrytag_gui.models.runs import RunBook
from furrytag_gui.models.store import ModelStore
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import Paths, categories, resource
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.review import Thresholds, resolve
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Tag pictures and print their tags. What this model has scored before is not scored again."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="pictures, or folders with pictures at any depth")
    parser.add_argument("--model", metavar="ID", help="the model to use (see: furrytag models)")
    parser.add_argument("--threshold", type=_threshold, metavar="T", help="one threshold from 0 to 1 for all tags, in this run only")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line for every picture")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    settings = read_settings(paths)
    vocabulary = load_vocabulary(categories())
    try:
        model = ModelStore(settings.find_models_folder(paths), [resource("starter")]).find(arguments.model or settings.model)
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error
    tags = load_tagset(model, vocabulary)
    progress = nullcontext(None) if arguments.quiet else show_progress(sys.stderr, time.monotonic)
    with closing(Library.open(paths.library, vocabulary)) as library, closing(Host(settings.threads)) as host:
        tagger = Tagger(library, host)
        with progress as on_progress, interruptible(Work(on_progress), host.close) as work:
            info = tagger.load(model, tags, run=RunBook(paths.runs).chosen(model.key))
            if info.fallback:
                print(f"furrytag: {info.fallback}", file=sys.stderr)
            summary = tagger.tag([path.absolute() for path in arguments.paths], work, lambda _: None)
        thresholds = library.thresholds(model.key) if arguments.threshold is None else Thresholds(arguments.threshold)
        bounds = library.bounds() or model.manifest.bounds
        printer = Printer(model.manifest.id, as_json=arguments.json)
        reasons = {failure.path: failure.reason for failure in summary.failures}
        for entry in library.entries(summary.file_ids, model.key):
            if entry.picture_id is not None and entry.path not in reasons:
                facts = library.facts(entry.picture_id, model.key)
                review = resolve(tags.tagset, facts, thresholds, bounds, show_adult=settings.show_adult, vocabulary=vocabulary)
                printer.print_picture(entry.path, review)
        for path, reason in reasons.items():
            printer.print_failure(path, reason)
    return ExitCode.SOME_FAILED if summary.failures else ExitCode.OK


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 1")
    return value
