"""What the child process may take from the machine, and how it ends when it can't go on."""

import contextlib
import faulthandler
import os
import signal
import sys
from pathlib import Path

MEMORY_SHARE = 0.75
STUCK_S = 60.0


def ignore_interrupt() -> None:
    """Leave Ctrl+C, which a terminal sends to both processes, to the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def limit_memory(share: float = MEMORY_SHARE) -> None:
    """Let this process have that share of the machine's memory at most, where the system can enforce it.

    The limit is on data (heap and private writable mappings), not on address space: the runtimes reserve far more
    of that than they use, and would not even load. An allocation over it fails, which costs one picture.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 - Unix only

    limit = int(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") * share)
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
    # Neither a user's pictures nor gigabytes of weights belong into a core dump.
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with contextlib.suppress(OSError):
        # If memory runs out all the same, this process is the one to lose: it can be started again.
        Path("/proc/self/oom_score_adj").write_text("500", encoding="ascii")


def postpone_end(seconds: float = STUCK_S) -> None:
    """End this process in that many seconds, unless called again.

    The watchdog is a thread outside of Python, so it works where native code holds the interpreter and never returns.
    """
    faulthandler.dump_traceback_later(seconds, exit=True)
