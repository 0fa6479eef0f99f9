"""What this machine has to compute with."""

import os
from pathlib import Path

GPU_FILES = ("/proc/driver/nvidia", "/dev/kfd", "/dev/dxg")
"""What the drivers of NVIDIA, of AMD, and of Windows' Linux leave where there is a GPU that runtimes can use."""


def count_threads(asked: int = 0) -> int:
    """How many threads to compute with: `asked`, or as many as this process may run on where that is 0."""
    if asked > 0:
        return asked
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def may_have_gpu() -> bool:
    """False if there is surely no GPU here that ONNX Runtime could use, so that nobody needs to ask it."""
    return os.name == "nt" or any(Path(file).exists() for file in GPU_FILES)
