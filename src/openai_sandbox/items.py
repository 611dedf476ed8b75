"""The items that responses and conversations are made of: checking them, and giving them the form they are kept in."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Set, Tuple

from . import check
from .errors import ApiError, bad_request, not_found
from .generation import check_functions, object_at, string_at
from .model.values import arr, is_array
from .wire import Json

if TYPE_CHECKING:
    from .sandbox import Call

__all__ = ["check_calls", "normalize", "remember"]

_ROLES = ("user", "assistant", "system", "developer")
_PREFIXES = {
    "message": "msg_",
    "function_call": "fc_",
    "function_call_output": "fco_",
    "custom_tool_call": "ctc_",
    "custom_tool_call_output": "ctco_",
    "reasoning": "rs_",
    "file_search_call": "fs_",
    "web_search_call": "ws_",
    "computer_call": "cu_",
    "computer_call_output": "cuo_",
    "image_generation_call": "ig_",
    "code_interpreter_call": "ci_",
    "local_shell_call": "lsh_",
    "local_shell_call_output": "lsho_",
    "shell_call": "sh_",
    "shell_call_output": "sho_",
    "apply_patch_call": "apc_",
    "apply_patch_call_output": "apco_",
    "mcp_list_tools": "mcpl_",
    "mcp_approval_request": "mcpr_",
    "mcp_approval_response": "mcpa_",
    "mcp_call": "mcp_",
    "tool_search_call": "tsc_",
    "tool_search_output": "tso_",
    "compaction": "cmp_",
    "compaction_trigger": "cmpt_",
    "additional_tools": "at_",
    "configuration_update": "cfg_",
    "program": "prog_",
    "program_output": "progo_",
}
_FIELDS = {
    "function_call": ("call_id", "name", "arguments"),
    "custom_tool_call": ("call_id", "name", "input"),
    "function_call_output": ("call_id",),
    "custom_tool_call_output": ("call_id",),
    "local_shell_call": ("call_id",),
    "local_shell_call_output": ("output",),
    "shell_call": ("call_id",),
    "shell_call_output": ("call_id",),
    "apply_patch_call": ("call_id",),
    "apply_patch_call_output": ("call_id", "status"),
    "computer_call": ("call_id",),
    "computer_call_output": ("call_id",),
    "mcp_list_tools": ("server_label",),
    "mcp_call": ("server_label", "name", "arguments"),
    "mcp_approval_request": ("server_label", "name", "arguments"),
    "mcp_approval_response": ("approval_request_id",),
}
_STATELESS = ("reasoning", "mcp_list_tools", "mcp_approval_request", "mcp_approval_response", "compaction")
_OUTPUTS = {
    "function_call_output": "function_call",
    "custom_tool_call_output": "custom_tool_call",
    "local_shell_call_output": "local_shell_call",
    "shell_call_output": "shell_call",
    "apply_patch_call_output": "apply_patch_call",
    "computer_call_output": "computer_call",
    "tool_search_output": "tool_search_call",
}
_CALLS = frozenset(_OUTPUTS.values())
_PARTS = {
    "input_text": ("text",),
    "output_text": ("text",),
    "refusal": ("refusal",),
    "input_image": (),
    "input_file": (),
    "input_audio": (),
    "text": ("text",),
    "summary_text": ("text",),
    "reasoning_text": ("text",),
    "computer_screenshot": (),
}


def normalize(call: Call, given: object, param: str = "input") -> List[Json]:
    """The items of an input, with ids, in the form in which they are listed. Raises `ApiError` 400 or 404.

    given: a text, one item, or a list of items; references are replaced by the items they name.
    """
    if isinstance(given, str):
        return [_item(call, {"role": "user", "content": given}, param)]
    if is_array(given):
        return [_item(call, object_at(item, f"{param}[{at}]"), f"{param}[{at}]") for at, item in enumerate(given)]
    return [_item(call, object_at(given, param), param)]


def check_calls(items: List[Json], param: str = "input") -> None:
    """Check that every output answers a call before it, and that no call of the client's is left without an output."""
    made: Set[Tuple[str, str]] = set()
    waiting: dict[str, str] = {}
    for item in items:
        kind = item["type"]
        if kind == "mcp_approval_request":
            made.add((kind, item["id"]))
        elif kind == "mcp_approval_response" and ("mcp_approval_request", item["approval_request_id"]) not in made:
            raise bad_request(f"There is no request for approval '{item['approval_request_id']}'.", param)
        id = str(item.get("call_id") or item["id"])  # that of a local shell's output is the id itself
        if kind.startswith("tool_search") and item.get("execution") != "client" and not item.get("call_id"):
            continue  # the API has searched
        if kind in _CALLS:
            made.add((kind, id))
            waiting[id] = kind.replace("_", " ")
        elif kind in _OUTPUTS:
            if (_OUTPUTS[kind], id) not in made:
                raise bad_request(f"No tool call found for the output with call_id {id}.", param)
            waiting.pop(id, None)
    if waiting:
        id, what = next(iter(waiting.items()))
        raise bad_request(f"No tool output found for {what} {id}.", param)


def remember(call: Call, items: List[Json], parent: str) -> None:
    """Keep items so that references find them; those that are kept already stay as they are."""
    for item in items:
        if call.state.get("item", item["id"], call.now) is None:
            call.state.add("item", item["id"], item, parent=parent)


def _item(call: Call, item: Json, where: str) -> Json:
    kind = item.get("type", "message" if "role" in item else "item_reference" if set(item) == {"id"} else None)
    if kind is None:
        raise check.missing(f"{where}.type")
    if kind == "item_reference":
        id = string_at(item, "id", where)
        found = call.state.get("item", id, call.now)
        if found is None:
            raise not_found(f"There is no item '{id}'. Items of responses that are not stored cannot be named.", where)
        return found
    check.listed(kind, f"{where}.type", tuple(_PREFIXES))
    for field in _FIELDS.get(kind, ()):
        string_at(item, field, where)
    own: object = item.get("id")
    if own is not None and not isinstance(own, str):
        raise check.wrong_type(f"{where}.id", own, "string")
    out: Json = {
        "id": own or call.new.hex(_PREFIXES[kind]),
        **{k: v for k, v in item.items() if k != "id"},
        "type": kind,
    }
    if kind == "message":
        return _message(call, out, where)
    if kind in ("function_call_output", "custom_tool_call_output"):
        _output(call, item, where)
    elif kind in _CHECKS:
        _CHECKS[kind](call, item, where)
    if kind == "reasoning" and not is_array(item.get("summary")):
        raise check.missing(f"{where}.summary")
    if kind not in _STATELESS:
        out.setdefault("status", "completed")
    return out


def _message(call: Call, item: Json, where: str) -> Json:
    role = string_at(item, "role", where)
    check.listed(role, f"{where}.role", _ROLES)
    content = item.get("content")
    if content is None:
        raise check.missing(f"{where}.content")
    said = role == "assistant"
    if isinstance(content, str):
        content = [_text(content, said)]
    elif not is_array(content):
        raise check.wrong_type(f"{where}.content", content, "string", "array")
    else:
        allowed = ("output_text", "refusal") if said else ("input_text", "input_image", "input_file", "input_audio")
        content = [_part(call, part, allowed, f"{where}.content[{at}]") for at, part in enumerate(content)]
    return {**item, "status": item.get("status") or "completed", "content": content}


def _text(text: str, said: bool) -> Json:
    if said:
        return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
    return {"type": "input_text", "text": text}


def _part(call: Call, part: object, allowed: Tuple[str, ...], where: str) -> Json:
    part = object_at(part, where)
    kind = string_at(part, "type", where)
    check.listed(kind, f"{where}.type", allowed)
    for name in _PARTS[kind]:
        string_at(part, name, where)
    id = part.get("file_id")
    if id is not None and (not isinstance(id, str) or call.state.get("file", id, call.now) is None):
        raise _no_file(id, f"{where}.file_id")
    if kind == "input_image":
        url = part.get("image_url")
        if url is None and id is None:
            raise check.missing(f"{where}.image_url")
        if url is not None and (not isinstance(url, str) or not url.startswith(("http://", "https://", "data:image/"))):
            raise bad_request(
                f"Invalid '{where}.image_url': neither a URL nor a data URL of an image.",
                f"{where}.image_url",
                "invalid_value",
            )
        return {"detail": "auto", **part}
    if kind == "input_file" and id is None and not (part.get("file_data") or part.get("file_url")):
        raise check.missing(f"{where}.file_id")
    if kind == "output_text":
        return {"annotations": [], "logprobs": [], **part}
    return part


def _no_file(id: object, param: str) -> ApiError:
    return bad_request(f"There is no file '{id}'.", param, "invalid_value")


def _output(call: Call, item: Json, where: str) -> None:
    output = item.get("output")
    if output is None:
        raise check.missing(f"{where}.output")
    if isinstance(output, str):
        return
    if not is_array(output):
        raise check.wrong_type(f"{where}.output", output, "string", "array")
    for at, part in enumerate(arr(output)):
        _part(call, part, ("input_text", "input_image", "input_file"), f"{where}.output[{at}]")


def _screenshot(call: Call, item: Json, where: str) -> None:
    place = f"{where}.output"
    if item.get("output") is None:
        raise check.missing(place)
    picture = object_at(item["output"], place)
    check.listed(string_at(picture, "type", place), f"{place}.type", ("computer_screenshot",))
    id = picture.get("file_id")
    if id is not None and (not isinstance(id, str) or call.state.get("file", id, call.now) is None):
        raise _no_file(id, f"{place}.file_id")
    if id is None:
        string_at(picture, "image_url", place)


def _printed(call: Call, item: Json, where: str) -> None:
    place = f"{where}.output"
    output = item.get("output")
    if not is_array(output):
        raise check.missing(place) if output is None else check.wrong_type(place, output, "array")
    for at, each in enumerate(output):
        inner = f"{place}[{at}]"
        part = object_at(each, inner)
        for name in ("stdout", "stderr"):
            string_at(part, name, inner)
        outcome = object_at(part.get("outcome"), f"{inner}.outcome")
        kind = string_at(outcome, "type", f"{inner}.outcome")
        check.listed(kind, f"{inner}.outcome.type", ("exit", "timeout"))
        if kind == "exit" and not isinstance(outcome.get("exit_code"), int):
            raise check.wrong_type(f"{inner}.outcome.exit_code", outcome.get("exit_code"), "integer")


def _patched(call: Call, item: Json, where: str) -> None:
    check.listed(item["status"], f"{where}.status", ("completed", "failed"))
    if item.get("output") is not None:
        string_at(item, "output", where)


def _answered(call: Call, item: Json, where: str) -> None:
    if not isinstance(item.get("approve"), bool):
        raise check.wrong_type(f"{where}.approve", item.get("approve"), "boolean")
    if item.get("reason") is not None:
        string_at(item, "reason", where)


def _action(call: Call, item: Json, where: str) -> None:
    object_at(item.get("action"), f"{where}.action")


def _operation(call: Call, item: Json, where: str) -> None:
    object_at(item.get("operation"), f"{where}.operation")


def _listed(call: Call, item: Json, where: str) -> None:
    if not is_array(item.get("tools")):
        raise check.wrong_type(f"{where}.tools", item.get("tools"), "array")


def _found(call: Call, item: Json, where: str) -> None:
    _listed(call, item, where)
    for at, tool in enumerate(item["tools"]):
        _tool(object_at(tool, f"{where}.tools[{at}]"), f"{where}.tools[{at}]")


def _tool(tool: Json, where: str) -> None:
    """Functions are checked, and all that has functions in it."""
    kind = string_at(tool, "type", where)
    if kind == "function":
        check_functions(tool, where)
    for at, inner in enumerate(arr(tool.get("tools"))):
        _tool(object_at(inner, f"{where}.tools[{at}]"), f"{where}.tools[{at}]")


_CHECKS = {
    "computer_call_output": _screenshot,
    "shell_call": _action,
    "shell_call_output": _printed,
    "local_shell_call": _action,
    "apply_patch_call": _operation,
    "apply_patch_call_output": _patched,
    "mcp_list_tools": _listed,
    "tool_search_output": _found,
    "mcp_approval_response": _answered,
}
"""What is checked of items besides their texts."""
