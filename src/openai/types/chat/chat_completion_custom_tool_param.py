# Made from api/chat.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormat",
    "CustomFormatText",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
]


class CustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class CustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]

    syntax: Required[Literal["lark", "regex"]]
    """The language the grammar is written in."""


class CustomFormatGrammar(TypedDict, total=False):
    grammar: Required[CustomFormatGrammarGrammar]

    type: Required[Literal["grammar"]]


CustomFormat: TypeAlias = Union[CustomFormatText, CustomFormatGrammar]


class Custom(TypedDict, total=False):
    name: Required[str]

    description: str
    """Tells the model what the tool is for."""

    format: CustomFormat
    """What input has to look like. The API's default is any text."""


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """A tool whose input is free text rather than JSON."""

    custom: Required[Custom]

    type: Required[Literal["custom"]]
