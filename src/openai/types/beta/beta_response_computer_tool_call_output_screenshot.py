# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseComputerToolCallOutputScreenshot"]


class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    """A screenshot, by URL or file id."""

    type: Literal["computer_screenshot"]

    file_id: Optional[str] = None

    image_url: Optional[str] = None
