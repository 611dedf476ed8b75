"""The page at `/`: what its endpoints tell and refuse, and the page itself in a browser."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, Dict, List, Optional

import httpx
import pytest

import openai
from openai_sandbox import Sandbox
from openai_sandbox.journal import Sent
from openai_sandbox.redaction import REDACTED
from tools.browser import BROWSER, BROWSERS, FLAGS

KEY = {"authorization": "Bearer sk-quite-secret-key"}
JSON = {"content-type": "application/json"}
CHAT: Dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}
CONTRAST = """() => {
  const parts = (text) => text.match(/[\\d.]+/g).map(Number);
  const linear = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = (color) => {
    const [red, green, blue] = parts(color).map((value) => linear(value / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (node) => {
    const color = getComputedStyle(node).backgroundColor;
    return parts(color)[3] === 0 ? ground(node.parentElement) : color;
  };
  const texts = [...document.querySelectorAll("h1, .lead, .time, .note, button, nav a, .live")];
  return texts.filter((node) => node.offsetParent && node.textContent.trim()).map((node) => {
    const [one, two] = [light(getComputedStyle(node).color), light(ground(node))];
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  });
}"""
"""How well each text stands out from what is behind it."""
EVIL = '<img src=x onerror="document.title=1">'


@pytest.fixture
def web(served: Any) -> Iterator[httpx.Client]:
    """A client of the server's root, without a key."""
    with httpx.Client(base_url=served.url[: -len("/v1")], trust_env=False, timeout=20) as client:
        yield client


@contextmanager
def listening(web: httpx.Client) -> Iterator[Iterator[Any]]:
    """The events that the page is told: pairs of a name and what it says."""
    with web.stream("GET", "/_sandbox/events") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")

        def read() -> Iterator[Any]:
            name = ""
            for line in answer.iter_lines():
                key, _, value = line.partition(": ")
                if key == "event":
                    name = value
                elif key == "data":
                    yield name, json.loads(value)

        yield read()


def rows(told: Iterator[Any], wanted: str, value: object) -> Dict[str, Any]:
    """The next row in which the field `wanted` is `value`."""
    for name, said in told:
        for row in said["rows"] if name == "requests" else ():
            if row[wanted] == value:
                return dict(row)
    raise AssertionError("the events ended")


def detail(web: httpx.Client, sandbox: Sandbox, index: int = -1) -> Dict[str, Any]:
    found = web.get(f"/_sandbox/requests/{sandbox.journal[index].request_id}")
    assert found.status_code == 200
    return dict(found.json())


# who gets what


def test_only_browsers_get_the_page_at_the_root(web: httpx.Client) -> None:
    page = web.get("/", headers={"accept": "text/html,application/xhtml+xml"})
    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert web.get("/").status_code == 404
    assert web.get("/").json()["error"]["code"] == "unknown_url"
    assert web.post("/", headers={"accept": "text/html"}).json()["error"]


@pytest.mark.parametrize(
    ("name", "kind"), [("page.css", "text/css"), ("page.js", "text/javascript"), ("icon.svg", "image/svg+xml")]
)
def test_the_files_of_the_page_are_served(web: httpx.Client, name: str, kind: str) -> None:
    found = web.get(f"/_sandbox/{name}")
    assert found.status_code == 200
    assert found.headers["content-type"].startswith(kind)
    assert found.headers["x-content-type-options"] == "nosniff"
    assert name in web.get("/", headers={"accept": "text/html"}).text


def test_the_page_leaves_no_trace_in_the_journal(served: Any, web: httpx.Client) -> None:
    web.get("/", headers={"accept": "text/html"})
    web.get("/_sandbox/faults")
    assert len(served.sandbox.journal) == 0


@pytest.mark.parametrize("path", ["/_sandbox/nothing", "/_sandbox/", "/_sandbox/../v1/models", "/_sandbox/requests/no"])
def test_what_is_not_there_is_said(web: httpx.Client, path: str) -> None:
    found = web.request("GET", path)
    assert found.status_code in (401, 404)
    assert found.json()["error"]


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "attacker.example"},
        {"host": "127.0.0.1.attacker.example"},
        {"host": "localhost.attacker.example:80"},
        {"host": "192.168.1.2:4010"},
        {"host": "[::1"},
        {"host": ""},
        {"origin": "https://attacker.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ],
)
def test_others_are_refused(served: Any, web: httpx.Client, headers: Dict[str, str]) -> None:
    for method, path in (("GET", "/_sandbox/objects"), ("GET", "/_sandbox/events"), ("POST", "/_sandbox/clock")):
        found = web.request(method, path, headers={**JSON, **headers}, content=b'{"by": "1h"}')
        assert found.status_code == 403
        assert "error" in found.json()
        assert "access-control-allow-origin" not in found.headers
    assert served.sandbox.clock.ahead == 0


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_forms_of_other_pages_change_nothing(served: Any, web: httpx.Client, kind: str) -> None:
    for method, path in (("POST", "clock"), ("POST", "faults"), ("DELETE", "faults/1")):
        found = web.request(method, f"/_sandbox/{path}", headers={"content-type": kind}, content=b'{"by": "1h"}')
        assert found.status_code == 403
        assert "application/json" in found.json()["error"]
    assert served.sandbox.clock.ahead == 0
    assert web.options("/_sandbox/clock", headers={"origin": "http://a.example"}).status_code == 403


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:4010", "127.0.0.1", "127.8.8.8:1", "[::1]:4010", "a.localhost"]
)
def test_this_machine_is_let_in(web: httpx.Client, host: str) -> None:
    sent = {"host": host, "origin": f"http://{host}", "sec-fetch-site": "same-origin"}
    assert web.get("/_sandbox/clock", headers=sent).status_code == 200


# requests


def test_requests_are_told_as_they_come(served: Any, web: httpx.Client) -> None:
    with listening(web) as told:
        name, said = next(told)
        assert (name, said) == ("requests", {"all": True, "rows": []})
        answer = web.post("/v1/chat/completions", json=CHAT, headers=KEY)
        row = rows(told, "state", "complete")
        assert row["id"] == answer.headers["x-request-id"]
        assert row["call"] == "chat.completions.create"
        assert (row["method"], row["path"], row["status"]) == ("POST", "/v1/chat/completions", 200)
        assert 0 < row["took"] < 20
        assert row["size"] == len(answer.content)
        web.get("/v1/responses/resp_none", headers=KEY)
        assert rows(told, "status", 404)["call"] == "responses.retrieve"
        served.sandbox.journal.clear()
        assert next(said for name, said in told if name == "requests") == {"all": True, "rows": []}


def test_a_request_is_shown_with_its_answer(served: Any, web: httpx.Client) -> None:
    answer = web.post("/v1/chat/completions", json=CHAT, headers=KEY)
    found = detail(web, served.sandbox)
    assert json.loads(found["body"]) == CHAT
    assert json.loads(found["answer"]["text"]) == answer.json()
    assert found["answer"]["headers"]["x-request-id"] == found["id"]
    assert "authorization" not in found["headers"]
    web.get("/v1/files?limit=3", headers=KEY)
    assert detail(web, served.sandbox)["query"] == {"limit": 3}


def test_a_stream_is_shown_while_it_goes_on(served: Any, web: httpx.Client) -> None:
    served.sandbox.faults.add("stall", event=4, seconds=30)
    with listening(web) as told:
        with web.stream("POST", "/v1/chat/completions", json={**CHAT, "stream": True}, headers=KEY) as answer:
            pieces = answer.iter_bytes()
            assert next(pieces)
            row = rows(told, "state", "open")
            assert row["stream"]
            assert row["took"] is None
            text = detail(web, served.sandbox)["answer"]["text"]
            assert 1 <= text.count("data: ") <= 4
            assert "[DONE]" not in text
        assert rows(told, "state", "left")["took"] > 0
    with web.stream("POST", "/v1/chat/completions", json={**CHAT, "stream": True}, headers=KEY) as answer:
        whole = answer.read().decode()
    found = detail(web, served.sandbox)
    assert found["answer"]["text"] == whole
    assert found["state"] == "complete"


def test_broken_answers_are_told(served: Any, web: httpx.Client) -> None:
    for at in (None, 10):
        served.sandbox.faults.add("disconnect", at=at)
        with pytest.raises(httpx.RemoteProtocolError):
            web.get("/v1/models", headers=KEY)
        found = detail(web, served.sandbox)
        assert found["state"] == "broken"
        assert found["fault"].startswith("disconnect")
        assert found["size"] == (at or 0)


def test_bodies_are_kept_to_their_first_part(served: Any, web: httpx.Client) -> None:
    content = b"x" * 200_000
    made = web.post("/v1/files", files={"file": ("a.txt", content)}, data={"purpose": "user_data"}, headers=KEY).json()
    assert web.get(f"/v1/files/{made['id']}/content", headers=KEY).content == content
    sent = served.sandbox.journal[-1].sent
    assert (sent.size, sent.kept, sum(map(len, sent.pieces))) == (200_000, Sent.LIMIT, Sent.LIMIT)
    assert json.loads(detail(web, served.sandbox, -2)["body"])["file"][0]["filename"] == "a.txt"
    web.post("/v1/responses", json={"model": "gpt-4o", "input": "y" * 90_000}, headers=KEY)
    found = detail(web, served.sandbox)
    assert len(found["body"]) == 64 * 1024
    assert found["body_cut"]
    web.post("/v1/responses", content=b"z" * 200_000, headers={**KEY, **JSON})
    assert detail(web, served.sandbox)["status"] == 413


def test_answers_of_the_last_requests_are_kept(served: Any, web: httpx.Client) -> None:
    for _ in range(203):
        web.get("/v1/responses/none", headers=KEY)
    kept = [entry.sent is not None for entry in served.sandbox.journal]
    assert kept == [False] * 3 + [True] * 200


def test_requests_from_inside_the_program_are_shown_too(served: Any, web: httpx.Client) -> None:
    with httpx.Client(transport=served.sandbox.transport(), base_url="http://sandbox/v1", headers=KEY) as inside:
        inside.get("/models")
    found = detail(web, served.sandbox)
    assert found["call"] == "models.list"
    assert found["answer"] is None


def test_sound_is_described(served: Any, web: httpx.Client) -> None:
    web.post("/v1/audio/speech", json={"model": "tts-1", "voice": "alloy", "input": "Hi"}, headers=KEY)
    answer = detail(web, served.sandbox)["answer"]
    assert answer["text"] is None
    assert answer["type"].startswith("audio/")


# websockets


@contextmanager
def speaking(served: Any) -> Generator[Any]:
    """A realtime connection that is open; the session is set up."""
    with openai.OpenAI(base_url=served.url, api_key="sk-quite-secret-key") as client:
        with client.realtime.connect(model="gpt-realtime") as connection:
            connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
            for event in connection:
                if event.type == "session.updated":
                    break
            yield connection


def say(connection: Any, text: str) -> None:
    item: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
    connection.conversation.item.create(item=item)
    connection.response.create()
    while connection.recv().type != "response.done":
        pass


def test_messages_of_a_websocket_are_told_as_they_come(served: Any, web: httpx.Client) -> None:
    served.sandbox.on(contains="the key").reply("It is sk-proj-abcdefghijklmnopqrstuvwxyz, is it not?")
    with listening(web) as told:
        with speaking(served) as connection:
            row = rows(told, "call", "realtime.connect")
            assert (row["status"], row["state"], row["took"]) == (101, "open", None)
            before = detail(web, served.sandbox)["messages"]
            say(connection, "Tell me the key whsec_abcdefghijklmn, please. " + EVIL)
            found = detail(web, served.sandbox)
            assert found["messages"] > before
            assert rows(told, "messages", found["messages"])["state"] == "open"
        assert rows(told, "state", "complete")["took"] > 0
    said = found["said"]
    assert [each["number"] for each in said] == list(range(1, len(said) + 1))
    assert {each["from"] for each in said} == {"client", "server"}
    assert [each["at"] for each in said] == sorted(each["at"] for each in said)
    events = [(each["from"], json.loads(each["text"])) for each in said]
    assert ("server", "session.created") in [(side, event["type"]) for side, event in events]
    assert ("client", "response.create") in [(side, event["type"]) for side, event in events]
    deltas = [event["delta"] for _, event in events if event["type"] == "response.output_text.delta"]
    assert len(deltas) > 5
    assert "".join(deltas) == f"It is {REDACTED}, is it not?"
    text = json.dumps(found)
    assert not any(secret in text for secret in ("sk-proj", "whsec_", "sk-quite"))
    items = [event["item"] for _, event in events if event["type"] == "conversation.item.create"]
    assert items[0]["content"][0]["text"] == f"Tell me the key {REDACTED}, please. {EVIL}"


def test_messages_are_kept_to_their_first_part_and_the_last_of_them(served: Any, web: httpx.Client) -> None:
    with speaking(served) as connection:
        for number in range(60):
            connection.send({"type": "input_audio_buffer.append", "audio": "x" * 9000 + str(number)})
            assert connection.recv().type == "error"
        found = detail(web, served.sandbox)
    assert found["messages"] > 120
    assert len(found["said"]) < found["messages"]
    assert sum(len(each["text"]) for each in found["said"]) <= 128 * 1024
    long = [each for each in found["said"] if each["from"] == "client"][-1]
    assert (long["cut"], len(long["text"])) == (True, 4096)
    assert long["size"] > 9000
    assert found["said"][-1]["number"] == found["messages"]


def test_how_a_websocket_ends_is_told(served: Any, web: httpx.Client) -> None:
    for kind, options, expected in (
        ("close", {"code": 4001}, ("complete", "4001")),
        ("disconnect", {}, ("broken", "")),
    ):
        served.sandbox.faults.add(kind, event=1, **options)
        with pytest.raises(Exception):  # noqa: B017
            with speaking(served):
                pass
        found = detail(web, served.sandbox)
        assert (found["state"], found["closing"]) == expected


# secrets


def test_no_key_is_shown(served: Any, web: httpx.Client) -> None:
    key = web.post("/v1/realtime/client_secrets", json={}, headers=KEY).json()["value"]
    hook = {"name": "a", "url": "http://127.0.0.1:9/", "event_types": ["batch.completed"]}
    secret = web.post("/v1/webhook_endpoints", json=hook, headers=KEY).json()["signing_secret"]
    web.get(
        "/v1/models", headers={"api-key": "sk-quite-secret-key", "cookie": "quite-secret", "x-token": "quite-secret"}
    )
    tools = [{"type": "mcp", "server_label": "a", "server_url": "http://a", "headers": {"Authorization": "hush-hush"}}]
    web.post("/v1/responses", json={"model": "gpt-4o", "input": "a", "tools": tools}, headers=KEY)
    texts = [web.get(f"/_sandbox/requests/{entry.request_id}").text for entry in served.sandbox.journal]
    assert len(texts) == 4
    for kind in web.get("/_sandbox/objects").json()["projects"][0]["kinds"]:
        listed = web.get(f"/_sandbox/objects/{kind}")
        texts.append(listed.text)
        for each in listed.json()["data"]:
            one = web.get(f"/_sandbox/objects/{kind}/{each['place']}")
            assert one.status_code == 200
            texts.append(one.text)
    for value in (key, secret, "quite-secret", "hush-hush"):
        assert not any(value in text for text in texts)


# objects


def test_objects_are_listed_by_project(served: Any, web: httpx.Client) -> None:
    def upload(name: str, **headers: str) -> str:
        sent = {"file": (name, b"a")}
        made = web.post("/v1/files", files=sent, data={"purpose": "user_data"}, headers={**KEY, **headers})
        return str(made.json()["id"])

    assert web.get("/_sandbox/objects").json() == {"projects": []}
    first, second = upload(EVIL), upload("two.txt")
    other = upload("three.txt", **{"openai-project": "proj:b"})
    found = web.get("/_sandbox/objects").json()["projects"]
    assert found == [{"name": "", "kinds": {"file": 2}}, {"name": "/proj:b", "kinds": {"file": 1}}]
    listed = web.get("/_sandbox/objects/file").json()
    assert [each["id"] for each in listed["data"]] == [second, first]
    assert not listed["more"]
    place = listed["data"][1]["place"]
    one = web.get(f"/_sandbox/objects/file/{place}").json()
    assert (one["id"], one["data"]["filename"]) == (first, EVIL)
    there = {"project": "/proj:b"}
    assert [each["id"] for each in web.get("/_sandbox/objects/file", params=there).json()["data"]] == [other]
    assert web.get(f"/_sandbox/objects/file/{place}", params=there).status_code == 404
    assert web.get("/_sandbox/objects/no").json() == {"data": [], "more": False}
    for bad in ("x", "-1", "9" * 30, "²", "1.5"):
        assert web.get(f"/_sandbox/objects/file/{bad}").status_code == 404


# faults


def test_faults_are_switched(served: Any, web: httpx.Client) -> None:
    with listening(web) as told:
        made = web.post("/_sandbox/faults", json={"status": 503, "times": 2, "operation": "models.list"})
        assert made.status_code == 201
        assert next(said["data"] for name, said in told if name == "faults" and said["data"]) == [made.json()]
        assert web.get("/v1/models", headers=KEY).status_code == 503
        assert web.get("/_sandbox/faults").json()["data"][0]["times"] == 1
        assert web.delete(f"/_sandbox/faults/{made.json()['id']}", headers=JSON).status_code == 200
        assert next(said["data"] for name, said in told if name == "faults" and not said["data"]) == []
    assert web.get("/v1/models", headers=KEY).status_code == 200
    assert web.delete(f"/_sandbox/faults/{made.json()['id']}", headers=JSON).status_code == 404
    late = web.post("/_sandbox/faults", json={"status": "stall", "event": 2, "seconds": 0.5, "times": None}).json()
    assert (late["what"], late["times"]) == ("stall;event=2;seconds=0.5", None)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b"[" * 60_000,
        b"{}",
        b'{"status": 200}',
        b'{"status": true}',
        b'{"status": "no"}',
        b'{"status": "stall"}',
        b'{"status": 429, "at": 1}',
        b'{"status": 429, "times": "2"}',
        b'{"status": 429, "times": 0}',
        b'{"status": 429, "times": true}',
        b'{"status": "latency", "seconds": NaN}',
        b'{"status": "latency", "seconds": 1e999}',
        b'{"status": "close", "code": "no"}',
        b'{"status": 429, "kind": "close"}',
        b'{"status": 429, "operation": ["a"]}',
    ],
)
def test_faults_that_make_no_sense_are_refused(served: Any, web: httpx.Client, body: bytes) -> None:
    found = web.post("/_sandbox/faults", content=body, headers=JSON)
    assert found.status_code == 400
    assert found.json()["error"]
    assert served.sandbox.faults.all() == []


def test_bodies_are_limited(web: httpx.Client) -> None:
    assert web.post("/_sandbox/faults", content=b" " * 70_000, headers=JSON).status_code == 413


# the clock


def test_the_clock_is_moved(served: Any, web: httpx.Client) -> None:
    assert web.get("/_sandbox/clock").json() == {"now": 1_800_000_000, "ahead": 0}
    with listening(web) as told:
        for by, ahead in (("1m", 60), ("1h30m", 5460), (40, 5500)):
            assert web.post("/_sandbox/clock", json={"by": by}).json()["ahead"] == ahead
        assert next(said["now"] for name, said in told if name == "clock" and said["ahead"] == 5500) == 1_800_005_500
    for bad in ("soon", "", -1, None, True, [], "9" * 400 + "d", 1e300):
        assert web.post("/_sandbox/clock", json={"by": bad}).status_code == 400
    assert served.sandbox.clock.ahead == 5500


def test_an_open_page_does_not_keep_the_server(start: Any) -> None:
    process = start()
    with httpx.stream("GET", process.url[: -len("v1")] + "_sandbox/events", trust_env=False) as answer:
        pieces = answer.iter_bytes()
        next(pieces)
        reader = threading.Thread(target=lambda: list(pieces))
        reader.start()
        assert process.stop() == (0, "")
        reader.join(5)
        assert not reader.is_alive()


# in a browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    required = os.environ.get("SANDBOX_BROWSER") == "required"
    if BROWSER is None:
        (pytest.fail if required else pytest.skip)(f"no browser: none of {', '.join(BROWSERS)} is installed")
    if required:
        import playwright.sync_api as api
    else:
        api = pytest.importorskip("playwright.sync_api", reason="the package playwright is not installed")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        yield browser
        browser.close()


class Window:
    """A page of the browser, and what it complained about."""

    def __init__(self, page: Any, top: str) -> None:
        self.page = page
        self.top = top
        self.complaints: List[str] = []
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))

    def open(self, view: str = "") -> Any:
        self.page.goto(f"{self.top}/#{view}")
        self.page.locator("#live[data-state=on]").wait_for()
        return self.page

    def fits(self) -> bool:
        """Whether nothing sticks out at the side."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.fixture(params=[1280, 390], ids=["desktop", "phone"])
def window(request: Any, chromium: Any, web: httpx.Client) -> Iterator[Window]:
    page = chromium.new_page(viewport={"width": request.param, "height": 780})
    made = Window(page, str(web.base_url).rstrip("/"))
    yield made
    page.close()
    assert made.complaints == []


def test_page_shows_requests(window: Window, served: Any, web: httpx.Client) -> None:
    page = window.open()
    assert "No requests yet" in page.locator("#request-empty").inner_text()
    body = {**CHAT, "messages": [{"role": "user", "content": EVIL}]}
    answer = web.post("/v1/chat/completions", json=body, headers=KEY)
    page.locator("#request-rows a", has_text="chat.completions.create").click()
    page.locator("#request-detail", has_text=answer.json()["id"]).wait_for()
    shown = page.locator("#request-detail").inner_text()
    assert "onerror=" in shown
    assert answer.headers["x-request-id"] in shown
    assert "sk-quite" not in page.content()
    assert page.locator("#request-detail img").count() == 0
    assert page.title() == "Requests · Sandbox"
    assert window.fits()
    page.go_back()
    web.get(f"/v1/files/{'long' * 60}", headers=KEY)
    page.locator("#request-rows a", has_text="404").wait_for()
    assert window.fits()
    page.fill("#request-filter", "chat")
    assert page.locator("#request-rows a:visible").count() == 1
    page.fill("#request-filter", "nothing of this")
    assert "Nothing fits" in page.locator("#request-empty").inner_text()


def test_page_shows_events_as_they_happen(window: Window, served: Any, web: httpx.Client) -> None:
    page = window.open()
    served.sandbox.faults.add("stall", event=3, seconds=30)
    with web.stream(
        "POST", "/v1/responses", json={"model": "gpt-4o", "input": "a", "stream": True}, headers=KEY
    ) as got:
        pieces = got.iter_bytes()
        assert next(pieces)
        page.locator("#request-rows a", has_text="responses.create").click()
        page.locator(".stream li", has_text="response.created").wait_for()
        assert "so far" in page.locator("#request-detail h2", has_text="vents").inner_text()
        assert page.locator(".stream li", has_text="response.completed").count() == 0
        page.locator(".stream summary").first.press("Enter")
        page.locator(".stream details[open] pre").wait_for()
    page.locator("#request-detail", has_text="the client left").wait_for()
    assert page.locator(".stream details[open]").count() == 1
    assert window.fits()


def test_page_shows_messages_as_they_come(window: Window, served: Any) -> None:
    page = window.open()
    served.sandbox.on(contains="the key").reply("It is sk-proj-abcdefghijklmnopqrstuvwxyz, is it not?")
    with speaking(served) as connection:
        row = page.locator("#request-rows a", has_text="realtime.connect")
        row.locator(".when", has_text="messages").wait_for()
        row.click()
        page.locator(".socket li[data-from=server]", has_text="session.created").wait_for()
        assert "so far" in page.locator("#request-detail h2", has_text="essages").inner_text()
        assert page.locator(".socket li", has_text="response.done").count() == 0
        say(connection, "Say the key " + EVIL)
        page.locator(".socket li[data-from=server]", has_text="response.done").wait_for()
        asked = page.locator(".socket li[data-from=client]", has_text="conversation.item.create")
        asked.locator("summary").press("Enter")
        page.locator(".socket details[open] pre", has_text="onerror").wait_for()
        assert "Sent after" in asked.inner_text()
        assert window.fits()
    page.locator("#request-detail .facts", has_text="open").wait_for(state="detached")
    assert page.locator(".socket details[open]").count() == 1
    assert page.locator("#request-detail img").count() == 0
    assert "sk-proj" not in page.content()
    assert window.fits()


def test_page_shows_objects(window: Window, web: httpx.Client) -> None:
    page = window.open("objects")
    page.locator("#object-list", has_text="Nothing is stored").wait_for()
    for headers in (KEY, {**KEY, "openai-project": "proj_b"}):
        sent = {"file": (EVIL, b"a")}
        web.post("/v1/files", files=sent, data={"purpose": "user_data"}, headers=headers)
    page.locator("#object-list a", has_text="file").click()
    page.locator("#object-list a", has_text="onerror").click()
    page.locator("#object-detail pre", has_text="user_data").wait_for()
    assert page.locator("#object-detail img").count() == 0
    assert window.fits()
    page.go_back()
    page.select_option("#project", "/proj_b")
    page.locator("#object-list .kinds a", has_text="file").wait_for()


def test_page_switches_faults(window: Window, served: Any, web: httpx.Client) -> None:
    page = window.open("faults")
    page.locator("#fault-empty", has_text="Nothing goes wrong").wait_for()
    page.select_option("#fault-kind", "stall")
    page.get_by_role("button", name="Add fault").click()
    page.locator("#fault-wrong", has_text="stall needs 'seconds'").wait_for()
    assert not page.get_by_label("Status", exact=True).is_visible()
    page.get_by_label("Seconds").fill("1.5")
    page.get_by_label("In event").fill("2")
    page.get_by_label("Times").fill("")
    page.get_by_label("Call").fill("responses.create")
    page.get_by_label("Call").press("Enter")
    page.locator("#fault-rows li", has_text="stall;event=2;seconds=1.5").wait_for()
    rule = served.sandbox.faults.all()[0]
    assert (rule.kind, rule.event, rule.seconds, rule.times, rule.operation) == (
        "stall",
        2,
        1.5,
        None,
        "responses.create",
    )
    assert page.locator("#fault-count").inner_text() == "1"
    assert window.fits()
    page.get_by_role("button", name="Remove").press("Enter")
    page.locator("#fault-empty", has_text="Nothing goes wrong").wait_for()
    assert served.sandbox.faults.all() == []
    window.complaints[:] = [each for each in window.complaints if "400 (Bad Request)" not in each]


def test_page_moves_the_clock(window: Window, served: Any) -> None:
    page = window.open("clock")
    page.locator("#ahead", has_text="Not moved").wait_for()
    page.get_by_role("button", name="+ 24 h").click()
    page.locator("#ahead", has_text="1 d ahead").wait_for()
    page.get_by_label("Ahead by").fill("1h30m")
    page.get_by_role("button", name="Advance").press("Enter")
    page.locator("#ahead", has_text="1 d 1 h 30 min ahead").wait_for()
    assert served.sandbox.clock.ahead == 25.5 * 3600
    page.get_by_label("Ahead by").fill(EVIL)
    page.get_by_role("button", name="Advance").click()
    page.locator("#clock-wrong", has_text="is no duration").wait_for()
    assert window.fits()
    window.complaints[:] = [each for each in window.complaints if "400 (Bad Request)" not in each]


def test_page_is_reached_by_keyboard(window: Window, web: httpx.Client) -> None:
    web.get("/v1/models", headers=KEY)
    page = window.open()
    page.locator("#request-rows a").first.wait_for()
    reached: List[Optional[str]] = []
    for _ in range(8):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.getAttribute('href') ?? document.activeElement.id"))
    assert reached[:7] == ["#main", "#requests", "#requests", "#objects", "#faults", "#clock", "request-filter"]
    assert str(reached[7]).startswith("#requests/req_")
    page.keyboard.press("Enter")
    page.locator("#request-detail h1", has_text="models.list").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_readable_in_light_and_dark(chromium: Any, web: httpx.Client, scheme: Any) -> None:
    page = chromium.new_page(color_scheme=scheme)
    Window(page, str(web.base_url).rstrip("/")).open("clock")
    ratios = page.evaluate(CONTRAST)
    page.close()
    assert len(ratios) > 8
    assert min(ratios) >= 4.5
