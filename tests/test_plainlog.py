"""What may be shown to anybody holds nothing that the program was given."""

import ast
import errno
import logging
import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Kind
from furrytag_gui.plainlog import LastWords, PlainFormatter

PACKAGE = Path(__file__).parent.parent / "furrytag_gui"
SECRETS = ("/home/mia/Bilder/fuchs im bad.png", "C:\\Users\\Mia\\wolf.jpg", "red_fox", "files.example.org", "a1b2c3d4e5f6", "mia's\nkey")


class Foreign(StrEnum):
    TAG = "red_fox"


def _write(message: str, *arguments: object, error: BaseException | None = None) -> str:
    info = None if error is None else (type(error), error, error.__traceback__)
    record = logging.LogRecord("furrytag_gui.some", logging.ERROR, "some.py", 1, message, arguments, info)
    return PlainFormatter().format(record)


def _raise(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except type(error) as caught:
        return caught


@pytest.mark.parametrize("secret", SECRETS)
def test_no_text_that_was_filled_in_or_belongs_to_an_error_gets_in(secret: str) -> None:
    cause = _raise(FileNotFoundError(errno.ENOENT, "No such file", secret))
    error = _raise(ModelError(f"Can't load {secret}.", secret), cause)
    written = _write("%s of %r: %s", secret, Path(secret), error, error=error)
    for part in (secret, *secret.split()):
        assert part not in written
    assert "… of …: ModelError" in written
    assert "FileNotFoundError ENOENT" in written


def test_what_the_code_says_stays() -> None:
    written = _write("%d of %5.1f%% took %s, %s and %s: %s", 3, 2.5, True, None, Kind.ONNX, Foreign.TAG)
    assert written.endswith("ERROR furrytag_gui.some: 3 of 2.5% took True, None and onnx: …")
    assert _write("All of it, 100 % sure.").endswith(": All of it, 100 % sure.")


def test_an_error_is_told_by_its_kind_and_its_way_through_the_code() -> None:
    written = _write("A bug.", error=_raise(KeyError("red_fox")))
    assert "  KeyError\n" in written
    assert f"    {__name__}:" in written
    assert written.splitlines()[-1].endswith(" _raise")


def test_sqlites_code_is_told() -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        sqlite3.connect(":memory:").execute("SELECT red_fox FROM mia")
    written = _write("Failed: %s", caught.value)
    assert written.endswith("Failed: OperationalError SQLITE_ERROR")


def test_of_a_processs_last_words_only_those_about_our_code_stay() -> None:
    words = LastWords(
        "reading /home/mia/red_fox.png\n"
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f (most recent call first):\n"
        '  File "/home/mia/venv/furrytag_gui/engine/worker.py", line 93 in run_red_fox\n'
        '  File "/home/mia/furrytag_gui/red_fox.py", line 1 in mia\n'
        '  File "/home/mia/pictures/red_fox.py", line 1 in mia\n'
    )
    written = _write("It ended with code %d: %s\n%s", -11, "by SIGSEGV", words)
    assert written.splitlines()[-2:] == ["Fatal Python error: Segmentation fault", "  furrytag_gui.engine.worker:93"]
    assert "mia" not in written
    assert "fox" not in written


def _messages() -> Iterator[tuple[str, ast.expr | None]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        text = file.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "log." in text else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "log":
                yield f"{file.name}:{node.lineno}", node.args[0] if node.args else None


def test_every_message_stands_in_the_code_as_it_is() -> None:
    # Else what was filled in before could not be told from the program's own words.
    messages = list(_messages())
    assert len(messages) > 5
    assert [place for place, message in messages if not (isinstance(message, ast.Constant) and isinstance(message.value, str))] == []
