"""The counts beside the pictures: tags by category, ratings, states and models of what is shown."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from furrytag_gui.library.facets import Facets
from furrytag_gui.ui.facetgroups import list_lines
from furrytag_gui.ui.language import figure, tr
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.facet_list import FacetList
from furrytag_gui.ui.widgets.glyph_button import GlyphButton
from furrytag_gui.ui.widgets.glyphs import cross
from furrytag_gui.ui.wording import count


class FacetsPanel(QWidget):
    """Shows Facets, and says what is to be searched for.

    `asked(str, bool)` and `dropped(str)`: as of FacetList. `closed()`: the panel is to be hidden.
    `collapse_changed(object)`: frozenset of the groups that are hidden.
    """

    asked = Signal(str, bool)
    dropped = Signal(str)
    closed = Signal()
    collapse_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets: Facets | None = None
        self._text = ""
        self._models: Mapping[str, str] = {}
        self._collapsed: frozenset[str] = frozenset()
        self._whole: frozenset[str] = frozenset()
        heading = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        heading.setText(tr("Counts"))
        heading.setProperty("role", "heading")
        self._total = QLabel()
        self._total.setProperty("role", "caption")
        close = GlyphButton(cross, tr("Hide the counts"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(heading)
        head.addWidget(self._total)
        head.addStretch(1)
        head.addWidget(close)
        self.filter = QLineEdit(placeholderText=tr("Find a tag"), clearButtonEnabled=True)
        self.filter.setAccessibleName(tr("Find a tag in the counts"))
        self.filter.textChanged.connect(self._refresh)
        self._message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._message.setProperty("role", "muted")
        self._message.setContentsMargins(8, 4, 4, 4)
        self.list = FacetList()
        self.list.asked.connect(self.asked)
        self.list.dropped.connect(self.dropped)
        self.list.collapse_asked.connect(self._on_list_collapse_asked)
        self.list.whole_asked.connect(self._on_list_whole_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5, 9, 5, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.filter)
        layout.addWidget(self._message)
        layout.addWidget(self.list, 1)
        self._refresh()

    def show_facets(self, facets: Facets, text: str, models: Mapping[str, str]) -> None:
        """Show the counts of what this search finds; `models`: titles by id."""
        self._facets, self._text, self._models = facets, text, models
        self._refresh()

    def set_collapsed(self, groups: Iterable[str]) -> None:
        self._collapsed = frozenset(groups)
        self._refresh()

    def _refresh(self) -> None:
        facets = self._facets
        if facets is None:
            self._message.setText(tr("Counting…"))
            return
        self._total.setText(figure(facets.total, ","))
        self._total.setToolTip(count(facets.total, "picture"))
        sought = self.filter.text()
        lines = list_lines(facets, self._text, models=self._models, sought=sought, collapsed=self._collapsed, whole=self._whole)
        self.list.show_lines(lines, facets.total)
        message = "" if lines else tr("Nothing here has this in its name.") if sought else tr("There is nothing to count yet.")
        self._message.setText(message)
        self._message.setVisible(bool(message))

    def _on_list_collapse_asked(self, group: str) -> None:
        self._collapsed = self._collapsed ^ {group}
        self._refresh()
        self.collapse_changed.emit(self._collapsed)

    def _on_list_whole_asked(self, group: str) -> None:
        self._whole = self._whole | {group}
        self._refresh()
