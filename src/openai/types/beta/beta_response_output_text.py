# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "BetaResponseOutputText",
    "Logprob",
    "LogprobTopLogprob",
    "Annotation",
    "AnnotationFileCitation",
    "AnnotationURLCitation",
    "AnnotationContainerFileCitation",
    "AnnotationFilePath",
]


class LogprobTopLogprob(BaseModel):
    token: str

    bytes: List[int]
    """The UTF-8 bytes of the token."""

    logprob: float


class Logprob(BaseModel):
    token: str

    bytes: List[int]
    """The UTF-8 bytes of the token."""

    logprob: float

    top_logprobs: List[LogprobTopLogprob]


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
    Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath],
    PropertyInfo(discriminator="type"),
]


class BetaResponseOutputText(BaseModel):
    """Text that the model wrote."""

    annotations: List[Annotation]
    """Sources of the text."""

    text: str

    type: Literal["output_text"]

    logprobs: Optional[List[Logprob]] = None
    """How likely each token was; only if asked for with `include`."""
