"""Live translation over the realtime protocol: speech goes in, its translation comes out piece by piece.

Nothing here knows other languages: what is said is translated as audio.py does it, by sentences that say that they are
simulated. Neighbours: realtime.py opens the session.
"""

from __future__ import annotations

import copy
from array import array
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Deque, Dict, Optional, Union

from .. import check, generation
from ..errors import ApiError, bad_request, not_found
from ..media import languages, voice
from ..media.sound import Sound
from ..model import tokens
from ..route import Kind
from ..wire import Close, Json
from . import transcripts
from .realtime_messages import kind_of, read
from .realtime_response import Event
from .realtime_settings import LIFE, Checks
from .realtime_sound import Vad, decode, encode, heard, milliseconds

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = ["MODELS", "Translation", "begin"]

MODELS = ("gpt-realtime-translate",)
_SILENCE = 300  # milliseconds after which a stretch of speech is translated
_LONGEST = 15  # seconds after which it is at the latest
_SESSION = {"model": Kind("string", required=True), "audio": Kind("object")}
_INPUT = {"transcription": Kind("object", "null"), "noise_reduction": Kind("object", "null")}
_TRANSCRIPTION = {"model": Kind("string", required=True)}
_EVENTS: Dict[str, Dict[str, Kind]] = {
    "session.update": {"session": Kind("object", required=True)},
    "session.input_audio_buffer.append": {"audio": Kind("string", required=True)},
    "session.close": {},
}


def begin(context: Context, given: object, where: str = "session") -> Json:
    """The session that a request describes. Raises `ApiError` 400 or 404."""
    fields = check.fields(given, where, _SESSION)
    if fields["model"] not in MODELS:
        raise not_found(f"'{fields['model']}' is no model that translates; {MODELS[0]} is.", f"{where}.model")
    session: Json = {
        "type": "translation",
        "id": context.new.new("sess_"),
        "model": fields["model"],
        "expires_at": context.stamp + LIFE,
        "audio": {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": "en"}},
    }
    return _changed(session, fields.get("audio", {}), f"{where}.audio")


def _changed(session: Json, audio: object, where: str) -> Json:
    out = copy.deepcopy(session)
    fields = check.fields(audio, where, {"input": Kind("object"), "output": Kind("object")})
    heard = generation.object_at(fields.get("input", {}), f"{where}.input")
    check.fields(heard, f"{where}.input", _INPUT)
    for name, value in heard.items():
        place = f"{where}.input.{name}"
        if name == "noise_reduction":
            value = Checks.noise_reduction(value, place)
        elif value is not None:
            value = check.fields(value, place, _TRANSCRIPTION)
        out["audio"]["input"][name] = value
    said = check.fields(fields.get("output", {}), f"{where}.output", {"language": Kind("string")})
    out["audio"]["output"].update(said)
    return out


class Translation:
    """One session over a websocket."""

    def __init__(self, call: Call, settings: Json) -> None:
        self._call = call
        self._settings = settings
        self._vad = Vad(0.5, _SILENCE)
        self._buffer = array("h")
        self._received = 0
        self._pending: Deque[Event] = deque()

    def open(self) -> Iterator[Event]:
        """What is said at the beginning."""
        self._pending.append(self._say("session.created", session=self._settings))
        return self._speak()

    def receive(self, message: Union[str, bytes]) -> Iterator[Event]:
        """Answer an event of the client. What is wrong with it is an event too."""
        self._pending.extend(self._answer(message))
        return self._speak()

    def leave(self) -> None:
        """The client is gone."""
        del self._buffer[:]

    def _speak(self) -> Iterator[Event]:
        while self._pending:
            yield self._pending.popleft()

    def _answer(self, message: Union[str, bytes]) -> Iterator[Event]:
        id: Optional[str] = None
        try:
            event = read(message)
            id = event["event_id"] if isinstance(event.get("event_id"), str) else None
            if self._call.sandbox.clock.now() >= self._settings["expires_at"]:
                raise bad_request("The session has lasted as long as it may.", code="session_expired")
            kind = kind_of(event, _EVENTS)
            if kind == "session.update":
                fields = check.fields(event["session"], "session", {"audio": Kind("object")})
                self._settings = _changed(self._settings, fields.get("audio", {}), "session.audio")
                yield self._say("session.updated", session=self._settings)
            elif kind == "session.close":
                yield from self._translate()
                yield self._say("session.closed")
                yield Close()
            else:
                yield from self._append(decode(event["audio"], "audio/pcm", "audio"))
        except ApiError as error:
            told = {"type": error.type, "code": error.code, "message": error.message, "param": error.param}
            yield self._say("error", error={**told, "event_id": id})
            if error.code == "session_expired":
                yield Close(1001, "session expired")

    def _say(self, type: str, **fields: Any) -> Json:
        return {"type": type, "event_id": self._call.new.new("event_", 21), **copy.deepcopy(fields)}

    def _append(self, samples: array[int]) -> Iterator[Json]:
        for frame, changed in self._vad.feed(samples):
            self._received += len(frame)
            if self._vad.speaking or changed:
                self._buffer.extend(frame)
            over = len(self._buffer) >= _LONGEST * voice.RATE
            if over or (changed and not self._vad.speaking):
                yield from self._translate()

    def _translate(self) -> Iterator[Json]:
        samples, self._buffer = self._buffer, array("h")
        if not samples:
            return
        found = transcripts.of_sound(heard(samples), self._call.sandbox.seed)
        elapsed = milliseconds(self._received)
        if self._settings["audio"]["input"]["transcription"] is not None:
            for piece in tokens.split(found.text):
                yield self._say("session.input_transcript.delta", delta=piece, elapsed_ms=elapsed)
        text = self._translation(heard(samples), found.text)
        sound = voice.speak(text)
        done = size = 0
        for piece in tokens.split(text):
            yield self._say("session.output_transcript.delta", delta=piece, elapsed_ms=elapsed)
            size += len(piece)
            end = len(sound) * size // len(text)
            yield self._say(
                "session.output_audio.delta",
                delta=encode(sound[done:end], "audio/pcm"),
                channels=1,
                format="pcm16",
                sample_rate=voice.RATE,
                elapsed_ms=elapsed,
            )
            done = end

    def _translation(self, sound: Sound, text: str) -> str:
        language: str = self._settings["audio"]["output"]["language"]
        if not text or languages.guess(text) == language:
            return text
        if language != "en":
            return f"[simulated translation to {language}] {text}"
        return f"[simulated translation] {transcripts.made_up(sound, self._call.sandbox.seed)[0].text}"
