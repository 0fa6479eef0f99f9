"""`furrytag export`: write tags where other software reads them."""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, nullcontext
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.commands.viewpoint import find_files, load_viewpoint
from furrytag_gui.console import print_failure, printable, show_progress
from furrytag_gui.errors import FurryTagError, SettingsError, TagFileError, UsageError
from furrytag_gui.exchange.export import run_export
from furrytag_gui.exchange.hydrus import HydrusAccess, HydrusClient, push_tags
from furrytag_gui.exchange.mending import mend
from furrytag_gui.exchange.plan import RESOLUTIONS, Action, Plan, Resolution, Step
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.exchange.presets import Preset, PresetBook
from furrytag_gui.exchange.undo import undo_export
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths, categories
from furrytag_gui.settings import Option, Settings
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work

LAST = 0
QUIET_ACTIONS = (Action.UNCHANGED, Action.LEFT_OUT)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write the tags of pictures to files that other software reads, the same tags that the window shows. What others wrote there"
        " stays. Pictures that aren't tagged are left out; `furrytag tag` does that first."
    )
    parser.epilog = "Presets and their options are listed by --list; the window's File menu changes and keeps them."
    parser.add_argument("paths", nargs="*", type=Path, metavar="FOLDER", help="pictures, or folders with pictures at any depth")
    parser.add_argument("--preset", metavar="NAME", help="what is written and how (see: --list)")
    parser.add_argument("--set", action="append", default=[], metavar="OPTION=VALUE", help="change an option of the preset for this run")
    parser.add_argument("--dry-run", action="store_true", help="say what would become of each file, and write nothing")
    parser.add_argument(
        "--on-conflict",
        choices=[str(resolution) for resolution in Resolution],
        default=str(Resolution.KEEP),
        help="what is done with files that were changed outside since FurryTag wrote them: "
        + "; ".join(f"{resolution}: {words.lower()}" for resolution, words in RESOLUTIONS.items()),
    )
    parser.add_argument("--hydrus", action="store_true", help="send the tags to the Hydrus client of the settings instead of writing files")
    parser.add_argument(
        "--undo", type=int, nargs="?", const=LAST, metavar="NUMBER", help="take the last export back, or the one of this number"
    )
    parser.add_argument("--exports", action="store_true", help="list the exports that can be taken back, with their numbers")
    parser.add_argument("--list", action="store_true", help="list the presets and their options")
    parser.add_argument("--model", metavar="ID", help="the model whose tags are written (see: furrytag models)")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line for every file")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    book = PresetBook(paths.presets)
    presets, notice = book.load()
    if notice:
        print(f"furrytag: {notice}", file=sys.stderr)
    if arguments.list:
        _print_presets(presets)
        return ExitCode.OK
    settings = read_settings(paths)
    vocabulary = load_vocabulary(categories())
    progress = nullcontext(None) if arguments.quiet else show_progress(sys.stderr, time.monotonic)
    with closing(Library.open(settings.require_library(paths), vocabulary)) as library:
        if arguments.exports:
            _print_exports(library)
            return ExitCode.OK
        if arguments.undo is not None:
            with progress as on_progress, interruptible(Work(on_progress)) as work:
                return _undo(library, arguments.undo, work)
        if not arguments.paths or not arguments.preset:
            raise UsageError("Nothing to export.", 'Name a folder and a preset: furrytag export FOLDER --preset "Training captions".')
        preset = change_preset(book.find(arguments.preset), arguments.set)
        viewpoint = load_viewpoint(settings, paths, vocabulary, arguments.model).called_by(library)
        skipped: list[str] = []

        def note(_path: Path, error: FurryTagError) -> None:
            skipped.append(error.message)

        planner = Planner(library, viewpoint, preset)
        with progress as on_progress, interruptible(Work(on_progress)) as work:
            file_ids = find_files(library, arguments.paths, work, note)
            if arguments.hydrus:
                with HydrusClient(_access(settings)) as client:
                    pushed = push_tags(library, viewpoint, preset, file_ids, client=client, work=work)
                failures = [failure.reason for failure in pushed.failures]
                summary = f"{pushed.sent} sent to Hydrus, {pushed.left_out} left out"
                plan = Plan(preset)
            else:
                plan = planner.plan(file_ids, work)
                failures, summary = _write(library, planner, plan, work, arguments)
    for reason in (*skipped, *failures):
        print_failure(reason)
    if preset.format.place is Place.CLIPBOARD and not arguments.hydrus:
        return ExitCode.SOME_FAILED if skipped else ExitCode.OK
    print(summary, file=sys.stderr)
    unresolved = plan.counts[Action.REFUSED] or (plan.counts[Action.CONFLICT] and arguments.on_conflict == Resolution.KEEP)
    return ExitCode.SOME_FAILED if skipped or failures or unresolved else ExitCode.OK


def change_preset(preset: Preset, settings: Sequence[str]) -> Preset:
    """The preset with options set as OPTION=VALUE says. Raises UsageError."""
    for setting in settings:
        name, sign, text = setting.partition("=")
        option = next((option for part in preset.parts for option in part.options() if option.name == name.strip()), None)
        if option is None or not sign:
            hint = "See the options by --list; they are set as OPTION=VALUE."
            raise UsageError(f"The preset {preset.name} has no option {name!r}.", hint)
        try:
            preset = preset.with_option(option.name, _read_value(option, text))
        except SettingsError as error:
            raise UsageError(error.message, error.hint) from error
    return preset


def _write(library: Library, planner: Planner, plan: Plan, work: Work, arguments: argparse.Namespace) -> tuple[list[str], str]:
    """Print and, unless it is a dry run, do what the plan says; gives the sentences of failures and a summary."""
    if plan.preset.format.place is Place.CLIPBOARD:
        _print_texts(planner, plan)
        return [], ""
    failures: list[str] = []
    resolution = Resolution(arguments.on_conflict)
    steps = [_resolve(planner, step, resolution) for step in plan.steps]
    counts: Mapping[Action, int] = Counter(step.action for step in steps)
    if not arguments.dry_run:
        result = run_export(library, planner, plan, work, otherwise=resolution)
        failures = [failure.reason for failure in result.failures]
        failed = {failure.path for failure in result.failures}
        steps = [step for step in steps if step.target not in failed]
        counts = result.counts + Counter({action: plan.counts[action] for action in (Action.LEFT_OUT, Action.UNCHANGED, Action.REFUSED)})
    for step in steps:
        _print_step(step, as_json=arguments.json)
    words = ", ".join(f"{counts[action]} {action}" for action in Action if counts[action]) or "nothing to do"
    return failures, f"Dry run, nothing is written: {words}" if arguments.dry_run else words


def _resolve(planner: Planner, step: Step, resolution: Resolution) -> Step:
    """The step as it is to be told: what becomes of a file that was changed outside."""
    if step.action is not Action.CONFLICT:
        return step
    if resolution is Resolution.KEEP:
        return replace(step, deletes=False, notes=(*step.notes, "It stays as it is; --on-conflict merge or replace writes it."))
    try:
        draft = planner.draft(step, resolution)
    except TagFileError:
        return step  # told once it is written
    return replace(step, action=draft.action, gained=draft.gained, lost=draft.lost, deletes=draft.deletes)


def _undo(library: Library, number: int, work: Work) -> ExitCode:
    with library.ledger.lock():
        # What a killed program was taking back is listed only then.
        mend(library.ledger)
    records = library.ledger.exports()
    if number == LAST and not records:
        raise UsageError("There is no export to take back.")
    export_id = records[0].export_id if number == LAST else number
    if not library.ledger.writes(export_id):
        raise UsageError(f"There is no export {export_id} to take back.", "See their numbers by --exports.")
    result = undo_export(library, export_id, work)
    for failure in result.failures:
        print_failure(failure.reason)
    name = next((f"{record.preset}: " for record in records if record.export_id == export_id), "")
    gone = f", {result.gone} deleted already" if result.gone else ""
    left = f", {len(result.failures)} left as they are" if result.failures else ""
    print(f"{name}{result.restored} taken back{gone}{left}", file=sys.stderr)
    if not result.is_over:
        print("The rest can be tried again; --exports lists the numbers by which --undo takes other exports back.", file=sys.stderr)
    return ExitCode.SOME_FAILED if result.failures else ExitCode.OK


def _print_exports(library: Library) -> None:
    for record in library.ledger.exports():
        when = datetime.fromtimestamp(record.began_s).astimezone().strftime("%Y-%m-%d %H:%M")
        files = f"{record.files} file{'' if record.files == 1 else 's'}"
        print(f"{record.export_id:5}  {when}  {record.preset}  {files}  {'' if record.folder is None else printable(record.folder)}")


def _access(settings: Settings) -> HydrusAccess:
    return HydrusAccess(settings.hydrus_address, settings.hydrus_key, settings.hydrus_service)


def _print_presets(presets: Iterable[Preset]) -> None:
    for preset in presets:
        print(f"{preset.name}  ({preset.format.title}{', automatic' if preset.automatic else ''})")
        for option, value in preset.options():
            allowed = f" ({', '.join(option.choices)})" if option.choices else ""
            print(f"    {option.name}={_show_value(value)}{allowed}  {option.help}")


def _print_step(step: Step, *, as_json: bool) -> None:
    target = "" if step.target is None else str(step.target)
    if as_json:
        record = {
            "file": _encodable(target),
            "pictures": [_encodable(str(path)) for path in step.pictures],
            "action": str(step.action),
            "reason": step.reason,
            "gained": step.gained,
            "lost": step.lost,
            "notes": step.notes,
            "deletes": step.deletes,
        }
        print(json.dumps(record))
        return
    if step.action not in QUIET_ACTIONS or step.reason:
        change = (f"  +{len(step.gained)}" if step.gained else "") + (f"  -{len(step.lost)}" if step.lost else "")
        print(f"{step.action:9}  {printable(step.target or step.pictures[0])}{change}")
        for line in step.remarks:
            print(f"           {line}")


def _print_texts(planner: Planner, plan: Plan) -> None:
    for step in plan.steps:
        try:
            content = planner.draft(step).rendered.content if step.action is Action.NEW else None
        except TagFileError as error:
            print_failure(str(error))
            continue
        if content is None:
            print_failure(f"{printable(step.pictures[0])}: {step.reason}")
        else:
            print(f"{printable(step.pictures[0])}\t{content.decode()}")
            for note in step.notes:
                print_failure(f"{printable(step.pictures[0])}: {note}")


def _read_value(option: Option, text: str) -> object:
    if isinstance(option.default, bool):
        return {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(text.strip().lower(), text)
    if isinstance(option.default, int) and text.strip().lstrip("-").isdecimal():
        return int(text)
    return text


def _show_value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _encodable(text: str) -> str:
    # A name that isn't valid text can't be written as it is.
    return text.encode("utf-8", "replace").decode("utf-8")
