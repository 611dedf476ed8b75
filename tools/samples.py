"""Sample values for every type of the description: what a call could be given, what the API could answer.

Used by tools/differential.py. Deterministic: the same type gives the same value.
"""

from __future__ import annotations

import ast
import base64
from typing import Any, Dict, List, Optional, Tuple

from codegen.expressions import is_none
from codegen.read import Api, Call, Domain, Door, Field, Item, members

DEPTH = 7  # deeper down, what may be left out is left out, so that recursive types end
STRICT = {"StrictBool": True, "StrictFloat": 0.5, "StrictInt": 3, "StrictStr": "text é"}
PLAIN: Dict[str, Any] = {
    "str": "text é",
    "int": 3,
    "float": 0.5,
    "bool": True,
    "object": "anything",
    "Any": "anything",
    **STRICT,
}
FILE = {"__file__": ["sample.txt", base64.b64encode(b"one\r\ntwo").decode(), "text/plain"]}
Scope = Tuple[Domain, Optional[Item]]


class Sampler:
    """Makes values: with `inputs` what a call takes, else what an answer holds; `turn` picks a member of a union."""

    def __init__(self, api: Api, inputs: bool, turn: int = 0) -> None:
        self.api, self.inputs, self.turn = api, inputs, turn

    def value(self, node: ast.expr, scope: Scope, depth: int = 0) -> Any:
        """A value of the type."""
        choices = [member for member in members(node) if not is_none(member)]
        node = choices[self.turn % len(choices)] if depth < 3 else choices[0]
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Subscript):
            return self.subscript(node, scope, depth)
        text = ast.unparse(node)
        if text in PLAIN:
            return PLAIN[text]
        if text == "FileTypes":
            return FILE
        if text == "datetime":
            return "2026-01-02T03:04:05Z"
        found = self.api.find(*scope, node)
        if isinstance(found, Door) or found is None:
            raise ValueError(f"no sample for {text}")
        if self.inputs and found.parent is None and found.kind == "Model":
            found = found.domain.items.get(found.short + "Param", found)
        return self.item(found, depth)

    def subscript(self, node: ast.Subscript, scope: Scope, depth: int) -> Any:
        head = ast.unparse(node.value)
        inner: List[ast.expr] = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head == "Literal":
            return ast.literal_eval(inner[0])
        if head in ("list", "List", "Iterable", "SequenceNotStr", "Sequence"):
            return [] if depth > DEPTH else [self.value(inner[0], scope, depth + 1)]
        if head == "dict":
            return {"key": self.value(inner[1], scope, depth + 1)}
        if head == "Annotated":
            return self.value(inner[0], scope, depth)
        raise ValueError(f"no sample for {ast.unparse(node)}")

    def item(self, item: Item, depth: int) -> Any:
        if item.alias is not None:
            return self.value(item.alias, (item.domain, item), depth)
        result: Dict[str, Any] = {}
        for base in item.bases:
            found = self.api.find(item.domain, item.parent, base)
            if isinstance(found, Item):
                result.update(self.item(found, depth))
        for each in item.fields:
            if depth > DEPTH and each.optional:
                continue
            result[each.wire] = self.value(each.type, (item.domain, item), depth + 1)
        return result

    def argument(self, call: Call, each: Field) -> Any:
        """A value for one argument of a call."""
        inside = call.params is not None and each in call.params.fields
        scope: Scope = (call.params.domain, call.params) if inside and call.params else (call.resource.domain, None)
        return self.value(each.type, scope)


def every_member(api: Api, node: ast.expr, scope: Scope) -> List[Any]:
    """A sample of each member of a union (of one that is not a union: one sample)."""
    found: List[Any] = []
    for member in members(node):
        target = api.find(*scope, member) if isinstance(member, (ast.Name, ast.Attribute)) else None
        if isinstance(target, Item) and target.alias is not None:
            found += every_member(api, target.alias, (target.domain, target))
        elif not is_none(member):
            found.append(Sampler(api, inputs=False).value(member, scope))
    return found
