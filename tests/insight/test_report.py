"""Evaluations as files."""

import base64
import csv
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.insight.evaluate import Candidate, Evaluation, evaluate
from furrytag_gui.insight.metrics import Curve
from furrytag_gui.insight.report import draw_svg, to_csv, to_html, to_json, to_text
from furrytag_gui.insight.sample import Answer, Answered, Sample
from furrytag_gui.library.library import Library
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingLabel
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import Work
from tests.standins.outcomes import TAGSET, make_scored


@pytest.fixture
def evaluation(library: Library, vocabulary: Vocabulary, draw: Callable[..., Path]) -> Evaluation:
    """Two models on two real pictures; the second is right where the first isn't. One file's name is markup."""
    answered = []
    for name, tags in (("<b>fox.png", {"fox"}), ("plain.png", {"nova"})):
        path = draw(name)
        for key, score in (("first@1", 0.1 if tags == {"fox"} else 0.9), ("second@1", 0.9 if tags == {"fox"} else 0.1)):
            (picture_id,) = library.save_outcomes(key, TAGSET, [make_scored(path, (score, 0, 0, 0))]).pictures
        answered.append(Answered(path, Answer(frozenset(tags), RatingLabel.SAFE), picture_id))
    ids = [item.picture_id for item in answered]
    candidates = [
        Candidate(key, key, TAGSET, TAGSET.thresholds, PUBLISHED_BOUNDS, library.scores(key, ids)) for key in ("first@1", "second@1")
    ]
    return evaluate(Sample("two drawings", tuple(answered)), candidates, vocabulary=vocabulary, show_adult=False, work=Work())


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.images: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.images.append(dict(attrs))
        elif tag not in {"meta", "path", "polyline"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            assert self.open.pop() == tag


def test_the_page_needs_no_other_file_and_shows_the_mistakes(evaluation: Evaluation) -> None:
    page = to_html(evaluation, Work())
    parser = _Tags()
    parser.feed(page)
    assert parser.open == []
    assert not re.search(r"""\b(src|href)=["'](?!data:)""", page)
    assert len(parser.images) == 2
    source = str(parser.images[0]["src"]).removeprefix("data:image/jpeg;base64,")
    assert Image.open(io.BytesIO(base64.b64decode(source)), formats=["JPEG"]).size == (64, 64)
    assert "<b>fox" not in page
    assert {image["title"] for image in parser.images} == {"<b>fox.png: 0.10", "plain.png: 0.90"}
    assert "nova (1)" in page
    assert "ZenithO-o/furry-image-model" in page


def test_a_picture_that_is_gone_is_named_instead(evaluation: Evaluation) -> None:
    for model in evaluation.models:
        for tag in model.tags:
            for example in (*tag.false_alarms, *tag.misses):
                example.path.unlink(missing_ok=True)
    assert "plain.png: 0.90" in to_html(evaluation, Work())


def test_the_table_has_one_row_for_each_tag_of_each_model(evaluation: Evaluation) -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(evaluation))))
    assert [(row["model"], row["tag"]) for row in rows if row["pictures with it"] != "0"] == [("first@1", "fox"), ("second@1", "fox")]
    assert [float(row["f1"]) for row in rows if row["tag"] == "fox"] == [0, 1]
    assert {row["average precision"] for row in rows if row["tag"] == "jacket"} == {""}


def test_json_holds_everything_and_no_nan(evaluation: Evaluation) -> None:
    def refuse(name: str) -> None:
        pytest.fail(f"{name} is not JSON")

    record = json.loads(to_json(evaluation), parse_constant=refuse)
    first, second = record["models"]
    assert (first["overall"]["micro"]["f1"], second["overall"]["micro"]["f1"]) == (0, 1)
    assert {one["measure"]: one["difference"] for one in record["differences"]}["F1"] == 1
    assert first["unknown_tags"] == {"nova": 1}
    assert [(one["key"], one["micro"]["f1"]) for one in record["on_shared_tags"]] == [("first@1", 0), ("second@1", 1)]


def test_text_names_models_and_what_was_left_out(evaluation: Evaluation) -> None:
    text = to_text(evaluation)
    assert "first@1" in text
    assert "left out, because the model doesn't have them: nova (1)" in text
    assert "first@1: judged at the model's own thresholds." in text
    assert "F1" in text.splitlines()[5]


def test_a_curve_is_drawn_from_its_points() -> None:
    curve = Curve(np.array([0.9, 0.1]), np.array([1.0, 0.5]), np.array([0.5, 1.0]))
    drawn = draw_svg([("<fox>", curve)], size_px=400)
    assert 'points="200.0,40.0 360.0,200.0"' in drawn
    assert "&lt;fox&gt;" in drawn


def test_a_curve_of_one_threshold_is_a_dot() -> None:
    curve = Curve(np.array([0.5]), np.array([0.25]), np.array([1.0]))
    assert 'circle cx="360.0" cy="280.0"' in draw_svg([("fox", curve)], size_px=400)
