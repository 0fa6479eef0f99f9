"""The Qt binding that is installed."""

import sys

from PySide6.QtCore import QRectF


def test_calls_into_qt_keep_their_hold_on_none() -> None:
    """PySide6 6.12.0 on Python 3.11 drops one reference with every call that returns nothing, and aborts after some thousands."""
    square = QRectF()
    before = sys.getrefcount(None)
    for _ in range(1000):
        square.setWidth(1)
    assert abs(sys.getrefcount(None) - before) < 500
