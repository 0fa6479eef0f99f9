"""What is remembered of how models run, and what a damaged file does to it."""

import threading
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.runs import Run, RunBook, RunResult, Trial

OPENVINO, ONNX = Run("openvino"), Run("onnx")
TRIAL = Trial(
    (
        RunResult(OPENVINO, "CPU", 14.4, 2.5, 1.2e-5),
        RunResult(ONNX, "CPU", 7.1, 0.5),
        RunResult(Run("onnx", "CUDA"), problem="It fails."),
    ),
    OPENVINO,
    "OpenVINO: 14.4 pictures/s, twice the 7.1 of ONNX Runtime.",
    "A processor, 2 threads",
)


@pytest.fixture
def book(tmp_path: Path) -> RunBook:
    return RunBook(tmp_path / "new folder" / "runs.json")


def test_nothing_is_known_at_first(book: RunBook) -> None:
    assert (book.trial("fox@1"), book.chosen("fox@1")) == (None, None)


def test_trial_is_kept_for_its_model_alone(book: RunBook, tmp_path: Path) -> None:
    book.keep("fox@1", TRIAL)
    again = RunBook(tmp_path / "new folder" / "runs.json")
    assert again.trial("fox@1") == TRIAL
    assert again.chosen("fox@1") == OPENVINO
    assert again.chosen("fox@2") is None


def test_person_s_choice_outlives_a_new_trial_until_it_is_taken_back(book: RunBook) -> None:
    book.keep("fox@1", TRIAL)
    book.choose("fox@1", ONNX)
    book.keep("fox@1", TRIAL)
    assert book.chosen("fox@1") == ONNX
    assert book.is_chosen_by_hand("fox@1")
    book.choose("fox@1", None)
    assert book.chosen("fox@1") == OPENVINO
    assert not book.is_chosen_by_hand("fox@1")


def test_person_may_choose_without_a_trial(book: RunBook) -> None:
    book.choose("fox@1", ONNX)
    assert book.chosen("fox@1") == ONNX


def test_forgotten_model_leaves_the_others(book: RunBook) -> None:
    for key in ("fox@1", "wolf@1"):
        book.keep(key, TRIAL)
        book.choose(key, ONNX)
    book.forget("fox@1")
    book.forget("bear@1")
    assert (book.trial("fox@1"), book.chosen("fox@1")) == (None, None)
    assert (book.trial("wolf@1"), book.chosen("wolf@1")) == (TRIAL, ONNX)


@pytest.mark.parametrize("content", [b"", b"\xff\x00", b"[]", b"[" * 100_000])
def test_damaged_file_is_kept_aside_and_stops_nothing(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "runs.json"
    file.write_bytes(content)
    book = RunBook(file)
    assert book.chosen("fox@1") is None
    assert (tmp_path / "runs.json.damaged").read_bytes() == content
    book.keep("fox@1", TRIAL)
    assert book.trial("fox@1") == TRIAL


def test_entry_that_can_not_be_read_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "runs.json").write_text('{"fox@1": {"trial": {"results": []}}}', encoding="utf-8")
    assert RunBook(tmp_path / "runs.json").chosen("fox@1") is None


def test_file_that_can_not_be_written_is_told_and_leaves_no_rest(tmp_path: Path) -> None:
    file = tmp_path / "runs.json"
    (file / "a folder in its place").mkdir(parents=True)
    with pytest.raises(ModelError, match="Can't write"):
        RunBook(file).keep("fox@1", TRIAL)
    assert [path.name for path in tmp_path.iterdir()] == ["runs.json"]


def test_threads_don_t_lose_each_other_s_choices(book: RunBook) -> None:
    threads = [threading.Thread(target=book.choose, args=(f"fox@{number}", ONNX)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(book.chosen(f"fox@{number}") == ONNX for number in range(20))


@pytest.mark.parametrize(
    ("run", "title"),
    [(OPENVINO, "OpenVINO"), (Run("onnx", "CUDA"), "ONNX Runtime on CUDA"), (Run("tensorflow", "GPU"), "TensorFlow on GPU")],
)
def test_run_has_a_name_for_people(run: Run, title: str) -> None:
    assert run.title == title
