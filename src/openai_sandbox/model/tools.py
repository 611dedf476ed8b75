"""Which tools the simulated model calls, and with what.

A tool is called if the user's words are those of its name, its description or its parameters (or their neighbours in
meaning), and it has not been called since the user spoke. Arguments come from the tool's schema and the user's words.

Neighbours: `schema.py` makes arguments, `grammar.py` the inputs of custom tools, `acts.py` what a client is to do with
its machine, `words.py` knows likeness, `chat.py` asks.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from typing import Any

from . import acts, facts, grammar, plausible, schema, words
from .hints import Hints
from .pattern import Pattern, PatternError
from .turns import Turn, after_user, last_user, read, truth
from .values import Expression, arr, dumps, is_object, obj, text

__all__ = ["ToolCall", "changes", "choose", "pick", "wants"]

_VERBS = frozenset(
    """get set create make search find list send update delete remove add run fetch lookup look check query
    retrieve show tell give call do execute load read write open start stop play post put use tool function
    api request current""".split()
)
_MATH = frozenset(
    "add sum plus calculator calculate math mathematics arithmetic multiply subtract divide compute evaluate".split()
)
_YES = Expression(
    r"^\W*(?:yes|yep|yeah|sure|ok(?:ay)?|please do|go ahead|do it|correct|right|exactly|continue|proceed)\b",
    re.IGNORECASE,
)
_ENOUGH = 2.0
_HOSTED = {  # what a prompt says that wants a tool of the server's own
    "file_search": r"\?|\b(?:find|search|what|who|when|where|which|how|why|tell|explain|summar\w+|according)\b",
    "web_search": r"\b(?:web|internet|online|news|latest|recent|today|current|search|look up|google|website|who won)\b",
    "code_interpreter": r"\b(?:python|code|run|execute|plot|chart|graph|csv|compute|calculat\w+|solve|factorial|data)\b"
    r"|\d\s*[-+*/^]\s*\d",
    "shell": r"\b(?:shell|terminal|bash|command|run|execute|directory|folder|script)\b",
    "image_generation": r"\b(?:draw|paint|sketch)\b|\b(?:generate|create|make|edit|change|turn)\b.*"
    r"\b(?:image|picture|photo|drawing|logo|icon|painting|illustration|portrait|scene)\b",
}


_CHANGES = Expression(
    r"\b(?:edit|change|turn|replace|recolou?r|crop|retouch|restyle)\b|\bmake (?:it|the|this)\b"
    r"|\b(?:add|remove)\b.*\b(?:to|from|in) (?:it|the|this)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ToolCall:
    """A call that the model wants made. `arguments` is JSON text (kind "function") or free text (kind "custom"); of a
    tool that `acts.py` knows (kind as it names it) and of a search for tools (kind "tool_search") JSON text, too."""

    name: str
    arguments: str
    kind: str = "function"


@dataclass
class _Tool:
    kind: str
    name: str
    description: str
    parameters: Any
    format: dict[str, Any]
    definition: dict[str, Any]
    score: float = 0.0
    matched: set[str] = field(default_factory=lambda: set())


def choose(
    tools: object, tool_choice: object, messages: object, rng: random.Random, parallel: bool = True
) -> list[ToolCall]:
    """The calls to make now; empty = answer in text.

    tools: definitions as in the request, in the shape of chat or of responses (old `functions` too); tools that the API
    runs itself are passed over. tool_choice: None (= "auto"), "none", "auto", "required", a named tool, or allowed
    tools, in either shape (an old `function_call` too). messages: the conversation. parallel: False allows one call
    only.
    """
    return pick(tools, tool_choice, read(messages), rng, parallel)


def pick(
    tools: object, tool_choice: object, turns: list[Turn], rng: random.Random, parallel: bool = True
) -> list[ToolCall]:
    """The same for a conversation that has been read already."""
    known = [tool for definition in arr(tools) for tool in _tools(definition)]
    mode, names = _mode(tool_choice)
    if names is not None:
        known = [tool for tool in known if tool.name in names]
    if mode == "none" or not known:
        return []
    prompt = _prompt(turns)
    hints = Hints.of(prompt)
    if mode == "auto":
        done = {name for turn in after_user(turns) for name in (*turn.calls, turn.name) if name}
        known = [tool for tool in known if tool.name not in done]
    for tool in known:
        _score(tool, prompt, hints, set())
    known.sort(key=lambda tool: -tool.score)
    chosen = _wanted(known, prompt, hints)
    if not chosen and mode == "required" and known:
        chosen = known[:1]
    if not parallel:
        chosen = chosen[:1]
    calls = [_call(tool, said, rng) for tool in chosen for said in _each(tool, chosen, prompt, hints, parallel)]
    return calls if parallel else calls[:1]


def wants(kind: str, messages: object) -> str | None:
    """The query with which a hosted tool should be used now, or None if there is no need of it.

    kind: the type of the tool (file_search, web_search, code_interpreter, image_generation, with any suffix). A tool
    that was used since the user spoke is not used again.
    """
    turns = read(messages)
    base = next((name for name in _HOSTED if kind.startswith(name)), "")
    used = {name for turn in after_user(turns) for name in turn.calls}
    said = last_user(turns).strip()
    if not base or not said or any(name.startswith(base) for name in used):
        return None
    drawn = base == "image_generation" and any(base in turn.calls for turn in turns)
    asked = re.search(_HOSTED[base], said, re.IGNORECASE | re.DOTALL) is not None
    return said if asked or (drawn and changes(said)) else None


def changes(prompt: str) -> bool:
    """Whether a prompt asks for a change of an image, and not for a new one."""
    return _CHANGES.search(prompt) is not None


def _tools(definition: object) -> list[_Tool]:
    item = obj(definition)
    kind = text(item.get("type")) or "function"
    if kind == "namespace":
        return [tool for inner in arr(item.get("tools")) for tool in _tools(inner)]
    act = acts.kind_of(item)
    if act:
        return [_Tool(act, act, "", None, {}, item)]
    if kind == "tool_search" and item.get("execution") == "client":
        return [_Tool(kind, kind, text(item.get("description")), item.get("parameters"), {}, item)]
    if kind not in ("function", "custom"):
        return []
    inner = obj(item.get(kind)) or item
    if not text(inner.get("name")):
        return []
    shape = obj(inner.get("format"))
    return [_Tool(kind, text(inner.get("name")), text(inner.get("description")), inner.get("parameters"), shape, item)]


def _mode(choice: object) -> tuple[str, set[str] | None]:
    """none, auto or required, and the names that are allowed (None = all)."""
    if isinstance(choice, str):
        return (choice if choice in ("none", "required") else "auto"), None
    if not is_object(choice):
        return "auto", None
    kind = text(choice.get("type"))
    if kind == "allowed_tools":
        inner = obj(choice.get("allowed_tools")) or choice
        names = {_named(item) for item in arr(inner.get("tools"))}
        return ("required" if inner.get("mode") == "required" else "auto"), names
    return "required", {_named(choice)}


def _named(item: object) -> str:
    inner = obj(item)
    for key in ("function", "custom"):
        if text(obj(inner.get(key)).get("name")):
            return text(obj(inner.get(key)).get("name"))
    return acts.kind_of(inner) or text(inner.get("name"))


def _prompt(turns: list[Turn]) -> str:
    """What the user wants done: the last message, with the one before if it only says yes."""
    said = last_user(turns)
    if _YES.match(said) and len(words.content(said)) < 3:
        return truth(turns)
    return said


def _score(tool: _Tool, prompt: str, hints: Hints, used: set[str]) -> None:
    """How much the prompt asks for a tool; words that another tool answers to are used up."""
    if acts.kind_of(tool.definition):
        tool.score = 2 * _ENOUGH if acts.wanted(tool.kind, prompt) else 0.0
        return
    said = [word for word in hints.topic if word not in used]
    score = 5.0 if re.search(rf"(?<!\w){re.escape(tool.name)}(?!\w)", prompt) and len(tool.name) > 3 else 0.0
    matched: set[str] = set()
    parts = words.pieces(tool.name)
    for part in parts:
        near = max(((words.likeness(part, word), word) for word in said), default=(0.0, ""))
        if part in _VERBS:
            score += 1.0 if near[0] == 1 else 0.0
        elif near[0] >= 0.8:
            score += 2.0 * near[0]
            matched.add(near[1])
        elif near[0] > 0:
            score += 1.0
            matched.add(near[1])
    about = [word for word in words.content(tool.description) if word not in _VERBS and word not in parts][:40]
    score += min(2.1, 0.7 * _near(about, said, matched))
    properties = obj(obj(tool.parameters).get("properties"))
    inside = [part for name in properties for part in words.pieces(name)]
    inside += [
        part
        for each in properties.values()
        for value in arr(obj(each).get("enum"))
        for part in words.pieces(text(value))
    ]
    score += min(1.0, 0.5 * _near(inside, said, set()))
    if hints.places and any(plausible.kind_of(name) in ("city", "country") for name in properties):
        score += 0.5
    if _MATH & {*parts, *about} and facts.calculate(prompt):
        score += 2.0
    tool.score, tool.matched = score, matched


def _near(some: list[str], said: list[str], matched: set[str]) -> int:
    found = 0
    for word in dict.fromkeys(some):
        for other in said:
            if words.likeness(word, other) >= 0.8:
                found += 1
                matched.add(other)
                break
    return found


def _wanted(known: list[_Tool], prompt: str, hints: Hints) -> list[_Tool]:
    """The tools that are asked for, each by words of its own."""
    chosen: list[_Tool] = []
    used: set[str] = set()
    for tool in known:
        if chosen:
            _score(tool, prompt, hints, used)
        if tool.score >= _ENOUGH:
            chosen.append(tool)
            used |= tool.matched
    return chosen


def _each(tool: _Tool, chosen: list[_Tool], prompt: str, hints: Hints, parallel: bool) -> list[str]:
    """The prompts of a tool's calls: one, or one per place if the tool takes one place and the user named several."""
    takers = [name for name in obj(obj(tool.parameters).get("properties")) if plausible.kind_of(name) == "city"]
    if not parallel or len(takers) != 1 or len(hints.places) < 2:
        return [prompt]
    own = [place for place in hints.places if _nearest(place, chosen, prompt) is tool] or hints.places
    out: list[str] = []
    for place in own:
        said = prompt
        for other in hints.places:
            if other != place and other not in place:
                said = said.replace(other, "")
        out.append(f"in {place}. {said}" if f" {place}" in said else said)
    return out


def _nearest(place: str, chosen: list[_Tool], prompt: str) -> _Tool | None:
    """The tool whose words stand last before a place."""
    before = prompt[: prompt.find(place)].lower()
    last = [max((before.rfind(word) for word in tool.matched), default=-1) for tool in chosen]
    return chosen[last.index(max(last))] if max(last) >= 0 else None


def _call(tool: _Tool, prompt: str, rng: random.Random) -> ToolCall:
    if tool.kind == "custom":
        return ToolCall(tool.name, _free_text(tool, prompt, rng), "custom")
    if acts.kind_of(tool.definition):
        return ToolCall(tool.name, dumps(acts.arguments(tool.kind, tool.definition, prompt)), tool.kind)
    if not is_object(tool.parameters) or not tool.parameters:
        return ToolCall(tool.name, "{}", tool.kind)
    value: Any = None
    try:
        value = schema.generate(tool.parameters, rng, prompt=prompt)
    except schema.Unsatisfiable:  # a tool's schema is not refused for that: a real model would send something too
        pass
    return ToolCall(tool.name, dumps(value if is_object(value) else {}), tool.kind)


def _free_text(tool: _Tool, prompt: str, rng: random.Random) -> str:
    rules = obj(tool.format.get("grammar")) or tool.format
    definition = text(rules.get("definition"))
    if rules.get("syntax") == "regex" and definition:
        try:
            made = Pattern.of(f"^(?:{definition})$").make(rng)
        except PatternError:
            made = None
        if made is not None:
            return made
    if rules.get("syntax") == "lark" and definition:
        made = grammar.make(definition, rng)
        if made is not None:
            return made
    hints = Hints.of(prompt)
    if hints.quoted:
        return hints.quoted[0]
    about = {*words.pieces(tool.name), *words.content(tool.description)}
    if about & {"sql"}:
        return "SELECT * FROM items LIMIT 10;"
    if about & {"python", "code", "exec", "script"}:
        known = facts.calculate(prompt)
        return f"print({known[0].replace('^', '**')})" if known else 'print("Hello from the sandbox")'
    return prompt.strip() or plausible.sentence(hints, rng)
