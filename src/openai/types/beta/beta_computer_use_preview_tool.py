# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaComputerUsePreviewTool"]


class BetaComputerUsePreviewTool(BaseModel):
    """Let the model use a computer, as it was in preview."""

    display_height: int
    """Pixels."""

    display_width: int
    """Pixels."""

    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]

    type: Literal["computer_use_preview"]
