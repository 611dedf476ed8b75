"""Reset, snapshots and saved files: all comes back, in any kind of sandbox; other files change nothing."""

from __future__ import annotations

import io
import json
import random
import sqlite3
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Dict, List, Optional

import httpx
import pytest

from openai_sandbox import Sandbox
from openai_sandbox.errors import ApiError

NOW = 1_800_000_000.0
LARGE = bytes(range(256)) * 8192  # goes to disk even in memory


def client(sandbox: Sandbox, project: str = "") -> httpx.Client:
    headers = {"authorization": "Bearer x", **({"openai-project": project} if project else {})}
    return httpx.Client(transport=sandbox.transport(), base_url="http://s/v1", headers=headers, timeout=30)


def make(data: Optional[Path]) -> Sandbox:
    return Sandbox(data=data, clock=lambda: NOW)


@pytest.fixture(params=["memory", "folder"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], Optional[Path]]:
    return lambda name: None if request.param == "memory" else tmp_path / name


def fill(sandbox: Sandbox) -> List[Any]:
    """Some of everything; gives the answers."""
    http = client(sandbox)
    answers: List[Any] = []
    for content in (b"small", LARGE):
        answers.append(http.post("/files", files={"file": ("a.txt", content)}, data={"purpose": "user_data"}).json())
    chat = {"model": "gpt-4o", "store": True, "messages": [{"role": "user", "content": "Hi"}]}
    answers.append(http.post("/chat/completions", json=chat).json())
    answers.append(client(sandbox, "proj_b").post("/conversations", json={"metadata": {"a": "b"}}).json())
    store = http.post("/vector_stores", json={"file_ids": [answers[0]["id"]]}).json()
    answers += [store, http.post(f"/vector_stores/{store['id']}/search", json={"query": "small"}).json()]
    return answers


def look(sandbox: Sandbox) -> Dict[str, Any]:
    """All that a client can see of it."""
    http = client(sandbox)
    files = http.get("/files", params={"order": "asc"}).json()["data"]
    stores = http.get("/vector_stores").json()["data"]
    return {
        "files": files,
        "contents": [http.get(f"/files/{file['id']}/content").content for file in files],
        "chats": http.get("/chat/completions").json()["data"],
        "stores": stores,
        "found": [http.post(f"/vector_stores/{each['id']}/search", json={"query": "small"}).json() for each in stores],
        "counts": sandbox.state.counts(0),
        "time": sandbox.clock.now(),
    }


def test_the_same_answers_after_a_reset(place: Callable[[str], Optional[Path]]) -> None:
    with make(place("a")) as sandbox:
        fresh = look(sandbox)
        sandbox.reset()
        first = fill(sandbox)
        sandbox.on("chat.completions.create").reply("scripted")
        sandbox.faults.add(500, operation="files.create")
        sandbox.limits.set(requests=1)
        sandbox.clock.advance("2h30m")
        sandbox.speed.set("batches", polls=3)
        sandbox.webhooks.duplicate(2)
        sandbox.future = True
        sandbox.reset()
        assert (sandbox.future, sandbox.faults.all(), sandbox.limits.enforced) == (False, [], False)
        assert len(sandbox.journal) == 0
        assert len(sandbox.webhooks.delays()) == 1
        assert sandbox.speed.of("batches").polls is None
        assert look(sandbox) == fresh
        sandbox.reset()
        assert fill(sandbox) == first


def test_snapshots_bring_all_back(place: Callable[[str], Optional[Path]]) -> None:
    with make(place("a")) as sandbox:
        fill(sandbox)
        sandbox.clock.advance("1h")
        taken, before = sandbox.snapshot(), look(sandbox)
        for _ in range(2):
            for file in before["files"]:
                client(sandbox).delete(f"/files/{file['id']}").raise_for_status()
            fill(sandbox)
            sandbox.clock.advance("7d")
            assert look(sandbox) != before
            sandbox.restore(taken)
            assert look(sandbox) == before
        sandbox.restore(taken)
        more = fill(sandbox)
        sandbox.restore(taken)
        assert fill(sandbox) == more
    with make(place("b")) as other:
        fill(other)
        other.restore(taken)
        assert look(other) == before


@pytest.mark.parametrize("origin", ["memory", "folder"])
def test_saved_files_lead_anywhere(origin: str, place: Callable[[str], Optional[Path]], tmp_path: Path) -> None:
    file = tmp_path / "saved.zip"
    file.write_bytes(b"old")
    with make(tmp_path / "origin" if origin == "folder" else None) as sandbox:
        fill(sandbox)
        sandbox.clock.advance("24h")
        sandbox.save(file)
        before, more = look(sandbox), fill(sandbox)
    data = place("target")
    with make(data) as sandbox:
        fill(sandbox)
        sandbox.load(file)
        assert look(sandbox) == before
        sandbox.load(str(file))
        look(sandbox)
        assert fill(sandbox) == more
    if data is not None:
        assert len(list(data.glob("blobs*"))) == 1
        with make(data) as sandbox:
            assert len(look(sandbox)["files"]) == 4
            assert LARGE in look(sandbox)["contents"]
    assert not list(tmp_path.glob("*.partial"))


def test_work_goes_on_where_it_was(place: Callable[[str], Optional[Path]]) -> None:
    with make(place("a")) as sandbox:
        sandbox.speed.set(seconds=60)
        http = client(sandbox)
        chat = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
        line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": chat}
        files = {"file": ("b.jsonl", json.dumps(line).encode())}
        file = http.post("/files", files=files, data={"purpose": "batch"}).json()
        asked = {"input_file_id": file["id"], "endpoint": "/v1/chat/completions", "completion_window": "24h"}
        batch = http.post("/batches", json=asked).json()
        taken = sandbox.snapshot()
        results: List[Any] = []
        for _ in range(2):
            assert http.get(f"/batches/{batch['id']}").json()["status"] != "completed"
            sandbox.clock.advance("1h")
            results.append(http.get(f"/batches/{batch['id']}").json())
            assert results[-1]["status"] == "completed"
            sandbox.restore(taken)
        # Between the two, ids were drawn in the same order.
        assert results[0] == results[1]


def damaged(path: Path, **changes: Optional[bytes]) -> None:
    """Write the file again with other parts; None leaves a part out."""
    with zipfile.ZipFile(path) as archive:
        parts: Dict[str, Optional[bytes]] = {name: archive.read(name) for name in archive.namelist()}
    parts.update(changes)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            if content is not None:
                archive.writestr(name, content)


def database(*statements: str, path: Path) -> bytes:
    db = sqlite3.connect(str(path))
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()
    return path.read_bytes()


FACTS: Dict[str, Any] = {"format": "openai-sandbox", "version": 1, "opening": 0, "ids": 1, "deliveries": 0, "ahead": 0}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sandbox.json": None}, "not saved by a sandbox"),
        ({"sandbox.json": b"[]"}, "not saved by a sandbox"),
        ({"sandbox.json": b"{"}, "not saved by a sandbox"),
        ({"sandbox.json": b" " * 100_000}, "not saved by a sandbox"),
        ({"sandbox.json": json.dumps({**FACTS, "version": 2}).encode()}, "another version"),
        ({"sandbox.json": json.dumps({**FACTS, "ids": -1}).encode()}, "'ids' is -1"),
        ({"sandbox.json": json.dumps({**FACTS, "ids": 1.5}).encode()}, "'ids' is 1.5"),
        ({"sandbox.json": json.dumps({**FACTS, "ahead": float("nan")}).encode()}, "'ahead' is nan"),
        ({"sandbox.json": json.dumps({**FACTS, "ahead": "1"}).encode()}, "'ahead'"),
        ({"state.db": None}, "damaged"),
        ({"state.db": b"no database at all"}, "damaged"),
        ({"state.db": b""}, "damaged"),
        ({"blobs/../../evil": b"x"}, "damaged"),
        ({"../evil": b"x"}, "damaged"),
        ({"/tmp/evil": b"x"}, "damaged"),
        ({"blobs/.hidden": b"x"}, "damaged"),
        ({"blobs/a/b": b"x"}, "damaged"),
        ({"blobs/" + "a" * 300: b"x"}, "damaged"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, changes: Dict[str, Optional[bytes]], message: str) -> None:
    file = tmp_path / "saved.zip"
    with make(None) as sandbox:
        fill(sandbox)
        sandbox.save(file)
        before = look(sandbox)
        damaged(file, **changes)
        with pytest.raises(ValueError, match=message):
            sandbox.load(file)
        assert look(sandbox) == before
    assert not list(tmp_path.rglob("evil"))


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON object BEGIN DELETE FROM object; END",
        "CREATE VIEW v AS SELECT * FROM object",
        "UPDATE object SET data = 'x'",
        "DROP TABLE meta",
    ],
)
def test_other_databases_are_refused(tmp_path: Path, statement: str) -> None:
    file = tmp_path / "saved.zip"
    with make(None) as sandbox:
        fill(sandbox)
        sandbox.save(file)
        with zipfile.ZipFile(file) as archive:
            (tmp_path / "t.db").write_bytes(archive.read("state.db"))
        damaged(file, **{"state.db": database(statement, path=tmp_path / "t.db")})
        with pytest.raises(ValueError, match="damaged"):
            sandbox.load(file)


def test_bytes_that_have_changed(tmp_path: Path) -> None:
    file = tmp_path / "saved.zip"
    with make(None) as sandbox:
        fill(sandbox)
        sandbox.save(file)
    whole, chance = file.read_bytes(), random.Random(0)
    with make(None) as sandbox:
        refused = 0
        for _ in range(150):
            changed = bytearray(whole)
            for _ in range(chance.choice([1, 3, 20])):
                changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
            file.write_bytes(changed)
            try:
                sandbox.load(file)
            except ValueError:
                refused += 1
                assert sandbox.state.counts(0) == {}
            else:  # what was changed says nothing, such as a date
                assert len(look(sandbox)["files"]) == 2
                sandbox.reset()
        assert refused > 100


@pytest.mark.parametrize("given", ["saved.zip", None])
def test_what_is_no_snapshot(given: Any) -> None:
    with make(None) as sandbox, pytest.raises(TypeError, match=r"what snapshot\(\) gave.*load"):
        sandbox.restore(given)


def test_sizes_and_places(tmp_path: Path) -> None:
    file = tmp_path / "saved.zip"
    with make(None) as sandbox:
        fill(sandbox)
        sandbox.save(file)
        with pytest.raises(ValueError, match="max_size=1000"):
            sandbox.load(file, max_size=1000)
        whole = file.read_bytes()
        for at in range(0, len(whole) - 1, max(1, len(whole) // 15)):
            file.write_bytes(whole[:at])
            with pytest.raises(ValueError, match="damaged"):
                sandbox.load(file)
        with pytest.raises(FileNotFoundError):
            sandbox.load(tmp_path / "none.zip")
        with pytest.raises(FileNotFoundError):
            sandbox.save(tmp_path / "none" / "a.zip")
        assert len(look(sandbox)["files"]) == 2


def test_not_inside_of_a_call() -> None:
    with make(None) as sandbox, sandbox.state.transaction():
        for action in (sandbox.reset, sandbox.snapshot):
            with pytest.raises(RuntimeError, match="while a call"):
                action()


def test_not_by_what_a_call_asks() -> None:
    with make(None) as sandbox:
        for action in (sandbox.reset, sandbox.snapshot):
            sandbox.on(contains=action.__name__).reply(lambda _, action=action: action())
        for name in ("reset", "snapshot"):
            body = {"model": "gpt-4o", "messages": [{"role": "user", "content": name}]}
            error = client(sandbox).post("/chat/completions", json=body).json()["error"]
            assert error["code"] == "script_failed"
            assert "while a call" in error["message"]


@pytest.mark.parametrize("action", ["reset", "restore"])
def test_calls_under_way_leave_nothing_behind(action: str, place: Callable[[str], Optional[Path]]) -> None:
    """Nobody would expect what they were to leave, and ids that were drawn before are drawn again."""
    begun, done = threading.Event(), threading.Event()

    def slowly(_: Any) -> str:
        begun.set()
        assert done.wait(10)
        return "Late."

    with make(place("a")) as sandbox:
        snapshot = sandbox.snapshot()
        sandbox.on(contains="slow").reply(slowly)
        answers: List[httpx.Response] = []

        def ask() -> None:
            body = {"model": "gpt-4o", "store": True, "messages": [{"role": "user", "content": "Be slow."}]}
            answers.append(client(sandbox).post("/chat/completions", json=body))

        thread = threading.Thread(target=ask)
        thread.start()
        assert begun.wait(10)
        sandbox.reset() if action == "reset" else sandbox.restore(snapshot)
        done.set()
        thread.join()
        assert (answers[0].status_code, answers[0].json()["error"]["code"]) == (503, "state_replaced")
        assert look(sandbox)["counts"] == {}
        again = fill(sandbox)
        assert [file["id"] for file in look(sandbox)["files"]] == [answer["id"] for answer in again[:2]]


@pytest.mark.parametrize("size", [10, len(LARGE)])
def test_contents_under_way_are_left_out(size: int, place: Callable[[str], Optional[Path]]) -> None:
    with make(place("a")) as sandbox:

        class Source(io.BytesIO):
            def read(self, count: Optional[int] = -1, /) -> bytes:
                thread = threading.Thread(target=sandbox.reset)
                thread.start()
                thread.join()
                return super().read(count)

        with pytest.raises(ApiError, match="was reset"), sandbox.state.visit():
            sandbox.state.write_blob("a", Source(LARGE[:size]), size)
        with pytest.raises(KeyError):
            sandbox.state.open_blob("a")
