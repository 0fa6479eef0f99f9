"""Files of known pictures at other places, told by their content."""

import hashlib
from collections.abc import Callable, Sequence

from furrytag_gui.errors import PictureError
from furrytag_gui.images.content import read_content
from furrytag_gui.library.change import Change
from furrytag_gui.library.library import Library
from furrytag_gui.work import Work


def recognize_copies(library: Library, file_ids: Sequence[int], work: Work, on_change: Callable[[Change], None]) -> bool:
    """Note which of these files hold a known picture; True if any was read for that.

    Only files of a known picture's size are read, so new pictures don't wait.
    """
    copies = library.unread_copies(file_ids)
    for file_id, path in zip(copies, library.paths(copies), strict=True):
        work.check()
        try:
            content = read_content(path)
        except PictureError:
            continue  # whoever needs the picture says why
        sha256 = hashlib.sha256(content.data).hexdigest()
        change = library.link_known(file_id, sha256, content.size_bytes, content.mtime_ns)
        if change:
            on_change(change)
    return bool(copies)
