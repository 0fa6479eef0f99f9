"""What a click or a key on a tag means for the decision about it."""

from enum import Enum, auto

from PySide6.QtCore import Qt

from furrytag_gui.tags.review import Decision, State, TagRow


class Gesture(Enum):
    """What a person does to one tag."""

    ACCEPT = auto()
    REJECT = auto()
    UNDECIDE = auto()
    REMOVE = auto()
    TOGGLE = auto()


GESTURE_KEYS = {
    Qt.Key.Key_Return: Gesture.ACCEPT,
    Qt.Key.Key_Enter: Gesture.ACCEPT,
    Qt.Key.Key_A: Gesture.ACCEPT,
    Qt.Key.Key_X: Gesture.REJECT,
    Qt.Key.Key_Delete: Gesture.REJECT,
    Qt.Key.Key_U: Gesture.UNDECIDE,
    Qt.Key.Key_Backspace: Gesture.UNDECIDE,
    Qt.Key.Key_R: Gesture.REMOVE,
    Qt.Key.Key_Space: Gesture.TOGGLE,
}

_MEANING: dict[tuple[Gesture, State], Decision | None] = {
    (Gesture.ACCEPT, State.SUGGESTED): Decision.ACCEPTED,
    (Gesture.ACCEPT, State.REJECTED): Decision.ACCEPTED,
    (Gesture.REJECT, State.SUGGESTED): Decision.REJECTED,
    (Gesture.REJECT, State.ACCEPTED): Decision.REJECTED,
    (Gesture.REJECT, State.ADDED): None,
    (Gesture.UNDECIDE, State.ACCEPTED): None,
    (Gesture.UNDECIDE, State.REJECTED): None,
    (Gesture.UNDECIDE, State.ADDED): None,
    (Gesture.REMOVE, State.ADDED): None,
    (Gesture.TOGGLE, State.SUGGESTED): Decision.ACCEPTED,
    (Gesture.TOGGLE, State.ACCEPTED): None,
    (Gesture.TOGGLE, State.REJECTED): None,
}


def decide(gesture: Gesture, row: TagRow) -> dict[str, Decision | None]:
    """The decision that follows from a gesture on a tag, None for undecided again; empty if nothing changes.

    Rejecting a tag that the person added takes it away, since there is no suggestion to reject.
    """
    key = (gesture, row.state)
    return {row.name: _MEANING[key]} if key in _MEANING else {}
