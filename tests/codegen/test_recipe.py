"""The recipe "Add an endpoint" of CONTRIBUTING.md, followed to the letter in a copy of the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

DESCRIBED = '''

package = "openai.types"


class Greeting(Model):
    """A greeting."""

    id: str
    text: str


class GreetingCreateParams(Params):
    name: str
    """Whom to greet."""
    loud: bool = ...


class Greetings(Resource, module="greetings"):
    """Greetings."""

    @post("/models/{model}/greetings")
    def create(self, model: str, params: GreetingCreateParams) -> Greeting:
        """Have a model greet someone."""
'''

PROGRAM = """
import inspect, json
import httpx
from openai import OpenAI
from openai.types import Greeting

def server(request):
    assert request.url.path == "/v1/models/m/greetings", request.url
    assert json.loads(request.content) == {"name": "Ada"}
    return httpx.Response(200, json={"id": "g", "text": "Hello Ada"})

client = OpenAI(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(server)))
greeting = client.models.greetings.create("m", name="Ada")
assert isinstance(greeting, Greeting) and greeting.text == "Hello Ada"
assert client.models.with_raw_response.greetings.create("m", name="Ada").parse() == greeting
assert "loud" in inspect.signature(client.models.greetings.create).parameters
assert "Have a model greet someone." in client.models.greetings.create.__doc__
from openai_sandbox import Sandbox
answer = Sandbox().client().models.greetings.with_raw_response
try:
    answer.create("m", name="Ada")
except Exception as error:
    assert getattr(error, "status_code", 0) == 501, error
"""


def test_add_an_endpoint(tmp_path: Path) -> None:
    for folder in ("api", "codegen", "src"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    models = tmp_path / "api/models.py"
    text = models.read_text(encoding="utf-8")
    words = next(line for line in text.splitlines() if line.startswith("from .vocabulary import "))
    text = text.replace(words, "from .vocabulary import Model, Params, Resource, delete, get, post")
    head, middle, tail = text.partition('class Models(Resource, module="models"):')
    assert middle
    first, rest = tail.split("    @", 1)
    models.write_text(f"{head}{middle}{first}    greetings: Greetings\n\n    @{rest}{DESCRIBED}", encoding="utf-8")

    def run(*arguments: str) -> None:
        environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{tmp_path / 'src'}"}
        done = subprocess.run(
            [sys.executable, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr

    run("-m", "codegen")
    run("-m", "codegen", "--check")
    run("-c", PROGRAM)
    assert "POST /models/{model}/greetings" in (tmp_path / "docs/api.md").read_text(encoding="utf-8")
    assert '"models.greetings.create"' in (tmp_path / "src/openai_sandbox/routes.py").read_text(encoding="utf-8")
