"""The simulated model of the sandbox: deterministic, pure Python, no I/O.

`Model(seed).complete(body)` answers a request. What the server uses besides: `tokens` (count, split, count_messages),
`embed` (embed, similarity), `schema` (generate, validate), `tools` (choose, wants), `prose` (answer).

How it is built: `turns` reads any conversation; `hints` what a prompt says outright; `words` and `topics` what it is
about; `facts`, `tasks`, `given`, `loose` and `style` make text of it; `check`, `depth`, `bounds`, `texts`, `pattern`,
`search`, `grammar` and `plausible` make values. All of it takes a while to import, so that is done on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chat import Choice, Completion, Model, Token, ToolCall, Usage
    from .schema import Unsatisfiable

__all__ = ["Choice", "Completion", "Model", "Token", "ToolCall", "Unsatisfiable", "Usage"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(".schema" if name == "Unsatisfiable" else ".chat", __name__), name)
