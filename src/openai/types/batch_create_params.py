# Made from api/batches.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["BatchCreateParams", "OutputExpiresAfter"]


class OutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """The moment that `seconds` counts from: when the file was made, not the batch."""

    seconds: Required[int]
    """From 3600 (an hour) to 2592000 (30 days)."""


class BatchCreateParams(TypedDict, total=False):
    completion_window: Required[Literal["24h"]]
    """Only `24h`."""

    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """The path all requests go to. With `/v1/embeddings`, a batch holds at most 50,000 inputs."""

    input_file_id: Required[str]
    """A JSONL file with purpose `batch`; at most 50,000 requests and 200 MB."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    output_expires_after: OutputExpiresAfter
    """When the result files are deleted."""
