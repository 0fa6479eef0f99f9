"""The categories of tags, with their colours and how many tags are in each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.sections import title_of
from furrytag_gui.ui.style import theme_of
from furrytag_gui.ui.theme import Theme

SWATCH_PX = 12
ROW_PX = 24


class CategoryList(QTreeWidget):
    """`picked(str)`: another category is chosen; "" for all of them."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Categories"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(SWATCH_PX, SWATCH_PX))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._on_self_current_item_changed)

    @property
    def category(self) -> str:
        """The chosen one, or "" for all."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, Qt.ItemDataRole.UserRole))

    def choose(self, category: str) -> None:
        """Make this one the chosen one, if it is listed."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == category:
                self.setCurrentItem(item)

    def show_categories(self, categories: Sequence[str], counts: Mapping[str, int], colors: Mapping[str, int]) -> None:
        """List these, staying on the chosen one."""
        chosen = self.category
        self.blockSignals(True)
        self.clear()
        for category in ("", *categories):
            number = sum(counts.values()) if not category else counts.get(category, 0)
            item = QTreeWidgetItem([title_of(category) if category else tr("All tags"), figure(number, ",")])
            item.setData(0, Qt.ItemDataRole.UserRole, category)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, ROW_PX))
            item.setIcon(0, make_swatch(theme_of(self), colors.get(category), self.devicePixelRatioF()))
            if category in colors:
                item.setToolTip(0, tr("A category of your own"))
            self.addTopLevelItem(item)
        self.choose(chosen)
        if self.currentItem() is None:
            self.choose("")
        self.blockSignals(False)
        if self.category != chosen:
            self.picked.emit(self.category)

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def _on_self_current_item_changed(self) -> None:
        self.picked.emit(self.category)


def make_swatch(theme: Theme, color: int | None, ratio: float = 1.0) -> QIcon:
    """A small square in one of the colours for categories; None leaves its place empty."""
    pixmap = QPixmap(QSize(SWATCH_PX, SWATCH_PX) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    if color is None:
        return QIcon(pixmap)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.categories[color % len(theme.categories)]))
    painter.drawRoundedRect(QRectF(0, 0, SWATCH_PX, SWATCH_PX), 3, 3)
    painter.end()
    icon = QIcon(pixmap)
    # Else it would be tinted in a chosen row.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
