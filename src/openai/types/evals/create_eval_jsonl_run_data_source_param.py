# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "CreateEvalJSONLRunDataSourceParam",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
]


class SourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    """The fields templates find under `item`."""

    sample: Dict[str, object]
    """The answer to judge, found under `sample`."""


class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    """The items themselves."""

    type: Required[Literal["file_content"]]


class SourceFileID(TypedDict, total=False):
    id: Required[str]
    """An uploaded JSONL file with one item per line."""

    type: Required[Literal["file_id"]]


Source: TypeAlias = Union[SourceFileContent, SourceFileID]


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Judges answers that come with the data."""

    source: Required[Source]

    type: Required[Literal["jsonl"]]
