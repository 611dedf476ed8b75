"""The protocol of `client.beta.realtime`: the same session by other names.

Sessions are kept in the form of `client.realtime` (realtime_settings.py); here its settings, items, responses and
events are turned into those of the beta, and back.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Callable, Dict, List

from .. import check, generation
from ..errors import bad_request
from ..model.values import arr, is_array, is_object, obj
from ..route import Kind
from ..wire import Json
from .realtime_settings import Checks, tokens_limit

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["changed", "event", "item_in", "response_in", "shown"]

_FORMATS = {"pcm16": "audio/pcm", "g711_ulaw": "audio/pcmu", "g711_alaw": "audio/pcma"}
_NAMES = {new: old for old, new in _FORMATS.items()}
_OBJECT, _MAYBE, _NUMBER, _TEXT = Kind("object"), Kind("object", "null"), Kind("number"), Kind("string")
_FORMAT = Kind("string", values=list(_FORMATS))
SESSION: Dict[str, Kind] = {
    "client_secret": _OBJECT,
    "include": Kind("array", "null"),
    "input_audio_format": _FORMAT,
    "input_audio_noise_reduction": _MAYBE,
    "input_audio_transcription": _MAYBE,
    "instructions": _TEXT,
    "max_response_output_tokens": Kind("integer", "string"),
    "modalities": Kind("array"),
    "model": _TEXT,
    "output_audio_format": _FORMAT,
    "speed": _NUMBER,
    "temperature": _NUMBER,
    "tool_choice": Kind("string", "object"),
    "tools": Kind("array"),
    "tracing": Kind("string", "object", "null", values=["auto"]),
    "turn_detection": _MAYBE,
    "voice": _TEXT,
}
"""The settings of a session."""

_RESPONSE: Dict[str, Kind] = {
    "conversation": _TEXT,
    "input": Kind("array"),
    "instructions": _TEXT,
    "max_response_output_tokens": SESSION["max_response_output_tokens"],
    "metadata": _MAYBE,
    "modalities": SESSION["modalities"],
    "output_audio_format": _FORMAT,
    "temperature": _NUMBER,
    "tool_choice": SESSION["tool_choice"],
    "tools": SESSION["tools"],
    "voice": _TEXT,
}
_TRANSCRIBING = (
    "client_secret",
    "include",
    "input_audio_format",
    "input_audio_noise_reduction",
    "input_audio_transcription",
    "modalities",
    "turn_detection",
)
_HEARD: Dict[str, Callable[[object, str], Any]] = {
    "noise_reduction": Checks.noise_reduction,
    "transcription": Checks.transcription,
}
_EVENTS = {
    "response.output_text.": "response.text.",
    "response.output_audio.": "response.audio.",
    "response.output_audio_transcript.": "response.audio_transcript.",
}
_PARTS = {"output_text": "text", "output_audio": "audio"}
_PARTS_IN = {old: new for new, old in _PARTS.items()}


def changed(call: Context, session: Json, given: object, where: str = "session", spoken: bool = False) -> Json:
    """The session with other settings, given in the beta's form. Raises `ApiError` 400."""
    fields = generation.object_at(given, where)
    check.fields(fields, where, SESSION)
    out = copy.deepcopy(session)
    talking = session["type"] == "realtime"
    for name, value in fields.items():
        param = f"{where}.{name}"
        if not talking and name not in _TRANSCRIBING:
            raise bad_request(f"Unknown parameter: '{param}'.", param, "unknown_parameter")
        if name.startswith("input_audio_"):
            inner = name[len("input_audio_") :]
            out["audio"]["input"][inner] = _format(value) if inner == "format" else _HEARD[inner](value, param)
        elif name == "turn_detection":
            out["audio"]["input"][name] = Checks.turn_detection(value, param)
        elif name == "output_audio_format":
            out["audio"]["output"]["format"] = _format(value)
        elif name == "speed":
            out["audio"]["output"][name] = check.number(fields, name, 0.25, 1.5, param)
        elif name == "voice":
            voice = Checks.voice(call, value, param)
            if spoken and voice != session["audio"]["output"]["voice"]:
                raise bad_request("The voice cannot change any more: it has been heard.", param, "cannot_update_voice")
            out["audio"]["output"][name] = voice
        elif name == "model":
            if value != session["model"]:
                raise bad_request("The model of a session cannot change.", param, "cannot_update_model")
        elif name == "include":
            out[name] = Checks.include(value, param)
        elif name != "client_secret" and talking:
            out.update(_plain(name, value, fields, where))
        elif name == "modalities":
            _modalities(value, param)
    return out


def shown(session: Json) -> Json:
    """A session in the beta's form."""
    heard = session["audio"]["input"]
    out: Json = {
        "id": session["id"],
        "object": session["object"],
        "expires_at": session["expires_at"],
        "input_audio_format": _NAMES[heard["format"]["type"]],
        "input_audio_noise_reduction": heard["noise_reduction"],
        "input_audio_transcription": heard["transcription"],
        "turn_detection": heard["turn_detection"],
    }
    if session["type"] != "realtime":
        return {**out, "modalities": ["text"]}
    said = session["audio"]["output"]
    return {
        **out,
        "model": session["model"],
        "modalities": _modalities_out(session["output_modalities"]),
        "instructions": session["instructions"],
        "voice": said["voice"],
        "speed": said["speed"],
        "output_audio_format": _NAMES[said["format"]["type"]],
        "tools": session["tools"],
        "tool_choice": _choice_out(session["tool_choice"]),
        "temperature": session.get("temperature", 0.8),
        "max_response_output_tokens": session["max_output_tokens"],
        "tracing": session["tracing"],
    }


def item_in(given: Any) -> Any:
    """An item of the beta in the form of `client.realtime`; what is wrong in it stays as it is."""
    if not is_object(given) or not is_array(given.get("content")):
        return given
    if given.get("role") != "assistant":
        return given
    parts: List[Any] = []
    for part in given["content"]:
        kind = part.get("type") if is_object(part) else None
        parts.append({**part, "type": _PARTS_IN.get(kind, kind)} if isinstance(kind, str) else part)
    return {**given, "content": parts}


def response_in(call: Context, given: Json) -> Json:
    """What the client says of a response, in the form of `client.realtime`. Raises `ApiError` 400."""
    where = "response"
    fields = check.fields(given, where, _RESPONSE)
    out: Json = {}
    sound: Json = {}
    for name, value in fields.items():
        if name == "output_audio_format":
            sound["format"] = _format(value)
        elif name == "voice":
            sound["voice"] = Checks.voice(call, value, f"{where}.voice")
        elif name == "input":
            out[name] = [item_in(item) for item in value]
        elif name in ("conversation", "instructions", "metadata"):
            out[name] = value
        else:
            out.update(_plain(name, value, fields, where))
    return {**out, "audio": {"output": sound}} if sound else out


def event(event: Json) -> Json:
    """An event of the server in the beta's form; it is changed."""
    kind: str = event["type"]
    for new, old in _EVENTS.items():
        if kind.startswith(new):
            event["type"] = old + kind[len(new) :]
    if kind == "conversation.item.added":
        event["type"] = "conversation.item.created"
    if is_object(event.get("session")):
        if kind == "session.updated" and event["session"]["type"] == "transcription":
            event["type"] = "transcription_session.updated"
        event["session"] = shown(event["session"])
    if is_object(event.get("item")):
        event["item"] = _item(event["item"])
    if is_object(event.get("response")):
        event["response"] = _response(event["response"])
    return event


def _plain(name: str, value: object, fields: Json, where: str) -> Json:
    """A setting that sessions and responses share."""
    param = f"{where}.{name}"
    if name == "modalities":
        return {"output_modalities": _modalities(value, param)}
    if name == "max_response_output_tokens":
        return {"max_output_tokens": tokens_limit(value, param)}
    if name == "temperature":
        return {name: check.number(fields, name, 0.6, 1.2, param)}
    if name == "tools":
        tools = Checks.tools(value, param)
        for at, tool in enumerate(tools):
            check.listed(tool["type"], f"{param}[{at}].type", ("function",))
        return {name: tools}
    if name == "tool_choice":
        if isinstance(value, str) and value not in ("none", "auto", "required"):
            return {name: {"type": "function", "name": value}}
        return {name: Checks.tool_choice(value, param)}
    return {name: value}


def _format(name: Any) -> Json:
    return Checks.format({"type": _FORMATS[name]}, "")


def _modalities(value: object, param: str) -> List[str]:
    given = check.texts(value, param)
    for at, each in enumerate(given):
        check.listed(each, f"{param}[{at}]", ("text", "audio"))
    if "text" not in given or len(set(given)) < len(given):
        raise bad_request(f"Invalid '{param}': expected ['text'] or ['text', 'audio'].", param, "invalid_value")
    return ["audio"] if "audio" in given else ["text"]


def _modalities_out(given: List[str]) -> List[str]:
    return ["text", "audio"] if given == ["audio"] else given


def _choice_out(choice: Any) -> Any:
    return obj(choice).get("name", choice)


def _item(item: Json) -> Json:
    if item["type"] != "message":
        return item
    content = [{**part, "type": _PARTS.get(part["type"], part["type"])} for part in arr(item.get("content"))]
    return {**item, "content": content}


def _response(response: Json) -> Json:
    sound = response.pop("audio")["output"]
    return {
        **{name: value for name, value in response.items() if name != "output_modalities"},
        "modalities": _modalities_out(response["output_modalities"]),
        "output": [_item(item) for item in response["output"]],
        "output_audio_format": _NAMES[sound["format"]["type"]],
        "voice": sound["voice"],
    }
