# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["RealtimeFunctionToolParam"]


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A function of yours: the model writes the arguments, you run it and send back the result."""

    description: str
    """What the function does and when to call it; the model reads it."""

    name: str

    parameters: object
    """The arguments as a JSON schema."""

    type: Literal["function"]
