"""What a secret is: one list for what is recorded and what is shown."""

from __future__ import annotations

import json
import time as real_time
from typing import Any, Callable, Dict, List, Tuple

import pytest
from hypothesis import given, settings, strategies as st

from openai_sandbox.redaction import REDACTED, Redactor

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("task-list-of-things-to-do", "task-list-of-things-to-do"),
        ("task-1234567890, risk-averse-people", "task-1234567890, risk-averse-people"),
        ("the bearer of news, a Bearer of good-will", "the bearer of news, a Bearer of good-will"),
        (f"key={KEY}.", f"key={REDACTED}."),
        ("Incorrect API key provided: sk-proj-********abcd.", f"Incorrect API key provided: {REDACTED}."),
        ("Authorization: Bearer abcdefghijklmnop", f"Authorization: Bearer {REDACTED}"),
        ("say Bearer abc.def now", f"say Bearer {REDACTED} now"),
        ("sk-proj-1234567890 whsec_abcdefghijk= ek_0123456789", f"{REDACTED} {REDACTED} {REDACTED}"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", REDACTED),
        ("https://a:b@x.example/?api_key=1&n=2", f"https://{REDACTED}@x.example/?api_key={REDACTED}&n=2"),
        ("https://x.example/?X-Amz-Signature=1&n=2", f"https://x.example/?X-Amz-Signature={REDACTED}&n=2"),
        ("my token is my-own-key", f"my token is {REDACTED}"),
        ('{"secret":"abc"}', f'{{"secret":"{REDACTED}"}}'),
        ('{"client_secret" : "a\\"b", "x":1}', f'{{"client_secret" : "{REDACTED}", "x":1}}'),
        ('{"client_secret":{"value":"abc","n":1}}', f'{{"client_secret":{{"value":"{REDACTED}","n":1}}}}'),
        ('{"API_Key":"abc', f'{{"API_Key":"{REDACTED}'),
        ('{"token":"abc"}', f'{{"token":"{REDACTED}"}}'),
        ('{"token":"Hi","logprob":-1}', '{"token":"Hi","logprob":-1}'),
        ('{"Authorization":"Bearer abc"}', f'{{"Authorization":"{REDACTED}"}}'),
        (r'{"a":"{\"password\": \"a\\\"b\", \"x\": 1}"}', rf'{{"a":"{{\"password\": \"{REDACTED}\", \"x\": 1}}"}}'),
        ("{'api-key': 'a b', 'n': 1}", f"{{'api-key': '{REDACTED}', 'n': 1}}"),
        ('{"max_tokens": 3, "secret": ""}', '{"max_tokens": 3, "secret": ""}'),
    ],
)  # fmt: skip
def test_texts(text: str, shown: str) -> None:
    redactor = Redactor([("authorization", "Bearer my-own-key")])
    assert redactor.text(text) == shown
    assert redactor.text(shown) == shown


@pytest.mark.parametrize("begun", ["sk-", "sk-pro", "ek_12", "whsec_", "eyJhbG", "Bearer ab", '"api_key": "a'])
def test_texts_that_are_cut(begun: str) -> None:
    for text in (f"the key: {begun}", f"the key: {begun} and more"):
        shown = Redactor().text(text, cut=True)
        assert (REDACTED in shown) is (text.endswith(begun) or "api_key" in begun)
    assert Redactor().text("task-", cut=True) == "task-"


NAMES = (
    "api_key apiKey api-key x-api-key OPENAI_API_KEY secret client_secret secret_value signing_secret webhook_secret "
    "private_key password authorization access_token refresh_token id_token session_token token cookie credential"
).split()


@pytest.mark.parametrize("name", NAMES)
def test_names_are_the_same_everywhere(name: str) -> None:
    """In JSON, in its text, in JSON within JSON, in a query, and in a form."""
    redactor = Redactor()
    value = {"a": [{name: "hush", "n": 1}]}
    hidden = {"a": [{name: REDACTED, "n": 1}]}
    assert redactor.json(value) == hidden
    assert json.loads(redactor.text(json.dumps(value))) == hidden
    assert redactor.json({"arguments": json.dumps(value)}) == {"arguments": json.dumps(hidden)}
    assert "hush" not in redactor.text(json.dumps({"arguments": json.dumps(value)}))
    assert redactor.field(name, "hush") == REDACTED


def test_members() -> None:
    value = {
        "logprobs": [{"token": "a", "logprob": -1.0, "bytes": [97]}],
        "client_secret": {"value": "v", "expires_at": 1},
        "domain_secrets": [{"domain": "a.example", "name": "K", "value": "hush"}],
        "api_key": "k",
        "required": ["password"],
        "properties": {"password": {"type": "string"}},
        "headers": {"X-Auth-Token": "hush", "X-Shown": "shown"},
        "n": 1,
    }
    assert Redactor().json(value) == {
        "logprobs": [{"token": "a", "logprob": -1.0, "bytes": [97]}],
        "client_secret": {"value": REDACTED, "expires_at": 1},
        "domain_secrets": [{"domain": "a.example", "name": "K", "value": REDACTED}],
        "api_key": REDACTED,
        "required": ["password"],
        "properties": {"password": {"type": "string"}},
        "headers": {"X-Auth-Token": REDACTED, "X-Shown": "shown"},
        "n": 1,
    }


@pytest.mark.parametrize(
    "name",
    "authorization proxy-authorization api-key x-api-key cookie set-cookie x-goog-api-key x-amz-security-token x-token "
    "sec-websocket-protocol X-Client-Secret x-my-key".split(),
)
def test_headers(name: str) -> None:
    assert Redactor().headers([(name, "hush")]) == {name: REDACTED}
    assert Redactor(account=False).header(name, "hush") == REDACTED


def test_headers_that_are_shown() -> None:
    for name in ("idempotency-key", "x-ratelimit-remaining-tokens", "content-type", "x-request-id"):
        assert Redactor().header(name, "shown") == "shown"
    assert Redactor().header("openai-organization", "org-a") == REDACTED
    assert Redactor(account=False).header("openai-organization", "org-a") == "org-a"
    assert Redactor().headers([("link", f"<http://a?token={KEY}>"), ("link", "b")]) == {
        "link": [f"<http://a?token={REDACTED}>", "b"]
    }


def test_bytes_that_are_no_text() -> None:
    noise = bytes(range(256)) * 4
    data = noise + KEY.encode() + b"\x00\xff"
    shown = Redactor().data(data)
    assert shown == noise + REDACTED.encode() + b"\x00\xff"
    assert Redactor().data(noise) == noise
    assert b"my-own-key" not in Redactor([("api-key", "my-own-key")]).data(noise + b"my-own-key")


@pytest.mark.parametrize(
    "part",
    ['"', "\\", '\\"', "a", "eyJ", "eyJaaaaaaaa.", "://a:b", "Bearer ", '"password":"', "sk-", "?a_", '"a-', " "],
)
def test_no_text_takes_long(part: str) -> None:
    """The time grows with the length of a text and not faster; a second is a hundred times what is needed."""
    started = real_time.perf_counter()
    for text in (part * (100_000 // len(part)), '"token":' + part * (100_000 // len(part))):
        Redactor().text(text, cut=True)
    assert real_time.perf_counter() - started < 5


# what is split over pieces


def chat(text: str) -> Any:
    return {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": text}}]}


def arguments(text: str) -> Any:
    call = {"index": 0, "function": {"arguments": text}}
    return {"choices": [{"index": 0, "delta": {"tool_calls": [call]}}]}


def scored(text: str) -> Any:
    token = {
        "token": text,
        "logprob": -1,
        "bytes": list(text.encode()),
        "top_logprobs": [{"token": text, "logprob": -1}],
    }
    return {"choices": [{"index": 0, "delta": {}, "logprobs": {"content": [token]}}]}


SHAPES: Dict[str, Tuple[Callable[[str], Any], Callable[[Any], str]]] = {
    "chat": (chat, lambda event: event["choices"][0]["delta"]["content"]),
    "arguments": (arguments, lambda event: event["choices"][0]["delta"]["tool_calls"][0]["function"]["arguments"]),
    "completion": (lambda text: {"choices": [{"index": 0, "text": text}]}, lambda event: event["choices"][0]["text"]),
    "response": (
        lambda text: {"type": "response.output_text.delta", "item_id": "a", "delta": text},
        lambda event: event["delta"],
    ),
    "thread": (
        lambda text: {"delta": {"content": [{"index": 0, "type": "text", "text": {"value": text}}]}},
        lambda event: event["delta"]["content"][0]["text"]["value"],
    ),
    "logprobs": (scored, lambda event: event["choices"][0]["logprobs"]["content"][0]["token"]),
}
SECRETS = st.sampled_from(
    [
        KEY,
        "ek_0123456789abcdef",
        "whsec_MDEyMzQ1Njc4OQ==",
        "Bearer abcdefghijklmnop",
        '{"api_key": "hush hush"}',
        "my-own-key",
    ]
)


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(st.text("ab .:", max_size=8), SECRETS), max_size=4), st.lists(st.integers(0, 90), max_size=12)
)
def test_pieces_are_put_together(shape: str, parts: List[str], cuts: List[int]) -> None:
    """However a text is cut into deltas, together they say what `text` makes of the whole, in as many pieces."""
    make, read = SHAPES[shape]
    whole = " ".join(parts)
    places = [0, *sorted(min(cut, len(whole)) for cut in cuts), len(whole)]
    pieces = [whole[a:b] for a, b in zip(places, places[1:])]
    redactor = Redactor([("authorization", "Bearer my-own-key")])
    events = redactor.events([make(piece) for piece in pieces])
    shown = [read(event) for event in events]
    assert "".join(shown) == redactor.text(whole)
    if redactor.text(whole) == whole:
        assert shown == pieces
        assert events == [make(piece) for piece in pieces]


def test_texts_of_different_items_are_not_put_together() -> None:
    halves = [
        {"type": "x.delta", "item_id": id, "delta": text} for id, text in (("a", "sk-proj-"), ("b", "abcdefghijkl"))
    ]
    assert Redactor().events(halves) == halves
    two = [
        {"choices": [{"index": n, "delta": {"content": text}}]} for n, text in ((0, "sk-proj-"), (1, "abcdefghijkl"))
    ]
    assert Redactor().events(two) == two
    mixed = [
        {"type": "x.delta", "item_id": id, "delta": text}
        for id, text in (("a", "sk-proj-"), ("b", "Hello"), ("a", "abcdefghijkl!"))
    ]
    assert [event["delta"] for event in Redactor().events(mixed)] == [REDACTED, "Hello", "!"]


def test_what_tells_of_a_token_goes_with_it() -> None:
    value = {
        "content": [scored(text)["choices"][0]["logprobs"]["content"][0] for text in ("A ", "sk-abcd", "efghijklmnop")]
    }
    shown = Redactor().json(value)["content"]
    assert [each["token"] for each in shown] == ["A ", REDACTED, ""]
    assert shown[0] == value["content"][0]
    assert [(each["bytes"], each["top_logprobs"]) for each in shown[1:]] == [([], []), ([], [])]


def test_the_end_of_a_stream_that_is_cut() -> None:
    events = [chat("key: sk"), chat("-pro")]
    assert Redactor().events(events) == events
    cut = Redactor().events(events, cut=True)
    assert "".join(event["choices"][0]["delta"]["content"] for event in cut) == f"key: {REDACTED}"
