# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel
from openai._utils import PropertyInfo

__all__ = [
    "ResponseOutputText",
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

    logprob: float


class Logprob(BaseModel):
    token: str

    bytes: List[int]

    logprob: float

    top_logprobs: List[LogprobTopLogprob]


class AnnotationFilePath(BaseModel):
    file_id: str

    index: int

    type: Literal["file_path"]


class AnnotationContainerFileCitation(BaseModel):
    container_id: str

    end_index: int

    file_id: str

    filename: str

    start_index: int

    type: Literal["container_file_citation"]


class AnnotationFileCitation(BaseModel):
    file_id: str

    filename: str

    index: int

    type: Literal["file_citation"]


class AnnotationURLCitation(BaseModel):
    end_index: int

    start_index: int

    title: str

    type: Literal["url_citation"]

    url: str


Annotation: TypeAlias = Annotated[
    Union[AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath],
    PropertyInfo(discriminator="type"),
]


class ResponseOutputText(BaseModel):
    annotations: List[Annotation]

    text: str

    type: Literal["output_text"]

    logprobs: Optional[List[Logprob]] = None
