"""How good a model is, or two of them, on pictures that have tags."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from furrytag_gui.errors import FurryTagError
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.ui.gallery.found import FoundGrid
from furrytag_gui.ui.insightdesk import InsightDesk
from furrytag_gui.ui.language import figure, mark, told, tr
from furrytag_gui.ui.verdict import (
    DIFFERENCE_COLUMNS,
    GROUP_COLUMNS,
    RATING_COLUMNS,
    TAG_COLUMNS,
    describe_left_out,
    difference_row,
    group_row,
    summarize,
    tag_row,
)
from furrytag_gui.ui.widgets.curve_tabs import CurveTabs
from furrytag_gui.ui.widgets.curve_view import NamedCurve
from furrytag_gui.ui.widgets.elided_label import ElidedLabel
from furrytag_gui.ui.widgets.figures_table import FiguresTable
from furrytag_gui.ui.widgets.flow_layout import FlowLayout, name_beside
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.widgets.sheet import Sheet, lay_in_sheet
from furrytag_gui.work import Progress

if TYPE_CHECKING:
    from furrytag_gui.insight.evaluate import ModelResult, TagResult
    from furrytag_gui.ui.examining import Verdict

KEY = "evaluation"
CARD_PX = 84
SOURCES = {
    "reviewed": mark("my reviewed pictures"),
    "imported": mark("my imported tags"),
    "folder": mark("a folder with tag files…"),
}
"""The first two are the values of an `insight.sample.Truth`."""

LIMITS = {"own": mark("its own thresholds"), "mine": mark("my thresholds")}
BEGIN = mark(
    "Hold a model against what you know: the pictures that you have reviewed, or a folder of pictures with tag files "
    "(kohya .txt, .json, .xmp, CSV …). Nothing is changed by it."
)
IMPORTED = mark(
    "Imported tags are taken as somebody's truth, reviewed or not: a picture has what was imported or added for it, and what nobody named "
    "counts as missing. Nothing is changed by it."
)


class EvaluationPanel(QWidget):
    """Asks which model and which pictures, and shows what comes of it. `opened(object)`: the Entry to be shown in the window."""

    opened = Signal(object)

    def __init__(self, desk: InsightDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._verdict: Verdict | None = None
        self._folder: Path | None = None
        self.model = _make_combo(tr("Model to evaluate"))
        self.against = _make_combo(tr("Model to compare it with"))
        self.source = _make_combo(tr("Pictures to evaluate on"))
        for value, words in SOURCES.items():
            self.source.addItem(tr(words), value)
        self.limits = _make_combo(tr("Thresholds to judge at"))
        for value, words in LIMITS.items():
            self.limits.addItem(tr(words), value)
        for ours in (self.source, self.limits):
            # Unlike the models' names these are known, and fit.
            ours.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            ours.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.begin = QPushButton(tr("&Evaluate"), autoDefault=False)
        self.begin.setProperty("primary", True)
        self.save = QPushButton(tr("&Save…"), autoDefault=False)
        self.save.setToolTip(tr("As a page with curves and pictures (.html), as a table (.csv), or with every figure (.json)"))
        self.bar = InquiryBar(tr("Evaluation"))
        self.shown = _make_combo(tr("Model whose figures are shown"))
        self.tags = FiguresTable(tr("Tags, those with the most mistakes first"), TAG_COLUMNS)
        self.categories = FiguresTable(tr("Categories"), GROUP_COLUMNS)
        self.differences = FiguresTable(tr("How much better the second model is"), DIFFERENCE_COLUMNS)
        self.ratings = FiguresTable(tr("Ratings: yours by the model's"), RATING_COLUMNS)
        self.notes = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.curves = CurveTabs()
        self.wrong = FoundGrid(desk.lanes, tr("Pictures where the tag was said, but isn't there"))
        self.missed = FoundGrid(desk.lanes, tr("Pictures where the tag is, but wasn't said"))
        self._wrong_words, self._missed_words = (ElidedLabel(mode=Qt.TextElideMode.ElideRight) for _ in range(2))
        self._tables = QTabWidget()
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()
        self.bar.say(tr(BEGIN))
        self._show_results()

    @property
    def verdict(self) -> "Verdict | None":
        """What is shown."""
        return self._verdict

    def show_models(self, models: Sequence[InstalledModel], used: str) -> None:
        """Offer these; the one that is used is proposed."""
        usable = [model for model in models if not model.problem]
        for combo, empty in ((self.model, ""), (self.against, tr("no other"))):
            before = combo.currentData()
            combo.clear()
            if empty:
                combo.addItem(empty, "")
            for model in usable:
                combo.addItem(model.manifest.title, model.manifest.id)
            wanted = before if before is not None else "" if empty else used
            combo.setCurrentIndex(max(0, combo.findData(wanted)))

    def set_content_view(self) -> None:
        """Blur what the settings say now; what only adults may see goes when they say that they no longer want to."""
        if self._verdict is not None and self._verdict.show_adult and not self._desk.settings.show_adult:
            self._verdict = None
            self.bar.say(tr("Adult tags are hidden again. Evaluate once more to see the others."))
            self._show_results()
        for grid in (self.wrong, self.missed):
            grid.set_content_view(self._desk.bounds, self._desk.settings.show_adult)

    def choose_folder(self, folder: Path) -> None:
        """Evaluate on the pictures in this folder."""
        self._folder = folder
        place = self.source.findData("folder")
        self.source.setItemText(place, tr("folder {folder}").format(folder=folder.name))
        self.source.setCurrentIndex(place)
        self.source.setToolTip(str(folder))

    def ask_for_folder(self) -> None:
        """Let the person choose a folder."""
        dialog = QFileDialog(self, tr("Pictures with tag files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.choose_folder(Path(names[0])))
        dialog.rejected.connect(self._on_folder_dialog_rejected)
        dialog.open()

    def ask_where_to_save(self) -> None:
        """Let the person choose a file, whose ending says what is written."""
        dialog = QFileDialog(self, tr("Save the evaluation"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Page with pictures (*.html)"), tr("Table of tags (*.csv)"), tr("All figures (*.json)")])
        dialog.setDefaultSuffix("html")
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(words.rpartition("*.")[2].rstrip(")")))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.save_as(Path(names[0])))
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Write what is shown to this file."""
        if self._verdict is not None:
            self._desk.save_evaluation(self._verdict.evaluation, path, self._say_saved, self.bar.refuse)

    def _arrange(self) -> None:
        top = FlowLayout(gap_px=8)
        for words, combo in (
            (tr("Evaluate"), self.model),
            (tr("against"), self.against),
            (tr("on", "what a model is evaluated on"), self.source),
            (tr("at", "thresholds that a model is evaluated at"), self.limits),
        ):
            top.addWidget(name_beside(words, combo))
        top.addWidget(self.begin)
        for title, table in (
            (tr("Tags"), self.tags),
            (tr("Categories"), self.categories),
            (tr("Rating"), self.ratings),
            (tr("Curve"), self.curves),
        ):
            self._tables.addTab(table, title)
        self._tables.addTab(self.differences, tr("Comparison"))
        self._tables.addTab(Sheet(self.notes), tr("Left out"))
        left = QWidget()
        lines = QVBoxLayout(left)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._tables, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(4)
        for caption, grid in ((self._wrong_words, self.wrong), (self._missed_words, self.missed)):
            grid.set_thumbnail_px(CARD_PX)
            grid.setMinimumHeight(60)
            column.addWidget(caption)
            column.addWidget(grid, 2)
        column.addStretch(0)
        left.setMinimumWidth(300)
        right.setMinimumWidth(220)
        halves = Halves(left, right, sizes=(640, 360), narrow_em=64, lows_em=(14, 18), scrolls=False)
        foot = QHBoxLayout()
        self._figures_of = name_beside(tr("Figures of", "a model"), self.shown)
        foot.addWidget(self._figures_of, 1)
        foot.addStretch(2)
        foot.addWidget(self.save)
        results = QWidget()
        below = QVBoxLayout(results)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(halves, 1)
        below.addLayout(foot)
        self._pages.addWidget(QWidget())
        self._pages.addWidget(results)
        layout = lay_in_sheet(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._desk.progressed.connect(self._on_desk_progressed)
        self.bar.cancelled.connect(self._on_bar_cancelled)
        self.begin.clicked.connect(self._on_begin_clicked)
        self.save.clicked.connect(self.ask_where_to_save)
        self.source.activated.connect(self._on_source_activated)
        self.shown.activated.connect(self._show_model)
        self.tags.picked.connect(self._on_tags_picked)
        self.curves.picked.connect(self.tags.pick)
        for grid in (self.wrong, self.missed):
            grid.opened.connect(self.opened)

    def _show_verdict(self, verdict: "Verdict") -> None:
        self._verdict = verdict
        self.shown.clear()
        self.shown.addItems([model.title for model in verdict.evaluation.models])
        self.shown.setCurrentIndex(len(verdict.evaluation.models) - 1)
        self._show_results()
        self.tags.setFocus()

    def _show_results(self) -> None:
        """Show what came of the last evaluation, or nothing."""
        verdict = self._verdict
        self._pages.setCurrentIndex(0 if verdict is None else 1)
        if verdict is None:
            return
        evaluation = verdict.evaluation
        self.bar.say(" ".join((summarize(evaluation), *map(told, verdict.fallbacks))), "warning" if verdict.fallbacks else "muted")
        drawn = [NamedCurve(*named) for named in evaluation.curves]
        self.curves.all_answers.show_curves(drawn)
        self._tables.setTabVisible(self._tables.indexOf(self.curves), bool(drawn))
        self.differences.show_rows([difference_row(one) for one in evaluation.differences])
        two = len(evaluation.models) > 1
        for place, model in enumerate(evaluation.models if two else (), 1):
            self.differences.name_column(place, model.title)
        self._tables.setTabVisible(self._tables.indexOf(self.differences), two)
        self._figures_of.setVisible(two)
        self.set_content_view()
        self._show_model()

    def _show_model(self) -> None:
        """Show the figures of the model that is chosen for it."""
        model = self._model
        if model is None:
            return
        self.curves.list_tags([tag.name for tag in self._listed])
        self.tags.show_rows([tag_row(tag) for tag in self._listed])
        self.categories.show_rows([group_row(group) for group in (*model.categories, model.overall)])
        rating = self._tables.indexOf(self.ratings)
        self._tables.setTabVisible(rating, model.ratings is not None)
        if model.ratings is not None:
            rows = zip(RatingLabel, model.ratings.table.tolist(), strict=True)
            self.ratings.show_rows([[tr(label), *row] for label, row in rows])
            self._tables.setTabText(rating, tr("Rating: {accuracy} right").format(accuracy=figure(model.ratings.accuracy, ".0%")))
        self.notes.setText("\n\n".join(describe_left_out(model)) or tr("Nothing was left out."))
        self._on_tags_picked(self.tags.current_place)

    @property
    def _model(self) -> "ModelResult | None":
        return None if self._verdict is None else self._verdict.evaluation.models[max(0, self.shown.currentIndex())]

    @property
    def _listed(self) -> "list[TagResult]":
        """The tags of the table: those that stand on some picture or were said of one."""
        model = self._model
        return [] if model is None else [tag for tag in model.tags if tag.counts.support or tag.counts.said]

    def _say_saved(self, path: Path) -> None:
        self.bar.say(tr("Saved as {path}.").format(path=path), "success")

    def _on_begin_clicked(self) -> None:
        ids = dict.fromkeys(filter(None, (self.against.currentData(), self.model.currentData())))
        chosen = self.source.currentData()
        source = self._folder if chosen == "folder" and self._folder is not None else chosen
        self._desk.evaluate(list(ids), source, self.limits.currentData(), self._show_verdict, self._refuse)

    def _refuse(self, error: FurryTagError) -> None:
        self._verdict = None
        self._show_results()
        self.bar.refuse(error)

    def _on_bar_cancelled(self) -> None:
        self._desk.cancel_evaluation()
        if self._verdict is None:
            self.bar.say(tr("Cancelled. What the model has said until then is kept, so the next time is quicker."))

    def _on_desk_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY:
            self.bar.show_progress(progress)
            self.begin.setEnabled(progress is None)

    def _on_source_activated(self, place: int) -> None:
        source = self.source.itemData(place)
        if source == "folder":
            self.ask_for_folder()
        elif source == "imported" or self._verdict is None:
            self.bar.say(tr(IMPORTED if source == "imported" else BEGIN))

    def _on_folder_dialog_rejected(self) -> None:
        if self._folder is None:
            self.source.setCurrentIndex(0)

    def _on_tags_picked(self, place: int) -> None:
        listed, verdict = self._listed, self._verdict
        tag = listed[place] if 0 <= place < len(listed) else None
        if verdict is not None and tag is not None:
            self.curves.show_tag(place, [_curve_of(model, tag.name) for model in verdict.evaluation.models])
        for grid, words, examples, said in (
            (self.wrong, self._wrong_words, () if tag is None else tag.false_alarms, tr("said, but not there")),
            (self.missed, self._missed_words, () if tag is None else tag.misses, tr("there, but not said")),
        ):
            found = [] if verdict is None else verdict.find(examples)
            grid.show_found(found)
            # An empty one leaves its room to the other.
            grid.setVisible(bool(found))
            name = "" if tag is None else tag.name
            number = 0 if tag is None else tag.counts.false_alarms if grid is self.wrong else tag.counts.misses
            shown = f" {_describe_shown(len(found))}" if number > len(found) else ""
            words.setText(f"{name} {said}: {number}{shown}")
            words.setToolTip(words.text())


def _curve_of(model: "ModelResult", name: str) -> NamedCurve | None:
    """How a model does on one tag; None if it doesn't have it, or no picture does."""
    tag = next((tag for tag in model.tags if tag.name == name), None)
    return None if tag is None or not len(tag.curve.recalls) else NamedCurve(model.title, tag.curve, tag.average_precision)


def _describe_shown(shown: int) -> str:
    return tr("(the worst {number} shown)").format(number=shown) if shown else tr("(none may be shown)")


def _make_combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    # A long name is cut where there is little room.
    combo.currentTextChanged.connect(combo.setToolTip)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo
