"""Every folder that the program uses."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from furrytag_gui.errors import FurryTagError

APP_NAME = "furrytag"
CHOOSE_FOLDER = "Make it writable and free some space, or choose another folder: furrytag --data-dir FOLDER"


@dataclass(frozen=True, slots=True)
class Paths:
    """Where this user's things lie. `data` is what must be kept, `cache` can be deleted at any time."""

    config: Path
    data: Path
    cache: Path

    @classmethod
    def for_user(cls) -> "Paths":
        """The folders that the system gives to this user. Raises FurryTagError where it gives none."""
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        try:
            return cls(config=dirs.user_config_path, data=dirs.user_data_path, cache=dirs.user_cache_path)
        except RuntimeError as error:
            raise FurryTagError("This user has no home folder to keep anything in.", CHOOSE_FOLDER) from error

    @classmethod
    def in_folder(cls, folder: Path) -> "Paths":
        """Everything below one folder: portable use, and tests."""
        folder = folder.expanduser().absolute()
        return cls(config=folder, data=folder, cache=folder / "cache")

    def require_writable(self) -> None:
        """Make the folders that have to be written to. Raises FurryTagError that names the one that can't be."""
        for what, folder in {self.config: ("settings", self.config), self.data: ("library", self.data)}.values():
            try:
                folder.mkdir(parents=True, exist_ok=True)
                with tempfile.TemporaryFile(dir=folder):
                    pass
            except OSError as error:
                raise FurryTagError(f"The folder of the {what} can't be written: {folder}: {error.strerror}.", CHOOSE_FOLDER) from error

    @property
    def settings(self) -> Path:
        return self.config / "settings.json"

    @property
    def presets(self) -> Path:
        return self.config / "presets.json"

    @property
    def library(self) -> Path:
        return self.data / "library.sqlite"

    @property
    def models(self) -> Path:
        return self.data / "models"

    @property
    def runs(self) -> Path:
        return self.data / "runs.json"

    @property
    def receipts(self) -> Path:
        return self.data / "receipts.json"

    @property
    def evaluation(self) -> Path:
        """What models said of pictures that are only evaluated on."""
        return self.cache / "evaluation.sqlite"

    @property
    def thumbnails(self) -> Path:
        return self.cache / "thumbnails"

    @property
    def log(self) -> Path:
        return self.cache / "furrytag.log"

    @property
    def plain_log(self) -> Path:
        """The log as a report of a problem may show it."""
        return self.cache / "report.log"


def _shipped(folder: str) -> Path:
    # The wheel carries both folders inside the package; a checkout and an editable install have them beside it.
    package = Path(__file__).parent
    inside = package / folder
    return inside if inside.is_dir() else package.parent / folder


def resource(name: str) -> Path:
    """The path of a file or folder that ships in `resources/`."""
    return _shipped("resources") / name


def categories() -> Path:
    """The folder with the tag vocabulary, one file a category."""
    return _shipped("categories")
