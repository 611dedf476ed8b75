# Made from api/shared.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["CustomToolInputFormat", "Text", "Grammar"]


class Text(TypedDict, total=False):
    type: Required[Literal["text"]]


class Grammar(TypedDict, total=False):
    definition: Required[str]
    """The grammar, written in `syntax`."""

    syntax: Required[Literal["lark", "regex"]]

    type: Required[Literal["grammar"]]


CustomToolInputFormat: TypeAlias = Union[Text, Grammar]
"""What the input of a custom tool may look like: any text, or text that follows a grammar."""
