"""`furrytag import`: tags that stand in files already become decisions of the person."""

import argparse
import json
import sys
import time
from contextlib import closing, nullcontext
from pathlib import Path

from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.commands.viewpoint import find_files, load_viewpoint
from furrytag_gui.console import print_failure, printable, show_progress
from furrytag_gui.errors import FurryTagError
from furrytag_gui.exchange.importing import ImportAction, Importer, ImportOptions, ImportStep
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths, categories
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Take over the tags that stand beside and in pictures: captions and Hydrus sidecars (fox.txt, fox.png.txt, fox.caption), JSON, XMP,"
        " tables and keywords in the pictures. They become your decisions, in one step that the window can undo. What you have decided"
        " yourself stays, and what FurryTag wrote isn't read back."
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="FOLDER", help="pictures, or folders with pictures at any depth")
    parser.add_argument("--dry-run", action="store_true", help="say what would be taken over, and decide nothing")
    parser.add_argument("--model", metavar="ID", help="the model whose tags are compared with (see: furrytag models)")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line for every picture")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    for option in ImportOptions.options():
        flag = option.name.replace("_", "-")
        parser.add_argument(f"--{flag}", action=argparse.BooleanOptionalAction, default=option.default, help=option.help)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    settings = read_settings(paths)
    vocabulary = load_vocabulary(categories())
    viewpoint = load_viewpoint(settings, paths, vocabulary, arguments.model)
    options = ImportOptions(**{option.name: getattr(arguments, option.name) for option in ImportOptions.options()})
    skipped: list[str] = []

    def note(_path: Path, error: FurryTagError) -> None:
        skipped.append(error.message)

    progress = nullcontext(None) if arguments.quiet else show_progress(sys.stderr, time.monotonic)
    with closing(Library.open(settings.require_library(paths), vocabulary)) as library:
        importer = Importer(library, viewpoint.called_by(library), options)
        with progress as on_progress, interruptible(Work(on_progress)) as work:
            plan = importer.plan(find_files(library, arguments.paths, work, note), work)
        if not arguments.dry_run:
            importer.run(plan)
    for step in plan.steps:
        _print_step(step, as_json=arguments.json)
    for reason in skipped:
        print_failure(reason)
    print(f"Dry run, nothing is decided: {plan.summary}" if arguments.dry_run else plan.summary, file=sys.stderr)
    return ExitCode.SOME_FAILED if skipped or any(step.notes for step in plan.steps) else ExitCode.OK


def _print_step(step: ImportStep, *, as_json: bool) -> None:
    if as_json:
        record = {
            "path": str(step.picture).encode("utf-8", "replace").decode("utf-8"),
            "action": str(step.action),
            "reason": step.reason,
            "decisions": {name: str(decision) for name, decision in step.decisions.items()},
            "sources": dict(step.origins),
            "kept": step.kept,
            "rating": None if step.rating is None else str(step.rating),
            "notes": step.notes,
        }
        print(json.dumps(record))
        return
    if step.action is not ImportAction.NOTHING or step.notes or step.kept:
        number = len(step.decisions)
        tags = f"  {number} tag{'' if number == 1 else 's'}" if number else ""
        print(f"{step.action:11}  {printable(step.picture)}{tags}{'' if step.rating is None else f'  rating {step.rating}'}")
    reasons = [step.reason] if step.reason and step.action is ImportAction.LEFT_OUT else []
    for line in (*reasons, *step.notes, *(f"{name} stays as you decided." for name in step.kept)):
        print(f"             {line}")
