"""The XMP packet of a GIF: an application extension with the magic trailer.

Sources: GIF89a specification, Adobe XMP Specification Part 3.
"""

from furrytag_gui.tagfiles.blocks import Block, cut_short, damaged, find_packet

_APPLICATION = b"\x21\xff\x0bXMP DataXMP"
# A reader that takes the packet for sub-blocks jumps by the bytes of its text, lands somewhere in here and is led to the end.
_MAGIC_TRAILER = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_LABEL_CONTROL, _LABEL_TEXT = 0xF9, 0x01


def split(data: bytes) -> list[Block]:
    """The blocks: header with the screen's colours, each extension and image, the trailer, and what follows it."""
    if data[:6] not in (b"GIF87a", b"GIF89a"):
        raise damaged("it is no GIF")
    if len(data) < 13:
        raise cut_short()
    at = 13 + _count_color_bytes(data[10])
    blocks = [Block("header", 0, at)]
    while True:
        if at >= len(data):
            raise cut_short()
        kind, end, is_packet = _read_block(data, at)
        blocks.append(Block(kind, at, end, is_packet))
        at = end
        if kind == "trailer":
            break
    if at < len(data):
        blocks.append(Block("after", at, len(data)))
    return blocks


def read_packet(data: bytes) -> bytes | None:
    """The packet, without its trailer."""
    block = find_packet(split(data))
    return data[block.start + len(_APPLICATION) : block.end - len(_MAGIC_TRAILER)] if block else None


def with_packet(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet: in the place of its old one, else before the first frame.

    A GIF87a knows no extensions, so it becomes a GIF89a, which is told apart by that one letter alone.
    """
    blocks = split(data)
    old = find_packet(blocks)
    if packet is None and old is None:
        return data
    if packet is not None and b"\0" in packet:
        raise damaged("a GIF takes no XMP with zero bytes")
    new = b"" if packet is None else _APPLICATION + packet + _MAGIC_TRAILER
    first = next(block.start for block in blocks if block.kind in {"control", "image", "text", "trailer"})
    start, end = (old.start, old.end) if old else (first, first)
    return b"GIF89a" + data[6:start] + new + data[end:]


def list_rest(data: bytes) -> list[bytes]:
    """Every block but the packet, with the version taken out."""
    rest = [data[block.start : block.end] for block in split(data) if not block.is_packet]
    return [rest[0][6:], *rest[1:]]


def _read_block(data: bytes, at: int) -> tuple[str, int, bool]:
    """What begins at this place, where it ends, and whether it is the packet."""
    mark = data[at]
    if mark == _TRAILER:
        return "trailer", at + 1, False
    if mark == _IMAGE:
        if at + 11 > len(data):
            raise cut_short()
        return "image", _skip_sub_blocks(data, at + 11 + _count_color_bytes(data[at + 9])), False
    if mark != _EXTENSION:
        raise damaged("a block doesn't begin where it should")
    if data.startswith(_APPLICATION, at):
        end = data.find(_MAGIC_TRAILER, at + len(_APPLICATION))
        if end < 0:
            raise damaged("its XMP has no end")
        return "application", end + len(_MAGIC_TRAILER), True
    label = data[at + 1] if at + 1 < len(data) else 0
    kind = {_LABEL_CONTROL: "control", _LABEL_TEXT: "text"}.get(label, "extension")
    return kind, _skip_sub_blocks(data, at + 2), False


def _count_color_bytes(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _skip_sub_blocks(data: bytes, at: int) -> int:
    while True:
        if at >= len(data):
            raise cut_short()
        size = data[at]
        at += 1 + size
        if size == 0:
            return at
