"""What a model says if it is fed in each of the ways that its authors leave open."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.models.manifest import Reading
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.interview import Answer, Picture
from furrytag_gui.ui.language import mark, told, tr
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.style import bold_font, title_font
from furrytag_gui.ui.widgets.said_column import SaidColumn
from furrytag_gui.ui.widgets.thumb import Thumb
from furrytag_gui.ui.wording import describe_error

if TYPE_CHECKING:
    from furrytag_gui.engine.host import ModelInfo

SIZE_PX = (860, 640)
SMALLEST_PX = (640, 420)
PICTURES = 6
THUMB_PX = 130
ADVICE = mark("It isn't known for sure how this model was trained. Look which column says what is in your pictures.")


class ReadingsDialog(QDialog):
    """A row for each of up to 6 pictures, a column for each way to feed the model, and a button to choose one."""

    def __init__(self, context: Context, model: InstalledModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How to feed {model}").format(model=model.manifest.title))
        self.setMinimumSize(*SMALLEST_PX)
        self._readings = model.manifest.readings
        self._interviews = [context.interviews.open() for _ in self._readings]
        self.uses: list[QPushButton] = []
        self.thumbs: list[Thumb] = []
        self.columns: list[list[SaidColumn]] = []
        self._pictures: list[Picture] = []
        self._over = False
        self._warnings = [_make_text("warning") for _ in self._readings]
        self._grid = QGridLayout()
        self._arrange()
        take_size(self, SIZE_PX)
        for place, interview in enumerate(self._interviews):
            interview.answered.connect(partial(self._on_answered, place))
            interview.ended.connect(partial(self._on_ended, place))
            interview.failed.connect(partial(self._on_failed, place))
        # Not on a button that changes something.
        self._close.setFocus()
        context.interviews.find_pictures(context.opened, self._on_pictures_found)

    def done(self, result: int) -> None:
        self._over = True
        for interview in self._interviews:
            interview.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return presses the button that has the focus, and no other.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        title = QLabel(tr("How to feed {model}").format(model=self._model.manifest.title))
        title.setProperty("role", "title")
        title.setFont(title_font(title.font()))
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._advice = _make_text("muted")
        self._advice.setText(tr(ADVICE))
        self._grid.setContentsMargins(0, 0, 10, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnMinimumWidth(0, THUMB_PX)
        for place, reading in enumerate(self._readings):
            self._grid.addWidget(self._make_head(place, reading), 0, place + 1)
            self._grid.setColumnStretch(place + 1, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._close = QPushButton(tr("Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(self._advice)
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    def _make_head(self, place: int, reading: Reading) -> QWidget:
        """A reading's title, who says so, and the button that chooses it."""
        title, reason = _make_text(""), _make_text("caption")
        title.setText(tr(reading.title))
        title.setFont(bold_font(title.font()))
        reason.setText(tr(reading.reason))
        chosen = reading == self._model.manifest.reading
        use = QPushButton(tr("● in use") if chosen else tr("Use this"))
        use.setAccessibleName(tr("Use {reading}").format(reading=reading.title))
        use.setToolTip(tr("Earlier scores of this model stay; your pictures are tagged anew if it is the model in use"))
        use.setAutoDefault(False)
        use.setEnabled(not chosen)
        use.setProperty("primary", not chosen)
        use.clicked.connect(partial(self._use, reading))
        self.uses.append(use)
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (title, reason, self._warnings[place]):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(use, alignment=Qt.AlignmentFlag.AlignLeft)
        self._warnings[place].hide()
        return head

    def _use(self, reading: Reading) -> None:
        self._context.desk.read_as(self._model.manifest.id, reading.id)
        self.accept()

    def _on_pictures_found(self, pictures: list[Picture]) -> None:
        if self._over:
            return
        self._pictures = pictures[:PICTURES]
        if not self._context.opened:
            self._advice.setText(f"{tr(ADVICE)} {tr('No pictures are open, so these are drawings; your own tell more.')}")
        for number, picture in enumerate(self._pictures):
            self._add_row(number, picture)
        for reading, interview in zip(self._readings, self._interviews, strict=True):
            manifest = self._model.manifest.read_as(reading.id)
            asked = InstalledModel(manifest, self._model.folder, self._model.built_in)
            interview.ask(asked, [picture.path for picture in self._pictures], brief=True)

    def _add_row(self, number: int, picture: Picture) -> None:
        thumb = Thumb()
        thumb.setFixedSize(THUMB_PX, THUMB_PX)
        thumb.setToolTip(picture.title)
        thumb.setAccessibleName(picture.title)
        self._grid.addWidget(thumb, number + 1, 0, Qt.AlignmentFlag.AlignTop)
        columns = [SaidColumn(f"{picture.title}, {reading.title}", fitted=True) for reading in self._readings]
        for place, column in enumerate(columns):
            column.show_asking()
            self._grid.addWidget(column, number + 1, place + 1)
        self.thumbs.append(thumb)
        self.columns.append(columns)

    def _on_answered(self, place: int, answer: Answer) -> None:
        number = next(number for number, picture in enumerate(self._pictures) if picture.path == answer.path)
        self.columns[number][place].show_said(answer.said)
        thumb = self.thumbs[number]
        # It stays blurred if one of the readings calls for that.
        blurred = answer.said.blurred or thumb.is_blurred
        thumb.show_picture(answer.picture, blurred=blurred)

    def _on_ended(self, place: int, info: "ModelInfo") -> None:
        warning = told(info.warning)
        self._warnings[place].setText(f"⚠ {warning}" if warning else "")
        self._warnings[place].setVisible(bool(warning))

    def _on_failed(self, place: int, error: FurryTagError) -> None:
        for columns in self.columns:
            columns[place].show_note(describe_error(error))


def _make_text(role: str) -> QLabel:
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
