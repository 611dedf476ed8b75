"""Speech to text, and translation to English. What is heard is found by transcripts.py.

Neighbours: audio_speech.py has text to speech, audio_voices.py voices of one's own and consents to their use.
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Dict, List, Union

from .. import check, generation
from ..errors import bad_request
from ..media import Unreadable, languages, sound, voice
from ..model import tokens
from ..model.values import arr, is_object
from ..wire import Answer, Json, Pause, sse
from . import models, transcripts
from .audio_speech import speech_create
from .audio_voices import (
    voice_consents_create,
    voice_consents_delete,
    voice_consents_list,
    voice_consents_retrieve,
    voice_consents_update,
    voices_create,
    voices_delete,
)
from .transcripts import Transcript

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "speech_create",
    "transcriptions_create",
    "translations_create",
    "voice_consents_create",
    "voice_consents_delete",
    "voice_consents_list",
    "voice_consents_retrieve",
    "voice_consents_update",
    "voices_create",
    "voices_delete",
]

_SIZE = 25 * 1024 * 1024
_SHORTEST, _LONGEST = 0.1, 1500.0  # seconds
_UNCUT = 30.0  # seconds that speakers are told apart in without a chunking strategy
_SPEAKERS = 4
_SAMPLE = (2.0, 10.0)  # seconds of a sample of a speaker
_TOKENS = 10  # of sound, for each second
_WHISPER, _DIARIZE, _NEWEST = "whisper-1", "gpt-4o-transcribe-diarize", "gpt-transcribe"
_FORMS: Dict[str, List[str]] = {
    _WHISPER: ["json", "text", "srt", "verbose_json", "vtt"],
    _DIARIZE: ["json", "text", "diarized_json"],
}


def transcriptions_create(call: Call) -> Union[Json, Answer]:
    """POST /audio/transcriptions"""
    body = call.body
    model: str = body["model"]
    models.require(call, model, "transcriptions")
    form: str = body.get("response_format") or "json"
    _check(call, model, form)
    file = _file(call)
    if model != _WHISPER and file.seconds > _LONGEST:
        raise bad_request(
            f"The sound is {file.seconds} seconds long; '{model}' takes up to {_LONGEST:.0f}.", "file", "audio_too_long"
        )
    if model == _DIARIZE and file.seconds > _UNCUT and body.get("chunking_strategy") is None:
        raise bad_request(f"Sound beyond {_UNCUT:.0f} seconds needs a 'chunking_strategy'.", "chunking_strategy")
    names = _names(call, model)
    found = transcripts.of_sound(file, call.sandbox.seed)
    language: str = body.get("language") or languages.guess(found.text)
    usage = _usage(call, found, model)
    if form in ("text", "srt", "vtt"):
        return _plain(found.text + "\n" if form == "text" else transcripts.subtitles(found, form))
    if form == "verbose_json":
        return _verbose(found, body, languages.NAMES.get(language, language), usage)
    scores = "logprobs" in arr(body.get("include"))
    heard = [{"code": language}] if found.text else []
    extra: Json = {"languages": heard} if model == _NEWEST else {}
    if form == "diarized_json":
        parts = _speakers(call, found, names)
        if body.get("stream"):
            return _streamed(call, found.text, parts, False, {"usage": usage})
        return {
            "task": "transcribe",
            "duration": found.seconds,
            "text": found.text,
            "segments": parts,
            "usage": usage,
        }
    if body.get("stream") and model != _WHISPER:
        return _streamed(call, found.text, [], scores, {**extra, "usage": usage})
    if scores:
        extra["logprobs"] = transcripts.logprobs(tokens.split(found.text))
    return {"text": found.text, **extra, "usage": usage}


def translations_create(call: Call) -> Union[Json, Answer]:
    """POST /audio/translations"""
    body = call.body
    models.require(call, body["model"], "transcriptions")
    if body["model"] != _WHISPER:
        raise bad_request(f"'{body['model']}' does not translate; '{_WHISPER}' does.", "model")
    check.number(body, "temperature", 0, 1)
    file = _file(call)
    found = transcripts.of_sound(file, call.sandbox.seed)
    if languages.guess(found.text) != "en":
        # No translation is known here. English sentences of the same length stand for it, and say so.
        said = transcripts.made_up(file, call.sandbox.seed)
        said[0] = voice.Utterance(f"[simulated translation] {said[0].text}", said[0].voice, said[0].start, said[0].end)
        found = transcripts.transcript_of(said, file.seconds)
    form: str = body.get("response_format") or "json"
    if form in ("text", "srt", "vtt"):
        return _plain(found.text + "\n" if form == "text" else transcripts.subtitles(found, form))
    if form == "verbose_json":
        return {**_verbose(found, {"temperature": body.get("temperature")}, "english", None), "task": "translate"}
    return {"text": found.text}


# checks


def _check(call: Call, model: str, form: str) -> None:
    body = call.body
    forms = _FORMS.get(model, ["json", "text"])
    if form not in forms:
        names = ", ".join(f"'{each}'" for each in forms)
        raise bad_request(
            f"Invalid 'response_format': '{model}' does not know '{form}', only {names}.",
            "response_format",
            "unsupported_value",
        )
    for name, needed in (("keywords", _NEWEST), ("languages", _NEWEST), ("known_speaker_names", _DIARIZE)):
        if name in body and model != needed:
            raise bad_request(f"'{model}' does not know '{name}'; '{needed}' does.", name, "unsupported_parameter")
    for name in ("prompt", "include", "timestamp_granularities"):
        if body.get(name) and model == _DIARIZE:
            raise bad_request(f"'{model}' does not know '{name}'.", name, "unsupported_parameter")
    for name, allowed in (("include", ["logprobs"]), ("timestamp_granularities", ["word", "segment"])):
        for at, value in enumerate(arr(body.get(name))):
            check.listed(value, f"{name}[{at}]", allowed)
    for name in ("keywords", "languages"):
        for at, value in enumerate(arr(body.get(name))):
            if not isinstance(value, str):
                raise check.wrong_type(f"{name}[{at}]", value, "string")
    if body.get("include") and (form != "json" or model == _WHISPER):
        raise bad_request("'include' needs 'json' from a model other than 'whisper-1'.", "include")
    if body.get("timestamp_granularities") and form != "verbose_json":
        raise bad_request(
            "'timestamp_granularities' needs the 'response_format' 'verbose_json'.", "timestamp_granularities"
        )
    check.number(body, "temperature", 0, 1)
    for name in ("language", *(f"languages[{at}]" for at, _ in enumerate(arr(body.get("languages"))))):
        code = body.get(name) if name == "language" else body["languages"][int(name[10:-1])]
        if code is not None and code not in languages.NAMES:
            raise bad_request(
                f"Invalid '{name}': '{code}' is not a language of ISO 639-1 that is known here.",
                name,
                "unsupported_language",
            )
    _chunking(body.get("chunking_strategy"))


def _chunking(given: object) -> None:
    if not is_object(given):
        return
    param = "chunking_strategy"
    check.listed(generation.string_at(given, "type", param), f"{param}.type", ("server_vad",))
    settings = {name: _number(value) for name, value in given.items()}
    check.number(settings, "threshold", 0, 1, f"{param}.threshold")
    for name in ("prefix_padding_ms", "silence_duration_ms"):
        check.integer(settings, name, 0, None, f"{param}.{name}")


def _number(value: object) -> object:
    """A form sends numbers as text."""
    if isinstance(value, str):
        for kind in (int, float):
            try:
                number = kind(value)
            except ValueError:
                continue
            return number if math.isfinite(number) else value
    return value


def _file(call: Call) -> sound.Sound:
    uploads = call.files.get("file", [])
    if len(uploads) != 1:
        raise bad_request("Send one sound in 'file', as a file of a form.", "file")
    found = transcripts.recording(uploads[0], "file", _SIZE)
    if found.seconds < _SHORTEST:
        raise bad_request(f"The sound is shorter than {_SHORTEST} seconds.", "file", "audio_too_short")
    return found


def _names(call: Call, model: str) -> Dict[int, str]:
    """The names of speakers whose samples were sent, by the numbers of their voices."""
    body = call.body
    names, samples = arr(body.get("known_speaker_names")), arr(body.get("known_speaker_references"))
    if len(names) != len(samples):
        raise bad_request(
            "'known_speaker_names' and 'known_speaker_references' must have the same length.",
            "known_speaker_references",
        )
    if len(names) > _SPEAKERS:
        raise bad_request(
            f"At most {_SPEAKERS} speakers can be named.", "known_speaker_names", "array_above_max_length"
        )
    out: Dict[int, str] = {}
    for at, (name, sample) in enumerate(zip(names, samples)):
        if not isinstance(name, str):
            raise check.wrong_type(f"known_speaker_names[{at}]", name, "string")
        param = f"known_speaker_references[{at}]"
        try:
            found = sound.read(_data(sample, param))
        except Unreadable as error:
            raise bad_request(f"Invalid '{param}': {error}.", param, "invalid_file_format") from None
        if not _SAMPLE[0] <= found.seconds <= _SAMPLE[1]:
            raise bad_request(f"Invalid '{param}': it must be 2 to 10 seconds long, not {found.seconds}.", param)
        said = voice.hear(found.samples)
        out[said[0].voice if said else at] = name
    return out


def _data(given: object, param: str) -> bytes:
    if not isinstance(given, str):
        raise check.wrong_type(param, given, "string")
    head, comma, content = given.partition(",")
    if not (comma and head.startswith("data:") and head.endswith(";base64")):
        raise bad_request(f"Invalid '{param}': a data URL in base64 is needed.", param)
    try:
        return base64.b64decode(content, validate=True)
    except (binascii.Error, ValueError):
        raise bad_request(f"Invalid '{param}': it is not base64.", param) from None


# answers


def _usage(call: Call, found: Transcript, model: str) -> Json:
    if model == _WHISPER:
        return {"type": "duration", "seconds": math.ceil(found.seconds)}
    heard, asked = math.ceil(found.seconds * _TOKENS), tokens.count(call.body.get("prompt") or "")
    written = tokens.count(found.text)
    call.tokens = heard + asked + written
    return {
        "type": "tokens",
        "input_tokens": heard + asked,
        "input_token_details": {"text_tokens": asked, "audio_tokens": heard},
        "output_tokens": written,
        "total_tokens": heard + asked + written,
    }


def _plain(text: str) -> Answer:
    return Answer(iter([text.encode("utf-8", "replace")]), content_type="text/plain; charset=utf-8")


def _verbose(found: Transcript, body: Json, language: str, usage: object) -> Json:
    asked = arr(body.get("timestamp_granularities")) or ["segment"]
    temperature = float(body.get("temperature") or 0)
    out: Json = {"task": "transcribe", "language": language, "duration": found.seconds, "text": found.text}
    if "segment" in asked:
        out["segments"] = [transcripts.verbose(each, at, temperature) for at, each in enumerate(found.segments)]
    if "word" in asked:
        out["words"] = [word for segment in found.segments for word in segment.words()]
    return {**out, "usage": usage} if usage is not None else out


def _speakers(call: Call, found: Transcript, names: Dict[int, str]) -> List[Json]:
    """What each speaker said without a break; those without a name are A, B, C ..."""
    known = dict(names)
    out: List[Json] = []
    for segment in transcripts.merged(found.segments):
        if segment.speaker not in known:
            free = sum(each not in names.values() for each in known.values())
            known[segment.speaker] = chr(ord("A") + free) if free < 26 else f"S{free + 1}"
        out.append(
            {
                "id": call.new.new("seg_"),
                "type": "transcript.text.segment",
                "speaker": known[segment.speaker],
                "start": segment.start,
                "end": segment.end,
                "text": segment.text,
            }
        )
    return out


def _streamed(call: Call, text: str, parts: List[Json], scores: bool, end: Json) -> Answer:
    return Answer(_events(call, text, parts, scores, end), content_type="text/event-stream; charset=utf-8")


def _events(call: Call, text: str, parts: List[Json], scores: bool, end: Json) -> Iterator[Union[bytes, Pause]]:
    """Deltas and, if speakers are told apart, their segments; in the end the whole text."""
    written: List[str] = []
    for part in parts or [{"text": text}]:
        blank = " " if written and parts else ""
        for piece in tokens.split(blank + part["text"]):
            event: Json = {"type": "transcript.text.delta", "delta": piece}
            if scores:
                event["logprobs"] = transcripts.logprobs([piece])
            if parts:
                event["segment_id"] = part["id"]
            written.append(piece)
            yield sse(event, event["type"])
            if call.sandbox.pace > 0:
                yield Pause(call.sandbox.pace)
        if parts:
            yield sse(part, part["type"])
    done: Json = {"type": "transcript.text.done", "text": "".join(written), **end}
    if scores:
        done["logprobs"] = [score for piece in written for score in transcripts.logprobs([piece])]
    yield sse(done, done["type"])
