"""What decoders make of two files: the same, or not."""

import io
import itertools
from collections.abc import Iterator

from PIL import Image

from furrytag_gui.errors import TagFileError
from furrytag_gui.images.decode import MAX_PIXELS, READERS
from furrytag_gui.images.formats import PictureFormat, detect_format

# Where Pillow puts the packet, and what follows from its being there.
_PACKET_KEYS = {"xmp", "XML:com.adobe.xmp", "extension", "version"}


def require_same_frames(before: bytes, after: bytes) -> None:
    """Raise TagFileError unless both decode to the same frames: pixels, palette, times, EXIF, profile, comments and texts."""
    kind = detect_format(before)
    if kind is None or detect_format(after) is not kind:
        raise different("it is no longer the same kind of file")
    try:
        for old, new in itertools.zip_longest(_read_frames(before, kind), _read_frames(after, kind)):
            if old != new:
                raise different("a frame of it would no longer be the same")
    except TagFileError:
        raise
    except Exception as error:  # on damaged files Pillow raises nearly everything that there is
        raise TagFileError("Can't put XMP into the picture: it can't be decoded.", "Export to a sidecar instead.") from error


def different(what: str) -> TagFileError:
    """The error for a result that is thrown away; it points to a mistake of ours or of exiftool."""
    return TagFileError(f"Nothing was written, since {what}.", "Export to a sidecar instead, and report this picture.")


def _read_frames(data: bytes, kind: PictureFormat) -> Iterator[tuple[object, ...]]:
    with READERS[kind](io.BytesIO(data)) as image:
        if image.width * image.height > MAX_PIXELS:
            raise TagFileError("Can't put XMP into the picture: it has too many pixels to be checked.", "Export to a sidecar instead.")
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            image.load()
            facts = {key: value for key, value in image.info.items() if key not in _PACKET_KEYS}
            yield number, image.mode, image.size, image.tobytes(), _palette(image), facts


def _palette(image: Image.Image) -> list[int] | None:
    return image.getpalette() if image.mode == "P" else None
