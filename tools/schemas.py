"""Schemathesis against the sandbox: what fits the description of each call, and what does not, over real HTTP.

`python tools/schemas.py [SECONDS]`, or `make schemathesis`. The OpenAPI document it works from is made from the routes;
ids in paths are those of objects that are there, or made up. No answer may be a 500, every error has the API's shape,
and what does not fit is refused. Schemathesis has an environment of its own, .venv-schemathesis. Exit code 1 if
something is found; then its report says how to send it again.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Mapping

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from openai_sandbox import Sandbox  # noqa: E402  # the folder above has to be on the path first
from openai_sandbox.route import Kind, Route  # noqa: E402
from openai_sandbox.routes import ROUTES  # noqa: E402

TOOL = "schemathesis==4.32.5"
FOLDER = ROOT / ".venv-schemathesis"
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "unsupported_method",
)
REFUSALS = (400, 401, 403, 404, 405, 409, 413, 415, 422)
ERROR: Dict[str, Any] = {
    "type": "object",
    "properties": {
        "error": {
            "type": "object",
            "properties": {
                "message": {"type": "string", "minLength": 1},
                "type": {"type": "string"},
                "param": {"type": ["string", "null"]},
                "code": {"type": ["string", "null"]},
            },
            "required": ["message", "type", "param", "code"],
            "additionalProperties": False,
        }
    },
    "required": ["error"],
}


def document(ids: Mapping[str, List[str]]) -> Dict[str, Any]:
    """The OpenAPI document of all calls. ids: the objects that are there, by the names of their places in paths."""
    paths: Dict[str, Any] = {}
    for route in ROUTES:
        paths.setdefault(route.path, {})[route.verb.lower()] = operation(route, ids)
    return {"openapi": "3.1.0", "info": {"title": "Sandbox", "version": "1"}, "paths": paths}


def operation(route: Route, ids: Mapping[str, List[str]]) -> Dict[str, Any]:
    """What the document says of a call."""
    places = [part[1:-1] for part in route.path.split("/") if part.startswith("{")]
    out: Dict[str, Any] = {
        "operationId": route.name,
        "parameters": [
            *({"name": name, "in": "path", "required": True, "schema": identity(ids, name)} for name in places),
            *(
                {"name": name, "in": "query", "required": kind.required, "schema": schema(kind)}
                for name, kind in route.query.items()
            ),
        ],
        "responses": {
            "200": {"description": "Done"},
            **{
                str(status): {"description": "Refused", "content": {"application/json": {"schema": ERROR}}}
                for status in REFUSALS
            },
        },
    }
    if route.body:
        kind = "multipart/form-data" if route.multipart else "application/json"
        needed = [name for name, kind in route.body.items() if kind.required]
        body = {
            "type": "object",
            "properties": {name: schema(kind, not kind.required) for name, kind in route.body.items()},
            "required": needed,
            "additionalProperties": False,
        }
        out["requestBody"] = {"required": bool(needed), "content": {kind: {"schema": body}}}
    return out


def identity(ids: Mapping[str, List[str]], name: str) -> Dict[str, Any]:
    """The schema of an id in a path."""
    made_up: Dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": 20}
    return {"anyOf": [{"enum": ids[name]}, made_up]} if name in ids else made_up


def schema(kind: Kind, optional: bool = False) -> Dict[str, Any]:
    """The schema of a field, whose values are those of texts. optional: null stands for leaving it out."""
    if "any" in kind.types:
        return {}
    if "file" in kind.types:
        return {"type": "string", "format": "binary"}
    types = sorted({*kind.types, *(["null"] if optional else [])})
    if kind.values is None:
        return {"type": types}
    listed = {"enum": [*kind.values]}
    others = [each for each in types if each != "string"]
    return {"anyOf": [listed, {"type": others}]} if others else listed


def seeded(sandbox: Sandbox) -> Dict[str, List[str]]:
    """Objects for the calls to find."""
    client = sandbox.client()
    words = [{"role": "user", "content": "Say hello."}]

    def made(path: str, **body: Any) -> str:
        answer: Any = client.post(path, cast_to=object, body=body)
        return str(answer["id"])

    file = client.files.create(file=("a.txt", b"Cats sleep on sofas."), purpose="user_data").id
    thread = made("/threads", messages=words)
    return {
        "assistant_id": [made("/assistants", model="gpt-4o")],
        "thread_id": [thread],
        "message_id": [made(f"/threads/{thread}/messages", role="user", content="Hello.")],
        "vector_store_id": [made("/vector_stores", file_ids=[file])],
        "file_id": [file],
        "container_id": [made("/containers", name="box")],
        "conversation_id": [made("/conversations")],
        "response_id": [made("/responses", model="gpt-4o", input="Say hello.")],
        "completion_id": [made("/chat/completions", model="gpt-4o", messages=words, store=True)],
        "upload_id": [made("/uploads", bytes=1, filename="a", mime_type="text/plain", purpose="user_data")],
        "agent_id": [made("/agents", model="gpt-4o")],
        "vault_id": [made("/vaults", name="keys")],
        "webhook_endpoint_id": [
            made("/webhook_endpoints", name="hook", url="https://example.com/", event_types=["batch.completed"])
        ],
        "model": ["gpt-4o"],
    }


def tool() -> Path:
    """The program, installed on first use."""
    binary = FOLDER / ("Scripts" if sys.platform == "win32" else "bin")
    if not (binary / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(FOLDER)], check=True)
    subprocess.run([str(binary / "python"), "-m", "pip", "install", "--quiet", TOOL], check=True)
    return binary / "st"


def main(seconds: int) -> int:
    program = tool()
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder, sandbox.server() as url:
        sandbox.speed.set(polls=1)
        path = Path(folder, "openapi.json")
        path.write_text(json.dumps(document(seeded(sandbox))), encoding="utf-8")
        command = [str(program), "run", str(path), "--url", url, "--header", "Authorization: Bearer sk-schemas"]
        command += ["--checks", ",".join(CHECKS), "--phases", "coverage,fuzzing", "--max-time", str(seconds)]
        command += [
            "--continue-on-failure",
            "--warnings",
            "off",
            "--no-color",
            "--output-sanitize",
            "false",
            "--seed",
            "1",
            "--max-examples",
            "20",
        ]
        return subprocess.run(command, cwd=folder, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 120))
