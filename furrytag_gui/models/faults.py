"""Why a try to download failed, in words for the user."""

import errno
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass

import requests
import urllib3.exceptions

LATER = "Check the connection and try again: what has come is kept."
PROXY_HINT = "Check the proxy in the system's settings."
IN_A_BROWSER = "Open its page in the browser to see why."
PAGE_HINT = "Open its page in the browser. A network that wants you to sign in first, as in a hotel, is often the reason."
UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN}
PASSING_STATUSES = {408, 421, 425, 429}


class FaultError(Exception):
    """A try that failed. `reason` ends the sentence "Can't download X: …", without its full stop; `hint` is the next step.

    `passing`: another try may go better. `wait_s`: how long the server asks to wait before that.
    """

    def __init__(self, reason: str, hint: str = IN_A_BROWSER, *, passing: bool = False, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint
        self.passing = passing
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What an error of one of these kinds means; {host} and {read_s} are filled in."""

    kinds: tuple[type[BaseException], ...]
    reason: str
    hint: str = LATER
    passing: bool = True


# The first that fits is taken: the narrow ones come before the wide ones that they are found inside of.
_MEANINGS = (
    _Meaning(
        (ssl.SSLCertVerificationError,),
        "{host} can't prove that it is {host} (its certificate is not valid)",
        "Check the computer's date. A program or network that looks into encrypted traffic can be the reason too.",
        passing=False,
    ),
    _Meaning((requests.exceptions.InvalidProxyURL,), "the system's proxy has an address that makes no sense", PROXY_HINT, passing=False),
    _Meaning((requests.exceptions.ProxyError, urllib3.exceptions.ProxyError), "the system's proxy can't be reached or refuses", PROXY_HINT),
    _Meaning((urllib3.exceptions.InvalidHeader,), "{host} contradicts itself about how long the file is"),
    _Meaning((socket.gaierror,), "the name {host} can't be found (no network, or no DNS)"),
    _Meaning((ConnectionRefusedError,), "{host} refuses the connection"),
    _Meaning((ssl.SSLError, urllib3.exceptions.SSLError), "no safe connection (TLS) to {host} could be made"),
    _Meaning((urllib3.exceptions.ConnectTimeoutError,), "{host} doesn't answer"),
    _Meaning((urllib3.exceptions.ReadTimeoutError, TimeoutError), "{host} has sent nothing for {read_s:.0f} seconds"),
)

_STATUSES = {
    401: ("{host} doesn't allow it (401)", IN_A_BROWSER),
    403: ("{host} doesn't allow it (403)", IN_A_BROWSER),
    404: ("{host} doesn't have the file any more (404)", "Look on its page for where it went."),
    407: ("the system's proxy wants a name and a password (407)", PROXY_HINT),
    410: ("{host} doesn't have the file any more (410)", "Look on its page for where it went."),
    429: ("{host} is asked too often (429)", LATER),
    503: ("{host} is overloaded or being serviced (503)", LATER),
}


def explain(error: Exception, host: str, read_s: float) -> FaultError:
    """What a failure of the network or of a library under it means."""
    causes = list(_causes(error))
    for meaning in _MEANINGS:
        if any(isinstance(cause, meaning.kinds) for cause in causes):
            if requests.exceptions.ProxyError in meaning.kinds and "407" in str(error):
                return explain_status(407, host)
            return FaultError(meaning.reason.format(host=host, read_s=read_s), meaning.hint, passing=meaning.passing)
    if any(isinstance(cause, OSError) and cause.errno in UNREACHABLE for cause in causes):
        return FaultError(f"there is no way to {host} from this network", LATER, passing=True)
    if isinstance(error, ValueError):
        return FaultError("its address is not one that can be asked")
    return FaultError(f"the connection to {host} was cut", LATER, passing=True)


def explain_status(status: int, host: str, wait_s: float | None = None) -> FaultError:
    """What an answer that isn't the file means. `wait_s`: from its Retry-After."""
    other = "{host} has a fault of its own ({status})" if status >= 500 else "{host} answers with {status} in place of the file"
    passing = status >= 500 or status in PASSING_STATUSES
    reason, hint = _STATUSES.get(status, (other, LATER if passing else IN_A_BROWSER))
    return FaultError(reason.format(host=host, status=status), hint, passing=passing, wait_s=wait_s)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and every one inside it: libraries keep them as a cause, as an argument, or as `reason`."""
    todo: list[object] = [error]
    seen: set[int] = set()
    while todo:
        found = todo.pop()
        if isinstance(found, BaseException) and id(found) not in seen:
            seen.add(id(found))
            yield found
            todo += [found.__cause__, found.__context__, getattr(found, "reason", None), *found.args]
