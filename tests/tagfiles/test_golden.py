"""The very bytes of every format, as files to look at; `python -m tests.tagfiles.test_golden` writes them anew."""

from pathlib import Path

import pytest

from furrytag_gui.tagfiles.csvtable import CsvTable
from furrytag_gui.tagfiles.document import TagDocument, TagEntry
from furrytag_gui.tagfiles.e621 import E621TagString
from furrytag_gui.tagfiles.format import TableFormat, TagFormat
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.tagfiles.jsonfile import JsonFile
from furrytag_gui.tagfiles.kohya import CaptionOrder, CaptionSuffix, KohyaCaption, RatingWord
from furrytag_gui.tagfiles.sidecar import SidecarName
from furrytag_gui.tagfiles.spelling import Spelling
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import Source, State

GOLDEN = Path(__file__).parent / "golden"

DOCUMENT = TagDocument(
    Path("fox.png"),
    sha256="0123456789abcdef" * 4,
    size_bytes=4321,
    model="starter",
    revision="1",
    rating=0.125,
    rating_label=RatingLabel.SAFE,
    entries=(
        TagEntry("red_panda", "species", 0.91),
        TagEntry("wolf", "species", 0.4, State.REJECTED),
        TagEntry("blue_eyes", "body", 0.75),
        TagEntry("^_^", "body", 0.75),
        TagEntry("ring", "clothing", 0.5, State.ACCEPTED),
        TagEntry("looking_at_viewer", "action", 0.97, source=Source.LEARNED),
        TagEntry("loona_(helluva_boss)", "character", None, State.ADDED, Source.PERSON),
        TagEntry("some_studio", "copyright", None, State.ADDED, Source.PERSON),
        TagEntry("=1+1", "own", None, State.ADDED, Source.PERSON),
        TagEntry("hi_res", "meta", 0.99),
    ),
)
OTHER = TagDocument(Path("wolf.png"), rating=0.5, rating_label=RatingLabel.QUESTIONABLE)

CASES: dict[str, TagFormat] = {
    "score.txt": KohyaCaption(),
    "prompt.caption": KohyaCaption(
        suffix=CaptionSuffix.CAPTION, escape_brackets=True, first="my trigger", last="ring", rating=RatingWord.FIRST, rating_prefix=False
    ),
    "category.txt": KohyaCaption(spelling=Spelling.UNDERSCORES, order=CaptionOrder.CATEGORY, rating=RatingWord.LAST),
    "alphabet.txt": KohyaCaption(order=CaptionOrder.ALPHABET),
    "hydrus.png.txt": HydrusSidecar(),
    "hydrus_plain.txt": HydrusSidecar(naming=SidecarName.STEM, namespaces=False, rating=False),
    "fox.png.json": JsonFile(),
    "tags.csv": CsvTable(rejected=True),
    "fox.png.xmp": XmpSidecar(),
    "e621.txt": E621TagString(),
}


def make(name: str) -> bytes:
    format_ = CASES[name]
    rendered = format_.render_all([DOCUMENT, OTHER], None, ()) if isinstance(format_, TableFormat) else format_.render(DOCUMENT, None, ())
    return rendered.content or b""


@pytest.mark.parametrize("name", CASES)
def test_the_bytes_are_those_of_the_file(name: str) -> None:
    assert make(name) == (GOLDEN / name).read_bytes()


def test_every_file_has_its_format() -> None:
    assert {file.name for file in GOLDEN.iterdir()} == set(CASES)


if __name__ == "__main__":
    for name in CASES:
        (GOLDEN / name).write_bytes(make(name))
