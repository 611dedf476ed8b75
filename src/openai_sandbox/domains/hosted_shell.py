"""The shell of responses in a container of the API's: commands are asked for, and not run.

The sandbox runs no commands, so the output of each says so and ends with the status 126, as of what can't be executed.
A shell of the client's own (`environment` local, or none) is model/acts.py's. Neighbour: hosted.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from .. import check
from ..generation import object_at, string_at
from ..model import acts
from ..model.values import obj
from ..wire import Json
from .code_interpreter import container_of

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["check_tool", "heard", "use"]

_NOT_RUN = "The sandbox runs no commands in containers."
_CANNOT = 126  # the status of what can't be executed


def check_tool(call: Call, tool: Json, where: str) -> None:
    """Check the definition of the tool. Raises `ApiError` 400."""
    if tool.get("environment") is None:
        return
    place = f"{where}.environment"
    given = object_at(tool["environment"], place)
    kind = string_at(given, "type", place)
    check.listed(kind, f"{place}.type", ("local", "container_auto", "container_reference"))
    if kind == "container_reference":
        string_at(given, "container_id", place)
    if kind == "container_auto":
        check.texts(given.get("file_ids"), f"{place}.file_ids")


def use(call: Call, tool: Json, where: str, query: Optional[str], given: List[Json]) -> List[Json]:
    """The items of a call and of its output. query: what the user said, None for no call."""
    if query is None:
        return []
    asked = obj(tool.get("environment"))
    container: object = asked["container_id"] if asked["type"] == "container_reference" else asked
    id = container_of(call, container, f"{where}.environment", given, "shell_call")
    call_id = call.new.new("call_")
    made: Json = {
        "id": call.new.hex("sh_"),
        "type": "shell_call",
        "status": "completed",
        "call_id": call_id,
        "action": acts.arguments("shell", tool, query),
        "environment": {"type": "container_reference", "container_id": id},
    }
    output: Json = {
        "id": call.new.hex("sho_"),
        "type": "shell_call_output",
        "status": "completed",
        "call_id": call_id,
        "max_output_length": None,
        "output": [
            {"stdout": "", "stderr": _NOT_RUN, "outcome": {"type": "exit", "exit_code": _CANNOT}}
            for _ in made["action"]["commands"]
        ],
    }
    return [made, output]


def heard(item: Json) -> List[Json]:
    """What the model is given: the call and its output, as they are."""
    return [item]
