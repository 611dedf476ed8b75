# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai.types.beta.beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput

__all__ = ["BetaResponseCustomToolCallOutputItem"]


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    """The result of a custom tool, as kept by the API."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]  # always sent here

    status: Literal["in_progress", "completed", "incomplete"]

    created_by: Optional[str] = None
    """Who added the item."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseCustomToolCallOutput": "openai.types.beta.beta_response_custom_tool_call_output"},
    )
