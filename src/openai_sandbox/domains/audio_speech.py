"""Text to speech. The sound is made by media/voice.py; voices of one's own are in audio_voices.py."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, List, Union

from .. import check, generation
from ..errors import bad_request, not_found
from ..media import sound, voice
from ..model import tokens
from ..model.values import is_object
from ..wire import Answer, Json, Pause, sse
from . import models

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["cost", "number_of", "speech_create"]

_TEXT = 4096
_OLD = ("tts-1", "tts-1-hd")
_OLD_VOICES = ("alloy", "ash", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer")
_BLOCK = 8192  # bytes
_TOKENS = 20  # of sound, for each second


def speech_create(call: Call) -> Answer:
    """POST /audio/speech"""
    body = call.body
    model: str = body["model"]
    models.require(call, model, "speech")
    text: str = body["input"]
    _length(text, "input", 1)
    instructions: str = body.get("instructions") or ""
    _length(instructions, "instructions", 0)
    speed = check.number(body, "speed", 0.25, 4) or 1.0
    streamed = body.get("stream_format") == "sse"
    if streamed and model in _OLD:
        raise bad_request(f"'{model}' cannot stream events; leave 'stream_format' out.", "stream_format")
    number = number_of(call, body["voice"], "voice", _OLD_VOICES if model in _OLD else voice.VOICES)
    format: str = body.get("response_format") or "mp3"
    samples = voice.speak(text, number, speed)
    content = sound.write(samples, voice.RATE, format)
    asked = tokens.count(text) + tokens.count(instructions)
    made = cost(samples)
    call.tokens = asked + made
    blocks = [content[at : at + _BLOCK] for at in range(0, len(content), _BLOCK)]
    if not streamed:
        return Answer(iter(blocks), content_type=sound.TYPES[format])
    usage: Json = {"input_tokens": asked, "output_tokens": made, "total_tokens": asked + made}
    return Answer(_events(call, blocks, usage), content_type="text/event-stream; charset=utf-8")


def _events(call: Call, blocks: List[bytes], usage: Json) -> Iterator[Union[bytes, Pause]]:
    for block in blocks:
        yield sse({"type": "speech.audio.delta", "audio": base64.b64encode(block).decode()}, "speech.audio.delta")
        if call.sandbox.pace > 0:
            yield Pause(call.sandbox.pace)
    yield sse({"type": "speech.audio.done", "usage": usage}, "speech.audio.done")


def number_of(call: Call, given: object, param: str, names: Sequence[str] = voice.VOICES) -> int:
    """The number of a voice that is asked for at `param`. Raises `ApiError` 404 for an unknown id, 400 for a name that
    is not among `names`."""
    if is_object(given):
        id = generation.string_at(given, "id", param)
        if call.object("voice", id) is None:
            raise not_found(f"There is no voice '{id}'.", f"{param}.id")
        return voice.number_of(id)
    check.listed(given, param, names)
    return voice.number_of(str(given))


def cost(samples: Sequence[int]) -> int:
    """The tokens of speech."""
    return max(1, round(len(samples) / voice.RATE * _TOKENS))


def _length(text: str, name: str, least: int) -> None:
    if len(text) < least:
        raise bad_request(f"Invalid '{name}': it must not be empty.", name, "string_below_min_length")
    if len(text) > _TEXT:
        raise bad_request(
            f"Invalid '{name}': string too long. At most {_TEXT} characters are allowed, but got {len(text)}.",
            name,
            "string_above_max_length",
        )
