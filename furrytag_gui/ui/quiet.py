"""Keeps Python and the C library from stopping the window and from holding on to memory."""

import contextlib
import ctypes
import gc
import sys

SWITCH_S = 0.001
YOUNG, MIDDLE, OLD = 20_000, 20, 1_000_000
MMAP_THRESHOLD, ARENA_MAX = -3, -8
"""Numbers of glibc's mallopt, from its malloc.h."""
MAPPED_BYTES = 128_000
ARENAS = 2


def keep_quiet() -> None:
    """Let the window's thread have its turn soon, however much the others compute and however many objects there are."""
    # It gets the interpreter after this time while workers compute in Python, not after five times as long.
    sys.setswitchinterval(SWITCH_S)
    # A collection of everything stops all threads for a tenth of a second where 100,000 files are listed. What can be freed
    # is freed without it but for rings of old objects, of which there are few.
    gc.set_threshold(YOUNG, MIDDLE, OLD)
    _map_large_blocks()


def _map_large_blocks() -> None:
    """Give large arrays back to the system when they are freed, where glibc would keep up to 32 MB for each that once was."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            libc = ctypes.CDLL("libc.so.6")
            libc.mallopt(MMAP_THRESHOLD, MAPPED_BYTES)
            libc.mallopt(ARENA_MAX, ARENAS)
