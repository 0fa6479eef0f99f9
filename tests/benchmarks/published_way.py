"""The published way to tag, for bench_pipeline: read, decode, resize and `model.predict`, one picture after the other.

`PYTHON tests/benchmarks/published_way.py MODEL_FOLDER THREADS`, with a Python that has TensorFlow up to 2.15 and tensorflow-hub,
and nothing of FurryTag: newer Keras can't load these models. Each line of standard input is a JSON list of paths; the answer to
each is a line with the seconds that they took.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import tensorflow as tf
import tensorflow_hub as hub


def main() -> None:
    folder, threads = Path(sys.argv[1]), int(sys.argv[2])
    # What libraries print must not be taken for an answer.
    answers, sys.stdout = sys.stdout, sys.stderr
    tf.config.threading.set_intra_op_parallelism_threads(threads)
    spec = json.loads((folder / "model.json").read_text(encoding="utf-8"))["input"]
    mean, std = spec.get("mean", [0.0] * 3), spec.get("std", [1.0] * 3)
    model = tf.keras.models.load_model(folder, custom_objects={"KerasLayer": hub.KerasLayer}, compile=False)
    size_px = model.input_shape[1:3]

    def tag(path: str) -> None:
        pixels = tf.io.decode_image(tf.io.read_file(path), channels=3, expand_animations=False)
        picture = (tf.image.resize(pixels, size_px) / 255.0 - mean) / std
        model.predict(picture[None], verbose=0)

    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        for path in json.loads(line):
            tag(path)
        print(time.perf_counter() - start, file=answers, flush=True)


if __name__ == "__main__":
    main()
