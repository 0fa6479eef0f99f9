"""The XMP packet of a PNG: one iTXt chunk.

Sources: PNG specification (third edition), Adobe XMP Specification Part 3.
"""

import zlib

from furrytag_gui.tagfiles.blocks import Block, cut_short, damaged, find_packet

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEYWORD = b"XML:com.adobe.xmp\0"
# Keyword, not compressed, no language, no translated keyword.
_HEADER = _KEYWORD + b"\0\0\0\0"
_PICTURE_CHUNKS = {"fcTL", "IDAT"}
MAX_PACKET_BYTES = 32 * 1024**2


def split(data: bytes) -> list[Block]:
    """The blocks: signature, each chunk, and what follows IEND; checks every chunk's sum."""
    if not data.startswith(_SIGNATURE):
        raise damaged("it is no PNG")
    blocks = [Block("signature", 0, len(_SIGNATURE))]
    at = len(_SIGNATURE)
    kind = ""
    while kind != "IEND":
        if at + 12 > len(data):
            raise cut_short()
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if end > len(data):
            raise cut_short()
        name = data[at + 4 : at + 8]
        if not name.isalpha() or zlib.crc32(memoryview(data)[at + 4 : end - 4]) != int.from_bytes(data[end - 4 : end], "big"):
            raise damaged("a chunk is damaged")
        kind = name.decode("ascii")
        if len(blocks) == 1 and kind != "IHDR":
            raise damaged("it doesn't begin with a header")
        blocks.append(Block(kind, at, end, kind == "iTXt" and data.startswith(_KEYWORD, at + 8)))
        at = end
    if not any(block.kind == "IDAT" for block in blocks):
        raise damaged("it has no pixels")
    if at < len(data):
        blocks.append(Block("after", at, len(data)))
    return blocks


def read_packet(data: bytes) -> bytes | None:
    """The packet, unpacked if it is compressed."""
    block = find_packet(split(data))
    if block is None:
        return None
    text = data[block.start + 8 + len(_KEYWORD) : block.end - 4]
    # Two bytes on compression, then language and translated keyword, each ended by a zero.
    parts = text[2:].split(b"\0", 2)
    if len(parts) < 3 or text[:1] not in (b"\0", b"\1"):
        raise damaged("its XMP chunk is damaged")
    if text[:1] == b"\0":
        return parts[2]
    unpacker = zlib.decompressobj()
    try:
        packet = unpacker.decompress(parts[2], MAX_PACKET_BYTES)
    except zlib.error as error:
        raise damaged("its XMP can't be unpacked") from error
    if not unpacker.eof:
        raise damaged("its XMP is too large or ends early")
    return packet


def with_packet(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet, not compressed: in the place of its old one, else before the first frame."""
    blocks = split(data)
    old = find_packet(blocks)
    new = b""
    if packet is not None:
        body = b"iTXt" + _HEADER + packet
        new = (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    first = next(block.start for block in blocks if block.kind in _PICTURE_CHUNKS)
    start, end = (old.start, old.end) if old else (first, first)
    return data[:start] + new + data[end:]


def list_rest(data: bytes) -> list[bytes]:
    """Every block but the packet."""
    return [data[block.start : block.end] for block in split(data) if not block.is_packet]
