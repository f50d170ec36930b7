"""Pages from the web: only from where the person meant, and never more than is reasonable."""

import gzip
import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from tailor.errors import InputError
from tailor.readers.web import MAX_BYTES, fetch
from tailor.readers.web_addresses import Reach, reach_of
from tests.readers.web_site import Site, web_site

PAGE = "<!DOCTYPE html><html><body><h1>Café manager</h1></body></html>"


@pytest.fixture
def site(socket_enabled: None) -> Iterator[Site]:  # noqa: ARG001  it works by being asked for
    with web_site() as running:
        yield running


def refusal(address: str, **given: Any) -> InputError:
    with pytest.raises(InputError) as caught:
        fetch(address, **{"allow_local": True, **given})
    return caught.value


def test_a_page_comes_with_its_bytes_and_a_name_for_its_file(site: Site) -> None:
    page = fetch(site.page("/jobs/cafe-manager?id=7", PAGE) + "#apply", allow_local=True)
    assert page.content == PAGE.encode()
    assert page.name == "127.0.0.1-cafe-manager.html"
    assert page.address == f"{site.root}/jobs/cafe-manager?id=7"
    assert page.notes == ()


def test_a_request_says_who_asks_and_carries_no_cookies(site: Site) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(302)
        request.send_header("Set-Cookie", "a=1")
        request.send_header("Location", "/there")
        request.end_headers()

    site.pages["/"] = answer
    site.page("/there", PAGE)
    fetch(site.root, allow_local=True)
    assert [request["User-Agent"].split("/")[0] for request in site.requests] == ["tailor", "tailor"]
    assert not any("Cookie" in request for request in site.requests)


def test_redirects_are_followed_and_told(site: Site) -> None:
    site.page("/c", PAGE)
    site.redirect("/b", "c", 308)
    page = fetch(site.redirect("/a", "/b", 301), allow_local=True)
    assert page.address == f"{site.root}/c"
    assert [note.text for note in page.notes] == [
        f"the page was moved: {site.root}/a led to {site.root}/b",
        f"the page was moved: {site.root}/b led to {site.root}/c",
    ]


def test_redirects_without_an_end_are_given_up(site: Site) -> None:
    assert "leads on more than 5 times" in refusal(site.redirect("/a", "/a")).what
    assert len(site.requests) == 6


def test_an_address_of_this_machine_needs_a_word(site: Site) -> None:
    error = refusal(site.page("/", PAGE), allow_local=False)
    assert "127.0.0.1 is an address of this machine or of a private network" in error.what
    assert "--allow-local" in error.hint
    assert site.requests == []


LOCAL = (
    "10.0.0.7 192.168.1.1 172.16.0.1 100.64.0.1 127.9.9.9 ::1 fd00::1 fec0::1 ::ffff:127.0.0.1 ::ffff:a00:7"
    " 2002:7f00:1:: 64:ff9b::7f00:1 64:ff9b:1::a00:1"
)
NOWHERE = (
    "169.254.169.254 169.254.0.1 0.0.0.0 0.1.2.3 224.0.0.1 240.0.0.1 255.255.255.255 192.0.2.1 198.18.0.1"
    " 100.100.100.200 168.63.129.16 fe80::1 fe80::1%eth0 ff02::1 :: ::7f00:1 2001:db8::1 2001:0:7f00:1::1"
    " fd00:ec2::254 ::ffff:169.254.169.254 ::ffff:a9fe:a9fe ::ffff:0.0.0.0 2002:a9fe:a9fe:: 64:ff9b::a9fe:a9fe"
    " 64:ff9b:1::a9fe:a9fe"
)


def resolving_to(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Has a name lead to a public address, and to this one."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    found = [(socket.AF_INET, 1, 6, "", ("93.184.215.14", 443)), (family, 1, 6, "", (address, 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)


@pytest.mark.parametrize("address", LOCAL.split())
def test_private_addresses_behind_a_public_name_are_refused(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    resolving_to(monkeypatch, address)
    error = refusal("https://jobs.example.org/1", allow_local=False)
    assert "jobs.example.org is an address of this machine or of a private network" in error.what


@pytest.mark.parametrize("allow_local", [False, True])
@pytest.mark.parametrize("address", NOWHERE.split())
def test_where_no_site_can_be_is_refused_even_with_a_word(
    monkeypatch: pytest.MonkeyPatch, address: str, *, allow_local: bool
) -> None:
    resolving_to(monkeypatch, address)
    error = refusal("https://jobs.example.org/1", allow_local=allow_local)
    assert "jobs.example.org is an address at which no web site can be" in error.what
    assert "--allow-local" not in error.hint


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f::1", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"])
def test_public_addresses_in_any_form_are_public(address: str) -> None:
    assert reach_of(address) is Reach.PUBLIC


OTHER_FORMS = "2130706433 0x7f000001 0177.0.0.1 127.1 0x7f.1 １２７.0.0.1 127。0。0。1 [::1] [::ffff:7f00:1] localhost"


@pytest.mark.parametrize("host", OTHER_FORMS.split())
def test_this_machine_is_known_in_other_notations(socket_enabled: None, host: str) -> None:  # noqa: ARG001  as above
    error = refusal(f"http://{host}/job", allow_local=False)
    assert "is an address of this machine or of a private network" in error.what


CLOUD = "169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 169.254.43518 [::ffff:a9fe:a9fe] [fe80::1]"


@pytest.mark.parametrize("host", CLOUD.split())
def test_a_redirect_to_where_clouds_keep_secrets_is_not_followed(site: Site, host: str) -> None:
    error = refusal(site.redirect("/job", f"http://{host}/latest/meta-data/"))
    assert "is an address at which no web site can be" in error.what
    assert error.where.endswith("/latest/meta-data/")
    assert len(site.requests) == 1


ELSEWHERE = (
    "file:///etc/passwd ftp://127.0.0.1/x gopher://127.0.0.1/x data:text/html,x javascript:x"
    " http://jobs.example.org@127.0.0.1/ http://127.0.0.1:80@jobs.example.org/ http://jobs.example.org\\@127.0.0.1/"
)


@pytest.mark.parametrize("to", ELSEWHERE.split())
def test_a_redirect_to_no_web_address_is_not_followed(site: Site, to: str) -> None:
    assert refusal(site.redirect("/job", to)).what in {
        "this is no web address",
        "only http and https addresses are read",
    }
    assert len(site.requests) == 1


def test_a_name_that_changes_between_two_requests_is_looked_at_anew(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(site.root.rsplit(":", 1)[1])
    answers = ["127.0.0.1", "169.254.169.254"]
    found = iter([[(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port))] for one in answers])
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: next(found))
    site.redirect("/job", "/secret")
    assert "at which no web site can be" in refusal(f"http://jobs.example.org:{port}/job").what
    assert len(site.requests) == 1


def test_redirects_in_a_circle_are_given_up(site: Site) -> None:
    site.redirect("/b", "/a")
    assert "leads on more than 5 times" in refusal(site.redirect("/a", "/b")).what


def test_a_redirect_is_looked_at_like_the_first_address(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    multicast = site.redirect("/", "http://jobs.example.org/secret")
    real = socket.getaddrinfo

    def resolve(host: str, port: int, **given: Any) -> Any:
        name = "224.0.0.1" if host == "jobs.example.org" else host
        return real(name, port, **given)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    assert refusal(multicast).where == "http://jobs.example.org/secret"
    assert "only http and https" in refusal(site.redirect("/f", "file:///etc/passwd")).what


def test_a_name_is_resolved_once_and_that_address_is_used(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(site.root.rsplit(":", 1)[1])
    answers = [[(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answers.pop())
    site.page("/job", PAGE)
    page = fetch(f"http://jobs.example.org:{port}/job", allow_local=True)
    assert page.content == PAGE.encode()
    assert site.requests[0]["Host"] == f"jobs.example.org:{port}"


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "no such page"), (410, "taken down"), (403, "not give this page to programs"), (503, "has a problem (503)")],
)
def test_a_page_that_is_not_there_says_why(site: Site, status: int, words: str) -> None:
    assert words in refusal(site.page("/", PAGE, status=status)).what


@pytest.mark.parametrize(
    ("kind", "body", "suffix"),
    [
        ("application/pdf", b"%PDF-1.7", ".pdf"),
        ("application/json", b"{}", ".json"),
        ("text/plain", b"Nurse", ".txt"),
        ("application/octet-stream", b"%PDF-1.7", ".pdf"),
        ("application/octet-stream", b"PK\x03\x04", ".docx"),
        ("image/png", b"\x89PNG", ""),
        ("application/octet-stream", b"MZ", ""),
        ("", b"what", ""),
    ],
)
def test_the_kind_of_an_answer_decides_whether_it_is_taken(site: Site, kind: str, body: bytes, suffix: str) -> None:
    address = site.page("/job.php", body, kind)
    if suffix:
        assert fetch(address, allow_local=True).name == f"127.0.0.1-job{suffix}"
    else:
        assert "no page, document or text" in refusal(address).what


def test_text_in_an_encoding_that_only_the_head_tells_becomes_utf8(site: Site) -> None:
    page = fetch(site.page("/", PAGE.encode("cp1250"), "text/html; charset=windows-1250"), allow_local=True)
    assert page.content.decode("utf-8-sig") == PAGE


def test_a_page_that_says_it_is_huge_is_refused(site: Site) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        request.send_header("Content-Length", str(MAX_BYTES + 1))
        request.end_headers()

    site.pages["/"] = answer
    assert refusal(site.root).what == "the page is larger than 10 MB"


def test_a_page_that_does_not_end_is_refused(site: Site) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        request.end_headers()
        while not site.over.is_set():
            request.wfile.write(b"x" * 1_000_000)

    site.pages["/"] = answer
    assert refusal(site.root).what == "the page is larger than 10 MB"


def test_a_page_that_unpacks_into_a_huge_one_is_refused_and_a_small_one_is_read(site: Site) -> None:
    bodies = [gzip.compress(PAGE.encode()), gzip.compress(b"x" * (MAX_BYTES + 1))]

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        request.send_header("Content-Encoding", "gzip")
        request.end_headers()
        request.wfile.write(bodies.pop(0))

    site.pages["/"] = answer
    assert fetch(site.root, allow_local=True).content == PAGE.encode()
    assert refusal(site.root).what == "the page is larger than 10 MB"


@pytest.mark.parametrize(
    "beginning", [b"", b"HTTP/1.0 200 OK\r\nX-A", b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nx"]
)
def test_a_site_that_does_not_go_on_is_given_up_in_time(site: Site, beginning: bytes) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(beginning)
        site.over.wait(10)

    site.pages["/"] = answer
    assert refusal(site.root, seconds=0.2).what == "the site did not answer in time"


def test_a_site_that_drips_is_given_up_in_time(site: Site) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not site.over.wait(0.02):
            request.wfile.write(b"x")

    site.pages["/"] = answer
    assert refusal(site.root, seconds=0.3).what == "the site did not answer in time"


def test_a_site_that_hangs_up_is_no_traceback(site: Site) -> None:
    assert "the site cannot be read" in refusal(f"{site.root}/none").what


def test_a_host_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    assert refusal("https://nowhere.example.org/").what == "the site nowhere.example.org was not found"


@pytest.mark.parametrize(
    "address",
    [
        "ftp://example.org/x",
        "https://",
        "https://ann:secret@example.org/",
        "https://exa mple.org/",
        "http://[::1/",
        "https://example.org:99999/",
        f"https://{'a' * 70}.example.org/",
    ],
)
def test_what_is_no_web_address_is_refused_before_any_connection(address: str) -> None:
    assert refusal(address).what in {"this is no web address", "only http and https addresses are read"}
