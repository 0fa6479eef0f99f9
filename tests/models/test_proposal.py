"""Questions, their answers, and the manifest that follows from them."""

from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import (
    Activation,
    Color,
    Fit,
    InputSpec,
    Kind,
    Layout,
    Manifest,
    Padding,
    Resample,
    TagFile,
    TagFileFormat,
    encode_manifest,
    parse_manifest,
)
from furrytag_gui.models.proposal import AS_FOUND, LABELS, Proposal, Question, answer, choices_for, read_answer

LISTS = (TagFile("a.csv", TagFileFormat.WD_CSV), TagFile("b.txt", TagFileFormat.LINES))
MANIFEST = Manifest(id="fox", title="Fox", kind=Kind.ONNX, graph="fox.onnx", tag_file=LISTS[0])
PROPOSAL = Proposal(MANIFEST, Path("fox"), (), tuple(Question), LISTS)


@pytest.mark.parametrize("question", [question for question in Question if question is not Question.SIZE])
def test_every_choice_is_an_answer_that_is_read_back(question: Question) -> None:
    choices = choices_for(PROPOSAL, question)
    assert len({choice.title for choice in choices}) == len(choices) >= 2
    for choice in choices:
        changed = answer(PROPOSAL, MANIFEST, question, choice.value)
        assert read_answer(changed, question) == choice.value
        assert parse_manifest(encode_manifest(changed), "again") == changed


@pytest.mark.parametrize(
    ("question", "value", "changed"),
    [
        (Question.SIZE, "384", {"size_px": (384, 384)}),
        (Question.SIZE, " 384 x 512 ", {"size_px": (384, 512)}),
        (Question.LAYOUT, "nchw", {"layout": Layout.NCHW}),
        (Question.COLOR, "bgr", {"color": Color.BGR}),
        (Question.RANGE, "0-255", {"scale_to": 255.0}),
        (Question.RANGE, "0.225", {"mean": (0.5, 0.5, 0.5), "std": (0.225, 0.225, 0.225)}),
        (Question.FIT, "pad-black", {"fit": Fit.PAD, "pad_color": (0, 0, 0)}),
        (Question.FIT, "edge", {"fit": Fit.LETTERBOX, "padding": Padding.EDGE}),
        (Question.RESAMPLE, "area", {"resample": Resample.AREA}),
    ],
)
def test_answer_changes_the_input_and_nothing_else(question: Question, value: str, changed: dict[str, object]) -> None:
    assert answer(PROPOSAL, MANIFEST, question, value) == replace(MANIFEST, input=replace(InputSpec(), **changed))


def test_answers_beside_the_input() -> None:
    assert answer(PROPOSAL, MANIFEST, Question.ACTIVATION, "sigmoid").activation is Activation.SIGMOID
    assert answer(PROPOSAL, MANIFEST, Question.ACTIVATION, "").activation is None
    assert answer(PROPOSAL, MANIFEST, Question.TAG_FILE, "b.txt").tag_file == LISTS[1]
    assert answer(PROPOSAL, MANIFEST, Question.CODES, "e621_csv").tag_file == TagFile("a.csv", TagFileFormat.E621_CSV)


def test_input_of_its_own_may_stay_as_it_was_found() -> None:
    own = replace(MANIFEST, input=InputSpec(mean=(0.1, 0.2, 0.3), std=(1, 1, 1), fit=Fit.LETTERBOX, canvas_px=(512, 512)))
    found = replace(PROPOSAL, manifest=own)
    for question in (Question.RANGE, Question.FIT):
        assert read_answer(own, question) == AS_FOUND
        assert choices_for(found, question)[-1].value == AS_FOUND
        assert answer(found, own, question, AS_FOUND) == own
    assert AS_FOUND not in [choice.value for choice in choices_for(PROPOSAL, Question.FIT)]


@pytest.mark.parametrize("value", ["", "0", "abc", "448x", "5000", "448x0", "-3"])
def test_wrong_size_is_told(value: str) -> None:
    with pytest.raises(ModelError, match="is no size of a picture"):
        answer(PROPOSAL, MANIFEST, Question.SIZE, value)


@pytest.mark.parametrize(("question", "value"), [(Question.COLOR, "grey"), (Question.FIT, AS_FOUND), (Question.TAG_FILE, "c.csv")])
def test_answer_that_is_none_names_the_choices(question: Question, value: str) -> None:
    with pytest.raises(ModelError, match=f"'{value}' is no answer to {LABELS[question]}") as caught:
        answer(PROPOSAL, MANIFEST, question, value)
    assert caught.value.hint.startswith("Choose one of ")
