"""What the simulated model asks a client to do with its own machine: commands, patches, clicks.

Such tools have no schema of the user's; the model knows them by their type. What is asked for follows from the words of
the prompt and does no harm: files are listed, a line is added, a picture of the screen is taken.

Neighbours: `tools.py` decides whether one of them is called.
"""

from __future__ import annotations

import re
from typing import Any

from .hints import Hints
from .values import Expression, obj, text

__all__ = ["arguments", "kind_of", "wanted"]

_FILE = Expression(r"(?<![\w./-])(?:[\w-]+/)*[\w-]+\.[A-Za-z]\w{0,4}(?![\w/])")
_WANTED = {
    "shell": Expression(
        r"\b(?:shell|terminal|bash|zsh|command(?: line)?|run|execute|directory|folders?|git|grep|npm|pip|pytest)\b"
        r"|\b(?:list|show|which)\b.*\bfiles?\b|\b(?:ls|cat|pwd|echo)\b",
        re.IGNORECASE | re.DOTALL,
    ),
    "apply_patch": Expression(
        r"\bpatch\b|^(?=.*\b(?:edit|change|fix|create|add|write|update|delete|remove|rename|refactor|replace)\b)"
        r"(?=.*(?:\b(?:file|code|function|module|class|script)s?\b|[\w-]+\.[A-Za-z]\w{0,4}\b))",
        re.IGNORECASE | re.DOTALL,
    ),
    "computer": Expression(
        r"\b(?:click|screenshot|scroll|browser|browse|screen|desktop|mouse|keyboard|navigate|log ?in|website|window|tab"
        r"|button|press)\b|\bopen\b|\btype\b",
        re.IGNORECASE,
    ),
}
_SPOKEN = Expression(
    r"\b(?:run|execute)\s+((?:ls|cat|pwd|echo|date|git|grep|python3?|npm|pip|make)\b[^\n.?!]*)", re.IGNORECASE
)
_COMMANDS = (
    (r"\bgit\b.*\blog\b|\bcommits?\b", "git log --oneline -5"),
    (r"\bgit\b|\bchanged files?\b", "git status --short"),
    (r"\bpython\b.*\bversion\b|\bversion\b.*\bpython\b", "python3 --version"),
    (r"\btests?\b", "python3 -m pytest -q"),
    (r"\b(?:where am i|current (?:directory|folder)|pwd)\b", "pwd"),
    (r"\b(?:date|time)\b", "date"),
    (r"\b(?:disk|space)\b", "df -h ."),
)
_SIDES = (1024, 768)


def kind_of(definition: dict[str, Any]) -> str:
    """`shell`, `local_shell`, `apply_patch` or `computer` if a tool is one that the client carries out, else "".

    A shell that has a container of the API's is none.
    """
    kind = text(definition.get("type"))
    if kind in ("computer", "computer_use_preview", "computer_use"):
        return "computer"
    if kind == "shell" and text(obj(definition.get("environment")).get("type")).startswith("container"):
        return ""
    return kind if kind in ("shell", "local_shell", "apply_patch") else ""


def wanted(kind: str, prompt: str) -> bool:
    """Whether a prompt asks for a tool of such a kind."""
    return _WANTED["shell" if kind == "local_shell" else kind].search(prompt) is not None


def arguments(kind: str, definition: dict[str, Any], prompt: str) -> dict[str, Any]:
    """What a tool of the kind is to do, as `kind_of` names it. definition: the tool, for the size of its screen."""
    if kind == "shell":
        return {"commands": [command(prompt)], "timeout_ms": None, "max_output_length": None}
    if kind == "local_shell":
        return {"command": ["bash", "-lc", command(prompt)], "env": {}}
    return _operation(prompt) if kind == "apply_patch" else _action(definition, prompt)


def command(prompt: str) -> str:
    """A command for the prompt: the one it quotes, or one that only looks."""
    quoted = Hints.of(prompt).quoted
    if quoted:
        return quoted[0]
    found = _SPOKEN.search(prompt)
    if found:
        return re.sub(r"\s+(?:(?:in|on|with) (?:the|a|my)\b.*|please)$", "", found.group(1).strip())
    file = _FILE.search(prompt)
    if file is not None:
        return f"cat {file.group()}"
    known = (made for said, made in _COMMANDS if re.search(said, prompt, re.IGNORECASE))
    return next(known, "ls -la")


def _operation(prompt: str) -> dict[str, Any]:
    """A change of one file, as a diff of lines that begin with a sign."""
    file = _FILE.search(prompt)
    path = file.group() if file is not None else "notes.txt"
    quoted = [each for each in Hints.of(prompt).quoted if each != path]
    low = prompt.lower()
    if re.search(r"\b(?:delete|remove)\b(?!.*\b(?:line|function|word|from)\b)", low):
        return {"type": "delete_file", "path": path}
    if len(quoted) >= 2:
        return {"type": "update_file", "path": path, "diff": f"@@\n-{quoted[0]}\n+{quoted[1]}\n"}
    line = quoted[0] if quoted else "Written by the simulated model of a sandbox."
    if re.search(r"\b(?:create|new|write)\b", low):
        return {"type": "create_file", "path": path, "diff": f"+{line}\n"}
    return {"type": "update_file", "path": path, "diff": f"@@\n+{line}\n"}


def _action(definition: dict[str, Any], prompt: str) -> dict[str, Any]:
    sides = [definition.get(f"display_{name}") for name in ("width", "height")]
    x, y = (side // 2 if isinstance(side, int) else default // 2 for side, default in zip(sides, _SIDES))
    low = prompt.lower()
    if "double" in low and "click" in low:
        return {"type": "double_click", "x": x, "y": y, "keys": None}
    if re.search(r"\bclick\b", low):
        return {"type": "click", "button": "right" if "right" in low else "left", "x": x, "y": y}
    if re.search(r"\bscroll\b", low):
        return {"type": "scroll", "x": x, "y": y, "scroll_x": 0, "scroll_y": -400 if re.search(r"\bup\b", low) else 400}
    quoted = Hints.of(prompt).quoted
    if quoted and re.search(r"\b(?:type|enter|write)\b", low):
        return {"type": "type", "text": quoted[0]}
    if re.search(r"\bpress\b", low):
        found = re.search(r"\bpress (?:the )?(?:key )?(\w+)", low)
        return {"type": "keypress", "keys": [found.group(1).upper() if found else "ENTER"]}
    if re.search(r"\bwait\b", low):
        return {"type": "wait"}
    return {"type": "screenshot"}
