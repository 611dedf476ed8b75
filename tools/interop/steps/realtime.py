"""Realtime over HTTP and websockets; responses over a websocket."""

from __future__ import annotations

import base64
import io
import json
import wave
from typing import Any, Dict, List

import openai

from ..kit import CHAT, WEATHER, Failed, check, missing, need, paged, refused, same, socket, step

TEXT: Any = {"type": "realtime", "model": "gpt-realtime", "output_modalities": ["text"]}


@step
def realtime(client: Any) -> None:
    made = client.realtime.client_secrets.create(session=TEXT)
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


def heard(connection: Any, last: str) -> List[Any]:
    """The events up to the one of this type."""
    found: List[Any] = []
    for event in connection:
        found.append(event)
        if event.type == last:
            return found
        if event.type in ("error", "response.failed"):
            raise Failed(f"{event.type}: {event!r:.300}")
    raise Failed(f"the connection ended before {last}, after {[each.type for each in found]}")


def words(text: str) -> Dict[str, Any]:
    """A message of the user."""
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


@socket
def realtime_socket(client: Any) -> None:
    with client.realtime.connect(model="gpt-realtime") as connection:
        same(connection.recv().type, "session.created", "first event")
        same(connection.recv().type, "conversation.created", "second event")
        connection.session.update(session=TEXT)
        same(connection.recv().type, "session.updated", "event")
        connection.conversation.item.create(item=words("Hello"))
        connection.response.create()
        events = heard(connection, "response.done")
        same(events[-1].response.status, "completed", "status")
        text = "".join(each.delta for each in events if each.type == "response.output_text.delta")
        same(events[-1].response.output[0].content[0].text, text, "text")
        item = events[-1].response.output[0].id
        connection.conversation.item.retrieve(item_id=item)
        same(heard(connection, "conversation.item.retrieved")[-1].item.id, item, "id")
        connection.conversation.item.delete(item_id=item)
        same(heard(connection, "conversation.item.deleted")[-1].item_id, item, "id")
        connection.conversation.item.delete(item_id=item)
        wrong = next(event for event in connection if event.type == "error")
        check(wrong.error.message, "no message")


@socket
def realtime_manager(client: Any) -> None:
    """A connection without `with`, raw messages, and handlers of events."""
    connection = client.realtime.connect(model="gpt-realtime").enter()
    same(json.loads(connection.recv_bytes())["type"], "session.created", "first event")
    connection.send({"type": "session.update", "session": TEXT})
    connection.send_raw(json.dumps({"type": "conversation.item.create", "item": words("Hello")}))
    connection.send({"type": "response.create"})
    same(heard(connection, "response.done")[-1].response.status, "completed", "status")
    connection.close()


@socket
def realtime_function(client: Any) -> None:
    tool = {"type": "function", **{name: WEATHER[name] for name in ("name", "description", "parameters")}}
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={**TEXT, "tools": [tool]})
        connection.conversation.item.create(item=words("What is the weather in Oslo?"))
        connection.response.create()
        events = heard(connection, "response.done")
        call = next(each for each in events if each.type == "response.function_call_arguments.done")
        same(json.loads(call.arguments), {"town": "Oslo"}, "arguments")
        deltas = "".join(each.delta for each in events if each.type == "response.function_call_arguments.delta")
        same(deltas, call.arguments, "arguments in pieces")
        output: Any = {"type": "function_call_output", "call_id": call.call_id, "output": "It rains."}
        connection.conversation.item.create(item=output)
        connection.response.create()
        (message,) = heard(connection, "response.done")[-1].response.output
        check("It rains." in message.content[0].text, "the result of the function is not used")


@socket
def realtime_audio(client: Any) -> None:
    asked = {"model": "gpt-4o-mini-tts", "voice": "ash", "input": "Say hello.", "response_format": "pcm"}
    said = client.audio.speech.create(**asked).read()
    sound = {"input": {"turn_detection": None, "transcription": {"model": "whisper-1"}}}
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "audio": sound})
        for at in range(0, len(said), 48_000):
            connection.input_audio_buffer.append(audio=base64.b64encode(said[at : at + 48_000]).decode())
        connection.input_audio_buffer.commit()
        events = heard(connection, "conversation.item.input_audio_transcription.completed")
        same(events[-1].transcript, "Say hello.", "transcript of what was said")
        connection.response.create()
        events = heard(connection, "response.done")
        spoken = b"".join(base64.b64decode(each.delta) for each in events if each.type == "response.output_audio.delta")
        text = "".join(each.delta for each in events if each.type == "response.output_audio_transcript.delta")
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", ""))
        file.writeframes(spoken)
    answer = client.audio.transcriptions.create(model="whisper-1", file=("a.wav", out.getvalue())).text
    same(answer, text, "what the answer sounds like")


@socket
def realtime_beta(client: Any) -> None:
    address = str(client.base_url).replace("http", "ws", 1)  # some clients would take wss for http
    with client.with_options(websocket_base_url=address).beta.realtime.connect(model="gpt-realtime") as connection:
        same(connection.recv().type, "session.created", "first event")
        connection.session.update(session={"modalities": ["text"]})
        connection.conversation.item.create(item=words("Hello"))
        connection.response.create()
        events = heard(connection, "response.done")
        text = "".join(each.delta for each in events if each.type == "response.text.delta")
        same(events[-1].response.output[0].content[0].text, text, "text")


@socket
def realtime_translation(client: Any) -> None:
    need(client, "realtime.translations.connect")
    asked = {"model": "gpt-4o-mini-tts", "voice": "ash", "input": "Good day.", "response_format": "pcm"}
    said = client.audio.speech.create(**asked).read()
    with client.realtime.translations.connect(model="gpt-realtime-translate") as connection:
        same(connection.recv().type, "session.created", "first event")
        connection.session.update(session={"audio": {"output": {"language": "pl"}}})
        connection.session.input_audio_buffer.append(audio=base64.b64encode(said).decode())
        connection.session.close()
        kinds = [event.type for event in heard(connection, "session.closed")]
        check("session.output_transcript.delta" in kinds, f"nothing is translated: {kinds}")


@socket
def responses_socket(client: Any) -> None:
    need(client, "responses.connect", "beta.responses.connect")
    for calls in (client.responses, client.beta.responses):
        with calls.connect() as connection:
            connection.response.create(model=CHAT, input="Say hello.")
            first = heard(connection, "response.completed")[-1].response
            connection.response.create(model=CHAT, input="And again?", previous_response_id=first.id)
            events = heard(connection, "response.completed")
            same((events[0].type, events[-1].response.previous_response_id), ("response.created", first.id), "response")
            connection.response.create(model=CHAT, input="x", temperature=9)
            wrong = next(event for event in connection if event.type == "error")
            check("temperature" in str(wrong), f"another error: {wrong!r:.200}")
