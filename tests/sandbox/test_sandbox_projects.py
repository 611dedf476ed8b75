"""What one project made is not there for another: every call that lists, retrieves, changes or removes is tried."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Mapping, Set

import httpx
import pytest

from openai_sandbox import Sandbox
from openai_sandbox.routes import ROUTES

OWNERS = {
    "project": {"openai-project": "proj_a"},
    "organization": {"openai-organization": "org-a"},
    "both": {"openai-organization": "org-a", "openai-project": "proj_a"},
}
OTHERS: List[Dict[str, str]] = [
    {},
    {"openai-project": "proj_b"},
    {"openai-organization": "proj_a"},
    {"openai-organization": "org-b", "openai-project": "proj_a"},
]
SHARED = {"/models", "/models/{model}", "/webhook_event_types"}
USER = {"role": "user", "content": "A word of secret kumquats."}


def sent(http: httpx.Client, path: str, headers: Mapping[str, str], **body: Any) -> Any:
    answer = http.post(path, headers=headers, **body)
    assert answer.status_code == 200, (path, answer.text)
    return answer.json()


def filled(http: httpx.Client, headers: Mapping[str, str]) -> Dict[str, Dict[str, str]]:
    """A project with an object of most kinds: the ids for the paths below each start of a path."""

    def post(path: str, body: Any) -> Any:
        return sent(http, path, headers, json=body)

    def upload(name: str, content: bytes, purpose: str) -> str:
        form: Any = {"data": {"purpose": purpose}, "files": {"file": (name, content)}}
        id: str = sent(http, "/files", headers, **form)["id"]
        return id

    file = upload("a.txt", b"A word of secret kumquats.", "assistants")
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions"}
    line = {**line, "body": {"model": "gpt-4o", "messages": [USER]}}  # type: ignore[dict-item]
    lines = upload("l.jsonl", json.dumps(line).encode(), "batch")
    example = {"messages": [USER, {"role": "assistant", "content": "Kumquats."}]}
    examples = upload("e.jsonl", b"\n".join([json.dumps(example).encode()] * 10), "fine-tune")
    store = post("/vector_stores", {"name": "kumquats", "file_ids": [file]})["id"]
    second = upload("b.txt", b"More of the kumquats.", "assistants")
    file_batch = post(f"/vector_stores/{store}/file_batches", {"file_ids": [second]})["id"]
    assistant = post("/assistants", {"model": "gpt-4o", "name": "kumquats"})["id"]
    thread = post("/threads", {"messages": [USER]})["id"]
    message = post(f"/threads/{thread}/messages", USER)["id"]
    run = post(f"/threads/{thread}/runs", {"assistant_id": assistant})["id"]
    steps = http.get(f"/threads/{thread}/runs/{run}/steps", headers=headers).json()["data"]
    conversation = post("/conversations", {"items": [{"type": "message", **USER}]})["id"]
    item = http.get(f"/conversations/{conversation}/items", headers=headers).json()["data"][0]["id"]
    container = post("/containers", {"name": "kumquats", "file_ids": [file]})["id"]
    inside = http.get(f"/containers/{container}/files", headers=headers).json()["data"][0]["id"]
    evaluation = post(
        "/evals",
        {
            "name": "kumquats",
            "data_source_config": {"type": "custom", "item_schema": {"type": "object"}},
            "testing_criteria": [
                {"type": "string_check", "name": "s", "operation": "eq", "input": "a", "reference": "a"}
            ],
        },
    )["id"]
    rows = {"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {"q": "kumquats"}}]}}
    tried = post(f"/evals/{evaluation}/runs", {"data_source": rows})["id"]
    outputs = http.get(f"/evals/{evaluation}/runs/{tried}/output_items", headers=headers).json()["data"]
    begun = {"bytes": 9, "filename": "u", "mime_type": "text/jsonl", "purpose": "batch"}
    upload_id = post("/uploads", begun)["id"]
    asked = {"input_file_id": lines, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    batch = post("/batches", asked)["id"]
    return {
        "/files": {"file_id": file},
        "/uploads": {"upload_id": upload_id},
        "/batches": {"batch_id": batch},
        "/chat": {
            "completion_id": post("/chat/completions", {"model": "gpt-4o", "messages": [USER], "store": True})["id"]
        },
        "/responses": {"response_id": post("/responses", {"model": "gpt-4o", "input": "Secret kumquats"})["id"]},
        "/conversations": {"conversation_id": conversation, "item_id": item},
        "/vector_stores": {"vector_store_id": store, "batch_id": file_batch, "file_id": file},
        "/assistants": {"assistant_id": assistant},
        "/threads": {"thread_id": thread, "message_id": message, "run_id": run, "step_id": steps[0]["id"]},
        "/containers": {"container_id": container, "file_id": inside},
        "/evals": {"eval_id": evaluation, "run_id": tried, "output_item_id": outputs[0]["id"]},
        "/fine_tuning": {
            "fine_tuning_job_id": post(
                "/fine_tuning/jobs", {"training_file": examples, "model": "gpt-4o-mini-2024-07-18"}
            )["id"]
        },
        "/videos": {"video_id": post("/videos", {"prompt": "Kumquats"})["id"]},
        "/webhook_endpoints": {
            "webhook_endpoint_id": post(
                "/webhook_endpoints",
                {"name": "kumquats", "url": "https://example.com/x", "event_types": ["batch.completed"]},
            )["id"]
        },
        "/agents": {
            "agent_id": post("/agents", {"name": "kumquats", "model": "gpt-5"})["id"],
        },
        "/vaults": {"vault_id": post("/vaults", {"name": "kumquats"})["id"]},
    }


def paths(verb: str, ids: Mapping[str, Mapping[str, str]]) -> Dict[str, str]:
    """The paths of a verb whose ids are known, by the path of the route."""
    out: Dict[str, str] = {}
    for route in ROUTES:
        if route.verb != verb or route.path in SHARED:
            continue
        known = next((each for start, each in ids.items() if f"{route.path}/".startswith(f"{start}/")), {})
        if set(re.findall(r"{(\w+)}", route.path)) <= set(known):
            out[route.path] = route.path.format(**known)
    return out


@pytest.mark.parametrize("owner", OWNERS)
def test_nothing_is_seen_from_another_project(sandbox: Sandbox, http: httpx.Client, owner: str) -> None:
    ids = filled(http, OWNERS[owner])
    secrets: Set[str] = {id for each in ids.values() for id in each.values()}
    tried = paths("GET", ids)
    assert len(tried) > 45
    own = {route: http.get(path, headers=OWNERS[owner]) for route, path in tried.items()}
    for route, path in tried.items():
        for other in OTHERS:
            answer = http.get(path, headers=other)
            shown = answer.text if answer.status_code == 200 else ""
            assert answer.status_code == (404 if "{" in route else 200), (path, other, answer.text)
            assert "umquat" not in shown, path
            assert not any(id in shown for id in secrets), path
    seen = "".join(answer.text for answer in own.values() if answer.status_code == 200)
    assert {id for id in secrets if id not in seen} <= {ids["/uploads"]["upload_id"]}
    assert [route for route, answer in own.items() if answer.status_code != 200] == []


@pytest.mark.parametrize("verb", ["POST", "DELETE"])
def test_nothing_is_changed_from_another_project(http: httpx.Client, verb: str) -> None:
    owner = OWNERS["project"]
    ids = filled(http, owner)
    looked = paths("GET", ids)
    before = {path: http.get(path, headers=owner).text for path in looked.values()}
    tried = {route: path for route, path in paths(verb, ids).items() if "{" in route}
    assert len(tried) > 10
    for path in tried.values():
        answer = http.request(verb, path, headers=OTHERS[1], json={} if verb == "POST" else None)
        assert answer.status_code in (400, 404), (path, answer.text)
    assert {path: http.get(path, headers=owner).text for path in looked.values()} == before
