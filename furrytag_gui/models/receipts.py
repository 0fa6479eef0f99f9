"""Where installed models came from, and which bytes came: kept when a model is removed, so that a change is noticed later."""

from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.models.book import Book


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """One file as it came. `url`: where from, "" for a file that the user added."""

    name: str
    size_bytes: int
    sha256: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """One installation. `on`: the day, as 2026-11-26. `source`: the catalogue, or the file or folder that was added."""

    on: str
    source: str
    files: tuple[ReceivedFile, ...]
    consents: tuple[str, ...] = ()

    def find_changed(self, files: tuple[ReceivedFile, ...]) -> list[ReceivedFile]:
        """Those of the files that came under the same name and address before, with other bytes."""
        known = {(file.name, file.url): file.sha256 for file in self.files}
        return [file for file in files if known.get((file.name, file.url), file.sha256) != file.sha256]


def open_receipts(path: Path) -> Book[Receipt]:
    """The receipts in this file, by the model's id."""
    return Book(path, Receipt)
