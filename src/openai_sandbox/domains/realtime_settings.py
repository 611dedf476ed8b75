"""The settings of realtime sessions: what they start with, and what may be changed in them.

Kept in the form of `client.realtime`; realtime_beta.py has the one of `client.beta.realtime`.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional

from .. import check, generation
from ..errors import bad_request, not_found
from ..media import voice
from ..model.values import is_array, is_object, obj
from ..names import literals
from ..route import Kind
from ..wire import Json
from . import models
from .realtime_sound import FORMATS

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = ["AUDIO", "FIELDS", "Checks", "changed", "talking", "tokens_limit", "transcribing"]

LIFE = 3600
"""Seconds that a session may last."""

_HELLO = (
    "You are a helpful voice assistant. Answer briefly and in the language of the user, "
    "and call a function when it can help."
)
_OBJECT, _MAYBE = Kind("object"), Kind("object", "null")
FIELDS: Dict[str, Kind] = {
    "type": Kind("string", values=["realtime", "transcription"], required=True),
    "audio": _OBJECT,
    "include": Kind("array", "null"),
    "instructions": Kind("string"),
    "max_output_tokens": Kind("integer", "string"),
    "model": Kind("string"),
    "output_modalities": Kind("array"),
    "parallel_tool_calls": Kind("boolean"),
    "prompt": _MAYBE,
    "reasoning": _OBJECT,
    "tool_choice": Kind("string", "object"),
    "tools": Kind("array"),
    "tracing": Kind("string", "object", "null", values=["auto"]),
    "truncation": Kind("string", "object", values=["auto", "disabled"]),
}
"""The fields of a session of either kind."""

_TRANSCRIBING = ("type", "audio", "include")
AUDIO: Dict[str, Kind] = {"input": _OBJECT, "output": _OBJECT}
_INPUT = {"format": _OBJECT, "noise_reduction": _MAYBE, "transcription": _MAYBE, "turn_detection": _MAYBE}
_OUTPUT = {"format": _OBJECT, "speed": Kind("number"), "voice": Kind("string", "object")}
_SERVER_VAD = {
    "type": Kind("string"),
    "threshold": Kind("number"),
    "prefix_padding_ms": Kind("integer"),
    "silence_duration_ms": Kind("integer"),
    "idle_timeout_ms": Kind("integer", "null"),
    "create_response": Kind("boolean"),
    "interrupt_response": Kind("boolean"),
}
_SEMANTIC_VAD = {
    "type": Kind("string"),
    "eagerness": Kind("string", values=["low", "medium", "high", "auto"]),
    "create_response": Kind("boolean"),
    "interrupt_response": Kind("boolean"),
}
_TRANSCRIPTION = {
    "model": Kind("string"),
    "language": Kind("string"),
    "languages": Kind("array"),
    "keywords": Kind("array"),
    "prompt": Kind("string"),
    "delay": Kind("string", values=["minimal", "low", "medium", "high", "xhigh"]),
}
_LOGPROBS = "item.input_audio_transcription.logprobs"


def talking(context: Context, model: str) -> Json:
    """A session with a model, as it starts."""
    return {
        "type": "realtime",
        "object": "realtime.session",
        "id": context.new.new("sess_"),
        "model": model,
        "output_modalities": ["audio"],
        "instructions": _HELLO,
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "tracing": None,
        "truncation": "auto",
        "prompt": None,
        "expires_at": context.stamp + LIFE,
        "include": None,
        "audio": {
            "input": {**_input(), "turn_detection": Checks.turn_detection({"type": "server_vad"}, "")},
            "output": {"format": {"type": "audio/pcm", "rate": 24000}, "voice": "alloy", "speed": 1.0},
        },
    }


def transcribing(context: Context) -> Json:
    """A session that only transcribes, as it starts."""
    return {
        "type": "transcription",
        "object": "realtime.transcription_session",
        "id": context.new.new("sess_"),
        "expires_at": context.stamp + LIFE,
        "include": None,
        "audio": {"input": {**_input(), "turn_detection": Checks.turn_detection({"type": "server_vad"}, "")}},
    }


def _input() -> Json:
    return {"format": {"type": "audio/pcm", "rate": 24000}, "transcription": None, "noise_reduction": None}


def changed(call: Context, session: Json, given: object, where: str = "session", spoken: bool = False) -> Json:
    """The session with other settings; it is not changed itself. Raises `ApiError` 400 or 404.

    given: the fields to change. spoken: whether the model has been heard, so that its voice has to stay.
    """
    fields = generation.object_at(given, where)
    check.fields(fields, where, FIELDS)
    if fields["type"] != session["type"]:
        raise bad_request(f"This is a session of the type '{session['type']}'; that cannot change.", f"{where}.type")
    out = copy.deepcopy(session)
    for name, value in fields.items():
        param = f"{where}.{name}"
        if session["type"] == "transcription" and name not in _TRANSCRIBING:
            raise bad_request(f"Unknown parameter: '{param}'.", param, "unknown_parameter")
        if name == "audio":
            _change_audio(call, out["audio"], value, param, spoken)
        elif name == "model":
            if value != session["model"]:
                raise bad_request("The model of a session cannot change.", param, "cannot_update_model")
        elif name in _CHECKS:
            out[name] = _CHECKS[name](value, param)
        else:
            out[name] = value
    return out


def _change_audio(call: Context, audio: Json, given: object, where: str, spoken: bool) -> None:
    fields = check.fields(given, where, AUDIO if "output" in audio else {"input": _OBJECT})
    heard = obj(fields.get("input"))
    check.fields(heard, f"{where}.input", _INPUT)
    for name, value in heard.items():
        audio["input"][name] = _INPUTS[name](value, f"{where}.input.{name}")
    said = check.fields(fields.get("output", {}), f"{where}.output", _OUTPUT)
    for name, value in said.items():
        param = f"{where}.output.{name}"
        if name == "format":
            value = Checks.format(value, param)
        elif name == "speed":
            check.number(said, "speed", 0.25, 1.5, param)
        else:
            value = Checks.voice(call, value, param)
            if spoken and value != audio["output"]["voice"]:
                raise bad_request("The voice cannot change any more: it has been heard.", param, "cannot_update_voice")
        audio["output"][name] = value


class Checks:
    """Checks of single settings; each gives the value in the form in which it is kept."""

    @staticmethod
    def turn_detection(value: object, where: str) -> Optional[Json]:
        """How the end of a turn is noticed, with all that was left out."""
        if value is None:
            return None
        kind = generation.object_at(value, where).get("type", "server_vad")
        check.listed(kind, f"{where}.type", ("server_vad", "semantic_vad"))
        given = check.fields(value, where, _SERVER_VAD if kind == "server_vad" else _SEMANTIC_VAD)
        both = {"create_response": True, "interrupt_response": True}
        if kind == "semantic_vad":
            return {"type": kind, "eagerness": "auto", **both, **given}
        check.number(given, "threshold", 0, 1, f"{where}.threshold")
        check.integer(given, "prefix_padding_ms", 0, 10_000, f"{where}.prefix_padding_ms")
        check.integer(given, "silence_duration_ms", 0, 10_000, f"{where}.silence_duration_ms")
        check.integer(given, "idle_timeout_ms", 5000, 30_000, f"{where}.idle_timeout_ms")
        start = {"threshold": 0.5, "prefix_padding_ms": 300, "silence_duration_ms": 500, "idle_timeout_ms": None}
        return {"type": kind, **start, **both, **given}

    @staticmethod
    def transcription(value: object, where: str) -> Optional[Json]:
        """Which model writes down what the user says."""
        if value is None:
            return None
        given = check.fields(value, where, _TRANSCRIPTION)
        check.listed(
            given.setdefault("model", "whisper-1"),
            f"{where}.model",
            literals("realtime.audio_transcription", "AudioTranscription", "model"),
        )
        for name in ("languages", "keywords"):
            check.texts(given.get(name), f"{where}.{name}")
        return given

    @staticmethod
    def noise_reduction(value: object, where: str) -> Optional[Json]:
        """What the noise is that is to be taken away."""
        if value is None:
            return None
        kinds = {"type": Kind("string", values=["near_field", "far_field"]), "strength": Kind("number")}
        return check.fields(value, where, kinds)

    @staticmethod
    def format(value: object, where: str) -> Json:
        """How sound is encoded."""
        given = check.fields(value, where, {"type": Kind("string", values=FORMATS), "rate": Kind("integer")})
        kind: str = given.get("type", "audio/pcm")
        if kind != "audio/pcm":
            return {"type": kind}
        if given.get("rate", 24000) != 24000:
            raise bad_request(f"Invalid '{where}.rate': only 24000 is possible.", f"{where}.rate", "invalid_value")
        return {"type": kind, "rate": 24000}

    @staticmethod
    def voice(call: Context, value: object, where: str) -> str:
        """The name of a voice, or the id of a voice of one's own."""
        if is_object(value):
            id = generation.string_at(value, "id", where)
            if call.object("voice", id) is None:
                raise not_found(f"There is no voice '{id}'.", f"{where}.id")
            return id
        check.listed(value, where, voice.VOICES[:10])
        return str(value)

    @staticmethod
    def modalities(value: object, where: str) -> List[str]:
        """What a response consists of."""
        given = check.texts(value, where)
        for at, each in enumerate(given):
            check.listed(each, f"{where}[{at}]", ("text", "audio"))
        if len(given) != 1:
            raise bad_request(
                f"Invalid '{where}': expected ['text'] or ['audio'], which comes with its text.", where, "invalid_value"
            )
        return given

    @staticmethod
    def tools(value: object, where: str) -> List[Json]:
        """Functions and MCP servers."""
        if not is_array(value):
            raise check.wrong_type(where, value, "array")
        for at, tool in enumerate(value):
            place = f"{where}[{at}]"
            kind = generation.object_at(tool, place).get("type", "function")
            check.listed(kind, f"{place}.type", ("function", "mcp"))
            if kind == "function":
                kinds = {"type": Kind("string"), "name": Kind("string"), "description": Kind("string")}
                check.fields(tool, place, {**kinds, "parameters": Kind("object", "null")})
                generation.check_functions(tool, place)
            else:
                generation.string_at(tool, "server_label", place)
                if not any(isinstance(tool.get(name), str) for name in ("server_url", "connector_id", "tunnel_id")):
                    raise check.missing(f"{place}.server_url")
        return [{"type": "function", **tool} for tool in value]

    @staticmethod
    def tool_choice(value: object, where: str) -> Any:
        """Which tool is called."""
        if isinstance(value, str):
            check.listed(value, where, ("none", "auto", "required"))
            return value
        kind = generation.string_at(generation.object_at(value, where), "type", where)
        check.listed(kind, f"{where}.type", ("function", "mcp"))
        generation.string_at(obj(value), "name" if kind == "function" else "server_label", where)
        return value

    @staticmethod
    def include(value: object, where: str) -> Optional[List[str]]:
        """What events have besides."""
        for at, each in enumerate(check.texts(value, where)):
            check.listed(each, f"{where}[{at}]", (_LOGPROBS,))
        return check.texts(value, where) or None


def tokens_limit(value: object, where: str) -> Any:
    """The most tokens of a response."""
    if value != "inf":
        check.integer({"limit": value}, "limit", 1, 4096, where)
    return value


def _truncation(value: object, where: str) -> Any:
    if is_object(value):
        kinds = {
            "type": Kind("string", values=["retention_ratio"], required=True),
            "retention_ratio": Kind("number", required=True),
            "token_limits": _OBJECT,
        }
        check.number(check.fields(value, where, kinds), "retention_ratio", 0, 1, f"{where}.retention_ratio")
    return value


def _reasoning(value: object, where: str) -> Any:
    efforts = ["minimal", "low", "medium", "high", "xhigh"]
    return check.fields(value, where, {"effort": Kind("string", values=efforts)})


_CHECKS: Dict[str, Callable[[object, str], Any]] = {
    "include": Checks.include,
    "max_output_tokens": tokens_limit,
    "output_modalities": Checks.modalities,
    "reasoning": _reasoning,
    "tool_choice": Checks.tool_choice,
    "tools": Checks.tools,
    "truncation": _truncation,
}
_INPUTS: Dict[str, Callable[[object, str], Any]] = {
    "format": Checks.format,
    "noise_reduction": Checks.noise_reduction,
    "transcription": Checks.transcription,
    "turn_detection": Checks.turn_detection,
}


def begin(call: Call, given: object, where: str = "session") -> Json:
    """The session that a request describes. Raises `ApiError` 400 or 404."""
    fields = generation.object_at(given, where)
    kind = generation.string_at(fields, "type", where)
    check.listed(kind, f"{where}.type", ("realtime", "transcription"))
    if kind == "transcription":
        return changed(call, transcribing(call), fields, where)
    model = fields.get("model", "gpt-realtime")
    if not isinstance(model, str):
        raise check.wrong_type(f"{where}.model", model, "string")
    models.require(call, model, "realtime")
    return changed(call, talking(call, model), fields, where)
