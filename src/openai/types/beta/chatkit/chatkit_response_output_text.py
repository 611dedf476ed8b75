# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "ChatKitResponseOutputText",
    "Annotation",
    "AnnotationFile",
    "AnnotationFileSource",
    "AnnotationURL",
    "AnnotationURLSource",
]


class AnnotationFileSource(BaseModel):
    filename: str

    type: Literal["file"]


class AnnotationFile(BaseModel):
    source: AnnotationFileSource

    type: Literal["file"]


class AnnotationURLSource(BaseModel):
    type: Literal["url"]

    url: str


class AnnotationURL(BaseModel):
    source: AnnotationURLSource

    type: Literal["url"]


Annotation: TypeAlias = Annotated[Union[AnnotationFile, AnnotationURL], PropertyInfo(discriminator="type")]


class ChatKitResponseOutputText(BaseModel):
    """Text of the assistant with its sources."""

    annotations: List[Annotation]

    text: str

    type: Literal["output_text"]
