# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaCustomToolParam", "Format", "FormatText", "FormatGrammar"]


class FormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class FormatGrammar(TypedDict, total=False):
    definition: Required[str]

    syntax: Required[Literal["lark", "regex"]]

    type: Required[Literal["grammar"]]


Format: TypeAlias = Union[FormatText, FormatGrammar]


_BetaCustomToolParamReservedKeywords = TypedDict("_BetaCustomToolParamReservedKeywords", {"async": bool}, total=False)


class BetaCustomToolParam(_BetaCustomToolParamReservedKeywords, total=False):
    """A tool of yours that takes free text in place of JSON arguments."""

    name: Required[str]

    type: Required[Literal["custom"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""

    description: str

    format: Format
    """What the input may look like. The API's default is any text."""
