"""Why a model is not let in."""


class Refusal(Exception):  # noqa: N818 - it is an answer, not a failure
    """`reason` ends the sentence "The model is refused: ...", `hint` is the next step."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint
