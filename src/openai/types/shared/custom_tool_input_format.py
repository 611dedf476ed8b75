# Made from api/shared.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["CustomToolInputFormat", "Text", "Grammar"]


class Text(BaseModel):
    type: Literal["text"]


class Grammar(BaseModel):
    definition: str
    """The grammar, written in `syntax`."""

    syntax: Literal["lark", "regex"]

    type: Literal["grammar"]


CustomToolInputFormat: TypeAlias = Annotated[Union[Text, Grammar], PropertyInfo(discriminator="type")]
"""What the input of a custom tool may look like: any text, or text that follows a grammar."""
