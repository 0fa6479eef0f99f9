"""How the state of a tag is drawn: each has a shape of its own, so that colour is not needed to tell them apart."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from furrytag_gui.tags.review import State
from furrytag_gui.ui.theme import Theme
from furrytag_gui.ui.widgets.glyphs import Glyph, check, cross, paint_glyph, pencil

BOX_PX = 16
"""How large the box is beside the theme's font."""
_SIGNS: dict[State, Glyph] = {State.ACCEPTED: check, State.REJECTED: cross, State.ADDED: pencil}


def paint_state(painter: QPainter, rect: QRectF, state: State, theme: Theme, *, hovered: bool = False) -> None:
    """Draw a state as a box in the middle of `rect`, as wide as that: empty, checked, crossed, or with a pencil.

    `hovered`: show in an empty box what a click would do.
    """
    side_px = min(rect.width(), rect.height())
    box = QRectF(0, 0, side_px - 1, side_px - 1)
    box.moveCenter(rect.center())
    box.moveTo(int(box.left()) + 0.5, int(box.top()) + 0.5)
    edge = {State.ACCEPTED: theme.accent, State.ADDED: theme.added}.get(state, theme.focus if hovered else theme.control_line)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(theme.accent) if state is State.ACCEPTED else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, theme.small_radius_px - 0.5, theme.small_radius_px - 0.5)
    inset_px = side_px / 4
    inner = box.adjusted(inset_px, inset_px, -inset_px, -inset_px)
    if state is State.SUGGESTED:
        if hovered:
            paint_glyph(painter, inner, check, theme.muted)
        return
    ink = {State.ACCEPTED: theme.on_accent, State.ADDED: theme.added}.get(state, theme.text)
    paint_glyph(painter, inner, _SIGNS[state], ink)
