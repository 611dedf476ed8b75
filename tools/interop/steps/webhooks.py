"""Webhook endpoints, and events that are checked."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

import openai

from ..kit import check, missing, need, paged, receiver, refused, same, step


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
