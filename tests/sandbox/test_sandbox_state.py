"""The store: restarts, cursors, transactions, threads."""

from __future__ import annotations

import gc
import io
import sqlite3
import threading
import warnings
from pathlib import Path
from typing import Any, List

import httpx
import pytest

from openai_sandbox import Sandbox
from openai_sandbox.clock import Clock, Ids
from openai_sandbox.state import State

CHAT = {"model": "gpt-4o", "store": True, "messages": [{"role": "user", "content": "żółw 🐢"}]}


def client(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(
        transport=sandbox.transport(), base_url="http://s/v1", headers={"authorization": "Bearer x"}, timeout=30
    )


def test_a_folder_survives_restarts(tmp_path: Path) -> None:
    data = tmp_path / "a" / "b"
    with Sandbox(data=str(data)) as sandbox:
        http = client(sandbox)
        chat = http.post("/chat/completions", json=CHAT).json()
        file = http.post("/files", files={"file": ("ż.txt", b"abc")}, data={"purpose": "user_data"}).json()
        response = http.post("/responses", json={"model": "gpt-4o", "input": "My name is Bo."}).json()
    with Sandbox(data=data) as sandbox:
        http = client(sandbox)
        assert http.get(f"/chat/completions/{chat['id']}").json()["choices"] == chat["choices"]
        assert http.get(f"/files/{file['id']}").json() == file
        assert http.get(f"/files/{file['id']}/content").content == b"abc"
        more = {"model": "gpt-4o", "input": "What is my name?", "previous_response_id": response["id"]}
        assert "Bo" in http.post("/responses", json=more).text
        # The same requests again: ids must not come back, though the seed is the same.
        assert http.post("/chat/completions", json=CHAT).json()["id"] != chat["id"]
        assert len(http.get("/chat/completions").json()["data"]) == 2


def test_a_clock_that_was_moved_survives_restarts(tmp_path: Path, time: Any) -> None:
    def opened() -> Sandbox:
        return Sandbox(data=tmp_path, clock=time)

    with opened() as sandbox:
        sandbox.clock.advance("1h")
        sandbox.clock.advance(0.25)
    with opened() as sandbox:
        assert sandbox.clock.now() == time.now + 3600.25
        taken = sandbox.snapshot()
        sandbox.clock.advance("1d")
    with opened() as sandbox:
        assert sandbox.clock.ahead == 3600.25 + 86400
        sandbox.restore(taken)
    with opened() as sandbox:
        assert sandbox.clock.ahead == 3600.25
        sandbox.reset()
    with opened() as sandbox:
        assert sandbox.clock.ahead == 0


def test_formats_of_other_versions_are_refused(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "state.db")
    db.execute("PRAGMA user_version=99")
    db.close()
    with pytest.raises(ValueError, match="another version"):
        State(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        State(tmp_path / "file")


def test_nothing_is_left_open() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sandbox = Sandbox()
        client(sandbox).post("/files", files={"file": ("a", b"x" * 2_000_000)}, data={"purpose": "user_data"})
        folder = sandbox.state._disk[0]
        del sandbox
        gc.collect()
    assert not folder.exists()


def fill(state: State, count: int, kind: str = "k", parent: str = "") -> List[str]:
    for at in range(count):
        state.add(kind, f"{parent}{at}", {"id": f"{parent}{at}"}, parent=parent, tag="even" if at % 2 == 0 else "odd")
    return [f"{parent}{at}" for at in range(count)]


def page(state: State, **more: Any) -> Any:
    found = state.page("k", 0, **more)
    assert found is not None
    return [entry["id"] for entry in found.data], found.more


def test_pages() -> None:
    state = State()
    fill(state, 5)
    fill(state, 3, parent="p")
    fill(state, 3, kind="other")
    assert page(state) == (["4", "3", "2", "1", "0"], False)
    assert page(state, order="asc", limit=2) == (["0", "1"], True)
    assert page(state, order="asc", limit=2, after="1") == (["2", "3"], True)
    assert page(state, limit=2, after="3") == (["2", "1"], True)
    assert page(state, order="asc", limit=2, before="4") == (["2", "3"], True)
    assert page(state, order="asc", limit=5, before="2") == (["0", "1"], False)
    assert page(state, limit=2, before="1") == (["3", "2"], True)
    assert page(state, order="asc", after="0", before="3") == (["1", "2"], False)
    assert page(state, tag="odd", order="asc") == (["1", "3"], False)
    assert page(state, parent="p", order="asc") == (["p0", "p1", "p2"], False)
    assert state.page("k", 0, after="p0") is None
    assert state.page("k", 0, before="nothing") is None
    state.remove_all("k", "p")
    assert page(state, parent="p") == ([], False)
    state.close()


def test_transactions() -> None:
    state = State()

    def fail() -> None:
        with state.transaction():
            state.add("k", "a", {})
            with state.transaction():
                state.add("k", "b", {})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert state.get("k", "a", 0) is state.get("k", "b", 0) is None
    with state.transaction():
        state.add("k", "a", {"n": 1})
        state.set("k", "a", {"n": 2})
    assert state.get("k", "a", 0) == {"n": 2}
    assert state.remove("k", "a")
    assert not state.remove("k", "a")
    assert state.get("k", "\ud800", 0) is None
    state.close()


def test_blobs(tmp_path: Path) -> None:
    for state in (State(), State(tmp_path)):
        state.write_blob("a", io.BytesIO(b"0123456789"), 4)
        with state.open_blob("a") as file:
            assert file.read() == b"0123"
        state.remove_blob("a")
        state.remove_blob("a")
        with pytest.raises(KeyError):
            state.open_blob("a")
        state.close()


def test_content_that_is_gone(sandbox: Sandbox, http: httpx.Client) -> None:
    file = http.post("/files", files={"file": ("a", b"x")}, data={"purpose": "user_data"}).json()
    sandbox.state.remove_blob(file["id"])
    assert http.get(f"/files/{file['id']}/content").status_code == 404


def test_threads() -> None:
    failures: List[object] = []
    with Sandbox() as sandbox:

        def run(number: int) -> None:
            http = client(sandbox)
            for _ in range(15):
                made = http.post("/chat/completions", json={**CHAT, "metadata": {"by": str(number)}})
                again = http.get(f"/chat/completions/{made.json()['id']}")
                if again.json().get("metadata") != {"by": str(number)}:
                    failures.append(again.json())

        threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        listed = client(sandbox).get("/chat/completions", params={"limit": 100}).json()["data"]
    assert failures == []
    assert len({entry["id"] for entry in listed}) == 90


def test_ids() -> None:
    one, two, other, later = Ids(1), Ids(1), Ids(2), Ids(1, opening=1)
    first = [ids.new("x-", 22) for ids in (one, two, other, later)]
    assert first[0] == first[1]
    assert len(set(first)) == 3
    assert one.new("x-", 22) != first[0]
    assert len(first[0]) == 24
    assert len(one.hex("resp_")) == 53


def test_clock() -> None:
    clock = Clock(lambda: 1000.5)
    assert (clock.now(), clock.stamp()) == (1000.5, 1000)
    clock.advance(3600)
    assert clock.stamp() == 4600
    assert abs(Clock().now() - Clock().stamp()) < 2


def test_a_folder_with_something_else(tmp_path: Path) -> None:
    (tmp_path / "state.db").write_bytes(b"something else " * 500)
    with pytest.raises(ValueError, match=r"state\.db.*no data of a sandbox"):
        Sandbox(data=tmp_path)
    (tmp_path / "b" / "state.db").mkdir(parents=True)
    with pytest.raises(OSError, match=r"state\.db can't be used"):
        Sandbox(data=tmp_path / "b")
