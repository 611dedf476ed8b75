"""Files over their whole life: upload, list, content, expiry, deletion."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_sandbox import Sandbox


def upload(http: httpx.Client, content: bytes = b"hello", name: str = "a.txt", **data: str) -> httpx.Response:
    return http.post("/files", files={"file": (name, content)}, data={"purpose": "user_data", **data})


def test_up_and_down(http: httpx.Client, time: Any) -> None:
    answer = upload(http, b"\r\n--x\r\n\x00\xff", 'näme "1".txt')
    file = answer.json()
    assert file == {
        "id": file["id"],
        "object": "file",
        "bytes": 9,
        "created_at": int(time.now),
        "expires_at": None,
        "filename": 'näme "1".txt',
        "purpose": "user_data",
        "status": "processed",
        "status_details": None,
    }
    assert file["id"].startswith("file-")
    assert http.get(f"/files/{file['id']}").json() == file
    content = http.get(f"/files/{file['id']}/content")
    assert content.content == b"\r\n--x\r\n\x00\xff"
    assert content.headers["content-type"] == "application/octet-stream"
    assert content.headers["content-length"] == "9"
    assert "n%C3%A4me" in content.headers["content-disposition"]
    assert http.delete(f"/files/{file['id']}").json() == {"id": file["id"], "object": "file", "deleted": True}
    for answer in (
        http.get(f"/files/{file['id']}"),
        http.get(f"/files/{file['id']}/content"),
        http.delete(f"/files/{file['id']}"),
    ):
        assert (answer.status_code, answer.json()["error"]["param"]) == (404, "id")


def test_list(http: httpx.Client) -> None:
    ids = [upload(http, purpose="user_data" if at % 2 else "evals").json()["id"] for at in range(5)]
    whole = http.get("/files").json()
    assert [file["id"] for file in whole["data"]] == ids[::-1]
    assert (whole["object"], whole["first_id"], whole["last_id"], whole["has_more"]) == ("list", ids[4], ids[0], False)
    assert [file["id"] for file in http.get("/files", params={"order": "asc"}).json()["data"]] == ids
    assert [file["id"] for file in http.get("/files", params={"purpose": "evals"}).json()["data"]] == ids[4::-2]

    seen, after = [], None
    while True:
        page = http.get("/files", params={"limit": 2, "order": "asc", **({"after": after} if after else {})}).json()
        seen += [file["id"] for file in page["data"]]
        if not page["has_more"]:
            break
        after = page["last_id"]
    assert seen == ids
    assert http.get("/files", params={"after": ids[0]}).json()["data"] == []

    for query, param in (
        ({"limit": 0}, "limit"),
        ({"limit": 10_001}, "limit"),
        ({"limit": "many"}, "limit"),
        ({"order": "up"}, "order"),
        ({"after": "file-none"}, "after"),
    ):
        answer = http.get("/files", params=query)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_empty_list(http: httpx.Client) -> None:
    assert http.get("/files").json() == {
        "object": "list",
        "data": [],
        "first_id": None,
        "last_id": None,
        "has_more": False,
    }


def test_expiry(sandbox: Sandbox, http: httpx.Client, time: Any) -> None:
    expiry = {"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}
    file = upload(http, **expiry).json()
    assert file["expires_at"] == int(time.now) + 3600
    time.now += 3599
    assert http.get(f"/files/{file['id']}").status_code == 200
    sandbox.clock.advance(1)
    assert http.get(f"/files/{file['id']}").status_code == 404
    assert http.get(f"/files/{file['id']}/content").status_code == 404
    assert http.get("/files").json()["data"] == []
    upload(http)
    with pytest.raises(KeyError):
        sandbox.state.open_blob(file["id"])  # the content went with the next upload
    batch = upload(http, b"{}", "b.jsonl", purpose="batch").json()
    assert batch["expires_at"] == batch["created_at"] + 30 * 24 * 3600


@pytest.mark.parametrize(
    ("data", "param"),
    [
        ({"purpose": "fun"}, "purpose"),
        ({"purpose": "batch"}, "file"),
        ({"purpose": "fine-tune"}, "file"),
        ({"other": "x"}, "other"),
        ({"expires_after": "soon"}, "expires_after"),
        ({"expires_after[anchor]": "created_at"}, "expires_after.seconds"),
        ({"expires_after[seconds]": "3600"}, "expires_after.anchor"),
        ({"expires_after[anchor]": "now", "expires_after[seconds]": "3600"}, "expires_after.anchor"),
        ({"expires_after[anchor]": "created_at", "expires_after[seconds]": "10"}, "expires_after.seconds"),
        ({"expires_after[anchor]": "created_at", "expires_after[seconds]": "x"}, "expires_after.seconds"),
    ],
)
def test_refused_data(http: httpx.Client, data: dict[str, str], param: str) -> None:
    answer = upload(http, **data)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
    assert http.get("/files").json()["data"] == []


def test_refused_files(http: httpx.Client) -> None:
    assert upload(http, b"").json()["error"]["param"] == "file"
    two = [("file", ("a", b"1")), ("file", ("b", b"2"))]
    for answer in (
        http.post("/files", files=two, data={"purpose": "user_data"}),
        http.post("/files", files={"other": ("a", b"1")}, data={"purpose": "user_data"}),
        http.post("/files", json={"purpose": "user_data"}),
        http.post("/files", json={"purpose": "user_data", "file": "text"}),
    ):
        assert (answer.status_code, answer.json()["error"]["type"]) == (400, "invalid_request_error")
    assert http.post("/files", files={"file": ("a", b"1")}).json()["error"]["param"] == "purpose"


def test_names_cannot_leave_the_folder(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path / "data") as sandbox:
        http = httpx.Client(
            transport=sandbox.transport(), base_url="http://s/v1", headers={"authorization": "Bearer x"}
        )
        for name in ("../../evil", "/etc/evil", "..", "a/../../b", "C:\\evil", ".partial"):
            file = upload(http, b"evil", name).json()
            assert file["filename"] == name
            assert http.get(f"/files/{file['id']}/content").content == b"evil"
        for id in ("..%2F..%2Fstate.db", "%2e%2e", "..%2fstate.db", "state.db"):
            assert http.get(f"/files/{id}/content").status_code == 404
            assert http.delete(f"/files/{id}").status_code == 404
        below = {path.relative_to(tmp_path).parts[:2] for path in tmp_path.rglob("*") if path.is_file()}
        assert {parts[1] for parts in below} <= {"state.db", "state.db-wal", "state.db-shm", "blobs"}


def test_large_files_go_to_disk(sandbox: Sandbox, http: httpx.Client) -> None:
    content = bytes(range(256)) * 8192  # 2 MB
    file = http.post("/files", files={"file": ("big.bin", io.BytesIO(content))}, data={"purpose": "user_data"}).json()
    folder = sandbox.state._disk[0]
    assert [path.name for path in folder.iterdir()] == [file["id"]]
    assert http.get(f"/files/{file['id']}/content").content == content
    http.delete(f"/files/{file['id']}")
    assert list(folder.iterdir()) == []
    sandbox.close()
    assert not folder.exists()


def test_size_limits() -> None:
    with Sandbox(max_upload=1000, max_body=500) as sandbox:
        http = httpx.Client(
            transport=sandbox.transport(), base_url="http://s/v1", headers={"authorization": "Bearer x"}
        )
        for answer in (
            upload(http, b"x" * 1001),
            upload(http, b"x" * 100_000),
            http.post("/embeddings", json={"model": "text-embedding-3-small", "input": "x" * 500}),
        ):
            assert (answer.status_code, answer.json()["error"]["code"]) == (413, "request_too_large")
        assert upload(http, b"x" * 1000).status_code == 200


# the form itself


def form(http: httpx.Client, body: bytes, boundary: str = "B") -> httpx.Response:
    return http.post("/files", content=body, headers={"content-type": f"multipart/form-data; boundary={boundary}"})


GOOD = (
    b'preamble\r\n--B\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nuser_data\r\n'
    b"--B  \r\ncontent-disposition: form-data; name=file; filename*=utf-8''%C3%A4.txt\r\n"
    b"X-Other: y\r\n\r\ncontent\r\n--B--\r\nepilogue"
)


def test_a_form_in_other_words(http: httpx.Client) -> None:
    file = form(http, GOOD).json()
    assert (file["filename"], file["bytes"]) == ("ä.txt", 7)
    assert form(http, GOOD, '"B"').status_code == 200


def test_an_empty_field(http: httpx.Client) -> None:
    body = GOOD.replace(b"user_data", b"")
    assert form(http, body).json()["error"]["code"] == "invalid_value"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nothing",
        b"--B",
        b"--B\r\n",
        b"--Bx\r\n\r\n",
        GOOD[:60],
        GOOD[:150],
        GOOD[: GOOD.rindex(b"--B--")],
        GOOD.replace(b'name="purpose"', b""),
        b'--B\r\nContent-Disposition: form-data; name="purpose"\r\n\r\n' + b"x" * 1_100_000 + b"\r\n--B--",
    ],
)
def test_damaged_forms(http: httpx.Client, body: bytes) -> None:
    answer = form(http, body)
    assert (answer.status_code, answer.json()["error"]["type"]) == (400, "invalid_request_error")


@pytest.mark.parametrize("boundary", ["", "x" * 201])
def test_bad_boundaries(http: httpx.Client, boundary: str) -> None:
    assert form(http, GOOD, boundary).status_code == 400


def test_a_boundary_across_blocks(http: httpx.Client) -> None:
    """Wherever the boundary falls between two blocks read from the form, it is found."""
    from openai_sandbox.wire import BLOCK

    head = GOOD[: GOOD.index(b"content\r\n")]
    for size in range(BLOCK - len(head) - 12, BLOCK - len(head) + 4):
        body = head + b"\r" * size + b"\r\n--B--\r\n"
        assert form(http, body).json()["bytes"] == size
