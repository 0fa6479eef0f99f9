"""XMP put into the kinds of pictures that FurryTag can't splice, by exiftool where the user has it."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from furrytag_gui.errors import TagFileError
from furrytag_gui.images.formats import PictureFormat
from furrytag_gui.scratch import open_scratch
from furrytag_gui.tagfiles.pixels import different

LIMIT_S = 120
SUFFIXES = {PictureFormat.AVIF: ".avif", PictureFormat.TIFF: ".tif"}
"""The formats that are given to exiftool, and what it has to be told by their names."""

# What moves or grows when something is added.
_PLACES = ("Offset", "Offsets", "Start", "FileSize", "MediaDataSize")


def find_exiftool() -> Path | None:
    """The program, or None if it isn't installed."""
    found = shutil.which("exiftool")
    return Path(found) if found else None


def put_packet(data: bytes, kind: PictureFormat, packet: bytes | None) -> bytes:
    """The picture with this packet, or without one. Raises TagFileError if exiftool is missing or can't do it."""
    with open_scratch() as folder:
        picture, result, sheet = folder / f"picture{SUFFIXES[kind]}", folder / f"result{SUFFIXES[kind]}", folder / "packet.xmp"
        picture.write_bytes(data)
        if packet is None:
            change = "-xmp:all="
        else:
            sheet.write_bytes(packet)
            change = f"-xmp<={sheet}"
        _run(["-q", change, "-o", str(result), str(picture)])
        try:
            return result.read_bytes()
        except OSError as error:
            raise _failure("it wrote no file") from error


def require_same_facts(before: bytes, after: bytes, kind: PictureFormat) -> None:
    """Raise TagFileError unless exiftool reads the same from both, but for XMP and the places of things in the file."""
    if _read_facts(before, kind) != _read_facts(after, kind):
        raise different("something besides XMP would no longer be the same in it")


def _read_facts(data: bytes, kind: PictureFormat) -> dict[str, object]:
    with open_scratch() as folder:
        picture = folder / f"picture{SUFFIXES[kind]}"
        picture.write_bytes(data)
        listing = json.loads(_run(["-j", "-a", "-G1", "-n", "-b", str(picture)]))
    facts = {} if not listing else dict(listing[0])
    return {name: value for name, value in facts.items() if not _is_passed_over(name)}


def _is_passed_over(name: str) -> bool:
    group, _, tag = name.partition(":")
    return group in {"SourceFile", "System", "ExifTool"} or group.startswith("XMP") or tag.endswith(_PLACES)


def _run(arguments: Sequence[str]) -> bytes:
    """What exiftool prints. The arguments go in as a file of lines, and the user's own configuration, which is a program, isn't run."""
    program = find_exiftool()
    if program is None:
        raise TagFileError(
            "Can't put XMP into this kind of picture: exiftool isn't installed.", "Install exiftool, or export to a sidecar."
        )
    command = [str(program), "-config", "", "-@", "-"]
    sheet = "".join(f"{line}\n" for line in ("-charset", "filename=utf8", *arguments)).encode()
    try:
        result = subprocess.run(command, input=sheet, capture_output=True, timeout=LIMIT_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _failure("it doesn't run or takes too long") from error
    if result.returncode != 0:
        words = result.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _failure(words[0].partition(" - ")[0] if words else f"it ends with {result.returncode}")
    return result.stdout


def _failure(reason: str) -> TagFileError:
    return TagFileError(f"exiftool can't put XMP into the picture: {reason}.", "Export to a sidecar instead.")
