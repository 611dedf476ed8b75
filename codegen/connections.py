"""Writes the websocket connections: for each a module with what sends its events, in two worlds."""

from __future__ import annotations

import json
from typing import Dict, Iterator, List

from .expressions import docstring, fold, typing_imports, wrap
from .read import Api, Connection, Item, members
from .resources import HEADER, Module, with_arguments


def write(api: Api) -> Dict[str, str]:
    """Every module of a connection: path below `src` -> text."""
    return {each.module.replace(".", "/") + ".py": Text(api, each).text() for each in api.connections()}


class Text(Module):
    """One module being written."""

    def __init__(self, api: Api, connection: Connection) -> None:
        super().__init__(api, connection.module, [])
        self.connection = connection
        self.speller.taken |= set(connection.names())

    def text(self) -> str:
        connection, parts = self.connection, list[str]()
        for self.asynchronous in (False, True):
            parts += [self.main(), self.manager(), self.base()]
            parts += [self.part(path, methods) for path, methods in connection.groups().items()]
        body = "\n\n\n".join(parts)
        imports, table = self.imports(body)
        code = HEADER.format(connection.domain.name) + docstring(connection.doc, 0) + "\n\n"
        code += "from __future__ import annotations\n\n" + typing_imports(body + "TYPE_CHECKING").strip() + "\n\n"
        code += "from openai._core import lazy\nfrom openai._core.sentinels import Omit, omit\n"
        code += "from openai._resource import cached_property\n"
        for world, prefix in (("_async", "Async"), ("_sync", "")):
            names = (f"{prefix}WebSocket{word}" for word in ("Connection", "ConnectionManager", "Resource"))
            code += f"from openai.{world}.websockets import {', '.join(names)}\n"
        code += "\nif TYPE_CHECKING:\n" + imports + "else:\n"
        code += wrap(f"__getattr__ = lazy.module(__name__, {{{table}}})", 4) + "\n\n"
        code += wrap(f"__all__ = [{', '.join(json.dumps(name) for name in sorted(connection.names()))}]") + "\n\n\n"
        return code + body + "\n"

    def main(self) -> str:
        """The connection itself."""
        connection, prefix = self.connection, self.prefix()
        received, sent = self.received(), json.dumps(self.sent())
        lines = [
            wrap(f"class {prefix}{connection.name}({prefix}WebSocketConnection[{json.dumps(received)}, {sent}]):"),
            docstring(connection.doc, 4),
            "",
            f"    _receives = lazy.Ref(__name__, {json.dumps(received)})",
            "",
        ]
        for path in connection.groups():
            if "." not in path:
                lines += self.attribute(path, path, "self")
        return "\n".join(lines).rstrip()

    def manager(self) -> str:
        """What `connect` gives."""
        connection, prefix = self.connection, self.prefix()
        name = prefix + connection.name
        base = f"{prefix}WebSocketConnectionManager[{name}, {json.dumps(self.sent())}]"
        how = "async with" if self.asynchronous else "with"
        open_ = "await manager.enter()" if self.asynchronous else "manager.enter()"
        said = f"Opens the connection, in `{how}` or by `{open_}`; until then it keeps handlers and events for it."
        lines = [wrap(f"class {name}Manager({base}):"), docstring(said, 4), "", f"    _opens = {name}"]
        lines.append(f"    _path = {json.dumps(connection.path)}")
        if connection.beta:
            lines.append(f"    _beta = {json.dumps(connection.beta)}")
        return "\n".join(lines)

    def base(self) -> str:
        connection, prefix = self.connection, self.prefix()
        return "\n".join(
            [
                f"class Base{prefix}{connection.stem}ConnectionResource({prefix}WebSocketResource):",
                '    """Sends events of one kind over the connection that it is given."""',
                "",
                f"    def __init__(self, connection: {prefix}{connection.name}) -> None:",
                "        super().__init__(connection)",
            ]
        )

    def part(self, path: str, methods: Dict[str, List[Item]]) -> str:
        """The object at a path, with a method for each event of that kind."""
        connection = self.connection
        base = f"Base{self.prefix()}{connection.stem}ConnectionResource"
        said = f"Sends the events `{path}.*`."
        lines = [f"class {connection.part(path, self.prefix())}({base}):", docstring(said, 4), ""]
        for other in connection.groups():
            parent, _, name = other.rpartition(".")
            if parent == path:
                lines += self.attribute(name, other, "self._connection")
        for name, events in methods.items():
            lines += [*self.method(f"{path}.{name}", name, events), ""]
        return "\n".join(lines).rstrip()

    def attribute(self, name: str, path: str, argument: str) -> List[str]:
        cls = self.connection.part(path, self.prefix())
        return ["    @cached_property", f"    def {name}(self) -> {cls}:", f"        return {cls}({argument})", ""]

    def method(self, type_: str, name: str, events: List[Item]) -> Iterator[str]:
        """Sends one event, which may have several forms."""
        forms: Dict[str, List[str]] = {}
        for event in events:
            for each in event.fields:
                forms.setdefault(each.name, []).append(self.spell_argument(event.domain, event, each.type))
        arguments = self.connection.fields(events)
        words = ["self", "*"] if arguments else ["self"]
        for each in arguments:
            kinds = list(dict.fromkeys(forms[each.name]))
            text = kinds[0] if len(kinds) == 1 else f"Union[{', '.join(kinds)}]"
            words.append(f"{each.name}: {text}" + (" | Omit = omit" if each.optional else ""))
        yield wrap(f"{'async ' * self.asynchronous}def {name}({', '.join(words)}) -> None:", 4)
        said = events[0].doc or f"Send `{type_}`."
        yield docstring(with_arguments("\n".join(fold(said, 104)), arguments), 8)
        given = "".join(f", {each.name}={each.name}" for each in arguments)
        yield wrap(f"{'await ' * self.asynchronous}self._send({json.dumps(type_)}{given})", 8)

    def received(self) -> str:
        self.speller.inputs = False
        text = self.speller.spell(self.connection.domain, None, self.connection.receives)
        self.speller.inputs = True
        return text

    def sent(self) -> str:
        """The type of what `send` takes: models, and the TypedDicts for them."""
        found: Dict[str, None] = {}
        for member in members(self.connection.sends):
            for self.speller.inputs in (False, True):
                found[self.speller.spell(self.connection.domain, None, member)] = None
        return f"Union[{', '.join(found)}]"
