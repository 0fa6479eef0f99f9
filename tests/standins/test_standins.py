import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from furrytag_gui.models.manifest import read_manifest
from furrytag_gui.models.savedmodel import read_facts
from tests.standins.families import E621, WD, Family
from tests.standins.fixtures import NARROW, unpack
from tests.standins.graphs import SIZE_PX
from tests.standins.published import HEAD_WIDTHS, PUBLISHED, Published

COLORS = {"red": (1, 0, 0), "lime": (0, 1, 0), "blue": (0, 0, 1), "white": (1, 1, 1), "black": (0, 0, 0), "olive": (0.5, 0.5, 0)}


def plain(rgb: tuple[float, float, float]) -> np.ndarray:
    return np.full((1, SIZE_PX, SIZE_PX, 3), rgb, np.float32)


@pytest.mark.parametrize("published", PUBLISHED.values(), ids=PUBLISHED)
def test_narrow_standin_has_the_published_export(published: Published, standin: Callable[[str], Path]) -> None:
    folder = standin(published.name)
    facts = read_facts(folder)
    assert facts.input_name == "img_input"
    assert facts.size_px == (published.narrow_size_px, published.narrow_size_px)
    assert [(head.output, head.width, head.hidden_width) for head in facts.heads] == [
        (published.output_name(head), HEAD_WIDTHS[head], published.narrow_hidden) for head in published.heads
    ]
    assert read_manifest(folder).id == published.name


@pytest.mark.parametrize("name", PUBLISHED)
def test_narrow_standin_is_small_and_names_no_folder_of_its_builder(name: str) -> None:
    archive = NARROW / f"{name}.zip"
    assert archive.stat().st_size < 150_000
    with zipfile.ZipFile(archive) as source:
        content = b"".join(source.read(entry) for entry in source.infolist())
    assert not [path for path in (b"/home/", b"/root/", b"/tmp/", b"/usr/", b"C:\\") if path in content]


@pytest.mark.parametrize("family", [WD, E621], ids=lambda family: family.id)
@pytest.mark.parametrize("color", COLORS)
def test_onnx_standin_says_what_its_units_say(family: Family, color: str, standin: Callable[[str], Path]) -> None:
    session = onnxruntime.InferenceSession(standin(family.id) / "model.onnx")
    (scores,) = session.run(None, {family.contract.input_name: plain(COLORS[color])[..., ::-1] * 255})
    np.testing.assert_allclose(scores[0], [row.unit.score(*COLORS[color]) for row in family.rows], atol=1e-6)


def test_six_head_standin_answers_by_colour(standin: Callable[[str], Path]) -> None:
    session = onnxruntime.InferenceSession(standin("six_head") / "model.onnx")
    picture = np.moveaxis(plain(COLORS["blue"]), 3, 1) * 2 - 1
    rating, embedding = session.run(["rating_output", "embedding"], {"image": picture})
    assert rating[0, 0] > 0.9
    np.testing.assert_allclose(embedding[0].reshape(3, 4, 4).mean(axis=(1, 2)), (0, 0, 1))


def test_unpack_refuses_an_entry_outside(tmp_path: Path) -> None:
    archive = tmp_path / "bad.zip"
    with zipfile.ZipFile(archive, "w") as target:
        target.writestr("../outside.txt", "x")
    with pytest.raises(ValueError, match="outside of its folder"):
        unpack(archive, tmp_path / "inside")
    assert not (tmp_path / "outside.txt").exists()
