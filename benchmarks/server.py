"""The load server where there is no C compiler: what server.c does, as several processes of asyncio.

`python server.py FOLDER [certificate.pem key.pem]` prints "PORT TLS_PORT" (0: no TLS) and ends with standard input.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import re
import socket
import ssl
import sys
from itertools import cycle, islice
from pathlib import Path
from typing import Dict, List, Optional

BLOCK = 65536
PROCESSES = 1 if sys.platform == "win32" else max(2, (os.cpu_count() or 2) // 2)  # Windows cannot share a listener


def option(path: str, name: str, otherwise: int) -> int:
    found = re.search(rf"/{name}(\d+)(?=.*/v1)", path)
    return int(found.group(1)) if found else otherwise


def framed(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


class Answers:
    """What answers.py wrote."""

    def __init__(self, folder: Path) -> None:
        self.of = {file.name: file.read_bytes() for file in folder.iterdir()}
        self.events: Dict[str, List[bytes]] = {
            kind: [framed(event + b"\n\n") for event in self.of[f"{kind}.events"].split(b"\n\n")[:-1]]
            for kind in ("chat", "responses")
        }

    def head(self, kind: str, framing: str) -> bytes:
        return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{framing}\r\n".encode() + self.of["headers"] + b"\r\n"

    def plain(self, body: bytes) -> bytes:
        return self.head("application/json", f"Content-Length: {len(body)}") + body

    async def send(self, writer: asyncio.StreamWriter, method: str, path: str, body: bytes) -> None:
        wants_stream = re.search(rb'"stream": ?true', body)
        kind = "chat" if "/chat/completions" in path else "responses" if "/responses" in path else ""
        if kind and wants_stream:
            await self.stream(writer, path, kind)
        elif kind:
            writer.write(self.plain(self.of[kind]))
        elif "/embeddings" in path:
            writer.write(self.plain(self.of["embeddings.base64" if b'"base64"' in body else "embeddings"]))
        elif "/content" in path:
            blocks = option(path, "m", 1) << 4
            writer.write(self.head("application/octet-stream", f"Content-Length: {blocks * BLOCK}"))
            for _ in range(blocks):
                writer.write(bytes(BLOCK))
                await writer.drain()
        elif "/files" in path and method == "GET":
            after = re.search(r"after=file-(\d+)", path)
            number = int(after.group(1)) + 1 if after else 1
            page = self.of["page.more" if number < option(path, "g", 1) else "page.last"]
            writer.write(self.plain(page.replace(b"########", b"%08d" % number)))
        else:
            writer.write(self.plain(self.of["file"]))
        await writer.drain()

    async def stream(self, writer: asyncio.StreamWriter, path: str, kind: str) -> None:
        count, pause = option(path, "n", 1000), option(path, "p", 0) / 1e6
        writer.write(self.head("text/event-stream; charset=utf-8", "Transfer-Encoding: chunked"))
        writer.write(framed(self.of[f"{kind}.first"]))
        events = cycle(self.events[kind])
        while count > 0:
            some = 1 if pause else min(count, 150)
            if pause:
                await asyncio.sleep(pause)
            writer.write(b"".join(islice(events, some)))
            await writer.drain()
            count -= some
        writer.write(framed(self.of[f"{kind}.last"]) + b"0\r\n\r\n")


async def read_body(reader: asyncio.StreamReader, head: bytes, keep: bool, rate: float) -> bytes:
    """The body of a request; nothing of it if it is not to be kept. rate: bytes per second, if it is to be slow."""
    if b"\ntransfer-encoding: chunked" in head:
        while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
            await discard(reader, size + 2, rate)
        await reader.readexactly(2)
        return b""
    found = re.search(rb"\ncontent-length: *(\d+)", head)
    size = int(found.group(1)) if found else 0
    if keep:
        return await reader.readexactly(size)
    await discard(reader, size, rate)
    return b""


async def discard(reader: asyncio.StreamReader, size: int, rate: float) -> None:
    while size:
        block = len(await reader.read(min(size, BLOCK if rate else 1 << 20)))
        size -= block
        if not block:
            raise ConnectionError
        if rate:
            await asyncio.sleep(block / rate)


async def work(answers: Answers, sockets: List[socket.socket], certificate: Optional[List[str]]) -> None:
    """Serve the first socket in the clear, the second one over TLS."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                method, path = head.split(b" ", 2)[:2]
                rate = option(path.decode(), "r", 0) * 1e6
                body = await read_body(reader, head.lower(), b"/files" not in path, rate)
                await answers.send(writer, method.decode(), path.decode(), body)
                if b"\nconnection: close" in head.lower():
                    break
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass
        writer.close()

    context: Optional[ssl.SSLContext] = None
    for listener in sockets:
        await asyncio.start_server(serve, sock=listener, limit=1 << 20, ssl=context)
        if certificate:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(*certificate)
    await asyncio.Event().wait()


def run(folder: Path, sockets: List[socket.socket], certificate: Optional[List[str]]) -> None:
    asyncio.run(work(Answers(folder), sockets, certificate))


def main(folder: str, *certificate: str) -> int:
    sockets = [socket.create_server(("127.0.0.1", 0), backlog=1024) for _ in range(2 if certificate else 1)]
    given = (Path(folder), sockets, list(certificate) or None)
    workers = [multiprocessing.Process(target=run, args=given, daemon=True) for _ in range(PROCESSES)]
    for worker in workers:
        worker.start()
    ports = [listener.getsockname()[1] for listener in sockets]
    print(*(ports if certificate else [*ports, 0]), flush=True)
    sys.stdin.read()
    for worker in workers:
        worker.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
