"""How a file's earlier bytes come of its present ones: small for a large picture that gained a packet, whole for a small file."""

import struct
import zlib

WHOLE, DIFFERENT = b"w", b"d"
SMALL_BYTES = 64 * 1024
"""Up to here the earlier bytes are kept whole."""

BLOCK_BYTES = 128
REACH_BYTES = 1024 * 1024
"""How far away the same bytes are looked for: tags that are embedded are never larger."""

MOST_LITERAL_BYTES = 256 * 1024

_STEP = struct.Struct("<QQQ")


class RecipeError(ValueError):
    """The present bytes aren't those that the recipe was made for."""


def make_recipe(before: bytes | None, after: bytes | None) -> bytes:
    """What `follow_recipe` needs to make `before` of `after`; None stands for no file."""
    if before is None:
        return b""
    if after is not None and len(before) > SMALL_BYTES:
        steps = _compare(before, after)
        if steps is not None:
            return DIFFERENT + zlib.compress(steps)
    return WHOLE + zlib.compress(before)


def follow_recipe(recipe: bytes, after: bytes | None) -> bytes | None:
    """The earlier bytes, or None for no file. Raises RecipeError; whether the bytes are right is for the caller to check."""
    if not recipe:
        return None
    kind, content = recipe[:1], zlib.decompress(recipe[1:])
    if kind == WHOLE:
        return content
    if after is None:
        raise RecipeError("there is no file to begin with")
    parts = []
    place = 0
    while place < len(content):
        literal, start, count = _STEP.unpack_from(content, place)
        place += _STEP.size
        if start + count > len(after):
            raise RecipeError("the file is shorter than it was")
        parts += [content[place : place + literal], after[start : start + count]]
        place += literal
    return b"".join(parts)


def _compare(before: bytes, after: bytes) -> bytes | None:
    """Steps, each some bytes as they are and then a run of `after`; None if the two have little in common."""
    steps = []
    literals = 0
    done = here = 0  # `before` is described up to `done`; `here` is where `after` was left
    probe = 0
    while probe < len(before):
        found = after.find(before[probe : probe + BLOCK_BYTES], here, here + REACH_BYTES)
        if found < 0:
            probe += BLOCK_BYTES
            if literals + probe - done > MOST_LITERAL_BYTES:
                return None
            continue
        start = probe
        while start > done and found > here and before[start - 1] == after[found - 1]:
            start, found = start - 1, found - 1
        count = _common(before, start, after, found)
        steps.append(_STEP.pack(start - done, found, count) + before[done:start])
        literals += start - done
        done = probe = start + count
        here = found + count
    steps.append(_STEP.pack(len(before) - done, 0, 0) + before[done:])
    return b"".join(steps)


def _common(before: bytes, start: int, after: bytes, found: int) -> int:
    """How many bytes from these two places on are the same."""
    count, stride = 0, 1024 * 1024
    while stride:
        one, two = before[start + count : start + count + stride], after[found + count : found + count + stride]
        if one and one == two:
            count += len(one)
            if len(one) < stride:
                return count
        else:
            stride //= 2
    return count
