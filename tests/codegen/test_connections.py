"""The generator of websocket connections: what it makes of a small description, and what it says about wrong ones."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codegen import connections, index, resources
from codegen.read import Api, DescriptionError, read

TALK = '''
"""Talk."""

package = "openai.types.talk"


class ItemAddEvent(Shape):
    """Add an item."""

    class Item:
        text: str

    type: Literal["chat.item.add"]
    event_id: str = ...
    item: Item
    """What to add."""


class ItemAddEventWithLinksParam(Input):
    type: Literal["chat.item.add"]
    item: dict[str, str]


class EndEvent(Shape):
    type: Literal["chat.end"]


class ClientEvent(OneOf, Shape, tag="type"):
    class Noise:
        """Make noise."""

        type: Literal["noise.make"]

    members = ItemAddEvent | EndEvent | Noise


ServerEvent = tagged("type", ItemAddEvent | EndEvent)


class TalkConnection(Connection, module="talk.talk", path="/talk", beta="talk=v1"):
    """A talk."""

    sends: ClientEvent | ItemAddEventWithLinksParam
    receives: ServerEvent


class Talk(Resource, module="talk.talk"):
    @helper("talk:connect", plain=True, options="connection")
    def connect(self, model: str, *, options: dict[str, str] = ...) -> TalkConnectionManager:
        """Connect."""

    @helper("talk:wait", options=False)
    def wait(self, id: str) -> None:
        """Wait."""
'''


def describe(folder: Path, text: str = TALK) -> Api:
    (folder / "talk.py").write_text(text, encoding="utf-8")
    return read(folder)


@pytest.fixture
def made(tmp_path: Path) -> str:
    return connections.write(describe(tmp_path))["openai/resources/talk/connection.py"]


def test_a_class_for_every_part_of_the_types(made: str) -> None:
    tree = ast.parse(made)
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    one = ["TalkConnection", "TalkConnectionManager", "TalkChatResource", "TalkChatItemResource", "TalkNoiseResource"]
    assert names == [
        *one[:2],
        "BaseTalkConnectionResource",
        *one[2:],
        *(f"Async{name}" for name in one[:2]),
        "BaseAsyncTalkConnectionResource",
        *(f"Async{name}" for name in one[2:]),
    ]
    assert sorted(names) == sorted(ast.literal_eval(made.split("__all__ = ")[1].split("]")[0] + "]"))


def test_methods_send_their_event(made: str) -> None:
    for words in (
        'self._send("chat.item.add", item=item, event_id=event_id)',
        'await self._send("noise.make")',
        "def make(self) -> None:",
        "item: Union[item_add_event_param.Item, Dict[str, str]], event_id: str | Omit = omit",
        '"""Make noise."""',
        '"""Send `chat.end`."""',
        "            item: What to add.",
        "from openai.types.talk import item_add_event_param",
        "return TalkChatItemResource(self._connection)",
        "return AsyncTalkChatResource(self)",
    ):
        assert words in made


def test_managers_know_where_to_connect(made: str) -> None:
    assert '    _opens = AsyncTalkConnection\n    _path = "/talk"\n    _beta = "talk=v1"\n' in made
    assert '    _receives = lazy.Ref(__name__, "ServerEvent")\n' in made
    assert '"Union[ClientEvent, ClientEventParam, ItemAddEventWithLinksParam]"' in made


def test_the_resource_knows_the_connection(tmp_path: Path) -> None:
    api = describe(tmp_path)
    made = resources.write(api)
    text = made["openai/resources/talk/talk.py"]
    assert "from openai.resources.talk.connection import AsyncTalkConnectionManager\n" in text
    assert '"TalkNoiseResource": "openai.resources.talk.connection"' in text
    plain, waiting = (
        "def connect(\n        self,\n        model: str,\n        *,\n        options: Dict[str, str] | Omit = omit,\n"
        "        extra_query: Query | Omit = omit,\n        extra_headers: Headers | Omit = omit,\n"
        f"    ) -> {prefix}TalkConnectionManager:"
        for prefix in ("", "Async")
    )
    assert plain in text
    assert waiting in text
    assert "def wait(self, id: str) -> None:" in text
    assert '"TalkChatResource": "openai.resources.talk.talk"' in made["openai/resources/talk/__init__.py"]
    assert "TalkChatResource" not in made["openai/resources/__init__.py"]
    assert "- `chat.item.add(item, event_id)`<br>Add an item." in index.page(api)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('path="/talk", ', "", "a Connection has module="),
        ("    receives: ServerEvent\n", "", "a Connection has module="),
        ('module="talk.talk", path', 'module="walk.talk", path', "there is no module openai.resources.walk.talk"),
        ("sends: ClientEvent |", "sends: str |", "str is no event"),
        ('    type: Literal["chat.end"]\n', "    type: str\n", "EndEvent has no type of its own"),
    ],
)
def test_mistakes(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in TALK
    with pytest.raises(DescriptionError, match=message):
        describe(tmp_path, TALK.replace(old, new))
