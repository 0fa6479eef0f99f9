"""Zips written byte by byte, so that a test can make those that no tool makes."""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

REGULAR, FOLDER, LINK, DEVICE = 0o100644 << 16, 0o040755 << 16, 0o120777 << 16, 0o060644 << 16
DEFLATED = 8
UTF8 = 0x800


@dataclass(frozen=True)
class Entry:
    """One entry as it is listed. `size` and `crc` may lie; `place` lets it share another entry's bytes (its number)."""

    name: str
    content: bytes = b"\x0a\x01a"
    method: int = 0
    flags: int = UTF8
    attributes: int = REGULAR
    size: int | None = None
    crc: int | None = None
    place: int | None = None
    local_name: str | None = None


def write_zip(path: Path, entries: Sequence[Entry]) -> Path:
    content = bytearray()
    listing = bytearray()
    offsets: list[int] = []
    for entry in entries:
        packed = _pack(entry)
        crc = zlib.crc32(entry.content) if entry.crc is None else entry.crc
        size = len(entry.content) if entry.size is None else entry.size
        name = entry.name.encode()
        fields = (20, entry.flags, entry.method, 0, 0x21, crc, len(packed), size)
        if entry.place is None:
            offsets.append(len(content))
            local = name if entry.local_name is None else entry.local_name.encode()
            content += struct.pack("<4s5H3I2H", b"PK\x03\x04", *fields, len(local), 0) + local + packed
        else:
            offsets.append(offsets[entry.place])
        listing += (
            struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20 | 3 << 8, *fields, len(name), 0, 0, 0, 0, entry.attributes, offsets[-1]) + name
        )
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, len(entries), len(entries), len(listing), len(content), 0)
    path.write_bytes(bytes(content + listing) + end)
    return path


def _pack(entry: Entry) -> bytes:
    if entry.method != DEFLATED:
        return entry.content
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(entry.content) + packer.flush()
