"""A local stand-in for the OpenAI API: real HTTP, real state, a simulated model. Nothing in it is intelligent.

`Sandbox` is the engine (sandbox.py). Three doors lead to it: `Sandbox().client()` in process (transport.py), a server
(`python -m openai_sandbox`; server.py, app.py), and `Sandbox.handle` itself. The calls of the API are in `domains/`,
what answers them is in `model/`, what they leave behind in state.py.
"""

from __future__ import annotations

from .errors import ApiError
from .sandbox import Sandbox
from .wire import Pause, Request, Response

__all__ = ["ApiError", "Pause", "Request", "Response", "Sandbox"]
