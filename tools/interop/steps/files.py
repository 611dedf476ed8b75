"""Files, uploads, vector stores, containers, skills."""

from __future__ import annotations

import io
import tempfile
import warnings
import zipfile
from pathlib import Path
from typing import Any

import openai

from ..kit import CHAT, FACT, check, missing, need, paged, refused, same, step, until, upload


@step
def files(client: Any) -> None:
    calls = client.files
    ids = [upload(client, b"%d" % at, f"{at}.txt") for at in range(3)]
    paged(calls.list, ids)
    found = calls.retrieve(ids[1])
    same((found.filename, found.bytes, found.purpose), ("1.txt", 1, "user_data"), "file")
    same(calls.content(ids[1]).read(), b"1", "content")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the older name
        check(calls.retrieve_content(ids[1]), "no content")
    same(calls.wait_for_processing(ids[1], poll_interval=0.01).status, "processed", "status")
    check(calls.delete(ids[1]).deleted, "not deleted")
    missing(calls.retrieve, ids[1])
    missing(calls.content, ids[1])
    refused(openai.BadRequestError, calls.create, file=("a.txt", b"x"), purpose="none", expect={"param": "purpose"})
    refused(openai.BadRequestError, calls.create, file=("a.txt", b"no JSON"), purpose="batch")


@step
def uploads(client: Any) -> None:
    calls = client.uploads
    asked = {"filename": "a.txt", "mime_type": "text/plain", "purpose": "user_data"}
    made = calls.create(bytes=6, **asked)
    parts = [calls.parts.create(made.id, data=data).id for data in (b"def", b"abc")]
    done = calls.complete(made.id, part_ids=parts[::-1])
    same((done.status, client.files.content(done.file.id).read()), ("completed", b"abcdef"), "file")
    other = calls.create(bytes=6, **asked)
    same(calls.cancel(other.id).status, "cancelled", "status")
    refused(openai.BadRequestError, calls.complete, other.id, part_ids=[])
    missing(calls.cancel, "upload_none")
    chunked = calls.upload_file_chunked(
        file=FACT, filename="fact.txt", bytes=len(FACT), mime_type="text/plain", purpose="user_data", part_size=40
    )
    same(client.files.content(chunked.file.id).read(), FACT, "content")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fact.txt")
        path.write_bytes(FACT)
        chunked = calls.upload_file_chunked(file=path, mime_type="text/plain", purpose="user_data", part_size=40)
    same((chunked.file.filename, chunked.file.bytes), ("fact.txt", len(FACT)), "file")


@step
def vector_stores(client: Any) -> None:
    calls = client.vector_stores
    file = upload(client)
    made = calls.create(name="Facts", file_ids=[file], metadata={"a": "b"})
    done = until(lambda: calls.retrieve(made.id), "completed")
    until(lambda: calls.files.retrieve(file, vector_store_id=made.id), "completed")
    same(done.name, "Facts", "name")
    hits = [*calls.search(made.id, query="When was the lighthouse of Alexandria finished?")]
    check(hits and hits[0].file_id == file and "280 BC" in hits[0].content[0].text, "the fact is not found")
    same(calls.update(made.id, name="Other").name, "Other", "name")
    others = [calls.create(name=f"{at}").id for at in range(2)]
    paged(calls.list, [made.id, *others])
    check(calls.delete(others[0]).deleted, "not deleted")
    missing(calls.retrieve, others[0])
    missing(calls.search, others[0], query="x")
    refused(openai.BadRequestError, calls.search, made.id, query="x", max_num_results=0)


@step
def vector_store_files(client: Any) -> None:
    store = client.vector_stores.create().id
    calls = client.vector_stores.files
    ids = [upload(client, FACT + b"%d" % at) for at in range(2)]
    for id in ids:
        made = calls.create_and_poll(id, vector_store_id=store, poll_interval_ms=1, attributes={"n": 1})
        same(made.status, "completed", "status")
    paged(calls.list, ids, store)
    same(calls.update(ids[0], vector_store_id=store, attributes={"n": 2}).attributes, {"n": 2}, "attributes")
    chosen: Any = {"type": "eq", "key": "n", "value": 2}
    found = client.vector_stores.search(store, query="lighthouse", filters=chosen)
    same({each.file_id for each in found}, {ids[0]}, "filtered")
    text = "".join(each.text for each in calls.content(ids[0], vector_store_id=store))
    check("Pharos" in text, "no content")
    answer = client.responses.create(
        model=CHAT, input="When was it finished?", tools=[{"type": "file_search", "vector_store_ids": [store]}]
    )
    check(answer.output, "no output")
    check(calls.delete(ids[0], vector_store_id=store).deleted, "not deleted")
    missing(calls.retrieve, ids[0], vector_store_id=store)
    missing(calls.create, file_id="file-none", vector_store_id=store)
    same(calls.upload_and_poll(file=("b.txt", FACT), vector_store_id=store, poll_interval_ms=1).status, "completed", "")
    made = calls.upload(file=("c.txt", FACT), vector_store_id=store)
    done = calls.poll(made.id, vector_store_id=store, poll_interval_ms=1)
    same((done.id, done.status), (made.id, "completed"), "file")


@step
def vector_store_batches(client: Any) -> None:
    store = client.vector_stores.create().id
    calls = client.vector_stores.file_batches
    ids = [upload(client, FACT + b"%d" % at) for at in range(2)]
    made = calls.create(vector_store_id=store, file_ids=ids)
    done = until(lambda: calls.retrieve(made.id, vector_store_id=store), "completed")
    same(done.file_counts.completed, 2, "completed")
    found = [each.id for each in calls.list_files(made.id, vector_store_id=store, order="asc")]
    same({*found}, {*ids}, "files")
    paged(calls.list_files, found, made.id, vector_store_id=store)
    other = calls.create(vector_store_id=store, file_ids=[upload(client)])
    same(calls.cancel(other.id, vector_store_id=store).status, "cancelled", "status")
    missing(calls.retrieve, "vsfb_none", vector_store_id=store)
    polled = calls.create_and_poll(store, file_ids=ids, poll_interval_ms=1)
    same((polled.status, polled.file_counts.completed), ("completed", 2), "batch")
    same(calls.poll(polled.id, vector_store_id=store, poll_interval_ms=1).id, polled.id, "id")
    sent = [(f"{at}.txt", FACT) for at in range(3)]
    loaded = calls.upload_and_poll(store, files=sent, file_ids=ids[:1], poll_interval_ms=1)
    same((loaded.status, loaded.file_counts.completed), ("completed", 4), "batch")


@step
def containers(client: Any) -> None:
    calls = client.containers
    ids = [calls.create(name=f"box {at}").id for at in range(2)]
    paged(calls.list, ids)
    same(calls.retrieve(ids[0]).name, "box 0", "name")
    made = calls.files.create(ids[0], file=("a.txt", b"abc"))
    same(calls.files.retrieve(made.id, container_id=ids[0]).bytes, 3, "bytes")
    same(calls.files.content.retrieve(made.id, container_id=ids[0]).read(), b"abc", "content")
    other = calls.files.create(ids[0], file=("b.txt", b"abcd"))
    paged(calls.files.list, [made.id, other.id], ids[0])
    calls.files.delete(made.id, container_id=ids[0])
    missing(calls.files.retrieve, made.id, container_id=ids[0])
    calls.delete(ids[0])
    missing(calls.retrieve, ids[0])


@step
def skills(client: Any) -> None:
    need(client, "skills")

    def bundle(version: int) -> Any:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("SKILL.md", f"---\nname: tour\ndescription: Version {version}.\n---\n")
        return [("skill.zip", out.getvalue())]

    calls = client.skills
    made = calls.create(files=bundle(1))
    same(calls.retrieve(made.id).description, "Version 1.", "description")
    second = calls.versions.create(made.id, files=bundle(2))
    versions = [*calls.versions.list(made.id, limit=1, order="asc")]
    same([each.version for each in versions], ["1", "2"], "versions")
    paged(calls.versions.list, [each.id for each in versions], made.id)
    same(calls.versions.retrieve("2", skill_id=made.id).id, second.id, "id")
    same(calls.update(made.id, default_version="2").default_version, "2", "default version")
    for raw in (calls.content.retrieve(made.id), calls.versions.content.retrieve("2", skill_id=made.id)):
        check(zipfile.ZipFile(io.BytesIO(raw.read())).namelist(), "no files")
    missing(calls.update, made.id, default_version="9")
    refused(openai.BadRequestError, calls.update, made.id, default_version=5, expect={"param": "default_version"})
    paged(calls.list, [made.id, calls.create(files=bundle(3)).id])
    check(calls.versions.delete("1", skill_id=made.id).deleted, "not deleted")
    check(calls.delete(made.id).deleted, "not deleted")
    missing(calls.retrieve, made.id)
