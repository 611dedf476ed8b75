"""A conversation in one shape, whichever API it came through.

Chat messages, the input items of a response and the messages of a thread all become `Turn`s: who speaks, the plain
text, and the calls and results that belong to it.

Neighbours: `prose.py` answers turns, `tools.py` looks in them for open requests, `chat.py` reads requests with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .values import arr, dumps, is_array, is_object, obj, text

__all__ = ["Turn", "after_user", "last_user", "read", "system", "truth"]

_RESULTS = {
    "function_call_output": "output",
    "custom_tool_call_output": "output",
    "local_shell_call_output": "output",
    "shell_call_output": "output",
    "apply_patch_call_output": "output",
    "computer_call_output": "output",
    "file_search_call": "results",
    "code_interpreter_call": "outputs",
    "mcp_call": "output",
    "hosted_call": "heard",
}
"""Where the result is. `hosted_call` is the sandbox's own: what the model hears of a tool that was run for it."""

_CALLS = (
    "function_call",
    "custom_tool_call",
    "local_shell_call",
    "shell_call",
    "apply_patch_call",
    "computer_call",
    "tool_search_call",
)
_UNHEARD = ("web_search_call", "image_generation_call")  # their results are no text, or stand in the next message


@dataclass
class Turn:
    """One entry of a conversation. role: system, user, assistant or tool."""

    role: str
    text: str = ""
    images: int = 0
    sounds: int = 0
    files: int = 0
    name: str = ""
    """Of a tool result: the tool it came from."""
    calls: list[str] = field(default_factory=lambda: [])
    """Of an assistant's turn: names of the tools called."""


def read(messages: object, instructions: object = None) -> list[Turn]:
    """The turns of a conversation.

    messages: a string, chat messages, response items or thread messages, also mixed. instructions: those of a
    response or an assistant; they come first, as a system turn. What is not understood is left out.
    """
    turns: list[Turn] = []
    if text(instructions):
        turns.append(Turn("system", text(instructions)))
    if isinstance(messages, str):
        turns.append(Turn("user", text(messages)))
    names: dict[str, str] = {}
    for item in arr(messages):
        if is_object(item):
            _read_item(item, turns, names)
    return turns


def system(turns: list[Turn]) -> str:
    """All that system and developer messages say."""
    return "\n".join(turn.text for turn in turns if turn.role == "system" and turn.text)


def last_user(turns: list[Turn]) -> str:
    """The text of the last user turn; turns in a row count as one."""
    parts: list[str] = []
    for turn in reversed(turns):
        if turn.role == "user":
            parts.append(turn.text)
        elif parts:
            break
    return "\n".join(reversed([part for part in parts if part]))


def after_user(turns: list[Turn]) -> list[Turn]:
    """What happened since the user last spoke."""
    for at in range(len(turns) - 1, -1, -1):
        if turns[at].role == "user":
            return turns[at + 1 :]
    return list(turns)


def truth(turns: list[Turn]) -> str:
    """All the user ever said, oldest first: names given early are still known later."""
    return "\n".join(turn.text for turn in turns if turn.role == "user" and turn.text)


def _read_item(item: dict[str, Any], turns: list[Turn], names: dict[str, str]) -> None:
    kind = text(item.get("type")) or "message"
    if kind in _CALLS:
        name = text(item.get("name")) or kind[: -len("_call")]
        names[text(item.get("call_id"))] = name
        turns.append(Turn("assistant", calls=[name]))
        return
    if kind in _RESULTS:
        name = names.get(text(item.get("call_id")) or text(item.get("id")), "") or text(item.get("name"))
        if kind.endswith("_call"):  # a hosted tool: call and result are one item
            name = name or kind[: -len("_call")]
            turns.append(Turn("assistant", calls=[name]))
        told = item.get(_RESULTS[kind])
        if kind == "apply_patch_call_output" and not told:
            told = item.get("status")
        turns.append(_spoken("tool", told, name))
        return
    if kind in _UNHEARD:
        turns.append(Turn("assistant", calls=[kind[: -len("_call")]]))
        return
    role = text(item.get("role"))
    if role in ("system", "developer"):
        turns.append(_spoken("system", item.get("content")))
    elif role == "user":
        turns.append(_spoken("user", item.get("content")))
    elif role in ("tool", "function"):
        name = text(item.get("name")) or names.get(text(item.get("tool_call_id")), "")
        turns.append(_spoken("tool", item.get("content"), name))
    elif role == "assistant":
        turn = _spoken("assistant", item.get("content"))
        for call in arr(item.get("tool_calls")):
            made = obj(obj(call).get("function")) or obj(obj(call).get("custom"))
            turn.calls.append(text(made.get("name")))
            names[text(obj(call).get("id"))] = text(made.get("name"))
        if old := text(obj(item.get("function_call")).get("name")):
            turn.calls.append(old)
        turns.append(turn)


def _spoken(role: str, content: object, name: str = "") -> Turn:
    turn = Turn(role, name=name)
    if isinstance(content, str):
        turn.text = text(content)
        return turn
    if is_object(content) and content.get("type") == "computer_screenshot":
        turn.images += 1
        return turn
    if is_object(content):
        turn.text = text(content.get("text")) or dumps(content)
        return turn
    parts: list[str] = []
    for part in content if is_array(content) else []:
        kind = text(obj(part).get("type"))
        if isinstance(part, str):
            parts.append(text(part))
        elif kind in ("image_url", "input_image", "image_file", "computer_screenshot"):
            turn.images += 1
        elif kind == "input_audio":
            turn.sounds += 1
            parts.append(text(obj(part).get("transcript")))
        elif kind in ("file", "input_file"):
            turn.files += 1
        else:
            said = obj(part).get("text") or obj(part).get("refusal") or obj(part).get("transcript")
            said = said or obj(part).get("logs") or obj(part).get("output") or obj(part).get("stdout")
            said = said or obj(part).get("stderr")
            parts.append(text(obj(said).get("value")) or text(said))
    turn.text = "\n".join(part for part in parts if part)
    return turn
