"""tools/drift.py: what it says of a document that differs from the description in known ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import drift

DOCUMENT = """
openapi: 3.1.0
paths:
  /embeddings:
    post:
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Embed'}
  /models:
    get: {}
  /new/{thing}:
    get: {}
  /organization/users:
    get: {}
components:
  schemas:
    Embed:
      properties:
        input: {type: string}
        model: {anyOf: [{type: string}, {enum: [text-embedding-3-small, text-embedding-9]}]}
        encoding_format: {type: string, enum: [float, base64]}
        colour: {type: string}
        user: {type: string}
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def test_differences_are_told(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift.main([str(document)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "new    GET /new/{}" in lines
    assert "gone   GET /models/{}" in lines
    assert "new    POST /embeddings: parameter colour" in lines
    assert "gone   POST /embeddings: parameter dimensions" in lines
    assert "new    POST /embeddings: model=text-embedding-9" in lines
    assert any(line.startswith("new    1 calls in parts that are left out") for line in lines)
    assert not any("encoding_format" in line for line in lines)


def test_the_same_facts_differ_in_nothing() -> None:
    facts = {("POST", "/x"): {"a": {"1"}, "b": None}}
    assert drift.compare(dict(facts), dict(facts)) == []


def test_a_missing_document_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert drift.main(["nowhere.yaml"]) == 2
    assert "make drift SPEC=" in capsys.readouterr().err
