# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["CreateEvalJSONLRunDataSource", "Source", "SourceFileContent", "SourceFileContentContent", "SourceFileID"]


class SourceFileContentContent(BaseModel):
    item: Dict[str, object]
    """The fields templates find under `item`."""

    sample: Optional[Dict[str, object]] = None
    """The answer to judge, found under `sample`."""


class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]
    """The items themselves."""

    type: Literal["file_content"]


class SourceFileID(BaseModel):
    id: str
    """An uploaded JSONL file with one item per line."""

    type: Literal["file_id"]


Source: TypeAlias = Annotated[Union[SourceFileContent, SourceFileID], PropertyInfo(discriminator="type")]


class CreateEvalJSONLRunDataSource(BaseModel):
    """Judges answers that come with the data."""

    source: Source

    type: Literal["jsonl"]
