"""Webhook endpoints, and events that are checked."""

from __future__ import annotations

import json
import time
from typing import Any, Dict, List, Tuple

import openai

from ..kit import CHAT, Failed, check, missing, need, paged, receiver, refused, same, step, until


@step
def webhook_events(client: Any) -> None:
    """Events that arrive are signed; what is wrong with one that is not is said. Any client may ask for an endpoint."""
    arrived: List[Tuple[Dict[str, str], bytes]] = []
    with receiver(arrived) as url:
        asked = {"name": "Events", "url": url, "event_types": ["response.completed", "batch.completed"]}
        made = client.post("/webhook_endpoints", cast_to=object, body=asked)
        background = client.responses.create(model=CHAT, input="Say hello.", background=True)
        until(lambda: client.responses.retrieve(background.id), "completed")
        client.post(f"/webhook_endpoints/{made['id']}/test", cast_to=object, body={"event_type": "batch.completed"})
        end = time.monotonic() + 10
        while len(arrived) < 2 and time.monotonic() < end:
            client.models.list()
            time.sleep(0.01)
        client.delete(f"/webhook_endpoints/{made['id']}", cast_to=object)
    secret = made["signing_secret"]
    found = {
        event.type: event
        for event in (client.webhooks.unwrap(body, headers, secret=secret) for headers, body in arrived)
    }
    same({*found}, {"response.completed", "batch.completed"}, "events")
    same(found["response.completed"].data.id, background.id, "id")
    headers, body = arrived[0]
    signed = client.with_options(webhook_secret=secret).webhooks
    signed.verify_signature(body, headers)
    same(signed.unwrap(body, headers).id, json.loads(body)["id"], "id")
    late = {**headers, "webhook-timestamp": str(int(time.time()) - 3600)}
    for text, given in ((body + b" ", headers), (body, late), (body, {**headers, "webhook-signature": "v1,x"})):
        for call in (signed.verify_signature, signed.unwrap):
            try:
                call(text, given)
            except openai.InvalidWebhookSignatureError:
                continue
            raise Failed("InvalidWebhookSignatureError expected")


@step
def webhooks(client: Any) -> None:
    need(client, "webhooks.create", "webhooks.event_types")
    calls = client.webhooks
    made = calls.create(name="Tour", url="https://example.com/hook", event_types=["batch.completed"])
    check(made.signing_secret.startswith("whsec_"), "no secret")
    same(calls.retrieve(made.id).name, "Tour", "name")
    same(calls.update(made.id, name="Other").name, "Other", "name")
    other = calls.create(name="Second", url="https://example.com/hook", event_types=["batch.failed"])
    paged(calls.list, [made.id, other.id])
    refused(openai.BadRequestError, calls.test, made.id, event_type="none", expect={"param": "event_type"})
    check(calls.rotate_secret(made.id).signing_secret != made.signing_secret, "the same secret")
    calls.event_types.list()
    check(calls.delete(made.id).deleted, "not deleted")
    missing(calls.retrieve, made.id)
    arrived: List[Tuple[Dict[str, str], bytes]] = []
    with receiver(arrived) as url:
        made = calls.create(name="Here", url=url, event_types=["batch.completed"])
        check(calls.test(made.id, event_type="batch.completed").success, "no success")
    ((headers, body),) = arrived
    same(calls.unwrap(body, headers, secret=made.signing_secret).type, "batch.completed", "event")
    refused(openai.BadRequestError, calls.test, made.id, event_type="batch.completed")
