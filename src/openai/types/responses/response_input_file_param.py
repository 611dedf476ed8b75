# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseInputFileParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class ResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]

    detail: Literal["auto", "low", "high"]

    file_data: str

    file_id: Optional[str]

    file_url: str

    filename: str

    prompt_cache_breakpoint: PromptCacheBreakpoint
