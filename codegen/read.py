"""Reads `api/*.py` into a small model: domains, shapes, fields, resources, calls. Errors name file and line."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple, Union

KINDS = ("Model", "Input", "Shape", "Params")
VERBS = ("get", "post", "put", "patch", "delete")


class DescriptionError(Exception):
    """A mistake in a description, with the place where it stands."""

    def __init__(self, domain: Domain, node: ast.AST, message: str) -> None:
        super().__init__(f"{domain.file}:{getattr(node, 'lineno', 0)}: {message}")


@dataclass
class Field:
    name: str
    type: ast.expr
    optional: bool
    doc: str
    wire: str
    shown: bool = True
    default: Optional[ast.expr] = None  # of a helper's argument


@dataclass
class Item:
    """A class or an alias of the description, at the top level or inside another."""

    domain: Domain
    short: str
    node: ast.AST
    kind: str  # one of KINDS, or "Alias" for an alias that requests and answers share
    package: str
    parent: Optional[Item] = None
    doc: str = ""
    fields: List[Field] = field(default_factory=list["Field"])
    bases: List[ast.expr] = field(default_factory=list[ast.expr])
    children: Dict[str, Item] = field(default_factory=dict[str, "Item"])
    alias: Optional[ast.expr] = None
    tag: str = ""
    streaming: str = ""
    input_only: bool = False

    @property
    def root(self) -> Item:
        return self.parent.root if self.parent else self

    @property
    def path(self) -> str:
        """The name in its module: that of a root, or the short names on the way down put together."""
        if self.parent is None:
            return self.short
        return (self.parent.path if self.parent.parent else "") + self.short

    @property
    def module(self) -> str:
        return f"{self.root.package}.{snake(self.root.short)}"

    @property
    def is_input(self) -> bool:
        """Whether what it refers to is what a call accepts."""
        return self.root.kind in ("Input", "Params") or (
            self.root.kind == "Alias" and self.root.short.endswith("Param")
        )

    def walk(self) -> Iterator[Item]:
        yield self
        for child in self.children.values():
            yield from child.walk()


@dataclass
class Call:
    resource: Resource
    name: str
    node: ast.FunctionDef
    verb: str  # or "helper"
    path: str
    ids: List[str]
    arguments: List[Field]
    positional: List[str]
    params: Optional[Item]
    returns: ast.expr
    doc: str
    facts: Dict[str, ast.expr]

    def fact(self, name: str, default: object = None) -> object:
        node = self.facts.get(name)
        return default if node is None else ast.literal_eval(node)


@dataclass
class Resource:
    domain: Domain
    name: str
    module: str
    doc: str
    beta: str
    deprecated: str
    exports: Dict[str, str]
    children: Dict[str, str] = field(default_factory=dict[str, str])
    calls: List[Call] = field(default_factory=list["Call"])


@dataclass
class Connection:
    """A websocket: `sends` and `receives` are unions of events, `events` those sent, by type."""

    domain: Domain
    name: str
    resource: str  # the module in which it is known
    doc: str
    path: str
    beta: str
    sends: ast.expr
    receives: ast.expr
    events: Dict[str, List[Item]] = field(default_factory=dict[str, "List[Item]"])

    @property
    def module(self) -> str:
        """The module it is written to, which is loaded when somebody connects."""
        return self.resource.rpartition(".")[0] + ".connection"

    @property
    def stem(self) -> str:
        return self.name[: -len("Connection")]

    def groups(self) -> Dict[str, Dict[str, List[Item]]]:
        """The events by the objects that have a method for each: `conversation.item` -> `create` -> the event."""
        found: Dict[str, Dict[str, List[Item]]] = {}
        for type_, events in self.events.items():
            path, _, method = type_.rpartition(".")
            parts = path.split(".")
            for depth in range(1, len(parts)):
                found.setdefault(".".join(parts[:depth]), {})
            found.setdefault(path, {})[method] = events
        return found

    @staticmethod
    def fields(events: List[Item]) -> List[Field]:
        """The arguments of the method that sends an event of several forms: what must be given first."""
        found: Dict[str, Field] = {}
        for event in events:
            for each in event.fields:
                if each.name != "type":
                    found.setdefault(each.name, each)
        return sorted(found.values(), key=lambda each: each.optional)

    def part(self, path: str, prefix: str = "") -> str:
        """The class of the object at `path`: `conversation.item` -> `RealtimeConversationItemResource`."""
        return f"{prefix}{self.stem}{''.join(word.title() for word in re.split('[._]', path))}Resource"

    def names(self) -> List[str]:
        """Every class that is made of it."""
        found = [f"Base{self.stem}ConnectionResource", f"BaseAsync{self.stem}ConnectionResource"]
        for prefix in ("", "Async"):
            found += [f"{prefix}{self.name}", f"{prefix}{self.name}Manager"]
            found += [self.part(path, prefix) for path in self.groups()]
        return found


@dataclass
class Domain:
    name: str
    file: str
    doc: str
    items: Dict[str, Item] = field(default_factory=dict[str, "Item"])
    resources: Dict[str, Resource] = field(default_factory=dict[str, "Resource"])
    connections: Dict[str, Connection] = field(default_factory=dict[str, "Connection"])
    doors: Dict[str, Door] = field(default_factory=dict[str, "Door"])
    imports: Dict[str, str] = field(default_factory=dict[str, str])  # name -> domain
    modules: List[str] = field(default_factory=list[str])  # other domains, by name
    packages: List[str] = field(default_factory=list[str])


@dataclass
class Door:
    """Something written by hand elsewhere."""

    name: str
    target: str
    names: Optional[List[str]]
    module: str = ""  # the public module to be made for it, if any
    twin: str = ""  # its name for what waits, if that is another


Found = Union[Item, Door]


def members(node: ast.expr) -> List[ast.expr]:
    """The members of `A | B | C`, or the one type that it is."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*members(node.left), *members(node.right)]
    return [node]


def snake(name: str) -> str:
    """`ResponseFormatJSONSchema` -> `response_format_json_schema`."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name.replace("ChatKit", "Chatkit").replace("OAuth", "Oauth"))
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


class Api:
    """All domains, with the lookups that need more than one of them."""

    def __init__(self, domains: Dict[str, Domain]) -> None:
        self.domains = domains
        self.inputs = {item.short for domain in domains.values() for item in domain.items.values() if item.is_input}

    def items(self) -> Iterator[Item]:
        for domain in self.domains.values():
            yield from domain.items.values()

    def resources(self) -> Iterator[Resource]:
        for domain in self.domains.values():
            yield from domain.resources.values()

    def connections(self) -> Iterator[Connection]:
        for domain in self.domains.values():
            yield from domain.connections.values()

    def resource(self, domain: Domain, name: str) -> Resource:
        home, _, last = name.rpartition(".")
        domain = self.domains[home or domain.imports.get(name, domain.name)]
        return domain.resources[last]

    def find(self, domain: Domain, scope: Optional[Item], node: ast.expr) -> Optional[Found]:
        """What a name in a type stands for: an item, a door, or None for a word of Python."""
        parts = ast.unparse(node).split(".")
        here: Optional[Item] = scope
        while here is not None:
            if parts[0] in here.children:
                return self._descend(domain, here.children[parts[0]], parts[1:], node)
            here = here.parent
        if parts[0] in self.domains and len(parts) > 1 and (parts[0] in domain.modules or parts[0] == domain.name):
            domain, parts = self.domains[parts[0]], parts[1:]
        elif parts[0] in domain.imports:
            domain = self.domains[domain.imports[parts[0]]]
        if parts[0] in domain.items:
            return self._descend(domain, domain.items[parts[0]], parts[1:], node)
        return domain.doors.get(parts[0])

    def _descend(self, domain: Domain, item: Item, parts: List[str], node: ast.AST) -> Item:
        for part in parts:
            if part not in item.children:
                raise DescriptionError(domain, node, f"{item.short} has no {part}")
            item = item.children[part]
        return item


def read(folder: Path) -> Api:
    """Read every description in the folder."""
    domains = {
        path.stem: _domain(path) for path in sorted(folder.glob("*.py")) if path.stem not in ("vocabulary", "__init__")
    }
    api = Api(domains)
    for domain in domains.values():
        for name, home in domain.imports.items():
            if home not in domains or not {**domains[home].items, **domains[home].doors, **domains[home].resources}.get(
                name
            ):
                raise DescriptionError(
                    domain, ast.Pass(lineno=1), f"imports {name} from {home}, which has no such name"
                )
        for resource in domain.resources.values():
            for call in resource.calls:
                _complete(api, call)
    for connection in api.connections():
        _events(api, connection, connection.sends)
        homes = [resource for resource in api.resources() if resource.module == connection.resource]
        if not homes:
            raise DescriptionError(connection.domain, connection.sends, f"there is no module {connection.resource}")
        homes[0].exports.update(dict.fromkeys(connection.names(), connection.module))
    return api


def _domain(path: Path) -> Domain:
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    domain = Domain(path.stem, str(path), ast.get_docstring(tree) or "")
    package = "openai.types"
    names: Set[str] = set()
    for node, doc in _with_docs(tree.body):
        name = node.name if isinstance(node, ast.ClassDef) else ast.unparse(getattr(node, "targets", [node])[0])
        if name in names and name != "package" and not isinstance(node, ast.Expr):
            raise DescriptionError(domain, node, f"{name} is described twice")
        names.add(name)
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            if node.module is None:
                domain.modules += [name.name for name in node.names]
            elif node.module != "vocabulary":
                domain.imports.update({name.name: node.module for name in node.names})
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name == "package":
                package = ast.literal_eval(node.value)
                domain.packages.append(package)
            elif _called(node.value) == "door":
                door = _door(name, node.value, package)
                domain.doors.update({each: Door(each, door.target, None) for each in door.names or ()})
                domain.doors[name] = door
            else:
                domain.items[name] = _alias(domain, name, node.value, package, None, "Alias", doc)
        elif isinstance(node, ast.ClassDef):
            if "Resource" in map(ast.unparse, node.bases):
                domain.resources[node.name] = _resource(domain, node)
            elif "Connection" in map(ast.unparse, node.bases):
                connection = domain.connections[node.name] = _connection(domain, node)
                for name in (node.name, node.name + "Manager"):
                    domain.doors[name] = Door(name, connection.module, None, twin="Async" + name)
            else:
                domain.items[node.name] = _class(domain, node, package, None, "")
        elif not isinstance(node, (ast.Import, ast.ImportFrom, ast.Expr)):
            raise DescriptionError(domain, node, f"a description does not use {type(node).__name__}")
    return domain


def _with_docs(body: List[ast.stmt]) -> Iterator[Tuple[ast.stmt, str]]:
    for node, after in zip(body, [*body[1:], None]):
        doc = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
        yield node, " ".join(str(doc).split())


def _called(node: Optional[ast.expr]) -> str:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def _door(name: str, call: ast.expr, package: str) -> Door:
    assert isinstance(call, ast.Call)
    options = {word.arg: ast.literal_eval(word.value) for word in call.keywords}
    names = options.get("names")
    return Door(name, ast.literal_eval(call.args[0]), names, f"{package}.{name}" if names else "")


def _alias(
    domain: Domain, name: str, value: ast.expr, package: str, parent: Optional[Item], kind: str, doc: str
) -> Item:
    item = Item(domain, name, value, kind, package, parent, doc)
    while _called(value) in ("shape", "tagged", "input_only"):
        assert isinstance(value, ast.Call)
        if _called(value) == "shape":
            item.kind = "Shape"
        elif _called(value) == "tagged":
            item.tag = ast.literal_eval(value.args[0])
        else:
            item.input_only = True
        value = value.args[-1]
    item.alias = value
    return item


def _class(domain: Domain, node: ast.ClassDef, package: str, parent: Optional[Item], kind: str) -> Item:
    names = [ast.unparse(base) for base in node.bases]
    kind = kind or next((name for name in names if name in KINDS), "Alias" if "OneOf" in names else "")
    if not kind:
        raise DescriptionError(domain, node, f"{node.name} says neither of {', '.join(KINDS)}, OneOf")
    item = Item(domain, node.name, node, kind, package, parent, ast.get_docstring(node) or "")
    item.bases = [base for base in node.bases if ast.unparse(base) not in (*KINDS, "OneOf")]
    for word in node.keywords:
        value = ast.literal_eval(word.value)
        if word.arg == "tag":
            item.tag = value
        elif word.arg == "streaming":
            item.streaming = str(value)
        else:
            raise DescriptionError(domain, node, f"unknown word {word.arg}=")
    for part, doc in _with_docs(node.body):
        if isinstance(part, ast.ClassDef):
            item.children[part.name] = _class(domain, part, package, item, kind)
        elif isinstance(part, ast.AnnAssign):
            item.fields.append(_field(part, doc))
        elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
            name = part.targets[0].id
            if name == "members":
                item.alias = part.value
            else:
                item.children[name] = _alias(domain, name, part.value, package, item, kind, doc)
        elif not isinstance(part, (ast.Expr, ast.Pass)):
            raise DescriptionError(domain, part, f"a class of a description does not use {type(part).__name__}")
    if "OneOf" in names and item.alias is None:
        raise DescriptionError(domain, node, f"{node.name} lists no members")
    return item


def _field(part: ast.AnnAssign, doc: str) -> Field:
    assert isinstance(part.target, ast.Name)
    name, wire, shown, optional = part.target.id, part.target.id, True, False
    if isinstance(part.value, ast.Call):
        words = part.value.args
        wire = ast.literal_eval(words[0]) if words else name
        optional = len(words) > 1
        shown = not any(word.arg == "repr" for word in part.value.keywords)
    elif part.value is not None:
        optional = True
    return Field(name, part.annotation, optional, doc, wire, shown)


def _resource(domain: Domain, node: ast.ClassDef) -> Resource:
    words = {str(word.arg): ast.literal_eval(word.value) for word in node.keywords}
    unknown = set(words) - {"module", "beta", "exports", "name", "deprecated"}
    if unknown or "module" not in words:
        raise DescriptionError(
            domain, node, f"a Resource has module=, name=, beta= and exports=; got {', '.join(words)}"
        )
    resource = Resource(
        domain,
        words.get("name", node.name),
        "openai.resources." + words["module"],
        ast.get_docstring(node) or domain.doc,
        words.get("beta", ""),
        words.get("deprecated", ""),
        words.get("exports", {}),
    )
    for part in node.body:
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
            resource.children[part.target.id] = ast.unparse(part.annotation)
        elif isinstance(part, ast.FunctionDef):
            resource.calls.append(_call(domain, resource, part))
    return resource


def _connection(domain: Domain, node: ast.ClassDef) -> Connection:
    words = {str(word.arg): ast.literal_eval(word.value) for word in node.keywords}
    types = {
        part.target.id: part.annotation
        for part in node.body
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
    }
    if not {"module", "path"} <= set(words) <= {"module", "path", "beta"} or set(types) != {"sends", "receives"}:
        raise DescriptionError(domain, node, "a Connection has module=, path=, beta= and the fields sends and receives")
    return Connection(
        domain,
        node.name,
        "openai.resources." + words["module"],
        ast.get_docstring(node) or domain.doc,
        words["path"],
        words.get("beta", ""),
        types["sends"],
        types["receives"],
    )


def _events(api: Api, connection: Connection, node: ast.expr, scope: Optional[Item] = None) -> None:
    """Find the events of a union. Events of the same type are forms of one."""
    domain = connection.domain if scope is None else scope.domain
    for member in members(node):
        found = api.find(domain, scope, member)
        if not isinstance(found, Item):
            raise DescriptionError(domain, member, f"{ast.unparse(member)} is no event")
        if found.parent is None:
            found = found.domain.items.get(found.short + "Param", found)  # requests may be described for themselves
        if found.alias is not None:
            _events(api, connection, found.alias, found)
            continue
        type_ = next((each.type for each in found.fields if each.name == "type"), None)
        if not isinstance(type_, ast.Subscript):
            raise DescriptionError(domain, member, f"{ast.unparse(member)} has no type of its own")
        connection.events.setdefault(ast.literal_eval(type_.slice), []).append(found)


def _call(domain: Domain, resource: Resource, node: ast.FunctionDef) -> Call:
    if len(node.decorator_list) != 1 or _called(node.decorator_list[0]) not in (*VERBS, "helper"):
        raise DescriptionError(domain, node, f"{node.name} needs one of @{', @'.join(VERBS)}, @helper")
    if node.returns is None:
        raise DescriptionError(domain, node, f"{node.name} does not say what it returns")
    decorator = node.decorator_list[0]
    assert isinstance(decorator, ast.Call)
    path = ast.literal_eval(decorator.args[0]) if decorator.args else ""
    call = Call(
        resource,
        node.name,
        node,
        _called(decorator),
        path,
        [],
        [],
        [],
        None,
        node.returns,
        ast.get_docstring(node) or "",
        {},
    )
    call.facts = {str(word.arg): word.value for word in decorator.keywords}
    if call.verb != "helper":
        call.ids = re.findall(r"{(\w+)}", path)
    return call


def _complete(api: Api, call: Call) -> None:
    """Spread `params` over the arguments; what is written out beside it wins."""
    node, domain = call.node, call.resource.domain
    arguments: Dict[str, Field] = {}
    words = [*node.args.args[1:], *node.args.kwonlyargs]
    positional = len(node.args.args) - 1
    defaults: List[Optional[ast.expr]] = (
        [None] * (positional - len(node.args.defaults)) + list(node.args.defaults) + list(node.args.kw_defaults)
    )
    without = call.fact("without", [])
    for place, (word, default) in enumerate(zip(words, defaults)):
        if word.annotation is None:
            raise DescriptionError(domain, word, f"{node.name}: {word.arg} has no type")
        if word.arg == "params":
            found = api.find(domain, None, word.annotation)
            if not isinstance(found, Item) or found.kind != "Params":
                raise DescriptionError(domain, word, f"{ast.unparse(word.annotation)} is no Params")
            call.params = found
            for each in found.fields:
                if each.name not in call.ids and each.name not in without:  # type: ignore[operator]  # a list of names
                    arguments.setdefault(each.name, each)
            continue
        literal = default is None or (isinstance(default, ast.Constant) and default.value is ...)
        arguments[word.arg] = Field(
            word.arg, word.annotation, default is not None, "", word.arg, default=None if literal else default
        )
        if place < positional:
            call.positional.append(word.arg)
    call.arguments = list(arguments.values())
    missing = [name for name in call.ids if name not in arguments]
    if missing:
        raise DescriptionError(domain, node, f"{node.name}: the path has {missing[0]}, the arguments have not")
