# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "BetaResponseOutputTextParam",
    "Logprob",
    "LogprobTopLogprob",
    "Annotation",
    "AnnotationFileCitation",
    "AnnotationURLCitation",
    "AnnotationContainerFileCitation",
    "AnnotationFilePath",
]


class LogprobTopLogprob(TypedDict, total=False):
    token: Required[str]

    bytes: Required[Iterable[int]]
    """The UTF-8 bytes of the token."""

    logprob: Required[float]


class Logprob(TypedDict, total=False):
    token: Required[str]

    bytes: Required[Iterable[int]]
    """The UTF-8 bytes of the token."""

    logprob: Required[float]

    top_logprobs: Required[Iterable[LogprobTopLogprob]]


class AnnotationFilePath(TypedDict, total=False):
    file_id: Required[str]

    index: Required[int]
    """Which of the files it is."""

    type: Required[Literal["file_path"]]


class AnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]

    end_index: Required[int]
    """The last character of the text that the file belongs to."""

    file_id: Required[str]

    filename: Required[str]

    start_index: Required[int]
    """The first character of the text that the file belongs to."""

    type: Required[Literal["container_file_citation"]]


class AnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]

    filename: Required[str]

    index: Required[int]
    """Which of the files it is."""

    type: Required[Literal["file_citation"]]


class AnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    """The last character of the text that the source belongs to."""

    start_index: Required[int]
    """The first character of the text that the source belongs to."""

    title: Required[str]

    type: Required[Literal["url_citation"]]

    url: Required[str]


Annotation: TypeAlias = Union[
    AnnotationFileCitation,
    AnnotationURLCitation,
    AnnotationContainerFileCitation,
    AnnotationFilePath,
]


class BetaResponseOutputTextParam(TypedDict, total=False):
    """Text that the model wrote."""

    annotations: Required[Iterable[Annotation]]
    """Sources of the text."""

    text: Required[str]

    type: Required[Literal["output_text"]]

    logprobs: Iterable[Logprob]
    """How likely each token was; only if asked for with `include`."""
