"""What one project made is not there for another: every call that lists, retrieves, changes or removes is tried."""

from __future__ import annotations

import base64
import itertools
import json
import re
import threading
import warnings
from time import time as now
from typing import Any, Dict, List, Mapping, Set, Tuple

import httpx
import pytest

from openai import OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.routes import ROUTES
from tools.interop import tour

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


# every request of the tour, tried by others first

NAMES = re.compile(r"[^\w:.-]+")
REPEATED = 0.9
"""The share of the calls with ids in their paths that the tour has to make."""


class Shadow(httpx.BaseTransport):
    """Sends what a project asks, and what names something that it has made, for another one, too, right before.

    Then it has to be refused, and nothing of the project may be shown or be changed. That the request was a good one
    its own answer says. ids: what was made. tried: the calls that named some of it. wrong: what others could do. The
    time passes between requests, and at no other moment.
    """

    def __init__(self, sandbox: Sandbox, time: Any) -> None:
        self._sandbox = sandbox
        self._time = time
        self._lock = threading.Lock()  # steps with many requests at once take turns
        self._transport = sandbox.transport()
        self._others = itertools.cycle(OTHERS)
        self.ids: Set[str] = set()
        self.tried: Set[str] = set()
        self.wrong: List[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            return self._repeated(request)

    def _repeated(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self._time.now += 0.1
        names = self.ids & set(
            NAMES.split(f"{request.url.raw_path.decode()} {request.content.decode('utf-8', 'replace')}")
        )
        own = OWNERS["both"].items() <= dict(request.headers).items()  # not of a step that is for another project
        if not own or (not names and request.method != "GET"):
            return self._noted(self._transport.handle_request(request), own)
        self._sandbox.work.run(None)
        before = self._rows()
        told = self._transport.handle_request(self._as(request, next(self._others)))
        shown = told.read().decode("utf-8", "replace")
        unchanged = before == self._rows()
        answer = self._transport.handle_request(request)
        if answer.status_code != 200:
            return answer
        name = self._sandbox.journal[-1].operation or ""
        said = f"{name} ({told.status_code})"
        if not unchanged:
            self.wrong.append(f"{said} changed something")
        if names:
            self.tried.add(name)
            if told.status_code not in (400, 404):
                self.wrong.append(f"{said} was not refused")
        elif self.ids & set(NAMES.split(shown)):
            self.wrong.append(f"{said} shows something")
        return self._noted(answer, True)

    def _rows(self) -> List[Any]:
        query = "SELECT kind, id, parent, tag, data FROM object WHERE kind LIKE 'org-a/proj_a:%'"
        query += " AND kind NOT LIKE '%:webhook_delivery'"  # threads of their own write these
        return self._sandbox.state._db.execute(query).fetchall()

    @staticmethod
    def _as(request: httpx.Request, other: Mapping[str, str]) -> httpx.Request:
        headers = {name: value for name, value in request.headers.items() if name not in OWNERS["both"]}
        return httpx.Request(request.method, request.url, headers={**headers, **other}, content=request.content)

    def _noted(self, answer: httpx.Response, own: bool) -> httpx.Response:
        if not own or answer.status_code != 200 or not answer.headers["content-type"].startswith("application/json"):
            return answer
        content = answer.read()
        made = json.loads(content)
        listed = made.get("data")
        for each in [made, *(listed if isinstance(listed, list) else [])]:
            id = each.get("id") if isinstance(each, dict) else None
            if isinstance(id, str) and (each.get("object") != "model" or id.startswith("ft:")):  # the others are shared
                self.ids.add(id)
        return httpx.Response(200, headers=answer.headers, content=content)


def test_what_one_project_asks_others_cannot(sandbox: Sandbox, time: Any) -> None:
    time.now = now()  # clients look at signatures with their own clock
    sandbox.speed.set(polls=1)
    shadow = Shadow(sandbox, time)
    options: Dict[str, Any] = {"organization": "org-a", "project": "proj_a", "max_retries": 0}
    failed: Dict[str, str] = {}
    with warnings.catch_warnings(), httpx.Client(transport=shadow) as http:
        warnings.simplefilter("ignore", DeprecationWarning)  # assistants
        client = OpenAI(api_key="x", base_url="http://sandbox.invalid/v1", http_client=http, **options)
        for name, step in tour.STEPS.items():
            if name != "webhook_events":  # it waits for deliveries, which have no part in this
                state, why = tour.outcome(step, client)
                if state not in ("ok", "absent"):
                    failed[name] = why
    assert not shadow.wrong
    assert not failed
    with_ids = {route.name for route in ROUTES if "{" in route.path}
    assert len(shadow.tried & with_ids) > REPEATED * len(with_ids)
    assert len(shadow.tried - with_ids) > 10  # those that name something in their bodies alone


# what belongs to another project, named in a request

CHECK = {"type": "string_check", "name": "s", "operation": "eq", "input": "a", "reference": "a"}
CUSTOM = {"type": "custom", "item_schema": {"type": "object"}}
PICTURE = b"iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAEUlEQVR42mP4z8DwHx9mGBkKANk5f4EqEzpsAAAAAElFTkSuQmCC"


def belongings(http: httpx.Client, headers: Mapping[str, str]) -> Dict[str, str]:
    """The ids of what a project has that requests may name."""

    def post(path: str, body: Any) -> Any:
        return sent(http, path, headers, json=body)

    def upload(name: str, content: bytes, purpose: str) -> str:
        form: Any = {"data": {"purpose": purpose}, "files": {"file": (name, content)}}
        id: str = sent(http, "/files", headers, **form)["id"]
        return id

    line = {"custom_id": "1", "method": "POST", "url": "/v1/embeddings"}
    line = {**line, "body": {"model": "text-embedding-3-small", "input": "k"}}  # type: ignore[dict-item]
    example = json.dumps({"messages": [USER, {"role": "assistant", "content": "Kumquats."}]}).encode()
    response = post("/responses", {"model": "gpt-4o", "input": "Kumquats"})
    assistant = post("/assistants", {"model": "gpt-4o"})["id"]
    examples = upload("e.jsonl", b"\n".join([example] * 10), "fine-tune")
    job = post("/fine_tuning/jobs", {"training_file": examples, "model": "gpt-4o-mini-2024-07-18"})["id"]
    return {
        "file": upload("k.txt", b"Kumquats.", "assistants"),
        "lines": upload("l.jsonl", json.dumps(line).encode(), "batch"),
        "examples": examples,
        "rows": upload("r.jsonl", json.dumps({"item": {"q": "k"}}).encode(), "evals"),
        "picture": upload("p.png", base64.b64decode(PICTURE), "vision"),
        "store": post("/vector_stores", {})["id"],
        "assistant": assistant,
        "thread": post("/threads", {"messages": [USER]})["id"],
        "response": response["id"],
        "item": response["output"][0]["id"],
        "conversation": post("/conversations", {})["id"],
        "container": post("/containers", {"name": "k"})["id"],
        "eval": post("/evals", {"data_source_config": CUSTOM, "testing_criteria": [CHECK]})["id"],
        "model": http.get(f"/fine_tuning/jobs/{job}", headers=headers).json()["fine_tuned_model"],
    }


def references(own: Mapping[str, str], named: Mapping[str, str]) -> List[Tuple[str, Any]]:
    """Requests about one's own things that name others."""
    attached = {"file_id": named["file"], "tools": [{"type": "file_search"}]}
    searching = {"file_search": {"vector_store_ids": [named["store"]]}}
    coding = {"code_interpreter": {"file_ids": [named["file"]]}}
    said = {"model": "gpt-4o", "input": "Kumquats?"}
    batch = {"input_file_id": named["lines"], "endpoint": "/v1/embeddings", "completion_window": "24h"}
    shown = {"type": "image_file", "image_file": {"file_id": named["picture"]}}

    def asking(part: Any) -> Any:
        return [{"role": "user", "content": [{"type": "input_text", "text": "Kumquats?"}, part]}]

    def trying(source: Any) -> Any:
        return {"data_source": {"type": "jsonl", "source": source}}

    file, picture = (
        {"type": "input_file", "file_id": named["file"]},
        {"type": "input_image", "file_id": named["picture"]},
    )
    return [
        ("/batches", batch),
        ("/fine_tuning/jobs", {"training_file": named["examples"], "model": "gpt-4o-mini-2024-07-18"}),
        ("/fine_tuning/jobs", {"training_file": own["examples"], "model": named["model"]}),
        ("/chat/completions", {"model": named["model"], "messages": [USER]}),
        ("/vector_stores", {"file_ids": [named["file"]]}),
        (f"/vector_stores/{own['store']}/files", {"file_id": named["file"]}),
        (f"/vector_stores/{own['store']}/file_batches", {"file_ids": [named["file"]]}),
        ("/containers", {"name": "k", "file_ids": [named["file"]]}),
        (f"/containers/{own['container']}/files", {"file_id": named["file"]}),
        ("/assistants", {"model": "gpt-4o", "tools": [{"type": "file_search"}], "tool_resources": searching}),
        ("/assistants", {"model": "gpt-4o", "tools": [{"type": "code_interpreter"}], "tool_resources": coding}),
        (f"/assistants/{own['assistant']}", {"tools": [{"type": "file_search"}], "tool_resources": searching}),
        ("/threads", {"tool_resources": searching}),
        ("/threads", {"tool_resources": coding}),
        ("/threads", {"messages": [{**USER, "attachments": [attached]}]}),
        ("/threads", {"messages": [{"role": "user", "content": [shown]}]}),
        (f"/threads/{own['thread']}", {"tool_resources": searching}),
        (f"/threads/{own['thread']}/messages", {**USER, "attachments": [attached]}),
        (f"/threads/{own['thread']}/messages", {"role": "user", "content": [shown]}),
        (f"/threads/{own['thread']}/runs", {"assistant_id": named["assistant"]}),
        ("/threads/runs", {"assistant_id": named["assistant"]}),
        ("/threads/runs", {"assistant_id": own["assistant"], "tool_resources": searching}),
        ("/responses", {**said, "previous_response_id": named["response"]}),
        ("/responses", {**said, "conversation": named["conversation"]}),
        ("/responses", {**said, "conversation": {"id": named["conversation"]}}),
        ("/responses", {**said, "input": [{"type": "item_reference", "id": named["item"]}, USER]}),
        ("/responses", {**said, "tools": [{"type": "file_search", "vector_store_ids": [named["store"]]}]}),
        ("/responses", {**said, "tools": [{"type": "code_interpreter", "container": named["container"]}]}),
        ("/responses", {**said, "input": asking(file)}),
        ("/responses", {**said, "input": asking(picture)}),
        ("/responses/input_tokens", {**said, "previous_response_id": named["response"]}),
        ("/responses/compact", {**said, "previous_response_id": named["response"]}),
        ("/conversations", {"items": asking(file)}),
        (f"/conversations/{own['conversation']}/items", {"items": asking(picture)}),
        (f"/conversations/{own['conversation']}/items", {"items": [{"type": "item_reference", "id": named["item"]}]}),
        (f"/evals/{own['eval']}/runs", trying({"type": "file_id", "id": named["rows"]})),
        ("/images/edits", {"prompt": "k", "images": [{"file_id": named["picture"]}], "size": "1024x1024"}),
    ]


def test_what_is_named_has_to_be_ones_own(sandbox: Sandbox, http: httpx.Client) -> None:
    theirs = belongings(http, OWNERS["project"])
    for other in OTHERS:
        own = belongings(http, other)
        for path, body in references(own, theirs):
            sandbox.work.run()
            before = sandbox.state._db.execute("SELECT * FROM object").fetchall()
            answer = http.post(path, headers=other, json=body)
            assert answer.status_code in (400, 404), (path, body, answer.text)
            assert "umquat" not in answer.json()["error"]["message"], answer.text
            sandbox.work.run()
            assert sandbox.state._db.execute("SELECT * FROM object").fetchall() == before, (path, body)
        for path, body in references(own, own):
            answer = http.post(path, headers=other, json=body)
            assert answer.status_code == 200, (path, body, answer.text)
