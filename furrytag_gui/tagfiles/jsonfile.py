"""Everything that is known of a picture's tags, as JSON; reads lists of other programs too."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from furrytag_gui.errors import TagFileError
from furrytag_gui.tagfiles.document import FoundTag, FoundTags, LeftOut, Rendered, TagDocument, TagEntry, why_unwritable, without_doubles
from furrytag_gui.tagfiles.format import Place, TagFormat
from furrytag_gui.tagfiles.sidecar import SidecarName, describe_naming, name_sidecar
from furrytag_gui.tagfiles.spelling import read_rating
from furrytag_gui.tagfiles.text import decode_text
from furrytag_gui.tags.rating import RatingLabel
from furrytag_gui.tags.review import State
from furrytag_gui.tags.vocabulary import normalize_name

FORMAT = "furrytag-tags"
VERSION = 1
GUEST_KEY = "furrytag"
"""Where our part stands in an object that another program wrote."""

# Keys under which boorus and downloaders list tags, and the category that their tags have.
_LISTS = {
    "tags": None,
    "tag_string": None,
    "keywords": None,
    "tags_general": None,
    "tag_string_general": None,
    "tags_species": "species",
    "tags_character": "character",
    "tag_string_character": "character",
    "tags_copyright": "copyright",
    "tag_string_copyright": "copyright",
    "tags_artist": "artist",
    "tag_string_artist": "artist",
    "tags_meta": "meta",
    "tag_string_meta": "meta",
}
_CATEGORIES = {"general": None}
MAX_DEPTH = 4


@dataclass(frozen=True)
class JsonFile(TagFormat):
    """A file of ours, or our part under the key "furrytag" in an object of another program, which stays as it is."""

    id: ClassVar[str] = "json"
    title: ClassVar[str] = "JSON"
    place: ClassVar[Place] = Place.BESIDE

    naming: SidecarName = field(
        default=SidecarName.FULL, metadata=describe_naming("json", "With fox.json, fox.png and fox.jpg share one file.")
    )
    rejected: bool = field(
        default=True,
        metadata={"label": "Rejected tags", "group": "Content", "help": "Also list the tags that you rejected, with their state."},
    )

    def target(self, picture: Path) -> Path:
        return name_sidecar(picture, self.naming, "json")

    def render(self, document: TagDocument, before: bytes | None, ours: Collection[str]) -> Rendered:
        stands = {} if before is None or not before.strip() else _load(before)
        if not isinstance(stands, dict):
            raise TagFileError(
                "Can't merge into the JSON file: another program's list stands there.", "Choose the other file name for the preset."
            )
        guest = before is not None and bool(stands) and stands.get("format") != FORMAT
        part = stands.get(GUEST_KEY, {}) if guest else stands
        if not isinstance(part, dict):
            raise TagFileError(f'Can\'t merge into the JSON file: another program uses the key "{GUEST_KEY}".')
        _require_version(part)
        kept = [tag for tag in _listed(part) if _name_of(tag) not in {normalize_name(name) for name in ours}]
        entries, left_out = self._choose(document, {_name_of(tag) for tag in kept})
        brought = frozenset(normalize_name(entry.name) for entry in entries)
        result = _merge(part, document, [*map(_encode_entry, entries), *kept])
        if guest:
            others = {key: value for key, value in stands.items() if key != GUEST_KEY}
            result = {**others, GUEST_KEY: result} if result is not None else others
        if result is None:
            return Rendered(None, brought, left_out)
        if before is not None and result == stands:
            return Rendered(before, brought, left_out)
        text = json.dumps(result, ensure_ascii=False, indent=2) + "\n"
        return Rendered(text.encode(), brought, left_out)

    def parse(self, content: bytes) -> FoundTags:
        data = _load(content)
        found = without_doubles(_read_tags(data, None, 0))
        source = self.title
        part = data.get(GUEST_KEY, data) if isinstance(data, dict) else None
        if isinstance(part, dict) and part.get("format") == FORMAT and isinstance(part.get("model"), str) and part["model"]:
            source = f"{self.title} of {part['model']}"
        return FoundTags(found, _read_label(data), source)

    def _choose(self, document: TagDocument, taken: Collection[str]) -> tuple[list[TagEntry], tuple[LeftOut, ...]]:
        """The entries to write, each name once and none that others wrote, and what can't be written."""
        entries: dict[str, TagEntry] = {}
        left_out = []
        for entry in document.entries if self.rejected else document.held:
            reason = why_unwritable(entry.name)
            if reason:
                left_out.append(LeftOut(entry.name, reason))
            elif normalize_name(entry.name) not in taken:
                entries.setdefault(normalize_name(entry.name), entry)
        return list(entries.values()), tuple(left_out)


def _merge(part: Mapping[str, Any], document: TagDocument, tags: list[Any]) -> dict[str, Any] | None:
    """Our part with the document in it; None if nothing is left to say. Keys that this version doesn't know stay."""
    known = {"format", "version", "model", "revision", "sha256", "rating", "tags"}
    unknown = {key: value for key, value in part.items() if key not in known}
    if not tags and not unknown and document.is_empty:
        return None
    rating = None
    if document.rating_label is not None or document.rating is not None:
        rating = {"value": document.rating, "label": document.rating_label and str(document.rating_label)}
    facts = {"model": document.model, "revision": document.revision, "sha256": document.sha256, "rating": rating}
    return {"format": FORMAT, "version": VERSION, **facts, **unknown, "tags": tags}


def _encode_entry(entry: TagEntry) -> dict[str, Any]:
    score = None if entry.score is None else round(entry.score, 6)
    return {"name": entry.name, "category": entry.category, "score": score, "source": str(entry.source), "state": str(entry.state)}


def _load(content: bytes) -> Any:
    try:
        return json.loads(decode_text(content))
    except (ValueError, RecursionError) as error:
        raise TagFileError("Can't read the JSON file: it is damaged or isn't JSON.") from error


def _require_version(part: Mapping[str, Any]) -> None:
    version = part.get("version", VERSION) if part.get("format") == FORMAT else VERSION
    if version != VERSION:
        raise TagFileError(f"Can't merge into the JSON file: it has version {version}.", "Update FurryTag.")


def _listed(part: Mapping[str, Any]) -> list[Any]:
    tags = part.get("tags", [])
    if not isinstance(tags, list):
        raise TagFileError("Can't merge into the JSON file: its tags are no list.")
    return tags


def _name_of(tag: object) -> str:
    name = tag.get("name") if isinstance(tag, dict) else tag
    return normalize_name(name) if isinstance(name, str) else ""


def _read_tags(data: object, category: str | None, depth: int) -> list[FoundTag]:
    """Tags from a list or text of names, or from an object of ours, of smilingfox, of gallery-dl or of a booru's post."""
    if isinstance(data, str):
        # One text holds many names: with commas between them where there are commas, else with spaces, as boorus do.
        return [FoundTag(name, category) for name in map(normalize_name, data.split("," if "," in data else None)) if name]
    if isinstance(data, list):
        return [found for item in data for found in _read_item(item, category)]
    if not isinstance(data, dict) or depth > MAX_DEPTH:
        return []
    found: list[FoundTag] = []
    for key, value in data.items():
        if key in _LISTS:
            found += _read_grouped(value) if isinstance(value, dict) else _read_tags(value, _LISTS[key], depth + 1)
        elif key in {GUEST_KEY, "metadata", "post"}:
            found += _read_tags(value, None, depth + 1)
    return found


def _read_grouped(groups: Mapping[str, object]) -> list[FoundTag]:
    """Tags by category, as e621's own posts have them; or names with their scores, as some taggers do."""
    found: list[FoundTag] = []
    for name, value in groups.items():
        if isinstance(value, int | float):
            found += _read_item({"name": name, "score": value}, None)
        else:
            found += _read_tags(value, _CATEGORIES.get(name, name), MAX_DEPTH)
    return found


def _read_item(item: object, category: str | None) -> list[FoundTag]:
    if isinstance(item, str):
        name = normalize_name(item)
        return [FoundTag(name, category)] if name and not read_rating(name) else []
    if not isinstance(item, dict) or not isinstance(item.get("name"), str) or not normalize_name(item["name"]):
        return []
    stated, score, state = item.get("category"), item.get("score"), item.get("state")
    return [
        FoundTag(
            normalize_name(item["name"]),
            stated if isinstance(stated, str) and stated else category,
            State(state) if state in list(State) else None,
            float(score) if isinstance(score, int | float) and not isinstance(score, bool) else None,
        )
    ]


def _read_label(data: object) -> RatingLabel | None:
    if not isinstance(data, dict):
        return None
    stated = data.get("rating")
    stated = stated.get("label") if isinstance(stated, dict) else stated
    label = read_rating(f"rating:{stated}") if isinstance(stated, str) else None
    return label or _read_label(data.get(GUEST_KEY))
