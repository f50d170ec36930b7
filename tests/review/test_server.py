"""The review server: one person, one page, and nothing for anybody else."""

import http.client
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

import pytest

from tailor.errors import InputError
from tailor.review import serve


class FakeDesk:
    def __init__(self) -> None:
        self.saved: list[Mapping[str, object]] = []
        self.rebuilt: list[Mapping[str, object]] = []

    def page(self) -> str:
        return "<h1>Report</h1>"

    def file(self, name: str) -> tuple[bytes, str] | None:
        return (b"PK", "application/zip") if name == "resume.docx" else None

    def save(self, content: Mapping[str, object]) -> str:
        if content.get("have") == "wrong":
            raise InputError("no such place", where="answers")
        self.saved.append(content)
        return "saved"

    def rebuild(self, content: Mapping[str, object]) -> str:
        self.rebuilt.append(content)
        return "rebuilt"


class Visitor:
    """Sends requests to a server whose address it was told."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.host, self.path = parts.netloc, parts.path

    def ask(
        self, name: str = "", *, method: str = "GET", path: str = "", body: bytes | str | None = None, **headers: str
    ) -> tuple[int, str, http.client.HTTPMessage]:
        connection = http.client.HTTPConnection(self.host, timeout=10)
        sent = {key.replace("_", "-"): value for key, value in headers.items()}
        connection.request(method, path or self.path + name, body, sent)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text, answer.headers

    def post(self, name: str, body: object, **headers: str) -> tuple[int, str]:
        content = body if isinstance(body, (bytes, str)) else json.dumps(body)
        own = {"Content_Type": "application/json", "Origin": f"http://{self.host}", **headers}
        status, text, _ = self.ask(name, method="POST", body=content, **{k: v for k, v in own.items() if v})
        return status, text


Start = Callable[..., tuple[Visitor, threading.Thread]]


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def start(desk: FakeDesk, socket_enabled: None) -> Iterator[Start]:  # noqa: ARG001  it works by being asked for
    threads: list[threading.Thread] = []
    stop = threading.Event()

    def begin(idle: float = 600) -> tuple[Visitor, threading.Thread]:
        told: list[str] = []
        ready = threading.Event()

        def started(address: str) -> None:
            told.append(address)
            ready.set()

        thread = threading.Thread(target=serve, args=(desk, started), kwargs={"idle": idle, "stop": stop})
        threads.append(thread)
        thread.start()
        assert ready.wait(10)
        return Visitor(told[0]), thread

    yield begin
    stop.set()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()


def test_the_page_and_the_documents_are_shown_and_nothing_is_stored_on_the_way(start: Start) -> None:
    visitor, _ = start()
    status, text, headers = visitor.ask()
    assert (status, text) == (200, "<h1>Report</h1>")
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Python" not in headers.get("Server", "")
    assert visitor.ask("resume.docx")[:2] == (200, "PK")


def test_the_server_listens_on_this_machine_only_and_its_token_is_long(start: Start) -> None:
    visitor, _ = start()
    assert visitor.host.startswith("127.0.0.1:")
    assert len(visitor.path.strip("/")) >= 32


def test_without_the_token_nothing_is_shown_or_saved(start: Start, desk: FakeDesk) -> None:
    visitor, _ = start()
    token = visitor.path.strip("/")
    for path in ("/", f"/{token}", f"/{token[:-1]}/", f"/{token}x/", "/wrong/", "/%00/"):
        assert visitor.ask(path=path)[0] == 404, path
    own = {"Content_Type": "application/json", "Origin": f"http://{visitor.host}"}
    assert visitor.ask(path="/wrong/answers", method="POST", body="{}", **own)[0] == 404
    assert desk.saved == []


def test_another_host_is_refused_even_with_the_token(start: Start, desk: FakeDesk) -> None:
    visitor, _ = start()
    port = visitor.host.partition(":")[2]
    for host in ("evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", "127.0.0.1", ""):
        assert visitor.ask(Host=host)[0] == 421, host
        assert visitor.post("answers", {}, Host=host or " ")[0] == 421
    assert visitor.ask(Host=f"localhost:{port}")[0] == 200
    assert desk.saved == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://{host}"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
        {"Content_Type": ""},
    ],
)
def test_another_site_cannot_make_the_browser_save(headers: dict[str, str], start: Start, desk: FakeDesk) -> None:
    visitor, _ = start()
    sent = {key: value.format(host=visitor.host) for key, value in headers.items()}
    assert visitor.post("answers", {}, **sent)[0] == 403
    assert visitor.post("rebuild", {}, **sent)[0] == 403
    assert desk.saved == desk.rebuilt == []


@pytest.mark.parametrize(
    "name",
    [
        *(
            "../resume.docx",
            "%2e%2e/resume.docx",
            "..%2fresume.docx",
            "..%5cresume.docx",
            "/etc/passwd",
            "%2fetc%2fpasswd",
        ),
        *("./resume.docx", "resume.docx/", "C:%5cresume.docx", "resume.docx%00", ".tailor.json", "%2etailor.json"),
        *("answers.toml", "report.json", "none"),
    ],
)
def test_no_path_leads_out_of_the_jobs_own_documents(name: str, start: Start) -> None:
    visitor, _ = start()
    assert visitor.ask(name)[0] == 404


def test_answers_are_saved_and_the_documents_made_anew(start: Start, desk: FakeDesk) -> None:
    visitor, _ = start()
    assert visitor.post("answers", {"have": []}) == (200, '{"said": "saved"}')
    assert visitor.post("rebuild", {"dont_have": ["x"]}, Sec_Fetch_Site="same-origin") == (200, '{"said": "rebuilt"}')
    assert (desk.saved, desk.rebuilt) == ([{"have": []}], [{"dont_have": ["x"]}])


def test_what_cannot_be_used_is_said_on_the_page(start: Start, desk: FakeDesk) -> None:
    visitor, _ = start()
    assert visitor.post("answers", {"have": "wrong"}) == (409, '{"said": "Not saved: answers: no such place"}')
    assert desk.saved == []


@pytest.mark.parametrize("body", ["", "{", "[]", '"text"', b"\xff", "[" * 100_000])
def test_a_body_that_is_no_answers_is_refused(body: bytes | str, start: Start, desk: FakeDesk) -> None:
    visitor, _ = start()
    assert visitor.post("answers", body)[0] == 400
    assert desk.saved == []


def test_a_huge_or_unmeasured_body_is_not_read(start: Start) -> None:
    visitor, _ = start()
    for length in ("1000001", "-1", "x"):
        assert visitor.post("answers", b"", Content_Length=length)[0] == 400


def test_other_methods_and_names_do_nothing(start: Start, desk: FakeDesk) -> None:
    visitor, _ = start()
    assert visitor.ask(method="PUT")[0] == 501
    assert visitor.ask("answers", method="DELETE")[0] == 501
    assert visitor.post("", {})[0] == 404
    assert visitor.post("report.html", {})[0] == 404
    assert desk.saved == desk.rebuilt == []


def test_the_server_ends_by_itself_and_strangers_do_not_keep_it(start: Start) -> None:
    visitor, thread = start(idle=0.6)
    for _ in range(40):
        if not thread.is_alive():
            break
        try:
            visitor.ask(path="/wrong/")
        except OSError:
            break
        thread.join(0.05)
    thread.join(5)
    assert not thread.is_alive()


def test_documents_that_are_being_written_are_written_to_their_end(start: Start, desk: FakeDesk) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def rebuild(content: Mapping[str, object]) -> str:
        begun.set()
        may_end.wait(10)
        desk.rebuilt.append(content)
        return "rebuilt"

    desk.rebuild = rebuild  # type: ignore[method-assign]
    visitor, thread = start(idle=0.2)
    answers: list[tuple[int, str]] = []
    asking = threading.Thread(target=lambda: answers.append(visitor.post("rebuild", {})))
    asking.start()
    assert begun.wait(10)
    thread.join(0.6)
    assert thread.is_alive()
    may_end.set()
    asking.join(10)
    thread.join(10)
    assert answers == [(200, '{"said": "rebuilt"}')]
    assert not thread.is_alive()
