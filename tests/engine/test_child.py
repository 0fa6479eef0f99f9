"""How the child process is started, and how its end is told."""

import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from furrytag_gui.engine import child as child_module
from furrytag_gui.engine.child import Child, ChildEndedError, make_command, make_environment


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Child]]:
    """`run(program)` starts a child that runs this text instead of the worker."""
    children: list[Child] = []

    def start(program: str) -> Child:
        monkeypatch.setattr(child_module, "make_command", lambda: [sys.executable, "-P", "-c", program])
        children.append(Child())
        return children[-1]

    yield start
    for started in children:
        started.kill()


def test_child_gets_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVICE_TOKEN", "secret")
    environment = make_environment(onednn=False)
    assert "secret" not in environment.values()
    assert environment["PATH"] == os.environ["PATH"]
    assert environment["TF_ENABLE_ONEDNN_OPTS"] == "0"
    assert make_environment(onednn=True)["TF_ENABLE_ONEDNN_OPTS"] == "1"


def test_child_never_looks_for_modules_in_the_current_folder() -> None:
    assert "-P" in make_command()
    assert "" not in make_environment(onednn=False)["PYTHONPATH"].split(os.pathsep)


def test_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert make_command() == [sys.executable, "--engine-worker"]


@pytest.mark.parametrize(
    ("program", "ending"),
    [
        ("import sys; sys.exit(3)", "the model's process ended with code 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGABRT)", "the model's process was ended by SIGABRT"),
        # Bytes that are no message, from a child that goes on: without its pipe it is of no use.
        (
            "import os, threading; os.write(1, b'hello world'); os.close(1); threading.Event().wait()",
            "the model's process was ended by SIGKILL",
        ),
    ],
)
def test_end_is_told(run: Callable[[str], Child], program: str, ending: str) -> None:
    child = run(program)
    channel = child.open_channel()
    with pytest.raises(ChildEndedError, match=ending):
        channel.call({"type": "load"}, (), 60)
    assert not child.alive
    with pytest.raises(ChildEndedError, match=ending):
        child.open_channel().receive(60)


def test_last_words_are_logged(run: Callable[[str], Child], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        child = run("raise SystemExit('out of luck')")
        with pytest.raises(ChildEndedError):
            child.open_channel().receive(60)
    assert "out of luck" in caplog.text


def test_prints_of_libraries_do_not_disturb(monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "import os, threading\n"
        "from furrytag_gui.engine import worker\n"
        "taken = worker._take_pipes()\n"
        "print('from Python'); os.write(1, b'from native code')\n"
        "worker._take_pipes = lambda: taken\n"
        "worker.main()\n"
    )
    monkeypatch.setattr(child_module, "make_command", lambda: [sys.executable, "-P", "-c", program])
    child = Child()
    channel = child.open_channel()
    reply = channel.call({"type": "load", "backend": "none", "manifest": {}, "gpu": False}, (), 60)
    assert reply.header["type"] == "refused"
    child.kill()


def test_silent_child_is_killed(run: Callable[[str], Child], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_module, "BEAT_LIMIT_S", 0)
    child = run("import threading; threading.Event().wait()")
    channel = child.open_channel()
    with pytest.raises(ChildEndedError, match="SIGKILL"):
        channel.call({"type": "load"}, (), 60)


def test_answer_that_does_not_come_is_a_timeout(run: Callable[[str], Child]) -> None:
    child = run("import threading; threading.Event().wait()")
    with pytest.raises(TimeoutError, match="no answer in 0 seconds"):
        child.open_channel().call({"type": "load"}, (), 0)


def test_killing_twice_is_harmless_and_leaves_no_zombie(run: Callable[[str], Child]) -> None:
    child = run("import threading; threading.Event().wait()")
    child.kill()
    child.kill()
    assert not Path(f"/proc/{child.pid}").exists()
    assert child.ending == "the model's process was ended by SIGKILL"
