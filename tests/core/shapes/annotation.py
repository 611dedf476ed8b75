from typing import TYPE_CHECKING, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.models import BaseModel, PropertyInfo

if TYPE_CHECKING:
    Annotation: TypeAlias = Annotated[Union["FileAnnotation", "UrlAnnotation"], PropertyInfo(discriminator="type")]
else:
    __getattr__ = lazy.module(
        __name__,
        {},
        {"Annotation": lazy.tagged("type", {"file": "FileAnnotation", "url": "UrlAnnotation"})},
    )

__all__ = ["Annotation", "FileAnnotation", "UrlAnnotation"]


class FileAnnotation(BaseModel):
    file_id: str

    type: Literal["file"]


class UrlAnnotation(BaseModel):
    url: str

    type: Literal["url"]
