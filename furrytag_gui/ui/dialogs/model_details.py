"""All that is known of one model: its files, where it came from, and how it runs here."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.models.manifest import ModelFile
from furrytag_gui.models.runs import Run, RunResult, Trial
from furrytag_gui.ui.language import figure, mark, numbered, told, tr
from furrytag_gui.ui.modelcard import ModelCard, Stage
from furrytag_gui.ui.modeldesk import ModelDesk
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.shelf import Shelved, list_files
from furrytag_gui.ui.style import title_font
from furrytag_gui.ui.widgets.fact_grid import FactGrid
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.wording import break_anywhere, describe_bytes, describe_rate

SIZE_PX = (720, 560)
AS_TRIED = mark("as the trial says")


class ModelDetails(QDialog):
    """Shows a model until it is closed, and stays up to date. `remove_asked(str)`: this model is to be removed.

    `readings_asked(str)`: the ways to feed this model are to be compared.
    """

    remove_asked = Signal(str)
    readings_asked = Signal(str)

    def __init__(self, desk: ModelDesk, model_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model_id = model_id
        self._shown: Shelved | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("role", "title")
        self._title.setFont(title_font(self._title.font()))
        self._stage, self._about, self._origin, self._why = _make_text(), _make_text(), _make_text(), _make_text()
        # It has breaks in it that can't be seen, which nobody wants to copy.
        self._origin.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.files = FactGrid((tr("File"), tr("Size"), "SHA-256", tr("Known from")), stretches=2)
        self.trial = FactGrid((tr("Runtime"), tr("Speed"), tr("Difference"), tr("Ran on"), ""), stretches=4)
        self.runs = QComboBox()
        self.runs.setAccessibleName(tr("Run with"))
        self.runs.activated.connect(self._on_runs_activated)
        self._runs_label = QLabel(tr("Run with"))
        self._fed_heading, self._fed = _make_heading(tr("How it is fed")), _make_text()
        self.readings = QComboBox()
        self.readings.setAccessibleName(tr("How it is fed"))
        # Its entries are sentences; they must not make the window wider.
        self.readings.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.readings.setMinimumContentsLength(20)
        self.readings.activated.connect(self._on_readings_activated)
        self.compare = _make_button(
            tr("Compare on my pictures…"), tr("See what it says if it is fed in each of these ways"), self._ask_for_readings
        )
        self._page = _make_button(tr("Open page"), tr("Show in your browser where it is published"), self._open_page)
        self.verify = _make_button(tr("Verify"), tr("Compare every file with what was installed"), partial(desk.verify, model_id))
        self.try_out = _make_button(
            tr("Try"), tr("Run it in every way that there is, and choose the fastest"), partial(desk.try_out, model_id)
        )
        self._copy = _make_button(tr("Copy hashes"), tr("Copy the list of files with their SHA-256"), self._copy_hashes)
        self._folder = _make_button(tr("Open folder"), tr("Show the model's files"), self._open_folder)
        self.remove = _make_button(tr("Remove…"), tr("Delete the model's files; tags and scores are kept"), self._ask_to_remove)
        self._files_heading, self._trial_heading = _make_heading(tr("Files")), _make_heading(tr("How it runs here"))
        self._arrange()
        take_size(self, SIZE_PX)
        desk.listed.connect(self._refresh)
        desk.card_changed.connect(self._on_desk_card_changed)
        self._refresh()

    def _arrange(self) -> None:
        choice = FlowLayout()
        for part in (self._runs_label, self.runs, self.try_out):
            choice.addWidget(part)
        feeding = FlowLayout()
        self.readings.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        feeding.addWidget(self.readings)
        feeding.addWidget(self.compare)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(8)
        for text in (self._about, self._fed_heading, self._fed):
            column.addWidget(text)
        column.addLayout(feeding)
        for widget in (self._origin, self._trial_heading, self._why, self.trial):
            column.addWidget(widget)
        column.addLayout(choice)
        for widget in (self._files_heading, self.files):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(tr("Details"))
        area.setProperty("role", "sheet")
        area.setWidget(page)
        close = _make_button(tr("Close"), "", self.close)
        foot = FlowLayout()
        for button in (self._page, self.verify, self._copy, self._folder, self.remove):
            foot.addWidget(button)
        foot.addGap()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._stage)
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    def _refresh(self) -> None:
        shelved, card = self._desk.shelved(self._model_id), self._desk.card(self._model_id)
        if shelved is None or card is None:
            self.close()
            return
        self._show_card(card)
        if shelved == self._shown:
            return
        self._shown = shelved
        self.setWindowTitle(shelved.title)
        self._title.setText(shelved.title)
        self._about.setText(_describe(shelved, card))
        self._origin.setText(_describe_origin(shelved))
        files = list_files(shelved)
        self._files_heading.setText(numbered(len(files), "Files ({n} file)", "Files ({n} files)"))
        self.files.show_rows([_describe_file(file, shelved) for file in files])
        self._show_trial(shelved)
        self._show_readings(shelved)
        has_model = shelved.model is not None
        for button in (self._folder, self.verify, self.try_out):
            button.setVisible(has_model)
        for part in (self._files_heading, self.files):
            part.setVisible(bool(files))
        self.remove.setVisible(has_model and not card.built_in)
        self._page.setVisible(shelved.entry is not None and bool(shelved.entry.page))
        self._copy.setVisible(any(file.sha256 for file in files))

    def _show_card(self, card: ModelCard) -> None:
        for button in (self.verify, self.try_out, self.remove, self.compare, self.readings):
            button.setEnabled(card.stage in (Stage.INSTALLED, Stage.IN_USE, Stage.DAMAGED))
        self._stage.setText(": ".join(part for part in (card.pace, card.snag) if part) or told(card.problem) or card.word)
        self._stage.setProperty("role", "warning" if card.problem else "muted")
        self._stage.style().polish(self._stage)

    def _show_trial(self, shelved: Shelved) -> None:
        trial = shelved.trial
        for label in (self._trial_heading, self._why):
            label.setVisible(shelved.model is not None)
        for part in (self.trial, self.runs, self._runs_label):
            part.setVisible(trial is not None)
        if trial is None:
            self._why.setText(tr("It wasn't tried here yet, so it runs in the usual way."))
            return
        self._why.setText(tr("{why} Tried on {date}.").format(why=told(trial.why), date=trial.made_on))
        chosen = next((place for place, result in enumerate(trial.results) if result.run == shelved.run), None)
        self.trial.show_rows([_describe_result(result) for result in trial.results], chosen)
        self._list_runs(trial, shelved)

    def _show_readings(self, shelved: Shelved) -> None:
        """The ways to feed it, where its authors leave that open."""
        manifest = shelved.manifest
        for part in (self._fed_heading, self._fed, self.readings, self.compare):
            part.setVisible(bool(manifest.readings))
        for part in (self.readings, self.compare):
            part.setVisible(bool(manifest.readings) and shelved.model is not None)
        told = [f"{tr(reading.title)}. {tr(reading.reason)}" for reading in manifest.readings]
        self._fed.setText("\n".join([tr("It isn't known for sure how this model was trained:"), *told]))
        self.readings.clear()
        for reading in manifest.readings:
            self.readings.addItem(tr(reading.title), reading.id)
        chosen = manifest.reading
        self.readings.setCurrentIndex(-1 if chosen is None else self.readings.findData(chosen.id))

    def _list_runs(self, trial: Trial, shelved: Shelved) -> None:
        self.runs.clear()
        self.runs.addItem(f"{trial.chosen.title} ({tr(AS_TRIED)})", None)
        for run in _find_usable(trial.results):
            self.runs.addItem(run.title, run)
        if shelved.by_hand:
            self.runs.setCurrentIndex(max(0, self.runs.findData(shelved.run)))

    def _on_desk_card_changed(self, card: ModelCard) -> None:
        if card.model_id == self._model_id:
            self._show_card(card)

    def _on_runs_activated(self, _row: int) -> None:
        self._desk.choose_run(self._model_id, self.runs.currentData())

    def _on_readings_activated(self, row: int) -> None:
        reading_id = self.readings.itemData(row)
        chosen = None if self._shown is None else self._shown.manifest.reading
        if chosen is None or chosen.id != reading_id:
            self._desk.read_as(self._model_id, reading_id)

    def _ask_for_readings(self) -> None:
        self.readings_asked.emit(self._model_id)

    def _copy_hashes(self) -> None:
        if self._shown is not None:
            lines = [f"{file.sha256}  {file.name}" for file in list_files(self._shown) if file.sha256]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _open_page(self) -> None:
        if self._shown is not None and self._shown.entry is not None:
            QDesktopServices.openUrl(QUrl(self._shown.entry.page))

    def _open_folder(self) -> None:
        if self._shown is not None and self._shown.model is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown.model.folder)))

    def _ask_to_remove(self) -> None:
        self.remove_asked.emit(self._model_id)


def _describe(shelved: Shelved, card: ModelCard) -> str:
    manifest, entry = shelved.manifest, shelved.entry
    stated = manifest.licence or ("" if entry is None else entry.manifest.licence)
    lines = [tr(entry.about) if entry is not None else tr(manifest.summary)]
    if entry is not None:
        lines += [tr("Published quality: {quality}.").format(quality=tr(entry.quality)), f"{tr(entry.speed)}." if entry.speed else ""]
    lines.append(tr("Licence: {licence}.").format(licence=stated or card.licence or tr("none stated")))
    lines.append(tr(manifest.rating_note) if manifest.rating_note else "")
    return "\n".join(line.replace("..", ".") for line in lines if line)


def _describe_origin(shelved: Shelved) -> str:
    receipt, entry, model = shelved.receipt, shelved.entry, shelved.model
    lines = []
    if entry is not None and entry.page:
        lines.append(tr("Published at {page}").format(page=entry.page))
    if model is not None and model.built_in:
        lines.append(tr("It comes with FurryTag."))
    elif receipt is not None:
        words = tr("Installed on {date} from {source}.") if model is not None else tr("Was installed on {date} from {source}.")
        lines.append(words.format(date=receipt.on, source=receipt.source))
        listed = {file.sha256 for file in list_files(shelved)}
        for file in receipt.files:
            # An archive isn't in the list of files.
            proof = "" if file.sha256 in listed else tr(", SHA-256 {sha256}").format(sha256=file.sha256)
            lines += [tr("{file}{proof}, from {url}").format(file=file.name, proof=proof, url=file.url)] if file.url else []
    elif entry is not None:
        lines += [f"{remote.name}: {remote.page or remote.url}" for remote in entry.downloads]
    if model is not None:
        lines.append(tr("It lies in {folder}.").format(folder=model.folder))
    return break_anywhere("\n".join(lines))


def _describe_result(result: RunResult) -> tuple[str, str, str, str, str]:
    rate = "—" if result.problem and not result.pictures_per_s else describe_rate(result.pictures_per_s)
    difference = tr("reference") if result.difference is None and not result.problem else "—"
    if result.difference is not None:
        difference = figure(result.difference, ".1e") if result.difference else tr("none")
    return result.run.title, rate, difference, result.got_device or "—", told(result.problem)


def _find_usable(results: Sequence[RunResult]) -> list[Run]:
    return [result.run for result in results if not result.problem]


def _describe_file(file: ModelFile, shelved: Shelved) -> tuple[str, str, str, str]:
    """Name, size, hash and who says that this is the hash: whoever published the file, or the files as they were installed."""
    size = "—" if file.size_bytes is None else describe_bytes(file.size_bytes)
    if file.sha256 is None:
        return file.name, size, tr("not known") if shelved.model is not None else tr("not published; kept when it is downloaded"), ""
    published = () if shelved.entry is None else shelved.entry.downloads
    is_published = any((remote.name, remote.sha256) == (file.name, file.sha256) for remote in published)
    parts = " ".join(file.sha256[start : start + 8] for start in range(0, len(file.sha256), 8))
    return file.name, size, parts, tr("its publisher") if is_published else tr("the installation")


def _make_text() -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    return label


def _make_heading(words: str) -> QLabel:
    heading = QLabel(words)
    heading.setProperty("role", "heading")
    return heading


def _make_button(words: str, tip: str, run: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(lambda *_: run())
    return button
