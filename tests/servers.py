"""A real web server on 127.0.0.1 that serves files and misbehaves as it is told, and a fixture that runs one."""

import re
import ssl
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

PATIENCE_S = 30.0
# Made for these tests, for 127.0.0.1 and localhost: nobody trusts it but who is told to. It holds its key as well.
CERTIFICATE = Path(__file__).with_name("localhost.pem")


@dataclass(frozen=True)
class Request:
    """What was asked. `headers` know no case."""

    path: str
    query: dict[str, list[str]]
    headers: Mapping[str, str]

    @property
    def range(self) -> str | None:
        return self.headers.get("Range")


class FileServer:
    """Serves `files` (path -> content) and answers a path in the ways that `script` has for it, one a request, then as it should."""

    def __init__(self, *, encrypted: bool = False) -> None:
        self._scheme = "https" if encrypted else "http"
        self.files: dict[str, bytes] = {}
        self.etags: dict[str, str] = {}
        self.requests: list[Request] = []
        self.sent_bytes = 0
        self.closing = threading.Event()
        self._scripts: defaultdict[str, deque[Reply]] = defaultdict(deque)
        self._http = _Listener(("127.0.0.1", 0), _make_handler(self))
        if encrypted:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(CERTIFICATE)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def origin(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self._http.server_port}"

    def url(self, path: str) -> str:
        return self.origin + path

    def serve(self, path: str, content: bytes, etag: str = '"one"') -> str:
        """Have a file at the path; its address."""
        self.files[path], self.etags[path] = content, etag
        return self.url(path)

    def script(self, path: str, *replies: "Reply") -> None:
        """Have the next requests for a path answered so; what was left of an earlier script is forgotten."""
        self._scripts[path] = deque(replies)

    def ranges(self, path: str) -> list[str | None]:
        """The Range header of each request for the path."""
        return [request.range for request in self.requests if request.path == path]

    def close(self) -> None:
        self.closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(PATIENCE_S)

    def next_reply(self, path: str) -> "Reply":
        script = self._scripts[path]
        return script.popleft() if script else serve()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that goes away in the middle is what many tests are about."""


class Handler(BaseHTTPRequestHandler):
    """One connection. `server_of_files` is set by the server that makes the class."""

    protocol_version = "HTTP/1.1"
    server_of_files: FileServer

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        self.file_path = url.path
        files = self.server_of_files
        files.requests.append(Request(url.path, parse_qs(url.query), self.headers))
        files.next_reply(url.path)(self)

    def log_message(self, *_: object) -> None:
        """The tests look at the requests instead."""

    def send_head(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def send_body(self, content: bytes) -> None:
        self.wfile.write(content)
        self.server_of_files.sent_bytes += len(content)


Reply = Callable[[Handler], None]


def _make_handler(server: FileServer) -> type[Handler]:
    return type("FileHandler", (Handler,), {"server_of_files": server})


def serve(
    *,
    ranges: bool = True,
    cut_after: int | None = None,
    stall_after: int | None = None,
    headers: Mapping[str, str | None] | None = None,
    content: bytes | None = None,
    slice_bytes: int | None = None,
) -> Reply:
    """The file as a good server gives it, but for what is said: `headers` replaces some (None: leaves one out), `cut_after` and
    `stall_after` count bytes of the body, `ranges` off ignores Range, `slice_bytes` answers a Range with less than was asked."""

    def reply(handler: Handler) -> None:
        files = handler.server_of_files
        path = handler.file_path
        whole = files.files.get(path) if content is None else content
        if whole is None:
            status(404)(handler)
            return
        etag = files.etags.get(path, "")
        wanted = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        condition = handler.headers.get("If-Range")
        head: dict[str, str | None] = {"Content-Type": "application/octet-stream", "ETag": etag or None}
        code, body = 200, whole
        if wanted and ranges and condition in {None, etag}:
            start = int(wanted[1])
            if start >= len(whole):
                status(416, {"Content-Range": f"bytes */{len(whole)}"})(handler)
                return
            body = whole[start:] if slice_bytes is None else whole[start : start + slice_bytes]
            code, head["Content-Range"] = 206, f"bytes {start}-{start + len(body) - 1}/{len(whole)}"
        head["Content-Length"] = str(len(body))
        head |= headers or {}
        handler.send_head(code, {name: value for name, value in head.items() if value is not None})
        if head["Content-Length"] is None:
            handler.close_connection = True
        if cut_after is not None and cut_after < len(body):
            handler.send_body(body[:cut_after])
            handler.close_connection = True
        elif stall_after is not None:
            handler.send_body(body[:stall_after])
            handler.wfile.flush()
            files.closing.wait(PATIENCE_S)
            handler.close_connection = True
        else:
            handler.send_body(body)

    return reply


def status(code: int, headers: Mapping[str, str] | None = None, content: bytes = b"") -> Reply:
    """An answer that isn't the file."""

    def reply(handler: Handler) -> None:
        handler.send_head(code, {"Content-Length": str(len(content))} | dict(headers or {}))
        handler.send_body(content)

    return reply


def redirect(target: str, code: int = 302) -> Reply:
    return status(code, {"Location": target})


def page(html: str, code: int = 200) -> Reply:
    """A web page."""
    return status(code, {"Content-Type": "text/html; charset=utf-8"}, html.encode())


def chunked(content: bytes, cut_after: int | None = None, chunk_bytes: int = 1000) -> Reply:
    """The file in chunks, with no word of its length; cut before its end after so many bytes."""

    def reply(handler: Handler) -> None:
        handler.send_head(200, {"Transfer-Encoding": "chunked", "Content-Type": "application/octet-stream"})
        sent = content if cut_after is None else content[:cut_after]
        for at in range(0, len(sent), chunk_bytes):
            chunk = sent[at : at + chunk_bytes]
            handler.wfile.write(f"{len(chunk):x}\r\n".encode())
            handler.send_body(chunk)
            handler.wfile.write(b"\r\n")
        if cut_after is None:
            handler.wfile.write(b"0\r\n\r\n")
        handler.close_connection = cut_after is not None

    return reply


@pytest.fixture
def file_server() -> Iterator[FileServer]:
    server = FileServer()
    yield server
    server.close()


@pytest.fixture
def safe_file_server() -> Iterator[FileServer]:
    """One that speaks https, with a certificate that nobody trusts."""
    server = FileServer(encrypted=True)
    yield server
    server.close()
