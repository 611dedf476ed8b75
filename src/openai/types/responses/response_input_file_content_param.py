# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseInputFileContentParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class ResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]

    detail: Literal["auto", "low", "high"]

    file_data: Optional[str]

    file_id: Optional[str]

    file_url: Optional[str]

    filename: Optional[str]

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
