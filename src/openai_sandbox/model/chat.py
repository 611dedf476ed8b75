"""The simulated model: one request body in, one complete answer out.

`Model.complete` reads the body of a chat completion, of a response or of a legacy completion, and decides everything a
model decides: text, tool calls, refusal, where it stops, its log probabilities, and what it all cost in tokens. Ids,
time stamps, events and HTTP are the server's.

Neighbours: `tokens.py` counts, `tools.py` chooses calls, `schema.py` fills schemas, `prose.py` writes text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from . import tokens

__all__ = ["Choice", "Completion", "Model", "Token", "ToolCall", "Usage"]


@dataclass(frozen=True)
class Token:
    """One token of an answer: its text, log probability, and the most likely tokens at its place (best first)."""

    token: str
    logprob: float
    top: tuple[Token, ...] = ()

    @property
    def bytes(self) -> list[int]:
        """The UTF-8 bytes of the token."""
        return list(self.token.encode("utf-8"))


@dataclass(frozen=True)
class ToolCall:
    """A call that the model wants made. `arguments` is JSON text (kind "function") or free text (kind "custom")."""

    name: str
    arguments: str
    kind: str = "function"


@dataclass(frozen=True)
class Choice:
    """One of the `n` answers: exactly one of `content`, `refusal` and `tool_calls` says something.

    finish_reason is "stop", "length", "tool_calls", "content_filter" (or "function_call" if the request used the old
    `functions`). logprobs is None unless they were asked for. reasoning is a summary of what a reasoning model
    "thought", None for other models.
    """

    index: int
    finish_reason: str
    content: Optional[str] = None
    refusal: Optional[str] = None
    tool_calls: tuple[ToolCall, ...] = ()
    logprobs: Optional[tuple[Token, ...]] = None
    reasoning: Optional[str] = None


@dataclass(frozen=True)
class Usage:
    """Tokens of a request. completion_tokens includes reasoning_tokens."""

    prompt_tokens: int
    completion_tokens: int
    reasoning_tokens: int = 0

    @property
    def total_tokens(self) -> int:
        """Prompt and completion together."""
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True)
class Completion:
    """The answer to one request."""

    model: str
    choices: tuple[Choice, ...]
    usage: Usage = field(default_factory=lambda: Usage(0, 0))


class Model:
    """A model that answers by rule and seed: the same seed and the same request give the same bytes."""

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed

    def complete(self, request: Mapping[str, Any]) -> Completion:
        """Answer a request.

        request: the body of POST /chat/completions (`messages`), /responses (`input`, with the earlier conversation
        already put before it, and `instructions`) or /completions (`prompt`, a string); validated by the caller.
        Raises `schema.Unsatisfiable` if a JSON schema in it cannot be met.

        Marks in the last user message: `[refuse]` gives a refusal, `[filter]` the finish reason content_filter.
        """
        raise NotImplementedError(request)

    def pieces(self, content: str) -> Iterator[str]:
        """The pieces in which a text (content, refusal, arguments) is streamed: its tokens."""
        return iter(tokens.split(content))
