"""A web server for one page and one person: on 127.0.0.1 only, behind a random token, until nobody asks for a while.

What it must withstand is another web page in the same browser (it knows neither the token nor may it set the headers
that are asked for here; DNS rebinding fails at the Host), and names that lead out of the job's folder.
"""

import hmac
import json
import secrets
import threading
import time
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Protocol
from urllib.parse import unquote

from tailor.errors import TailorError

_LARGEST_BODY = 1_000_000
_SECONDS_A_REQUEST = 20
_LOOK_EVERY = 0.1
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Served(Protocol):
    """What a server shows and does."""

    def page(self) -> str:
        """The page as HTML."""

    def file(self, name: str) -> tuple[bytes, str] | None:
        """The bytes and media type of a file that may be seen, else None."""

    def save(self, content: Mapping[str, object]) -> str:
        """Takes answers; gives what to tell."""

    def rebuild(self, content: Mapping[str, object]) -> str:
        """Takes answers and makes the documents anew; gives what to tell."""


def serve(
    served: Served,
    started: Callable[[str], None],
    *,
    port: int = 0,
    idle: float = 1800,
    stop: threading.Event | None = None,
) -> None:
    """Serves until no request with the token has come for `idle` seconds, or `stop` is set.

    Args:
        served: What is shown and done; its methods are called by one request at a time.
        started: Called once with the page's address, which holds the token.
        port: The port, 0 for any free one.
        idle: Seconds.
        stop: Ends it from outside.

    Raises:
        OSError: The port is taken.
    """
    server = _Server(served, port)
    try:
        started(f"http://127.0.0.1:{server.server_port}/{server.token}/")
        server.timeout = min(_LOOK_EVERY, idle)
        while server.is_wanted(idle) and not (stop and stop.is_set()):
            server.handle_request()
    finally:
        with server.lock:  # documents that are being written are written to their end
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, served: Served, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.served = served
        self.token = secrets.token_urlsafe(24)
        self.hosts = frozenset({f"127.0.0.1:{self.server_port}", f"localhost:{self.server_port}"})
        self.lock = threading.Lock()
        self.last_used = time.monotonic()

    def is_wanted(self, idle: float) -> bool:
        """Whether a request is being answered, or one was within the last `idle` seconds."""
        return self.lock.locked() or time.monotonic() - self.last_used < idle

    def handle_error(self, *_: object) -> None:
        """A connection that broke is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version, sys_version = "tailor", ""
    timeout = _SECONDS_A_REQUEST

    def do_GET(self) -> None:
        """The page, or one of the documents."""
        name = self._name()
        if name is None:
            return
        with self.server.lock:
            if name == "":
                self._answer(HTTPStatus.OK, self.server.served.page().encode(), "text/html; charset=utf-8")
                return
            found = self.server.served.file(name)
        if found is None:
            self._refuse(HTTPStatus.NOT_FOUND)
        else:
            self._answer(HTTPStatus.OK, *found)

    def do_POST(self) -> None:
        """Answers to save, or to make the documents from."""
        name = self._name()
        if name is None:
            return
        act = {"answers": self.server.served.save, "rebuild": self.server.served.rebuild}.get(name)
        if act is None:
            self._refuse(HTTPStatus.NOT_FOUND)
        elif not self._is_from_the_page():
            self._refuse(HTTPStatus.FORBIDDEN)
        elif (content := self._body()) is None:
            self._refuse(HTTPStatus.BAD_REQUEST)
        else:
            self._act(act, content)

    def _act(self, act: Callable[[Mapping[str, object]], str], content: Mapping[str, object]) -> None:
        with self.server.lock:
            try:
                said, status = act(content), HTTPStatus.OK
            except TailorError as error:
                said, status = f"Not saved: {error}", HTTPStatus.CONFLICT
            finally:
                self.server.last_used = time.monotonic()
        self._answer(status, json.dumps({"said": said}).encode(), "application/json")

    def _name(self) -> str | None:
        """What is asked for below the token: "" for the page, a plain name, or None when the request was refused."""
        if self.headers.get("Host", "").lower() not in self.server.hosts:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST)
            return None
        token, slash, rest = self.path.removeprefix("/").partition("/")
        if not slash or not hmac.compare_digest(token.encode(), self.server.token.encode()):
            self._refuse(HTTPStatus.NOT_FOUND)
            return None
        name = unquote(rest.partition("?")[0])
        if name.startswith(".") or any(sign in name for sign in "/\\:\0"):
            self._refuse(HTTPStatus.NOT_FOUND)
            return None
        self.server.last_used = time.monotonic()
        return name

    def _is_from_the_page(self) -> bool:
        """Whether a request that changes something was sent by the page: another site can fake none of these."""
        origin = self.headers.get("Origin", "")
        return (
            self.headers.get_content_type() == "application/json"
            and self.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
            and origin.removeprefix("http://") in self.server.hosts
        )

    def _body(self) -> Mapping[str, object] | None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > _LARGEST_BODY:
            return None
        try:
            content = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            return None
        return content if isinstance(content, Mapping) else None

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self._answer(status, f"{status.value} {status.phrase}\n".encode(), "text/plain; charset=utf-8")

    def _answer(self, status: HTTPStatus, body: bytes, media: str) -> None:
        self.send_response(status)
        for name, value in {**_HEADERS, "Content-Type": media, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing is written about a request: its address holds the token."""
