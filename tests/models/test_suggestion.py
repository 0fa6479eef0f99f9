"""Which models are suggested for which machine."""

import pytest

from furrytag_gui.models.catalog import load_catalog
from furrytag_gui.models.suggestion import ASSUMED_BYTES_PER_S, GIB, Means, estimate_s, suggest
from furrytag_gui.paths import resource

ENTRIES = load_catalog(resource("models.json"))
LARGE, FINE, GREAT, SMALL, TINY = (
    *("eva02-large-e621-full-v1", "efficientnet_v2_m_384_3", "z3d-e621-convnext", "efficientnet_v2_b3_300_2c"),
    "mobilenet_v3_224_2c",
)


def choose(means: Means, **more: object) -> list[str]:
    return [entry.manifest.id for entry in suggest(ENTRIES, means, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("means", "chosen"),
    [
        (Means(16, 32 * GIB, 10**12, gpu=True), [LARGE, FINE, GREAT]),
        (Means(16, 32 * GIB, 10**12), [FINE, GREAT, SMALL]),
        (Means(2, 8 * GIB, 10**12), [FINE, SMALL, TINY]),
        (Means(4, 2 * GIB, 10**12), [SMALL, TINY]),
        (Means(1, 1 * GIB, 10**12), [TINY]),
        (Means(1, GIB // 2, 10**12), []),
        (Means(16, 32 * GIB, 600_000_000), [TINY]),
        (Means(16, 32 * GIB, 100_000_000), []),
        (Means(4), [FINE, GREAT, SMALL]),
    ],
)
def test_what_fits_is_suggested_with_the_best_first(means: Means, chosen: list[str]) -> None:
    assert choose(means) == chosen


def test_a_few_are_suggested_and_none_that_is_here() -> None:
    means = Means(4, 16 * GIB, 10**12)
    assert choose(means, count=1) == [FINE]
    assert choose(means, installed={FINE, SMALL}) == [GREAT, TINY]


def test_only_furry_art_and_what_can_be_downloaded_is_suggested() -> None:
    wanted = [entry for entry in ENTRIES if entry.needs is not None]
    assert all(entry.about.startswith("Furry art") and entry.size_bytes for entry in wanted)
    assert len({entry.needs.place for entry in wanted}) == len(wanted)


def test_a_download_takes_as_long_as_the_line_needs() -> None:
    assert estimate_s(90_000_000, 10_000_000.0) == 9.0
    assert estimate_s(90_000_000, None) == 90_000_000 / ASSUMED_BYTES_PER_S == 36.0
    assert estimate_s(None, 10_000_000.0) is None
