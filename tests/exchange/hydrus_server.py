"""A server that speaks what Hydrus' Client API says of itself (docs/developer_api.md), as far as we ask."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = "0150d9c4f6a6d2082534a997f4588dcf0c56dffe1d03ffbf98472236112236ae"
MY_TAGS = "6c6f63616c2074616773"


class HydrusServer(ThreadingHTTPServer):
    """What it was given is in `tags`, by hash; what it answers can be set."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.tags: dict[str, set[str]] = {}
        self.permissions = [0, 1, 2, 3]
        self.answers: dict[str, tuple[int, bytes]] = {}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: HydrusServer

    def do_GET(self) -> None:
        if self._is_refused():
            return
        if self.path == "/verify_access_key":
            permissions = self.server.permissions
            self._say({"basic_permissions": permissions, "permits_everything": False, "human_description": "API Permissions (FurryTag)"})
        elif self.path == "/get_services":
            local = {"name": "my tags", "service_key": MY_TAGS, "type": 5, "type_pretty": "local tag service"}
            shared = {"name": "public tag repository", "service_key": "aa", "type": 0, "type_pretty": "hydrus tag repository"}
            self._say(
                {
                    "local_tags": [local],
                    "tag_repositories": [shared],
                    "services": {one["service_key"]: {key: one[key] for key in ("name", "type", "type_pretty")} for one in (local, shared)},
                }
            )
        else:
            self._end(404, b"no such path")

    def do_POST(self) -> None:
        content = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self._is_refused():
            return
        if self.path != "/add_tags/add_tags" or list(content["service_keys_to_tags"]) != [MY_TAGS]:
            self._end(400, b"what is that?")
            return
        for sha256 in content["hashes"]:
            self.server.tags.setdefault(sha256, set()).update(content["service_keys_to_tags"][MY_TAGS])
        self._end(200, b"")

    def _is_refused(self) -> bool:
        if self.path in self.server.answers:
            self._end(*self.server.answers[self.path])
        elif self.headers.get("Hydrus-Client-API-Access-Key") != KEY:
            self._end(403, b'{"error": "Did not find an entry for that access key!"}')
        else:
            return False
        return True

    def _say(self, data: object) -> None:
        self._end(200, json.dumps(data).encode())

    def _end(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serve_hydrus() -> Iterator[HydrusServer]:
    server = HydrusServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
