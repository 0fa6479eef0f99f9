"""`furrytag models`: list, install, add, verify and remove models, and see what they can run on."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path

from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.console import describe_size, show_progress
from furrytag_gui.errors import FurryTagError, ModelError, UsageError
from furrytag_gui.installation import Installer
from furrytag_gui.models.catalog import load_catalog
from furrytag_gui.models.consent import ConsentKind, ConsentNeededError
from furrytag_gui.models.manifest import Manifest
from furrytag_gui.models.proposal import LABELS, Proposal, Question, answer, choices_for, read_answer
from furrytag_gui.models.receipts import open_receipts
from furrytag_gui.models.runs import RunBook, Trial
from furrytag_gui.models.store import InstalledModel, ModelStore, open_store
from furrytag_gui.paths import Paths, categories, resource
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = "Install models, and see which there are and what they run on. Without an action the models are listed."
    parser.set_defaults(run=_list, json=False)
    actions = parser.add_subparsers(metavar="ACTION", title="actions")
    listing = actions.add_parser("list", help="list all models with their state")
    listing.add_argument("--json", action="store_true", help="print one JSON object a line for every model")
    listing.set_defaults(run=_list)
    install = actions.add_parser("install", help="download models of the catalogue and try them")
    install.add_argument("ids", nargs="+", metavar="ID")
    install.set_defaults(run=_install)
    add = actions.add_parser("add", help="add a model from a zip, an ONNX file or a folder")
    add.add_argument("path", type=Path, metavar="FILE")
    add.add_argument(
        "--answer", dest="answers", action="append", default=[], metavar="NAME=VALUE", help="say what the files don't, such as color=bgr"
    )
    add.set_defaults(run=_add)
    for command in (install, add):
        command.add_argument("--yes", action="store_true", help="agree to what is asked; a harmful file is refused all the same")
        command.add_argument("--quiet", action="store_true", help="show no progress")
    verify = actions.add_parser("verify", help="compare the files of models with what was installed")
    verify.add_argument("ids", nargs="*", metavar="ID", help="which models; all, if none is named")
    verify.set_defaults(run=_verify, quiet=False)
    remove = actions.add_parser("remove", help="delete models from the disk; what they said of pictures is kept")
    remove.add_argument("ids", nargs="+", metavar="ID")
    remove.add_argument("--yes", action="store_true", help="don't ask")
    remove.set_defaults(run=_remove)
    devices = actions.add_parser("devices", help="show what models can run on here, and why not")
    devices.add_argument("--try", dest="model", metavar="ID", help="run this model on every device, and say how fast each is")
    devices.set_defaults(run=_devices, quiet=False)


def _list(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    chosen = read_settings(paths).model
    installer, store = _open(paths)
    models = {model.manifest.id: model for model in store.list()}
    entries = {entry.manifest.id: entry for entry in installer.entries}
    for model_id in dict.fromkeys([*models, *entries]):
        model, entry = models.get(model_id), entries.get(model_id)
        manifest = model.manifest if model is not None else entries[model_id].manifest
        state = "available" if model is None else "damaged" if model.problem else "installed"
        if model is None and installer.find_unfinished(model_id):
            state = "unfinished"
        size_bytes = None if entry is None else entry.size_bytes
        if model is not None:
            size_bytes = sum(file.size_bytes or 0 for file in model.manifest.files) or size_bytes
        record = {
            "id": model_id,
            "title": manifest.title,
            "state": state,
            "in_use": model_id == chosen,
            "about": manifest.summary if entry is None else entry.about,
            "quality": "" if entry is None else entry.quality,
            "licence": manifest.licence,
            "size_bytes": size_bytes,
            "problem": "" if model is None else model.problem,
        }
        print(json.dumps(record) if arguments.json else _describe(record))
    return ExitCode.OK


def _install(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    installer, _ = _open(paths)
    for model_id in arguments.ids:
        installer.find(model_id)
    code = ExitCode.OK
    for model_id in arguments.ids:
        try:
            with _watched(arguments.quiet) as work:
                model = _with_consent(partial(installer.install, model_id, work), yes=arguments.yes)
        except FurryTagError as error:
            # One that can't be had keeps no other from coming.
            print(f"furrytag: {error}", file=sys.stderr)
            code = max(code, ExitCode.WRONG_USE if isinstance(error, UsageError) else ExitCode.SOME_FAILED)
        else:
            _print_installed(model, installer)
    return code


def _add(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    installer, _ = _open(paths)
    with _watched(arguments.quiet) as work:
        staged = installer.propose(arguments.path.absolute(), work)
        try:
            manifest = _answer(staged.proposal, arguments.answers)
            model = _with_consent(partial(installer.add, staged, manifest, work), yes=arguments.yes)
        except BaseException:
            installer.discard(staged)
            raise
    _print_installed(model, installer)
    return ExitCode.OK


def _answer(proposal: Proposal, answers: Sequence[str]) -> Manifest:
    """The manifest with these answers; what stays a guess is told with what else it may be."""
    manifest = proposal.manifest
    given = [text.partition("=") for text in answers]
    for name, _, value in given:
        if name not in list(Question):
            raise UsageError(f"There is no question {name!r}.", f"Answer one of {', '.join(Question)}.")
        manifest = answer(proposal, manifest, Question(name), value)
    for question in proposal.questions:
        if question not in [name for name, _, _ in given]:
            choices = "|".join(choice.value or "auto" for choice in choices_for(proposal, question)) or "HEIGHTxWIDTH"
            guess = read_answer(manifest, question) or "auto"
            print(f"furrytag: {LABELS[question]} is a guess: {guess}. --answer {question}={choices} changes it.", file=sys.stderr)
    return manifest


def _verify(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    installer, store = _open(paths)
    models = [_find(store, model_id) for model_id in arguments.ids] or store.list()
    failed = False
    for model in models:
        with _watched(arguments.quiet) as work:
            findings = (model.problem,) if model.problem else installer.verify(model, work)
        failed = failed or bool(findings)
        for finding in findings or ("as installed",):
            print(f"{model.manifest.id}  {finding}")
    return ExitCode.SOME_FAILED if failed else ExitCode.OK


def _remove(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    installer, store = _open(paths)
    models = [_find(store, model_id) for model_id in arguments.ids]
    for model in models:
        if model.built_in:
            raise UsageError(f"{model.manifest.title} comes with FurryTag and can't be removed.")
        question = f"Remove {model.manifest.title}? What it said of pictures is kept."
        if not arguments.yes and not _ask(question):
            raise UsageError(f"{model.manifest.title} was not removed.", "Answer y, or give --yes.")
        freed_bytes = installer.remove(model)
        print(f"{model.manifest.id}  removed, {describe_size(freed_bytes)} freed")
    return ExitCode.OK


def _devices(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    installer, store = _open(paths)
    devices = installer.devices()
    for device in devices:
        if device.usable:
            print(f"{device.title}: usable with {', '.join(run.title for run in device.runs)}")
        else:
            print(f"{device.title}: not usable. {device.reason} {device.hint}".rstrip())
    if arguments.model is not None:
        model = _find(store, arguments.model)
        with _watched(arguments.quiet) as work:
            _print_trial(installer.try_out(model, work))
    return ExitCode.OK


def _open(paths: Paths) -> tuple[Installer, ModelStore]:
    settings = read_settings(paths)
    store = open_store(settings, paths)
    installer = Installer(
        store,
        load_catalog(resource("models.json")),
        load_vocabulary(categories()),
        open_receipts(paths.receipts),
        RunBook(paths.runs),
        threads=settings.threads,
    )
    return installer, store


def _find(store: ModelStore, model_id: str) -> InstalledModel:
    try:
        return store.find(model_id)
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error


@contextmanager
def _watched(quiet: bool, close: Callable[[], None] = lambda: None) -> Iterator[Work]:
    """Work whose progress is shown and that Ctrl+C cancels."""
    with (
        nullcontext(None) if quiet else show_progress(sys.stderr, time.monotonic) as on_progress,
        interruptible(Work(on_progress), close) as work,
    ):
        yield work


def _with_consent(act: Callable[[Sequence[ConsentKind]], InstalledModel], *, yes: bool) -> InstalledModel:
    """Do it, and ask for each consent that it turns out to need."""
    given: list[ConsentKind] = list(ConsentKind) if yes else []
    while True:
        try:
            return act(given)
        except ConsentNeededError as needed:
            for consent in needed.consents:
                if not _ask(f"{consent.detail} {consent.question}"):
                    raise UsageError("It was not installed, because nobody agreed.", "Answer y, or give --yes.") from needed
            given += [consent.kind for consent in needed.consents]


def _ask(question: str) -> bool:
    """A yes from the terminal; without one nobody can answer."""
    if not sys.stdin.isatty():
        print(f"furrytag: {question}", file=sys.stderr)
        return False
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _print_installed(model: InstalledModel, installer: Installer) -> None:
    print(f"{model.manifest.id}  installed in {model.folder}; use it with: furrytag tag PATH --model {model.manifest.id}")
    receipt = installer.receipt(model.manifest.id)
    for file in () if receipt is None else receipt.files:
        print(f"  {file.sha256}  {file.name}")
    trial = installer.trial(model)
    if trial is not None:
        _print_trial(trial)


def _print_trial(trial: Trial) -> None:
    for result in trial.results:
        if result.problem:
            print(f"  {result.run.title}: {result.problem}")
        else:
            difference = "reference" if result.difference is None else f"differs by {result.difference:.1e} at most"
            print(f"  {result.run.title} on {result.got_device}: {result.pictures_per_s:.1f} pictures/s, {difference}")
    print(f"  {trial.why}")


def _describe(record: dict[str, object]) -> str:
    mark = "*" if record["in_use"] else " "
    size = describe_size(record["size_bytes"]) if isinstance(record["size_bytes"], int) else ""
    told = [str(record[key]) for key in ("about", "quality") if record[key]]
    detail = f"can't be used: {record['problem']}" if record["problem"] else " · ".join(told)
    return f"{mark} {record['id']:36}  {record['state']:10}  {size:>8}  {detail}"
