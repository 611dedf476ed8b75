"""Chat completions that are spoken: answers are read aloud, and told of by their id when the conversation goes on.

Neighbours: audio_speech.py makes speech of any text, hearing.py understands the sound in messages.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, List, Optional

from .. import check, generation, hearing
from ..errors import bad_request
from ..media import sound, tones, voice
from ..model import Choice, tokens
from ..model.values import arr, is_object
from ..wire import Json
from . import audio_speech

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["Spoken", "asked", "check_sound", "deltas", "speak", "usage", "wanted"]

_KIND = "chat.audio"
_LIFE = 3600  # seconds
_FORMATS = {"wav": "wav", "aac": "aac", "mp3": "mp3", "flac": "flac", "opus": "opus", "pcm16": "pcm"}
_BLOCK = (
    12_000  # bytes, which base64 encodes without a rest: the blocks of a stream can be joined before they are decoded
)


@dataclass(frozen=True)
class Spoken:
    """An answer that was read aloud. tokens: what the sound costs."""

    id: str
    transcript: str
    data: bytes
    expires_at: int
    tokens: int

    @property
    def shown(self) -> Json:
        """As it is in a message."""
        data = base64.b64encode(self.data).decode("ascii")
        return {"id": self.id, "expires_at": self.expires_at, "data": data, "transcript": self.transcript}


def wanted(body: Json) -> bool:
    """Whether the answer shall be spoken."""
    return "audio" in arr(body.get("modalities"))


def check_sound(call: Call) -> None:
    """Check what is asked for, and what is said of earlier answers. Raises `ApiError` 400."""
    body = call.body
    modalities = body.get("modalities")
    for at, each in enumerate(arr(modalities)):
        check.listed(each, f"modalities[{at}]", ("text", "audio"))
    if modalities is not None and not modalities:
        raise bad_request("Invalid 'modalities': empty array.", "modalities", "empty_array")
    for at, message in enumerate(body["messages"]):
        if message["role"] == "assistant" and message.get("audio") is not None:
            where = f"messages[{at}].audio"
            id = generation.string_at(generation.object_at(message["audio"], where), "id", where)
            if call.state.get(_KIND, id, call.now) is None:
                raise bad_request(f"There is no sound '{id}', or it has expired.", f"{where}.id", "invalid_value")
    if not wanted(body):
        return
    if "audio" not in body["model"] and call.sandbox.model.upstream is None:
        raise bad_request(
            f"'{body['model']}' does not speak; models with 'audio' in their name do.",
            "modalities",
            "unsupported_value",
        )
    if body.get("audio") is None:
        raise check.missing("audio")
    if "voice" not in body["audio"]:
        raise check.missing("audio.voice")
    audio_speech.number_of(call, body["audio"]["voice"], "audio.voice")
    format = generation.string_at(body["audio"], "format", "audio")
    check.listed(format, "audio.format", tuple(_FORMATS))
    if body.get("stream") and format != "pcm16":
        raise bad_request(
            f"Invalid 'audio.format': '{format}' cannot be streamed, only 'pcm16'.", "audio.format", "unsupported_value"
        )


def asked(call: Call) -> Json:
    """The request as the model reads it: what it has said aloud stands there in words."""
    body = call.body
    messages: List[Json] = body["messages"]
    if any(is_object(message.get("audio")) for message in messages):
        body = {**body, "messages": [_read(call, message) for message in messages]}
    if not wanted(body):
        return body
    return {name: value for name, value in body.items() if name not in ("modalities", "audio")}


def _read(call: Call, message: Json) -> Json:
    if not is_object(message.get("audio")):
        return message
    kept = call.state.get(_KIND, message["audio"]["id"], call.now)
    rest = {name: value for name, value in message.items() if name != "audio"}
    return {**rest, "content": message.get("content") or (kept["transcript"] if kept is not None else "")}


def speak(call: Call, choice: Choice) -> Optional[Spoken]:
    """Read an answer aloud, if that is wanted and there are words in it."""
    if not wanted(call.body) or not choice.content:
        return None
    given: Json = call.body["audio"]
    number = audio_speech.number_of(call, given["voice"], "audio.voice")
    text = choice.content
    samples = voice.speak(text.encode("utf-8", "replace")[: tones.MOST].decode("utf-8", "ignore"), number)
    data = sound.write(samples, voice.RATE, _FORMATS[given["format"]])
    id = call.new.hex("audio_", 32)
    expires = call.stamp + _LIFE
    call.state.add(_KIND, id, {"transcript": text}, expires=expires)
    for old in call.state.expired(_KIND, call.now):
        call.state.remove(_KIND, old["id"])
    spent = audio_speech.cost(samples)
    call.tokens += spent
    return Spoken(id, text, data, expires, spent)


def deltas(spoken: Spoken, pieces: Iterable[str]) -> Iterator[Json]:
    """The answer in the parts of a stream. pieces: those of the transcript."""
    yield {"audio": {"id": spoken.id, "transcript": ""}}
    blocks = (spoken.data[at : at + _BLOCK] for at in range(0, len(spoken.data), _BLOCK))
    for piece, block in zip_longest(pieces, blocks):
        if piece is not None:
            yield {"audio": {"transcript": piece}}
        if block is not None:
            yield {"audio": {"data": base64.b64encode(block).decode("ascii")}}
    yield {"audio": {"expires_at": spoken.expires_at}}


def usage(counted: Json, body: Json, said: Iterable[Optional[Spoken]]) -> Json:
    """The `usage` of a chat completion with the tokens of its sound; those of what was heard are counted already."""
    spent = sum(each.tokens for each in said if each is not None)
    heard = hearing.sounds(body["messages"]) * tokens.AUDIO
    return {
        **counted,
        "completion_tokens": counted["completion_tokens"] + spent,
        "total_tokens": counted["total_tokens"] + spent,
        "prompt_tokens_details": {**counted["prompt_tokens_details"], "audio_tokens": heard},
        "completion_tokens_details": {**counted["completion_tokens_details"], "audio_tokens": spent},
    }
