"""How long one step of a threshold slider takes in `resolve`, for a small and a large model.

Run it with `python -m tests.benchmarks.bench_resolve`. Every tag passes at threshold 0, which is the slowest case.
"""

import argparse
import statistics
import time

import numpy as np

from furrytag_gui.paths import categories
from furrytag_gui.tags.rating import RatingBounds
from furrytag_gui.tags.review import Decision, Facts, Thresholds, resolve
from furrytag_gui.tags.tagset import TagSet, make_tagset
from furrytag_gui.tags.vocabulary import Tag, Vocabulary, load_vocabulary

LARGE_MODEL_TAGS = 10_000
DECISIONS = 20


def make_large_tagset() -> TagSet:
    """As many tags as the largest models have, in a few categories."""
    names = ("general", "character", "species", "copyright", "meta")
    return make_tagset([Tag(f"tag_{slot:05}", names[slot % len(names)]) for slot in range(LARGE_MODEL_TAGS)])


def measure(tagset: TagSet, vocabulary: Vocabulary, overall: float, repeats: int) -> tuple[list[float], int]:
    """Milliseconds of each `resolve`, and the rows that it gave."""
    random = np.random.default_rng(1)
    scores = random.random(len(tagset), np.float32)
    scores[tagset.protected] = 0.0
    decided = random.choice(len(tagset), DECISIONS, replace=False)
    decisions = {tagset.tags[slot].name: Decision.ACCEPTED for slot in decided}
    facts = Facts(scores=scores, rating=0.1, decisions=decisions)
    taken_ms = []
    rows = 0
    for _ in range(repeats):
        start = time.perf_counter()
        review = resolve(tagset, facts, Thresholds(overall=overall), RatingBounds(), show_adult=True, vocabulary=vocabulary)
        taken_ms.append((time.perf_counter() - start) * 1000)
        rows = len(review.rows)
    return taken_ms, rows


def main() -> None:
    parser = argparse.ArgumentParser(description="Time of resolve() in milliseconds.")
    parser.add_argument("--repeats", type=int, default=50)
    repeats = parser.parse_args().repeats
    vocabulary = load_vocabulary(categories())
    for tagset in (make_tagset(vocabulary.tags), make_large_tagset()):
        for overall in (0.0, 0.5, 0.95):
            taken_ms, rows = measure(tagset, vocabulary, overall, repeats)
            best, usual = min(taken_ms), statistics.median(taken_ms)
            print(f"{len(tagset):6} tags, threshold {overall:.2f}: best {best:6.2f} ms, median {usual:6.2f} ms, {rows} rows")


if __name__ == "__main__":
    main()
