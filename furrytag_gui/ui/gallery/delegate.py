"""How one file of the gallery is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from furrytag_gui.library.records import Entry
from furrytag_gui.ui.gallery.model import ENTRY_ROLE, GalleryModel
from furrytag_gui.ui.gallery.signs import exclamation, paint_rating, paint_standing
from furrytag_gui.ui.gallery.standing import Standing, standing_of
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.shown import PAPER
from furrytag_gui.ui.style import scaled_px, small_font, theme_of
from furrytag_gui.ui.theme import Theme
from furrytag_gui.ui.widgets.glyphs import paint_glyph

GAP_PX = 5
CAPTION_PX = 30
SIGN_PX = 10
NAME_FROM_PX = 32
"""A few letters of a name say less than none."""
SHAPE = 0.85
"""Height of the picture's part of a card for its width."""


class GalleryDelegate(QStyledItemDelegate):
    """A card with the picture, its name, its rating and where it stands. It draws what is there and asks for nothing."""

    def __init__(self, model: GalleryModel, thumbnails: Thumbnails) -> None:
        super().__init__(model)
        self._model = model
        self._thumbnails = thumbnails
        self._cell = QSize(130, 140)
        self._caption = QFont()
        self._caption_metrics = QFontMetrics(self._caption)
        self._caption_px, self._sign_px = CAPTION_PX, SIGN_PX

    @property
    def cell(self) -> QSize:
        """The size of a card with the gap around it."""
        return self._cell

    def set_font(self, font: QFont) -> None:
        """Write names in the small font that goes with this one."""
        self._caption = small_font(font)
        self._caption_metrics = QFontMetrics(self._caption)
        self._caption_px, self._sign_px = max(CAPTION_PX, self._caption_metrics.height() + 8), scaled_px(font, SIGN_PX)

    def set_width(self, width_px: int) -> None:
        self._cell = QSize(width_px, round((width_px - 2 * GAP_PX) * SHAPE) + self._caption_px + 2 * GAP_PX)

    def set_height(self, height_px: int) -> None:
        picture_px = max(32, height_px - self._caption_px - 2 * GAP_PX)
        self._cell = QSize(round(picture_px / SHAPE) + 2 * GAP_PX, picture_px + self._caption_px + 2 * GAP_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self._cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        theme = theme_of(option.widget)
        state: QStyle.StateFlag = option.state
        card = QRectF(option.rect).adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(card, theme.radius_px, theme.radius_px)
        painter.fillPath(outline, QColor(theme.hover if state & QStyle.StateFlag.State_MouseOver else theme.bar))
        if entry is not None:
            picture = QRectF(card.left(), card.top(), card.width(), card.height() - self._caption_px)
            painter.setClipPath(outline)
            self._paint_picture(painter, picture, entry, theme)
            painter.setClipping(False)
            self._paint_caption(painter, QRectF(card.left(), picture.bottom(), card.width(), self._caption_px), entry, theme)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused or state & QStyle.StateFlag.State_Selected:
            line = Qt.PenStyle.SolidLine if state & QStyle.StateFlag.State_Selected else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(theme.focus if focused else theme.accent), 2, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, theme.radius_px, theme.radius_px)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRectF, entry: Entry, theme: Theme) -> None:
        blurred = self._model.is_blurred(entry)
        pixmap = self._thumbnails.find(entry.file_id, blurred)
        failed = standing_of(entry) is Standing.FAILED
        painter.fillRect(area, QColor(theme.canvas) if failed or pixmap is None else QColor(*PAPER))
        if failed:
            sign = QRectF(0, 0, 26, 26)
            sign.moveCenter(area.center())
            paint_glyph(painter, sign, exclamation, theme.warning, 3)
        elif pixmap is not None:
            enlarge = blurred or self._thumbnails.is_stand_in(entry.file_id)
            painter.drawPixmap(_fit(pixmap, area, enlarge=enlarge), pixmap, QRectF(pixmap.rect()))

    def _paint_caption(self, painter: QPainter, area: QRectF, entry: Entry, theme: Theme) -> None:
        standing = standing_of(entry)
        sign = QRectF(0, 0, self._sign_px, self._sign_px)
        sign.moveCenter(area.center())
        text = area.adjusted(8, 0, -8 - self._sign_px - 5, 0)
        rating = None if standing is Standing.WITHHELD else self._model.label_of(entry)
        if rating is not None:
            sign.moveLeft(text.left())
            paint_rating(painter, sign, rating, theme)
            text.setLeft(sign.right() + 5)
        sign.moveLeft(text.right() + 5)
        paint_standing(painter, sign, standing, theme)
        if text.width() < NAME_FROM_PX:
            return
        painter.setFont(self._caption)
        painter.setPen(QColor(theme.text))
        name = self._caption_metrics.elidedText(self._model.name_of(entry), Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, name)


def _fit(pixmap: QPixmap, area: QRectF, *, enlarge: bool) -> QRectF:
    """The place of a pixmap in the middle of an area, in its own shape; a small one is not enlarged unless asked for."""
    ratio = pixmap.devicePixelRatio()
    width, height = pixmap.width() / ratio, pixmap.height() / ratio
    scale = min(area.width() / width, area.height() / height)
    if not enlarge:
        scale = min(1.0, scale)
    place = QRectF(0, 0, width * scale, height * scale)
    place.moveCenter(area.center())
    return place
