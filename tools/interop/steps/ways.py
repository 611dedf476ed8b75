"""Other ways to make the same calls: raw and streamed answers, Azure, options, contents into files, many at once."""

from __future__ import annotations

import asyncio
import io
import tempfile
import uuid
from pathlib import Path
from typing import Any, Dict, List

import httpx

import openai

from ..kit import CHAT, FACT, HELLO, Failed, awaited, check, missing, other, paged, refused, same, socket, step, upload

ASKED: Dict[str, Any] = {"model": CHAT, "messages": HELLO, "seed": 1}


@step
def raw(client: Any) -> None:
    """Answers with their headers."""
    found = client.chat.completions.with_raw_response.create(**ASKED)
    same((found.status_code, found.headers["content-type"]), (200, "application/json"), "status and type")
    check(found.request_id and found.headers["x-request-id"] == found.request_id, "no request id")
    same(found.parse().id, found.http_response.json()["id"], "id")
    page = client.files.with_raw_response.list(limit=1)
    check(isinstance(page.parse().data, list), "no page")
    text = "".join(
        chunk.choices[0].delta.content or ""
        for chunk in client.chat.completions.with_raw_response.create(**ASKED, stream=True).parse()
        if chunk.choices
    )
    same(text, client.chat.completions.create(**ASKED).choices[0].message.content, "text of the stream")
    same(client.files.with_raw_response.content(upload(client)).content, FACT, "content")
    missing(client.files.with_raw_response.retrieve, "file-none")
    refused(openai.BadRequestError, client.responses.with_raw_response.create, model=CHAT, input="x", temperature=9)


@step
def streaming(client: Any) -> None:
    """Answers that are read piece by piece."""
    calls = client.chat.completions.with_streaming_response
    with calls.create(**ASKED) as found:
        same(found.status_code, 200, "status")
        check(found.parse().choices[0].message.content, "no text")
    with calls.create(**ASKED) as found:
        check(b"".join(found.iter_bytes()).startswith(b"{"), "no JSON")
    with calls.create(**ASKED, stream=True) as found:
        lines = [line for line in found.iter_lines() if line]
    same(lines[-1], "data: [DONE]", "last line")
    check(all(line.startswith("data: ") for line in lines), f"other lines than data: {lines!r:.200}")
    with calls.create(**ASKED, stream=True) as found:
        check([chunk.id for chunk in found.parse()], "no chunks")
    with client.files.with_streaming_response.content(upload(client)) as found:
        same(b"".join(found.iter_bytes(chunk_size=7)), FACT, "content")
    with client.files.with_streaming_response.list(limit=1) as found:
        check(isinstance(found.parse().data, list), "no page")
    try:
        with client.files.with_streaming_response.retrieve("file-none"):
            raise Failed("NotFoundError expected")
    except openai.NotFoundError as error:
        check(error.body, "no body")


@step
def contents(client: Any) -> None:
    """Contents that are written to a file or read in pieces; files that are sent in every form."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "fact.txt"), Path(folder, "target")
        source.write_bytes(FACT)
        with source.open("rb") as opened:
            forms: List[Any] = [source, opened, io.BytesIO(FACT), FACT, ("a.txt", FACT), ("a.txt", FACT, "text/plain")]
            ids = [client.files.create(file=form, purpose="user_data").id for form in forms]
        for id in ids:
            client.files.content(id).write_to_file(target)
            same(target.read_bytes(), FACT, "content")
        found = client.files.content(ids[0])
        same(b"".join(found.iter_bytes(10)), FACT, "pieces")
        same((found.text, found.content), (FACT.decode(), FACT), "text and content")
        said = {"model": "gpt-4o-mini-tts", "voice": "ash", "input": "Hello there.", "response_format": "wav"}
        with client.audio.speech.with_streaming_response.create(**said) as answer:
            answer.stream_to_file(target)
        same(target.read_bytes(), client.audio.speech.create(**said).read(), "sound")


@step
def settings(client: Any) -> None:
    """What may be given with every call, and clients made from a client."""
    refused(openai.BadRequestError, client.chat.completions.create, **ASKED, extra_body={"n": 0}, expect={"param": "n"})
    project = f"proj_{uuid.uuid4().hex}"
    upload(client)
    none = client.files.list(extra_query={"limit": 1}, extra_headers={"OpenAI-Project": project}, timeout=20)
    same([*none], [], "files of another project")
    own = client.with_options(project=project, timeout=20, default_headers={"x-tour": "1"})
    id = upload(own)
    same([each.id for each in own.files.list()], [id], "files of the project")
    missing(client.files.retrieve, id)
    found = client.get("/models", cast_to=object)
    check(any(each["id"] == CHAT for each in found["data"]), f"no {CHAT}")
    page = client.files.list(limit=1, purpose="user_data")
    upload(client), upload(client)
    page = client.files.list(limit=1, purpose="user_data")
    check(page.has_next_page(), "no next page")
    second = page.get_next_page()
    check(second.data[0].id != page.data[0].id, "the same page")
    check(page.next_page_info().params["after"] == page.data[0].id, "another cursor")


@socket
def azure(client: Any) -> None:
    """Azure's layouts: a deployment in the path, or in the body."""
    root = str(client.base_url).rstrip("/")[: -len("/v1")]
    given = {"azure_endpoint": root, "api_key": "key", "api_version": "2024-10-21", "max_retries": 0}
    with other(client, "AzureOpenAI", **given) as own:
        made = own.chat.completions.create(model="my-deployment", messages=HELLO, seed=1)
        check(made.choices[0].message.content, "no text")
        stream = own.chat.completions.create(model="my-deployment", messages=HELLO, seed=1, stream=True)
        text = "".join(chunk.choices[0].delta.content or "" for chunk in stream if chunk.choices)
        same(text, made.choices[0].message.content, "text of the stream")
        same(len(own.embeddings.create(model="vectors", input="x").data[0].embedding), 1536, "dimensions")
        check(own.images.generate(model="pictures", prompt="A boat", size="1024x1024").data, "no picture")
        said = own.audio.speech.create(model="voice", voice="ash", input="Hello there.", response_format="wav").read()
        heard = own.audio.transcriptions.create(model="ear", file=("a.wav", said)).text
        same(heard, "Hello there.", "heard")
        ids = [upload(own), upload(own)]
        paged(own.files.list, ids)
        check(own.files.delete(ids[0]).deleted, "not deleted")
        missing(own.files.retrieve, ids[0])
        assistant = own.beta.assistants.create(model="my-deployment")
        run = own.beta.threads.create_and_run_poll(
            assistant_id=assistant.id, thread={"messages": HELLO}, poll_interval_ms=1
        )
        same(run.status, "completed", "status")
        check(own.responses.create(model=CHAT, input="Say hello.").output_text, "no text")
        refused(
            openai.BadRequestError, own.chat.completions.create, model="x", messages=[], expect={"param": "messages"}
        )
    with other(client, "AzureOpenAI", **given, azure_deployment="mine") as own:
        check(own.chat.completions.create(**ASKED).choices[0].message.content, "no text")
    tokens: Dict[str, Any] = {**given, "azure_ad_token_provider": lambda: "a-token"}
    del tokens["api_key"]
    with other(client, "AzureOpenAI", **tokens) as own:
        check(own.chat.completions.create(**ASKED).choices[0].message.content, "no text")
    with other(client, "OpenAI", base_url=f"{root}/openai/v1/", api_key="key", max_retries=0) as own:
        check(own.responses.create(model="my-deployment", input="Say hello.").output_text, "no text")


@socket
def transports(client: Any) -> None:
    """With an httpx client of one's own."""
    own = httpx.Client if isinstance(client, openai.OpenAI) else httpx.AsyncClient
    given = {"api_key": "key", "base_url": str(client.base_url), "max_retries": 0, "http_client": own(timeout=20)}
    with other(client, "OpenAI", **given) as second:
        check(second.chat.completions.create(**ASKED).choices[0].message.content, "no text")
        stream = second.chat.completions.create(**ASKED, stream=True)
        check([chunk.id for chunk in stream], "no chunks")
        same(second.files.content(upload(second)).read(), FACT, "content")
    refused_at = {**given, "base_url": "http://127.0.0.1:9/v1", "http_client": own(timeout=5)}
    with other(client, "OpenAI", **refused_at) as second:
        try:
            second.models.list()
        except openai.APIConnectionError:
            return
    raise Failed("APIConnectionError expected")


@awaited
async def awaited_calls(client: Any) -> None:
    made = await client.chat.completions.create(**ASKED)
    stream = await client.chat.completions.create(**ASKED, stream=True)
    text = "".join([each.choices[0].delta.content or "" async for each in stream if each.choices])
    same(text, made.choices[0].message.content, "text of the stream")
    events = [event.type async for event in await client.responses.create(model=CHAT, input="Hi.", stream=True)]
    same(events[-1], "response.completed", "end of the stream")
    ids = [(await client.files.create(file=(f"{at}.txt", b"x"), purpose="user_data")).id for at in range(3)]
    same([each.id async for each in client.files.list(limit=1, order="asc") if each.id in ids], ids, "list")
    store = await client.vector_stores.create()
    done = await client.vector_stores.files.create_and_poll(ids[0], vector_store_id=store.id, poll_interval_ms=1)
    same(done.status, "completed", "status")
    try:
        await client.files.retrieve("file-none")
    except openai.NotFoundError:
        return
    raise Failed("NotFoundError expected")


@awaited
async def awaited_together(client: Any) -> None:
    """Many calls and streams at once."""

    async def streamed(seed: int) -> str:
        stream = await client.chat.completions.create(**{**ASKED, "seed": seed}, stream=True)
        return "".join([each.choices[0].delta.content or "" async for each in stream if each.choices])

    seeds = [1, 2, 3, 4] * 8
    texts = await asyncio.gather(*map(streamed, seeds))
    wholes = await asyncio.gather(*(client.chat.completions.create(**{**ASKED, "seed": seed}) for seed in seeds))
    same(texts, [each.choices[0].message.content for each in wholes], "texts")
    ids = await asyncio.gather(*(client.files.create(file=(f"{at}.txt", b"x"), purpose="vision") for at in range(20)))
    same(len({each.id for each in ids}), 20, "files")
    found = [each.id async for each in client.files.list(purpose="vision", limit=7)]
    check({each.id for each in ids} <= {*found}, "files are not listed")
