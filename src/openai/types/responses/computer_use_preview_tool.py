# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ComputerUsePreviewTool"]


class ComputerUsePreviewTool(BaseModel):
    display_height: int

    display_width: int

    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]

    type: Literal["computer_use_preview"]
