"""Downloads of models that survive bad networks, restarts and servers that misbehave."""

import contextlib
import errno
import hashlib
import math
import random
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from furrytag_gui.errors import DownloadError
from furrytag_gui.models.drive import BY_HAND, DriveSite, find_drive_file
from furrytag_gui.models.faults import IN_A_BROWSER, PAGE_HINT, FaultError
from furrytag_gui.models.manifest import is_inside
from furrytag_gui.models.partfile import READ_BYTES, PartFile, read_state
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.models.stream import Stream
from furrytag_gui.models.tally import Tally
from furrytag_gui.models.transfer import Transfer
from furrytag_gui.models.web import CONNECT_S, READ_S, Guard, Web, allow_all
from furrytag_gui.work import Work

MAX_FILE_BYTES = 20_000_000_000
SPARE_BYTES = 100_000_000
TRIES = 6
FIRST_WAIT_S, MAX_WAIT_S = 1.0, 30.0
MAX_ASKED_WAIT_S = 120.0
WAIT_SLICE_S = 0.2
# Tries that bring less than this are counted as failures in a row.
PROGRESS_BYTES = 256 * 1024
DISK_HINT = "Free some space, or let the models lie on another disk, and try again: what has come is kept."
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@dataclass(frozen=True, slots=True)
class FetchedFile:
    """A file that is whole. `sha256`: of its bytes, as hexadecimal digits; `url`: the published address, not where that led."""

    name: str
    path: Path
    size_bytes: int
    sha256: str
    url: str


@dataclass(frozen=True, slots=True)
class _Errand:
    """What the files of one call have in common."""

    web: Web
    folder: Path
    tally: Tally
    work: Work
    title: str

    def name(self, remote: RemoteFile) -> str:
        return f"{remote.name} of {self.title}" if self.title and self.title != remote.name else remote.name


class Fetcher:
    """Downloads the files of a model.

    `connect_s` and `read_s`: how long a server may be silent; `tries`: how many in a row may bring nothing.
    A test gives its own `drive`, `sleep` and `chance`.
    """

    def __init__(
        self,
        *,
        drive: DriveSite | None = None,
        connect_s: float = CONNECT_S,
        read_s: float = READ_S,
        tries: int = TRIES,
        max_file_bytes: int = MAX_FILE_BYTES,
        sleep: Callable[[float], None] = time.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._drive = drive or DriveSite()
        self._connect_s, self._read_s = connect_s, read_s
        self._tries = tries
        self._max_file_bytes = max_file_bytes
        self._sleep = sleep
        self._chance = chance

    def fetch(self, remotes: Sequence[RemoteFile], folder: Path, work: Work, title: str = "") -> list[FetchedFile]:
        """The files, whole and as published, in this folder, which is made; `title` names them together.

        What an earlier call has brought into the same folder is gone on with. Raises DownloadError at the first file that
        can't be got, and CancelledError; what has come is kept.
        """
        names = [remote.name for remote in remotes]
        what = title or ", ".join(names)
        if len(set(names)) != len(names) or not all(map(is_inside, names)):
            raise DownloadError(f"Can't download {what}: {', '.join(names)} are not the names of files in one folder.")
        tally = Tally(work, f"Downloading {what}")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for remote in remotes:
                tally.expect(remote.name, remote.size_bytes, count_kept_bytes([remote], folder))
            _require_space(folder, tally)
        except (OSError, FaultError) as error:
            raise self._describe(_explain_disk(error, folder), what, "") from error
        tally.show()
        with contextlib.closing(Web(self._connect_s, self._read_s)) as web:
            errand = _Errand(web, folder, tally, work, title)
            return [self._fetch_one(remote, errand) for remote in remotes]

    def _fetch_one(self, remote: RemoteFile, errand: _Errand) -> FetchedFile:
        try:
            fetched = _find_whole(remote, errand.folder, errand.work)
            if fetched is None:
                with PartFile(errand.folder / remote.name, remote.url) as part:
                    part.open(errand.work)
                    errand.tally.expect(remote.name, part.state.total_bytes or remote.size_bytes, part.size_bytes)
                    errand.tally.show()
                    self._bring(remote, part, errand)
                    fetched = _accept(remote, part)
            else:
                errand.tally.expect(remote.name, fetched.size_bytes, fetched.size_bytes)
                errand.tally.show()
        except (OSError, FaultError) as error:
            fault = _explain_disk(error, errand.folder)
            if remote.drive_id is not None and fault.hint in {IN_A_BROWSER, PAGE_HINT}:
                fault.hint = BY_HAND
            # A browser can't help a full disk.
            page = "" if isinstance(fault, _DiskFaultError) else self._find_page(remote)
            raise self._describe(fault, errand.name(remote), page) from error
        return fetched

    def _bring(self, remote: RemoteFile, part: PartFile, errand: _Errand) -> None:
        """Have the part whole, in as many tries as it takes. Raises FaultError once trying again makes no sense."""
        web, tally, work = errand.web, errand.tally, errand.work

        def open_stream(headers: Mapping[str, str]) -> Stream:
            def ask(url: str, guard: Guard = allow_all) -> Stream:
                return Stream(lambda: web.ask(url, headers, guard), web.read_s)

            return ask(remote.url) if remote.drive_id is None else find_drive_file(self._drive, remote.drive_id, ask, work)

        def on_total(total_bytes: int | None, done_bytes: int) -> None:
            tally.expect(remote.name, remote.size_bytes if total_bytes is None else total_bytes, done_bytes)
            _require_space(errand.folder, tally)
            tally.show()

        def on_bytes(count: int) -> None:
            tally.advance(remote.name, count)

        failures = 0
        while not part.is_whole:
            before_bytes = part.size_bytes
            try:
                Transfer(remote, part, open_stream, on_total=on_total, on_bytes=on_bytes, max_bytes=self._max_file_bytes).run(work)
            except FaultError as fault:
                part.keep()
                failures = 1 if part.size_bytes - before_bytes >= PROGRESS_BYTES else failures + 1
                if not fault.passing or failures >= self._tries:
                    raise
                tally.show(f"Trying {remote.name} again: {fault.reason}")
                self._wait(fault, failures, work)

    def _wait(self, fault: FaultError, failures: int, work: Work) -> None:
        """Let time pass before the next try: longer each time, never in step with others, or what the server asks for."""
        # A random part keeps all who were cut off together from coming back together.
        wait_s = min(MAX_WAIT_S, FIRST_WAIT_S * 2 ** (failures - 1)) * (0.5 + 0.5 * self._chance())
        if fault.wait_s is not None:
            if fault.wait_s > MAX_ASKED_WAIT_S:
                minutes = math.ceil(fault.wait_s / 60)
                raise FaultError(
                    f"{fault.reason} and asks to wait {minutes:,} minutes", "Try again then: what has come is kept."
                ) from fault
            wait_s = max(wait_s, fault.wait_s)
        while wait_s > 0:
            work.check()
            self._sleep(min(wait_s, WAIT_SLICE_S))
            wait_s -= WAIT_SLICE_S
        work.check()

    def _find_page(self, remote: RemoteFile) -> str:
        if remote.page or remote.drive_id is None:
            return remote.page or remote.url
        return self._drive.page(remote.drive_id)

    def _describe(self, fault: FaultError, what: str, page: str) -> DownloadError:
        return DownloadError(f"Can't download {what}: {fault.reason}.", fault.hint, page)


def count_kept_bytes(remotes: Sequence[RemoteFile], folder: Path) -> int:
    """How much of these files an earlier `fetch` has brought into the folder. Raises OSError."""
    count = 0
    for remote in remotes:
        target = folder / remote.name
        state = read_state(target)
        if target.is_file():
            count += target.stat().st_size
        elif state is not None and state.url == remote.url:
            count += state.kept_bytes
    return count


def _find_whole(remote: RemoteFile, folder: Path, work: Work) -> FetchedFile | None:
    """The file if an earlier call has fetched it. One that isn't as published is removed."""
    target = folder / remote.name
    if not target.is_file():
        return None
    digest = hashlib.sha256()
    with target.open("rb") as stream:
        while block := stream.read(READ_BYTES):
            work.check()
            digest.update(block)
    size_bytes = target.stat().st_size
    if _find_difference(remote, size_bytes, digest.hexdigest()):
        target.unlink()
        return None
    # A crash right after the file got its name leaves the state.
    PartFile(target, remote.url).discard()
    return FetchedFile(remote.name, target, size_bytes, digest.hexdigest(), remote.url)


def _accept(remote: RemoteFile, part: PartFile) -> FetchedFile:
    """The file under its name, if it is as published. Otherwise it is removed, and FaultError is raised."""
    fetched = FetchedFile(remote.name, part.target, part.size_bytes, part.sha256, remote.url)
    difference = _find_difference(remote, fetched.size_bytes, fetched.sha256)
    if difference:
        part.discard()
        raise FaultError(difference, "Try again: it starts anew. If that gives the same, look on its page for what changed.")
    part.finish()
    return fetched


def _find_difference(remote: RemoteFile, size_bytes: int, sha256: str) -> str:
    if remote.size_is_exact and remote.size_bytes not in {None, size_bytes}:
        return f"what came has {size_bytes:,} bytes where {remote.size_bytes:,} were published"
    if remote.sha256 is not None and remote.sha256.lower() != sha256:
        return f"what came is not what was published (SHA-256 {sha256[:16]}… where {remote.sha256[:16].lower()}… is expected)"
    return ""


def _require_space(folder: Path, tally: Tally) -> None:
    """Raise FaultError unless the folder's disk has room for all that is still to come."""
    needed, free = tally.left_bytes, shutil.disk_usage(folder).free
    if needed and needed + SPARE_BYTES > free:
        # Rounded so that the two can't be shown as the same.
        shown = f"it takes {math.ceil((needed + SPARE_BYTES) / 1e6):,} MB and {math.floor(free / 1e6):,} MB are free in {folder}"
        raise _DiskFaultError(shown, DISK_HINT)


class _DiskFaultError(FaultError):
    """A fault of this computer's disk, not of the network."""


def _explain_disk(error: OSError | FaultError, folder: Path) -> FaultError:
    if isinstance(error, FaultError):
        return error
    if error.errno in FULL:
        return _DiskFaultError(f"the disk of {folder} is full", DISK_HINT)
    return _DiskFaultError(f"{folder} can't be written: {error.strerror}", "Check the folder and its permissions. What has come is kept.")
