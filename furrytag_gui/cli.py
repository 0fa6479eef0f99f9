"""The command line: one subcommand is one small function around one core call."""

import argparse
import io
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from importlib.metadata import version
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from furrytag_gui.errors import FurryTagError, ModelError, UsageError
from furrytag_gui.paths import Paths, categories, resource
from furrytag_gui.work import CancelledError, Work

if TYPE_CHECKING:
    from furrytag_gui.settings import Settings

OK, SOME_FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str]) -> int:
    """Run the program with these arguments and give its exit code: 0 all well, 1 something failed, 2 wrong use."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A pipe or terminal may have an encoding without the letters of a file's name, on Windows mostly.
        sys.stdout.reconfigure(errors="backslashreplace")
    arguments = _parse(argv)
    paths = Paths.in_folder(arguments.data_dir) if arguments.data_dir else Paths.for_user()
    try:
        return int(arguments.run(arguments, paths))
    except FurryTagError as error:
        print(f"furrytag: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return WRONG_USE if isinstance(error, UsageError) else SOME_FAILED
    except BrokenPipeError:
        # Whoever read our output has left, as `head` does; Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except (CancelledError, KeyboardInterrupt):
        print("furrytag: Stopped; what was tagged until now is kept.", file=sys.stderr)
        return INTERRUPTED


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data-dir", type=Path, metavar="FOLDER", help="keep library, models and settings in this folder")
    commands = {"tag": _add_tag, "models": _add_models}
    before, rest = common.parse_known_args(argv)
    if rest and rest[0] in commands:
        parser = argparse.ArgumentParser(prog=f"furrytag {rest[0]}", parents=[common])
        commands[rest[0]](parser)
        return parser.parse_args(rest[1:], before)
    parser = argparse.ArgumentParser(
        prog="furrytag",
        parents=[common],
        description="Tag furry and cartoon artwork on this computer. Without a command the window opens, on the paths given.",
        epilog="Commands: furrytag tag, furrytag models; each has its own --help.",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="pictures and folders to open in the window")
    parser.add_argument("--version", action="version", version=f"FurryTag {version('furrytag-gui')}")
    parser.add_argument("--self-check", dest="run", action="store_const", const=_self_check, help="prove that this installation is whole")
    parser.set_defaults(run=_window)
    return parser.parse_args(argv)


def _add_tag(parser: argparse.ArgumentParser) -> None:
    parser.description = "Tag pictures and print their tags. What this model has scored before is not scored again."
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="pictures, or folders with pictures at any depth")
    parser.add_argument("--model", metavar="ID", help="the model to use (see: furrytag models)")
    parser.add_argument("--threshold", type=_threshold, metavar="T", help="one threshold from 0 to 1 for all tags, in this run only")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line for every picture")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.set_defaults(run=_tag)


def _add_models(parser: argparse.ArgumentParser) -> None:
    parser.description = "List the installed models."
    parser.set_defaults(run=_models)


def _threshold(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 0 to 1")
    return value


# The commands import what they need themselves: the window must not wait for what only another command uses.
# ruff: noqa: PLC0415


def _window(arguments: argparse.Namespace, paths: Paths) -> int:
    from furrytag_gui.ui import preflight

    preflight.check()
    from furrytag_gui.ui import app

    return app.run(paths, [path.absolute() for path in arguments.paths])


def _self_check(_arguments: argparse.Namespace, _paths: Paths) -> int:
    from furrytag_gui.selfcheck import run_checks

    passed = True
    for check in run_checks():
        print(f"{'ok    ' if check.passed else 'FAILED'}  {check.name}: {check.detail}", flush=True)
        passed = passed and check.passed
    return OK if passed else SOME_FAILED


def _models(_arguments: argparse.Namespace, paths: Paths) -> int:
    from furrytag_gui.models.store import ModelStore

    chosen = _read_settings(paths).model
    for model in ModelStore(paths.models, [resource("starter")]).list():
        mark = "*" if model.manifest.id == chosen else " "
        detail = f"can't be used: {model.problem}" if model.problem else model.manifest.summary or model.manifest.title
        print(f"{mark} {model.manifest.id}  {detail}")
    return OK


def _tag(arguments: argparse.Namespace, paths: Paths) -> int:
    from furrytag_gui.console import Printer, show_progress
    from furrytag_gui.engine.host import Host
    from furrytag_gui.library.library import Library
    from furrytag_gui.models.store import ModelStore
    from furrytag_gui.models.tagset import load_tagset
    from furrytag_gui.tagging import Tagger
    from furrytag_gui.tags.review import Thresholds, resolve
    from furrytag_gui.tags.vocabulary import load_vocabulary

    settings = _read_settings(paths)
    vocabulary = load_vocabulary(categories())
    try:
        model = ModelStore(paths.models, [resource("starter")]).find(arguments.model or settings.model)
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error
    tags = load_tagset(model, vocabulary)
    progress = nullcontext(None) if arguments.quiet else show_progress(sys.stderr, time.monotonic)
    with closing(Library.open(paths.library, vocabulary)) as library, closing(Host(settings.threads)) as host:
        tagger = Tagger(library, host)
        with progress as on_progress, _interruptible(Work(on_progress), host.close) as work:
            tagger.load(model, tags)
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
    return SOME_FAILED if summary.failures else OK


def _read_settings(paths: Paths) -> "Settings":
    from furrytag_gui.settings import load_settings

    settings, notice = load_settings(paths.settings)
    if notice:
        print(f"furrytag: {notice}", file=sys.stderr)
    return settings


@contextmanager
def _interruptible(work: Work, close: Callable[[], None]) -> Iterator[Work]:
    """Ctrl+C cancels the work, which keeps what is done, and closes what the work may be waiting for."""

    def cancel(_signal: int, _frame: FrameType | None) -> None:
        work.cancel()
        # The work looks only between pictures; whoever presses again doesn't want to wait for that.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # In a thread of its own, because this one may hold the lock that `close` needs.
        threading.Thread(target=close).start()

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield work
    finally:
        signal.signal(signal.SIGINT, before)
