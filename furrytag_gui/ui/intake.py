"""From what was dropped or pasted to files and bitmaps that can be opened."""

import base64
import binascii
import contextlib
import html.parser
import os
import re
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageWriter

from furrytag_gui.errors import FurryTagError
from furrytag_gui.images.formats import SUFFIXES, detect_format
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.notice import Level, Notice

FILE_LISTS = ("x-special/gnome-copied-files", "application/x-kde4-urilist", "x-special/nautilus-clipboard")
MODEL_SUFFIXES = {".zip", ".onnx"}
ENCODED = ("image/png", "image/webp", "image/jpeg")

Bitmap = QImage | bytes
"""A picture that is in no file yet: as Qt gives it, or the bytes of a picture file."""


@dataclass(frozen=True)
class Intake:
    """What came in. `problem` says why nothing of it can be opened, or is None.

    `recursive`: whether folders are opened with those inside them; None for as the person has set it.
    """

    paths: tuple[Path, ...] = ()
    bitmap: Bitmap | None = None
    problem: Notice | None = None
    recursive: bool | None = None


def may_hold_pictures(mime: QMimeData) -> bool:
    """A quick look whether `read` can be expected to find something, for the moment when a drag enters the window."""
    return mime.hasUrls() or mime.hasImage() or mime.hasHtml() or any(map(mime.hasFormat, FILE_LISTS)) or bool(_text_paths(mime))


def find_model_files(paths: Iterable[Path]) -> list[Path]:
    """Those of the paths that are models to be added, by their names."""
    return [path for path in paths if path.suffix.lower() in MODEL_SUFFIXES]


def read(mime: QMimeData) -> Intake:
    """The files and folders, or else the bitmap, that were dropped or pasted. Nothing is ever fetched from a network.

    A browser offers a dragged picture in several forms at once: a local address wins over its bitmap, and that over
    bytes written into the page's text.
    """
    texts = [*_listed_urls(mime), *_image_sources(mime)]
    paths = _local_paths(texts) or _text_paths(mime)
    if paths:
        return Intake(paths=paths)
    bitmap = _bitmap(mime) or next(filter(None, map(_inline_bytes, texts)), None)
    if bitmap is not None:
        return Intake(bitmap=bitmap)
    if any(text.startswith(("http:", "https:")) for text in texts):
        return Intake(problem=Notice(tr("FurryTag doesn't download pictures."), tr("Save the picture, then drop the file."), Level.WARNING))
    return Intake(
        problem=Notice(tr("There is no picture in it."), tr("Drop or paste picture files, folders or a copied picture."), Level.WARNING)
    )


def keep_bitmap(bitmap: Bitmap, folder: Path, now: datetime) -> Path:
    """Write a bitmap into `folder` under a name made from the time, and give the file's path.

    A QImage becomes a PNG; bytes are kept as they are. Raises FurryTagError if it can't be written.
    """
    data = bitmap if isinstance(bitmap, bytes) else _encode(bitmap)
    beside: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as stream:
            beside = Path(stream.name)
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        path = _free_name(folder, f"pasted {now:%Y-%m-%d %H.%M.%S}", _suffix(data))
        beside.replace(path)
    except OSError as error:
        if beside is not None:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
        raise FurryTagError(
            tr("Can't keep the pasted picture in {folder}: {reason}.").format(folder=folder, reason=error.strerror),
            tr("Check the folder and its free space."),
        ) from error
    return path


def _listed_urls(mime: QMimeData) -> list[str]:
    texts = [line for line in _lines(mime, "text/uri-list") if not line.startswith("#")]
    for name in FILE_LISTS:
        # The first line of such a list may be the verb "copy" or "cut".
        texts += [line for line in _lines(mime, name) if line.startswith("file:")]
    return list(dict.fromkeys(texts))


def _local_paths(texts: Iterable[str]) -> tuple[Path, ...]:
    return tuple(_to_path(text) for text in dict.fromkeys(texts) if text.startswith("file:"))


def _to_path(text: str) -> Path:
    path = text.removeprefix("file:").removeprefix("//").removeprefix("localhost")
    if os.name == "nt" or not path.startswith("/"):
        return Path(QUrl(text).toLocalFile())
    # Not by way of text: a file name need not be valid UTF-8. And `#` and `?` may stand in it as they are.
    return Path(os.fsdecode(unquote_to_bytes(path)))


def _text_paths(mime: QMimeData) -> tuple[Path, ...]:
    """The lines of a plain text, if every one of them is the address of a local file."""
    lines = [line.strip() for line in mime.text().splitlines() if line.strip()] if mime.hasText() else []
    if not lines or len(lines) > 10_000:
        return ()
    if not all(line.startswith("file:") or Path(line).is_absolute() for line in lines):
        return ()
    return tuple(dict.fromkeys(_to_path(line) if line.startswith("file:") else Path(line) for line in lines))


def _image_sources(mime: QMimeData) -> list[str]:
    if not mime.hasHtml():
        return []
    parser = _ImageSources()
    parser.feed(mime.html())
    return parser.found


class _ImageSources(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.found += [value.strip() for name, value in attrs if name == "src" and value]


def _bitmap(mime: QMimeData) -> Bitmap | None:
    for name in ENCODED:
        data = _data(mime, name)
        if data:
            return data
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def _inline_bytes(text: str) -> bytes | None:
    match = re.match(r"data:image/[^,]*?(;base64)?,", text, re.IGNORECASE)
    if match is None:
        return None
    body = unquote_to_bytes(text[match.end() :])
    if match[1] is None:
        return body or None
    try:
        return base64.b64decode(body) or None
    except binascii.Error:
        return None


def _lines(mime: QMimeData, name: str) -> list[str]:
    return _data(mime, name).decode("utf-8", "replace").splitlines()


def _data(mime: QMimeData, name: str) -> bytes:
    return bytes(mime.data(name).data()) if mime.hasFormat(name) else b""


def _encode(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"PNG").write(image)
    return bytes(buffer.data().data())


def _suffix(data: bytes) -> str:
    kind = detect_format(data)
    return next((suffix for suffix, other in SUFFIXES.items() if other is kind), ".picture")


def _free_name(folder: Path, stem: str, suffix: str) -> Path:
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{suffix}"
    return path
