"""Measure the sandbox against its limits: `make bench-sandbox`, or `sandbox.py [CASE ...]`. Writes sandbox.md.

The server runs as users start it, on a core of its own; what is sent to it is made here with little cost. Times are by
the clock, the least of several unless a row says otherwise. Nothing here fails.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import os
import platform
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any, Callable, Dict, List, Optional, Tuple

from load import cores, pin
from peers import ROOT
from report import number

from openai import APIStatusError
from openai_sandbox import Sandbox

CHAT: Dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Say hello."}]}
CLOCK_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
OBJECTS = 100_000
PASSAGES = 10_000
STREAMS = 200
UPLOAD = 512 << 20


@dataclass(frozen=True)
class Figure:
    """What was found. limit: what it may be at most, or has to be at least (is_least). note: why there is no value."""

    title: str
    value: Optional[float]
    unit: str
    limit: Optional[float] = None
    is_least: bool = False
    note: str = ""

    @property
    def target(self) -> str:
        return "" if self.limit is None else f"{'>=' if self.is_least else '<='} {number(self.limit)} {self.unit}"

    @property
    def verdict(self) -> str:
        if self.value is None or self.limit is None:
            return self.note
        return "met" if (self.value >= self.limit if self.is_least else self.value <= self.limit) else "missed"


# The server


@dataclass(frozen=True)
class Server:
    host: str
    port: int
    process: int

    def cpu(self) -> float:
        """Seconds of CPU so far, or by the clock where the system does not say."""
        try:
            fields = Path(f"/proc/{self.process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        except OSError:
            return time.perf_counter()
        return (int(fields[11]) + int(fields[12])) / CLOCK_TICKS

    def memory(self, field: str) -> Optional[float]:
        """Megabytes: VmRSS now, VmHWM the most since `reset_peak`. None where the system does not say."""
        try:
            lines = Path(f"/proc/{self.process}/status").read_text(encoding="ascii").splitlines()
        except OSError:
            return None
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{field}:"))

    def reset_peak(self) -> None:
        peak = Path(f"/proc/{self.process}/clear_refs")
        if peak.exists():
            peak.write_text("5", encoding="ascii")

    def head(self, method: str, path: str, size: int = 0, kind: str = "application/json") -> bytes:
        return (
            f"{method} /v1{path} HTTP/1.1\r\nHost: {self.host}\r\nAuthorization: Bearer sk-benchmark\r\n"
            f"Content-Type: {kind}\r\nContent-Length: {size}\r\n\r\n"
        ).encode()

    def post(self, path: str, body: Dict[str, Any]) -> bytes:
        content = json.dumps(body).encode()
        return self.head("POST", path, len(content)) + content


@contextmanager
def serving(*options: str) -> Generator[Server, None, None]:
    """A server as users start it."""
    command = [sys.executable, "-m", "openai_sandbox", "--port", "0", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=installed())
    assert process.stdout is not None
    try:
        pin(process.pid, cores()[1])
        line: str = process.stdout.readline()
        host, _, port = line.strip()[len("http://") : -len("/v1")].rpartition(":")
        yield Server(host, int(port), process.pid)
    finally:
        process.terminate()
        process.stdout.close()
        process.wait(timeout=10)


@cache
def installed() -> Dict[str, str]:
    """The environment of a process that finds the package's code compiled, as `pip install` leaves it."""
    folder = tempfile.mkdtemp(prefix="sandbox-bytecode-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": folder}


async def read_answer(reader: asyncio.StreamReader) -> bytes:
    """The body of an answer that has a length. RuntimeError if it is an error."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
    body = await reader.readexactly(length)
    if not head.startswith(b"http/1.1 200"):
        raise RuntimeError(body.decode())
    return body


# Cases


def start() -> List[Figure]:
    times: List[float] = []
    for _ in range(5):
        began = time.perf_counter()
        with serving() as server:
            asyncio.run(once(server))
            times.append(time.perf_counter() - began)
    return [
        Figure("server: from the command to the first answer", min(times), "s", 0.5),
        Figure(
            "Sandbox().client() in a process that has openai and httpx", in_process("import openai, httpx"), "ms", 50
        ),
        Figure("- in one that has imported nothing", in_process(""), "ms"),
        Figure("- and its first chat answer", in_process("", ".chat.completions.create(**chat)"), "ms"),
    ]


async def once(server: Server) -> None:
    reader, writer = await asyncio.open_connection(server.host, server.port)
    writer.write(server.head("GET", "/models"))
    await read_answer(reader)
    writer.close()


def in_process(first: str, more: str = "") -> float:
    """Milliseconds until a sandbox in a fresh process is ready. The first one compiles, and is the slowest."""
    code = (
        f"import time\n{first}\nchat = {CHAT!r}\nbegan = time.perf_counter()\n"
        f"from openai_sandbox import Sandbox\nSandbox().client(){more}\nprint(time.perf_counter() - began)"
    )
    command = [sys.executable, "-c", code]
    runs = (subprocess.run(command, capture_output=True, check=True, env=installed()) for _ in range(6))
    return min(float(run.stdout) for run in runs) * 1000


def requests() -> List[Figure]:
    async def ask(server: Server, path: str, body: Dict[str, Any], count: int) -> None:
        given = server.post(path, body)

        async def worker() -> None:
            reader, writer = await asyncio.open_connection(server.host, server.port)
            for _ in range(count // 16):
                writer.write(given)
                await read_answer(reader)
            writer.close()

        await asyncio.gather(*(worker() for _ in range(16)))

    figures: List[Figure] = []
    for title, path, body, limit in (
        ("small chat completions per second of a core", "/chat/completions", CHAT, 1000),
        ("small responses per second of a core", "/responses", {"model": "gpt-4o", "input": "Say hello."}, None),
        ("embeddings per second of a core", "/embeddings", {"model": "text-embedding-3-small", "input": "Hi"}, None),
    ):
        with serving() as server:
            asyncio.run(ask(server, path, body, 320))
            rates: List[float] = []
            for _ in range(3):
                before = server.cpu()
                asyncio.run(ask(server, path, body, 1600))
                rates.append(1600 / (server.cpu() - before))
        figures.append(Figure(title, max(rates), "/s", limit, is_least=True))
    return figures


def streams() -> List[Figure]:
    """Many streams at the same time, whose tokens come 20 ms apart."""
    pace = 0.02

    async def one(server: Server, number: int) -> Tuple[bool, float, float]:
        """Whether it was complete, when its first event came, and how much longer than its tokens it took."""
        body = {
            **CHAT,
            "messages": [{"role": "user", "content": f"Tell me about the number {number}."}],
            "stream": True,
        }
        reader, writer = await asyncio.open_connection(server.host, server.port)
        writer.write(server.post("/chat/completions", body))
        began, first, events, is_complete = time.perf_counter(), 0.0, 0, False
        while line := await reader.readline():
            if line.startswith(b"data: "):
                first = first or time.perf_counter() - began
                events += 1
                if line.startswith(b"data: [DONE]"):
                    is_complete = True
                    break
        writer.close()
        return is_complete, first, time.perf_counter() - began - events * pace

    async def all_at_once(server: Server) -> List[Tuple[bool, float, float]]:
        await one(server, 0)
        return await asyncio.gather(*(one(server, number) for number in range(STREAMS)))

    with serving("--pace", str(pace)) as server:
        before = server.memory("VmRSS")
        found = asyncio.run(all_at_once(server))
        after = server.memory("VmHWM")
    grown = None if before is None or after is None else after - before
    return [
        Figure(f"complete streams of {STREAMS} at the same time", sum(each[0] for each in found), "", STREAMS, True),
        Figure("- first event, the slowest", max(each[1] for each in found) * 1000, "ms"),
        Figure("- end, the slowest, later than its tokens' pace", max(each[2] for each in found) * 1000, "ms"),
        Figure("- memory of the server", grown, "MB"),
    ]


def upload() -> List[Figure]:
    mark, block = "benchmark", bytes(1 << 20)
    head = (
        f'--{mark}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nassistants\r\n--{mark}\r\n'
        f'Content-Disposition: form-data; name="file"; filename="large.bin"\r\n\r\n'
    ).encode()
    tail = f"\r\n--{mark}--\r\n".encode()
    with serving() as server, socket.create_connection((server.host, server.port)) as connection:
        asyncio.run(once(server))
        server.reset_peak()
        before, began = server.memory("VmRSS"), time.perf_counter()
        size = len(head) + UPLOAD + len(tail)
        connection.sendall(server.head("POST", "/files", size, f"multipart/form-data; boundary={mark}") + head)
        for _ in range(UPLOAD // len(block)):
            connection.sendall(block)
        connection.sendall(tail)
        file = json.loads(receive(connection))
        took, after = time.perf_counter() - began, server.memory("VmHWM")
        assert file["bytes"] == UPLOAD, file
        server.reset_peak()
        connection.sendall(server.head("GET", f"/files/{file['id']}/content"))
        assert receive(connection, keep=False) == str(UPLOAD).encode()
        again = server.memory("VmHWM")
    grown = None if before is None or after is None else after - before
    grown_again = None if before is None or again is None else again - before
    return [
        Figure("upload of 512 MB: memory", grown, "MB", 16),
        Figure("- time", took, "s"),
        Figure("download of 512 MB: memory", grown_again, "MB", 16),
    ]


def receive(connection: socket.socket, keep: bool = True) -> bytes:
    """The body of an answer, or its size if it is not to be kept."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length, got = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]), len(body)
    while got < length:
        more = connection.recv(1 << 20)
        if not more:
            raise RuntimeError(f"the answer ended after {got} of {length} bytes")
        got += len(more)
        body = body + more if keep else b""
    return body if keep else str(got).encode()


def timed(call: Callable[[], object]) -> float:
    """Milliseconds by the clock, the median of 20."""
    call()
    times: List[float] = []
    for _ in range(20):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return median(times) * 1000


def listing() -> List[Figure]:
    """Lists of many stored objects: copies of one that a call made, so that this does not take an hour."""
    with Sandbox() as sandbox, sandbox.client() as client:
        file = client.files.create(file=("a.txt", b"text"), purpose="assistants").to_dict()
        chat = client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Say hello."}], store=True, metadata={"n": "1"}
        )
        stored = client.chat.completions.retrieve(chat.id).to_dict()
        with sandbox.state.transaction():
            for at in range(OBJECTS):
                sandbox.state.add("file", f"file-{at}", {**file, "id": f"file-{at}"}, tag="assistants")
                sandbox.state.add("chat", f"chatcmpl-{at}", {**stored, "id": f"chatcmpl-{at}"}, tag="gpt-4o")
        middle, odd = f"file-{OBJECTS // 2}", {"n": "2"}
        return [
            Figure(f"{OBJECTS:,} files: first page of 100", timed(lambda: client.files.list(limit=100)), "ms", 20),
            Figure("- page in the middle", timed(lambda: client.files.list(limit=100, after=middle)), "ms", 20),
            Figure(
                "- filtered by purpose",
                timed(lambda: client.files.list(limit=100, after=middle, purpose="assistants")),
                "ms",
                20,
            ),
            Figure(
                f"{OBJECTS:,} stored chat completions: page of 100",
                timed(lambda: client.chat.completions.list(limit=100)),
                "ms",
                20,
            ),
            Figure(
                "- filtered by metadata that none has",
                timed(lambda: client.chat.completions.list(limit=100, metadata=odd)),
                "ms",
            ),
        ]


def search() -> List[Figure]:
    title = f"search in {PASSAGES:,} passages of a vector store"
    subjects = "rivers bread engines violins planets taxes gardens chess bridges glass".split()
    with Sandbox() as sandbox, sandbox.client() as client:
        try:
            store = client.vector_stores.create(name="benchmark")
            for number in range(10):
                lines = (
                    f"Line {at} of book {number} is about {subjects[at % 10]} and {at * 7919 % 1009}. "
                    for at in range(15_000)
                )
                file = client.files.create(file=(f"{number}.txt", "".join(lines).encode()), purpose="assistants")
                client.vector_stores.files.create_and_poll(
                    file.id,
                    vector_store_id=store.id,
                    chunking_strategy={
                        "type": "static",
                        "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 0},
                    },
                )
        except APIStatusError as error:
            if error.status_code != 501:
                raise
            return [Figure(title, None, "ms", 50, note="not there yet")]
        time_of = timed(lambda: client.vector_stores.search(store.id, query="Which book is about violins and 500?"))
        return [Figure(title, time_of, "ms", 50)]


CASES: Dict[str, Callable[[], List[Figure]]] = {
    case.__name__: case for case in (start, requests, streams, upload, listing, search)
}


def main(names: List[str]) -> int:
    unknown = [name for name in names if name not in CASES]
    if unknown:
        print(f"no case {unknown[0]}; there are {', '.join(CASES)}", file=sys.stderr)
        return 2
    pin(os.getpid(), cores()[0])
    figures: List[Figure] = []
    for name in names or CASES:
        for figure in CASES[name]():
            figures.append(figure)
            value = f"{number(figure.value):>9} {figure.unit:4}"
            print(f"{figure.title:60}{value}  {figure.target:16}{figure.verdict}".rstrip(), flush=True)
    if not names:
        day = time.strftime("%Y-%m-%d", time.gmtime())
        lines = [
            "# Limits of the sandbox",
            "",
            f"Written by `make bench-sandbox` on {day} with Python {platform.python_version()} on "
            f"{os.cpu_count()} cores. By the clock, so other work on the machine counts too.",
            "",
            "| | found | limit | |",
            "| --- | ---: | ---: | --- |",
            *(
                f"| {each.title} | {number(each.value)} {each.unit} | {each.target} | {each.verdict} |"
                for each in figures
            ),
        ]
        (ROOT / "benchmarks" / "sandbox.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
