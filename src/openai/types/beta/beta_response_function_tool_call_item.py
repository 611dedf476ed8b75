# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai.types.beta.beta_response_function_tool_call import BetaResponseFunctionToolCall

__all__ = ["BetaResponseFunctionToolCallItem"]


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    """A function call, as kept by the API."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]  # always sent here

    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]  # always sent here

    created_by: Optional[str] = None
    """Who added the item."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseFunctionToolCall": "openai.types.beta.beta_response_function_tool_call"},
    )
