"""The few things the simulated model knows for certain: simple arithmetic, one unknown, capitals, what the user said.

Neighbours: `prose.py` answers with it, `plausible.py` puts it where a schema asks for an answer.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from fractions import Fraction

from .values import Expression

__all__ = ["calculate", "capital", "number_text", "recall", "short", "solve"]

_CAPITALS = {
    "france": "Paris", "germany": "Berlin", "italy": "Rome", "spain": "Madrid", "portugal": "Lisbon", "japan": "Tokyo",
    "china": "Beijing", "india": "New Delhi", "canada": "Ottawa", "australia": "Canberra", "austria": "Vienna",
    "norway": "Oslo", "sweden": "Stockholm", "denmark": "Copenhagen", "finland": "Helsinki", "poland": "Warsaw",
    "greece": "Athens", "turkey": "Ankara", "egypt": "Cairo", "kenya": "Nairobi", "brazil": "Brasilia",
    "argentina": "Buenos Aires", "mexico": "Mexico City", "peru": "Lima", "chile": "Santiago", "ireland": "Dublin",
    "england": "London", "uk": "London", "united kingdom": "London", "great britain": "London", "scotland": "Edinburgh",
    "usa": "Washington, D.C.", "united states": "Washington, D.C.", "us": "Washington, D.C.", "russia": "Moscow",
    "ukraine": "Kyiv", "netherlands": "Amsterdam", "belgium": "Brussels", "switzerland": "Bern", "hungary": "Budapest",
    "czech republic": "Prague", "south korea": "Seoul", "thailand": "Bangkok", "vietnam": "Hanoi",
    "indonesia": "Jakarta",
}  # fmt: skip
_SPOKEN = (
    (r"\bmultiplied by\b|\btimes\b|\u00d7|(?<=\d)\s*x\s*(?=[\d(])", "*"),
    (r"\bdivided by\b|\bover\b|\u00f7", "/"),
    (r"\bplus\b", "+"),
    (r"\bminus\b|\u2212|\u2013", "-"),
    (r"\bto the power of\b|\^", "**"),
    (r"\bsquared\b", "**2"),
)
_TWO = (
    (r"\b(?:add|sum of)\s+({n})\s*(?:and|to|,)\s*({n})", "{0} + {1}"),
    (r"\bsubtract\s+({n})\s+from\s+({n})", "{1} - {0}"),
    (r"\bmultiply\s+({n})\s+(?:and|by|with)\s+({n})", "{0} * {1}"),
    (r"\bproduct of\s+({n})\s+and\s+({n})", "{0} * {1}"),
    (r"\bdivide\s+({n})\s+by\s+({n})", "{0} / {1}"),
)
_N = r"-?\d+(?:\.\d+)?"
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_SUM = Expression(r"(?<![\w.])[-(]*\d[\d.,]*[)]*(?:\s*(?:\*\*|[-+*/%])\s*[-(]*\d[\d.,]*[)]*)+")
_OPERATORS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: Fraction.__truediv__,
    ast.Mod: operator.mod,
}
_EQUATION = Expression(
    r"(?<![\w.])(-?\s*\d*(?:\.\d+)?)\s*\*?\s*([a-z])(?:\s*([-+])\s*(\d+(?:\.\d+)?))?\s*=\s*(-?\s*\d+(?:\.\d+)?)(?![\w.])"
)


def short(prompt: str) -> str | None:
    """The answer in as few words as possible, or None if it is not known for certain."""
    found = solve(prompt) or calculate(prompt)
    if found:
        return found[1]
    known = capital(prompt)
    return known[1] if known else None


def calculate(prompt: str) -> tuple[str, str] | None:
    """A sum in the prompt and its result (`12 * 3`, `36`), or None."""
    said = prompt.lower()
    for number, word in enumerate(_WORDS):
        said = re.sub(rf"\b{word}\b", str(number), said)
    for pattern, form in _TWO:
        found = re.search(pattern.format(n=_N), said)
        if found:
            said = form.format(*found.groups())
            break
    for pattern, sign in _SPOKEN:
        said = re.sub(pattern, f" {sign} " if sign != "**2" else " ** 2", said)
    said = re.sub(
        r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\+?\d+(?:-\d+){2,}", " ", said
    )  # dates, telephones
    match = _SUM.search(said)
    if not match:
        return None
    text = re.sub(r"\s+", " ", match.group()).replace(",", "").strip().rstrip(".")
    text = text.lstrip("(") if text.count("(") > text.count(")") else text
    text = text.rstrip(")") if text.count(")") > text.count("(") else text
    try:
        value = _evaluate(ast.parse(text, mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, RecursionError, MemoryError):
        return None
    return text.replace("**", "^"), number_text(value)


def _evaluate(node: ast.expr) -> Fraction:
    if isinstance(node, ast.Constant) and isinstance(node.value, (int, float)):
        return Fraction(str(node.value))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_evaluate(node.operand)
    if isinstance(node, ast.BinOp):
        left, right = _evaluate(node.left), _evaluate(node.right)
        if isinstance(node.op, ast.Pow):
            if right.denominator != 1 or abs(right) > 64 or abs(left) > 10**6:
                raise ValueError("too large")
            return left ** int(right)
        if type(node.op) in _OPERATORS:
            return _OPERATORS[type(node.op)](left, right)
    raise ValueError("no arithmetic")


def number_text(value: Fraction) -> str:
    """A number as people write it: whole, or with at most six decimals."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.6f}".rstrip("0").rstrip(".")


def solve(prompt: str) -> tuple[str, str] | None:
    """A linear equation of one unknown in the prompt and its solution (`8x + 7 = -23`, `x = -3.75`), or None."""
    found = _EQUATION.search(prompt)
    if not found:
        return None
    factor, name, sign, rest, right = found.groups()
    factor = factor.replace(" ", "")
    scale = Fraction(factor if factor.strip("-") else f"{factor}1")
    shift = Fraction(rest or 0) * (-1 if sign == "-" else 1)
    if not scale:
        return None
    return found.group().strip(), f"{name} = {number_text((Fraction(right.replace(' ', '')) - shift) / scale)}"


def capital(prompt: str) -> tuple[str, str] | None:
    """A country whose capital is asked for and that capital, or None."""
    found = re.search(r"\bcapital(?: city)? (?:of|in) (?:the )?([A-Za-z ]+)", prompt, re.IGNORECASE)
    if not found:
        return None
    said = found.group(1).strip().lower().split(" ")
    for length in (2, 1):
        known = _CAPITALS.get(" ".join(said[:length]))
        if known:
            country = " ".join(found.group(1).strip().split(" ")[:length])
            return country, known
    return None


def recall(question: str, said: str) -> str | None:
    """What the user told earlier about a thing of theirs (`my name is Bob` for `what is my name?`), or None."""
    asked = re.search(r"\b(?:what(?:'s| is| was)|who(?:'s| is)|where(?:'s| is)|tell me|say|repeat|remember|know)\b"
                      r"[^?.\n]*?\bmy ([a-z][a-z ]*?)(?:\s+(?:is|was|again))?\s*[?.!]*\s*$",
                      question.strip(), re.IGNORECASE)  # fmt: skip
    if not asked:
        return None
    thing = asked.group(1).strip().lower()
    told = re.findall(
        rf"\bmy {re.escape(thing)}(?:'s| is| was)(?: called| named)?\s+([^\n.,;!?]+)", said, re.IGNORECASE
    )
    if not told and thing == "name":
        told = re.findall(r"\b(?:I am|I'm|call me)\s+([A-Z]\w+)", said)
    return told[-1].strip() if told else None
