"""Conversations, alone and with responses."""

from __future__ import annotations

from typing import Any, List

import httpx
import pytest


def say(text: str) -> Any:
    return {"role": "user", "content": text}


def ids(http: httpx.Client, conversation: Any, **query: Any) -> List[str]:
    listed = http.get(f"/conversations/{conversation['id']}/items", params={"order": "asc", **query}).json()
    return [item["id"] for item in listed["data"]]


def test_life(http: httpx.Client, time: Any) -> None:
    made = http.post("/conversations", json={"metadata": {"a": "b"}}).json()
    assert made == {
        "id": made["id"],
        "object": "conversation",
        "created_at": int(time.now),
        "metadata": {"a": "b"},
    }
    assert made["id"].startswith("conv_")
    path = f"/conversations/{made['id']}"
    assert http.get(path).json() == made
    assert http.post(path, json={"metadata": {"c": "d"}}).json()["metadata"] == {"c": "d"}
    assert http.get(path).json()["metadata"] == {"c": "d"}
    assert http.delete(path).json() == {"id": made["id"], "object": "conversation.deleted", "deleted": True}
    for answer in (
        http.get(path),
        http.post(path, json={"metadata": {}}),
        http.delete(path),
        http.get(path + "/items"),
        http.post(path + "/items", json={"items": [say("x")]}),
        http.get(path + "/items/msg_x"),
    ):
        assert answer.status_code == 404
    assert http.post("/conversations", json={}).status_code == 200
    assert http.post("/conversations").status_code == 200


def test_items(http: httpx.Client) -> None:
    made = http.post("/conversations", json={"items": [say("one")]}).json()
    path = f"/conversations/{made['id']}/items"
    added = http.post(path, json={"items": [say("two"), say("three")]}).json()
    assert (added["object"], added["has_more"], len(added["data"])) == ("list", False, 2)
    assert ids(http, made)[1:] == [item["id"] for item in added["data"]]
    assert ids(http, made, limit=1, after=added["first_id"]) == [added["last_id"]]
    item = http.get(f"{path}/{added['first_id']}").json()
    assert item["content"] == [{"type": "input_text", "text": "two"}]
    changed = http.post(f"{path}/{item['id']}", json={"content": "2", "metadata": {"a": "b"}}).json()
    assert (changed["id"], changed["content"][0]["text"], changed["metadata"]) == (item["id"], "2", {"a": "b"})
    assert http.get(f"{path}/{item['id']}").json() == changed
    assert http.delete(f"{path}/{item['id']}").json() == http.get(f"/conversations/{made['id']}").json()
    assert http.get(f"{path}/{item['id']}").status_code == 404
    single = http.post(path, json={"type": "message", "role": "user", "content": "four"}).json()
    assert single["data"][0]["content"][0]["text"] == "four"
    assert len(ids(http, made)) == 3


def test_refused(http: httpx.Client) -> None:
    made = http.post("/conversations", json={}).json()
    path = f"/conversations/{made['id']}/items"
    for body, param in (
        ({}, "items"),
        ({"items": [say("x")] * 21}, "items"),
        ({"items": [{"role": "user"}]}, "items[0].content"),
    ):
        answer = http.post(path, json=body)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
    assert http.post(f"/conversations/{made['id']}", json={}).json()["error"]["param"] == "metadata"


@pytest.mark.parametrize("as_object", [False, True])
def test_responses_read_and_extend(http: httpx.Client, as_object: bool) -> None:
    made = http.post("/conversations", json={"items": [say("My name is Bo.")]}).json()
    named = {"id": made["id"]} if as_object else made["id"]
    body = {"model": "gpt-4o", "input": "What is my name?", "conversation": named}
    response = http.post("/responses", json=body).json()
    assert response["conversation"] == {"id": made["id"]}
    assert "Bo" in response["output"][0]["content"][0]["text"]
    listed = ids(http, made)
    assert len(listed) == 3
    assert listed[-1] == response["output"][0]["id"]
    more = http.post("/responses", json={**body, "input": "Hello"}).json()
    assert more["usage"]["input_tokens"] > response["usage"]["total_tokens"]
    assert len(ids(http, made)) == 5
    http.post("/responses", json={**body, "input": [{"type": "item_reference", "id": listed[0]}]})
    assert len(set(ids(http, made))) == 7  # what is said twice is kept twice
