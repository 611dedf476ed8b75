"""Evals: tests of models on data, their runs, and what came of each item.

Neighbours: eval_sources.py reads the data, eval_runs.py does the runs, graders.py judges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import check, generation, listing
from ..errors import bad_request, not_found
from ..generation import object_at, string_at
from ..model.values import is_object, obj
from ..wire import Json
from . import eval_runs, eval_sources, graders, templates

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "advance_runs",
    "create",
    "delete",
    "list",
    "retrieve",
    "runs_cancel",
    "runs_create",
    "runs_delete",
    "runs_list",
    "runs_output_items_list",
    "runs_output_items_retrieve",
    "runs_retrieve",
    "update",
]

_CONFIGS = ("custom", "logs", "stored_completions")
_KINDS = ("label_model", "string_check", "text_similarity", "python", "score_model")


def create(call: Call) -> Json:
    """POST /evals"""
    body = call.body
    metadata = check.metadata(body)
    config = _config(body["data_source_config"])
    if not body["testing_criteria"]:
        message = "Invalid 'testing_criteria': empty array. There must be a grader."
        raise bad_request(message, "testing_criteria", "empty_array")
    criteria = [_criterion(call, each, at, config) for at, each in enumerate(body["testing_criteria"])]
    made: Json = {
        "id": call.new.hex("eval_", 32),
        "object": "eval",
        "data_source_config": config,
        "testing_criteria": criteria,
        "name": body.get("name") or "Eval",
        "created_at": call.stamp,
        "metadata": metadata,
    }
    with call.state.transaction():
        call.state.add("eval", made["id"], made)
        call.state.add("eval.time", made["id"], {"updated_at": call.now})
    return made


def retrieve(call: Call) -> Json:
    """GET /evals/{eval_id}"""
    return _stored(call)


def update(call: Call) -> Json:
    """POST /evals/{eval_id}"""
    body = call.body
    metadata = check.metadata(body)
    with call.state.transaction():
        found = _stored(call)
        if "name" in body:
            found["name"] = body["name"]
        if "metadata" in body:
            found["metadata"] = metadata
        call.state.set("eval", found["id"], found)
        call.state.set("eval.time", found["id"], {"updated_at": call.now})
    return found


def list(call: Call) -> Json:
    """GET /evals"""
    if call.query.get("order_by") != "updated_at":
        return listing.page(call, "eval", order="asc")
    found = call.state.all("eval")
    times = {each["id"]: obj(call.state.get("eval.time", each["id"], 0)).get("updated_at", 0) for each in found}
    return listing.part(call, sorted(found, key=lambda each: times[each["id"]]), order="asc")


def delete(call: Call) -> Json:
    """DELETE /evals/{eval_id}"""
    with call.state.transaction():
        id = _stored(call)["id"]
        for run in call.state.all("eval.run", parent=id):
            _remove(call, run["id"])
        call.state.remove("eval", id)
        call.state.remove("eval.time", id)
    return {"object": "eval.deleted", "deleted": True, "eval_id": id}


def runs_create(call: Call) -> Json:
    """POST /evals/{eval_id}/runs"""
    body = call.body
    found = _stored(call)
    metadata = check.metadata(body)
    config = found["data_source_config"]
    source = body["data_source"] if "data_source" in body else eval_sources.default(config)
    if source is None:
        raise check.missing("data_source")
    eval_sources.check(call, source, config)
    model: str = source.get("model") or ""
    id = call.new.hex("evalrun_", 32)
    run: Json = {
        "id": id,
        "object": "eval.run",
        "eval_id": found["id"],
        "report_url": f"https://sandbox.invalid/evaluations/{found['id']}?run_id={id}",
        "status": "queued",
        "model": model,
        "name": body.get("name") or model or found["name"],
        "created_at": call.stamp,
        "result_counts": {"total": 0, "errored": 0, "failed": 0, "passed": 0},
        "per_model_usage": [],
        "per_testing_criteria_results": [],
        "data_source": source,
        "error": None,
        "metadata": metadata,
    }
    with call.state.transaction():
        call.state.add("eval.run", id, run, parent=found["id"])
        call.start("evals.runs", id)
    return run


def runs_retrieve(call: Call) -> Json:
    """GET /evals/{eval_id}/runs/{run_id}"""
    call.look("evals.runs", call.ids["run_id"])
    return _run(call)


def runs_list(call: Call) -> Json:
    """GET /evals/{eval_id}/runs"""
    status = call.query.get("status")
    runs = call.state.all("eval.run", parent=_stored(call)["id"])
    return listing.part(call, [run for run in runs if status in (None, run["status"])], order="asc")


def runs_cancel(call: Call) -> Json:
    """POST /evals/{eval_id}/runs/{run_id}"""
    with call.state.transaction():
        run = _run(call)
        if run["status"] not in eval_runs.OPEN:
            raise bad_request(f"A run with the status '{run['status']}' cannot be canceled.", "run_id")
        call.stop("evals.runs", run["id"])
        eval_runs.end(call, run, "canceled")
        call.state.set("eval.run", run["id"], run)
    return run


def runs_delete(call: Call) -> Json:
    """DELETE /evals/{eval_id}/runs/{run_id}"""
    with call.state.transaction():
        id = _run(call)["id"]
        _remove(call, id)
    return {"object": "eval.run.deleted", "deleted": True, "run_id": id}


def runs_output_items_list(call: Call) -> Json:
    """GET /evals/{eval_id}/runs/{run_id}/output_items"""
    return listing.page(call, "eval.item", parent=_run(call)["id"], tag=call.query.get("status"), order="asc")


def runs_output_items_retrieve(call: Call) -> Json:
    """GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}"""
    id = call.ids["output_item_id"]
    item = call.object("eval.item", id, parent=_run(call)["id"])
    if item is None:
        raise not_found(f"There is no output item '{id}' in this run.", "output_item_id")
    return item


def advance_runs(context: Context, id: str, step: int) -> bool:
    """A step of a run."""
    return eval_runs.advance(context, id)


def _stored(call: Call) -> Json:
    id = call.ids["eval_id"]
    found = call.object("eval", id)
    if found is None:
        raise not_found(f"There is no eval '{id}'.", "eval_id")
    return found


def _run(call: Call) -> Json:
    id = call.ids["run_id"]
    run = call.object("eval.run", id, parent=_stored(call)["id"])
    if run is None:
        raise not_found(f"There is no run '{id}' of this eval.", "run_id")
    return run


def _remove(call: Call, id: str) -> None:
    call.stop("evals.runs", id)
    for kind in ("eval.rows", "eval.item"):
        call.state.remove_all(kind, id)
    for kind in ("eval.place", "eval.run"):
        call.state.remove(kind, id)


# what an eval is made of


def _config(given: Json) -> Json:
    """The config as the API shows it: with the schema of what templates can name."""
    where = "data_source_config"
    kind = string_at(given, "type", where)
    check.listed(kind, f"{where}.type", _CONFIGS)
    item: Json = {"type": "object"}
    sample = True
    out: Json = {"type": kind}
    if kind == "custom":
        if "item_schema" not in given:
            raise check.missing(f"{where}.item_schema")
        item = object_at(given["item_schema"], f"{where}.item_schema")
        generation.check_schema(item, "'item_schema'", f"{where}.item_schema", False)
        sample = given.get("include_sample_schema") or False
        if not isinstance(sample, bool):
            raise check.wrong_type(f"{where}.include_sample_schema", sample, "boolean")
    else:
        metadata = given.get("metadata")
        out["metadata"] = None if metadata is None else object_at(metadata, f"{where}.metadata")
        check.metadata(out)
    properties: Json = {"item": item, **({"sample": {"type": "object"}} if sample else {})}
    out["schema"] = {"type": "object", "properties": properties, "required": [*properties]}
    return out


def _criterion(call: Call, given: object, at: int, config: Json) -> Json:
    where = f"testing_criteria[{at}]"
    grader = graders.check(given, where, _KINDS)
    graders.refuse_python(call, grader, where)
    if grader["type"] == "text_similarity" and grader.get("pass_threshold") is None:
        raise check.missing(f"{where}.pass_threshold")
    check.number(grader, "pass_threshold", -1e300, 1e300, f"{where}.pass_threshold")
    properties = config["schema"]["properties"]
    for text in graders.texts(grader):
        for path in templates.paths(text):
            problem = _unknown(path, properties)
            if problem:
                raise bad_request(f"Invalid template '{path[:100]}': {problem}.", where, "invalid_template")
    return {**grader, "id": f"{grader['name']}-{call.new.hex('', 32)}"}


def _unknown(path: str, properties: Json) -> str:
    """What is wrong with a path, as far as the schema of the data tells."""
    try:
        steps = templates.steps(path)
    except templates.Unknown:
        return "it is no path such as 'item.name'"
    if steps[0] not in ("item", "sample"):
        return "only 'item' and 'sample' can be named"
    if steps[0] not in properties:
        return "there is a 'sample' only if the eval has 'include_sample_schema'"
    known = obj(properties["item"]).get("properties")
    if steps[0] == "item" and len(steps) > 1 and is_object(known) and known and steps[1] not in known:
        return f"the schema of the items has no '{steps[1]}'"
    return ""
