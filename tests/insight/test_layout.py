"""Libraries as maps, with the real packages of the extra."""

import sys

import numpy as np
import pytest

from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight import layout
from furrytag_gui.insight.layout import describe_clusters, find_clusters, project, spread
from furrytag_gui.work import CancelledError, Work


def make_groups(count: int = 120, groups: int = 3, width: int = 20) -> tuple[np.ndarray, np.ndarray]:
    """Vectors in groups that lie far apart, and the group of each."""
    random = np.random.default_rng(0)
    of = np.arange(count) % groups
    return (random.normal(size=(groups, width))[of] * 4 + random.normal(size=(count, width))).astype(np.float32), of


def is_apart(positions: np.ndarray, of: np.ndarray) -> bool:
    """True if nearly every picture's nearest one is of its own group."""
    distances = ((positions[:, None] - positions[None]) ** 2).sum(2)
    np.fill_diagonal(distances, np.inf)
    return bool((of[distances.argmin(1)] == of).mean() > 0.95)


def test_the_first_map_is_the_two_strongest_directions() -> None:
    vectors, of = make_groups()
    positions = project(vectors)
    assert positions.shape == (120, 2)
    assert np.abs(positions).max() == pytest.approx(1)
    assert is_apart(positions, of)
    centered = vectors - vectors.mean(0)
    expected = np.linalg.svd(centered, full_matrices=False)[0][:, 0]
    assert abs(np.corrcoef(positions[:, 0], expected)[0, 1]) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_map_of_next_to_nothing_is_possible(count: int) -> None:
    assert project(np.ones((count, 5), np.float32)).shape == (count, 2)


def test_spreading_keeps_neighbours_and_reports() -> None:
    vectors, of = make_groups()
    steps: list[np.ndarray] = []
    work = Work()
    positions = spread(vectors, work, steps.append)
    assert is_apart(positions, of)
    assert len(steps) > 10
    assert all(np.abs(step).max() == pytest.approx(1) for step in steps)
    assert work.progress.done > 0


def test_spreading_can_be_cancelled_in_the_middle() -> None:
    work = Work()
    seen: list[np.ndarray] = []

    def stop(positions: np.ndarray) -> None:
        seen.append(positions)
        work.cancel()

    with pytest.raises(CancelledError):
        spread(make_groups()[0], work, stop)
    assert len(seen) == 1


def test_of_very_many_pictures_the_rest_is_placed_between_its_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "MOST_SPREAD", 60)
    vectors, of = make_groups()
    assert is_apart(spread(vectors, Work()), of)


def test_clusters_are_found_and_the_largest_comes_first() -> None:
    vectors, of = make_groups()
    kept = np.flatnonzero((of != 2) | (np.arange(120) < 60))
    labels = find_clusters(vectors[kept], Work())
    assert len(set(labels)) == 3
    assert all(len(set(labels[of[kept] == group])) == 1 for group in range(3))
    assert (np.diff(np.bincount(labels)) <= 0).all()


def test_clustering_can_be_cancelled() -> None:
    work = Work()
    work.cancel()
    with pytest.raises(CancelledError):
        find_clusters(make_groups()[0], work)


def test_clusters_are_told_apart_by_their_tags() -> None:
    labels = np.array([0] * 50 + [1] * 40)
    has = np.zeros((90, 3), np.bool_)
    has[:45, 0] = True
    has[50:, 1] = True
    has[::2, 2] = True
    (first,), (second,) = describe_clusters(labels, has, ["wolf", "fox", "fur"])
    assert (first.tag, first.inside, first.outside) == ("wolf", 0.9, 0)
    assert (second.tag, second.inside) == ("fox", 1)
    assert describe_clusters(np.empty(0, np.int64), np.zeros((0, 3), np.bool_), ["wolf", "fox", "fur"]) == ()


@pytest.mark.parametrize("make", [spread, find_clusters])
def test_too_few_pictures_and_missing_packages_are_told(make: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert callable(make)
    with pytest.raises(FurryTagError, match="at least 10"):
        make(np.ones((3, 4), np.float32), Work())
    for name in ("openTSNE", "sklearn.mixture"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(FurryTagError, match="aren't installed") as caught:
        make(make_groups()[0], Work())
    assert "furrytag-gui[map]" in caught.value.hint
