"""The simulated model of the sandbox: deterministic, pure Python, no I/O.

`Model(seed).complete(body)` answers a request. What the server uses besides: `tokens` (count, split, count_messages),
`embed` (embed, similarity), `schema` (generate, validate), `tools` (choose, wants), `prose` (answer).

How it is built: `turns` reads any conversation; `hints` what a prompt says outright; `words` and `topics` what it is
about; `facts`, `tasks`, `given`, `loose` and `style` make text of it; `check`, `depth`, `bounds`, `texts`, `pattern`,
`search`, `grammar` and `plausible` make values.
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
