"""Models: the names that the description knows, and those of fine-tuning."""

from __future__ import annotations

import httpx

from openai_sandbox import Sandbox

CHAT = {"messages": [{"role": "user", "content": "Hello"}]}


def test_list_and_retrieve(http: httpx.Client) -> None:
    listed = http.get("/models").json()
    assert listed["object"] == "list"
    names = [model["id"] for model in listed["data"]]
    assert len(names) == len(set(names)) > 50
    assert {"gpt-4o", "o3", "text-embedding-3-small", "gpt-3.5-turbo-instruct", "whisper-1"} <= set(names)
    model = http.get("/models/gpt-4o-2024-08-06").json()
    assert model == {"id": "gpt-4o-2024-08-06", "object": "model", "created": 1722902400, "owned_by": "openai"}


def test_unknown(http: httpx.Client) -> None:
    for answer in (
        http.get("/models/gpt-0"),
        http.delete("/models/gpt-0"),
        http.post("/chat/completions", json={"model": "gpt-0", **CHAT}),
        http.post("/chat/completions", json={"model": "ft:gpt-4o:me::1", **CHAT}),
        http.post("/responses", json={"model": "gpt-0", "input": "x"}),
        http.post("/embeddings", json={"model": "gpt-0", "input": "x"}),
        http.post("/completions", json={"model": "gpt-0", "prompt": "x"}),
    ):
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "model_not_found")


def test_models_are_for_something(http: httpx.Client) -> None:
    for path, body, status in (
        ("/chat/completions", {"model": "text-embedding-3-small", **CHAT}, 404),
        ("/chat/completions", {"model": "gpt-3.5-turbo-instruct", **CHAT}, 404),
        ("/completions", {"model": "gpt-4o", "prompt": "x"}, 404),
        ("/embeddings", {"model": "gpt-4o", "input": "x"}, 403),
        ("/chat/completions", {"model": "o1-pro", **CHAT}, 404),
        ("/responses", {"model": "o1-pro", "input": "x"}, 200),
    ):
        answer = http.post(path, json=body)
        assert answer.status_code == status, (path, answer.text)
        if status != 200:
            assert answer.json()["error"]["param"] == "model"


def test_only_what_was_made_can_be_deleted(sandbox: Sandbox, http: httpx.Client) -> None:
    assert http.delete("/models/gpt-4o").status_code == 403
    made = {"id": "ft:gpt-4o:me::1", "object": "model", "created": 1, "owned_by": "me"}
    sandbox.state.add("model", made["id"], made)
    assert http.get("/models/ft:gpt-4o:me::1").json() == made
    assert http.get("/models/ft%3Agpt-4o%3Ame%3A%3A1").json() == made
    assert made in http.get("/models").json()["data"]
    assert http.post("/chat/completions", json={"model": made["id"], **CHAT}).status_code == 200
    assert http.delete("/models/ft:gpt-4o:me::1").json() == {"id": made["id"], "object": "model", "deleted": True}
    assert http.get("/models/ft:gpt-4o:me::1").status_code == 404
