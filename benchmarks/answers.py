"""What the load servers answer: bytes as real ones send, with their usual headers. Both servers (server.c, server.py)
read them from the folder that `write` fills, so that there is one source.

A stream is `<kind>.first`, then as many of the events of `<kind>.events` as were asked for, by turns, then
`<kind>.last`. In a page, `NUMBER` stands for the number of the page in eight digits.
"""

from __future__ import annotations

import base64
import json
import random
from array import array
from pathlib import Path
from typing import Any, Dict, Iterable, List

__all__ = ["BATCH", "PER_PAGE", "write"]

BATCH, DIMENSIONS = 256, 1536
PER_PAGE = 20
NUMBER = "########"
WORDS = " the quick brown fox jumps over a lazy dog and then it goes back home".split(" ")[1:]

HEADERS = {
    "Date": "Tue, 01 Jul 2025 12:00:00 GMT",
    "Connection": "keep-alive",
    "Server": "cloudflare",
    "access-control-expose-headers": "X-Request-ID",
    "openai-organization": "org-abcdefghijklmnop",
    "openai-processing-ms": "312",
    "openai-version": "2020-10-01",
    "x-envoy-upstream-service-time": "320",
    "x-ratelimit-limit-requests": "10000",
    "x-ratelimit-limit-tokens": "2000000",
    "x-ratelimit-remaining-requests": "9999",
    "x-ratelimit-remaining-tokens": "1999980",
    "x-ratelimit-reset-requests": "6ms",
    "x-ratelimit-reset-tokens": "0s",
    "x-request-id": "req_0123456789abcdef0123456789abcdef",
    "strict-transport-security": "max-age=31536000; includeSubDomains; preload",
    "cf-cache-status": "DYNAMIC",
    "X-Content-Type-Options": "nosniff",
    "CF-RAY": "95b2f0a1cd2e3f45-AMS",
    "alt-svc": 'h3=":443"; ma=86400',
}

CHAT = {"id": "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG", "created": 1741570283, "model": "gpt-4o-2024-08-06"}
FINGERPRINT = {"service_tier": "default", "system_fingerprint": "fp_fc9f1d7035"}
ITEM = "msg_67c9fdcf37fc8190ba82116e33fb28c507b8b0ad4e5eb654"


def dumps(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def completion() -> Dict[str, Any]:
    message: Dict[str, Any] = {
        "role": "assistant",
        "content": "Hello there, friend! " * 20,
        "refusal": None,
        "annotations": [],
    }
    prompt = {"cached_tokens": 0, "audio_tokens": 0}
    answer = {name: 0 for name in ("reasoning", "audio", "accepted_prediction", "rejected_prediction")}
    return {
        **CHAT,
        "object": "chat.completion",
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}],
        "usage": {
            "prompt_tokens": 8,
            "completion_tokens": 9,
            "total_tokens": 17,
            "prompt_tokens_details": prompt,
            "completion_tokens_details": {f"{name}_tokens": count for name, count in answer.items()},
        },
        **FINGERPRINT,
    }


def chunk(delta: Dict[str, Any], finish: Any = None) -> Dict[str, Any]:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    return {
        **CHAT,
        "object": "chat.completion.chunk",
        **FINGERPRINT,
        "choices": [choice],
        "usage": None,
        "obfuscation": "aBcDeF12",
    }


def message(status: str, text: List[str]) -> Dict[str, Any]:
    nothing: Dict[str, Any] = {"annotations": [], "logprobs": []}
    content = [{"type": "output_text", "text": each, **nothing} for each in text]
    return {"type": "message", "id": ITEM, "status": status, "role": "assistant", "content": content}


def response(status: str, output: List[Dict[str, Any]]) -> Dict[str, Any]:
    usage = {
        "input_tokens": 328,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 52,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 380,
    }
    return {
        "id": "resp_67ccd3a9da748190baa7f1570fe91ac604becb25c45c1d41",
        "object": "response",
        "created_at": 1741476777,
        "status": status,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "model": "gpt-4o-2024-08-06",
        "output": output,
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "reasoning": {"effort": None, "summary": None},
        "store": True,
        "temperature": 1,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_p": 1,
        "truncation": "disabled",
        "usage": usage if status == "completed" else None,
        "user": None,
        "metadata": {},
    }


def response_events() -> Dict[str, List[Dict[str, Any]]]:
    """The events of a stream: those at its start, its deltas, those at its end."""
    item, part = {"output_index": 0}, {"item_id": ITEM, "output_index": 0, "content_index": 0}
    text = " ".join(WORDS)
    done = message("completed", [text])
    first: List[Dict[str, Any]] = [
        {"type": "response.created", "response": response("in_progress", [])},
        {"type": "response.in_progress", "response": response("in_progress", [])},
        {"type": "response.output_item.added", **item, "item": message("in_progress", [])},
        {"type": "response.content_part.added", **part, "part": message("in_progress", [""])["content"][0]},
    ]
    events: List[Dict[str, Any]] = [
        {"type": "response.output_text.delta", **part, "delta": f" {word}", "logprobs": [], "obfuscation": "aBcDeF12"}
        for word in WORDS
    ]
    last: List[Dict[str, Any]] = [
        {"type": "response.output_text.done", **part, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **part, "part": done["content"][0]},
        {"type": "response.output_item.done", **item, "item": done},
        {"type": "response.completed", "response": response("completed", [done])},
    ]
    return {"first": first, "events": events, "last": last}


def sse(events: Iterable[Dict[str, Any]], named: bool = False) -> bytes:
    """Server-sent events. named: with an `event:` line each, and numbered."""
    if not named:
        return b"".join(b"data: %b\n\n" % dumps(event) for event in events)
    return b"".join(
        b"event: %b\ndata: %b\n\n" % (event["type"].encode(), dumps({**event, "sequence_number": number}))
        for number, event in enumerate(events)
    )


def embeddings(as_base64: bool) -> Dict[str, Any]:
    numbers = random.Random(1)
    data: List[Dict[str, Any]] = []
    for index in range(BATCH):
        vector = array("f", [numbers.uniform(-0.05, 0.05) for _ in range(DIMENSIONS)])
        value = base64.b64encode(vector.tobytes()).decode() if as_base64 else [float(f"{each:.9g}") for each in vector]
        data.append({"object": "embedding", "index": index, "embedding": value})
    usage = {"prompt_tokens": 2048, "total_tokens": 2048}
    return {"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}


def file(id: str) -> Dict[str, Any]:
    return {
        "id": id,
        "object": "file",
        "bytes": 120000,
        "created_at": 1677610602,
        "expires_at": 1677614202,
        "filename": "mydata.jsonl",
        "purpose": "assistants",
        "status": "processed",
    }


def page(more: bool) -> Dict[str, Any]:
    files = [file(f"file-{NUMBER}-{number:02}") for number in range(PER_PAGE)]
    return {
        "object": "list",
        "data": files,
        "first_id": files[0]["id"],
        "last_id": files[-1]["id"],
        "has_more": more,
    }


def write(folder: Path) -> None:
    """Put every answer into a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    spoken = response_events()
    files = {
        "headers": "".join(f"{name}: {value}\r\n" for name, value in HEADERS.items()).encode(),
        "chat": dumps(completion()),
        "responses": dumps(response("completed", [message("completed", ["Hello there, friend! " * 5])])),
        "file": dumps(file("file-abc123")),
        "embeddings": dumps(embeddings(False)),
        "embeddings.base64": dumps(embeddings(True)),
        "page.more": dumps(page(True)),
        "page.last": dumps(page(False)),
        "chat.first": sse([chunk({"role": "assistant", "content": "", "refusal": None})]),
        "chat.events": sse(chunk({"content": f" {word}"}) for word in WORDS),
        "chat.last": sse([chunk({}, "stop")]) + b"data: [DONE]\n\n",
        "responses.first": sse(spoken["first"], named=True),
        "responses.events": sse(spoken["events"], named=True),
        "responses.last": sse(spoken["last"], named=True),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
