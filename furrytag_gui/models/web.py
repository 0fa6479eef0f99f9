"""Files asked of web servers: redirects followed with care, headers of strangers read strictly."""

import contextlib
import email.utils
import re
import time
from collections.abc import Callable, Mapping
from urllib.parse import urljoin, urlsplit

import requests

from furrytag_gui.edition import VERSION
from furrytag_gui.models.faults import FaultError, explain, explain_status

CONNECT_S, READ_S = 15.0, 30.0
MAX_REDIRECTS = 10
REDIRECTS = {301, 302, 303, 307, 308}
MAX_HEADER_CHARS = 500
MAX_DIGITS = 15

Guard = Callable[[str], None]


def allow_all(_url: str) -> None:
    """The guard of an ordinary address: a redirect may lead to any server."""


class Web:
    """Asks servers for files, through the system's proxy."""

    def __init__(self, connect_s: float = CONNECT_S, read_s: float = READ_S) -> None:
        self.read_s = read_s
        self._timeouts_s = (connect_s, read_s)
        self._session = _Session()
        # What is counted, hashed and asked for by range are the file's own bytes, never compressed ones.
        agent = f"Mozilla/5.0 (compatible; FurryTag/{VERSION})"
        self._session.headers.update({"User-Agent": agent, "Accept": "*/*", "Accept-Encoding": "identity"})
        # An auth of its own keeps requests from sending what it finds in the user's .netrc.
        self._session.auth = _add_nothing

    def close(self) -> None:
        self._session.close()

    def ask(self, url: str, headers: Mapping[str, str], guard: Guard = allow_all) -> requests.Response:
        """The answer at the end of all redirects, its body not yet read.

        `guard` raises for an address that must not be asked. An https address never leads to an http one.
        Raises FaultError; the answer's status is the caller's matter.
        """
        seen = {url}
        require_web_address(url)
        for _ in range(MAX_REDIRECTS + 1):
            response = self._ask_once(url, headers)
            if response.status_code not in REDIRECTS:
                return response
            response.close()
            target = _find_target(response, url)
            if target in seen:
                raise FaultError(f"{host_of(url)} sends the request in a circle")
            guard(target)
            seen.add(target)
            url = target
        raise FaultError(f"{host_of(url)} sends the request on and on")

    def _ask_once(self, url: str, headers: Mapping[str, str]) -> requests.Response:
        try:
            return self._session.get(url, headers=dict(headers), stream=True, allow_redirects=False, timeout=self._timeouts_s)
        except (requests.RequestException, OSError, ValueError) as error:
            raise explain(error, host_of(url), self.read_s) from error


class _Session(requests.Session):
    """A session that leaves redirects alone; requests looks at them, and reads their bodies, even when told not to follow."""

    def get_redirect_target(self, _resp: requests.Response) -> None:
        return None


def _add_nothing(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _find_target(response: requests.Response, url: str) -> str:
    """Where a redirect leads: an absolute address without its fragment."""
    text = response.headers.get("Location", "")
    if not text:
        raise explain_status(response.status_code, host_of(url))
    # Headers are decoded as Latin-1; what servers send is UTF-8 most of the time.
    with contextlib.suppress(ValueError):
        text = text.encode("latin-1").decode("utf-8")
    try:
        target = urljoin(url, text).split("#")[0]
    except ValueError as error:
        raise FaultError(f"{host_of(url)} sends the request to an address that makes no sense") from error
    require_web_address(target)
    if urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https":
        raise FaultError(f"{host_of(url)} sends the request on to {host_of(target)} without encryption")
    return target


def require_web_address(url: str) -> None:
    """Raise FaultError unless it is an http or https address with a host."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise FaultError(f"{url[:MAX_HEADER_CHARS]!r} is not a web address")


def host_of(url: str) -> str:
    """The host for a message: "huggingface.co"."""
    try:
        return urlsplit(url).hostname or "the server"
    except ValueError:
        return "the server"


def read_length(headers: Mapping[str, str]) -> int | None:
    """The body's length by its header, None without one. Raises FaultError for one that is no number."""
    if "chunked" in headers.get("Transfer-Encoding", "").lower() or "Content-Length" not in headers:
        return None
    text = headers["Content-Length"].strip()
    if not re.fullmatch(rf"[0-9]{{1,{MAX_DIGITS}}}", text):
        raise FaultError("the server's answer has a length that makes no sense", passing=True)
    return int(text)


def read_range(headers: Mapping[str, str]) -> tuple[int, int, int | None]:
    """First byte, byte after the last one, and the whole file's length (None: not said) of a 206 answer.

    Raises FaultError if the header is missing or contradicts itself.
    """
    digits = rf"[0-9]{{1,{MAX_DIGITS}}}"
    match = re.fullmatch(rf"bytes ({digits})-({digits})/({digits}|\*)", headers.get("Content-Range", "").strip())
    if match is not None:
        start, end = int(match[1]), int(match[2]) + 1
        total = None if match[3] == "*" else int(match[3])
        if start < end and (total is None or end <= total) and read_length(headers) in {None, end - start}:
            return start, end, total
    raise FaultError("the server's answer doesn't say which part of the file it is", passing=True)


def read_refused_range(headers: Mapping[str, str]) -> int | None:
    """The whole file's length in a 416 answer, None where it isn't said."""
    match = re.fullmatch(rf"bytes \*/([0-9]{{1,{MAX_DIGITS}}})", headers.get("Content-Range", "").strip())
    return None if match is None else int(match[1])


def read_strong_etag(headers: Mapping[str, str]) -> str:
    """The entity tag that stands for these very bytes, "" without one; a weak one doesn't (RFC 9110, 8.8.3)."""
    text = headers.get("ETag", "").strip()
    return text if len(text) <= MAX_HEADER_CHARS and re.fullmatch(r'"[\x21\x23-\x7e]*"', text) else ""


def read_modified(headers: Mapping[str, str]) -> str:
    """The Last-Modified date as it stands, "" without a good one."""
    text = headers.get("Last-Modified", "").strip()
    return text if len(text) <= MAX_HEADER_CHARS and _read_date(text) is not None else ""


def read_retry_after(headers: Mapping[str, str], now_s: float | None = None) -> float | None:
    """Seconds that the server asks to wait, from a number or a date; None without a good one. `now_s`: seconds since 1970."""
    text = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return float(text)
    at_s = _read_date(text)
    if at_s is None:
        return None
    return max(0.0, at_s - (time.time() if now_s is None else now_s))


def _read_date(text: str) -> float | None:
    try:
        return email.utils.parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
