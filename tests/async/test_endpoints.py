"""What single endpoints do to their arguments and answers (`_core/rules.py`), with the real resources."""

from __future__ import annotations

import base64
import struct
import sys
from typing import Any

import httpx
import pytest
from wire import AsyncWire

from openai import HttpxBinaryResponseContent
from openai.types import VectorStoreSearchResponse

pytestmark = pytest.mark.anyio

VECTOR = [0.5, -1.25, 3.0]
PACKED = base64.b64encode(struct.pack("<3f", *VECTOR)).decode()


def vectors(form: Any) -> dict[str, Any]:
    return {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": form}]}


async def test_embeddings() -> None:
    """R-EMB-1, R-PARSE-11, B-12: base64 on the way, floats for the caller, whatever the form of the call."""
    wire = AsyncWire(vectors(PACKED))
    embeddings = wire.client().embeddings
    answer = await embeddings.create(model="m", input="x")
    assert wire.body == {"model": "m", "input": "x", "encoding_format": "base64"}
    assert answer.data[0].embedding == VECTOR
    assert type(answer.data[0].embedding) is list
    raw = await embeddings.with_raw_response.create(model="m", input="x")
    assert raw.parse().data[0].embedding == VECTOR
    async with embeddings.with_streaming_response.create(model="m", input="x") as response:
        assert (await response.parse()).data[0].embedding == VECTOR


async def test_embeddings_without_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    """B-12: it isn't looked for, also where it is installed."""
    monkeypatch.setitem(sys.modules, "numpy", None)
    answer = await AsyncWire(vectors(PACKED)).client().embeddings.create(model="m", input="x")
    assert answer.data[0].embedding == VECTOR


@pytest.mark.parametrize(("given", "sent"), [("base64", PACKED), ("float", VECTOR)])
async def test_embeddings_in_a_chosen_form(given: Any, sent: Any) -> None:
    """R-EMB-1: what was asked for stays as it comes."""
    wire = AsyncWire(vectors(sent))
    answer = await wire.client().embeddings.create(model="m", input="x", encoding_format=given)
    assert wire.body["encoding_format"] == given
    assert answer.data[0].embedding == sent


async def test_embeddings_of_servers_that_ignore_the_form() -> None:
    """R-EMB-1, R-EMB-2."""
    assert (await AsyncWire(vectors(VECTOR)).client().embeddings.create(model="m", input="x")).data[
        0
    ].embedding == VECTOR
    for answer in ({"data": []}, {}):
        with pytest.raises(ValueError, match="No embedding data received"):
            await AsyncWire(answer).client().embeddings.create(model="m", input="x")
    wire = AsyncWire(lambda request: httpx.Response(200, text="<html>"))
    assert await wire.client().embeddings.create(model="m", input="x") == "<html>"


async def test_responses() -> None:
    """D-103, D-104: one mapping is a list of one, the effort is part of the reasoning."""
    wire = AsyncWire({"id": "r"})
    responses = wire.client().responses
    reasoning = {"summary": "auto"}
    await responses.create(
        model="m", input={"role": "user", "content": "x"}, reasoning=reasoning, reasoning_effort="low"
    )
    assert wire.body == {
        "model": "m",
        "input": [{"role": "user", "content": "x"}],
        "reasoning": {"summary": "auto", "effort": "low"},
    }
    assert reasoning == {"summary": "auto"}
    await responses.create(model="m", input="x", reasoning_effort="high")
    assert wire.body == {"model": "m", "input": "x", "reasoning": {"effort": "high"}}
    await responses.create(model="m", input="x", reasoning={"effort": "low"})
    assert wire.body["reasoning"] == {"effort": "low"}
    with pytest.raises(TypeError, match="reasoning_effort"):
        await responses.create(model="m", input="x", reasoning={"effort": "low"}, reasoning_effort="high")


@pytest.mark.parametrize("answer", [204, {"id": "r_1", "object": "response.deleted", "deleted": True}])
async def test_deleted(answer: Any) -> None:
    """D-109, D-131: what was deleted, also when the server says nothing."""

    def reply(request: httpx.Request) -> httpx.Response:
        return httpx.Response(204) if answer == 204 else httpx.Response(200, json=answer)

    client = AsyncWire(reply).client()
    deleted = await client.responses.delete("r_1")
    assert type(deleted).__name__ == "ResponseDeleted"
    assert (deleted.id, deleted.deleted) == ("r_1", True)
    assert (await client.responses.with_raw_response.delete("r_1")).parse().id == "r_1"
    for made, name in (
        (await client.containers.files.delete("c", "r_1"), "ContainerFileDeleted"),
        (await client.responses.input_items.delete("x", "r_1"), "ResponseInputItemDeleted"),
        (await client.responses.input_tokens.delete("x", "r_1"), "ResponseInputTokenDeleted"),
    ):
        assert (type(made).__name__, made.id, made.deleted) == (name, "r_1", True)


async def test_search() -> None:
    """D-70: both spellings, not both at once; the page can be iterated."""
    wire = AsyncWire({"object": "list", "data": [{"file_id": "f", "filename": "n", "score": 1, "content": []}]})
    search = wire.client().vector_stores.search
    page = await search("vs", query="q", limit=3, filter={"type": "eq", "key": "k", "value": 1})
    assert wire.url.endswith("/vector_stores/vs/search")
    assert wire.body == {"query": "q", "max_num_results": 3, "filters": {"type": "eq", "key": "k", "value": 1}}
    assert [type(item) async for item in page] == [VectorStoreSearchResponse]
    assert not page.has_next_page()
    await search("vs", query="q", max_num_results=3, filters={})
    assert wire.body == {"query": "q", "max_num_results": 3, "filters": {}}
    for both in ({"limit": 1, "max_num_results": 1}, {"filter": {}, "filters": {}}):
        with pytest.raises(TypeError, match="another name"):
            await search("vs", query="q", **both)


async def test_items_of_a_conversation() -> None:
    """D-121, R-CONV-1."""
    item = {"id": "i", "type": "message", "role": "user", "content": [], "status": "completed"}
    wire = AsyncWire({"object": "list", "data": [item], "has_more": False})
    create = wire.client().conversations.items.create
    found = await create("c", items=[{"type": "message", "role": "user", "content": "x"}], include=["a"])
    assert type(found).__name__ == "ConversationItemList"
    assert wire.request.url.query == b"include%5B%5D=a"
    assert wire.body == {"items": [{"type": "message", "role": "user", "content": "x"}]}
    found = await create("c", type="message", content="x")
    assert (found.id, found.type) == ("i", "message")
    assert wire.body == {"items": [{"type": "message", "role": "user", "content": "x"}]}
    await create("c", type="reasoning", content="x", metadata={"a": "b"})
    assert wire.body == {"items": [{"type": "reasoning", "content": "x", "metadata": {"a": "b"}}]}
    for wrong in ({}, {"content": "x"}, {"items": [], "type": "message"}):
        with pytest.raises(TypeError, match=r"items|type"):
            await create("c", **wrong)


async def test_calls() -> None:
    """R-RTC-1, D-97, D-99."""
    wire = AsyncWire(lambda request: httpx.Response(201, content=b"v=0", headers={"Location": "/calls/1"}))
    calls = wire.client().realtime.calls
    answer = await calls.create(sdp="offer")
    assert isinstance(answer, HttpxBinaryResponseContent)
    assert (answer.text, answer.response.headers["location"]) == ("v=0", "/calls/1")
    assert wire.request.content == b"offer"
    assert (wire.headers["content-type"], wire.headers["accept"]) == ("application/sdp", "application/sdp")
    await calls.create(sdp="offer", session={"type": "realtime", "model": "m"})
    assert wire.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="sdp"\r\nContent-Type: application/sdp\r\n\r\noffer\r\n' in wire.request.content
    assert b'name="session"\r\nContent-Type: application/json\r\n\r\n{"type":"realtime"' in wire.request.content
    wire = AsyncWire({"id": "call"})
    calls = wire.client().realtime.calls
    assert type(await calls.create(model="m", call_config={"voice": "x"})).__name__ == "Call"
    assert wire.body == {"session": {"type": "realtime", "model": "m", "voice": "x"}}
    assert wire.headers["accept"] == "application/json"
    await calls.update("call_1", call_config={"voice": "y"})
    assert wire.url.endswith("/realtime/calls/call_1")
    assert wire.body == {"voice": "y"}
    with pytest.raises(TypeError, match="session"):
        await calls.create(sdp="offer", model="m")


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (None, "Transcription"),
        ("json", "Transcription"),
        ("verbose_json", "TranscriptionVerbose"),
        ("diarized_json", "TranscriptionDiarized"),
        ("text", "str"),
        ("srt", "str"),
        ("vtt", "str"),
    ],
)
async def test_transcriptions(form: Any, name: str) -> None:
    """R-AUD-1."""
    wire = AsyncWire({"text": "x"})
    given = {} if form is None else {"response_format": form}
    answer = await wire.client().audio.transcriptions.create(file=("a.wav", b"x"), model="m", **given)
    assert type(answer).__name__ == name
    assert b'name="file"; filename="a.wav"' in wire.request.content


async def test_files_that_are_references() -> None:
    """B-6, R-MP-10, D-53: a mapping in place of a file becomes form fields."""
    wire = AsyncWire({"id": "v"})
    videos = wire.client().videos
    await videos.create(prompt="p", input_reference={"file_id": "f"}, seconds=8)
    assert b'name="input_reference[file_id]"\r\n\r\nf\r\n' in wire.request.content
    assert b'name="seconds"\r\n\r\n8\r\n' in wire.request.content  # D-18
    await videos.edit(prompt="p", video={"id": "v"})
    assert b'name="video[id]"\r\n\r\nv\r\n' in wire.request.content
    await wire.client().images.edit(image=[b"1", b"2"], prompt="p", mask=None)
    assert wire.request.content.count(b'name="image[]"; filename="upload"') == 2
    assert b'name="mask"' not in wire.request.content  # R-MP-9


async def test_fixed_headers() -> None:
    """R-HDR-11."""
    wire = AsyncWire({"id": "x"})
    client = wire.client()
    await client.vector_stores.retrieve("vs")
    assert wire.headers["openai-beta"] == "assistants=v2"
    await client.vector_stores.retrieve("vs", extra_headers={"openai-beta": "mine"})
    assert wire.headers.get_list("openai-beta") == ["mine"]
    await client.beta.chatkit.threads.retrieve("t")
    assert wire.headers["openai-beta"] == "chatkit_beta=v1"
    await client.audio.speech.create(input="x", model="m", voice="v")
    assert wire.headers["accept"] == "application/octet-stream"
    await client.files.content("f")
    assert wire.headers["accept"] == "application/binary"
    await client.containers.delete("c")
    assert wire.headers["accept"] == "*/*"
