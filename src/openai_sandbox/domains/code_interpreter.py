"""The tool of responses that runs Python code in a container.

The container is a real one (containers.py) with the files that are named. The code is run only if the sandbox was told
that it may run Python (`allow_python_graders`): then with copies of the container's files, and new files go back into
it. Otherwise only a sum that the user asked for is worked out; of any other code the logs say that it was not run.
Neighbours: hosted.py runs it, python_process.py runs the code, run_code.py is the tool of assistants.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, List, Optional, Tuple

from .. import check
from ..check import texts
from ..errors import ApiError, bad_request, not_found
from ..generation import object_at, string_at
from ..model import facts
from ..model.values import is_object, obj
from ..wire import Json
from . import containers, python_process

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["FOLDER", "NOT_RUN", "check_tool", "citations", "code_of", "executed", "heard", "listed", "use"]

FOLDER = "/mnt/data"
_SECONDS = 30.0
_SHOWN = 64 * 1024  # bytes of logs
_MOST = 50  # files
_LARGEST = 64 * 1024 * 1024  # bytes of a file that the code leaves behind
_FENCED = re.compile(r"```(?:python|py)?[ \t]*\n(.*?)```", re.DOTALL)
NOT_RUN = "The code was not run: this sandbox runs Python only with allow_python_graders."
_PROGRAM = """
sys.stderr = sys.stdout
exec(compile(given["source"], "main.py", "exec"), {"__name__": "__main__"})
"""


def check_tool(call: Call, tool: Json, where: str) -> None:
    """Check the definition of the tool. Raises `ApiError` 400."""
    place = f"{where}.container"
    container = tool.get("container")
    if container is None:
        raise check.missing(place)
    if isinstance(container, str):
        return
    if not is_object(container):
        raise check.wrong_type(place, container, "string", "object")
    check.listed(string_at(container, "type", place), f"{place}.type", ("auto",))
    ids = texts(container.get("file_ids"), f"{place}.file_ids")
    if len(ids) > _MOST:
        param = f"{place}.file_ids"
        raise bad_request(f"At most {_MOST} files can be named, but got {len(ids)}.", param, "array_above_max_length")
    if container.get("memory_limit") is not None:
        check.listed(container["memory_limit"], f"{place}.memory_limit", ("1g", "4g", "16g", "64g"))
    if container.get("network_policy") is not None:
        object_at(container["network_policy"], f"{place}.network_policy")


def use(call: Call, tool: Json, where: str, query: Optional[str], given: List[Json]) -> List[Json]:
    """Run code: the item of the call, with its outputs. query: what the user said, None for no code.

    Raises `ApiError` 404 for a container or file that is not there, also if there is no code to run.
    """
    place = f"{where}.container"
    container = tool["container"]
    if isinstance(container, str):
        if call.object("container", container) is None:
            raise not_found(f"There is no container '{container}'.", place)
    else:
        for at, id in enumerate(container.get("file_ids") or ()):
            if call.object("file", id) is None:
                raise not_found(f"There is no file '{id}'.", f"{place}.file_ids[{at}]")
    if query is None:
        return []
    id = container_of(call, container, place, given, "code_interpreter_call")
    code, known = code_of(query)
    files: List[Json] = []
    if call.sandbox.allow_python_graders:
        status, logs, files = _run(call, id, code)
    else:
        status, logs = "completed", known if known is not None else NOT_RUN
    item: Json = {"id": call.new.hex("ci_"), "type": "code_interpreter_call", "status": status, "code": code}
    item["container_id"] = id
    item["outputs"] = [{"type": "logs", "logs": logs}] if logs else []
    return [{**item, "hidden": {"files": files}}]


def heard(item: Json) -> List[Json]:
    """What the model is given of it: the logs, and the files that were written."""
    said = "\n".join(output["logs"].strip() for output in item["outputs"])
    names = [_name(file) for file in item["hidden"]["files"]]
    if names:
        said = f"{said}\nFiles were written: {', '.join(names)}".strip()
    return [{"type": "hosted_call", "name": "code_interpreter", "heard": said}]


def citations(text: str, done: List[Json]) -> List[Json]:
    """Where a text names the files that were written."""
    out: List[Json] = []
    for file in (file for item in done for file in item["hidden"]["files"]):
        at = text.find(_name(file))
        if at >= 0:
            place = {"start_index": at, "end_index": at + len(_name(file))}
            ids = {"container_id": file["container_id"], "file_id": file["id"], "filename": _name(file)}
            out.append({"type": "container_file_citation", **ids, **place})
    return out


def container_of(call: Call, container: object, place: str, given: List[Json], kind: str) -> str:
    """The container to work in: the one that is named, the one that was used before in this conversation, or a new one.

    place: where it stands in the request. kind: the type of the calls before. Raises `ApiError` 400 or 404.
    """
    if isinstance(container, str):
        return str(containers.require(call, container, place)["id"])
    for item in reversed(given):
        used = item.get("container_id") or obj(item.get("environment")).get("container_id")
        if item.get("type") == kind and isinstance(used, str) and call.object("container", used) is not None:
            try:
                return str(containers.require(call, used)["id"])
            except ApiError:
                break  # it has expired
    asked = obj(container)
    body = {name: asked[name] for name in ("file_ids", "memory_limit", "network_policy") if asked.get(name) is not None}
    answer = call.perform("POST", "/v1/containers", {"name": "auto", **body}, call.request.headers)
    if answer.status != 200:
        error = answer.json()["error"]
        raise ApiError(answer.status, error["message"], param=f"{place}.{error['param']}", code=error["code"])
    return str(answer.json()["id"])


def code_of(query: str) -> Tuple[str, Optional[str]]:
    """The code for a request, and what it prints if that is known without running it."""
    fenced = _FENCED.search(query)
    if fenced is not None:
        return fenced.group(1).strip("\n"), None
    found = facts.calculate(query)
    if found is None:
        return "import os\n\nprint(sorted(os.listdir()))", None
    sum, result = found[0].replace("^", "**"), found[1]
    if "/" not in sum and "." not in f"{sum}{result}":
        return f"print({sum})", result
    return f"print(round({sum}, 6))", repr(float(result))


def _run(call: Call, container: str, code: str) -> Tuple[str, str, List[Json]]:
    """Run code with the files of a container: how it ended, what it printed, and the files it wrote."""
    folder = Path(tempfile.mkdtemp(prefix="openai-sandbox-code-"))
    try:
        before = _unpacked(call, container, folder)
        status, logs = executed(code, folder)
        return status, logs, _kept(call, container, folder, before)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def executed(code: str, folder: Path) -> Tuple[str, str]:
    """Run code in a folder, which it knows by the name `FOLDER`: `completed` or `failed`, and what it printed."""
    given = json.dumps({"source": code.replace(FOLDER, folder.as_posix())}).encode()
    status, out, errors = python_process.run(_PROGRAM, given, str(folder), _SECONDS, _SHOWN)
    logs = out + errors if status else out
    if status is None:
        logs += f"It ran for more than {_SECONDS:g} seconds.\n"
    return ("completed" if status == 0 else "failed"), logs.replace(folder.as_posix(), FOLDER)[:_SHOWN]


def _unpacked(call: Call, container: str, folder: Path) -> List[Tuple[str, int, int]]:
    for file in call.state.all("container_file", parent=container):
        inner = folder / file["path"][len(FOLDER) + 1 :]
        inner.parent.mkdir(parents=True, exist_ok=True)
        inner.write_bytes(call.blob(file["id"]))
    return listed(folder)


def _kept(call: Call, container: str, folder: Path, before: List[Tuple[str, int, int]]) -> List[Json]:
    """What was written or changed goes into the container."""
    out: List[Json] = []
    for entry in listed(folder)[: _MOST + len(before)]:
        name, size, _ = entry
        if entry not in before and "/" not in name and size <= _LARGEST:
            content = (folder / name).read_bytes()
            out.append(containers.put(call, container, name, io.BytesIO(content), len(content), "assistant"))
    return out


def listed(folder: Path) -> List[Tuple[str, int, int]]:
    """The files in a folder, each with its size and the time of its last change."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    return [(path.relative_to(folder).as_posix(), path.stat().st_size, path.stat().st_mtime_ns) for path in found]


def _name(file: Json) -> str:
    return str(file["path"]).rpartition("/")[2]
