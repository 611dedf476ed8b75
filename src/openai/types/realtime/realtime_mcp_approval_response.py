# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["RealtimeMcpApprovalResponse"]


class RealtimeMcpApprovalResponse(BaseModel):
    """Your answer to a request for approval."""

    id: str

    approval_request_id: str

    approve: bool

    type: Literal["mcp_approval_response"]

    reason: Optional[str] = None
