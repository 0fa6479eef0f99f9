"""How long it takes to find what looks alike among many pictures: `python -m tests.benchmarks.bench_similar`.

Builds a library with that many embeddings (1280 numbers each; a few minutes and 600 MB of disk for 100,000), reads it into the index, and
asks for the nearest of one and of ten pictures. Says also what it costs in memory.
"""

import argparse
import os
import resource
import tempfile
import time
from contextlib import closing
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does it

import numpy as np

from furrytag_gui.insight.similar import SimilarIndex
from furrytag_gui.library.library import Library
from furrytag_gui.work import Work
from tests.standins.outcomes import MODEL, TAGSET, make_scored

WIDTH = 1280
GROUPS = 500
AT_ONCE = 2000


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pictures", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, closing(Library.open(Path(folder) / "library.sqlite")) as library:
        start_s = time.perf_counter()
        fill(library, options.pictures)
        print(f"a library of {options.pictures:,} pictures was made in {time.perf_counter() - start_s:.0f} s")
        index = SimilarIndex(library, MODEL)
        start_s = time.perf_counter()
        index.update(Work())
        print(f"read into the index in {time.perf_counter() - start_s:.1f} s")
        start_s = time.perf_counter()
        index.update(Work())
        print(f"read again with nothing new in {1000 * (time.perf_counter() - start_s):.1f} ms")
        ids = index.picture_ids
        random = np.random.default_rng(1)
        for count in (1, 10):
            times = []
            for _ in range(options.queries):
                asked = random.choice(ids, count).tolist()
                start_s = time.perf_counter()
                index.find_like(asked, 50)
                times.append(1000 * (time.perf_counter() - start_s))
            print(f"50 nearest of {count} pictures: median {np.median(times):.1f} ms, slowest {max(times):.1f} ms")
        print(f"load {os.getloadavg()[0]:.1f}")
        print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


def fill(library: Library, count: int) -> None:
    """Keep pictures in groups that look alike."""
    random = np.random.default_rng(0)
    centers = np.maximum(random.normal(0.2, 0.6, (GROUPS, WIDTH)), 0)
    for start in range(0, count, AT_ONCE):
        size = min(AT_ONCE, count - start)
        embeddings = np.abs(centers[random.integers(0, GROUPS, size)] + random.normal(0, 0.25, (size, WIDTH))).astype(np.float32)
        outcomes = []
        for number, embedding in enumerate(embeddings, start):
            outcomes.append(make_scored(Path(f"/{number}.png"), (0, 0, 0, 0), embedding=embedding))
        library.save_outcomes(MODEL, TAGSET, outcomes)


if __name__ == "__main__":
    main()
