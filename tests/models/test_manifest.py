"""Manifests: what is taken, and how a mistake is told."""

import json
from pathlib import Path
from typing import Any

import pytest

from furrytag_gui.errors import ModelError
from furrytag_gui.models.manifest import Activation, Fit, Kind, Layout, encode_manifest, is_inside, parse_manifest, read_manifest

SMALLEST: dict[str, Any] = {"id": "fox", "title": "Fox", "kind": "savedmodel", "heads": {"species": "species"}}
WITH_TAG_FILE: dict[str, Any] = {
    "id": "fox",
    "title": "Fox",
    "kind": "onnx",
    "graph": "fox.onnx",
    "tag_file": {"name": "tags.csv", "format": "wd_csv"},
}


def test_smallest_manifest_has_the_published_defaults() -> None:
    manifest = parse_manifest(SMALLEST, "here")
    assert (manifest.kind, manifest.threshold, manifest.input.fit, manifest.activation) == (Kind.SAVEDMODEL, 0.5, Fit.STRETCH, None)


def test_every_key_is_read() -> None:
    data = WITH_TAG_FILE | {
        "format": 1,
        "revision": "2",
        "files": [{"name": "fox.onnx", "size_bytes": 5, "sha256": "0" * 64}],
        "input": {"size_px": [448, 448], "layout": "nchw", "mean": [0, 0, 0], "std": [1, 1, 1], "background": None},
        "rating_tags": {"safe": 0, "explicit": 1},
        "activation": "sigmoid",
        "category_thresholds": {"species": 0.3},
        "bounds": {"questionable": 0.2, "explicit": 0.9},
        "spoken": ["fox"],
        "metrics": {"f1": 0.58},
    }
    manifest = parse_manifest(data, "here")
    assert manifest.files[0].size_bytes == 5
    assert (manifest.input.size_px, manifest.input.layout, manifest.input.background) == ((448, 448), Layout.NCHW, None)
    assert (manifest.activation, manifest.bounds.explicit, manifest.spoken) == (Activation.SIGMOID, 0.9, ("fox",))
    assert parse_manifest(encode_manifest(manifest), "here") == manifest


@pytest.mark.parametrize(
    ("changes", "mistake"),
    [
        ({"id": "../fox"}, "id is '../fox'; it must be lower-case letters"),
        ({"title": " "}, "title is empty"),
        ({"kind": "pickle"}, "kind is 'pickle'; it must be one of savedmodel, onnx"),
        ({"heads": {}}, "it must have either heads or tag_file"),
        ({"tag_file": {"name": "tags.txt", "format": "lines"}}, "it must have either heads or tag_file"),
        ({"heads": {"a": "rating", "b": "rating"}}, "heads has more than one rating"),
        ({"rating_tags": {"safe": 0}}, "rating_tags goes with tag_file"),
        ({"graph": "/etc"}, "graph is '/etc'; it must be a path inside the model's folder"),
        ({"kind": "onnx"}, "graph is ''; it must be a path inside the model's folder"),
        ({"files": [{"name": "../../secret"}]}, "files[0].name is '../../secret'"),
        ({"files": [{"name": "a", "sha256": "abc"}]}, "files[0].sha256 is 'abc'; it must be 64 hexadecimal digits"),
        ({"files": [{"name": "a", "size_bytes": -1}]}, "files[0].size_bytes is -1"),
        ({"input": {"size_px": [0, 64]}}, "input.size_px holds 0"),
        ({"input": {"size_px": [64, 100_000]}}, "input.size_px holds 100000"),
        ({"input": {"canvas_px": [512, 0]}}, "input.canvas_px holds 0"),
        ({"input": {"fit": "extend"}}, "input.canvas_px is missing, which the fit extend needs"),
        ({"output": "tags"}, "output goes with tag_file"),
        ({"exclusive": True}, "exclusive goes with tag_file"),
        ({"readings": [{"id": "A", "title": "", "reason": "", "input": {}}]}, "readings[0].id is 'A'; it must be lower-case"),
        ({"readings": [{"id": "a", "title": "", "reason": "", "input": {"scale_to": 3}}]}, "readings[0].input.scale_to is 3.0"),
        ({"input": {"scale_to": 2}}, "input.scale_to is 2.0; it must be 1 or 255"),
        ({"input": {"mean": [0, 0, 0], "std": [1, 0, 1]}}, "input.std is [1.0, 0.0, 1.0]"),
        ({"input": {"mean": [0, 0, 0]}}, "input.mean and input.std must be given together"),
        ({"input": {"pad_color": [0, 0, 256]}}, "input.pad_color is [0, 0, 256]"),
        ({"threshold": 1.5}, "threshold is 1.5; it must be from 0 to 1"),
        ({"tag_thresholds": {"fox": -1}}, "tag_thresholds.fox is -1.0"),
        ({"bounds": {"questionable": 0.8, "explicit": 0.2}}, "bounds is wrong: rating bounds out of order: 0.8, 0.2"),
    ],
)
def test_mistake_names_key_and_value(changes: dict[str, Any], mistake: str) -> None:
    with pytest.raises(ModelError) as caught:
        parse_manifest(SMALLEST | changes, "of the fox")
    assert caught.value.message.startswith(f"The manifest of the fox is wrong: {mistake}")
    assert caught.value.message.endswith(".")
    assert caught.value.hint


def test_list_of_a_category_must_lie_inside() -> None:
    tag_file = {"name": "tags.txt", "format": "lines", "category_files": {"character": "../secret"}}
    with pytest.raises(ModelError, match=r"tag_file\.category_files\.character is '\.\./secret'"):
        parse_manifest(WITH_TAG_FILE | {"tag_file": tag_file}, "here")


def test_other_reading_is_another_input_and_another_revision() -> None:
    half = {"id": "half", "title": "", "reason": "", "input": {"scale_to": 255}}
    plain = {"id": "plain", "title": "", "reason": "", "input": {}}
    manifest = parse_manifest(SMALLEST | {"revision": "7", "readings": [half, plain], "input": {"scale_to": 255}}, "here")
    assert manifest.reading == manifest.readings[0]
    other = manifest.read_as("plain")
    assert (other.input.scale_to, other.revision, other.reading) == (1.0, "7+plain", manifest.readings[1])
    assert other.read_as("plain") == other
    assert other.read_as("half") == manifest


def test_newer_format_asks_for_an_update() -> None:
    with pytest.raises(ModelError, match="has format 2; this FurryTag reads format 1") as caught:
        parse_manifest(SMALLEST | {"format": 2, "new": 1}, "here")
    assert caught.value.hint == "Update FurryTag."


@pytest.mark.parametrize("name", ["", ".", "/a", "../a", "a/../../b", "a\\b", "c:a", "a:stream", "what?"])
def test_path_that_could_lead_out_is_refused(name: str) -> None:
    assert not is_inside(name)


@pytest.mark.parametrize("name", ["a", "a/b.onnx", "variables/variables.data-00000-of-00001", "Größe.csv"])
def test_path_inside_is_taken(name: str) -> None:
    assert is_inside(name)


def test_reads_the_file_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "model.json").write_text("\ufeff" + json.dumps(SMALLEST), encoding="utf-8")
    assert read_manifest(tmp_path).id == "fox"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b" " * 5_000_000, b'{"id": NaN}'])
def test_damaged_file_is_told_by_its_path(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "model.json").write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.json") as caught:
        read_manifest(tmp_path)
    assert str(tmp_path) in caught.value.message


def test_missing_file_is_told_by_its_path(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="Can't read the manifest"):
        read_manifest(tmp_path)
