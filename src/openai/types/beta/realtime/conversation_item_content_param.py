# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["ConversationItemContentParam"]


class ConversationItemContentParam(TypedDict, total=False):
    id: str

    audio: str

    text: str

    transcript: str

    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
