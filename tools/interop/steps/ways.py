"""Other ways to make the same calls: awaited."""

from __future__ import annotations

from typing import Any

import openai

from ..kit import CHAT, HELLO, Failed, awaited, same


@awaited
async def awaited_calls(client: Any) -> None:
    made = await client.chat.completions.create(model=CHAT, messages=HELLO, seed=1)
    stream = await client.chat.completions.create(model=CHAT, messages=HELLO, seed=1, stream=True)
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
