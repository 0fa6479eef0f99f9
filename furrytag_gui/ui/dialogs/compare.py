"""Two models side by side on the open pictures."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from furrytag_gui.library.change import Change
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.comparison import Pair, Sums
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.gallery.feed import GalleryFeed
from furrytag_gui.ui.gallery.model import GalleryModel
from furrytag_gui.ui.gallery.thumbnails import Thumbnails
from furrytag_gui.ui.gallery.view import GalleryView
from furrytag_gui.ui.jobs import Lanes
from furrytag_gui.ui.language import figure, mark, numbered, told, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.said import Said
from furrytag_gui.ui.style import title_font
from furrytag_gui.ui.widgets.elided_box import ElidedBox
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.pace_bar import PaceBar
from furrytag_gui.ui.widgets.said_column import SaidColumn
from furrytag_gui.work import Progress

SIZE_PX = (980, 660)
SMALLEST_PX = (660, 420)
LIST_PX = 170
COUNT_MS = 600
NO_PAIR = mark("Install another model to compare with.")
NO_PICTURES = mark("No pictures are open.")


class CompareDialog(QDialog):
    """A window beside the main one: two models to choose, the open pictures, and what each model says of the current one.

    `shown_file`: the file that the columns are about, which may not be the current one yet.
    """

    def __init__(self, context: Context, lanes: Lanes, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context, self._comparison = context, context.comparison
        self._models: tuple[InstalledModel, ...] = ()
        self._sums: Sums | None = None
        self._counted: Pair | None = None
        self._is_stale = False
        self.shown_file: int | None = None
        self.setWindowTitle(tr("Compare models"))
        self.setMinimumSize(*SMALLEST_PX)
        self.model = GalleryModel(self)
        self._thumbnails = Thumbnails(lanes, parent=self)
        self.view = GalleryView(self.model, self._thumbnails)
        self.view.set_thumbnail_px(110)
        self.view.setMinimumWidth(130)
        self._feed = GalleryFeed(context, self.model, searched=False)
        self.choices = (_make_list(tr("One model")), _make_list(tr("The other model")))
        self.columns = (SaidColumn(tr("One model")), SaidColumn(tr("The other model")))
        self.summary = QLabel(wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setAccessibleName(tr("Summary"))
        self.run = QPushButton()
        self.run.setProperty("primary", True)
        self.run.setAutoDefault(False)
        self.run.clicked.connect(self._on_run_clicked)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setToolTip(tr("Stop; what was tagged is kept"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop_clicked)
        self._pace = PaceBar()
        self._pace.setAccessibleName(tr("Running the models"))
        self._counting = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._counting.timeout.connect(self._count)
        self._arrange()
        take_size(self, SIZE_PX)
        for choice in self.choices:
            choice.activated.connect(self._on_choice_activated)
        self.view.picked.connect(self._load)
        context.changed.connect(self._on_context_changed)
        self._comparison.summed.connect(self._on_comparison_summed)
        self._comparison.progressed.connect(self._on_comparison_progressed)

    @property
    def pair(self) -> Pair | None:
        """The models that are chosen, or None if there aren't two."""
        one, other = (self._find(choice.currentData()) for choice in self.choices)
        return Pair(one, other) if one is not None and other is not None and one != other else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._feed.fill()
            self._list_models()
            self._go_to_first()
            self._show_pair()
            self._on_comparison_progressed(None)
            self.view.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._comparison.cancel()
        self._comparison.forget()
        self._counted = None
        # What isn't seen needn't be kept up to date.
        self.model.set_ids(())
        for timer in self.findChildren(QTimer):
            timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return is for what has the focus; a dialog would press a button.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        title = QLabel(tr("Compare models"))
        title.setProperty("role", "title")
        title.setFont(title_font(title.font()))
        legend = QLabel(tr("✓ said by both   ✦ only by this one"))
        legend.setProperty("role", "caption")
        head = FlowLayout()
        head.addWidget(title)
        head.addGap()
        head.addWidget(legend)
        both = QWidget()
        across = QHBoxLayout(both)
        across.setContentsMargins(12, 0, 0, 0)
        across.setSpacing(18)
        for choice, column in zip(self.choices, self.columns, strict=True):
            line = QVBoxLayout()
            line.setSpacing(6)
            line.addWidget(choice)
            line.addWidget(column, 1)
            across.addLayout(line, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.view)
        splitter.addWidget(both)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([LIST_PX, SIZE_PX[0] - LIST_PX])
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = FlowLayout(gap_px=8)
        for widget in (self.run, self._pace, self.stop):
            foot.addWidget(widget)
        foot.addGap()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.summary)
        layout.addLayout(foot)
        for one, other in ((*self.choices,), (self.choices[1], self.view), (self.view, self.columns[0].list)):
            self.setTabOrder(one, other)

    def _find(self, model_id: str | None) -> InstalledModel | None:
        return next((model for model in self._models if model.manifest.id == model_id), None)

    def _list_models(self) -> None:
        """Offer what is installed; choices that are still there stay."""
        self._models = tuple(model for model in self._context.models if not model.problem)
        used = self._context.status.model
        ids = [model.manifest.id for model in self._models]
        if used is not None and used.manifest.id in ids:
            ids.insert(0, ids.pop(ids.index(used.manifest.id)))
        for place, choice in enumerate(self.choices):
            before = choice.currentData()
            choice.clear()
            for model in self._models:
                choice.addItem(model.manifest.title, model.manifest.id)
            wanted = before if before in ids else ids[place] if place < len(ids) else None
            choice.setCurrentIndex(choice.findData(wanted))

    def _go_to_first(self) -> None:
        if self.view.current_id() is None and self.model.rowCount():
            self.view.pick(self.model.ids[0])

    def _show_pair(self) -> None:
        pair = self.pair
        self._sums = None
        for column, choice in zip(self.columns, self.choices, strict=True):
            column.rename(tr("Tags of {model}").format(model=choice.currentText()) if choice.currentText() else tr("Tags"))
            column.show_note("")
        self.summary.setText(tr("Counting…") if pair is not None else tr(NO_PAIR))
        self._show_state()
        self._load()
        self._count()

    def _show_state(self) -> None:
        """Offer to run the models if there is something to run them on."""
        busy = self._comparison.busy
        missing = 0 if self._sums is None else sum(self._sums.missing)
        self.run.setText(
            numbered(missing, "▶ Run on {n} missing picture", "▶ Run on {n} missing pictures") if missing else tr("All is tagged by both")
        )
        self.run.setVisible(not busy)
        self.run.setEnabled(bool(missing))
        for part in (self._pace, self.stop):
            part.setVisible(busy)

    def _load(self, _file_id: int | None = None) -> None:
        """Show what the models say of the current picture."""
        file_id, pair = self.view.current_id(), self.pair
        if pair is None or file_id is None:
            self.shown_file = None
            for column in self.columns:
                column.show_note(tr(NO_PICTURES) if file_id is None else tr(NO_PAIR))
            return
        self._comparison.load(file_id, pair, partial(self._on_said, file_id, pair))

    def _count(self) -> None:
        """Count anew, but let a count of the same models come to its end first: something may change all the time."""
        pair = self.pair
        if pair is None or not self.isVisible():
            return
        self._is_stale = pair == self._counted
        if not self._is_stale:
            self._counted = pair
            self._comparison.sum_up(pair, self._context.opened)

    def _on_said(self, file_id: int, pair: Pair, saids: tuple[Said, Said]) -> None:
        if (file_id, pair) == (self.view.current_id(), self.pair):
            self.shown_file = file_id
            for column, said in zip(self.columns, saids, strict=True):
                column.show_said(said)

    def _on_choice_activated(self, _row: int) -> None:
        self._comparison.cancel()
        self._show_pair()

    def _on_run_clicked(self) -> None:
        pair = self.pair
        if pair is not None:
            self._comparison.run(pair, self._context.opened)
            self._show_state()
            self.stop.setFocus()

    def _on_stop_clicked(self) -> None:
        self._comparison.cancel()

    def _on_comparison_summed(self, pair: Pair, sums: Sums | None) -> None:
        if pair == self._counted:
            self._counted = None
            if self._is_stale:
                self._counting.start()
        if pair == self.pair and sums is not None:
            self._sums = sums
            self.summary.setText(describe_sums(pair, sums))
            self._show_state()

    def _on_comparison_progressed(self, progress: Progress | None) -> None:
        if progress is not None:
            share = progress.done / progress.total if progress.total else None
            words = [told(progress.text)]
            if progress.total:
                words.append(tr("{done} of {total}").format(done=figure(progress.done, ","), total=figure(progress.total, ",")))
            self._pace.show_pace(share, " ".join(words))
        elif self.isVisible():
            had_focus = self.stop.hasFocus()
            self._show_state()
            if had_focus:
                self.view.setFocus()
            self._count()

    def _on_context_changed(self, change: Change) -> None:
        if not self.isVisible():
            return
        if change.models:
            before = self.pair
            self._list_models()
            if self.pair != before:
                self._show_pair()
        if change.opened:
            self._go_to_first()
        row = self.model.row_of(self.view.current_id() or -1)
        entry = None if row is None else self.model.entry_at(row)
        is_shown = entry is not None and (entry.file_id in change.files or entry.picture_id in change.pictures)
        if is_shown or change.thresholds or change.settings:
            self._load()
        # While the models are run everything changes all the time; then it is counted at the end.
        if not self._comparison.busy and not self._counting.isActive():
            self._counting.start()


def describe_sums(pair: Pair, sums: Sums) -> str:
    """The figures in a sentence or two."""
    titles = [pair.one.manifest.title, pair.other.manifest.title]
    waiting = [
        numbered(number, "{n} picture not tagged by {title} yet", "{n} pictures not tagged by {title} yet", title=title)
        for number, title in zip(sums.missing, titles, strict=True)
        if number
    ]
    parts = []
    if sums.count:
        means = [
            tr("{title} says {total}").format(title=title, total=figure(total / sums.count, ".1f"))
            for title, total in zip(titles, sums.tags, strict=True)
        ]
        parts.append(
            numbered(
                sums.count,
                "On {n} picture: {means} tags a picture.",
                "On {n} pictures: {means} tags a picture.",
                means=tr("{one} and {other}").format(one=means[0], other=means[1]),
            )
        )
    if sums.agreement is not None:
        parts.append(tr("{agreement} % of the tags are said by both.").format(agreement=figure(100 * sums.agreement, ".0f")))
    if sums.rated:
        parts.append(
            tr("The rating is the same on {same_rating} %.").format(same_rating=figure(100 * sums.same_rating / sums.rated, ".0f"))
        )
    if waiting:
        parts.append(f"{'; '.join(waiting)}.")
    return " ".join(parts) or tr(NO_PICTURES)


def _make_list(name: str) -> QComboBox:
    box = ElidedBox()
    box.setAccessibleName(name)
    return box
