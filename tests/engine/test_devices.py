"""What the machine has."""

import os
from pathlib import Path

import pytest

from furrytag_gui.engine import devices
from furrytag_gui.engine.devices import count_threads, may_have_gpu
from furrytag_gui.engine.loading import Choice, choices_for
from furrytag_gui.models.manifest import Kind


def test_asked_threads_are_given() -> None:
    assert count_threads(3) == 3


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system doesn't tell")
def test_all_threads_are_those_that_the_process_may_use() -> None:
    assert count_threads() == len(os.sched_getaffinity(0))


@pytest.mark.skipif(os.name == "nt", reason="every Windows has DirectML")
@pytest.mark.parametrize("present", [True, False])
def test_gpu_is_asked_for_only_where_a_driver_is(present: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "GPU_FILES", (str(tmp_path if present else tmp_path / "none"),))
    assert may_have_gpu() is present
    assert (Choice("onnx", gpu=True) in choices_for(Kind.ONNX, None)) is present
