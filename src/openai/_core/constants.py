"""Numbers and names that more than one module needs.

The defaults that are objects of httpx are made when they are first asked for: `openai._engine.httpx`.
"""

from __future__ import annotations

__all__ = ["BASE_URL", "DEFAULT_MAX_RETRIES", "RAW_RESPONSE_HEADER"]

BASE_URL = "https://api.openai.com/v1"

DEFAULT_MAX_RETRIES = 2
"""Attempts after the first one (R-SENT-7)."""

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
"""The request header by which a call asks for the response around its result: `true` or `stream` (R-HDR-12)."""
