"""Realtime over HTTP and websockets; responses over a websocket."""

from __future__ import annotations

from typing import Any, List

import openai

from ..kit import CHAT, Failed, check, missing, need, paged, refused, same, socket, step


@step
def realtime(client: Any) -> None:
    made = client.realtime.client_secrets.create(session={"type": "realtime", "model": "gpt-realtime"})
    check(made.value.startswith("ek_"), "no secret")
    refused(openai.BadRequestError, client.realtime.client_secrets.create, session={"type": "none"})


SDP = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\n"


@step
def realtime_calls(client: Any) -> None:
    calls = client.realtime.calls
    ids: List[str] = []
    for _ in range(2):
        made = calls.create(sdp=SDP, session={"type": "realtime", "model": "gpt-realtime"})
        check(made.read(), "no answer")
        ids.append(made.response.headers["location"].rpartition("/")[2])
    refused(openai.BadRequestError, calls.refer, ids[0], target_uri="none", expect={"param": "target_uri"})
    calls.refer(ids[0], target_uri="tel:+14155550123")
    calls.hangup(ids[1])
    # Without an offer it stands for a call that comes in, which no method of some clients can ask for.
    coming: Any = [
        client.post("/realtime/calls", cast_to=object, body={"session": {"type": "realtime"}}) for _ in range(2)
    ]
    refused(openai.BadRequestError, calls.accept, coming[0]["id"], type="none", expect={"param": "type"})
    calls.accept(coming[0]["id"], type="realtime")
    refused(openai.ConflictError, calls.accept, coming[0]["id"], type="realtime")
    calls.reject(coming[1]["id"])
    for action, given in (("accept", {"type": "realtime"}), ("reject", {}), ("hangup", {})):
        missing(getattr(calls, action), "rtc_none", **given)


@step
def realtime_calls_own(client: Any) -> None:
    need(client, "realtime.calls.retrieve", "realtime.calls.list")
    calls = client.realtime.calls
    ids = [calls.create(model="gpt-realtime", call_config={"instructions": "Hello."}).id for _ in range(2)]
    paged(calls.list, ids)
    refused(openai.BadRequestError, calls.update, ids[0], call_config={"tools": 5}, expect={"param": "tools"})
    same(calls.update(ids[0], call_config={"instructions": "Bye."}).id, ids[0], "id")
    calls.accept(ids[0], type="realtime")
    calls.reject(ids[1])
    same([calls.retrieve(id).status for id in ids], ["in_progress", "rejected"], "status")
    missing(calls.retrieve, "rtc_none")


@step
def realtime_secrets(client: Any) -> None:
    need(client, "beta.realtime.sessions")
    made = client.beta.realtime.sessions.create(model="gpt-realtime", modalities=["text"])
    heard = client.beta.realtime.transcription_sessions.create(input_audio_transcription={"model": "whisper-1"})
    for secret in (made.client_secret, heard.client_secret):
        check(secret.value.startswith("ek_"), "no secret")


@step
def realtime_translations(client: Any) -> None:
    need(client, "realtime.translations")
    spoken: Any = {"model": "gpt-realtime-translate", "audio": {"output": {"language": "pl"}}}
    check(client.realtime.translations.client_secrets.create(session=spoken).value, "no secret")


@socket
def realtime_socket(client: Any) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        same(connection.recv().type, "session.created", "first event")
        same(connection.recv().type, "conversation.created", "second event")
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        same(connection.recv().type, "session.updated", "event")
        said: Any = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
        connection.conversation.item.create(item=said)
        connection.response.create()
        for event in connection:
            if event.type == "response.done":
                same(event.response.status, "completed", "status")
                return
        raise Failed("the connection ended before the response")


@socket
def responses_socket(client: Any) -> None:
    need(client, "responses.connect")
    with client.responses.connect() as connection:
        connection.response.create(model=CHAT, input="Say hello.")
        for event in connection:
            if event.type == "response.completed":
                return
        raise Failed("the connection ended before the response")
