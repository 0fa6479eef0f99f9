"""Which devices models can run on here, and for each one that is there but can't be used the reason and the next step.

Decided from what the system says and what the runtimes say, without looking at anything: so hardware that isn't at hand can be
told about too. What is said of GPUs and NPUs follows the documentation of their makers, of ONNX Runtime and of OpenVINO.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from furrytag_gui.edition import advise_command, advise_part
from furrytag_gui.engine.machine import Chip, Machine, Vendor
from furrytag_gui.engine.network import SeenDevice
from furrytag_gui.models.runs import TITLES, Run

CLOSED_HINT = "sudo usermod -aG render $USER, then log out and in again."
MISSING_LIBRARY = ("cannot open shared object", "could not be found", "error 126", "no such file")


class DeviceKind(StrEnum):
    CPU = "cpu"
    GPU = "gpu"
    NPU = "npu"


@dataclass(frozen=True, slots=True)
class RuntimeReport:
    """What one runtime said of itself. `installed`: its package is there; `problem`: why it said nothing, as a sentence, or ""."""

    backend: str
    installed: bool = True
    devices: tuple[SeenDevice, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Device:
    """One thing to compute with. `runs`: the ways to run models on it, whatever a model's kind.

    `reason` and `hint`: why it, or a part of what it could do, can't be used, and the next step; "" where all is well.
    """

    id: str
    title: str
    kind: DeviceKind
    runs: tuple[Run, ...]
    usable: bool
    reason: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class _Advice:
    reason: str = ""
    hint: str = ""


_Adviser = Callable[[Chip, str], _Advice]

# In which runtimes a GPU of each maker can be met, by their names for it. OpenVINO numbers its GPUs, so GPU stands for GPU.1 too.
MEETINGS: dict[Vendor, tuple[Run, ...]] = {
    Vendor.NVIDIA: (Run("onnx", "CUDA"), Run("onnx", "Dml"), Run("tensorflow", "GPU")),
    Vendor.AMD: (Run("onnx", "MIGraphX"), Run("onnx", "ROCM"), Run("onnx", "Dml"), Run("tensorflow", "GPU")),
    Vendor.INTEL: (Run("openvino", "GPU"), Run("onnx", "Dml")),
    Vendor.APPLE: (Run("onnx", "CoreML"), Run("tensorflow", "GPU")),
}
ONNX_PACKAGES = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-migraphx", "onnxruntime-rocm")


def describe_devices(machine: Machine, reports: Sequence[RuntimeReport]) -> tuple[Device, ...]:
    """All that is there, the processor first, then GPUs and NPUs in the system's order, then what only a runtime knows of."""
    return tuple(_Inventory(machine, reports).describe())


class _Inventory:
    def __init__(self, machine: Machine, reports: Sequence[RuntimeReport]) -> None:
        self._machine = machine
        self._reports = {report.backend: report for report in reports}
        self._packages = dict(machine.packages)
        # What no chip of the system has been found for yet.
        self._left = {Run(report.backend, device.name): device for report in reports for device in report.devices}

    def describe(self) -> Iterator[Device]:
        yield self._describe_cpu()
        seconds: set[Vendor] = set()
        for number, chip in enumerate(self._machine.gpus):
            yield self._describe_gpu(f"gpu{number}", chip, is_second=chip.vendor in seconds)
            seconds.add(chip.vendor)
        for number, chip in enumerate(self._machine.npus):
            seen = self._take([Run("openvino", "NPU")] if chip.vendor is Vendor.INTEL else [])
            yield self._judge(f"npu{number}", chip, DeviceKind.NPU, seen, self._advise_npu)
        for number, (run, device) in enumerate(list(self._left.items())):
            kind = DeviceKind.NPU if run.device.startswith("NPU") else DeviceKind.GPU
            title = device.title or f"{kind.upper()} that {TITLES[run.backend]} knows as {run.device}"
            # Without a chip, a runtime that doesn't start was merely built for hardware that isn't here.
            if not device.problem:
                yield Device(f"other{number}", title, kind, (run,), usable=True)

    def _describe_cpu(self) -> Device:
        seen = self._take([Run(backend) for backend in self._reports])
        runs = tuple(run for run, device in seen.items() if not device.problem)
        titles = [device.title for device in seen.values() if device.title]
        machine = self._machine
        parts = [machine.cpu or next(iter(titles), "Processor"), f"{machine.cores} thread{'' if machine.cores == 1 else 's'}"]
        if machine.memory_bytes:
            parts.append(f"{machine.memory_bytes / 2**30:.0f} GB")
        silent = [report for report in self._reports.values() if report.problem]
        missing = [report.backend for report in self._reports.values() if not report.installed and report.backend != "tensorflow"]
        reasons = [report.problem for report in silent] + [f"{TITLES[backend]} isn't installed." for backend in missing]
        hint = "Install it again; the log has the details." if silent else ""
        if missing:
            hint = advise_part(*({"onnx": "onnxruntime"}.get(backend, backend) for backend in missing))
        return Device("cpu", " · ".join(parts), DeviceKind.CPU, runs, bool(runs), " ".join(reasons), hint)

    def _describe_gpu(self, device_id: str, chip: Chip, *, is_second: bool) -> Device:
        seen = self._take(MEETINGS.get(chip.vendor, ()))
        if is_second and not seen:
            hint = "CUDA_VISIBLE_DEVICES=1 chooses the other one." if chip.vendor is Vendor.NVIDIA else ""
            return Device(device_id, chip.title, DeviceKind.GPU, (), False, f"The first GPU of {chip.vendor} is used.", hint)
        advisers: dict[Vendor, _Adviser] = {
            Vendor.NVIDIA: self._advise_nvidia,
            Vendor.AMD: self._advise_amd,
            Vendor.INTEL: self._advise_intel,
            Vendor.APPLE: self._advise_apple,
        }
        device = self._judge(device_id, chip, DeviceKind.GPU, seen, advisers.get(chip.vendor, _give_up))
        if device.usable and chip.vendor is Vendor.NVIDIA and self._wants_cuda_for_tensorflow(device):
            return Device(
                *(device.id, device.title, device.kind, device.runs, device.usable),
                "Models in the SavedModel format can't use it: this TensorFlow has no CUDA.",
                advise_command('pip uninstall tensorflow-cpu, then pip install "tensorflow[and-cuda]".'),
            )
        return device

    def _wants_cuda_for_tensorflow(self, device: Device) -> bool:
        report = self._reports.get("tensorflow")
        seen = any(run.backend == "tensorflow" for run in device.runs)
        return self._machine.system == "Linux" and report is not None and report.installed and not seen

    def _take(self, meetings: Sequence[Run]) -> dict[Run, SeenDevice]:
        """What the runtimes said of these; of several with numbers the first that no other chip has taken."""
        taken: dict[Run, SeenDevice] = {}
        for meeting in meetings:
            names = [run for run in self._left if run.backend == meeting.backend and run.device.split(".")[0] == meeting.device]
            if names:
                taken[names[0]] = self._left.pop(names[0])
        return taken

    def _judge(self, device_id: str, chip: Chip, kind: DeviceKind, seen: dict[Run, SeenDevice], advise: _Adviser) -> Device:
        """The device with the runs that work, or with advice that is given the first problem that a runtime told."""
        runs = tuple(run for run, device in seen.items() if not device.problem)
        advice = _Advice() if runs else advise(chip, next((device.problem for device in seen.values() if device.problem), ""))
        return Device(device_id, chip.title, kind, runs, bool(runs), advice.reason, advice.hint)

    def _advise_onnx(self, provider: str, problem: str, remedy: str) -> _Advice:
        """What keeps ONNX Runtime from a GPU whose driver is in order."""
        clashing = [name for name in ONNX_PACKAGES if name in self._packages]
        if len(clashing) > 1 and not problem:
            return _Advice(
                f"Of these packages one hides the other: {', '.join(clashing)}.",
                advise_command(f"pip uninstall {' '.join(clashing)}, then {remedy}."),
            )
        if problem:
            is_library = any(part in problem.lower() for part in MISSING_LIBRARY)
            hint = advise_command(f"{remedy}.") if is_library else "Update the driver of the GPU."
            return _Advice(f"ONNX Runtime has {provider}, but it doesn't start: {problem.rstrip('.')}.", hint)
        report = self._reports.get("onnx")
        if report is not None and report.problem:
            return _Advice(report.problem, "Install ONNX Runtime again.")
        hint = f"pip uninstall {clashing[0]}, then {remedy}." if clashing else f"{remedy}."
        return _Advice(f"Its driver is there, but this ONNX Runtime was built without {provider}.", advise_command(hint))

    def _advise_nvidia(self, chip: Chip, problem: str) -> _Advice:
        if self._machine.system == "Linux":
            if chip.driver not in ("nvidia", "dxgkrnl"):
                driver = f"is run by the driver {chip.driver}" if chip.driver else "has no driver"
                hint = "Install NVIDIA's driver (Ubuntu: sudo ubuntu-drivers install) and restart."
                return _Advice(f"It {driver}; NVIDIA's is needed.", hint)
            if not chip.may_open:
                return _Advice(
                    f"Its driver is there, but {chip.node} is missing or closed to you.",
                    "Restart after installing the driver; start a container with its GPUs (--gpus all).",
                )
        return self._advise_onnx("CUDA", problem, 'pip install "onnxruntime-gpu[cuda,cudnn]"')

    def _advise_amd(self, chip: Chip, problem: str) -> _Advice:
        if self._machine.system == "Windows":
            return self._advise_onnx("DirectML", problem, "pip install onnxruntime-directml")
        if "/dev/kfd" not in self._machine.files:
            hint = "Install ROCm, if it supports this GPU, and restart."
            return _Advice("AMD's driver for computing isn't there (/dev/kfd is missing).", hint)
        if "/dev/kfd" in self._machine.closed or not chip.may_open:
            return _Advice(f"You may not open {'/dev/kfd' if '/dev/kfd' in self._machine.closed else chip.node}.", CLOSED_HINT)
        return self._advise_onnx("MIGraphX", problem, "pip install onnxruntime-migraphx, from where AMD's guide to ROCm says")

    def _advise_intel(self, chip: Chip, _problem: str) -> _Advice:
        silent = self._advise_openvino()
        if silent.reason:
            return silent
        if self._machine.system == "Windows":
            return _Advice("OpenVINO doesn't see it.", "Update Intel's graphics driver.")
        if not chip.may_open:
            return _Advice(f"You may not open {chip.node}.", CLOSED_HINT)
        if not any(file.endswith(".icd") for file in self._machine.files):
            hint = "sudo apt install intel-opencl-icd ocl-icd-libopencl1 (Fedora: intel-compute-runtime)."
            return _Advice("Intel's driver for computing isn't installed.", hint)
        hint = "Update intel-opencl-icd; it leaves out GPUs that are too old."
        return _Advice("OpenVINO doesn't see it, though its driver is there.", hint)

    def _advise_apple(self, _chip: Chip, problem: str) -> _Advice:
        return self._advise_onnx("CoreML", problem, "pip install onnxruntime")

    def _advise_npu(self, chip: Chip, _problem: str) -> _Advice:
        if chip.vendor is not Vendor.INTEL:
            return _Advice("No runtime here can use NPUs of this maker.")
        silent = self._advise_openvino()
        if silent.reason:
            return silent
        if not chip.may_open:
            return _Advice(f"You may not open {chip.node}.", CLOSED_HINT)
        return _Advice("OpenVINO doesn't see it.", "Install Intel's NPU driver: intel-driver-compiler-npu and intel-level-zero-npu.")

    def _advise_openvino(self) -> _Advice:
        report = self._reports.get("openvino", RuntimeReport("openvino", installed=False))
        if report.problem:
            return _Advice(report.problem, "Install OpenVINO again.")
        return _Advice() if report.installed else _Advice("OpenVINO isn't installed.", advise_part("openvino"))


def _give_up(_chip: Chip, _problem: str) -> _Advice:
    return _Advice("No runtime can use GPUs of this maker.")
