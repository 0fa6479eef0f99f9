"""The pipeline from paths to kept tags, with a real model in a real child process."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from furrytag_gui.engine.host import Host
from furrytag_gui.errors import LibraryError, ModelError
from furrytag_gui.library.change import Change
from furrytag_gui.library.database import Database
from furrytag_gui.library.library import Library
from furrytag_gui.models.outcome import Failure, Outcome
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel, ModelStore
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.paths import Paths
from furrytag_gui.tagging import Tagger
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import CancelledError, Progress, Work
from tests.standins.outcomes import make_scored

Draw = Callable[..., Path]
FindModel = Callable[[str], tuple[InstalledModel, LoadedTags]]

SIX_HEAD = "six_head@stand-in"


class Seen:
    """What a run told of itself."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.progress: list[Progress] = []
        self.work = Work(self.progress.append)

    @property
    def files(self) -> set[int]:
        return {file_id for change in self.changes for file_id in change.files}


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    host = Host(1)
    yield host
    host.close()


@pytest.fixture
def database(paths: Paths) -> Iterator[Database]:
    database = Database(paths.library)
    yield database
    database.close()


@pytest.fixture
def library(database: Database) -> Library:
    return Library(database)


@pytest.fixture
def find_model(standin: Callable[[str], Path], vocabulary: Vocabulary) -> FindModel:
    def find(name: str) -> tuple[InstalledModel, LoadedTags]:
        (model,) = ModelStore(Path("none"), [standin(name)]).list()
        return model, load_tagset(model, vocabulary)

    return find


@pytest.fixture
def tagger(library: Library, host: Host, find_model: FindModel) -> Tagger:
    tagger = Tagger(library, host)
    tagger.load(*find_model("six_head"), run=Run("onnx"))
    return tagger


@pytest.fixture
def asked(host: Host, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The paths that the host is asked to score."""
    paths: list[Path] = []
    score = host.score

    def note(wanted: Iterable[Path], work: Work, **options: bool) -> Iterator[Outcome]:
        def pass_on() -> Iterator[Path]:
            for path in wanted:
                paths.append(path)
                yield path

        return score(pass_on(), work, **options)

    monkeypatch.setattr(host, "score", note)
    return paths


def score_of(library: Library, file_id: int, model_key: str, tag: str) -> float:
    (entry,) = library.entries([file_id], model_key)
    assert entry.picture_id is not None
    scores = library.facts(entry.picture_id, model_key).scores
    assert scores is not None
    return float(scores[library.tag_names(model_key).index(tag)])


def test_a_folder_is_tagged_and_kept(tagger: Tagger, library: Library, draw: Draw, seen: Seen) -> None:
    folder = draw("fox.png", "red").parent
    draw("lizard.png", "lime")
    summary = tagger.tag([folder], seen.work, seen.changes.append)
    assert (summary.scored, summary.skipped, summary.failures) == (2, 0, ())
    assert [entry.path.name for entry in library.entries(summary.file_ids, SIX_HEAD)] == ["fox.png", "lizard.png"]
    assert seen.files == set(summary.file_ids)
    fox, lizard = summary.file_ids
    assert score_of(library, fox, SIX_HEAD, "fox") > 0.5 > score_of(library, lizard, SIX_HEAD, "fox")
    assert score_of(library, lizard, SIX_HEAD, "lizard") > 0.5


def test_progress_counts_what_is_scored(tagger: Tagger, draw: Draw, seen: Seen) -> None:
    paths = [draw(f"{number}.png", size_px=64 + number) for number in range(3)]
    tagger.tag(paths[:1], Work(), seen.changes.append)
    tagger.tag(paths, seen.work, seen.changes.append)
    assert seen.progress[0].text == "Looking for pictures"
    assert [(progress.done, progress.total) for progress in seen.progress if progress.text == "Tagging"] == [(0, 2), (1, 2), (2, 2)]


def test_what_was_scored_is_not_scored_again(tagger: Tagger, draw: Draw, seen: Seen, asked: list[Path]) -> None:
    one, two = draw("1.png", "red"), draw("2.png", "blue")
    first = tagger.tag([one], Work(), seen.changes.append)
    again = tagger.tag([one, two], Work(), seen.changes.append)
    assert asked == [one, two]
    assert (again.scored, again.skipped) == (1, 1)
    assert again.file_ids[0] == first.file_ids[0]


def test_known_files_are_tagged_by_their_ids(tagger: Tagger, library: Library, draw: Draw, seen: Seen) -> None:
    ids = library.add_files([draw("2.png"), draw("1.png", "blue")])
    assert tagger.tag(ids, seen.work, seen.changes.append).file_ids == tuple(ids)
    assert library.unscored(ids, SIX_HEAD) == []


def test_a_changed_file_is_scored_again(tagger: Tagger, library: Library, draw: Draw, seen: Seen) -> None:
    path = draw("fox.png", "red")
    tagger.tag([path], Work(), seen.changes.append)
    draw("fox.png", "blue", size_px=80)
    summary = tagger.tag([path], seen.work, seen.changes.append)
    assert summary.scored == 1
    assert score_of(library, summary.file_ids[0], SIX_HEAD, "fox") < 0.5


def test_a_copy_is_known_by_its_content_and_not_scored(tagger: Tagger, library: Library, draw: Draw, seen: Seen, asked: list[Path]) -> None:
    path = draw("fox.png")
    (original,) = tagger.tag([path], Work(), seen.changes.append).file_ids
    summary = tagger.tag([Path(shutil.copy(path, path.with_name("copy.png")))], seen.work, seen.changes.append)
    assert asked == [path]
    assert (summary.scored, summary.skipped) == (0, 1)
    assert seen.changes[-1].files == set(summary.file_ids)
    pictures = [entry.picture_id for entry in library.entries([original, *summary.file_ids], SIX_HEAD)]
    assert pictures[0] == pictures[1]


def test_another_picture_of_the_same_size_is_scored(tagger: Tagger, tmp_path: Path, draw: Draw, seen: Seen) -> None:
    path = draw("fox.png")
    tagger.tag([path], Work(), seen.changes.append)
    other = tmp_path / "other.png"
    other.write_bytes(path.read_bytes()[:-12] + b"no such end!")
    assert tagger.tag([other], seen.work, seen.changes.append).skipped == 0


def test_another_model_scores_again_and_the_earlier_scores_stay(
    tagger: Tagger, library: Library, draw: Draw, seen: Seen, find_model: FindModel
) -> None:
    (file_id,) = tagger.tag([draw("fox.png", "red")], Work(), seen.changes.append).file_ids
    wd, tags = find_model("wd")
    tagger.load(wd, tags, run=Run("onnx"))
    assert tagger.tag([file_id], seen.work, seen.changes.append).scored == 1
    assert score_of(library, file_id, wd.key, "red_theme") > 0.5
    assert score_of(library, file_id, SIX_HEAD, "fox") > 0.5


def test_what_cannot_be_read_is_listed_and_the_rest_goes_on(tagger: Tagger, library: Library, draw: Draw, seen: Seen) -> None:
    good = draw("good.png")
    text = good.with_name("text.png")
    text.write_text("no picture")
    missing = good.with_name("missing.png")
    summary = tagger.tag([good, text, missing], seen.work, seen.changes.append)
    assert summary.scored == 1
    assert {failure.path for failure in summary.failures} == {text, missing}
    assert all(failure.reason.startswith(f"Can't read {failure.path.name}: ") for failure in summary.failures)
    failures = {entry.path.name: entry.failure for entry in library.entries(summary.file_ids, SIX_HEAD)}
    assert failures["good.png"] == ""
    assert "Can't read text.png" in failures["text.png"]


def test_a_picture_that_vanishes_is_listed_and_the_rest_goes_on(tagger: Tagger, library: Library, draw: Draw, seen: Seen) -> None:
    paths = [draw("1.png"), draw("2.png", "blue")]
    ids = library.add_files(paths)
    paths[0].unlink()
    summary = tagger.tag(ids, seen.work, seen.changes.append)
    assert [failure.path for failure in summary.failures] == paths[:1]
    assert library.unscored(ids, SIX_HEAD) == ids[:1]
    assert "it doesn't exist" in library.entries(ids, SIX_HEAD)[0].failure


def test_cancelling_keeps_what_was_scored_and_the_next_run_does_the_rest(tagger: Tagger, library: Library, draw: Draw, seen: Seen) -> None:
    ids = library.add_files([draw(f"{number}.png", size_px=64 + number) for number in range(30)])

    def stop(change: Change) -> None:
        seen.changes.append(change)
        seen.work.cancel()

    with pytest.raises(CancelledError):
        tagger.tag(ids, seen.work, stop)
    kept = set(ids) - set(library.unscored(ids, SIX_HEAD))
    assert kept == seen.files
    assert kept
    assert tagger.tag(ids, Work(), seen.changes.append).scored == len(ids) - len(kept)


def test_a_full_disk_stops_the_run_and_keeps_what_was_saved_before(
    tagger: Tagger, library: Library, database: Database, draw: Draw, seen: Seen
) -> None:
    ids = library.add_files([draw(f"{number}.png", size_px=64 + number) for number in range(30)])

    def fill_disk(change: Change) -> None:
        seen.changes.append(change)
        with database.read() as connection:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(LibraryError, match="the disk is full"):
        tagger.tag(ids, seen.work, fill_disk)
    assert set(ids) - set(library.unscored(ids, SIX_HEAD)) == seen.files
    assert seen.files


def test_without_a_model_nothing_is_tagged(library: Library, host: Host, draw: Draw, seen: Seen) -> None:
    with pytest.raises(ModelError, match="No model is loaded"):
        Tagger(library, host).tag([draw("fox.png")], seen.work, seen.changes.append)


def test_a_model_that_the_library_could_not_note_keeps_nothing_under_the_name_of_the_one_before(
    tagger: Tagger, find_model: FindModel, draw: Draw, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Change:
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(Library, "register_model", refuse)
    with pytest.raises(LibraryError, match="The disk is full"):
        tagger.load(*find_model("e621"), run=Run("onnx"))
    with pytest.raises(ModelError, match="No model is loaded"):
        tagger.tag([draw("fox.png")], seen.work, seen.changes.append)


def test_the_first_outcome_is_kept_at_once_and_the_rest_in_batches_by_time_or_number(
    tagger: Tagger,
    library: Library,
    host: Host,
    find_model: FindModel,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now_s = 0.0
    paths = [Path(f"/nowhere/{number}.png") for number in range(80)]
    _, tags = find_model("six_head")
    scores = [0.0] * len(tags.tagset)

    def score(wanted: Iterable[Path], work: Work, *, in_order: bool) -> Iterator[Outcome]:
        """Ten pictures at once, one after 0.4 s, one after 0.2 s more, the rest at once."""
        nonlocal now_s
        assert not in_order
        for number, path in enumerate(wanted):
            now_s += {10: 0.4, 11: 0.2}.get(number, 0.0)
            yield make_scored(path, scores) if number % 2 else Failure(path, "No.")

    monkeypatch.setattr(host, "score", score)
    monkeypatch.setattr(tagger, "_clock", lambda: now_s)
    saved: list[int] = []
    tagger.tag(library.add_files(paths), Work(), lambda change: saved.append(len(change.files)))
    assert saved == [1, 11, 64, 4]
