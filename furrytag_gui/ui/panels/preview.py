"""What a model says of one picture, as it is to be fed and as it might be fed instead, side by side."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from furrytag_gui.models.proposal import Question
from furrytag_gui.ui.interview import Answer, Picture
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.said import Said
from furrytag_gui.ui.widgets.elided_box import ElidedBox
from furrytag_gui.ui.widgets.said_column import SaidColumn
from furrytag_gui.ui.widgets.thumb import Thumb

THUMB_PX = 118
NOTHING = "nothing"
Rival = tuple[Question, str]
"""Another answer to one question."""


class PreviewPanel(QWidget):
    """The picture, and two columns.

    `picture_chosen(object)`: the Path of another picture. `file_asked()`: one that isn't listed is wanted.
    `rival_chosen(object)`: a Rival to compare with, or None. `rival_taken()`: the rival is the right answer.
    """

    picture_chosen = Signal(object)
    file_asked = Signal()
    rival_chosen = Signal(object)
    rival_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blurred: dict[SaidColumn, bool] = {}
        self.thumb = Thumb()
        self.thumb.setFixedSize(THUMB_PX, THUMB_PX)
        self.pictures = _make_list(tr("Preview on"))
        self.pictures.activated.connect(self._on_pictures_activated)
        choose = QPushButton(tr("Another picture…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self.file_asked)
        self.rivals = _make_list(tr("Compare with"))
        self.rivals.activated.connect(self._on_rivals_activated)
        self.use = QPushButton(tr("Use this"))
        self.use.setToolTip(tr("Answer so, since what it says then makes sense"))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self.rival_taken)
        self._heads = (QLabel(wordWrap=True), QLabel(wordWrap=True))
        self.mine, self.theirs = SaidColumn(tr("As you answered")), SaidColumn(tr("Compared"))
        self._arrange(choose)

    @property
    def picture(self) -> Path | None:
        """The picture that is asked about."""
        path = self.pictures.currentData()
        return Path(path) if path else None

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Offer these pictures behind those that are offered already; the first of all is chosen, unless one is."""
        for picture in pictures:
            self.pictures.addItem(picture.title, str(picture.path))

    def add_picture(self, picture: Picture) -> None:
        """Offer this picture too, and choose it."""
        self.pictures.insertItem(0, picture.title, str(picture.path))
        self.pictures.setCurrentIndex(0)

    def show_rivals(self, rivals: Sequence[tuple[str, Rival]], chosen: Rival | None, heads: tuple[str, str]) -> None:
        """Offer these other answers, by their words. `heads`: what stands over the columns."""
        for label, words in zip(self._heads, heads, strict=True):
            label.setText(words)
        self.rivals.clear()
        self.rivals.addItem(NOTHING, None)
        for words, rival in rivals:
            self.rivals.addItem(words, rival)
        place = next((number for number, (_, rival) in enumerate(rivals, 1) if rival == chosen), 0)
        self.rivals.setCurrentIndex(place)
        self.mine.rename(heads[0])
        self.theirs.rename(heads[1] or NOTHING)
        self.use.setVisible(place > 0)
        if not place:
            self._blurred.pop(self.theirs, None)
            self.theirs.show_note("")

    def show_answer(self, column: SaidColumn, answer: Answer) -> None:
        """Show an answer in one of the two columns, and the picture."""
        column.show_said(answer.said)
        self._blurred[column] = answer.said.blurred
        self.thumb.show_picture(answer.picture, blurred=any(self._blurred.values()))

    def forget_picture(self) -> None:
        """Show no picture until it is known how it may be shown."""
        self._blurred.clear()
        self.thumb.show_picture(None, blurred=False)
        for column in (self.mine, self.theirs):
            column.show_said(Said())

    def _arrange(self, choose: QPushButton) -> None:
        heading = QLabel(tr("Preview"))
        heading.setProperty("role", "heading")
        hint = QLabel(tr("Look which of the two makes sense for the picture."), wordWrap=True)
        hint.setProperty("role", "caption")
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(heading)
        side.addWidget(hint)
        side.addStretch(1)
        side.addWidget(self.pictures)
        side.addWidget(choose, alignment=Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.thumb)
        top.addLayout(side, 1)
        against = QLabel(tr("Compare with"))
        against.setBuddy(self.rivals)
        rival = QHBoxLayout()
        rival.setSpacing(8)
        rival.addWidget(against)
        rival.addWidget(self.rivals, 1)
        rival.addWidget(self.use)
        columns = QGridLayout()
        columns.setHorizontalSpacing(18)
        columns.setVerticalSpacing(4)
        columns.setRowStretch(1, 1)
        for place, (head, column) in enumerate(zip(self._heads, (self.mine, self.theirs), strict=True)):
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setProperty("role", "heading")
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            columns.addWidget(head, 0, place, Qt.AlignmentFlag.AlignBottom)
            columns.addWidget(column, 1, place)
            columns.setColumnStretch(place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addLayout(rival)
        layout.addLayout(columns, 1)

    def _on_pictures_activated(self, _row: int) -> None:
        self.picture_chosen.emit(self.picture)

    def _on_rivals_activated(self, _row: int) -> None:
        self.rival_chosen.emit(self.rivals.currentData())


def _make_list(name: str) -> ElidedBox:
    box = ElidedBox()
    box.setAccessibleName(name)
    return box
