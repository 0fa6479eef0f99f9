"""`furrytag evaluate`: how good a model is on pictures that have tags, or two models on the same ones."""

import argparse
import sys
import time
from collections.abc import Sequence
from contextlib import closing, nullcontext
from dataclasses import replace
from pathlib import Path

from furrytag_gui.commands.answers import AnswerFiles
from furrytag_gui.commands.session import ExitCode, interruptible, read_settings
from furrytag_gui.console import show_progress
from furrytag_gui.engine.host import Host
from furrytag_gui.errors import FurryTagError, ModelError, UsageError
from furrytag_gui.insight.evaluate import Candidate, Evaluation, evaluate
from furrytag_gui.insight.report import to_csv, to_html, to_json, to_text
from furrytag_gui.insight.sample import Sample, read_folder, take_reviewed
from furrytag_gui.library.library import Library
from furrytag_gui.models.runs import RunBook
from furrytag_gui.models.store import InstalledModel, ModelStore
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import Paths, categories, resource
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.vocabulary import Vocabulary, load_vocabulary
from furrytag_gui.wholefile import write_whole
from furrytag_gui.work import Work


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Tell how good a model is on pictures that have tag files, or on the pictures that you have reviewed. "
        "Every model is judged at its own thresholds."
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="FOLDER", help="folders of pictures with tag files; none: your reviewed pictures"
    )
    parser.add_argument("--model", metavar="ID", help="the model to judge (see: furrytag models)")
    parser.add_argument("--against", metavar="ID", help="the model to compare it with, on the same pictures")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with curves and the worst mistakes")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print all that was found as one JSON object")
    output.add_argument("--csv", action="store_true", help="print one row for each tag of each model")
    parser.add_argument("--quiet", action="store_true", help="show no progress")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> ExitCode:
    settings = read_settings(paths)
    vocabulary = load_vocabulary(categories())
    store = ModelStore(settings.find_models_folder(paths), [resource("starter")])
    try:
        # The difference is told as what the model is better than the other one, so it comes second.
        models = [store.find(name) for name in (arguments.against, arguments.model or settings.model) if name]
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error
    progress = nullcontext(None) if arguments.quiet else show_progress(sys.stderr, time.monotonic)
    with (
        closing(Library.open(paths.library, vocabulary)) as own,
        closing(Host(settings.threads)) as host,
        progress as on_progress,
        interruptible(Work(on_progress), host.close) as work,
    ):
        judge = _Judge(models, host, RunBook(paths.runs), vocabulary, work)
        if arguments.paths:
            sample = read_folder([path.absolute() for path in arguments.paths], AnswerFiles(), work)
            # Scores of pictures that aren't the library's are kept apart, and can be deleted at any time.
            with closing(Library.open(paths.cache / "evaluation.sqlite", vocabulary)) as library:
                evaluation = judge.judge(sample, library, own, show_adult=settings.show_adult)
        else:
            sample = take_reviewed(own, own.bounds() or models[-1].manifest.bounds)
            evaluation = judge.judge(sample, own, own, show_adult=settings.show_adult)
        page = to_html(evaluation, work) if arguments.html else ""
    if arguments.html:
        _write(arguments.html, page)
    print(to_json(evaluation) if arguments.json else to_csv(evaluation).rstrip() if arguments.csv else to_text(evaluation))
    for failure in evaluation.failures:
        print(f"furrytag: {failure.reason}", file=sys.stderr)
    return ExitCode.SOME_FAILED if evaluation.failures else ExitCode.OK


class _Judge:
    """Lets models look at the pictures of a sample, and compares."""

    def __init__(self, models: Sequence[InstalledModel], host: Host, runs: RunBook, vocabulary: Vocabulary, work: Work) -> None:
        self._models = models
        self._host = host
        self._runs = runs
        self._vocabulary = vocabulary
        self._work = work

    def judge(self, sample: Sample, library: Library, own: Library, *, show_adult: bool) -> Evaluation:
        """`library`: keeps the scores. `own`: the user's, which knows what the person has withheld."""
        candidates = []
        for model in self._models:
            tags = load_tagset(model, self._vocabulary)
            tagger = Tagger(library, self._host)
            info = tagger.load(model, tags, run=self._runs.chosen(model.key))
            if info.fallback:
                print(f"furrytag: {info.fallback}", file=sys.stderr)
            summary = tagger.tag([item.path for item in sample.answered], self._work, lambda _: None)
            sample = replace(sample, failures=tuple({failure.path: failure for failure in (*sample.failures, *summary.failures)}.values()))
            candidates.append((model, tags.tagset))
        sample = _identify(sample, library, own)
        ids = [item.picture_id for item in sample.answered if item.picture_id is not None]
        judged = [
            Candidate(model.manifest.title, model.key, tagset, tagset.thresholds, model.manifest.bounds, library.scores(model.key, ids))
            for model, tagset in candidates
        ]
        return evaluate(sample, judged, vocabulary=self._vocabulary, show_adult=show_adult, work=self._work)


def _identify(sample: Sample, library: Library, own: Library) -> Sample:
    """The sample with the ids that its pictures have in the library, without those that it or the user's own withholds."""
    entries = library.entries(library.add_files([item.path for item in sample.answered]), "")
    contents = library.contents([entry.picture_id for entry in entries if entry.picture_id is not None])
    withheld = own.withheld_contents()
    digests = {picture_id: content.sha256 for picture_id, content in contents.items()}
    held = [entry.withheld or digests.get(entry.picture_id or 0) in withheld for entry in entries]
    answered = [
        replace(item, picture_id=entry.picture_id) for item, entry, hidden in zip(sample.answered, entries, held, strict=True) if not hidden
    ]
    return replace(sample, answered=tuple(answered), withheld=sample.withheld + sum(held))


def _write(path: Path, page: str) -> None:
    try:
        write_whole(path, page.encode("utf-8"))
    except OSError as error:
        raise FurryTagError(f"Can't write {path}: {error.strerror}.", "Choose another place with --html.") from error
