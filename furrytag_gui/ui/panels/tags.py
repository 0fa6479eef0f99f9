"""The panel with one picture's rating and tags."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from furrytag_gui.tags.rating import PUBLISHED_BOUNDS, RatingBounds
from furrytag_gui.tags.review import Decision, Review, Scope, State, TagRow, Thresholds, resolve
from furrytag_gui.ui.language import mark, tr
from furrytag_gui.ui.levels import category_level, overall_level, own_level_names, tag_level
from furrytag_gui.ui.sections import Section, make_sections
from furrytag_gui.ui.subject import Subject
from furrytag_gui.ui.theme import DARK
from furrytag_gui.ui.widgets.add_tag_field import AddTagField
from furrytag_gui.ui.widgets.completions import complete_with
from furrytag_gui.ui.widgets.rating_bar import RatingBar
from furrytag_gui.ui.widgets.score_bar import INSET_PX
from furrytag_gui.ui.widgets.section_header import SectionHeader
from furrytag_gui.ui.widgets.section_menu import SectionMenu
from furrytag_gui.ui.widgets.sheet import lay_in_sheet
from furrytag_gui.ui.widgets.tag_foot import TagFoot
from furrytag_gui.ui.widgets.tag_list import TagList
from furrytag_gui.ui.widgets.tag_menu import TagMenu
from furrytag_gui.ui.widgets.threshold_popup import ThresholdPopup
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider

ALL_TRACK_PX = 120
LOW_EM = 14
NOTHING_OPEN = mark("Open a picture to see its tags.")
WAITING = mark("Waiting for the model…")
NO_ROWS = mark("No tag reaches its threshold. Lower it, or add tags yourself: the starter learns them from 5 pictures.")
WITHHELD = mark(
    "This picture is withheld: a protected tag and a rating above safe came together. "
    "It is blurred, no tags are suggested, and it is never exported, found by its tags or learned from."
)


class TagPanel(QWidget):
    """Shows a Subject and says what the person did with it; it stores nothing and runs no model.

    While a slider moves, the tags are resolved anew from the subject's stored scores; the signals come when a gesture has ended.
    `decided(object)`: dict of tag name to Decision, None for undecided. `tag_added(str, str)`: name, category ("" if unknown).
    `threshold_changed(str, str, object)`: Scope, name, value or None for the model's own. `rating_changed(object)`: value or None.
    `bounds_changed(object)`: RatingBounds or None. `accepted_all(object)`: decisions on all suggested tags, and go on.
    `reset_requested()`: clear this picture's decisions. `collapse_changed(object)`: frozenset of collapsed categories.
    `pointed()`: `pointed_tag` may be another one.
    """

    decided = Signal(object)
    tag_added = Signal(str, str)
    threshold_changed = Signal(str, str, object)
    rating_changed = Signal(object)
    bounds_changed = Signal(object)
    accepted_all = Signal(object)
    reset_requested = Signal()
    collapse_changed = Signal(object)
    pointed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._review = Review()
        self._moving: tuple[Scope, str, float] | None = None
        self._moving_bounds: RatingBounds | None = None
        self._collapsed: frozenset[str] = frozenset()
        self._names: Sequence[tuple[str, str]] = ()
        self._offered: tuple[object, ...] | None = None
        self._sought = ""
        self._top = QWidget()
        self._rating = RatingBar()
        self._rule = QFrame()
        self._all = ThresholdSlider(tr("Threshold of all tags"), track_px=ALL_TRACK_PX)
        self._heading = SectionHeader(tr("Tags"), self._all, caption=tr("all"))
        self._message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._list = TagList()
        self._foot = TagFoot()
        self._popup = ThresholdPopup(self)
        self._arrange()
        self._connect()
        self._refresh()

    @property
    def review(self) -> Review:
        """What is shown at the moment."""
        return self._review

    @property
    def tag_list(self) -> TagList:
        return self._list

    @property
    def overall(self) -> ThresholdSlider:
        """The threshold of all tags."""
        return self._all

    @property
    def next_button(self) -> QPushButton:
        """What accepts all that is suggested, and goes on."""
        return self._foot.next

    @property
    def field(self) -> AddTagField:
        """Where a tag is typed."""
        return self._foot.field

    @property
    def pointed_tag(self) -> TagRow | None:
        """The tag that the person is at, else the surest one."""
        rows = [row for row in self._review.rows if row.score is not None]
        return self._list.current_tag() or max(rows, key=lambda row: row.score or 0.0, default=None)

    def show_subject(self, subject: Subject | None) -> None:
        """Show another picture, or the same one as it is now; None if no picture is open."""
        old = self._subject
        is_other = old is None or subject is None or subject.picture_id is None or old.picture_id != subject.picture_id
        if is_other or old is None or subject is None or old.tagset is not subject.tagset:
            self.settle()
            self._popup.close()
            self._sought = ""
        self._subject = subject
        self._offer_names()
        self._refresh()
        if is_other:
            self._list.restart()
        self.pointed.emit()

    def set_completions(self, names: Sequence[tuple[str, str]]) -> None:
        """Complete what is typed with these names and categories; those that may not be seen are left out."""
        self._names = names
        self._offer_names()

    def collapsed(self) -> frozenset[str]:
        """The categories whose tags are hidden."""
        return self._collapsed

    def set_collapsed(self, categories: Iterable[str]) -> None:
        self._collapsed = frozenset(categories)
        self._refresh()

    def settle(self) -> None:
        """End gestures that wait for more steps, so that their signals come now."""
        self._rating.settle()
        self._all.settle()
        self._list.settle()
        self._popup.slider.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def accept_all(self) -> None:
        """Accept what is suggested and go on, as the button does."""
        self._foot.next.click()

    def find_tag(self, name: str, category: str) -> tuple[str, str]:
        """The tag that is meant by a name that was typed, which may be an alias, and its category, "" if it is unknown."""
        if self._subject is None:
            return name, category
        tagset = self._subject.tagset
        known = tagset.tags[tagset.index[name]] if name in tagset.index else self._subject.vocabulary.find(name)
        return (known.name, category or known.category) if known else (name, category)

    def focus_add_field(self) -> None:
        """Let the person type a tag."""
        self._foot.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """Let the person go through the tags by keys."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        pad, gap = DARK.pad_px, DARK.gap_px
        self._message.setProperty("role", "muted")
        self._message.setContentsMargins(pad, 0, pad, pad)
        self._rule.setProperty("role", "rule")
        self._list_row = QHBoxLayout()
        self._list_row.addWidget(self._list)
        top = QVBoxLayout(self._top)
        top.setSpacing(gap + 2)
        top.setContentsMargins(pad, 0, pad, gap + 4)
        for part in (self._rating, self._rule, self._heading):
            top.addWidget(part)
        layout = lay_in_sheet(self)
        layout.setSpacing(0)
        layout.setContentsMargins(0, pad - 2, 0, 0)
        self._scrolled = layout
        layout.addWidget(self._top)
        layout.addWidget(self._message)
        layout.addLayout(self._list_row, 1)
        self._place_foot()
        self._make_room_for_bar()

    def _connect(self) -> None:
        self._rating.rated.connect(self._on_rating_rated)
        self._rating.bounds_moved.connect(self._on_rating_bounds_moved)
        self._rating.bounds_settled.connect(self._on_rating_bounds_settled)
        self._all.moved.connect(partial(self._move, Scope.ALL, ""))
        self._all.settled.connect(partial(self._set_threshold, Scope.ALL, ""))
        self._list.level_moved.connect(partial(self._move, Scope.CATEGORY))
        self._list.level_settled.connect(partial(self._set_threshold, Scope.CATEGORY))
        self._list.decided.connect(self.decided)
        self._list.collapse_changed.connect(self._on_list_collapse_changed)
        self._list.selectionModel().currentChanged.connect(self.pointed)
        self._list.menu_asked.connect(self._on_list_menu_asked)
        self._list.verticalScrollBar().rangeChanged.connect(self._make_room_for_bar)
        self._popup.moved.connect(partial(self._move, Scope.TAG))
        self._popup.settled.connect(partial(self._set_threshold, Scope.TAG))
        self._foot.field.tag_entered.connect(self._on_field_tag_entered)
        self._foot.field.left.connect(self.focus_list)
        self._foot.accepted.connect(self._on_foot_accepted)
        self._foot.reset_asked.connect(self.reset_requested)

    def _place_foot(self) -> None:
        """Keep field and buttons in sight, or in a very low panel let them scroll with the rest."""
        low = self.height() < LOW_EM * QFontInfo(self.font()).pixelSize()
        target = self._scrolled if low else self.layout()
        if target is not None and target.indexOf(self._foot) < 0:
            target.addWidget(self._foot)

    @Slot()
    def _make_room_for_bar(self) -> None:
        """Let the scroll bar stand in the margin, so that the columns of the list stay where they are."""
        bar = self._list.verticalScrollBar()
        bar_px = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self._list_row.setContentsMargins(DARK.pad_px, 0, max(0, DARK.pad_px - INSET_PX - bar_px), 0)

    def _refresh(self) -> None:
        """Resolve the subject anew and show the result."""
        subject = self._subject
        self._review = Review() if subject is None else self._resolve(subject)
        self._show_usable(subject is not None and not self._review.withheld)
        self._show_message()
        if subject is None or self._review.withheld:
            self._list.show_sections((), {}, frozenset())
            return
        self._foot.reset.setEnabled(bool(subject.facts.decisions) or subject.facts.rating_by_hand is not None)
        self._rating.show_rating(self._review.rating, self._bounds(subject), scored=self._review.scored)
        self._show_tags(subject)
        self._go_to_sought()

    def _show_tags(self, subject: Subject) -> None:
        """Show what was resolved: tags and thresholds."""
        thresholds = self._thresholds(subject)
        sections = make_sections(subject, self._review, self._collapsed)
        levels = {section.category: category_level(subject, thresholds, section.category) for section in sections}
        self._heading.show_count(sum(section.count for section in sections))
        self._all.show_level(overall_level(subject, thresholds))
        self._list.show_sections(sections, levels, frozenset(thresholds.tags))
        if self._popup.tag is not None and self._popup.isVisible():
            self._popup.show_level(tag_level(subject, thresholds, self._popup.tag))

    def _show_usable(self, usable: bool) -> None:
        """Show what there is to work with, or, for no picture and a withheld one, only the message."""
        self._top.setVisible(usable)
        self._foot.set_usable(usable)

    def _resolve(self, subject: Subject) -> Review:
        return resolve(
            subject.tagset,
            subject.facts,
            self._thresholds(subject),
            self._bounds(subject),
            show_adult=subject.show_adult,
            vocabulary=subject.vocabulary,
        )

    def _thresholds(self, subject: Subject) -> Thresholds:
        """The stored thresholds, with the one that is being moved."""
        return subject.thresholds if self._moving is None else subject.thresholds.with_value(*self._moving)

    def _bounds(self, subject: Subject) -> RatingBounds:
        """The stored bounds, or those that are being moved."""
        return self._moving_bounds or subject.bounds

    def _show_message(self) -> None:
        text = self._choose_message()
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _choose_message(self) -> str:
        """What is said in place of tags, or ""."""
        if self._subject is None:
            return tr(NOTHING_OPEN)
        if self._review.withheld:
            return tr(WITHHELD)
        if self._subject.problem:
            return self._subject.problem
        if not self._review.scored:
            return tr(WAITING)
        return "" if self._review.rows else tr(NO_ROWS)

    def _offer_names(self) -> None:
        """Give the field its completions, unless it has them already."""
        subject = self._subject
        if subject is None:
            return
        source = (self._names, subject.tagset, subject.vocabulary, subject.show_adult)
        if self._offered is not None and all(one is other for one, other in zip(source, self._offered, strict=True)):
            return
        self._offered = source
        self._foot.field.set_completions(complete_with(self._names, subject))

    def _go_to_sought(self) -> None:
        """Scroll to the tag that was typed last, once it is in the list."""
        row = self._find_row(self._sought) if self._sought else None
        if row is not None:
            self._sought = ""
            self._list.go_to(row.category, row.name)

    def _find_row(self, name: str) -> TagRow | None:
        return next((row for row in self._review.rows if row.name == name), None)

    def _move(self, scope: Scope, name: str, value: float) -> None:
        """Show the tags with a threshold that is being moved."""
        self._moving = (scope, name, value)
        if self._subject is not None:
            self._review = self._resolve(self._subject)
            self._show_message()
            self._show_tags(self._subject)

    def _set_threshold(self, scope: Scope, name: str, value: float | None) -> None:
        """End the move of a threshold, and say so if it is another one now."""
        self._moving = None
        if self._subject is None:
            return
        thresholds = self._subject.thresholds.with_value(scope, name, value)
        changed = thresholds != self._subject.thresholds
        self._subject = replace(self._subject, thresholds=thresholds)
        self._refresh()
        if changed:
            self.threshold_changed.emit(scope.value, name, value)

    @Slot(object)
    def _on_rating_rated(self, value: float | None) -> None:
        if self._subject is not None:
            self._subject = replace(self._subject, facts=replace(self._subject.facts, rating_by_hand=value))
            self._refresh()
            self.rating_changed.emit(value)

    @Slot(object)
    def _on_rating_bounds_moved(self, bounds: RatingBounds) -> None:
        self._moving_bounds = bounds
        self._refresh()

    @Slot(object)
    def _on_rating_bounds_settled(self, bounds: RatingBounds | None) -> None:
        self._moving_bounds = None
        if self._subject is not None:
            self._subject = replace(self._subject, bounds=bounds or PUBLISHED_BOUNDS)
            self._refresh()
            self.bounds_changed.emit(bounds)

    @Slot(str, bool)
    def _on_list_collapse_changed(self, category: str, collapsed: bool) -> None:
        self._collapsed = self._collapsed | {category} if collapsed else self._collapsed - {category}
        self.collapse_changed.emit(self._collapsed)

    @Slot(object, QPoint)
    def _on_list_menu_asked(self, line: TagRow | Section, at: QPoint) -> None:
        if self._subject is None:
            return
        menu = self._make_tag_menu(self._subject, line) if isinstance(line, TagRow) else self._make_section_menu(self._subject, line)
        menu.popup(at)

    def _make_tag_menu(self, subject: Subject, row: TagRow) -> TagMenu:
        menu = TagMenu(row, overridden=row.name in subject.thresholds.tags, parent=self)
        menu.decided.connect(self.decided)
        menu.threshold_asked.connect(partial(self._open_popup, row))
        menu.threshold_reset.connect(partial(self._set_threshold, Scope.TAG, row.name, None))
        return menu

    def _make_section_menu(self, subject: Subject, section: Section) -> SectionMenu:
        menu = SectionMenu(own_level_names(subject, section.category), parent=self)
        menu.threshold_reset.connect(self._on_menu_threshold_reset)
        return menu

    @Slot(str)
    def _on_menu_threshold_reset(self, name: str) -> None:
        self._set_threshold(Scope.TAG, name, None)

    def _open_popup(self, row: TagRow) -> None:
        if self._subject is not None:
            level = tag_level(self._subject, self._thresholds(self._subject), row)
            self._popup.open_for(row, level, self._list.place_below(row))

    @Slot(str, str)
    def _on_field_tag_entered(self, name: str, category: str) -> None:
        """Add a tag, under its own name if an alias was typed; accept it if it is suggested already."""
        if self._subject is None:
            return
        name, category = self.find_tag(name, category)
        row = self._find_row(name)
        self._sought = name
        if row is None:
            self.tag_added.emit(name, category)
        elif row.state in (State.SUGGESTED, State.REJECTED):
            self.decided.emit({name: Decision.ACCEPTED})
        else:
            self._go_to_sought()

    @Slot()
    def _on_foot_accepted(self) -> None:
        self.settle()
        self.accepted_all.emit({row.name: Decision.ACCEPTED for row in self._review.rows if row.state is State.SUGGESTED})
