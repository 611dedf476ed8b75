"""The steps of the tour, a module for each part of the API; importing them registers them (kit.py)."""

from . import agents, assistants, files, media, nowhere, realtime, refusals, text, ways, webhooks, work

__all__ = [
    "agents",
    "assistants",
    "files",
    "media",
    "nowhere",
    "realtime",
    "refusals",
    "text",
    "ways",
    "webhooks",
    "work",
]
