"""An XML text as elements that know where they stand in it, so that a part can be exchanged and the rest stays byte for byte."""

import re
import xml.parsers.expat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import defusedxml.ElementTree
from defusedxml import DefusedXmlException

from furrytag_gui.errors import TagFileError

MAX_BYTES = 32 * 1024**2

# What expat puts between namespace, name and prefix; no name holds it.
_GLUE = "\n"
_START_TAG = re.compile(rb"""<[^\s/>]+(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(rb"""\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')""")

Name = tuple[str, str]
"""Namespace and local name."""


@dataclass(slots=True)
class Element:
    """An element: its whole span is `start` to `end`, and what it holds stands from `inside` to `inside_end`.

    A tag that closes itself has both at `end`. `raw_name` is the name with its prefix as it stands there.
    """

    name: Name
    raw_name: str
    attributes: Mapping[Name, str]
    start: int
    inside: int
    inside_end: int = 0
    end: int = 0
    children: list["Element"] = field(default_factory=list)
    text: str = ""

    @property
    def closes_itself(self) -> bool:
        return self.inside == self.end

    @property
    def prefix(self) -> str:
        """The prefix with its colon, "" for the default namespace."""
        head, colon, _ = self.raw_name.partition(":")
        return head + colon if colon else ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Bytes `start` to `end` to be exchanged for `new`."""

    start: int
    end: int
    new: bytes = b""


def locate(xml_text: bytes) -> Element:
    """The root of a UTF-8 text; raises TagFileError if it is no well-formed XML, or has a document type or entities."""
    if len(xml_text) > MAX_BYTES:
        raise TagFileError("Can't read the XMP: it is too large.")
    try:
        xml_text.decode()
        # The first reading is for safety alone: it refuses what expat alone would follow.
        defusedxml.ElementTree.fromstring(xml_text, forbid_dtd=True)
    except UnicodeDecodeError as error:
        raise TagFileError("Can't read the XMP: it isn't UTF-8.") from error
    except DefusedXmlException as error:
        raise TagFileError("Can't read the XMP: it has entities or a document type, which could do harm.") from error
    except (SyntaxError, ValueError) as error:
        raise TagFileError("Can't read the XMP: it is damaged.") from error
    return _Locator(xml_text).run()


def apply_edits(content: bytes, edits: Iterable[Edit]) -> bytes:
    """The text after all edits, which must not overlap; of two at one place the first given comes first."""
    parts = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [content[at : edit.start], edit.new]
        at = edit.end
    return b"".join([*parts, content[at:]])


def attribute_span(content: bytes, element: Element, name: Name) -> Edit:
    """The edit that takes an attribute away together with the white space before it."""
    tag = content[element.start : element.inside]
    plain = [match for match in _ATTRIBUTE.finditer(tag) if match[1] != b"xmlns" and not match[1].startswith(b"xmlns:")]
    match = plain[list(element.attributes).index(name)]
    return Edit(element.start + match.start(), element.start + match.end())


class _Locator:
    """Reads a text that is known to be safe."""

    def __init__(self, xml_text: bytes) -> None:
        self._text = xml_text
        self._open: list[Element] = []
        self._root: Element | None = None
        parser = xml.parsers.expat.ParserCreate("UTF-8", _GLUE)
        parser.namespace_prefixes = True
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add_text
        self._parser = parser

    def run(self) -> Element:
        self._parser.Parse(self._text, True)
        assert self._root is not None  # noqa: S101 - well-formed XML has a root
        return self._root

    def _start(self, name: str, attributes: list[str]) -> None:
        start = self._parser.CurrentByteIndex
        tag = _START_TAG.match(self._text, start)
        assert tag is not None  # noqa: S101 - expat has found a tag there
        pairs = {_split_name(key): value for key, value in zip(attributes[::2], attributes[1::2], strict=True)}
        raw = re.match(rb"<([^\s/>]+)", tag[0])
        element = Element(_split_name(name), raw[1].decode() if raw else "", pairs, start, tag.end())
        if tag[0].endswith(b"/>"):
            element.inside_end = element.end = tag.end()
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _end(self, _name: str) -> None:
        element = self._open.pop()
        if not element.end:
            element.inside_end = self._parser.CurrentByteIndex
            element.end = self._text.index(b">", element.inside_end) + 1

    def _add_text(self, text: str) -> None:
        if self._open:
            self._open[-1].text += text


def _split_name(name: str) -> Name:
    parts = name.split(_GLUE)
    return (parts[0], parts[1]) if len(parts) > 1 else ("", parts[0])
