"""Short-lived keys (`ek_...`), with which a browser opens a realtime session that was set up for it.

Neighbours: sandbox.py lets them in where they may be used, domains/realtime_keys.py makes them and looks them up.
"""

from __future__ import annotations

from typing import Mapping, Optional

__all__ = ["OPEN_TO", "PREFIX", "named"]

PREFIX = "ek_"
OPEN_TO = ("realtime.connect", "realtime.translations.connect", "realtime.calls.create")
"""The calls that such a key can be used for."""

_PROTOCOL = "openai-insecure-api-key."


def named(headers: Mapping[str, str]) -> Optional[str]:
    """The short-lived key of a request: in its header, or among the protocols of a websocket, where browsers put it."""
    offered = [part.strip() for part in headers.get("sec-websocket-protocol", "").split(",")]
    keys = [part[len(_PROTOCOL) :] for part in offered if part.startswith(_PROTOCOL)]
    keys.append(headers.get("authorization", "").partition(" ")[2].strip())
    return next((key for key in keys if key.startswith(PREFIX)), None)
