"""Compare the description in api/ with an OpenAPI document: `python tools/drift.py openapi.yaml [--all]`.

Prints what is new there, what is gone there, and what differs: calls, parameters, enumerated values. New paths in
parts of the API that the description leaves out on purpose are counted, not listed, unless `--all` is given. Exit code
1 if the two differ.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Set, Tuple, cast

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from codegen.index import places  # noqa: E402  # the folder above has to be on the path first
from codegen.read import Api, Call, Domain, Field, Item, members, read  # noqa: E402

Key = Tuple[str, str]
Facts = Dict[str, Optional[Set[str]]]  # parameter -> its listed values, if they are listed
LEFT_OUT = (
    "/organization",
    "/projects",
    "/agents",
    "/admin",
    "/dashboard",
    "/content_provenance",
    "/decisions",
    "/audio/voice",
)


class Document:
    """An OpenAPI document, with its references followed."""

    def __init__(self, path: Path) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self.root: Dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)

    def follow(self, node: Any) -> Dict[str, Any]:
        seen = cast("Dict[str, Any]", node)
        while "$ref" in seen:
            target = self.root
            for part in str(seen["$ref"])[2:].split("/"):
                target = target[part]
            seen = target
        return seen

    def calls(self) -> Iterator[Tuple[Key, Facts]]:
        for path, methods in self.root["paths"].items():
            shared = methods.get("parameters", [])
            for verb, call in methods.items():
                if verb in ("get", "post", "put", "patch", "delete"):
                    yield (verb.upper(), blank(path)), self.facts(call, shared)

    def facts(self, call: Dict[str, Any], shared: List[Any]) -> Facts:
        found: Facts = {}
        for parameter in map(self.follow, [*shared, *call.get("parameters", [])]):
            if parameter["in"] == "query":
                found[parameter["name"].replace("[]", "")] = self.values(parameter.get("schema", {}))
        body = self.follow(call.get("requestBody", {}))
        for content in body.get("content", {}).values():
            for name, schema in self.properties(content.get("schema", {})).items():
                found[name.replace("[]", "")] = self.values(schema)
        return found

    def properties(self, schema: Any) -> Dict[str, Any]:
        schema = self.follow(schema)
        found: Dict[str, Any] = {}
        for part in [*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])]:
            found.update(self.properties(part))
        found.update(schema.get("properties", {}))
        return found

    def values(self, schema: Any) -> Optional[Set[str]]:
        schema = self.follow(schema)
        if schema.get("type") == "array":
            schema = self.follow(schema.get("items", {}))
        parts = [*schema.get("anyOf", []), *schema.get("oneOf", [])]
        if parts:
            listed = [self.values(part) for part in parts if self.follow(part).get("type") != "null"]
            return {value for each in listed if each for value in each} or None
        if "const" in schema:
            return {str(schema["const"])}
        return {str(value) for value in schema["enum"] if value is not None} if "enum" in schema else None


def blank(path: str) -> str:
    """A path whose ids have no names, since names differ without meaning anything."""
    return re.sub(r"{\w+}", "{}", path)


def described(api: Api) -> Iterator[Tuple[Key, Facts]]:
    """The same facts of the description."""
    for resource in api.resources():
        for call in resource.calls:
            if call.verb != "helper":
                query, body = places(call)
                found: Facts = {each.wire: values(api, call, each) for each in [*query, *body]}
                if "stream" in call.facts:
                    found.setdefault("stream", None)
                yield (call.verb.upper(), blank(call.path)), found


def values(api: Api, call: Call, each: Field) -> Optional[Set[str]]:
    """The texts that a parameter may have, if the description lists them."""
    found: Set[str] = set()

    def look(node: ast.expr, domain: Domain, scope: Optional[Item]) -> None:
        for member in members(node):
            head = ast.unparse(member.value) if isinstance(member, ast.Subscript) else ""
            if isinstance(member, ast.Subscript) and head == "Literal":
                elements = member.slice.elts if isinstance(member.slice, ast.Tuple) else [member.slice]
                found.update(str(ast.literal_eval(element)) for element in elements)
            elif isinstance(member, ast.Subscript) and head in ("list", "List", "Iterable"):
                look(member.slice, domain, scope)
            elif isinstance(member, (ast.Name, ast.Attribute)):
                target = api.find(domain, scope, member)
                if isinstance(target, Item) and target.alias is not None:
                    look(target.alias, target.domain, target)

    scope = call.params if call.params and each in call.params.fields else None
    look(each.type, scope.domain if scope else call.resource.domain, scope)
    return found or None


def compare(ours: Dict[Key, Facts], theirs: Dict[Key, Facts], everything: bool = False) -> List[str]:
    """The differences, a line each."""
    lines: List[str] = []
    new = sorted(set(theirs) - set(ours), key=lambda key: (key[1], key[0]))
    left_out = [key for key in new if key[1].startswith(LEFT_OUT)]
    lines += [f"new    {verb} {path}" for verb, path in new if everything or (verb, path) not in left_out]
    if left_out and not everything:
        lines.append(f"new    {len(left_out)} calls in parts that are left out ({', '.join(LEFT_OUT)})")
    lines += [
        f"gone   {verb} {path}" for verb, path in sorted(set(ours) - set(theirs), key=lambda key: (key[1], key[0]))
    ]
    for key in sorted(set(ours) & set(theirs), key=lambda key: (key[1], key[0])):
        name = f"{key[0]} {key[1]}"
        mine, other = ours[key], theirs[key]
        lines += [f"new    {name}: parameter {each}" for each in sorted(set(other) - set(mine))]
        lines += [f"gone   {name}: parameter {each}" for each in sorted(set(mine) - set(other))]
        for each in sorted(set(mine) & set(other)):
            a, b = mine[each], other[each]
            if a and b and a != b:
                lines += [f"new    {name}: {each}={', '.join(sorted(b - a))}"] if b - a else []
                lines += [f"gone   {name}: {each}={', '.join(sorted(a - b))}"] if a - b else []
    return lines


def main(arguments: List[str]) -> int:
    names = [each for each in arguments if not each.startswith("--")]
    if len(names) != 1 or not Path(names[0]).is_file():
        print("say which document: make drift SPEC=path/to/openapi.yaml", file=sys.stderr)
        return 2
    ours = dict(described(read(ROOT / "api")))
    lines = compare(ours, dict(Document(Path(names[0])).calls()), "--all" in arguments)
    print("\n".join(lines))
    print(f"{len(lines)} differences in {len(ours)} described calls")
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
