"""Conversations: lists of items that responses read and add to."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from .. import check, items, listing
from ..errors import bad_request, not_found
from ..wire import Json

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = [
    "create",
    "delete",
    "extend",
    "items_create",
    "items_delete",
    "items_list",
    "items_of",
    "items_retrieve",
    "items_update",
    "retrieve",
    "update",
]

_AT_ONCE = 20


def create(call: Call) -> Json:
    """POST /conversations"""
    given = _given(call, call.body.get("items") or [])
    conversation: Json = {
        "id": call.new.hex("conv_"),
        "object": "conversation",
        "created_at": call.stamp,
        "metadata": check.metadata(call.body),
    }
    with call.state.transaction():
        call.state.add("conversation", conversation["id"], conversation)
        extend(call, conversation["id"], given)
    return conversation


def retrieve(call: Call) -> Json:
    """GET /conversations/{conversation_id}"""
    return _stored(call, call.ids["conversation_id"])


def update(call: Call) -> Json:
    """POST /conversations/{conversation_id}"""
    metadata = check.metadata(call.body)
    with call.state.transaction():
        conversation = _stored(call, call.ids["conversation_id"])
        conversation["metadata"] = metadata
        call.state.set("conversation", conversation["id"], conversation)
    return conversation


def delete(call: Call) -> Json:
    """DELETE /conversations/{conversation_id}"""
    id = call.ids["conversation_id"]
    with call.state.transaction():
        _stored(call, id)
        call.state.remove("conversation", id)
        call.state.remove_all("conversation.item", id)
    return {"id": id, "object": "conversation.deleted", "deleted": True}


def items_create(call: Call) -> Json:
    """POST /conversations/{conversation_id}/items"""
    id = call.ids["conversation_id"]
    _stored(call, id)
    if "items" not in call.body and "type" not in call.body:
        raise check.missing("items")
    given = _given(call, call.body.get("items", [call.body]))
    with call.state.transaction():
        extend(call, id, given)
    return listing.as_list(given, False)


def items_list(call: Call) -> Json:
    """GET /conversations/{conversation_id}/items"""
    id = call.ids["conversation_id"]
    _stored(call, id)
    return listing.page(call, "conversation.item", parent=id)


def items_retrieve(call: Call) -> Json:
    """GET /conversations/{conversation_id}/items/{item_id}"""
    return _item(call)


def items_update(call: Call) -> Json:
    """POST /conversations/{conversation_id}/items/{item_id}"""
    with call.state.transaction():
        item = _item(call)
        if call.body.get("content") is not None:
            item = items.normalize(call, {**item, "content": call.body["content"]}, "item")[0]
        if call.body.get("metadata") is not None:
            item["metadata"] = check.metadata(call.body)
        call.state.set("conversation.item", item["id"], item)
    return item


def items_delete(call: Call) -> Json:
    """DELETE /conversations/{conversation_id}/items/{item_id}"""
    with call.state.transaction():
        call.state.remove("conversation.item", _item(call)["id"])
        return _stored(call, call.ids["conversation_id"])


def items_of(call: Call, id: str) -> List[Json]:
    """The items of a conversation, oldest first. Raises `ApiError` 404."""
    _stored(call, id)
    page = call.state.page("conversation.item", call.now, parent=id, limit=1_000_000, order="asc")
    return page.data if page else []


def extend(call: Call, id: str, given: List[Json]) -> None:
    """Add items to a conversation."""
    for item in given:
        if call.state.get("conversation.item", item["id"], call.now) is not None:
            item = {**item, "id": call.new.hex("item_")}  # it is in a conversation already, under its own id
        call.state.add("conversation.item", item["id"], item, parent=id)
    items.remember(call, given, id)


def _given(call: Call, given: List[object]) -> List[Json]:
    if len(given) > _AT_ONCE:
        raise bad_request(
            f"Invalid 'items': at most {_AT_ONCE} can be added at once, but got {len(given)}.",
            "items",
            "array_above_max_length",
        )
    return items.normalize(call, given, "items")


def _stored(call: Call, id: str) -> Json:
    found = call.state.get("conversation", id, call.now)
    if found is None:
        raise not_found(f"There is no conversation '{id}'.", "conversation")
    return found


def _item(call: Call) -> Json:
    id = call.ids["conversation_id"]
    _stored(call, id)
    item = call.state.get("conversation.item", call.ids["item_id"], call.now, parent=id)
    if item is None:
        raise not_found(f"There is no item '{call.ids['item_id']}' in the conversation '{id}'.", "item_id")
    return item
