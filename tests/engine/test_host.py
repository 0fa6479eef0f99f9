"""The real child process under a host: loading, scoring, and everything that may go wrong in between."""

import os
import select
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from furrytag_gui.engine import scoring
from furrytag_gui.engine.heads import FitRequest, fit
from furrytag_gui.engine.host import Host
from furrytag_gui.errors import ModelError, UnsafeModelError
from furrytag_gui.models.outcome import Failure, Outcome, Scored
from furrytag_gui.models.runs import Run
from furrytag_gui.work import CancelledError, Work
from tests.engine.conftest import Loadable

Draw = Callable[..., Path]
MakeHost = Callable[..., Host]
Provide = Callable[..., Loadable]


def score(host: Host, paths: list[Path]) -> list[Outcome]:
    return list(host.score(paths, Work()))


def kill(host: Host) -> None:
    assert host.pid is not None
    os.kill(host.pid, signal.SIGKILL)


def is_running(pid: int) -> bool:
    """False for a zombie too."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def top_tag(outcome: Outcome, six: Loadable, category: str) -> str:
    assert isinstance(outcome, Scored)
    slots = [slot for slot, tag in enumerate(six.tags.tagset.tags) if tag.category == category]
    return six.tags.tagset.tags[max(slots, key=lambda slot: outcome.scores[slot])].name


def test_pictures_get_the_tags_that_they_show(host: Host, loadable: Provide, draw: Draw) -> None:
    paths = [draw(f"{color}.png", color) for color in ("red", "lime", "blue")]
    outcomes = score(host, paths)
    six = loadable("six_head")
    assert [top_tag(outcome, six, "species") for outcome in outcomes] == ["fox", "lizard", "bird"]
    assert [outcome.path for outcome in outcomes] == paths


def test_outcome_tells_which_bytes_were_seen(host: Host, draw: Draw) -> None:
    path = draw("fox.png", size_px=40)
    (outcome,) = score(host, [path])
    assert isinstance(outcome, Scored)
    assert outcome.sha256 == sha256(path.read_bytes()).hexdigest()
    assert (outcome.size_bytes, outcome.mtime_ns) == (path.stat().st_size, path.stat().st_mtime_ns)
    assert (outcome.width_px, outcome.height_px) == (40, 40)
    assert outcome.scores.dtype == np.float32
    assert outcome.embedding is not None
    assert outcome.embedding.shape == (48,)


def test_bad_pictures_are_failures_in_their_place_and_the_rest_goes_on(host: Host, draw: Draw, tmp_path: Path) -> None:
    text = tmp_path / "text.png"
    text.write_text("not a picture", encoding="utf-8")
    cut = draw("cut.jpg")
    cut.write_bytes(cut.read_bytes()[:300])
    fifo = tmp_path / "fifo.png"
    os.mkfifo(fifo)
    outcomes = score(host, [draw("a.png"), text, cut, tmp_path / "gone.png", tmp_path, fifo, draw("b.png")])
    assert [type(outcome) for outcome in outcomes] == [Scored, *[Failure] * 5, Scored]
    reasons = [outcome.reason for outcome in outcomes if isinstance(outcome, Failure)]
    assert all(reason.startswith("Can't read ") and reason.endswith(".") for reason in reasons), reasons


def test_path_that_is_no_text_is_read(host: Host, draw: Draw) -> None:
    path = draw("plain.png").rename(os.fsdecode(b"/".join([os.fsencode(draw("b.png").parent), b"\xff\xfe.png"])))
    (outcome,) = score(host, [path])
    assert isinstance(outcome, Scored)
    assert outcome.path == path


def test_paths_are_taken_as_they_are_needed(host: Host, draw: Draw) -> None:
    path, taken = draw("a.png"), []

    def endless() -> Iterator[Path]:
        while True:
            taken.append(path)
            yield path

    outcomes = host.score(endless(), Work())
    for _ in range(3):
        next(outcomes)
    assert len(taken) < 100
    outcomes.close()
    assert isinstance(score(host, [path])[0], Scored)


def test_two_runs_at_once_get_their_own_answers(host: Host, draw: Draw) -> None:
    first = host.score([draw(f"{number}.png", "red") for number in range(20)], Work())
    second = host.score([draw(f"other-{number}.png", "blue") for number in range(20)], Work())
    pairs = list(zip(first, second, strict=True))
    assert all(one.path.name == f"{number}.png" and two.path.name == f"other-{number}.png" for number, (one, two) in enumerate(pairs))


def test_graph_that_could_do_harm_is_not_even_given_to_the_child(make_host: MakeHost, endless: Callable[[float], Loadable]) -> None:
    stranger = endless(0.5)
    host = make_host()
    with pytest.raises(UnsafeModelError, match="Loop"):
        host.load(replace(stranger.model, built_in=False), stranger.tags)
    assert host.pid is None


def test_nothing_is_scored_before_a_model_is_loaded(make_host: MakeHost) -> None:
    with pytest.raises(ModelError, match="No model is loaded"):
        make_host().score([], Work())


def test_info_says_how_the_model_runs(make_host: MakeHost, loadable: Provide) -> None:
    six = loadable("six_head")
    info = make_host().load(six.model, six.tags, run=Run("onnx"), strict=True)
    assert (info.model_key, info.backend, info.device, info.threads, info.embedding_width) == ("six_head@stand-in", "onnx", "CPU", 2, 48)
    assert info.heads == {head.name: head.width for head in six.tags.heads}


def test_loading_the_same_again_changes_nothing(host: Host, loadable: Provide) -> None:
    pid, six = host.pid, loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    assert host.pid == pid


def test_loading_another_model_ends_the_old_child(host: Host, loadable: Provide, draw: Draw) -> None:
    old, wd = host.pid, loadable("wd")
    assert old is not None
    host.load(wd.model, wd.tags, run=Run("onnx"), strict=True)
    assert not is_running(old)
    (outcome,) = score(host, [draw("a.png")])
    assert isinstance(outcome, Scored)
    assert outcome.scores.shape == (len(wd.tags.tagset),)


def test_run_ends_when_another_model_is_loaded(host: Host, loadable: Provide, draw: Draw) -> None:
    outcomes = host.score([draw("a.png")] * 200, Work())
    next(outcomes)
    wd = loadable("wd")
    host.load(wd.model, wd.tags, run=Run("onnx"), strict=True)
    with pytest.raises(CancelledError):
        list(outcomes)


def test_cancelled_work_ends_and_the_host_goes_on(host: Host, draw: Draw) -> None:
    work = Work()
    outcomes = host.score([draw("a.png")] * 200, work)
    next(outcomes)
    work.cancel()
    with pytest.raises(CancelledError):
        list(outcomes)
    assert isinstance(score(host, [draw("b.png")])[0], Scored)


def test_close_in_the_middle_of_work_ends_child_and_run(host: Host, draw: Draw) -> None:
    pid = host.pid
    assert pid is not None
    outcomes = host.score([draw("a.png")] * 1000, Work())
    next(outcomes)
    closing = threading.Thread(target=host.close)
    closing.start()
    with pytest.raises(CancelledError):
        list(outcomes)
    closing.join()
    assert not is_running(pid)
    assert host.pid is None


def test_closed_host_stays_closed(host: Host, loadable: Provide) -> None:
    host.close()
    host.close()
    wd = loadable("wd")
    with pytest.raises(CancelledError):
        host.load(wd.model, wd.tags)


def test_child_that_is_killed_once_loses_nothing(host: Host, draw: Draw) -> None:
    paths = [draw(f"{number}.png") for number in range(60)]
    outcomes = host.score(paths, Work())
    seen = [next(outcomes) for _ in range(5)]
    first = host.pid
    kill(host)
    seen += outcomes
    assert [outcome.path for outcome in seen] == paths
    assert all(isinstance(outcome, Scored) for outcome in seen)
    assert host.pid != first


def test_child_that_is_killed_while_idle_is_started_again(host: Host, draw: Draw) -> None:
    pid = host.pid
    assert pid is not None
    kill(host)
    assert isinstance(score(host, [draw("a.png")])[0], Scored)
    assert not is_running(pid)


@pytest.mark.usefixtures("deadly")
def test_picture_that_kills_the_child_is_found_and_the_rest_goes_on(make_host: MakeHost, loadable: Provide, draw: Draw) -> None:
    host, six = make_host(), loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    paths = [draw(f"{number}.png") for number in range(12)]
    paths[5] = draw("killer.png")
    outcomes = score(host, paths)
    assert [number for number, outcome in enumerate(outcomes) if isinstance(outcome, Failure)] == [5]
    assert outcomes[5] == Failure(paths[5], "Can't tag killer.png: the model's process was ended by SIGSEGV.")


@pytest.mark.usefixtures("deadly")
def test_killer_costs_one_of_many_that_were_sent_ahead(
    make_host: MakeHost, loadable: Provide, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scoring, "AHEAD_S", 1000.0)
    host, six = make_host(), loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    taken: list[int] = []

    def feed() -> Iterator[Path]:
        for number, path in enumerate([harmless] * 90 + [killer] + [harmless] * 90):
            taken.append(number)
            yield path

    harmless, killer, most_ahead, kinds = draw("a.png"), draw("killer.png"), 0, []
    for outcome in host.score(feed(), Work()):
        kinds.append(type(outcome))
        most_ahead = max(most_ahead, len(taken) - len(kinds))
    assert kinds == [Scored] * 90 + [Failure] + [Scored] * 90
    assert most_ahead > 20  # more than the child works on at once


@pytest.mark.usefixtures("deadly")
def test_picture_that_takes_for_ever_is_given_up_and_the_rest_goes_on(make_host: MakeHost, loadable: Provide, draw: Draw) -> None:
    host, six = make_host(picture_limit_s=1.5), loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    outcomes = score(host, [draw("a.png"), draw("sleeper.png"), draw("b.png")])
    assert [type(outcome) for outcome in outcomes] == [Scored, Failure, Scored]
    assert outcomes[1] == Failure(draw("sleeper.png"), "Can't tag sleeper.png: it took longer than 2 seconds.")


@pytest.mark.usefixtures("deadly")
def test_nothing_waits_for_a_slow_picture_out_of_order(make_host: MakeHost, loadable: Provide, draw: Draw) -> None:
    host, six = make_host(picture_limit_s=1.5), loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    harmless, sleeper = draw("a.png"), draw("sleeper.png")

    def feed() -> Iterator[Path]:
        yield sleeper
        while host.pid == began:
            yield harmless

    began = host.pid
    kinds = [type(outcome) for outcome in host.score(feed(), Work(), in_order=False)]
    # Had it been waited for, not even one window of them would have been taken; and it is given up while others are answered.
    assert kinds.index(Failure) > 100
    assert kinds.count(Failure) == 1


@pytest.mark.usefixtures("deadly")
def test_picture_with_a_nonsensical_answer_is_given_up_and_the_rest_goes_on(make_host: MakeHost, loadable: Provide, draw: Draw) -> None:
    host, six = make_host(), loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    outcomes = score(host, [draw("a.png"), draw("liar.png"), draw("b.png")])
    assert [type(outcome) for outcome in outcomes] == [Scored, Failure, Scored]
    assert outcomes[1] == Failure(draw("liar.png"), "Can't tag liar.png: the model's process sent nonsense.")


@pytest.mark.usefixtures("deadly")
def test_model_that_dies_of_every_picture_is_given_up(
    make_host: MakeHost, loadable: Provide, draw: Draw, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("furrytag_gui.engine.scoring.MAX_KILLERS_IN_A_ROW", 2)
    host, six = make_host(), loadable("six_head")
    host.load(six.model, six.tags, run=Run("onnx"), strict=True)
    with pytest.raises(ModelError, match="Six heads failed on 2 pictures one after the other"):
        score(host, [draw(f"killer{number}.png") for number in range(3)])


def test_heads_are_fitted_in_the_child(make_host: MakeHost) -> None:
    random = np.random.default_rng(1)
    embeddings = random.normal(size=(40, 16)).astype(np.float32)
    embeddings[:20, 0] += 6
    request = FitRequest(embeddings, (np.arange(20),), (np.arange(20, 40),))
    host = make_host()
    result = host.fit(request)
    assert host.pid not in (None, os.getpid())
    np.testing.assert_allclose(result.weights, fit(request).weights, rtol=1e-4, atol=1e-6)
    assert result.precisions[0] > 0.9


def test_heads_are_fitted_beside_a_run(host: Host, draw: Draw) -> None:
    outcomes = host.score([draw("a.png")] * 40, Work())
    next(outcomes)
    result = host.fit(FitRequest(np.zeros((1, 4), np.float32), (), ()))
    assert result.weights.shape == (0, 4)
    assert len(list(outcomes)) == 39


def test_heads_are_fitted_after_the_child_was_killed(host: Host) -> None:
    kill(host)
    assert host.fit(FitRequest(np.zeros((1, 4), np.float32), (), ())).weights.shape == (0, 4)


def test_missing_file_is_told(make_host: MakeHost, loadable: Provide, tmp_path: Path) -> None:
    six = loadable("six_head")
    folder = Path(shutil.copytree(six.model.folder, tmp_path / "copy"))
    (folder / "model.onnx").unlink()
    with pytest.raises(ModelError, match=r"the file model\.onnx is missing"):
        make_host().load(replace(six.model, folder=folder), six.tags)


def test_wrong_width_is_told(make_host: MakeHost, loadable: Provide) -> None:
    wrong = loadable("six_head", heads={"species": "body"})
    with pytest.raises(ModelError, match="The output species_output of Six heads has 50 values where its tag list has 66"):
        make_host().load(wrong.model, wrong.tags)


def test_file_that_no_backend_can_read_is_told_with_every_reason(make_host: MakeHost, loadable: Provide, tmp_path: Path) -> None:
    six = loadable("six_head")
    folder = Path(shutil.copytree(six.model.folder, tmp_path / "copy"))
    (folder / "model.onnx").write_bytes(b"<!DOCTYPE html>")
    host = make_host()
    with pytest.raises(ModelError, match=r"Can't load Six heads: OpenVINO can't read it .*; ONNX Runtime can't read it"):
        host.load(replace(six.model, folder=folder), six.tags)
    assert host.pid is None


def test_backend_for_another_kind_is_refused(make_host: MakeHost, loadable: Provide) -> None:
    six = loadable("six_head")
    with pytest.raises(ModelError, match="The backend 'tensorflow' doesn't run models of the kind onnx"):
        make_host().load(six.model, six.tags, run=Run("tensorflow"), strict=True)


def test_missing_runtime_is_told_with_the_line_that_installs_it(
    make_host: MakeHost, loadable: Provide, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "onnxruntime.py").write_text("raise ModuleNotFoundError('no onnxruntime')", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    six = loadable("six_head")
    with pytest.raises(ModelError, match="Can't load Six heads: ONNX Runtime isn't installed") as caught:
        make_host().load(six.model, six.tags, run=Run("onnx"), strict=True)
    assert caught.value.hint == "Install what is missing: pip install onnxruntime."


def test_next_backend_takes_over_where_one_is_missing(
    make_host: MakeHost, loadable: Provide, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "openvino.py").write_text("raise ModuleNotFoundError('no openvino')", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    six = loadable("six_head")
    assert make_host().load(six.model, six.tags).backend == "onnx"


def test_next_backend_takes_over_where_one_kills_the_child(
    make_host: MakeHost, loadable: Provide, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "openvino.py").write_text("import os; os.abort()", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    six = loadable("six_head")
    assert make_host().load(six.model, six.tags).backend == "onnx"


def test_graph_that_never_returns_is_given_up_and_its_process_ends(make_host: MakeHost, endless: Callable[[float], Loadable]) -> None:
    model, host = endless(-1), make_host(load_limit_s=2)
    with pytest.raises(ModelError) as caught:
        host.load(model.model, model.tags, run=Run("onnx"), strict=True)
    assert caught.value.message == "Can't load Six heads: ONNX Runtime didn't have it ready in 2 seconds."
    assert host.pid is None


def test_picture_that_the_graph_never_returns_from_is_given_up(
    make_host: MakeHost, endless: Callable[[float], Loadable], draw: Draw
) -> None:
    model, host = endless(0.95), make_host(picture_limit_s=1.5)
    host.load(model.model, model.tags, run=Run("onnx"), strict=True)
    white = draw("white.png", "white")
    outcomes = score(host, [draw("a.png"), white, draw("b.png")])
    assert [type(outcome) for outcome in outcomes] == [Scored, Failure, Scored]
    assert outcomes[1] == Failure(white, "Can't tag white.png: it took longer than 2 seconds.")


def test_child_ends_when_its_parent_is_killed(loadable: Provide) -> None:
    program = (
        "import sys, threading\n"
        "from furrytag_gui.engine.host import Host\n"
        "from furrytag_gui.engine.heads import FitRequest\n"
        "import numpy as np\n"
        "host = Host(1)\n"
        "host.fit(FitRequest(np.zeros((1, 4), np.float32), (), ()))\n"
        "print(host.pid, flush=True)\n"
        "threading.Event().wait()\n"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env=environment)
    assert parent.stdout is not None
    with parent.stdout:
        pid = int(parent.stdout.readline())
        # The child's end is seen through a handle to it, since it isn't ours to wait for.
        handle = os.pidfd_open(pid)
        parent.kill()
        parent.wait()
    try:
        assert select.select([handle], [], [], 30)[0]
    finally:
        os.close(handle)


def test_no_runtime_is_imported_into_the_parent(loadable: Provide, draw: Draw) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from furrytag_gui.engine.host import Host\n"
        "from furrytag_gui.models.store import open_model\n"
        "from furrytag_gui.models.tagset import load_tagset\n"
        "from furrytag_gui.paths import categories\n"
        "from furrytag_gui.tags.vocabulary import load_vocabulary\n"
        "from furrytag_gui.work import Work\n"
        "model = open_model(Path(sys.argv[1]))\n"
        "host = Host(1)\n"
        "host.load(model, load_tagset(model, load_vocabulary(categories())))\n"
        "(outcome,) = host.score([Path(sys.argv[2])], Work())\n"
        "host.close()\n"
        "print(type(outcome).__name__)\n"
        "print(*[name for name in ('openvino', 'onnxruntime', 'tensorflow', 'PySide6') if name in sys.modules])\n"
    )
    arguments = [sys.executable, "-c", program, loadable("six_head").model.folder, draw("a.png")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    result = subprocess.run(arguments, capture_output=True, text=True, env=environment, check=True)
    assert result.stdout == "Scored\n\n"
