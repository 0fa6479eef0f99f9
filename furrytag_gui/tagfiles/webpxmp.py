"""The XMP packet of a WebP: the chunk "XMP " and its flag in the extended header.

Source: WebP Container Specification (RFC 9649).
"""

from furrytag_gui.tagfiles.blocks import Block, cut_short, damaged, find_packet

_HEADER_BYTES = 12
_XMP_FLAG = 0x04
_ALPHA_FLAG = 0x10
_EXTENDED_BYTES = 8 + 10


def split(data: bytes) -> list[Block]:
    """The blocks: RIFF header, each chunk with its padding, and what follows the length that the header states."""
    if not (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        raise damaged("it is no WebP")
    total = 8 + int.from_bytes(data[4:8], "little")
    if total > len(data):
        raise cut_short()
    blocks = [Block("RIFF", 0, _HEADER_BYTES)]
    at = _HEADER_BYTES
    while at < total:
        if at + 8 > total:
            raise damaged("a chunk ends early")
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if end > total:
            raise damaged("a chunk ends early")
        kind = data[at : at + 4].decode("latin-1")
        blocks.append(Block(kind, at, end, kind == "XMP "))
        at = end
    if len(blocks) < 2 or blocks[1].kind not in {"VP8 ", "VP8L", "VP8X"}:
        raise damaged("it doesn't begin with a header that FurryTag knows")
    if blocks[1].kind == "VP8X" and blocks[1].end - blocks[1].start != _EXTENDED_BYTES:
        raise damaged("its header has an unknown size")
    if total < len(data):
        blocks.append(Block("after", total, len(data)))
    return blocks


def read_packet(data: bytes) -> bytes | None:
    """The packet."""
    block = find_packet(split(data))
    if block is None:
        return None
    return data[block.start + 8 : block.start + 8 + int.from_bytes(data[block.start + 4 : block.start + 8], "little")]


def with_packet(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet: in the place of its old one, else as the last chunk. A simple file becomes an extended one."""
    blocks = split(data)
    old = find_packet(blocks)
    if packet is None and old is None:
        return data
    chunks = [data[block.start : block.end] for block in blocks if block.kind not in {"RIFF", "after"} and not block.is_packet]
    if blocks[1].kind != "VP8X":
        chunks.insert(0, _make_extended(chunks[0]))
    flags = chunks[0][8] & ~_XMP_FLAG | (_XMP_FLAG if packet is not None else 0)
    chunks[0] = chunks[0][:8] + bytes([flags]) + chunks[0][9:]
    if packet is not None:
        place = blocks.index(old) - 1 if old else len(chunks)
        chunks.insert(place, b"XMP " + len(packet).to_bytes(4, "little") + packet + b"\0" * (len(packet) % 2))
    body = b"WEBP" + b"".join(chunks)
    after = data[blocks[-1].start :] if blocks[-1].kind == "after" else b""
    return b"RIFF" + len(body).to_bytes(4, "little") + body + after


def list_rest(data: bytes) -> list[bytes]:
    """Every block but the packet; the RIFF length and the flag are taken out, and a simple file gets the header it would get."""
    blocks = split(data)
    rest = [data[block.start : block.end] for block in blocks if not block.is_packet and block.kind != "RIFF"]
    if blocks[1].kind != "VP8X":
        rest.insert(0, _make_extended(rest[0]))
    rest[0] = rest[0][:8] + bytes([rest[0][8] & ~_XMP_FLAG]) + rest[0][9:]
    return rest


def _make_extended(chunk: bytes) -> bytes:
    """The header VP8X for a file of this one chunk."""
    body = chunk[8:]
    flags = 0
    if chunk.startswith(b"VP8L"):
        if body[:1] != b"\x2f" or len(body) < 5:
            raise damaged("its picture data has an unknown header")
        bits = int.from_bytes(body[1:5], "little")
        width_px, height_px = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        flags = _ALPHA_FLAG if bits >> 28 & 1 else 0
    else:
        if body[3:6] != b"\x9d\x01\x2a" or len(body) < 10:
            raise damaged("its picture data has an unknown header")
        width_px, height_px = (int.from_bytes(body[at : at + 2], "little") & 0x3FFF for at in (6, 8))
    if not (width_px and height_px):
        raise damaged("it has no pixels")
    sides = (width_px - 1).to_bytes(3, "little") + (height_px - 1).to_bytes(3, "little")
    return b"VP8X" + (10).to_bytes(4, "little") + bytes([flags, 0, 0, 0]) + sides
