"""Heat maps: exact on arrays, and through the real child process with a model whose answer is known."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from furrytag_gui.engine.explain import CELLS, cover, make_map, shrink
from furrytag_gui.engine.host import Host
from furrytag_gui.engine.preprocess import find_scale, prepare
from furrytag_gui.errors import ModelError, PictureError
from furrytag_gui.models.head import Evidence, Head
from furrytag_gui.models.manifest import Fit, InputSpec
from furrytag_gui.models.store import open_model
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import resource
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import CancelledError, Work
from tests.engine.conftest import Loadable


@pytest.fixture(scope="module")
def host(vocabulary: Vocabulary) -> Iterator[Host]:
    host = Host(1)
    model = open_model(resource("starter"), built_in=True)
    host.load(model, load_tagset(model, vocabulary))
    yield host
    host.close()


@pytest.fixture(scope="module")
def fur(vocabulary: Vocabulary) -> int:
    """The slot of a tag that the starter gives numbers for."""
    return load_tagset(open_model(resource("starter"), built_in=True), vocabulary).tagset.index["fur"]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """White on the left, noise on the right."""
    pixels = np.full((96, 96, 3), 255, np.uint8)
    pixels[:, 48:] = np.random.default_rng(0).integers(0, 256, (96, 48, 3))
    path = tmp_path / "noise.png"
    Image.fromarray(pixels).save(path)
    return path


def test_every_square_is_covered_once_and_nothing_else() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 64, 3)).astype(np.uint8)
    pictures = list(cover(pixels, 4))
    assert len(pictures) == 10
    np.testing.assert_array_equal(pictures[0], pixels)
    changed = (pictures[1] != pixels).any(2)
    assert changed[:20, :32].mean() > 0.9
    assert not changed[20:].any()
    assert not changed[:, 32:].any()
    assert (np.stack([(covered != pixels).any(2) for covered in pictures[1:]]).any(0)).mean() > 0.9


def test_a_cell_that_the_tag_hangs_on_is_hottest() -> None:
    scores = np.full(1 + 49, 0.9)
    rows, columns = np.divmod(np.arange(49), 7)
    scores[1:][np.isin(rows, (2, 3)) & np.isin(columns, (4, 5))] = 0.2
    heat = make_map(scores, CELLS)
    assert heat.shape == (CELLS, CELLS)
    assert np.unravel_index(heat.argmax(), heat.shape) == (3, 5)
    assert heat[0, 0] == 0
    assert heat[3, 5] == pytest.approx(np.log(9) - np.log(0.25), abs=1e-5)


def test_scores_that_are_quite_sure_still_make_numbers() -> None:
    assert np.isfinite(make_map(np.array([1.0, 0.0, 1.0, 0.0, 1.0]), 3)).all()


def test_large_pictures_are_made_small_first() -> None:
    assert shrink(np.zeros((3000, 1500, 3), np.uint8), (224, 224)).shape == (448, 224, 3)
    assert shrink(np.zeros((30, 15, 3), np.uint8), (224, 224)).shape == (30, 15, 3)


def test_a_map_is_made_by_the_model_itself(host: Host, picture: Path, fur: int) -> None:
    work = Work()
    found = host.explain(picture, fur, work)
    assert not found.exact
    heat = found.values
    assert heat.shape == (CELLS, CELLS)
    assert np.isfinite(heat).all()
    assert heat.std() > 1e-4
    assert work.progress.done == work.progress.total == 1 + (CELLS - 1) ** 2


def test_the_map_goes_with_the_picture_when_it_is_mirrored(host: Host, picture: Path, fur: int, tmp_path: Path) -> None:
    mirrored = tmp_path / "mirrored.png"
    Image.open(picture, formats=["PNG"]).transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(mirrored)
    one, other = (host.explain(path, fur, Work()).values for path in (picture, mirrored))
    assert np.corrcoef(one.ravel(), other[:, ::-1].ravel())[0, 1] > 0.5


def test_a_map_can_be_cancelled_and_pictures_are_scored_after_that(host: Host, picture: Path) -> None:
    work = Work(lambda progress: work.cancel() if progress.done == 2 else None)
    with pytest.raises(CancelledError):
        host.explain(picture, 0, work)
    (outcome,) = host.score([picture], Work())
    assert outcome.path == picture
    assert not hasattr(outcome, "reason")


def test_a_picture_that_cannot_be_read_says_why(host: Host, tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_text("not a picture")
    for path in (bad, tmp_path / "gone.png"):
        with pytest.raises(PictureError, match=path.name):
            host.explain(path, 0, Work())


def test_without_a_model_there_is_nothing_to_ask(picture: Path) -> None:
    host = Host(1)
    with pytest.raises(ModelError, match="No model"):
        host.explain(picture, 0, Work())
    host.close()


def test_other_pictures_are_answered_beside_a_map(host: Host, picture: Path, draw: Callable[..., Path]) -> None:
    seen: list[str] = []

    def score(progress: object) -> None:
        if not seen:
            seen.append("begun")
            seen.extend(type(outcome).__name__ for outcome in host.score([draw("red.png")], Work()))

    host.explain(picture, 0, Work(score))
    assert seen == ["begun", "Scored"]


@pytest.fixture(scope="module")
def linear(loadable: Callable[..., Loadable]) -> Iterator[tuple[Host, Loadable]]:
    """A model whose tags are linear in its picture's mean colour, with a border of black around what isn't square."""
    host = Host(1)
    found = loadable("six_head")
    padded = loadable("six_head", input=replace(found.model.manifest.input, fit=Fit.PAD, pad_color=(0, 0, 0)))
    host.load(padded.model, padded.tags)
    yield host, padded
    host.close()


def test_a_linear_head_on_a_pooled_map_is_told_exactly(linear: tuple[Host, Loadable], tmp_path: Path) -> None:
    """A wide picture, green on the left: every place there has the same share, and all together make the model's own answer."""
    host, model = linear
    pixels = np.zeros((64, 128, 3), np.uint8)
    pixels[:, :64, 1] = 255
    path = tmp_path / "wide.png"
    Image.fromarray(pixels).save(path)
    slot = model.tags.tagset.index["lizard"]
    work = Work()
    heat = host.explain(path, slot, work)
    assert heat.exact
    assert work.progress.total is None
    left, right = heat.values[:, :7], heat.values[:, 9:]
    assert left[0, 0] > 1
    assert left == pytest.approx(left[0, 0], abs=1e-3)
    assert right == pytest.approx(0, abs=1e-3)
    (seen,) = host.score([path], Work())
    black = tmp_path / "black.png"
    Image.new("RGB", (64, 64)).save(black)
    (nothing,) = host.score([black], Work())
    odds, least = (float(np.log(one.scores[slot] / (1 - one.scores[slot]))) for one in (seen, nothing))
    # Half of the model's input is picture, and half of that is green.
    assert left[0, 0] / 4 == pytest.approx(odds - least, abs=0.02)


def test_a_learned_tag_is_explained_by_covering(linear: tuple[Host, Loadable], tmp_path: Path) -> None:
    host, _ = linear
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:32, :32, 0] = 255
    path = tmp_path / "corner.png"
    Image.fromarray(pixels).save(path)
    (seen,) = host.score([path], Work())
    evidence = Evidence(8, 8, 0.9, 0.9)
    heat = host.explain(path, Head("ember", "own", seen.embedding, -2.0, 0.5, evidence), Work())
    assert not heat.exact
    assert heat.values[:3, :3].mean() > heat.values[5:, 5:].mean()
    with pytest.raises(ModelError, match="learned with another model"):
        host.explain(path, Head("ember", "own", seen.embedding[:5], -2.0, 0.5, evidence), Work())


@pytest.mark.parametrize("fit", [Fit.PAD, Fit.LETTERBOX, Fit.EXTEND, Fit.STRETCH])
@pytest.mark.parametrize("shape", [(40, 80), (90, 30), (50, 50)])
def test_where_a_picture_lies_in_the_input_is_known(fit: Fit, shape: tuple[int, int]) -> None:
    spec = InputSpec(fit=fit, pad_color=(0, 0, 0), canvas_px=(100, 100) if fit is Fit.EXTEND else None)
    prepared = prepare(np.full((*shape, 3), 255, np.uint8), spec, (60, 60))[..., 0]
    rows, columns = find_scale(shape, spec, (60, 60))
    assert (prepared.max(axis=1) > prepared.max() / 2).mean() == pytest.approx(rows, abs=0.03)
    assert (prepared.max(axis=0) > prepared.max() / 2).mean() == pytest.approx(columns, abs=0.03)


def test_what_a_crop_cuts_off_lies_outside() -> None:
    assert find_scale((40, 80), InputSpec(fit=Fit.CROP), (60, 60)) == (1, 2)
