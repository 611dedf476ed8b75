"""Formulas over the scores of graders: `0.5 * similarity + 0.5 * min(exact, 1)`.

Python reads the text, but nothing of Python runs: only numbers, names, `+ - * / ^` and the functions below are
understood. Neighbour: graders.py.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Mapping
from typing import Any, Dict, Set, Type

__all__ = ["FormulaError", "evaluate", "names", "parse"]

_LONGEST = 2000
_FUNCTIONS: Dict[str, Any] = {
    "min": min,
    "max": max,
    "abs": abs,
    "floor": math.floor,
    "ceil": math.ceil,
    "exp": math.exp,
    "sqrt": math.sqrt,
    "log": math.log,
}
_ONE_OR_MORE = ("min", "max")
_BINARY: Dict[Type[ast.operator], Any] = {
    ast.Add: float.__add__,
    ast.Sub: float.__sub__,
    ast.Mult: float.__mul__,
    ast.Div: float.__truediv__,
    ast.Pow: math.pow,
}


class FormulaError(ValueError):
    """A formula cannot be understood, or has no value."""


def parse(text: str) -> ast.expr:
    """Read a formula. Raises FormulaError."""
    if len(text) > _LONGEST:
        raise FormulaError(f"it is longer than {_LONGEST} characters")
    try:
        tree = ast.parse(text.strip().replace("^", "**"), mode="eval").body
        _check(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        reason = str(error) if isinstance(error, FormulaError) else "it cannot be read"
        raise FormulaError(reason) from None
    return tree


def names(tree: ast.expr) -> Set[str]:
    """The scores that a formula uses."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called}


def evaluate(tree: ast.expr, scores: Mapping[str, float]) -> float:
    """The value of a formula. Raises FormulaError if there is none: a division by zero, a number too large."""
    try:
        value = float(_value(tree, scores))
    except (ArithmeticError, ValueError) as error:
        raise FormulaError(f"it has no value: {error}") from None
    if not math.isfinite(value):
        raise FormulaError("its value is not finite")
    return value


def _check(node: ast.expr) -> None:
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        _check(node.left)
        _check(node.right)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.UAdd, ast.USub)):
        _check(node.operand)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS:
        few = not node.args or (len(node.args) > 1 and node.func.id not in _ONE_OR_MORE)
        if few or node.keywords:
            raise FormulaError(f"'{node.func.id}' has the wrong number of arguments")
        for each in node.args:
            _check(each)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
            raise FormulaError("only numbers and names of scores can be reckoned with")
    elif not isinstance(node, ast.Name):
        raise FormulaError(f"'{ast.unparse(node)[:50]}' is not understood")


def _value(node: Any, scores: Mapping[str, float]) -> float:
    if isinstance(node, ast.BinOp):
        return float(_BINARY[type(node.op)](_value(node.left, scores), _value(node.right, scores)))
    if isinstance(node, ast.UnaryOp):
        value = _value(node.operand, scores)
        return -value if isinstance(node.op, ast.USub) else value
    if isinstance(node, ast.Call):
        given = [_value(each, scores) for each in node.args]
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        return float(_FUNCTIONS[name](given) if name in _ONE_OR_MORE else _FUNCTIONS[name](*given))
    return scores[node.id] if isinstance(node, ast.Name) else float(node.value)
