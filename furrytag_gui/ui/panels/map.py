"""The library as a map: what looks alike lies side by side."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from furrytag_gui.errors import FurryTagError
from furrytag_gui.images.content import display_name
from furrytag_gui.library.records import Entry
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.vocabulary import normalize_name
from furrytag_gui.ui.gallery.found import Found, FoundGrid
from furrytag_gui.ui.gallery.standing import is_blurred
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.insightdesk import InsightDesk
from furrytag_gui.ui.language import figure, mark, numbered, tr
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.widgets.point_image import color_of
from furrytag_gui.ui.widgets.scatter_view import ScatterView
from furrytag_gui.ui.widgets.sheet import lay_in_sheet
from furrytag_gui.ui.wording import count
from furrytag_gui.work import Progress

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from furrytag_gui.tags.tagset import FloatArray
    from furrytag_gui.ui.mapping import Clusters, MapData

KEY = "map"
CARD_PX = 84
THUMBNAIL_PX = 96
SMALLEST_LINE_PX = 150
RATING, CLUSTER = mark("rating"), mark("cluster")
HINT = mark(
    "Draw a loop around pictures with the mouse, or choose a group on the right, and tag them together. "
    "By keys: arrows go from picture to picture, Space chooses one, Shift+arrows all in a frame around it, G its group."
)


class MapPanel(QWidget):
    """Draws the pictures as points, coloured by rating, cluster or tag. `opened(object)`: an Entry to be shown in the window.

    `tagged(object, str)`: ids of pictures and the tag that they all get.
    """

    opened = Signal(object)
    tagged = Signal(object, str)

    def __init__(self, desk: InsightDesk, find_listed: Callable[[], list[int]], parent: QWidget | None = None) -> None:
        """`find_listed` gives the ids of the pictures that the window lists."""
        super().__init__(parent)
        self._find_listed = find_listed
        self._desk = desk
        self._data: MapData | None = None
        self._clusters: Clusters | None = None
        self._near: dict[int, Entry] = {}
        self._thumbnails = Thumbnails(desk.lanes, parent=self)
        self._thumbnails.set_size(THUMBNAIL_PX)
        self._groups: npt.NDArray[np.int64] | None = None
        self.color = QComboBox()
        self.color.setAccessibleName(tr("Colour by"))
        self.again = _make_button(tr("&Draw again"), tr("Look again at what is tagged by now"))
        self.spread = _make_button(tr("S&pread out"), tr("Move the points so that neighbours stay neighbours (t-SNE); takes up to minutes"))
        self.cluster = _make_button(tr("Find &clusters"), tr("Find groups of pictures, and the tags that set them apart"))
        self.listed = QCheckBox(tr("Only &listed"))
        self.listed.setToolTip(tr("Only the pictures that the window lists, so what a search has found"))
        self.bar = InquiryBar(tr("Map"))
        self.scatter = ScatterView()
        self.groups = QListWidget()
        self.groups.setAccessibleName(tr("Groups by colour"))
        self.chosen = FoundGrid(desk.lanes, tr("Chosen pictures"))
        self.tag = QLineEdit(placeholderText=tr("Tag for all of them"))
        self.tag.setAccessibleName(tr("Tag for the chosen pictures"))
        self.give = _make_button(tr("&Tag this group"), tr("Give the tag to all chosen pictures, as one step that can be undone"))
        self._number = QLabel()
        self._arrange()
        self._connect()
        self.bar.say(tr(HINT))
        self._show_buttons()

    @property
    def data(self) -> "MapData | None":
        return self._data

    def draw(self) -> None:
        """Read the library and draw it."""
        self._desk.read_map(self._find_listed() if self.listed.isChecked() else None, self._show_data, self._refuse)

    def draw_once(self) -> None:
        """Draw it unless that was done."""
        if self._data is None:
            self.draw()

    def forget(self) -> None:
        """Draw nothing: the model is another one."""
        self._data = self._clusters = None
        self._near = {}
        self.chosen.show_found(())
        self.groups.clear()

    def set_content_view(self) -> None:
        """Blur what the settings say now."""
        self.chosen.set_content_view(self._desk.bounds, self._desk.settings.show_adult)
        self._show_near()

    def _arrange(self) -> None:
        top = FlowLayout(gap_px=8)
        label = QLabel(tr("Colour by"))
        label.setBuddy(self.color)
        for widget in (label, self.color, self.cluster, self.spread, self.again, self.listed):
            top.addWidget(widget)
        self.color.setMinimumContentsLength(12)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.groups, 2)
        column.addWidget(self._number)
        self.chosen.set_thumbnail_px(CARD_PX)
        column.addWidget(self.chosen, 3)
        across = FlowLayout()
        self.tag.setMinimumWidth(SMALLEST_LINE_PX)
        self.tag.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        across.addWidget(self.tag)
        across.addWidget(self.give)
        column.addLayout(across)
        side.setMinimumWidth(230)
        halves = Halves(self.scatter, side, sizes=(620, 360), narrow_em=44, lows_em=(16, 20), grows=0, scrolls=False)
        layout = lay_in_sheet(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(halves, 1)

    def _connect(self) -> None:
        desk = self._desk
        desk.progressed.connect(self._on_desk_progressed)
        desk.map_moved.connect(self._move)
        self.bar.cancelled.connect(lambda: desk.cancel(KEY))
        self.again.clicked.connect(self.draw)
        self.listed.toggled.connect(self.draw)
        self.spread.clicked.connect(self._on_spread_clicked)
        self.cluster.clicked.connect(self._on_cluster_clicked)
        self.color.activated.connect(self._show_colors)
        self.groups.itemSelectionChanged.connect(self._on_groups_selection_changed)
        self.scatter.chosen_changed.connect(self._on_scatter_chosen_changed)
        self.scatter.near_changed.connect(self._on_scatter_near_changed)
        self.scatter.opened.connect(self._on_scatter_opened)
        self._thumbnails.made.connect(self._show_near)
        self.chosen.opened.connect(self.opened)
        self.tag.textChanged.connect(self._show_buttons)
        self.tag.returnPressed.connect(self._on_give_clicked)
        self.give.clicked.connect(self._on_give_clicked)

    def _show_data(self, data: "MapData") -> None:
        before = self.color.currentData()
        self._data, self._clusters, self._near = data, None, {}
        self.scatter.show_pictures({})
        self.color.clear()
        self.color.addItem(tr(RATING), RATING)
        for name in data.names:
            self.color.addItem(tr("tag {name}").format(name=name), name)
        kept = self.color.findData(before)
        self.color.setCurrentIndex(kept if kept > 0 else self.color.findData(data.telling))
        self.bar.say(f"{count(len(data.ids), 'picture')}. {tr(HINT)}")
        self._show_colors()
        self._show_buttons()
        self._on_scatter_near_changed()

    def _show_clusters(self, clusters: "Clusters") -> None:
        self._clusters = clusters
        if self.color.findData(CLUSTER) < 0:
            self.color.insertItem(1, tr(CLUSTER), CLUSTER)
        self.color.setCurrentIndex(self.color.findData(CLUSTER))
        self.bar.say(f"{count(len(clusters.titles), 'cluster')}. {tr(HINT)}")
        self._show_colors()

    def _show_colors(self) -> None:
        """Colour the points as it is chosen, and list the groups."""
        data = self._data
        if data is None:
            return
        by = self.color.currentData()
        if by == RATING:
            groups, titles = data.ratings, [tr("rated {rating}").format(rating=tr(label)) for label in RatingLabel]
        elif by == CLUSTER and self._clusters is not None:
            groups, titles = self._clusters.labels, list(self._clusters.titles)
        else:
            groups, titles = data.has[:, data.names.index(by)].astype("int64") - 1, [tr("with {tag}").format(tag=by)]
        self._groups = groups
        self.scatter.show_points(data.positions, groups)
        self.groups.clear()
        others = tr("not rated") if by == RATING else tr("without {tag}").format(tag=by)
        for number, title in enumerate((*titles, others)):
            group = number if number < len(titles) else -1
            members = int((groups == group).sum())
            if members:
                swatch = QPixmap(12, 12)
                swatch.fill(color_of(group))
                item = QListWidgetItem(QIcon(swatch), f"{title} ({figure(members, ',')})")
                item.setData(Qt.ItemDataRole.UserRole, group)
                self.groups.addItem(item)

    def _move(self, positions: "FloatArray") -> None:
        """Draw the points elsewhere."""
        data = self._data
        if data is not None and self._groups is not None and len(positions) == len(data.ids):
            self._data = replace(data, positions=positions)
            self.scatter.show_points(self._data.positions, self._groups)

    def _show_chosen(self, found: tuple[Found, ...]) -> None:
        self.set_content_view()
        self.chosen.show_found(found)

    def _look_near(self, found: tuple[Found, ...]) -> None:
        """Have pictures drawn of what there is room for."""
        if self._data is None:
            return
        points = {int(self._data.ids[point]): point for point in self.scatter.near}
        self._near = {points[one.entry.picture_id]: one.entry for one in found if one.entry.picture_id in points}
        self._thumbnails.ask_for(self._near.values())
        entry = self._near.get(self.scatter.cursor_point)
        self.scatter.show_name("" if entry is None else display_name(entry.path))
        self._show_near()

    def _show_near(self) -> None:
        bounds, show_adult = self._desk.bounds, self._desk.settings.show_adult
        drawn = {
            point: self._thumbnails.find(entry.file_id, is_blurred(entry, bounds, show_adult=show_adult))
            for point, entry in self._near.items()
        }
        self.scatter.show_pictures({point: pixmap for point, pixmap in drawn.items() if pixmap is not None})

    def _show_buttons(self) -> None:
        number = len(self.scatter.chosen)
        self._number.setText(numbered(number, "{n} picture chosen", "{n} pictures chosen") if number else tr("No picture is chosen."))
        self.give.setEnabled(number > 0 and bool(normalize_name(self.tag.text())))
        for button in (self.spread, self.cluster):
            button.setEnabled(self._data is not None)

    def _refuse(self, error: FurryTagError) -> None:
        self.bar.refuse(error)

    def _on_spread_clicked(self) -> None:
        if self._data is not None:
            self._desk.spread_map(self._data, self._move, self._refuse)

    def _on_cluster_clicked(self) -> None:
        if self._data is not None:
            self._desk.cluster_map(self._data, self._show_clusters, self._refuse)

    def _on_groups_selection_changed(self) -> None:
        items = self.groups.selectedItems()
        if items and self._groups is not None:
            self.scatter.choose(self._groups == items[0].data(Qt.ItemDataRole.UserRole))

    def _on_scatter_chosen_changed(self) -> None:
        self._show_buttons()
        if self._data is not None:
            ids = self._data.ids[self.scatter.chosen].tolist()
            self._desk.find_pictures(ids, self._show_chosen, self._refuse)

    def _on_scatter_near_changed(self) -> None:
        self._near = {}
        if self._data is not None and self.scatter.near:
            ids = self._data.ids[self.scatter.near].tolist()
            self._desk.find_pictures(ids, self._look_near, self._refuse, asker="near")
        else:
            self._show_near()

    def _on_scatter_opened(self, point: int) -> None:
        if self._data is not None:
            self._desk.find_pictures([int(self._data.ids[point])], self._open_found, self._refuse, asker="opened")

    def _open_found(self, found: tuple[Found, ...]) -> None:
        for one in found:
            self.opened.emit(one.entry)

    def _on_give_clicked(self) -> None:
        name = normalize_name(self.tag.text())
        if self._data is not None and name and len(self.scatter.chosen):
            ids = self._data.ids[self.scatter.chosen].tolist()
            self.tagged.emit(ids, name)
            self.bar.say(
                numbered(len(ids), "{n} picture got {tag}; undo takes it back.", "{n} pictures got {tag}; undo takes it back.", tag=name),
                "success",
            )
            self.tag.clear()

    def _on_desk_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY:
            self.bar.show_progress(progress)


def _make_button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words, autoDefault=False)
    button.setToolTip(tip)
    return button
