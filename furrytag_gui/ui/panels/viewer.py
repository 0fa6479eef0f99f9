"""The picture in the middle of the window, and what is to be known of its file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from furrytag_gui.images.content import display_name
from furrytag_gui.library.records import Entry
from furrytag_gui.ui.dragging import drag_out
from furrytag_gui.ui.language import figure, mark, told, tr
from furrytag_gui.ui.previews import Loaded
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import Glyph, chevron_left, chevron_right
from furrytag_gui.ui.widgets.picture_canvas import PictureCanvas
from furrytag_gui.ui.widgets.veil import Veil
from furrytag_gui.ui.wording import describe_bytes

BOX_PX = 32
MARGINS_PX = (10, 10, 10, 4)
FACTS_FROM_PX = 520
NAME_FROM_PX = 340
"""Where the panel is narrower, the name of the file and its place in the list need the room."""
WITHHELD = mark(
    "A model takes it for adult art of a young character.\n\n{path}\n\n"
    "Delete the file if that is what it is. If the model is wrong, keep it: FurryTag leaves the file alone."
)


class ViewerPanel(QWidget):
    """Shows one file. `stepped(int)`: the next or previous one is wanted. `accepted()`: Return was pressed on it.
    `all_asked()`: where nothing fits the search, all files are wanted again.

    A blurred picture can be revealed until another one is shown; a withheld one can't.
    """

    stepped = Signal(int)
    accepted = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._loaded: Loaded | None = None
        self._blurred = False
        self._label = ""
        self._revealed = False
        self.canvas = PictureCanvas()
        self.canvas.stepped.connect(self.stepped)
        self.canvas.accepted.connect(self.accepted)
        self.canvas.dragged.connect(self._on_canvas_dragged)
        self.canvas.zoom_changed.connect(self._on_canvas_zoom_changed)
        self._veil = Veil(self.canvas)
        self._veil.pressed.connect(self._on_veil_pressed)
        self._name = ElidedLabel()
        self._facts = QLabel()
        self._facts.setProperty("role", "muted")
        self._zoom = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._zoom.setAccessibleName(tr("Zoom"))
        self._zoom_menu = QMenu(self._zoom)
        self._zoom.setMenu(self._zoom_menu)
        self.why = QCheckBox(tr("Why this tag?"))
        self.why.setToolTip(tr("Show which parts of the picture speak for the tag that is chosen in the list"))
        self.why.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.why.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._reason = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._reason.setProperty("role", "muted")
        self._reason.setContentsMargins(6, 0, 6, 0)
        self._reason.hide()
        self.previous_button = _make_arrow(chevron_left, tr("Previous picture"))
        self.previous_button.clicked.connect(self._on_previous_clicked)
        self._position = QLabel()
        self.next_button = _make_arrow(chevron_right, tr("Next picture"))
        self.next_button.clicked.connect(self._on_next_clicked)
        self._foot = QWidget()
        self._foot.setLayout(self._make_foot())
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(*MARGINS_PX)
        layout.setSpacing(4)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._reason)
        layout.addWidget(self._foot)
        self._refresh()

    @property
    def veil_text(self) -> str:
        """What is said in front of the picture, "" if it is shown."""
        return self._veil.title if self._veil.isVisible() else ""

    @property
    def veil_button(self) -> QPushButton:
        return self._veil.button

    @property
    def reason(self) -> str:
        """What is said of the heat map, "" without one."""
        return self._reason.text() if self._reason.isVisibleTo(self) else ""

    def show_heat(self, heat: QImage | None, reason: str) -> None:
        """Draw a heat map over the picture, or none; `reason` is said below it."""
        self.canvas.show_heat(heat)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def set_zoom_actions(self, actions: Sequence[QAction]) -> None:
        """What the zoom button offers."""
        self._zoom_menu.addActions(actions)

    def show_entry(self, entry: Entry | None, *, blurred: bool, label: str, stand_in: QPixmap | None) -> None:
        """Show this file; `stand_in` is drawn until its picture is given. `label`: what it is rated, "" if it isn't."""
        if entry is None or self._entry is None or entry.file_id != self._entry.file_id:
            self._revealed = False
            self._loaded = None
            self.canvas.show_stand_in(stand_in)
        elif blurred != self._blurred and self._loaded is None:
            # It was tagged before it was decoded, and the thumbnail that stands in for it must not stay as it was.
            self.canvas.show_stand_in(stand_in)
        self._entry, self._blurred, self._label = entry, blurred, label
        self._refresh()

    def show_nothing_fits(self) -> None:
        """Say that there is no file to show, because none fits the search."""
        self.show_entry(None, blurred=False, label="", stand_in=None)
        self._veil.say(tr("No open picture fits this search"), "", tr("Show all"))

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what was loaded of the present file."""
        self._loaded = loaded
        self._refresh()

    def show_bare(self, bare: bool) -> None:
        """Show nothing but the picture, up to the edges, or with what is to be known of it."""
        self._foot.setVisible(not bare)
        self._layout.setContentsMargins(*((0, 0, 0, 0) if bare else MARGINS_PX))
        self.canvas.show_bare(bare)

    def show_position(self, row: int | None, count: int) -> None:
        """Where in the list the file is."""
        self._position.setText("" if row is None else f"{figure(row + 1, ',')} / {figure(count, ',')}")
        self.previous_button.setEnabled(row is not None and row > 0)
        self.next_button.setEnabled(row is not None and row + 1 < count)

    def toggle_reveal(self) -> None:
        """Show a blurred picture as it is until another one is shown, or blur it again."""
        if self._entry is not None and self._blurred and not self._entry.withheld:
            self._revealed = not self._revealed
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= scaled_px(self.font(), FACTS_FROM_PX)
        self._facts.setVisible(is_wide)
        self._name.setVisible(self.width() >= scaled_px(self.font(), NAME_FROM_PX))
        self.why.setText(tr("Why this tag?") if is_wide else tr("Why?"))
        # Its own hint is some pixels short where the box stands behind the words.
        box_px = scaled_px(self.font(), BOX_PX)
        self.why.setMinimumWidth(self.why.fontMetrics().horizontalAdvance(self.why.text()) + box_px)
        self._veil.place()

    def _make_foot(self) -> FlowLayout:
        """The line below the picture, or two where it is narrow."""
        said, turns, foot = QWidget(), QWidget(), FlowLayout(gap_px=4)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        saying = QHBoxLayout(said)
        saying.setContentsMargins(6, 0, 0, 0)
        saying.addWidget(self._name)
        saying.addWidget(self._facts)
        saying.addStretch(1)
        turning = QHBoxLayout(turns)
        turning.setContentsMargins(4, 0, 0, 0)
        turning.setSpacing(4)
        for part in (self.previous_button, self._position, self.next_button):
            turning.addWidget(part)
        for widget in (said, self._zoom, self.why, turns):
            foot.addWidget(widget)
        return foot

    def _refresh(self) -> None:
        entry, loaded = self._entry, self._loaded
        self._name.setText("" if entry is None else display_name(entry.path))
        self._name.setToolTip("" if entry is None else str(entry.path))
        self._facts.setText("" if entry is None else self._describe(entry))
        self._zoom.setEnabled(loaded is not None and loaded.preview is not None)
        hidden = self._blurred and not self._revealed
        if loaded is not None:
            self.canvas.show_preview(loaded.preview, blurred=hidden)
        if entry is None:
            self._veil.hide()
        elif entry.withheld:
            self._veil.say(tr("This picture is withheld"), tr(WITHHELD).format(path=entry.path), tr("Copy path"))
        elif entry.failure or (loaded is not None and loaded.reason):
            self._veil.say(tr("This file can't be shown"), told(entry.failure or (loaded.reason if loaded is not None else "")))
        elif hidden:
            self._veil.say(tr("Rated {rating}").format(rating=tr(self._label or "")), "", tr("Show once"))
        else:
            self._veil.hide()

    def _describe(self, entry: Entry) -> str:
        size = None if self._loaded is None or self._loaded.preview is None else self._loaded.preview.size
        width_px, height_px = (entry.width_px, entry.height_px) if size is None else (size.width(), size.height())
        pixels = f"{width_px}×{height_px} · " if width_px and height_px else ""  # noqa: RUF001 - the sign for it
        return f"{pixels}{describe_bytes(entry.size_bytes)}"

    def _on_canvas_zoom_changed(self) -> None:
        self._zoom.setText(tr("Fit ▾") if self.canvas.fitted else f"{figure(self.canvas.zoom, '.0%')} ▾")

    def _on_canvas_dragged(self, picture: QPixmap) -> None:
        if self._entry is not None:
            drag_out(self.canvas, [self._entry], picture)

    def _on_veil_pressed(self) -> None:
        if self._entry is None:
            self.all_asked.emit()
        elif self._entry.withheld:
            QGuiApplication.clipboard().setText(str(self._entry.path))
        else:
            self.toggle_reveal()

    def _on_previous_clicked(self) -> None:
        self.stepped.emit(-1)

    def _on_next_clicked(self) -> None:
        self.stepped.emit(1)


def _make_arrow(glyph: Glyph, name: str) -> GlyphButton:
    button = GlyphButton(glyph, name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the list or the picture
    return button
