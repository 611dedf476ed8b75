"""Skills: what may be in them, their versions, and what comes back."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import httpx
import pytest
from hypothesis import given, settings, strategies as st

import openai
from openai import OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.domains import skill_bundle
from openai_sandbox.errors import ApiError


def described(name: str = "pdf-tools", description: str = "Works on PDF files.") -> bytes:
    return f"---\nname: {name}\ndescription: {description}\n---\n\n# How\n".encode()


FILES: Dict[str, bytes] = {"pdf-tools/SKILL.md": described(), "pdf-tools/scripts/split.py": b"print('split')\n"}


def packed(files: Optional[Dict[str, bytes]] = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in (FILES if files is None else files).items():
            archive.writestr(path, content)
    return out.getvalue()


def unpacked(raw: bytes) -> Dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def create(client: OpenAI, name: str = "pdf-tools", description: str = "Works on PDF files.") -> Any:
    return client.skills.create(files=("a.zip", packed({"SKILL.md": described(name, description)})))


@pytest.mark.parametrize("form", ["files", "zip"])
def test_create_and_download(sandbox: Sandbox, client: OpenAI, time: Any, form: str) -> None:
    files: Any = list(FILES.items()) if form == "files" else ("skill.zip", packed())
    skill = client.skills.create(files=files)
    assert skill.id.startswith("skill_")
    assert (skill.name, skill.description, skill.created_at) == ("pdf-tools", "Works on PDF files.", int(time.now))
    assert (skill.default_version, skill.latest_version) == ("1", "1")
    assert client.skills.retrieve(skill.id) == skill
    content = client.skills.content.retrieve(skill.id)
    assert unpacked(content.read()) == FILES
    assert content.response.headers["content-type"] == "application/zip"
    assert 'filename="pdf-tools-1.zip"' in content.response.headers["content-disposition"]
    gone = client.skills.delete(skill.id)
    assert (gone.id, gone.deleted) == (skill.id, True)
    assert sandbox.state._blobs == {}
    for call in (client.skills.retrieve, client.skills.content.retrieve, client.skills.versions.list):
        with pytest.raises(openai.NotFoundError) as error:
            call(skill.id)
        assert error.value.param == "skill_id"


def test_versions(client: OpenAI) -> None:
    skill = create(client)
    two = client.skills.versions.create(skill.id, files=("a.zip", packed({"SKILL.md": described("pdf-two", "Two")})))
    assert (two.version, two.name, two.skill_id, two.id[:9]) == ("2", "pdf-two", skill.id, "skillver_")
    seen = client.skills.retrieve(skill.id)
    assert (seen.name, seen.default_version, seen.latest_version) == ("pdf-tools", "1", "2")
    three = client.skills.versions.create(skill.id, files=[("SKILL.md", described("pdf-three", "Three"))], default=True)
    seen = client.skills.retrieve(skill.id)
    assert (seen.name, seen.description, seen.default_version) == ("pdf-three", "Three", "3")
    assert [version.version for version in client.skills.versions.list(skill.id)] == ["3", "2", "1"]
    assert [version.version for version in client.skills.versions.list(skill.id, order="asc", after=two.id)] == ["3"]
    assert client.skills.versions.retrieve("2", skill_id=skill.id) == two
    raw = client.skills.versions.content.retrieve("2", skill_id=skill.id).read()
    assert unpacked(raw)["SKILL.md"] == described("pdf-two", "Two")
    assert unpacked(client.skills.content.retrieve(skill.id).read())["SKILL.md"] == described("pdf-three", "Three")

    changed = client.skills.update(skill.id, default_version="2")
    assert (changed.name, changed.default_version, changed.latest_version) == ("pdf-two", "2", "3")
    with pytest.raises(openai.BadRequestError) as refused:
        client.skills.versions.delete("2", skill_id=skill.id)
    assert refused.value.param == "version"
    gone = client.skills.versions.delete("3", skill_id=skill.id)
    assert (gone.id, gone.version, gone.deleted) == (three.id, "3", True)
    assert client.skills.retrieve(skill.id).latest_version == "2"
    again = client.skills.versions.create(skill.id, files=("a.zip", packed()))
    assert again.version == "4"  # numbers are never given twice


def test_the_last_version_takes_the_skill_with_it(client: OpenAI) -> None:
    skill = create(client)
    client.skills.versions.delete("1", skill_id=skill.id)
    assert client.skills.list().data == []


@pytest.mark.parametrize("version", ["2", "0", "latest", "x", "-1", "²"])
def test_unknown_versions(client: OpenAI, version: str) -> None:
    skill = create(client)
    for call in (
        lambda: client.skills.versions.retrieve(version, skill_id=skill.id),
        lambda: client.skills.versions.delete(version, skill_id=skill.id),
        lambda: client.skills.versions.content.retrieve(version, skill_id=skill.id),
        lambda: client.skills.update(skill.id, default_version=version),
    ):
        with pytest.raises(openai.NotFoundError) as error:
            call()
        assert error.value.param in ("version", "default_version")
    assert client.skills.retrieve(skill.id) == skill


def test_list(client: OpenAI) -> None:
    ids = [create(client, f"skill-{at}").id for at in range(3)]
    assert [skill.id for skill in client.skills.list(limit=2)] == ids[::-1]
    assert [skill.id for skill in client.skills.list(order="asc", after=ids[0]).data] == ids[1:]


GOOD = described()


def member(name: str, mode: int = 0, content: bytes = b"x") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("SKILL.md", GOOD)
        info = zipfile.ZipInfo("x")
        info.filename = name  # past the tidying of the constructor
        info.external_attr = mode << 16
        archive.writestr(info, content)
    return out.getvalue()


def broken() -> bytes:
    raw = bytearray(packed())
    raw[60:70] = b"\xff" * 10
    return bytes(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"no zip",
        packed()[:-30],
        broken(),
        packed({}),
        member("../evil"),
        member("/etc/evil"),
        member("a/../../evil"),
        member("a\\..\\evil"),
        member("C:/evil"),
        member("a//b"),
        member("./a"),
        member("a\nb"),
        member("skill.MD"),
        member("SKILL.md/a"),
        member("link", stat.S_IFLNK | 0o777, b"/etc/passwd"),
        packed({"readme.md": b"x"}),
        packed({"a/b/SKILL.md": GOOD}),
        packed({"a/SKILL.md": GOOD, "b/x": b"x"}),
        packed({"a/SKILL.md": GOOD, "b/SKILL.md": GOOD}),
        packed({"SKILL.md": GOOD, "A": b"x", "a": b"x"}),
        packed({"SKILL.md": GOOD, **{f"f{at}": b"" for at in range(500)}}),
        packed({"SKILL.md": b"\xff\xfe"}),
        packed({"SKILL.md": b"# no head"}),
        packed({"SKILL.md": b"---\nname: x\ndescription: y\n"}),
        packed({"SKILL.md": b"---\n- a\n---\n"}),
        packed({"SKILL.md": b"---\nname: [\n---\n"}),
        packed({"SKILL.md": b"---\nname: x\n---\n"}),
        packed({"SKILL.md": b"---\nname: 2024-01-01\ndescription: y\n---\n"}),
        packed({"SKILL.md": b"---\nname: !!python/object/apply:os.getcwd []\ndescription: y\n---\n"}),
        packed({"SKILL.md": described("Has Blanks")}),
        packed({"SKILL.md": described("-x")}),
        packed({"SKILL.md": described("x" * 65)}),
        packed({"SKILL.md": described("x", "y" * 1025)}),
    ],
    ids=lambda raw: f"{len(raw)} bytes",  # these have the time in them, and workers have to agree on names
)
def test_refused_bundles(sandbox: Sandbox, client: OpenAI, raw: bytes) -> None:
    skill = create(client)
    for call in (
        lambda: client.skills.create(files=("a.zip", raw)),
        lambda: client.skills.versions.create(skill.id, files=("a.zip", raw)),
    ):
        with pytest.raises(openai.BadRequestError) as error:
            call()
        assert (error.value.param, error.value.code) == ("files", "invalid_skill")
    assert client.skills.list().data == [skill]
    assert len(sandbox.state._blobs) == 1


def test_limits(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(files: Any) -> None:
        with pytest.raises(openai.BadRequestError) as error:
            client.skills.create(files=files)
        assert error.value.code == "invalid_skill"

    big = {"SKILL.md": GOOD, "one": bytes(5000), "two": bytes(5000)}
    for name, most in (("_MOST_FILE", 4999), ("_MOST_UNPACKED", 10_000)):
        with monkeypatch.context() as change:
            change.setattr(skill_bundle, name, most)
            refused(("a.zip", packed(big)))
            refused(list(big.items()))
    monkeypatch.setattr(skill_bundle, "_MOST_PACKED", 10)
    refused(("a.zip", packed()))


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=4)), min_size=1, max_size=4))
def test_damaged_archives_are_read_or_refused(damage: List[Tuple[float, bytes]]) -> None:
    raw = packed()
    for place, put in damage:
        at = int(place * len(raw))
        raw = raw[:at] + put + raw[at + len(put) :]
    bundle, code = None, None
    try:
        bundle = skill_bundle.of_zip(raw, "files")
    except ApiError as error:
        code = error.code
    assert bundle is not None or code == "invalid_skill"
    assert bundle is None or unpacked(bundle.pack()) == bundle.files


@pytest.mark.parametrize("name", ["../SKILL.md", "/SKILL.md", "x/../SKILL.md", "..\\SKILL.md"])
def test_refused_paths(client: OpenAI, name: str) -> None:
    with pytest.raises(openai.BadRequestError) as error:
        client.skills.create(files=[(name, GOOD), ("a", b"x")])
    assert error.value.code == "invalid_skill"


def test_refused_forms(http: httpx.Client) -> None:
    many: List[Any] = [("files[]", (f"f{at}", b"x")) for at in range(501)]
    for answer in (
        http.post("/skills", json={}),
        http.post("/skills", json={"files": ["a"]}),
        http.post("/skills", files=many),
    ):
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "files")
    good = {"files": ("a.zip", packed())}
    skill = http.post("/skills", files=good).json()["id"]
    answer = http.post(f"/skills/{skill}/versions", files=good, data={"default": "perhaps"})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "default")


def test_heads_in_other_words(client: OpenAI) -> None:
    head = b"\xef\xbb\xbf---\r\nname: 'x'\r\ndescription: >\r\n  folded\r\n  text\r\nlicense: MIT\r\n---\r\nBody"
    skill = client.skills.create(files=[("x/Skill.md", head), ("x/a", b"")])
    assert (skill.name, skill.description) == ("x", "folded text")


def test_a_missing_library(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(openai.APIStatusError, match="pyyaml"):
        create(client)


def test_a_restart_keeps_skills(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        skill = sandbox.client().skills.create(files=("a.zip", packed()))
    with Sandbox(data=tmp_path) as sandbox:
        assert unpacked(sandbox.client().skills.content.retrieve(skill.id).read()) == FILES


def test_async(sandbox: Sandbox) -> None:
    import asyncio

    async def run() -> bytes:
        client = sandbox.async_client(_strict_response_validation=True)
        skill = await client.skills.create(files=[("SKILL.md", GOOD)])
        await client.skills.versions.create(skill.id, files=("a.zip", packed()), default=True)
        return (await client.skills.content.retrieve(skill.id)).read()

    assert unpacked(asyncio.run(run())) == FILES
