"""The style sheet of a theme.

Two properties steer it: `primary` (True) on the one button that goes on, and `role` on labels
("title", "heading", "muted", "caption", "success", "warning", "danger"), frames ("bar", "sunken", "card", "drop",
"rule"), line edits inside a row ("number"), tables of steps ("steps") and of figures ("figures"), grids of pictures ("grid"), what is
read and scrolled by keys ("sheet", "page") and what pops up ("popup").
"""

from string import Template

from PySide6.QtGui import QFont

from furrytag_gui.paths import resource
from furrytag_gui.ui.theme import Theme

_SHEET = Template("""
QPushButton, QToolButton {
    background: $button; color: $text; border: 1px solid $control_line; border-radius: ${radius_px}px; padding: 5px 11px; outline: none;
}
QPushButton:hover, QToolButton:hover { background: $button_hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:open, QToolButton:open { background: $button_pressed; }
QPushButton:checked, QToolButton:checked { background: $button_pressed; border-color: $focus; color: $strong; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 4px 10px; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; background: transparent; border-color: $line; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[primary="true"]:focus { border: 2px solid $strong; }
QPushButton[primary="true"]:disabled { color: $disabled; background: $button_pressed; border-color: $line; }
QPushButton[flat="true"], QToolButton[autoRaise="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover, QToolButton[autoRaise="true"]:hover { background: $hover; }
QPushButton[role="warning"] { color: $warning; }
QPushButton[flat="true"]:focus, QToolButton[autoRaise="true"]:focus { border-color: $focus; }

QFileDialog QToolButton { padding: 2px; min-width: 20px; min-height: 20px; }
QFileDialog QToolButton:focus { padding: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $field; color: $text; border: 1px solid $control_line; border-radius: ${radius_px}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { padding: 5px 9px; placeholder-text-color: $muted; }
QLineEdit[role="number"] { padding: 0 2px; border-radius: ${small_radius_px}px; }
QLineEdit:focus { border: 2px solid $focus; padding: 4px 8px; }
QLineEdit[role="number"]:focus { padding: 0 1px; border-width: 1px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: $disabled; border-color: $line; }

QMenuBar { background: $sunken; color: $text; border: none; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: ${small_radius_px}px; }
QMenuBar::item:selected { background: $button; color: $strong; }
QMenu { background: $bar; color: $text; border: 1px solid $popup_line; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 26px; border-radius: ${small_radius_px}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::indicator { width: ${box_px}px; height: ${box_px}px; left: 6px; }
QToolTip { background: $sunken; color: $text; border: 1px solid $popup_line; padding: 5px 7px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${bar_px}px; }
QScrollBar:horizontal { height: ${bar_px}px; }
QScrollBar::handle { background: $control_line; border: none; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 1px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 1px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider { border: 2px solid transparent; border-radius: ${radius_px}px; padding: 2px; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 4px; background: $groove; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -4px 0; background: $knob; border: none; border-radius: 6px; }
QSlider::handle:horizontal:disabled { background: $disabled; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $focus; }

QAbstractItemView {
    background: $window; color: $text; border: none; outline: none;
    selection-background-color: $accent; selection-color: $on_accent;
}
QListView, QTreeView, *[role="grid"] { border: 1px solid transparent; }
QListView:focus, QTreeView:focus, *[role="grid"]:focus { border-color: $focus; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $accent; color: $on_accent; }
QTreeView[role="steps"]::item { padding: 4px 5px; }
QTreeView[role="figures"]::item { padding: 0 5px; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $line; padding: 5px 8px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-position: top center; width: ${arrow_px}px; height: ${arrow_px}px; }
QHeaderView::up-arrow { image: url("$up"); }
QHeaderView::down-arrow { image: url("$down"); }
QComboBox {
    background: $button; color: $text; border: 1px solid $control_line; border-radius: ${radius_px}px; padding: 4px 10px;
    combobox-popup: 0;
}
QComboBox:hover { background: $button_hover; }
QComboBox:focus { border: 2px solid $focus; padding: 3px 9px; }
QComboBox:disabled { color: $disabled; background: transparent; border-color: $line; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$down"); width: ${arrow_px}px; height: ${arrow_px}px; }
QSpinBox, QDoubleSpinBox {
    background: $field; color: $text; border: 1px solid $control_line; border-radius: ${radius_px}px; padding: 4px 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0 6px; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $focus; padding: 3px 7px; }
QSpinBox:disabled, QDoubleSpinBox:disabled { color: $disabled; border-color: $line; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; width: ${spin_px}px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$up"); width: ${arrow_px}px; height: ${arrow_px}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("$down"); width: ${arrow_px}px; height: ${arrow_px}px; }
QComboBox QAbstractItemView, *[role="popup"] { background: $bar; border: 1px solid $popup_line; }
QComboBox QAbstractItemView::item { padding: 4px 8px; }

QCheckBox, QRadioButton { spacing: 8px; color: $text; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QTreeView::indicator {
    width: ${box_px}px; height: ${box_px}px; border: 1px solid $control_line; border-radius: ${small_radius_px}px; background: $field;
}
QCheckBox::indicator:hover { border-color: $focus; }
QCheckBox::indicator:focus { border: 2px solid $focus; width: ${inner_box_px}px; height: ${inner_box_px}px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:checked:focus { border-color: $strong; }
QCheckBox::indicator:disabled { border-color: $line; background: $button_pressed; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $control_line; border-radius: 8px; background: $field; }
QRadioButton::indicator:hover { border-color: $focus; }
QRadioButton::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $on_accent; }
QRadioButton::indicator:checked:focus { border-color: $strong; background: $accent; }
QRadioButton::indicator:disabled { border-color: $line; background: $button_pressed; }
QCheckBox:focus, QRadioButton:focus { color: $strong; }

QProgressBar { background: $slot; color: $text; border: none; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QGroupBox { border: 1px solid $line; border-radius: ${radius_px}px; margin-top: 9px; padding: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $muted; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent; border-radius: ${small_radius_px}px; padding: 4px 10px 6px 10px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $strong; border-bottom-color: $accent; border-radius: 0; }
QTabBar::tab:focus { border-color: $focus; border-radius: ${small_radius_px}px; }
QTabBar::scroller { width: ${scroller_px}px; }
QTabBar QToolButton { background: $window; border: none; border-radius: 0; padding: 0; }
QTabBar QToolButton::left-arrow { image: url("$left"); width: ${arrow_px}px; height: ${arrow_px}px; }
QTabBar QToolButton::right-arrow { image: url("$right"); width: ${arrow_px}px; height: ${arrow_px}px; }
QTabBar QToolButton::left-arrow:disabled, QTabBar QToolButton::right-arrow:disabled { image: none; }
QMenuBar QToolButton { padding: 0; border: none; image: url("$down"); qproperty-icon: none; }
QStatusBar { background: $sunken; color: $text; }
QStatusBar::item { border: none; }

QLabel[role="title"] { color: $strong; font-weight: 600; }
QLabel[role="heading"] { color: $text; font-weight: bold; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${small_px}px; }
QLabel[role="success"] { color: $success; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="danger"] { color: $danger; }
*[role="bar"] { background: $bar; }
*[role="sunken"] { background: $sunken; }
*[role="rule"] { background: $line; min-height: 1px; max-height: 1px; }
*[role="card"] { background: $bar; border: 1px solid $line; border-radius: ${radius_px}px; }
QTextBrowser[role="page"] { background: $window; border: 2px solid transparent; border-radius: 0; }
QTextBrowser[role="page"]:focus { border-color: $focus; }
QListWidget[role="contents"], QScrollArea[role="sheet"] { border: 1px solid transparent; }
QListWidget[role="contents"]:focus, QScrollArea[role="sheet"]:focus { border-color: $focus; }
QListWidget[role="contents"]::item { padding: 4px 6px; border-radius: ${small_radius_px}px; }
*[role="drop"] { background: $bar; border: 2px dashed $control_line; border-radius: 12px; }
""")

_CALM_SHEET = Template("""
* { widget-animation-duration: 0; }
QProgressBar:indeterminate {
    background: qlineargradient(
        spread: repeat, x1: 0, y1: 0, x2: 0.1, y2: 0, stop: 0 $accent, stop: 0.5 $accent, stop: 0.51 $slot, stop: 1 $slot
    );
}
QProgressBar:indeterminate::chunk { background: transparent; }
""")
"""Where nothing may move: bars that wait stand still in stripes."""


def style_sheet(theme: Theme, small: QFont, *, calm: bool = False) -> str:
    """The style sheet for the whole program; `small` is the font of counts and captions. `calm`: nothing moves by itself."""
    scale = max(1.0, small.pixelSize() / theme.small_ratio / theme.font_px)
    sheet = _SHEET.substitute(
        vars(theme),
        box_px=round(14 * scale),
        inner_box_px=round(14 * scale) - 2,
        arrow_px=round(9 * scale),
        bar_px=round(8 * scale),
        spin_px=round(18 * scale),
        scroller_px=round(22 * scale),
        small_px=small.pixelSize(),
        check=resource("icons/check.svg").as_posix(),
        down=resource("icons/down.svg").as_posix(),
        up=resource("icons/up.svg").as_posix(),
        left=resource("icons/left.svg").as_posix(),
        right=resource("icons/right.svg").as_posix(),
    )
    return sheet + _CALM_SHEET.substitute(vars(theme)) if calm else sheet
