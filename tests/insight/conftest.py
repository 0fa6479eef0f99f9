"""A real library with pictures that nobody had to score."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from furrytag_gui.library.library import Library
from furrytag_gui.paths import Paths
from furrytag_gui.tags.tagset import TagSet
from furrytag_gui.tags.vocabulary import Flag, Vocabulary
from tests.standins.outcomes import MODEL, TAGSET, make_scored


@pytest.fixture
def library(paths: Paths) -> Iterator[Library]:
    library = Library.open(paths.library)
    yield library
    library.close()


@pytest.fixture
def put(library: Library) -> Callable[..., list[int]]:
    """`put(scores, embeddings=…, ratings=…, folder=…)` keeps one picture for each row of scores; gives their ids."""

    def keep(
        scores: npt.ArrayLike,
        *,
        embeddings: npt.ArrayLike | None = None,
        ratings: Sequence[float | None] | None = None,
        folder: str = "/pictures",
        model: str = MODEL,
        tagset: TagSet = TAGSET,
    ) -> list[int]:
        outcomes = [
            make_scored(
                Path(folder) / f"{number}.png",
                row.tolist(),
                rating=None if ratings is None else ratings[number],
                embedding=None if embeddings is None else np.asarray(embeddings)[number].tolist(),
            )
            for number, row in enumerate(np.asarray(scores, np.float32))
        ]
        return sorted(library.save_outcomes(model, tagset, outcomes).pictures)

    return keep


@pytest.fixture
def find_tag(vocabulary: Vocabulary) -> Callable[[Flag], str]:
    """The first tag of the vocabulary with a flag."""
    return lambda flag: next(tag.name for tag in vocabulary.tags if tag.flag is flag)
