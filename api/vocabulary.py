"""The words that descriptions are written in.

The files beside this one describe the API: its shapes and its calls. They are read with `ast` by `codegen/` and never run,
so this module exists for readers and editors only. CONTRIBUTING.md shows how to add a field or a call.

Where things go
    `package = "openai.types.chat"` puts what follows into that package; every class or alias at the top level gets a
    module named after it. Classes inside it live in the same module, named by their path (`Choice.Logprobs` is
    `ChoiceLogprobs`). A docstring below a field documents it.

Optional and null
    `x: int` is always there, `x: int = ...` may be left out, `x: int | None = ...` may be null too.
"""

from typing import Any, Callable, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


class Model:
    """What the API answers with: a pydantic model."""


class Input:
    """What a call accepts: a TypedDict."""


class Shape:
    """Both: a model `X`, and a TypedDict `XParam` in the module `x_param` (for `shared`: in `shared_params`)."""


class Params:
    """The arguments of a call. `streaming=True`: the call also takes `stream`, and has one TypedDict for each value of it."""


class OneOf:
    """A union with classes of its own; `members` lists it, `tag=` names the field that tells its members apart."""


class Resource:
    """A group of calls, `module=` below `openai.resources`; `name=` if the class is not called as here. `beta=` is sent
    as `OpenAI-Beta` with every call.

    Annotated names are the groups below it; `exports=` are hand-written classes to be found in its module.
    """


class Connection:
    """A websocket, known in the module `module=` below `openai.resources` and opened at `path=`; `beta=` is sent as
    `OpenAI-Beta`.

    `sends` and `receives` are unions of events. From the types of those sent come the objects and methods that send
    them: `conversation.item.create` makes `connection.conversation.item.create(...)`, with the fields as arguments.
    """


def shape(union: Any) -> Any:
    """An alias that exists for answers and, with `Param` at its end, for requests."""


def tagged(tag: str, union: Any) -> Any:
    """A union whose members are told apart by the field `tag`."""


def input_only(union: Any) -> Any:
    """Inside a `Shape`: an alias that exists for requests only."""


def wire(name: str = "", default: Any = None, *, repr: bool = True) -> Any:
    """A field whose name on the wire is not its name in Python, or one that stays out of the repr."""


def door(*modules: str, names: "list[str] | None" = None) -> Any:
    """Something written by hand elsewhere: `X = door("openai.lib.y")`, or a whole module with `names=`."""


def get(path: str, **facts: Any) -> Callable[[F], F]:
    """A call by GET. The arguments that are not in the path go to the query.

    The facts, for every verb: `stream=` the type of an event of a streamed answer; `query=[...]` arguments that go to the
    query of a call with a body; `header={"betas": "openai-beta"}` arguments that go to headers; `multipart=True` (or
    `"with_file"`: only when a file is given); `accept=`, `headers=`; `deprecated="what to use instead"`; `before=` and
    `after=` name rules in `openai._core.rules`; `kinds={...}` the result by the value of `response_format`.
    """
    raise NotImplementedError


post = put = patch = delete = get


def helper(target: str = "", **facts: Any) -> Callable[[F], F]:
    """A method written by hand: `target` is `module:function` below `openai._async`; `plain=True` if it is no coroutine.

    `options=False` if it takes none of what calls take besides the API's arguments, `options="connection"` if only
    `extra_query` and `extra_headers`.
    """
    raise NotImplementedError
