"""The log without anything that the program was given, for reports of a problem.

Nothing is searched for and taken out: only what the code itself says gets in. That is the words of a message as they stand in the
code, numbers, values of our own enums, the kind of an error, and where in the code it came from. Names of files, tags, hosts and keys
are texts that were filled in or belong to an error's message, and no such text ever gets in.
"""

import errno
import logging
import re
import traceback
from collections.abc import Iterator, Mapping
from enum import Enum
from importlib.util import find_spec
from types import TracebackType

PACKAGE = "furrytag_gui"
FIELD = re.compile(r"%(?:\((\w+)\))?[-#0 +]*(?:\d+|\*)?(?:\.\d+)?([srdifgxX%])")
LEFT_OUT = "…"
MAX_FRAMES = 40

# What Python writes when it dies of a signal, and nothing else that a process may have said last.
FATAL = re.compile(r"Fatal Python error: (Segmentation fault|Aborted|Bus error|Floating point exception|Illegal instruction)\b")
FATAL_PLACE = re.compile(rf'\s*File "(?:.*[/\\])?{PACKAGE}[/\\]([\w/\\]+)\.py", line (\d+) in ')


class LastWords(str):
    """What a process wrote before it died, as a log takes it."""

    __slots__ = ()

    def plainly(self) -> Iterator[str]:
        """What of it names nothing but our own code."""
        for line in self.splitlines():
            if fatal := FATAL.match(line):
                yield fatal[0]
            elif place := FATAL_PLACE.match(line):
                module = ".".join((PACKAGE, *re.split(r"[/\\]", place[1])))
                if _is_module(module):
                    yield f"  {module}:{place[2]}"


class PlainFormatter(logging.Formatter):
    """Writes a record so that it can be shown to anybody."""

    def format(self, record: logging.LogRecord) -> str:
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name}: {_fill(record)}"]
        arguments = record.args if isinstance(record.args, tuple) else ()
        for argument in arguments:
            if isinstance(argument, LastWords):
                lines += argument.plainly()
        if record.exc_info and record.exc_info[1] is not None:
            lines += _describe(record.exc_info[1])
        return "\n".join(lines)


def _fill(record: logging.LogRecord) -> str:
    """The message as it stands in the code, with those of its arguments that may be shown."""
    words = record.msg if isinstance(record.msg, str) else type(record.msg).__name__
    if not record.args:
        return words
    by_name = record.args if isinstance(record.args, Mapping) else {}
    waiting = iter(record.args if isinstance(record.args, tuple) else ())

    def show(field: re.Match[str]) -> str:
        if field[2] == "%":
            return "%"
        return _say(by_name.get(field[1]) if field[1] else next(waiting, None))

    return FIELD.sub(show, words)


def _say(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value) if type(value).__module__.startswith(PACKAGE) else LEFT_OUT
    if isinstance(value, bool | int | float) or value is None:
        return str(value)
    if isinstance(value, BaseException):
        return _name_error(value)
    return LEFT_OUT


def _describe(error: BaseException) -> Iterator[str]:
    """An error with those that led to it, the first of them first, as the kind of each and its way through the code."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    for one in reversed(chain):
        yield f"  {_name_error(one)}"
        yield from _list_places(one.__traceback__)


def _list_places(trace: TracebackType | None) -> Iterator[str]:
    places = [f"    {frame.f_globals.get('__name__', LEFT_OUT)}:{line} {frame.f_code.co_name}" for frame, line in traceback.walk_tb(trace)]
    yield from places[-MAX_FRAMES:]


def _name_error(error: BaseException) -> str:
    kind = type(error).__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind} {errno.errorcode.get(error.errno, error.errno)}"
    code = getattr(error, "sqlite_errorname", None)
    return f"{kind} {code}" if isinstance(code, str) and code.startswith("SQLITE_") else kind


def _is_module(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False
