"""`furrytag library`: where it lies, backups, its soundness, and what its tags are called."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.commands.viewpoint import load_viewpoint
from furrytag_gui.console import describe_size, printable, show_progress
from furrytag_gui.errors import LibraryError, UsageError
from furrytag_gui.exchange.presets import PresetBook, find_naming
from furrytag_gui.library.backup import SUFFIX, write_backup
from furrytag_gui.library.lexicon import Renaming
from furrytag_gui.library.library import Library
from furrytag_gui.library.moving import move_library
from furrytag_gui.library.restore import give_up, lay_ready, put_in_place, read_backup
from furrytag_gui.library.search import Viewpoint
from furrytag_gui.library.soundness import check, repair
from furrytag_gui.library.whereabouts import look
from furrytag_gui.paths import Paths, categories
from furrytag_gui.settings import Settings, save_settings
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work

Run = Callable[[argparse.Namespace, Paths], ExitCode]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Look after the library: where it lies, backups, its soundness, and what its tags are called."
    parser.set_defaults(run=_where, json=False, quiet=False)
    actions = parser.add_subparsers(metavar="ACTION")

    def add(name: str, run: Run, about: str) -> argparse.ArgumentParser:
        action = actions.add_parser(name, help=about, description=about)
        action.set_defaults(run=run)
        action.add_argument("--quiet", action="store_true", help="show no progress")
        return action

    add("where", _where, "where it lies, and how large it is by kind")
    backup = add("backup", _backup, "write the library, settings and presets into one file, also while the window is open")
    backup.add_argument("file", type=Path, metavar="FILE")
    restore = add("restore", _restore, "let a backup be the library; the present one is kept as a backup beside it")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--dry-run", action="store_true", help="only say what is in it")
    soundness = add("check", _check, "look whether the library is sound; exit code 1 if it isn't")
    soundness.add_argument("--repair", action="store_true", help="repair what can be repaired without loss")
    move = add("move", _move, "take the library to another folder")
    move.add_argument("folder", type=Path, metavar="FOLDER")
    tags = add("tags", _tags, "every tag with how often it was accepted, added, rejected and is suggested")
    tags.add_argument("--model", metavar="ID", help="whose suggestions are counted (see: furrytag models)")
    tags.add_argument("--json", action="store_true", help="print one JSON object a line for every tag")
    for name, about in (("rename", "call a tag otherwise everywhere"), ("merge", "make one tag of two, everywhere")):
        action = add(name, _rename, about)
        action.add_argument("old", metavar="TAG")
        action.add_argument("new", metavar="NAME" if name == "rename" else "INTO")
        action.add_argument("--dry-run", action="store_true", help="only say what would change")
        action.set_defaults(merge=name == "merge")
    add("undo", _undo, "take back the last step of the library's undo, whatever it was")


def _where(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    with _open(arguments, paths) as (library, _, work):
        found = look(library.database, paths.thumbnails, work)
    print(printable(found.path))
    print(f"  {found.pictures:,} pictures, {found.files:,} files, {describe_size(found.size_bytes)}")
    for room in found.rooms:
        print(f"  {describe_size(room.size_bytes):>10}  {room.kind}")
    for backup in found.backups:
        print(f"  backup: {printable(backup)}")
    return ExitCode.OK


def _backup(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    target = arguments.file.absolute()
    if not target.suffix:
        target = target.with_name(target.name + SUFFIX)
    with _open(arguments, paths) as (library, _, work):
        if target == library.database.path:
            raise UsageError("A backup can't take the place of the library itself.", "Choose another name.")
        write_backup(library.database, target, (paths.settings, paths.presets), work)
    print(printable(target))
    return ExitCode.OK


def _restore(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    # The library isn't opened: it may be damaged, which is why somebody restores.
    place = read_settings(paths).find_library(paths)
    with _progress(arguments) as work:
        facts = read_backup(arguments.file, work)
        settings = ", settings and presets" if facts.has_settings else ""
        print(f"{facts.pictures:,} pictures, {facts.decided:,} decisions, {facts.reviewed:,} reviewed{settings}")
        if arguments.dry_run:
            return ExitCode.OK
        place.parent.mkdir(parents=True, exist_ok=True)
        lay_ready(arguments.file, place, work)
    existed = place.exists()
    kept = put_in_place(place, paths.settings, paths.presets, datetime.now().astimezone())
    if kept is None:
        give_up(place)
        raise LibraryError("The library is in use by another program.", "Close FurryTag's window, then try again.")
    print(f"The backup is in place. The library of before is kept as {printable(kept)}." if existed else "The backup is in place.")
    return ExitCode.OK


def _check(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    with _open(arguments, paths) as (library, _, work):
        findings = check(library.database, work)
        for finding in findings:
            print(f"{finding.text} {finding.hint}")
        if not findings:
            print("The library is sound.")
        elif arguments.repair:
            repaired = repair(library.database, findings)
            print(f"{repaired} of {len(findings)} repaired.")
            findings = check(library.database, work) if repaired else findings
    return ExitCode.SOME_FAILED if findings else ExitCode.OK


def _move(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    folder = arguments.folder.absolute()
    with _open(arguments, paths) as (library, settings, work):

        def remember() -> None:
            save_settings(paths.settings, _replace_folder(settings, folder, paths))

        print(printable(move_library(library, folder, remember, work)))
    return ExitCode.OK


def _replace_folder(settings: Settings, folder: Path, paths: Paths) -> Settings:
    return Settings(**(asdict(settings) | {"library_dir": "" if folder == paths.data else str(folder)}))


def _tags(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    with _open(arguments, paths) as (library, settings, _):
        vocabulary = load_vocabulary(categories())
        view = load_viewpoint(settings, paths, vocabulary, arguments.model).called_by(library)
        search = library.search(vocabulary)
        uses = search.tag_uses(Viewpoint(view.model_key, view.tagset, view.bounds, settings.show_adult))
    if not arguments.json:
        print(f"{'accepted':>9}{'added':>9}{'rejected':>9}{'suggested':>10}  tag")
    for use in uses:
        if arguments.json:
            print(json.dumps(asdict(use)))
        else:
            print(f"{use.accepted:9}{use.added:9}{use.rejected:9}{use.suggested:10}  {use.category}:{use.name}")
    return ExitCode.OK


def _rename(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    with _open(arguments, paths) as (library, _, _work):
        plan = library.lexicon.plan(arguments.old, arguments.new)
        if plan.merges is not arguments.merge:
            there = f"There is a tag “{plan.new}” already." if plan.merges else f"There is no tag “{plan.new}” yet."
            verb = "merge" if plan.merges else "rename"
            raise UsageError(there, f"Use: furrytag library {verb} {plan.old} {plan.new}")
        presets, _ = PresetBook(paths.presets).load()
        print("\n".join([*describe_renaming(plan), *(f"  not changed: export preset {name}" for name in find_naming(presets, plan.old))]))
        if not arguments.dry_run:
            library.lexicon.rename(plan.old, plan.new)
    return ExitCode.OK


def _undo(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    with _open(arguments, paths) as (library, _, _work):
        change = library.undo()
    print("There is nothing to undo." if change is None else f"Taken back: {change.label}")
    return ExitCode.OK


def describe_renaming(plan: Renaming) -> list[str]:
    """What comes of it, a line each."""
    lines = [f"{plan.old} -> {plan.new}: decisions on {plan.pictures:,} pictures"]
    if plan.doubles:
        lines.append(f"  {plan.doubles:,} of them had both, with the same answer")
    if plan.conflicts:
        lines.append(f"  {plan.conflicts:,} of them had both, with a yes and a no: the yes stays")
    if plan.models:
        who = "a model says" if plan.models == 1 else f"{plan.models:,} models say"
        lines.append(f"  what {who} of it is shown under the new name; the models stay as they are")
    lines += [f"  {count:,} {what}" for count, what in ((plan.thresholds, "thresholds"), (plan.heads, "learned tags")) if count]
    lines += [f"  saved search: {name}" for name in plan.searches]
    return lines


@contextmanager
def _open(arguments: argparse.Namespace, paths: Paths) -> Iterator[tuple[Library, Settings, Work]]:
    settings = read_settings(paths)
    with closing(Library.open(settings.require_library(paths), load_vocabulary(categories()))) as library, _progress(arguments) as work:
        yield library, settings, work


@contextmanager
def _progress(arguments: argparse.Namespace) -> Iterator[Work]:
    progress = nullcontext(None) if arguments.quiet or not sys.stderr.isatty() else show_progress(sys.stderr, time.monotonic)
    with progress as on_progress, interruptible(Work(on_progress)) as work:
        yield work
