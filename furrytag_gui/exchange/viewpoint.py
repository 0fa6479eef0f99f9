"""Whose eyes pictures are exported with: the model and what the person has set, the same as on the screen."""

from dataclasses import dataclass, replace

from furrytag_gui.library.library import Library
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Review, resolve
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import Vocabulary


@dataclass(frozen=True)
class Viewpoint:
    """All but the library that `resolve` needs.

    `model_key`: what the model's scores are stored under. `model` and `revision` name it in files. `bounds`: the model's,
    for where the person has set none.
    """

    model_key: str
    model: str
    revision: str
    tagset: TagSet
    bounds: RatingBounds
    vocabulary: Vocabulary
    show_adult: bool

    def called_by(self, library: Library) -> "Viewpoint":
        """The same with tags called as the person calls them in this library."""
        return replace(self, tagset=library.lexicon.read().apply(self.tagset))


class Reviews:
    """What the screen shows of pictures, with the thresholds and bounds of the moment when this was made."""

    def __init__(self, library: Library, viewpoint: Viewpoint) -> None:
        self._library = library
        self._viewpoint = viewpoint
        self._thresholds = library.thresholds(viewpoint.model_key)
        self.bounds = library.bounds() or viewpoint.bounds

    def of(self, picture_id: int) -> Review:
        """What is shown of one picture."""
        view = self._viewpoint
        facts = self._library.facts(picture_id, view.model_key)
        return resolve(view.tagset, facts, self._thresholds, self.bounds, show_adult=view.show_adult, vocabulary=view.vocabulary)
