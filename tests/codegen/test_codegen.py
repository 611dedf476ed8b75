"""The generator: what it makes of small descriptions, what it says about wrong ones, and that the real one is fresh."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Dict

import pytest

from codegen import index, resources, types
from codegen.__main__ import main, make
from codegen.expressions import unquote, wrap
from codegen.read import Api, DescriptionError, read, snake

ROOT = Path(__file__).resolve().parents[2]

SHARED = '''
"""Shared."""

package = "openai.types.shared"

Level = Literal["low", "high"]


class Point(Shape):
    """A point."""

    x: float
    """How far right."""
    label: str | None = ...
    async_: bool = wire("async", ...)
'''

THINGS = '''
"""Things."""

from .shared import Level, Point

package = "openai.types"

Waiter = door("openai.lib.waiting")


class Thing(Model):
    class Part(OneOf, tag="type"):
        class Wheel:
            type: Literal["wheel"]
            size: int

        class Door:
            type: Literal["door"]
            open: bool = ...

        members = Wheel | Door

    id: str
    bytes: int = ...
    parts: list[Part]
    place: Point
    level: Level | None
    raw: bytes = ...


class Tree(Model):
    children: list[Tree]
    schema_: dict[str, object] = wire("schema")


class ThingCreateParams(Params, streaming=True):
    class Owner:
        name: str

    name: str
    """What to call it."""
    owner: Owner = ...
    places: list[Point] = ...
    tags: list[str] = ...
    levels: list[Level] = ...
    picture: FileTypes = ...


class ThingListParams(Params):
    after: str = ...


class Things(Resource, module="things", beta="things=v1"):
    @post("/things", stream=Thing.Part, multipart=True, query=["levels"])
    def create(self, params: ThingCreateParams) -> Thing:
        """Make a thing."""

    @get("/things")
    def list(self, params: ThingListParams) -> CursorPage[Thing]:
        """List them."""

    @get("/things/{thing_id}/parts/{part_id}")
    def part(self, part_id: str, thing_id: str) -> Thing:
        """Look up a part."""

    @helper("things:wait", plain=True)
    def wait(self, id: str, *, seconds: float = 5.0) -> Waiter:
        """Wait."""
'''


def describe(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def api(tmp_path: Path) -> Api:
    return read(describe(tmp_path, shared=SHARED, things=THINGS))


@pytest.fixture
def made(api: Api) -> Dict[str, str]:
    return {**types.write(api), **resources.write(api)}


def test_everything_made_is_python(made: Dict[str, str]) -> None:
    assert len(made) > 10
    for path, text in made.items():
        ast.parse(text, path)
        assert text.startswith("# Made from api/")


def test_a_shape_is_a_model_and_a_typed_dict(made: Dict[str, str]) -> None:
    model, typed = made["openai/types/shared/point.py"], made["openai/types/shared_params/point.py"]
    assert "class Point(BaseModel):" in model
    assert "label: Optional[str] = None" in model
    assert 'async_: Optional[bool] = Field(alias="async", default=None)' in model
    assert "x: Required[float]" in typed
    assert 'TypedDict("_PointReservedKeywords", {"async": bool}, total=False)' in typed
    assert '"""How far right."""' in model
    assert '"""How far right."""' in typed


def test_references_of_models_to_other_modules_are_strings(made: Dict[str, str]) -> None:
    text = made["openai/types/thing.py"]
    assert 'place: "Point"' in text
    assert "if TYPE_CHECKING:\n    from openai.types.shared.level import Level\n" in text
    assert '"Point": "openai.types.shared.point"' in text
    assert "class PartWheel(BaseModel):" in text
    assert "parts: List[Part]" in text
    assert 'Annotated[Union[PartWheel, PartDoor], PropertyInfo(discriminator="type")]' in text
    assert text.index("class PartWheel") < text.index("class Thing(")


def test_a_field_may_hide_a_word_of_python(made: Dict[str, str]) -> None:
    assert "raw: Optional[builtins.bytes] = None" in made["openai/types/thing.py"]


def test_recursion_and_wire_names(made: Dict[str, str]) -> None:
    text = made["openai/types/tree.py"]
    assert 'children: List["Tree"]' in text
    assert 'schema_: Dict[str, object] = Field(alias="schema")' in text


def test_params_of_a_streaming_call_are_four(made: Dict[str, str]) -> None:
    text = made["openai/types/thing_create_params.py"]
    for words in (
        "class ThingCreateParamsBase(TypedDict, total=False):",
        "class ThingCreateParamsNonStreaming(ThingCreateParamsBase, total=False):",
        "class ThingCreateParamsStreaming(ThingCreateParamsBase):",
        "ThingCreateParams = Union[ThingCreateParamsNonStreaming, ThingCreateParamsStreaming]",
        "places: Iterable[Point]",
        "tags: SequenceNotStr[str]",
        "levels: List[Level]",
        "from openai.types.shared_params.point import Point",
    ):
        assert words in text


def test_methods(made: Dict[str, str]) -> None:
    text = made["openai/resources/things.py"]
    tree = ast.parse(text)
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    assert set(classes) == {
        f"{prefix}Things{end}" for prefix in ("", "Async") for end in ("", "WithRawResponse", "WithStreamingResponse")
    }
    methods = [
        node for node in classes["AsyncThings"].body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    kinds = {node.name: type(node).__name__ for node in methods if node.name in ("create", "list", "part", "wait")}
    assert kinds == {
        "create": "AsyncFunctionDef",
        "list": "FunctionDef",
        "part": "AsyncFunctionDef",
        "wait": "FunctionDef",
    }
    assert 'files=[("picture",)]' in text
    assert 'require=[("name",), ("name", "stream")]' in text
    assert 'headers={"OpenAI-Beta": "things=v1"}' in text
    assert 'query=["levels"]' in text
    assert "owner: thing_create_params.Owner | Omit = omit" in text
    assert "stream: Literal[True]," in text
    assert "-> AsyncPaginator[Thing, AsyncCursorPage[Thing]]:" in text
    assert "def part(self, part_id: str, *, thing_id: str, **options: Unpack[Options]) -> Thing: ..." in text
    assert "def part(self, thing_id: str, part_id: str, /, **options: Unpack[Options]) -> Thing: ..." in text
    assert "name: What to call it." in text
    assert "create = raw(Things.create)" in text
    assert "wait = raw" not in text


def test_index_and_routes(api: Api) -> None:
    page = index.page(api)
    assert "## client.things" in page
    assert "`GET /things/{thing_id}/parts/{part_id}`" in page
    table = index.routes(api)
    ast.parse(table)
    assert '"name": Kind("string", required=True)' in table
    assert '"picture": Kind("file")' in table
    assert '"levels": Kind("array")' in table


WRONG = {
    "unknown statement": ("x = 1\nfor y in z: pass", "a description does not use For"),
    "class of no kind": ("class A:\n    x: int", "A says neither of Model"),
    "twice": ("class A(Model):\n    x: int\nclass A(Model):\n    y: int", "A is described twice"),
    "unknown word": ("class A(Model, colour='red'):\n    x: int", "unknown word colour="),
    "union without members": ("class A(OneOf):\n    class B:\n        x: int", "A lists no members"),
    "resource without module": ("class A(Resource):\n    pass", "a Resource has module="),
    "method without verb": ("class A(Resource, module='a'):\n    def x(self) -> None: ...", "x needs one of @get"),
    "method without result": (
        "class A(Resource, module='a'):\n    @get('/x')\n    def x(self): ...",
        "does not say what",
    ),
    "id that is no argument": (
        "class A(Resource, module='a'):\n    @get('/x/{id}')\n    def x(self) -> None: ...",
        "the path has id, the arguments have not",
    ),
    "params that are none": (
        "class B(Model):\n    x: int\n"
        "class A(Resource, module='a'):\n    @get('/x')\n    def x(self, params: B) -> None: ...",
        "B is no Params",
    ),
    "argument without type": (
        "class A(Resource, module='a'):\n    @get('/x')\n    def x(self, y) -> None: ...",
        "y has no type",
    ),
    "import of nothing": ("from .shared import Nothing", "imports Nothing from shared"),
    "statement in a class": ("class A(Model):\n    x: int\n    del x", "does not use Delete"),
}


@pytest.mark.parametrize("case", WRONG)
def test_mistakes_name_file_and_line(tmp_path: Path, case: str) -> None:
    text, message = WRONG[case]
    describe(tmp_path, shared=SHARED, wrong=text)
    with pytest.raises(DescriptionError) as caught:
        read(tmp_path)
    assert message in str(caught.value)
    file, line, _ = str(caught.value).split(":", 2)
    assert file.endswith("wrong.py")
    assert int(line) >= 1


def test_a_path_into_a_class_that_does_not_exist(tmp_path: Path) -> None:
    api = read(describe(tmp_path, shared=SHARED, wrong="from .shared import Point\nclass A(Model):\n    x: Point.Nope"))
    with pytest.raises(DescriptionError, match="Point has no Nope"):
        types.write(api)


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("ChatCompletion", "chat_completion"),
        ("ResponseFormatJSONSchema", "response_format_json_schema"),
        ("OAuthErrorCode", "oauth_error_code"),
        ("ChatKitThread", "chatkit_thread"),
        ("ImageURLContentBlock", "image_url_content_block"),
    ],
)
def test_module_names(name: str, module: str) -> None:
    assert snake(name) == module


def test_long_lines_break_at_their_outermost_commas() -> None:
    line = f"x: Optional[Literal[{', '.join(repr('v' * 20 + str(i)) for i in range(9))}]] = None"
    broken = wrap(line, 4)
    assert max(map(len, broken.splitlines())) <= 120
    assert ast.dump(ast.parse(line)) == ast.dump(ast.parse("\n".join(row[4:] for row in broken.splitlines())))


def test_unquote_leaves_literals_alone() -> None:
    assert unquote('Union["A", Literal["a"], List["B"]]') == 'Union[A, Literal["a"], List[B]]'


def test_it_is_deterministic_and_fresh() -> None:
    first, second = make(ROOT), make(ROOT)
    assert first == second
    assert main(["--check"], ROOT) == 0


def test_check_finds_what_is_stale_and_what_is_too_much(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api").mkdir()
    describe(tmp_path / "api", shared=SHARED, things=THINGS)
    assert main(["--check"], tmp_path) == 1
    assert main([], tmp_path) == 0
    assert main(["--check"], tmp_path) == 0
    extra = tmp_path / "src/openai/types/old.py"
    extra.write_text("", encoding="utf-8")
    (tmp_path / "src/openai/types/thing.py").write_text("edited", encoding="utf-8")
    capsys.readouterr()
    assert main(["--check"], tmp_path) == 1
    told = capsys.readouterr().err
    assert "old.py" in told
    assert "thing.py" in told
    assert main([], tmp_path) == 0
    assert not extra.exists()


def test_a_mistake_is_told_without_a_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api").mkdir()
    describe(tmp_path / "api", wrong="class A:\n    x: int")
    assert main([], tmp_path) == 1
    assert "wrong.py:1: A says neither" in capsys.readouterr().err


def test_it_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
