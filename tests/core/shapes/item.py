from typing import TYPE_CHECKING, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.models import PropertyInfo

if TYPE_CHECKING:
    from .call_item import CallItem
    from .image_item import ImageItem
    from .message import InputMessage, OutputMessage
    from .text_item import TextItem

    Item: TypeAlias = Annotated[
        Union[TextItem, CallItem, ImageItem, InputMessage, OutputMessage], PropertyInfo(discriminator="type")
    ]
    Items: TypeAlias = List[Item]
    Content: TypeAlias = Union[str, Items, None]
    Level: TypeAlias = Optional[Literal["low", "high"]]
else:
    _HERE = __name__.rpartition(".")[0]
    __getattr__ = lazy.module(
        __name__,
        {
            "CallItem": f"{_HERE}.call_item",
            "ImageItem": f"{_HERE}.image_item",
            "InputMessage": f"{_HERE}.message",
            "OutputMessage": f"{_HERE}.message",
            "TextItem": f"{_HERE}.text_item",
        },
        {
            "Item": lazy.tagged(
                "type",
                {
                    "text": "TextItem",
                    "call": "CallItem",
                    "call_preview": "CallItem",
                    "image": "ImageItem",
                    "message": ("InputMessage", "OutputMessage"),
                },
            ),
            "Items": "List[Item]",
            "Content": "Union[str, Items, None]",
            "Level": 'Optional[Literal["low", "high"]]',
        },
    )

__all__ = ["Content", "Item", "Items", "Level"]
