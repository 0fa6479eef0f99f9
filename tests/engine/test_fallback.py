"""No model ends up elsewhere than where it was asked to run without a word: no GPU here, and one that only seems to be here."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from furrytag_gui.engine.host import Host
from furrytag_gui.errors import ModelError
from furrytag_gui.models.outcome import Scored
from furrytag_gui.models.runs import Run
from furrytag_gui.work import Work
from tests.engine.conftest import Loadable

MakeHost = Callable[..., Host]
Provide = Callable[..., Loadable]

CUDA = Run("onnx", "CUDA")
PRETENDER = Path(__file__).parent / "pretending_onnxruntime.py"


@pytest.fixture
def six(loadable: Provide) -> Loadable:
    return loadable("six_head")


@pytest.fixture
def pretend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """`pretend(gets, takes)` lets child processes see a GPU that a session gets or not, and that takes so many nodes."""

    def make(*, gets: bool, takes: int) -> None:
        text = PRETENDER.read_text(encoding="utf-8").replace("GETS, TAKES = True, 3", f"GETS, TAKES = {gets}, {takes}")
        (tmp_path / "shadow").mkdir()
        (tmp_path / "shadow" / "onnxruntime.py").write_text(text, encoding="utf-8")
        # Its import takes seconds, and its answer is of no interest here.
        (tmp_path / "shadow" / "tensorflow.py").write_text("raise ModuleNotFoundError", encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path / "shadow")

    return make


@pytest.mark.parametrize(
    ("run", "reason"),
    [
        (CUDA, "this ONNX Runtime was built without CUDA"),
        (Run("onnx", "TPU"), "ONNX Runtime knows no device 'TPU'"),
        (Run("openvino", "NPU"), "OpenVINO sees no NPU here, only CPU"),
        (Run("openvino", "GPU.1"), "OpenVINO sees no GPU.1 here, only CPU"),
        (Run("tensorflow", "GPU"), "TensorFlow doesn't run such models"),
        (Run("abacus", "beads"), "abacus doesn't run such models"),
    ],
)
def test_device_that_is_not_here_is_told_and_the_usual_one_taken(run: Run, reason: str, make_host: MakeHost, six: Loadable) -> None:
    info = make_host().load(six.model, six.tags, run=run)
    assert (info.run, info.wanted) == (Run("openvino"), run)
    assert info.fallback == f"Six heads was to run with {run.title}, but {reason}. It runs with OpenVINO on the CPU instead."


@pytest.mark.tensorflow
def test_gpu_that_tensorflow_does_not_see_is_told(make_host: MakeHost, loadable: Provide) -> None:
    pytest.importorskip("tensorflow.version")
    mobile = loadable("mobilenet_v3_224_2c")
    info = make_host().load(mobile.model, mobile.tags, run=Run("tensorflow", "GPU"))
    assert "TensorFlow sees no GPU here" in info.fallback


def test_device_that_is_not_here_is_an_error_where_no_other_will_do(make_host: MakeHost, six: Loadable) -> None:
    host = make_host()
    with pytest.raises(ModelError) as caught:
        host.load(six.model, six.tags, run=CUDA, strict=True)
    assert caught.value.message == "Can't load Six heads: this ONNX Runtime was built without CUDA."
    assert caught.value.hint == "Choose another device for it."
    assert host.pid is None


@pytest.mark.parametrize("run", [None, Run("onnx"), Run("openvino")])
def test_nothing_is_told_where_the_model_got_what_was_wanted(run: Run | None, make_host: MakeHost, six: Loadable) -> None:
    info = make_host().load(six.model, six.tags, run=run)
    assert (info.fallback, info.wanted) == ("", run)
    assert run in (None, info.run)


def test_sentence_outlives_the_death_of_the_child(make_host: MakeHost, six: Loadable, draw: Callable[..., Path]) -> None:
    host = make_host()
    info = host.load(six.model, six.tags, run=CUDA)
    assert host.pid is not None
    os.kill(host.pid, signal.SIGKILL)
    assert [type(outcome) for outcome in host.score([draw("fox.png")], Work())] == [Scored]
    again = host.load(six.model, six.tags, run=CUDA)
    assert again == info
    assert again.fallback


@pytest.mark.parametrize(
    ("gets", "reason"),
    [
        (False, "ONNX Runtime can't use CUDA here: no reason given"),
        (True, "CUDA takes no part of this model, and the processor would do all the work"),
    ],
)
def test_session_that_quietly_took_the_processor_is_found_out(
    gets: bool, reason: str, pretend: Callable[..., None], make_host: MakeHost, six: Loadable
) -> None:
    pretend(gets=gets, takes=0)
    info = make_host().load(six.model, six.tags, run=CUDA)
    assert info.run == Run("openvino")
    assert reason in info.fallback


def test_pictures_in_filled_up_batches_have_the_same_scores(
    pretend: Callable[..., None], make_host: MakeHost, six: Loadable, draw: Callable[..., Path]
) -> None:
    pretend(gets=True, takes=3)
    host = make_host()
    paths = [draw(f"{number}.png", color) for number, color in enumerate(["red", "lime", "blue", "gold", "gray"] * 4)]
    assert host.load(six.model, six.tags, run=CUDA).run == CUDA
    outcomes = list(host.score(paths, Work()))
    other = make_host()
    other.load(six.model, six.tags, run=Run("onnx"))
    for one, two in zip(outcomes, other.score(paths, Work()), strict=True):
        assert isinstance(one, Scored)
        assert isinstance(two, Scored)
        assert one.scores == pytest.approx(two.scores, abs=1e-6)


@pytest.mark.parametrize("gets", [True, False])
def test_provider_is_believed_once_a_session_got_it(gets: bool, pretend: Callable[..., None], make_host: MakeHost) -> None:
    pretend(gets=gets, takes=1)
    assert any(CUDA in device.runs for device in make_host().devices()) is gets
