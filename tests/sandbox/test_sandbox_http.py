"""Routes, keys, error shapes, headers, faults and the journal."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_sandbox import Request, Sandbox
from openai_sandbox.routes import ROUTES

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello"}]}


def error(answer: httpx.Response) -> Any:
    body = answer.json()
    assert set(body) == {"error"}
    assert set(body["error"]) == {"message", "type", "param", "code"}
    return body["error"]


def test_health_needs_no_key(sandbox: Sandbox) -> None:
    answer = sandbox.handle(Request("GET", "/health"))
    assert (answer.status, answer.json()) == (200, {"status": "ok", "simulated": True})


@pytest.mark.parametrize(
    "header",
    [None, "", "Bearer", "Bearer ", "Basic abc", "sk-test"],
)
def test_a_key_is_needed(sandbox: Sandbox, header: str | None) -> None:
    headers = {} if header is None else {"authorization": header}
    answer = sandbox.handle(Request("GET", "/v1/models", "", headers))
    assert answer.status == 401
    assert answer.json()["error"]["type"] == "invalid_request_error"


def test_a_key_has_no_blanks(sandbox: Sandbox) -> None:
    answer = sandbox.handle(Request("GET", "/v1/models", "", {"authorization": "Bearer a b"}))
    assert (answer.status, answer.json()["error"]["code"]) == (401, "invalid_api_key")


def test_keys_can_be_limited() -> None:
    with Sandbox(keys=["good"]) as sandbox:
        for key, status in (("good", 200), ("bad", 401)):
            assert sandbox.handle(Request("GET", "/v1/models", "", {"authorization": f"Bearer {key}"})).status == status
        assert sandbox.handle(Request("GET", "/v1/models", "", {"api-key": "good"})).status == 200


@pytest.mark.parametrize("path", ["/v1/nothing", "/chat/completions", "/v1", "/", "/v1/files/a/b/c", "/v1//files"])
def test_unknown_path(sandbox: Sandbox, path: str) -> None:
    answer = sandbox.handle(Request("GET", path, "", {"authorization": "Bearer x"}))
    assert (answer.status, answer.json()["error"]["code"]) == (404, "unknown_url")


def test_wrong_verb(http: httpx.Client) -> None:
    answer = http.delete("/embeddings")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert error(answer)["code"] == "method_not_supported"


def test_every_described_call_is_routed(sandbox: Sandbox) -> None:
    """A described call is answered: by what it does, by a refusal of what was sent, or by 501."""
    names = set()
    for route in ROUTES:
        path = "/v1" + "/".join("x" if part.startswith("{") else part for part in route.path.split("/"))
        answer = sandbox.handle(Request(route.verb, path, "", {"authorization": "Bearer x"}))
        assert answer.status in (200, 400, 403, 404, 501), (route, answer.read())
        if answer.status == 501:
            assert answer.json()["error"]["code"] == "not_implemented_in_sandbox"
            assert route.name.replace("beta.chat", "chat") in answer.json()["error"]["message"]
        names.add(sandbox.journal[-1].operation)
    assert {"chat.completions.create", "files.content", "responses.input_items.list"} <= names


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"{", "invalid_json"),
        (b"[]", "invalid_json"),
        (b"\xff", "invalid_json"),
        (b'{"model": NaN}', "invalid_json"),
        (b'{"model": 1e999}', "invalid_json"),
        (b"[" * 100_000, "invalid_json"),
        (b'{"a":' * 50_000, "invalid_json"),
        (b"", "missing_required_parameter"),
    ],
)
def test_broken_json(http: httpx.Client, body: bytes, code: str) -> None:
    answer = http.post("/chat/completions", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, error(answer)["code"]) == (400, code)


@pytest.mark.parametrize("depth", [100, 200, 300, 400, 500, 1000, 5000])
def test_deep_nesting_is_no_crash(http: httpx.Client, depth: int) -> None:
    schema = b'{"type":"object","properties":{"a":' * depth + b"{}" + b"}}" * depth
    raw = b'{"model":"gpt-4o","messages":[{"role":"user","content":"x"}],"tools":[{"type":"function","function":'
    raw += b'{"name":"f","parameters":' + schema + b"}}]}"
    answer = http.post("/chat/completions", content=raw, headers={"content-type": "application/json"})
    assert answer.status_code == 200 or error(answer)["type"] == "invalid_request_error"


def test_a_form_where_json_belongs(http: httpx.Client) -> None:
    answer = http.post("/embeddings", files={"file": ("a", b"x")})
    assert (answer.status_code, error(answer)["code"]) == (415, "unsupported_content_type")
    answer = http.post("/embeddings", data={"model": "x"})
    assert (answer.status_code, error(answer)["code"]) == (415, "unsupported_content_type")


def test_types_and_names_of_parameters(http: httpx.Client) -> None:
    for change, param, code in (
        ({"temperature": "hot"}, "temperature", "invalid_type"),
        ({"n": 1.5}, "n", "invalid_type"),
        ({"n": True}, "n", "invalid_type"),
        ({"messages": {}}, "messages", "invalid_type"),
        ({"messages": None}, "messages", "invalid_type"),
        ({"nonsense": 1}, "nonsense", "unknown_parameter"),
        ({"reasoning_effort": "huge"}, "reasoning_effort", "invalid_value"),
        ({"stream": "yes"}, "stream", "invalid_type"),
        ({"metadata": {"a": 1}}, "metadata.a", "invalid_type"),
        ({"metadata": {"a" * 65: "1"}}, "metadata", "string_above_max_length"),
        ({"metadata": {"a": "1" * 513}}, "metadata.a", "string_above_max_length"),
        ({"metadata": {str(at): "1" for at in range(17)}}, "metadata", "object_above_max_properties"),
    ):
        answer = http.post("/chat/completions", json={**CHAT, **change})
        assert (answer.status_code, error(answer)["param"], error(answer)["code"]) == (400, param, code), change
    for name in CHAT:
        answer = http.post("/chat/completions", json={key: CHAT[key] for key in CHAT if key != name})
        assert error(answer)["param"] == name
        assert error(answer)["code"] == "missing_required_parameter"


def test_headers_of_an_answer(http: httpx.Client) -> None:
    answer = http.post(
        "/chat/completions", json=CHAT, headers={"OpenAI-Organization": "org-1", "OpenAI-Project": "proj_1"}
    )
    assert answer.headers["x-request-id"].startswith("req_")
    assert int(answer.headers["openai-processing-ms"]) >= 0
    assert answer.headers["openai-version"] == "2020-10-01"
    assert answer.headers["openai-organization"] == "org-1"
    assert answer.headers["openai-project"] == "proj_1"
    assert answer.headers["x-openai-sandbox"] == "simulated"


def test_rate_limits_count_down(http: httpx.Client, time: Any) -> None:
    first = http.post("/chat/completions", json=CHAT)
    second = http.post("/chat/completions", json=CHAT)
    left = [int(answer.headers["x-ratelimit-remaining-requests"]) for answer in (first, second)]
    assert left[1] == left[0] - 1
    tokens = [int(answer.headers["x-ratelimit-remaining-tokens"]) for answer in (first, second)]
    assert tokens[1] == tokens[0] - second.json()["usage"]["total_tokens"]
    time.now += 61
    assert http.post("/chat/completions", json=CHAT).headers["x-ratelimit-remaining-requests"] == "9999"
    assert "x-ratelimit-remaining-requests" not in http.get("/models").headers


def test_journal(sandbox: Sandbox, http: httpx.Client) -> None:
    http.post("/chat/completions", json=CHAT)
    http.get("/files", params={"limit": 5})
    http.get("/files/file-none")
    http.post("/files", files={"file": ("a.txt", b"abc")}, data={"purpose": "user_data"})
    http.get("/elsewhere")
    assert [(entry.operation, entry.status) for entry in sandbox.journal] == [
        ("chat.completions.create", 200),
        ("files.list", 200),
        ("files.retrieve", 404),
        ("files.create", 200),
        (None, 404),
    ]
    assert len(sandbox.journal) == 5
    assert sandbox.journal[0].body == CHAT
    assert sandbox.journal[1].query == {"limit": 5}
    assert sandbox.journal[2].error is not None
    assert sandbox.journal.of("files.create")[0].body == {
        "purpose": "user_data",
        "file": [{"filename": "a.txt", "content_type": "text/plain", "size": 3}],
    }
    assert "authorization" not in sandbox.journal[0].headers
    assert [entry.status for entry in sandbox.journal[-2:]] == [200, 404]
    sandbox.journal.clear()
    assert not list(sandbox.journal)


def test_faults_by_code(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.faults.add(
        429, times=2, operation="models.list", headers={"retry-after-ms": "10"}, code="slow", message="!"
    )
    assert http.get("/files").status_code == 200
    first = http.get("/models")
    assert (first.status_code, first.headers["retry-after-ms"]) == (429, "10")
    assert error(first) == {"message": "!", "type": "rate_limit_error", "param": None, "code": "slow"}
    assert [http.get("/models").status_code for _ in range(2)] == [429, 200]

    rule = sandbox.faults.add(500, times=None)
    assert [http.get("/models").status_code for _ in range(3)] == [500] * 3
    assert error(http.get("/models"))["type"] == "server_error"
    sandbox.faults.remove(rule)
    sandbox.faults.remove(rule)
    assert http.get("/models").status_code == 200
    sandbox.faults.add(503)
    sandbox.faults.clear()
    assert http.get("/models").status_code == 200
    with pytest.raises(ValueError, match="400 to 599"):
        sandbox.faults.add(200)


def test_faults_by_header(http: httpx.Client) -> None:
    fault = {"x-sandbox-fault": "429;times=2;retry-after-ms=10;retry-after=1;x-should-retry=true;code=mine"}
    answers = [http.get("/models", headers=fault) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [429, 429, 200, 429]
    assert answers[0].headers["retry-after-ms"] == "10"
    assert answers[0].headers["x-should-retry"] == "true"
    assert error(answers[0])["code"] == "mine"
    always = {"x-sandbox-fault": "503; times=always"}
    assert {http.get("/models", headers=always).status_code for _ in range(3)} == {503}


def test_faults_by_header_see_which_attempt_it_is(http: httpx.Client) -> None:
    fault = {"x-sandbox-fault": "500;times=2"}
    for attempt, status in ((0, 500), (0, 500), (1, 500), (2, 200), (0, 500)):
        headers = {**fault, "x-stainless-retry-count": str(attempt)}
        assert http.get("/models", headers=headers).status_code == status


@pytest.mark.parametrize("text", ["", "x", "200", "429;times=x", "429;color=red"])
def test_faults_that_are_not_understood(http: httpx.Client, text: str) -> None:
    answer = http.get("/models", headers={"x-sandbox-fault": text})
    assert (answer.status_code, error(answer)["param"]) == (400, "x-sandbox-fault")


def test_a_failure_of_the_sandbox_is_an_answer(
    sandbox: Sandbox, http: httpx.Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("broken inside")

    monkeypatch.setattr(sandbox.model, "complete", fail)
    answer = http.post("/chat/completions", json=CHAT)
    assert (answer.status_code, error(answer)["type"]) == (500, "server_error")
    assert "broken inside" not in answer.text
    assert "broken inside" in caplog.text


def test_the_same_seed_gives_the_same_bytes(time: Any) -> None:
    def run(seed: int) -> list[Any]:
        with Sandbox(seed, clock=time) as sandbox:
            client = httpx.Client(
                transport=sandbox.transport(), base_url="http://s/v1", headers={"authorization": "Bearer x"}
            )
            paths = {
                "/chat/completions": CHAT,
                "/responses": {"model": "o3", "input": "Hello"},
                "/embeddings": {"model": "text-embedding-3-small", "input": "Hello"},
            }
            return [client.post(path, json=body).json() for path, body in paths.items()]

    assert run(1) == run(1)
    assert run(1) != run(2)


def test_lone_surrogates_go_out_as_they_came_in(http: httpx.Client) -> None:
    raw = b'{"model":"gpt-4o","store":true,"metadata":{"a":"\\ud800"},'
    raw += b'"messages":[{"role":"user","content":"\\udc00 hi"}]}'
    answer = http.post("/chat/completions", content=raw, headers={"content-type": "application/json"})
    assert answer.status_code == 200
    stored = http.get("/chat/completions/" + answer.json()["id"])
    assert stored.json()["metadata"] == {"a": "\ud800"}
    raw = b'{"model":"gpt-4o","input":"x","previous_response_id":"\\ud800"}'
    answer = http.post("/responses", content=raw, headers={"content-type": "application/json"})
    assert error(answer)["code"] == "previous_response_not_found"


def test_json_of_the_journal_can_be_read(sandbox: Sandbox, http: httpx.Client) -> None:
    http.post("/embeddings", json={"model": "text-embedding-3-small", "input": "ż"})
    assert json.dumps(sandbox.journal[0].body)
