"""Containers and their files: states, paths, expiry by use."""

from __future__ import annotations

import base64
import io
import zipfile
from pathlib import Path
from typing import Any, List

import httpx
import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.context import Context
from openai_sandbox.domains import containers


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def upload(client: OpenAI, name: str = "a.csv", content: bytes = b"1,2") -> str:
    return client.files.create(file=(name, content), purpose="user_data").id


def paths(client: OpenAI, container: str) -> List[str]:
    return sorted(file.path for file in client.containers.files.list(container))


def test_create_retrieve_list_delete(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    made = client.containers.create(name="one")
    assert made.id.startswith("cntr_")
    assert made.to_dict() == {
        "id": made.id,
        "object": "container",
        "created_at": int(time.now),
        "status": "running",
        "name": "one",
        "expires_after": {"anchor": "last_active_at", "minutes": 20},
        "last_active_at": int(time.now),
        "memory_limit": "1g",
        "network_policy": {"type": "disabled"},
    }
    other = client.containers.create(
        name="two",
        memory_limit="16g",
        expires_after={"anchor": "last_active_at", "minutes": 5},
        network_policy={
            "type": "allowlist",
            "allowed_domains": ["example.com"],
            "domain_secrets": [{"domain": "example.com", "name": "k", "value": "hidden"}],
        },
    )
    assert (other.memory_limit, other.expires_after and other.expires_after.minutes) == ("16g", 5)
    assert other.network_policy is not None
    assert other.network_policy.to_dict() == {"type": "allowlist", "allowed_domains": ["example.com"]}
    assert client.containers.retrieve(made.id).to_dict() == made.to_dict()
    assert [container.id for container in client.containers.list()] == [other.id, made.id]
    assert [container.id for container in client.containers.list(name="one")] == [made.id]
    client.containers.files.create(made.id, file=("a.txt", b"x"))
    assert client.containers.delete(made.id) is None  # type: ignore[func-returns-value]
    assert sandbox.state._blobs == {}
    for call in (client.containers.retrieve, client.containers.delete, client.containers.files.list):
        with pytest.raises(openai.NotFoundError) as error:
            call(made.id)
        assert error.value.param == "container_id"


def test_the_answer_to_a_deletion_is_empty(http: httpx.Client) -> None:
    container = http.post("/containers", json={"name": "x"}).json()["id"]
    answer = http.delete(f"/containers/{container}")
    assert (answer.status_code, answer.content) == (200, b"")


def test_files(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    container = client.containers.create(name="x").id
    file = client.containers.files.create(container, file=("data.csv", b"a,b\n1,2\n"), purpose="user_data")
    assert file.id.startswith("cfile_")
    assert (file.path, file.bytes, file.source) == ("/mnt/data/data.csv", 8, "user")
    assert (file.container_id, file.created_at, file.object) == (container, int(time.now), "container.file")
    assert client.containers.files.retrieve(file.id, container_id=container).to_dict() == file.to_dict()
    content = client.containers.files.content.retrieve(file.id, container_id=container)
    assert content.read() == b"a,b\n1,2\n"
    assert content.response.headers["content-length"] == "8"
    copied = client.containers.files.create(container, file_id=upload(client, "b.csv"))
    assert (copied.path, copied.bytes) == ("/mnt/data/b.csv", 3)
    assert client.containers.files.content.retrieve(copied.id, container_id=container).read() == b"1,2"
    assert [each.id for each in client.containers.files.list(container, limit=1)] == [copied.id, file.id]
    assert [each.id for each in client.containers.files.list(container, order="asc", after=file.id)] == [copied.id]
    gone = client.containers.files.delete(file.id, container_id=container)
    assert (gone.id, gone.object, gone.deleted) == (file.id, "container.file.deleted", True)
    assert file.id not in sandbox.state._blobs
    other = client.containers.create(name="y").id
    for id, place in ((file.id, container), (copied.id, other)):
        for call in (
            client.containers.files.retrieve,
            client.containers.files.delete,
            client.containers.files.content.retrieve,
        ):
            with pytest.raises(openai.NotFoundError) as error:
                call(id, container_id=place)
            assert error.value.param == "file_id"


def test_a_path_has_one_file(sandbox: Sandbox, client: OpenAI) -> None:
    container = client.containers.create(name="x").id
    client.containers.files.create(container, file=("a.txt", b"old"))
    new = client.containers.files.create(container, file=("a.txt", b"new"))
    assert [file.id for file in client.containers.files.list(container)] == [new.id]
    assert list(sandbox.state._blobs) == [new.id]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("../../etc/passwd", "/mnt/data/passwd"),
        ("/etc/passwd", "/mnt/data/passwd"),
        ("..\\..\\evil.exe", "/mnt/data/evil.exe"),
        ("..", "/mnt/data/upload"),
        (".", "/mnt/data/upload"),
        (" ", "/mnt/data/upload"),
        ("a/", "/mnt/data/a"),
        ("a\x00b\nc", "/mnt/data/a_b_c"),
        ("äöü 1.csv", "/mnt/data/äöü 1.csv"),
    ],
)
def test_names_cannot_leave_the_folder(client: OpenAI, name: str, path: str) -> None:
    assert containers.path_of(name) == path
    container = client.containers.create(name="x", file_ids=[upload(client, name)]).id
    assert len(paths(client, container)) == 1
    assert paths(client, container)[0].startswith("/mnt/data/")
    assert ".." not in paths(client, container)[0]


def test_nothing_is_written_beside_the_contents(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path / "data") as sandbox:
        client = sandbox.client()
        container = client.containers.create(name="../../x").id
        client.containers.files.create(container, file=("../../../evil", b"x"))
    assert {path.name for path in tmp_path.iterdir()} == {"data"}
    assert {path.name.partition("-")[0] for path in (tmp_path / "data").iterdir()} <= {"state.db", "blobs"}
    with Sandbox(data=tmp_path / "data") as sandbox:
        assert paths(sandbox.client(), container) == ["/mnt/data/evil"]


def test_expiry_counts_from_the_last_use(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    container = client.containers.create(name="x", expires_after={"anchor": "last_active_at", "minutes": 10}).id
    uses: List[Any] = [
        lambda: client.containers.files.create(container, file=("a.txt", b"x")),
        lambda: client.containers.files.list(container),
        lambda: client.containers.retrieve(container),
    ]
    for use in uses:
        time.now += 599
        use()
        assert client.containers.list().data[0].last_active_at == int(time.now)
    time.now += 600
    assert client.containers.retrieve(container).status == "expired"
    assert client.containers.list().data[0].status == "expired"
    for use in uses[:2]:
        with pytest.raises(openai.BadRequestError) as error:
            use()
        assert (error.value.param, error.value.code) == ("container_id", "container_expired")
    client.containers.create(name="y")
    assert sandbox.state._blobs == {}  # what it held is freed
    assert client.containers.retrieve(container).status == "expired"
    client.containers.delete(container)


def skill() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("greet/SKILL.md", "---\nname: greet\ndescription: Greets.\n---\n")
        archive.writestr("greet/run.py", "print('hi')")
    return out.getvalue()


def test_skills_are_put_into_it(client: OpenAI) -> None:
    id = client.skills.create(files=("a.zip", skill())).id
    data = base64.b64encode(skill()).decode()
    source: Any = {"type": "base64", "media_type": "application/zip", "data": data}
    whole: List[Any] = [
        {"type": "skill_reference", "skill_id": id},
        {"type": "skill_reference", "skill_id": id, "version": "1"},
        {"type": "skill_reference", "skill_id": id, "version": "latest"},
        {"type": "inline", "name": "greet", "description": "Greets.", "source": source},
    ]
    for given in whole:
        container = client.containers.create(name="x", skills=[given]).id
        assert paths(client, container) == ["/mnt/data/skills/greet/SKILL.md", "/mnt/data/skills/greet/run.py"]
        file = next(file for file in client.containers.files.list(container) if file.path.endswith(".py"))
        assert client.containers.files.content.retrieve(file.id, container_id=container).read() == b"print('hi')"


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"name": ""}, "name"),
        ({"memory_limit": "2g"}, "memory_limit"),
        ({"file_ids": ["file-none"]}, "file_ids[0]"),
        ({"file_ids": [1]}, "file_ids[0]"),
        ({"expires_after": {"anchor": "created_at", "minutes": 1}}, "expires_after.anchor"),
        ({"expires_after": {"anchor": "last_active_at"}}, "expires_after.minutes"),
        ({"expires_after": {"anchor": "last_active_at", "minutes": 0}}, "expires_after.minutes"),
        ({"network_policy": {"type": "open"}}, "network_policy.type"),
        ({"network_policy": {"type": "allowlist"}}, "network_policy.allowed_domains"),
        ({"network_policy": {"type": "allowlist", "allowed_domains": "x"}}, "network_policy.allowed_domains"),
        ({"network_policy": {"type": "allowlist", "allowed_domains": []}}, "network_policy.allowed_domains"),
        ({"network_policy": {"type": "allowlist", "allowed_domains": [1]}}, "network_policy.allowed_domains[0]"),
        ({"skills": [1]}, "skills[0]"),
        ({"skills": [{"type": "x"}]}, "skills[0].type"),
        ({"skills": [{"type": "skill_reference", "skill_id": "skill_x"}]}, "skills[0].skill_id"),
        ({"skills": [{"type": "inline", "name": "x", "description": "y"}]}, "skills[0].source"),
        (
            {
                "skills": [
                    {
                        "type": "inline",
                        "name": "x",
                        "description": "y",
                        "source": {"type": "base64", "media_type": "application/zip", "data": "?"},
                    }
                ]
            },
            "skills[0].source.data",
        ),
    ],
)
def test_refused_containers(http: httpx.Client, body: Any, param: str) -> None:
    answer = http.post("/containers", json={"name": "x", **body})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param
    assert http.get("/containers").json()["data"] == []


def test_refused_files(http: httpx.Client) -> None:
    container = http.post("/containers", json={"name": "x"}).json()["id"]
    place = f"/containers/{container}/files"
    file = http.post("/files", files={"file": ("a", b"1")}, data={"purpose": "user_data"}).json()["id"]
    one = ("file", ("a", b"1"))
    for answer in (
        http.post(place, json={}),
        http.post(place, json={"file": "text"}),
        http.post(place, files=[one, one]),
        http.post(place, files=[one], data={"file_id": file}),
    ):
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "file")
    answer = http.post(place, json={"file_id": "file-none"})
    assert (answer.status_code, answer.json()["error"]["param"]) == (404, "file_id")
    assert http.get(place).json()["data"] == []


def test_names_that_are_no_text(http: httpx.Client) -> None:
    headers = {"content-type": "application/json"}
    made = http.post("/containers", content=b'{"name":"\\ud800"}', headers=headers)
    assert made.status_code == 200
    assert made.json()["name"] == "\ud800"


def test_for_tools_that_run_code(sandbox: Sandbox, client: OpenAI) -> None:
    context = Context(sandbox)
    made = containers.start(context, "auto")
    file = containers.put(context, made["id"], "plot.png", io.BytesIO(b"\x89PNG"), 4, "assistant")
    assert containers.require(context, made["id"])["status"] == "running"
    seen = client.containers.files.retrieve(file["id"], container_id=made["id"])
    assert (seen.path, seen.source) == ("/mnt/data/plot.png", "assistant")
    content = client.containers.files.content.retrieve(seen.id, container_id=made["id"])
    assert content.response.headers["content-type"] == "image/png"


def test_async(sandbox: Sandbox) -> None:
    import asyncio

    async def run() -> Any:
        client = sandbox.async_client(_strict_response_validation=True)
        container = await client.containers.create(name="x")
        file = await client.containers.files.create(container.id, file=("a.txt", b"x"))
        content = await client.containers.files.content.retrieve(file.id, container_id=container.id)
        await client.containers.files.delete(file.id, container_id=container.id)
        assert await client.containers.delete(container.id) is None  # type: ignore[func-returns-value]
        return content.read()

    assert asyncio.run(run()) == b"x"
