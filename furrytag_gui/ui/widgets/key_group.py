"""Some commands with their keys, as one group of the sheet of shortcuts."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.ui.language import tr
from furrytag_gui.ui.style import small_font, theme_of

PAD_PX, GAP_PX = 6, 4


class KeyGroup(QWidget):
    """A heading, and a line for each command with its keys drawn as keys."""

    def __init__(self, heading: str, commands: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`commands`: pairs of a command and its keys, several of them after commas."""
        super().__init__(parent)
        self._heading = heading
        self._lines: list[tuple[str, QWidget]] = []
        title = QLabel(heading)
        title.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(title)
        for command, keys in commands:
            name = QLabel(command, wordWrap=True)
            name.setTextFormat(Qt.TextFormat.PlainText)
            line = QWidget()
            line.setAccessibleName(tr("{command}: {keys}").format(command=command, keys=keys))
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(10)
            across.addWidget(name, 1)
            across.addWidget(KeyCaps(keys))
            layout.addWidget(line)
            self._lines.append((f"{heading} {command} {keys}".casefold(), line))

    @property
    def count(self) -> int:
        return len(self._lines)

    def show_only(self, text: str) -> int:
        """Show the lines that have all of these words in their heading, command or keys; how many those are."""
        words = text.casefold().split()
        found = 0
        for said, line in self._lines:
            fits = all(word in said for word in words)
            line.setVisible(fits)
            found += fits
        self.setVisible(found > 0)
        return found


class KeyCaps(QWidget):
    """Keys in frames: each of "Ctrl+E, Ctrl+Y" has one."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caps = [cap.strip() for cap in keys.split(", ")]
        self.setFont(small_font(self.font()))
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = sum(metrics.horizontalAdvance(cap) + 2 * PAD_PX + GAP_PX for cap in self._caps) - GAP_PX
        return QSize(width + 1, metrics.height() + PAD_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self.font())
        left = 0.5
        for cap in self._caps:
            width = metrics.horizontalAdvance(cap) + 2 * PAD_PX
            frame = QRectF(left, 0.5, width - 1, self.height() - 1)
            painter.setPen(QPen(QColor(theme.control_line), 1))
            painter.setBrush(QColor(theme.button))
            painter.drawRoundedRect(frame, theme.small_radius_px, theme.small_radius_px)
            painter.setPen(QColor(theme.text))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, cap)
            left += width + GAP_PX
