"""Records by key in one JSON file."""

import json
import logging
import threading
from pathlib import Path
from typing import Generic, TypeVar

from furrytag_gui.errors import ModelError
from furrytag_gui.models.jsonrecord import RecordError, decode_record, encode_record
from furrytag_gui.wholefile import set_aside, write_whole

RecordT = TypeVar("RecordT")

log = logging.getLogger(__name__)


class Book(Generic[RecordT]):
    """Keeps frozen dataclasses under keys. The file is read at every call, since another FurryTag may write it too.

    A file that is damaged is kept aside and begun anew; a record that this version can't read is passed over.
    Every method may be called from any thread.
    """

    def __init__(self, path: Path, record: type[RecordT]) -> None:
        self._path = path
        self._record = record
        self._lock = threading.Lock()

    def get(self, key: str) -> RecordT | None:
        """The record under this key, or None."""
        with self._lock:
            return self._decode(key, self._read().get(key))

    def put(self, key: str, record: RecordT | None) -> None:
        """Keep this record, or nothing for None, under the key. Raises ModelError if the file can't be written."""
        with self._lock:
            entries = self._read()
            if record is None and key not in entries:
                return
            entries.pop(key, None)
            if record is not None:
                entries[key] = encode_record(record)
            try:
                write_whole(self._path, json.dumps(entries, indent=1).encode("ascii"))
            except OSError as error:
                raise ModelError(f"Can't write {self._path}: {error.strerror}.", "Check the folder and its free space.") from error

    def _decode(self, key: str, stored: object) -> RecordT | None:
        if stored is None:
            return None
        try:
            return decode_record(self._record, stored)
        except RecordError as error:
            log.warning("%s: %s is passed over: %s", self._path.name, key, error)
            return None

    def _read(self) -> dict[str, object]:
        try:
            entries = json.loads(self._path.read_bytes())
            if not isinstance(entries, dict):
                raise ValueError("it is not a JSON object")
        except FileNotFoundError:
            return {}
        except OSError as error:
            log.warning("Can't read %s: %s", self._path, error.strerror)
            return {}
        except (ValueError, RecursionError) as error:
            log.warning("%s is damaged: %s. %s", self._path, error, set_aside(self._path))
            return {}
        return entries
