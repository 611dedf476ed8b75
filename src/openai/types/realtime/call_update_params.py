# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import Required, TypedDict

__all__ = ["CallUpdateParams"]


class CallUpdateParams(TypedDict, total=False):
    call_config: Required[Dict[str, object]]
    """What to change of the session, sent as the body."""
