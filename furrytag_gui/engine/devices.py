"""What this machine has to compute with."""

import os


def count_threads(asked: int = 0) -> int:
    """How many threads to compute with: `asked`, or as many as this process may run on where that is 0."""
    if asked > 0:
        return asked
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
