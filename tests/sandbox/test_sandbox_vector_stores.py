"""Vector stores over their whole life: files, batches, passages, expiry."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import pytest
from hypothesis import given, settings, strategies as st

import openai
from openai import OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.domains import extract

TEXTS = {
    "cats.txt": "The cat sleeps on the sofa. Felines purr when they are content.",
    "rates.md": "# Rates\n\nThe central bank raised the interest rate to four percent in March.",
    "refund.html": "<html><head><style>x{}</style></head><body><h1>Returns</h1><p>Refunds take &lt;14 days.</p></body>",
}


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def upload(client: OpenAI, name: str = "a.txt", content: Any = "hello world") -> str:
    raw = content.encode() if isinstance(content, str) else content
    return client.files.create(file=(name, raw), purpose="assistants").id


def filled(client: OpenAI, texts: Optional[Dict[str, str]] = None, **options: Any) -> Any:
    ids = [upload(client, name, text) for name, text in (texts or TEXTS).items()]
    return client.vector_stores.create(file_ids=ids, **options)


def refused(error: Any) -> Any:
    return error.value.status_code, error.value.body["param"], error.value.body["code"]


def test_create_retrieve_update_delete(client: OpenAI, time: Any) -> None:
    store = client.vector_stores.create(
        name="one",
        description="of mine",
        metadata={"k": "v"},
        expires_after={"anchor": "last_active_at", "days": 2},
    )
    assert store.id.startswith("vs_")
    assert (store.name, store.metadata, store.status, store.usage_bytes) == ("one", {"k": "v"}, "completed", 0)
    assert (store.created_at, store.last_active_at, store.expires_at) == (
        int(time.now),
        int(time.now),
        int(time.now) + 2 * 24 * 3600,
    )
    assert store.file_counts.total == 0
    assert client.vector_stores.retrieve(store.id) == store
    changed = client.vector_stores.update(store.id, name="two", metadata={}, expires_after=None)
    assert (changed.name, changed.metadata, changed.expires_at) == ("two", {}, None)
    assert client.vector_stores.update(store.id, name="three").metadata == {}
    gone = client.vector_stores.delete(store.id)
    assert (gone.id, gone.deleted, gone.object) == (store.id, True, "vector_store.deleted")
    for call in (client.vector_stores.retrieve, client.vector_stores.delete, client.vector_stores.files.list):
        with pytest.raises(openai.NotFoundError) as error:
            call(store.id)
        assert refused(error)[:2] == (404, "vector_store_id")


def test_list(client: OpenAI) -> None:
    ids = [client.vector_stores.create(name=str(at)).id for at in range(5)]
    assert [store.id for store in client.vector_stores.list(limit=2)] == ids[::-1]
    assert [store.id for store in client.vector_stores.list(limit=2, before=ids[0]).data] == [ids[2], ids[1]]


def test_files_of_a_new_store_are_read(client: OpenAI) -> None:
    made = filled(client)
    assert (made.status, made.file_counts.in_progress) == ("in_progress", 3)
    store = client.vector_stores.retrieve(made.id)
    assert (store.status, store.file_counts.completed, store.file_counts.in_progress) == ("completed", 3, 0)
    files = list(client.vector_stores.files.list(store.id))
    assert [file.status for file in files] == ["completed"] * 3
    assert store.usage_bytes == sum(file.usage_bytes for file in files) > sum(map(len, TEXTS.values()))
    assert files[0].chunking_strategy.static.max_chunk_size_tokens == 800  # type: ignore[union-attr]


def test_one_file(client: OpenAI) -> None:
    store = client.vector_stores.create()
    id = upload(client, "rates.md", TEXTS["rates.md"])
    file = client.vector_stores.files.create(store.id, file_id=id, attributes={"year": 2024, "draft": False, "by": "x"})
    assert (file.status, file.last_error, file.vector_store_id) == ("in_progress", None, store.id)
    assert file.attributes == {"year": 2024, "draft": False, "by": "x"}
    file = client.vector_stores.files.retrieve(id, vector_store_id=store.id)
    assert file.status == "completed"
    assert (
        "".join(piece.text for piece in client.vector_stores.files.content(id, vector_store_id=store.id))
        == TEXTS["rates.md"]
    )  # type: ignore[misc]
    changed = client.vector_stores.files.update(id, vector_store_id=store.id, attributes={"year": 2025})
    assert changed.attributes == {"year": 2025}
    assert client.vector_stores.files.retrieve(id, vector_store_id=store.id) == changed
    gone = client.vector_stores.files.delete(id, vector_store_id=store.id)
    assert (gone.id, gone.object) == (id, "vector_store.file.deleted")
    after = client.vector_stores.retrieve(store.id)
    assert (after.file_counts.total, after.usage_bytes) == (0, 0)
    assert client.vector_stores.search(store.id, query="interest rate").data == []
    with pytest.raises(openai.NotFoundError) as error:
        client.vector_stores.files.retrieve(id, vector_store_id=store.id)
    assert refused(error)[1] == "file_id"
    assert client.files.retrieve(id).id == id


def test_a_file_attached_again_is_read_anew(client: OpenAI) -> None:
    store = filled(client, {"a.txt": "word " * 300})
    (file,) = client.vector_stores.files.list(store.id)
    size = client.vector_stores.retrieve(store.id).usage_bytes
    strategy: Any = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 50}}
    client.vector_stores.files.create_and_poll(file.id, vector_store_id=store.id, chunking_strategy=strategy)
    after = client.vector_stores.retrieve(store.id)
    assert (after.file_counts.total, after.file_counts.completed) == (1, 1)
    assert after.usage_bytes > size


def test_a_deleted_file_leaves_all_stores(client: OpenAI) -> None:
    one = filled(client)
    id = next(iter(client.vector_stores.files.list(one.id))).id
    two = client.vector_stores.create(file_ids=[id])
    client.files.delete(id)
    assert client.vector_stores.retrieve(one.id).file_counts.total == 2
    assert client.vector_stores.retrieve(two.id).file_counts.total == 0
    assert client.vector_stores.search(two.id, query="refund").data == []


@pytest.mark.parametrize(("most", "overlap"), [(100, 50), (100, 0), (137, 20), (4096, 2048)])
def test_static_chunks(client: OpenAI, most: int, overlap: int) -> None:
    from openai_sandbox.model import tokens

    text = " ".join(f"word{at}" for at in range(400))
    pieces = tokens.split(text)
    store = client.vector_stores.create()
    client.vector_stores.files.create_and_poll(
        upload(client, "a.txt", text),
        vector_store_id=store.id,
        chunking_strategy={
            "type": "static",
            "static": {"max_chunk_size_tokens": most, "chunk_overlap_tokens": overlap},
        },
    )
    found = client.vector_stores.search(store.id, query="word1", max_num_results=50).data
    expected = ["".join(pieces[at : at + most]) for at in range(0, max(1, len(pieces) - overlap), most - overlap)]
    assert sorted(hit.content[0].text for hit in found) == sorted(expected)
    content = client.vector_stores.files.content(found[0].file_id, vector_store_id=store.id)
    assert "".join(piece.text or "" for piece in content) == text


# what can be read


def docx() -> bytes:
    import docx

    document = docx.Document()
    document.add_paragraph("Zebras live in herds.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def pdf(text: str = "Zebras live in herds.") -> bytes:
    """A PDF file of one page, by hand."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 6\n0000000000 65535 f \n" + table + end


def test_documents(client: OpenAI) -> None:
    store = client.vector_stores.create()
    for name, content, expected in (
        ("a.pdf", pdf(), "Zebras live in herds."),
        ("A.DOCX", docx(), "Zebras live in herds.\nleft\tright"),
        ("a.html", TEXTS["refund.html"], "Returns\nRefunds take <14 days."),
        ("a.json", '{"zebra": "in herds"}', '{"zebra": "in herds"}'),
        ("a.txt", "Zebra – é".encode("utf-16"), "Zebra – é"),
        ("a.csv", b"\xef\xbb\xbfname,age\r\nzebra,3\r\n", "name,age\nzebra,3\n"),
        ("dir.x/a.py", "print('zebra')", "print('zebra')"),
    ):
        id = upload(client, name, content)
        file = client.vector_stores.files.create_and_poll(id, vector_store_id=store.id)
        assert (file.status, file.last_error) == ("completed", None), name
        assert [piece.text for piece in client.vector_stores.files.content(id, vector_store_id=store.id)] == [expected]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.bin", b"x", "unsupported_file"),
        ("noextension", b"x", "unsupported_file"),
        ("a.xlsx", b"x", "unsupported_file"),
        ("a.pdf", b"no pdf", "invalid_file"),
        ("a.pdf", pdf()[:300], "invalid_file"),
        ("a.docx", b"no zip", "invalid_file"),
        ("a.txt", b"\xff\xfa\x80", "invalid_file"),
        ("a.txt", b"a\x00b", "invalid_file"),
        ("a.txt", b" \n\n", "invalid_file"),
        ("a.html", b"<script>only()</script>", "invalid_file"),
    ],
)
def test_files_without_text(client: OpenAI, name: str, content: bytes, code: str) -> None:
    store = client.vector_stores.create()
    file = client.vector_stores.files.create_and_poll(upload(client, name, content), vector_store_id=store.id)
    assert file.status == "failed"
    assert file.last_error is not None
    assert file.last_error.code == code
    assert file.last_error.message
    assert client.vector_stores.retrieve(store.id).file_counts.failed == 1
    assert client.vector_stores.search(store.id, query="anything").data == []


@settings(max_examples=80, derandomize=True, deadline=None, database=None)
@given(
    st.sampled_from([("a.pdf", pdf()), ("a.docx", docx()), ("a.html", TEXTS["refund.html"].encode()), ("a.txt", b"x")]),
    st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=6)), max_size=4),
)
def test_damaged_files_are_read_or_refused(file: Tuple[str, bytes], damage: List[Tuple[float, bytes]]) -> None:
    name, content = file
    for place, put in damage:
        at = int(place * len(content))
        content = content[:at] + put + content[at + len(put) :]
    code = None
    try:
        text = extract.text_of(name, content)
    except extract.Unreadable as error:
        text, code = "", error.code
    assert (code is None) is bool(text.strip())
    assert code in (None, "invalid_file")


@given(st.text(max_size=2000), st.integers(1, 60), st.integers(0, 30))
def test_laws_of_passages(text: str, most: int, overlap: int) -> None:
    """Passages without what they share join to the text; none is longer than allowed, and only the last is shorter."""
    overlap = min(overlap, most // 2)
    found = list(extract.passages(text, most, overlap))
    assert "".join(piece[shared:] for piece, shared in found) == text
    assert all(len(extract.tokens.split(piece)) <= most + 1 for piece, _ in found)  # a cut can split a token anew
    assert len(found) == max(1, -(-(extract.tokens.count(text) - overlap) // (most - overlap)))


def test_a_file_of_too_many_tokens(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "MOST_TOKENS", 10)
    store = client.vector_stores.create()
    file = client.vector_stores.files.create_and_poll(upload(client, "a.txt", "a " * 20), vector_store_id=store.id)
    assert file.last_error is not None
    assert file.last_error.code == "invalid_file"


def test_a_file_of_too_many_bytes(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_sandbox.domains import vector_files

    monkeypatch.setattr(vector_files, "_MOST_BYTES", 10)
    store = client.vector_stores.create()
    file = client.vector_stores.files.create_and_poll(upload(client), vector_store_id=store.id)
    assert file.last_error is not None
    assert file.last_error.code == "invalid_file"


def test_a_document_that_is_too_large_when_unpacked(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "_UNPACKED", 1000)
    store = client.vector_stores.create()
    file = client.vector_stores.files.create_and_poll(upload(client, "a.docx", docx()), vector_store_id=store.id)
    assert file.last_error is not None
    assert file.last_error.code == "invalid_file"
    assert "unpacked" in file.last_error.message


def test_a_missing_library(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for name, content in (("pypdf", ("a.pdf", pdf())), ("docx", ("a.docx", docx()))):
        monkeypatch.setitem(sys.modules, name, None)
        store = client.vector_stores.create()
        file = client.vector_stores.files.create_and_poll(upload(client, *content), vector_store_id=store.id)
        assert file.last_error is not None
        assert file.last_error.code == "server_error"
        assert "openai[sandbox]" in file.last_error.message


# batches


def test_a_batch(client: OpenAI) -> None:
    store = client.vector_stores.create()
    ids = [upload(client, f"{at}.{'bin' if at == 1 else 'txt'}", f"text {at}") for at in range(3)]
    batch = client.vector_stores.file_batches.create(store.id, file_ids=ids, attributes={"a": 1})
    assert (batch.status, batch.file_counts.in_progress, batch.object) == ("in_progress", 3, "vector_store.files_batch")
    batch = client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id)
    counts = batch.file_counts
    assert (batch.status, counts.completed, counts.failed, counts.total) == ("completed", 2, 1, 3)
    files = client.vector_stores.file_batches.list_files(batch.id, vector_store_id=store.id)
    assert [file.id for file in files] == ids[::-1]
    assert all(file.attributes == {"a": 1} for file in files)

    def listed(**query: Any) -> List[str]:
        page = client.vector_stores.file_batches.list_files(batch.id, vector_store_id=store.id, **query)
        return [file.id for file in page.data]

    assert listed(filter="failed") == [ids[1]]
    assert listed(filter="completed", order="asc") == [ids[0], ids[2]]
    assert listed(limit=1, order="asc", after=ids[0]) == [ids[1]]
    assert listed(limit=1, order="asc", before=ids[2]) == [ids[1]]
    failed = client.vector_stores.files.list(store.id, filter="failed")
    assert [file.id for file in failed] == [ids[1]]


def test_a_batch_with_settings_for_each_file(client: OpenAI) -> None:
    store = client.vector_stores.create()
    one, two = upload(client), upload(client)
    batch = client.vector_stores.file_batches.create_and_poll(
        store.id,
        files=[
            {"file_id": one, "attributes": {"n": 1}},
            {
                "file_id": two,
                "chunking_strategy": {
                    "type": "static",
                    "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 10},
                },
            },
        ],
    )
    assert batch.status == "completed"
    assert client.vector_stores.files.retrieve(one, vector_store_id=store.id).attributes == {"n": 1}
    strategy = client.vector_stores.files.retrieve(two, vector_store_id=store.id).chunking_strategy
    assert strategy is not None
    assert strategy.to_dict()["static"] == {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 10}


def test_a_batch_of_which_all_fail(client: OpenAI) -> None:
    store = client.vector_stores.create()
    batch = client.vector_stores.file_batches.create_and_poll(store.id, file_ids=[upload(client, "a.bin")])
    assert batch.status == "failed"


def test_a_batch_goes_on_in_steps_and_can_be_cancelled(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("vector_stores", polls=1)
    store = client.vector_stores.create()
    ids = [upload(client, f"{at}.txt") for at in range(4)]
    batch = client.vector_stores.file_batches.create(store.id, file_ids=ids)
    seen = client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id)
    assert (seen.status, seen.file_counts.completed, seen.file_counts.in_progress) == ("in_progress", 1, 3)
    seen = client.vector_stores.file_batches.cancel(batch.id, vector_store_id=store.id)
    assert (seen.status, seen.file_counts.completed, seen.file_counts.cancelled) == ("cancelled", 1, 3)
    assert client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id) == seen
    counts = client.vector_stores.retrieve(store.id).file_counts
    assert (counts.completed, counts.cancelled, counts.in_progress, counts.total) == (1, 3, 0, 4)
    with pytest.raises(openai.BadRequestError) as error:
        client.vector_stores.file_batches.cancel(batch.id, vector_store_id=store.id)
    assert refused(error)[1] == "batch_id"


def test_work_by_polls_goes_on_whatever_is_looked_at(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("vector_stores", polls=2)
    ids = [upload(client, f"{at}.txt") for at in range(2)]
    store = client.vector_stores.create(file_ids=ids[:1])
    client.vector_stores.files.create(store.id, file_id=ids[1])
    assert client.vector_stores.retrieve(store.id).status == "in_progress"
    assert client.vector_stores.retrieve(store.id).status == "completed"
    file = client.vector_stores.files.create(store.id, file_id=ids[1])
    assert [client.vector_stores.files.retrieve(file.id, vector_store_id=store.id).status for _ in range(2)] == [
        "in_progress",
        "completed",
    ]


def test_what_is_deleted_meanwhile_is_not_read(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    sandbox.speed.set("vector_stores", seconds=60)
    store = client.vector_stores.create()
    ids = [upload(client, f"{at}.txt") for at in range(2)]
    batch = client.vector_stores.file_batches.create(store.id, file_ids=ids)
    client.vector_stores.files.delete(ids[0], vector_store_id=store.id)
    other = client.vector_stores.create()
    client.vector_stores.files.create(other.id, file_id=ids[1])
    client.vector_stores.delete(other.id)
    time.now += 300
    counts = client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id).file_counts
    assert (counts.cancelled, counts.completed, counts.in_progress) == (1, 1, 0)
    assert client.vector_stores.retrieve(store.id).file_counts.total == 1


def test_a_store_deleted_meanwhile(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    sandbox.speed.set("vector_stores", seconds=60)
    store = client.vector_stores.create(file_ids=[upload(client)])
    client.vector_stores.delete(store.id)
    time.now += 300
    assert client.vector_stores.list().data == []
    assert sandbox.state.all("work") == []


def test_a_file_that_expires_before_it_is_read(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    sandbox.speed.set("vector_stores", seconds=7200)
    id = client.files.create(
        file=("a.txt", b"x"), purpose="user_data", expires_after={"anchor": "created_at", "seconds": 3600}
    ).id
    store = client.vector_stores.create()
    client.vector_stores.files.create(store.id, file_id=id)
    time.now += 7200
    file = client.vector_stores.files.retrieve(id, vector_store_id=store.id)
    assert (file.status, file.last_error and file.last_error.code) == ("failed", "server_error")


def test_a_file_attached_alone_while_its_batch_waits(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("vector_stores.file_batches", polls=1)
    store = client.vector_stores.create()
    id = upload(client)
    batch = client.vector_stores.file_batches.create(store.id, file_ids=[id])
    assert client.vector_stores.files.create_and_poll(id, vector_store_id=store.id).status == "completed"
    seen = client.vector_stores.file_batches.retrieve(batch.id, vector_store_id=store.id)
    assert (seen.status, seen.file_counts.completed) == ("completed", 1)


# time


def test_expiry_counts_from_the_last_use(client: OpenAI, time: Any) -> None:
    store = filled(client, expires_after={"anchor": "last_active_at", "days": 1})
    time.now += 23 * 3600
    assert client.vector_stores.search(store.id, query="cat").data
    time.now += 23 * 3600
    seen = client.vector_stores.retrieve(store.id)
    assert (seen.status, seen.last_active_at) == ("completed", int(time.now) - 23 * 3600)
    time.now += 3600
    assert client.vector_stores.retrieve(store.id).status == "expired"
    assert client.vector_stores.list().data[0].status == "expired"
    calls: List[Any] = [
        lambda: client.vector_stores.search(store.id, query="cat"),
        lambda: client.vector_stores.files.create(store.id, file_id=upload(client)),
    ]
    for call in calls:
        with pytest.raises(openai.BadRequestError) as error:
            call()
        assert refused(error) == (400, "vector_store_id", "vector_store_expired")


def test_a_restart_keeps_everything(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        client = sandbox.client()
        store = filled(client)
        client.vector_stores.retrieve(store.id)
        late = client.vector_stores.create(file_ids=[upload(client, "late.txt", "Zebras live in herds.")])
    with Sandbox(data=tmp_path) as sandbox:
        client = sandbox.client()
        assert client.vector_stores.search(store.id, query="interest rate").data[0].filename == "rates.md"
        assert client.vector_stores.search(late.id, query="zebra").data[0].filename == "late.txt"


def test_projects_do_not_search_each_other(sandbox: Sandbox, client: OpenAI) -> None:
    store = filled(client)
    other = sandbox.client(project="p2")
    with pytest.raises(openai.NotFoundError):
        other.vector_stores.search(store.id, query="cat")


# refusals


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"file_ids": ["file-none"]}, "file_ids"),
        ({"file_ids": [1]}, "file_ids[0]"),
        ({"file_ids": ["x"] * 501}, "file_ids"),
        ({"expires_after": {"anchor": "created_at", "days": 1}}, "expires_after.anchor"),
        ({"expires_after": {"anchor": "last_active_at"}}, "expires_after.days"),
        ({"expires_after": {"anchor": "last_active_at", "days": 0}}, "expires_after.days"),
        ({"expires_after": {"anchor": "last_active_at", "days": 366}}, "expires_after.days"),
        ({"metadata": {"k": 1}}, "metadata.k"),
        ({"chunking_strategy": {"type": "other"}}, "chunking_strategy.type"),
        ({"chunking_strategy": {"type": "static"}}, "chunking_strategy.static"),
        (
            {"chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 99}}},
            "chunking_strategy.static.max_chunk_size_tokens",
        ),
        (
            {"chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 4097}}},
            "chunking_strategy.static.max_chunk_size_tokens",
        ),
        (
            {"chunking_strategy": {"type": "static", "static": {"max_chunk_size_tokens": 100}}},
            "chunking_strategy.static.chunk_overlap_tokens",
        ),
        (
            {
                "chunking_strategy": {
                    "type": "static",
                    "static": {"max_chunk_size_tokens": 101, "chunk_overlap_tokens": 51},
                }
            },
            "chunking_strategy.static.chunk_overlap_tokens",
        ),
    ],
)
def test_refused_stores(client: OpenAI, body: Any, param: str) -> None:
    with pytest.raises((openai.BadRequestError, openai.NotFoundError)) as error:
        client.vector_stores.create(**body)
    assert refused(error)[1] == param
    assert client.vector_stores.list().data == []


@pytest.mark.parametrize(
    ("attributes", "param"),
    [
        ({str(at): at for at in range(17)}, "attributes"),
        ({"k" * 65: 1}, "attributes"),
        ({"k": "v" * 513}, "attributes.k"),
        ({"k": None}, "attributes.k"),
        ({"k": [1]}, "attributes.k"),
    ],
)
def test_refused_attributes(client: OpenAI, attributes: Any, param: str) -> None:
    store = filled(client)
    id = next(iter(client.vector_stores.files.list(store.id))).id
    calls: List[Any] = [
        lambda: client.vector_stores.files.create(store.id, file_id=id, attributes=attributes),
        lambda: client.vector_stores.files.update(id, vector_store_id=store.id, attributes=attributes),
        lambda: client.vector_stores.file_batches.create(store.id, file_ids=[id], attributes=attributes),
    ]
    for call in calls:
        with pytest.raises(openai.BadRequestError) as error:
            call()
        assert refused(error)[1] == param
    assert client.vector_stores.files.retrieve(id, vector_store_id=store.id).attributes == {}


def test_refused_batches(client: OpenAI) -> None:
    store = client.vector_stores.create()
    id = upload(client)
    for body, param in (
        ({}, "file_ids"),
        ({"file_ids": [id], "files": [{"file_id": id}]}, "file_ids"),
        ({"file_ids": []}, "file_ids"),
        ({"file_ids": ["file-none"]}, "file_ids"),
        ({"files": [{"file_id": f"f{at}"} for at in range(2001)]}, "files"),
        ({"files": [{}]}, "files[0].file_id"),
        ({"files": [{"file_id": id, "attributes": {"a": []}}]}, "files[0].attributes.a"),
        ({"files": [{"file_id": id, "chunking_strategy": {"type": "x"}}]}, "files[0].chunking_strategy.type"),
    ):
        with pytest.raises((openai.BadRequestError, openai.NotFoundError)) as error:
            client.vector_stores.file_batches.create(store.id, **body)  # type: ignore[arg-type]
        assert refused(error)[1] == param
    with pytest.raises(openai.NotFoundError) as error:
        client.vector_stores.file_batches.retrieve("vsfb_none", vector_store_id=store.id)
    assert refused(error)[1] == "batch_id"
    assert client.vector_stores.retrieve(store.id).file_counts.total == 0


def test_a_full_store(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_sandbox.domains import vector_files

    monkeypatch.setattr(vector_files, "_MOST_FILES", 3)
    store = filled(client)
    with pytest.raises(openai.BadRequestError) as error:
        client.vector_stores.files.create(store.id, file_id=upload(client))
    assert refused(error)[1] == "file_id"


async def by_hand(sandbox: Sandbox) -> Any:
    client = sandbox.async_client(_strict_response_validation=True)
    store = await client.vector_stores.create()
    file = await client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=("a.txt", b"Cats purr."))
    batch = await client.vector_stores.file_batches.upload_and_poll(store.id, files=[("b.txt", b"Dogs bark.")])
    found = await client.vector_stores.search(store.id, query="dog")
    return file.status, batch.status, found.data[0].filename


def test_async(sandbox: Sandbox) -> None:
    import asyncio

    assert asyncio.run(by_hand(sandbox)) == ("completed", "completed", "b.txt")
