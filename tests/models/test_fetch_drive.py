"""Downloads from a server that plays Google Drive: its pages in between, its refusals, and what the user reads."""

import random
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from furrytag_gui.errors import DownloadError
from furrytag_gui.models.drive import MAX_PAGE_BYTES, DriveSite, read_drive_page
from furrytag_gui.models.faults import FaultError
from furrytag_gui.models.fetch import Fetcher, count_kept_bytes
from furrytag_gui.models.remote import RemoteFile
from furrytag_gui.work import Work
from tests.servers import FileServer, Reply, page, redirect, serve, status

DRIVE_ID = "1n-qEMXU86G8A_UE"
CONTENT = b"PK\x03\x04" + random.Random(8).randbytes(50_000)
FILE_HEAD: dict[str, str | None] = {
    "Content-Disposition": 'attachment; filename="wolves.zip"',
    "Last-Modified": "Wed, 25 Nov 2026 10:00:00 GMT",
}

WARNING = """<!DOCTYPE html><html><head><title>Google Drive - Virus scan warning</title></head><body>
<div id="uc-text"><p class="uc-warning-caption">Google Drive can't scan this file for viruses.</p>
<p class="uc-warning-subcaption"><span class="uc-name-size"><a href="/open?id={id}">wolves.zip</a> (120M)</span> is too large.</p>
<form action="/search"><input type="hidden" name="not" value="this"></form>
<form id="download-form" action="{action}" method="get"><input type="submit" id="uc-download-link" value="Download anyway"/>
<input type="hidden" name="id" value="{id}"><input type="hidden" name="export" value="download">
<input type="hidden" name="authuser" value="0"><input type="hidden" name="confirm" value="t">
<input type="hidden" name="uuid" value="05f4-6eb5"><input type="hidden" name="at" value="AN8x&amp;y=:17"></form>
<input type="hidden" name="outside" value="1"></body></html>"""
OLD_WARNING = """<html><head><title>Google Drive - Virus scan warning</title></head><body>
<a href="/about">About</a>
<a id="uc-download-link" href="/uc?export=download&amp;confirm=aB3_&amp;id={id}">Download anyway</a></body></html>"""
QUOTA = """<!DOCTYPE html><html><head><title>Google Drive - Quota exceeded</title></head><body><div id="uc-text">
<p class="uc-error-caption">Sorry, you can&#39;t view or download this file at this time.</p>
<p class="uc-error-subcaption">Too many users have viewed or downloaded this file recently. Please try accessing the file again
later. If it is still <a href="/x">heavily</a> shared, it may take up to 24 hours.</p></div></body></html>"""
ERROR = '<html><title>Error</title><p class="uc-error-caption other">Sorry.</p><p class="uc-error-subcaption">{text}</p></html>'
SIGN_IN = "<html><head><title>Google Drive: Sign-in</title></head><body><form action='/signin'></form></body></html>"


@pytest.fixture
def site(file_server: FileServer) -> DriveSite:
    return DriveSite(files=file_server.origin, pages=file_server.origin, hosts=())


@pytest.fixture
def remote() -> RemoteFile:
    return RemoteFile("wolves.zip", f"https://drive.google.com/uc?export=download&id={DRIVE_ID}", drive_id=DRIVE_ID)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "new"


@pytest.fixture
def fetch(site: DriveSite, remote: RemoteFile, folder: Path) -> Callable[[], bytes]:
    """Downloads the file, and gives its content."""

    def run() -> bytes:
        (fetched,) = Fetcher(drive=site, sleep=lambda _: None).fetch([remote], folder, Work())
        assert fetched.url == remote.url
        return fetched.path.read_bytes()

    return run


@pytest.fixture
def fail(site: DriveSite, fetch: Callable[[], bytes]) -> Callable[[], DownloadError]:
    """Gives the error of a download that must fail, which shows the way out."""

    def run() -> DownloadError:
        with pytest.raises(DownloadError) as caught:
            fetch()
        assert caught.value.page == site.page(DRIVE_ID)
        assert "pen it in the browser and save it there, then add the saved zip." in caught.value.hint
        return caught.value

    return run


Fetch = Callable[[], bytes]
Fail = Callable[[], DownloadError]


def give(**changes: object) -> Reply:
    """The file as Drive gives it: without an entity tag."""
    return serve(content=CONTENT, headers=FILE_HEAD | {"ETag": None}, **changes)  # type: ignore[arg-type]


def test_addresses_are_those_of_google() -> None:
    site = DriveSite()
    assert site.shortcut("a b") == "https://drive.usercontent.google.com/download?id=a+b&export=download&confirm=t"
    assert site.start(DRIVE_ID) == f"https://drive.google.com/uc?export=download&id={DRIVE_ID}"
    assert site.page(DRIVE_ID) == f"https://drive.google.com/file/d/{DRIVE_ID}/view"


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("https://drive.usercontent.google.com/download?id=1", True),
        ("https://drive.google.com/uc", True),
        ("https://docs.google.com/uc", True),
        ("https://doc-0k-docs.googleusercontent.com/docs/securesc/x", True),
        ("http://drive.google.com/uc", False),
        ("http://doc-0k-docs.googleusercontent.com/x", False),
        ("https://googleusercontent.com.example.org/x", False),
        ("https://evilgoogleusercontent.com/x", False),
        ("https://drive.google.com.example.org/uc", False),
        ("https://drive.google.com@example.org/uc", False),
        ("https://drive.google.com:8443/uc", False),
        ("https://accounts.google.com/ServiceLogin", False),
        ("https://127.0.0.1/x", False),
        ("ftp://drive.google.com/uc", False),
    ],
)
def test_only_google_drive_is_asked(url: str, good: bool) -> None:
    if good:
        DriveSite().guard(url)
    else:
        with pytest.raises(FaultError):
            DriveSite().guard(url)


def test_short_cut_gives_the_file_at_once(file_server: FileServer, fetch: Fetch) -> None:
    file_server.script("/download", give())
    assert fetch() == CONTENT
    (request,) = file_server.requests
    assert request.query == {"id": [DRIVE_ID], "export": ["download"], "confirm": ["t"]}


def test_cut_file_goes_on(file_server: FileServer, fetch: Fetch) -> None:
    file_server.script("/download", give(cut_after=20_000), serve(content=CONTENT, headers=FILE_HEAD))
    file_server.etags["/download"] = FILE_HEAD["Last-Modified"] or ""
    assert fetch() == CONTENT
    assert file_server.ranges("/download") == [None, "bytes=20000-"]
    assert file_server.requests[1].headers["If-Range"] == FILE_HEAD["Last-Modified"]


@pytest.mark.parametrize("action", ["/download", "/download?authuser=1&at=old", "{origin}/download"])
def test_virus_page_is_gone_through(file_server: FileServer, fetch: Fetch, action: str) -> None:
    action = escape(action.format(origin=file_server.origin))
    file_server.script("/download", page(WARNING.format(id=DRIVE_ID, action=action)), give())
    assert fetch() == CONTENT
    assert file_server.requests[1].query == {
        "id": [DRIVE_ID],
        "export": ["download"],
        "authuser": ["0"],
        "confirm": ["t"],
        "uuid": ["05f4-6eb5"],
        "at": ["AN8x&y=:17"],
    }


def test_old_virus_page_is_gone_through_with_its_cookie(file_server: FileServer, fetch: Fetch) -> None:
    content = OLD_WARNING.format(id=DRIVE_ID).encode()
    head = {"Content-Type": "text/html", "Set-Cookie": f"download_warning_{DRIVE_ID}=aB3_; Path=/"}
    file_server.script("/download", status(404))
    file_server.script("/uc", status(200, head, content), give())
    assert fetch() == CONTENT
    last = file_server.requests[-1]
    assert (last.path, last.query) == ("/uc", {"export": ["download"], "confirm": ["aB3_"], "id": [DRIVE_ID]})
    assert last.headers["Cookie"] == f"download_warning_{DRIVE_ID}=aB3_"


@pytest.mark.parametrize("code", [400, 403, 404, 200])
def test_short_cut_that_google_has_closed_is_gone_around(file_server: FileServer, fetch: Fetch, code: int) -> None:
    file_server.script("/download", page("<html><title>Error (Not Found)!!1</title></html>", code))
    file_server.script("/uc", redirect("/files/wolves"))
    file_server.script("/files/wolves", give())
    assert fetch() == CONTENT
    assert [request.path for request in file_server.requests] == ["/download", "/uc", "/files/wolves"]


def test_quota_page_is_told_with_the_way_out(file_server: FileServer, fail: Fail) -> None:
    file_server.script("/download", page(QUOTA))
    error = fail()
    assert error.message == (
        "Can't download wolves.zip: too many people have fetched it from Google Drive lately (Too many users have viewed or "
        "downloaded this file recently. Please try accessing the file again later. If it is still heavily shared, it may "
        "take up to 24 hours)."
    )
    assert error.hint.startswith("Try again tomorrow. If you can't wait: Open it in the browser")
    assert len(file_server.requests) == 1


def test_quota_page_does_not_cost_what_has_come(
    file_server: FileServer, remote: RemoteFile, fetch: Fetch, fail: Fail, folder: Path
) -> None:
    file_server.script("/download", give(cut_after=20_000), page(QUOTA))
    assert "too many people" in fail().message
    assert count_kept_bytes([remote], folder) == 20_000
    file_server.etags["/download"] = FILE_HEAD["Last-Modified"] or ""
    file_server.script("/download", serve(content=CONTENT, headers=FILE_HEAD))
    assert fetch() == CONTENT
    assert file_server.ranges("/download")[-1] == "bytes=20000-"


@pytest.mark.parametrize("kind", ["redirect", "page", "403"])
def test_private_file_is_told_and_no_sign_in_server_is_asked(file_server: FileServer, fail: Fail, kind: str) -> None:
    reply = {
        "redirect": redirect("https://accounts.google.com/ServiceLogin?continue=x"),
        "page": page(SIGN_IN),
        "403": page("<html><title>Error 403</title></html>", 403),
    }[kind]
    file_server.script("/download", reply)
    file_server.script("/uc", reply)
    expected = "Can't download wolves.zip: its owner has not shared it with everybody: Google Drive asks to sign in."
    assert fail().message == expected


def test_deleted_file_is_told(file_server: FileServer, fail: Fail) -> None:
    file_server.script("/download", status(404))
    file_server.script("/uc", page("<html><title>Error 404 (Not Found)!!1</title></html>", 404))
    assert fail().message == "Can't download wolves.zip: Google Drive doesn't have it any more, or not for everybody (404)."


def test_what_drive_says_is_shown_without_what_could_harm(file_server: FileServer, fail: Fail) -> None:
    text = "The file &lt;b&gt; is\n  <b>infected</b>.\x1b[31m\u202e" + "x" * 1000
    file_server.script("/download", page(ERROR.format(text=text)))
    assert fail().message == f'Can\'t download wolves.zip: Google Drive says: "The file <b> is infected.[31m{"x" * 171}…".'


def test_unknown_page_is_told_with_its_title(file_server: FileServer, fail: Fail) -> None:
    file_server.script("/download", page("<html><title> We&#39;re \n sorry </title></html>"))
    file_server.script("/uc", page("<html><title> We&#39;re \n sorry </title></html>"))
    assert fail().message == "Can't download wolves.zip: Google Drive sends a web page (\"We're sorry\") instead of the file."


@pytest.mark.parametrize("code", [400, 401])
def test_other_refusals_show_the_way_out(file_server: FileServer, fail: Fail, code: int) -> None:
    file_server.script("/download", status(code))
    file_server.script("/uc", status(code))
    assert "Google Drive" in fail().message


@pytest.mark.parametrize(
    "action", ["https://example.invalid/download", "//example.invalid/x", "http://drive.google.com/uc", "javascript:x", "http://[::1"]
)
def test_page_that_leads_away_from_drive_is_not_followed(file_server: FileServer, fail: Fail, action: str) -> None:
    file_server.script("/download", page(WARNING.format(id=DRIVE_ID, action=action)))
    message = fail().message
    assert "isn't Google Drive" in message or "makes no sense" in message or "not a web address" in message
    assert len(file_server.requests) == 1


def test_redirect_away_from_drive_is_not_followed(file_server: FileServer, fail: Fail) -> None:
    file_server.script("/download", redirect("https://example.invalid/wolves.zip"))
    assert fail().message == "Can't download wolves.zip: Google Drive sends the request on to example.invalid, which isn't Google Drive."


def test_pages_without_end_are_given_up(file_server: FileServer, fail: Fail) -> None:
    for path in ("/download", "/uc"):
        pages = [page(WARNING.format(id=DRIVE_ID, action=f"/download?n={number}")) for number in range(20)]
        file_server.script(path, *pages)
    assert fail().message == "Can't download wolves.zip: Google Drive leads from page to page and never to the file."
    assert len(file_server.requests) <= 4


def test_no_more_of_a_page_is_read_than_makes_sense(file_server: FileServer, fail: Fail) -> None:
    endless = "<html><title>x</title>" + " " * 3 * MAX_PAGE_BYTES + WARNING.format(id=DRIVE_ID, action="/late")
    file_server.script("/download", page(endless))
    file_server.script("/uc", page(endless))
    assert "sends a web page" in fail().message
    assert [request.path for request in file_server.requests] == ["/download", "/uc"]


def test_fault_of_drive_is_tried_again(file_server: FileServer, fetch: Fetch) -> None:
    file_server.script("/download", status(500), status(429, {"Retry-After": "1"}), give())
    assert fetch() == CONTENT


def test_page_that_is_sent_as_a_file_is_noticed(file_server: FileServer, fetch: Fetch) -> None:
    file_server.script("/download", serve(content=QUOTA.encode()))
    with pytest.raises(DownloadError, match="sends a web page"):
        fetch()


@pytest.mark.parametrize(
    "text", ["", "<", "<form id=download-form", "<title>", "</p></p>", "<p class>", "\x00<input>", "&#xD800;&#99999999;"]
)
def test_damaged_page_holds_nothing(text: str) -> None:
    found = read_drive_page(text)
    assert (found.action, found.link, found.inputs) == ("", "", {})


@given(st.text(alphabet="<>![]/=\"'- \nafhiomprtu&#;\x00", max_size=200))
@example("<![foo[<form id=download-form>")
@example("<!doctype [<!x")
def test_no_page_is_too_damaged_to_be_read(text: str) -> None:
    assert len(read_drive_page(text).title) <= len(text)
