"""A web site on this machine, whose pages a test gives."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """The pages by their paths, the heads of the requests that came, and the event that ends slow answers."""

    def __init__(self, port: int) -> None:
        self.root = f"http://127.0.0.1:{port}"
        self.pages: dict[str, Answer] = {}
        self.requests: list[dict[str, str]] = []
        self.over = threading.Event()

    def page(self, path: str, body: bytes | str, kind: str = "text/html; charset=utf-8", status: int = 200) -> str:
        """Adds a page; returns its address."""
        content = body.encode() if isinstance(body, str) else body

        def answer(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            if kind:
                request.send_header("Content-Type", kind)
            request.send_header("Content-Length", str(len(content)))
            request.end_headers()
            request.wfile.write(content)

        self.pages[path] = answer
        return self.root + path

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Adds a page that leads elsewhere; returns its address."""

        def answer(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            request.send_header("Location", to)
            request.send_header("Content-Length", "0")
            request.end_headers()

        self.pages[path] = answer
        return self.root + path


@contextmanager
def web_site() -> Iterator[Site]:
    """A site that runs within the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.requests.append(dict(self.headers.items()))
            try:
                site.pages[self.path](self)
            except (ConnectionError, KeyError):
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Nothing is written about a request."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site = Site(server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
