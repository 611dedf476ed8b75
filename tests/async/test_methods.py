"""Methods made from their declaration: arguments, ids, warnings, and how they look from outside."""

from __future__ import annotations

import inspect
import warnings
from typing import Any
from unittest import mock

import pytest
from client.demo_api import AsyncDemo
from wire import COMPLETION, AsyncWire

from openai import AsyncOpenAI, not_given, omit

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("ids", "named"),
    [
        (("s", "t", "p"), {}),
        (("p",), {"store_id": "s", "thing_id": "t"}),
        (("t", "p"), {"store_id": "s"}),
        (("s", "p"), {"thing_id": "t"}),
        (("s", "t"), {"part_id": "p"}),
        ((), {"store_id": "s", "thing_id": "t", "part_id": "p"}),
    ],
)
async def test_ids_in_any_order(ids: Any, named: Any) -> None:
    """D-72: by keyword to their place, by position to the places still free."""
    wire = AsyncWire({})
    await AsyncDemo(wire.client()).part(*ids, **named)
    assert wire.url == "http://test/v1/stores/s/things/t/parts/p"
    assert wire.headers["x-fixed"] == "yes"


async def test_ids_that_are_missing_or_empty() -> None:
    """D-72, R-PATH-1."""
    demo = AsyncDemo(AsyncWire({}).client())
    with pytest.raises(TypeError, match=r"'part_id'.*store_id, thing_id, part_id"):
        await demo.part("s", "t")
    with pytest.raises(TypeError, match="takes 4 positional arguments but 5 were given"):
        await demo.part("s", "t", "p", "q")
    with pytest.raises(TypeError, match="takes 4 positional arguments but 5 were given"):
        await demo.part("s", "t", "p", part_id="p")
    with pytest.raises(ValueError, match="Expected a non-empty value for `thing_id` but received ''"):
        await demo.part("s", "", "p")
    with pytest.raises(ValueError, match="`thing_id` but received None"):
        await demo.retrieve(None)
    with pytest.raises(TypeError, match=r"AsyncDemo.retrieve\(\) missing 1 required argument: 'thing_id'"):
        await demo.retrieve()
    with pytest.raises(TypeError, match="multiple values for argument 'thing_id'"):
        await demo.retrieve("t", thing_id="t")
    with pytest.raises(TypeError, match="takes 2 positional arguments but 3 were given"):
        await demo.retrieve("t", "u")


async def test_ids_by_name_and_with_odd_characters() -> None:
    """R-MISC-16, R-PATH-2 to R-PATH-4."""
    wire = AsyncWire({})
    demo = AsyncDemo(wire.client())
    await demo.retrieve(thing_id="ft:gpt-4o:org::id")
    assert wire.request.url.raw_path == b"/v1/things/ft:gpt-4o:org::id"
    await demo.retrieve("a/b c:d?é")
    assert wire.request.url.raw_path == b"/v1/things/a%2Fb%20c:d%3F%C3%A9"
    for id in (".", "..", "%2e%2E"):
        if "%" not in id:
            with pytest.raises(ValueError, match="dot-segment"):
                await demo.retrieve(id)


async def test_unknown_and_missing_arguments() -> None:
    """R-BODY-11, R-ARGS-2."""
    demo = AsyncDemo(AsyncWire({}).client())
    with pytest.raises(TypeError, match=r"AsyncDemo.retrieve\(\) got an unexpected keyword argument 'nam'"):
        await demo.retrieve("t", nam=1)
    with pytest.raises(TypeError, match=r"update\(\) missing 1 required keyword-only argument: 'name'"):
        await demo.update("t")
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'name'"):
        await demo.update("t", name=omit)
    with pytest.raises(TypeError, match=r"takes 1 positional argument but 2 were given"):
        await demo.create("hello")


async def test_methods_with_several_forms() -> None:
    """R-ARGS-1."""
    wire = AsyncWire(COMPLETION)
    demo = AsyncDemo(wire.client())
    text = (
        r"Missing required arguments; Expected either \('messages' and 'model'\) or "
        r"\('messages', 'model' and 'stream'\) arguments to be given"
    )
    for given in ({}, {"messages": []}, {"messages": [], "model": omit}, {"messages": [], "stream": True}):
        with pytest.raises(TypeError, match=text):
            await demo.create(**given)
    assert not wire.requests


async def test_class_as_response_format() -> None:
    """R-ARGS-3."""
    client = AsyncWire(COMPLETION).client()
    with pytest.raises(TypeError, match="parse"):
        await client.chat.completions.create(messages=[], model="m", response_format=dict)


async def test_deprecated_method_warns_at_the_call() -> None:
    """R-ARGS-4: at the caller's line, in every form of the call, and only there."""
    demo = AsyncDemo(AsyncWire({}).client())
    with pytest.warns(DeprecationWarning, match=r"`AsyncDemo.old` is deprecated in favour of `retrieve`") as caught:
        await demo.old("t")
    assert caught[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="old") as caught:
        await demo.with_raw_response.old("t")
    assert caught[0].filename == __file__
    assert demo.old.__deprecated__ == "deprecated in favour of `retrieve`"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        await demo.retrieve("t")


async def test_result_by_argument(caplog: pytest.LogCaptureFixture) -> None:
    """R-AUD-1: the type of the answer depends on `response_format`."""
    wire = AsyncWire({"id": "f", "text": "x"})
    demo = AsyncDemo(wire.client())
    assert type(await demo.kinds()).__name__ == "FileObject"
    assert type(await demo.kinds(response_format="verbose")).__name__ == "TranscriptionVerbose"
    assert isinstance(await demo.kinds(response_format="text"), str)
    assert not caplog.records
    assert type(await demo.kinds(response_format="odd")).__name__ == "FileObject"
    assert "odd" in caplog.text


def test_looks() -> None:
    """E-13, E-17: plain functions on the class, with every parameter in the signature."""
    method = AsyncDemo.create
    assert inspect.isfunction(method)
    assert inspect.iscoroutinefunction(method)  # async only
    assert (method.__name__, method.__qualname__) == ("create", "AsyncDemo.create")
    assert method.__module__ == "client.demo_api"
    assert method.__doc__ == "Continue a conversation."
    signature = inspect.signature(method)
    assert list(signature.parameters) == [
        *("self", "messages", "model", "stream", "temperature"),
        *("extra_headers", "extra_query", "extra_body", "timeout"),
    ]
    assert signature.parameters["model"].default is omit
    assert signature.parameters["extra_headers"].default is None
    assert signature.parameters["timeout"].default is not_given
    assert signature.parameters["timeout"].kind is inspect.Parameter.KEYWORD_ONLY
    assert "Completion" in str(signature.return_annotation)
    demo = AsyncDemo(AsyncOpenAI(api_key="k"))
    assert next(iter(inspect.signature(demo.create).parameters)) == "messages"
    assert inspect.signature(demo.create).bind(model="m", messages=[]).arguments == {"model": "m", "messages": []}
    assert inspect.getfullargspec(method).kwonlyargs[:2] == ["messages", "model"]
    assert str(inspect.signature(AsyncDemo.part)).startswith("(self, *ids: 'str', part_id: 'str' = ''")
    assert not inspect.iscoroutinefunction(AsyncDemo.list)  # R-ASYNC-1
    assert AsyncDemo.part.__endpoint__.ids == ("store_id", "thing_id", "part_id")
    assert AsyncDemo.part.__endpoint__.verb == "get"


async def test_autospec_knows_the_parameters() -> None:
    stand_in = mock.create_autospec(AsyncDemo, instance=True)
    await stand_in.create(messages=[], model="m", timeout=1)
    with pytest.raises(TypeError, match="mdel"):
        await stand_in.create(messages=[], mdel="m")


async def test_methods_can_be_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-13, E-17: on the class, with the resource's client at hand, called as a method."""
    seen: list[Any] = []
    original = AsyncDemo.retrieve

    async def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append((self._client.base_url.host, args, kwargs))
        return await original(self, *args, **kwargs)

    monkeypatch.setattr(AsyncDemo, "retrieve", wrapper)
    demo = AsyncDemo(AsyncWire({"id": "t"}).client())
    assert (await demo.retrieve("t")).id == "t"
    raw = await demo.with_raw_response.retrieve("t", timeout=3)
    assert raw.parse().id == "t"
    assert seen == [
        ("test", ("t",), {}),
        ("test", ("t",), {"timeout": 3, "extra_headers": {"X-Stainless-Raw-Response": "true"}}),
    ]
