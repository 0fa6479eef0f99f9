"""Makes `held_out.npz`, real drawings as the starter sees them: `python -m tests.insight.make_held_out --icons … --work …`.

Needs the extra `training`, the npm packages `@iconify-json/<name>` of NAMES and Debian's openclipart-svg. The drawings are those of sets
that `furrytag_gui.training.sources` lists with authors and licences as fit for training (public domain, Apache-2.0, MIT, CC BY); none of
them is in the file, only 80 numbers of each. What a model says of them stands beside that: heads fitted to drawings of all other hands.
"""

import argparse
import hashlib
from pathlib import Path

import numpy as np

from furrytag_gui.models.head import make_features
from furrytag_gui.paths import categories, resource
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.training.drawings import Labelled, choose_drawings, read_set
from furrytag_gui.training.embedding import embed
from furrytag_gui.training.examples import Examples
from furrytag_gui.training.heads import score_held_out, take_moments
from furrytag_gui.training.labels import read_table
from furrytag_gui.training.pictures import lay_on_white, render
from furrytag_gui.training.sources import SETS
from furrytag_gui.work import Work
from tests.insight.held_out import FILE

NAMES = ("openclipart", "noto", "fluent-emoji", "fxemoji", "twemoji", "streamline-emojis", "game-icons")
"""Of sets that draw the same pictures again, one."""

TWINS = frozenset({"beak", "feathers"})
"""Tags of exactly the pictures that another tag has."""

PICTURES, DIRECTIONS, LEAST = 4400, 80, 28
LEVELS = 127
MARGIN_STEPS = 16


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--icons", type=Path, required=True, help="folder with <name>/icons.json of each package")
    parser.add_argument("--openclipart", type=Path, default=Path("/usr/share/openclipart/svg"))
    parser.add_argument("--work", type=Path, required=True, help="folder for pictures and features")
    options = parser.parse_args()
    table = read_table()
    sources = [source for source in SETS if source.name in NAMES]
    chosen = [item for source in sources for item in choose_drawings(read_set(source, options.icons, options.openclipart), table)]
    drawn = [(item, file) for item in chosen if (file := draw(item, options.work)) is not None]
    features = read_features([file for _, file in drawn], options.work)
    write([item for item, _ in drawn], features)


def draw(item: Labelled, folder: Path) -> Path | None:
    """The drawing as a picture file on white, or None if it can't be drawn."""
    source, name = item.drawing.source.name, item.drawing.name
    file = folder / "pictures" / source / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.png"
    if not file.exists():
        picture = render(item.drawing.svg)
        if picture is None:
            return None
        file.parent.mkdir(parents=True, exist_ok=True)
        lay_on_white(picture).save(file)
    return file


def read_features(files: list[Path], folder: Path) -> np.ndarray:
    """The starter's embeddings (m, 1280), kept in the work folder."""
    names = hashlib.sha256("\n".join(map(str, files)).encode()).hexdigest()[:16]
    store = folder / f"held-out-{names}.npy"
    if not store.exists():
        np.save(store, embed(resource("starter"), files, load_vocabulary(categories()), Work()))
    return np.load(store)


def write(items: list[Labelled], features: np.ndarray) -> None:
    """Score by hands, choose pictures, and keep them with few bits."""
    counts: dict[str, int] = {}
    for item in items:
        for tag in item.labels.shown:
            counts[tag] = counts.get(tag, 0) + 1
    tags = tuple(sorted(tag for tag, count in counts.items() if count >= LEAST and tag not in TWINS))
    families = np.array([item.drawing.source.family for item in items])
    shown = np.array([[tag in item.labels.shown for tag in tags] for item in items])
    known = np.array([[tag not in item.labels.possible for tag in tags] for item in items])
    roots = np.sqrt(np.maximum(features, 0)).astype(np.float64)
    nothing = np.zeros(shown.shape)
    everything = np.ones(len(items), bool)
    examples = Examples(tags, roots, nothing, shown, known, families, families, everything, np.zeros(len(items), np.int64))
    margins = score_held_out(examples, take_moments(examples))
    others = np.random.default_rng(0).permutation(np.flatnonzero(~shown.any(1)))
    rows = np.sort(np.concatenate([np.flatnonzero(shown.any(1)), others[: PICTURES - int(shown.any(1).sum())]]))
    kept = make_features(features.astype(np.float32))[rows]
    standard = (kept - kept.mean(axis=0)) / np.maximum(kept.std(axis=0), 1e-6)
    _, vectors = np.linalg.eigh(standard.T @ standard)
    # Heads standardise their features, which would make the weak directions as strong as the others unless all are mixed.
    mixed, _ = np.linalg.qr(np.random.default_rng(0).normal(size=(DIRECTIONS, DIRECTIONS)))
    turned = standard @ vectors[:, ::-1][:, :DIRECTIONS] @ mixed.astype(np.float32)
    scale = np.float32(np.quantile(np.abs(turned), 0.9999) / LEVELS)
    np.savez_compressed(
        FILE,
        tags=np.array(tags),
        points=np.clip(np.round(turned / scale), -LEVELS, LEVELS).astype(np.int8),
        scale=scale,
        shown=np.packbits(shown[rows], axis=0),
        known=np.packbits(known[rows], axis=0),
        margins=np.clip(np.round(margins[rows] * MARGIN_STEPS), -LEVELS, LEVELS).astype(np.int8),
    )
    print(f"{len(rows)} drawings, {len(tags)} tags: {', '.join(f'{tag} {counts[tag]}' for tag in tags)}; {FILE.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
