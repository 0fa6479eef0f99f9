"""Run stand-ins through TensorFlow and OpenVINO, and print how far the scores differ.

`python -m tests.standins.check FOLDER ...`, each an unpacked stand-in. TensorFlow runs the published way (the signature of
the whole SavedModel), with oneDNN off and on, each in a process of its own since that is fixed at its import.
"""

import argparse
import json
import multiprocessing
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from tests.standins.drawings import make_drawings

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]  # it reports every import over the network
import openvino  # noqa: E402

Scores = dict[str, np.ndarray]
SEED = 7


def tensorflow_scores(folder: Path, pictures: np.ndarray, *, onednn: bool) -> Scores | str:
    """The outputs by name, or TensorFlow's message if the graph can't be run."""
    os.environ |= {"TF_ENABLE_ONEDNN_OPTS": str(int(onednn)), "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    import tensorflow as tf  # noqa: PLC0415 - only in this process, after its settings

    model = tf.saved_model.load(folder)
    try:
        outputs = model.signatures["serving_default"](img_input=tf.constant(pictures))
    except tf.errors.UnimplementedError as error:
        return error.message.splitlines()[-2 if "{{node" in error.message else -1]
    return {name: value.numpy() for name, value in outputs.items()}


def check(folder: Path, count: int) -> None:
    """Print what the stand-in's outputs are, how they spread, and how far the runtimes differ on `count` drawings."""
    spec = json.loads((folder / "model.json").read_text(encoding="utf-8"))["input"]
    start = time.perf_counter()
    core = openvino.Core()
    model = core.compile_model(core.read_model(folder), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    ready_s = time.perf_counter() - start
    size_px = model.inputs[0].get_partial_shape()[1].get_length()
    pictures = make_drawings(count, size_px, SEED)
    if "mean" in spec:
        pictures = ((pictures - np.float32(spec["mean"])) / np.float32(spec["std"])).astype(np.float32)
    results = model(pictures)
    scores: Scores = {port.get_any_name(): results[port] for port in model.outputs}
    merged = np.concatenate(list(scores.values()), axis=1)
    levels = " ".join(f"{level:.2f}" for level in np.quantile(merged, (0, 0.05, 0.5, 0.95, 1)))
    print(f"{folder.name} {size_px} px: OpenVINO ready in {ready_s:.2f} s, quantiles {levels}, over one half {np.mean(merged > 0.5):.0%}")
    print(f"  outputs {', '.join(f'{name} {value.shape[1]}' for name, value in scores.items())}")
    print(f"  rating {np.array2string(scores[_named(scores, 'rating')][:, 0], precision=2)}")
    for onednn in (False, True):
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
            reference = process.submit(tensorflow_scores, folder, pictures, onednn=onednn).result()
        label = f"  TensorFlow, oneDNN {'on' if onednn else 'off'}"
        if isinstance(reference, str):
            print(f"{label}: {reference}")
        else:
            print(f"{label}: largest difference {max(np.abs(scores[name] - reference[name]).max() for name in scores):.1e}")


def _named(scores: Scores, head: str) -> str:
    return next(name for name in scores if name.partition("_")[0] == head)


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare TensorFlow and OpenVINO on stand-ins.")
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("-n", "--count", type=int, default=8, help="pictures")
    arguments = parser.parse_args()
    for folder in arguments.folders:
        check(folder, arguments.count)


if __name__ == "__main__":
    main()
