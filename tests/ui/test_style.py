"""The look: themes are legible, and the program follows the desktop."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from furrytag_gui.tags.naming import COLORS
from furrytag_gui.ui.style import apply_theme, bold_font, small_font, theme_of, title_font
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
    apply_theme(qapp, "dark")


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

    @pytest.mark.parametrize("surface", ["window", "bar", "field", "hover"])
    def test_focus_and_knobs_stand_out(self, theme: Theme, surface: str) -> None:
        assert contrast(theme.focus, getattr(theme, surface)) >= 3
        assert contrast(theme.knob, getattr(theme, surface)) >= 3

    def test_colours_of_categories_stand_out_and_differ(self, theme: Theme) -> None:
        assert min(contrast(colour, surface) for colour in theme.categories for surface in (theme.window, theme.bar)) >= 3
        assert len(set(theme.categories)) == len(theme.categories) == COLORS

    def test_a_score_is_told_from_its_slot(self, theme: Theme) -> None:
        assert contrast(theme.fill, theme.window) >= 3


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
