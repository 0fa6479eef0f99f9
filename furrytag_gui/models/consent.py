"""What a person has to agree to before a model is installed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from furrytag_gui.errors import ModelError


class ConsentKind(StrEnum):
    UNSTATED_LICENCE = "unstated_licence"
    NON_COMMERCIAL = "non_commercial"
    STRANGER = "stranger"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Consent:
    """One question, as a sentence, and what a person should know to answer it."""

    kind: ConsentKind
    question: str
    detail: str


class ConsentNeededError(ModelError):
    """A person has to agree first; nothing was installed, and what was downloaded is kept."""

    def __init__(self, consents: Sequence[Consent]) -> None:
        super().__init__(" ".join(f"{consent.detail} {consent.question}" for consent in consents), "Agree to it, or leave the model.")
        self.consents = tuple(consents)


def require_consents(consents: Sequence[Consent], given: Collection[ConsentKind]) -> None:
    """Raise ConsentNeededError for those that weren't given."""
    missing = [consent for consent in consents if consent.kind not in given]
    if missing:
        raise ConsentNeededError(missing)
