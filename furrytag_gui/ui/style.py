"""How the window looks: colours, sizes, fonts and whether things move, and their application to the program."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from furrytag_gui.settings import Motion, Settings
from furrytag_gui.ui.motion import DesktopMotion
from furrytag_gui.ui.style_sheet import style_sheet
from furrytag_gui.ui.theme import DARK, LIGHT, Theme

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def theme_of(widget: QWidget) -> Theme:
    """The theme that a widget is drawn in, for those that paint themselves."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply_theme(app: QApplication, name: str) -> None:
    """Show the whole program in the theme "light" or "dark", or, with "system", in the one of the desktop from now on.

    A desktop that says nothing of its colours gets the dark one.
    """
    _wearer_of(app).wear(name)


def apply_settings(app: QApplication, settings: Settings) -> None:
    """Show the whole program in the theme, the size of text and with the motion of these settings."""
    wearer = _wearer_of(app)
    wearer.size(settings.font_percent)
    wearer.move(settings.motion)
    wearer.wear(settings.theme)


def follow_desktop(app: QApplication) -> None:
    """Let "as the system" follow what the desktop says of motion too, now and whenever a person comes back to a window."""
    _wearer_of(app).follow_desktop()


def small_font(font: QFont) -> QFont:
    """The font of numbers and captions that goes with `font`; its digits are of one width."""
    scaled = _scale(font, DARK.small_ratio)
    scaled.setFeature(QFont.Tag("tnum"), 1)
    return scaled


def scaled_px(font: QFont, size_px: float) -> int:
    """A size that was drawn for the theme's font, for a font that may be larger."""
    return round(size_px * max(1.0, QFontInfo(font).pixelSize() / DARK.font_px))


def title_font(font: QFont) -> QFont:
    """The font of a page's or dialog's title that goes with `font`."""
    scaled = _scale(font, DARK.title_ratio)
    scaled.setWeight(QFont.Weight.DemiBold)
    return scaled


def bold_font(font: QFont) -> QFont:
    """`font` in its bold weight."""
    bold = QFont(font)
    bold.setBold(True)
    return bold


def make_palette(theme: Theme) -> QPalette:
    """The palette of a theme, for what Qt draws itself."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.bar,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.button,
        role.ButtonText: theme.text,
        role.BrightText: theme.strong,
        role.ToolTipBase: theme.sunken,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Light: theme.button_hover,
        role.Midlight: theme.button_hover,
        role.Mid: theme.line,
        role.Dark: theme.control_line,
        role.Shadow: theme.sunken,
    }.items():
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.disabled))
    return palette


class _Wearer(QObject):
    """Keeps the program in its theme, size of text and motion; one lives in each QApplication."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._name = ""
        self._desktop = app.styleHints().colorScheme()
        self._percent = 100
        self._motion = Motion.SYSTEM
        self._desktop_is_calm = False
        self._effects = [effect for effect in EFFECTS if app.isEffectEnabled(effect)]
        self._worn: tuple[Theme, int, bool] | None = None
        self._asking = DesktopMotion(self)
        self._asking.told.connect(self._on_asking_told)
        app.setStyle("Fusion")
        self._font = _body_font()
        app.styleHints().colorSchemeChanged.connect(self._on_hints_color_scheme_changed)

    def size(self, percent: int) -> None:
        self._percent = percent

    def move(self, motion: Motion) -> None:
        self._motion = motion

    def wear(self, name: str) -> None:
        if name != self._name:
            self._name = name
            scheme = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}.get(name, Qt.ColorScheme.Unknown)
            self._app.styleHints().setColorScheme(scheme)
        self._refresh()

    def follow_desktop(self) -> None:
        self._asking.follow(self._app)

    @Slot(Qt.ColorScheme)
    def _on_hints_color_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._desktop = scheme
        self._refresh()

    @Slot(bool)
    def _on_asking_told(self, calm: bool) -> None:
        self._desktop_is_calm = calm
        if self._worn is not None:
            self._refresh()

    def _refresh(self) -> None:
        light = self._name == "light" or (self._name == "system" and self._desktop is Qt.ColorScheme.Light)
        theme = LIGHT if light else DARK
        calm = self._motion is Motion.REDUCED or (self._motion is Motion.SYSTEM and self._desktop_is_calm)
        if (theme, self._percent, calm) == self._worn:
            return
        self._worn = theme, self._percent, calm
        for effect in self._effects:
            self._app.setEffectEnabled(effect, not calm)
        font = _scale(self._font, self._percent / 100)
        if font != self._app.font():
            self._app.setFont(font)
        self._app.setPalette(make_palette(theme))
        self._app.setStyleSheet(style_sheet(theme, small_font(font), calm=calm))


def _wearer_of(app: QApplication) -> _Wearer:
    return app.findChild(_Wearer) or _Wearer(app)


def _body_font() -> QFont:
    """The desktop's own font, never smaller than the theme's."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(max(DARK.font_px, QFontInfo(font).pixelSize()))
    return font


def _scale(font: QFont, ratio: float) -> QFont:
    scaled = QFont(font)
    scaled.setPixelSize(max(9, round(QFontInfo(font).pixelSize() * ratio)))
    return scaled
