"""What other programs get when files are dragged out of the window."""

import os
from pathlib import Path

from furrytag_gui.ui.dragging import describe_files
from furrytag_gui.ui.intake import read


def test_the_files_come_out_as_they_would_come_in() -> None:
    paths = (Path("/art/two foxes #1.png"), Path(os.fsdecode(b"/art/caf\xe9 100%.png")), Path("/art/\u72d0.png"))
    mime = describe_files(paths)
    assert read(mime).paths == paths
    assert [url.toLocalFile() for url in mime.urls()][::2] == [str(paths[0]), str(paths[2])]
