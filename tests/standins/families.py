"""Stand-ins of the ONNX families: each with the graph, the tag file and the manifest of the published ones.

`wd` and `e621` have manifests of their own. The others are named as in the catalogue and have its manifest, but for the size.
"""

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from furrytag_gui.models.catalog import load_catalog
from furrytag_gui.models.manifest import (
    MANIFEST_NAME,
    Color,
    Fit,
    InputSpec,
    Kind,
    Manifest,
    Padding,
    RatingRule,
    Reading,
    Resample,
    TagFile,
    TagFileFormat,
    encode_manifest,
)
from furrytag_gui.paths import resource
from tests.standins.graphs import SIZE_PX, Contract, Ending, write_graph
from tests.standins.units import BLUE, BRIGHT, COLD, GREEN, LIKELY, NEVER, RED, WARM, Row

REVISION = "stand-in"
CLIP_MEAN, CLIP_STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
HALF = (0.5, 0.5, 0.5)
WriteTags = Callable[[Path, tuple[Row, ...]], None]


@dataclass(frozen=True)
class Family:
    """One family. `rows` are all its slots in order. `backdrop`: the means of what a picture gets around it, None for nothing."""

    id: str
    contract: Contract
    rows: tuple[Row, ...]
    write_tags: WriteTags
    backdrop: tuple[float, float, float] | None = None
    manifest: Manifest | None = None

    def write(self, folder: Path) -> None:
        """Write the model, its tag file and its manifest."""
        manifest = shrink(self.manifest or catalogued(self.id))
        write_graph(self.contract, [row.unit for row in self.rows], folder / "model.onnx")
        self.write_tags(folder, self.rows)
        text = json.dumps(encode_manifest(manifest), indent=2, ensure_ascii=False)
        (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8")


@cache
def _load() -> Mapping[str, Manifest]:
    return {entry.manifest.id: entry.manifest for entry in load_catalog(resource("models.json"))}


def catalogued(model_id: str) -> Manifest:
    """The manifest that the catalogue has for a model."""
    return _load()[model_id]


def shrink(manifest: Manifest) -> Manifest:
    """The manifest as it fits the stand-in: another size, and none of the published files."""

    def fit(spec: InputSpec) -> InputSpec:
        return replace(spec, size_px=(SIZE_PX, SIZE_PX))

    readings = tuple(Reading(one.id, one.title, one.reason, fit(one.input)) for one in manifest.readings)
    return replace(manifest, revision=REVISION, files=(), input=fit(manifest.input), readings=readings)


def write_csv(name: str) -> WriteTags:
    """For a CSV with the columns of the WD taggers."""

    def write(folder: Path, rows: tuple[Row, ...]) -> None:
        with (folder / name).open("w", encoding="utf-8", newline="") as stream:
            lines = csv.writer(stream)
            lines.writerow(("tag_id", "name", "category", "count"))
            lines.writerows((1000 + number, row.name, row.category, 5000 - number) for number, row in enumerate(rows))

    return write


def write_eva_files(folder: Path, rows: tuple[Row, ...]) -> None:
    """tags.json, and the two that say how the model is fed and read."""
    tags = {"tag_names": [row.name for row in rows], "idx_to_category": {str(slot): row.category for slot, row in enumerate(rows)}}
    (folder / "tags.json").write_text(json.dumps(tags), encoding="utf-8")
    thresholds = {"general": 0.6, "character": 0.65, "species": 0.6, "rating": 0.65}
    (folder / "thresholds.json").write_text(json.dumps(thresholds, indent=2), encoding="utf-8", newline="\r\n")
    steps = [
        {"type": "pad_to_size", "size": [512, 512], "background_color": "white", "interpolation": "bilinear"},
        {"type": "resize", "size": 32, "interpolation": "bicubic", "max_size": None, "antialias": True},
        {"type": "center_crop", "size": [32, 32]},
        {"type": "maybe_to_tensor"},
        {"type": "normalize", "mean": list(EVA_MEAN), "std": list(EVA_STD)},
    ]
    (folder / "preprocess.json").write_text(json.dumps({"test": steps}, indent=2), encoding="utf-8")


def write_thouph_names(folder: Path, rows: tuple[Row, ...]) -> None:
    """The names between the placeholders, in another order than the slots."""
    (folder / "tags_8041.json").write_text(json.dumps([row.name for row in rows[-5:0:-1]]), encoding="utf-8")


def write_labels(folder: Path, rows: tuple[Row, ...]) -> None:
    (folder / "meta.json").write_text(json.dumps({"labels": [row.name for row in rows]}), encoding="utf-8")


def write_lines(name: str) -> WriteTags:
    def write(folder: Path, rows: tuple[Row, ...]) -> None:
        (folder / name).write_text("".join(f"{row.name}\n" for row in rows), encoding="utf-8")

    return write


def write_project(folder: Path, rows: tuple[Row, ...]) -> None:
    """What DeepDanbooru keeps beside its weights."""
    write_lines("tags.txt")(folder, rows)
    for category in ("general", "character"):
        names = [row.name for row in rows if row.category == category]
        (folder / f"tags-{category}.txt").write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    project = {"image_width": SIZE_PX, "image_height": SIZE_PX, "model": "resnet_custom_v3", "minimum_tag_count": 20}
    (folder / "project.json").write_text(json.dumps(project), encoding="utf-8")
    starts = [{"name": "General", "start_index": 0}, {"name": "Character", "start_index": 5}, {"name": "System", "start_index": 6}]
    (folder / "categories.json").write_text(json.dumps(starts), encoding="utf-8")


WD_CONTRACT = Contract(channels_first=False, blue_first=True, scale=255.0)
WD_SPEC = InputSpec(color=Color.BGR, scale_to=255.0, fit=Fit.PAD, resample=Resample.BICUBIC)
EVA_MEAN = (0.7058010139741189, 0.6675836722220271, 0.6626594977602157)
EVA_STD = (0.3200751353807431, 0.3323665192448117, 0.3356149715782511)
WHITE = (1.0, 1.0, 1.0)

COLORS = (Row("red_theme", 0, RED), Row("green_theme", 0, GREEN), Row("blue_theme", 0, BLUE))
WD_ROWS = (
    Row("general", 9, WARM),
    Row("sensitive", 9, NEVER),
    Row("questionable", 9, NEVER),
    Row("explicit", 9, COLD),
    *COLORS,
    Row("furry", 0, LIKELY),
    Row("^_^", 0, NEVER),
    Row("bright_theme", 0, BRIGHT),
    Row("example_fox_(series)", 4, RED),
)
E621_ROWS = (
    *COLORS,
    Row("anthro", 0, LIKELY),
    Row("example_artist", 1, NEVER),
    Row("example_series", 3, NEVER),
    Row("example_fox", 4, RED),
    Row("fox", 5, RED),
    Row("lizard", 5, GREEN),
    Row("hi_res", 7, BRIGHT),
    Row("example_(lore)", 8, NEVER),
)


def _make_own(name: str, tag_file: TagFile, rating_tags: dict[str, float]) -> Manifest:
    return Manifest(
        id=name,
        title=f"{name} style",
        kind=Kind.ONNX,
        graph="model.onnx",
        input=WD_SPEC,
        tag_file=tag_file,
        rating_tags=rating_tags,
        threshold=0.35,
    )


WD = Family(
    "wd",
    WD_CONTRACT,
    WD_ROWS,
    write_csv("selected_tags.csv"),
    WHITE,
    _make_own(
        "wd",
        TagFile("selected_tags.csv", TagFileFormat.WD_CSV),
        {"general": 0.0, "sensitive": 0.25, "questionable": 0.5, "explicit": 1.0},
    ),
)
"""A WD v3 tagger: BGR 0..255 at the last axis, probabilities, four rating rows first: explicit for blue, general for other colours."""

E621 = Family(
    "e621",
    replace(WD_CONTRACT, input_name="input_1:0", output_name="predictions_sigmoid"),
    E621_ROWS,
    write_csv("tags-selected.csv"),
    WHITE,
    _make_own("e621", TagFile("tags-selected.csv", TagFileFormat.E621_CSV), {}),
)
"""A Z3D-E621 tagger: fed as WD is, with e621's category codes and no rating, and a colon in its input's name."""

EVA02 = Family(
    "eva02-large-e621-full-v1",
    Contract(channels_first=True, blue_first=False, scale=1.0, mean=EVA_MEAN, std=EVA_STD, ending=Ending.LOGITS, external=True),
    (
        Row("anthro", "general", LIKELY),
        Row("blue_theme", "general", BLUE),
        Row("bright_theme", "general", BRIGHT),
        Row("example_fox", "character", RED),
        Row("fox", "species", RED),
        Row("lizard", "species", GREEN),
        Row("explicit", "rating", COLD),
        Row("questionable", "rating", NEVER),
        Row("safe", "rating", WARM),
    ),
    write_eva_files,
    WHITE,
)
THOUPH = Family(
    "thouph-eva02-vit-large-448-8046",
    Contract(channels_first=True, blue_first=False, scale=1.0, mean=CLIP_MEAN, std=CLIP_STD, ending=Ending.LOGITS, half=True),
    (
        Row("placeholder0", "", LIKELY),
        Row("anthro", "", LIKELY),
        Row("blue_theme", "", BLUE),
        Row("bright_theme", "", BRIGHT),
        Row("fox", "", RED),
        Row("lizard", "", GREEN),
        Row("placeholder1", "", LIKELY),
        Row("explicit", "", COLD),
        Row("questionable", "", NEVER),
        Row("safe", "", WARM),
    ),
    write_thouph_names,
)
PIXAI = Family(
    "pixai-tagger-v0.9-onnx",
    Contract(channels_first=True, blue_first=False, scale=1.0, mean=HALF, std=HALF, ending=Ending.ALL_THREE),
    (*COLORS, Row("furry", 0, LIKELY), Row("bright_theme", 0, BRIGHT), Row("example_fox_(series)", 4, RED)),
    write_csv("selected_tags.csv"),
)
JOYTAG = Family(
    "joytag",
    Contract(channels_first=True, blue_first=False, scale=1.0, mean=CLIP_MEAN, std=CLIP_STD, ending=Ending.LOGITS),
    tuple(replace(row, category="") for row in (*COLORS, Row("furry", "", LIKELY), Row("bright_theme", "", BRIGHT))),
    write_lines("top_tags.txt"),
    WHITE,
)
FURRY_OR_NOT = Family(
    "deepghs-anime-furry-mobilenetv3",
    Contract(channels_first=True, blue_first=False, scale=1.0, mean=HALF, std=HALF, ending=Ending.CHOICE),
    (Row("non_furry", "", GREEN), Row("furry", "", RED)),
    write_labels,
)
RATING_ONLY = Family(
    "deepghs-anime-dbrating-mobilenetv3",
    Contract(channels_first=True, blue_first=False, scale=1.0, mean=HALF, std=HALF, ending=Ending.CHOICE),
    (Row("general", "", GREEN), Row("sensitive", "", NEVER), Row("questionable", "", RED), Row("explicit", "", BLUE)),
    write_labels,
)
DEEPDANBOORU = Family(
    "deepdanbooru",
    Contract(channels_first=False, blue_first=False, scale=1.0),
    (
        Row("blue_theme", "general", BLUE),
        Row("bright_theme", "general", BRIGHT),
        Row("furry", "general", LIKELY),
        Row("green_theme", "general", GREEN),
        Row("red_theme", "general", RED),
        Row("example_fox_(series)", "character", RED),
        Row("rating:safe", "", WARM),
        Row("rating:questionable", "", NEVER),
        Row("rating:explicit", "", COLD),
    ),
    write_project,
    manifest=Manifest(
        id="deepdanbooru",
        title="DeepDanbooru style",
        kind=Kind.ONNX,
        graph="model.onnx",
        input=InputSpec(fit=Fit.LETTERBOX, padding=Padding.EDGE, resample=Resample.AREA, background=None),
        tag_file=TagFile("tags.txt", TagFileFormat.LINES, category_files={"character": "tags-character.txt"}),
        rating_tags={"safe": 0.0, "questionable": 0.5, "explicit": 1.0},
        rating_rule=RatingRule.BEST,
    ),
)
WD_V3 = tuple(
    replace(WD, id=name, manifest=None)
    for name in ("wd-vit-tagger-v3", "wd-swinv2-tagger-v3", "wd-convnext-tagger-v3", "wd-eva02-large-tagger-v3")
)
Z3D = replace(E621, id="z3d-e621-convnext", manifest=None)

FAMILIES = {family.id: family for family in (WD, E621, *WD_V3, Z3D, EVA02, THOUPH, PIXAI, JOYTAG, FURRY_OR_NOT, RATING_ONLY, DEEPDANBOORU)}
