"""What goes on in a run of an eval: the rows are collected, then portion by portion answered and graded.

Everything between the steps is in the state: `eval.rows` (the rows that are left), `eval.place` (how far it is), and
`eval.item` (what came of them). Neighbours: evals.py starts runs and shows them, eval_sources.py gives the rows.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from ..errors import ApiError
from ..model.values import obj
from ..wire import Json
from . import answers, eval_sources, graders, templates

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["OPEN", "advance", "end", "passes"]

OPEN = ("queued", "in_progress")
"""The statuses of runs that go on."""

_PORTION = 20
_SEED = 42
_MOST_TOKENS = 2048


def advance(context: Context, id: str) -> bool:
    """A step of a run; whether there is more to do."""
    run = context.object("eval.run", id)
    found = context.object("eval", run["eval_id"]) if run else None
    if run is None or found is None or run["status"] not in OPEN:
        return False
    if run["status"] == "queued":
        _collect(context, run, found)
    else:
        _work(context, run, found)
    context.state.set("eval.run", id, run)
    return run["status"] in OPEN


def end(context: Context, run: Json, status: str) -> None:
    """Give a run its last status, and tell the webhooks."""
    run["status"] = status
    context.state.remove_all("eval.rows", run["id"])
    context.state.remove("eval.place", run["id"])
    event = "succeeded" if status == "completed" else status
    context.emit(f"eval.run.{event}", {"id": run["id"]})


def passes(criterion: Json, grade: graders.Grade) -> bool:
    """Whether a score is good enough. Without a threshold, it has to reach the middle of the range."""
    threshold = criterion.get("pass_threshold")
    if threshold is None:
        low, high = criterion.get("range") or (0, 1)
        threshold = (low + high) / 2
    return grade.score >= threshold


def _collect(context: Context, run: Json, found: Json) -> None:
    run["status"] = "in_progress"
    run["per_testing_criteria_results"] = [
        {"testing_criteria": each["id"], "passed": 0, "failed": 0} for each in found["testing_criteria"]
    ]
    portions = 0
    try:
        rows = iter(eval_sources.rows(context, run["data_source"], found["data_source_config"]))
        while portion := [*islice(rows, _PORTION)]:
            context.state.add("eval.rows", f"{run['id']}-{portions}", {"rows": portion}, parent=run["id"])
            portions += 1
        if not portions:
            raise eval_sources.NoData("The data source has no items.")
    except eval_sources.NoData as error:
        run["error"] = eval_sources.problem_of(error)
        end(context, run, "failed")
        return
    context.state.add("eval.place", run["id"], {"portions": portions, "next": 0, "row": 0})


def _work(context: Context, run: Json, found: Json) -> None:
    place = context.state.get("eval.place", run["id"], 0) or {}
    key = f"{run['id']}-{place['next']}"
    portion = context.state.get("eval.rows", key, 0) or {"rows": []}
    for row in portion["rows"]:
        _take(context, run, found, row, place["row"])
        place["row"] += 1
    context.state.remove("eval.rows", key)
    place["next"] += 1
    context.state.set("eval.place", run["id"], place)
    if place["next"] >= place["portions"]:
        end(context, run, "completed")


def _take(context: Context, run: Json, found: Json, row: Json, number: int) -> None:
    """Answer and grade one row, and count it."""
    sample, shown, usage = _sample(context, run["data_source"], row)
    results: List[Json] = []
    status = "error" if shown["error"] else "pass"
    if not shown["error"]:
        for criterion, count in zip(found["testing_criteria"], run["per_testing_criteria_results"]):
            result, failure = _result(context, criterion, row["item"], sample, usage)
            results.append(result)
            count["passed" if result["passed"] else "failed"] += 1
            if failure:
                status = "error"
            elif not result["passed"] and status == "pass":
                status = "fail"
    item: Json = {
        "id": context.new.hex("outputitem_", 32),
        "object": "eval.run.output_item",
        "created_at": context.stamp,
        "run_id": run["id"],
        "eval_id": run["eval_id"],
        "status": status,
        "datasource_item_id": number,
        "datasource_item": row["item"],
        "results": results,
        "sample": shown,
    }
    context.state.add("eval.item", item["id"], item, parent=run["id"], tag=status)
    counts: Dict[str, int] = run["result_counts"]
    counts["total"] += 1
    counts[{"pass": "passed", "fail": "failed", "error": "errored"}[status]] += 1
    total: Dict[str, Json] = {
        each["model_name"]: {name: count for name, count in each.items() if name != "model_name"}
        for each in run["per_model_usage"]
    }
    graders.add_usage(total, usage)
    run["per_model_usage"] = [{"model_name": name, **counted} for name, counted in total.items()]


def _result(context: Context, criterion: Json, item: object, sample: Json, usage: Dict[str, Json]) -> Tuple[Json, bool]:
    """What a criterion says of a row, and whether it could say nothing."""
    result: Json = {"name": criterion["id"], "type": criterion["type"], "sample": None, "passed": False, "score": 0.0}
    try:
        grade = graders.grade(context, criterion, item, sample)
    except graders.Failure as failure:
        return {**result, "sample": {"error": {"code": failure.kind, "message": failure.message}}}, True
    graders.add_usage(usage, grade.usage)
    shown = grade.sample if grade.label is None else {**(grade.sample or {}), "label": grade.label}
    return {**result, "sample": shown, "passed": passes(criterion, grade), "score": grade.score}, False


# samples


def _sample(context: Context, source: Json, row: Json) -> Tuple[Json, Json, Dict[str, Json]]:
    """What the graders find under `sample`, how an output item shows it, and the tokens of the model by its name."""
    sampling = obj(source.get("sampling_params"))
    shown: Json = {
        "input": [],
        "output": [],
        "finish_reason": "stop",
        "model": source.get("model") or obj(row["sample"]).get("model") or "",
        "usage": {"total_tokens": 0, "completion_tokens": 0, "prompt_tokens": 0, "cached_tokens": 0},
        "error": None,
        "temperature": _or(sampling.get("temperature"), 1.0),
        "top_p": _or(sampling.get("top_p"), 1.0),
        "seed": _or(sampling.get("seed"), _SEED),
        "max_completion_tokens": _or(sampling.get("max_completion_tokens"), _MOST_TOKENS),
    }
    messages: Optional[List[Json]] = row["messages"]
    try:
        given = source.get("input_messages")
        if given is not None:
            messages = _messages(given, row["item"])
        elif messages is not None:
            messages = [{"role": each["role"], "content": templates.parts(each["content"])} for each in messages]
        if messages is not None:
            shown["input"] = [_shown(message) for message in messages]
        if source["type"] == "jsonl" or source.get("model") is None or messages is None:
            sample: Json = row["sample"] or {}
            shown["finish_reason"] = sample.get("finish_reason") or "stop"
            if sample:
                shown["output"] = [{"role": "assistant", "content": sample["output_text"]}]
            return sample, shown, {}
        ask = _ask_chat if source["type"] == "completions" else _ask_responses
        sample, usage = ask(context, source["model"], messages, sampling)
    except (ApiError, templates.Unknown) as error:
        shown["error"] = eval_sources.problem_of(error)
        return {}, shown, {}
    shown["model"] = sample["model"]
    shown["finish_reason"] = sample["finish_reason"]
    shown["output"] = [{"role": "assistant", "content": sample["output_text"]}]
    shown["usage"] = usage
    return sample, shown, {sample["model"]: {"invocation_count": 1, **usage}}


def _messages(given: Json, item: object) -> List[Json]:
    if given["type"] == "template":
        return templates.fill_messages(given["template"], {"item": item})
    return templates.fill_messages(eval_sources.messages_at(item, given["item_reference"]), {"item": item})


def _ask_chat(context: Context, model: str, messages: List[Json], sampling: Json) -> Tuple[Json, Json]:
    body: Json = {"model": model, "messages": templates.for_chat(messages), "seed": _SEED, "store": False}
    body.update((name, value) for name, value in sampling.items() if value is not None)
    answer = _perform(context, "/v1/chat/completions", body)
    choice = answer["choices"][0]
    message = choice["message"]
    text = message.get("content") or message.get("refusal") or ""
    sample = graders.sample_of(text, message.get("tool_calls") or (), answer["choices"])
    return {**sample, "model": answer["model"], "finish_reason": choice["finish_reason"]}, answers.usage_of(answer)


def _ask_responses(context: Context, model: str, messages: List[Json], sampling: Json) -> Tuple[Json, Json]:
    body: Json = {"model": model, "input": templates.for_responses(messages), "store": False}
    for name, value in sampling.items():
        if value is None or name == "seed":  # which POST /responses does not have
            continue
        if name == "max_completion_tokens":
            body["max_output_tokens"] = value
        elif name == "reasoning_effort":
            body["reasoning"] = {"effort": value}
        else:
            body[name] = value
    answer = _perform(context, "/v1/responses", body)
    reason = "length" if answer["status"] == "incomplete" else "stop"
    sample = graders.sample_of(answers.text_of(answer["output"]), answers.calls_of(answer["output"]))
    return {**sample, "model": answer["model"], "finish_reason": reason}, answers.usage_of(answer)


def _perform(context: Context, path: str, body: Json) -> Json:
    response = context.perform("POST", path, body)
    answer: Json = response.json()
    if response.status != 200:
        error = obj(answer.get("error"))
        raise ApiError(response.status, str(error.get("message")), code=error.get("code") or "sampling_error")
    return answer


def _shown(message: Json) -> Json:
    content: Any = message["content"]
    if not isinstance(content, str):
        content = "".join(part.get("text") or f"[{part['type']}]" for part in content)
    return {"role": message["role"], "content": content}


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value
