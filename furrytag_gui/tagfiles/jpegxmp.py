"""The XMP packet of a JPEG: one APP1 segment.

Sources: ITU-T T.81 (annex B), Adobe XMP Specification Part 3, CIPA DC-007 (multi-picture format).
"""

from furrytag_gui.tagfiles.blocks import Block, cut_short, damaged, find_packet

SIGNATURE = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_EXIF = b"Exif\0"
_MULTI_PICTURE = b"MPF\0"
_LISTS = (b"subject", b"hierarchicalSubject", b"TagsList")

# The two bytes of the length count themselves.
MAX_PACKET_BYTES = 0xFFFF - 2 - len(SIGNATURE)

_APP0, _APP1, _APP2 = 0xE0, 0xE1, 0xE2
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, 0xD9
_RESTARTS = range(0xD0, 0xD8)


def split(data: bytes) -> list[Block]:
    """The blocks: start, each segment, the coded data after each scan header, end, and what follows."""
    if not data.startswith(b"\xff\xd8"):
        raise damaged("it is no JPEG")
    blocks = [Block("SOI", 0, 2)]
    at = 2
    while True:
        marker, after = _read_marker(data, at)
        if marker == _END_OF_IMAGE:
            blocks.append(Block("EOI", at, after))
            break
        end = after + int.from_bytes(data[after : after + 2], "big")
        if end > len(data) or end < after + 2:
            raise cut_short()
        blocks.append(Block(f"{marker:02X}", at, end, marker == _APP1 and data.startswith(SIGNATURE, after + 2)))
        at = end
        if marker == _START_OF_SCAN:
            at = _skip_scan(data, end)
            blocks.append(Block("scan", end, at))
    if after < len(data):
        blocks.append(Block("after", after, len(data)))
    return blocks


def read_packet(data: bytes) -> bytes | None:
    """The packet; what Photoshop has moved into extended segments isn't part of it."""
    block = find_packet(split(data))
    return data[block.start : block.end].partition(SIGNATURE)[2] if block else None


def with_packet(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet: in the place of its old one, else after the headers of JFIF and EXIF.

    A packet over 64 kB would have to be spread over extended segments, which many readers pass over, so it is refused.
    """
    blocks = split(data)
    old = find_packet(blocks)
    if packet is not None and len(packet) > MAX_PACKET_BYTES:
        raise damaged(f"{len(packet)} bytes of XMP are more than a JPEG holds in one piece ({MAX_PACKET_BYTES})")
    for block in blocks:
        segment = data[block.start + 4 : block.end] if block.kind not in {"scan", "after"} else b""
        if block.kind == f"{_APP2:02X}" and segment.startswith(_MULTI_PICTURE):
            raise damaged("it holds several pictures, whose index would no longer be true")
        if segment.startswith(_EXTENSION) and any(name in segment for name in _LISTS):
            raise damaged("its keywords stand in an extended packet")
    new = b""
    if packet is not None:
        new = b"\xff\xe1" + (len(packet) + len(SIGNATURE) + 2).to_bytes(2, "big") + SIGNATURE + packet
    start, end = (old.start, old.end) if old else (_first_place(data, blocks),) * 2
    return data[:start] + new + data[end:]


def list_rest(data: bytes) -> list[bytes]:
    """Every block but the packet."""
    return [data[block.start : block.end] for block in split(data) if not block.is_packet]


def _first_place(data: bytes, blocks: list[Block]) -> int:
    at = blocks[0].end
    for block in blocks[1:]:
        is_exif = block.kind == f"{_APP1:02X}" and data.startswith(_EXIF, block.start + 4)
        if block.kind != f"{_APP0:02X}" and not is_exif:
            break
        at = block.end
    return at


def _read_marker(data: bytes, at: int) -> tuple[int, int]:
    """The marker at this place and where it ends; any number of FF may stand before it."""
    after = at
    while data[after : after + 1] == b"\xff":
        after += 1
    if after >= len(data):
        raise cut_short()
    if after == at or data[after] in (0, 1, *_RESTARTS):
        raise damaged("a segment doesn't begin where it should")
    return data[after], after + 1


def _skip_scan(data: bytes, at: int) -> int:
    """Where the coded data ends: at the next marker that is neither a stuffed zero nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise cut_short()
        if data[at + 1] == 0xFF:
            at += 1
        elif data[at + 1] == 0 or data[at + 1] in _RESTARTS:
            at += 2
        else:
            return at
