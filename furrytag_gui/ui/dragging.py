"""Files that are dragged out of the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from furrytag_gui.library.records import Entry

SIDE_PX = 96


def describe_files(paths: Sequence[Path]) -> QMimeData:
    """These files as other programs take them. Not by way of QUrl: a file name need not be valid UTF-8."""
    mime = QMimeData()
    mime.setData("text/uri-list", "".join(f"{path.as_uri()}\r\n" for path in paths).encode("ascii"))
    return mime


def drag_out(source: QWidget, entries: Sequence[Entry], picture: QPixmap | None) -> None:
    """Let a person drop these files in another program, which gets copies; withheld ones stay. `picture` is seen at the pointer."""
    paths = [entry.path for entry in entries if not entry.withheld]
    if not paths:
        return
    drag = QDrag(source)
    drag.setMimeData(describe_files(paths))
    if picture is not None and not picture.isNull():
        small = _shrink(picture)
        drag.setPixmap(small)
        drag.setHotSpot(QPoint(-12, -12))
    drag.exec(Qt.DropAction.CopyAction)


def _shrink(picture: QPixmap) -> QPixmap:
    size = picture.size().scaled(QSize(SIDE_PX, SIDE_PX), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    small = QPixmap(size)
    small.fill(Qt.GlobalColor.transparent)
    painter = QPainter(small)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(0.8)
    painter.drawPixmap(QRectF(small.rect()), picture, QRectF(picture.rect()))
    painter.end()
    return small
