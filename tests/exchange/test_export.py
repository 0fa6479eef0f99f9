"""What an export writes, what it leaves alone, and how all of it comes back."""

import contextlib
import json
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.errors import LibraryError, TagFileError
from furrytag_gui.exchange.export import run_export
from furrytag_gui.exchange.plan import Action, Resolution
from furrytag_gui.exchange.presets import Preset
from furrytag_gui.exchange.undo import undo_export
from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths, categories
from furrytag_gui.tagfiles.csvtable import CsvTable
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.kohya import KohyaCaption
from furrytag_gui.tags.review import Decision
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import CancelledError, Progress, Work
from tests.exchange.conftest import PRESETS, Exchange, make_viewpoint

CAPTIONS = "Training captions"
ON_DISK = {name: preset for name, preset in PRESETS.items() if preset.format.place is not Place.CLIPBOARD}

on_disk = pytest.mark.parametrize("preset", ON_DISK.values(), ids=ON_DISK.keys())


def snapshot(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@on_disk
def test_what_is_written_is_read_back_and_comes_back_as_it_was(exchange: Exchange, preset: Preset) -> None:
    picture = exchange.add("fox 狐.png", [0.9, 0.7, 0.0, 0.0])
    exchange.decide(picture, **{"red_bandana_(worn)": Decision.ADDED, "mine_ünïcode_🐺": Decision.ADDED})
    before = snapshot(picture.parent)
    result = exchange.export(preset, picture)
    action = Action.MERGED if preset.format.place is Place.INSIDE else Action.NEW
    assert (result.counts, result.failures) == (Counter({action: 1}), ())
    found = preset.format.parse(preset.format.target(picture).read_bytes())
    assert set(found.names) == {"fox", "jacket", "red_bandana_(worn)", "mine_ünïcode_🐺"}
    assert exchange.undo(result).restored == 1
    assert snapshot(picture.parent) == before


@on_disk
def test_a_second_export_writes_nothing(exchange: Exchange, preset: Preset) -> None:
    picture = exchange.add("fox.png")
    exchange.export(preset, picture)
    target = preset.format.target(picture)
    stamp = target.stat().st_mtime_ns
    again = exchange.export(preset, picture)
    assert (again.export_id, again.counts) == (None, Counter())
    assert target.stat().st_mtime_ns == stamp


@on_disk
def test_the_tags_of_others_stay_through_export_withdrawal_and_undo(exchange: Exchange, preset: Preset) -> None:
    """Others' tags come from another library, so that they are written by the format itself."""
    picture = exchange.add("fox.png", [0.0, 0.0, 0.0, 0.0])
    target = preset.format.target(picture)
    exchange.decide(picture, sunset=Decision.ADDED)
    exchange.export(preset, picture)
    foreign = target.read_bytes()
    with contextlib.closing(Library.open(exchange.library.ledger._database.path.with_name("other.sqlite"))) as library:
        other = Exchange(library, exchange.viewpoint, exchange._draw)
        other.score(picture)
        result = other.export(preset, picture)
        assert result.counts == Counter({Action.MERGED: 1})
        assert set(preset.format.parse(target.read_bytes()).names) >= {"sunset", "fox"}
        other.score(picture, [0.0, 0.0, 0.0, 0.0])
        withdrawn = other.export(preset, picture)
        assert withdrawn.counts == Counter({Action.WITHDRAWN: 1})
        assert set(preset.format.parse(target.read_bytes()).names) == {"sunset"}
        assert other.undo(withdrawn).failures == other.undo(result).failures == ()
    assert target.read_bytes() == foreign


def test_an_undo_works_after_a_restart_and_in_any_number_of_files(exchange: Exchange, paths: Paths) -> None:
    pictures = [exchange.add(f"{number}.png") for number in range(70)]
    for picture in pictures[::2]:
        picture.with_suffix(".txt").write_text("sunset\n")
    before = snapshot(pictures[0].parent)
    result = exchange.export(CAPTIONS, *pictures)
    assert result.counts == Counter({Action.NEW: 35, Action.MERGED: 35})
    with contextlib.closing(Library.open(paths.library)) as library:
        (record,) = library.ledger.exports()
        assert (record.preset, record.files, record.export_id) == (CAPTIONS, 70, result.export_id)
        assert undo_export(library, record.export_id, Work()).restored == 70
        assert library.ledger.exports() == []
        with pytest.raises(LibraryError, match="taken back already"):
            undo_export(library, record.export_id, Work())
    assert snapshot(pictures[0].parent) == before
    assert exchange.actions(CAPTIONS, *pictures) == [Action.MERGED, Action.NEW] * 35


def test_what_was_changed_since_is_not_taken_back_and_listed(exchange: Exchange) -> None:
    kept, changed, gone = (exchange.add(f"{name}.png") for name in ("kept", "changed", "gone"))
    result = exchange.export(CAPTIONS, kept, changed, gone)
    changed.with_suffix(".txt").write_text("my own words\n")
    gone.with_suffix(".txt").unlink()
    undone = exchange.undo(result)
    assert undone.restored == 1
    assert [failure.reason for failure in undone.failures] == ["Can't take back changed.txt: it was changed since. It stays as it is."]
    assert (undone.gone, undone.is_over) == (1, True)
    assert changed.with_suffix(".txt").read_text() == "my own words\n"


def test_an_export_that_cannot_be_taken_back_as_a_whole_stands_in_no_ones_way(exchange: Exchange) -> None:
    pictures = [exchange.add(f"{number}.png") for number in range(3)]
    first = exchange.export(CAPTIONS, *pictures)
    exchange.decide(pictures[0], jacket=Decision.ADDED)
    second = exchange.export(CAPTIONS, *pictures)
    text = pictures[0].with_suffix(".txt")
    text.write_text("my own words\n")
    assert not exchange.undo(second).restored
    assert [record.export_id for record in exchange.library.ledger.exports()] == [first.export_id]
    undone = exchange.undo(first)
    assert undone.restored == 2
    assert [failure.reason for failure in undone.failures] == ["Can't take back 0.txt: it was changed since. It stays as it is."]
    assert exchange.library.ledger.exports() == []
    assert exchange.step(CAPTIONS, pictures[0]).action is Action.CONFLICT
    assert exchange.export(CAPTIONS, *pictures).export_id != second.export_id


def test_files_in_a_place_that_is_not_there_are_left_for_another_time(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    inner = picture.parent / "disk" / "inner"
    inner.mkdir(parents=True)
    picture = picture.rename(inner / "fox.png")
    exchange.score(picture)
    result = exchange.export(CAPTIONS, picture)
    away = inner.parent.rename(inner.parent.with_name("unplugged"))
    undone = exchange.undo(result)
    assert "its folder isn't there" in undone.failures[0].reason
    assert not undone.is_over
    assert exchange.library.ledger.exports()[0].folder == inner
    away.rename(inner.parent)
    assert exchange.undo(result).restored == 1


def test_exports_are_taken_back_one_after_the_other(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    first = exchange.export(CAPTIONS, picture)
    exchange.decide(picture, jacket=Decision.ADDED)
    second = exchange.export(CAPTIONS, picture)
    assert "later export" in exchange.undo(first).failures[0].reason
    assert exchange.undo(second).restored == 1
    assert picture.with_suffix(".txt").read_text() == "fox\n"
    assert exchange.undo(first).restored == 1
    assert not picture.with_suffix(".txt").exists()


def test_a_file_that_others_changed_is_left_alone_unless_the_person_says_otherwise(exchange: Exchange) -> None:
    pictures = [exchange.add(f"{number}.png") for number in range(4)]
    exchange.export(CAPTIONS, *pictures)
    texts = [picture.with_suffix(".txt") for picture in pictures]
    for text in texts:
        text.write_text("sunset\n")
    decided = {texts[0]: Resolution.MERGE, texts[1]: Resolution.REPLACE, texts[2]: Resolution.KEEP}
    result = exchange.export(CAPTIONS, *pictures, resolutions=decided)
    assert result.counts == Counter({Action.MERGED: 1, Action.REPLACED: 1, Action.CONFLICT: 2})
    assert [text.read_text() for text in texts] == ["sunset, fox\n", "fox\n", "sunset\n", "sunset\n"]
    exchange.undo(result)
    assert [text.read_text() for text in texts] == ["sunset\n"] * 4
    everywhere = exchange.export(CAPTIONS, *pictures, otherwise=Resolution.MERGE)
    assert [text.read_text() for text in texts] == ["sunset, fox\n"] * 4
    assert everywhere.counts == Counter({Action.MERGED: 4})


def test_a_file_that_was_written_to_after_the_look_is_left_alone(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    planner = exchange.planner(CAPTIONS)
    plan = planner.plan(exchange.library.add_files([picture]), Work())
    picture.with_suffix(".txt").write_text("just now\n")
    result = run_export(exchange.library, planner, plan, Work())
    assert "changed since it was looked at" in result.failures[0].reason
    assert (result.export_id, picture.with_suffix(".txt").read_text()) == (None, "just now\n")


def test_a_file_that_holds_nothing_of_others_goes_with_the_last_tag(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    exchange.decide(picture, fox=Decision.REJECTED)
    result = exchange.export(CAPTIONS, picture)
    assert result.counts == Counter({Action.WITHDRAWN: 1})
    assert not picture.with_suffix(".txt").exists()
    exchange.undo(result)
    assert picture.with_suffix(".txt").read_text() == "fox\n"


def test_one_failure_does_not_stop_the_others(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = [exchange.add(f"{number}.png") for number in range(3)]
    real = os.fsync
    left = [1]

    def fail(handle: int) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise OSError(28, "No space left on device")
        real(handle)

    planner = exchange.planner(CAPTIONS)
    plan = planner.plan(exchange.library.add_files(pictures), Work())
    monkeypatch.setattr(os, "fsync", fail)
    result = run_export(exchange.library, planner, plan, Work())
    assert result.counts == Counter({Action.NEW: 2, Action.REFUSED: 1})
    assert "no space left" in result.failures[0].reason
    assert exchange.library.ledger.unsettled() == []
    assert sorted(file.suffix for file in pictures[0].parent.iterdir()).count(".txt") == 2


def test_cancelling_keeps_what_was_written_and_the_next_export_goes_on_with_it(exchange: Exchange) -> None:
    pictures = [exchange.add(f"{number}.png") for number in range(80)]
    work: Work

    def stop(progress: Progress) -> None:
        if progress.text == "Writing tag files" and progress.done == 40:
            work.cancel()

    work = Work(stop)
    with pytest.raises(CancelledError):
        exchange.export(CAPTIONS, *pictures, work=work)
    (half,) = exchange.library.ledger.exports()
    assert half.files == 40
    rest = exchange.export(CAPTIONS, *pictures)
    assert rest.export_id == half.export_id
    assert exchange.library.ledger.exports()[0].files == 80
    assert exchange.undo(rest).restored == 80
    assert not list(pictures[0].parent.glob("*.txt"))


def test_a_finished_export_is_not_gone_on_with(exchange: Exchange) -> None:
    first = exchange.export(CAPTIONS, exchange.add("a.png"))
    second = exchange.export(CAPTIONS, exchange.add("b.png"))
    assert first.export_id != second.export_id


def test_two_exports_at_once_are_refused(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    planner = exchange.planner(CAPTIONS)
    plan = planner.plan(exchange.library.add_files([picture]), Work())
    with exchange.library.ledger.lock(), pytest.raises(LibraryError, match="being written to files already"):
        run_export(exchange.library, planner, plan, Work())
    assert run_export(exchange.library, planner, plan, Work()).counts == Counter({Action.NEW: 1})


def test_what_goes_to_the_clipboard_is_not_exported_to_files(exchange: Exchange) -> None:
    with pytest.raises(TagFileError, match="writes no files"):
        exchange.export("e621 post", exchange.add("fox.png"))


def test_a_table_keeps_the_rows_of_pictures_that_are_not_exported_now(exchange: Exchange) -> None:
    table = PRESETS["Table of a folder"]
    one, two = exchange.add("one.png"), exchange.add("two.png")
    exchange.export(table, one)
    exchange.export(table, two)
    rows = CsvTable().parse_all((one.parent / "tags.csv").read_bytes())
    assert {name: found.names for name, found in rows.items()} == {"one.png": ("fox",), "two.png": ("fox",)}
    exchange.score(one, [0.9, 0, 0, 0.9], rating=0.9)
    assert exchange.export(table, one, two).counts == Counter({Action.WITHDRAWN: 1})
    assert CsvTable().parse_all((one.parent / "tags.csv").read_bytes()).keys() == {"two.png"}


def test_keeping_a_file_current_piles_up_no_writes(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    text = picture.with_suffix(".txt")
    text.write_text("mine\n")
    planner = exchange.planner(CAPTIONS)
    for decision in (Decision.ADDED, None, Decision.ADDED):
        exchange.decide(picture, jacket=decision)
        plan = planner.plan(exchange.library.add_files([picture]), Work())
        result = run_export(exchange.library, planner, plan, Work(), finish=False)
    (record,) = exchange.library.ledger.exports()
    assert record.files == 1
    assert text.read_text() == "mine, fox, jacket\n"
    assert exchange.undo(result).restored == 1
    assert text.read_text() == "mine\n"


def test_fixed_words_of_a_preset_are_ours_to_take_back(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    preset = Preset("Mine", KohyaCaption(first="my_style"))
    exchange.export(preset, picture)
    assert picture.with_suffix(".txt").read_text() == "my_style, fox\n"
    exchange.export(replace(preset, format=KohyaCaption(first="other_style")), picture)
    assert picture.with_suffix(".txt").read_text() == "other_style, fox\n"


def test_a_renamed_tag_takes_the_place_of_the_old_name_in_files(paths: Paths, draw: Callable[..., Path]) -> None:
    vocabulary = load_vocabulary(categories())
    with contextlib.closing(Library.open(paths.library, vocabulary)) as library:
        exchange = Exchange(library, make_viewpoint(vocabulary), draw)
        picture = exchange.add("fox.png", [0.9, 0.7, 0.0, 0.0])
        exchange.export(CAPTIONS, picture)
        caption = picture.with_suffix(".txt")
        caption.write_text(caption.read_text() + ", theirs")
        library.lexicon.rename("fox", "red_fox")
        library.lexicon.add_category("outfit", 0)
        library.lexicon.move(["jacket"], "outfit")
        renamed = Exchange(library, make_viewpoint(vocabulary).called_by(library), draw)
        renamed.export(CAPTIONS, picture, otherwise=Resolution.MERGE)
        assert {part.strip() for part in caption.read_text().split(",")} == {"red fox", "jacket", "theirs"}
        renamed.export("JSON files", picture)
        written = json.loads(PRESETS["JSON files"].format.target(picture).read_bytes())
        assert {tag["name"]: tag["category"] for tag in written["tags"]} == {"red_fox": "species", "jacket": "outfit"}
