# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item import ConversationItem

__all__ = ["ResponseOutputItemAddedEvent"]


class ResponseOutputItemAddedEvent(BaseModel):
    """An item of the response begins."""

    event_id: str

    item: "ConversationItem"

    output_index: int

    response_id: str

    type: Literal["response.output_item.added"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ConversationItem": "openai.types.beta.realtime.conversation_item"})
