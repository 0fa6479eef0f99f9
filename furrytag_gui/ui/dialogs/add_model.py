"""The form for a model from a file whose files don't say all that is needed to run it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from furrytag_gui.errors import FurryTagError
from furrytag_gui.images.formats import SUFFIXES
from furrytag_gui.models.manifest import Kind, Manifest
from furrytag_gui.models.proposal import LABELS, Question
from furrytag_gui.models.store import InstalledModel
from furrytag_gui.ui.additions import Proposed
from furrytag_gui.ui.context import Context
from furrytag_gui.ui.dialogs.consent import ConsentDialog, describe_consents
from furrytag_gui.ui.interview import Answer, Interview, Picture
from furrytag_gui.ui.language import numbered, told, tr
from furrytag_gui.ui.modelcard import ModelCard
from furrytag_gui.ui.panels.preview import PreviewPanel, Rival
from furrytag_gui.ui.placing import take_size
from furrytag_gui.ui.style import title_font
from furrytag_gui.ui.widgets.answer_form import GAP_PX, AnswerForm
from furrytag_gui.ui.widgets.halves import Halves
from furrytag_gui.ui.widgets.pace_bar import PaceBar
from furrytag_gui.ui.widgets.said_column import SaidColumn
from furrytag_gui.ui.wording import describe_error

SIZE_PX = (1020, 620)
SMALLEST_PX = (740, 470)
FORM_PX = 280
"""What the form needs."""
SIZES_PX = (420, 560)
NARROW_EM = 52
TELLING = (Question.COLOR, Question.RANGE, Question.ACTIVATION, Question.FIT, Question.LAYOUT, Question.CODES, Question.RESAMPLE)
"""By which question a wrong answer is seen best; the preview begins with the first of these that is open."""


class AddModelDialog(QDialog):
    """Asks what the files leave open, shows what each answer comes to, and adds the model. It closes when that is done."""

    def __init__(self, context: Context, proposed: Proposed, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._desk = context, context.desk
        self._proposed = proposed
        self._proposal = proposed.staged.proposal
        self._adding = False
        self._over = False
        self._rival: Rival | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add a model"))
        self.setMinimumSize(*SMALLEST_PX)
        self.name = QLineEdit(self._proposal.manifest.title)
        self.name.setAccessibleName(tr("Name"))
        self.name.textChanged.connect(self._show_state)
        self.form = AnswerForm(self._proposal)
        self.form.changed.connect(self._on_form_changed)
        self.form.checked.connect(self._show_state)
        self.others = QCheckBox(tr("All options"))
        self.others.setToolTip(tr("Also what the files seem to say"))
        self.others.setVisible(self.form.has_others)
        self.others.toggled.connect(self._on_others_toggled)
        self.preview = PreviewPanel()
        self.preview.picture_chosen.connect(self._on_preview_picture_chosen)
        self.preview.file_asked.connect(self.ask_for_picture)
        self.preview.rival_chosen.connect(self._on_preview_rival_chosen)
        self.preview.rival_taken.connect(self._on_preview_rival_taken)
        self.problem = QLabel(wordWrap=True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("role", "warning")
        self._pace = PaceBar()
        self._pace.setAccessibleName(tr("Adding the model"))
        self.add = QPushButton(tr("Add it"))
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self._on_add_clicked)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        for button in (self.add, self._cancel):
            button.setAutoDefault(False)
        self._mine, self._theirs = context.interviews.open(), context.interviews.open()
        self._listen(self._mine, self.preview.mine)
        self._listen(self._theirs, self.preview.theirs)
        self._desk.listed.connect(self._on_desk_listed)
        self._desk.card_changed.connect(self._on_desk_card_changed)
        self._desk.failed.connect(self._on_desk_failed)
        self._arrange()
        take_size(self, SIZE_PX)
        self._rival = self._find_first_rival()
        self._show_rivals()
        self._show_state()
        first = next(iter(self.form.fields.values()), self.name)
        first.setFocus()
        context.interviews.find_pictures(context.opened, self._on_pictures_found)

    @property
    def manifest(self) -> Manifest:
        """The model with the name and the answers as they stand."""
        return replace(self.form.manifest, title=self.name.text().strip())

    def ask_for_picture(self) -> None:
        """Let the person choose a picture to ask about."""
        dialog = QFileDialog(self, tr("Preview on another picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(sorted(f"*{suffix} *{suffix.upper()}" for suffix in SUFFIXES))
        dialog.setNameFilters([tr("Pictures ({patterns})").format(patterns=patterns), tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_picture_selected)
        dialog.open()

    def done(self, result: int) -> None:
        self._over = True
        for interview in (self._mine, self._theirs):
            interview.stop()
        if result != QDialog.DialogCode.Accepted:
            self._desk.card_changed.disconnect(self._on_desk_card_changed)
            self._desk.listed.disconnect(self._on_desk_listed)
            self._desk.cancel(self._proposed.key)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return in a field is the end of typing there; the button is pressed by itself.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        title = QLabel(tr("Add {source}").format(source=self._proposed.staged.source.name))
        title.setProperty("role", "title")
        title.setFont(title_font(title.font()))
        title.setTextFormat(Qt.TextFormat.PlainText)
        found = QLabel(_describe(self._proposed), wordWrap=True)
        found.setTextFormat(Qt.TextFormat.PlainText)
        found.setProperty("role", "muted")
        asked = QLabel(tr("Its files don't say this:") if self._proposal.questions else "", wordWrap=True)
        asked.setProperty("role", "heading")
        name = QFormLayout()
        name.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Name"))
        label.setBuddy(self.name)
        name.setHorizontalSpacing(GAP_PX)
        name.addRow(label, self.name)
        self.form.align([label])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(9)
        column.addLayout(name)
        for part in (found, asked, self.form, self.others):
            column.addWidget(part)
        column.addStretch(1)
        page.setMinimumWidth(FORM_PX)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._pace)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(Halves(page, self.preview, sizes=SIZES_PX, narrow_em=NARROW_EM, lows_em=(0, 18), form=True), 1)
        layout.addWidget(self.problem)
        layout.addLayout(foot)

    # The preview

    def _listen(self, interview: Interview, column: SaidColumn) -> None:
        def show(answer: Answer) -> None:
            self.preview.show_answer(column, answer)

        interview.answered.connect(show)
        interview.ended.connect(lambda info: column.show_warning(info.warning))
        interview.failed.connect(lambda error: column.show_note(describe_error(error)))

    def _ask_both(self) -> None:
        self._ask(self._mine, self.preview.mine, self.form.manifest)
        self._ask_rival()

    def _ask_rival(self) -> None:
        if self._rival is not None:
            self._ask(self._theirs, self.preview.theirs, self.form.answer(*self._rival))

    def _ask(self, interview: Interview, column: SaidColumn, manifest: Manifest) -> None:
        picture = self.preview.picture
        if picture is None:
            return
        column.show_asking()
        interview.ask(InstalledModel(manifest, self._proposal.folder), [picture])

    def _find_first_rival(self) -> Rival | None:
        """The question by which a mistake is seen best, and the first answer to it that isn't the proposed one."""
        question = next((question for question in TELLING if question in self._proposal.questions), None)
        if question is None:
            return None
        own = self.form.answered(question)
        return next(((question, choice.value) for choice in self.form.choices(question) if choice.value not in ("", own)), None)

    def _show_rivals(self) -> None:
        rivals = [
            (f"{tr(LABELS[question])}: {tr(choice.title)}", (question, choice.value))
            for question in self.form.shown
            for choice in self.form.choices(question)
            if choice.value != self.form.answered(question)
        ]
        if self._rival not in [rival for _, rival in rivals]:
            self._rival = None
        self.preview.show_rivals(rivals, self._rival, self._describe_heads())

    def _describe_heads(self) -> tuple[str, str]:
        """What is compared: the answer as it stands, and the other one."""
        if self._rival is None:
            return tr("As you answered"), ""
        question, other = self._rival
        titles = {choice.value: tr(choice.title) for choice in self.form.choices(question)}
        mine, theirs = titles.get(self.form.answered(question), ""), titles[other]
        return tr("You: {answer}").format(answer=mine), tr("Instead: {answer}").format(answer=theirs)

    def _on_pictures_found(self, pictures: list[Picture]) -> None:
        if self._over:
            return
        is_chosen = self.preview.picture is not None
        self.preview.show_pictures(pictures)
        if not is_chosen:
            self._ask_both()

    def _on_form_changed(self, question: Question) -> None:
        """Ask anew, and compare with the answer of before."""
        if self.form.choices(question):
            self._rival = (question, self._answers[question])
        self._show_rivals()
        self._show_state()
        self._ask_both()

    def _on_others_toggled(self, shown: bool) -> None:
        self.form.show_others(shown)
        self._show_rivals()

    def _on_preview_picture_chosen(self, _path: Path) -> None:
        self.preview.forget_picture()
        self._ask_both()

    def _on_picture_selected(self, names: list[str]) -> None:
        path = Path(names[0])
        self.preview.add_picture(Picture(path.name, path))
        self._on_preview_picture_chosen(path)

    def _on_preview_rival_chosen(self, rival: Rival | None) -> None:
        self._rival = rival
        self._show_rivals()
        self._ask_rival()

    def _on_preview_rival_taken(self) -> None:
        if self._rival is not None:
            self.form.choose(*self._rival)

    # Adding

    def _show_state(self) -> None:
        self._answers = {question: self.form.answered(question) for question in self.form.fields}
        self.problem.setText(told(self.form.problem))
        self.problem.setVisible(bool(self.form.problem))
        self.add.setEnabled(not self._adding and not self.form.problem and bool(self.name.text().strip()))
        self._pace.setVisible(self._adding)
        for part in (self.name, self.form, self.others):
            part.setEnabled(not self._adding)

    def _on_add_clicked(self) -> None:
        self.form.settle()
        if not self.add.isEnabled():
            return
        consents = self._proposed.consents
        if not consents:
            self._add()
            return
        dialog = ConsentDialog(
            tr("Add a model"), tr("Add {title}").format(title=self.manifest.title), describe_consents(consents), tr("Add it"), self
        )
        dialog.confirmed.connect(self._add)
        dialog.open()

    def _add(self) -> None:
        staged = self._proposed.staged
        confirmed = replace(staged, proposal=replace(self._proposal, manifest=self.manifest))
        self._adding = True
        for interview in (self._mine, self._theirs):
            # The files are moved soon, and the trial wants the processor.
            interview.rest()
        self._show_state()
        self._pace.show_pace(None, tr("Waiting…"))
        self._cancel.setFocus()
        kinds = [consent.kind for consent in self._proposed.consents]
        self._desk.additions.confirm(replace(self._proposed, staged=confirmed), kinds)

    def _on_desk_card_changed(self, card: ModelCard) -> None:
        if card.model_id == self._proposed.key and self._adding:
            self._pace.show_pace(card.share, card.pace or tr("Waiting…"))

    def _on_desk_listed(self) -> None:
        if self._desk.card(self._proposed.key) is None:
            self.accept()

    def _on_desk_failed(self, key: str, error: FurryTagError) -> None:
        if key == self._proposed.key:
            self._adding = False
            self._show_state()
            self.problem.setText(describe_error(error))
            self.problem.show()
            self.add.setFocus()


def _describe(proposed: Proposed) -> str:
    """What was found, in a few words."""
    manifest = proposed.staged.proposal.manifest
    spec, tag_file = manifest.input, manifest.tag_file
    kind = tr("ONNX model") if manifest.kind is Kind.ONNX else "SavedModel"
    lines = [
        tr("{kind}, {width} x {height} pixels").format(kind=kind, width=spec.size_px[1], height=spec.size_px[0]) if spec.size_px else kind
    ]
    if tag_file is not None:
        lines.append(numbered(proposed.tags, "{n} tag from {file}", "{n} tags from {file}", file=tag_file.name))
    else:
        lines.append(numbered(proposed.tags, "{n} tag of the furry image models", "{n} tags of the furry image models"))
    return "\n".join(lines)
