# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseInputFileContentParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """A file for the model, by id, by URL or sent along."""

    type: Required[Literal["input_file"]]

    detail: Literal["auto", "low", "high"]
    """How closely pages are rendered; `high` takes more tokens. The API's default is `auto`."""

    file_data: Optional[str]
    """The file itself as a `data:` URL."""

    file_id: Optional[str]

    file_url: Optional[str]

    filename: Optional[str]

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    """Marks where a beginning ends that later requests share."""
