"""What a write has changed: the only message that makes a view refresh."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """What is no longer as it was; false when nothing changed.

    `pictures`: decisions, rating, scores or the reviewed mark of these pictures. `files`: path, size, picture or failure
    of these files. `models`: a model scored for the first time. `settings`: a setting. `thresholds`: a threshold or the
    rating bounds. `opened`: the list of opened files. `own_tags`: the person's tags, what they
    are called, their categories, or saved searches. `learned`: what
    the learned heads say, of any picture. `label`: what was done, in the words of the undo menu, or "".
    """

    pictures: frozenset[int] = frozenset()
    files: frozenset[int] = frozenset()
    models: bool = False
    settings: bool = False
    thresholds: bool = False
    opened: bool = False
    own_tags: bool = False
    learned: bool = False
    label: str = ""

    def __or__(self, other: "Change") -> "Change":
        """Both changes in one; the later label stays."""
        return Change(
            self.pictures | other.pictures,
            self.files | other.files,
            self.models or other.models,
            self.settings or other.settings,
            self.thresholds or other.thresholds,
            self.opened or other.opened,
            self.own_tags or other.own_tags,
            self.learned or other.learned,
            other.label or self.label,
        )

    def __bool__(self) -> bool:
        return bool(
            self.pictures or self.files or self.models or self.settings or self.thresholds or self.opened or self.own_tags or self.learned
        )
