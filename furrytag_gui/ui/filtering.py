"""What ties the search line, the order, the counts and the saved searches together."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from furrytag_gui.library.change import Change
from furrytag_gui.library.facets import Facets
from furrytag_gui.library.search import Order, Sorting
from furrytag_gui.library.session import Json
from furrytag_gui.tags.query import QueryError, drop, refine
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.toolbar import ToolBar
from furrytag_gui.ui.widgets.saved_popup import SavedPopup
from furrytag_gui.ui.widgets.tag_popup import TagPopup
from furrytag_gui.ui.workbench import Workbench


class Filtering(QObject):
    """Passes on what the person asks to see, and shows what there is to ask for."""

    def __init__(self, context: Context, workbench: Workbench, toolbar: ToolBar, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._workbench = workbench
        self._toolbar = toolbar
        self.saved = SavedPopup(window)
        self.tag_popup = TagPopup(window)
        search = toolbar.search
        search.asked.connect(self._on_search_asked)
        search.begun.connect(self._on_search_begun)
        search.left.connect(workbench.gallery.view.setFocus)
        search.saved_asked.connect(self.open_saved)
        search.counts_asked.connect(self.toggle_counts)
        workbench.viewer.all_asked.connect(self.show_all)
        toolbar.sorted.connect(self._on_toolbar_sorted)
        toolbar.score_asked.connect(self.ask_for_score)
        context.finder.judged.connect(toolbar.show_error)
        context.finder.counted.connect(self._on_finder_counted)
        context.searches.changed.connect(self._on_searches_changed)
        context.changed.connect(self._on_context_changed)
        facets = workbench.facets
        facets.asked.connect(self._on_facets_asked)
        facets.dropped.connect(self._on_facets_dropped)
        facets.closed.connect(self.toggle_counts)
        facets.collapse_changed.connect(self._on_facets_collapse_changed)
        self.saved.run.connect(self.search_for)
        self.saved.saved.connect(self._on_saved_saved)
        self.saved.renamed.connect(context.searches.rename)
        self.saved.deleted.connect(context.searches.delete)

    def begin(self) -> None:
        """Show again what was shown at the end of the last session."""
        self._context.load_session("counts", self._on_counts_restored)
        self._context.load_session("counts collapsed", self._on_collapsed_restored)
        self._context.searches.load()
        self._load_tags()

    def focus_search(self) -> None:
        """Let the person type a search."""
        self._toolbar.search.setFocus()
        self._toolbar.search.selectAll()

    def search_for(self, text: str) -> None:
        """Put this into the search line, and search."""
        self._toolbar.search.setText(text)
        self._on_search_asked(text)

    def show_all(self) -> None:
        """Search for nothing any more."""
        self.search_for("")

    def toggle_counts(self) -> None:
        """Show or hide the counts."""
        shown = not self._workbench.shape.counts_shown
        self._show_counts(shown)
        self._context.keep_session("counts", shown)

    def open_saved(self) -> None:
        """Show the saved searches below the search line."""
        self._context.searches.load()
        search = self._toolbar.search
        self.saved.open_for(search.text(), search.mapToGlobal(QPoint(search.width() - self.saved.width(), search.height() + 3)))

    def ask_for_score(self) -> None:
        """Let the person name the tag by whose score the pictures are sorted."""
        button = self._toolbar.sort
        at = button.mapToGlobal(QPoint(0, button.height() + 3))
        self.tag_popup.ask(tr("Sort by the score of which tag?"), at, self._sort_by_score, known_only=True)

    def _sort_by_score(self, name: str, _category: str) -> None:
        self._toolbar.show_score(name)
        self._on_toolbar_sorted(Sorting(Order.SCORE, descending=True, tag=name))

    def _show_counts(self, shown: bool) -> None:
        self._workbench.shape.show_counts(shown)
        self._toolbar.search.show_counts(shown)
        self._context.finder.want_counts(shown)

    def _load_tags(self) -> None:
        self._context.reader.load_completions(self.tag_popup.set_completions)

    def _on_search_asked(self, text: str) -> None:
        if text != self._context.finder.asked.text:
            self._context.finder.ask(replace(self._context.finder.asked, text=text))

    def _on_search_begun(self) -> None:
        models = [model.manifest.id for model in self._context.models]
        self._context.finder.load_tags(lambda tags: self._toolbar.search.set_known(tags, models))

    def _on_toolbar_sorted(self, sorting: Sorting | None) -> None:
        self._workbench.gallery.view.expect_order()
        self._context.finder.ask(replace(self._context.finder.asked, sorting=sorting))

    def _on_finder_counted(self, facets: Facets) -> None:
        titles = {model.manifest.id: model.manifest.title for model in self._context.models}
        self._workbench.facets.show_facets(facets, self._context.finder.asked.text, titles)

    def _on_facets_asked(self, term: str, exclude: bool) -> None:
        self._narrow(lambda text: refine(text, term, exclude=exclude))

    def _on_facets_dropped(self, term: str) -> None:
        self._narrow(lambda text: drop(text, term))

    def _narrow(self, change: Callable[[str], str]) -> None:
        try:
            self.search_for(change(self._toolbar.search.text()))
        except QueryError as error:
            self._toolbar.show_error(error)

    def _on_facets_collapse_changed(self, groups: frozenset[str]) -> None:
        self._context.keep_session("counts collapsed", list[Json](sorted(groups)))

    def _on_counts_restored(self, shown: Json) -> None:
        if shown is True:
            self._show_counts(True)

    def _on_collapsed_restored(self, groups: Json) -> None:
        if isinstance(groups, list):
            self._workbench.facets.set_collapsed(group for group in groups if isinstance(group, str))

    def _on_searches_changed(self) -> None:
        self.saved.show_searches(self._context.searches.all)

    def _on_saved_saved(self, name: str) -> None:
        self._context.searches.save(name, self._toolbar.search.text().strip())

    def _on_context_changed(self, change: Change) -> None:
        if change.settings or change.own_tags or change.models:
            self._load_tags()
