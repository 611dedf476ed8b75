"""Which tools the simulated model calls, and with what."""

from __future__ import annotations

import random

from .chat import ToolCall

__all__ = ["choose"]


def choose(tools: object, tool_choice: object, messages: object, rng: random.Random, parallel: bool = True
           ) -> list[ToolCall]:
    """The calls to make now; empty = answer in text.

    tools, tool_choice: as in the request, in the shape of chat or of responses (old `functions` too).
    """
    raise NotImplementedError
