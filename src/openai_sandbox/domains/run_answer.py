"""What the model makes of a thread when it is run: searches, code, calls of functions, a message.

It decides and changes nothing but the vector stores' time of last use and the pictures that code makes; run_events.py
lets it happen. Neighbours: thread_state.py, file_search.py, run_code.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Dict, List, Optional, Tuple

from .. import window
from ..errors import ApiError
from ..model import Choice, Completion, Unsatisfiable, tokens
from ..model.values import is_object, obj
from ..wire import Json
from . import chat_checks, file_search, hosted_choice, run_code, thread_messages
from .thread_state import MESSAGE

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["FAULT", "Part", "Plan", "failure", "plan"]

FAULT = "beta.threads.runs"
"""The name by which a fault strikes what a run does."""

_FREE = {"prompt": 0, "completion": 0}
_RANKER = "default_2024_08_21"
_RESULTS, _RESULTS_35 = 20, 5


@dataclass
class Part:
    """One step. status: how it ends (None: it stays open). reason: why its message is incomplete. pieces: as they come,
    if it is not whole yet; it grows as they are taken, and what it costs is known at their end."""

    step: Json
    cost: Json
    status: Optional[str] = "completed"
    message: Optional[Json] = None
    reason: Optional[str] = None
    pieces: Optional[Iterator[Json]] = None


@dataclass
class Plan:
    """The steps to come, how the run stands after them, and what it has then heard from tools. If another server still
    writes the last ones, that is known when they were taken; close: asks it for no more."""

    status: str
    parts: Iterable[Part] = ()
    close: Callable[[], object] = lambda: None
    details: Json = field(default_factory=lambda: {})
    made: List[Json] = field(default_factory=lambda: [])
    searched: bool = False


def plan(context: Context, record: Json, heard: bool) -> Plan:
    """Ask the model. Whatever goes wrong is a failed run. heard: whether somebody listens, so that it may answer in
    pieces; `ApiError` is then raised by these, too."""
    try:
        context.sandbox.faults.strike(FAULT, {}, named=True)
        return _plan(context, record, heard)
    except ApiError as error:
        return Plan("failed", details=failure(error))
    except Unsatisfiable as error:
        return _failed("invalid_prompt", f"No value meets the JSON schema: {error}.")


def failure(error: ApiError) -> Json:
    """What a run says of an error that it failed with."""
    code = "rate_limit_exceeded" if error.status == 429 else "server_error"
    return {"last_error": {"code": code, "message": error.message}}


def _failed(code: str, message: str) -> Plan:
    return Plan("failed", details={"last_error": {"code": code, "message": message}})


def _plan(context: Context, record: Json, heard: bool) -> Plan:
    run: Json = record["run"]
    functions = [tool for tool in run["tools"] if tool["type"] == "function"]
    head = [{"role": "system", "content": run["instructions"]}] if run["instructions"] else []
    said = _said(context, run)
    form = run["response_format"]
    if obj(form).get("type") == "json_object" and not chat_checks.says_json([*head, *said]):
        return _failed("invalid_prompt", "With the format 'json_object', the word 'json' must occur in the messages.")
    result = Plan("completed", made=[*record["made"]], searched=record["searched"])
    fixed = tokens.count_messages([*head, *result.made], functions)
    fitting = _fit(said, _prompt_room(context, run, fixed, record["used"]["prompt"]))
    room = _room(run["max_completion_tokens"], record["used"]["completion"])
    if fitting is None or (room is not None and room <= 0):
        result.status = "incomplete"
        result.details = _limit("max_prompt_tokens" if fitting is None else "max_completion_tokens")
        return result
    asked = [*head, *fitting, *result.made]
    searches, codes = _use(context, record, functions, asked)
    parts: List[Part] = []
    for query, shown in [
        *((search["queries"][0], _search_call(context, run, search)) for search in searches),
        *((code["code_interpreter"]["input"], code) for code in codes),
    ]:
        cost = {"prompt": tokens.count_messages(asked, functions), "completion": tokens.count(query)}
        parts.append(Part(_step(context, run, "tool_calls", tool_calls=[shown]), cost))
        result.searched = True
    result.made += [heard for search in searches for heard in file_search.heard(search)]
    result.made += [heard for code in codes for heard in run_code.heard(code)]
    # What was asked for by name or by "required" has been done once a tool was called.
    forced = not result.made and (isinstance(run["tool_choice"], str) or run["tool_choice"]["type"] == "function")
    model = context.sandbox.model
    answer = (model.stream if heard else model.complete)(
        {
            "model": run["model"],
            "messages": [*head, *fitting, *result.made],
            "tools": functions,
            "tool_choice": run["tool_choice"] if forced or run["tool_choice"] == "none" else "auto",
            "parallel_tool_calls": run["parallel_tool_calls"],
            "response_format": form if is_object(form) else None,
            "temperature": run["temperature"],
            "top_p": run["top_p"],
            "reasoning_effort": record["effort"],
            "max_completion_tokens": room,
        }
    )
    number = context.state.count(MESSAGE, parent=run["thread_id"])

    def cited(said: str) -> Json:
        # marks would spoil JSON
        return {"value": said, "annotations": []} if is_object(form) else _cited(said, searches, number)

    if not isinstance(answer, Completion):
        from .run_live import Live

        live = Live(
            context,
            answer,
            result,
            message=lambda: _message(context, run, []),
            calls=lambda: _calls(context, run, []),
            cite=lambda said: cited(said)["annotations"],
            end=_end,
        )
        result.parts, result.close = chain(parts, live.parts()), answer.close
        return result
    choice = answer.choices[0]
    called = bool(choice.tool_calls) and choice.finish_reason != "length"
    if choice.content or not called:
        content: List[Json] = []
        if choice.refusal is not None:
            content.append({"type": "refusal", "refusal": choice.refusal})
        elif choice.content:
            content.append({"type": "text", "text": cited(choice.content)})
        parts.append(_message(context, run, content))
    if called:
        calls: List[Json] = []
        for made in choice.tool_calls:
            function = {"name": made.name, "arguments": made.arguments, "output": None}
            calls.append({"id": context.new.new("call_"), "type": "function", "function": function})
        parts.append(_calls(context, run, calls))
    parts[-1].cost = {"prompt": answer.usage.prompt_tokens, "completion": answer.usage.completion_tokens}
    _end(result, parts[-1], choice)
    result.parts = parts
    return result


def _message(context: Context, run: Json, content: List[Json]) -> Part:
    message = thread_messages.blank(context, run["thread_id"], "assistant", run)
    step = _step(context, run, "message_creation", message_creation={"message_id": message["id"]})
    return Part(step, dict(_FREE), message={**message, "content": content})


def _calls(context: Context, run: Json, made: List[Json]) -> Part:
    return Part(_step(context, run, "tool_calls", tool_calls=made), dict(_FREE), status=None)


def _end(result: Plan, part: Part, choice: Choice) -> None:
    """How the run stands after its last part. choice: what the model said."""
    if choice.finish_reason == "length":
        part.reason = "max_tokens" if part.message is not None else None
        part.status = "completed" if part.message is not None else "failed"
        result.status, result.details = "incomplete", _limit("max_completion_tokens")
    elif choice.finish_reason == "content_filter":
        part.reason, part.status = "content_filter", "failed"
        failed = _failed("server_error", "The message was stopped by the content filter.")
        result.status, result.details = failed.status, failed.details
    elif part.message is None:
        made: List[Json] = part.step["step_details"]["tool_calls"]
        calls = [{**each, "function": _unanswered(each["function"])} for each in made]
        result.status = "requires_action"
        action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
        result.details = {"required_action": action}
        result.made.append({"role": "assistant", "tool_calls": calls})


def _unanswered(function: Json) -> Json:
    return {name: value for name, value in function.items() if name != "output"}


def _step(context: Context, run: Json, kind: str, **details: object) -> Json:
    return {
        "id": context.new.new("step_"),
        "object": "thread.run.step",
        "created_at": context.stamp,
        "assistant_id": run["assistant_id"],
        "thread_id": run["thread_id"],
        "run_id": run["id"],
        "type": kind,
        "status": "in_progress",
        "step_details": {"type": kind, **details},
        "last_error": None,
        "expired_at": None,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "metadata": {},
        "usage": None,
    }


def _limit(reason: str) -> Json:
    return {"incomplete_details": {"reason": reason}}


# what the model is told


def _said(context: Context, run: Json) -> List[Json]:
    """The messages of the thread, as a chat."""
    page = context.state.page(
        MESSAGE, context.now, parent=run["thread_id"], limit=run["truncation_strategy"]["last_messages"] or 1_000_000
    )
    messages = page.data[::-1] if page is not None else []
    return [{"role": each["role"], "content": [_plain(part) for part in each["content"]]} for each in messages]


def _plain(part: Json) -> Json:
    return {"type": "text", "text": part["text"]["value"]} if part["type"] == "text" else part


def _room(limit: Optional[int], used: int) -> Optional[int]:
    return None if limit is None else limit - used


def _prompt_room(context: Context, run: Json, fixed: int, used: int) -> Optional[int]:
    """The tokens there are for messages: as many as the run may use, and as the model can take in."""
    rooms = _room(run["max_prompt_tokens"], used + fixed), _room(window.room(context, run["model"]), fixed)
    return min((room for room in rooms if room is not None), default=None)


def _fit(said: List[Json], room: Optional[int]) -> Optional[List[Json]]:
    """The messages that there is room for: those in the middle are left out. None if not even the last one fits."""
    if room is None:
        return said
    none = tokens.count_messages([])
    costs = [tokens.count_messages([message]) - none for message in said]
    first = last = len(said) // 2  # what is between them is left out
    total = sum(costs)
    while total > room and (first > 0 or last < len(said) - 1):
        if first > 0 and first >= len(said) - last:
            first -= 1
            total -= costs[first]
        else:
            total -= costs[last]
            last += 1
    return said[:first] + said[last:] if total <= room else None


# searches and code


def _use(context: Context, record: Json, functions: List[Json], given: List[Json]) -> Tuple[List[Json], List[Json]]:
    """What searches have found, and calls of the tool that runs code. Each is used once in a run."""
    run: Json = record["run"]
    mine: Dict[str, Json] = {tool["type"]: tool for tool in run["tools"] if not record["searched"]}
    hosted: List[Json] = []
    if "file_search" in mine and record["stores"]:
        hosted.append(_hosted_search(record, mine["file_search"]))
    if "code_interpreter" in mine:
        hosted.append({"type": "code_interpreter"})
    # A function that had to be called has been called already if anything was heard from tools.
    choice = "auto" if record["made"] and run["tool_choice"] != "none" else run["tool_choice"]
    wanted = hosted_choice.queries({"tools": [*hosted, *functions], "tool_choice": choice}, given)
    searches: List[Json] = []
    codes: List[Json] = []
    for at, tool in enumerate(hosted):
        if tool["type"] == "file_search":
            searches = file_search.use(context, tool, f"tools[{at}]", wanted.get(at))
        elif at in wanted:
            codes = [run_code.use(context, record.get("code_files", []), wanted[at])]
    return searches, codes


def _hosted_search(record: Json, tool: Json) -> Json:
    """The tool that searches, as responses have it."""
    run: Json = record["run"]
    options = obj(tool.get("file_search"))
    most = options.get("max_num_results") or (_RESULTS_35 if run["model"].startswith("gpt-3.5") else _RESULTS)
    return {
        "type": "file_search",
        "vector_store_ids": record["stores"],
        "max_num_results": most,
        "ranking_options": options.get("ranking_options"),
    }


def _search_call(context: Context, run: Json, search: Json) -> Json:
    tool = next(tool for tool in run["tools"] if tool["type"] == "file_search")
    options = obj(obj(tool.get("file_search")).get("ranking_options"))
    return {
        "id": context.new.new("call_"),
        "type": "file_search",
        "file_search": {
            "ranking_options": {"ranker": _RANKER, "score_threshold": 0.0, **options},
            "results": [
                {
                    "file_id": hit["file_id"],
                    "file_name": hit["filename"],
                    "score": hit["score"],
                    "content": [{"type": "text", "text": hit["text"]}],
                }
                for hit in search["results"]
            ],
        },
    }


def _cited(content: str, searches: List[Json], number: int) -> Json:
    """A text with marks where it quotes files, and what the marks stand for."""
    value, at = "", 0
    annotations: List[Json] = []
    for count, citation in enumerate(file_search.citations(content, searches)):
        value += content[at : citation["index"]]
        at = citation["index"]
        mark = f"\u3010{number}:{count}\u2020{citation['filename']}\u3011"
        annotations.append(
            {
                "type": "file_citation",
                "text": mark,
                "start_index": len(value),
                "end_index": len(value) + len(mark),
                "file_citation": {"file_id": citation["file_id"]},
            }
        )
        value += mark
    return {"value": value + content[at:], "annotations": annotations}
