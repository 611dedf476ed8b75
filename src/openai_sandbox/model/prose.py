"""Text of the simulated model."""

from __future__ import annotations

import random

__all__ = ["answer"]


def answer(messages: object, rng: random.Random) -> str:
    """Plain text that fits the conversation. messages: as in `tokens.count_messages`."""
    raise NotImplementedError
