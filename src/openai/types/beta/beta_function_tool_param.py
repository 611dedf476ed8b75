# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Dict, List, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaFunctionToolParam"]


_BetaFunctionToolParamReservedKeywords = TypedDict("_BetaFunctionToolParamReservedKeywords", {"async": bool}, total=False)


class BetaFunctionToolParam(_BetaFunctionToolParamReservedKeywords, total=False):
    """A function of yours: the model writes the arguments, you run it and send back the result."""

    name: Required[str]

    parameters: Required[Optional[Dict[str, object]]]
    """The arguments as a JSON schema."""

    strict: Required[Optional[bool]]
    """Whether arguments always fit `parameters`; only a part of JSON Schema is possible then."""

    type: Required[Literal["function"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    defer_loading: bool
    """Whether the model sees the tool only after finding it by tool search."""

    description: Optional[str]
    """What the function does; the model decides by it whether to call."""

    output_schema: Optional[Dict[str, object]]
    """A JSON schema of the JSON in the string that you send back."""
