"""A picture's file as the blocks that it is made of, and the errors for a file that isn't what it should be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from furrytag_gui.errors import TagFileError


@dataclass(frozen=True, slots=True)
class Block:
    """One segment, chunk or extension: bytes `start` to `end`, all of it. `is_packet`: it holds the XMP packet."""

    kind: str
    start: int
    end: int
    is_packet: bool = False


class Splicer(Protocol):
    """What a module for one picture format offers; every function raises TagFileError if the file isn't whole and well-formed."""

    def split(self, data: bytes) -> list[Block]:
        """The blocks in their order, without gaps; bytes after the picture's end are the last block."""

    def read_packet(self, data: bytes) -> bytes | None:
        """The XMP packet, or None."""

    def with_packet(self, data: bytes, packet: bytes | None) -> bytes:
        """The file with this packet in the place of its own, or without one; nothing else changes but what must follow from it."""

    def list_rest(self, data: bytes) -> list[bytes]:
        """Every block but the packet, with what must follow from a packet's being there taken out: the same before and after."""


def find_packet(blocks: Sequence[Block]) -> Block | None:
    """The block of the packet, or None; raises TagFileError if there are several."""
    found = [block for block in blocks if block.is_packet]
    if len(found) > 1:
        raise damaged("it has several XMP packets")
    return found[0] if found else None


def damaged(reason: str) -> TagFileError:
    """The error for a file that isn't touched because of its structure."""
    return TagFileError(f"Can't get at the picture's XMP: {reason}.", "Export to a sidecar instead.")


def cut_short() -> TagFileError:
    """The error for a file that ends before its structure does."""
    return damaged("the file ends early")
