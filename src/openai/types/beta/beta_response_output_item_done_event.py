# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_response_output_item import BetaResponseOutputItem

__all__ = ["BetaResponseOutputItemDoneEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseOutputItemDoneEvent(BaseModel):
    """An item of the output is complete."""

    item: "BetaResponseOutputItem"

    output_index: int

    sequence_number: int

    type: Literal["response.output_item.done"]

    agent: Optional[Agent] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaResponseOutputItem": "openai.types.beta.beta_response_output_item"})
