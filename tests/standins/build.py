"""Build stand-ins for the published models: the same architectures and export, random weights.

Run from the repository's folder with Python 3.11, tensorflow-cpu 2.13.1 and tensorflow-hub 0.15, which no other part of the
project needs: `python -m tests.standins.build --out DIR [--narrow] [NAME ...]`.
Writes one zip a model, laid out as the published ones with a `model.json` beside the graph.
"""

import argparse
import contextlib
import os
import tempfile
import zipfile
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np
import tensorflow_hub as hub
from tensorflow import keras

from tests.standins.backbones import BACKBONES, calibrate
from tests.standins.drawings import make_drawings
from tests.standins.heads import add_heads, calibrate_heads
from tests.standins.published import PUBLISHED, Published

SEED = 20231127
HEAD_PICTURES = 160
BATCH_NORM_PICTURES = {True: HEAD_PICTURES, False: 40}
"""By `narrow`: as many as a full-size network can be shown at once within a few GiB of memory."""
ZIP_TIME = (2023, 11, 27, 0, 0, 0)


def build(published: Published, folder: Path, *, narrow: bool) -> None:
    """Write the stand-in into `folder`/its name. Same weights at every call; the graph's inner names may differ."""
    keras.backend.clear_session()
    keras.utils.set_random_seed(SEED)
    random = np.random.default_rng(SEED)
    size_px = published.narrow_size_px if narrow else published.size_px
    hidden = published.narrow_hidden if narrow else published.hidden
    pictures = make_drawings(HEAD_PICTURES, size_px, SEED)
    if published.normalized:
        pictures = (pictures - 0.5) / 0.225

    backbone = BACKBONES[published.backbone](size_px, narrow=narrow)
    if narrow:
        shorten(backbone)
    calibrate(backbone, pictures[: BATCH_NORM_PICTURES[narrow]])
    # Not predict(): it runs an optimised graph, and TensorFlow can't run ConvNeXt's.
    embeddings = np.concatenate([backbone(picture[None], training=False).numpy() for picture in pictures])
    # The path is stored in the export, so it must not name a folder of this machine.
    with tempfile.TemporaryDirectory() as scratch, contextlib.chdir(scratch):
        backbone.save("backbone", save_format="tf")
        image = keras.Input((size_px, size_px, 3), name="img_input")
        embedding = hub.KerasLayer("backbone", trainable=True, name="feature_layer")(image)
        model = add_heads(image, embedding, published, hidden)
        calibrate_heads(model, published, embeddings, random)
        if narrow:
            shorten(model)
        model.save(folder / published.name, save_format="tf")
    published.write_manifest(folder / published.name, narrow=narrow)


def shorten(model: keras.Model) -> None:
    """Cut every weight to the 8 bits of precision that bfloat16 has, so that it packs to half."""
    model.set_weights([(weight.view(np.uint32) & 0xFFFF0000).view(np.float32) for weight in model.get_weights()])


def pack(folder: Path, archive: Path) -> None:
    """Zip `folder` under its own name, entries sorted and undated."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), ZIP_TIME)
                entry.external_attr = 0o644 << 16
                target.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)


def main() -> None:
    parser = argparse.ArgumentParser(description="Build stand-ins for the published models.")
    parser.add_argument("names", nargs="*", choices=[*PUBLISHED, []], metavar="NAME", help=f"default: all of {', '.join(PUBLISHED)}")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--narrow", action="store_true", help="few channels and blocks, small pictures")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name in arguments.names or PUBLISHED:
        with tempfile.TemporaryDirectory() as scratch:
            build(PUBLISHED[name], Path(scratch), narrow=arguments.narrow)
            archive = arguments.out / f"{name}.zip"
            pack(Path(scratch) / name, archive)
        print(f"{archive} {archive.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
