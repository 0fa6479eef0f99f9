"""Which models of the catalogue fit a machine, and how long they take to come."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from furrytag_gui.models.catalog import CatalogEntry, Needs

ASSUMED_BYTES_PER_S = 2_500_000.0
"""20 Mbit/s, a common line, for as long as nothing has been downloaded here."""
SPARE_BYTES = 500_000_000
GIB = 2**30


@dataclass(frozen=True, slots=True)
class Means:
    """What a machine has. `memory_bytes` and `free_bytes`, on the disk with the models, are 0 where that isn't known.

    `gpu`: a GPU is there that one of the installed runtimes can use.
    """

    threads: int
    memory_bytes: int = 0
    free_bytes: int = 0
    gpu: bool = False


def suggest(entries: Sequence[CatalogEntry], means: Means, *, installed: Collection[str] = (), count: int = 3) -> list[CatalogEntry]:
    """The models that fit these means and aren't installed, the best first; at most `count` of them."""
    fitting = [(entry.needs.place, entry) for entry in entries if entry.needs is not None and fits(entry, entry.needs, means)]
    return [entry for _, entry in sorted(fitting, key=lambda pair: pair[0]) if entry.manifest.id not in installed][:count]


def fits(entry: CatalogEntry, needs: Needs, means: Means) -> bool:
    """Whether a model with these needs can be downloaded to such a machine and will run well there."""
    has_memory = not means.memory_bytes or means.memory_bytes >= needs.memory_gb * GIB * 0.9  # a part of it belongs to the system
    has_disk = not means.free_bytes or means.free_bytes >= count_disk_bytes(entry)
    computes = means.gpu or (not needs.gpu and means.threads >= needs.threads)
    return has_memory and has_disk and computes


def count_disk_bytes(entry: CatalogEntry) -> int:
    """What the disk must have free to install a model: an archive and what is in it lie there together for a while."""
    return (entry.size_bytes or 0) * (3 if entry.is_archive else 1) + SPARE_BYTES


def estimate_s(size_bytes: int | None, bytes_per_s: float | None) -> float | None:
    """How long so much takes to download at the measured rate, or at the assumed one where that is None; None for an unknown size."""
    return None if size_bytes is None else size_bytes / (bytes_per_s or ASSUMED_BYTES_PER_S)
