"""What the machine has, on a system that is made of files for the test."""

import os
from pathlib import Path

import pytest

from furrytag_gui.engine import machine
from furrytag_gui.engine.loading import Choice, LoadRequest, choices_for
from furrytag_gui.engine.machine import Chip, Machine, Vendor, count_threads, examine, has_ready_gpu, may_have_gpu
from furrytag_gui.models.manifest import Kind, Manifest
from furrytag_gui.models.runs import Run
from furrytag_gui.models.store import InstalledModel

only_linux = pytest.mark.skipif(os.name == "nt" or not Path("/proc/self").exists(), reason="the files are those of Linux")


def test_asked_threads_are_given() -> None:
    assert count_threads(3) == 3


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="the system doesn't tell")
def test_all_threads_are_those_that_the_process_may_use() -> None:
    assert count_threads() == len(os.sched_getaffinity(0))


@pytest.mark.skipif(os.name == "nt", reason="every Windows has DirectML")
@pytest.mark.parametrize("present", [True, False])
def test_gpu_is_asked_for_only_where_a_driver_is(present: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "GPU_FILES", (str(tmp_path if present else tmp_path / "none"),))
    assert may_have_gpu() is present
    model = InstalledModel(Manifest("fox", "Fox", Kind.ONNX), tmp_path)
    choices = choices_for(LoadRequest(model, None, None, 1, 1.0))  # type: ignore[arg-type]
    assert (Choice(Run("onnx", "CUDA")) in choices) is present
    assert choices[-1] == Choice(Run("onnx"))


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def drive(root: Path, address: str, driver: str) -> None:
    """Let a PCI device have a driver."""
    target = root / "sys/bus/pci/drivers" / driver
    target.mkdir(parents=True, exist_ok=True)
    (root / "sys/bus/pci/devices" / address / "driver").symlink_to(target)


@only_linux
def test_gpus_are_found_with_name_driver_and_file(tmp_path: Path) -> None:
    pci = "sys/bus/pci/devices"
    write(
        tmp_path,
        {
            "proc/cpuinfo": "processor\t: 0\nmodel name\t: A processor of 2 cores\n",
            f"{pci}/0000:00:02.0/class": "0x030000\n",
            f"{pci}/0000:00:02.0/vendor": "0x8086\n",
            f"{pci}/0000:00:02.0/device": "0x4680\n",
            f"{pci}/0000:00:02.0/drm/renderD128/dev": "226:128\n",
            f"{pci}/0000:01:00.0/class": "0x030000\n",
            f"{pci}/0000:01:00.0/vendor": "0x10de\n",
            f"{pci}/0000:01:00.0/device": "0x2503\n",
            "proc/driver/nvidia/gpus/0000:01:00.0/information": "Model: \t\t NVIDIA GeForce RTX 3060\nIRQ: 1\n",
            f"{pci}/0000:03:00.0/class": "0x030200\n",
            f"{pci}/0000:03:00.0/vendor": "0x1002\n",
            f"{pci}/0000:03:00.0/device": "0x744c\n",
            f"{pci}/0000:04:00.0/class": "0x010802\n",
            f"{pci}/0000:04:00.0/vendor": "0x10de\n",
            "dev/dri/renderD128": "",
            "dev/nvidia0": "",
            "dev/kfd": "",
            "etc/OpenCL/vendors/intel.icd": "libigdrcl.so\n",
        },
    )
    drive(tmp_path, "0000:00:02.0", "i915")
    drive(tmp_path, "0000:01:00.0", "nvidia")
    found = examine(tmp_path)
    assert found.cpu == "A processor of 2 cores"
    assert found.gpus == (
        Chip(Vendor.INTEL, "Intel GPU 4680", "i915", "/dev/dri/renderD128", may_open=True),
        Chip(Vendor.NVIDIA, "NVIDIA GeForce RTX 3060", "nvidia", "/dev/nvidia0", may_open=True),
        Chip(Vendor.AMD, "AMD GPU 744c", "", "", may_open=True),
    )
    assert found.files == {"/proc/driver/nvidia", "/dev/kfd", "intel.icd"}
    assert found.closed == set()


@only_linux
def test_gpu_that_only_its_driver_knows_of_is_found(tmp_path: Path) -> None:
    write(tmp_path, {"proc/driver/nvidia/gpus/0000:01:00.0/information": "Model: NVIDIA A10\n"})
    (chip,) = examine(tmp_path).gpus
    assert chip == Chip(Vendor.NVIDIA, "NVIDIA A10", "nvidia", "/dev/nvidia0", may_open=False)


@only_linux
def test_npu_is_found(tmp_path: Path) -> None:
    write(tmp_path, {"sys/class/accel/accel0/device/vendor": "0x8086\n", "dev/accel/accel0": ""})
    assert examine(tmp_path).npus == (Chip(Vendor.INTEL, "Intel NPU", "", "/dev/accel/accel0", may_open=True),)


def test_nothing_there_is_no_failure(tmp_path: Path) -> None:
    found = examine(tmp_path)
    assert found.npus == ()
    assert found.files == set()
    assert found.cores == count_threads()


def test_this_machine_is_described() -> None:
    found = examine()
    assert found.cpu
    assert found.memory_bytes > 0
    assert {"openvino", "onnxruntime"} <= dict(found.packages).keys()


@pytest.mark.parametrize(
    ("chip", "package", "ready"),
    [
        (Chip(Vendor.NVIDIA, "A GPU", "nvidia"), "onnxruntime-gpu", True),
        (Chip(Vendor.NVIDIA, "A GPU", "nvidia"), "onnxruntime", False),
        (Chip(Vendor.NVIDIA, "A GPU"), "onnxruntime-gpu", False),
        (Chip(Vendor.NVIDIA, "A GPU", "nvidia", "/dev/nvidia0", may_open=False), "onnxruntime-gpu", False),
        (Chip(Vendor.INTEL, "A part of the processor", "i915"), "openvino", False),
        (Chip(Vendor.APPLE, "A GPU", "installed"), "onnxruntime", True),
    ],
)
def test_a_gpu_is_ready_if_a_runtime_for_it_is_there(chip: Chip, package: str, ready: bool) -> None:
    assert has_ready_gpu(Machine("Linux", "", 2, 0, gpus=(chip,), packages=((package, "1.0"),))) is ready
