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
from itertools import zip_longest
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Optional, Sequence, Tuple, cast
from urllib.parse import parse_qsl, urlsplit

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from codegen.index import paths  # noqa: E402  # the folder above has to be on the path first
from codegen.read import Api, Call, read  # noqa: E402
from tools.matrix import pythons  # noqa: E402
from tools.samples import Sampler, every_member  # noqa: E402

PEER = "openai==2.54.0"
PEER_PYTHON = ("3.13", "3.12", "3.11", "3.10")
IGNORED = {"host", "content-length", "connection", "accept-encoding", "x-call"}

# Calls and parameters that only this package has: a pattern for `call` or `call(parameter)` -> why.
ONLY_HERE: Dict[str, str] = {
    r"^(webhooks|audio\.voices|audio\.voice_consents|realtime\.translations|beta\.agents)\.": "newer than the peer",
    r"^images\.(generate|edit)\((complexity|frame_\w+|markup|safety_identifier|svg)\)": "newer than the peer",
    r"^(beta\.)?responses\.(create|compact)\((access_programs|background_options|image)\)": "newer than the peer",
    r"^realtime\.calls\.(retrieve|update|list)": "calls of the user's document (D-98 to D-100)",
    r"^responses\.input_(items|tokens)\.(create|delete)": "calls of the user's document (D-110 to D-114)",
    r"^conversations\.items\.update": "a call of the user's document (D-123)",
    r"^fine_tuning\.checkpoints\.list": "a second place for a call (D-66)",
    r"^realtime\.calls\.create\((model|call_config)\)": "a call by model (D-97)",
    r"^conversations\.items\.create\((type|content|role|metadata)\)": "one item by its parts (D-121)",
    r"^vector_stores\.search\((limit|filter)\)": "second names (D-70)",
    r"^responses\.create\(reasoning_effort\)": "a short form (D-104)",
    r"^videos\.remix\(seconds\)": "a parameter of the user's document (D-57)",
    r"^containers\.files\.create\(purpose\)": "a parameter of the user's document (D-128)",
}

# What differs on purpose: a pattern for the call and the place of the difference -> why. docs/differences.md says more.
EXPECTED: Dict[str, str] = {
    r"(responses|containers\.files)\.delete .*result": "says what was deleted (D-109, D-131)",
    r"conversations\.items\.delete .*result\.class": "ConversationItemDeleted is a Conversation (D-125)",
    r"conversations\.items\.create \[required\]: result\.text": "there are two ways to call it (D-121)",
    r"evals\.runs\.create \[required\]": "data_source may come in extra_body (D-117)",
    r"files\.retrieve_content .*result": "binary content, which has .text (D-60)",
    r"realtime\.calls\.create \[required\]": "nothing is required, since a model may be given in place of sdp (D-97)",
    r"responses\.create .*request\[0\]\.body\.input": "a single mapping is sent as a list (D-103)",
    r"responses\.\w+ \[stream\]: result\[\d+\]\.class: .* '(Beta)?ResponseAudioDeltaEvent' there": (
        "events newer than the peer, which gives the first class of the union"
    ),
    r"skills\.(versions\.)?create \[all": "a single file is sent, where the peer drops it (R-MP-6)",
    r"videos\.(create|edit|extend) \[all": "a mapping in place of a file becomes form fields (R-MP-10)",
}


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
        if {"event", "data"} <= set(event):  # the assistants' way: the name outside
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
        self.answers = answers
        self.seen: Dict[str, List[Any]] = {}
        self.url = f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one write per answer; otherwise each waits for the client's kernel to acknowledge the first

    def answer(self) -> None:
        server = cast("Recorder", self.server)
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
        server.seen.setdefault(name, []).append(request_facts(self.command, self.path, pairs, body))
        answer = server.answers[name]
        content = answer["body"].encode()
        self.send_response(200)
        if answer["type"]:
            self.send_header("content-type", answer["type"])
        self.send_header("x-request-id", "req_1")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()

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
            kept[name] = "…" if name in ("x-stainless-package-version", "x-stainless-runtime-version") else value
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
    found: List[Any] = []
    for part in message.iter_parts():
        payload: Any = part.get_payload(decode=True) or b""
        text = str(payload, "utf-8", "replace")
        inner: Optional[str] = part.get("content-type")
        found.append(
            (part.get("content-disposition"), inner, json.loads(text) if inner == "application/json" else text)
        )
    return sorted(found, key=str)


def peer(folder: Path, interpreter: str = "", extra: Sequence[str] = ()) -> Path:
    """The Python of an environment that has the peer, made on first use, with a Python that the peer supports."""
    python = folder / "bin" / "python"
    if not python.exists():
        found = pythons()
        chosen = interpreter or next((found[version] for version in PEER_PYTHON if version in found), sys.executable)
        subprocess.run([chosen, "-m", "venv", str(folder)], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "--quiet", PEER, *extra], check=True)
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
        here, there = cast("Dict[str, Any]", a), cast("Dict[str, Any]", b)
        for key in sorted({*here, *there}):
            if key not in here:
                yield f"{where}.{key}: only there: {there[key]!r:.120}"
            elif key not in there:
                yield f"{where}.{key}: only here: {here[key]!r:.120}"
            else:
                yield from differences(here[key], there[key], f"{where}.{key}")
    elif isinstance(a, list) and isinstance(b, list):
        rows = list(zip_longest(cast("Iterable[Any]", a), cast("Iterable[Any]", b), fillvalue="nothing"))
        for i, (x, y) in enumerate(rows):
            yield from differences(x, y, f"{where}[{i}]")
    elif a != b:
        yield f"{where}: {a!r:.160} here, {b!r:.160} there"


def meant(table: Dict[str, str], what: str) -> Optional[str]:
    """Why this difference is meant, if it is."""
    return next((why for pattern, why in table.items() if re.search(pattern, what)), None)


class Report:
    """The differences found, those that are meant counted by their reason."""

    def __init__(self) -> None:
        self.lines: List[str] = []
        self.reasons: Dict[str, int] = {}

    def add(self, table: Dict[str, str], what: str) -> None:
        why = meant(table, what)
        if why is None:
            self.lines.append(what)
        else:
            self.reasons[why] = self.reasons.get(why, 0) + 1


def shared(every: List[Dict[str, Any]], signatures: Dict[str, Any], report: Report) -> List[Dict[str, Any]]:
    """The calls that the peer has, with the parameters that it has."""
    kept: List[Dict[str, Any]] = []
    for call in every:
        names = signatures[call["name"]]
        if names is None:
            report.add(ONLY_HERE, call["name"])
            continue
        extra = [each for each in call["arguments"] if each not in names]
        for each in extra:
            report.add(ONLY_HERE, f"{call['name']}({each})")
        arguments = {key: value for key, value in call["arguments"].items() if key not in extra}
        kept.append({**call, "arguments": arguments})
    return kept


def main(arguments: List[str]) -> int:
    options = {arguments[i]: arguments[i + 1] for i in range(0, len(arguments) - 1) if arguments[i].startswith("--")}
    every = [call for call in calls(read(ROOT / "api")) if options.get("--only", "") in call["name"]]
    reference = peer(ROOT / ".venv-peer")
    report = Report()
    every = shared(every, drive(reference, every, "signatures")[1], report)
    for mode in ("sync", "async"):
        ours, theirs = drive(Path(sys.executable), every, mode), drive(reference, every, mode)
        for call in every:
            name = call["id"]
            pairs = (
                ("request", ours[0].get(name), theirs[0].get(name)),
                ("result", ours[1].get(name), theirs[1].get(name)),
            )
            for what, here, there in pairs:
                for line in differences(json.loads(json.dumps(here)), json.loads(json.dumps(there)), what):
                    report.add(EXPECTED, f"{mode} {name}: {line}")
    print("\n".join(report.lines[: int(options.get("--list", 40))]))
    for why, count in report.reasons.items():
        print(f"meant, {count}x: {why}")
    names = len({call["name"] for call in every})
    print(f"{2 * len(every)} calls of {names} endpoints compared, {len(report.lines)} differences that are not meant")
    return bool(report.lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
