"""The sheet of keyboard shortcuts."""

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontInfo, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import scaled_px, title_font
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.key_group import KeyGroup

COLUMNS = 3
COLUMN_EM, HEIGHT_EM = 27, 54
"""In heights of a letter."""
EDGE_PX = 60
SEARCH_PX = 260

Groups = Mapping[str, Sequence[tuple[str, str]]]


class ShortcutsDialog(QDialog):
    """Lists commands with their keys, group by group in columns, and finds those that are asked for."""

    def __init__(self, groups: Groups, parent: QWidget) -> None:
        """`groups`: for each heading, pairs of command and keys."""
        super().__init__(parent)
        self._said = groups
        self.setWindowTitle(tr("Keyboard shortcuts"))
        title = QLabel(tr("Keyboard shortcuts"))
        title.setProperty("role", "title")
        title.setFont(title_font(title.font()))
        self.search = QLineEdit(placeholderText=tr("Find a command or a key"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Find a command or a key"))
        self.search.setMinimumWidth(scaled_px(self.font(), SEARCH_PX))
        self.groups: list[KeyGroup] = []
        self._waiting = [(heading, commands) for heading, commands in groups.items() if commands]
        self._columns: list[QVBoxLayout] = []
        self._none = QLabel(tr("No command or key is called that."), alignment=Qt.AlignmentFlag.AlignTop)
        self._none.setProperty("role", "muted")
        self._none.hide()
        copy = QPushButton(tr("Copy as text"))
        copy.setToolTip(tr("Put the whole sheet into the clipboard, to print it or to keep it"))
        close = QPushButton(tr("Close"))
        for button in (copy, close):
            button.setAutoDefault(False)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setAccessibleName(self.windowTitle())
        self._area.setProperty("role", "sheet")
        em_px, room = QFontInfo(self.font()).pixelSize(), parent.screen().availableGeometry().size()
        columns = max(1, min(COLUMNS, (room.width() - EDGE_PX) // (COLUMN_EM * em_px)))
        self._area.setWidget(self._make_sheet(columns))
        head = FlowLayout()
        head.addWidget(title)
        head.addGap()
        head.addWidget(self.search)
        foot = FlowLayout()
        foot.addWidget(copy)
        foot.addGap()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self._none)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)
        # A sheet of eighty commands at once would keep the window waiting.
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_next)
        self._making.start()
        self.search.textChanged.connect(self._on_search_text_changed)
        copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.reject)
        self.resize(QSize(columns * COLUMN_EM * em_px + EDGE_PX, HEIGHT_EM * em_px).boundedTo(room - QSize(0, EDGE_PX)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._making.stop()
        super().done(result)

    @property
    def is_whole(self) -> bool:
        """True once all commands are there."""
        return not self._waiting

    def _make_sheet(self, columns: int) -> QWidget:
        """Columns for groups in their order, so that all become about as long."""
        sheet = QWidget()
        across = QHBoxLayout(sheet)
        across.setContentsMargins(0, 0, 8, 0)
        across.setSpacing(28)
        ends = [0, *find_cuts([len(commands) + 2 for _, commands in self._waiting], columns), len(self._waiting)]
        for start, end in pairwise(ends):
            column = QVBoxLayout()
            column.setSpacing(16)
            column.addStretch(1)
            across.addLayout(column, 1)
            self._columns += [column] * (end - start)
        return sheet

    def _make_next(self) -> None:
        """Add the next group to its column."""
        column = self._columns[len(self.groups)]
        group = KeyGroup(*self._waiting.pop(0))
        self.groups.append(group)
        column.insertWidget(column.count() - 1, group)
        if self.search.text():
            self._on_search_text_changed(self.search.text())
        if self.is_whole:
            self._making.stop()

    def _on_search_text_changed(self, text: str) -> None:
        found = [group.show_only(text) for group in self.groups]
        self._none.setVisible(self.is_whole and not any(found))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(make_sheet(self._said))


def find_cuts(lengths: Sequence[int], columns: int) -> tuple[int, ...]:
    """Where a list of such lengths is cut into columns so that the longest is as short as can be."""
    cuts = combinations(range(1, len(lengths)), columns - 1) if len(lengths) >= columns else [()]
    return min(cuts, key=lambda cut: max(sum(lengths[a:b]) for a, b in pairwise([0, *cut, len(lengths)])))


def make_sheet(groups: Groups) -> str:
    """The sheet as plain text, one command a line."""
    lines = []
    for heading, commands in groups.items():
        width = max((len(command) for command, _ in commands), default=0)
        lines += [heading, *(f"  {command:<{width}}  {keys}" for command, keys in commands), ""]
    return "\n".join(lines)
