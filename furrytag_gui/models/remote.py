"""A file of a model as it is published."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file to download.

    `name`: what it is called beside the model's other files. `size_bytes` is None where it isn't known, and only a guide
    where `size_is_exact` is false; `sha256` (hex) is None where nobody published it. `drive_id`: the file's id where Google
    Drive serves it, with its warning and quota pages in between. `page`: the address where a browser gets it, "" for `url`.
    """

    name: str
    url: str
    size_bytes: int | None = None
    size_is_exact: bool = True
    sha256: str | None = None
    drive_id: str | None = None
    page: str = ""
