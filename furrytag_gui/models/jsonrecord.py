"""Frozen dataclasses from JSON and back; a mistake is named with its key and its value."""

import math
import types
import typing
import unicodedata
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar

RecordT = TypeVar("RecordT")
SHOWN_CHARS = 60
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


class RecordError(ValueError):
    """A value that doesn't fit: the text names the key, what is there and what may be there."""


def decode_record(record: type[RecordT], data: object, key: str = "") -> RecordT:
    """A dataclass from parsed JSON: its keys are the field names, enums stand by value, tuples as lists.

    Raises RecordError for an unknown or missing key and for a value of the wrong type. Ranges are the caller's matter.
    """
    if not isinstance(data, Mapping):
        raise RecordError(f"{key or 'the whole'} is {_show(data)}; it must be an object")
    hints = typing.get_type_hints(record)
    known = {field.name: field for field in _fields_of(record)}
    for name in data:
        if name not in known:
            raise RecordError(f"{_join(key, str(name))} is not a key that FurryTag knows")
    values: dict[str, Any] = {}
    for name, field in known.items():
        if name in data:
            values[name] = _decode(hints[name], data[name], _join(key, name))
        elif field.default is MISSING and field.default_factory is MISSING:
            raise RecordError(f"{_join(key, name)} is missing")
    try:
        return record(**values)
    except ValueError as error:
        raise RecordError(f"{key or 'the whole'} is wrong: {error}") from error


def encode_record(record: object) -> dict[str, Any]:
    """The JSON of a dataclass, such that `decode_record` gives the same back; values equal to their default are left out."""
    return {
        field.name: _encode(getattr(record, field.name)) for field in _fields_of(record) if getattr(record, field.name) != _default(field)
    }


def _fields_of(record: object) -> tuple["Field[Any]", ...]:
    return fields(record)  # type: ignore[arg-type]  # callers pass dataclasses only


def _default(field: "Field[Any]") -> object:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _encode(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return encode_record(value)
    if isinstance(value, Mapping):
        return {key: _encode(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_encode(item) for item in value]
    return value


def _decode(hint: Any, value: object, key: str) -> object:
    origin = typing.get_origin(hint)
    if origin is types.UnionType:
        (inner,) = (argument for argument in typing.get_args(hint) if argument is not types.NoneType)
        return None if value is None else _decode(inner, value, key)
    if origin is tuple:
        return _decode_tuple(typing.get_args(hint), value, key)
    if origin is dict:
        _, inner = typing.get_args(hint)
        if not isinstance(value, Mapping):
            raise RecordError(f"{key} is {_show(value)}; it must be an object")
        return {_decode_text(name, f"a key of {key}"): _decode(inner, item, _join(key, name)) for name, item in value.items()}
    if is_dataclass(hint):
        return decode_record(typing.cast(type, hint), value, key)
    return _decode_scalar(hint, value, key)


def _decode_scalar(hint: Any, value: object, key: str) -> object:
    if issubclass(hint, Enum):
        choices = [member.value for member in hint]
        if value not in choices:
            raise RecordError(f"{key} is {_show(value)}; it must be one of {', '.join(choices)}")
        return hint(value)
    if hint is str:
        return _decode_text(value, key)
    if hint is float and isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    if hint is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if hint is bool and isinstance(value, bool):
        return value
    kind = {int: "a whole number", bool: "true or false"}.get(hint, "a number")
    raise RecordError(f"{key} is {_show(value)}; it must be {kind}")


def _decode_tuple(inner: tuple[Any, ...], value: object, key: str) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise RecordError(f"{key} is {_show(value)}; it must be a list")
    if inner[-1] is Ellipsis:
        return tuple(_decode(inner[0], item, f"{key}[{number}]") for number, item in enumerate(value))
    if len(value) != len(inner):
        raise RecordError(f"{key} has {len(value)} values; it must have {len(inner)}")
    return tuple(_decode(hint, item, f"{key}[{number}]") for number, (hint, item) in enumerate(zip(inner, value, strict=True)))


def _decode_text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise RecordError(f"{key} is {_show(value)}; it must be text")
    if has_control(value):
        raise RecordError(f"{key} is {_show(value)}; it must not hold control characters")
    return value


def has_control(text: str) -> bool:
    """True if the text holds control, invisible formatting, line separator or lone surrogate characters."""
    return not text.isprintable() and any(unicodedata.category(char) in UNSEEN for char in text)


def _join(key: str, name: object) -> str:
    return f"{key}.{name}" if key else str(name)


def _show(value: object) -> str:
    text = ascii(value)
    return text if len(text) <= SHOWN_CHARS else f"{text[:SHOWN_CHARS]}…"
