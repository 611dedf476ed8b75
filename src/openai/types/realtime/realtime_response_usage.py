# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_response_usage_input_token_details import RealtimeResponseUsageInputTokenDetails
    from openai.types.realtime.realtime_response_usage_output_token_details import RealtimeResponseUsageOutputTokenDetails

__all__ = ["RealtimeResponseUsage"]


class RealtimeResponseUsage(BaseModel):
    """The tokens a response took."""

    input_token_details: Optional["RealtimeResponseUsageInputTokenDetails"] = None

    input_tokens: Optional[int] = None

    output_token_details: Optional["RealtimeResponseUsageOutputTokenDetails"] = None

    output_tokens: Optional[int] = None

    total_tokens: Optional[int] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeResponseUsageInputTokenDetails": "openai.types.realtime.realtime_response_usage_input_token_details",
            "RealtimeResponseUsageOutputTokenDetails": "openai.types.realtime.realtime_response_usage_output_token_details",
        },
    )
