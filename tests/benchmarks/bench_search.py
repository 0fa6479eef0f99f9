"""How long searches take in a library of 100,000 pictures, as the largest models see them, and how much memory they need.

`python -m tests.benchmarks.bench_search [-n 100000] [--tags 10861] [--whole-scores]`. The library is made for the occasion:
each picture has about `--peaks` scores over the floor, spread over the tags as unevenly as in real galleries. Without
`--whole-scores` the full vectors (43 kB a picture) are left out, which only searches under the floor would read.
"""

import argparse
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from furrytag_gui.library import peaks
from furrytag_gui.library.arrays import pack
from furrytag_gui.library.change import Change
from furrytag_gui.library.database import Database
from furrytag_gui.library.library import Library
from furrytag_gui.library.search import Order, Sorting, Viewpoint
from furrytag_gui.paths import categories
from furrytag_gui.tags.query import parse
from furrytag_gui.tags.review import Scope
from furrytag_gui.tags.tagset import TagSet, make_tagset
from furrytag_gui.tags.vocabulary import Tag, load_vocabulary

MODEL = "large@1"
GROUPS = ("general", "character", "species", "copyright", "meta")
QUERIES = (
    "tag_00003",
    "species:tag_00002 -tag_00010",
    "species:tag_00002 -tag_00010 rating:safe score(tag_00005)>0.8 is:unreviewed tags<40 name:fox*",
    "tag_0* OR (tag_00100 -tag_00004)",
    "species:*",
    "-character:*",
    "tags<30",
    "score(tag_00007)<0.8",
    "path:set_7 rating>0.5",
    "added>2024-01-01 size>2MB",
)


def make_large_tagset(count: int) -> TagSet:
    """A model with so many tags."""
    return make_tagset([Tag(f"tag_{slot:05}", GROUPS[slot % len(GROUPS)]) for slot in range(count)], 0.35)


def fill(path: Path, tagset: TagSet, count: int, per_picture: int, *, whole: bool, files: Sequence[Path] = ()) -> None:
    """Make a library with so many pictures, all scored; one in 20 reviewed, with decisions. `files`: that hold them, if there are any."""
    random = np.random.default_rng(1)
    weights = 1 / (np.arange(len(tagset)) + 10)
    weights /= weights.sum()
    Library.open(path).close()
    with closing(Library.open(path)) as library:
        library.register_model(MODEL, tagset)
    with closing(Database(path)) as database:
        with database.read() as connection:
            (model_id,) = connection.execute("SELECT id FROM models WHERE key = ?", (MODEL,)).fetchone()
        for start in range(0, count, 2000):
            with database.write() as connection:
                for number in range(start, min(count, start + 2000)):
                    values = np.zeros(len(tagset), np.float32)
                    slots = np.unique(random.choice(len(tagset), per_picture, p=weights))
                    values[slots] = random.random(len(slots), np.float32) * 0.9 + 0.1
                    sha256 = number.to_bytes(32, "big")
                    reviewed = number % 20 == 0
                    facts = (number + 1, sha256, number * 37, 1000, 800, reviewed)
                    connection.execute(
                        "INSERT INTO pictures (id, sha256, size_bytes, width_px, height_px, reviewed) VALUES (?, ?, ?, ?, ?, ?)", facts
                    )
                    where, size_bytes, mtime_ns = f"/gallery/set_{number % 100}/fox and wolf {number}.jpg", number * 37, number * 10**12
                    if files:
                        found = files[number].stat()
                        where, size_bytes, mtime_ns = str(files[number]), found.st_size, found.st_mtime_ns
                    connection.execute(
                        "INSERT INTO files (path, size_bytes, mtime_ns, picture_id, added_s) VALUES (?, ?, ?, ?, ?)",
                        (os.fsencode(where), size_bytes, mtime_ns, number + 1, 1_700_000_000 + number),
                    )
                    connection.execute(
                        "INSERT INTO scores (picture_id, model_id, rating, tripped, scores) VALUES (?, ?, ?, 0, ?)",
                        (number + 1, model_id, float(random.random()), pack(values) if whole else b""),
                    )
                    peaks.save(connection, number + 1, model_id, values)
                    if reviewed:
                        rows = [
                            (number + 1, tagset.tags[slot].name, "accepted" if slot % 3 else "rejected") for slot in slots[:20].tolist()
                        ]
                        connection.executemany("INSERT INTO decisions (picture_id, name, decision) VALUES (?, ?, ?)", rows)


def get_memory_mb() -> float:
    """The memory of this process that is in RAM now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def measure(name: str, run: Callable[[], object], repeats: int) -> None:
    taken_ms = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        taken_ms.append((time.perf_counter() - start) * 1000)
    best, usual = min(taken_ms), statistics.median(taken_ms)
    print(f"{usual:8.1f} ms (best {best:7.1f})  {get_memory_mb():6.0f} MB  {name}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Times of searches in milliseconds.")
    parser.add_argument("-n", "--count", type=int, default=100_000)
    parser.add_argument("--tags", type=int, default=10_861)
    parser.add_argument("--peaks", type=int, default=80)
    parser.add_argument("--whole-scores", action="store_true")
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    tagset = make_large_tagset(arguments.tags)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        start = time.perf_counter()
        fill(path, tagset, arguments.count, arguments.peaks, whole=arguments.whole_scores)
        size_mb, taken_s = path.stat().st_size / 1e6, time.perf_counter() - start
        print(f"{arguments.count} pictures, {arguments.tags} tags, {size_mb:.0f} MB, made in {taken_s:.0f} s")
        print(f"load of the machine {os.getloadavg()[0]:.1f}")
        with closing(Library.open(path)) as library:
            search = library.search(load_vocabulary(categories()))
            view = Viewpoint(MODEL, tagset, show_adult=True)
            measure("the first search of a session", lambda: search.find(parse("tag_00003", GROUPS), view), 1)
            for text in QUERIES:
                measure(text, lambda text=text: search.find(parse(text, GROUPS), view), arguments.repeats)
            everything = search.find(parse("", GROUPS), view)
            some = search.find(parse("tag_00003", GROUPS), view)
            measure(f"counts by tag for {len(everything)} files", lambda: search.count(everything, view), arguments.repeats)
            measure(f"counts by tag for {len(some)} files", lambda: search.count(some, view), arguments.repeats)
            for found in (everything, some):
                measure(f"all facets of {len(found)} files", lambda found=found: search.facets(found, view, ["large"]), arguments.repeats)
            measure(f"what is suggested on {len(some)} pictures", lambda: search.suggestions(some, view), arguments.repeats)
            measure("within the opened files", lambda: search.find(parse("tag_00003", GROUPS), view, everything), arguments.repeats)
            for order in Order:
                sorting = Sorting(order, descending=True, tag="tag_00005")
                measure(f"sorted by {order}, first", lambda sorting=sorting: search.find(parse(""), view, None, sorting), 1)
                measure(f"sorted by {order}", lambda sorting=sorting: search.find(parse(""), view, None, sorting), arguments.repeats)

            def change_threshold() -> None:
                search.apply(library.set_threshold(MODEL, Scope.ALL, "", 0.3 + np.random.default_rng().random() / 10))
                search.find(parse("tag_00003", GROUPS), view)

            def change_pictures() -> None:
                search.apply(Change(pictures=frozenset(range(1, 65))))
                search.find(parse("tag_00003", GROUPS), view)

            measure("after a threshold was moved", change_threshold, arguments.repeats)
            measure("after 64 pictures were scored", change_pictures, arguments.repeats)
        print(f"most memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


if __name__ == "__main__":
    main()
