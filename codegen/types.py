"""Writes `openai.types`: a module per top-level item of the description, and packages that import them by need."""

from __future__ import annotations

import ast
import keyword
from typing import Dict, Iterator, List, Optional, Set, Tuple

from .expressions import (
    Speller,
    builtin_fields,
    docstring,
    home,
    import_line,
    input_home,
    is_none,
    package_text,
    typing_imports,
    unquote,
    wrap,
)
from .read import Api, DescriptionError, Door, Field, Item, members, snake

AT_ONCE = ("", "datetime", "openai._types", "pydantic")  # modules that cost nothing more to import
HEADER = "# Made from api/{}.py by `make generate`. Do not edit.\n"


def write(api: Api) -> Dict[str, str]:
    """Every file of `openai.types`: path below `src` -> text."""
    made: Dict[str, str] = {}
    exports: Dict[str, Dict[str, str]] = {}

    def put(module: str, text: str, root: Optional[str]) -> None:
        path = module.replace(".", "/") + ".py"
        if path in made:
            raise ValueError(f"two descriptions make {path}")
        made[path] = text
        if root:
            package = module.rpartition(".")[0]
            exports.setdefault(package, {})[root] = module

    for item in api.items():
        put(item.module, module_text(api, item, inputs=item.is_input), item.path)
        if item.kind == "Shape":
            module, name = input_home(item)
            put(module, module_text(api, item, inputs=True), name)
    for domain in api.domains.values():
        for door in domain.doors.values():
            if door.module and door.names:
                put(door.module, door_text(domain.name, door), None)
                exports.setdefault(door.module.rpartition(".")[0], {}).update(dict.fromkeys(door.names, door.module))
    for package in [*exports, *(package for domain in api.domains.values() for package in domain.packages)]:
        while package != "openai":
            exports.setdefault(package, {})
            package = package.rpartition(".")[0]
    _more_exports(api, exports)
    for package, names in exports.items():
        made[package.replace(".", "/") + "/__init__.py"] = package_text(names)
    return made


def _more_exports(api: Api, exports: Dict[str, Dict[str, str]]) -> None:
    """`openai.types` also has the shared shapes; some modules give their package a second name."""
    for name, module in exports["openai.types.shared"].items():
        exports["openai.types"].setdefault(name, module)
    union = "openai.types.chat.chat_completion_message_tool_call"
    if "chat" in api.domains:
        exports["openai.types.chat"]["ChatCompletionMessageToolCallUnion"] = union
    exports["openai.types"]["ChatCompletion"] = "openai.types.chat.chat_completion"  # D-4


def door_text(domain: str, door: Door) -> str:
    assert door.names
    table = ", ".join(f'"{name}": "{door.target}"' for name in door.names)
    text = (
        HEADER.format(domain)
        + "from typing import TYPE_CHECKING\n\nfrom openai._core import lazy\n\nif TYPE_CHECKING:\n"
    )
    text += wrap(f"from {door.target} import ({', '.join(f'{name} as {name}' for name in door.names)})", 4)
    return text + "\nelse:\n" + wrap(f"__getattr__ = lazy.module(__name__, {{{table}}})", 4) + "\n"


class Module:
    """One module being written: the class or alias of one top-level item, seen as answer or as request."""

    def __init__(self, api: Api, root: Item, inputs: bool) -> None:
        self.api, self.root, self.inputs = api, root, inputs
        self.path, self.main = input_home(root) if inputs and root.kind == "Shape" else (root.module, root.path)
        self.items = [each for each in root.walk() if inputs or not each.input_only]
        self.names = {self.name(each): each for each in self.items}
        self.lazy: Set[str] = set() if inputs else self._lazy_aliases()
        self.done: Set[str] = set()
        self.eager: Set[str] = set()  # names that classes derive from
        self.speller = Speller(api, self.path, inputs, set(self.names), self._quoted)

    def name(self, item: Item) -> str:
        if item is self.root:
            return self.main
        return item.short if item.input_only else item.path

    def _quoted(self, module: str, name: str) -> bool:
        if module != self.path:
            return not self.inputs
        return name in self.lazy or name not in self.done

    def _lazy_aliases(self) -> Set[str]:
        """Aliases that name, directly or not, something of another module: they exist at run time when asked for."""
        found: Set[str] = set()
        while True:
            more = {
                name
                for name, item in self.names.items()
                if item.alias is not None and name not in found and self._reaches_out(item, found)
            }
            if not more:
                return found
            found |= more

    def _reaches_out(self, item: Item, lazy: Set[str]) -> bool:
        assert item.alias is not None
        for node in ast.walk(item.alias):
            if isinstance(node, (ast.Name, ast.Attribute)):
                target = self.api.find(item.domain, item, node)
                if isinstance(target, Door) or (
                    isinstance(target, Item) and (target.root is not self.root or self.name(target) in lazy)
                ):
                    return True
        return False

    # the order of writing: what a class needs comes before it

    def needs(self, item: Item) -> Iterator[str]:
        nodes = [each.type for each in item.fields] + item.bases + ([item.alias] if item.alias is not None else [])
        for node in nodes:
            for part in ast.walk(node):
                if isinstance(part, (ast.Name, ast.Attribute)):
                    target = self.api.find(item.domain, item, part)
                    if isinstance(target, Item) and target.root is self.root:
                        yield self.name(target)

    def ordered(self) -> List[Item]:
        order: List[Item] = []
        seen: Set[str] = set()

        def visit(item: Item) -> None:
            name = self.name(item)
            if name in seen:
                return
            seen.add(name)
            for need in self.needs(item):
                visit(self.names[need])
            order.append(item)

        for item in [*[i for i in self.items if i is not self.root], self.root]:
            visit(item)
        return order

    # text

    def text(self) -> str:
        parts: List[str] = []
        late: List[Tuple[str, Item]] = []
        for item in self.ordered():
            name = self.name(item)
            if name in self.lazy:
                late.append((name, item))
                continue
            self.speller.shadowed = builtin_fields(item.fields)
            parts.append(self.alias(name, item) if item.alias is not None else self.cls(name, item))
            self.done.add(name)
        names = [self.main, *(name for name in self.names if name != self.main)]
        if self.root.streaming and self.inputs:
            names = [self.main + end for end in ("Base", "NonStreaming", "Streaming")] + names
        body = "\n\n\n".join(part.strip("\n") for part in parts)
        tail = "" if self.inputs else self.lazy_part(late)
        also = self.also()
        head = HEADER.format(self.root.domain.name)
        imports = self.import_part(f"{body}\n{tail}")
        listing = wrap(f"__all__ = [{', '.join(quoted(name) for name in names)}]")
        top = "\n\n".join(part.strip("\n") for part in (imports, also, listing) if part.strip())
        code = "\n\n\n".join(part.strip("\n") for part in (top, body, tail) if part.strip())
        return head + typing_imports(code) + "\n" + code + "\n"

    def import_part(self, code: str) -> str:
        """The imports that the code needs: what Python must have at once, the rest for type checkers only."""
        lines: List[str] = []
        if " = Field(" in code:
            lines.append("from pydantic import Field")
        if "lazy." in code:
            lines.append("from openai._core import lazy")
        if "PropertyInfo(" in code:
            lines.append("from openai._core.lazy import PropertyInfo")
        if "(BaseModel)" in code:
            lines.append("from openai._models import BaseModel")
        rows = sorted((module, there, here) for here, (module, there) in self.speller.imports.items() if module)
        at_once = [row for row in rows if self.inputs or row[0] in AT_ONCE or row[2] in self.eager]
        lines += [import_line(*row) for row in at_once]
        text = "\n".join(lines) + "\n"
        typed = "".join(f"    {import_line(*row)}\n" for row in rows if row not in at_once)
        return text + (f"\nif TYPE_CHECKING:\n{typed}" if typed else "")

    def also(self) -> str:
        """Names that the module has from another: see `_kin`."""
        other = self._kin()
        if other is None or self.names_kin():
            return ""
        other.text()  # so that it knows its imports
        theirs = {name: other.path for name in other.names}
        if self.inputs:
            theirs.update({name: module for name, (module, there) in other.speller.imports.items() if name == there})
        rows = sorted((module, name) for name, module in theirs.items() if name not in self.taken())
        return "\n".join(f"from {module} import {name} as {name}" for module, name in rows if module != self.path)

    def names_kin(self) -> bool:
        """Whether the kin is only named: the module is an alias for answers, which imports nothing at once."""
        return not self.inputs and self.root.alias is not None

    def taken(self) -> Set[str]:
        return {*self.names, *self.speller.imports}

    def _kin(self) -> Optional[Module]:
        """The request's side of a list also has the names of what is in the list; a class that only derives from
        another, or is another name for it, also has the names of that one's module."""
        alias = self.root.alias
        if isinstance(alias, (ast.Name, ast.Attribute)):
            target = self.api.find(self.root.domain, None, alias)
            return Module(self.api, target.root, self.inputs) if isinstance(target, Item) else None
        if not self.root.fields and len(self.root.bases) == 1:
            target = self.api.find(self.root.domain, None, self.root.bases[0])
            return Module(self.api, target.root, self.inputs) if isinstance(target, Item) else None
        if (
            not self.inputs
            or self.root.kind != "Shape"
            or not isinstance(alias, ast.Subscript)
            or ast.unparse(alias.value) != "list"
        ):
            return None
        target = self.api.find(self.root.domain, None, alias.slice)
        if isinstance(target, Item) and target.kind != "Shape":
            target = target.domain.items.get(target.short + "Param")
        return Module(self.api, target.root, True) if isinstance(target, Item) else None

    def lazy_part(self, late: List[Tuple[str, Item]]) -> str:
        typed = ""
        rows: List[str] = []
        for name, item in late:
            assert item.alias is not None
            text = self.union(item, plain=True)
            typed += wrap(f"{name}: TypeAlias = {text}", 4) + "\n"
            if item.doc:
                typed += docstring(item.doc, 4) + "\n"
            rows.append(f"{quoted(name)}: {self.tagged(item) or repr(text)}")
        rows_text = ", ".join(rows)
        imports = {
            here: (module, there) for here, (module, there) in self.speller.imports.items() if module not in AT_ONCE
        }
        kin = self._kin() if self.names_kin() else None
        if kin is not None:
            imports.update({name: (kin.path, name) for name in kin.names if name not in self.taken()})
        table = ", ".join(
            f'"{here}": "{module}"' if here == there else f'"{here}": "{module}:{there}"'
            for here, (module, there) in sorted(imports.items())
        )
        if not table and not late:
            return ""
        call = f"lazy.module(__name__, {{{table}}}" + (f", {{{rows_text}}}" if late else "") + ")"
        if not typed:
            return "if not TYPE_CHECKING:\n" + wrap(f"__getattr__ = {call}", 4)
        return f"if TYPE_CHECKING:\n{typed}else:\n" + wrap(f"__getattr__ = {call}", 4)

    def union(self, item: Item, plain: bool = False) -> str:
        """The value of an alias, with the mark of its tag (answers only: requests are not told apart)."""
        assert item.alias is not None
        text = self.speller.spell(item.domain, item, item.alias, top=True)
        text = unquote(text) if plain else text
        return f'Annotated[{text}, PropertyInfo(discriminator="{item.tag}")]' if item.tag and not self.inputs else text

    def tagged(self, item: Item) -> str:
        """The table tag -> member of a tagged union, or nothing if it has members without one."""
        assert item.alias is not None
        if not item.tag:
            return ""
        table: Dict[str, List[str]] = {}
        for member in members(item.alias):
            target = self.api.find(item.domain, item, member) if isinstance(member, (ast.Name, ast.Attribute)) else None
            tags = tags_of(self.api, target, item.tag) if isinstance(target, Item) else None
            if not isinstance(target, Item) or tags is None:
                return ""
            name = self.speller.name(*home(self.api, target, False))
            for tag in tags:
                if name not in table.setdefault(tag, []):
                    table[tag].append(name)
        rows = ", ".join(
            f"{quoted(tag)}: {quoted(names[0]) if len(names) == 1 else '(' + ', '.join(map(quoted, names)) + ')'}"
            for tag, names in table.items()
        )
        return f'lazy.tagged("{item.tag}", {{{rows}}})'

    def alias(self, name: str, item: Item) -> str:
        text = wrap(f"{name}: TypeAlias = {self.union(item)}")
        return text + ("\n" + docstring(item.doc, 0) if item.doc else "")

    def cls(self, name: str, item: Item) -> str:
        if not self.inputs:
            return self.model(name, item)
        if item is self.root and self.root.streaming:
            return self.streaming(name, item)
        return self.typed_dict(name, item)

    def bases(self, item: Item) -> str:
        names = [unquote(self.speller.spell(item.domain, item.parent, base)) for base in item.bases]
        self.eager.update(names)
        return ", ".join(names)

    def model(self, name: str, item: Item) -> str:
        lines = [f"class {name}({self.bases(item) or 'BaseModel'}):"]
        if item.doc:
            lines += [docstring(item.doc, 4), ""]
        for each in item.fields:
            optional = each.optional or any(map(is_none, members(each.type)))
            text = self.speller.spell(item.domain, item, each.type)
            if optional and not text.startswith("Optional[") and not text.endswith(", None]"):
                text = text[:-1] + ", None]" if text.startswith("Union[") else f"Optional[{text}]"
            line = f"{each.name}: {text}"
            if each.wire != each.name:
                line += f' = Field(alias="{each.wire}"' + (", default=None)" if optional else ")")
            elif not each.shown:
                line += " = Field(repr=False)"
            elif optional:
                line += " = None"
            if not optional and self._optional_in_base(item, each.name):
                rules = "reportIncompatibleVariableOverride, reportGeneralTypeIssues"
                line += f"  # pyright: ignore[{rules}]  # always sent here"
                lines.append(f"    {line}")
            else:
                lines.append(wrap(line, 4))
            if each.doc:
                lines.append(docstring(each.doc, 4))
            lines.append("")
        if not item.fields and not item.doc:
            lines.append("    pass")
        return "\n".join(lines).rstrip() + "\n"

    def _optional_in_base(self, item: Item, name: str) -> bool:
        """Whether a class that this one derives from may lack the field, which a checker takes amiss."""
        for base in item.bases:
            target = self.api.find(item.domain, item.parent, base)
            if isinstance(target, Item) and any(each.name == name and each.optional for each in target.fields):
                return True
        return False

    def typed_dict(self, name: str, item: Item) -> str:
        reserved = [each for each in item.fields if keyword.iskeyword(each.wire)]
        text, base = "", self.bases(item) or "TypedDict"
        if reserved:
            keys = ", ".join(f'"{each.wire}": {self.speller.spell(item.domain, item, each.type)}' for each in reserved)
            text = f'_{name}ReservedKeywords = TypedDict("_{name}ReservedKeywords", {{{keys}}}, total=False)\n\n\n'
            base = f"_{name}ReservedKeywords"
        return text + self.keys(name, base, item, [each for each in item.fields if each not in reserved])

    def keys(self, name: str, base: str, item: Item, fields: List[Field]) -> str:
        lines = [f"class {name}({base}, total=False):"]
        if item.doc:
            lines += [docstring(item.doc, 4), ""]
        for each in item.fields:
            if each not in fields:
                continue
            text = self.speller.spell(item.domain, item, each.type)
            lines.append(wrap(f"{each.wire}: {text if each.optional else f'Required[{text}]'}", 4))
            if each.doc:
                lines.append(docstring(each.doc, 4))
            lines.append("")
        if not fields and not item.doc:
            lines.append("    pass")
        return "\n".join(lines).rstrip() + "\n"

    def streaming(self, name: str, item: Item) -> str:
        off = "Literal[False]" if item.streaming == "strict" else "Optional[Literal[False]]"
        text = self.keys(f"{name}Base", "TypedDict", item, list(item.fields))
        text += f"\n\nclass {name}NonStreaming({name}Base, total=False):\n    stream: {off}\n"
        text += '    """Answer in one piece."""\n\n\n'
        text += f"class {name}Streaming({name}Base):\n    stream: Required[Literal[True]]\n"
        text += '    """Answer with server-sent events, piece by piece."""\n\n\n'
        text += f"{name} = Union[{name}NonStreaming, {name}Streaming]"
        return text


def quoted(text: str) -> str:
    return f'"{text}"'


def tags_of(api: Api, item: Item, tag: str) -> Optional[List[str]]:
    """The values that the field `tag` has in a class, or in all members of a union; None if it is not fixed."""
    if item.alias is not None:
        found: List[str] = []
        for member in members(item.alias):
            target = api.find(item.domain, item, member) if isinstance(member, (ast.Name, ast.Attribute)) else None
            tags = tags_of(api, target, tag) if isinstance(target, Item) else None
            if tags is None:
                return None
            found += tags
        return found
    for each in item.fields:
        if each.wire == tag:
            for node in members(each.type):
                if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
                    values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                    return [str(ast.literal_eval(value)) for value in values]
            return None
    for base in item.bases:
        target = api.find(item.domain, item.parent, base)
        if isinstance(target, Item):
            return tags_of(api, target, tag)
    return None


def module_text(api: Api, root: Item, inputs: bool) -> str:
    """The text of the module of one top-level item."""
    module = Module(api, root, inputs)
    if snake(root.short) != root.module.rpartition(".")[2]:
        raise DescriptionError(root.domain, root.node, f"{root.short} has no module of its own")
    return module.text()
