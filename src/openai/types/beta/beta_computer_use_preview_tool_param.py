# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaComputerUsePreviewToolParam"]


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """Let the model use a computer, as it was in preview."""

    display_height: Required[int]
    """Pixels."""

    display_width: Required[int]
    """Pixels."""

    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]

    type: Required[Literal["computer_use_preview"]]
