"""Whatever is in the files and definitions of batches, evals, graders, fine-tuning and runs, work comes to an end."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any, Dict, List, Tuple

from hypothesis import given, settings, strategies as st

from openai_sandbox import Request, Sandbox

QUICK = settings(max_examples=120, derandomize=True, deadline=None, database=None)
ODD: List[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    10**30,
    "",
    "x",
    "{{item.q}}",
    "{{sample.output_json[0]}}",
    "\ud800",
    "item.q",
]
ODD += [
    [],
    {},
    [[]],
    [None],
    {"a": None},
    ["a"],
    [{"role": "user", "content": "x"}],
    {"$ref": "#"},
    "[refuse]",
    "gpt-4o",
]
NAMES = "type name extra text content input range weight tools sampling_params model stream metadata".split()
TALK = [{"role": "user", "content": "x"}]
PLACES = {"input": "{{sample.output_text}}", "reference": "{{item.q}}"}
STRING = {"type": "string_check", "name": "s", "operation": "eq", **PLACES}
NEAR = {"type": "text_similarity", "name": "t", "evaluation_metric": "bleu", "pass_threshold": 0.5, **PLACES}
SCORE = {
    "type": "score_model",
    "name": "m",
    "model": "gpt-4o",
    "input": TALK,
    "range": [0, 2],
    "sampling_params": {"seed": 1},
}
LABEL = {"type": "label_model", "name": "l", "model": "gpt-4o", "input": TALK, "labels": ["a"], "passing_labels": ["a"]}
MULTI = {"type": "multi", "name": "all", "graders": {"a": STRING, "b": NEAR}, "calculate_output": "a + b / 2"}
EVAL = {
    "data_source_config": {
        "type": "custom",
        "item_schema": {"type": "object", "properties": {"q": {"type": "string"}}},
        "include_sample_schema": True,
    },
    "testing_criteria": [STRING, NEAR, SCORE, LABEL],
}
ITEMS = {"type": "file_content", "content": [{"item": {"q": "a", "talk": TALK}, "sample": {"output_text": "a"}}]}
SOURCES = [
    {"type": "jsonl", "source": ITEMS},
    {
        "type": "completions",
        "model": "gpt-4o",
        "source": ITEMS,
        "input_messages": {"type": "template", "template": TALK},
        "sampling_params": {"temperature": 1, "tools": [], "response_format": {"type": "text"}},
    },
    {
        "type": "responses",
        "model": "gpt-4o",
        "source": ITEMS,
        "input_messages": {"type": "item_reference", "item_reference": "item.talk"},
        "sampling_params": {"text": {"format": {"type": "text"}}, "max_completion_tokens": 100},
    },
]
CHAT = {"messages": [*TALK, {"role": "assistant", "content": "y"}]}
JOBS = [
    (CHAT, {"model": "gpt-4o", "hyperparameters": {"n_epochs": 2, "batch_size": 3}}),
    (
        {
            "input": {"messages": TALK},
            "preferred_output": CHAT["messages"][1:],
            "non_preferred_output": CHAT["messages"][1:],
        },
        {"model": "gpt-4o", "method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": 1}}}},
    ),
    (
        {"messages": TALK, "q": "a"},
        {"model": "o4-mini", "method": {"type": "reinforcement", "reinforcement": {"grader": MULTI}}},
    ),
]
BODIES = {
    "/v1/chat/completions": {"model": "gpt-4o", "messages": TALK, "n": 1, "response_format": {"type": "text"}},
    "/v1/responses": {"model": "gpt-4o", "input": TALK, "store": True},
    "/v1/embeddings": {"model": "text-embedding-3-small", "input": ["a"]},
    "/v1/completions": {"model": "babbage-002", "prompt": ["x"]},
}
RANDOM = st.randoms(use_true_random=False)


def places(value: Any, path: Tuple[Any, ...] = ()) -> Iterator[Tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield (*path, key)
        yield from places(each, (*path, key))


def changed(value: Any, random: Random) -> Any:
    """A copy in which a thing or two are missing, new or odd."""
    value = json.loads(json.dumps(value))
    for _ in range(random.randint(0, 2)):
        *path, key = random.choice([*places(value)])
        holder = value
        for step in path:
            holder = holder[step]
        way = random.random()
        if way < 0.15:
            del holder[key]
        elif way < 0.3 and isinstance(holder, dict):
            holder[random.choice(NAMES)] = copy.deepcopy(random.choice(ODD))
        else:
            holder[key] = copy.deepcopy(random.choice(ODD))
        if not value:
            break
    return value


def call(sandbox: Sandbox, path: str, body: Any = None, expected: Any = (200, 400)) -> Tuple[int, Dict[str, Any]]:
    raw = b"" if body is None else json.dumps(body).encode()
    answer = sandbox.handle(Request("POST" if raw else "GET", "/v1" + path, "", {"authorization": "Bearer x"}, raw))
    assert answer.status in expected, answer.read()
    if b"text/event-stream" in str(answer.headers).encode():
        assert answer.read().endswith(b"event: done\ndata: [DONE]\n\n")
        return answer.status, {}
    return answer.status, answer.json()


def upload(sandbox: Sandbox, entries: List[Any], purpose: str) -> str:
    content = "\n".join(map(json.dumps, entries)).encode()
    head = f'--B\r\nContent-Disposition: form-data; name="purpose"\r\n\r\n{purpose}\r\n--B\r\n'
    head += 'Content-Disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n'
    headers = {"authorization": "Bearer x", "content-type": "multipart/form-data; boundary=B"}
    id: str = sandbox.handle(Request("POST", "/v1/files", "", headers, head.encode() + content + b"\r\n--B--")).json()[
        "id"
    ]
    return id


@QUICK
@given(RANDOM)
def test_batches(random: Random) -> None:
    with Sandbox() as sandbox:
        endpoint = random.choice([*BODIES])
        lines = [
            {"custom_id": f"r{at}", "method": "POST", "url": endpoint, "body": changed(BODIES[endpoint], random)}
            for at in range(3)
        ]
        file = upload(sandbox, changed(lines, random) if random.random() < 0.3 else lines, "batch")
        body = {"input_file_id": file, "endpoint": endpoint, "completion_window": "24h"}
        _, made = call(sandbox, "/batches", body)
        _, batch = call(sandbox, f"/batches/{made['id']}")
        counts = batch["request_counts"]
        assert batch["status"] == "failed" or counts["completed"] + counts["failed"] == counts["total"]


@QUICK
@given(RANDOM)
def test_evals(random: Random) -> None:
    with Sandbox() as sandbox:
        status, made = call(sandbox, "/evals", changed(EVAL, random) if random.random() < 0.5 else EVAL)
        if status != 200:
            return
        source = changed(random.choice(SOURCES), random)
        status, run = call(sandbox, f"/evals/{made['id']}/runs", {"data_source": source})
        if status == 200:
            _, run = call(sandbox, f"/evals/{made['id']}/runs/{run['id']}")
            assert run["status"] in ("completed", "failed")
            call(sandbox, f"/evals/{made['id']}/runs/{run['id']}/output_items")


@QUICK
@given(RANDOM)
def test_fine_tuning(random: Random) -> None:
    with Sandbox() as sandbox:
        example, options = random.choice(JOBS)
        examples = [example] * 9 + [changed(example, random) if random.random() < 0.3 else example]
        body = changed(options, random) if random.random() < 0.6 else options
        status, job = call(
            sandbox, "/fine_tuning/jobs", {**body, "training_file": upload(sandbox, examples, "fine-tune")}
        )
        if status == 200:
            _, job = call(sandbox, f"/fine_tuning/jobs/{job['id']}")
            assert job["status"] in ("succeeded", "failed")


@QUICK
@given(
    RANDOM,
    st.sampled_from(["x", "[refuse]", '{"a":1e999}', '"\ud800"', "NaN"]),
    st.sampled_from([*ODD, {"q": "\ud800"}]),
)
def test_graders(random: Random, sample: str, item: Any) -> None:
    with Sandbox() as sandbox:
        grader = changed(random.choice([STRING, NEAR, SCORE, MULTI]), random)
        call(sandbox, "/fine_tuning/alpha/graders/run", {"grader": grader, "model_sample": sample, "item": item})


WEATHER = {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}}
ASSISTANT = {
    "model": "gpt-4o",
    "instructions": "x",
    "tools": [
        {"type": "function", "function": WEATHER},
        {"type": "file_search", "file_search": {"max_num_results": 3}},
    ],
    "tool_resources": {"file_search": {"vector_stores": [{"file_ids": [], "metadata": {}}]}},
    "response_format": {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}},
    "metadata": {"k": "v"},
}
THREAD = {
    "messages": [
        {"role": "user", "content": "What is the weather in Paris?", "attachments": [], "metadata": {}},
        {"role": "assistant", "content": [{"type": "text", "text": "x"}]},
        {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://x", "detail": "low"}}]},
    ],
    "tool_resources": {"code_interpreter": {"file_ids": []}},
}
RUN = {
    "max_prompt_tokens": 300,
    "max_completion_tokens": 300,
    "truncation_strategy": {"type": "last_messages", "last_messages": 2},
    "tool_choice": {"type": "function", "function": {"name": "get_weather"}},
    "additional_messages": [{"role": "user", "content": "What is the weather in Paris?"}],
    "parallel_tool_calls": False,
}
OUTPUT = {"output": "x"}


@QUICK
@given(RANDOM)
def test_runs(random: Random) -> None:
    any_of = (200, 400, 404)
    with Sandbox() as sandbox:
        which = random.random()
        _, who = call(sandbox, "/assistants", changed(ASSISTANT, random) if which < 0.3 else ASSISTANT, any_of)
        _, thread = call(sandbox, "/threads", changed(THREAD, random) if 0.3 < which < 0.6 else THREAD, any_of)
        if "id" not in who or "id" not in thread:
            return
        body = {"assistant_id": who["id"], **(changed(RUN, random) if which > 0.6 else RUN)}
        if random.random() < 0.4:
            body["stream"] = True
        call(sandbox, f"/threads/{thread['id']}/runs", body, any_of)
        _, runs = call(sandbox, f"/threads/{thread['id']}/runs")
        for run in runs["data"]:
            place = f"/threads/{thread['id']}/runs/{run['id']}"
            for _ in range(5):
                _, run = call(sandbox, place)
                if run["status"] != "requires_action":
                    break
                calls = run["required_action"]["submit_tool_outputs"]["tool_calls"]
                given = [{**OUTPUT, "tool_call_id": each["id"]} for each in calls]
                call(sandbox, f"{place}/submit_tool_outputs", changed({"tool_outputs": given}, random))
                call(sandbox, f"{place}/submit_tool_outputs", {"tool_outputs": given})
            assert run["status"] in ("completed", "failed", "incomplete")
            call(sandbox, f"{place}/steps")
        call(sandbox, f"/threads/{thread['id']}/messages")
