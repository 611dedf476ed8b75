"""Realtime sessions of the sandbox over real websockets, through the client; and the calls around them."""

from __future__ import annotations

import asyncio
import base64
import json
import math
import threading
from array import array
from collections.abc import Callable, Iterator
from typing import Any, Dict, List, Tuple

import pytest
from hypothesis import given as drawn, settings, strategies as st

import openai
from openai import AsyncOpenAI, OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.domains import realtime_sound
from openai_sandbox.media import voice
from openai_sandbox.wire import Close, Pause, Request

MODEL = "gpt-realtime"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


def message(text: str, **more: Any) -> Any:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}], **more}


def pcm(samples: array[int]) -> str:
    return base64.b64encode(samples.tobytes()).decode()


def silence(seconds: float) -> array[int]:
    return array("h", bytes(2 * int(seconds * voice.RATE)))


# The sandbox in process: a session without a socket, for what does not depend on one.


class Talk:
    """A session that is asked and answers at once."""

    def __init__(self, sandbox: Sandbox, query: str = f"model={MODEL}", **headers: str) -> None:
        found = sandbox.connect(
            Request("GET", headers.pop("path", "/v1/realtime"), query, {"authorization": "Bearer sk-x", **headers})
        )
        assert not hasattr(found, "status"), getattr(found, "body", None)
        self.talk: Any = found
        self.hello = self._all(self.talk.open())
        if self.hello[0]["session"].get("type") == "realtime":  # not in the beta
            self.tell("session.update", session={"type": "realtime", "output_modalities": ["text"]})

    @staticmethod
    def _all(events: Iterator[Any]) -> List[Any]:
        return [event for event in events if not isinstance(event, Pause)]

    def tell(self, type: str, **fields: Any) -> List[Any]:
        return self._all(self.talk.receive(json.dumps({"type": type, **fields})))

    def fail(self, type: str, **fields: Any) -> Dict[str, Any]:
        (event,) = self.tell(type, **fields)
        assert event["type"] == "error", event
        return event["error"]

    def say(self, text: str, **more: Any) -> str:
        return self.tell("conversation.item.create", item=message(text, **more))[0]["item"]["id"]

    def respond(self, **given: Any) -> Dict[str, Any]:
        return self.tell("response.create", response=given)[-1]["response"]


def kinds(events: List[Any]) -> List[str]:
    """The types of events; deltas of one kind in a row are one."""
    out: List[str] = []
    for event in events:
        kind = event["type"] if isinstance(event, dict) else event.type
        if not (out and out[-1] == kind and kind.endswith("delta")):
            out.append(kind)
    return out


@pytest.fixture
def talk(sandbox: Sandbox) -> Talk:
    return Talk(sandbox)


# over the wire

TEXT_EVENTS = [
    "response.created",
    "rate_limits.updated",
    "response.output_item.added",
    "conversation.item.added",
    "response.content_part.added",
    "response.output_text.delta",
    "response.output_text.done",
    "response.content_part.done",
    "response.output_item.done",
    "conversation.item.done",
    "response.done",
]


def until(connection: Any, kind: str) -> List[Any]:
    out: List[Any] = []
    for event in connection:
        out.append(event)
        assert event.type != "error" or kind == "error", event
        if event.type == kind:
            return out
    raise AssertionError(out)


def test_a_text_exchange(served: Any) -> None:
    client = OpenAI(api_key="sk-x", base_url=served.url)
    with client, client.realtime.connect(model=MODEL) as connection:
        assert connection.recv().type == "session.created"
        assert connection.recv().type == "conversation.created"
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        updated: Any = connection.recv()
        assert updated.session.output_modalities == ["text"]
        connection.conversation.item.create(item=message("Say red kite."))
        assert kinds(until(connection, "conversation.item.done")) == [
            "conversation.item.added",
            "conversation.item.done",
        ]
        connection.response.create(response={"metadata": {"topic": "kites"}})
        events = until(connection, "response.done")
    assert kinds(events) == TEXT_EVENTS
    said = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    response = events[-1].response
    assert response.status == "completed"
    assert response.metadata == {"topic": "kites"}
    assert response.output[0].content[0].text == said
    assert "red kite" in said.lower()
    usage = response.usage
    assert usage.total_tokens == usage.input_tokens + usage.output_tokens
    assert usage.output_token_details.text_tokens == usage.output_tokens
    assert served.sandbox.journal[-1].operation == "realtime.connect"


def test_async_speech_both_ways(served: Any) -> None:
    async def run() -> Tuple[List[Any], Any]:
        async with AsyncOpenAI(api_key="sk-x", base_url=served.url) as client:
            async with client.realtime.connect(model=MODEL) as connection:
                detection: Any = {"transcription": {"model": "gpt-4o-transcribe"}}
                await connection.session.update(session={"type": "realtime", "audio": {"input": detection}})
                sound = silence(0.4) + voice.speak("Say red kite.") + silence(0.7)
                for at in range(0, len(sound), 4800):
                    await connection.input_audio_buffer.append(audio=pcm(sound[at : at + 4800]))
                events: List[Any] = []
                async for event in connection:
                    events.append(event)
                    assert event.type != "error", event
                    if event.type == "response.done":
                        return events, event.response
                raise AssertionError(events)

    events, response = asyncio.run(run())
    assert kinds(events)[3:11] == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
        "conversation.item.input_audio_transcription.delta",
        "conversation.item.input_audio_transcription.completed",
        "response.created",
    ]
    heard = next(each for each in events if each.type.endswith("transcription.completed"))
    assert heard.transcript == "Say red kite."
    started, stopped = events[3], events[4]
    assert 80 <= started.audio_start_ms <= 120  # 400 ms of silence, of which 300 are taken along
    assert stopped.audio_end_ms == pytest.approx(400 + voice.length(heard.transcript) * 1000 + 440, abs=60)
    sound = b"".join(base64.b64decode(each.delta) for each in events if each.type == "response.output_audio.delta")
    spoken = voice.hear(array("h", sound)[::3])[0].text
    assert spoken == response.output[0].content[0].transcript
    assert "red kite" in spoken.lower()
    assert response.usage.output_token_details.audio_tokens == round(len(sound) / 48000 * 20)
    assert response.usage.input_token_details.audio_tokens > 0


@pytest.mark.parametrize("slow", ["hear", "speak"])
def test_others_are_answered_while_one_hears_or_speaks(monkeypatch: pytest.MonkeyPatch, served: Any, slow: str) -> None:
    begun, answered = threading.Event(), threading.Event()
    known = getattr(voice, slow)

    def held(*given: Any) -> Any:  # takes as long as it takes the other to be answered
        begun.set()
        answered.wait(30)
        return known(*given)

    sound = pcm(voice.speak("Say red kite."))
    client = OpenAI(api_key="sk-x", base_url=served.url, timeout=10, max_retries=0)
    with client, client.realtime.connect(model=MODEL) as connection:
        monkeypatch.setattr(voice, slow, held)
        detection: Any = {"input": {"turn_detection": None}}
        connection.session.update(session={"type": "realtime", "audio": detection})
        connection.input_audio_buffer.append(audio=sound)
        connection.input_audio_buffer.commit()
        connection.response.create()
        assert begun.wait(30)
        try:
            assert client.models.retrieve(MODEL).id == MODEL
        finally:
            answered.set()
        events = until(connection, "response.done")
    assert kinds(events)[3:6] == ["input_audio_buffer.committed", "conversation.item.added", "conversation.item.done"]


def test_the_beta(served: Any) -> None:
    client = OpenAI(api_key="sk-x", base_url=served.url)
    with client, client.beta.realtime.connect(model="gpt-4o-realtime-preview") as connection:
        created: Any = connection.recv()
        assert created.session.modalities == ["text", "audio"]
        assert created.session.input_audio_format == "pcm16"
        connection.session.update(session={"modalities": ["text"], "temperature": 0.7, "tool_choice": "none"})
        connection.conversation.item.create(item=message("Say red kite."))
        connection.response.create()
        events = until(connection, "response.done")
        assert events[1].session.temperature == 0.7
        assert kinds(events)[2:] == [
            "conversation.item.created",
            "response.created",
            "rate_limits.updated",
            "response.output_item.added",
            "conversation.item.created",
            "response.content_part.added",
            "response.text.delta",
            "response.text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.done",
        ]
        assert events[-1].response.modalities == ["text"]
        connection.response.create(response={"modalities": ["text", "audio"], "output_audio_format": "g711_ulaw"})
        events = until(connection, "response.done")
        assert "response.audio_transcript.delta" in kinds(events)
        assert events[-1].response.output_audio_format == "g711_ulaw"
        assert events[-1].response.output[0].content[0].type == "audio"


def test_cancel_while_it_speaks(served: Any) -> None:
    served.sandbox.pace = 0.01
    client = OpenAI(api_key="sk-x", base_url=served.url)
    with client, client.realtime.connect(model=MODEL) as connection:
        connection.conversation.item.create(item=message("Tell me a long story about the sea."))
        connection.response.create()
        until(connection, "response.output_audio.delta")
        connection.response.create()
        error: Any = until(connection, "error")[-1]
        assert error.error.code == "conversation_already_has_active_response"
        connection.response.cancel()
        events = until(connection, "response.done")
        assert events[-1].response.status == "cancelled"
        assert events[-1].response.status_details.reason == "client_cancelled"
        assert events[-1].response.output[0].status == "incomplete"
        connection.response.create(response={"output_modalities": ["text"]})
        assert until(connection, "response.done")[0].type == "response.created"  # nothing came of the old one


def test_speech_cuts_off_a_response(served: Any) -> None:
    served.sandbox.pace = 0.01
    client = OpenAI(api_key="sk-x", base_url=served.url)
    with client, client.realtime.connect(model=MODEL) as connection:
        connection.conversation.item.create(item=message("Tell me a long story about the sea."))
        connection.response.create()
        until(connection, "response.output_audio.delta")
        connection.input_audio_buffer.append(audio=pcm(voice.speak("Stop!") + silence(0.6)))
        cut: Any = until(connection, "response.done")[-1]
        assert cut.response.status_details.reason == "turn_detected"
        assert until(connection, "response.done")[-1].response.status == "completed"


def test_refused_handshakes(served: Any) -> None:
    from websockets.exceptions import InvalidStatus

    client = OpenAI(api_key="sk-x", base_url=served.url)
    for asked, status in (
        ({"model": "no-such-model"}, 404),
        ({}, 400),
        ({"call_id": "rtc_none"}, 404),
        ({"model": "whisper-1"}, 404),
    ):
        with pytest.raises(InvalidStatus) as caught:
            client.realtime.connect(**asked).enter()
        assert caught.value.response.status_code == status


# items


def test_items(talk: Talk) -> None:
    first = talk.say("one")
    second = talk.say("two")
    events = talk.tell("conversation.item.create", item=message("zero", id="mine"), previous_item_id="root")
    assert kinds(events) == ["conversation.item.added", "conversation.item.done"]
    assert events[0]["previous_item_id"] is None
    events = talk.tell("conversation.item.create", item=message("between"), previous_item_id=first)
    assert events[0]["previous_item_id"] == first
    (found,) = talk.tell("conversation.item.retrieve", item_id="mine")
    assert found["item"]["content"] == [{"type": "input_text", "text": "zero"}]
    (gone,) = talk.tell("conversation.item.delete", item_id=second)
    assert (gone["type"], gone["item_id"]) == ("conversation.item.deleted", second)
    assert talk.fail("conversation.item.retrieve", item_id=second)["code"] == "item_not_found"


def test_sound_in_items(talk: Talk) -> None:
    spoken = voice.speak("Say blue.")
    part = {"type": "input_audio", "audio": pcm(spoken)}
    (added, _) = talk.tell("conversation.item.create", item={**message(""), "content": [part]})
    assert "audio" not in added["item"]["content"][0]
    (found,) = talk.tell("conversation.item.retrieve", item_id=added["item"]["id"])
    assert found["item"]["content"][0]["audio"] == part["audio"]
    assert "blue" in talk.respond()["output"][0]["content"][0]["text"].lower()


def test_truncate(talk: Talk) -> None:
    talk.say("Say one two three four five six.")
    response = talk.respond(output_modalities=["audio"])
    item = response["output"][0]
    place = {"item_id": item["id"], "content_index": 0}
    assert talk.fail("conversation.item.truncate", **place, audio_end_ms=10**6)["param"] == "audio_end_ms"
    assert talk.fail("conversation.item.truncate", **place, audio_end_ms=-1)["param"] == "audio_end_ms"
    (event,) = talk.tell("conversation.item.truncate", **place, audio_end_ms=500)
    assert event == {"type": "conversation.item.truncated", "event_id": event["event_id"], **place, "audio_end_ms": 500}
    (found,) = talk.tell("conversation.item.retrieve", item_id=item["id"])
    assert len(base64.b64decode(found["item"]["content"][0]["audio"])) == 24000
    assert found["item"]["content"][0]["transcript"] is None


@pytest.mark.parametrize(
    ("item", "param"),
    [
        ({}, "item.type"),
        ({"type": "mcp_call"}, "item.type"),
        ({"type": "message", "content": []}, "item.role"),
        (message("", role="tool"), "item.role"),
        ({**message(""), "content": [{"type": "output_text", "text": "x"}]}, "item.content[0].type"),
        ({**message(""), "content": [{"type": "input_text"}]}, "item.content[0].text"),
        ({**message(""), "content": [{"type": "input_audio", "audio": "%"}]}, "item.content[0].audio"),
        ({**message(""), "content": [{"type": "input_audio", "audio": "AAAA"}]}, "item.content[0].audio"),
        (
            {**message(""), "content": [{"type": "input_image", "image_url": "http://x/"}]},
            "item.content[0].image_url",
        ),
        ({"type": "function_call_output", "call_id": "call_none", "output": "x"}, "item.call_id"),
        (message("", id=""), "item.id"),
        (message("", id="taken"), "item.id"),
        (message("", colour="red"), "item.colour"),
    ],
)
def test_items_that_are_refused(talk: Talk, item: Any, param: str) -> None:
    talk.say("x", id="taken")
    assert talk.fail("conversation.item.create", item=item)["param"] == param
    assert talk.say("still there")


# responses


def test_functions(talk: Talk) -> None:
    talk.tell("session.update", session={"type": "realtime", "tools": [WEATHER]})
    talk.say("What is the weather in Oslo?")
    events = talk.tell("response.create")
    assert kinds(events) == [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.added",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ]
    done = events[-4]
    assert done["name"] == "get_weather"
    assert json.loads(done["arguments"]) == {"city": "Oslo"}
    assert "".join(event.get("delta", "") for event in events) == done["arguments"]
    output = {"type": "function_call_output", "call_id": done["call_id"], "output": '{"temperature": 21}'}
    talk.tell("conversation.item.create", item=output)
    assert "21" in talk.respond()["output"][0]["content"][0]["text"]
    forced = talk.respond(tool_choice={"type": "function", "name": "get_weather"})
    assert forced["output"][0]["type"] == "function_call"
    assert talk.respond(tools=[])["output"][0]["type"] == "message"


def test_limits_and_refusals(talk: Talk) -> None:
    talk.say("Tell me a long story about the sea.")
    cut = talk.respond(max_output_tokens=3)
    assert (cut["status"], cut["status_details"]["reason"]) == ("incomplete", "max_output_tokens")
    assert cut["usage"]["output_tokens"] == 3
    talk.say("[filter]")
    assert talk.respond()["status_details"]["reason"] == "content_filter"


def test_out_of_band(talk: Talk) -> None:
    talk.say("Say inside.", id="inside")
    events = talk.tell(
        "response.create",
        response={"conversation": "none", "input": [message("Say outside.")], "instructions": ""},
    )
    assert "conversation.item.added" not in kinds(events)
    apart = events[-1]["response"]
    assert apart["conversation_id"] is None
    assert "outside" in apart["output"][0]["content"][0]["text"].lower()
    again = talk.respond(conversation="none", input=[{"type": "item_reference", "id": "inside"}])
    assert "inside" in again["output"][0]["content"][0]["text"].lower()
    assert talk.fail("conversation.item.retrieve", item_id=apart["output"][0]["id"])["code"] == "item_not_found"


def test_a_fault_fails_a_response(sandbox: Sandbox, talk: Talk) -> None:
    sandbox.faults.add(500, operation="realtime.response", message="out of tape")
    talk.say("Hello")
    failed = talk.respond()
    assert failed["status"] == "failed"
    assert failed["status_details"]["error"]["message"] == "out of tape"
    assert talk.respond()["status"] == "completed"


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({"output_modalities": ["text", "audio"]}, "response.output_modalities"),
        ({"max_output_tokens": 0}, "response.max_output_tokens"),
        ({"max_output_tokens": "some"}, "response.max_output_tokens"),
        ({"tools": [{"type": "function"}]}, "response.tools[0].name"),
        ({"tools": [{"type": "mcp", "server_label": "x"}]}, "response.tools[0].server_url"),
        ({"tool_choice": "get_weather"}, "response.tool_choice"),
        ({"conversation": "other"}, "response.conversation"),
        ({"input": [{"type": "item_reference", "id": "none"}]}, "response.input[0].id"),
        ({"audio": {"output": {"voice": "nobody"}}}, "response.audio.output.voice"),
        ({"audio": {"output": {"format": {"type": "audio/mp3"}}}}, "response.audio.output.format.type"),
        ({"metadata": {"x": 1}}, "metadata.x"),
        ({"colour": "red"}, "response.colour"),
    ],
)
def test_responses_that_are_refused(talk: Talk, given: Any, param: str) -> None:
    error = talk.fail("response.create", response=given, event_id="mine")
    assert (error["param"], error["event_id"], error["type"]) == (param, "mine", "invalid_request_error")
    assert talk.respond()["status"] == "completed"


def test_cancel_without_a_response(talk: Talk) -> None:
    assert talk.fail("response.cancel")["code"] == "response_cancel_not_active"
    assert talk.fail("response.cancel", response_id="resp_none")["code"] == "response_cancel_not_active"


# settings


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({}, "session.type"),
        ({"type": "transcription"}, "session.type"),
        ({"type": "realtime", "model": "gpt-realtime-mini"}, "session.model"),
        ({"type": "realtime", "instructions": 1}, "session.instructions"),
        ({"type": "realtime", "colour": 1}, "session.colour"),
        ({"type": "realtime", "audio": {"output": {"speed": 2}}}, "session.audio.output.speed"),
        (
            {"type": "realtime", "audio": {"input": {"turn_detection": {"type": "server_vad", "threshold": 2}}}},
            "session.audio.input.turn_detection.threshold",
        ),
        (
            {"type": "realtime", "audio": {"input": {"turn_detection": {"type": "loud"}}}},
            "session.audio.input.turn_detection.type",
        ),
        (
            {"type": "realtime", "audio": {"input": {"transcription": {"model": "gpt-4"}}}},
            "session.audio.input.transcription.model",
        ),
        (
            {"type": "realtime", "audio": {"input": {"format": {"type": "audio/pcm", "rate": 8000}}}},
            "session.audio.input.format.rate",
        ),
        ({"type": "realtime", "truncation": {"type": "retention_ratio", "retention_ratio": 3}}, "session.truncation"),
        ({"type": "realtime", "include": ["everything"]}, "session.include[0]"),
        ({"type": "realtime", "reasoning": {"effort": "huge"}}, "session.reasoning.effort"),
        (5, "session"),
    ],
)
def test_settings_that_are_refused(talk: Talk, given: Any, param: str) -> None:
    before = talk.tell("session.update", session={"type": "realtime"})[0]["session"]
    assert talk.fail("session.update", session=given)["param"].startswith(param)
    assert talk.tell("session.update", session={"type": "realtime"})[0]["session"] == before


def test_the_voice_stays_once_it_was_heard(talk: Talk) -> None:
    def update(name: str) -> Any:
        given = {"type": "realtime", "audio": {"output": {"voice": name}}}
        return talk.tell("session.update", session=given)[0]

    assert update("marin")["session"]["audio"]["output"]["voice"] == "marin"
    talk.respond(output_modalities=["audio"])
    assert update("marin")["type"] == "session.updated"
    assert update("echo")["error"]["code"] == "cannot_update_voice"


def test_tools_of_servers_cannot_be_reached(talk: Talk) -> None:
    tool = {"type": "mcp", "server_label": "docs", "server_url": "https://example.com"}
    events = talk.tell("session.update", session={"type": "realtime", "tools": [tool]})
    assert kinds(events)[1:] == ["conversation.item.added", "mcp_list_tools.in_progress", "mcp_list_tools.failed"]
    assert kinds(talk.tell("session.update", session={"type": "realtime", "instructions": "x"})) == ["session.updated"]


def test_a_session_expires(sandbox: Sandbox, talk: Talk) -> None:
    sandbox.clock.advance(3600)
    error, close = talk.tell("response.create")
    assert error["error"]["code"] == "session_expired"
    assert isinstance(close, Close)


# sound


def test_manual_turns(talk: Talk) -> None:
    talk.tell("session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
    assert talk.fail("input_audio_buffer.commit")["code"] == "input_audio_buffer_commit_empty"
    assert talk.tell("input_audio_buffer.append", audio=pcm(voice.speak("no"))) == []
    assert kinds(talk.tell("input_audio_buffer.clear")) == ["input_audio_buffer.cleared"]
    assert talk.fail("input_audio_buffer.commit")["code"] == "input_audio_buffer_commit_empty"
    talk.tell("input_audio_buffer.append", audio=pcm(voice.speak("Say green.")))
    events = talk.tell("input_audio_buffer.commit")
    assert kinds(events) == ["input_audio_buffer.committed", "conversation.item.added", "conversation.item.done"]
    assert "green" in talk.respond()["output"][0]["content"][0]["text"].lower()
    assert talk.fail("output_audio_buffer.clear")["param"] == "type"


@pytest.mark.parametrize("format", ["audio/pcmu", "audio/pcma"])
def test_telephone_sound(talk: Talk, format: str) -> None:
    audio = {"input": {"format": {"type": format}, "turn_detection": None}, "output": {"format": {"type": format}}}
    talk.tell("session.update", session={"type": "realtime", "audio": audio})
    spoken = realtime_sound.encode(voice.speak("Say violet."), format)
    talk.tell("input_audio_buffer.append", audio=spoken)
    talk.tell("input_audio_buffer.commit")
    events = talk.tell("response.create", response={"output_modalities": ["audio"]})
    parts = [event["delta"] for event in events if event["type"] == "response.output_audio.delta"]
    sound = array("h")
    for part in parts:
        sound.extend(realtime_sound.decode(part, format, "")[::3])
    assert sound
    assert "violet" in voice.hear(sound)[0].text.lower()


@pytest.mark.parametrize("format", realtime_sound.FORMATS)
def test_encodings_lose_little(format: str) -> None:
    wave = array("h", [int(20000 * math.sin(at / 200)) for at in range(2400)])
    back = realtime_sound.decode(realtime_sound.encode(wave, format), format, "")
    assert len(back) == len(wave)
    assert max(abs(one - other) for one, other in zip(wave, back)) < 900
    if format == "audio/pcm":
        assert back == wave


def test_g711_is_the_standards() -> None:
    # Values of ITU-T G.711, scaled to 16 bits.
    assert realtime_sound.decode("AH8A/4A=", "audio/pcmu", "")[::3].tolist() == [-32124, 0, -32124, 0, 32124]
    assert realtime_sound.decode("KqrVVQ==", "audio/pcma", "")[::3].tolist() == [-32256, 32256, 8, -8]


def test_turn_detection_without_a_response(talk: Talk) -> None:
    detection = {"type": "semantic_vad", "create_response": False, "eagerness": "high"}
    talk.tell("session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": detection}}})
    events = talk.tell("input_audio_buffer.append", audio=pcm(voice.speak("Hello.") + silence(0.6)))
    assert kinds(events) == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
    ]
    assert len({event["item_id"] for event in events[:3]}) == 1


def test_the_model_speaks_up_after_silence(talk: Talk) -> None:
    detection = {"type": "server_vad", "idle_timeout_ms": 5000}
    talk.tell("session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": detection}}})
    assert talk.tell("input_audio_buffer.append", audio=pcm(silence(5.5))) == []  # it has not spoken yet
    talk.respond(output_modalities=["audio"])
    events = talk.tell("input_audio_buffer.append", audio=pcm(silence(5.2)))
    assert events[0]["type"] == "input_audio_buffer.timeout_triggered"
    assert events[0]["audio_end_ms"] - events[0]["audio_start_ms"] == 5000
    assert events[-1]["type"] == "response.done"


def test_transcription_sessions(sandbox: Sandbox) -> None:
    talk = Talk(sandbox, "intent=transcription")
    assert talk.hello[0]["session"]["type"] == "transcription"
    audio = {"input": {"transcription": {"model": "whisper-1"}}}
    include = ["item.input_audio_transcription.logprobs"]
    talk.tell("session.update", session={"type": "transcription", "audio": audio, "include": include})
    events = talk.tell("input_audio_buffer.append", audio=pcm(voice.speak("A red kite.") + silence(0.6)))
    done = events[-1]
    assert done["transcript"] == "A red kite."
    assert done["usage"]["type"] == "duration"
    assert "".join(each["token"] for each in done["logprobs"]) == "A red kite."
    assert talk.fail("response.create")["param"] == "type"
    assert talk.fail("session.update", session={"type": "transcription", "model": MODEL})["param"] == "session.model"
    audio = {"input": {"transcription": {"model": "gpt-4o-transcribe-diarize"}}}
    talk.tell("session.update", session={"type": "transcription", "audio": audio})
    events = talk.tell("input_audio_buffer.append", audio=pcm(voice.speak("One. Two.") + silence(0.6)))
    parts = [each["text"] for each in events if each["type"].endswith(".segment")]
    assert parts == ["One.", "Two."]


def test_translation(served: Any) -> None:
    client = OpenAI(api_key="sk-x", base_url=served.url)
    with client, client.realtime.translations.connect("gpt-realtime-translate") as connection:
        assert connection.recv().type == "session.created"
        audio: Any = {"input": {"transcription": {"model": "gpt-realtime-whisper"}}, "output": {"language": "en"}}
        connection.session.update(session={"audio": audio})
        assert connection.recv().type == "session.updated"
        connection.session.input_audio_buffer.append(audio=pcm(voice.speak("The kite is red.") + silence(0.1)))
        connection.session.close()
        events: List[Any] = list(connection)
    assert kinds(events)[0] == "session.input_transcript.delta"
    assert events[-1].type == "session.closed"
    said = "".join(each.delta for each in events if each.type == "session.output_transcript.delta")
    assert said == "The kite is red."
    sound = b"".join(base64.b64decode(each.delta) for each in events if each.type == "session.output_audio.delta")
    assert voice.hear(array("h", sound)[::3])[0].text == said


# messages that are wrong


@pytest.mark.parametrize(
    "message",
    ["", "{", "[]", "null", "1e999", '{"type": null}', '{"type": 5}', '{"type": "x"}', "[" * 100_000, b"\xff\xfe"],
)
def test_messages_that_are_no_events(talk: Talk, message: Any) -> None:
    (event,) = talk.talk.receive(message)
    assert event["type"] == "error"
    assert event["error"]["type"] == "invalid_request_error"


LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
NAMES = st.sampled_from(
    "type role content text audio id item_id output input voice format tools name transcription turn_detection".split()
)
VALUES = st.recursive(
    LEAVES | st.sampled_from(["message", "user", "realtime", "function", "input_audio", "input_text", "server_vad"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
EVENTS = {
    "session.update": ["session"],
    "input_audio_buffer.append": ["audio"],
    "conversation.item.create": ["item", "previous_item_id"],
    "conversation.item.truncate": ["item_id", "content_index", "audio_end_ms"],
    "conversation.item.delete": ["item_id"],
    "response.create": ["response"],
    "response.cancel": ["response_id"],
    "transcription_session.update": ["session"],
}


@settings(max_examples=150, deadline=None)
@drawn(st.data(), st.booleans())
def test_nothing_breaks_a_session(data: st.DataObject, beta: bool) -> None:
    with Sandbox() as sandbox:
        talk = Talk(sandbox, **({"openai-beta": "realtime=v1"} if beta else {}))
        for _ in range(3):
            kind = data.draw(st.sampled_from(list(EVENTS)))
            talk.tell(kind, **{name: data.draw(VALUES) for name in EVENTS[kind]})
        assert talk.tell("conversation.item.create", item=message("alive"))


# keys


def test_client_secrets(served: Any) -> None:
    client = OpenAI(api_key="sk-x", base_url=served.url, _strict_response_validation=True)
    audio: Any = {"output": {"voice": "marin"}}
    made = client.realtime.client_secrets.create(
        expires_after={"anchor": "created_at", "seconds": 60},
        session={"type": "realtime", "model": "gpt-realtime-mini", "audio": audio},
    )
    assert made.value.startswith("ek_")
    assert made.expires_at == served.sandbox.clock.stamp() + 60
    browser = OpenAI(api_key=made.value, base_url=served.url)
    with browser.realtime.connect() as connection:
        created: Any = connection.recv()
        assert created.session.model == "gpt-realtime-mini"
        assert created.session.audio.output.voice == "marin"
    served.sandbox.clock.advance(61)
    from websockets.exceptions import InvalidStatus

    with pytest.raises(InvalidStatus):
        browser.realtime.connect().enter()
    assert client.realtime.client_secrets.create().session.type == "realtime"
    kept = client.realtime.client_secrets.create(session={"type": "transcription"})
    assert kept.session.type == "transcription"
    for given, param in (
        ({"expires_after": {"seconds": 5}}, "expires_after.seconds"),
        ({"session": {"type": "realtime", "model": "gpt-4o"}}, "model"),
        ({"session": {"type": "other"}}, "session.type"),
    ):
        with pytest.raises(openai.APIStatusError) as caught:
            client.realtime.client_secrets.create(**given)
        assert caught.value.param == param
    client.close()
    browser.close()


def test_keys_of_the_beta_and_of_translations(sandbox: Sandbox) -> None:
    client = sandbox.client(_strict_response_validation=True)
    made = client.beta.realtime.sessions.create(model="gpt-realtime", modalities=["text"], voice="echo")
    assert (made.voice, made.modalities) == ("echo", ["text"])
    talk = Talk(sandbox, "", authorization=f"Bearer {made.client_secret.value}", **{"openai-beta": "realtime=v1"})
    assert talk.hello[0]["session"]["voice"] == "echo"
    heard = client.beta.realtime.transcription_sessions.create(input_audio_transcription={"model": "whisper-1"})
    assert heard.input_audio_transcription
    assert heard.client_secret.value.startswith("ek_")
    key = client.realtime.translations.client_secrets.create(
        session={"model": "gpt-realtime-translate", "audio": {"output": {"language": "pl"}}}
    )
    assert key.session.audio.output.language == "pl"
    path = "/v1/realtime/translations"
    talk = Talk(sandbox, "", authorization=f"Bearer {key.value}", path=path)
    assert talk.hello[0]["session"]["audio"]["output"]["language"] == "pl"
    with pytest.raises(openai.NotFoundError):
        client.realtime.translations.client_secrets.create(session={"model": "gpt-4o"})


def test_a_short_lived_key_opens_sessions_and_nothing_else() -> None:
    with Sandbox(keys=["sk-own"]) as sandbox:
        audio: Any = {"output": {"voice": "cedar"}}
        made = sandbox.client(api_key="sk-own").realtime.client_secrets.create(
            session={"type": "realtime", "audio": audio}
        )
        browser = f"realtime, openai-insecure-api-key.{made.value}"
        talk = Talk(sandbox, "", authorization="", **{"sec-websocket-protocol": browser})
        assert talk.hello[0]["session"]["audio"]["output"]["voice"] == "cedar"
        assert made.value not in str(sandbox.journal[-1])
        client = sandbox.client(api_key=made.value)
        answer = client.realtime.calls.create(sdp=OFFER)
        call = sandbox.client(api_key="sk-own").realtime.calls.retrieve(
            answer.response.headers["location"].rpartition("/")[2]
        )
        assert call.session
        assert call.session["audio"] == talk.hello[0]["session"]["audio"]
        with pytest.raises(openai.AuthenticationError):
            client.models.list()
        with pytest.raises(openai.AuthenticationError):
            sandbox.client(api_key="ek_0").realtime.calls.create(sdp=OFFER)


def test_events_keep_their_order(sandbox: Sandbox) -> None:
    talk = Talk(sandbox)
    sound = voice.speak("Say blue.") + silence(0.6)
    begun: List[Iterator[Any]] = []
    said: List[Any] = []
    for at in range(0, len(sound), 30_000):  # each message arrives before all is said of the one before
        begun.append(
            talk.talk.receive(json.dumps({"type": "input_audio_buffer.append", "audio": pcm(sound[at : at + 30_000])}))
        )
        said += [event for event in [next(begun[-1], None)] if event is not None]
    for each in reversed(begun):
        said += each
    assert kinds(said)[:4] == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
    ]
    assert kinds(said)[-1] == "response.done"
    assert "blue" in said[-1]["response"]["output"][0]["content"][0]["text"].lower()


# calls

OFFER = "v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendrecv\r\n"


def test_calls_over_webrtc(sandbox: Sandbox) -> None:
    client = sandbox.client(_strict_response_validation=True, max_retries=0)
    answer = client.realtime.calls.create(sdp=OFFER, session={"type": "realtime", "model": MODEL})
    assert "m=audio 0 UDP/TLS/RTP/SAVPF 111" in answer.text
    id = answer.response.headers["location"].rpartition("/")[2]
    assert client.realtime.calls.retrieve(id).status == "in_progress"
    assert client.realtime.calls.create(sdp=OFFER).text.startswith("v=0")
    with pytest.raises(openai.BadRequestError):
        client.realtime.calls.create(sdp="hello")
    with pytest.raises(openai.ConflictError):
        client.realtime.calls.reject(id)
    talk = Talk(sandbox, f"call_id={id}")
    talk.tell("session.update", session={"type": "realtime", "instructions": "Be kind."})
    found = client.realtime.calls.retrieve(id)
    assert found.session
    assert found.session["instructions"] == "Be kind."
    client.realtime.calls.hangup(id)
    assert client.realtime.calls.retrieve(id).status == "ended"
    assert isinstance(talk.tell("response.create")[0], Close)
    with pytest.raises(openai.ConflictError):
        client.realtime.calls.hangup(id)


def test_calls_over_sip(sandbox: Sandbox) -> None:
    client = sandbox.client(_strict_response_validation=True, max_retries=0)

    def ring() -> str:
        made: Any = client.realtime.calls.create(model=MODEL, call_config={"instructions": "Hello."})
        assert made.status == "ringing"
        return made.id

    first, second, third = ring(), ring(), ring()
    sent = [event for event in sandbox.state.all("event") if event["type"] == "realtime.call.incoming"]
    assert [event["data"]["call_id"] for event in sent] == [first, second, third]
    assert [each.id for each in client.realtime.calls.list(limit=2)] == [third, second, first]
    updated = client.realtime.calls.update(first, call_config={"instructions": "Bye."})
    assert updated.session
    assert updated.session["instructions"] == "Bye."
    with pytest.raises(openai.BadRequestError) as caught:
        client.realtime.calls.update(first, call_config={"instructions": 5})
    assert caught.value.param == "instructions"
    client.realtime.calls.accept(first, type="realtime", model="gpt-realtime-mini", instructions="Yes?")
    found = client.realtime.calls.retrieve(first)
    assert (found.status, found.model) == ("in_progress", "gpt-realtime-mini")
    for bad in ("https://example.com", "tel:"):
        with pytest.raises(openai.BadRequestError):
            client.realtime.calls.refer(first, target_uri=bad)
    client.realtime.calls.refer(first, target_uri="tel:+15550100")
    client.realtime.calls.reject(second, status_code=486)
    client.realtime.calls.hangup(third)
    states = [client.realtime.calls.retrieve(id).status for id in (first, second, third)]
    assert states == ["referred", "rejected", "ended"]
    actions: List[Callable[[str], Any]] = [
        lambda id: client.realtime.calls.accept(id, type="realtime"),
        client.realtime.calls.reject,
        client.realtime.calls.hangup,
        lambda id: client.realtime.calls.refer(id, target_uri="sip:a@example.com"),
        lambda id: client.realtime.calls.update(id, call_config={}),
    ]
    for action in actions:
        with pytest.raises(openai.ConflictError):
            action(second)
        with pytest.raises(openai.NotFoundError):
            action("rtc_none")


# the beta


@pytest.fixture
def old(sandbox: Sandbox) -> Talk:
    return Talk(sandbox, **{"openai-beta": "realtime=v1"})


def test_settings_of_the_beta(old: Talk) -> None:
    given = {
        "input_audio_format": "g711_alaw",
        "output_audio_format": "g711_ulaw",
        "input_audio_noise_reduction": {"type": "near_field"},
        "input_audio_transcription": {"model": "whisper-1"},
        "turn_detection": None,
        "speed": 1.25,
        "voice": "ash",
        "tools": [WEATHER],
        "tool_choice": "get_weather",
        "max_response_output_tokens": 50,
        "modalities": ["text", "audio"],
        "instructions": "Be kind.",
        "tracing": "auto",
    }
    (event,) = old.tell("session.update", session=given)
    assert {name: event["session"][name] for name in given} == given
    old.say("What is the weather in Oslo?")
    done = old.respond(modalities=["text"])
    assert done["output"][0]["name"] == "get_weather"
    assert done["max_output_tokens"] == 50


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({"modalities": ["audio"]}, "session.modalities"),
        ({"temperature": 2}, "session.temperature"),
        ({"input_audio_format": "mp3"}, "session.input_audio_format"),
        ({"speed": 3}, "session.speed"),
        ({"voice": "nobody"}, "session.voice"),
        ({"model": "gpt-realtime-mini"}, "session.model"),
        ({"tools": [{"type": "mcp", "server_label": "x", "server_url": "y"}]}, "session.tools[0].type"),
        ({"type": "realtime"}, "session.type"),
        ({"turn_detection": {"type": "server_vad", "threshold": -1}}, "session.turn_detection.threshold"),
    ],
)
def test_settings_that_the_beta_refuses(old: Talk, given: Any, param: str) -> None:
    assert old.fail("session.update", session=given)["param"] == param


def test_items_of_the_beta(old: Talk) -> None:
    said = {"type": "message", "role": "assistant", "content": [{"type": "text", "text": "Hi."}]}
    (event,) = old.tell("conversation.item.create", item=said)
    assert event["type"] == "conversation.item.created"
    assert event["item"]["content"] == said["content"]
    done = old.respond(conversation="none", modalities=["text"], input=[said, message("Say blue.")])
    assert done["output"][0]["content"][0]["type"] == "text"


def test_transcription_in_the_beta(sandbox: Sandbox) -> None:
    old = Talk(sandbox, "intent=transcription", **{"openai-beta": "realtime=v1"})
    wanted = {"input_audio_transcription": {"model": "gpt-4o-transcribe"}}
    (event,) = old.tell("transcription_session.update", session=wanted)
    assert event["type"] == "transcription_session.updated"
    assert event["session"]["input_audio_transcription"] == wanted["input_audio_transcription"]
    assert old.fail("transcription_session.update", session={"voice": "ash"})["param"] == "session.voice"
