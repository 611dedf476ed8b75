"""What the user says in a realtime session: the sound not yet committed, turn detection, and its transcription.

Neighbours: realtime_talk.py hands the events on, realtime_sound.py reads the sound.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Dict, List, Optional

from ..errors import bad_request
from ..media import languages, voice
from ..model import tokens
from ..model.values import arr, obj
from ..wire import Json
from . import transcripts
from .realtime_items import Entry, listened
from .realtime_response import Event
from .realtime_sound import Said, Vad, decode, milliseconds

if TYPE_CHECKING:
    from .realtime_talk import Session

__all__ = ["Input"]

_LEAST = 100  # milliseconds that can be committed
_PATIENCE: Dict[str, int] = {"low": 1500, "medium": 1000, "auto": 1000, "high": 500}
"""Milliseconds of silence for `semantic_vad`: nobody here judges whether a sentence is finished."""
_HEARD = 10  # tokens of a second of sound
_SPEAKERS, _NEWEST = "gpt-4o-transcribe-diarize", ("gpt-transcribe", "gpt-live-transcribe")


class Input:
    """The input audio buffer."""

    def __init__(self, talk: Session) -> None:
        self._talk = talk
        self._buffer = array("h")
        self._received = 0  # samples since the session began
        self._item = ""
        self._idle = 0  # samples of silence since somebody last spoke
        self._vad: Optional[Vad] = None
        self.configure()

    @property
    def _settings(self) -> Json:
        return obj(self._talk.settings["audio"]["input"])

    def configure(self) -> None:
        """Follow the settings of the session."""
        detection = self._settings["turn_detection"]
        if detection is None:
            self._vad = None
        elif detection["type"] == "server_vad":
            self._vad = Vad(detection["threshold"], detection["silence_duration_ms"])
        else:
            self._vad = Vad(0.5, _PATIENCE[detection["eagerness"]])

    def append(self, event: Json) -> Iterator[Event]:
        """input_audio_buffer.append"""
        samples = decode(event.get("audio"), self._settings["format"]["type"], "audio")
        vad = self._vad
        if vad is None:
            self._buffer.extend(samples)
            self._received += len(samples)
            return
        for frame, changed in vad.feed(samples):
            self._buffer.extend(frame)
            self._received += len(frame)
            if changed and vad.speaking:
                yield from self._started()
            elif changed:
                yield from self._stopped()
            elif not vad.speaking:
                yield from self._wait(len(frame))

    def commit(self) -> Iterator[Event]:
        """input_audio_buffer.commit"""
        size = milliseconds(len(self._buffer))
        if size < _LEAST:
            raise bad_request(
                f"The input audio buffer is too small: expected at least {_LEAST} ms of sound, but it has {size} ms.",
                code="input_audio_buffer_commit_empty",
            )
        id = self._item or self._talk.call.new.new("item_", 21)
        self.configure()
        yield from self._committed(self._take(), id)

    def clear(self) -> Iterator[Event]:
        """input_audio_buffer.clear"""
        self._take()
        self.configure()
        yield self._talk.say("input_audio_buffer.cleared")

    def rest(self) -> None:
        """The model has spoken: the silence that makes it speak again begins anew."""
        self._idle = 0

    def _take(self) -> array[int]:
        taken, self._buffer, self._item = self._buffer, array("h"), ""
        return taken

    def _wait(self, size: int) -> Iterator[Event]:
        """Keep as much of the silence as goes before speech; ask for a response when there is too much of it."""
        detection = self._settings["turn_detection"]
        self._idle += size
        most = detection.get("idle_timeout_ms")
        talk = self._talk
        if most is not None and milliseconds(self._idle) >= most and talk.spoken and talk.running is None:
            start = self._received - self._idle
            id = talk.call.new.new("item_", 21)
            yield talk.say(
                "input_audio_buffer.timeout_triggered",
                audio_start_ms=milliseconds(start),
                audio_end_ms=milliseconds(self._received),
                item_id=id,
            )
            self._idle = 0
            yield from self._committed(self._take(), id)
            talk.respond({})
            return
        prefix = detection.get("prefix_padding_ms", 300) * voice.RATE // 1000
        if len(self._buffer) > prefix:
            del self._buffer[: len(self._buffer) - prefix]

    def _started(self) -> Iterator[Event]:
        self._item = self._talk.call.new.new("item_", 21)
        start = self._received - len(self._buffer)
        yield self._talk.say(
            "input_audio_buffer.speech_started", audio_start_ms=milliseconds(start), item_id=self._item
        )
        running = self._talk.running
        if running is not None and self._settings["turn_detection"]["interrupt_response"]:
            yield from running.stop("cancelled", "turn_detected")

    def _stopped(self) -> Iterator[Event]:
        id = self._item
        self._idle = 0
        end = milliseconds(self._received)
        yield self._talk.say("input_audio_buffer.speech_stopped", audio_end_ms=end, item_id=id)
        yield from self._committed(self._take(), id)
        talk = self._talk
        if talk.settings["type"] == "realtime" and self._settings["turn_detection"]["create_response"]:
            if talk.running is None:
                talk.respond({})

    def _committed(self, samples: array[int], id: str) -> Iterator[Event]:
        talk = self._talk
        item: Json = {
            "id": id,
            "object": "realtime.item",
            "type": "message",
            "status": "completed",
            "role": "user",
            "content": [{"type": "input_audio", "transcript": None}],
        }
        entry = Entry(item, {0: Said(samples, "")})
        listened(entry, talk.call.sandbox.seed)
        before = talk.conversation.add(entry)
        yield talk.say("input_audio_buffer.committed", previous_item_id=before, item_id=id)
        yield talk.say("conversation.item.added", previous_item_id=before, item=item)
        yield talk.say("conversation.item.done", previous_item_id=before, item=item)
        yield from self._transcribe(entry)

    def _transcribe(self, entry: Entry) -> Iterator[Event]:
        wanted = self._settings["transcription"]
        if wanted is None:
            return
        talk, said = self._talk, entry.said[0]
        name = "conversation.item.input_audio_transcription."
        place: Json = {"item_id": entry.id, "content_index": 0}
        sure = "item.input_audio_transcription.logprobs" in arr(talk.settings.get("include"))
        pieces = tokens.split(said.text)
        scores: List[Json] = transcripts.logprobs(pieces) if sure else []
        for at, piece in enumerate(pieces):
            more: Json = {"logprobs": [scores[at]]} if sure else {}
            yield talk.say(f"{name}delta", **place, delta=piece, **more)
        if wanted["model"] == _SPEAKERS:
            found = transcripts.of_sound(talk.heard(said), talk.call.sandbox.seed)
            for segment in found.segments:
                yield talk.say(
                    f"{name}segment",
                    **place,
                    id=talk.call.new.new("seg_"),
                    start=segment.start,
                    end=segment.end,
                    text=segment.text,
                    speaker=chr(65 + segment.speaker % 26),
                )
        entry.item["content"][0]["transcript"] = said.text
        more = {"logprobs": scores} if sure else {}
        if wanted["model"] in _NEWEST and said.text:
            more["languages"] = [{"code": languages.guess(said.text)}]
        yield talk.say(f"{name}completed", **place, transcript=said.text, usage=_usage(said, wanted), **more)


def _usage(said: Said, wanted: Json) -> Json:
    if wanted["model"] == "whisper-1":
        return {"type": "duration", "seconds": round(said.seconds, 3)}
    heard = max(1, round(said.seconds * _HEARD))
    hint = tokens.count(obj(wanted).get("prompt") or "")
    made = tokens.count(said.text)
    return {
        "type": "tokens",
        "input_tokens": heard + hint,
        "input_token_details": {"audio_tokens": heard, "text_tokens": hint},
        "output_tokens": made,
        "total_tokens": heard + hint + made,
    }
