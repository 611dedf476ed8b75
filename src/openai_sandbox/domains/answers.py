"""What answers of POST /responses and /chat/completions say, for graders and evals, which take both.

Neighbours: graders.py, eval_runs.py, eval_sources.py.
"""

from __future__ import annotations

from typing import List

from ..model.values import obj
from ..wire import Json

__all__ = ["calls_of", "text_of", "usage_of"]


def text_of(output: List[Json]) -> str:
    """The text of the output of a response; what was refused counts as text."""
    parts = [part for item in output if item["type"] == "message" for part in item["content"]]
    return "".join(part.get("text") or part.get("refusal") or "" for part in parts)


def calls_of(output: List[Json]) -> List[Json]:
    """The calls of tools in the output of a response."""
    return [item for item in output if item["type"].endswith("_call")]


def usage_of(answer: Json) -> Json:
    """The tokens of an answer, as runs of evals and graders show them."""
    used: Json = answer["usage"]
    old = "prompt_tokens" in used
    details = obj(used.get("prompt_tokens_details" if old else "input_tokens_details"))
    return {
        "prompt_tokens": used["prompt_tokens" if old else "input_tokens"],
        "completion_tokens": used["completion_tokens" if old else "output_tokens"],
        "total_tokens": used["total_tokens"],
        "cached_tokens": details.get("cached_tokens", 0),
    }
