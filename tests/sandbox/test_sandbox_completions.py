"""The older completions."""

from __future__ import annotations

from typing import Any, Callable, Dict, List

import httpx
import pytest

from openai_sandbox import Sandbox

Events = Callable[[str], List[Dict[str, Any]]]


def create(http: httpx.Client, prompt: Any = "Paris is", **more: Any) -> httpx.Response:
    return http.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": prompt, **more})


def test_shape(http: httpx.Client, time: Any) -> None:
    answer = create(http).json()
    assert answer["id"].startswith("cmpl-")
    assert (answer["object"], answer["created"]) == ("text_completion", int(time.now))
    (choice,) = answer["choices"]
    assert (choice["index"], choice["logprobs"]) == (0, None)
    usage = answer["usage"]
    assert usage["completion_tokens"] <= 16
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_a_stream_for_a_strict_client(sandbox: Sandbox) -> None:
    client = sandbox.client(_strict_response_validation=True)
    stream = client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Paris is", stream=True)
    reasons = [chunk.choices[0].finish_reason for chunk in stream]
    assert reasons[-1] in ("stop", "length")
    assert set(reasons[:-1]) == {None}


def test_prompts(http: httpx.Client) -> None:
    answer = create(http, ["one", "two"], n=2).json()
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2, 3]
    for prompt in (None, [1, 2], [[1, 2], [3]], ""):
        assert create(http, prompt).status_code == 200
    for prompt, param in (([], "prompt"), ([1, "a"], "prompt[0]"), ([{}], "prompt[0]"), ({}, "prompt")):
        assert create(http, prompt).json()["error"]["param"] == param


def test_options(http: httpx.Client) -> None:
    whole = create(http, max_tokens=30).json()["choices"][0]
    short = create(http, max_tokens=2).json()["choices"][0]
    assert (whole["text"].startswith(short["text"]), short["finish_reason"]) == (True, "length")
    echoed = create(http, max_tokens=2, echo=True, logprobs=2).json()["choices"][0]
    assert echoed["text"] == "Paris is" + short["text"]
    scores = echoed["logprobs"]
    assert "".join(scores["tokens"]) == echoed["text"]
    assert [echoed["text"][at:].startswith(token) for at, token in zip(scores["text_offset"], scores["tokens"])]
    assert len(scores["token_logprobs"]) == len(scores["top_logprobs"]) == len(scores["tokens"])
    assert len(scores["top_logprobs"][-1]) == 2
    assert all(score < 0 for score in scores["token_logprobs"])


def test_a_prompt_alone_is_scored(http: httpx.Client) -> None:
    """What programs ask that want to know how likely a text is."""
    answer = create(http, "Paris is large", max_tokens=0, echo=True, logprobs=1).json()
    (choice,) = answer["choices"]
    assert (choice["text"], choice["finish_reason"]) == ("Paris is large", "length")
    assert answer["usage"]["completion_tokens"] == 0
    assert [len(top) for top in choice["logprobs"]["top_logprobs"]] == [1, 1, 1]
    longer = create(http, "Paris is large", max_tokens=4, echo=True, logprobs=1).json()["choices"][0]["logprobs"]
    assert longer["token_logprobs"][:3] == choice["logprobs"]["token_logprobs"]


def test_stream(http: httpx.Client, events: Events) -> None:
    answer = create(http, ["one", "two"], stream=True, stream_options={"include_usage": True}, logprobs=0)
    assert answer.text.endswith("data: [DONE]\n\n")
    *chunks, last = events(answer.text)
    texts = {0: "", 1: ""}
    ends: Dict[int, Any] = {}
    for chunk in chunks:
        (choice,) = chunk["choices"]
        assert chunk["usage"] is None
        texts[choice["index"]] += choice["text"]
        ends[choice["index"]] = choice["finish_reason"]
    whole = create(http, ["one", "two"]).json()
    assert list(texts.values()) == [choice["text"] for choice in whole["choices"]]
    assert list(ends.values()) == [choice["finish_reason"] for choice in whole["choices"]]
    assert (last["choices"], last["usage"]) == ([], whole["usage"])


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"temperature": 3}, "temperature"),
        ({"max_tokens": -1}, "max_tokens"),
        ({"logprobs": 6}, "logprobs"),
        ({"best_of": 21}, "best_of"),
        ({"best_of": 1, "n": 2}, "best_of"),
        ({"best_of": 2, "stream": True}, "best_of"),
        ({"stream_options": {}}, "stream_options"),
        ({"messages": []}, "messages"),
    ],
)
def test_refused(http: httpx.Client, change: Any, param: str) -> None:
    answer = create(http, **change)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
