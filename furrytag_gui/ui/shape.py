"""Where the panels of the workbench are: grid or filmstrip, counts beside or above, the picture alone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from furrytag_gui.ui.panels.facets import FacetsPanel
from furrytag_gui.ui.panels.gallery import GalleryPanel
from furrytag_gui.ui.panels.tags import TagPanel
from furrytag_gui.ui.panels.viewer import ViewerPanel
from furrytag_gui.ui.style import scaled_px

SHARES = (28, 47, 25)
"""How the columns divide the width between them, in percent, until the person moves a splitter."""

SMALLEST_PX = (150, 300, 290)
MOST_FOR_LETTERS = (0.28, 0.26, 0.45)
"""With large letters the columns may become wider than that, up to these shares of the window."""

COUNTS_PX = 210
BESIDE_FROM_PX = 960
"""In a narrower window the counts are above the gallery, as there is no room beside it."""

STRIP_PX = 150
TALLEST_STRIP_PX = 260
UNLIMITED_PX = 16_777_215
"""What Qt calls QWIDGETSIZE_MAX."""


class Shape(QObject):
    """Three columns: gallery with counts, picture, tags. As a filmstrip the gallery is one line below the picture.

    `changed()`: counts or filmstrip were shown or hidden.
    """

    changed = Signal()

    def __init__(self, columns: QSplitter, facets: FacetsPanel, gallery: GalleryPanel, viewer: ViewerPanel, tags: TagPanel) -> None:
        super().__init__(columns)
        self._columns = columns
        self._facets = facets
        self._gallery = gallery
        self._viewer = viewer
        self._tags = tags
        self._alone = False
        self._left = _make_splitter(Qt.Orientation.Horizontal, facets, gallery)
        self._left.setStretchFactor(1, 1)
        self._middle = _make_splitter(Qt.Orientation.Vertical, viewer)
        facets.setMinimumSize(150, 110)
        facets.hide()
        gallery.setMinimumSize(SMALLEST_PX[0], 110)
        viewer.setMinimumSize(SMALLEST_PX[1], 160)
        tags.setMinimumWidth(SMALLEST_PX[2])
        for place, part in enumerate((self._left, self._middle, tags)):
            columns.addWidget(part)
            columns.setStretchFactor(place, SHARES[place])
        self._middle.setStretchFactor(0, 1)
        columns.setChildrenCollapsible(False)
        columns.setSizes([share * 100 for share in SHARES])

    @property
    def counts_shown(self) -> bool:
        return not self._facets.isHidden()

    @property
    def is_strip(self) -> bool:
        return self._gallery.view.is_strip

    @property
    def is_alone(self) -> bool:
        """True while there is nothing but the picture."""
        return self._alone

    @property
    def spare_px(self) -> int:
        """How much narrower all of it can be than it says, because the counts go above the gallery then."""
        if not self._is_beside or not self.counts_shown or self.is_strip:
            return 0
        narrowest = [part.minimumSizeHint().expandedTo(part.minimumSize()).width() for part in (self._facets, self._gallery)]
        return max(0, self._left.minimumSizeHint().width() - max(narrowest))

    def show_counts(self, shown: bool) -> None:
        """Show the counts, taking their room from the picture, or hide them and give it back."""
        if shown == self.counts_shown:
            return
        change_px = (COUNTS_PX if shown else -self._facets.width()) if self._is_beside and not self.is_strip else 0
        sizes = self._columns.sizes()
        self._facets.setVisible(shown)
        self._refresh()
        self._widen_left(change_px, sizes)
        self.changed.emit()

    def show_strip(self, strip: bool) -> None:
        """Show the gallery as one line below the picture, or as a grid beside it."""
        if strip == self.is_strip:
            return
        had_focus = self._gallery.view.hasFocus()
        sizes = self._columns.sizes()
        (self._middle if strip else self._left).addWidget(self._gallery)
        self._gallery.set_strip(strip)
        self._gallery.setMaximumHeight(TALLEST_STRIP_PX if strip else UNLIMITED_PX)
        # What a larger window has more is the picture's.
        for place in (0, 2):
            self._columns.setStretchFactor(place, 0 if strip else SHARES[place])
        self._middle.setStretchFactor(1, 0)
        self._gallery.show()
        self._refresh()
        if strip:
            self._middle.setSizes([max(1, self._middle.height() - STRIP_PX), STRIP_PX])
            right = min(sizes[2], sum(sizes) * SHARES[2] // 100)
            self._columns.setSizes([COUNTS_PX, sum(sizes) - COUNTS_PX - right, right])
        else:
            shares = [sum(sizes) * share // 100 for share in SHARES]
            self._columns.setSizes(shares)
            self._widen_left(COUNTS_PX if self.counts_shown and self._is_beside else 0, shares)
        if had_focus:
            self._gallery.view.setFocus()
        self.changed.emit()

    def show_alone(self, alone: bool) -> None:
        """Show nothing but the picture, or everything again."""
        if alone != self._alone:
            self._alone = alone
            self._viewer.show_bare(alone)
            self._refresh()

    def fit_into(self, width_px: int) -> None:
        """Share the room with large letters, and put the counts above the gallery where there is none beside it."""
        font = self._columns.font()
        left, middle, right = (
            min(scaled_px(font, smallest_px), round(width_px * share)) if scaled_px(font, smallest_px) > smallest_px else smallest_px
            for smallest_px, share in zip(SMALLEST_PX, MOST_FOR_LETTERS, strict=True)
        )
        self._facets.setMinimumWidth(left)
        self._viewer.setMinimumWidth(middle)
        self._tags.setMinimumWidth(max(right, self._tags.minimumSizeHint().width()))
        orientation = Qt.Orientation.Horizontal if width_px >= scaled_px(font, BESIDE_FROM_PX) else Qt.Orientation.Vertical
        if orientation is not self._left.orientation():
            facets_px = self._facets.width()
            self._left.setOrientation(orientation)
            if self.counts_shown and not self.is_strip:
                self._widen_left(COUNTS_PX if self._is_beside else -facets_px, self._columns.sizes())

    @property
    def _is_beside(self) -> bool:
        return self._left.orientation() is Qt.Orientation.Horizontal

    def _widen_left(self, change_px: int, sizes: Sequence[int]) -> None:
        """Make the first of columns of these widths so much wider for the counts, at the cost of the picture."""
        left, middle, right = sizes
        if change_px:
            self._columns.setSizes([left + change_px, middle - change_px, right])
            if self._is_beside:
                self._left.setSizes([COUNTS_PX, max(1, left)])

    def _refresh(self) -> None:
        self._left.setVisible(not self._alone and (not self.is_strip or self.counts_shown))
        self._gallery.setVisible(not self._alone)
        self._tags.setVisible(not self._alone)


def _make_splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    for part in parts:
        splitter.addWidget(part)
    splitter.setChildrenCollapsible(False)
    return splitter
