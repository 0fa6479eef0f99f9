"""The command line: what is asked for, the command that does it, and how it ended."""

import argparse
import difflib
import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from furrytag_gui.commands.session import ExitCode, TerminatedError, terminable
from furrytag_gui.edition import VERSION, check_whole
from furrytag_gui.errors import FurryTagError, UsageError
from furrytag_gui.paths import Paths
from furrytag_gui.scratch import sweep
from furrytag_gui.work import CancelledError

OUTPUT_FAULTS = {getattr(errno, name, None) for name in ("ENOSPC", "EDQUOT", "EIO")}


class Command(Protocol):
    """A module in `commands/`. Its `add_arguments` sets the default `run`, which takes the arguments and the paths."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...


def main(argv: Sequence[str]) -> int:
    """Run the program with these arguments and give its exit code: 0 all well, 1 something failed, 2 wrong use."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A pipe or terminal may have an encoding without the letters of a file's name, on Windows mostly.
        sys.stdout.reconfigure(errors="backslashreplace")
    arguments = _parse(argv)
    try:
        check_whole()
        sweep()
        paths = Paths.in_folder(arguments.data_dir) if arguments.data_dir else Paths.for_user()
        with terminable():
            code = int(arguments.run(arguments, paths))
            if sys.stdout is not None:
                sys.stdout.flush()
            return code
    except FurryTagError as error:
        print(f"furrytag: {error.message}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        if arguments.run is _window:
            _show(error)
        return ExitCode.WRONG_USE if isinstance(error, UsageError) else ExitCode.SOME_FAILED
    except BrokenPipeError:
        # Whoever read our output has left, as `head` does; Python would complain once more when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.OK
    except OSError as error:
        if error.errno not in OUTPUT_FAULTS or error.filename is not None:
            raise
        print(f"furrytag: The output can't be written: {error.strerror}.", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.SOME_FAILED
    except (CancelledError, KeyboardInterrupt) as error:
        print("furrytag: Stopped; what was done until now is kept.", file=sys.stderr)
        return ExitCode.TERMINATED if isinstance(error, TerminatedError) else ExitCode.INTERRUPTED


# The window must not wait for what only another command uses.
# ruff: noqa: PLC0415


def _tag() -> Command:
    from furrytag_gui.commands import tag

    return tag


def _search() -> Command:
    from furrytag_gui.commands import search

    return search


def _models() -> Command:
    from furrytag_gui.commands import models

    return models


def _export() -> Command:
    from furrytag_gui.commands import export

    return export


def _import() -> Command:
    from furrytag_gui.commands import importing

    return importing


def _library() -> Command:
    from furrytag_gui.commands import library

    return library


def _evaluate() -> Command:
    from furrytag_gui.commands import evaluate

    return evaluate


COMMANDS: dict[str, Callable[[], Command]] = {
    "tag": _tag,
    "search": _search,
    "export": _export,
    "import": _import,
    "models": _models,
    "evaluate": _evaluate,
    "library": _library,
}


ABOUT = {
    "tag": "tag pictures and print their tags",
    "search": "find pictures in the library",
    "export": "write tags where other software reads them",
    "import": "make decisions of the tags that stand in files",
    "models": "list, install, add and check models",
    "evaluate": "see how good a model is on tagged pictures",
    "library": "look after the library: backups, checks, names of tags",
}


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data-dir", type=Path, metavar="FOLDER", help="keep library, models and settings in this folder")
    before, rest = common.parse_known_args(argv)
    if rest and rest[0] in COMMANDS:
        parser = argparse.ArgumentParser(prog=f"furrytag {rest[0]}", parents=[common])
        COMMANDS[rest[0]]().add_arguments(parser)
        return parser.parse_args(rest[1:], before)
    parser = argparse.ArgumentParser(
        prog="furrytag",
        parents=[common],
        description="Tag furry and cartoon artwork on this computer. Without a command the window opens, on the paths given.",
        epilog="\n".join(["commands, each with its own --help:", *(f"  furrytag {name:<9}  {ABOUT[name]}" for name in COMMANDS)]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="pictures and folders to open in the window")
    parser.add_argument("--version", action="version", version=f"FurryTag {VERSION}")
    parser.add_argument("--self-check", dest="run", action="store_const", const=_self_check, help="prove that this installation is whole")
    report_help = "print what helps to find a problem, without names of files or tags"
    parser.add_argument("--report", dest="run", action="store_const", const=_report, help=report_help)
    parser.set_defaults(run=_window)
    arguments = parser.parse_args(argv)
    if arguments.paths and not arguments.paths[0].exists():
        meant = difflib.get_close_matches(str(arguments.paths[0]), COMMANDS, n=1)
        if meant:
            parser.error(f"there is neither a file nor a command {str(arguments.paths[0])!r}; did you mean: furrytag {meant[0]}")
    return arguments


def _window(arguments: argparse.Namespace, paths: Paths) -> int:
    from furrytag_gui.ui import launch

    return launch.open_window(paths, [path.absolute() for path in arguments.paths])


def _show(error: FurryTagError) -> None:
    from furrytag_gui.ui import launch

    launch.show_refusal(error)


def _report(_arguments: argparse.Namespace, paths: Paths) -> int:
    from contextlib import closing

    from furrytag_gui.engine.host import Host
    from furrytag_gui.problem import compose_report
    from furrytag_gui.settings import load_settings

    with closing(Host()) as host:
        print(compose_report(paths, load_settings(paths.settings)[0], host.devices()), end="")
    return ExitCode.OK


def _self_check(_arguments: argparse.Namespace, _paths: Paths) -> int:
    from furrytag_gui.selfcheck import run_checks

    passed = True
    for check in run_checks():
        print(f"{'ok    ' if check.passed else 'FAILED'}  {check.name}: {check.detail}", flush=True)
        passed = passed and check.passed
    return ExitCode.OK if passed else ExitCode.SOME_FAILED
