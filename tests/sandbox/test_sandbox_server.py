"""The sandbox as a server: the process, and HTTP as it really is."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import http.client
import io
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import time as real_time
from pathlib import Path
from typing import Any, Iterator, List
from urllib.parse import urlsplit

import httpx
import pytest
import trustme
from websockets.sync.client import connect

import openai
from openai_sandbox import Sandbox
from openai_sandbox.__main__ import main
from openai_sandbox.app import application

CHAT = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello 🐢"}]}
KEY = {"authorization": "Bearer x"}


def test_health_and_calls(server: httpx.Client) -> None:
    root = str(server.base_url).rsplit("/v1", 1)[0]
    assert server.get(root + "/health").json() == {"status": "ok", "simulated": True}
    answer = server.post("/chat/completions", json=CHAT)
    assert answer.status_code == 200
    assert answer.headers["x-request-id"].startswith("req_")
    assert server.get("/models").json()["data"]
    assert server.get("/models", headers={"authorization": ""}).status_code == 401
    assert server.get("/nothing").status_code == 404
    assert server.put("/models").status_code == 405
    assert server.get("/files/%2e%2e%2fstate.db").status_code == 404


def test_streams_arrive_piece_by_piece(server: httpx.Client) -> None:
    with server.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        lines = [line.strip() for line in answer.iter_lines() if line.strip()]
    assert lines[-1] == "data: [DONE]"
    said = "".join(json.loads(line[6:])["choices"][0]["delta"].get("content") or "" for line in lines[:-1])
    whole = server.post("/chat/completions", json=CHAT).json()["choices"][0]["message"]["content"]
    assert said == whole


def test_many_at_once(server: httpx.Client) -> None:
    def run(_: int) -> str:
        with httpx.Client(base_url=server.base_url, headers=KEY, timeout=30, verify=False) as client:
            return client.post("/chat/completions", json={**CHAT, "stream": True}).text[-20:]

    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        assert all(end.endswith("data: [DONE]\n\n") for end in pool.map(run, range(60)))


def test_a_client_that_leaves_harms_nobody(server: httpx.Client) -> None:
    for body in (
        {**CHAT, "stream": True, "n": 20},
        {"model": "gpt-4o", "input": "x", "background": True, "stream": True},
    ):
        path = "/chat/completions" if "messages" in body else "/responses"
        with server.stream("POST", path, json=body) as answer:
            next(answer.iter_lines())
    assert server.get("/models").status_code == 200


def test_large_files(server: httpx.Client) -> None:
    content = os.urandom(1 << 20) * 5
    file = server.post("/files", files={"file": ("big.bin", io.BytesIO(content))}, data={"purpose": "user_data"}).json()
    assert file["bytes"] == len(content)
    answer = server.get(f"/files/{file['id']}/content")
    assert answer.content == content
    assert answer.headers["content-length"] == str(len(content))


# one sandbox behind real HTTP in this process


@pytest.fixture
def web(served: Any) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url, headers=KEY, timeout=30, trust_env=False) as client:
        yield client


def test_too_large(web: httpx.Client, served: Any) -> None:
    def chunks(size: int) -> Iterator[bytes]:
        for _ in range(size // 1000):
            yield b"x" * 1000

    for answer in (
        web.post("/embeddings", json={"model": "text-embedding-3-small", "input": "x" * 200_000}),
        web.post("/embeddings", content=chunks(200_000), headers={"content-type": "application/json"}),
        web.post("/embeddings", content=chunks(3_000_000), headers={"content-type": "application/json"}),
        web.post("/files", files={"file": ("a", b"x" * 3_200_000)}, data={"purpose": "user_data"}),
        web.post("/nothing", content=b"x" * 200_000),
        web.post("/embeddings", content=b"x" * 200_000, headers={"expect": "100-continue"}),
    ):
        assert (answer.status_code, answer.json()["error"]["code"]) == (413, "request_too_large")
    assert [entry.status for entry in served.sandbox.journal] == [413] * 6
    assert web.get("/models").status_code == 200


def test_large_bodies_within_the_limit(web: httpx.Client) -> None:
    content = bytes(range(256)) * 10_000
    file = web.post("/files", files={"file": ("a", content)}, data={"purpose": "user_data"}).json()
    assert web.get(f"/files/{file['id']}/content").content == content


def test_every_byte_on_its_own(served: Any) -> None:
    body = json.dumps(CHAT).encode()
    address = urlsplit(served.url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        head = "POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n"
        head += f"Content-Length: {len(body)}\r\n\r\n"
        for byte in head.encode() + body:
            connection.sendall(bytes([byte]))
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        assert answer.status == 200
        assert json.loads(answer.read())["object"] == "chat.completion"


def test_a_client_that_leaves_while_sending(served: Any, web: httpx.Client) -> None:
    address = urlsplit(served.url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(
            b"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: 99\r\n\r\n{"
        )
    assert web.get("/models").status_code == 200
    assert "chat.completions.create" not in [entry.operation for entry in served.sandbox.journal]


def test_a_client_that_leaves_a_background_stream(served: Any, web: httpx.Client) -> None:
    body = {"model": "gpt-4o", "input": "x", "background": True, "stream": True}
    with web.stream("POST", "/responses", json=body) as answer:
        id = json.loads(next(line for line in answer.iter_lines() if "data:" in line)[6:])["response"]["id"]
    assert web.post(f"/responses/{id}/cancel").json()["status"] == "cancelled"


def test_a_websocket_without_a_key_is_refused(served: Any) -> None:
    sent: List[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    scope = {"type": "websocket", "path": "/v1/realtime", "headers": [], "root_path": ""}
    asyncio.run(application(served.sandbox)(scope, receive, send))
    assert sent == [{"type": "websocket.close", "code": 1008}]
    address = urlsplit(served.url)
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        connection.sendall(
            b"GET /v1/realtime HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        assert connection.recv(12)[9:12] == b"401"


def test_a_stream_in_the_background_waits(served: Any, web: httpx.Client) -> None:
    body = {"model": "gpt-4o", "input": "x", "background": True, "stream": True}
    text = web.post("/responses", json=body).text
    assert "response.completed" in text


# the process


def test_start_and_stop(start: Any) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        process = start("--seed", "3")
        assert process.url.startswith("http://127.0.0.1:")
        assert process.url.endswith("/v1")
        assert process.client.get("/models").status_code == 200
        assert process.stop(number) == (0, "")


def test_stops_while_a_stream_is_open(start: Any) -> None:
    process = start("--pace", "1")
    with process.client.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as answer:
        lines = answer.iter_lines()
        next(lines)
        process.process.terminate()
        with pytest.raises(httpx.HTTPError):
            list(lines)
    assert process.process.wait(10) == 0


def test_stops_quietly_while_clients_wait(start: Any) -> None:
    process = start()
    address = urlsplit(process.url)
    body = json.dumps({**CHAT, "stream": True})
    with contextlib.ExitStack() as open_ones:
        for fault, sent in (("stall;event=2;seconds=60", body), ("latency;seconds=60", body), ("split", body[:10])):
            connection = open_ones.enter_context(socket.create_connection((address.hostname, address.port), 10))
            head = f"Host: x\r\nAuthorization: Bearer x\r\nx-sandbox-fault: {fault}\r\nContent-Length: {len(body)}"
            connection.sendall(f"POST /v1/chat/completions HTTP/1.1\r\n{head}\r\n\r\n{sent}".encode())
        talk = open_ones.enter_context(
            connect(f"ws://{address.netloc}/v1/realtime?model=gpt-realtime", additional_headers=KEY)
        )
        talk.recv(timeout=5)
        assert process.stop(signal.SIGINT) == (0, "")


def test_data_survives_a_restart(start: Any, tmp_path: Path) -> None:
    first = start("--data", str(tmp_path))
    kept = first.client.post("/chat/completions", json={**CHAT, "store": True}).json()
    file = first.client.post("/files", files={"file": ("ż", b"abc")}, data={"purpose": "user_data"}).json()
    first.stop()
    second = start("--data", str(tmp_path))
    assert second.client.get(f"/chat/completions/{kept['id']}").json()["id"] == kept["id"]
    assert second.client.get(f"/files/{file['id']}/content").content == b"abc"
    assert second.client.get("/files").json()["data"] == [file]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_kill_loses_nothing_that_was_acknowledged(start: Any, tmp_path: Path) -> None:
    first = start("--data", str(tmp_path))
    ids = []
    for at in range(30):
        answer = first.client.post("/files", files={"file": (f"{at}", b"x" * at + b"y")}, data={"purpose": "evals"})
        ids.append(answer.json()["id"])
    first.stop(signal.SIGKILL)
    second = start("--data", str(tmp_path))
    listed = second.client.get("/files", params={"order": "asc"}).json()["data"]
    assert [file["id"] for file in listed] == ids
    for at, id in enumerate(ids):
        assert second.client.get(f"/files/{id}/content").content == b"x" * at + b"y"


def test_a_port_in_use(start: Any) -> None:
    taken = start()
    port = str(urlsplit(taken.url).port)
    ran = subprocess.run(
        [sys.executable, "-m", "openai_sandbox", "--port", port],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert ran.returncode == 1
    assert f"port {port}" in ran.stderr
    assert ran.stdout == ""


def test_with_a_certificate(sandbox: Sandbox, tmp_path: Path) -> None:
    authority, file = trustme.CA(), tmp_path / "server.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(file))
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    with (
        sandbox.server(certificate=file) as url,
        httpx.Client(verify=trust, headers={"authorization": "Bearer x"}) as web,
    ):
        assert url.startswith("https://127.0.0.1:")
        assert web.get(f"{url}/models").status_code == 200
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{url}/models", trust_env=False)


def test_a_certificate_that_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "server.pem"
    file.write_text("no certificate")
    assert main(["--certificate", str(file), "--port", "0"]) == 1
    assert f"cannot use {file}" in capsys.readouterr().err
    assert main(["--certificate", str(tmp_path / "none.pem"), "--port", "0"]) == 1


def test_data_that_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("x")
    assert main(["--data", str(tmp_path / "file")]) == 1
    assert "cannot start" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["99999", "-1", "http"])
def test_ports_that_there_are_not(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--port", port])
    assert ended.value.code == 2
    assert "argument --port: a port is a number from 0 to 65535" in capsys.readouterr().err


def test_a_key_for_no_upstream(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SOME_KEY", "x")
    with pytest.raises(SystemExit):
        main(["--upstream-key-env", "SOME_KEY"])
    assert "--upstream-key-env goes with --upstream" in capsys.readouterr().err


@pytest.mark.parametrize("pace", ["-1", "nan", "inf"])
def test_paces_that_there_are_not(pace: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--pace", pace, "--port", "0"]) == 1
    assert "pace must be" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of its own")
def test_what_a_terminal_shows(start: Any) -> None:
    import pty

    terminal, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "openai_sandbox", "--port", "0"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        stdout=its,
        stderr=subprocess.PIPE,
    )
    os.close(its)
    with open(terminal, encoding="utf-8") as shown:
        lines = [shown.readline().strip() for _ in range(6)]
        url = lines[0]
        assert [line for line in lines[1:] if line] == [
            f"export OPENAI_BASE_URL={url}",
            "export OPENAI_API_KEY=any",
            f"Requests as they come: {url[:-2]} (Ctrl-C ends it)",
        ]
        assert httpx.get(url[:-2], headers={"accept": "text/html"}, trust_env=False).status_code == 200
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=10)[1] == b""


def test_options_of_the_sandbox(start: Any) -> None:
    started = start("--strict", "--allow-python-graders")
    with openai.OpenAI(base_url=started.url, api_key="any", max_retries=0) as client:
        with pytest.raises(openai.BadRequestError, match="strict"):
            client.responses.create(model="gpt-4o", input="Hi")
        source = "def grade(sample, item):\n    return 0.25"
        grader: Any = {"type": "python", "name": "a", "source": source}
        assert client.fine_tuning.alpha.graders.run(grader=grader, model_sample="x").reward == 0.25


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "openai_sandbox.server", raising=False)
    assert main([]) == 1
    assert "openai[sandbox]" in capsys.readouterr().err


def test_starts_quickly(start: Any) -> None:
    best = 10.0
    for _ in range(3):
        began = real_time.perf_counter()
        start()
        best = min(best, real_time.perf_counter() - began)
    assert best < 0.5 * float(os.environ.get("SLOW_MACHINE", "2"))
