"""Realtime calls: over WebRTC (with an SDP offer), or over SIP (that come in and wait to be accepted).

No sound goes over them: the answer to an offer declines its media. Everything else of a call is there, and a websocket
with its `call_id` joins it. A call that is created without an offer stands for one that comes in over SIP.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, List, Union

from .. import check, listing
from ..errors import ApiError, bad_request, not_found
from ..wire import Answer, Json
from . import realtime_keys, realtime_settings

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "calls_accept",
    "calls_create",
    "calls_hangup",
    "calls_list",
    "calls_refer",
    "calls_reject",
    "calls_retrieve",
    "calls_update",
    "find",
    "goes_on",
    "keep",
]

_KIND = "realtime.call"
_TARGET = re.compile(r"(tel|sips?):\S+", re.IGNORECASE)
_RINGING, _RUNNING = "ringing", "in_progress"
_OVER = ("ended", "rejected", "referred")


def calls_create(call: Call) -> Union[Json, Answer]:
    """POST /realtime/calls"""
    session = realtime_keys.given(call)
    if session is None or "session" in call.body:
        session = realtime_settings.begin(call, call.body.get("session", {"type": "realtime"}))
    sdp = call.body.get("sdp")
    answer = None if sdp is None else _declined(call, sdp)
    made: Json = {
        "id": call.new.new("rtc_", 24),
        "object": "realtime.call",
        "created_at": call.stamp,
        "model": session.get("model", "gpt-realtime"),
        "status": _RINGING if answer is None else _RUNNING,
        "session": session,
    }
    call.state.add(_KIND, made["id"], made)
    if answer is None:
        headers = [{"name": name, "value": f"sip:{made['id']}@sandbox.invalid"} for name in ("From", "To")]
        call.emit("realtime.call.incoming", {"call_id": made["id"], "sip_headers": headers})
        return made
    where = ("location", f"/v1/realtime/calls/{made['id']}")
    return Answer(iter([answer.encode()]), content_type="application/sdp", headers=[where])


def calls_retrieve(call: Call) -> Json:
    """GET /realtime/calls/{call_id}"""
    return find(call, call.ids["call_id"])


def calls_list(call: Call) -> Json:
    """GET /realtime/calls"""
    return listing.page(call, _KIND)


def calls_update(call: Call) -> Json:
    """POST /realtime/calls/{call_id}"""
    with call.state.transaction():
        found = _going(call, _RINGING, _RUNNING)
        given = {"type": found["session"]["type"], **call.body}
        found["session"] = _within(call, found["session"], given)
        call.state.set(_KIND, found["id"], found)
    return found


def calls_accept(call: Call) -> Json:
    """POST /realtime/calls/{call_id}/accept"""
    with call.state.transaction():
        found = _going(call, _RINGING)
        try:
            found["session"] = realtime_settings.begin(call, call.body)
        except ApiError as error:
            raise _placed(error) from None
        found.update(model=found["session"]["model"], status=_RUNNING)
        call.state.set(_KIND, found["id"], found)
    return {}


def calls_reject(call: Call) -> Json:
    """POST /realtime/calls/{call_id}/reject"""
    check.integer(call.body, "status_code", 300, 699)
    return _end(call, "rejected", _RINGING)


def calls_refer(call: Call) -> Json:
    """POST /realtime/calls/{call_id}/refer"""
    target: str = call.body["target_uri"]
    if not _TARGET.fullmatch(target):
        raise bad_request(
            "Invalid 'target_uri': expected an address that begins with 'tel:' or 'sip:'.",
            "target_uri",
            "invalid_value",
        )
    return _end(call, "referred", _RUNNING)


def calls_hangup(call: Call) -> Json:
    """POST /realtime/calls/{call_id}/hangup"""
    return _end(call, "ended", _RINGING, _RUNNING)


def find(context: Context, id: str) -> Json:
    """A call by its id. Raises `ApiError` 404."""
    found = context.object(_KIND, id)
    if found is None:
        raise not_found(f"There is no call '{id}'.", "call_id", "call_id_not_found")
    return found


def goes_on(found: Json) -> bool:
    """Whether nobody has ended the call."""
    return found["status"] not in _OVER


def keep(context: Context, id: str, session: Json) -> bool:
    """Note the settings of a call's session. False if the call has ended."""
    with context.state.transaction():
        found = context.object(_KIND, id)
        if found is None or not goes_on(found):
            return False
        if found["session"] != session:
            context.state.set(_KIND, id, {**found, "session": session})
    return True


def _going(call: Call, *states: str) -> Json:
    """The call, which has to be in one of these states. Raises `ApiError` 404 or 409."""
    found = find(call, call.ids["call_id"])
    if found["status"] not in states:
        raise ApiError(
            409,
            f"The call '{found['id']}' is {found['status'].replace('_', ' ')}; this needs one that is "
            f"{' or '.join(states).replace('_', ' ')}.",
            param="call_id",
            code="invalid_call_state",
        )
    return found


def _end(call: Call, status: str, *states: str) -> Json:
    with call.state.transaction():
        found = _going(call, *states)
        found["status"] = status
        call.state.set(_KIND, found["id"], found)
    return {}


def _within(call: Call, session: Json, given: Json) -> Json:
    try:
        return realtime_settings.changed(call, session, given)
    except ApiError as error:
        raise _placed(error) from None


def _placed(error: ApiError) -> ApiError:
    """The same error; what is wrong stands at the top of the body."""
    start = "session."
    if error.param and error.param.startswith(start):
        return ApiError(
            error.status,
            error.message.replace(f"'{start}", "'"),
            param=error.param[len(start) :],
            code=error.code,
        )
    return error


def _declined(call: Call, offer: str) -> str:
    """The answer to an SDP offer that takes none of its media (RFC 3264). Raises `ApiError` 400."""
    lines = offer.replace("\r\n", "\n").split("\n")
    media = [line for line in lines if re.fullmatch(r"m=\S+ \d+(/\d+)? \S+ \S[^\r]*", line)]
    if lines[0] != "v=0" or not any(line.startswith("m=audio ") for line in media):
        raise bad_request("Invalid 'sdp': expected an SDP offer with an audio section.", "sdp", "invalid_offer")
    out: List[str] = ["v=0", f"o=- {call.stamp} 1 IN IP4 127.0.0.1", "s=-", "t=0 0"]
    for line in media:
        kind, _, rest = line[2:].split(" ", 2)
        out += [f"m={kind} 0 {rest}", "c=IN IP4 127.0.0.1", "a=inactive"]
    return "\r\n".join(out) + "\r\n"
