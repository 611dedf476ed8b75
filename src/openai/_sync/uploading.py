# Made from src/openai/_async/uploading.py by `make sync`. Do not edit.
"""The helpers that upload: a file into a vector store, many files at once, a large file in parts.

How files are cut is in `_core/uploads.py`; the waiting is in `polling.py`. The functions take what the generated
methods of the same names were called with. Rules: R-POLL-3, R-POLL-4, R-UP-1, D-62, B-10.
"""

# pyright: reportPrivateUsage=false
# The client of a resource is used to reach another resource.

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from .._core import uploads
from .._core.sentinels import Omit, omit
from . import polling

if TYPE_CHECKING:
    from .._core.files import FileContent, FileTypes
    from ..resources.uploads import Uploads
    from ..resources.vector_stores import FileBatches, Files
    from ..types.file_purpose import FilePurpose
    from ..types.upload import Upload
    from ..types.vector_stores.vector_store_file import VectorStoreFile
    from ..types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = ["upload_and_poll_batch", "upload_and_poll_file", "upload_file", "upload_file_chunked"]


def upload_file(files: Files, *, vector_store_id: str, file: FileTypes, **given: Any) -> VectorStoreFile:
    uploaded = files._client.files.create(file=file, purpose="assistants", **polling.carried(given))
    return files.create(vector_store_id, file_id=uploaded.id, **given)


def upload_and_poll_file(
    files: Files,
    *,
    vector_store_id: str,
    file: FileTypes,
    **given: Any,
) -> VectorStoreFile:
    uploaded = files._client.files.create(file=file, purpose="assistants", **polling.carried(given))
    return polling.create_and_poll_file(files, uploaded.id, vector_store_id=vector_store_id, **given)


# ---------------------------------------------------------------------------------------------------- many files


def upload_and_poll_batch(
    batches: FileBatches,
    vector_store_id: str,
    *,
    files: Iterable[FileTypes],
    max_concurrency: int = 5,
    file_ids: Any = None,
    **given: Any,
) -> VectorStoreFileBatch:
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context
    from threading import Lock

    queue, workers = uploads.queue(files, max_concurrency)
    options = polling.carried(given)
    found: dict[int, str] = {}
    failures: list[BaseException] = []
    lock = Lock()

    def work() -> None:
        """Upload one file after the other, until there are no more or something went wrong."""
        while not failures:
            number, file = None, None
            try:
                with lock:
                    number, file = next(queue, (None, None))
                if number is None:
                    return
                uploaded = batches._client.files.create(file=cast(Any, file), purpose="assistants", **options)
            except Exception as error:
                if number is not None:
                    uploads.blame(error, f"{uploads.label(number, file)} could not be uploaded")
                failures.append(error)
            else:
                found[number] = uploaded.id

    with ThreadPoolExecutor(workers, "openai-upload") as pool:
        try:
            for task in [pool.submit(copy_context().run, work) for _ in range(workers)]:
                task.result()
        except BaseException as interrupt:
            failures.append(interrupt)  # what has begun is waited for, nothing else begins
            raise
    done = [found[number] for number in sorted(found)]
    if failures:
        if done:
            uploads.note(failures[0], f"Uploaded were: {', '.join(done)}")
        raise failures[0]
    given["file_ids"] = [*(file_ids or ()), *done]
    return polling.create_and_poll_batch(batches, vector_store_id, **given)


# ---------------------------------------------------------------------------------------------------- a large file


def upload_file_chunked(
    resource: Uploads,
    *,
    file: str | os.PathLike[str] | bytes,
    mime_type: str,
    purpose: FilePurpose,
    filename: str | None = None,
    bytes: int | None = None,
    part_size: int | None = None,
    md5: str | Omit = omit,
) -> Upload:
    def opened() -> uploads.Source:
        return uploads.Source(file, filename=filename, size=bytes, part_size=part_size)

    source = opened()
    try:
        upload = resource.create(
            bytes=source.size,
            filename=source.filename,
            mime_type=mime_type,
            purpose=purpose,
        )
        part_ids: list[str] = []
        for number, part in enumerate(source, 1):
            try:
                sent = resource.parts.create(upload.id, data=("upload", cast("FileContent", part)))
            except Exception as error:
                uploads.blame(error, f"Part {number} of {source.count} of upload {upload.id!r} could not be sent")
                raise
            part_ids.append(sent.id)
        return resource.complete(upload.id, part_ids=part_ids, md5=md5)
    finally:
        source.close()
