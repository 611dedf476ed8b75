from typing import TYPE_CHECKING, Generic, List, Optional, TypeVar, Union

from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.models import GenericModel, PropertyInfo

from .answer import Answer
from .text_item import TextItem

ContentType = TypeVar("ContentType")

if TYPE_CHECKING:
    from .call_item import CallItem

    ParsedItem: TypeAlias = Annotated[
        Union["ParsedTextItem[ContentType]", CallItem], PropertyInfo(discriminator="type")
    ]
else:
    _HERE = __name__.rpartition(".")[0]
    __getattr__ = lazy.module(
        __name__,
        {"CallItem": f"{_HERE}.call_item"},
        {
            "ParsedItem": 'Annotated[Union[ParsedTextItem[ContentType], CallItem], PropertyInfo(discriminator="type")]',
        },
    )

__all__ = ["ParsedAnswer", "ParsedItem", "ParsedTextItem", "Usage"]


class Usage(GenericModel):
    """Has the name of another class that the parent of ParsedAnswer refers to."""

    mine: int


class ParsedTextItem(TextItem, GenericModel, Generic[ContentType]):
    parsed: Optional[ContentType] = None


class ParsedAnswer(Answer, GenericModel, Generic[ContentType]):
    if TYPE_CHECKING:
        output: List[ParsedItem[ContentType]]  # type: ignore[assignment]  # narrower than the parent's
    else:
        output: List["ParsedItem"]

    own: Optional["Usage"] = None
