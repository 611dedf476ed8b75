"""The simulated model of the sandbox: deterministic, pure Python, no I/O.

`Model(seed).complete(body)` answers a request; the modules beside it do one thing each:
`tokens` (count, split, count_messages), `embed` (embed), `schema` (generate, validate), `prose` (answer),
`tools` (choose), `chat` (Model and the shapes of its answer).
"""

from . import chat, embed, prose, schema, tokens, tools
from .chat import Choice, Completion, Model, Token, ToolCall, Usage
from .schema import Unsatisfiable

__all__ = [
    "Choice",
    "Completion",
    "Model",
    "Token",
    "ToolCall",
    "Unsatisfiable",
    "Usage",
    "chat",
    "embed",
    "prose",
    "schema",
    "tokens",
    "tools",
]
