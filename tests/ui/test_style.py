"""The look: themes are legible, and the program follows the desktop."""

import re
import sys
from itertools import product

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from furrytag_gui.settings import Motion, Settings, ThemeName
from furrytag_gui.tags.naming import COLORS
from furrytag_gui.ui.motion import ASKED, DesktopMotion
from furrytag_gui.ui.style import apply_settings, apply_theme, bold_font, small_font, theme_of, title_font
from furrytag_gui.ui.style_sheet import style_sheet
from furrytag_gui.ui.theme import DARK, LIGHT, Theme

SURFACES = ("window", "bar", "sunken", "canvas", "field", "hover", "button", "button_hover", "button_pressed", "pill")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def themed_app(qapp: QApplication):
    yield qapp
    apply_settings(qapp, Settings(theme=ThemeName.DARK))


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
class TestContrast:
    @pytest.mark.parametrize(("ink", "surface"), [*product(("text", "strong", "muted"), SURFACES)])
    def test_text_is_legible_on_every_surface(self, theme: Theme, ink: str, surface: str) -> None:
        assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5

    @pytest.mark.parametrize(
        ("ink", "surface"),
        [*product(("link", "success", "warning", "danger", "added", "learned"), ("window", "bar", "sunken", "field", "hover"))],
    )
    def test_coloured_text_is_legible(self, theme: Theme, ink: str, surface: str) -> None:
        assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5

    @pytest.mark.parametrize("surface", ["accent", "accent_hover", "accent_pressed"])
    def test_text_on_the_accent_is_legible(self, theme: Theme, surface: str) -> None:
        assert contrast(theme.on_accent, getattr(theme, surface)) >= 4.5

    @pytest.mark.parametrize(
        ("ink", "surface"), [*product(("focus", "control_line", "knob"), ("window", "bar", "canvas", "field", "hover"))]
    )
    def test_focus_edges_of_controls_and_knobs_stand_out(self, theme: Theme, ink: str, surface: str) -> None:
        assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 3

    @pytest.mark.parametrize("rating", ["safe", "questionable", "explicit"])
    def test_signs_of_the_rating_stand_out(self, theme: Theme, rating: str) -> None:
        assert min(contrast(getattr(theme, rating), surface) for surface in (theme.window, theme.bar, theme.hover)) >= 3
        # The marker has an edge in the colour of the window.
        assert max(contrast(ink, getattr(theme, rating)) for ink in (theme.marker, theme.window)) >= 3

    def test_colours_of_categories_stand_out_and_differ(self, theme: Theme) -> None:
        assert min(contrast(colour, surface) for colour in theme.categories for surface in (theme.window, theme.bar)) >= 3
        assert len(set(theme.categories)) == len(theme.categories) == COLORS

    def test_a_score_is_told_from_its_slot(self, theme: Theme) -> None:
        assert contrast(theme.fill, theme.window) >= 3

    def test_the_ring_of_a_primary_button_stands_out(self, theme: Theme) -> None:
        assert contrast(theme.strong, theme.accent) >= 3

    def test_every_rule_of_the_sheet_is_legible(self, theme: Theme, qapp: QApplication) -> None:
        seen = 0
        for selector, inks in rules_of(style_sheet(theme, small_font(QFont()))):
            ink, ground = inks.get("color"), inks.get("background")
            if ":disabled" in selector or ink is None:
                continue
            grounds = [ground] if ground else [theme.window, theme.bar]
            seen += 1
            assert min(contrast(ink, ground) for ground in grounds) >= 4.5, selector
        assert seen > 20

    def test_every_control_has_an_edge_and_a_ring(self, theme: Theme, qapp: QApplication) -> None:
        rules = rules_of(style_sheet(theme, small_font(QFont())))
        edges = {selector: inks["border"] for selector, inks in rules if "border" in inks and "popup" not in selector}
        for control in ("QPushButton", "QLineEdit", "QComboBox", "QSpinBox", "QCheckBox::indicator"):
            (edge,) = [colour for selector, colour in edges.items() if control in selector.split(", ")]
            assert min(contrast(edge, surface) for surface in (theme.window, theme.bar, theme.field)) >= 3, control
        rings = {selector: colour for selector, colour in edges.items() if ":focus" in selector}
        assert len(rings) >= 8
        for selector, ring in rings.items():
            beside = theme.accent if "primary" in selector or ":checked" in selector else theme.window
            assert contrast(ring, beside) >= 3, selector


def rules_of(sheet: str) -> list[tuple[str, dict[str, str]]]:
    """Each selector of a style sheet with the plain colours that it sets."""
    found = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        inks = {}
        for name, value in re.findall(r"([\w-]+):\s*([^;]+);", body):
            colours = re.findall(r"#[0-9a-f]{6}", value)
            if len(colours) == 1:
                inks["border" if name.startswith("border") else name] = colours[0]
        found.append((" ".join(selector.split()), inks))
    return found


@pytest.fixture
def widget(themed_app: QApplication, qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(("name", "theme"), [("dark", DARK), ("light", LIGHT)])
def test_a_chosen_theme_is_worn_by_every_widget(themed_app: QApplication, widget: QWidget, name: str, theme: Theme) -> None:
    apply_theme(themed_app, name)
    assert theme_of(widget) is theme
    assert widget.palette().color(QPalette.ColorRole.Window) == QColor(theme.window)
    assert theme.accent in themed_app.styleSheet()


def test_system_follows_the_desktop(themed_app: QApplication, widget: QWidget) -> None:
    apply_theme(themed_app, "system")
    themed_app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme_of(widget) is LIGHT
    themed_app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme_of(widget) is DARK


def test_a_chosen_theme_stays_when_the_desktop_changes(themed_app: QApplication, widget: QWidget) -> None:
    apply_theme(themed_app, "light")
    themed_app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme_of(widget) is LIGHT


def test_fonts_keep_their_order_of_size(themed_app: QApplication) -> None:
    apply_theme(themed_app, "dark")
    body = themed_app.font()
    assert body.pixelSize() >= DARK.font_px
    assert small_font(body).pixelSize() < body.pixelSize() < title_font(body).pixelSize()
    assert bold_font(body).bold()
    assert not body.bold()


def test_the_whole_program_follows_the_size_of_text(themed_app: QApplication, widget: QWidget) -> None:
    body_px, button = themed_app.font().pixelSize(), QPushButton("Words", widget)
    apply_settings(themed_app, Settings(font_percent=200))
    assert widget.font().pixelSize() == button.font().pixelSize() == 2 * body_px
    assert f"{small_font(themed_app.font()).pixelSize()}px" in themed_app.styleSheet()
    apply_settings(themed_app, Settings())
    assert widget.font().pixelSize() == body_px


def test_motion_is_as_the_person_says_or_else_the_desktop(themed_app: QApplication) -> None:
    (desktop,) = themed_app.findChildren(DesktopMotion)
    for motion, calm, moves in (
        (Motion.REDUCED, False, False),
        (Motion.FULL, True, True),
        (Motion.SYSTEM, True, False),
        (Motion.SYSTEM, False, True),
    ):
        apply_settings(themed_app, Settings(motion=motion))
        desktop.told.emit(calm)
        assert ("widget-animation-duration" in themed_app.styleSheet()) is not moves


def test_the_desktop_is_asked_without_waiting(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = QObject()
    desktop = DesktopMotion(owner)
    monkeypatch.setattr("sys.platform", "linux")
    told: list[bool] = []
    desktop.told.connect(told.append)
    for answer, calm in (("false", True), ("true", False)):
        monkeypatch.setitem(ASKED, "linux", (sys.executable, ["-c", f"print('{answer}')"], "false"))
        with qtbot.waitSignal(desktop.told, timeout=20_000):
            desktop.ask()
        assert told[-1] is calm
    monkeypatch.setitem(ASKED, "linux", ("/nowhere/gsettings", [], "false"))
    desktop.ask()
    assert len(told) == 2


def test_the_desktop_is_asked_again_when_a_person_comes_back(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    owner, asked = QObject(), []
    desktop = DesktopMotion(owner)
    monkeypatch.setattr(desktop, "ask", lambda: asked.append("again" if asked else "first"))
    desktop.follow(qapp)
    for state in (Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive):
        qapp.applicationStateChanged.emit(state)
    assert asked == ["first", "again"]


def test_a_list_of_choices_opens_below_its_field_and_whole(themed_app: QApplication, qtbot: QtBot) -> None:
    apply_settings(themed_app, Settings(theme=ThemeName.DARK))
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["As the system", "Light", "Dark"])
    choice.show()
    choice.showPopup()
    view = choice.view()
    last = view.visualRect(view.model().index(2, 0))
    assert view.mapToGlobal(QPoint(0, 0)).y() >= choice.mapToGlobal(QPoint(0, choice.height() - 2)).y()
    assert last.bottom() <= view.viewport().height()
    assert last.height() > choice.fontMetrics().height() + 4
    choice.hidePopup()
