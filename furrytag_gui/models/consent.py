"""What a person has to agree to before a model is installed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from furrytag_gui.errors import ModelError
from furrytag_gui.models.catalog import CatalogEntry, Licence
from furrytag_gui.models.receipts import Receipt, ReceivedFile


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


STRANGER = Consent(
    ConsentKind.STRANGER,
    "Do you trust where it comes from?",
    "This model is not from FurryTag's catalogue, so nobody has looked at it. Its files were checked for what could do harm, "
    "and it runs in a process of its own.",
)
UNPROVEN = Consent(
    ConsentKind.STRANGER,
    "Do you trust where it comes from?",
    "This looks like a model of FurryTag's catalogue, but nobody has published hashes to prove it by. Its files were checked for "
    "what could do harm, and it runs in a process of its own.",
)


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


def find_consents(entry: CatalogEntry) -> tuple[Consent, ...]:
    """What a person has to agree to before this entry is installed."""
    title, licence = entry.manifest.title, entry.manifest.licence.rstrip(".")
    match entry.licence:
        case Licence.UNSTATED:
            told = f"Nobody has stated a licence for {title}" + (f" ({licence})." if licence else ".")
            return (Consent(ConsentKind.UNSTATED_LICENCE, "Use it all the same, for yourself?", told),)
        case Licence.NON_COMMERCIAL:
            told = f"The licence of {title} ({licence}) allows no commercial use."
            return (Consent(ConsentKind.NON_COMMERCIAL, "Will you keep to that?", told),)
        case _:
            return ()


def find_consents_to_add(entry: CatalogEntry | None) -> tuple[Consent, ...]:
    """What a person has to agree to before a model from a file is added. `entry`: the one that it turned out to be, or None."""
    if entry is None:
        return (STRANGER,)
    proven = all(file.sha256 is not None for file in entry.downloads)
    return find_consents(entry) + (() if proven else (UNPROVEN,))


def find_consents_to_changes(entry: CatalogEntry, before: Receipt | None, received: tuple[ReceivedFile, ...]) -> tuple[Consent, ...]:
    """What a person has to agree to if what was received isn't what came from the same addresses `before`."""
    changed = [] if before is None else before.find_changed(received)
    if before is None or not changed:
        return ()
    names = ", ".join(file.name for file in changed)
    told = f"{names} of {entry.manifest.title} has changed since it was downloaded on {before.on}, from the same address."
    return (Consent(ConsentKind.CHANGED, "Use the new one?", told),)
