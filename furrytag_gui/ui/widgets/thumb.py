"""A small picture in a dialog, blurred where it must not be seen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.shown import Thumbnail
from furrytag_gui.ui.style import theme_of


class Thumb(QWidget):
    """Shows nothing until it is known how a picture may be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.is_blurred = False
        self.setAccessibleName(tr("Picture"))

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def show_picture(self, picture: Thumbnail | None, *, blurred: bool) -> None:
        self.is_blurred = blurred
        self._image = None if picture is None else picture.blurred if blurred else picture.plain
        self.setAccessibleDescription("blurred" if blurred else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.canvas))
        painter.drawRoundedRect(self.rect(), theme.radius_px, theme.radius_px)
        if self._image is not None:
            room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            scale = min(room.width() / self._image.width(), room.height() / self._image.height())
            place = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
            place.moveCenter(room.center())
            painter.drawImage(place, self._image)
