"""What goes over the wire: headers, credentials, URLs, bodies, and the low-level verbs."""

from __future__ import annotations

import io
import json
import platform
from typing import Any, AsyncIterator

import httpx
import pytest
from client.demo_api import AsyncDemo
from wire import COMPLETION, AsyncWire

from openai import AsyncOpenAI, BaseModel, NotGiven, Omit, __version__, not_given, omit

pytestmark = pytest.mark.anyio


async def test_chat_request_of_the_wire_example() -> None:
    """R-HDR-2, R-BODY-2, section 35."""
    wire = AsyncWire(COMPLETION)
    client = wire.client(base_url="https://api.openai.com/v1")
    await client.chat.completions.create(messages=[{"role": "user", "content": "hé"}], model="m")
    assert wire.request.method == "POST"
    assert wire.url == "https://api.openai.com/v1/chat/completions"
    expected = {
        "Authorization": "Bearer sk-t",
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": f"AsyncOpenAI/Python {__version__}",
        "X-Stainless-Lang": "python",
        "X-Stainless-Package-Version": __version__,
        "X-Stainless-Runtime": platform.python_implementation(),
        "X-Stainless-Runtime-Version": platform.python_version(),
        "x-stainless-retry-count": "0",
        "x-stainless-read-timeout": "600",
    }
    assert {name: wire.headers[name] for name in expected} == expected
    assert {"x-stainless-os", "x-stainless-arch", "x-stainless-async"} <= set(wire.headers)
    assert wire.request.content == '{"messages":[{"role":"user","content":"hé"}],"model":"m"}'.encode()
    assert "idempotency-key" not in wire.headers  # R-HDR-13
    assert "openai-organization" not in wire.headers


async def test_async_header_names_the_library(anyio_backend: str) -> None:  # async only
    """R-HDR-5."""
    wire = AsyncWire({})
    await wire.client().get("/x", cast_to=object)
    assert wire.headers["x-stainless-async"] == f"async:{anyio_backend}"


# sync: def test_async_header_is_false() -> None:
# sync:     """R-HDR-5."""
# sync:     wire = Wire({})
# sync:     wire.client().get("/x", cast_to=object)
# sync:     assert wire.headers["x-stainless-async"] == "false"


async def test_get_has_no_body_and_no_content_type() -> None:
    """R-HDR-2, R-LOW-2."""
    wire = AsyncWire({})
    await AsyncDemo(wire.client()).retrieve("t1")
    assert wire.request.method == "GET"
    assert wire.request.content == b""
    assert "content-type" not in wire.headers


async def test_organization_and_project() -> None:
    """R-HDR-2, R-CLIENT-15: settings changed later count for the next request."""
    wire = AsyncWire({})
    client = wire.client(organization="o1", project="p1")
    await client.get("/x", cast_to=object)
    assert (wire.headers["openai-organization"], wire.headers["openai-project"]) == ("o1", "p1")
    client.organization, client.project, client.api_key = "o2", None, "sk-2"
    client.base_url = "http://other/v2"
    client.timeout = 3
    await client.get("/x", cast_to=object)
    assert wire.headers["openai-organization"] == "o2"
    assert "openai-project" not in wire.headers
    assert wire.headers["authorization"] == "Bearer sk-2"
    assert wire.headers["x-stainless-read-timeout"] == "3"
    assert wire.url == "http://other/v2/x"


async def test_layers_of_headers() -> None:
    """R-HDR-1, R-HDR-8, R-HDR-9, B-5: client, method, call; any spelling; omit removes."""
    wire = AsyncWire({})
    client = wire.client(default_headers={"X-A": "client", "X-Fixed": "client", "user-agent": "mine"})
    await AsyncDemo(client).update(
        "t1", name="n", extra_headers={"x-a": "call", "X-STAINLESS-LANG": omit, "Accept": Omit(), "x-fixed": "call"}
    )
    assert wire.headers.get_list("x-a") == ["call"]
    assert wire.headers.get_list("x-fixed") == ["call"]
    assert wire.headers.get_list("user-agent") == ["mine"]
    assert "x-stainless-lang" not in wire.headers
    assert wire.headers["accept"] == "*/*"  # what httpx sends by itself
    await AsyncDemo(client).update("t1", name="n")
    assert wire.headers.get_list("x-fixed") == ["yes"]


async def test_default_headers_changed_in_place() -> None:
    wire = AsyncWire({})
    client = wire.client(default_headers={"X-A": "1"})
    await client.get("/x", cast_to=object)
    client._custom_headers = {"X-B": "2"}
    await client.get("/x", cast_to=object)
    assert "x-a" not in wire.headers
    assert wire.headers["x-b"] == "2"


@pytest.mark.parametrize("spelling", ["x-stainless-retry-count", "X-Stainless-Retry-Count"])
async def test_own_retry_count_is_kept(spelling: str, naps: list[float]) -> None:
    """R-HDR-6."""
    wire = AsyncWire(500, 500, {})
    await wire.client().get("/x", cast_to=object, options={"headers": {spelling: "9"}})
    assert [request.headers.get_list("x-stainless-retry-count") for request in wire.requests] == [["9"]] * 3
    await wire.client().get("/x", cast_to=object, options={"headers": {spelling: omit}})
    assert "x-stainless-retry-count" not in wire.headers


@pytest.mark.parametrize(
    ("timeout", "text"), [(3, "3"), (0.5, "0.5"), (None, None), (not_given, "600"), (httpx.Timeout(7, read=8), "8")]
)
async def test_read_timeout_header(timeout: Any, text: str | None) -> None:
    """R-HDR-7, R-TMO-1, D-23."""
    wire = AsyncWire({})
    await AsyncDemo(wire.client()).retrieve("t", timeout=timeout)
    assert wire.headers.get("x-stainless-read-timeout") == text
    phases = {"connect": None, "read": None, "write": None, "pool": None}
    if timeout is None:
        assert wire.request.extensions["timeout"] == phases
    elif isinstance(timeout, NotGiven):
        assert wire.request.extensions["timeout"] == {"connect": 5, "read": 600, "write": 600, "pool": 600}
    await AsyncDemo(wire.client()).retrieve("t", timeout=5, extra_headers={"X-Stainless-Read-Timeout": "own"})
    assert wire.headers.get_list("x-stainless-read-timeout") == ["own"]


@pytest.mark.parametrize("value", [None, 1, 1.5, ["a"]])
async def test_header_values_must_be_text(value: Any, naps: list[float]) -> None:
    """R-MISC-2: raised as it is and not tried again."""
    wire = AsyncWire({})
    with pytest.raises(TypeError, match="X-Mine"):
        await AsyncDemo(wire.client()).retrieve("t", extra_headers={"X-Mine": value})
    assert not wire.requests


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "a\0b"])
async def test_header_values_can_not_break_the_line(value: str) -> None:
    """B-5."""
    with pytest.raises(ValueError, match="X-Mine") as caught:
        await AsyncDemo(AsyncWire({}).client()).retrieve("t", extra_headers={"X-Mine": value})
    assert value not in str(caught.value)


# --- credentials ------------------------------------------------------------------------------------------------------


async def test_keys_do_not_stand_in_for_one_another() -> None:
    """R-AUTH-1, R-AUTH-4."""
    wire = AsyncWire({})
    demo = AsyncDemo(wire.client(admin_api_key="ak"))
    await demo.retrieve("t")
    assert wire.headers["authorization"] == "Bearer sk-t"
    await demo.govern()
    assert wire.headers["authorization"] == "Bearer ak"

    only_admin = wire.client(api_key="", admin_api_key="ak")
    await AsyncDemo(only_admin).govern()
    await only_admin.get("/x", cast_to=object)
    assert wire.headers["authorization"] == "Bearer ak"
    with pytest.raises(TypeError, match=r"Could not resolve authentication method.*api_key.*admin_api_key"):
        await AsyncDemo(only_admin).retrieve("t")
    with pytest.raises(TypeError, match="authentication method"):
        await AsyncDemo(wire.client()).govern()
    count = len(wire.requests)
    await wire.client(admin_api_key="ak").get("/x", cast_to=object)
    assert wire.headers["authorization"] == "Bearer sk-t"  # the API key comes first
    assert len(wire.requests) == count + 1


async def test_own_authorization() -> None:
    """R-AUTH-2, R-AUTH-3."""
    wire = AsyncWire({})
    client = wire.client(default_headers={"Authorization": "Basic a"})
    await client.get("/x", cast_to=object)
    assert wire.headers.get_list("authorization") == ["Basic a"]
    await client.get("/x", cast_to=object, options={"headers": {"authorization": "Basic b"}})
    assert wire.headers.get_list("authorization") == ["Basic b"]
    await AsyncDemo(client).retrieve("t", extra_headers={"Authorization": omit})
    assert "authorization" not in wire.headers
    nobody = wire.client(api_key="", _enforce_credentials=False)
    await AsyncDemo(nobody).retrieve("t", extra_headers={"Authorization": omit})
    assert "authorization" not in wire.headers
    with pytest.raises(TypeError, match="authentication method"):
        await AsyncDemo(nobody).retrieve("t")


async def test_key_from_a_function(naps: list[float]) -> None:
    """R-CLIENT-6: asked before every attempt, and only for calls that use it."""
    asked: list[int] = []

    async def key() -> str:
        asked.append(1)
        return f"sk-{len(asked)}"

    wire = AsyncWire(500, {})
    client = wire.client(api_key=key, admin_api_key="ak")
    assert client.api_key == ""
    assert not asked
    await AsyncDemo(client).retrieve("t")
    assert [request.headers["authorization"] for request in wire.requests] == ["Bearer sk-1", "Bearer sk-2"]
    assert client.api_key == "sk-2"
    await AsyncDemo(client).govern()
    assert len(asked) == 2
    assert wire.headers["authorization"] == "Bearer ak"
    assert await client._refresh_api_key() == "sk-3"
    copied = client.with_options(timeout=1)
    await AsyncDemo(copied).retrieve("t")  # R-COPY-5
    assert wire.headers["authorization"] == "Bearer sk-4"


async def test_function_that_gives_no_key() -> None:
    """R-CLIENT-7."""

    async def key() -> str:
        return ""

    with pytest.raises(TypeError, match="Could not resolve authentication"):
        await AsyncDemo(AsyncWire({}).client(api_key=key)).retrieve("t")


# --- URLs and query ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base", "path", "url"),
    [
        ("http://h/v1", "/x", "http://h/v1/x"),
        ("http://h/v1/", "x/y", "http://h/v1/x/y"),
        ("http://h", "///x", "http://h/x"),
        ("http://h/v1", "/x?a=1&b=2", "http://h/v1/x?a=1&b=2"),
        ("http://h/v1", "https://other/z", "https://other/z"),
        (httpx.URL("http://h/v1"), "/x", "http://h/v1/x"),
    ],
)
async def test_urls_are_joined(base: Any, path: str, url: str) -> None:
    """R-URL-1, R-URL-2, R-CLIENT-14, D-6."""
    wire = AsyncWire({})
    await wire.client(base_url=base).get(path, cast_to=object)
    assert wire.url == url
    assert wire.headers["authorization"] == "Bearer sk-t"


async def test_query_layers() -> None:
    """R-URL-3, R-QS-*: client, path, call; later wins per key, omitted values go."""
    wire = AsyncWire({})
    client = wire.client(default_query={"a": 1, "b": 1, "gone": 1})
    await client.get("/x?b=2&c=2&d=2", cast_to=object, options={"params": {"c": 3, "gone": omit, "n": {"k": True}}})
    assert dict(wire.request.url.params.multi_items()) == {"a": "1", "b": "1", "c": "3", "d": "2", "n[k]": "true"}
    await AsyncDemo(wire.client()).retrieve(
        "t", include=["p q", "r"], extra_query={"x": [1, 2], "n": {"a": True, "b": None}, "e": ""}
    )
    assert wire.url.endswith("?include%5B%5D=p+q&include%5B%5D=r&x%5B%5D=1&x%5B%5D=2&n%5Ba%5D=true")


async def test_query_of_the_wire_example() -> None:
    """R-QS-1 to R-QS-3, section 35."""
    wire = AsyncWire({"data": []})
    more = {"x": [1, 2], "n": {"a": True, "b": None}, "e": ""}
    await wire.client().files.list(purpose="a b", limit=3, extra_query=more)
    query = wire.request.url.query.decode()
    assert sorted(query.split("&")) == ["limit=3", "n%5Ba%5D=true", "purpose=a+b", "x%5B%5D=1", "x%5B%5D=2"]


async def test_host_with_underscore() -> None:
    """R-URL-4."""
    wire = AsyncWire({})
    await wire.client(base_url="https://my_host/v1").get("/x", cast_to=object)
    assert wire.request.extensions["sni_hostname"] == "my-host"
    await wire.client(base_url="https://my-host/v1").get("/x", cast_to=object)
    assert "sni_hostname" not in wire.request.extensions


# --- bodies -----------------------------------------------------------------------------------------------------------


async def test_what_is_not_given_is_not_sent() -> None:
    """R-BODY-1, D-12, D-22: either sentinel anywhere; None is null."""
    wire = AsyncWire(COMPLETION)
    demo = AsyncDemo(wire.client())
    messages = [{"role": "user", "content": "x", "name": omit}]
    await demo.create(messages=messages, model="m", temperature=NotGiven(), stream=omit)
    assert wire.body == {"messages": [{"role": "user", "content": "x"}], "model": "m"}
    assert messages[0]["name"] is omit  # R-BODY-12
    await demo.create(messages=[], model="m", temperature=None, stream=False)
    assert wire.body == {"messages": [], "model": "m", "temperature": None, "stream": False}  # R-MISC-1


async def test_iterators_are_sent_whole_and_again(naps: list[float]) -> None:
    """R-BODY-4: a retry sends what the first attempt did."""
    wire = AsyncWire(500, COMPLETION)
    await AsyncDemo(wire.client()).create(messages=({"content": str(n)} for n in range(2)), model="m")
    bodies = [json.loads(request.content)["messages"] for request in wire.requests]
    assert bodies == [[{"content": "0"}, {"content": "1"}]] * 2


async def test_answers_go_back_in() -> None:
    """R-BODY-5."""
    wire = AsyncWire(COMPLETION)
    demo = AsyncDemo(wire.client())
    answer = await demo.create(messages=[], model="m")
    await demo.create(messages=[answer.choices[0].message], model="m")
    assert wire.body["messages"] == [{"role": "assistant", "content": "Hello"}]


async def test_extra_body() -> None:
    """R-BODY-9, R-BODY-10."""
    wire = AsyncWire(COMPLETION)
    demo = AsyncDemo(wire.client())
    extra = {"temperature": 2, "model": omit, "deep": {"a": 1}}
    await demo.create(messages=[], model="m", temperature=1, extra_body=extra)
    assert wire.body == {"messages": [], "temperature": 2, "deep": {"a": 1}}
    await demo.cancel("t", extra_body={"why": "so"})
    assert wire.body == {"why": "so"}
    await demo.delete("t", extra_body={"why": "so"})
    assert wire.body == {"why": "so"}
    with pytest.raises(TypeError, match="mapping"):
        await demo.create(messages=[], model="m", extra_body=[1])
    assert extra["model"] is omit


async def test_post_without_parameters_has_no_body() -> None:
    """R-BODY-13."""
    wire = AsyncWire({})
    await AsyncDemo(wire.client()).cancel("t")
    assert wire.request.content == b""
    assert wire.headers["content-type"] == "application/json"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
async def test_bodies_that_can_not_be_sent(value: float, naps: list[float]) -> None:
    """R-BODY-2, R-MISC-3: raised as it is, nothing sent."""
    wire = AsyncWire({})
    with pytest.raises(ValueError, match="temperature"):
        await AsyncDemo(wire.client()).create(messages=[], model="m", temperature=value)
    with pytest.raises(TypeError, match=r"messages\[0\]"):
        await AsyncDemo(wire.client()).create(messages=[object()], model="m")
    assert not wire.requests
    assert not naps


async def test_arguments_that_travel_elsewhere() -> None:
    """R-BODY-8, R-RUNS-1: query and headers of a method with a body."""
    wire = AsyncWire({})
    await AsyncDemo(wire.client()).update("t", name="n", include=["a", "b"], betas=["x", "y"])
    assert wire.body == {"name": "n"}
    assert wire.request.url.query == b"include%5B%5D=a&include%5B%5D=b"
    assert wire.headers["x-beta"] == "x,y"


# --- low-level verbs --------------------------------------------------------------------------------------------------


async def test_verbs() -> None:
    """R-LOW-1."""
    wire = AsyncWire({"ok": True})
    client = wire.client()
    for verb in ("post", "put", "patch", "delete"):
        result = await getattr(client, verb)("/x", cast_to=object, body={"a": 1})
        assert result == {"ok": True}
        assert (wire.request.method, wire.body) == (verb.upper(), {"a": 1})
    assert await client.get("/x", cast_to=object, options={"params": {"q": 1}}) == {"ok": True}
    assert wire.url.endswith("/x?q=1")


async def test_options_under_both_names() -> None:
    """D-16: the user's document calls them extra_headers, extra_query, extra_body."""
    wire = AsyncWire({})
    await wire.client().post(
        "/x",
        cast_to=object,
        body={"a": 1, "b": 1},
        options={
            "headers": {"X-A": "1"},
            "extra_headers": {"x-a": "2"},
            "params": {"q": 1},
            "extra_query": {"r": 2},
            "extra_body": {"b": 2},
            "timeout": 4,
        },
    )
    assert wire.headers.get_list("x-a") == ["2"]
    assert wire.request.url.query == b"q=1&r=2"
    assert wire.body == {"a": 1, "b": 2}
    assert wire.headers["x-stainless-read-timeout"] == "4"
    with pytest.raises(TypeError, match="nonsense"):
        await wire.client().post("/x", cast_to=object, options={"nonsense": 1})


async def test_raw_content(naps: list[float]) -> None:
    """R-LOW-2."""
    wire = AsyncWire({})
    client = wire.client()
    for content in (b"abc", bytearray(b"abc"), io.BytesIO(b"abc"), [b"a", b"bc"], iter([b"a", b"bc"])):
        await client.post("/x", cast_to=object, content=content, options={"headers": {"Content-Type": "text/plain"}})
        assert wire.request.content == b"abc"
        assert wire.headers["content-type"] == "text/plain"
    for arguments in ({"body": {}, "content": b""}, {"files": {}, "content": b""}):
        with pytest.raises(TypeError, match="not both"):
            await client.post("/x", cast_to=object, **arguments)
    with pytest.raises(TypeError, match="`content` must be"):
        await client.post("/x", cast_to=object, content={"a": 1})
    with pytest.warns(DeprecationWarning, match="content"):
        await client.post("/x", cast_to=object, body=b"abc")
    assert wire.request.content == b"abc"


async def test_raw_content_from_an_async_iterable() -> None:
    """R-LOW-2."""

    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"bc"

    wire = AsyncWire({})
    await wire.client().post("/x", cast_to=object, content=pieces())
    assert wire.request.content == b"abc"


async def test_raw_content_is_sent_again_if_it_can_be(naps: list[float]) -> None:
    """R-RETRY-9: a file is rewound to where it stood, a mere iterator is not sent half."""
    file = io.BytesIO(b"-abc")
    file.read(1)
    wire = AsyncWire(500, {})
    await wire.client().post("/x", cast_to=object, content=file)
    assert [request.content for request in wire.requests] == [b"abc", b"abc"]
    wire = AsyncWire(500, {})
    with pytest.raises(Exception, match="500"):
        await wire.client().post("/x", cast_to=object, content=iter([b"abc"]))
    assert len(wire.requests) == 1


async def test_low_level_files() -> None:
    """R-LOW-1, R-MP-7: files with form fields, and a boundary of one's own."""
    wire = AsyncWire({})
    await wire.client().post("/x", cast_to=object, body={"a": [1, True]}, files={"f": ("n.txt", b"abc")})
    kind = wire.headers["content-type"]
    assert kind.startswith("multipart/form-data; boundary=")
    assert b'name="a[]"\r\n\r\n1\r\n' in wire.request.content
    assert b'name="f"; filename="n.txt"\r\nContent-Type: text/plain\r\n\r\nabc\r\n' in wire.request.content
    options = {"headers": {"Content-Type": "multipart/form-data; boundary=6b7"}}
    await wire.client().post("/x", cast_to=object, body={"a": 1}, options=options)
    assert wire.headers["content-type"] == "multipart/form-data; boundary=6b7"
    assert wire.request.content.startswith(b"--6b7\r\n")


async def test_list_verb() -> None:
    """R-LOW-1, R-PAGE-7."""
    from openai.pagination import AsyncPage
    from openai.types import Model

    wire = AsyncWire({"object": "list", "data": [{"id": "a"}]})
    page = await wire.client().get_api_list("/x", model=Model, page=AsyncPage[Model], body={"q": 1}, method="post")
    assert (wire.request.method, wire.body) == ("POST", {"q": 1})
    assert [item.id async for item in page] == ["a"]


async def test_redirects() -> None:
    """R-LOW-4, R-LOW-5."""

    def reply(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/x"):
            return httpx.Response(302, headers={"location": "http://test/v1/y"})
        return httpx.Response(200, json={"path": request.url.path})

    wire = AsyncWire(reply)
    client = wire.client()  # a plain httpx client does not follow
    with pytest.raises(Exception, match="302"):
        await client.get("/x", cast_to=object)
    assert await client.get("/x", cast_to=object, options={"follow_redirects": True}) == {"path": "/v1/y"}


async def test_settings_of_the_http_client_count() -> None:
    """R-MISC-13: hooks, cookies and headers of the caller's own client; its base URL does not."""
    seen: list[str] = []

    async def hook(request: httpx.Request) -> None:
        seen.append(str(request.url))

    wire = AsyncWire({})
    http = wire.http_client(
        base_url="http://unused", headers={"X-Own": "1"}, cookies={"a": "b"}, event_hooks={"request": [hook]}
    )
    await wire.client(http_client=http).get("/x", cast_to=object)
    assert seen == ["http://test/v1/x"]
    assert (wire.headers["x-own"], wire.headers["cookie"]) == ("1", "a=b")


async def test_hooks_of_a_subclass() -> None:
    """What `_prepare_options` gives is sent, and the options of the caller stay as they were."""

    class Mine(AsyncOpenAI):
        async def _prepare_options(self, options: Any) -> Any:
            options = await super()._prepare_options(options)
            options.headers = {"X-Added": "1"}
            options.url = "/changed"
            options.json_data = {"b": 2}
            return options

        async def _prepare_request(self, request: httpx.Request) -> None:
            request.headers["X-Signed"] = str(len(request.content))

        @property
        def default_headers(self) -> dict[str, Any]:
            return {**super().default_headers, "X-Default": "1"}

        @property
        def auth_headers(self) -> dict[str, str]:
            return {"Authorization": "Mine 1"}

        def _idempotency_key(self) -> str:
            return "key-1"

        _idempotency_header = "Idempotency-Key"

    wire = AsyncWire({})
    client = Mine(api_key="k", base_url="http://test", http_client=wire.http_client())
    from openai._models import FinalRequestOptions

    options = FinalRequestOptions(method="post", url="/x", json_data={"a": 1})
    await client.request(object, options)
    assert wire.url == "http://test/changed"
    assert wire.body == {"b": 2}
    assert [wire.headers[name] for name in ("x-added", "x-signed", "x-default")] == ["1", "7", "1"]
    assert wire.headers["authorization"] == "Mine 1"
    assert wire.headers["idempotency-key"] == "key-1"  # R-HDR-13: only where a header is configured
    assert wire.headers["user-agent"].startswith("Mine/Python")  # R-CLIENT-20
    assert (options.url, options.json_data) == ("/x", {"a": 1})


async def test_requests_can_be_built_and_processed_by_others() -> None:
    """E-14: what inspect-ai does in a `request` of its own."""
    wire = AsyncWire({"id": "f"})
    client = wire.client()
    from openai._models import FinalRequestOptions

    options = FinalRequestOptions.construct(method="get", url="/x")
    request = client._build_request(options, retries_taken=1)
    assert request.headers["x-stainless-retry-count"] == "1"
    response = await client._client.send(request)

    class Thing(BaseModel):
        id: str

    given = {"cast_to": Thing, "options": options, "response": response, "stream": False, "stream_cls": None}
    thing = await client._process_response(**given)
    assert thing == Thing(id="f")
