"""Webhooks: registered endpoints, and the events that are delivered to them.

An event that does not arrive is sent again for up to three days, at longer and longer intervals. An endpoint that takes
nothing all that time, or answers 410, is sent no more until it is changed. Neighbours: deliveries.py sends.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, List, Optional
from urllib.parse import urlsplit

from .. import check, listing
from ..context import Context
from ..deliveries import Attempt
from ..errors import ApiError, bad_request, not_found
from ..model.values import arr
from ..names import literals
from ..wire import Json

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "advance_deliveries",
    "advance_responses",
    "create",
    "delete",
    "event_types_list",
    "list",
    "publish",
    "retrieve",
    "rotate_secret",
    "test",
    "update",
]

_KIND, _DELIVERY = "webhook_endpoint", "webhook_delivery"
_RETRIES = (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 73_495)
"""Seconds after each attempt; 72 hours in all."""
_OVERLAP = 24 * 3600
_NAME, _URL = 256, 2048
_GONE = 410


def create(call: Call) -> Json:
    """POST /webhook_endpoints"""
    body = call.body
    _check(body)
    endpoint: Json = {
        "id": call.new.hex("we_"),
        "object": "webhook_endpoint",
        "created_at": call.stamp,
        "updated_at": call.stamp,
        **{name: body[name] for name in ("event_types", "name", "url")},
    }
    secret = _secret(call)
    record: Json = {"endpoint": endpoint, "secrets": [{"secret": secret, "until": None}], "disabled": False, "well": 0}
    call.state.add(_KIND, endpoint["id"], record)
    return {**_shown(record), "signing_secret": secret}


def retrieve(call: Call) -> Json:
    """GET /webhook_endpoints/{webhook_endpoint_id}"""
    return _shown(_stored(call))


def update(call: Call) -> Json:
    """POST /webhook_endpoints/{webhook_endpoint_id}"""
    _check(call.body)
    with call.state.transaction():
        record = _stored(call)
        record["endpoint"].update(call.body, updated_at=call.stamp)
        record["disabled"] = False
        call.state.set(_KIND, record["endpoint"]["id"], record)
    return _shown(record)


def list(call: Call) -> Json:
    """GET /webhook_endpoints"""
    page = listing.page(call, _KIND)
    data = [_shown(record) for record in page["data"]]
    return listing.as_list(data, page["has_more"])


def delete(call: Call) -> Json:
    """DELETE /webhook_endpoints/{webhook_endpoint_id}"""
    with call.state.transaction():
        id = _stored(call)["endpoint"]["id"]
        call.state.remove(_KIND, id)
    return {"id": id, "object": "webhook_endpoint.deleted", "deleted": True}


def rotate_secret(call: Call) -> Json:
    """POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret"""
    secret = _secret(call)
    with call.state.transaction():
        record = _stored(call)
        old = record["secrets"][0]["secret"]
        held: List[Json] = [{"secret": secret, "until": None}]
        if call.body.get("keep_old_secret_active_for_24_hours"):
            held.append({"secret": old, "until": call.now + _OVERLAP})
        record["secrets"] = held
        record["endpoint"]["updated_at"] = call.stamp
        call.state.set(_KIND, record["endpoint"]["id"], record)
    return {**_shown(record), "signing_secret": secret}


def test(call: Call) -> Json:
    """POST /webhook_endpoints/{webhook_endpoint_id}/test"""
    record = _stored(call)
    endpoint = record["endpoint"]
    type: str = call.body["event_type"]
    check.listed(type, "event_type", _types())
    event: Json = {
        "id": call.new.hex("evt_"),
        "object": "event",
        "created_at": call.stamp,
        "type": type,
        "data": _made_up(call, type),
    }
    attempt = call.sandbox.webhooks.post(endpoint, _secrets(call, record), event)
    if not attempt.ok:
        why = attempt.error or f"it answered with status {attempt.status}"
        raise bad_request(f"The event did not reach {endpoint['url']}: {why}.", code="webhook_test_failed")
    return {
        "object": "webhook_endpoint.test",
        "webhook_endpoint_id": endpoint["id"],
        "event_type": type,
        "status_code": attempt.status,
        "success": True,
    }


def event_types_list(call: Call) -> Json:
    """GET /webhook_event_types"""
    return {"object": "list", "data": [*_types()]}


# deliveries


def publish(context: Context, event: Json) -> None:
    """Deliver an event to the endpoints that want it (`Context.emit`)."""
    for record in context.state.all(_KIND):
        if event["type"] not in record["endpoint"]["event_types"] or record["disabled"]:
            continue
        for delay in context.sandbox.webhooks.delays():
            id = context.new.hex("whd_")
            delivery: Json = {"endpoint": record["endpoint"]["id"], "event": event, "since": context.now, "tries": 0}
            context.state.add(_DELIVERY, id, delivery)
            context.start("webhooks.deliveries", id, context.now + delay)


def advance_responses(context: Context, id: str, step: int) -> bool:
    """Tell of a response in the background when it is finished."""
    record = context.object("response", id)
    if record is not None:
        context.emit(f"response.{record['response']['status']}", {"id": id})
    return False


def advance_deliveries(context: Context, id: str, step: int) -> Optional[float]:
    """An attempt. The next one is due unless the answer to this one ends the work before."""
    delivery = context.object(_DELIVERY, id)
    record = None if delivery is None else context.object(_KIND, delivery["endpoint"])
    if delivery is None or record is None or record["disabled"]:
        context.state.remove(_DELIVERY, id)
        return None
    tries: int = delivery["tries"]
    if tries == len(_RETRIES):
        if record["well"] < delivery["since"]:
            context.state.set(_KIND, record["endpoint"]["id"], {**record, "disabled": True})
        context.state.remove(_DELIVERY, id)
        return None

    def done(attempt: Attempt) -> None:
        _answered(context, id, attempt)

    name = f"{context.scope} {id}"
    context.sandbox.webhooks.send(name, record["endpoint"], _secrets(context, record), delivery["event"], done)
    # Not from when this one was due: the receiver lives in real time, so nothing is caught up on.
    return context.sandbox.clock.now() + _RETRIES[tries]


def _answered(context: Context, id: str, attempt: Attempt) -> None:
    delivery = context.object(_DELIVERY, id)
    if delivery is None:
        return
    record = context.object(_KIND, delivery["endpoint"])
    if attempt.ok or attempt.status == _GONE or record is None:
        context.stop("webhooks.deliveries", id)
        context.state.remove(_DELIVERY, id)
        if record is not None:
            change = {"well": attempt.time} if attempt.ok else {"disabled": True}
            context.state.set(_KIND, delivery["endpoint"], {**record, **change})
    else:
        context.state.set(_DELIVERY, id, {**delivery, "tries": delivery["tries"] + 1})


def _made_up(call: Call, type: str) -> Json:
    """The data of an event that did not happen."""
    if type == "realtime.call.incoming":
        headers = [{"name": name, "value": f"sip:{name.lower()}@sandbox.invalid"} for name in ("From", "To")]
        return {"call_id": call.new.new("rtc_"), "sip_headers": headers}
    kind = type.rpartition(".")[0]
    data: Json = {"id": call.new.hex(_PREFIXES[kind])}
    if kind == "agent.session":
        data["environment_type"] = "hosted"
    if type == "agent.session.action_required":
        data["required_action"] = {"type": "function_call"}
    return data


_PREFIXES = {
    "batch": "batch_",
    "response": "resp_",
    "eval.run": "evalrun_",
    "fine_tuning.job": "ftjob-",
    "video": "video_",
    "agent.environment": "aenv_",
    "agent.session": "asess_",
    "safety.alert": "alert_",
}


# endpoints


def _types() -> tuple[str, ...]:
    return literals("webhooks.webhook_create_params", "WebhookCreateParams", "event_types")


def _check(body: Json) -> None:
    """Check what is given of an endpoint. Raises `ApiError` 400."""
    types = body.get("event_types")
    if types is not None:
        if not types:
            raise bad_request("Invalid 'event_types': it must name at least one event.", "event_types", "empty_array")
        for at, type in enumerate(arr(types)):
            check.listed(type, f"event_types[{at}]", _types())
        body["event_types"] = [*dict.fromkeys(types)]
    name = body.get("name")
    if name is not None and not 0 < len(name) <= _NAME:
        raise bad_request(f"Invalid 'name': it must have 1 to {_NAME} characters.", "name", "invalid_value")
    url = body.get("url")
    if url is not None and not _is_web(url):
        raise bad_request(
            "Invalid 'url': it must be an http or https address, without a user name or password.",
            "url",
            "invalid_url",
        )


def _is_web(url: str) -> bool:
    if len(url) > _URL or any(ord(sign) <= 32 or ord(sign) >= 127 for sign in url):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    named = bool(parts.hostname) and "@" not in parts.netloc and port != 0
    return parts.scheme in ("http", "https") and named


def _secret(call: Call) -> str:
    return "whsec_" + base64.b64encode(bytes.fromhex(call.new.hex("", 64))).decode()


def _secrets(context: Context, record: Json) -> List[str]:
    """The secrets that hold now, the newest first."""
    held: List[Any] = record["secrets"]
    return [each["secret"] for each in held if each["until"] is None or each["until"] > context.now]


def _shown(record: Json) -> Json:
    secret: str = record["secrets"][0]["secret"]
    return {**record["endpoint"], "signing_secret_hint": f"whsec_...{secret[-4:]}"}


def _stored(call: Call) -> Json:
    id = call.ids["webhook_endpoint_id"]
    found = call.state.get(_KIND, id, call.now)
    if found is None:
        raise _unknown(id)
    return found


def _unknown(id: str) -> ApiError:
    return not_found(f"There is no webhook endpoint '{id}'.", "webhook_endpoint_id")
