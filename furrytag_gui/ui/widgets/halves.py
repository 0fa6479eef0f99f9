"""Two parts that are side by side where there is room for that."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStyle, QVBoxLayout, QWidget

from furrytag_gui.ui.widgets.sheet import LEAST_PX, Sheet

GAP_PX = 10


class Halves(QWidget):
    """Side by side with a handle between; in a narrow window, or with large letters, one below the other in a sheet that scrolls.

    A first part that is a form scrolls by itself while it is beside the second one. `turned(bool)`: one is below the other now, or not.
    """

    turned = Signal(bool)

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        sizes: tuple[int, int],
        narrow_em: int,
        lows_em: tuple[int, int] = (0, 12),
        form: bool = False,
        grows: int = 1,
        scrolls: bool = True,
    ) -> None:
        """`sizes`: the widths at first. `narrow_em`: below so many heights of a letter one part is put below the other.

        `lows_em`: the height that each part has there at least, 0 for what it needs. `grows`: which one takes what a window has more.
        `scrolls`: False where all of the page around it scrolls.
        """
        super().__init__()
        self._parts = (first, second)
        self._sizes = sizes
        self._narrow_em = narrow_em
        self._lows_em = lows_em
        self._own = Sheet() if form else None
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_PX)
        self._below = Sheet(self._page) if scrolls else self._page
        self._below.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        layout.addWidget(self._below)
        self._put_beside()
        self._splitter.setSizes(list(sizes))
        for place in range(len(self._parts)):
            self._splitter.setStretchFactor(place, int(place == grows))
        self._splitter.setChildrenCollapsible(False)

    @property
    def is_narrow(self) -> bool:
        """True while one part is below the other."""
        return not self._below.isHidden()

    def minimumSizeHint(self) -> QSize:
        width_px = max(max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts)
        height_px = self._page.minimumSizeHint().height() if self.is_narrow and self._below is self._page else LEAST_PX
        return QSize(width_px + self._bar_px(), height_px)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._below is self._page and not self.is_narrow:
            # What is beside each other may be low before the page around it begins to scroll.
            hint.setHeight(max(part.minimumSizeHint().height() for part in self._parts))
        return hint.expandedTo(self.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        # Other letters have its parts ask for that. While a style is put on, as in changeEvent, no part may change its parent: Qt
        # deletes the splitter's handle then, and meets it again.
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        em_px = QFontInfo(self.font()).pixelSize()
        needed_px = sum(max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts) + self._bar_px()
        narrow = self.width() < max(self._narrow_em * em_px, needed_px)
        if narrow == self.is_narrow:
            return
        focused = QApplication.focusWidget()
        if narrow:
            self._put_below(em_px)
        else:
            self._put_beside()
            self._splitter.setSizes([self.width() * size // sum(self._sizes) for size in self._sizes])
        self._below.setVisible(narrow)
        self._splitter.setVisible(not narrow)
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()
        self.updateGeometry()
        self.turned.emit(narrow)

    def _put_beside(self) -> None:
        for place, part in enumerate(self._parts):
            part.setMinimumHeight(0)
            if place == 0 and self._own is not None:
                self._own.setWidget(part)
                self._splitter.insertWidget(place, self._own)
            else:
                self._splitter.insertWidget(place, part)
            part.show()

    def _put_below(self, em_px: int) -> None:
        if self._own is not None:
            self._own.takeWidget()
        for place, (part, low_em) in enumerate(zip(self._parts, self._lows_em, strict=True)):
            part.setMinimumHeight(low_em * em_px)
            self._column.insertWidget(place, part, low_em)
            part.show()

    def _bar_px(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
