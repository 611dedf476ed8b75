"""Writes `openai.resources`: for every group of calls a module with the sync and async class and their four views."""

from __future__ import annotations

import ast
import json
from typing import Dict, Iterator, List, Optional, Tuple

from .expressions import Speller, docstring, fold, home, import_line, is_none, package_text, typing_imports, wrap
from .read import Api, Call, Domain, Door, Field, Item, Resource, members, snake

HEADER = "# Made from api/{}.py by `make generate`. Do not edit.\n"
PAGES = ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage")


def write(api: Api) -> Dict[str, str]:
    """Every file of `openai.resources`: path below `src` -> text."""
    modules: Dict[str, List[Resource]] = {}
    for resource in api.resources():
        modules.setdefault(resource.module, []).append(resource)
    made = {
        module.replace(".", "/") + ".py": Module(api, module, resources).text() for module, resources in modules.items()
    }
    exports: Dict[str, Dict[str, str]] = {}
    for module, resources in modules.items():
        package, _, last = module.rpartition(".")
        own = [name for resource in resources for name in class_names(resource.name)]
        more = [name for resource in resources for name in resource.exports]
        exports.setdefault(package, {}).update(dict.fromkeys([*own, *more], module))
        if package.rpartition(".")[2] == last:  # the main module of a package is known one level up, too
            exports.setdefault(package.rpartition(".")[0], {}).update(dict.fromkeys(own, module))
    for package, names_of in exports.items():
        made[package.replace(".", "/") + "/__init__.py"] = package_text(names_of)
    return made


def is_page(node: ast.expr) -> bool:
    """Whether a result is a page of a list, as in `CursorPage[File]`."""
    return isinstance(node, ast.Subscript) and ast.unparse(node.value) in PAGES


def class_names(name: str) -> List[str]:
    return [
        name,
        f"Async{name}",
        *(f"{prefix}{name}With{kind}Response" for kind in ("Raw", "Streaming") for prefix in ("", "Async")),
    ]


class Module:
    """One module being written."""

    def __init__(self, api: Api, module: str, resources: List[Resource]) -> None:
        self.api, self.module, self.resources = api, module, resources
        names = {name for resource in resources for name in class_names(resource.name)}
        self.speller = Speller(api, module, True, names, lambda _module, _name: False)
        for resource in resources:
            for name, target in resource.exports.items():
                home_of, _, there = target.partition(":")
                self.speller.imports[name] = (home_of, there or name)
        self.modules: Dict[str, str] = {}  # modules of Params whose inner classes are named: short -> path
        self.asynchronous = False

    def text(self) -> str:
        parts: List[str] = []
        for resource in self.resources:
            for self.asynchronous in (False, True):
                parts.append(self.cls(resource))
            for kind in ("Raw", "Streaming"):
                for self.asynchronous in (False, True):
                    parts.append(self.view(resource, kind))
        body = "\n\n\n".join(parts)
        head = HEADER.format(self.resources[0].domain.name) + docstring(self.resources[0].domain.doc, 0) + "\n\n"
        core = ["from openai._core.sentinels import Omit, omit"] if "omit" in body else []
        views = [
            word
            for word in ("RawView", "StreamingView", "raw", "streaming")
            if f"{word}(" in body or f"({word})" in body
        ]
        core += [f"from openai._core.views import {', '.join(views)}"]
        imports, table = self.imports(body)
        code = "from __future__ import annotations\n\n"
        own = [
            f"from openai._core import {'endpoint, ' if '@endpoint.' in body else ''}lazy",
            *core,
            "from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property",
        ]
        used = body + ("TYPE_CHECKING" if imports else "")
        code += typing_imports(used).strip() + "\n\n" + "\n".join(own) + "\n"
        if imports:
            code += (
                "\nif TYPE_CHECKING:\n"
                + imports
                + "else:\n"
                + wrap(f"__getattr__ = lazy.module(__name__, {{{table}}})", 4)
                + "\n"
            )
        names = [name for resource in self.resources for name in (*class_names(resource.name), *resource.exports)]
        code += "\n" + wrap(f"__all__ = [{', '.join(json.dumps(name) for name in names)}]") + "\n\n\n"
        return head + code + body + "\n"

    def imports(self, body: str) -> Tuple[str, str]:
        """The lines for type checkers, and the rows of the table from which the names come when they are needed."""
        typed = dict(self.speller.imports)
        if "Unpack[Options]" in body:
            typed["Options"] = ("openai._core.options", "Options")
        rows = sorted((module, there, here) for here, (module, there) in typed.items() if module)
        imports = "".join(f"    {import_line(module, there, here)}\n" for module, there, here in rows)
        imports += "".join(
            f"    from {path.rpartition('.')[0]} import {short}\n" for short, path in sorted(self.modules.items())
        )
        table = ", ".join(
            f'"{here}": "{module}"' if here == there else f'"{here}": "{module}:{there}"'
            for module, there, here in rows
        )
        return imports, table

    # classes

    def prefix(self) -> str:
        return "Async" if self.asynchronous else ""

    def cls(self, resource: Resource) -> str:
        name, prefix = resource.name, self.prefix()
        lines = [
            f"class {prefix}{name}({'Async' if self.asynchronous else 'Sync'}APIResource):",
            docstring(resource.doc, 4),
            "",
        ]
        for child, target in resource.children.items():
            lines += self.child(resource, child, target, "", "self._client")
        for kind, word in (("Raw", "raw"), ("Streaming", "streaming")):
            view = f"{prefix}{name}With{kind}Response"
            lines += ["    @cached_property", f"    def with_{word}_response(self) -> {view}:"]
            how = "with the HTTP response around it" if kind == "Raw" else "while the body is still to be read"
            lines += [f'        """The same calls, answered {how}."""', f"        return {view}(self)", ""]
        for call in resource.calls:
            lines += [self.call(call), ""]
        return "\n".join(lines).rstrip()

    def child(self, resource: Resource, name: str, target: str, suffix: str, argument: str) -> List[str]:
        found = self.api.resource(resource.domain, target)
        cls = f"{self.prefix()}{found.name}{suffix}"
        where = "" if found.module == self.module else found.module
        lines = ["    @cached_property", f"    def {name}(self) -> {cls_name(self, found, cls, where)}:"]
        if where:
            lines.append(f"        from {where} import {cls}")
            if cls_name(self, found, cls, where) != cls:
                lines[-1] += f" as {cls_name(self, found, cls, where)}"
            lines.append("")
        return [*lines, f"        return {cls_name(self, found, cls, where)}({argument})", ""]

    def view(self, resource: Resource, kind: str) -> str:
        prefix, word = self.prefix(), kind.lower()
        cls = prefix + resource.name
        lines = [f"class {cls}With{kind}Response({kind}View):"]
        how = "with the HTTP response around it" if kind == "Raw" else "while the body is still to be read"
        lines += [f'    """The calls of `{cls}`, answered {how}."""', ""]
        attribute = "_" + snake(resource.name)
        lines += [
            f"    def __init__(self, {attribute[1:]}: {cls}) -> None:",
            f"        self.{attribute} = self._resource = {attribute[1:]}",
            "",
        ]
        plain = [call for call in resource.calls if call.verb != "helper" or call.fact("wrapped")]
        lines += [f"    {call.name} = {word}({cls}.{call.name})" for call in plain]
        if plain and resource.children:
            lines.append("")
        for child, target in resource.children.items():
            lines += self.child(resource, child, target, f"With{kind}Response", f"self.{attribute}.{child}")
        return "\n".join(lines).rstrip()

    # calls

    def call(self, call: Call) -> str:
        streaming = "stream" in call.facts and (call.params is None or bool(call.params.streaming))
        several = len(call.ids) > 1
        required = [each.name for each in call.arguments if not each.optional and each.name not in call.ids]
        overloads = list(self.overloads(call, streaming, required))
        lines: List[str] = []
        if len(overloads) > 1 or several:
            for ids_first in (False, True) if several else (False,):
                for stream, kind, result in overloads:
                    lines.append("    @overload")
                    lines.append(self.signature(call, stream, kind, result, ids_first, required) + " ...")
                    lines.append("")
        lines.append(
            "    @" + wrap(f"endpoint.{call.verb}({', '.join(self.facts(call, streaming, required))})", 4).lstrip()
        )
        result = " | ".join(dict.fromkeys(part for _, _, text in overloads for part in split(text)))
        loose = len(overloads) > 1
        signature = self.signature(
            call, "any" if streaming else "", None, result, False, [] if loose else required, implementation=several
        )
        lines.append(signature)
        lines.append(docstring(self.doc(call), 8))
        lines.append("        ...")
        return "\n".join(lines)

    def overloads(
        self, call: Call, streaming: bool, required: List[str]
    ) -> Iterator[Tuple[str, Optional[Tuple[str, str]], str]]:
        """What the call gives for which `stream` and which kind of answer: (stream, (argument, its type), result)."""
        plain = self.result(call)
        kinds = call.facts.get("kinds")
        texts: List[str] = []
        if isinstance(kinds, ast.Dict):
            groups: Dict[str, List[str]] = {}
            for key, value in zip(kinds.keys, kinds.values):
                assert key is not None
                groups.setdefault(self.spell_result(call, value), []).append(ast.literal_eval(key))
            for text, values in groups.items():
                texts.append(text)
                words = f"Literal[{', '.join(json.dumps(value) for value in values)}]"
                yield (
                    "no" if streaming else "",
                    ("response_format", words + " | Omit = omit" if "json" in values else words),
                    text,
                )
            plain = " | ".join(texts)
        yield ("no" if streaming else "", None, plain)
        if streaming:
            event = self.spell_result(call, call.facts["stream"])
            stream = f"{self.known('Stream')}[{event}]"
            yield ("yes", None, stream)
            yield ("any", None, f"{plain} | {stream}")

    def known(self, word: str) -> str:
        name = self.prefix() + word
        return self.speller.name("openai._streaming", name)

    def spell_result(self, call: Call, node: ast.expr) -> str:
        """A type of an answer."""
        if is_page(node):
            assert isinstance(node, ast.Subscript)
            item = self.spell_result(call, node.slice)
            page = self.speller.name(
                "openai.pagination", ("Async" if self.asynchronous else "Sync") + ast.unparse(node.value)
            )
            if self.asynchronous:
                return f"{self.speller.name('openai._base_client', 'AsyncPaginator')}[{item}, {page}[{item}]]"
            return f"{page}[{item}]"
        if isinstance(node, ast.Subscript):
            found = self.api.find(call.resource.domain, None, node.value)
            if isinstance(found, Door):
                inner = self.spell_result(call, node.slice)
                return f"{self.speller.name(found.target, self.twin(found))}[{inner}]"
        if len(members(node)) > 1:
            return " | ".join(self.spell_result(call, one) for one in members(node))
        if is_none(node):
            return "None"
        if isinstance(node, (ast.Name, ast.Attribute)):
            found = self.api.find(call.resource.domain, None, node)
            if isinstance(found, Door):
                return self.speller.name(found.target, self.twin(found))
        self.speller.inputs = False
        text = self.speller.spell(call.resource.domain, None, node)
        self.speller.inputs = True
        return text

    def twin(self, door: Door) -> str:
        """Hand-written classes that wait have an `Async` twin beside them; models have not."""
        return (door.twin or TWINS.get(door.name, door.name)) if self.asynchronous else door.name

    def result(self, call: Call) -> str:
        return self.spell_result(call, call.returns)

    def signature(
        self,
        call: Call,
        stream: str,
        kind: Optional[Tuple[str, str]],
        result: str,
        ids_first: bool,
        required: List[str],
        implementation: bool = False,
    ) -> str:
        plain = is_page(call.returns) or bool(call.fact("plain"))
        words = "async def" if self.asynchronous and not plain else "def"
        first: List[str] = []
        needed: List[str] = []
        rest: List[str] = []
        for each in call.arguments:
            text = self.argument(call, each, each.name in required)
            if kind and each.name == kind[0]:
                text = f"{each.name}: {kind[1]}"
            if each.name in call.ids:
                if implementation:
                    needed.append(f'{each.name}: str = ""')
                elif ids_first or len(call.ids) == 1 or each.name == call.ids[-1]:
                    first.append(text)
                else:
                    needed.append(text)
            elif each.name in call.positional and call.verb == "helper":
                first.append(text)
            else:
                (needed if " = " not in text else rest).append(text)
        if ids_first:
            first = [*(f"{name}: str" for name in call.ids), "/"]
        if stream == "no":
            off = "Literal[False]" if call.params and call.params.streaming == "strict" else "Optional[Literal[False]]"
            rest.append(f"stream: {off} | Omit = omit")
        elif stream == "yes":
            needed.append("stream: Literal[True]")
        elif stream == "any" and required:
            needed.append("stream: bool")
        elif stream == "any":
            rest.append("stream: Optional[bool] | Omit = omit")
        star = ["*ids: str"] if implementation else ["*"] if needed or rest else []
        options: List[str] = []
        if call.fact("options", True) == "connection":  # there is no HTTP request to have the others
            rest += [
                f"extra_{word.lower()}: {self.speller.name('openai._types', word)} | Omit = omit"
                for word in ("Query", "Headers")
            ]
        elif call.fact("options", True):
            options = ["**options: Unpack[Options]"]
        words_of = ["self", *first, *star, *needed, *rest, *options]
        head = f"    {words} {call.name}("
        line = f"{head}{', '.join(words_of)}) -> {result}:"
        if len(line) <= 120:
            return line
        return head + "\n" + "\n".join(f"        {word}," for word in words_of) + f"\n    ) -> {result}:"

    def argument(self, call: Call, each: Field, required: bool) -> str:
        text = self.type_of(call, each)
        if call.verb == "helper" and each.default is not None:
            return f"{each.name}: {text} = {ast.unparse(each.default)}"
        return (
            f"{each.name}: {text}"
            if required or (each.name in call.ids) or (call.verb == "helper" and not each.optional)
            else f"{each.name}: {text} | Omit = omit"
        )

    def type_of(self, call: Call, each: Field) -> str:
        """The type of an argument. Classes inside a Params are named with its module: `run_create_params.Tool`."""
        domain, scope = call.resource.domain, None
        if call.params and each in call.params.fields:
            domain, scope = call.params.domain, call.params
        return self.spell_argument(domain, scope, each.type)

    def spell_argument(self, domain: Domain, scope: Optional[Item], node: ast.expr) -> str:
        return Inner(self, domain, scope).spell(domain, scope, node)

    def facts(self, call: Call, streaming: bool, required: List[str]) -> List[str]:
        """The arguments of the decorator."""
        if call.verb == "helper":
            target = str(ast.literal_eval(ast.Constant(call.path))) or f"{call.resource.domain.name}:{call.name}"
            facts = [json.dumps(target)]
        else:
            page = is_page(call.returns)
            result = call.returns
            if page:
                assert isinstance(result, ast.Subscript)
                result = result.slice
            kinds = call.facts.get("kinds")
            text = self.spell_result(call, kinds.values[0] if isinstance(kinds, ast.Dict) else result)
            facts = [json.dumps(call.path), "None" if text == "None" else json.dumps(text)]
            if page:
                assert isinstance(call.returns, ast.Subscript)
                facts.append(f'page="{"Async" if self.asynchronous else "Sync"}{ast.unparse(call.returns.value)}"')
            if isinstance(kinds, ast.Dict):
                rows = ", ".join(
                    f"{ast.unparse(key)}: {json.dumps(self.spell_result(call, value))}"
                    for key, value in zip(kinds.keys, kinds.values)
                    if key
                )
                facts.append(f"kinds={{{rows}}}".replace("'", '"'))
            if streaming:
                facts.append(f"stream={json.dumps(self.spell_result(call, call.facts['stream']))}")
                if required:
                    every = tuple(required)
                    facts.append(f"require={[every, (*every, 'stream')]!r}".replace("'", '"'))
            if call.fact("multipart"):
                facts.append(f"files={self.files(call)!r}".replace("'", '"'))
                if call.fact("multipart") == "with_file":
                    facts.append('multipart="with_file"')
            headers = {}
            if call.resource.beta:
                headers["OpenAI-Beta"] = call.resource.beta
            if call.fact("accept"):
                headers["Accept"] = str(call.fact("accept"))
            headers.update(call.fact("headers", {}))  # type: ignore[call-overload]  # a dict in the description
            if headers:
                facts.append(f"headers={json.dumps(headers)}")
        deprecated = call.fact("deprecated", call.resource.deprecated)
        if deprecated:
            facts.append(f"deprecated={json.dumps(f'deprecated in favour of {deprecated}')}")
        for word in ("query", "header", "events", "before", "after", "result", "security"):
            if word in call.facts:
                value = call.fact(word)
                facts.append(f"{word}={value if isinstance(value, bool) else json.dumps(value)}")
        return facts

    def files(self, call: Call) -> List[Tuple[str, ...]]:
        found: List[Tuple[str, ...]] = []
        scope = call.params
        domain = scope.domain if scope else call.resource.domain

        def look(name: str, node: ast.expr, scope: Optional[Item]) -> None:
            for member in members(node):
                if ast.unparse(member) == "FileTypes":
                    found.append((name,))
                elif ast.unparse(member) == "list[FileTypes]":
                    found.append((name, "<array>"))
                elif isinstance(member, ast.Name):
                    target = self.api.find(domain, scope, member)
                    if isinstance(target, Item) and target.alias is not None:
                        look(name, target.alias, target)

        for each in call.arguments:
            look(each.name, each.type, scope)
        return found

    def doc(self, call: Call) -> str:
        text = call.doc or f"`{call.verb.upper()} {call.path}`"
        if call.verb != "helper" and call.doc:
            text = (
                f"{text}\n\n`{call.verb.upper()} {call.path}`"
                if len(text) > 60
                else f"{text} (`{call.verb.upper()} {call.path}`)"
            )
        return with_arguments(text, call.arguments)


def with_arguments(text: str, arguments: List[Field]) -> str:
    """A docstring's text with what is said about the arguments."""
    lines = [text]
    documented = [each for each in arguments if each.doc]
    if documented:
        lines.append("\nArgs:")
        for each in documented:
            rows = fold(f"{each.name}: {each.doc}", 104)
            lines += ["    " + rows[0], *("        " + row for row in rows[1:])]
    return "\n".join(lines)


TWINS = {
    "ChatCompletionStreamManager": "AsyncChatCompletionStreamManager",
    "ResponseStreamManager": "AsyncResponseStreamManager",
    "AssistantStreamManager": "AsyncAssistantStreamManager",
    "AssistantEventHandler": "AsyncAssistantEventHandler",
    "AssistantEventHandlerT": "AsyncAssistantEventHandlerT",
    "ReconnectingHandler": "AsyncReconnectingHandler",
    "Stream": "AsyncStream",
    "SyncWebSocketConnectionOptions": "WebSocketConnectionOptions",
}


def cls_name(module: Module, found: Resource, cls: str, where: str) -> str:
    """The name here of a class of another module: imported for type checkers, too, when it is not our own."""
    return module.speller.name(where, cls) if where else cls


def split(text: str) -> List[str]:
    """The members of a printed union."""
    parts: List[str] = []
    depth, last = 0, 0
    for i, c in enumerate(text):
        depth += (c in "[(") - (c in "])")
        if depth == 0 and text.startswith(" | ", i):
            parts.append(text[last:i])
            last = i + 3
    return [*parts, text[last:]]


class Inner(Speller):
    """Spells the types of arguments."""

    def __init__(self, module: Module, domain: Domain, scope: Optional[Item]) -> None:
        super().__init__(module.api, module.module, True, module.speller.taken, lambda _module, _name: False)
        self.imports, self.owner = module.speller.imports, module

    def _named(self, domain: Domain, scope: Optional[Item], node: ast.expr) -> str:
        found = self.api.find(domain, scope, node)
        if isinstance(found, Item) and found.parent is not None:
            path, name = home(self.api, found, True)
            short = path.rpartition(".")[2]
            self.owner.modules[short] = path
            return f"{short}.{name}"
        if isinstance(found, Door):
            return self.owner.speller.name(found.target, self.owner.twin(found))
        return super()._named(domain, scope, node)
