"""How a type of the description is spelt in a generated module: Python 3.9 words, and where its names come from."""

from __future__ import annotations

import ast
import builtins
import re
from typing import Callable, Dict, List, Optional, Set, Tuple

from .read import Api, Domain, Door, Field, Item, members, snake

OUTSIDE = {
    "FileTypes": "openai._types",
    "SequenceNotStr": "openai._types",
    "HttpxBinaryResponseContent": "openai._legacy_response",
    "datetime": "datetime",
    **dict.fromkeys(("StrictBool", "StrictFloat", "StrictInt", "StrictStr"), "pydantic"),
    "os": "",
}
WIDTH = 120


def is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def home(api: Api, item: Item, inputs: bool) -> Tuple[str, str]:
    """The module and name under which an item is found, seen from what a call accepts or from an answer."""
    root = item.root
    if inputs and root.kind == "Shape":
        return input_home(item)
    if inputs and root.kind in ("Model", "Alias") and root.short + "Param" in api.inputs and item is root:
        return f"{root.package}.{snake(root.short + 'Param')}", root.short + "Param"
    return item.module, item.path


def input_home(item: Item) -> Tuple[str, str]:
    """The module and name of the request's side of a shape."""
    root = item.root
    if root.package == "openai.types.shared":
        return item.module.replace(".shared.", ".shared_params."), item.path
    return item.module + "_param", item.path + "Param" if item is root else item.path


class Speller:
    """Spells types for one module and remembers which names that takes."""

    def __init__(self, api: Api, module: str, inputs: bool, taken: Set[str], quote: Callable[[str, str], bool]) -> None:
        self.api, self.module, self.inputs, self.quote = api, module, inputs, quote
        self.taken = taken  # the names of the module itself
        self.imports: Dict[str, Tuple[str, str]] = {}  # name here -> module, name there
        self.local: Set[str] = set()  # names of this module that were used last
        self.shadowed: Set[str] = set()

    def name(self, module: str, name: str) -> str:
        """The name here of something elsewhere."""
        if module == self.module:
            self.local.add(name)
            return name
        short = name
        while short in self.taken or self.imports.get(short, (module, name)) != (module, name):
            short = "_" + short
        self.imports[short] = (module, name)
        return short

    def spell(self, domain: Domain, scope: Optional[Item], node: ast.expr, top: bool = False) -> str:
        """The text of a type. `top`: the value of an alias."""
        each = members(node)
        if len(each) > 1:
            texts = [self.spell(domain, scope, one) for one in each if not is_none(one)]
            if any(map(is_none, each)):
                return f"Optional[{texts[0]}]" if len(texts) == 1 else f"Union[{', '.join(texts)}, None]"
            return f"Union[{', '.join(texts)}]"
        if isinstance(node, ast.Constant):
            return (
                ast.unparse(node).replace("'", '"')
                if isinstance(node.value, str) and '"' not in node.value
                else ast.unparse(node)
            )
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._named(domain, scope, node)
        if isinstance(node, ast.List):
            return f"[{', '.join(self.spell(domain, scope, one) for one in node.elts)}]"
        assert isinstance(node, ast.Subscript), ast.unparse(node)
        head = ast.unparse(node.value)
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head == "list":
            head = self.list_word(domain, scope, inner[0]) if self.inputs and not top else "List"
        elif head in ("dict", "type"):
            head = head.title()
        elif head not in ("Literal", "Iterable", "Sequence", "Annotated", "Generic", "Callable", "List"):
            head = self.spell(domain, scope, node.value)
        return f"{head}[{', '.join(self.spell(domain, scope, one) for one in inner)}]"

    def list_word(self, domain: Domain, scope: Optional[Item], element: ast.expr) -> str:
        """What a call takes where the API has a list: texts are not split into letters, enumerations stay lists."""
        if ast.unparse(element) in ("str", "FileTypes", "str | float"):
            self.imports["SequenceNotStr"] = ("openai._types", "SequenceNotStr")
            return "SequenceNotStr"
        found = self.api.find(domain, scope, element) if isinstance(element, (ast.Name, ast.Attribute)) else None
        node = found.alias if isinstance(found, Item) and found.alias is not None else element
        return "List" if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal" else "Iterable"

    def _named(self, domain: Domain, scope: Optional[Item], node: ast.expr) -> str:
        found = self.api.find(domain, scope, node)
        text = ast.unparse(node)
        if found is None:
            if text in OUTSIDE:
                self.imports[text] = (OUTSIDE[text], text)
            if text in self.shadowed and hasattr(builtins, text):
                return "builtins." + text
            return {"list": "List", "dict": "Dict", "type": "Type[Any]"}.get(text, text)
        if isinstance(found, Door):
            module, name = found.target, found.name
        else:
            module, name = home(self.api, found, self.inputs)
        here = self.name(module, name)
        return f'"{here}"' if self.quote(module, name) else here


def unquote(text: str) -> str:
    """Without the quotes of forward references; those of literals stay."""
    pieces = re.split(r"(Literal\[[^\]]*\])", text)
    return "".join(piece if piece.startswith("Literal[") else piece.replace('"', "") for piece in pieces)


def typing_imports(text: str) -> str:
    """The import lines for the words of `typing` in the code; those in docstrings don't count."""
    text = re.sub(r'"""(?:[^"]|"(?!""))*"""', "", text)
    words = [
        w
        for w in ("Any", "Callable", "Dict", "Iterable", "List", "Optional", "Sequence", "Type", "Union", "overload")
        if re.search(r"\bType\[" if w == "Type" else rf"\b{w}\b", text)
    ]
    extensions = [
        w
        for w in ("Annotated", "Literal", "Required", "TypeAlias", "TypedDict", "Unpack", "TypeVar")
        if re.search(rf"\b{w}\b", text)
    ]
    if "TYPE_CHECKING" in text:
        words.insert(0, "TYPE_CHECKING")
    lines = ["import builtins"] if "builtins." in text else []
    lines += ["import os"] if re.search(r"\bos\.", text) else []
    if words:
        lines.append(f"from typing import {', '.join(sorted(words, key=lambda w: (w.islower(), w)))}")
    if extensions:
        lines.append(f"from typing_extensions import {', '.join(sorted(extensions))}")
    return "\n".join(lines) + "\n" if lines else ""


def wrap(line: str, indent: int = 0) -> str:
    """Break a long line at the commas of its outermost brackets, again and again."""
    pad = " " * indent
    if len(pad) + len(line) <= WIDTH:
        return pad + line
    depth, start, last, quote = 0, -1, 0, ""
    parts: List[str] = []
    for i, c in enumerate(line):
        if quote:
            quote = "" if c == quote else quote
        elif c in "\"'":
            quote = c
        elif c in "[({":
            depth += 1
            if depth == 1:
                start, last, parts = i, i + 1, []
        elif c in "])}":
            depth -= 1
            if depth == 0:
                parts.append(line[last:i])
                parts = [part.strip() for part in parts if part.strip()]
                if parts:
                    comma = "" if line[start] == "[" and len(parts) == 1 and start else ","  # X[y,] is not X[y]
                    body = "\n".join(wrap(part, indent + 4) + "," for part in parts[:-1]) + "\n" * (len(parts) > 1)
                    body += wrap(parts[-1], indent + 4) + comma
                    return f"{pad}{line[: start + 1]}\n{body}\n{wrap(line[i:], indent)}"
        elif c == "," and depth == 1:
            parts.append(line[last:i])
            last = i + 1
    return pad + line


def docstring(text: str, indent: int) -> str:
    """A docstring of one or more lines."""
    pad = " " * indent
    text = text.replace("\\", "\\\\")
    lines = [line.rstrip() for line in text.strip().splitlines()]
    if len(lines) == 1 and len(lines[0]) + indent + 6 <= WIDTH:
        return f'{pad}"""{lines[0]}"""'
    if len(lines) == 1:
        lines = fold(lines[0], WIDTH - indent - 3)
    return "\n".join([f'{pad}"""{lines[0]}', *(pad + line if line else "" for line in lines[1:]), f'{pad}"""'])


def fold(text: str, width: int) -> List[str]:
    """Text in lines no longer than `width`."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def builtin_fields(fields: List[Field]) -> Set[str]:
    """Field names that hide a word of Python used in types."""
    return {each.name for each in fields} & {"object", "bytes", "bool", "str", "int", "float", "type", "list", "dict"}


def import_line(module: str, there: str, here: str) -> str:
    """The line that imports a name, under another name if that is what it is called here."""
    return f"from {module} import {there}" + (f" as {here}" if here != there else "")


def package_text(names: Dict[str, str]) -> str:
    """An `__init__` that has each name from its module, imported when it is asked for."""
    rows = sorted(names.items(), key=lambda row: (row[1], row[0]))
    text = "# Made from api/ by `make generate`. Do not edit.\nfrom typing import TYPE_CHECKING\n\n"
    text += "from openai._core import lazy\n\n"
    text += "if TYPE_CHECKING:\n" if rows else "if not TYPE_CHECKING:\n"
    text += "".join(f"    from {module} import {name} as {name}\n" for name, module in rows)
    text += "else:\n" if rows else ""
    table = "".join(f'            "{name}": "{module}",\n' for name, module in rows)
    text += "    __getattr__, __dir__, __all__ = lazy.package(\n        __name__,\n        {\n"
    return text + table + "        },\n    )\n"
