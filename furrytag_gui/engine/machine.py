"""What this machine has to compute with, as the system tells it, whether or not a runtime can use it."""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path

GPU_FILES = ("/proc/driver/nvidia", "/dev/kfd", "/dev/dxg")
"""What the drivers of NVIDIA, of AMD, and of Windows' Linux leave where there is a GPU that runtimes can use."""

RUNTIME_PACKAGES = (
    *("openvino", "onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-migraphx", "onnxruntime-rocm"),
    *("tensorflow", "tensorflow-cpu"),
)
DISPLAY_CLASS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
"""Where Windows keeps its display adapters: the setup class that its documentation lists as Display Adapters."""

PCI_DISPLAY = "0x03"
PROBE_LIMIT_S = 5.0


class Vendor(StrEnum):
    NVIDIA = "NVIDIA"
    AMD = "AMD"
    INTEL = "Intel"
    APPLE = "Apple"
    OTHER = ""


VENDORS = {"0x10de": Vendor.NVIDIA, "0x1002": Vendor.AMD, "0x8086": Vendor.INTEL}

GPU_PACKAGES = {
    Vendor.NVIDIA: {"onnxruntime-gpu", "onnxruntime-directml"},
    Vendor.AMD: {"onnxruntime-migraphx", "onnxruntime-rocm", "onnxruntime-directml"},
    Vendor.APPLE: {"onnxruntime"},
}
"""The runtimes that reach the GPUs of a maker. Intel's are left out: most are a part of the processor, and not much faster."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A GPU or an NPU. `driver`: the name of the system's driver, "" if there is none.

    `node`: the file that programs reach it by, "" where the system has none; `may_open`: whether this user may.
    """

    vendor: Vendor
    title: str
    driver: str = ""
    node: str = ""
    may_open: bool = True


@dataclass(frozen=True)
class Machine:
    """The system's own answer. `system`: Linux, Windows or Darwin. `memory_bytes` is 0 where it isn't known.

    `packages`: the installed runtimes and their versions. `files`: of the files that decide anything, those that are there;
    `closed`: those of them that this user may not open.
    """

    system: str
    cpu: str
    cores: int
    memory_bytes: int
    gpus: tuple[Chip, ...] = ()
    npus: tuple[Chip, ...] = ()
    packages: tuple[tuple[str, str], ...] = ()
    files: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()


def count_threads(asked: int = 0) -> int:
    """How many threads to compute with: `asked`, or as many as this process may run on where that is 0."""
    if asked > 0:
        return asked
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def has_ready_gpu(machine: Machine) -> bool:
    """Whether, as far as can be told without asking a runtime, a GPU is there that one of those installed runs models on."""
    packages = {name for name, _ in machine.packages}
    return any(chip.driver and chip.may_open and packages & GPU_PACKAGES.get(chip.vendor, set()) for chip in machine.gpus)


def may_have_gpu() -> bool:
    """False if there is surely no GPU here that ONNX Runtime or TensorFlow could use, so that nobody needs to ask them."""
    return os.name == "nt" or any(Path(file).exists() for file in GPU_FILES)


def examine(root: Path = Path("/")) -> Machine:
    """Look at this machine; nothing is loaded and nothing heavy imported. `root`: where `proc`, `sys` and `dev` are."""
    system = platform.system()
    gpus = {"Windows": _list_windows_gpus, "Darwin": _list_apple_gpus}.get(system, lambda: _list_linux_gpus(root))()
    deciding = [root / name for name in ("dev/kfd", "proc/driver/nvidia")]
    deciding += (root / "etc/OpenCL/vendors").glob("intel*.icd")
    present = [file for file in deciding if _exists(file)]
    return Machine(
        system,
        _name_cpu(root) or platform.processor() or platform.machine(),
        count_threads(),
        _count_memory(),
        tuple(gpus),
        tuple(_list_npus(root)),
        tuple(_list_packages()),
        frozenset(file.name if file.suffix == ".icd" else f"/{file.relative_to(root)}" for file in present),
        frozenset(f"/{file.relative_to(root)}" for file in present if file.parent.name == "dev" and not _may_open(file)),
    )


def _list_linux_gpus(root: Path) -> Iterator[Chip]:
    names = dict(_read_nvidia_names(root))
    seen = set()
    for device in sorted((root / "sys/bus/pci/devices").glob("*")):
        if not _read(device / "class").startswith(PCI_DISPLAY):
            continue
        seen.add(device.name)
        vendor = VENDORS.get(_read(device / "vendor"), Vendor.OTHER)
        if vendor is Vendor.OTHER:
            continue  # a server's or a virtual machine's screen
        yield _describe_linux_gpu(root, device, vendor, names.get(device.name, ""))
    for address, name in names.items():
        if address not in seen:
            yield Chip(Vendor.NVIDIA, name, "nvidia", "/dev/nvidia0", _may_open(root / "dev/nvidia0"))
    # In Windows' Linux a GPU is no PCI device, and its driver is Windows'.
    if _exists(root / "dev/dxg") and _exists(root / "usr/lib/wsl/lib/libcuda.so.1"):
        yield Chip(Vendor.NVIDIA, "NVIDIA GPU of Windows", "dxgkrnl", "/dev/dxg", _may_open(root / "dev/dxg"))


def _describe_linux_gpu(root: Path, device: Path, vendor: Vendor, name: str) -> Chip:
    title = name or _read(device / "product_name") or f"{vendor or 'unknown'} GPU {_read(device / 'device').removeprefix('0x')}"
    driver = (device / "driver").resolve().name if (device / "driver").exists() else ""
    if vendor is Vendor.NVIDIA:
        node = "/dev/nvidia0"
    else:
        node = next((f"/dev/dri/{render.name}" for render in sorted((device / "drm").glob("renderD*"))), "")
    return Chip(vendor, title, driver, node, not node or _may_open(root / node.lstrip("/")))


def _read_nvidia_names(root: Path) -> Iterator[tuple[str, str]]:
    """The PCI address and the name of each GPU that NVIDIA's driver runs."""
    for file in sorted((root / "proc/driver/nvidia/gpus").glob("*/information")):
        found = re.search(r"^Model:\s*(.+)$", _read(file), re.MULTILINE)
        if found is not None:
            yield file.parent.name, found[1].strip()


def _list_npus(root: Path) -> Iterator[Chip]:
    for device in sorted((root / "sys/class/accel").glob("accel*")):
        vendor = VENDORS.get(_read(device / "device/vendor"), Vendor.OTHER)
        node = f"/dev/accel/{device.name}"
        link = device / "device/driver"
        driver = link.resolve().name if link.exists() else ""
        yield Chip(vendor, f"{vendor or 'unknown'} NPU", driver, node, _may_open(root / node.lstrip("/")))


def _list_windows_gpus() -> Iterator[Chip]:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - Windows only

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, DISPLAY_CLASS) as adapters:
            for number in range(winreg.QueryInfoKey(adapters)[0]):
                with suppress(OSError), winreg.OpenKey(adapters, winreg.EnumKey(adapters, number)) as adapter:
                    title = str(winreg.QueryValueEx(adapter, "DriverDesc")[0])
                    address = str(winreg.QueryValueEx(adapter, "MatchingDeviceId")[0]).lower()
                    found = re.search(r"ven_([0-9a-f]{4})", address)
                    vendor = VENDORS.get(f"0x{found[1]}", Vendor.OTHER) if found else Vendor.OTHER
                    if vendor is not Vendor.OTHER:
                        yield Chip(vendor, title, "installed")
    yield from ()


def _list_apple_gpus() -> Iterator[Chip]:
    if platform.machine() == "arm64":
        yield Chip(Vendor.APPLE, "Apple GPU and Neural Engine", "installed")


def _name_cpu(root: Path) -> str:
    if platform.system() == "Darwin":
        with suppress(OSError, subprocess.SubprocessError):
            command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
            return subprocess.run(command, capture_output=True, text=True, timeout=PROBE_LIMIT_S, check=True).stdout.strip()
    found = re.search(r"^model name\s*:\s*(.+)$", _read(root / "proc/cpuinfo"), re.MULTILINE)
    return found[1].strip() if found is not None else ""


def _count_memory() -> int:
    with suppress(AttributeError, ValueError, OSError):
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return 0


def _list_packages(names: Sequence[str] = RUNTIME_PACKAGES) -> Iterator[tuple[str, str]]:
    for name in names:
        with suppress(metadata.PackageNotFoundError):
            yield name, metadata.version(name)


def _may_open(file: Path) -> bool:
    return os.access(file, os.R_OK | os.W_OK)


def _exists(file: Path) -> bool:
    with suppress(OSError):
        return file.exists()
    return False


def _read(file: Path) -> str:
    """The file's text without blanks around it, "" if it can't be read."""
    with suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace").strip()
    return ""
