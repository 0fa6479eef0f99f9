"""What can go wrong in a way that the user can understand and act on.

Anything that is raised and is not a FurryTagError is a bug and is logged with its traceback.
"""


class FurryTagError(Exception):
    """A failure with a sentence for the user: what failed and why, and the next step."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class PictureError(FurryTagError):
    """One picture can't be read; the others go on."""


class ModelError(FurryTagError):
    """A model can't be loaded or run."""


class UnsafeModelError(ModelError):
    """A model, or the archive that it came in, could do harm and is refused."""


class DownloadError(FurryTagError):
    """A file can't be downloaded. `page` is the address where a browser finds it, "" if there is none."""

    def __init__(self, message: str, hint: str = "", page: str = "") -> None:
        super().__init__(message, hint)
        self.page = page


class LibraryError(FurryTagError):
    """The library can't be opened, read or written."""


class LibraryUnusableError(LibraryError):
    """What lies in the library's place is damaged or no library at all."""


class LibraryBusyError(LibraryError):
    """Another program or window does what only one can do at a time; it passes by itself."""


class ClusterError(FurryTagError):
    """A cluster can't be reached, or its workers can't do the work."""


class SettingsError(FurryTagError):
    """A setting has a value that it can't take."""


class UsageError(FurryTagError):
    """The command line was used in a way that it doesn't know."""


class TagFileError(FurryTagError):
    """One tag file can't be read or written; the others go on."""
