"""The dry run: what would become of every file, and nothing is written."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.exchange.plan import Action
from furrytag_gui.exchange.presets import Choice, Preset, TagChoice
from furrytag_gui.exchange.preview import preview_step
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.tagfiles.kohya import KohyaCaption
from furrytag_gui.tagfiles.sidecar import SidecarName
from furrytag_gui.tags.review import Decision, Scope
from tests.exchange.conftest import PRESETS, Exchange, make_viewpoint
from tests.standins.outcomes import MODEL

CAPTIONS = "Training captions"


def test_a_new_file_is_planned_and_not_written(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    step = exchange.step(CAPTIONS, picture)
    assert (step.action, step.target, step.gained, step.lost) == (Action.NEW, picture.with_suffix(".txt"), ("fox",), ())
    assert list(picture.parent.iterdir()) == [picture]


def test_what_others_wrote_is_merged_with_and_said(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    picture.with_suffix(".txt").write_text("sunset, forest\n")
    step = exchange.step(CAPTIONS, picture)
    assert (step.action, step.gained, step.lost) == (Action.MERGED, ("fox",), ())


def test_a_second_look_finds_nothing_to_do(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    assert exchange.plan(CAPTIONS, picture).is_idle
    assert exchange.actions(CAPTIONS, picture) == [Action.UNCHANGED]


def test_what_is_ours_alone_is_replaced_and_what_no_longer_holds_is_withdrawn(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    exchange.decide(picture, jacket=Decision.ADDED)
    assert exchange.step(CAPTIONS, picture).action is Action.REPLACED
    exchange.export(CAPTIONS, picture)
    exchange.decide(picture, jacket=None)
    step = exchange.step(CAPTIONS, picture)
    assert (step.action, step.lost) == (Action.WITHDRAWN, ("jacket",))


def test_a_file_that_was_changed_since_we_wrote_it_is_a_conflict(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    picture.with_suffix(".txt").write_text("sunset\n")
    step = exchange.step(CAPTIONS, picture)
    assert step.action is Action.CONFLICT
    assert step.reason == "fox.txt was changed outside since FurryTag wrote it."


def test_a_file_that_was_deleted_since_is_new(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    picture.with_suffix(".txt").unlink()
    assert exchange.actions(CAPTIONS, picture) == [Action.NEW]


def test_two_pictures_never_write_one_file(exchange: Exchange) -> None:
    png, jpg = exchange.add("fox.png"), exchange.add("fox.jpg")
    for pictures in ([png, jpg], [png], [jpg]):
        for step in exchange.plan(CAPTIONS, *pictures).steps:
            assert step.action is Action.REFUSED
            assert "would both have fox.txt" in step.reason
    assert exchange.actions("Hydrus", png, jpg) == [Action.NEW, Action.NEW]


def test_a_picture_without_a_suffix_shares_a_caption_too(exchange: Exchange) -> None:
    png = exchange.add("fox.png")
    bare = png.rename(png.with_name("fox"))
    exchange.score(bare)
    assert exchange.actions(CAPTIONS, bare, exchange.add("fox.gif")) == [Action.REFUSED, Action.REFUSED]


def test_names_that_differ_in_case_alone_are_one_name(exchange: Exchange) -> None:
    assert exchange.actions(CAPTIONS, exchange.add("FOX.png"), exchange.add("fox.gif")) == [Action.REFUSED] * 2


def test_a_withheld_picture_is_left_out_with_the_reason(exchange: Exchange) -> None:
    picture = exchange.add("fox.png", [0.9, 0.0, 0.0, 0.9], rating=0.9)
    for preset in PRESETS:
        step = exchange.step(preset, picture)
        assert (step.action, step.gained) == (Action.LEFT_OUT, ())
        assert "withheld" in step.reason


def test_what_was_written_of_a_picture_is_withdrawn_once_it_is_withheld(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    sidecar = picture.with_suffix(".txt")
    sidecar.write_text("sunset\n")
    exchange.export(CAPTIONS, picture)
    exchange.score(picture, [0.9, 0.0, 0.0, 0.9], rating=0.9)
    step = exchange.step(CAPTIONS, picture)
    assert (step.action, step.lost) == (Action.WITHDRAWN, ("fox",))
    exchange.export(CAPTIONS, picture)
    assert sidecar.read_text() == "sunset\n"
    assert exchange.actions(CAPTIONS, picture) == [Action.LEFT_OUT]


def test_adult_tags_go_out_only_if_they_are_shown(exchange: Exchange) -> None:
    picture = exchange.add("fox.png", [0.9, 0.0, 0.9, 0.0])
    assert exchange.step(CAPTIONS, picture).gained == ("fox",)
    exchange.viewpoint = replace(exchange.viewpoint, show_adult=True)
    assert set(exchange.step(CAPTIONS, picture).gained) == {"fox", "an_adult_tag"}


def test_the_persons_thresholds_hold_as_on_the_screen(exchange: Exchange) -> None:
    picture = exchange.add("fox.png", [0.9, 0.2, 0.0, 0.0])
    exchange.library.set_threshold(MODEL, Scope.TAG, "jacket", 0.1)
    assert exchange.step(CAPTIONS, picture).gained == ("fox", "jacket")
    exchange.library.set_threshold(MODEL, Scope.ALL, "", 0.95)
    assert exchange.step(CAPTIONS, picture).gained == ("jacket",)


def test_rejected_tags_stay_at_home(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.decide(picture, fox=Decision.REJECTED)
    step = exchange.step(CAPTIONS, picture)
    assert (step.action, step.reason) == (Action.LEFT_OUT, "No tag of it is left to write.")


def test_a_picture_of_which_the_model_says_nothing_is_told_as_such(exchange: Exchange) -> None:
    picture = exchange.add("fox.png", (0.1, 0.2, 0.0, 0.0))
    assert exchange.step(CAPTIONS, picture).reason == "No tag of it reaches its threshold."
    confirmed = Preset("Mine", KohyaCaption(), choice=Choice(tags=TagChoice.CONFIRMED))
    assert exchange.step(confirmed, picture).reason == "You have accepted and added no tag of it."


def test_a_file_that_would_be_deleted_is_told_before(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    exchange.decide(picture, fox=Decision.REJECTED)
    step = exchange.step(CAPTIONS, picture)
    assert (step.action, step.deletes, step.remarks[0]) == (Action.WITHDRAWN, True, "The file is deleted.")
    preview = preview_step(exchange.planner(CAPTIONS), step)
    assert (preview.before, preview.after, preview.deletes, preview.remarks[0]) == ("fox\n", "", True, "The file is deleted.")
    assert exchange.export(CAPTIONS, picture).deleted == 1


def test_tags_that_go_into_a_picture_make_no_new_file(exchange: Exchange) -> None:
    assert exchange.step("Inside the pictures", exchange.add("fox.png")).action is Action.MERGED


def test_a_preset_may_take_confirmed_tags_and_reviewed_pictures_only(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    confirmed = Preset("Mine", KohyaCaption(), choice=Choice(tags=TagChoice.CONFIRMED))
    reviewed = Preset("Mine", KohyaCaption(), choice=Choice(reviewed_only=True))
    assert exchange.actions(confirmed, picture) == [Action.LEFT_OUT]
    exchange.decide(picture, jacket=Decision.ADDED)
    assert exchange.step(confirmed, picture).gained == ("jacket",)
    assert "isn't reviewed" in exchange.step(reviewed, picture).reason
    exchange.library.decide([exchange.picture_id(picture)], {}, reviewed=True, label="Review")
    assert exchange.actions(reviewed, picture) == [Action.NEW]


def test_pictures_that_are_not_tagged_gone_or_changed_are_left_out_with_the_reason(exchange: Exchange, tmp_path: Path) -> None:
    gone, changed = exchange.add("gone.png"), exchange.add("changed.png")
    fresh = changed.with_name("fresh.png")
    fresh.write_bytes(b"of no known picture's size")
    gone.unlink()
    changed.write_bytes(changed.read_bytes() + b"end")
    steps = {step.pictures[0].name: step for step in exchange.plan(CAPTIONS, gone, changed, fresh).steps}
    assert {step.action for step in steps.values()} == {Action.LEFT_OUT}
    assert "doesn't exist" in steps["gone.png"].reason
    assert "hasn't been tagged as it is now" in steps["changed.png"].reason
    assert "hasn't been tagged" in steps["fresh.png"].reason


def test_a_picture_that_was_only_touched_is_known_still(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    os.utime(picture, ns=(1, 1))
    assert exchange.actions(CAPTIONS, picture) == [Action.NEW]


def test_files_that_cannot_be_written_safely_are_refused(exchange: Exchange, tmp_path: Path) -> None:
    linked, doubled, binary = exchange.add("linked.png"), exchange.add("doubled.png"), exchange.add("binary.png")
    (tmp_path / "elsewhere.txt").write_text("sunset\n")
    linked.with_suffix(".txt").symlink_to(tmp_path / "elsewhere.txt")
    (tmp_path / "first.txt").write_text("sunset\n")
    os.link(tmp_path / "first.txt", doubled.with_suffix(".txt"))
    binary.with_suffix(".txt").write_bytes(b"\xff\xfffox")
    reasons = {step.pictures[0].name: step.reason for step in exchange.plan(CAPTIONS, linked, doubled, binary).steps}
    assert "it is a link" in reasons["linked.png"]
    assert "hard links" in reasons["doubled.png"]
    assert "UTF-8" in reasons["binary.png"]
    assert exchange.actions(CAPTIONS, linked, doubled, binary) == [Action.REFUSED] * 3


def test_a_file_that_we_wrote_in_another_format_is_refused(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    step = exchange.step(Preset("Short", HydrusSidecar(naming=SidecarName.STEM)), picture)
    assert step.action is Action.REFUSED
    assert "FurryTag wrote it as Training captions" in step.reason


def test_one_table_tells_of_all_pictures_of_a_folder(exchange: Exchange) -> None:
    pictures = [exchange.add("a.png"), exchange.add("b.png"), exchange.add("held.png", [0.9, 0, 0, 0.9], rating=0.9)]
    plan = exchange.plan("Table of a folder", *pictures)
    assert {(step.action, step.pictures) for step in plan.steps} == {
        (Action.LEFT_OUT, (pictures[2],)),
        (Action.NEW, tuple(pictures[:2])),
    }


def test_what_a_format_cannot_hold_is_noted(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.decide(picture, **{"a,b": Decision.ADDED})
    assert exchange.step(CAPTIONS, picture).notes == ("a,b is left out: a comma would make two tags of it.",)


def test_a_moved_picture_takes_its_file_along(exchange: Exchange) -> None:
    picture = exchange.add("fox.png")
    exchange.export(CAPTIONS, picture)
    there = picture.parent / "moved"
    there.mkdir()
    for file in (picture, picture.with_suffix(".txt")):
        file.rename(there / file.name)
    moved = there / "fox.png"
    exchange.score(moved)
    exchange.decide(moved, fox=Decision.REJECTED)
    step = exchange.step(CAPTIONS, moved)
    assert (step.action, step.lost) == (Action.WITHDRAWN, ("fox",))


@pytest.mark.parametrize("show_adult", [False, True])
def test_every_preset_says_what_the_screen_shows(exchange: Exchange, vocabulary, show_adult: bool) -> None:
    exchange.viewpoint = make_viewpoint(vocabulary, show_adult=show_adult)
    picture = exchange.add("fox.png", [0.9, 0.6, 0.8, 0.0])
    shown = {"fox", "jacket", "an_adult_tag"} if show_adult else {"fox", "jacket"}
    for preset in PRESETS:
        gained = {name.removeprefix("fox.png: ") for name in exchange.step(preset, picture).gained}
        assert gained - {"rating:safe"} == shown
