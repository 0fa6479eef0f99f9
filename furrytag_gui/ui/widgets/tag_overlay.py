"""The tags of a picture, written over it."""

import html
import itertools

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from furrytag_gui.tags.review import Review, State
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.sections import Section

GAP_PX = 16
WIDEST_PX = 340


class TagOverlay(QLabel):
    """A dark card in the lower left corner; the mouse goes through it. What a person kept is bold."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet("background: rgba(0, 0, 0, 175); color: #f2f2f0; border-radius: 6px; padding: 10px 12px")
        self.setAccessibleName(tr("Tags over the picture"))
        ground.installEventFilter(self)
        self.hide()

    def show_review(self, review: Review | None) -> None:
        """Write what was resolved of the picture; nothing for None and of a withheld one."""
        if review is None or review.withheld:
            self.hide()
            return
        lines = [] if review.rating is None else [html.escape(tr("Rated {label}").format(label=review.rating.label))]
        shown = [row for row in review.rows if row.state is not State.REJECTED]
        for category, rows in itertools.groupby(shown, key=lambda row: row.category):
            names = (html.escape(row.name) if row.state is State.SUGGESTED else f"<b>{html.escape(row.name)}</b>" for row in rows)
            lines.append(f"<span style='color: #a0a8b4'>{html.escape(Section(category).title)}</span> {', '.join(names)}")
        self.setText("<br>".join(lines) if lines else html.escape(tr("No tags yet")))
        self.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setMaximumWidth(min(WIDEST_PX, self._ground.width() - 2 * GAP_PX))
        self.setMaximumHeight(self._ground.height() - 2 * GAP_PX)
        self.adjustSize()
        self.move(GAP_PX, self._ground.height() - GAP_PX - self.height())
