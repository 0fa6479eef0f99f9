"""Pictures that look alike: those like one, and those that are nearly the same."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QListWidget, QPushButton, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.ui.asking import Alike
from furrytag_gui.ui.gallery.found import Found, FoundGrid
from furrytag_gui.ui.insightdesk import InsightDesk
from furrytag_gui.ui.intake import may_hold_pictures, read
from furrytag_gui.ui.language import mark, numbered, tr
from furrytag_gui.ui.widgets.drop_sign import DropSign
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.widgets.sheet import lay_in_sheet
from furrytag_gui.ui.wording import count
from furrytag_gui.work import Progress

KEY = "similar"
CARD_PX, LARGE_CARD_PX = 128, 220
LONGEST = 18
"""Letters of a file name on a button."""

HINT = mark("Drop a picture here, from anywhere, to find those like it. It isn't opened by that.")
NOTHING = mark("Choose a picture in the window, then press “Like the current picture”.")
NO_DUPLICATES = mark("No two pictures are nearly the same.")


class SimilarPanel(QWidget):
    """What looks like the picture or pictures chosen in the window, or like a file that is dropped here; and near duplicates.

    `opened(object)`: the Entry that is to be shown in the window. `asked()`: the pictures that are chosen there are wanted.
    """

    opened = Signal(object)
    asked = Signal()

    def __init__(self, desk: InsightDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._groups: tuple[tuple[Found, ...], ...] = ()
        self.setAcceptDrops(True)
        self.like = _make_button(tr("&Like the current picture"), tr("Find pictures like the one, or those, chosen in the window"))
        self.duplicates = _make_button(tr("Find &near duplicates"), tr("Find pictures that are nearly the same"))
        self.bar = InquiryBar(tr("Looking for pictures"))
        self.subjects = FoundGrid(desk.lanes, tr("What they are like"))
        self.groups = QListWidget()
        self.groups.setAccessibleName(tr("Groups of near duplicates"))
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.matches = FoundGrid(desk.lanes, tr("Pictures found"))
        self.same = _make_button("", "")
        self.give = _make_button("", "")
        self.open = _make_button(tr("&Open"), tr("Show it in the window (Return)"))
        self._lefts = QStackedWidget()
        self._heading = ElidedLabel()
        self._heading.setProperty("role", "heading")
        self.tags = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.tags.setProperty("role", "muted")
        self.tags.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sign = DropSign(self, tr("Drop to find pictures like it"))
        self._arrange()
        self._connect()
        self.bar.say(f"{tr(NOTHING)} {tr(HINT)}")
        self._show_buttons()

    @property
    def is_about_duplicates(self) -> bool:
        return self._lefts.currentWidget() is self.groups

    def ask_like(self, picture_ids: Sequence[int]) -> None:
        """Find the pictures like these."""
        if picture_ids:
            self._desk.find_alike(picture_ids, self._show_alike, self._refuse)
        else:
            self._refuse(FurryTagError(tr("No picture is chosen."), tr(NOTHING)))

    def ask_like_file(self, path: Path) -> None:
        """Find the pictures like this file."""
        self._desk.find_alike_outside(path, self._show_alike, self._refuse)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_hold_pictures(event.mimeData()):
            event.acceptProposedAction()
            self._sign.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._sign.hide()
        event.acceptProposedAction()
        intake = read(event.mimeData())
        if intake.paths:
            self.ask_like_file(intake.paths[0])
        else:
            self._refuse(FurryTagError(tr("There is no file in it."), tr("Save the picture first, then drop the file.")))

    def _arrange(self) -> None:
        self.subjects.set_thumbnail_px(LARGE_CARD_PX)
        self.matches.set_thumbnail_px(CARD_PX)
        top = FlowLayout(gap_px=8)
        for widget in (self.like, self.duplicates):
            top.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        self._lefts.addWidget(self.subjects)
        self._lefts.addWidget(self.groups)
        column.addWidget(self._lefts, 1)
        left.setMinimumWidth(170)
        self.matches.setMinimumWidth(260)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(left)
        halves.addWidget(self.matches)
        halves.setStretchFactor(0, 28)
        halves.setStretchFactor(1, 72)
        halves.setSizes([280, 720])
        halves.setChildrenCollapsible(False)
        foot = FlowLayout(gap_px=8)
        for widget in (self.same, self.give):
            foot.addWidget(widget)
        foot.addGap()
        foot.addWidget(self.open)
        layout = lay_in_sheet(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(halves, 1)
        layout.addWidget(self.tags)
        layout.addLayout(foot)
        self.same.setProperty("primary", True)

    def _connect(self) -> None:
        desk = self._desk
        desk.progressed.connect(self._on_desk_progressed)
        self.bar.cancelled.connect(lambda: desk.cancel(KEY))
        self.like.clicked.connect(self.asked)
        self.duplicates.clicked.connect(lambda: desk.find_duplicates(self._show_groups, self._refuse))
        self.groups.currentRowChanged.connect(self._on_groups_current_row_changed)
        self.matches.moved.connect(self._ask_for_tags)
        for grid in (self.matches, self.subjects):
            grid.moved.connect(self._show_buttons)
            grid.opened.connect(self.opened)
        self.same.clicked.connect(self._on_same_clicked)
        self.give.clicked.connect(self._on_give_clicked)
        self.open.clicked.connect(self._on_open_clicked)
        self.same.setShortcut(QKeySequence("Ctrl+S"))

    def set_content_view(self) -> None:
        """Blur what the settings say now."""
        for grid in (self.subjects, self.matches):
            grid.set_content_view(self._desk.bounds, self._desk.settings.show_adult)

    def _show_alike(self, alike: Alike) -> None:
        self._lefts.setCurrentWidget(self.subjects)
        self._heading.setText((tr("Like {name} (not in the list)") if alike.is_outside else tr("Like {name}")).format(name=alike.name))
        self.set_content_view()
        self.subjects.show_found(alike.subjects)
        self.matches.set_thumbnail_px(CARD_PX)
        self.matches.show_found(alike.matches)
        found = (
            numbered(
                len(alike.matches),
                "{n} picture like {name}, the most alike first.",
                "{n} pictures like {name}, the most alike first.",
                name=alike.name,
            )
            if alike.matches
            else tr("There is no other picture.")
        )
        self.bar.say(f"{found} {tr(HINT)}")
        if alike.matches:
            self.matches.setFocus()

    def _show_groups(self, groups: tuple[tuple[Found, ...], ...]) -> None:
        self._groups = groups
        self._lefts.setCurrentWidget(self.groups)
        self._heading.setText(count(len(groups), "group"))
        self.set_content_view()
        self.subjects.show_found(())
        self.groups.clear()
        for group in groups:
            self.groups.addItem(f"{count(len(group), 'picture')}: {', '.join(found.name for found in group)}")
        self.matches.set_thumbnail_px(LARGE_CARD_PX)
        self.matches.show_found(())
        self.bar.say(
            tr("Pictures that are nearly the same, side by side. Choose the one that is tagged best.") if groups else tr(NO_DUPLICATES)
        )
        if groups:
            self.groups.setCurrentRow(0)
            self.groups.setFocus()
        self._show_buttons()

    def _refuse(self, error: FurryTagError) -> None:
        self.bar.refuse(error)

    def _ask_for_tags(self) -> None:
        """Ask which tags the picture has that is pointed at, so that one sees which of several is tagged best."""
        chosen = self.matches.current
        if chosen is None:
            self._desk.cancel("said")
            self._tell_tags("")
        else:
            self._desk.find_tags(chosen, self._tell_tags, self._refuse)

    def _tell_tags(self, words: str) -> None:
        self.tags.setText(words)
        self.tags.setToolTip(words)

    def _show_buttons(self) -> None:
        """Say what can be done with what is chosen."""
        chosen, subject = self.matches.current, self.subjects.current
        self.open.setEnabled(chosen is not None)
        name = "" if chosen is None else chosen.name
        self.same.setText(tr("&Same tags as {name}").format(name=_shorten(name)) if name else tr("&Same tags as …"))
        self.same.setEnabled(bool(self._find_targets()))
        whom = (
            numbered(len(self.matches.found) - 1, "The other {n} picture of the group", "The other {n} pictures of the group")
            if self.is_about_duplicates
            else tr("What it is like")
        )
        self.same.setToolTip(tr("{whom} gets the tags of {name}, as one step that can be undone (Ctrl+S)").format(whom=whom, name=name))
        self.give.setVisible(not self.is_about_duplicates)
        self.give.setEnabled(subject is not None and subject.entry.picture_id is not None and bool(self.matches.selected))
        given = tr("&Give selected the tags of the left one") if subject is None else tr("&Give selected the tags of {name}")
        self.give.setText(given.format(name="" if subject is None else _shorten(subject.name)))
        self.give.setToolTip(
            numbered(
                len(self.matches.selected),
                "{n} selected picture; one step that can be undone",
                "{n} selected pictures; one step that can be undone",
            )
        )

    def _find_targets(self) -> list[int]:
        """The pictures that would get the tags of the one that is chosen on the right."""
        chosen = self.matches.current
        if chosen is None:
            return []
        whole = self.matches.found if self.is_about_duplicates else self.subjects.found
        return [one.entry.picture_id for one in whole if one.entry.picture_id not in (None, chosen.entry.picture_id)]

    def _on_desk_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY:
            self.bar.show_progress(progress)

    def _on_groups_current_row_changed(self, row: int) -> None:
        self.matches.show_found(self._groups[row] if 0 <= row < len(self._groups) else ())

    def _on_same_clicked(self) -> None:
        if self.matches.current is not None:
            self._give(self.matches.current, self._find_targets())

    def _on_give_clicked(self) -> None:
        if self.subjects.current is not None:
            self._give(self.subjects.current, [found.entry.picture_id for found in self.matches.selected])

    def _give(self, source: Found, picture_ids: Sequence[int | None]) -> None:
        targets = [picture_id for picture_id in picture_ids if picture_id is not None]
        self._desk.give_same_tags(source, targets, lambda _change: self._say_given(source, len(targets)))

    def _say_given(self, source: Found, number: int) -> None:
        self._ask_for_tags()
        self.bar.say(
            numbered(
                number,
                "{n} picture has the tags of {name} now; undo takes it back.",
                "{n} pictures have the tags of {name} now; undo takes it back.",
                name=source.name,
            ),
            "success",
        )

    def _on_open_clicked(self) -> None:
        if self.matches.current is not None:
            self.opened.emit(self.matches.current.entry)


def _make_button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _shorten(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[:8]}…{name[-7:]}"
