"""Every tag that a person teaches: how it stands, on what it rests, and what would help it most."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from furrytag_gui.models.head import Evidence
from furrytag_gui.tags.review import Decision
from furrytag_gui.ui.gallery.found import FoundGrid
from furrytag_gui.ui.insightdesk import InsightDesk
from furrytag_gui.ui.language import figure, mark, numbered, told, tr
from furrytag_gui.ui.widgets.figures_table import Column, FiguresTable
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.widgets.sheet import lay_in_sheet
from furrytag_gui.work import Progress

if TYPE_CHECKING:
    from furrytag_gui.insight.lessons import LessonReport
    from furrytag_gui.ui.asking import LessonPictures

KEY = "lessons"
CARD_PX = 104
SUFFIX = ".furrytag-head.json"
STAGES = {
    "needs_examples": mark("needs examples"),
    "not_fitted": mark("waits"),
    "unsure": mark("off: not sure"),
    "not_better": mark("off: no better"),
    "on": mark("on"),
    "imported": mark("from a file"),
}
ASKING = {True: mark("Judge these ({number})"), False: mark("Label these ({number})")}
"""The first page: suggestions drawn by chance, or the pictures whose labels help most."""

NOTHING = mark(
    "You have taught no tags yet. Add a tag that the model doesn't know to five pictures, and accept eight without it: "
    "then FurryTag learns it and suggests it on others. Nothing leaves this computer."
)
COLUMNS = (
    Column(mark("Tag"), wide=True),
    Column(mark("Stands"), sample=tuple(STAGES.values())),
    Column(mark("With"), ",", tip=mark("Pictures with the tag"), sample="1,000", spare=3),
    Column(mark("Without"), ",", tip=mark("Reviewed pictures without it, and those that it was rejected on"), sample="1,000", spare=4),
    Column(
        mark("Right"), sample="88 to 100%", tip=mark("What part of what it suggests will be right, for about eight of ten tags like this")
    ),
    Column(
        mark("Finds"), ".0%", tip=mark("What part of the pictures with the tag it finds, on pictures that it was learned without"), spare=2
    ),
    Column(mark("Suggests"), ",", tip=mark("On so many pictures that nobody has reviewed"), spare=1),
)


class LessonsPanel(QWidget):
    """Lists the tags that are taught, with their pictures, and lets four be labelled that would help most.

    `opened(object)`: the Entry to be shown in the window. `labelled(int, str, str, object)`: picture, tag, category, and the Decision.
    """

    opened = Signal(object)
    labelled = Signal(int, str, str, object)

    def __init__(self, desk: InsightDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reports: tuple[LessonReport, ...] = ()
        self._tag = ""
        self._news = ""
        """What has been done, which the next look at everything doesn't hide."""
        self.bar = InquiryBar(tr("Looking at what was learned"))
        self.table = FiguresTable(tr("Learned tags"), COLUMNS)
        self.sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.ask = FoundGrid(desk.lanes, tr("Pictures whose label would help most"))
        self.guesses = FoundGrid(desk.lanes, tr("Pictures where it would be suggested"))
        self.examples = FoundGrid(desk.lanes, tr("Pictures with the tag"))
        self.yes = _make_button(tr("&Has it"), tr("The chosen picture has the tag (A)"))
        self.no = _make_button(tr("Hasn't &it"), tr("The chosen picture doesn't have the tag (X)"))
        self.export = _make_button(tr("&Export…"), tr("Save what was learned as a small file without any picture"))
        self.load = _make_button(tr("I&mport…"), tr("Take in a tag that somebody else has taught to the same model"))
        self.forget = _make_button(tr("&Forget"), tr("Take a tag away that came out of a file"))
        self.pages = QTabWidget()
        self._details = QStackedWidget()
        self._arrange()
        self._connect()
        self.bar.say(tr(NOTHING))
        self._show_buttons()

    @property
    def report(self) -> "LessonReport | None":
        """What is shown of the chosen tag."""
        return next((report for report in self._reports if report.tag == self._tag), None)

    def refresh(self) -> None:
        """Look again at what was learned."""
        self._desk.read_lessons(self._show_reports, self.bar.refuse)

    def set_content_view(self) -> None:
        """Blur what the settings say now."""
        for grid in (self.ask, self.guesses, self.examples):
            grid.set_content_view(self._desk.bounds, self._desk.settings.show_adult)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        labels = {Qt.Key.Key_A: True, Qt.Key.Key_Y: True, Qt.Key.Key_X: False, Qt.Key.Key_Delete: False}
        if Qt.Key(event.key()) in labels and not event.modifiers():
            self._label(labels[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def export_to(self, path: Path) -> None:
        """Save what was learned of the chosen tag."""
        report = self.report
        if report is not None and report.head is not None and report.head.evidence.precision is not None:
            self._desk.export_head(
                report.head,
                path,
                lambda written: self.bar.say(tr("Saved as {written}.").format(written=written), "success"),
                self.bar.refuse,
            )

    def import_from(self, path: Path) -> None:
        """Take in a learned tag from this file."""
        self._desk.import_head(path, self._say_imported, self.bar.refuse)

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        for grid in (self.ask, self.guesses, self.examples):
            grid.set_thumbnail_px(CARD_PX)
        asking = QWidget()
        lines = QVBoxLayout(asking)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.ask, 1)
        across = FlowLayout(gap_px=8)
        across.addWidget(self.yes)
        across.addWidget(self.no)
        lines.addLayout(across)
        for page in (asking, self.guesses, self.examples):
            self.pages.addTab(page, "")
        column.addWidget(self.pages, 1)
        self._details.addWidget(QWidget())
        self._details.addWidget(right)
        self.table.setMinimumWidth(260)
        right.setMinimumWidth(240)
        halves = Halves(self.table, self._details, sizes=(520, 480), narrow_em=48, lows_em=(9, 18), scrolls=False)
        foot = FlowLayout(gap_px=8)
        for button in (self.export, self.load, self.forget):
            foot.addWidget(button)
        layout = lay_in_sheet(self)
        layout.setSpacing(10)
        layout.addWidget(self.bar)
        layout.addWidget(halves, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._desk.progressed.connect(self._on_desk_progressed)
        self.bar.cancelled.connect(lambda: self._desk.cancel(KEY))
        self.table.picked.connect(self._on_table_picked)
        self.yes.clicked.connect(lambda: self._label(True))
        self.no.clicked.connect(lambda: self._label(False))
        self.export.clicked.connect(self._ask_where_to_export)
        self.load.clicked.connect(self._ask_what_to_import)
        self.forget.clicked.connect(lambda: self._desk.forget_head(self._tag))
        for grid in (self.ask, self.guesses, self.examples):
            grid.opened.connect(self.opened)
            grid.moved.connect(self._show_buttons)

    def _show_reports(self, reports: "tuple[LessonReport, ...]") -> None:
        wanted = self._tag
        self._reports = reports
        self.table.show_rows([_row(report) for report in reports])
        names = [report.tag for report in reports]
        if wanted in names:
            self.table.pick(names.index(wanted))
        on = sum(report.stage in ("on", "imported") for report in reports)
        self.bar.say(
            numbered(
                len(reports),
                "{n} tag taught to {model}, {on} in use.",
                "{n} tags taught to {model}, {on} in use.",
                model=self._desk.status.title,
                on=on,
            )
            if reports
            else tr(NOTHING)
        )
        if self._news:
            self.bar.say(f"{self._news} {self.bar.said}", "success")
            self._news = ""
        self._show_buttons()

    def _show_pictures(self, pictures: "LessonPictures") -> None:
        report = self.report
        if pictures.tag != self._tag or report is None:
            return
        self.set_content_view()
        for place, (grid, found, words) in enumerate(
            (
                (self.ask, pictures.ask, tr(ASKING[report.judges]).format(number=len(pictures.ask))),
                (self.guesses, pictures.guesses, tr("Suggests ({number})").format(number=figure(pictures.suggests, ","))),
                (self.examples, pictures.examples, tr("Examples ({number})").format(number=figure(pictures.positives, ","))),
            )
        ):
            grid.show_found(found)
            self.pages.setTabText(place, words)
        self._show_buttons()

    def _show_buttons(self) -> None:
        report = self.report
        self._details.setCurrentIndex(0 if report is None else 1)
        self.export.setEnabled(report is not None and report.stage in ("on", "imported"))
        self.forget.setVisible(report is not None and report.stage == "imported")
        for button in (self.yes, self.no):
            button.setEnabled(report is not None and self.ask.current is not None)

    def _label(self, has: bool) -> None:
        """Say whether the chosen picture has the tag, and go to the next one."""
        report = self.report
        grid = self.guesses if self.guesses.hasFocus() else self.ask
        chosen = grid.current
        if report is None or chosen is None or chosen.entry.picture_id is None:
            return
        self._desk.cancel("lesson")
        row = grid.currentIndex().row()
        left = [found for found in grid.found if found is not chosen]
        grid.show_found(left)
        if left:
            grid.setCurrentIndex(grid.model().index(min(row, len(left) - 1), 0))
        # What was suggested and is accepted tells how good the suggestions are.
        yes = Decision.ACCEPTED if grid is self.guesses or report.judges else Decision.ADDED
        self.labelled.emit(chosen.entry.picture_id, report.tag, report.category, yes if has else Decision.REJECTED)

    def _say_imported(self, tag: str) -> None:
        self._tag = tag
        self._news = tr("{tag} was taken in.").format(tag=tag)
        self.bar.say(self._news, "success")

    def _ask_where_to_export(self) -> None:
        dialog = QFileDialog(self, tr("Save a learned tag"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{self._tag}{SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.export_to(Path(names[0])))
        dialog.open()

    def _ask_what_to_import(self) -> None:
        dialog = QFileDialog(self, tr("Take in a learned tag"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Learned tags (*{suffix})").format(suffix=SUFFIX), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.import_from(Path(names[0])))
        dialog.open()

    def _on_table_picked(self, place: int) -> None:
        report = self._reports[place] if 0 <= place < len(self._reports) else None
        self._tag = "" if report is None else report.tag
        self.sentence.setText("" if report is None else told(report.sentence))
        if report is not None:
            self._desk.find_lesson_pictures(report, self._show_pictures, self.bar.refuse)
        self._show_buttons()

    def _on_desk_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY:
            self.bar.show_progress(progress)


def _row(report: "LessonReport") -> list[str | int | float | None]:
    evidence = None if report.head is None else report.head.evidence
    span, recall = (None, None) if evidence is None else (_describe_span(evidence), evidence.recall)
    return [report.tag, tr(STAGES[report.stage]), report.positives, report.negatives, span, recall, report.suggests]


def _describe_span(evidence: Evidence) -> str | None:
    if evidence.low is None or evidence.high is None:
        return None if evidence.precision is None else figure(evidence.precision, ".0%")
    return tr("{low} to {high}").format(low=figure(100 * evidence.low, ".0f"), high=figure(evidence.high, ".0%"))


def _make_button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words, autoDefault=False)
    button.setToolTip(tip)
    return button
