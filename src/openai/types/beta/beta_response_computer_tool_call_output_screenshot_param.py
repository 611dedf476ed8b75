# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseComputerToolCallOutputScreenshotParam"]


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A screenshot, by URL or file id."""

    type: Required[Literal["computer_screenshot"]]

    file_id: str

    image_url: str
