# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseCompactionItemParamParam"]


class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]

    type: Required[Literal["compaction"]]

    id: Optional[str]
