"""Thresholds that fit what a person has reviewed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton, QWidget

from furrytag_gui.errors import FurryTagError
from furrytag_gui.tags.review import Scope
from furrytag_gui.ui.insightdesk import InsightDesk
from furrytag_gui.ui.language import figure, mark, numbered, told, tr
from furrytag_gui.ui.widgets.figures_table import Column, FiguresTable
from furrytag_gui.ui.widgets.flow_layout import FlowLayout, name_beside
from furrytag_gui.ui.widgets.inquiry_bar import InquiryBar
from furrytag_gui.ui.widgets.sheet import lay_in_sheet
from furrytag_gui.ui.wording import count
from furrytag_gui.work import Progress

if TYPE_CHECKING:
    from furrytag_gui.insight.calibrate import Proposal
    from furrytag_gui.insight.shift import Forecast

KEY = "calibration"
LEAST_MOVE = 0.005
SCOPES = {Scope.TAG: mark("each tag"), Scope.CATEGORY: mark("each category"), Scope.ALL: mark("all tags together")}
AIMS = {"f1": mark("the best F1"), "precision": mark("a precision of at least"), "recall": mark("a recall of at least")}
BEGIN = mark(
    "Thresholds are chosen on the pictures that you have reviewed, and drawn toward the model's own where there are few examples. "
    "Nothing changes until you press “Use these”."
)
NOTHING = mark(
    "No tag stands on some of the reviewed pictures and is missing on others, so there is nothing to choose between. "
    "Review pictures with and without the tags that matter to you."
)
NONE_REACHES = mark("None of them reaches what is wanted.")
NONE_WORTH_IT = mark("By what you have reviewed none of them is worth a change.")
COLUMNS = (
    Column(mark("Use"), "", checkable=True),
    Column(mark("Threshold of"), wide=True),
    Column(mark("Now"), ".2f"),
    Column(mark("Then"), ".2f"),
    Column(mark("On"), ",", tip=mark("How often its tags stand on reviewed pictures"), sample="1,000", spare=2),
    Column(mark("F1 now"), tip=mark("On reviewed pictures"), spare=1),
    Column(mark("F1 then"), tip=mark("To be expected on other pictures (cross-validated)")),
    Column(mark("Suggestions"), sample="+1,000 -100", tip=mark("How many come and go, on all pictures that the model has tagged")),
    Column(mark("Evidence"), wide=True, spare=3),
)


class CalibrationPanel(QWidget):
    """Asks for what thresholds are wanted, shows what would change, and sets those that are ticked as one step."""

    def __init__(self, desk: InsightDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._forecast: Forecast | None = None
        self._used: set[int] = set()
        self._aim = ""
        self.scope = _make_combo(tr("What one threshold holds for"), [tr(words) for words in SCOPES.values()])
        self.aim = _make_combo(tr("What thresholds are chosen for"), [tr(words) for words in AIMS.values()])
        self.target = QDoubleSpinBox(minimum=0.5, maximum=0.99, singleStep=0.05, value=0.9, decimals=2)
        self.target.setAccessibleName(tr("The least that is wanted"))
        self.target.hide()
        self.begin = QPushButton(tr("&Propose"), autoDefault=False)
        self.begin.setProperty("primary", True)
        self.bar = InquiryBar(tr("Calibration"))
        self.table = FiguresTable(tr("Proposed thresholds"), COLUMNS)
        self.preview = QLabel(wordWrap=True)
        self.apply = QPushButton(tr("&Use these"), autoDefault=False)
        self.apply.setToolTip(tr("Set the ticked thresholds, as one step that can be undone"))
        self._arrange()
        self._connect()
        self.bar.say(tr(BEGIN))
        self._show_preview()

    @property
    def chosen(self) -> "list[Proposal]":
        """The proposals that are ticked."""
        return [] if self._forecast is None else [self._forecast.proposals[place] for place in sorted(self._used)]

    @property
    def forecast(self) -> "Forecast | None":
        """What is shown."""
        return self._forecast

    def forget(self) -> None:
        """Show nothing: what was proposed was for another model."""
        self._forecast = None
        self._used.clear()
        self.table.show_rows([])
        self.bar.say(tr(BEGIN))
        self._show_preview()

    def _arrange(self) -> None:
        top = FlowLayout(gap_px=8)
        for words, widget in ((tr("Choose a threshold for"), self.scope), (tr("that gives"), self.aim)):
            top.addWidget(name_beside(words, widget))
        top.addWidget(self.target)
        top.addGap()
        top.addWidget(self.begin)
        foot = FlowLayout()
        foot.addGap()
        foot.addWidget(self.apply)
        layout = lay_in_sheet(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.preview)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._desk.progressed.connect(self._on_desk_progressed)
        self.bar.cancelled.connect(lambda: self._desk.cancel(KEY))
        self.aim.currentIndexChanged.connect(lambda place: self.target.setVisible(place > 0))
        self.begin.clicked.connect(self.ask)
        self.table.picked.connect(lambda _place: self._show_preview())
        self.table.checked.connect(self._on_table_checked)
        self.table.activated_row.connect(lambda place: self.table.check(place, place not in self._used))
        self.apply.clicked.connect(self._on_apply_clicked)

    def ask(self) -> None:
        """Ask for proposals."""
        scope, aim = list(SCOPES)[self.scope.currentIndex()], list(AIMS)[self.aim.currentIndex()]
        self._aim = aim
        self._desk.propose_thresholds(scope, aim, self.target.value(), self._show_forecast, self._refuse)

    def _show_forecast(self, forecast: "Forecast") -> None:
        self._forecast = forecast
        self._used = {place for place, one in enumerate(forecast.proposals) if _is_worth_it(one, self._aim)}
        rows = zip(forecast.proposals, forecast.shifts, strict=True)
        self.table.show_rows(
            [
                [
                    place in self._used,
                    one.name or tr("all tags"),
                    one.now,
                    one.value,
                    one.examples,
                    one.f1_now,
                    one.f1_then,
                    f"+{figure(shift.come, ',')} −{figure(shift.go, ',')}",  # noqa: RUF001 - a minus
                    _describe(one),
                ]
                for place, (one, shift) in enumerate(rows)
            ]
        )
        found = numbered(
            len(forecast.proposals),
            "{n} threshold of {model}, those that change most first.",
            "{n} thresholds of {model}, those that change most first.",
            model=self._desk.status.title,
        )
        if not self._used:
            reached = any(one.reached for one in forecast.proposals)
            found = f"{found} {tr(NONE_WORTH_IT if reached else NONE_REACHES)}"
        self.bar.say(found if forecast.proposals else tr(NOTHING))
        self._show_preview()
        if forecast.proposals:
            self.table.setFocus()

    def _show_preview(self) -> None:
        """Say what the ticked ones would change."""
        forecast, chosen = self._forecast, self.chosen
        self.apply.setEnabled(bool(chosen))
        place = self.table.current_place
        pointed = None if forecast is None or place < 0 else forecast.proposals[place]
        evidence = "" if pointed is None else f"{pointed.name or tr('All tags')}: {_describe(pointed)}"
        if forecast is None or not chosen:
            self.preview.setText(evidence)
            return
        come = sum(forecast.shifts[place].come for place in self._used)
        go = sum(forecast.shifts[place].go for place in self._used)
        changes = tr("{thresholds}: on {pictures}, {come} and {go}. What you have accepted, added or rejected stays.").format(
            thresholds=count(len(chosen), "threshold"),
            pictures=count(forecast.pictures, "tagged picture"),
            come=count(come, "suggestion comes", "suggestions come"),
            go=count(go, "goes", "go"),
        )
        self.preview.setText(f"{evidence}\n{changes}")

    def _refuse(self, error: FurryTagError) -> None:
        self.forget()
        self.bar.refuse(error)

    def _on_desk_progressed(self, key: str, progress: Progress | None) -> None:
        if key == KEY:
            self.bar.show_progress(progress)
            self.begin.setEnabled(progress is None)

    def _on_table_checked(self, place: int, ticked: bool) -> None:
        (self._used.add if ticked else self._used.discard)(place)
        self._show_preview()

    def _on_apply_clicked(self) -> None:
        number = len(self.chosen)
        self._desk.use_thresholds(self.chosen, lambda _change: self._say_used(number))

    def _say_used(self, number: int) -> None:
        self.forget()
        words = numbered(number, "{n} threshold is set; undo takes it back.", "{n} thresholds are set; undo takes them back.")
        self.bar.say(words, "success")


def _describe(proposal: "Proposal") -> str:
    """On what a threshold rests, and whether it does what was wished."""
    evidence = told(proposal.evidence)
    return evidence if proposal.reached else f"{evidence} {tr('No threshold gives more.')}"


def _is_worth_it(proposal: "Proposal", aim: str) -> bool:
    """True for another threshold that does what was wished; for the best F1, one that is expected to do better than the present one."""
    wished = proposal.reached and abs(proposal.value - proposal.now) >= LEAST_MOVE
    return wished and (aim != "f1" or proposal.f1_then > proposal.f1_now)


def _make_combo(name: str, choices: list[str]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.addItems(choices)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return combo
