"""What the window finds again."""

import contextlib
from pathlib import Path

from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths


def test_the_list_of_opened_files_keeps_its_order_over_a_restart(library: Library, paths: Paths, tmp_path: Path) -> None:
    one, two, three = library.add_files([tmp_path / f"{number}.png" for number in range(3)])
    assert library.session.opened() == []
    assert library.session.set_opened([three, one, two, one]).opened
    library.session.set_opened([three, one])
    with contextlib.closing(Library.open(paths.library)) as again:
        assert again.session.opened() == [three, one]


def test_what_the_window_keeps_comes_back_as_it_was(library: Library) -> None:
    value = {"geometry": "AdnQ", "panes": [1, 2.5, None, True], "title": "🐺"}
    library.session.set_value("window", value)
    assert library.session.value("window") == value
    library.session.set_value("window", None)
    assert library.session.value("window") is None
    assert library.session.value("never kept") is None
