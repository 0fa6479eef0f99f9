"""Tags to a Hydrus client that is running, through its Client API.

Source: hydrusnetwork/hydrus, docs/developer_api.md (verify_access_key, get_services, add_tags).
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

import requests

from furrytag_gui.errors import FurryTagError, PictureError
from furrytag_gui.exchange.documents import Documents
from furrytag_gui.exchange.presets import Preset
from furrytag_gui.exchange.viewpoint import Viewpoint
from furrytag_gui.images.content import display_name, read_content, unreadable
from furrytag_gui.library.library import Library
from furrytag_gui.library.records import Content
from furrytag_gui.models.outcome import Failure
from furrytag_gui.tagfiles.hydrus import HydrusSidecar
from furrytag_gui.work import Work

LIMIT_S = 20.0
KEY_PLACE = "services > review services > client api"
EDIT_TAGS = 2
"""Hydrus' number for the permission to edit file tags."""

LOCAL_TAGS = 5
"""Hydrus' number for a local tag service; the others are shared with strangers."""

AT_ONCE = 500


class HydrusError(FurryTagError):
    """Hydrus doesn't answer, or refuses."""


@dataclass(frozen=True, slots=True)
class HydrusAccess:
    """Where Hydrus answers, the key that it was told to accept, and the tag service that tags go to."""

    address: str
    key: str
    service: str = "my tags"


@dataclass(frozen=True)
class PushResult:
    """How many pictures Hydrus was given tags for, how many had none to give, and what failed."""

    sent: int
    left_out: int
    failures: tuple[Failure, ...]


class HydrusClient:
    """A Hydrus client as the Client API shows it. Raises HydrusError with the next step."""

    def __init__(self, access: HydrusAccess, limit_s: float = LIMIT_S) -> None:
        if urlsplit(access.address).scheme not in ("http", "https"):
            raise HydrusError(f"{access.address!r} is not the address of a Hydrus client.", "It looks like http://127.0.0.1:45869.")
        if not access.key.strip():
            raise HydrusError("There is no access key for Hydrus.", f"Copy it from Hydrus: {KEY_PLACE}.")
        self._access = access
        self._limit_s = limit_s
        self._session = requests.Session()
        # A key for a program on this computer is nothing for a proxy elsewhere.
        self._session.trust_env = False
        self._session.headers["Hydrus-Client-API-Access-Key"] = access.key.strip()
        self._service_key = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def connect(self) -> None:
        """Find out whether the key may edit tags, and which service they go to."""
        permissions = self._ask("GET", "verify_access_key")
        allowed = permissions.get("basic_permissions", [])
        if not (permissions.get("permits_everything") or (isinstance(allowed, list) and EDIT_TAGS in allowed)):
            raise HydrusError("The access key may not edit file tags.", f"Allow it in Hydrus: {KEY_PLACE} > edit.")
        services = self._find_services(self._ask("GET", "get_services"))
        wanted = self._access.service.casefold()
        found = next((key for name, key in services.items() if name.casefold() == wanted), None)
        if found is None:
            names = ", ".join(services) or "none"
            raise HydrusError(f"Hydrus has no local tag service {self._access.service!r}.", f"There are: {names}. Set one of them.")
        self._service_key = found

    def add_tags(self, sha256: str, tags: Sequence[str]) -> None:
        """Give the file with this content these tags; those that it has stay."""
        self._ask("POST", "add_tags/add_tags", {"hashes": [sha256], "service_keys_to_tags": {self._service_key: list(tags)}})

    def _ask(self, method: str, path: str, content: Mapping[str, object] | None = None) -> dict[str, Any]:
        try:
            answer = self._session.request(
                method, f"{self._access.address.rstrip('/')}/{path}", json=content, timeout=self._limit_s, allow_redirects=False
            )
        except requests.Timeout as error:
            raise HydrusError(
                f"Hydrus at {self._access.address} doesn't answer within {self._limit_s:.0f} s.", "Look whether it is busy."
            ) from error
        except (requests.RequestException, ValueError) as error:
            raise HydrusError(
                f"Hydrus doesn't answer at {self._access.address}.", "Start it, and switch on its Client API: services > manage services."
            ) from error
        if answer.status_code in (401, 403, 419):
            raise HydrusError("Hydrus doesn't accept the access key, or not for this.", f"Copy the key from {KEY_PLACE}.")
        if answer.status_code >= 300:
            raise HydrusError(f"Hydrus refuses: {_shorten(answer.text) or answer.reason}.", "Look whether Hydrus is up to date.")
        if not answer.content:
            return {}
        try:
            data = answer.json()
        except ValueError:
            data = None
        if isinstance(data, dict):
            return data
        if method == "POST":
            return {}
        raise HydrusError(f"What answers at {self._access.address} is not Hydrus.", "Look at the address in the settings.")

    def _find_services(self, answer: Mapping[str, Any]) -> dict[str, str]:
        """The local tag services by name; older clients list them by kind, newer ones by key too."""
        services, listed = answer.get("services"), answer.get("local_tags")
        found: dict[str, str] = {}
        for key, one in services.items() if isinstance(services, dict) else ():
            if isinstance(one, dict) and one.get("type") == LOCAL_TAGS:
                found[str(one.get("name"))] = str(key)
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict) and {"name", "service_key"} <= one.keys():
                found[str(one["name"])] = str(one["service_key"])
        return found


def push_tags(
    library: Library, viewpoint: Viewpoint, preset: Preset, file_ids: Sequence[int], *, client: HydrusClient, work: Work
) -> PushResult:
    """Send the tags of these pictures to Hydrus, as the preset writes them to Hydrus' sidecars.

    Withheld pictures and hidden adult tags stay here. Raises HydrusError, CancelledError and LibraryError.
    """
    client.connect()
    documents = Documents(library, viewpoint, preset)
    sidecar = preset.format if isinstance(preset.format, HydrusSidecar) else HydrusSidecar()
    file_ids = list(dict.fromkeys(file_ids))
    library.look_again(file_ids)
    work.start("Sending tags to Hydrus", len(file_ids))
    failures: list[Failure] = []
    sent = left_out = 0
    for start in range(0, len(file_ids), AT_ONCE):
        entries = library.entries(file_ids[start : start + AT_ONCE], viewpoint.model_key)
        contents = library.contents([entry.picture_id for entry in entries if entry.picture_id is not None])
        for entry in entries:
            work.check()
            content = None if entry.picture_id is None else contents.get(entry.picture_id)
            made = documents.make(entry, content)
            rendered = None if made.document is None or made.document.withheld else sidecar.render(made.document, None, ()).content
            if rendered is None or content is None:
                left_out += 1
            else:
                try:
                    client.add_tags(_hash(entry.path, content), rendered.decode().splitlines())
                    sent += 1
                except PictureError as error:
                    failures.append(Failure(entry.path, error.message))
            work.advance()
    return PushResult(sent, left_out, tuple(failures))


def _hash(path: Path, content: Content) -> str:
    """SHA-256 of the file, by which Hydrus knows it; read only where tags may have been put into it since it was tagged."""
    if not content.also:
        return content.sha256
    sha256 = hashlib.sha256(read_content(path).data).hexdigest()
    if sha256 not in content.also | {content.sha256}:
        raise unreadable(display_name(path), "it was changed since it was tagged", "Tag it again.")
    return sha256


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:200]}…"
