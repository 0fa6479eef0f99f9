"""How fast a folder is looked at, exported, found unchanged and taken back: `python -m tests.benchmarks.bench_exchange [--count N]`."""

import argparse
import hashlib
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np

from furrytag_gui.exchange.export import run_export
from furrytag_gui.exchange.plan import Plan
from furrytag_gui.exchange.planner import Planner
from furrytag_gui.exchange.presets import BUILT_IN
from furrytag_gui.exchange.undo import undo_export
from furrytag_gui.exchange.viewpoint import Viewpoint
from furrytag_gui.library.library import Library
from furrytag_gui.paths import categories
from furrytag_gui.tagfiles.format import Place
from furrytag_gui.tags.rating import PUBLISHED_BOUNDS
from furrytag_gui.tags.tagset import make_tagset
from furrytag_gui.tags.vocabulary import load_vocabulary
from furrytag_gui.work import Work
from tests.standins.outcomes import MODEL, make_scored


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    count = parser.parse_args().count
    vocabulary = load_vocabulary(categories())
    tagset = make_tagset(vocabulary.tags)
    chance = np.random.default_rng(1)
    viewpoint = Viewpoint(MODEL, "standin", "1", tagset, PUBLISHED_BOUNDS, vocabulary, show_adult=False)
    with tempfile.TemporaryDirectory() as name, closing(Library.open(Path(name) / "library.sqlite", vocabulary)) as library:
        paths = [Path(name) / "pictures" / f"{number}.jpg" for number in range(count)]
        paths[0].parent.mkdir()
        noise = chance.bytes(200_000)
        scored = []
        for number, path in enumerate(paths):
            path.write_bytes(b"\xff\xd8\xff\xfe\x00\x06" + number.to_bytes(4, "big") + b"\xff\xd9" + noise)
            scores = np.where(chance.random(len(tagset)) > 0.95, 0.9, 0.1) * np.where(
                [tag.flag == "protected" for tag in tagset.tags], 0, 1
            )
            facts, digest = path.stat(), hashlib.sha256(path.read_bytes()).hexdigest()
            scored.append(make_scored(path, list(scores), sha256=digest, size_bytes=facts.st_size, mtime_ns=facts.st_mtime_ns))
        library.save_outcomes(MODEL, tagset, scored)
        file_ids = library.add_files(paths)
        for preset in BUILT_IN:
            if preset.format.place is Place.INSIDE or preset.format.place is Place.CLIPBOARD:
                continue
            planner = Planner(library, viewpoint, preset)
            plan, plan_s = measure(lambda planner=planner: planner.plan(file_ids, Work()))
            result, run_s = measure(lambda planner=planner, plan=plan: run_export(library, planner, plan, Work()))
            again, again_s = measure(lambda preset=preset: Planner(library, viewpoint, preset).plan(file_ids, Work()))
            assert isinstance(again, Plan)
            assert again.is_idle
            _, undo_s = measure(lambda result=result: undo_export(library, result.export_id, Work()))
            rates = [
                f"{words} {count / seconds:,.0f}/s"
                for words, seconds in (("look", plan_s), ("write", run_s), ("look again", again_s), ("undo", undo_s))
            ]
            print(f"{preset.name:24} {len(result.failures)} failures; {', '.join(rates)}")


def measure(run: Callable[[], object]) -> tuple[object, float]:
    start_s = time.perf_counter()
    result = run()
    return result, time.perf_counter() - start_s


if __name__ == "__main__":
    main()
