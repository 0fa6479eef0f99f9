"""A library as a map: pictures that look alike to a model lie side by side, and fall into clusters.

The positions come at once from the two strongest directions (PCA, numpy alone). What spreads them out is t-SNE by openTSNE, the
optional extra `map`: it reports and stops every few steps, which neither scikit-learn's t-SNE nor UMAP does, is 13 MB on top of
scikit-learn (which the clusters need too), where umap-learn brings 210 MB of compiler, and is imported in 1.3 s against 3.1 s.
"""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from furrytag_gui.edition import advise_command
from furrytag_gui.errors import FurryTagError
from furrytag_gui.insight.metrics import Mask
from furrytag_gui.tags.tagset import FloatArray
from furrytag_gui.work import CancelledError, Work

Labels = npt.NDArray[np.int64]
OnStep = Callable[[FloatArray], None]

LEAST_PICTURES = 10
DIRECTIONS = 50
MOST_SPREAD = 20_000
"""More pictures than this are placed between their nearest neighbours among so many."""

NEIGHBOURS = 5
STEPS = 750
"""What openTSNE does: 250 with the clusters pulled together, and 500 after that."""

STEPS_A_REPORT = 10
FFT_FROM = 5000
BLOCK = 1000

MIXTURE_DIRECTIONS = 16
CLUSTER_COUNTS = (2, 3, 4, 6, 8, 12, 16, 24)
MIXTURE_STEPS = 40
MIXTURE_PICTURES = 10_000
LEAST_IN_CLUSTER = 5
TOLERANCE = 1e-3


@dataclass(frozen=True, slots=True)
class Trait:
    """A tag that sets a cluster apart: the part of its pictures that have it, and of all others."""

    tag: str
    inside: float
    outside: float


def project(vectors: FloatArray) -> FloatArray:
    """Positions float32 (m, 2) in -1..1 by the two strongest directions of the vectors (m, k); takes no time."""
    return _scale(_turn(vectors, 2))


def spread(vectors: FloatArray, work: Work, on_step: OnStep = lambda _: None, seed: int = 0) -> FloatArray:
    """Positions float32 (m, 2) in -1..1 where neighbours stay neighbours (t-SNE); `on_step` gets them on the way.

    Takes a minute or two for 20,000 pictures; with more than MOST_SPREAD, `on_step` isn't called.
    Raises CancelledError, and FurryTagError if there are too few pictures or the extra is missing.
    """
    if len(vectors) < LEAST_PICTURES:
        raise FurryTagError(f"A map needs at least {LEAST_PICTURES} pictures.", "Let more pictures be tagged.")
    try:
        from openTSNE import TSNE  # noqa: PLC0415 - takes a second and is needed here only
    except ImportError as error:
        raise _missing() from error
    random = np.random.default_rng(seed)
    chosen = np.sort(random.permutation(len(vectors))[:MOST_SPREAD])
    turned = _turn(vectors, DIRECTIONS)
    part = turned[chosen]
    work.start("Spreading the map", STEPS)

    def report(_step: int, _error: float, positions: npt.NDArray[Any]) -> bool:
        # True ends the optimisation, which is how a cancel gets in.
        if work.cancelled:
            return True
        work.advance(STEPS_A_REPORT)
        if len(chosen) == len(turned):
            on_step(_scale(np.asarray(positions, np.float32)))
        return False

    method = TSNE(
        perplexity=min(30, (len(part) - 1) / 3),
        initialization=_scale(part[:, :2]) * 1e-4,
        negative_gradient_method="fft" if len(part) >= FFT_FROM else "bh",
        n_jobs=-1 if len(part) >= FFT_FROM else 1,
        random_state=seed,
        callbacks=report,
        callbacks_every_iters=STEPS_A_REPORT,
    )
    positions = np.asarray(method.fit(part.astype(np.float64)), np.float32)
    if work.cancelled:
        raise CancelledError
    return _complete(turned, chosen, _scale(positions))


def find_clusters(vectors: FloatArray, work: Work, counts: Sequence[int] = CLUSTER_COUNTS, seed: int = 0) -> Labels:
    """The number of a cluster for each of m pictures, the largest cluster 0: a mixture of normal distributions.

    How many there are is chosen by the Bayesian information criterion (Schwarz, 1978), as the author of the published models did
    on their embeddings. Raises CancelledError, and FurryTagError if there are too few pictures or the extra is missing.
    """
    if len(vectors) < LEAST_PICTURES:
        raise FurryTagError(f"Clusters need at least {LEAST_PICTURES} pictures.", "Let more pictures be tagged.")
    try:
        from sklearn.mixture import GaussianMixture  # noqa: PLC0415 - as above
    except ImportError as error:
        raise _missing() from error
    turned = _turn(vectors, MIXTURE_DIRECTIONS).astype(np.float64)
    part = turned[np.sort(np.random.default_rng(seed).permutation(len(turned))[:MIXTURE_PICTURES])]
    counts = [count for count in counts if count * LEAST_IN_CLUSTER <= len(part)]
    work.start("Looking for clusters", len(counts))
    best: tuple[float, Any] | None = None
    for count in counts:
        mixture = GaussianMixture(count, covariance_type="diag", reg_covar=1e-4, max_iter=1, warm_start=True, random_state=seed)
        before = -np.inf
        for _ in range(MIXTURE_STEPS):
            work.check()
            _fit_once(mixture, part)
            if abs(mixture.lower_bound_ - before) < TOLERANCE:
                break
            before = mixture.lower_bound_
        criterion = float(mixture.bic(part))
        if best is None or criterion < best[0]:
            best = criterion, mixture
        work.advance()
    found = np.asarray(best[1].predict(turned), np.int64) if best is not None else np.zeros(len(turned), np.int64)
    order = np.argsort(-np.bincount(found, minlength=int(found.max()) + 1), kind="stable")
    ranks = np.empty(len(order), np.int64)
    ranks[order] = np.arange(len(order))
    return ranks[found]


def describe_clusters(labels: Labels, has: Mask, names: Sequence[str], most: int = 5) -> tuple[tuple[Trait, ...], ...]:
    """For each cluster the tags that set it apart, strongest first, from which tags (n) the m pictures have (m, n).

    The order is that of the log odds ratio over its standard error, half a picture added to each count (Haldane, 1956), so that
    two pictures of three don't outdo fifty of a hundred; only tags that are surely more frequent inside (over 1.96) are named.
    """
    described = []
    for cluster in range(int(labels.max()) + 1 if len(labels) else 0):
        inside = labels == cluster
        counts = has[inside].sum(0).astype(np.float64), has[~inside].sum(0).astype(np.float64)
        sizes = float(inside.sum()), float((~inside).sum())
        cells = [side + 0.5 for pair in zip(counts, sizes, strict=True) for side in (pair[0], pair[1] - pair[0])]
        sure = (np.log(cells[0] / cells[1]) - np.log(cells[2] / cells[3])) / np.sqrt(sum(1 / cell for cell in cells))
        strongest = [place for place in np.argsort(-sure, kind="stable").tolist() if sure[place] > 1.96][:most]
        described.append(
            tuple(Trait(names[place], counts[0][place] / max(1, sizes[0]), counts[1][place] / max(1, sizes[1])) for place in strongest)
        )
    return tuple(described)


def _fit_once(mixture: Any, part: npt.NDArray[np.float64]) -> None:
    with warnings.catch_warnings():
        # One step at a time never converges in scikit-learn's eyes.
        warnings.simplefilter("ignore")
        mixture.fit(part)


def _turn(vectors: FloatArray, count: int) -> FloatArray:
    """The strongest directions of vectors, float32 (m, count), or as many as there are and zeros."""
    if not len(vectors):
        return np.zeros((0, count), np.float32)
    centered = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(centered.T @ centered)
    turned = centered @ directions[:, ::-1][:, :count]
    return np.pad(turned, ((0, 0), (0, count - turned.shape[1]))).astype(np.float32)


def _scale(positions: FloatArray) -> FloatArray:
    """The same positions in -1..1, their shape kept."""
    centered = positions - (positions.max(axis=0) + positions.min(axis=0)) / 2 if len(positions) else positions
    return np.asarray(centered / max(float(np.abs(centered).max(initial=0)), 1e-12), np.float32)


def _complete(turned: FloatArray, chosen: Labels, positions: FloatArray) -> FloatArray:
    """Positions of all pictures: those of the chosen ones, and the others in the middle of their nearest ones."""
    if len(chosen) == len(turned):
        return positions
    placed = np.empty((len(turned), 2), np.float32)
    placed[chosen] = positions
    others = np.setdiff1d(np.arange(len(turned)), chosen)
    anchors = turned[chosen]
    norms = (anchors**2).sum(1)
    for start in range(0, len(others), BLOCK):
        rows = others[start : start + BLOCK]
        distances = norms - 2 * turned[rows] @ anchors.T
        nearest = np.argpartition(distances, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
        placed[rows] = positions[nearest].mean(axis=1)
    return placed


def _missing() -> FurryTagError:
    return FurryTagError("The map's parts aren't installed.", advise_command("pip install 'furrytag-gui[map]' (about 210 MB)."))
