# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseImageGenCallPartialImageEvent", "Agent"]


class Agent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    """An unfinished image."""

    item_id: str

    output_index: int

    partial_image_b64: str
    """The image, base64-encoded."""

    partial_image_index: int
    """Which unfinished image it is, from 0."""

    sequence_number: int

    type: Literal["response.image_generation_call.partial_image"]

    agent: Optional[Agent] = None

    background: Optional[str] = None

    output_format: Optional[str] = None

    quality: Optional[str] = None

    size: Optional[str] = None
