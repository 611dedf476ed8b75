# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaResponseOutputTextAnnotationAddedEvent",
    "Agent",
    "Annotation",
    "AnnotationFileCitation",
    "AnnotationURLCitation",
    "AnnotationContainerFileCitation",
    "AnnotationFilePath",
]


class Agent(BaseModel):
    agent_name: str


class AnnotationFilePath(BaseModel):
    file_id: str

    index: int
    """Which of the files it is."""

    type: Literal["file_path"]


class AnnotationContainerFileCitation(BaseModel):
    container_id: str

    end_index: int
    """The last character of the text that the file belongs to."""

    file_id: str

    filename: str

    start_index: int
    """The first character of the text that the file belongs to."""

    type: Literal["container_file_citation"]


class AnnotationFileCitation(BaseModel):
    file_id: str

    filename: str

    index: int
    """Which of the files it is."""

    type: Literal["file_citation"]


class AnnotationURLCitation(BaseModel):
    end_index: int
    """The last character of the text that the source belongs to."""

    start_index: int
    """The first character of the text that the source belongs to."""

    title: str

    type: Literal["url_citation"]

    url: str


Annotation: TypeAlias = Annotated[
    Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath, None],
    PropertyInfo(discriminator="type"),
]


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    """The text got a source."""

    annotation: Optional[Annotation] = None

    annotation_index: int

    content_index: int

    item_id: str

    output_index: int

    sequence_number: int

    type: Literal["response.output_text.annotation.added"]

    agent: Optional[Agent] = None
