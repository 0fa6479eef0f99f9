"""The catalogue that ships, entry by entry, and how a mistake in one is told."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.catalog import CatalogEntry, Licence, load_catalog
from furrytag_gui.models.manifest import RATING, Kind, encode_manifest, parse_manifest, read_manifest
from furrytag_gui.paths import resource
from furrytag_gui.tags.vocabulary import Vocabulary

CATALOG = resource("models.json")
ENTRIES = {entry.manifest.id: entry for entry in load_catalog(CATALOG)}
DRIVE_IDS = {
    "efficientnet_v2_m_384_3": "1UT_nZkGEeE7TmvaMIYt1UyTdpWW1NhIY",
    "convnext_tiny_224_5": "1VIhh0yfhJuXXTFo_0XPnOeQp5ePqnjDW",
    "efficientnet_v2_b3_300_2c": "1n-qEMXU86G8A_UEpZ9_CmAPWdBkMO_zY",
    "mobilenet_v3_224_2c": "1fh2VrLo-bKgGHIkLEQecwUltsuI0W0Tm",
}
Change = Callable[[dict[str, Any]], object]


def test_starter_comes_first_and_is_the_one_that_ships() -> None:
    first = next(iter(ENTRIES.values()))
    assert first.manifest == read_manifest(resource("starter"))
    assert (first.is_built_in, first.downloads, first.tags) == (True, (), len(first.manifest.spoken or ()))
    assert first.size_bytes == (resource("starter") / "starter.onnx").stat().st_size


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_entry_says_all_that_a_person_chooses_by(entry: CatalogEntry) -> None:
    manifest = entry.manifest
    for text in (
        manifest.title,
        manifest.summary,
        manifest.source,
        manifest.licence,
        manifest.revision,
        entry.about,
        entry.quality,
        entry.speed,
    ):
        assert text == text.strip() != ""
    assert parse_manifest(encode_manifest(manifest), "again") == manifest
    assert (entry.licence is Licence.NON_COMMERCIAL) == ("NC" in manifest.licence)
    assert entry.is_built_in == (not entry.downloads)
    assert entry.is_archive == (manifest.kind is Kind.SAVEDMODEL)
    assert entry.page or entry.is_built_in


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_pinned_downloads_have_the_revision_of_their_manifest(entry: CatalogEntry) -> None:
    for remote in entry.downloads:
        if remote.drive_id is None:
            assert f"/resolve/{entry.manifest.revision}" in remote.url
            assert remote.url.endswith(f"/{remote.name}")
        else:
            assert remote.drive_id == DRIVE_IDS[entry.manifest.id]
            assert remote.drive_id in remote.url
            assert remote.drive_id in remote.page
            assert remote.name == f"{entry.manifest.id}.zip"


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_hashes_and_sizes_go_into_the_manifest(entry: CatalogEntry) -> None:
    if entry.is_archive:
        assert entry.manifest.files == ()
    for remote, file in zip(entry.downloads, entry.manifest.files, strict=False):
        assert (file.name, file.sha256) == (remote.name, remote.sha256)
        assert file.size_bytes == (remote.size_bytes if remote.size_is_exact else None)
    sizes = [remote.size_bytes for remote in entry.downloads if remote.size_bytes]
    assert entry.is_built_in or entry.size_bytes == (sum(sizes) or None)
    assert not (entry.size_is_exact and any(remote.size_bytes is None for remote in entry.downloads))


def test_models_without_a_licence_for_their_weights_are_asked_for() -> None:
    unstated = {model_id for model_id, entry in ENTRIES.items() if entry.licence is Licence.UNSTATED}
    assert unstated == {*DRIVE_IDS, "z3d-e621-convnext"}


def test_furry_image_models_have_the_heads_of_the_vocabulary(vocabulary: Vocabulary) -> None:
    for model_id in DRIVE_IDS:
        entry = ENTRIES[model_id]
        assert entry.manifest.heads == {name: name for name in (*vocabulary.categories, RATING)}
        assert entry.tags == len(vocabulary.tags)


def test_doubtful_inputs_may_be_chosen() -> None:
    doubtful = {model_id: [one.id for one in entry.manifest.readings] for model_id, entry in ENTRIES.items() if entry.manifest.readings}
    assert doubtful == {
        "efficientnet_v2_b3_300_2c": ["normalized", "plain"],
        "eva02-large-e621-full-v1": ["letterbox", "extended"],
    }


def write(folder: Path, change: Change | None = None) -> Path:
    """A catalogue with one entry, changed."""
    entry: dict[str, Any] = {
        "licence": "free",
        "tags": 3,
        "about": "Foxes.",
        "quality": "F1 0.5",
        "page": "https://example.org/fox",
        "downloads": [
            {"name": "fox.onnx", "url": "https://example.org/fox.onnx", "size_bytes": 10, "sha256": "ab" * 32},
            {"name": "tags.csv", "url": "https://example.org/tags.csv"},
        ],
        "manifest": {
            "id": "fox",
            "title": "Fox",
            "kind": "onnx",
            "graph": "fox.onnx",
            "tag_file": {"name": "tags.csv", "format": "wd_csv"},
        },
    }
    data: dict[str, Any] = {"format": 1, "models": [entry]}
    if change:
        change(data)
    file = folder / "models.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    return file


def test_size_is_a_guide_where_a_file_has_none(tmp_path: Path) -> None:
    (entry,) = load_catalog(write(tmp_path))
    assert (entry.size_bytes, entry.size_is_exact) == (10, False)
    assert [file.name for file in entry.manifest.files] == ["fox.onnx", "tags.csv"]


def set_in(*path: str | int, value: object) -> Change:
    def change(data: dict[str, Any]) -> None:
        inner: Any = data["models"][0]
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "mistake"),
    [
        (lambda data: data.update(format=2), "format is 2; this FurryTag reads 1"),
        (lambda data: data["models"].append(data["models"][0]), "2 models have the id fox"),
        (set_in("licence", value="mine"), "models[0].licence is 'mine'; it must be one of free, non_commercial, unstated"),
        (set_in("tags", value=-1), "models[0].tags is -1; it can't be negative"),
        (set_in("tags", value=True), "models[0].tags is True; it must be a whole number"),
        (set_in("is_archive", value="yes"), "models[0].is_archive is 'yes'; it must be true or false"),
        (set_in("about", value=" "), "models[0].about is empty"),
        (
            set_in("page", value="http://example.org/"),
            "models[0].page is 'http://example.org/'; it must be an address that begins with https",
        ),
        (set_in("built_in", value="starter"), "models[0] must have either a manifest or built_in"),
        (set_in("manifest", value=None), "models[0] must have either a manifest or built_in"),
        (set_in("downloads", value=[]), "models[0] must have downloads unless it is built_in"),
        (set_in("is_archive", value=True), "models[0].downloads has 2 files; an archive is one"),
        (set_in("downloads", 1, "name", value="fox.onnx"), "models[0].downloads names fox.onnx twice"),
        (set_in("downloads", 1, "name", value="other.csv"), "models[0].downloads lacks tags.csv, which the manifest names"),
        (set_in("downloads", 0, "name", value="../fox.onnx"), "models[0].downloads[0].name is '../fox.onnx'"),
        (set_in("downloads", 0, "url", value="ftp://example.org/a"), "models[0].downloads[0] has the address 'ftp://example.org/a'"),
        (set_in("downloads", 0, "sha256", value="ab" * 31 + "a"), "models[0].downloads[0].sha256 is 'abab"),
        (set_in("downloads", 0, "size_bytes", value=0), "models[0].downloads[0].size_bytes is 0; it must be above 0"),
        (set_in("manifest", "files", value=[{"name": "a"}]), "models[0].manifest.files must be left out"),
        (set_in("manifest", "id", value="Fox!"), "models[0].manifest.id is 'Fox!'; it must be lower-case letters"),
        (set_in("manifest", "graph", value="/fox"), "models[0].manifest.graph is '/fox'"),
        (set_in("manifest", "nonsense", value=1), "models[0].manifest.nonsense is not a key that FurryTag knows"),
        (
            set_in("manifest", "readings", value=[{"id": "a", "title": "A", "reason": "", "input": {"scale_to": 255}}]),
            "models[0].manifest.input is not that of the first of its readings",
        ),
    ],
)
def test_mistake_is_told_with_its_entry_and_key(tmp_path: Path, change: Change, mistake: str) -> None:
    file = write(tmp_path, change)
    with pytest.raises(ModelError) as caught:
        load_catalog(file)
    assert caught.value.message.startswith(f"Can't read the catalogue of models {file}: {mistake}")
    assert caught.value.hint == "Reinstall FurryTag."


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff"])
def test_damaged_file_is_told(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "models.json"
    file.write_bytes(content)
    with pytest.raises(ModelError, match="Can't read the catalogue of models"):
        load_catalog(file)
