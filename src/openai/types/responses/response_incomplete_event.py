# Made from api/responses.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.response import Response

__all__ = ["ResponseIncompleteEvent"]


class ResponseIncompleteEvent(BaseModel):
    """The response ended early; `response.incomplete_details` says why."""

    response: "Response"

    sequence_number: int

    type: Literal["response.incomplete"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Response": "openai.types.responses.response"})
