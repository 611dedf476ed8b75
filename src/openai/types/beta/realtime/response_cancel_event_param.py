# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseCancelEventParam"]


class ResponseCancelEventParam(TypedDict, total=False):
    """Stop a response; `response.done` with status `cancelled` answers, or `error` if there is none."""

    type: Required[Literal["response.cancel"]]

    event_id: str

    response_id: str
    """The one going on in the conversation if left out."""
