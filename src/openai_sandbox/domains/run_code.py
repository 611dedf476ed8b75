"""Code that a run of an assistant has executed: what it is, what it printed, and the pictures it made.

As for responses it is executed only if the sandbox may run Python. Files are there by their ids, in `/mnt/data`.
Neighbours: code_interpreter.py has what responses and runs share, run_answer.py asks.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, List, Sequence

from ..wire import Json
from . import code_interpreter, files

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["heard", "pieces", "use"]

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")
_MOST = 20  # pictures
_LARGEST = 20 * 1024 * 1024  # bytes of a picture


def use(context: Context, file_ids: Sequence[str], query: str) -> Json:
    """The call of the tool, with its outputs. query: what the user said."""
    code, known = code_interpreter.code_of(query)
    outputs: List[Json] = []
    if context.sandbox.allow_python_graders:
        logs, outputs = _executed(context, file_ids, code)
    else:
        logs = known if known is not None else code_interpreter.NOT_RUN
    if logs:
        outputs.insert(0, {"type": "logs", "logs": logs})
    return {
        "id": context.new.new("call_"),
        "type": "code_interpreter",
        "code_interpreter": {"input": code, "outputs": outputs},
    }


def heard(call: Json) -> List[Json]:
    """What the model is told of a call."""
    outputs: List[Json] = call["code_interpreter"]["outputs"]
    said = [each["logs"].strip() if each["type"] == "logs" else "A picture was made." for each in outputs]
    return [{"type": "hosted_call", "name": "code_interpreter", "heard": "\n".join(said)}]


def pieces(index: int, call: Json, code: Sequence[str]) -> List[Json]:
    """The deltas that tell of a call. index: its place among the calls of the step. code: cut into pieces."""
    head: Json = {"index": index, "type": "code_interpreter"}
    outputs: List[Json] = call["code_interpreter"]["outputs"]
    return [
        {**head, "id": call["id"], "code_interpreter": {"input": "", "outputs": []}},
        *({**head, "code_interpreter": {"input": piece}} for piece in code),
        *({**head, "code_interpreter": {"outputs": [{"index": at, **each}]}} for at, each in enumerate(outputs)),
    ]


def _executed(context: Context, file_ids: Sequence[str], code: str) -> tuple[str, List[Json]]:
    folder = Path(tempfile.mkdtemp(prefix="openai-sandbox-code-"))
    try:
        for id in file_ids:
            if context.object("file", id) is not None:
                (folder / id).write_bytes(context.blob(id))
        before = code_interpreter.listed(folder)
        _, logs = code_interpreter.executed(code, folder)
        return logs, [
            _picture(context, folder / name)
            for name, size, time in code_interpreter.listed(folder)[: _MOST + len(before)]
            if (name, size, time) not in before and name.lower().endswith(_PICTURES) and 0 < size <= _LARGEST
        ]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _picture(context: Context, path: Path) -> Json:
    with path.open("rb") as content:
        file = files.keep(context, content, path.stat().st_size, path.name, "assistants_output")
    return {"type": "image", "image": {"file_id": file["id"]}}
