"""What the child process may take, seen in processes of their own."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits are enforced on Linux")


def run(program: str) -> subprocess.CompletedProcess[str]:
    text = f"import sys; sys.path[:] = {sys.path}\nfrom furrytag_gui.engine import limits\n{program}"
    return subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=False)


def test_allocation_over_the_limit_fails_and_the_process_goes_on() -> None:
    result = run("""
import os
total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
limits.limit_memory(300_000_000 / total)
try:
    bytearray(400_000_000)
except MemoryError:
    print("refused")
print(len(bytearray(1_000_000)))
""")
    assert result.stdout.split() == ["refused", "1000000"], result.stderr


def test_limited_process_leaves_no_core_dump_and_is_the_first_to_go() -> None:
    result = run("""
import resource
limits.limit_memory()
print(resource.getrlimit(resource.RLIMIT_CORE)[0], open("/proc/self/oom_score_adj").read().strip())
""")
    assert result.stdout.split() == ["0", "500"], result.stderr


def test_process_that_native_code_holds_for_ever_ends() -> None:
    # This expression takes for ages without ever letting another thread of Python run.
    result = run("import re; limits.postpone_end(0.05); re.match('(a+)+$', 'a' * 60 + 'b')")
    assert result.returncode == 1
    assert "Timeout" in result.stderr


def test_postponed_end_does_not_come() -> None:
    assert run("limits.postpone_end(0.05); limits.postpone_end(60)").returncode == 0


def test_interrupt_is_left_to_the_parent() -> None:
    result = run("import os, signal; limits.ignore_interrupt(); os.kill(os.getpid(), signal.SIGINT); print('still here')")
    assert result.stdout == "still here\n"
