"""One client in many hands: threads, loops one after another and at once, forked processes, TLS."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from scripted import READ, scripted

import openai
from openai import AsyncOpenAI, OpenAI
from openai._engine import tls


class Echo:
    """A server that answers each request with its path and the number of the connection, for any number at a time."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.connections = 0
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://localhost:{self._socket.getsockname()[1]}/v1"

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection, self.connections), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            data = b""
            while True:
                while b"\r\n\r\n" not in data:
                    received = connection.recv(65536)
                    if not received:
                        return
                    data += received
                head, _, data = data.partition(b"\r\n\r\n")
                body = json.dumps({"id": head.split()[1].decode().rpartition("/")[2], "connection": number}).encode()
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
                    + body
                )
        except OSError:
            pass
        finally:
            connection.close()

    def close(self) -> None:
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self._socket.close()
        for connection in self._open:
            connection.close()
        self._thread.join(5)


@pytest.fixture
def echo() -> Iterator[Echo]:
    made = Echo()
    yield made
    made.close()


def test_threads(echo: Echo) -> None:
    """Each of 64 threads gets its own answers, over at most as many connections."""
    with OpenAI(api_key="k", base_url=echo.url) as client, ThreadPoolExecutor(64) as threads:
        names = [f"file-{number}" for number in range(3000)]
        found = list(threads.map(lambda name: client.files.retrieve(name).id, names))
        assert found == names
        assert client._carrier.pool._count <= 64
    assert echo.connections <= 64


def test_loops_one_after_another(echo: Echo) -> None:
    """B-9: what a loop had open is closed with it, without a word, and the next loop works."""
    client = AsyncOpenAI(api_key="k", base_url=echo.url)
    for number in range(3):
        assert asyncio.run(client.files.retrieve(f"f{number}")).id == f"f{number}"
    assert echo.connections == 3
    gc.collect()
    asyncio.run(client.close())


def test_loops_at_once(echo: Echo) -> None:
    client = AsyncOpenAI(api_key="k", base_url=echo.url)

    async def calls(prefix: str) -> list[str]:
        found = await asyncio.gather(*(client.files.retrieve(f"{prefix}-{number}") for number in range(50)))
        return [each.id for each in found]

    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(lambda prefix: asyncio.run(calls(prefix)), "abcdefgh"))
    assert results == [[f"{prefix}-{number}" for number in range(50)] for prefix in "abcdefgh"]


def test_many_in_flight(echo: Echo) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=echo.url) as client:
            for _ in range(2):
                found = await asyncio.gather(*(client.files.retrieve(f"f{number}") for number in range(200)))
                assert [each.id for each in found] == [f"f{number}" for number in range(200)]

    asyncio.run(main())
    assert echo.connections == 200


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_pool_has_an_end(echo: Echo, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all connections are in use a call waits, and gives up after the time it may wait."""
    from openai._engine import loops, sockets

    monkeypatch.setattr(sockets, "MOST", 2)
    monkeypatch.setattr(loops, "MOST", 2)
    if kind == "sync":
        with OpenAI(api_key="k", base_url=echo.url) as client, ThreadPoolExecutor(16) as threads:
            names = [f"f{number}" for number in range(100)]
            assert [each.id for each in threads.map(client.files.retrieve, names)] == names
    else:

        async def main() -> None:
            async with AsyncOpenAI(api_key="k", base_url=echo.url) as client:
                found = await asyncio.gather(*(client.files.retrieve(f"f{number}") for number in range(100)))
                assert [each.id for each in found] == [f"f{number}" for number in range(100)]

        asyncio.run(main())
    assert echo.connections == 2


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_waiting_for_a_connection_ends(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai._engine import loops, sockets

    monkeypatch.setattr(sockets, "MOST", 1)
    monkeypatch.setattr(loops, "MOST", 1)
    limit = httpx.Timeout(5, pool=0.1)
    with scripted([READ, 5.0]) as server:
        if kind == "sync":
            with OpenAI(api_key="k", base_url=server.url, timeout=limit, max_retries=0) as client:
                thread = threading.Thread(target=lambda: _quietly(client))
                thread.start()
                while not server.requests:
                    time.sleep(0.01)
                with pytest.raises(openai.APITimeoutError) as caught:
                    client.files.retrieve("f")
                server.close()
                thread.join()
        else:

            async def main() -> Any:
                async with AsyncOpenAI(api_key="k", base_url=server.url, timeout=limit, max_retries=0) as client:
                    first = asyncio.ensure_future(client.files.retrieve("f"))
                    await asyncio.sleep(0.05)
                    with pytest.raises(openai.APITimeoutError) as caught:
                        await client.files.retrieve("f")
                    first.cancel()
                    return caught

            caught = asyncio.run(main())
    assert isinstance(caught.value.__cause__, httpx.PoolTimeout)


def _quietly(client: OpenAI) -> None:
    try:
        client.files.retrieve("f")
    except openai.APIConnectionError:
        pass


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_fork_with_a_warm_pool(echo: Echo) -> None:
    """The connections of the parent stay the parent's: children open their own, and all get their own answers."""
    code = f"""if True:
        import os, sys
        from openai import OpenAI
        client = OpenAI(api_key="k", base_url={echo.url!r})
        mine = client.files.retrieve("parent").connection
        children = []
        for child in range(8):
            pid = os.fork()
            if not pid:
                numbers = set()
                for call in range(20):
                    answer = client.files.retrieve(f"c{{child}}-{{call}}")
                    assert answer.id == f"c{{child}}-{{call}}", answer
                    numbers.add(answer.connection)
                assert len(numbers) == 1 and mine not in numbers, numbers
                os._exit(0)
            children.append(pid)
        for call in range(20):
            answer = client.files.retrieve(f"p{{call}}")
            assert (answer.id, answer.connection) == (f"p{{call}}", mine), answer
        sys.exit(any(os.waitpid(pid, 0)[1] for pid in children))
    """
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_dead_peer_is_asked_after(echo: Echo) -> None:
    """TCP keep-alive is on, so a connection whose peer is gone does not look alive for ever."""
    with OpenAI(api_key="k", base_url=echo.url) as client:
        client.files.retrieve("f")
        (kept,) = next(iter(client._carrier.pool._idle.values()))
        assert kept.sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert kept.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_connection_that_was_idle_for_long_is_not_used(echo: Echo, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai._engine import sockets

    with OpenAI(api_key="k", base_url=echo.url) as client:
        client.files.retrieve("f")
        monkeypatch.setattr(sockets, "IDLE", -1.0)
        client.files.retrieve("f")
    assert echo.connections == 2


def test_nothing_leaks(echo: Echo) -> None:
    """Clients that are made and dropped by the hundred leave no descriptor behind."""
    if not Path("/proc/self/fd").exists():
        pytest.skip("needs /proc")
    for round in range(3):
        for _ in range(100):
            OpenAI(api_key="k", base_url=echo.url).files.retrieve("f")

        async def main() -> None:
            for _ in range(30):
                await AsyncOpenAI(api_key="k", base_url=echo.url).files.retrieve("f")
            gc.collect()
            await asyncio.sleep(0.05)

        asyncio.run(main())
        gc.collect()
        now = sum(1 for fd in os.listdir("/proc/self/fd") if _is_client(fd, echo.url))
        if round == 0:
            first = now
    assert now <= first + 2


def _is_client(fd: str, url: str) -> bool:
    try:
        made = socket.socket(fileno=os.dup(int(fd)))
    except OSError:
        return False
    try:
        return made.getpeername()[1] == int(url.rpartition(":")[2].partition("/")[0])
    except (OSError, IndexError, TypeError):
        return False
    finally:
        made.close()


# --- TLS


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A world whose only authority is ours."""
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))


def secure(authority: trustme.CA, name: str) -> Echo:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return Echo(context)


def call(kind: str, url: str, count: int = 1) -> list[Any]:
    if kind == "sync":
        with OpenAI(api_key="k", base_url=url, max_retries=0) as client:
            return [client.files.retrieve("f") for _ in range(count)]

    async def main() -> list[Any]:
        async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0) as client:
            return [await client.files.retrieve("f") for _ in range(count)]

    return asyncio.run(main())


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.usefixtures("trusted")
def test_tls(authority: trustme.CA, kind: str) -> None:
    server = secure(authority, "localhost")
    try:
        assert [each.id for each in call(kind, server.url, 3)] == ["f"] * 3
        assert server.connections == 1
    finally:
        server.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("name", "trust"), [("localhost", False), ("elsewhere.example", True)])
def test_tls_is_verified(
    authority: trustme.CA, kind: str, name: str, trust: bool, request: pytest.FixtureRequest
) -> None:
    """An unknown authority, and a certificate for another name."""
    if trust:
        request.getfixturevalue("trusted")
    server = secure(authority, name)
    try:
        with pytest.raises(openai.APIConnectionError) as caught:
            call(kind, server.url)
        assert isinstance(caught.value.__cause__, httpx.ConnectError)
        assert isinstance(caught.value.__cause__.__cause__, ssl.SSLCertVerificationError)
    finally:
        server.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_server_without_tls(kind: str) -> None:
    with scripted([b"HTTP/1.1 400 Bad Request\r\n\r\n", 5.0]) as server:
        with pytest.raises(openai.APIConnectionError) as caught:
            call(kind, server.url.replace("http:", "https:"))
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_verification_is_the_default() -> None:
    context = tls.shared_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
