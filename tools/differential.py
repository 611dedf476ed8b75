"""The same calls through this package and through the package of the same name on PyPI, each in its own environment.

`python tools/differential.py [--only chat.completions] [--list N]`. Calls are made from the description: every call
with what it requires and with every parameter, streamed too, sync and async, over real HTTP to a server in this process
that writes down what arrives and answers with a sample of the described answer. Requests (method, path, query, headers,
body) and results (`to_dict()`) have to be equal, apart from what `EXPECTED` names. Exit code 1 if they are not.
"""

from __future__ import annotations

import ast
import email.parser
import email.policy
import json
import re
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple
from urllib.parse import parse_qsl, urlsplit

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from codegen.index import paths  # noqa: E402  # the folder above has to be on the path first
from codegen.read import Api, Call, read  # noqa: E402
from tools.samples import Sampler, every_member  # noqa: E402

PEER = "openai==2.54.0"
PEER_PYTHON = ("3.13", "3.12", "3.11", "3.10")
IGNORED = {"host", "content-length", "connection", "accept-encoding", "x-call"}

# What differs on purpose: a pattern for the call (or `call:parameter`) -> why. docs/differences.md says more.
EXPECTED: Dict[str, str] = {}


def calls(api: Api) -> Iterator[Dict[str, Any]]:
    """Every call worth comparing: its name, its arguments, and the answer that the server is to give."""
    for place, resource in paths(api):
        for call in resource.calls:
            if call.verb == "helper":
                continue
            name = f"{place}.{call.name}"
            answer = sample_answer(api, call)
            ids = {each: f"{each}/1 ü" for each in call.ids}
            needed = {
                each.name: Sampler(api, True).argument(call, each)
                for each in call.arguments
                if not each.optional and each.name not in ids
            }
            yield {"id": f"{name} [required]", "name": name, "arguments": {**ids, **needed}, "answer": answer}
            for turn in range(3):
                given = {
                    each.name: Sampler(api, True, turn).argument(call, each)
                    for each in call.arguments
                    if each.name not in ids
                }
                yield {"id": f"{name} [all {turn}]", "name": name, "arguments": {**ids, **given}, "answer": answer}
            if "stream" in call.facts and (call.params is None or call.params.streaming):
                events = every_member(api, call.facts["stream"], (resource.domain, None))
                stream = {"type": "text/event-stream", "body": sse(events)}
                yield {
                    "id": f"{name} [stream]",
                    "name": name,
                    "arguments": {**ids, **needed, "stream": True},
                    "answer": stream,
                }


def sse(events: List[Any]) -> str:
    lines: List[str] = []
    for event in events:
        if set(event) == {"event", "data"}:  # the assistants' way: the name outside
            lines.append(f"event: {event['event']}\ndata: {json.dumps(event['data'])}\n\n")
        else:
            lines.append((f"event: {event['type']}\n" if "type" in event else "") + f"data: {json.dumps(event)}\n\n")
    return "".join(lines) + "data: [DONE]\n\n"


def sample_answer(api: Api, call: Call) -> Dict[str, str]:
    """What the server is to answer."""
    node, scope = call.returns, (call.resource.domain, None)
    text = ast.unparse(node)
    if text == "None":
        return {"type": "", "body": ""}
    if "HttpxBinaryResponseContent" in text:
        return {"type": "application/octet-stream", "body": "\x00\x01binary"}
    if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Page"):
        items = every_member(api, node.slice, scope)
        return {
            "type": "application/json",
            "body": json.dumps({"object": "list", "data": items, "has_more": False, "first_id": "a", "last_id": "b"}),
        }
    return {"type": "application/json", "body": json.dumps(Sampler(api, inputs=False).value(node, scope))}


class Recorder(ThreadingHTTPServer):
    """Writes down each request and answers as told by the header `x-call`."""

    daemon_threads = True

    def __init__(self, answers: Dict[str, Dict[str, str]]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers, self.seen = answers, {}
        self.url = f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Recorder

    def answer(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length)
        if self.headers.get("transfer-encoding") == "chunked":
            while True:
                size = int(self.rfile.readline(), 16)
                body += self.rfile.read(size)
                self.rfile.readline()
                if not size:
                    break
        name = self.headers.get("x-call", "")
        pairs = [(key.lower(), value) for key, value in self.headers.items()]
        self.server.seen.setdefault(name, []).append(request_facts(self.command, self.path, pairs, body))
        answer = self.server.answers[name]
        content = answer["body"].encode()
        self.send_response(200)
        if answer["type"]:
            self.send_header("content-type", answer["type"])
        self.send_header("x-request-id", "req_1")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = answer

    def log_message(self, format: str, *args: object) -> None:
        pass


def request_facts(method: str, target: str, headers: List[Tuple[str, str]], body: bytes) -> Dict[str, Any]:
    """A request in a form that can be compared."""
    url = urlsplit(target)
    kept: Dict[str, str] = {}
    for name, value in headers:
        if name not in IGNORED:
            value = re.sub(r"boundary=\S+", "boundary=…", value)
            value = re.sub(r"Python \d+\.\d+\.\d+", "Python …", value) if name == "user-agent" else value
            kept[name] = "…" if name in ("x-stainless-package-version",) else value
    kind = dict(headers).get("content-type", "")
    content: Any = body.decode("utf-8", "replace")
    if body and kind.startswith("application/json"):
        content = json.loads(body)
    elif body and kind.startswith("multipart/"):
        content = parts(kind, body)
    return {
        "method": method,
        "path": url.path,
        "query": sorted(parse_qsl(url.query, keep_blank_values=True)),
        "headers": kept,
        "body": content,
    }


def parts(kind: str, body: bytes) -> List[Any]:
    """The parts of a multipart body, sorted: form fields and files may come in any order."""
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        f"Content-Type: {kind}\r\n\r\n".encode() + body
    )
    found = [
        (
            part.get("content-disposition"),
            part.get("content-type"),
            (part.get_payload(decode=True) or b"").decode("utf-8", "replace"),
        )  # type: ignore[union-attr]  # a part has bytes
        for part in message.iter_parts()  # type: ignore[attr-defined]  # the HTTP policy makes an EmailMessage
    ]
    return sorted(found, key=str)


def peer(folder: Path) -> Path:
    """The Python of an environment that has the peer, made on first use."""
    python = folder / "bin" / "python"
    if not python.exists():
        from tools.matrix import pythons

        found = pythons()
        chosen = next((found[version] for version in PEER_PYTHON if version in found), sys.executable)
        subprocess.run([chosen, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", PEER], check=True)
    return python


def drive(python: Path, calls_of: List[Dict[str, Any]], mode: str) -> Tuple[Dict[str, Any], Dict[str, Any]]:
    """Run the calls in an environment: (requests, results) by the id of the call."""
    server = Recorder({call["id"]: call["answer"] for call in calls_of})
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "calls.json")
        path.write_text(json.dumps([with_name(call) for call in calls_of]), encoding="utf-8")
        command = [str(python), str(ROOT / "tools" / "drive.py"), str(path), server.url, mode]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=600)
    server.shutdown()
    if done.returncode:
        raise RuntimeError(done.stderr)
    results = {row["id"]: row["result"] for row in map(json.loads, done.stdout.splitlines())}
    return server.seen, results


def with_name(call: Dict[str, Any]) -> Dict[str, Any]:
    """The call with a header that tells the server which one it is."""
    return {**call, "arguments": {**call["arguments"], "extra_headers": {"x-call": call["id"]}}}


def differences(a: Any, b: Any, where: str = "") -> Iterator[str]:
    """Where two pieces of JSON differ."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted({*a, *b}):
            if key not in a:
                yield f"{where}.{key}: only there: {b[key]!r:.120}"
            elif key not in b:
                yield f"{where}.{key}: only here: {a[key]!r:.120}"
            else:
                yield from differences(a[key], b[key], f"{where}.{key}")
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b)):
            yield from differences(x, y, f"{where}[{i}]")
    elif a != b:
        yield f"{where}: {a!r:.160} here, {b!r:.160} there"


def expected(call: str, line: str) -> Optional[str]:
    """Why this difference is meant, if it is."""
    return next((why for pattern, why in EXPECTED.items() if re.search(pattern, f"{call} {line}")), None)


def main(arguments: List[str]) -> int:
    options = {arguments[i]: arguments[i + 1] for i in range(0, len(arguments) - 1) if arguments[i].startswith("--")}
    every = [call for call in calls(read(ROOT / "api")) if options.get("--only", "") in call["name"]]
    reference = peer(ROOT / ".venv-peer")
    reasons: Dict[str, int] = {}
    lines: List[str] = []
    compared = 0
    for mode in ("sync", "async"):
        ours, theirs = drive(Path(sys.executable), every, mode), drive(reference, every, mode)
        for call in every:
            name = call["id"]
            compared += 1
            pairs = (
                ("request", ours[0].get(name), theirs[0].get(name)),
                ("result", ours[1].get(name), theirs[1].get(name)),
            )
            for what, here, there in pairs:
                for line in differences(json.loads(json.dumps(here)), json.loads(json.dumps(there)), what):
                    why = expected(name, line)
                    if why:
                        reasons[why] = reasons.get(why, 0) + 1
                    else:
                        lines.append(f"{mode} {name}: {line}")
    print("\n".join(lines[: int(options.get("--list", 40))]))
    for why, count in reasons.items():
        print(f"meant, {count}x: {why}")
    print(f"{compared} calls compared, {len(lines)} differences that are not meant")
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
