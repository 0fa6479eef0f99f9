"""Every family through the real child process: a plain picture has the tags and the rating that its colour says."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.engine.host import Host
from furrytag_gui.models.manifest import Color, InputSpec, Manifest
from furrytag_gui.models.outcome import Scored
from furrytag_gui.models.store import open_model
from furrytag_gui.models.tagset import LoadedTags, load_tagset
from furrytag_gui.tags.vocabulary import Vocabulary, normalize_name
from furrytag_gui.work import Work
from tests.engine import published
from tests.engine.conftest import Loadable
from tests.standins.families import (
    DEEPDANBOORU,
    EVA02,
    FAMILIES,
    FURRY_OR_NOT,
    RATING_ONLY,
    THOUPH,
    WD,
    WD_V3,
    Z3D,
    Family,
    catalogued,
    shrink,
)
from tests.standins.graphs import Ending
from tests.standins.published import PUBLISHED
from tests.standins.units import softmax

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]  # it reports every import over the network
import openvino  # noqa: E402

Check = Callable[..., list[float | None]]
COLORS = {"red": (1, 0, 0), "lime": (0, 1, 0), "blue": (0, 0, 1)}
HALF_TOLERANCE, TOLERANCE = 5e-3, 1e-4
RATINGS = {
    **{family.id: (0, 0, 1) for family in (*WD_V3, EVA02, THOUPH, DEEPDANBOORU)},
    RATING_ONLY.id: (0.5, 0, 1),
}
"""What is said of red, lime and blue: the value of the best rating slot."""
by_id = "{0.id}".format


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    host = Host(2)
    yield host
    host.close()


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, tuple[tuple[float, float, float], bool]]:
    """A square and a wide picture of each colour: path -> (colour, is it wide)."""
    folder = tmp_path_factory.mktemp("plain")
    made = {}
    for name, color in COLORS.items():
        for is_wide in (False, True):
            path = folder / f"{name}-{'wide' if is_wide else 'square'}.png"
            Image.new("RGB", (128 if is_wide else 64, 64), name).save(path)
            made[path] = (color, is_wide)
    return made


@pytest.fixture
def check(host: Host, standin: Callable[[str], Path], vocabulary: Vocabulary, pictures: dict) -> Check:
    """`check(family, manifest)` runs a stand-in and asserts its scores; gives the ratings of the pictures."""

    def run(family: Family, manifest: Manifest | None = None) -> list[float | None]:
        model = open_model(standin(family.id))
        model = replace(model, manifest=manifest or model.manifest)
        tags = load_tagset(model, vocabulary)
        host.load(model, tags)
        ratings = []
        for outcome, (color, is_wide) in zip(host.score(pictures, Work()), pictures.values(), strict=True):
            assert isinstance(outcome, Scored), outcome
            seen = color
            if is_wide and family.backdrop is not None:
                seen = tuple((own + around) / 2 for own, around in zip(color, family.backdrop, strict=True))
            assert_scores(family, tags, outcome, seen)
            ratings.append(outcome.rating)
        return ratings

    return run


def assert_scores(family: Family, tags: LoadedTags, outcome: Scored, color: tuple[float, ...]) -> None:
    """Every tag that is shown has the score of its row."""
    is_choice = family.contract.ending is Ending.CHOICE
    scores = softmax(family.rows, color) if is_choice else [row.unit.score(*color) for row in family.rows]
    by_name = {normalize_name(row.name): score for row, score in zip(family.rows, scores, strict=True)}
    expected = [by_name[tag.name] for tag in tags.tagset.tags]
    tolerance = HALF_TOLERANCE if family.contract.half else TOLERANCE
    np.testing.assert_allclose(outcome.scores, expected, atol=tolerance, rtol=0)


@pytest.mark.parametrize("family", FAMILIES.values(), ids=by_id)
def test_plain_pictures_have_the_tags_of_their_color(family: Family, check: Check) -> None:
    red, _, lime, _, blue, _ = check(family)
    if family is WD:
        assert red == lime == pytest.approx(mean_rating(COLORS["red"]), abs=TOLERANCE)
        assert blue == pytest.approx(mean_rating(COLORS["blue"]), abs=TOLERANCE)
    else:
        assert (red, lime, blue) == RATINGS.get(family.id, (None, None, None))


def mean_rating(color: tuple[float, float, float]) -> float:
    """The mean of what the rating rows of `wd` stand for, weighted by their scores."""
    scores = [row.unit.score(*color) for row in WD.rows if row.category == 9]
    return float(np.dot(scores, (0, 0.25, 0.5, 1)) / np.sum(scores))


@pytest.mark.parametrize("family", [WD_V3[0], Z3D], ids=by_id)
def test_wd_style_model_that_is_fed_rgb_fails_the_check(family: Family, check: Check) -> None:
    manifest = open_standin(family)
    with pytest.raises(AssertionError, match="Not equal to tolerance"):
        check(family, replace(manifest, input=replace(manifest.input, color=Color.RGB)))


@pytest.mark.parametrize(
    ("family", "changes"),
    [
        pytest.param(WD_V3[1], {"pad_color": (0, 0, 0)}, id="wd on black"),
        pytest.param(EVA02, {"pad_color": (0, 0, 0)}, id="eva02 on black"),
        pytest.param(EVA02, {"mean": None, "std": None}, id="eva02 from 0 to 1"),
        pytest.param(THOUPH, {"color": Color.BGR}, id="thouph in bgr"),
    ],
)
def test_wrong_input_fails_the_check(family: Family, changes: dict[str, object], check: Check) -> None:
    manifest = open_standin(family)
    with pytest.raises(AssertionError, match="Not equal to tolerance"):
        check(family, replace(manifest, input=replace(manifest.input, **changes)))


def open_standin(family: Family) -> Manifest:
    manifest = family.manifest or catalogued(family.id)
    return replace(shrink(manifest), revision="other")


def test_placeholders_are_no_tags(loadable: Callable[..., Loadable]) -> None:
    names = [tag.name for tag in loadable(THOUPH.id).tags.tagset.tags]
    assert names == ["anthro", "blue_theme", "bright_theme", "fox", "lizard"]


def test_only_furry_is_said_of_furry_and_not_furry(loadable: Callable[..., Loadable]) -> None:
    tagset = loadable(FURRY_OR_NOT.id).tags.tagset
    assert [(tag.name, bool(spoken)) for tag, spoken in zip(tagset.tags, tagset.spoken, strict=True)] == [
        ("non_furry", False),
        ("furry", True),
    ]


@pytest.mark.parametrize("name", PUBLISHED)
def test_furry_image_model_says_what_its_graph_says_of_the_published_input(
    name: str, host: Host, loadable: Callable[..., Loadable], vocabulary: Vocabulary, draw: Callable[..., Path]
) -> None:
    found, own = loadable(name), catalogued(name)
    side = PUBLISHED[name].narrow_size_px
    # The stand-in with the catalogue's manifest, but for the size.
    spec = replace(own.input, size_px=(side, side))
    model = replace(found.model, manifest=replace(own, revision="narrow", input=spec, readings=()))
    tags = load_tagset(model, vocabulary)
    host.load(model, tags)
    path = draw("disc.png", "darkorange", size_px=90)
    (outcome,) = host.score([path], Work())
    assert isinstance(outcome, Scored)
    expected = ask_graph(found.model.folder, path, side, own.input)
    for head in tags.heads:
        values = expected[head.name]
        if own.heads[head.name] == "rating":
            assert outcome.rating == pytest.approx(float(values[0]), abs=TOLERANCE)
        else:
            slots = [slot for slot, tag in enumerate(tags.tagset.tags) if tag.category == own.heads[head.name]]
            np.testing.assert_allclose(outcome.scores[slots], values, atol=TOLERANCE, rtol=0)


def ask_graph(folder: Path, path: Path, side: int, spec: InputSpec) -> dict[str, np.ndarray]:
    """What the SavedModel itself says of a picture that was prepared as published."""
    prepared = published.prepare_furry_image_model(Image.open(path), side, normalized=spec.mean is not None)
    core = openvino.Core()
    compiled = core.compile_model(core.read_model(folder), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    result = compiled(prepared[None])
    return {port.get_any_name().split("_")[0]: result[port][0] for port in compiled.outputs}
