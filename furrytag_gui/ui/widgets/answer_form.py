"""The questions that a model's files leave open, with the answers to choose from."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Manifest, TagFileFormat
from furrytag_gui.models.proposal import LABELS, Choice, Proposal, Question, answer, choices_for, read_answer
from furrytag_gui.ui.language import tr
from furrytag_gui.ui.widgets.elided_box import ElidedBox

SETTLE_MS = 350
GAP_PX = 8
ALWAYS = (Question.COLOR, Question.RANGE, Question.FIT, Question.RESAMPLE, Question.ACTIVATION)
"""What may be answered in another way although the files seem to tell; size and layout they tell for sure."""


class AnswerForm(QWidget):
    """One line a question. `changed(object)`: this Question has another answer, which `manifest` has in it.

    `checked()`: a field was looked at, and `problem` says why what stands there is no answer, or "".
    """

    changed = Signal(object)
    checked = Signal()

    def __init__(self, proposal: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal = proposal
        self._manifest = proposal.manifest
        self.problem = ""
        self.fields: dict[Question, QComboBox | QLineEdit] = {}
        self._labels: list[QLabel] = []
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._take_size)
        self._open, self._others = QWidget(), QWidget()
        self._fill(self._open, proposal.questions)
        rest = [question for question in list_questions(proposal) if question not in proposal.questions]
        self._fill(self._others, rest)
        self._others.hide()
        self.align(())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._open)
        layout.addWidget(self._others)

    @property
    def manifest(self) -> Manifest:
        """What was proposed, with the answers."""
        return self._manifest

    @property
    def has_others(self) -> bool:
        """True if there is more to answer than what is open."""
        return any(question not in self._proposal.questions for question in self.fields)

    @property
    def shown(self) -> list[Question]:
        """The questions that can be seen."""
        return [question for question in self.fields if question in self._proposal.questions or not self._others.isHidden()]

    def show_others(self, shown: bool) -> None:
        self._others.setVisible(shown)

    def align(self, labels: Sequence[QLabel]) -> None:
        """Begin all fields at the same place, those of these labels of another form too."""
        self._labels += labels
        for label in self._labels:
            label.ensurePolished()
        width_px = max((label.sizeHint().width() for label in self._labels), default=0)
        for label in self._labels:
            label.setMinimumWidth(width_px)

    def choices(self, question: Question) -> Sequence[Choice]:
        return choices_for(self._proposal, question)

    def answered(self, question: Question) -> str:
        return read_answer(self._manifest, question)

    def answer(self, question: Question, value: str) -> Manifest:
        """The manifest as it would be with this answer. Raises ModelError."""
        return answer(self._proposal, self._manifest, question, value)

    def choose(self, question: Question, value: str) -> None:
        """Answer a question as its field does."""
        field = self.fields[question]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        self._take(question, value)

    def settle(self) -> None:
        """Take what was typed just now."""
        if self._settling.isActive():
            self._settling.stop()
            self._take_size()

    def _fill(self, part: QWidget, questions: Sequence[Question]) -> None:
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(GAP_PX)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for question in questions:
            field = self._make_size_field() if question is Question.SIZE else self._make_list(question)
            field.setAccessibleName(tr(LABELS[question]))
            label = QLabel(tr(LABELS[question]))
            label.setBuddy(field)
            form.addRow(label, field)
            self._labels.append(label)
            self.fields[question] = field

    def _make_list(self, question: Question) -> QComboBox:
        field = ElidedBox()
        for choice in self.choices(question):
            field.addItem(tr(choice.title), choice.value)
        field.setCurrentIndex(field.findData(self.answered(question)))
        field.activated.connect(partial(self._on_list_activated, question))
        return field

    def _make_size_field(self) -> QLineEdit:
        field = QLineEdit(self.answered(Question.SIZE))
        field.setPlaceholderText(tr("448, or 384x512 (height first)"))
        field.textEdited.connect(self._on_size_edited)
        field.editingFinished.connect(self.settle)
        return field

    def _take(self, question: Question, value: str) -> None:
        try:
            manifest = self.answer(question, value)
        except ModelError as error:
            self.problem = str(error)
            self.checked.emit()
            return
        self.problem = ""
        if manifest != self._manifest:
            self._manifest = manifest
            self.changed.emit(question)
        else:
            self.checked.emit()

    def _take_size(self) -> None:
        field = self.fields[Question.SIZE]
        if isinstance(field, QLineEdit):
            self._take(Question.SIZE, field.text())

    def _on_list_activated(self, question: Question, row: int) -> None:
        field = self.fields[question]
        if isinstance(field, QComboBox):
            self._take(question, field.itemData(row))

    def _on_size_edited(self, _text: str) -> None:
        self._settling.start()


def list_questions(proposal: Proposal) -> list[Question]:
    """All that can be answered of this model, in the order of a form."""
    tag_file = proposal.manifest.tag_file
    asked = {*proposal.questions, *ALWAYS}
    if len(proposal.tag_files) > 1:
        asked.add(Question.TAG_FILE)
    if tag_file is not None and tag_file.format in (TagFileFormat.WD_CSV, TagFileFormat.E621_CSV):
        asked.add(Question.CODES)
    return [question for question in Question if question in asked]
