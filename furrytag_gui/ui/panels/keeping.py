"""Where the library lies and how large it is, its backups, and whether it is sound."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.library.backup import SUFFIX
from furrytag_gui.ui.language import mark, numbered, told, tr
from furrytag_gui.ui.librarydesk import LibraryDesk
from furrytag_gui.ui.style import scaled_px
from furrytag_gui.ui.widgets.fact_grid import FactGrid
from furrytag_gui.ui.widgets.flow_layout import FlowLayout
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.wording import break_anywhere, count, describe_bytes
from furrytag_gui.work import Progress

if TYPE_CHECKING:
    from furrytag_gui.library.restore import BackupFacts
    from furrytag_gui.library.soundness import Finding
    from furrytag_gui.library.whereabouts import Whereabouts

KEY = "keeping"
SIZES_PX = 460
KINDS = {
    "Scores of models": mark("Scores of models"),
    "Embeddings": mark("Embeddings, which learning and similar pictures need"),
    "Search index": mark("Search index"),
    "Undo and exports": mark("Undo and exports"),
    "Tags, files and everything else": mark("Tags, files and everything else"),
    "Backups": mark("Backups beside it"),
    "Thumbnails": mark("Thumbnails, made anew when they are missing"),
}


class KeepingPanel(QWidget):
    """Three parts, one below the other, and a line that says how the work goes. `close_asked()`: the program is to end."""

    close_asked = Signal()

    def __init__(self, desk: LibraryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = desk.paths.data
        self._offered: Path | None = None
        self._findings: tuple[Finding, ...] = ()
        self.place = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary = QLabel(wordWrap=True)
        self.summary.setProperty("role", "muted")
        self.sizes = FactGrid((tr("What"), tr("Size")), 0)
        self.sizes.setMaximumWidth(scaled_px(self.font(), SIZES_PX))
        self.open_folder = _make_button(tr("Open &folder"), tr("Show the library's folder in the system's file manager"))
        self.relocate = _make_button(tr("&Move…"), tr("Take the library to another folder; this waits for what is being saved"))
        self.back_up = _make_button(tr("&Back up…"), tr("Write library, settings and presets into one file, while you go on working"))
        self.restore = _make_button(tr("&Restore…"), tr("Go back to a backup"))
        self.backups = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.backups.setProperty("role", "muted")
        self.backups.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.question = QFrame()
        self.question.setProperty("role", "card")
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.yes = _make_button(tr("Restore it at the next start"), "")
        self.yes.setProperty("primary", True)
        self.no = _make_button(tr("Leave it"), "")
        self.check = _make_button(tr("&Check"), tr("Look whether the file and what is in it are sound"))
        self.repair = _make_button(tr("Re&pair"), tr("Repair what can be repaired without loss"))
        self.repair.hide()
        self.found = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.found.setProperty("role", "muted")
        self.bar = InquiryBar(tr("Work on the library"))
        self._arrange()
        self._connect()
        self._ask(None)
        self._show_place(desk.place)

    def refresh(self) -> None:
        """Measure again."""
        self._desk.look(self._on_looked, self.bar.refuse)

    def back_up_to(self, target: Path) -> None:
        """Write a backup into this file."""
        if not target.suffix:
            target = target.with_name(target.name + SUFFIX)
        self._desk.back_up(target, self._on_backed_up, self.bar.refuse)

    def offer(self, path: Path) -> None:
        """Look into a backup, and ask whether it is to be the library."""
        self._offered = path
        self._desk.read_backup(path, self._on_backup_read, self._on_refused)

    def move_to(self, folder: Path) -> None:
        """Take the library to this folder."""
        self._desk.relocate(folder, self._on_moved, self.bar.refuse)

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(6)
        column.addWidget(_make_heading(tr("Where it lies")))
        column.addWidget(self.place)
        column.addWidget(self.summary)
        column.addWidget(self.sizes)
        column.addLayout(_make_row(self.open_folder, self.relocate))
        column.addSpacing(12)
        column.addWidget(_make_heading(tr("Backups")))
        column.addWidget(self.backups)
        column.addLayout(_make_row(self.back_up, self.restore))
        inside = QVBoxLayout(self.question)
        inside.addWidget(self.words)
        inside.addLayout(_make_row(self.yes, self.no))
        column.addWidget(self.question)
        column.addSpacing(12)
        column.addWidget(_make_heading(tr("Soundness")))
        column.addWidget(self.found)
        column.addLayout(_make_row(self.check, self.repair))
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setProperty("role", "sheet")
        scroll.setWidget(body)
        scroll.setAccessibleName(tr("Storage and backups"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.bar)
        self.found.setText(tr("A check reads the whole library and says what is wrong with it; that can take minutes if it is large."))

    def _connect(self) -> None:
        self._desk.progressed.connect(self._on_desk_progressed)
        self.bar.cancelled.connect(partial(self._desk.cancel, KEY))
        self.open_folder.clicked.connect(self._on_open_folder_clicked)
        self.relocate.clicked.connect(self._on_move_clicked)
        self.back_up.clicked.connect(self._on_back_up_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.yes.clicked.connect(self._on_yes_clicked)
        self.no.clicked.connect(self._on_no_clicked)
        self.check.clicked.connect(self._on_check_clicked)
        self.repair.clicked.connect(self._on_repair_clicked)

    def _on_desk_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY:
            self.bar.show_progress(progress)
            for button in (self.relocate, self.back_up, self.restore, self.check, self.repair, self.yes, self.no):
                button.setEnabled(progress is None)

    def _on_looked(self, found: "Whereabouts") -> None:
        self._show_place(found.path)
        size = describe_bytes(found.size_bytes)
        self.summary.setText(
            tr("{size} for {pictures} in {files}").format(
                size=size, pictures=count(found.pictures, "picture"), files=count(found.files, "file")
            )
        )
        self.sizes.show_rows([(tr(KINDS[room.kind]), describe_bytes(room.size_bytes)) for room in found.rooms])
        lines = [_describe_backup(path) for path in found.backups[:6]]
        if len(found.backups) > len(lines):
            lines.append(numbered(len(found.backups) - len(lines), "and {n} older one", "and {n} older ones"))
        self.backups.setText("\n".join(lines) or tr("There is none beside the library. One on another disk outlives this one."))

    def _show_place(self, path: Path) -> None:
        self._folder = path.parent
        self.place.setText(break_anywhere(str(path)))

    # Moving

    def _on_open_folder_clicked(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self.bar.say(tr("No file manager was found. The folder is {folder}.").format(folder=self._folder), "warning")

    def _on_move_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Keep the library in another folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_folder_selected)
        dialog.open()

    def _on_folder_selected(self, names: list[str]) -> None:
        self.move_to(Path(names[0]))

    def _on_moved(self, path: Path) -> None:
        self.bar.say(tr("The library lies in {folder} now.").format(folder=path.parent), "success")
        self.refresh()

    # Backups

    def _on_back_up_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Back up"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Backups of FurryTag") + f" (*{SUFFIX})"])
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.setDirectory(folder)
        dialog.selectFile(f"furrytag-{QDateTime.currentDateTime().toString('yyyy-MM-dd')}{SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_target_selected)
        dialog.open()

    def _on_target_selected(self, names: list[str]) -> None:
        self.back_up_to(Path(names[0]))

    def _on_backed_up(self, target: Path) -> None:
        size = describe_bytes(target.stat().st_size)
        self.bar.say(tr("Backed up and checked: {path}, {size}.").format(path=target, size=size), "success")
        self.refresh()

    def _on_restore_clicked(self) -> None:
        dialog = QFileDialog(self, tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Backups of FurryTag") + f" (*{SUFFIX} *.sqlite *.version-*)", tr("All files") + " (*)"])
        dialog.setDirectory(str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_backup_selected)
        dialog.open()

    def _on_backup_selected(self, names: list[str]) -> None:
        self.offer(Path(names[0]))

    def _on_backup_read(self, facts: "BackupFacts") -> None:
        if self._offered is None:
            return
        said = tr("{name} is sound: {pictures}, {decisions}.").format(
            name=self._offered.name, pictures=count(facts.pictures, "picture"), decisions=count(facts.decided, "decision")
        )
        also = tr("Settings and export presets come with it.") if facts.has_settings else ""
        how = tr("It takes the place of the library when FurryTag starts next; that of now is kept as a backup beside it.")
        self._ask(" ".join(filter(None, (said, also, how))), tr("Restore it at the next start"), tr("Leave it"))

    def _on_yes_clicked(self) -> None:
        if self._offered is None:
            self.close_asked.emit()
        else:
            self._desk.restore(self._offered, self._on_restored, self._on_refused)

    def _on_restored(self, _nothing: None) -> None:
        self._offered = None
        self._ask(
            tr("The backup lies ready. It is your library as soon as FurryTag is started again."), tr("Close FurryTag"), tr("Don't restore")
        )

    def _on_no_clicked(self) -> None:
        if self._offered is None:
            self._desk.give_up_restore(self._on_given_up, self.bar.refuse)
        else:
            self._ask(None)

    def _on_given_up(self, _nothing: None) -> None:
        self._ask(None)
        self.bar.say(tr("The library stays as it is."))

    def _on_refused(self, error: FurryTagError) -> None:
        self._ask(None)
        self.bar.refuse(error)

    def _ask(self, words: str | None, yes: str = "", no: str = "") -> None:
        """Ask this with two buttons; None takes the question away."""
        self.question.setVisible(words is not None)
        if words is not None:
            self.words.setText(words)
            self.yes.setText(yes)
            self.no.setText(no)

    # Soundness

    def _on_check_clicked(self) -> None:
        self._desk.check(self._on_checked, self.bar.refuse)

    def _on_checked(self, findings: tuple["Finding", ...]) -> None:
        self._findings = findings
        self.repair.setVisible(any(finding.repair for finding in findings))
        self.found.setText("\n".join(f"{told(finding.text)} {told(finding.hint)}" for finding in findings) or tr("The library is sound."))
        self.found.setProperty("role", "warning" if findings else "success")
        self.found.style().polish(self.found)

    def _on_repair_clicked(self) -> None:
        self._desk.repair(self._findings, self._on_repaired, self.bar.refuse)

    def _on_repaired(self, _number: int) -> None:
        self._on_check_clicked()


def _describe_backup(path: Path) -> str:
    try:
        facts = path.stat()
    except OSError:
        return path.name
    changed = QDateTime.fromSecsSinceEpoch(int(facts.st_mtime)).toString("yyyy-MM-dd HH:mm")
    return f"{changed}   {describe_bytes(facts.st_size)}   {path.name}"


def _make_heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    return label


def _make_button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return button


def _make_row(*buttons: QPushButton) -> FlowLayout:
    row = FlowLayout(gap_px=8)
    for button in buttons:
        row.addWidget(button)
    return row
