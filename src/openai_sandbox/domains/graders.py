"""Graders: what scores the output of a model, for evals and for reinforcement fine-tuning.

`check` says what is wrong with a grader, `grade` computes it. A grader is kept as it was sent. Neighbours: templates.py
fills in its texts, likeness.py, formula.py and python_grader.py compute; score and label graders ask the sandbox's own
model.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Dict, List, Optional, Sequence

from .. import check as checks
from ..errors import ApiError, bad_request
from ..generation import object_at, string_at
from ..model.values import is_array, is_number, obj
from ..wire import Json
from . import answers, formula, likeness, python_grader, templates

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["Failure", "Grade", "add_usage", "check", "grade", "parts_of", "refuse_python", "sample_of", "texts"]

_OPERATIONS = ("eq", "ne", "like", "ilike")
_EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh")
_NAME = re.compile(r"\W+")


class Failure(Exception):
    """There is no score. kind: the name of the error in the API's answer to `graders.run`."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message


@dataclass
class Grade:
    """A score. label: that of a label grader. parts: the scores of a multi grader's graders by their names. sample:
    what the model of a grader was told and answered. usage: tokens by model."""

    score: float
    label: Optional[str] = None
    parts: Dict[str, float] = field(default_factory=lambda: {})
    sample: Optional[Json] = None
    usage: Dict[str, Json] = field(default_factory=lambda: {})


# checks


def check(value: object, where: str, kinds: Sequence[str]) -> Json:
    """Check a grader that must be of one of these kinds. Raises `ApiError` 400."""
    grader = object_at(value, where)
    kind = string_at(grader, "type", where)
    checks.listed(kind, f"{where}.type", kinds)
    if not string_at(grader, "name", where):
        raise bad_request(f"Invalid '{where}.name': it is empty.", f"{where}.name", "empty_string")
    if kind == "string_check":
        _two_texts(grader, where)
        checks.listed(string_at(grader, "operation", where), f"{where}.operation", _OPERATIONS)
    elif kind == "text_similarity":
        _two_texts(grader, where)
        metric = string_at(grader, "evaluation_metric", where)
        checks.listed(metric, f"{where}.evaluation_metric", [*likeness.METRICS])
    elif kind == "python":
        wrong = python_grader.check(string_at(grader, "source", where))
        if wrong:
            raise bad_request(f"Invalid '{where}.source': {wrong}.", f"{where}.source", "invalid_python_grader")
    elif kind == "multi":
        _multi(grader, where)
    else:
        string_at(grader, "model", where)
        templates.check_messages(grader.get("input", ()), f"{where}.input")
        _sampling(grader, where)
        if kind == "label_model":
            _labels(grader, where)
        else:
            _range(grader, where)
    return grader


def refuse_python(context: Context, grader: Json, where: str) -> None:
    """Refuse a grader that runs Python, if that is not allowed. Raises `ApiError` 400."""
    if context.sandbox.allow_python_graders:
        return
    for each in [grader, *parts_of(grader).values()]:
        if each.get("type") == "python":
            raise bad_request(
                "This sandbox runs no Python graders. Only where their code may do what the sandbox itself can do, "
                "make it with Sandbox(allow_python_graders=True).",
                where,
                "python_graders_not_allowed",
            )


def parts_of(grader: Json) -> Dict[str, Json]:
    """The graders of a multi grader by the names they have in its formula."""
    if grader.get("type") != "multi":
        return {}
    given = grader["graders"]
    if is_array(given):
        return {_NAME.sub("_", str(obj(each).get("name"))): obj(each) for each in given}
    if isinstance(obj(given).get("type"), str):  # a single one
        return {_NAME.sub("_", str(obj(given).get("name"))): obj(given)}
    return {name: obj(each) for name, each in obj(given).items()}


def texts(grader: Json) -> List[str]:
    """All texts of a checked grader that may have places to fill in."""
    kind = grader["type"]
    if kind in ("string_check", "text_similarity"):
        return [grader["input"], grader["reference"]]
    if kind == "multi":
        return [text for each in parts_of(grader).values() for text in texts(each)]
    return [] if kind == "python" else [*templates.texts(grader["input"])]


def _two_texts(grader: Json, where: str) -> None:
    string_at(grader, "input", where)
    string_at(grader, "reference", where)


def _multi(grader: Json, where: str) -> None:
    place = f"{where}.graders"
    given = grader.get("graders")
    if given is None:
        raise checks.missing(place)
    if not is_array(given):
        object_at(given, place)
    parts = parts_of(grader)
    if not parts or (is_array(given) and len(parts) < len(given)):
        raise bad_request(f"Invalid '{place}': there must be graders, each with a name of its own.", place)
    for name, each in parts.items():
        check(each, f"{place}.{name}", ("string_check", "text_similarity", "python", "score_model", "label_model"))
    place = f"{where}.calculate_output"
    try:
        used = formula.names(formula.parse(string_at(grader, "calculate_output", where)))
    except formula.FormulaError as error:
        raise bad_request(f"Invalid '{place}': {error}.", place, "formula_parse_error") from None
    unknown = sorted(used.difference(_scores({name: 0.0 for name in parts}, grader)))
    if unknown:
        raise bad_request(f"Invalid '{place}': no grader has the name '{unknown[0]}'.", place, "invalid_variable")


def _sampling(grader: Json, where: str) -> None:
    given = grader.get("sampling_params")
    if given is None:
        return
    place = f"{where}.sampling_params"
    sampling = object_at(given, place)
    checks.number(sampling, "temperature", 0, 2, f"{place}.temperature")
    checks.number(sampling, "top_p", 0, 1, f"{place}.top_p")
    checks.integer(sampling, "seed", -(2**63), 2**63 - 1, f"{place}.seed")
    checks.integer(sampling, "max_completions_tokens", 1, None, f"{place}.max_completions_tokens")
    if sampling.get("reasoning_effort") is not None:
        checks.listed(sampling["reasoning_effort"], f"{place}.reasoning_effort", _EFFORTS)


def _range(grader: Json, where: str) -> None:
    given = grader.get("range")
    if given is None:
        return
    if not (is_array(given) and len(given) == 2 and all(is_number(each) for each in given) and given[0] < given[1]):
        raise bad_request(f"Invalid '{where}.range': it must be the lowest and the highest score.", f"{where}.range")


def _labels(grader: Json, where: str) -> None:
    for name in ("labels", "passing_labels"):
        place = f"{where}.{name}"
        given = grader.get(name)
        if given is None:
            raise checks.missing(place)
        if not is_array(given) or not all(isinstance(each, str) for each in given):
            raise bad_request(f"Invalid type for '{place}': expected an array of strings.", place, "invalid_type")
        if not given:
            raise bad_request(f"Invalid '{place}': empty array.", place, "empty_array")
        if len(set(given)) < len(given):
            raise bad_request(f"Invalid '{place}': a label is there twice.", place, "invalid_value")
    left = [each for each in grader["passing_labels"] if each not in grader["labels"]]
    if left:
        place = f"{where}.passing_labels"
        raise bad_request(f"Invalid '{place}': '{left[0]}' is not one of the labels.", place, "invalid_value")


# scores


def sample_of(text: str, tools: Sequence[Json] = (), choices: Sequence[Json] = ()) -> Json:
    """What templates find under `sample`."""
    sample: Json = {"output_text": text, "output_tools": [*tools], "choices": [*choices]}
    try:
        sample["output_json"] = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        pass
    return sample


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def grade(context: Context, grader: Json, item: object, sample: Json) -> Grade:
    """Compute a checked grader. Raises Failure."""
    names: Json = {"item": item, "sample": sample}
    kind = grader["type"]
    try:
        if kind == "string_check":
            return Grade(float(_compare(grader, names)))
        if kind == "text_similarity":
            text, reference = (templates.fill(grader[name], names) for name in ("input", "reference"))
            return Grade(likeness.likeness(grader["evaluation_metric"], text, reference))
        if kind == "python":
            return Grade(python_grader.run(grader["source"], sample, item))
        if kind == "multi":
            return _combine(context, grader, item, sample)
        messages = templates.for_responses(templates.fill_messages(grader["input"], names))
    except templates.Unknown as error:
        path: str = error.args[0]
        if path.startswith("sample.output_json") and "output_json" not in sample:
            raise Failure("sample_parse_error", "The output of the model is no JSON.") from None
        raise Failure("invalid_variable_error", f"There is no '{path}' in the data.") from None
    except python_grader.PythonGraderError as error:
        raise Failure("python_grader_runtime_error", str(error)) from None
    except ApiError as error:
        raise Failure("other_error", error.message) from None
    return _ask(context, grader, messages)


def _compare(grader: Json, names: Json) -> bool:
    text, reference = (templates.fill(grader[name], names) for name in ("input", "reference"))
    operation: str = grader["operation"]
    if operation in ("eq", "ne"):
        return (text == reference) == (operation == "eq")
    return reference in text if operation == "like" else reference.lower() in text.lower()


def _combine(context: Context, grader: Json, item: object, sample: Json) -> Grade:
    made = {name: grade(context, each, item, sample) for name, each in parts_of(grader).items()}
    scores = {name: each.score for name, each in made.items()}
    try:
        score = formula.evaluate(formula.parse(grader["calculate_output"]), _scores(scores, grader))
    except formula.FormulaError as error:
        raise Failure("other_error", f"The formula gives no score: {error}.") from None
    out = Grade(score, parts=scores)
    for each in made.values():
        add_usage(out.usage, each.usage)
    return out


def _scores(scores: Dict[str, float], grader: Json) -> Dict[str, float]:
    """The scores by the names that a formula may use: that of the grader, or its type with `_score`."""
    out: Dict[str, float] = {}
    for name, each in parts_of(grader).items():
        out.setdefault(f"{each['type']}_score", scores[name])
    return {**out, **scores}


def add_usage(total: Dict[str, Json], more: Dict[str, Json]) -> None:
    """Add tokens by model to others."""
    for model, usage in more.items():
        have = total.setdefault(model, {name: 0 for name in usage})
        for name, count in usage.items():
            have[name] += count


def _ask(context: Context, grader: Json, messages: List[Json]) -> Grade:
    """Let the grader's model judge, by a schema that leaves it only scores or labels."""
    labels: Optional[List[str]] = grader["labels"] if grader["type"] == "label_model" else None
    low, high = grader.get("range") or (0, 1)
    result: Json = {"type": "number", "minimum": low, "maximum": high}
    if labels is not None:
        result = {"type": "string", "enum": labels}
    answer = _answer(context, grader, messages, result)
    text = _said(answer)
    try:
        found = json.loads(text)["result"]
    except (ValueError, LookupError, TypeError):
        found = None
    label: Optional[str] = None
    if labels is not None and found in labels:
        label = str(found)
        score = float(label in grader["passing_labels"])
    elif labels is None and is_number(found) and low <= found <= high:
        score = float(found)
    else:
        raise Failure("model_grader_parse_error", "The model of the grader gave no result.")
    usage = answers.usage_of(answer)
    sample: Json = {
        "input": messages,
        "output": [{"role": "assistant", "content": text}],
        "finish_reason": "stop",
        "model": answer["model"],
        "usage": usage,
    }
    return Grade(score, label, sample=sample, usage={answer["model"]: {"invocation_count": 1, **usage}})


def _answer(context: Context, grader: Json, messages: List[Json], result: Json) -> Json:
    step = {"description": {"type": "string"}, "conclusion": {"type": "string"}}
    schema = _object({"steps": {"type": "array", "items": _object(step), "maxItems": 3}, "result": result})
    sampling = obj(grader.get("sampling_params"))
    body: Json = {
        "model": grader["model"],
        "input": messages,
        "store": False,
        "text": {"format": {"type": "json_schema", "name": "grade", "strict": True, "schema": schema}},
        **{name: sampling[name] for name in ("temperature", "top_p") if sampling.get(name) is not None},
    }
    if sampling.get("max_completions_tokens") is not None:
        body["max_output_tokens"] = max(16, sampling["max_completions_tokens"])
    if sampling.get("reasoning_effort") is not None:
        body["reasoning"] = {"effort": sampling["reasoning_effort"]}
    response = context.perform("POST", "/v1/responses", body)
    answer: Json = response.json()
    if response.status != 200:
        raise Failure("model_grader_server_error", str(obj(answer.get("error")).get("message")))
    return answer


def _object(properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def _said(answer: Json) -> str:
    parts = [part for output in answer["output"] if output["type"] == "message" for part in output["content"]]
    if any(part["type"] == "refusal" for part in parts):
        raise Failure("model_grader_refusal_error", "The model of the grader refused to judge.")
    return answers.text_of(answer["output"])
