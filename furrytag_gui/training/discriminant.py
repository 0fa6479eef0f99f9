"""Linear heads in closed form: shrinkage discriminants, and the logistic curve that makes a score a probability."""

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

NEWTON_STEPS = 30
RIDGE = 1e-2


class Moments:
    """Sums over pictures from which discriminants are fitted; moments of disjoint sets add and subtract.

    For k tags over d features: the count, sum (d,) and product (d, d) of all pictures, and for each tag the count (k,) and
    sum (k, d) of the pictures that show it and of those that don't. Pictures on which a tag is unknown count for neither.
    """

    def __init__(self, count: float, total: Matrix, products: Matrix, counts: Matrix, sums: Matrix) -> None:
        self.count = count
        self.total = total
        self.products = products
        self.counts = counts
        self.sums = sums

    @classmethod
    def of(cls, features: Matrix, shown: Mask, known: Mask) -> "Moments":
        """The moments of pictures with `features` (m, d), `shown` and `known` (m, k)."""
        sides = np.stack([(known & shown).T, (known & ~shown).T]).astype(np.float64)
        return cls(float(len(features)), features.sum(0), features.T @ features, sides.sum(2), sides @ features)

    def __add__(self, other: "Moments") -> "Moments":
        return Moments(
            self.count + other.count,
            self.total + other.total,
            self.products + other.products,
            self.counts + other.counts,
            self.sums + other.sums,
        )

    def __sub__(self, other: "Moments") -> "Moments":
        return Moments(
            self.count - other.count,
            self.total - other.total,
            self.products - other.products,
            self.counts - other.counts,
            self.sums - other.sums,
        )

    def fit(self, shrinkage: float) -> tuple[Matrix, Matrix]:
        """Weights (k, d) and bias (k,) of Fisher's discriminant of each tag.

        All tags share one covariance, shrunk towards a multiple of the identity (Ledoit and Wolf, 2004, with a fixed share).
        The zero of a score lies halfway between the means of the pictures that show the tag and those that don't.
        """
        mean = self.total / self.count
        covariance = self.products / self.count - np.outer(mean, mean)
        width = len(mean)
        covariance *= 1 - shrinkage
        covariance[np.diag_indices(width)] += shrinkage * np.trace(covariance) / (1 - shrinkage) / width
        with_tag, without = self.sums / np.maximum(self.counts, 1)[..., None]
        weights = np.linalg.solve(covariance, (with_tag - without).T).T
        return weights, -0.5 * np.einsum("kd,kd->k", weights, with_tag + without)


def fit_logistic(inputs: Matrix, target: Mask) -> tuple[Matrix, float]:
    """Weights (p,) and bias of a logistic regression of `target` (m,) on `inputs` (m, p), by Newton's method with a small ridge."""
    design = np.column_stack([inputs, np.ones(len(inputs))])
    beta = np.zeros(design.shape[1])
    ridge = np.full(len(beta), RIDGE)
    ridge[-1] = 0
    for _ in range(NEWTON_STEPS):
        probability = sigmoid(design @ beta)
        gradient = design.T @ (target - probability) - ridge * beta
        curvature = (design * (probability * (1 - probability))[:, None]).T @ design + np.diag(ridge + 1e-9)
        step = np.linalg.solve(curvature, gradient)
        beta = beta + step
        if float(np.abs(step).max()) < 1e-6:
            break
    return beta[:-1], float(beta[-1])


def sigmoid(values: Matrix) -> Matrix:
    """The logistic function, without overflow."""
    result: Matrix = 0.5 * (1 + np.tanh(0.5 * values))
    return result
