"""Work behind the calls (work.py), projects and calls that the sandbox makes itself (context.py)."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any, Dict, List, Tuple

import httpx
import pytest

from openai import OpenAI
from openai_sandbox import Sandbox, domains
from openai_sandbox.context import Context
from openai_sandbox.wire import Request

Steps = List[Tuple[str, int, float]]


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Steps:
    """Work of the name `trial` that has three steps and notes each."""
    taken: Steps = []

    def advance(context: Context, id: str, step: int) -> bool:
        taken.append((id, step, context.now))
        return step < 2

    monkeypatch.setitem(domains._found, "trial.advance", advance)
    return taken


def look_around(sandbox: Sandbox) -> None:
    response = sandbox.handle(Request("GET", "/v1/models", "", {"authorization": "Bearer k"}))
    assert response.status == 200


def test_at_once_means_by_the_next_request(sandbox: Sandbox, steps: Steps) -> None:
    Context(sandbox).start("trial", "a")
    assert steps == []
    look_around(sandbox)
    assert [step for _, step, _ in steps] == [0, 1, 2]
    look_around(sandbox)
    assert len(steps) == 3


def test_by_time(sandbox: Sandbox, time: Any, steps: Steps) -> None:
    sandbox.speed.set("trial", seconds=10)
    Context(sandbox).start("trial", "a")
    look_around(sandbox)
    assert steps == []
    time.now += 25
    look_around(sandbox)
    assert [step for _, step, _ in steps] == [0, 1]
    time.now += 5
    look_around(sandbox)
    assert [(step, at - time.now) for _, step, at in steps] == [(0, -20), (1, -10), (2, 0)]


def test_by_polls(sandbox: Sandbox, steps: Steps) -> None:
    sandbox.speed.set("trial", polls=2)
    context = Context(sandbox)
    context.start("trial", "a")
    look_around(sandbox)
    for looks, expected in ((1, 0), (1, 1), (1, 1), (1, 2), (2, 3), (5, 3)):
        for _ in range(looks):
            context.look("trial", "a")
        assert len(steps) == expected


def test_stopped_work_takes_no_steps(sandbox: Sandbox, steps: Steps) -> None:
    context = Context(sandbox)
    context.start("trial", "a")
    context.start("trial", "b")
    context.stop("trial", "a")
    look_around(sandbox)
    assert {id for id, _, _ in steps} == {"b"}


def test_work_goes_on_after_a_restart(tmp_path: Path, steps: Steps) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        Context(sandbox, "org/project").start("trial", "a")
    with Sandbox(data=tmp_path) as sandbox:
        look_around(sandbox)
    assert [step for _, step, _ in steps] == [0, 1, 2]


def test_threads_do_not_wait_for_each_other_for_ever(sandbox: Sandbox, steps: Steps) -> None:
    """Work is started inside of a transaction while another thread takes steps."""
    context = Context(sandbox)
    context.start("trial", "a")

    def write() -> None:
        with sandbox.state.transaction():
            looking.start()
            looking.join(0.1)  # it has to wait for the transaction
            context.start("trial", "b")

    looking = threading.Thread(target=sandbox.work.run, daemon=True)
    writing = threading.Thread(target=write, daemon=True)
    writing.start()
    for thread in (writing, looking):
        thread.join(5)
        assert not thread.is_alive()
    assert {id for id, _, _ in steps} == {"a", "b"}


def test_a_step_that_fails_changes_nothing(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def advance(context: Context, id: str, step: int) -> bool:
        context.state.add("trial", "x", {})
        raise RuntimeError("no")

    monkeypatch.setitem(domains._found, "trial.advance", advance)
    Context(sandbox).start("trial", "a")
    with pytest.raises(RuntimeError, match="no"):
        sandbox.work.run()
    assert sandbox.state.count("trial") == 0


@pytest.mark.parametrize(
    ("pace", "reason"),
    [
        ({"polls": 0}, "polls must be"),
        ({"polls": 1.5}, "polls must be"),
        ({"polls": "2"}, "polls must be"),
        ({"polls": 1, "seconds": 1}, "not both"),
        ({"seconds": -1}, "duration"),
        ({"seconds": float("nan")}, "duration"),
        ({"seconds": float("inf")}, "duration"),
        ({"seconds": "soon"}, "duration"),
        ({"seconds": None}, "duration"),
    ],
)
def test_a_pace_that_makes_no_sense(sandbox: Sandbox, pace: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        sandbox.speed.set("batches", **pace)
    assert sandbox.speed.of("batches").seconds == 0
    assert sandbox.speed.of("batches").polls is None


def test_pace_of_a_part_is_that_of_the_whole(sandbox: Sandbox) -> None:
    sandbox.speed.set("evals", polls=3)
    assert sandbox.speed.of("evals.runs").polls == 3
    assert sandbox.speed.of("batches").polls is None
    sandbox.speed.set(seconds=1)
    assert sandbox.speed.of("evals.runs").seconds == 1


def test_unknown_work(sandbox: Sandbox) -> None:
    with pytest.raises(LookupError, match="no work"):
        Context(sandbox).start("files", "a")


def test_projects_do_not_see_each_other(http: httpx.Client) -> None:
    file = {"file": ("a.txt", b"hello"), "purpose": (None, "user_data")}
    mine = http.post("/files", files=file, headers={"openai-project": "p1"}).json()
    for headers, status in (({"openai-project": "p1"}, 200), ({"openai-project": "p2"}, 404), ({}, 404)):
        assert http.get(f"/files/{mine['id']}", headers=headers).status_code == status
    assert http.get("/files", headers={"openai-organization": "p1"}).json()["data"] == []


def test_calls_of_its_own_stay_in_the_project(sandbox: Sandbox) -> None:
    context = Context(sandbox, "org/p")
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}], "store": True}
    made = context.perform("POST", "/v1/chat/completions", body)
    assert made.status == 200
    assert context.object("chat", made.json()["id"]) is not None
    assert Context(sandbox).object("chat", made.json()["id"]) is None
    assert context.perform("POST", "/v1/chat/completions", {"model": "gpt-4o"}).status == 400
    assert len(sandbox.journal) == 0


PACES: List[Tuple[Dict[str, Any], str]] = [
    ({"polls": 3}, "10"),
    ({"seconds": 0.25}, "250"),
    ({"seconds": 60}, "1000"),
]


def watched(client: OpenAI) -> Dict[str, str]:
    """Paths of objects that are in progress."""
    file = client.files.create(file=("a.txt", b"Cats sleep."), purpose="assistants").id
    store = client.vector_stores.create(file_ids=[file])
    other = client.files.create(file=("b.txt", b"Dogs bark."), purpose="assistants").id
    batch = client.vector_stores.file_batches.create(store.id, file_ids=[other])
    assistant = client.beta.assistants.create(model="gpt-4o")
    run = client.beta.threads.create_and_run(
        assistant_id=assistant.id, thread={"messages": [{"role": "user", "content": "Hi"}]}
    )
    line = {"custom_id": "1", "method": "POST", "url": "/v1/embeddings"}
    line["body"] = {"model": "text-embedding-3-small", "input": "x"}  # type: ignore[assignment]
    lines = client.files.create(file=("l.jsonl", json.dumps(line).encode()), purpose="batch").id
    return {
        "vector store": f"/vector_stores/{store.id}",
        "file of a vector store": f"/vector_stores/{store.id}/files/{file}",
        "file batch": f"/vector_stores/{store.id}/file_batches/{batch.id}",
        "run": f"/threads/{run.thread_id}/runs/{run.id}",
        "video": f"/videos/{client.videos.create(prompt='A cat').id}",
        "batch": "/batches/"
        + client.batches.create(input_file_id=lines, endpoint="/v1/embeddings", completion_window="24h").id,
    }


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("pace", "expected"), PACES)
def test_when_to_look_again(sandbox: Sandbox, http: httpx.Client, pace: Dict[str, Any], expected: str) -> None:
    sandbox.speed.set(**pace)
    found = {what: http.get(path).headers for what, path in watched(sandbox.client()).items()}
    assert {what: headers.get("openai-poll-after-ms") for what, headers in found.items()} == dict.fromkeys(
        found, expected
    )


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_nothing_to_wait_for_when_it_is_done(sandbox: Sandbox, http: httpx.Client) -> None:
    for path in watched(sandbox.client()).values():
        assert "openai-poll-after-ms" not in http.get(path).headers
