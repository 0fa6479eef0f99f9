"""Every folder that the program uses."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "furrytag"


@dataclass(frozen=True, slots=True)
class Paths:
    """Where this user's things lie. `data` is what must be kept, `cache` can be deleted at any time."""

    config: Path
    data: Path
    cache: Path

    @classmethod
    def for_user(cls) -> "Paths":
        """The folders that the system gives to this user."""
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return cls(config=dirs.user_config_path, data=dirs.user_data_path, cache=dirs.user_cache_path)

    @classmethod
    def in_folder(cls, folder: Path) -> "Paths":
        """Everything below one folder: portable use, and tests."""
        folder = folder.expanduser().absolute()
        return cls(config=folder, data=folder, cache=folder / "cache")

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
