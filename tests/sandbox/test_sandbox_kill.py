"""A server that is killed at any moment: what it acknowledged is there afterwards, and nothing is there by halves."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Dict, List

import httpx

from openai_sandbox import Sandbox

SRC = Path(__file__).parents[2] / "src"
ROUNDS = 5


class Writer:
    """A client that creates things until the server is gone, and remembers what was acknowledged."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.files: Dict[str, bytes] = {}
        self.objects: Dict[str, Any] = {}  # by path

    def run(self, url: str) -> None:
        with httpx.Client(base_url=url, headers={"authorization": "Bearer x"}, timeout=10, trust_env=False) as http:
            try:
                while True:
                    self._random.choice((self._file, self._chat, self._thread))(http)
            except httpx.TransportError:
                pass

    def _file(self, http: httpx.Client) -> None:
        content = self._random.getrandbits(8 * 1000).to_bytes(1000, "big") * self._random.choice((1, 50, 3000))
        made = http.post("/files", files={"file": ("a.bin", content)}, data={"purpose": "user_data"}).json()
        self.files[made["id"]] = content
        self.objects[f"/files/{made['id']}"] = made

    def _chat(self, http: httpx.Client) -> None:
        body = {"model": "gpt-4o", "store": True, "messages": [{"role": "user", "content": "Hello"}]}
        made = http.post("/chat/completions", json=body).json()
        self.objects[f"/chat/completions/{made['id']}"] = made["choices"]

    def _thread(self, http: httpx.Client) -> None:
        messages = [{"role": "user", "content": f"message {number}"} for number in range(5)]
        made = http.post("/threads", json={"messages": messages}).json()
        self.objects[f"/threads/{made['id']}"] = made


class Server:
    """`python -m openai_sandbox` on a free port."""

    def __init__(self, data: Path) -> None:
        command = [sys.executable, "-m", "openai_sandbox", "--port", "0", "--data", str(data)]
        self._process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": str(SRC)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        self.url = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


def check(url: str, data: Path, writers: List[Writer]) -> None:
    with httpx.Client(base_url=url, headers={"authorization": "Bearer x"}, timeout=10, trust_env=False) as http:
        for writer in writers:
            for path, made in writer.objects.items():
                answer = http.get(path)
                assert answer.status_code == 200, path
                assert answer.json() == made or answer.json().get("choices") == made
            for id, content in writer.files.items():
                assert http.get(f"/files/{id}/content").content == content
        # Also what was made without being acknowledged is whole.
        files = list_all(http, "/files")
        for file in files:
            assert len(http.get(f"/files/{file['id']}/content").content) == file["bytes"]
    db = sqlite3.connect(f"file:{data / 'state.db'}?mode=ro", uri=True)
    try:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        threads = [id for (id,) in db.execute("SELECT id FROM object WHERE kind = 'thread'")]
    finally:
        db.close()
    with httpx.Client(base_url=url, headers={"authorization": "Bearer x"}, timeout=10, trust_env=False) as http:
        for id in threads:
            told = http.get(f"/threads/{id}/messages", params={"order": "asc"}).json()["data"]
            assert [each["content"][0]["text"]["value"] for each in told] == [
                f"message {number}" for number in range(5)
            ]
            assert http.get(f"/threads/{id}").status_code == 200


def list_all(http: httpx.Client, path: str) -> List[Any]:
    out: List[Any] = []
    more = True
    while more:
        page = http.get(path, params={"limit": 100, **({"after": out[-1]["id"]} if out else {})}).json()
        out += page["data"]
        more = page["has_more"]
    return out


def test_kills_lose_nothing(tmp_path: Path) -> None:
    moments = random.Random(7)
    writers: List[Writer] = []
    for number in range(ROUNDS + 1):
        server = Server(tmp_path)
        try:
            check(server.url, tmp_path, writers)
            if number == ROUNDS:
                break
            now = [Writer(10 * number + each) for each in range(2)]
            threads = [threading.Thread(target=writer.run, args=(server.url,)) for writer in now]
            for thread in threads:
                thread.start()
            while not any(writer.objects for writer in now) and all(thread.is_alive() for thread in threads):
                time.sleep(0.01)
            time.sleep(moments.uniform(0.05, 0.5))
        finally:
            server.kill()
        for thread in threads:
            thread.join(15)
            assert not thread.is_alive()
        writers += now
    made = {path.split("/")[1] for writer in writers for path in writer.objects}
    assert made == {"files", "chat", "threads"}


def clock(server: Server) -> str:
    return server.url[: -len("/v1")] + "/_sandbox/clock"


def test_a_kill_keeps_the_clock_and_what_has_become_of_things(tmp_path: Path) -> None:
    server = Server(tmp_path)
    try:
        with httpx.Client(base_url=server.url, headers={"authorization": "Bearer x"}, trust_env=False) as http:
            form = {"purpose": "user_data", "expires_after[anchor]": "created_at", "expires_after[seconds]": "7200"}
            short = http.post("/files", files={"file": ("a.txt", b"a")}, data=form).json()["id"]
            endpoint = {"name": "e", "url": "https://example.com/x", "event_types": ["batch.completed"]}
            hook = http.post("/webhook_endpoints", json=endpoint).json()["id"]
            assert http.post(clock(server), json={"by": "3h"}).json()["ahead"] == 10_800
    finally:
        server.kill()
    server = Server(tmp_path)
    try:
        with httpx.Client(base_url=server.url, headers={"authorization": "Bearer x"}, trust_env=False) as http:
            assert http.get(clock(server)).json()["ahead"] == 10_800
            assert http.get(f"/files/{short}").status_code == 404
            assert http.get(f"/webhook_endpoints/{hook}").json()["name"] == "e"
            made = http.post("/conversations", json={}).json()["created_at"]
            assert made - time.time() > 10_000
    finally:
        server.kill()


RESTORING = """
import sys
from openai_sandbox import Sandbox
sandbox = Sandbox(data=sys.argv[1])
client = sandbox.client()
taken = []
for name, count in (("a", 29), ("b", 19)):
    sandbox.reset()
    for size in range(1, count + 1):
        client.files.create(file=(name, name.encode() * size * 1000), purpose="user_data")
    taken.append(sandbox.snapshot())
print("ready", flush=True)
while True:
    for each in taken:
        sandbox.restore(each)
"""


def test_a_restore_is_done_or_not(tmp_path: Path) -> None:
    moments = random.Random(3)
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", RESTORING, str(tmp_path)],
            env={**os.environ, "PYTHONPATH": str(SRC)},
            stdout=subprocess.PIPE,
        )
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            time.sleep(moments.uniform(0.01, 0.3))
        finally:
            process.kill()
            process.communicate(timeout=10)
        with Sandbox(data=tmp_path) as sandbox, sandbox.client() as client:
            files = list(client.files.list())
            assert (files[0].filename, len(files)) in (("a", 29), ("b", 19))
            for file in files:
                assert client.files.content(file.id).read() == files[0].filename.encode() * file.bytes
        assert len(list(tmp_path.glob("blobs*"))) == 1
