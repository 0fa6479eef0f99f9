"""The keyword lists of an XMP packet, read, and changed without touching anything else in it.

A packet is edited as text: what isn't a keyword of ours (other properties, unknown namespaces, comments, the wrapper and its
padding) stays byte for byte. Source: Adobe, XMP Specification Part 1; facts on readers in digiKam's and ExifTool's code.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles.xmlspans import Edit, Element, Name, apply_edits, attribute_span, locate
from furrytag_gui.tags.vocabulary import normalize_name

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDF_ROOT = (RDF, "RDF")
_ABOUT = (RDF, "about")
_LI = (RDF, "li")
_CONTAINERS = {(RDF, "Bag"), (RDF, "Seq"), (RDF, "Alt")}

SKELETON = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    f' <rdf:RDF xmlns:rdf="{RDF}">\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
).encode()


@dataclass(frozen=True, slots=True)
class KeywordList:
    """A property that lists keywords: its name in files, and what parts the levels of a path, "" if it has none."""

    id: str
    uris: tuple[str, ...]
    container: str
    separator: str = ""

    @property
    def local(self) -> str:
        return self.id.partition(":")[2]


DC_SUBJECT = KeywordList("dc:subject", ("http://purl.org/dc/elements/1.1/",), "Bag")
LR_HIERARCHICAL = KeywordList("lr:hierarchicalSubject", ("http://ns.adobe.com/lightroom/1.0/",), "Bag", "|")
DIGIKAM_TAGS = KeywordList("digiKam:TagsList", ("http://www.digikam.org/ns/1.0/",), "Seq", "/")
LR_WEIGHTED = KeywordList("lr:weightedFlatSubject", ("http://ns.adobe.com/lightroom/1.0/",), "Bag")
MICROSOFT = KeywordList(
    "MicrosoftPhoto:LastKeywordXMP", ("http://ns.microsoft.com/photo/1.0/", "http://ns.microsoft.com/photo/1.0"), "Bag", "/"
)
MEDIAPRO = KeywordList("mediapro:CatalogSets", ("http://ns.iview-multimedia.com/mediapro/1.0/",), "Bag", "|")

WRITTEN = (DC_SUBJECT, LR_HIERARCHICAL, DIGIKAM_TAGS)
READ = (*WRITTEN, LR_WEIGHTED, MICROSOFT, MEDIAPRO)
_BY_NAME: Mapping[Name, KeywordList] = {(uri, entry.local): entry for entry in READ for uri in entry.uris}

Values = Mapping[str, Sequence[str]]
"""Keywords by the id of their list."""


@dataclass(slots=True)
class _Holder:
    """One place where a list stands: an element of a description, or (without `element`) an attribute of it.

    `items`: the keywords with the element of each; None where the value isn't an item of a list.
    """

    description: Element
    name: Name
    element: Element | None
    array: Element | None
    items: list[tuple[str, Element | None]] = field(default_factory=list)


def read_keywords(packet: bytes) -> dict[str, list[str]]:
    """The keywords of every list that is known, in their order. Raises TagFileError if the packet can't be read."""
    rdf = _find_rdf(locate(_trim(packet)))
    found: dict[str, list[str]] = {}
    for holder in _find_holders(rdf):
        found.setdefault(_BY_NAME[holder.name].id, []).extend(value for value, _ in holder.items if value.strip())
    return found


def merge_keywords(packet: bytes | None, wanted: Values, ours: Collection[str]) -> tuple[bytes | None, frozenset[str]]:
    """The packet with these keywords in its lists, and what of it we brought ("dc:subject=wolf").

    Keywords of others stay and keep their order, ours that are no longer wanted go, new ones come at the end of their list.
    None if the packet then says nothing at all any more; the very bytes of before if nothing changes.
    Raises TagFileError if the packet can't be read or lists keywords in a way that can't be merged.
    """
    if packet is not None and not packet.strip(b" \t\r\n\0\xef\xbb\xbf"):
        packet = None
    if packet is None and not any(wanted.values()):
        return None, frozenset()
    text = _trim(packet or SKELETON)
    rdf = _find_rdf(locate(text))
    merger = _Merger(text, rdf, ours)
    for entry in WRITTEN:
        merger.merge(entry, wanted.get(entry.id, ()))
    edits = merger.edits()
    if not edits:
        return packet, frozenset(merger.brought)
    changed = apply_edits(text, edits)
    if not _find_rdf(locate(changed)).children:
        return None, frozenset(merger.brought)
    return changed + (packet or b"")[len(text) :], frozenset(merger.brought)


class _Merger:
    """Collects the edits of one packet, list by list."""

    def __init__(self, text: bytes, rdf: Element, ours: Collection[str]) -> None:
        self._text = text
        self._rdf = rdf
        self._ours = {(list_id, normalize_name(value)) for list_id, _, value in (token.partition("=") for token in ours)}
        self._holders = _find_holders(rdf)
        self._edits: list[tuple[Element, Edit]] = []
        self._gone: list[tuple[Element, Element]] = []
        self._fresh: list[tuple[KeywordList, list[str]]] = []
        self.brought: set[str] = set()

    def merge(self, entry: KeywordList, wanted: Sequence[str]) -> None:
        """Note what has to change in one list."""
        holders = [holder for holder in self._holders if _BY_NAME[holder.name] is entry]
        values = {normalize_name(value): value for value in reversed(wanted)}
        values = {key: values[key] for key in dict.fromkeys(map(normalize_name, wanted))}
        standing: set[str] = set()
        others: set[str] = set()
        dropped: list[list[Element | None]] = []
        for holder in holders:
            doomed: list[Element | None] = []
            for value, item in holder.items:
                key = normalize_name(value)
                owned = (entry.id, key) in self._ours
                if owned and values.get(key) != value:
                    doomed.append(item)
                    continue
                standing.add(key)
                if not owned:
                    others.add(key)
            dropped.append(doomed)
        new = [value for key, value in values.items() if key not in standing]
        self.brought |= {f"{entry.id}={value}" for key, value in values.items() if key not in others}
        for place, (holder, doomed) in enumerate(zip(holders, dropped, strict=True)):
            self._change(entry, holder, doomed, new if place == 0 else [])
        if new and not holders:
            self._fresh.append((entry, new))

    def edits(self) -> list[Edit]:
        """Everything noted, as edits that don't overlap."""
        result = []
        gone_of: dict[int, int] = {}
        for description, _ in self._gone:
            gone_of[description.start] = gone_of.get(description.start, 0) + 1
        empty = {
            description.start
            for description, _ in self._gone
            if gone_of[description.start] == len(description.children) and set(description.attributes) <= {_ABOUT}
        }
        for description in {description.start: description for description, _ in self._gone}.values():
            if description.start in empty:
                result.append(self._without_space(description))
        result += [self._without_space(element) for description, element in self._gone if description.start not in empty]
        result += [edit for description, edit in self._edits if description.start not in empty]
        if self._fresh:
            result.append(self._add_description())
        return result

    def _change(self, entry: KeywordList, holder: _Holder, doomed: Sequence[Element | None], new: list[str]) -> None:
        if holder.array is not None and holder.element is not None:
            items = [item for item in doomed if item is not None]
            if len(items) == len(holder.array.children) and not new:
                if items:
                    self._gone.append((holder.description, holder.element))
                return
            self._edits += [(holder.description, self._without_space(item)) for item in items]
            if new:
                self._edits.append((holder.description, self._append(holder.array, new)))
        elif doomed or new:
            # A value that is no list: it goes from its place, and what is kept of it begins a list.
            kept = [] if doomed else [value for value, _ in holder.items]
            if holder.element is None:
                self._edits.append((holder.description, attribute_span(self._text, holder.description, holder.name)))
            else:
                self._gone.append((holder.description, holder.element))
            if kept or new:
                self._fresh.append((entry, [*kept, *new]))

    def _append(self, array: Element, values: Sequence[str]) -> Edit:
        """New items after the last one, indented as the first one is."""
        last = array.children[-1] if array.children else None
        indent = self._space_before(array.children[0].start) if array.children else b""
        items = "".join(f"{indent.decode()}<{array.prefix}li>{escape(value)}</{array.prefix}li>" for value in values).encode()
        if array.closes_itself:
            opened = self._text[array.start : array.end].rstrip(b">").rstrip(b"/").rstrip()
            return Edit(array.start, array.end, opened + b">" + items + f"</{array.raw_name}>".encode())
        at = last.end if last else array.inside
        return Edit(at, at, items)

    def _add_description(self) -> Edit:
        rdf = self._rdf
        first = next(iter(rdf.children), None)
        about = first.attributes.get(_ABOUT, "") if first else ""
        spaces = {} if rdf.prefix == "rdf:" else {"rdf": RDF}
        spaces |= {entry.id.partition(":")[0]: entry.uris[0] for entry, _ in self._fresh}
        declared = "".join(f"\n    xmlns:{prefix}={quoteattr(uri)}" for prefix, uri in spaces.items())
        lines = [f"  <rdf:Description rdf:about={quoteattr(about)}{declared}>"]
        for entry, values in self._fresh:
            lines += [f"   <{entry.id}>", f"    <rdf:{entry.container}>"]
            lines += [f"     <rdf:li>{escape(value)}</rdf:li>" for value in values]
            lines += [f"    </rdf:{entry.container}>", f"   </{entry.id}>"]
        block = "\n".join([*lines, "  </rdf:Description>", ""]).encode()
        if rdf.closes_itself:
            opened = self._text[rdf.start : rdf.end].rstrip(b">").rstrip(b"/").rstrip()
            return Edit(rdf.start, rdf.end, opened + b">\n" + block + f" </{rdf.raw_name}>".encode())
        at = rdf.children[-1].end if rdf.children else rdf.inside
        return Edit(at, at, b"\n" + block.rstrip(b"\n"))

    def _without_space(self, element: Element) -> Edit:
        return Edit(element.start - len(self._space_before(element.start)), element.end)

    def _space_before(self, at: int) -> bytes:
        before = self._text[:at]
        return before[len(before.rstrip(b" \t\r\n")) :]


def _trim(packet: bytes) -> bytes:
    """Without the zero bytes that some writers end a packet with."""
    return packet.rstrip(b"\0")


def _find_rdf(root: Element) -> Element:
    found = [element for element in (root, *root.children) if element.name == _RDF_ROOT]
    if len(found) != 1:
        raise TagFileError("Can't read the XMP: it has no RDF, or more than one.")
    return found[0]


def _find_holders(rdf: Element) -> list[_Holder]:
    holders = []
    for description in rdf.children:
        for name, value in description.attributes.items():
            if name in _BY_NAME:
                holders.append(_Holder(description, name, None, None, [(value, None)]))
        for element in description.children:
            if element.name in _BY_NAME:
                holders.append(_read_holder(description, element))
    return holders


def _read_holder(description: Element, element: Element) -> _Holder:
    if not element.children:
        value = element.text.strip()
        if element.attributes.keys() - {("http://www.w3.org/XML/1998/namespace", "lang")}:
            raise _odd(element)
        return _Holder(description, element.name, element, None, [(value, None)] if value else [])
    array = element.children[0]
    if len(element.children) > 1 or array.name not in _CONTAINERS or any(item.name != _LI for item in array.children):
        raise _odd(element)
    # An item that isn't plain text is nobody's keyword; it stays where it is.
    items: list[tuple[str, Element | None]] = [(item.text.strip(), item) for item in array.children if not item.children]
    return _Holder(description, element.name, element, array, items)


def _odd(element: Element) -> TagFileError:
    return TagFileError(f"Can't read the XMP: {element.raw_name} is written in an unusual way.", "Export to a sidecar instead.")
