"""The tag panel: what it shows of a picture, and what it says the person did."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Decision, Facts, LearnedScore, Scope, TagRow, Thresholds
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import Flag, Tag, Vocabulary
from furrytag_gui.ui.panels.tags import TagPanel
from furrytag_gui.ui.sections import Section
from furrytag_gui.ui.style import apply_theme
from furrytag_gui.ui.subject import Subject
from furrytag_gui.ui.widgets.add_tag_field import AddTagField
from furrytag_gui.ui.widgets.rating_bar import RatingBar
from furrytag_gui.ui.widgets.rating_track import RatingTrack
from furrytag_gui.ui.widgets.score_bar import BAR_GAP_PX
from furrytag_gui.ui.widgets.section_header import SectionHeader
from furrytag_gui.ui.widgets.section_menu import SectionMenu
from furrytag_gui.ui.widgets.tag_delegate import Typeface
from furrytag_gui.ui.widgets.tag_list import TagList
from furrytag_gui.ui.widgets.tag_menu import TagMenu
from furrytag_gui.ui.widgets.threshold_popup import ThresholdPopup
from furrytag_gui.ui.widgets.threshold_slider import ThresholdSlider

SCORED = {
    "species": {"dog": 0.94, "canid": 0.91, "wolf": 0.43},
    "body": {"fur": 0.88, "tail": 0.62, "spots": 0.51},
    "clothing": {"collar": 0.71},
    "action": {"sitting": 0.2},
}
UNDESCRIBED = {
    "blush_private": Flag.ADULT,
    "guarded": Flag.PROTECTED,
}


@pytest.fixture
def subject() -> Subject:
    """A picture of a dog, scored and untouched."""
    tags = [Tag(name, category, description=f"A picture with <b>{name}</b>.") for category, each in SCORED.items() for name in each]
    tags += [Tag(name, "body", flag) for name, flag in UNDESCRIBED.items()]
    scores = [score for each in SCORED.values() for score in each.values()]
    return Subject(
        picture_id=7,
        tagset=make_tagset(tags),
        facts=Facts(np.array([*scores, 0.9, 0.0], np.float32), rating=0.09),
        vocabulary=Vocabulary({category: [tag for tag in tags if tag.category == category] for category in SCORED}),
    )


@pytest.fixture
def panel(qapp: QApplication, qtbot, subject: Subject) -> TagPanel:
    apply_theme(qapp, "dark")
    panel = TagPanel()
    qtbot.addWidget(panel)
    panel.resize(384, 780)
    panel.show_subject(subject)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def said(panel: TagPanel) -> list[tuple]:
    """The panel's signals and what came with them, in order."""
    heard: list[tuple] = []

    def listen(name: str) -> None:
        getattr(panel, name).connect(lambda *values: heard.append((name, *values)))

    for name in (
        "decided",
        "tag_added",
        "threshold_changed",
        "rating_changed",
        "bounds_changed",
        "accepted_all",
        "reset_requested",
        "collapse_changed",
    ):
        listen(name)
    return heard


@pytest.fixture
def decide(panel: TagPanel, subject: Subject) -> Callable[..., None]:
    """Shows the picture with these decisions."""

    def show(**decisions: Decision) -> None:
        panel.show_subject(replace(subject, facts=replace(subject.facts, decisions=decisions)))

    return show


def list_of(panel: TagPanel) -> TagList:
    return panel.findChild(TagList)


def lines_of(panel: TagPanel) -> list[str]:
    """The lines of the list: headings with their count, and tags."""
    model = list_of(panel).tag_model
    lines = [model.line(row) for row in range(model.rowCount())]
    return [f"{line.title} {line.count}" if isinstance(line, Section) else line.name for line in lines]


def tags_of(panel: TagPanel) -> list[str]:
    model = list_of(panel).tag_model
    return [line.name for line in map(model.line, range(model.rowCount())) if isinstance(line, TagRow)]


def words_of(panel: TagPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def index_of(panel: TagPanel, name: str):
    model = list_of(panel).tag_model
    row = next(row for row in range(model.rowCount()) if getattr(model.line(row), "name", "") == name)
    return model.index(row)


def select(panel: TagPanel, name: str) -> TagList:
    tags = list_of(panel)
    tags.setFocus()
    tags.setCurrentIndex(index_of(panel, name))
    return tags


def click(panel: TagPanel, name: str, x: int = 12, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    tags = list_of(panel)
    line = tags.visualRect(index_of(panel, name))
    QTest.mouseMove(tags.viewport(), QPoint(x, line.center().y()))
    QTest.mouseClick(tags.viewport(), button, pos=QPoint(x, line.center().y()))


def cross_of(panel: TagPanel, name: str) -> int:
    """Where the cross of a tag's line is."""
    tags = list_of(panel)
    line = tags.visualRect(index_of(panel, name))
    row = tags.tag_model.line(index_of(panel, name).row())
    delegate = tags.itemDelegate()
    places = [x for x in range(line.width()) if delegate.dismisses(row, line, QPoint(x, line.center().y()))]
    return places[len(places) // 2]


def slider_of(panel: TagPanel, category: str) -> ThresholdSlider:
    return list_of(panel).header(category).slider


def all_slider(panel: TagPanel) -> ThresholdSlider:
    return next(each for each in panel.findChildren(ThresholdSlider) if each.accessibleName() == "Threshold of all tags")


def field_of(panel: TagPanel) -> AddTagField:
    return panel.findChild(AddTagField)


def track_of(panel: TagPanel) -> RatingTrack:
    return panel.findChild(RatingTrack)


def knob_of(slider: ThresholdSlider) -> QPoint:
    return QPoint(round(slider.x_of(slider.position)), slider.height() // 2)


def drag(slider: ThresholdSlider, value: float, *, release: bool = True) -> None:
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=knob_of(slider))
    where = QPoint(round(slider.x_of(value)), slider.height() // 2)
    QTest.mouseMove(slider, where)
    if release:
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=where)


def picture_of_line(panel: TagPanel, name: str) -> QImage:
    """The line of a tag as it is drawn."""
    tags = list_of(panel)
    return tags.viewport().grab(tags.visualRect(index_of(panel, name))).toImage()


class TestWhatIsShown:
    def test_tags_stand_below_their_category_best_first(self, panel: TagPanel) -> None:
        assert lines_of(panel) == ["Species 2", "dog", "canid", "Body 3", "fur", "tail", "spots", "Clothing 1", "collar", "Action 0"]

    def test_the_heading_counts_all_tags_but_rejected_ones(self, panel: TagPanel, decide) -> None:
        headings = {each.accessibleName() for each in panel.findChildren(SectionHeader)}
        assert "Tags, 6 tags" in headings
        decide(dog=Decision.REJECTED)
        headings = {each.accessibleName() for each in panel.findChildren(SectionHeader)}
        assert "Tags, 5 tags" in headings
        assert "Species, 1 tag" in headings

    def test_lines_keep_their_height_when_categories_come_and_go(self, panel: TagPanel, subject: Subject) -> None:
        own = dict.fromkeys(("mane", "scarf"), Decision.ADDED)
        tags = panel.findChild(TagList)
        for categories in ({"mane": "hair", "scarf": "clothes"}, {"mane": "hair", "scarf": "hair"}):
            decided = replace(subject, facts=Facts(decisions=own, own_categories=categories))
            panel.show_subject(subject)
            panel.show_subject(decided)
            starts = tags.tag_model.starts
            lines = {tags.rowHeight(row) for row in range(tags.tag_model.rowCount()) if row not in starts}
            assert lines == {Typeface(tags.font()).line_px}

    def test_a_tool_tip_is_plain_text_with_all_there_is_to_know(self, panel: TagPanel) -> None:
        tip = index_of(panel, "dog").data(Qt.ItemDataRole.ToolTipRole)
        assert "&lt;b&gt;dog&lt;/b&gt;" in tip
        assert "score 0.94" in tip
        assert "threshold 0.50" in tip

    def test_states_look_different_without_colour(self, panel: TagPanel, subject: Subject) -> None:
        pictures = []
        for decision in (None, *Decision):
            decisions = {} if decision is None else {"dog": decision}
            panel.show_subject(replace(subject, facts=replace(subject.facts, decisions=decisions)))
            pictures.append(picture_of_line(panel, "dog").convertToFormat(QImage.Format.Format_Mono))
        assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])

    def test_a_learned_tag_is_marked_and_tells_its_evidence(self, panel: TagPanel, subject: Subject) -> None:
        before = picture_of_line(panel, "collar")
        evidence = "Learned from 12 of your pictures; right in 91 % of them."
        learned = (LearnedScore("collar", "clothing", float(subject.facts.scores[6]), 0.5, evidence),)
        panel.show_subject(replace(subject, facts=replace(subject.facts, learned=learned)))
        assert picture_of_line(panel, "collar") != before
        assert evidence in index_of(panel, "collar").data(Qt.ItemDataRole.ToolTipRole)
        assert "learned" in index_of(panel, "collar").data(Qt.ItemDataRole.AccessibleTextRole)

    def test_own_tags_have_a_category_of_their_own_without_a_threshold(self, panel: TagPanel, subject: Subject) -> None:
        facts = replace(subject.facts, decisions={"rex": Decision.ADDED}, own_categories={"rex": "own"})
        panel.show_subject(replace(subject, facts=facts))
        assert lines_of(panel)[-2:] == ["Your own 1", "rex"]
        assert not slider_of(panel, "own").isVisible()

    @pytest.mark.parametrize("width", [300, 384])
    def test_a_long_name_ends_before_the_bars(self, panel: TagPanel, subject: Subject, width: int) -> None:
        name = "a_name_that_is_much_too_long_for_any_panel_of_this_width"
        facts = replace(subject.facts, decisions={name: Decision.ADDED}, own_categories={name: "own"})
        panel.show_subject(replace(subject, facts=facts))
        panel.resize(width, 780)
        line = picture_of_line(panel, name)
        left = Typeface(list_of(panel).font()).parts_of(line.rect()).name.right() + 1
        gap = {line.pixel(x, y) for x in range(left, left + BAR_GAP_PX) for y in range(line.height())}
        assert len(gap) == 1

    def test_adult_tags_are_shown_only_on_demand(self, panel: TagPanel, subject: Subject) -> None:
        assert "blush_private" not in tags_of(panel)
        panel.show_subject(replace(subject, show_adult=True))
        assert "blush_private" in tags_of(panel)

    def test_another_theme_is_worn_at_once(self, panel: TagPanel, qapp: QApplication) -> None:
        before = picture_of_line(panel, "dog")
        apply_theme(qapp, "light")
        after = picture_of_line(panel, "dog")
        apply_theme(qapp, "dark")
        assert after != before
        assert picture_of_line(panel, "dog") == before


class TestMessages:
    def test_without_a_picture_there_is_only_a_hint(self, panel: TagPanel) -> None:
        panel.show_subject(None)
        assert lines_of(panel) == []
        assert "Open a picture" in words_of(panel)
        assert not panel.findChild(RatingBar).isVisible()
        assert not panel.findChild(AddTagField).isEnabled()

    def test_before_the_model_ran_it_waits_and_tags_can_be_added(self, panel: TagPanel, subject: Subject) -> None:
        panel.show_subject(replace(subject, facts=Facts()))
        assert "Waiting for the model…" in words_of(panel)
        assert panel.findChild(AddTagField).isEnabled()

    def test_a_picture_that_cannot_be_tagged_says_why(self, panel: TagPanel, subject: Subject) -> None:
        panel.show_subject(replace(subject, facts=Facts(), problem="Can't read fox.webp: the file ends early."))
        assert "Can't read fox.webp" in words_of(panel)
        assert "Waiting" not in words_of(panel)

    def test_no_tag_over_its_threshold_gets_a_next_step_and_keeps_the_sliders(self, panel: TagPanel, subject: Subject) -> None:
        panel.show_subject(replace(subject, thresholds=Thresholds(overall=1.0)))
        assert "No tag reaches its threshold" in words_of(panel)
        assert slider_of(panel, "species").isVisible()

    def test_a_withheld_picture_has_a_message_and_nothing_else(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        panel.show_subject(replace(subject, facts=replace(subject.facts, protected_elsewhere=True, rating=0.9)))
        assert "withheld" in words_of(panel)
        assert lines_of(panel) == []
        assert not panel.findChild(RatingBar).isVisible()
        assert not panel.findChild(AddTagField).isEnabled()
        QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert said == []


class TestMouse:
    def test_a_click_accepts_and_another_takes_it_back(self, panel: TagPanel, decide, said: list[tuple]) -> None:
        click(panel, "dog")
        decide(dog=Decision.ACCEPTED)
        click(panel, "dog", x=60)
        assert said == [("decided", {"dog": Decision.ACCEPTED}), ("decided", {"dog": None})]

    def test_the_cross_rejects(self, panel: TagPanel, said: list[tuple]) -> None:
        click(panel, "canid", x=cross_of(panel, "canid"))
        assert said == [("decided", {"canid": Decision.REJECTED})]

    def test_a_click_on_a_rejected_tag_suggests_it_again(self, panel: TagPanel, decide, said: list[tuple]) -> None:
        decide(dog=Decision.REJECTED)
        click(panel, "dog")
        assert said == [("decided", {"dog": None})]

    def test_the_cross_of_an_added_tag_removes_it_and_a_click_does_nothing(self, panel: TagPanel, decide, said: list[tuple]) -> None:
        decide(sitting=Decision.ADDED)
        click(panel, "sitting")
        assert said == []
        click(panel, "sitting", x=cross_of(panel, "sitting"))
        assert said == [("decided", {"sitting": None})]

    def test_a_press_that_is_dragged_to_another_line_does_nothing(self, panel: TagPanel, said: list[tuple]) -> None:
        tags = list_of(panel)
        first, second = (tags.visualRect(index_of(panel, name)).center() for name in ("dog", "canid"))
        QTest.mousePress(tags.viewport(), Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseRelease(tags.viewport(), Qt.MouseButton.LeftButton, pos=second)
        assert said == []

    def test_a_press_counts_for_its_tag_though_the_lines_move(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        tags = list_of(panel)
        where = tags.visualRect(index_of(panel, "fur")).center()
        QTest.mousePress(tags.viewport(), Qt.MouseButton.LeftButton, pos=where)
        panel.show_subject(replace(subject, thresholds=Thresholds(categories={"species": 0.92})))
        QTest.mouseRelease(tags.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert said == []

    def test_the_line_under_the_pointer_shows_its_cross(self, panel: TagPanel) -> None:
        before = picture_of_line(panel, "dog")
        tags = list_of(panel)
        QTest.mouseMove(tags.viewport(), tags.visualRect(index_of(panel, "dog")).center())
        assert picture_of_line(panel, "dog") != before

    def test_a_click_on_a_heading_collapses_it(self, panel: TagPanel, said: list[tuple]) -> None:
        QTest.mouseClick(list_of(panel).header("body"), Qt.MouseButton.LeftButton, pos=QPoint(20, 24))
        assert lines_of(panel) == ["Species 2", "dog", "canid", "Body 3", "Clothing 1", "collar", "Action 0"]
        assert panel.collapsed() == {"body"}
        assert said == [("collapse_changed", frozenset({"body"}))]


class TestKeys:
    @pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
    def test_accepting(self, panel: TagPanel, said: list[tuple], key: Qt.Key) -> None:
        QTest.keyClick(select(panel, "canid"), key)
        assert said == [("decided", {"canid": Decision.ACCEPTED})]

    @pytest.mark.parametrize("key", [Qt.Key.Key_X, Qt.Key.Key_Delete])
    def test_rejecting(self, panel: TagPanel, said: list[tuple], key: Qt.Key) -> None:
        QTest.keyClick(select(panel, "canid"), key)
        assert said == [("decided", {"canid": Decision.REJECTED})]

    @pytest.mark.parametrize("key", [Qt.Key.Key_U, Qt.Key.Key_Backspace])
    def test_undeciding(self, panel: TagPanel, decide, said: list[tuple], key: Qt.Key) -> None:
        decide(canid=Decision.REJECTED)
        QTest.keyClick(select(panel, "canid"), key)
        assert said == [("decided", {"canid": None})]

    @pytest.mark.parametrize("key", [Qt.Key.Key_R, Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_U])
    def test_removing_an_added_tag(self, panel: TagPanel, decide, said: list[tuple], key: Qt.Key) -> None:
        decide(sitting=Decision.ADDED)
        QTest.keyClick(select(panel, "sitting"), key)
        assert said == [("decided", {"sitting": None})]

    def test_keys_that_change_nothing_say_nothing(self, panel: TagPanel, decide, said: list[tuple]) -> None:
        decide(dog=Decision.ACCEPTED)
        for name, key in (("dog", Qt.Key.Key_A), ("dog", Qt.Key.Key_R), ("canid", Qt.Key.Key_U)):
            QTest.keyClick(select(panel, name), key)
        assert said == []

    def test_arrows_go_through_headings_and_tags(self, panel: TagPanel) -> None:
        tags = select(panel, "canid")
        QTest.keyClick(tags, Qt.Key.Key_Down)
        assert tags.current_tag() is None
        QTest.keyClick(tags, Qt.Key.Key_Down)
        assert tags.current_tag().name == "fur"
        QTest.keyClick(tags, Qt.Key.Key_Up)
        QTest.keyClick(tags, Qt.Key.Key_Up)
        assert tags.current_tag().name == "canid"

    def test_left_and_right_collapse_and_expand_the_category(self, panel: TagPanel) -> None:
        tags = select(panel, "tail")
        QTest.keyClick(tags, Qt.Key.Key_Left)
        assert panel.collapsed() == {"body"}
        assert tags.currentIndex().data() == "Body"
        QTest.keyClick(tags, Qt.Key.Key_Right)
        assert panel.collapsed() == frozenset()
        assert "tail" in tags_of(panel)

    def test_the_current_tag_stays_current_when_others_come_and_go(self, panel: TagPanel, subject: Subject) -> None:
        tags = select(panel, "fur")
        panel.show_subject(replace(subject, thresholds=Thresholds(categories={"species": 0.1, "body": 0.6})))
        assert tags.current_tag().name == "fur"

    def test_the_focused_line_is_marked(self, panel: TagPanel) -> None:
        before = picture_of_line(panel, "dog")
        select(panel, "dog")
        assert picture_of_line(panel, "dog") != before

    def test_escape_goes_from_the_field_back_to_the_tags(self, panel: TagPanel) -> None:
        select(panel, "dog")
        panel.focus_add_field()
        field = panel.findChild(AddTagField)
        assert field.hasFocus()
        assert field.text() == ""
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert list_of(panel).hasFocus()

    def test_letters_on_a_slider_do_not_reach_the_tags(self, panel: TagPanel, said: list[tuple]) -> None:
        select(panel, "dog")
        slider = slider_of(panel, "species")
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_X)
        assert said == []

    @pytest.mark.parametrize("find", [list_of, field_of, track_of, all_slider])
    def test_the_key_of_the_window_accepts_all_from_everywhere(self, panel: TagPanel, decide, said: list[tuple], find) -> None:
        accept = QAction(panel)
        accept.setShortcut("Ctrl+Return")
        accept.triggered.connect(panel.accept_all)
        panel.addAction(accept)
        decide(dog=Decision.ACCEPTED, canid=Decision.REJECTED)
        widget = find(panel)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert said == [("accepted_all", dict.fromkeys(("fur", "tail", "spots", "collar"), Decision.ACCEPTED))]

    def test_tab_goes_from_the_list_through_its_sliders_to_the_field(self, panel: TagPanel) -> None:
        chain = [panel.findChild(TagList)]
        for _ in range(60):
            chain.append(chain[-1].nextInFocusChain())
        stops = [each for each in chain if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()]
        names = list(dict.fromkeys(each.accessibleName() for each in stops))
        wanted = ["Tags", *(f"Threshold of {title}" for title in ("Species", "Body", "Clothing", "Action")), "Add a tag"]
        assert names[: len(wanted)] == wanted

    def test_everything_that_takes_focus_has_a_name(self, panel: TagPanel) -> None:
        for widget in panel.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


class TestThresholds:
    def test_a_moving_slider_filters_at_once_and_speaks_when_released(self, panel: TagPanel, said: list[tuple]) -> None:
        slider = slider_of(panel, "species")
        drag(slider, 0.4, release=False)
        assert "wolf" in tags_of(panel)
        assert said == []
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=knob_of(slider))
        assert said == [("threshold_changed", Scope.CATEGORY.value, "species", pytest.approx(0.4))]

    def test_the_slider_of_all_leaves_categories_with_their_own(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        panel.show_subject(replace(subject, thresholds=Thresholds(categories={"species": 0.92})))
        drag(all_slider(panel), 0.7)
        assert tags_of(panel) == ["dog", "fur", "collar"]
        assert said == [("threshold_changed", "all", "", pytest.approx(0.7))]

    def test_a_double_click_gives_the_models_own_value_back(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        panel.show_subject(replace(subject, thresholds=Thresholds(categories={"species": 0.95})))
        assert "dog" not in tags_of(panel)
        slider = slider_of(panel, "species")
        QTest.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=knob_of(slider))
        assert "dog" in tags_of(panel)
        assert said == [("threshold_changed", "category", "species", None)]

    def test_a_typed_number_counts_at_once(self, panel: TagPanel, said: list[tuple]) -> None:
        slider = slider_of(panel, "body")
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_Return)
        editor = slider.findChild(QLineEdit)
        QTest.keyClicks(editor, "0.6")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert said == [("threshold_changed", "category", "body", 0.6)]
        assert "spots" not in tags_of(panel)

    def test_decided_tags_stay_whatever_the_threshold(self, panel: TagPanel, decide) -> None:
        decide(dog=Decision.ACCEPTED, canid=Decision.REJECTED)
        drag(all_slider(panel), 1.0)
        assert tags_of(panel) == ["dog", "canid"]

    def test_a_refresh_in_the_middle_of_a_drag_keeps_the_view(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        slider = slider_of(panel, "species")
        drag(slider, 0.4, release=False)
        panel.show_subject(replace(subject, facts=replace(subject.facts, reviewed=True)))
        assert "wolf" in tags_of(panel)
        assert slider_of(panel, "species") is slider
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=knob_of(slider))
        assert [name for name, *_ in said] == ["threshold_changed"]

    def test_another_picture_ends_a_gesture_and_keeps_its_value(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        slider = slider_of(panel, "species")
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_Left)
        panel.show_subject(replace(subject, picture_id=8))
        assert said == [("threshold_changed", "category", "species", 0.49)]

    def test_no_change_is_no_signal(self, panel: TagPanel, said: list[tuple]) -> None:
        slider = slider_of(panel, "species")
        slider.choose(0.4)
        slider.choose(0.4)
        slider.take_back()
        slider.take_back()
        assert said == [("threshold_changed", "category", "species", 0.4), ("threshold_changed", "category", "species", None)]

    def test_one_tag_has_a_threshold_of_its_own_in_a_popup(self, panel: TagPanel, said: list[tuple]) -> None:
        QTest.keyClick(select(panel, "spots"), Qt.Key.Key_Menu)
        list_of(panel).menu_asked.emit(list_of(panel).current_tag(), QPoint(10, 10))
        menu = panel.findChild(TagMenu)
        next(action for action in menu.actions() if action.text() == "Threshold for this tag…").trigger()
        popup = panel.findChild(ThresholdPopup)
        assert popup.isVisible()
        popup.slider.setValue(60)
        assert "spots" not in tags_of(panel)
        assert popup.isVisible()
        popup.close()
        assert said == [("threshold_changed", "tag", "spots", 0.6)]

    def test_a_tag_with_its_own_threshold_carries_a_notch(self, panel: TagPanel, subject: Subject) -> None:
        before = picture_of_line(panel, "fur")
        panel.show_subject(replace(subject, thresholds=Thresholds(tags={"fur": 0.3})))
        assert picture_of_line(panel, "fur") != before


class TestContextMenu:
    def open_menu(self, panel: TagPanel, name: str) -> TagMenu:
        tags = select(panel, name)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(tags.viewport(), event)
        return panel.findChild(TagMenu)

    def test_it_opens_by_key_for_the_current_tag(self, panel: TagPanel, said: list[tuple]) -> None:
        menu = self.open_menu(panel, "canid")
        assert menu.isVisible()
        assert [action.text().partition("\t")[0] for action in menu.actions() if action.isEnabled() and action.text()] == [
            "Accept",
            "Reject",
            "Threshold for this tag…",
            "Copy name",
        ]
        menu.actions()[1].trigger()
        assert said == [("decided", {"canid": Decision.REJECTED})]
        menu.close()

    def test_it_resets_a_tags_threshold(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        panel.show_subject(replace(subject, thresholds=Thresholds(tags={"dog": 0.3})))
        menu = self.open_menu(panel, "dog")
        next(action for action in menu.actions() if action.text() == "Reset threshold").trigger()
        assert said == [("threshold_changed", "tag", "dog", None)]
        menu.close()

    def test_a_tag_that_its_own_threshold_hides_is_found_at_its_category(
        self, panel: TagPanel, subject: Subject, said: list[tuple]
    ) -> None:
        hidden = {"dog": 1.0, "tail": 1.0, "blush_private": 1.0}
        panel.show_subject(replace(subject, thresholds=Thresholds(tags=hidden)))
        tags = panel.findChild(TagList)
        tags.go_to("body")
        at = tags.visualRect(tags.currentIndex()).center()
        QApplication.sendEvent(tags.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, tags.viewport().mapToGlobal(at)))
        menu = panel.findChild(SectionMenu)
        assert [action.text() for action in menu.actions()] == ["Reset threshold of tail"]
        menu.actions()[0].trigger()
        assert said == [("threshold_changed", "tag", "tail", None)]
        menu.close()

    def test_it_copies_the_name(self, panel: TagPanel) -> None:
        menu = self.open_menu(panel, "dog")
        next(action for action in menu.actions() if action.text() == "Copy name").trigger()
        assert QApplication.clipboard().text() == "dog"
        menu.close()

    def test_it_is_gone_when_it_closes(self, panel: TagPanel, qtbot) -> None:
        menu = self.open_menu(panel, "dog")
        menu.close()
        qtbot.waitUntil(lambda: panel.findChild(TagMenu) is None)


class TestAdding:
    def enter(self, panel: TagPanel, text: str) -> None:
        field = panel.findChild(AddTagField)
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def test_a_new_tag_has_no_category(self, panel: TagPanel, said: list[tuple]) -> None:
        self.enter(panel, "Red bandana")
        assert said == [("tag_added", "red_bandana", "")]

    def test_a_known_tag_brings_its_category(self, panel: TagPanel, said: list[tuple]) -> None:
        self.enter(panel, "sitting")
        assert said == [("tag_added", "sitting", "action")]

    def test_a_suggested_or_rejected_tag_is_accepted(self, panel: TagPanel, decide, said: list[tuple]) -> None:
        decide(canid=Decision.REJECTED)
        self.enter(panel, "dog")
        self.enter(panel, "canid")
        assert said == [("decided", {"dog": Decision.ACCEPTED}), ("decided", {"canid": Decision.ACCEPTED})]

    def test_an_accepted_tag_is_only_shown(self, panel: TagPanel, decide, said: list[tuple]) -> None:
        decide(collar=Decision.ACCEPTED)
        self.enter(panel, "collar")
        assert said == []
        assert list_of(panel).current_tag().name == "collar"

    def test_a_tag_that_was_added_is_scrolled_to(self, panel: TagPanel, decide) -> None:
        self.enter(panel, "sitting")
        decide(sitting=Decision.ADDED)
        assert list_of(panel).current_tag().name == "sitting"

    def test_hidden_tags_are_not_offered(self, panel: TagPanel, subject: Subject) -> None:
        panel.set_completions([("blush_private", "body"), ("guarded", "body"), ("bluebird", "species")])
        field = panel.findChild(AddTagField)
        for show_adult, wanted in ((False, ["bluebird"]), (True, ["bluebird", "blush_private"])):
            panel.show_subject(replace(subject, show_adult=show_adult))
            field.clear()
            QTest.keyClicks(field, "u")
            model = field.popup.model()
            assert [model.index(row, 0).data() for row in range(model.rowCount())] == wanted
        field.popup.hide()


class TestRatingAndButtons:
    def test_rating_by_hand_is_passed_on_and_shown(self, panel: TagPanel, said: list[tuple]) -> None:
        QTest.keyClick(track_of(panel), Qt.Key.Key_E)
        assert said == [("rating_changed", pytest.approx(0.83))]
        assert "Rating: explicit" in words_of(panel)

    def test_bounds_are_passed_on(self, panel: TagPanel, said: list[tuple]) -> None:
        bar = panel.findChild(RatingBar)
        bar.bounds_moved.emit(RatingBounds(0.05, 0.5))
        assert "Rating: questionable" in words_of(panel)
        bar.bounds_settled.emit(RatingBounds(0.05, 0.5))
        bar.bounds_settled.emit(None)
        assert said == [("bounds_changed", RatingBounds(0.05, 0.5)), ("bounds_changed", None)]
        assert "Rating: safe" in words_of(panel)

    def test_reset_is_there_when_there_is_something_to_reset(self, panel: TagPanel, decide, said: list[tuple]) -> None:
        reset = next(button for button in panel.findChildren(QPushButton) if button.text() == "Reset" and button.isVisible())
        assert not reset.isEnabled()
        decide(dog=Decision.ACCEPTED)
        QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
        assert said == [("reset_requested",)]


class TestBetweenPictures:
    def test_collapsed_categories_stay_collapsed(self, panel: TagPanel, subject: Subject) -> None:
        panel.set_collapsed({"species", "body"})
        panel.show_subject(replace(subject, picture_id=8))
        assert tags_of(panel) == ["collar"]
        assert panel.collapsed() == {"species", "body"}

    def test_another_model_brings_other_categories(self, panel: TagPanel, subject: Subject) -> None:
        other = make_tagset([Tag("hat", "clothing"), Tag("rex", "character")])
        facts = Facts(np.array([0.8, 0.9], np.float32))
        panel.show_subject(replace(subject, tagset=other, facts=facts))
        assert lines_of(panel) == ["Clothing 1", "hat", "Character 1", "rex"]
        panel.show_subject(subject)
        assert lines_of(panel)[0] == "Species 2"
        drag(slider_of(panel, "species"), 0.4)
        assert "wolf" in tags_of(panel)

    def test_another_model_ends_a_gesture_on_the_old_one(self, panel: TagPanel, subject: Subject, said: list[tuple]) -> None:
        slider = slider_of(panel, "species")
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_Left)
        panel.show_subject(replace(subject, tagset=make_tagset([Tag("hat", "clothing")]), facts=Facts(np.array([0.8], np.float32))))
        assert said == [("threshold_changed", "category", "species", 0.49)]
        assert lines_of(panel) == ["Clothing 1", "hat"]

    def test_another_picture_begins_at_its_first_tag(self, panel: TagPanel, subject: Subject) -> None:
        tags = select(panel, "collar")
        panel.show_subject(replace(subject, picture_id=8))
        assert tags.current_tag().name == "dog"


class TestManyTags:
    @pytest.fixture
    def many(self) -> Subject:
        tags = [Tag(f"tag_{number}", "general") for number in range(3000)]
        scores = np.linspace(0, 1, 3000, dtype=np.float32)
        return Subject(1, make_tagset(tags), Facts(scores), Vocabulary({}))

    def test_no_line_has_a_widget(self, panel: TagPanel, many: Subject, qtbot) -> None:
        panel.show_subject(replace(many, thresholds=Thresholds(overall=0.0)))
        tags = list_of(panel)
        assert tags.tag_model.rowCount() == 3001
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        qtbot.waitUntil(lambda: len(tags.viewport().findChildren(QWidget, options=direct)) == 1)

    def test_the_columns_stay_where_they_are_when_a_scroll_bar_comes(self, panel: TagPanel, many: Subject) -> None:
        def right_end() -> int:
            tags = list_of(panel)
            return tags.viewport().mapTo(panel, tags.viewport().rect().topRight()).x()

        before = right_end()
        panel.show_subject(many)
        assert list_of(panel).verticalScrollBar().maximum() > 0
        assert right_end() == before
