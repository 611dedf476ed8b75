"""Whatever is sent, the sandbox answers as asked or with an error in the API's shape; never with a 500.

The same is sent each time, more of it to calls with more fields. FUZZ=10 in the environment sends ten times as much,
each time something else.
"""

from __future__ import annotations

import json
import os
from typing import Any, Dict, List

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from openai_sandbox import Request, Sandbox, domains
from openai_sandbox.errors import ApiError
from openai_sandbox.route import Kind, Route
from openai_sandbox.routes import ROUTES

FACTOR = int(os.environ.get("FUZZ", "1"))


def examples(count: int) -> settings:
    """How much is sent."""
    return settings(
        max_examples=count * FACTOR,
        derandomize=FACTOR == 1,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        database=None,
    )


# Words that mean something in some request, so that the checks behind the first ones are reached as well.
WORDS = st.sampled_from(
    "user assistant system developer tool function message text input_text output_text refusal image_url input_image "
    "input_file input_audio file function_call function_call_output custom_tool_call custom reasoning item_reference "
    "json_object json_schema auto none required allowed_tools gpt-4o o3 text-embedding-3-small gpt-3.5-turbo-instruct "
    "f c1 object string array integer json [refuse] [filter] data:image/png;base64,AAAA low high".split()
)
NAMES = st.sampled_from(
    "role content type text refusal image_url url input_audio data format file file_id file_data tool_calls "
    "tool_call_id id name function arguments custom input call_id output summary parameters properties items required "
    "strict schema json_schema $ref anyOf enum additionalProperties mode tools effort verbosity detail status a".split()
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 200),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=[]), max_size=8),
    WORDS,
)


def around(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return SCALARS | st.lists(inner, max_size=2) | st.dictionaries(NAMES | st.text(max_size=3), inner, max_size=3)


VALUES = around(around(around(SCALARS)))
BY_TYPE: Dict[str, st.SearchStrategy[Any]] = {
    "string": WORDS,
    "integer": st.integers(0, 20),
    "number": st.floats(0, 1),
    "boolean": st.booleans(),
    "null": st.none(),
    "array": st.lists(st.dictionaries(NAMES, VALUES, max_size=4) | VALUES, max_size=4),
    "object": st.dictionaries(NAMES, VALUES, max_size=4),
}
MESSAGES = st.lists(
    st.one_of(
        st.fixed_dictionaries({"role": st.sampled_from(["user", "assistant", "system"]), "content": WORDS}),
        st.fixed_dictionaries(
            {"role": WORDS},
            optional={name: WORDS | VALUES for name in ("content", "tool_calls", "tool_call_id", "name", "refusal")},
        ),
    ),
    min_size=1,
    max_size=3,
)
SCHEMAS: st.SearchStrategy[Any] = st.fixed_dictionaries(
    {"type": st.sampled_from(["object", "object", "array", "string", "f"])},
    optional={
        "properties": st.dictionaries(NAMES, st.fixed_dictionaries({"type": WORDS}) | VALUES, max_size=2),
        "required": st.lists(NAMES, max_size=2) | VALUES,
        "additionalProperties": st.booleans(),
        "items": VALUES,
        "enum": VALUES,
        "$ref": WORDS,
    },
)
FORMATS = st.fixed_dictionaries(
    {"type": st.sampled_from(["text", "json_object", "json_schema", "json_schema"])},
    optional={
        name: st.fixed_dictionaries({"name": WORDS}, optional={"schema": SCHEMAS, "strict": st.booleans()})
        for name in ("json_schema", "a")
    },
)
TOOLS = st.lists(
    st.fixed_dictionaries(
        {"type": st.just("function")},
        optional={
            "name": WORDS,
            "parameters": SCHEMAS | VALUES,
            "strict": st.booleans(),
            "function": st.fixed_dictionaries(
                {"name": WORDS}, optional={"parameters": SCHEMAS | VALUES, "strict": st.booleans()}
            ),
        },
    ),
    min_size=1,
    max_size=2,
)
ITEMS = st.lists(
    st.one_of(
        st.fixed_dictionaries({"role": st.sampled_from(["user", "assistant", "system"]), "content": WORDS | VALUES}),
        st.fixed_dictionaries({"type": WORDS}, optional={name: WORDS | VALUES for name in ("call_id", "output", "id")}),
    ),
    min_size=1,
    max_size=3,
)
FILTERS: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["eq", "ne", "gt", "lte", "in", "nin"]), "key": WORDS, "value": SCALARS | VALUES}
    ),
    lambda inner: st.fixed_dictionaries(
        {"type": st.sampled_from(["and", "or"]), "filters": st.lists(inner | VALUES, max_size=3)}
    ),
    max_leaves=4,
)
ALWAYS = ("model", "input")
GOOD: Dict[str, st.SearchStrategy[Any]] = {
    "model": st.sampled_from([*["gpt-4o"] * 3, "o3", "text-embedding-3-small", "gpt-3.5-turbo-instruct"]),
    "messages": MESSAGES,
    "tools": TOOLS,
    "input": ITEMS | WORDS,
    "items": ITEMS,
    "prompt": WORDS | st.lists(WORDS, min_size=1, max_size=2),
    "metadata": st.dictionaries(WORDS, WORDS, max_size=2),
    "content": WORDS,
    "query": WORDS | st.lists(WORDS | VALUES, max_size=3),
    "filters": FILTERS,
    "filter": FILTERS,
    "ranking_options": st.fixed_dictionaries({}, optional={"ranker": WORDS, "score_threshold": SCALARS}),
    "attributes": st.dictionaries(WORDS, SCALARS, max_size=3),
    "response_format": FORMATS | WORDS,
    "text": st.fixed_dictionaries(
        {"format": FORMATS | st.fixed_dictionaries({"type": st.just("json_schema"), "name": WORDS, "schema": SCHEMAS})}
    ),
    "tool_choice": WORDS | st.fixed_dictionaries({"type": WORDS}, optional={"name": WORDS, "function": VALUES}),
    "logit_bias": st.dictionaries(WORDS, SCALARS, max_size=2),
    "target": st.just(
        {
            "type": "new_session",
            "agent": {"model": "gpt-4o"},
            "environment": {"type": "none"},
            "input": [{"role": "user", "content": [{"type": "input_text", "text": "x"}]}],
        }
    ),
    "expression": st.sampled_from(["0 9 * * 1", "*/5 * * * *", "61 * * * *", "f"]),
    "timezone": st.sampled_from(["UTC", "Europe/Oslo", "f"]),
    "expires_after": st.fixed_dictionaries(
        {"anchor": st.sampled_from(["last_active_at", "created_at"]), "minutes": SCALARS},
        optional={"days": SCALARS, "seconds": SCALARS},
    ),
}


def fields(kinds: Any) -> st.SearchStrategy[Dict[str, Any]]:
    def field(name: str, kind: Kind) -> st.SearchStrategy[Any]:
        right = [BY_TYPE[each] for each in kind.types if each in BY_TYPE]
        listed = [st.sampled_from(kind.values)] if kind.values else []
        return st.one_of(*([GOOD[name]] * 3 if name in GOOD else []), *listed, *right, VALUES)

    # What must be there is mostly right (or null if it may be), and a few other things go with it, so that much of what
    # is sent is accepted.
    must = {
        name: (GOOD[name] | st.none() if "null" in kind.types else GOOD[name]) if name in GOOD else field(name, kind)
        for name, kind in kinds.items()
        if kind.required or name in ALWAYS
    }
    rest = {name: field(name, kind) for name, kind in kinds.items() if name not in must}
    often = [name for name in rest if name in GOOD] * (1 + len(rest) // 4)  # what has much inside
    some = st.lists(st.sampled_from([*rest, *often]), max_size=3) if rest else st.just([])

    @st.composite
    def made(draw: st.DrawFn) -> Dict[str, Any]:
        return {name: draw({**must, **rest}[name]) for name in [*must, *draw(some)]}

    return made()


def simulated(route: Route) -> bool:
    try:
        domains.find(route.name)
    except ApiError:
        return False
    return True


POSTS: List[Route] = [route for route in ROUTES if route.verb == "POST" and not route.multipart and simulated(route)]
GETS: List[Route] = [route for route in ROUTES if route.verb == "GET" and simulated(route)]


def check(sandbox: Sandbox, request: Request) -> None:
    answer = sandbox.handle(request)
    body = answer.read()
    assert answer.status in (200, 400, 403, 404, 413, 415, 501), body
    if answer.status != 200:
        assert set(json.loads(body)["error"]) == {"message", "type", "param", "code"}


def _stores(sandbox: Sandbox) -> Dict[str, str]:
    """A vector store with a file in it, a container, and so on, by the places of their ids in paths."""
    client = sandbox.client()
    file = client.files.create(file=("a.txt", b"Cats sleep on sofas."), purpose="user_data").id
    store = client.vector_stores.create(file_ids=[file]).id
    assistant: Any = client.post("/assistants", cast_to=object, body={"model": "gpt-4o"})
    thread: Any = client.post("/threads", cast_to=object, body={})
    return {
        "{assistant_id}": assistant["id"],
        "{thread_id}": thread["id"],
        "{vector_store_id}": store,
        "{file_id}": file,
        "{container_id}": client.containers.create(name="x").id,
        "{upload_id}": client.uploads.create(bytes=1, filename="a", mime_type="text/plain", purpose="user_data").id,
    }


@pytest.mark.parametrize("route", POSTS, ids=lambda route: route.name)
def test_bodies(sandbox: Sandbox, route: Route) -> None:
    conversation = sandbox.handle(Request("POST", "/v1/conversations", "", {"authorization": "Bearer x"}, b"{}")).json()
    response = sandbox.handle(
        Request("POST", "/v1/responses", "", {"authorization": "Bearer x"}, b'{"model":"gpt-4o","input":"x"}')
    ).json()
    real = {"{conversation_id}": conversation["id"], "{response_id}": response["id"], **_stores(sandbox)}
    path = "/v1" + "/".join(real.get(part, "x") if part.startswith("{") else part for part in route.path.split("/"))

    @examples(min(150, 60 + 9 * len(route.body)))
    @given(fields(route.body))
    def run(body: Dict[str, Any]) -> None:
        check(sandbox, Request("POST", path, "", {"authorization": "Bearer x"}, json.dumps(body).encode()))

    run()


@examples(150)
@given(
    st.dictionaries(
        st.sampled_from(["limit", "after", "order", "metadata[a]", "stream", "starting_after", "include[]"]),
        st.text(max_size=5),
    )
)
def test_queries(sandbox: Sandbox, query: Dict[str, str]) -> None:
    from urllib.parse import urlencode

    for route in GETS:
        path = "/v1" + "/".join("x" if part.startswith("{") else part for part in route.path.split("/"))
        check(sandbox, Request("GET", path, urlencode(query, errors="replace"), {"authorization": "Bearer x"}))


@examples(150)
@given(st.text(st.characters(codec="ascii"), max_size=40), st.text(st.characters(codec="ascii"), max_size=20))
def test_paths_and_keys(sandbox: Sandbox, path: str, key: str) -> None:
    answer = sandbox.handle(Request("GET", "/v1/" + path, path, {"authorization": key, "x-sandbox-fault": key}))
    assert answer.status in (200, 400, 401, 404, 405)


PART = b'--B\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n'


@examples(150)
@given(
    st.lists(
        st.sampled_from([PART, b"--B", b"\r\n", b"--", b"x", b"\x00", b":", b'name="purpose"', b"\r\n\r\n"]),
        max_size=12,
    )
)
def test_forms(sandbox: Sandbox, pieces: List[bytes]) -> None:
    headers = {"authorization": "Bearer x", "content-type": "multipart/form-data; boundary=B"}
    check(sandbox, Request("POST", "/v1/files", "", headers, b"".join(pieces)))
