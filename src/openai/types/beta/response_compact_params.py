# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
from openai.types.shared_params.responses_model import ResponsesModel

__all__ = ["ResponseCompactParams", "Image", "PromptCacheOptions"]


class Image(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    """`implicit`, the API's default, sets one breakpoint by itself besides the latest three of yours; `explicit` uses
    only yours, the latest four, and without any there is no caching.
    """

    ttl: Literal["30m"]
    """How long cached input lives at least; only `30m` exists."""


class ResponseCompactParams(TypedDict, total=False):
    model: Required[Optional[ResponsesModel]]
    """The model that compacts."""

    image: Image

    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    """What to compact: a text of at most 10485760 characters or a list of items."""

    instructions: Optional[str]
    """A system message put before everything else; that of `previous_response_id` is not taken over."""

    previous_response_id: Optional[str]
    """The response whose conversation to compact."""

    prompt_cache_key: Optional[str]
    """Requests with the same key and beginning share cached input more often; at most 64 characters."""

    prompt_cache_options: Optional[PromptCacheOptions]
    """Where prompt caching breaks and for how long it holds."""

    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long cached input may be kept. Deprecated in favour of `prompt_cache_options`."""

    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]
    """How fast and at what price the request is served. The API's default is `auto`: what the project is set to."""

    betas: List[Literal["responses_multi_agent=v1"]]
    """Features in beta to switch on; sent as the header `openai-beta`."""
