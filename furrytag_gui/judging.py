"""Lets models look at pictures that a person has tagged, and compares: what the window and the command line do to evaluate."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from furrytag_gui.engine.host import Host
from furrytag_gui.insight.evaluate import Candidate, Evaluation, Limits, evaluate
from furrytag_gui.insight.sample import Sample
from furrytag_gui.library.library import Library
from furrytag_gui.models.runs import RunBook
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import Work

OnFallback = Callable[[str], None]


class Judge:
    """Holds one or two models against a sample. The difference is told as what the second is better than the first."""

    def __init__(self, models: Sequence[InstalledModel], host: Host, runs: RunBook, vocabulary: Vocabulary, work: Work) -> None:
        """`host`: one of its own, since it gets one model after the other to load."""
        self._models = models
        self._host = host
        self._runs = runs
        self._vocabulary = vocabulary
        self._work = work

    def judge(
        self,
        sample: Sample,
        library: Library,
        own: Library,
        *,
        show_adult: bool,
        limits: Limits = Limits.OWN,
        on_fallback: OnFallback = lambda _sentence: None,
    ) -> Evaluation:
        """What came of it. `library`: keeps the scores. `own`: the user's, which has the person's thresholds and what is withheld.

        `on_fallback` gets the sentence why a model doesn't run where it should. Raises FurryTagError and CancelledError.
        """
        candidates = []
        for model in self._models:
            tags = load_tagset(model, self._vocabulary)
            tagger = Tagger(library, self._host)
            if not _is_scored(sample, library, model.key):
                info = tagger.load(model, tags, run=self._runs.chosen(model.key))
                if info.fallback:
                    on_fallback(info.fallback)
                summary = tagger.tag([item.path for item in sample.answered], self._work, lambda _: None)
                failures = {failure.path: failure for failure in (*sample.failures, *summary.failures)}
                sample = replace(sample, failures=tuple(failures.values()))
            candidates.append((model, own.lexicon.read().apply(tags.tagset)))
        sample = _identify(sample, library, own)
        ids = [item.picture_id for item in sample.answered if item.picture_id is not None]
        judged = []
        for model, tagset in candidates:
            values, bounds = tagset.thresholds, model.manifest.bounds
            if limits is Limits.MINE:
                values, bounds = own.thresholds(model.key).for_slots(tagset), own.bounds() or bounds
            table = library.scores(model.key, ids)
            table = replace(table, scores=tagset.fold(table.scores))
            judged.append(Candidate(model.manifest.title, model.key, tagset, values, bounds, table))
        return evaluate(sample, judged, vocabulary=self._vocabulary, show_adult=show_adult, work=self._work, limits=limits)


def _is_scored(sample: Sample, library: Library, model_key: str) -> bool:
    """True if the model has seen all of these files as they are now, so that it need not be loaded."""
    file_ids = library.add_files([item.path for item in sample.answered])
    return bool(file_ids) and not library.unscored(file_ids, model_key)


def _identify(sample: Sample, library: Library, own: Library) -> Sample:
    """The sample with the ids that its pictures have in the library, without those that it or the user's own withholds."""
    entries = library.entries(library.add_files([item.path for item in sample.answered]), "")
    contents = library.contents([entry.picture_id for entry in entries if entry.picture_id is not None])
    withheld = own.withheld_contents()
    digests = {picture_id: {content.sha256, *content.also} for picture_id, content in contents.items()}
    held = [entry.withheld or not withheld.isdisjoint(digests.get(entry.picture_id or 0, ())) for entry in entries]
    answered = [
        replace(item, picture_id=entry.picture_id) for item, entry, hidden in zip(sample.answered, entries, held, strict=True) if not hidden
    ]
    return replace(sample, answered=tuple(answered), withheld=sample.withheld + sum(held))
