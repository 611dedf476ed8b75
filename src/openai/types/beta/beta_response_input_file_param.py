# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaResponseInputFileParam", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class BetaResponseInputFileParam(TypedDict, total=False):
    """A file for the model, by id, by URL or sent along."""

    type: Required[Literal["input_file"]]

    detail: Literal["auto", "low", "high"]
    """How closely pages are rendered; `high` takes more tokens. The API's default is `auto`."""

    file_data: str
    """The file itself as a `data:` URL."""

    file_id: Optional[str]

    file_url: str

    filename: str

    prompt_cache_breakpoint: PromptCacheBreakpoint
    """Marks where a beginning ends that later requests share."""
