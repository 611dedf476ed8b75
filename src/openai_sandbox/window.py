"""How much a model can take in and say: its context window, and the most tokens of an answer.

Models that are not listed have no limits here, nor has a server that answers in the model's place (upstream.py).
Neighbours: generation.py holds requests to it, limits.py has the limits per minute.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Dict, List, NamedTuple, Optional

from .errors import ApiError, bad_request
from .model.values import is_array, obj, text
from .wire import Json, dumps

if TYPE_CHECKING:
    from .context import Context

__all__ = ["Window", "of", "room", "truncated", "within"]


class Window(NamedTuple):
    """context: tokens of prompt and answer together. answer: tokens of the answer, those of reasoning included."""

    context: int
    answer: int


# The first that fits counts.
_WINDOWS = {
    re.compile(pattern): Window(*sizes)
    for pattern, sizes in {
        r"(davinci|babbage)-002$": (16_384, 16_384),
        r"gpt-3\.5-turbo-(instruct|0301|0613)": (4096, 4096),
        r"gpt-3\.5-turbo": (16_385, 4096),
        r"gpt-4-32k": (32_768, 32_768),
        r"gpt-4-(turbo|vision|1106|0125)": (128_000, 4096),
        r"gpt-4(-\d{4})?$": (8192, 8192),
        r"gpt-4o-2024-05-13$": (128_000, 4096),
        r"(gpt|chatgpt)-4o": (128_000, 16_384),
        r"gpt-4\.1": (1_047_576, 32_768),
        r"gpt-5(\.\d)?-chat": (128_000, 16_384),
        r"gpt-5(\.[12])?(-(mini|nano|pro|codex|codex-max|codex-mini|\d{4}-\d\d-\d\d))*$": (400_000, 128_000),
        r"o1-mini": (128_000, 65_536),
        r"o1-preview": (128_000, 32_768),
        r"o[134]|codex-mini": (200_000, 100_000),
        r"computer-use-preview": (8192, 1024),
    }.items()
}
_LIMITS = ("max_completion_tokens", "max_tokens", "max_output_tokens")
_LONG = 4096  # an answer that nothing but the model ends is not longer
_CODE = "context_length_exceeded"


@lru_cache(maxsize=256)
def of(model: str) -> Optional[Window]:
    """The window of a model, also of a fine-tuned one. None if it is not known."""
    name = model.split(":")[1] if model.startswith("ft:") and ":" in model[3:] else model
    return next((window for pattern, window in _WINDOWS.items() if pattern.match(name)), None)


def within(context: Context, request: Json) -> Json:
    """A request of the model, with the room for its answer limited where the prompt leaves little.

    Raises `ApiError` 400 if the prompt, with the answer that is asked for, does not fit, or if an answer of that length
    is more than the model can write.
    """
    window = None if context.sandbox.model.upstream is not None else of(text(request.get("model")))
    if window is None:
        return request
    limit: Dict[str, int] = {name: request[name] for name in _LIMITS if request.get(name) is not None}
    for name, given in limit.items():
        if given > window.answer:
            raise bad_request(
                f"{name} is too large: {given}. This model writes at most {window.answer} tokens.",
                name,
                "invalid_value",
            )
    asked = max(limit.values(), default=0)
    if _at_most(request) + max(asked, _LONG) <= window.context:
        return request
    prompt = context.sandbox.model.prompt_tokens(request)
    is_response = "messages" not in request and "prompt" not in request
    if prompt >= window.context or (prompt + asked > window.context and not is_response):
        raise _too_long(request, window, prompt, asked, is_response)
    left = window.context - prompt
    if min(limit.values(), default=_LONG) <= left:
        return request
    return {**request, "max_output_tokens" if is_response else next(iter(limit), "max_completion_tokens"): left}


def room(context: Context, model: str) -> Optional[int]:
    """The tokens that a prompt may have to leave enough for an answer. None if any number."""
    window = None if context.sandbox.model.upstream is not None else of(model)
    return None if window is None else window.context - min(_LONG, window.context // 4)


def truncated(context: Context, request: Json) -> Json:
    """A request for a response that leaves out the oldest items if there are too many (`truncation: auto`)."""
    most = room(context, text(request.get("model")))
    items: List[Json] = request["input"] if is_array(request.get("input")) else []
    if most is None or _at_most(request) <= most:
        return request

    def fits(left_out: int) -> bool:
        return context.sandbox.model.prompt_tokens({**request, "input": items[left_out:]}) <= most

    low, high = 0, max(len(items) - 1, 0)  # the last one stays
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if fits(middle) else (middle + 1, high)
    while low < len(items) - 1 and str(obj(items[low]).get("type")).endswith("_output"):
        low += 1  # what it answers is gone
    return {**request, "input": items[low:]}


def _at_most(request: Json) -> int:
    """What the prompt can't be more than, found without counting: no token is shorter than a byte."""
    raw = dumps(request)
    return len(raw) + 4096 * raw.count(b"image") + 1_000_000 * raw.count(b'"file')


def _too_long(request: Json, window: Window, prompt: int, asked: int, is_response: bool) -> ApiError:
    if is_response:
        what = f"Your input exceeds the context window of this model: it has {prompt} tokens, {window.context} fit."
        return bad_request(what, "input", _CODE)
    where = "messages" if "messages" in request else "prompt"
    needs = (
        f"{prompt} tokens of the {where} and {asked} of the answer" if asked else f"the {where} have {prompt} tokens"
    )
    what = (
        f"This model's maximum context length is {window.context} tokens. However, {needs}. Please reduce the length."
    )
    return bad_request(what, where, _CODE)
