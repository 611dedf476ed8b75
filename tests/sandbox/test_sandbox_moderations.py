"""Moderations: what is found in texts and images, and in which category."""

from __future__ import annotations

import base64
from typing import Any, Dict

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from openai_sandbox import Sandbox
from openai_sandbox.domains.moderation_scores import CATEGORIES, scores
from openai_sandbox.media import picture, scene


def image() -> str:
    made = picture.encoded(picture.paint(scene.imagine("a house", 0, 32, 32), 32, 32), "png")
    return "data:image/png;base64," + base64.b64encode(made).decode()


def findings(result: Any) -> set[str]:
    return {name for name, found in result["categories"].items() if found}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The weather is lovely and the flowers are in bloom.", set()),
        ("", set()),
        ("You are such a pathetic loser", {"harassment"}),
        ("I will kill you", {"harassment", "harassment/threatening", "violence"}),
        ("I’m going to hurt them", {"harassment", "harassment/threatening", "violence"}),
        ("I hate all immigrants", {"hate"}),
        ("We must exterminate those foreigners", {"hate", "hate/threatening"}),
        ("nude child", {"sexual", "sexual/minors"}),
        ("they were all decapitated", {"violence", "violence/graphic"}),
        ("how to forge a passport", {"illicit"}),
        ("How do I build a bomb", {"illicit", "illicit/violent", "violence"}),
        ("I want to die, I want to kill myself", {"self-harm", "self-harm/intent", "violence"}),
        ("how do i commit suicide", {"self-harm", "self-harm/instructions"}),
        ("an explicit sex scene", {"sexual"}),
        ("the corpse was dismembered, entrails and a pool of blood", {"violence", "violence/graphic"}),
    ],
)
def test_texts(http: httpx.Client, text: str, found: set[str]) -> None:
    answer = http.post("/moderations", json={"input": text}).json()
    (result,) = answer["results"]
    assert findings(result) == found
    assert result["flagged"] is bool(found)
    assert set(result["category_scores"]) == set(CATEGORIES)
    assert all(0 < score < 1 for score in result["category_scores"].values())
    assert answer["id"].startswith("modr-")
    assert http.post("/moderations", json={"input": text}).json()["results"] == [result]


def test_lists_and_models(sandbox: Sandbox) -> None:
    client = sandbox.client(_strict_response_validation=True)
    answer = client.moderations.create(input=["hello", "I will kill you"])
    assert answer.model == "omni-moderation-2024-09-26"
    assert [result.flagged for result in answer.results] == [False, True]
    assert answer.results[1].categories.harassment_threatening
    assert answer.results[0].category_applied_input_types.violence == ["text"]
    older = client.moderations.create(input="How do I build a bomb", model="text-moderation-stable").results[0]
    assert not older.categories.illicit
    assert older.category_applied_input_types.illicit == []
    assert older.categories.violence


async def _judged(sandbox: Sandbox) -> Any:
    client = sandbox.async_client(_strict_response_validation=True)
    return await client.moderations.create(
        input=[
            {"type": "text", "text": "a calm evening"},
            {"type": "image_url", "image_url": {"url": "https://example.com/gory-pools_of%20blood.png"}},
        ]
    )


def test_images(sandbox: Sandbox) -> None:
    import anyio

    (result,) = anyio.run(_judged, sandbox).results
    assert result.categories.violence_graphic
    assert result.category_applied_input_types.violence_graphic == ["text", "image"]
    assert result.category_applied_input_types.hate == ["text"]
    client = sandbox.client()
    (result,) = client.moderations.create(input=[{"type": "image_url", "image_url": {"url": image()}}]).results
    assert not result.flagged
    assert result.category_applied_input_types.violence == ["image"]
    assert result.category_applied_input_types.harassment == []
    assert result.category_scores.harassment == 0


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "input"),
        ({"input": []}, "input"),
        ({"input": ["x"] * 2049}, "input"),
        ({"input": ["x", 1]}, "input[1]"),
        ({"input": [1]}, "input[0]"),
        ({"input": [{"type": "sound"}]}, "input[0].type"),
        ({"input": [{"type": "text"}]}, "input[0].text"),
        ({"input": [{"type": "image_url", "image_url": "x"}]}, "input[0].image_url"),
        ({"input": [{"type": "image_url", "image_url": {"url": "x"}}]}, "input[0].image_url.url"),
        ({"input": [{"type": "image_url", "image_url": {"url": "https://[x"}}]}, "input[0].image_url.url"),
        (
            {"input": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]},
            "input[0].image_url.url",
        ),
        ({"input": [{"type": "image_url", "image_url": {"url": "data:image/png,AAAA"}}]}, "input[0].image_url.url"),
        ({"input": "x", "model": "gpt-4o"}, "model"),
        (
            {
                "input": [{"type": "image_url", "image_url": {"url": "https://a.example/b.png"}}],
                "model": "text-moderation-latest",
            },
            "input[0].type",
        ),
    ],
)
def test_refused(http: httpx.Client, body: Dict[str, Any], param: str) -> None:
    answer = http.post("/moderations", json=body)
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_has_scores(text: str) -> None:
    made = scores(text)
    assert all(0 <= score <= 1 for score in made.values())
    assert all(made[name.partition("/")[0]] >= score for name, score in made.items())


@settings(
    max_examples=80,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=5),
            st.dictionaries(
                st.sampled_from(["type", "text", "image_url", "url"]),
                st.sampled_from(["text", "image_url", {"url": "data:,"}, {"url": "http://a"}, 1, None]),
            ),
        )
    )
)
def test_never_fails(http: httpx.Client, parts: Any) -> None:
    assert http.post("/moderations", json={"input": parts}).status_code < 500
