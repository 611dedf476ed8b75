"""Writes what lists all calls: docs/api.md for readers, `openai_sandbox.routes` for the local server."""

from __future__ import annotations

import ast
import json
from typing import Dict, Iterator, List, Optional, Tuple

from .expressions import is_none, wrap
from .read import Api, Call, Connection, Domain, Field, Item, Resource, members

HEADER = "Made from api/ by `make generate`. Do not edit."


def paths(api: Api) -> Iterator[Tuple[str, Resource]]:
    """Every group of calls with its place on the client, such as `chat.completions`."""

    def walk(place: str, resource: Resource) -> Iterator[Tuple[str, Resource]]:
        yield place, resource
        for name, target in resource.children.items():
            yield from walk(f"{place}.{name}", api.resource(resource.domain, target))

    below = {
        id(api.resource(resource.domain, target))
        for resource in api.resources()
        for target in resource.children.values()
    }
    for resource in sorted(api.resources(), key=lambda each: each.module):
        place = resource.module.split(".")[2:]  # on the client: `files`, and `chat.chat` though `beta` has it
        if set(place) == {place[0]} and (id(resource) not in below or len(place) == 2):
            yield from walk(place[0], resource)


def page(api: Api) -> str:
    """docs/api.md: every method with its verb and path."""
    lines = [f"<!-- {HEADER} -->", "# Every call", ""]
    lines += ["`AsyncOpenAI` has the same calls to be awaited; lists are iterated with `async for`.", ""]
    for place, resource in paths(api):
        if not resource.calls:
            continue
        lines += [f"## client.{place}", ""]
        for call in resource.calls:
            first = call.doc.split("\n")[0]
            how = f" `{call.verb.upper()} {call.path}`" if call.verb != "helper" else ""
            arguments = ", ".join(each.name for each in call.arguments)
            line = f"- `{call.name}({arguments})` → `{ast.unparse(call.returns)}`{how}"
            lines.append(line + (f"<br>{first}" if first else ""))
        for connection in api.connections():
            if connection.resource == resource.module:
                lines += ["", "Over the connection:", "", *sent(connection)]
        lines.append("")
    return "\n".join(lines)


def sent(connection: Connection) -> Iterator[str]:
    """A line for each event that can be sent."""
    for path, methods in connection.groups().items():
        for name, events in methods.items():
            arguments = ", ".join(each.name for each in connection.fields(events))
            first = events[0].doc.split("\n")[0]
            yield f"- `{path}.{name}({arguments})`" + (f"<br>{first}" if first else "")


def routes(api: Api) -> str:
    """The table of calls for the sandbox: verb, path, name, the fields of query and body with their types in short."""
    rows: List[str] = []
    for place, call in routed(api):
        query, body = places(call)
        text = f'Route("{call.verb.upper()}", "{call.path}", "{place}.{call.name}"'
        for word, fields in (("query", query), ("body", body)):
            if fields:
                rows_of = ", ".join(f"{json.dumps(each.wire)}: {kind(api, call, each)}" for each in fields)
                text += f", {word}={{{rows_of}}}"
        if call.fact("multipart"):
            text += ", multipart=True"
        if "stream" in call.facts:
            text += ", streams=True"
        rows.append(wrap(text + ")", 4) + ",")
    head = f"# {HEADER}\n"
    head += '"""Every call of the API, for the router and for checks of what is sent."""\n\n'
    head += "from __future__ import annotations\n\nfrom typing import List\n\n"
    head += 'from openai_sandbox.route import Kind, Route\n\n__all__ = ["ROUTES"]\n\n'
    return head + "ROUTES: List[Route] = [\n" + "\n".join(rows) + "\n]\n"


def routed(api: Api) -> List[Tuple[str, Call]]:
    """One call for each verb and path, with its place: of several the one that is not deprecated, then the shortest."""
    found: Dict[Tuple[str, str], Tuple[str, Call]] = {}
    every = [(place, call) for place, resource in paths(api) for call in resource.calls if call.verb != "helper"]
    every = [(place, call) for place, call in every if "?" not in call.path]  # `?beta=true` is no other route
    for place, call in sorted(every, key=lambda row: ("deprecated" in row[1].facts, row[0].count("."), row[0])):
        found.setdefault((call.verb, call.path), (place, call))
    return sorted(found.values(), key=lambda row: (row[1].path, row[1].verb))


def places(call: Call) -> Tuple[List[Field], List[Field]]:
    """Which arguments go to the query and which to the body."""
    headers = call.fact("header", {})
    given = [each for each in call.arguments if each.name not in call.ids and each.name not in headers]  # type: ignore[operator]  # a dict of names
    if call.verb in ("get", "delete"):
        return given, []
    in_query = call.fact("query", [])
    return [e for e in given if e.name in in_query], [e for e in given if e.name not in in_query]  # type: ignore[operator]  # a list of names


def kind(api: Api, call: Call, each: Field) -> str:
    """A type in short: which JSON types it may have, which texts, whether it must be there."""
    scope = call.params if call.params and each in call.params.fields else None
    domain = scope.domain if scope else call.resource.domain
    types: Dict[str, None] = {}
    values: Optional[List[object]] = []

    def look(node: ast.expr, domain: Domain, scope: Optional[Item]) -> None:
        nonlocal values
        for member in members(node):
            if is_none(member):
                types["null"] = None
                continue
            head = ast.unparse(member.value if isinstance(member, ast.Subscript) else member)
            if head == "Literal" and isinstance(member, ast.Subscript):
                elements = member.slice.elts if isinstance(member.slice, ast.Tuple) else [member.slice]
                for element in elements:
                    value = ast.literal_eval(element)
                    types[
                        "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "integer"
                    ] = None
                    if values is not None:
                        values.append(value)
                continue
            word = WORDS.get(head)
            if word:
                types[word] = None
                if word in ("string", "integer", "number"):
                    values = None
                continue
            target = api.find(domain, scope, member) if isinstance(member, (ast.Name, ast.Attribute)) else None
            if isinstance(target, Item) and target.alias is not None:
                look(target.alias, target.domain, target)
            else:
                types["object"] = None

    look(each.type, domain, scope)
    text = f"Kind({', '.join(json.dumps(name) for name in types)}"
    if values:
        text += f", values={values!r}".replace("'", '"')
    if not each.optional:
        text += ", required=True"
    return text + ")"


WORDS = {
    "str": "string",
    "datetime": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "List": "array",
    "Iterable": "array",
    "SequenceNotStr": "array",
    "dict": "object",
    "object": "any",
    "FileTypes": "file",
}
