"""Formats and documents that the laws of all formats are tried on."""

from pathlib import Path

from hypothesis import strategies as st

from furrytag_gui.paths import categories
from furrytag_gui.tagfiles.csvtable import CsvTable
from furrytag_gui.tagfiles.document import TagDocument, TagEntry
from furrytag_gui.tagfiles.e621 import E621TagString
from furrytag_gui.tagfiles.embedded import EmbeddedXmp
from furrytag_gui.tagfiles.format import Place, TagFormat
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.tagfiles.jsonfile import JsonFile
from furrytag_gui.tagfiles.kohya import CaptionOrder, KohyaCaption, RatingWord
from furrytag_gui.tagfiles.sidecar import SidecarName
from furrytag_gui.tagfiles.spelling import KAOMOJI, Spelling
from furrytag_gui.tagfiles.xmpsidecar import XmpSidecar
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import Source, State
from furrytag_gui.tags.vocabulary import load_vocabulary, normalize_name
from tests.tagfiles.pictures import NOISE, save

PICTURE = Path("/pictures/fox.png")
BASES = {format_name: save(NOISE, format_name) for format_name in ("JPEG", "PNG", "WEBP", "GIF")}

FORMATS: dict[str, TagFormat] = {
    "kohya": KohyaCaption(),
    "kohya, escaped, alphabet, fixed": KohyaCaption(
        escape_brackets=True, order=CaptionOrder.ALPHABET, first="my trigger, wolf", last="the end", rating=RatingWord.FIRST
    ),
    "kohya, underscores, category, rating": KohyaCaption(
        spelling=Spelling.UNDERSCORES, order=CaptionOrder.CATEGORY, rating=RatingWord.LAST, rating_prefix=False
    ),
    "hydrus": HydrusSidecar(),
    "hydrus, plain": HydrusSidecar(naming=SidecarName.STEM, namespaces=False, rating=False),
    "json": JsonFile(),
    "csv": CsvTable(),
    "csv, spaces": CsvTable(spelling=Spelling.SPACES, rejected=True),
    "xmp": XmpSidecar(),
    "xmp, flat": XmpSidecar(lightroom=False, digikam=False, spelling=Spelling.UNDERSCORES),
    "xmp, trees": XmpSidecar(flat=False, root="AI | tags/of mine"),
    "e621": E621TagString(),
    **{f"embedded, {name}": EmbeddedXmp() for name in BASES},
}
MERGED = [name for name, format_ in FORMATS.items() if format_.place is not Place.CLIPBOARD]


def base_of(format_name: str) -> bytes | None:
    """What stands at the target of a picture without tags."""
    return BASES.get(format_name.removeprefix("embedded, "))


AWKWARD = [
    *KAOMOJI,
    *["a,b", "rating:safe", "rating:s", "safe", "explicit", "species:wolf", "creator:x", "series:_y", ":d", "::d", ":3"],
    *["=1+1", "'=1", "''+a", "-x", "@x", "a|b", "n/a", "\\(^o^)/", "\\(x\\)", "a\\b", "a__b", "_a", "a_", "____"],
    *["<b>", "&amp;", "]]>", '"', "'", "my_trigger", "the_end", "wolf", "Ünïcödé", "ﬁ", "狼", "🐺", "a\u200db"],
    *["#x", "x#y", "a=b", "a;b", "a{b}", "loona_(helluva_boss)"],
]
names = st.one_of(
    st.sampled_from(["wolf", "red_panda", "blue_eyes", "safe", "n/a"]),
    st.sampled_from([tag.name for tag in load_vocabulary(categories()).tags]),
    st.sampled_from([normalize_name(name) for name in AWKWARD]),
    st.text(min_size=1, max_size=12).map(normalize_name).map(normalize_name).filter(lambda name: name and normalize_name(name) == name),
)
entries = st.builds(
    TagEntry,
    names,
    st.sampled_from(["species", "body", "character", "artist", "copyright", "meta", "general", "own", "my|odd/one"]),
    st.none() | st.floats(0, 1, width=32),
    st.sampled_from(State),
    st.sampled_from(Source),
)
documents = st.builds(
    TagDocument,
    st.just(PICTURE),
    st.just("ab" * 32),
    st.just(1234),
    st.just("starter"),
    st.just("1"),
    st.none() | st.floats(0, 1, width=32),
    st.none() | st.sampled_from(RatingLabel),
    st.lists(entries, max_size=8, unique_by=lambda entry: entry.name).map(tuple),
)
