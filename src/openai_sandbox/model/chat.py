"""The simulated model: one request body in, one complete answer out.

`Model.complete` reads the body of a chat completion, of a response or of a legacy completion, and decides everything a
model decides: text, tool calls, refusal, where it stops, its log probabilities, and what it all cost in tokens. Ids,
time stamps, events and HTTP are the server's.

Neighbours: `tokens.py` counts, `tools.py` chooses calls, `schema.py` fills schemas, `prose.py` writes text,
`turns.py` reads conversations.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from . import given, prose, schema, style, tokens, tools
from .tools import ToolCall
from .turns import Turn, last_user, read
from .values import arr, dice, dumps, is_array, is_number, obj, text

__all__ = ["Choice", "Completion", "Model", "Token", "ToolCall", "Usage"]


@dataclass(frozen=True)
class Token:
    """One token of an answer: its text, log probability, and the most likely tokens at its place (best first)."""

    token: str
    logprob: float
    top: tuple[Token, ...] = ()

    @property
    def bytes(self) -> list[int]:
        """The UTF-8 bytes of the token."""
        return list(self.token.encode("utf-8"))


@dataclass(frozen=True)
class Choice:
    """One of the `n` answers: exactly one of `content`, `refusal` and `tool_calls` says something.

    finish_reason is "stop", "length", "tool_calls", "content_filter" (or "function_call" if the request used the old
    `functions`). logprobs is None unless they were asked for. reasoning is a summary of what a reasoning model
    "thought", None for other models.
    """

    index: int
    finish_reason: str
    content: str | None = None
    refusal: str | None = None
    tool_calls: tuple[ToolCall, ...] = ()
    logprobs: tuple[Token, ...] | None = None
    reasoning: str | None = None


@dataclass(frozen=True)
class Usage:
    """Tokens of a request. completion_tokens includes reasoning_tokens."""

    prompt_tokens: int
    completion_tokens: int
    reasoning_tokens: int = 0

    @property
    def total_tokens(self) -> int:
        """Prompt and completion together."""
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True)
class Completion:
    """The answer to one request."""

    model: str
    choices: tuple[Choice, ...]
    usage: Usage = field(default_factory=lambda: Usage(0, 0))


REFUSE, FILTER = "[refuse]", "[filter]"
_REFUSALS = (
    "I'm sorry, but I can't help with that.",
    "I'm sorry, I can't assist with that request.",
    "Sorry, but that is something I can't help with.",
)
_EFFORT = {"none": 0, "minimal": 0, "low": 1, "medium": 3, "high": 8, "xhigh": 14, "max": 20}  # times 64 tokens
_COMMON = (
    " the", " a", ",", ".", " and", " is", " to", " of", " in", " it", " that", " for", " with", " as", " on", " you",
    " an", " this", " be", " are", "\n", " or", " not", " at", "!", ":",
)  # fmt: skip


@dataclass
class _Request:
    """What of a body the model looks at, whichever API it is for."""

    body: Mapping[str, Any]
    model: str
    messages: object
    turns: list[Turn]
    choices: int
    temperature: float
    limit: int | None
    stops: list[str]
    format: dict[str, Any]
    tools: list[Any]
    tool_choice: object
    old_functions: bool
    top: int | None
    """None: no log probabilities."""


class Model:
    """A model that answers by rule and seed: the same seed and the same request give the same bytes.

    What decides: the conversation, the model's name, tools, format, sampling parameters and the request's `seed`. What
    does not: limits, stops, `stream`, `logprobs`, metadata; so a longer limit continues the same text, and a stream
    says what the plain answer says. At temperature 0 the request's `seed` and `top_p` have no effect.
    """

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed

    def complete(self, request: Mapping[str, Any]) -> Completion:
        """Answer a request.

        request: the body of POST /chat/completions (`messages`), /responses (`input`, with the earlier conversation
        already put before it, and `instructions`) or /completions (`prompt`, a string); validated by the caller.
        Raises `schema.Unsatisfiable` if the JSON schema of its format cannot be met.

        The choices of `n` differ above temperature 0, unless the prompt leaves only one thing to say. Marks in the last
        user message: `[refuse]` gives a refusal, `[filter]` the finish reason content_filter.
        """
        asked = _read(request)
        choices: list[Choice] = []
        spent = thought = 0
        for index in range(asked.choices):
            choice, reasoning = self._choice(asked, index, choices)
            choices.append(choice)
            spent += _cost(choice) + reasoning
            thought += reasoning
        return Completion(asked.model, tuple(choices), Usage(_prompt(asked), spent, thought))

    def recite(self, request: Mapping[str, Any], choice: Choice) -> Completion:
        """The completion in which every choice is the given one, with log probabilities if they are asked for."""
        asked = _read(request)
        if asked.top is not None and not choice.tool_calls:
            said = choice.content or choice.refusal or ""
            rng = dice("likeness", self.seed, said)
            choice = _with(choice, logprobs=_logprobs(said, asked.top, asked.temperature == 0, rng))
        choices = tuple(_with(choice, index=index) for index in range(asked.choices))
        return Completion(asked.model, choices, Usage(_prompt(asked), _cost(choice) * asked.choices))

    def prompt_tokens(self, request: Mapping[str, Any]) -> int:
        """What the prompt of a request costs."""
        return _prompt(_read(request))

    def score(self, content: str, top: int) -> tuple[Token, ...]:
        """The tokens of a text that the model reads, with their log probabilities."""
        return _logprobs(content, top, False, dice("reading", self.seed))

    def pieces(self, content: str) -> Iterator[str]:
        """The pieces in which a text (content, refusal, arguments) is streamed: its tokens."""
        return iter(tokens.split(content))

    def _choice(self, asked: _Request, index: int, before: list[Choice]) -> tuple[Choice, int]:
        """One choice and its reasoning tokens."""
        still = asked.temperature == 0
        made = Choice(index, "stop")
        thought = 0
        for attempt in range(1 if still or not before else 8):
            rng = dice("answer", self.seed, _deciding(asked), 0 if still else index, attempt)
            thought = _thought(asked, rng)
            made = _answer(asked, index, rng)
            if thought:
                made = _with(made, reasoning=_reasoning(asked, rng))
            if all(_said(made) != _said(other) for other in before):
                break
        thought = thought if asked.limit is None else min(thought, asked.limit)
        made = _cut(made, asked, None if asked.limit is None else asked.limit - thought)
        if asked.top is not None and not made.tool_calls:
            rng = dice("likeness", self.seed, _said(made), 0 if still else index)
            made = _with(made, logprobs=_logprobs(made.content or made.refusal or "", asked.top, still, rng))
        return made, thought


def _prompt(asked: _Request) -> int:
    """The tokens of the prompt."""
    cost = tokens.count_messages(asked.messages, asked.tools) + tokens.count(text(asked.body.get("instructions")))
    return cost + tokens.count(dumps(asked.format)) if asked.format.get("type") == "json_schema" else cost


def _with(choice: Choice, **changes: Any) -> Choice:
    return Choice(**{**choice.__dict__, **changes})


def _said(choice: Choice) -> str:
    return choice.content or choice.refusal or dumps([[call.name, call.arguments] for call in choice.tool_calls])


def _cost(choice: Choice) -> int:
    calls = sum(tokens.count(call.name) + tokens.count(call.arguments) for call in choice.tool_calls)
    return tokens.count(choice.content or "") + tokens.count(choice.refusal or "") + calls


# -- reading ---------------------------------------------------------------------------------------------------------


def _read(body: Mapping[str, Any]) -> _Request:
    given_as = [body[key] for key in ("messages", "input", "prompt") if body.get(key) is not None]
    messages: object = given_as[0] if given_as else ""
    limits = [body.get(key) for key in ("max_completion_tokens", "max_tokens", "max_output_tokens")]
    stop = body.get("stop")
    shape = obj(body.get("response_format")) or obj(obj(body.get("text")).get("format"))
    functions = arr(body.get("functions"))
    choice = body.get("function_call") if functions and not body.get("tools") else body.get("tool_choice")
    number, temperature = body.get("n"), body.get("temperature")
    return _Request(
        body=body,
        model=text(body.get("model")),
        messages=messages,
        turns=read(messages, body.get("instructions")),
        choices=number if isinstance(number, int) and number > 0 else 1,
        temperature=float(temperature) if is_number(temperature) else 1.0,
        limit=next((limit for limit in limits if isinstance(limit, int)), None),
        stops=[text(item) for item in (stop if is_array(stop) else [stop]) if text(item)],
        format=shape,
        tools=arr(body.get("tools")) or functions,
        tool_choice=choice,
        old_functions=bool(functions) and not body.get("tools"),
        top=_top(body),
    )


def _top(body: Mapping[str, Any]) -> int | None:
    """How many alternatives are wanted per token; None if no log probabilities are."""
    wanted, top = body.get("logprobs"), body.get("top_logprobs")
    if is_number(wanted):  # legacy completions give the number itself
        return int(wanted)
    if wanted or "message.output_text.logprobs" in arr(body.get("include")):
        return int(top) if is_number(top) else 0
    return None


def _deciding(asked: _Request) -> list[object]:
    """The parts of a request that the answer depends on; ids in the conversation are none."""
    turns = [
        [turn.role, turn.text, turn.images, turn.sounds, turn.files, turn.name, turn.calls] for turn in asked.turns
    ]
    out: list[object] = [asked.model, turns, asked.format, asked.tools, asked.tool_choice, asked.temperature]
    out.extend(asked.body.get(key) for key in ("parallel_tool_calls", "reasoning", "reasoning_effort", "verbosity"))
    if asked.temperature:
        out.extend(asked.body.get(key) for key in ("seed", "top_p", "presence_penalty", "frequency_penalty"))
    return out


# -- answering -------------------------------------------------------------------------------------------------------


def _answer(asked: _Request, index: int, rng: random.Random) -> Choice:
    said = last_user(asked.turns)
    if REFUSE in said:
        return Choice(index, "stop", refusal=rng.choice(_REFUSALS))
    parallel = asked.body.get("parallel_tool_calls") is not False and not asked.old_functions
    calls = tools.pick(asked.tools, asked.tool_choice, asked.turns, rng, parallel)
    if calls:
        reason = "function_call" if asked.old_functions else "tool_calls"
        return Choice(index, reason, tool_calls=tuple(calls))
    content = _content(asked, said, rng)
    if FILTER in said:
        pieces = tokens.split(content)
        return Choice(index, "content_filter", content="".join(pieces[: len(pieces) // 2]))
    return Choice(index, "stop", content=content)


def _content(asked: _Request, said: str, rng: random.Random) -> str:
    kind = asked.format.get("type")
    if kind == "json_schema":
        wanted = (obj(asked.format.get("json_schema")) or asked.format).get("schema")
        return dumps(
            schema.generate({} if wanted is None else wanted, rng, prompt=f"{said}\n{given.fields(asked.turns)}")
        )
    if kind == "json_object":
        return dumps(prose.json_answer(asked.turns, rng))
    content = prose.reply(asked.turns, rng)
    verbosity = asked.body.get("verbosity") or obj(asked.body.get("text")).get("verbosity")
    if verbosity == "low":
        return style.apply(content, style.Style(brief=True), said, rng)
    return content


def _cut(choice: Choice, asked: _Request, room: int | None) -> Choice:
    """The choice within the room that is left for it, and before any stop."""
    if choice.tool_calls:
        return _cut_calls(choice, room)
    content = choice.content if choice.content is not None else choice.refusal or ""
    reason = choice.finish_reason
    if room is not None:
        pieces = tokens.split(content)
        if len(pieces) > room:
            content, reason = "".join(pieces[: max(room, 0)]), "length"
    ends = [content.find(stop) for stop in asked.stops if stop in content]
    if ends:
        content, reason = content[: min(ends)], "stop"
    if choice.refusal is not None:
        return _with(choice, refusal=content, finish_reason=reason)
    return _with(choice, content=content, finish_reason=reason)


def _cut_calls(choice: Choice, room: int | None) -> Choice:
    if room is None or _cost(choice) <= room:
        return choice
    kept: list[ToolCall] = []
    for call in choice.tool_calls:
        room -= tokens.count(call.name)
        if room <= 0:
            break
        pieces = tokens.split(call.arguments)
        kept.append(ToolCall(call.name, "".join(pieces[:room]), call.kind))
        room -= len(pieces)
        if room <= 0:
            break
    return _with(choice, tool_calls=tuple(kept), finish_reason="length", content=None if kept else "")


# -- reasoning and log probabilities -----------------------------------------------------------------------------------


def _thought(asked: _Request, rng: random.Random) -> int:
    """The reasoning tokens of a choice; none for models that do not reason by their name."""
    name = asked.model.rsplit("/", 1)[-1].lower()
    name = name.split(":")[1] if name.startswith("ft:") else name
    series_five = name.startswith("gpt-5") and "chat" not in name
    if not series_five and not (name[:1] == "o" and name[1:2].isdigit()):
        return 0
    effort = asked.body.get("reasoning_effort") or obj(asked.body.get("reasoning")).get("effort")
    if effort is None:
        effort = "none" if name.startswith("gpt-5.") else "medium"
    most = _EFFORT.get(text(effort), 3)
    return 64 * rng.randrange(max(1, most // 2), most + 1) if most else 0


def _reasoning(asked: _Request, rng: random.Random) -> str:
    about = prose.topic(last_user(asked.turns))
    step = rng.choice(("compare what I can say by rule", "look for the simplest answer", "check what was said before"))
    return f"**Considering {about}**\n\nThe user speaks of {about}. I {step}, and answer in plain words."


def _logprobs(content: str, top: int, still: bool, rng: random.Random) -> tuple[Token, ...]:
    out: list[Token] = []
    for piece in tokens.split(content):
        second = not still and rng.random() < 0.06  # sampling took the second best, which was not far behind
        # More than any other can have of what is left.
        chance = 0.5 + 0.3 * rng.random() if second else 1 - 0.55 * max(0.01, rng.random()) ** 4
        others = [other for other in _COMMON if other != piece]
        start = rng.randrange(len(others))
        left = 1 - chance
        ranked: list[tuple[float, str]] = [(chance, piece)]
        for step in range(max(top, 2) - 1):
            share = left * (0.5 + 0.3 * rng.random())
            left -= share
            ranked.append((share, others[(start + step) % len(others)]))
        if second:
            ranked[0], ranked[1] = (ranked[0][0], ranked[1][1]), (ranked[1][0], piece)
        listed = [Token(token, _log(share)) for share, token in ranked]
        own = next(entry for entry in listed if entry.token == piece)
        out.append(Token(piece, own.logprob, tuple(listed[:top])))
    return tuple(out)


def _log(chance: float) -> float:
    return round(math.log(max(chance, 1e-12)), 8) + 0.0
