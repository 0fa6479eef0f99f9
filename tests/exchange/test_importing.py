"""Tags that stand in files become decisions, and what we wrote ourselves doesn't."""

from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.exchange.importing import ImportAction, Importer, ImportOptions, ImportPlan, ImportStep
from furrytag_gui.library.library import Library
from furrytag_gui.tagfiles.document import TagDocument, TagEntry
from furrytag_gui.tagfiles.embedded import EmbeddedXmp
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import Decision
from furrytag_gui.work import Work
from tests.exchange.conftest import PRESETS, Exchange
from tests.standins.outcomes import MODEL

EVERYTHING = ImportOptions()

ON_DISK = {name: preset for name, preset in PRESETS.items() if preset.format.place is not Place.CLIPBOARD}

on_disk = pytest.mark.parametrize("preset", ON_DISK.values(), ids=ON_DISK.keys())


def plan_import(exchange: Exchange, *paths: Path, options: ImportOptions = EVERYTHING) -> tuple[Importer, ImportPlan]:
    importer = Importer(exchange.library, exchange.viewpoint, options)
    return importer, importer.plan(exchange.library.add_files(paths), Work())


def look(exchange: Exchange, path: Path, options: ImportOptions = EVERYTHING) -> ImportStep:
    (step,) = plan_import(exchange, path, options=options)[1].steps
    return step


def take_over(exchange: Exchange, *paths: Path, options: ImportOptions = EVERYTHING) -> None:
    importer, plan = plan_import(exchange, *paths, options=options)
    importer.run(plan)


def facts(exchange: Exchange, path: Path):
    return exchange.library.facts(exchange.picture_id(path), MODEL)


@pytest.mark.parametrize("name", ["fox.txt", "fox.png.txt", "fox.caption", "fox.TXT"])
def test_a_caption_becomes_decisions_with_its_name(exchange: Exchange, name: str) -> None:
    picture = exchange.add("fox.png")
    picture.with_name(name).write_text("fox, sunny day, jacket, rating:explicit\n")
    take_over(exchange, picture)
    said = facts(exchange, picture)
    assert said.decisions == {"fox": Decision.ACCEPTED, "sunny_day": Decision.ADDED, "jacket": Decision.ADDED}
    assert said.sources == dict.fromkeys(said.decisions, name)
    assert said.own_categories == {"sunny_day": "own"}
    assert said.rating_by_hand == 1.0
    assert not said.reviewed


def test_the_panel_names_the_file(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_name("fox.txt").write_text("sunny day\n")
    take_over(exchange, picture)
    step = exchange.planner("Training captions")
    review = step._documents._reviews.of(exchange.picture_id(picture))
    assert {row.name: row.evidence for row in review.rows} == {"fox": "", "sunny_day": "imported from fox.txt"}


def test_all_of_it_is_one_step_of_undo(exchange: Exchange) -> None:
    pictures = [exchange.add(f"{number}.png") for number in range(3)]
    for picture in pictures:
        picture.with_suffix(".txt").write_text("sunset, rating:safe\n")
    before = [facts(exchange, picture) for picture in pictures]
    take_over(exchange, *pictures)
    assert exchange.library.undo_label == "Import tags of 3 pictures"
    exchange.library.undo()
    for picture, facts_before in zip(pictures, before, strict=True):
        now = facts(exchange, picture)
        assert (now.decisions, now.sources, now.rating_by_hand) == (facts_before.decisions, {}, None)
    exchange.library.redo()
    assert facts(exchange, pictures[0]).sources == {"sunset": "0.txt"}


def test_deciding_again_makes_it_the_persons_own(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_suffix(".txt").write_text("sunset\n")
    take_over(exchange, picture)
    exchange.decide(picture, sunset=Decision.REJECTED)
    assert facts(exchange, picture).sources == {}
    exchange.library.undo()
    assert facts(exchange, picture).sources == {"sunset": "fox.txt"}


def test_a_dry_run_decides_nothing(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_suffix(".txt").write_text("sunset\n")
    step = look(exchange, picture)
    assert (step.action, step.decisions, step.origins) == (ImportAction.IMPORT, {"sunset": Decision.ADDED}, {"sunset": "fox.txt"})
    assert facts(exchange, picture).decisions == {}
    assert exchange.library.undo_label == ""


def test_the_persons_word_stays(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.decide(picture, fox=Decision.REJECTED, jacket=Decision.ADDED)
    exchange.library.rate([exchange.picture_id(picture)], 0.1, "Rate")
    picture.with_suffix(".txt").write_text("fox, jacket, rating:explicit\n")
    step = look(exchange, picture)
    assert (step.action, step.kept, step.rating) == (ImportAction.NOTHING, ("fox",), None)


@pytest.mark.parametrize(
    "preset", [preset for preset in PRESETS.values() if preset.format.place is not Place.CLIPBOARD], ids=lambda p: p.name
)
def test_what_we_wrote_ourselves_is_not_imported_back(exchange: Exchange, preset) -> None:
    picture = exchange.add("fox.png", rating=0.9)
    exchange.decide(picture, sunset=Decision.ADDED)
    exchange.export(preset, picture)
    assert look(exchange, picture).action is ImportAction.NOTHING
    (picture.parent / "moved").mkdir()
    files = list(picture.parent.glob("*.*"))
    moved = [file.rename(picture.parent / "moved" / file.name) for file in files if file.is_file()]
    there = next(file for file in moved if file.name == "fox.png")
    if preset.format.place is not Place.FOLDER:
        assert look(exchange, there).action is ImportAction.NOTHING


def test_what_others_added_to_our_file_is_imported_alone(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export("Training captions", picture)
    picture.with_suffix(".txt").write_text("fox, sunset\n")
    assert look(exchange, picture).decisions == {"sunset": Decision.ADDED}


@pytest.mark.parametrize(
    "preset", [preset for preset in PRESETS.values() if preset.format.place is not Place.CLIPBOARD], ids=lambda p: p.name
)
def test_every_format_moves_decisions_to_another_library(exchange: Exchange, preset, tmp_path: Path, vocabulary) -> None:
    picture = exchange.add("fox.png", [0.0, 0.0, 0.0, 0.0], rating=0.9)
    exchange.decide(picture, fox=Decision.ADDED, **{"red_bandana_(worn)": Decision.ADDED})
    exchange.export(preset, picture)
    library = Library.open(tmp_path / "other.sqlite", vocabulary)
    other = Exchange(library, exchange.viewpoint, exchange._draw)
    take_over(other, picture)
    said = facts(other, picture)
    assert said.decisions == {"fox": Decision.ADDED, "red_bandana_(worn)": Decision.ADDED}
    assert said.rating_by_hand in (None, 1.0)
    library.close()


def test_a_picture_that_no_model_has_seen_takes_tags_too(exchange: Exchange, draw) -> None:
    picture = draw("new.png")
    picture.with_suffix(".txt").write_text("sunset\n")
    take_over(exchange, picture)
    assert facts(exchange, picture).decisions == {"sunset": Decision.ADDED}
    assert exchange.library.entries(exchange.library.add_files([picture]), MODEL)[0].width_px == 64


def test_a_file_that_two_pictures_share_is_left_out_and_said(exchange: Exchange) -> None:
    png, _ = exchange.add("fox.png"), exchange.add("fox.jpg")
    png.with_suffix(".txt").write_text("sunset\n")
    png.with_name("fox.png.txt").write_text("forest\n")
    step = look(exchange, png)
    assert step.decisions == {"forest": Decision.ADDED}
    assert "share it" in step.notes[0]


def test_keywords_in_sidecar_and_picture_are_read(exchange: Exchange) -> None:
    picture = exchange.add("fox.jpg")
    document = TagDocument(picture, entries=(TagEntry("sunset", "general"), TagEntry("nova", "character")), rating_label=RatingLabel.SAFE)
    sidecar, inside = XmpSidecar(), EmbeddedXmp()
    sidecar.target(picture).write_bytes(sidecar.render(document, None, ()).content)
    only = replace(document, entries=(TagEntry("forest", "general"),))
    picture.write_bytes(inside.render(only, picture.read_bytes(), ()).content)
    exchange.score(picture)
    assert look(exchange, picture).decisions.keys() == {"sunset", "nova", "forest"}
    assert look(exchange, picture, ImportOptions(embedded=False)).decisions.keys() == {"sunset", "nova"}
    assert look(exchange, picture).origins["forest"] == "fox.jpg, keywords in the picture"


def test_what_a_model_only_suggested_elsewhere_is_no_decision(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_name("fox.png.json").write_text(
        '{"format": "furrytag-tags", "version": 1, "tags": ['
        '{"name": "wolf", "state": "suggested"}, {"name": "cat", "state": "rejected"}, {"name": "otter", "state": "accepted"}]}'
    )
    assert look(exchange, picture).decisions == {"cat": Decision.REJECTED, "otter": Decision.ADDED}


def test_sentences_and_damaged_files_are_left_out_and_said(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_suffix(".txt").write_text("A fox is standing in a dark forest at night, sunset\n")
    picture.with_suffix(".json").write_text("{")
    step = look(exchange, picture)
    assert step.decisions == {"sunset": Decision.ADDED}
    assert any("reads like a sentence" in note for note in step.notes)
    assert any("fox.json" in note and "isn't JSON" in note for note in step.notes)


@pytest.mark.parametrize("name", ["fox.json", "fox.xmp"])
def test_a_picture_whose_only_tag_file_is_damaged_is_not_passed_over(exchange: Exchange, name: str) -> None:
    picture = exchange.add("fox.png")
    picture.with_name(name).write_text("{")
    (_, plan) = plan_import(exchange, picture, exchange.add("red.png"))
    assert [step.action for step in plan.steps] == [ImportAction.LEFT_OUT, ImportAction.NOTHING]
    assert name in plan.steps[0].notes[0]
    assert plan.summary == "nothing new for 1, 1 left out, not all could be used for 1"


def test_an_old_name_is_taken_as_the_one_that_is_known(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_suffix(".txt").write_text("biting\n")
    assert look(exchange, picture).decisions == {"bite": Decision.ADDED}


def test_unknown_tags_and_ratings_may_be_passed_over(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_suffix(".txt").write_text("jacket, nobody_knows_this, rating:safe\n")
    step = look(exchange, picture, ImportOptions(unknown=False, ratings=False, reviewed=True))
    assert (step.decisions, step.rating) == ({"jacket": Decision.ADDED}, None)
    take_over(exchange, picture, options=ImportOptions(reviewed=True))
    assert facts(exchange, picture).reviewed


def test_withheld_pictures_take_nothing(exchange: Exchange) -> None:
    picture = exchange.add("fox.png", [0.9, 0.0, 0.0, 0.9], rating=0.9)
    picture.with_suffix(".txt").write_text("sunset\n")
    assert look(exchange, picture).action is ImportAction.LEFT_OUT


def test_a_protected_tag_from_a_file_withholds_the_picture(exchange: Exchange, vocabulary) -> None:
    protected = next(tag.name for tag in vocabulary.tags if tag.flag == "protected")
    picture = exchange.add("fox.png", rating=0.9)
    picture.with_suffix(".txt").write_text(f"{protected}\n")
    take_over(exchange, picture)
    assert exchange.library.entries(exchange.library.add_files([picture]), MODEL)[0].withheld


def test_a_folder_is_listed_once_for_all_of_its_pictures(exchange: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = [exchange.add(f"{number}.png") for number in range(5)]
    listed: list[Path] = []
    real = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda folder: listed.append(folder) or real(folder))
    plan_import(exchange, *pictures)
    assert listed == [pictures[0].parent]
    exchange.plan("Training captions", *pictures)
    assert listed == [pictures[0].parent] * 2
