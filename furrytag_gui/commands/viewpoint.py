"""What the commands that read and write tag files begin with: the pictures asked for, and the eyes that see them."""

from collections.abc import Callable, Iterable
from pathlib import Path

from furrytag_gui.errors import FurryTagError, ModelError, UsageError
from furrytag_gui.exchange.viewpoint import Viewpoint
from furrytag_gui.images.files import find_pictures
from furrytag_gui.library.copies import recognize_copies
from furrytag_gui.library.library import Library
from furrytag_gui.models.store import open_store
from furrytag_gui.models.tagset import load_tagset
from furrytag_gui.paths import Paths
from furrytag_gui.settings import Settings
from furrytag_gui.tags.vocabulary import Vocabulary
from furrytag_gui.work import Work


def load_viewpoint(settings: Settings, paths: Paths, vocabulary: Vocabulary, model_id: str | None) -> Viewpoint:
    """The model of this id, or the chosen one, and what the person wants to see. Raises UsageError if there is no such model."""
    try:
        model = open_store(settings, paths).find(model_id or settings.model)
    except ModelError as error:
        raise UsageError(error.message, error.hint) from error
    manifest = model.manifest
    tagset = load_tagset(model, vocabulary).tagset
    return Viewpoint(model.key, manifest.id, manifest.revision, tagset, manifest.bounds, vocabulary, settings.show_adult)


def find_files(library: Library, paths: Iterable[Path], work: Work, on_skipped: Callable[[Path, FurryTagError], None]) -> list[int]:
    """Ids of the pictures below these paths; copies of known ones are told by their content."""
    work.start("Looking for pictures")
    found = []
    for path in find_pictures([path.absolute() for path in paths], on_skipped=on_skipped):
        work.check()
        found.append(path)
    file_ids = library.add_files(found)
    recognize_copies(library, file_ids, work, lambda _: None)
    return file_ids
