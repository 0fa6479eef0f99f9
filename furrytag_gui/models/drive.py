"""Files that Google Drive serves, with its warning, quota and sign-in pages in between.

Google documents none of this. Source: what wkentaro/gdown 6 and the issues of other downloaders tell of 2024 to 2026.
"""

import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from furrytag_gui.models.faults import FaultError, explain_status
from furrytag_gui.models.stream import Head, Stream
from furrytag_gui.models.web import Guard, require_web_address
from furrytag_gui.work import Work

MAX_PAGES = 4
MAX_PAGE_BYTES = 1024 * 1024
MAX_SHOWN_CHARS = 200
BY_HAND = "Open it in the browser and save it there, then add the saved zip."
SIGN_IN_HOST = "accounts.google.com"
SIGN_IN_TITLES = ("sign-in", "sign in", "access denied", "you need access")
# What Google has called the form and the link of its virus-scan page.
FORM_IDS = {"download-form", "downloadForm"}
LINK_ID = "uc-download-link"
REFUSALS = {400, 401, 403, 404, 410}

Ask = Callable[[str, Guard], Stream]


@dataclass(frozen=True, slots=True)
class DriveSite:
    """Where Google Drive answers: `files` serves bytes, `pages` what a person sees. `hosts` may be led to as well."""

    files: str = "https://drive.usercontent.google.com"
    pages: str = "https://drive.google.com"
    hosts: tuple[str, ...] = ("docs.google.com", ".googleusercontent.com")

    def shortcut(self, drive_id: str) -> str:
        """The address that skips the virus-scan page."""
        return f"{self.files}/download?{urlencode({'id': drive_id, 'export': 'download', 'confirm': 't'})}"

    def start(self, drive_id: str) -> str:
        """The address that links in a page lead to; for a large file it gives the virus-scan page."""
        return f"{self.pages}/uc?{urlencode({'export': 'download', 'id': drive_id})}"

    def page(self, drive_id: str) -> str:
        """The page where a person gets the file."""
        return f"{self.pages}/file/d/{drive_id}/view"

    def guard(self, url: str) -> None:
        """Raise FaultError for an address that isn't Google Drive's own."""
        require_web_address(url)
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host == SIGN_IN_HOST:
            raise _private()
        own = any((parts.scheme, parts.netloc) == urlsplit(base)[:2] for base in (self.files, self.pages))
        # A name that begins with a dot stands for all hosts below it.
        known = any(host == name or (name.startswith(".") and host.endswith(name)) for name in self.hosts)
        if not own and not (known and parts.scheme == "https"):
            raise FaultError(f"Google Drive sends the request on to {host}, which isn't Google Drive", BY_HAND)


@dataclass(slots=True)
class DrivePage:
    """What one of Drive's pages holds. `action` and `inputs`: its download form; `link`: the older kind's."""

    title: str = ""
    action: str = ""
    inputs: dict[str, str] = field(default_factory=dict)
    link: str = ""
    caption: str = ""
    subcaption: str = ""


def find_drive_file(site: DriveSite, drive_id: str, ask: Ask, work: Work) -> Stream:
    """The answer that holds the file, or part of it; pages in between are gone through as a browser would.

    Raises FaultError with what Drive says, and CancelledError.
    """
    todo = [site.shortcut(drive_id), site.start(drive_id)]
    asked: set[str] = set()
    fault = FaultError("Google Drive leads from page to page and never to the file", BY_HAND)
    while todo and len(asked) < MAX_PAGES:
        url = todo.pop(0)
        asked.add(url)
        stream = ask(url, site.guard)
        try:
            head = stream.head(work)
            if not _is_page(head):
                return stream
            page = read_drive_page(stream.text(work, MAX_PAGE_BYTES))
        except BaseException:
            stream.close()
            raise
        stream.close()
        following = _find_next(page, head.url, site)
        if following and following not in asked:
            todo.insert(0, following)
            continue
        fault = _explain_page(page, head)
        if page.subcaption or page.caption:
            # It has said what is wrong; the other address would say the same.
            break
    raise fault


def read_drive_page(text: str) -> DrivePage:
    """What a page of Drive holds; an empty DrivePage for one of another kind."""
    reader = _PageReader()
    # What the library says of markup that it can't make sense of; what came before that may do.
    with contextlib.suppress(AssertionError):
        reader.feed(text)
        reader.close()
    return reader.page


def _is_page(head: Head) -> bool:
    if head.status in {200, 206}:
        return "html" in head.headers.get("Content-Type", "").lower() and "Content-Disposition" not in head.headers
    return head.status in REFUSALS


def _find_next(page: DrivePage, url: str, site: DriveSite) -> str:
    """The address that the page's form or link leads to, "" without one. Raises FaultError if that isn't Drive's."""
    if not page.action and not page.link:
        return ""
    try:
        parts = urlsplit(urljoin(url, page.action or page.link))
        query = dict(parse_qsl(parts.query)) | (page.inputs if page.action else {})
    except ValueError as error:
        raise FaultError("Google Drive's page leads to an address that makes no sense", BY_HAND) from error
    target = urlunsplit(parts._replace(query=urlencode(query), fragment=""))
    site.guard(target)
    return target


def _explain_page(page: DrivePage, head: Head) -> FaultError:
    said = page.subcaption or page.caption
    if "quota" in page.title.lower() or "too many users" in said.lower():
        return FaultError(
            f"too many people have fetched it from Google Drive lately ({_shorten(said or page.title)})",
            f"Try again tomorrow. If you can't wait: {BY_HAND}",
        )
    if said:
        return FaultError(f'Google Drive says: "{_shorten(said)}"', BY_HAND)
    if head.status in {401, 403} or any(title in page.title.lower() for title in SIGN_IN_TITLES):
        return _private()
    if head.status in {404, 410}:
        return FaultError(f"Google Drive doesn't have it any more, or not for everybody ({head.status})", BY_HAND)
    if head.status in REFUSALS:
        return FaultError(explain_status(head.status, "Google Drive").reason, BY_HAND)
    name = f' ("{_shorten(page.title)}")' if page.title else ""
    return FaultError(f"Google Drive sends a web page{name} instead of the file", BY_HAND)


def _private() -> FaultError:
    return FaultError("its owner has not shared it with everybody: Google Drive asks to sign in", BY_HAND)


def _shorten(text: str) -> str:
    text = re.sub(r"\s+", " ", "".join(char for char in text if char.isprintable() or char.isspace())).strip().rstrip(".")
    return text if len(text) <= MAX_SHOWN_CHARS else f"{text[:MAX_SHOWN_CHARS]}…"


class _PageReader(HTMLParser):
    """Fills a DrivePage from HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = DrivePage()
        self._in_form = False
        # The field of the page that text goes to, and the element at whose end it stops.
        self._into = ""
        self._until = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        classes = values.get("class", "").split()
        if tag == "form" and values.get("id") in FORM_IDS:
            self._in_form, self.page.action = True, values.get("action", "")
        elif tag == "input" and self._in_form and values.get("type") == "hidden" and values.get("name"):
            self.page.inputs[values["name"]] = values.get("value", "")
        elif tag == "a" and (values.get("id") == LINK_ID or values.get("href", "").startswith("/uc?export=download")):
            self.page.link = self.page.link or values.get("href", "")
        if tag == "title" and not self.page.title:
            self._into, self._until = "title", tag
        elif "uc-error-caption" in classes:
            self._into, self._until = "caption", tag
        elif "uc-error-subcaption" in classes:
            self._into, self._until = "subcaption", tag

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._in_form = False
        if tag == self._until:
            self._into = self._until = ""

    def handle_data(self, data: str) -> None:
        if self._into:
            setattr(self.page, self._into, getattr(self.page, self._into) + data)
