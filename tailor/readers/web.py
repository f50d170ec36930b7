"""A page from the web: fetched only because the person gave its address.

Every name is resolved once and the connection goes to the address that was looked at, so that a name which points
elsewhere a moment later (DNS rebinding) leads nowhere. Proxies of the environment are not used, for the same reason.
"""

import http.client
import re
import socket
import ssl
import time
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import PurePosixPath
from threading import Timer
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from tailor.errors import InputError
from tailor.model import Note, NoteKind
from tailor.readers.web_addresses import Reach, reach_of

TIME_LIMIT = 20.0
"""Seconds for all of a fetch, its redirects included."""

MAX_BYTES = 10_000_000
MAX_REDIRECTS = 5

_CHUNK = 65_536
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/json": ".json",
    "application/ld+json": ".json",
}
_ACCEPT = "text/html, application/xhtml+xml, application/pdf;q=0.9, application/json;q=0.8, text/plain;q=0.8, */*;q=0.1"
_SAVE = "open the page in a browser, save it, and give the saved file"
_MOVED = frozenset({301, 302, 303, 307, 308})
_STATUS_WORDS = {
    401: "the site asks for a password (401)",
    403: "the site does not give this page to programs (403)",
    404: "there is no such page (404)",
    410: "the page was taken down (410)",
    429: "the site asks to come back later (429)",
}
_OK = 200
_SERVER_ERROR = 500
_Sockaddr = tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Page:
    """What an address gave: its bytes, a file name with the right suffix, the address that answered at last.

    Text in another encoding than UTF-8, which only the answer's head tells, was made UTF-8 with a byte order mark.
    """

    content: bytes
    name: str
    address: str
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    location: str
    kind: str
    charset: str
    body: bytes


def fetch(address: str, *, allow_local: bool, seconds: float = TIME_LIMIT) -> Page:
    """The page at an address; no cookies are sent or kept.

    Args:
        address: An http or https address.
        allow_local: Whether addresses of this machine and of private networks are allowed; of others at which no
            web site can be, such as link-local ones, none is ever.
        seconds: The longest that everything may take.

    Raises:
        InputError: The address is none, or not allowed, or does not answer with a page that can be read.
    """
    deadline = time.monotonic() + seconds
    notes: list[Note] = []
    here = address
    for _ in range(MAX_REDIRECTS + 1):
        target = _target(here)
        answer = _ask(target, allow_local=allow_local, deadline=deadline)
        if answer.status in _MOVED and answer.location:
            here = urljoin(urlunsplit(target), answer.location)
            notes.append(Note(NoteKind.OTHER, f"the page was moved: {urlunsplit(target)} led to {here}"))
            continue
        return _page(target, answer, tuple(notes))
    raise InputError(f"the address leads on more than {MAX_REDIRECTS} times", where=address, hint=_SAVE)


def _target(address: str) -> SplitResult:
    """The address in its parts, ready to be sent: ASCII only, without the fragment."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
        host = host.encode("idna").decode("ascii") if host and ":" not in host else host
    except ValueError as error:
        raise InputError("this is no web address", where=address, hint="copy it from the browser") from error
    if parts.scheme not in {"http", "https"}:
        hint = "give an address that begins with https://, or a file"
        raise InputError("only http and https addresses are read", where=address, hint=hint)
    if not host or parts.username is not None or re.search(r"[\x00-\x20\x7f]", host):
        raise InputError("this is no web address", where=address, hint="copy it from the browser")
    name = f"[{host}]" if ":" in host else host
    path, query = (quote(text, safe="%/:=&?~+!$,;'@()*[]") for text in (parts.path or "/", parts.query))
    return SplitResult(parts.scheme, f"{name}:{port}" if port else name, path, query, "")


def _ask(target: SplitResult, *, allow_local: bool, deadline: float) -> _Answer:
    """One request and its answer, within the time that is left."""
    where = urlunsplit(target)
    late = InputError("the site did not answer in time", where=where, hint=f"try again, or {_SAVE}")
    try:
        with closing(_connect(target, allow_local=allow_local, deadline=deadline)) as connection:
            alarm = Timer(max(deadline - time.monotonic(), 0), _cut, [connection.sock])
            alarm.daemon = True
            alarm.start()
            try:
                answer = _answer(target, connection)
            finally:
                alarm.cancel()
    except ssl.SSLCertVerificationError as error:
        what = f"the site's certificate is not valid ({error.verify_message})"
        raise InputError(what, where=where, hint="check the address") from error
    except (OSError, http.client.HTTPException, zlib.error) as error:
        if isinstance(error, TimeoutError) or time.monotonic() >= deadline:
            raise late from error
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise InputError(f"the site cannot be read ({reason})", where=where, hint=_SAVE) from error
    if time.monotonic() >= deadline:
        raise late
    return answer


def _cut(connection: socket.socket) -> None:
    """End a connection that another part of the program waits for."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


def _connect(target: SplitResult, *, allow_local: bool, deadline: float) -> http.client.HTTPConnection:
    """A connection to the first allowed address of the host that answers."""
    host, port = target.hostname or "", target.port or (443 if target.scheme == "https" else 80)
    failure: OSError = TimeoutError()
    for family, sockaddr in _resolve(urlunsplit(target), host, port, allow_local=allow_local):
        plain = socket.socket(family, socket.SOCK_STREAM)
        plain.settimeout(max(deadline - time.monotonic(), 0.001))
        try:
            plain.connect(sockaddr)
            secure = target.scheme == "https"
            connected = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
        except OSError as error:
            plain.close()
            failure = error
            continue
        made = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        connection = made(host, port)
        connection.sock = connected
        return connection
    raise failure


def _resolve(where: str, host: str, port: int, *, allow_local: bool) -> list[tuple[int, _Sockaddr]]:
    """The addresses of a host that may be connected to; all of them must be allowed."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        hint = "check the address and the connection"
        raise InputError(f"the site {host} was not found", where=where, hint=hint) from error
    reach = max(reach_of(str(sockaddr[0])) for _, _, _, _, sockaddr in found)
    if reach is Reach.NOWHERE:
        what = f"{host} is an address at which no web site can be"
        raise InputError(what, where=where, hint="copy the posting's own address from the browser")
    if reach is Reach.LOCAL and not allow_local:
        what = f"{host} is an address of this machine or of a private network"
        raise InputError(what, where=where, hint="give --allow-local if you mean it")
    return [(family, sockaddr) for family, _, _, _, sockaddr in found]


def _answer(target: SplitResult, connection: http.client.HTTPConnection) -> _Answer:
    headers = {"User-Agent": f"tailor/{version('tailor')}", "Accept": _ACCEPT, "Accept-Encoding": "identity"}
    connection.request("GET", urlunsplit(("", "", target.path, target.query, "")), headers=headers)
    with connection.getresponse() as response:
        kind = response.headers.get_content_type() if response.headers.get("Content-Type") else ""
        charset = response.headers.get_content_charset() or ""
        location = response.headers.get("Location", "")
        body = _body(urlunsplit(target), response) if response.status == _OK else b""
        return _Answer(response.status, location, kind, charset, body)


def _body(where: str, response: http.client.HTTPResponse) -> bytes:
    """The body within the limit, unpacked where the site packed it though it was not asked to."""
    too_large = InputError(f"the page is larger than {MAX_BYTES // 1_000_000} MB", where=where, hint=_SAVE)
    if (response.length or 0) > MAX_BYTES:
        raise too_large
    packed = response.headers.get("Content-Encoding", "identity").strip().lower()
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed in {"gzip", "x-gzip", "deflate"} else None
    body = bytearray()
    while chunk := response.read(_CHUNK):
        body += unpack.decompress(chunk, MAX_BYTES + 1 - len(body)) if unpack else chunk
        if len(body) > MAX_BYTES or (unpack and unpack.unconsumed_tail):
            raise too_large
    return bytes(body)


def _page(target: SplitResult, answer: _Answer, notes: tuple[Note, ...]) -> Page:
    where = urlunsplit(target)
    if answer.status != _OK:
        failed = "the site has a problem" if answer.status >= _SERVER_ERROR else "the site gives no page"
        raise InputError(_STATUS_WORDS.get(answer.status, f"{failed} ({answer.status})"), where=where, hint=_SAVE)
    suffix = _suffix(answer)
    if not suffix:
        kind = answer.kind or "of an unknown kind"
        raise InputError(f"this is no page, document or text ({kind})", where=where, hint=_SAVE)
    last = PurePosixPath(target.path).stem
    name = re.sub(r"[^\w.-]+", "-", f"{target.hostname}-{last}" if last else str(target.hostname))
    return Page(_as_utf8(answer, suffix), f"{name}{suffix}", where, notes)


def _suffix(answer: _Answer) -> str:
    """The suffix of a file of the answer's kind; PDF and DOCX also where the site does not say what they are."""
    if answer.kind in {"", "application/octet-stream", "binary/octet-stream"}:
        return {b"%PDF": ".pdf", b"PK\x03\x04": ".docx"}.get(answer.body[:4], "")
    return _SUFFIXES.get(answer.kind, "")


def _as_utf8(answer: _Answer, suffix: str) -> bytes:
    if suffix in {".pdf", ".docx"} or answer.charset in {"", "utf-8", "utf8", "us-ascii"}:
        return answer.body
    try:
        return answer.body.decode(answer.charset).encode("utf-8-sig")
    except (LookupError, UnicodeError):
        return answer.body
