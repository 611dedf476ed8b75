"""How a model is trained: the method and its settings, the steps that follow from them, and the course of the training.

The course is simulated: loss falls and accuracy rises along a curve that the job's seed and data decide. Neighbours:
fine_tuning.py checks the request, training.py goes through the steps.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Dict, Tuple

from .. import check
from ..errors import bad_request
from ..generation import object_at, string_at
from ..model.values import dice
from ..wire import Json
from . import graders

__all__ = ["COLUMNS", "base_of", "method_of", "metrics", "resolve"]

_SUPERVISED = (
    "gpt-4.1-2025-04-14 gpt-4.1-mini-2025-04-14 gpt-4.1-nano-2025-04-14 gpt-4o-2024-08-06 gpt-4o-mini-2024-07-18 "
    "gpt-4-0613 gpt-3.5-turbo-0125 gpt-3.5-turbo-1106 gpt-3.5-turbo-0613 babbage-002 davinci-002"
).split()
_PREFERENCE = (
    "gpt-4.1-2025-04-14 gpt-4.1-mini-2025-04-14 gpt-4.1-nano-2025-04-14 gpt-4o-2024-08-06 gpt-4o-mini-2024-07-18"
).split()
_REINFORCEMENT = "o4-mini-2025-04-16 gpt-5-2025-08-07".split()
_MODELS = {"supervised": _SUPERVISED, "dpo": _PREFERENCE, "reinforcement": _REINFORCEMENT}
_GRADERS = ("string_check", "text_similarity", "python", "score_model", "multi")
_EFFORTS = ("default", "low", "medium", "high")
_SNAPSHOTS = {
    "gpt-4.1": "gpt-4.1-2025-04-14",
    "gpt-4.1-mini": "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano": "gpt-4.1-nano-2025-04-14",
    "gpt-4o": "gpt-4o-2024-08-06",
    "gpt-4o-mini": "gpt-4o-mini-2024-07-18",
    "gpt-3.5-turbo": "gpt-3.5-turbo-0125",
    "o4-mini": "o4-mini-2025-04-16",
    "gpt-5": "gpt-5-2025-08-07",
}
_ANY = 1e300
_COMMON: Dict[str, Tuple[type, float, float]] = {
    "batch_size": (int, 1, 256),
    "learning_rate_multiplier": (float, 1e-12, _ANY),
    "n_epochs": (int, 1, 50),
}
_SETTINGS: Mapping[str, Dict[str, Tuple[type, float, float]]] = {
    "supervised": _COMMON,
    "dpo": {**_COMMON, "beta": (float, 1e-12, 2)},
    "reinforcement": {
        **_COMMON,
        "compute_multiplier": (float, 0.00001, 10),
        "eval_interval": (int, 1, _ANY),
        "eval_samples": (int, 1, _ANY),
    },
}
COLUMNS = {
    "supervised": ("step", "train_loss", "train_accuracy", "valid_loss", "valid_mean_token_accuracy"),
    "reinforcement": ("step", "train_mean_reward", "valid_mean_reward"),
}
"""The columns of the result file, by method; those of `dpo` are as of `supervised`."""


def base_of(model: str, known: Callable[[str], bool]) -> str:
    """The model of a date that a name stands for. known: whether a fine-tuned model is there. Raises `ApiError` 400."""
    base = model.split(":")[1] if model.startswith("ft:") and known(model) else model
    base = _SNAPSHOTS.get(base, base)
    if not any(base in names for names in _MODELS.values()):
        names = ", ".join([*_SNAPSHOTS, "babbage-002", "davinci-002"])
        raise bad_request(
            f"The model '{model}' does not exist or cannot be fine-tuned. Among those that can are: {names}.",
            "model",
            "model_not_available",
        )
    return base


def method_of(body: Json, base: str) -> Json:
    """The method of a request, with all its settings ("auto" where nothing is said). Raises `ApiError` 400."""
    given = body.get("method")
    old = body.get("hyperparameters")
    if given is not None and old is not None:
        message = "'hyperparameters' and 'method' exclude each other; the settings go into the method."
        raise bad_request(message, "hyperparameters", "invalid_value")
    if given is None:
        if base in _REINFORCEMENT:
            raise bad_request(f"'{base}' needs a 'method' of type 'reinforcement'.", "method")
        return {
            "type": "supervised",
            "supervised": {"hyperparameters": _settings(old, "supervised", "hyperparameters")},
        }
    kind = string_at(given, "type", "method")
    check.listed(kind, "method.type", [*_MODELS])
    for name in given:
        if name not in ("type", *_MODELS):
            raise bad_request(f"Unknown parameter: 'method.{name}'.", f"method.{name}", "unknown_parameter")
    if base not in _MODELS[kind]:
        raise bad_request(f"'{base}' cannot be trained by the method '{kind}'.", "method.type", "invalid_value")
    where = f"method.{kind}"
    inner = object_at(given.get(kind) or {}, where)
    out: Json = {"hyperparameters": _settings(inner.get("hyperparameters"), kind, f"{where}.hyperparameters")}
    if kind == "reinforcement":
        if "grader" not in inner:
            raise check.missing(f"{where}.grader")
        out["grader"] = graders.check(inner["grader"], f"{where}.grader", _GRADERS)
    return {"type": kind, kind: out}


def _settings(given: object, kind: str, where: str) -> Json:
    settings = object_at({} if given is None else given, where)
    out: Json = {}
    for name, (type_, low, high) in _SETTINGS[kind].items():
        value = settings.get(name)
        if value is None or value == "auto":
            out[name] = "auto"
        else:
            place = f"{where}.{name}"
            if type_ is int and check.kind_of(value) != "integer":
                raise check.wrong_type(place, value, "integer")
            out[name] = check.number(settings, name, low, high, place)
    if kind == "reinforcement":
        out["reasoning_effort"] = settings.get("reasoning_effort") or "default"
        check.listed(out["reasoning_effort"], f"{where}.reasoning_effort", _EFFORTS)
    for name in settings:
        if name not in out:
            raise bad_request(f"Unknown parameter: '{where}.{name}'.", f"{where}.{name}", "unknown_parameter")
    return out


def resolve(settings: Json, examples: int) -> None:
    """Replace "auto" by what suits the number of examples."""
    epochs = 3
    if examples * epochs < 100:
        epochs = min(25, 100 // examples)
    elif examples * epochs > 25_000:
        epochs = max(1, 25_000 // examples)
    chosen: Json = {
        "n_epochs": epochs,
        "batch_size": max(1, min(256, round(examples * 0.002))),
        "learning_rate_multiplier": 1.8,
        "beta": 0.1,
        "compute_multiplier": 1.0,
        "eval_interval": 5,
        "eval_samples": 2,
    }
    for name, value in settings.items():
        if value == "auto":
            settings[name] = chosen[name]


def metrics(plan: Json, step: int) -> Json:
    """The figures after a step."""
    part = step / plan["steps"]
    chance = dice("training", plan["seed"], plan["tokens"], plan["base"], step)
    shake = 1 + (chance.random() - 0.5) * 0.2 * (1.2 - part)
    out: Json = {"step": step}
    if plan["method"] == "reinforcement":
        learnt = (1 - math.exp(-2.5 * part)) * 0.7 * shake
        for name, start in (("train_mean_reward", plan["reward"]), ("valid_mean_reward", plan["valid_reward"])):
            if start is not None:
                out[name] = _rounded(start + (max(1.0, start) - start) * min(1.0, learnt))
        return out
    first = 1.4 + dice("start", plan["seed"], plan["tokens"]).random()
    pace = min(6.0, 2.0 + math.log10(1 + plan["rate"]) * 2)
    loss = (0.15 + (first - 0.15) * math.exp(-pace * part)) * shake
    out["train_loss"] = _rounded(loss)
    out["train_mean_token_accuracy"] = _accuracy(loss)
    if plan["valid"]:
        # What was not seen is learnt less well, and worse again once the same examples have come too often.
        other = loss * 1.1 + 0.02 * max(0.0, part * plan["epochs"] - 3)
        out["valid_loss"] = _rounded(other)
        out["valid_mean_token_accuracy"] = _accuracy(other)
    return out


def _accuracy(loss: float) -> float:
    return _rounded(max(0.0, min(1.0, math.exp(-loss / 2))))


def _rounded(value: float) -> float:
    return round(value, 5)
