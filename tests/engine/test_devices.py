"""What is told of devices, for machines that are made up: no GPU is needed to say why one can't be used."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from furrytag_gui.engine.devices import Device, DeviceKind, RuntimeReport, describe_devices
from furrytag_gui.engine.host import Host
from furrytag_gui.engine.machine import Chip, Machine, Vendor
from furrytag_gui.engine.network import SeenDevice
from furrytag_gui.models.runs import Run
from furrytag_gui.work import CancelledError

CPU = SeenDevice("CPU")
OPENVINO = RuntimeReport("openvino", devices=(CPU,))
ONNX = RuntimeReport("onnx", devices=(CPU,))
TENSORFLOW = RuntimeReport("tensorflow", devices=(CPU,))
NO_TENSORFLOW = RuntimeReport("tensorflow", installed=False)
BARE = Machine("Linux", "A processor", 4, 16 * 2**30, packages=(("openvino", "2026.1"), ("onnxruntime", "1.30")))

NVIDIA = Chip(Vendor.NVIDIA, "NVIDIA GeForce RTX 3060", "nvidia", "/dev/nvidia0")
AMD = Chip(Vendor.AMD, "AMD GPU 744c", "amdgpu", "/dev/dri/renderD128")
INTEL = Chip(Vendor.INTEL, "Intel GPU 4680", "i915", "/dev/dri/renderD128")
NPU = Chip(Vendor.INTEL, "Intel NPU", "intel_vpu", "/dev/accel/accel0")


def report(base: RuntimeReport, *devices: SeenDevice) -> RuntimeReport:
    return replace(base, devices=(CPU, *devices))


def only(machine: Machine, *reports: RuntimeReport) -> Device:
    """The one device beside the processor."""
    processor, device = describe_devices(machine, reports)
    assert processor.kind is DeviceKind.CPU
    return device


def test_machine_without_a_gpu_has_its_processor_alone() -> None:
    (device,) = describe_devices(BARE, [OPENVINO, ONNX, NO_TENSORFLOW])
    assert device == Device("cpu", "A processor · 4 threads · 16 GB", DeviceKind.CPU, (Run("openvino"), Run("onnx")), usable=True)


def test_missing_and_broken_runtimes_are_told_with_the_processor() -> None:
    broken = RuntimeReport("openvino", problem="OpenVINO can't tell its devices: no answer in 60 seconds.")
    (device,) = describe_devices(BARE, [broken, replace(ONNX, installed=False, devices=()), TENSORFLOW])
    assert device.runs == (Run("tensorflow"),)
    assert device.reason == "OpenVINO can't tell its devices: no answer in 60 seconds. ONNX Runtime isn't installed."
    assert device.hint == "Install what is missing: pip install onnxruntime."


def test_gpu_without_its_maker_s_driver() -> None:
    device = only(replace(BARE, gpus=(replace(NVIDIA, driver="nouveau"),)), OPENVINO, ONNX)
    assert (device.title, device.usable, device.runs) == ("NVIDIA GeForce RTX 3060", False, ())
    assert device.reason == "It is run by the driver nouveau; NVIDIA's is needed."
    assert "ubuntu-drivers" in device.hint


def test_gpu_whose_file_is_closed() -> None:
    device = only(replace(BARE, gpus=(replace(NVIDIA, may_open=False),)), OPENVINO, ONNX)
    assert device.reason == "Its driver is there, but /dev/nvidia0 is missing or closed to you."


def test_gpu_with_a_runtime_that_was_built_without_it() -> None:
    device = only(replace(BARE, gpus=(NVIDIA,)), OPENVINO, ONNX)
    assert device.reason == "Its driver is there, but this ONNX Runtime was built without CUDA."
    assert device.hint == 'pip uninstall onnxruntime, then pip install "onnxruntime-gpu[cuda,cudnn]".'


def test_two_packages_that_hide_each_other() -> None:
    machine = replace(BARE, gpus=(NVIDIA,), packages=(("onnxruntime", "1.30"), ("onnxruntime-gpu", "1.30")))
    device = only(machine, OPENVINO, ONNX)
    assert device.reason == "Of these packages one hides the other: onnxruntime, onnxruntime-gpu."
    assert device.hint.startswith("pip uninstall onnxruntime onnxruntime-gpu, then pip install")


@pytest.mark.parametrize(
    ("problem", "hint"),
    [
        (
            "libcublasLt.so.13: cannot open shared object file",
            'pip install "onnxruntime-gpu[cuda,cudnn]".',
        ),
        ("CUDA failure 35: CUDA driver version is insufficient for CUDA runtime version", "Update the driver of the GPU."),
    ],
)
def test_provider_that_does_not_start(problem: str, hint: str) -> None:
    device = only(replace(BARE, gpus=(NVIDIA,)), OPENVINO, report(ONNX, SeenDevice("CUDA", problem=problem)))
    assert not device.usable
    assert device.reason == f"ONNX Runtime has CUDA, but it doesn't start: {problem}."
    assert device.hint == hint


def test_provider_for_hardware_that_is_not_here_is_no_device() -> None:
    found = describe_devices(BARE, [report(ONNX, SeenDevice("CUDA", problem="libcublas.so.13: cannot open"))])
    assert [device.kind for device in found] == [DeviceKind.CPU]


def test_gpu_that_works_in_every_runtime() -> None:
    device = only(replace(BARE, gpus=(NVIDIA,)), report(ONNX, SeenDevice("CUDA")), report(TENSORFLOW, SeenDevice("GPU", "RTX 3060")))
    assert device == Device("gpu0", "NVIDIA GeForce RTX 3060", DeviceKind.GPU, (Run("onnx", "CUDA"), Run("tensorflow", "GPU")), usable=True)


def test_gpu_that_works_in_one_runtime_says_what_the_other_lacks() -> None:
    device = only(replace(BARE, gpus=(NVIDIA,)), report(ONNX, SeenDevice("CUDA")), TENSORFLOW)
    assert device.usable
    assert device.runs == (Run("onnx", "CUDA"),)
    assert device.reason == "Models in the SavedModel format can't use it: this TensorFlow has no CUDA."
    assert "tensorflow[and-cuda]" in device.hint


def test_second_gpu_of_the_same_maker_says_that_the_first_is_used() -> None:
    machine = replace(BARE, gpus=(NVIDIA, replace(NVIDIA, title="NVIDIA A10")))
    _, first, second = describe_devices(machine, [report(ONNX, SeenDevice("CUDA"))])
    assert (first.usable, second.usable) == (True, False)
    assert (second.id, second.reason) == ("gpu1", "The first GPU of NVIDIA is used.")


def test_intel_gpus_get_the_numbers_of_openvino_in_their_order() -> None:
    machine = replace(BARE, gpus=(INTEL, replace(INTEL, title="Intel GPU 56a0")))
    _, first, second = describe_devices(machine, [report(OPENVINO, SeenDevice("GPU.0", "Intel UHD"), SeenDevice("GPU.1", "Intel Arc"))])
    assert (first.runs, second.runs) == ((Run("openvino", "GPU.0"),), (Run("openvino", "GPU.1"),))


@pytest.mark.parametrize(
    ("chip", "files", "reason"),
    [
        (replace(INTEL, may_open=False), set(), "You may not open /dev/dri/renderD128."),
        (INTEL, set(), "Intel's driver for computing isn't installed."),
        (INTEL, {"intel.icd"}, "OpenVINO doesn't see it, though its driver is there."),
    ],
)
def test_intel_gpu_that_openvino_does_not_see(chip: Chip, files: set[str], reason: str) -> None:
    assert only(replace(BARE, gpus=(chip,), files=frozenset(files)), OPENVINO, ONNX).reason == reason


@pytest.mark.parametrize(
    ("files", "closed", "reason"),
    [
        (set(), set(), "AMD's driver for computing isn't there (/dev/kfd is missing)."),
        ({"/dev/kfd"}, {"/dev/kfd"}, "You may not open /dev/kfd."),
        ({"/dev/kfd"}, set(), "Its driver is there, but this ONNX Runtime was built without MIGraphX."),
    ],
)
def test_amd_gpu_that_can_not_be_used(files: set[str], closed: set[str], reason: str) -> None:
    machine = replace(BARE, gpus=(AMD,), files=frozenset(files), closed=frozenset(closed))
    assert only(machine, OPENVINO, ONNX).reason == reason


def test_amd_gpu_that_works() -> None:
    machine = replace(BARE, gpus=(AMD,), files=frozenset({"/dev/kfd"}))
    assert only(machine, report(ONNX, SeenDevice("MIGraphX"))).runs == (Run("onnx", "MIGraphX"),)


def test_windows_offers_directml() -> None:
    machine = replace(BARE, system="Windows", gpus=(replace(AMD, driver="installed", node=""),))
    device = only(machine, OPENVINO, ONNX)
    assert device.hint == "pip uninstall onnxruntime, then pip install onnxruntime-directml."
    assert only(machine, report(ONNX, SeenDevice("Dml"))).runs == (Run("onnx", "Dml"),)


def test_apple_chip_is_reached_through_coreml() -> None:
    machine = replace(BARE, system="Darwin", gpus=(Chip(Vendor.APPLE, "Apple GPU and Neural Engine", "installed"),))
    assert only(machine, report(ONNX, SeenDevice("CoreML"))).runs == (Run("onnx", "CoreML"),)


@pytest.mark.parametrize(
    ("chip", "seen", "usable", "reason"),
    [
        (NPU, (SeenDevice("NPU", "Intel AI Boost"),), True, ""),
        (NPU, (), False, "OpenVINO doesn't see it."),
        (replace(NPU, may_open=False), (), False, "You may not open /dev/accel/accel0."),
        (replace(NPU, vendor=Vendor.AMD), (), False, "No runtime here can use NPUs of this maker."),
    ],
)
def test_npu(chip: Chip, seen: tuple[SeenDevice, ...], usable: bool, reason: str) -> None:
    device = only(replace(BARE, npus=(chip,)), report(OPENVINO, *seen))
    assert (device.kind, device.usable, device.reason) == (DeviceKind.NPU, usable, reason)


def test_gpu_that_only_a_runtime_knows_of_is_told_by_its_name() -> None:
    device = only(BARE, report(TENSORFLOW, SeenDevice("GPU", "Tesla T4")))
    assert (device.title, device.runs, device.usable) == ("Tesla T4", (Run("tensorflow", "GPU"),), True)


# The real question, asked of real child processes


def test_this_machine_s_runtimes_are_asked_in_child_processes(make_host: Callable[..., Host]) -> None:
    processor = make_host().devices()[0]
    assert processor.usable
    assert processor.reason == ""
    assert {Run("openvino"), Run("onnx")} <= set(processor.runs)


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("import os; os.abort()", "OpenVINO can't tell its devices: the model's process was ended by SIGABRT."),
        ("raise OSError('the driver is confused')", "OpenVINO doesn't start: the driver is confused."),
        ("import threading; threading.Event().wait()", "OpenVINO can't tell its devices: no answer in 5 seconds."),
        ("raise ModuleNotFoundError('no openvino')", "OpenVINO isn't installed."),
    ],
)
def test_runtime_that_fails_costs_its_own_answer_alone(
    program: str, told: str, make_host: Callable[..., Host], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "openvino.py").write_text(program, encoding="utf-8")
    (tmp_path / "tensorflow.py").write_text("raise ModuleNotFoundError('no tensorflow')", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    processor = make_host().devices(limit_s=5)[0]
    assert processor.reason == told
    assert processor.runs == (Run("onnx"),)


def test_closing_the_host_ends_the_question(make_host: Callable[..., Host], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    program = f"import threading; open({str(asked)!r}, 'x'); threading.Event().wait()"
    (tmp_path / "openvino.py").write_text(program, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    asking = make_host()
    outcome: list[BaseException] = []

    def ask() -> None:
        try:
            asking.devices()
        except CancelledError as error:
            outcome.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    while not asked.exists() and thread.is_alive():
        thread.join(0.02)
    asking.close()
    thread.join(20)
    assert len(outcome) == 1
