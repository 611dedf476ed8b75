"""Workload identities: what an exchange says, and how long its result is used."""

from __future__ import annotations

from typing import Any

import pytest

from openai._core.errors import OpenAIError, SubjectTokenProviderError
from openai._core.identity import Tokens, check, exchange, read, subject_token

IDENTITY: Any = {
    "identity_provider_id": "idp",
    "service_account_id": "sa",
    "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
}


def test_exchange() -> None:
    """R-PROV-1."""
    sent = {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "s",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp",
        "service_account_id": "sa",
    }
    assert exchange(IDENTITY, "s") == sent
    other = {**IDENTITY, "provider": {"token_type": "id", "get_token": lambda: "x"}}
    assert exchange(other, "s") == {**sent, "subject_token_type": "urn:ietf:params:oauth:token-type:id_token"}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"identity_provider_id": ""}, "identity_provider_id"),
        ({"service_account_id": None}, "service_account_id"),
        ({"provider": None}, "provider"),
        ({"provider": "text"}, "get_token"),
        ({"provider": {"token_type": "jwt"}}, "get_token"),
        ({"provider": {"token_type": "saml", "get_token": str}}, "token_type"),
    ],
)
def test_incomplete_identities(change: Any, named: str) -> None:
    """R-PROV-1: said where it is given, not with the first request."""
    assert check(IDENTITY) is IDENTITY
    with pytest.raises(OpenAIError, match=named):
        check({**IDENTITY, **change})
    with pytest.raises(OpenAIError, match="mapping"):
        check("text")


@pytest.mark.parametrize("value", ["", "  \n", None, 3, b"x"])
def test_subject_tokens(value: object) -> None:
    """R-PROV-2."""
    assert subject_token(" t\n") == "t"
    with pytest.raises(SubjectTokenProviderError):
        subject_token(value)


@pytest.mark.parametrize(
    ("life", "expected"),
    [(60, 60.0), ("90", 90.0), (None, 300.0), ("soon", 300.0), (0, 300.0), (-5, 300.0), (float("inf"), 300.0)],
)
def test_answers(life: object, expected: float) -> None:
    assert read({"access_token": "t", "expires_in": life}) == ("t", expected)


@pytest.mark.parametrize("answer", [{}, {"access_token": ""}, {"access_token": 5}, "text", None, []])
def test_answers_without_token(answer: object) -> None:
    with pytest.raises(OpenAIError, match="access_token"):
        read(answer)


@pytest.mark.parametrize(
    ("buffer", "life", "renewed"),
    [(None, 3600, 2400), (None, 1000, 500), (100.0, 3600, 3500), (5000.0, 3600, 1800), (0.0, 10, 10)],
)
def test_when_tokens_are_renewed(buffer: Any, life: float, renewed: float) -> None:
    """R-PROV-1: `min(buffer, life / 2)` before the end; the old one is still good then."""
    tokens = Tokens(buffer)
    assert (tokens.fresh(0), tokens.valid(0)) == (None, None)
    tokens.store("t", life, 1000)
    assert tokens.fresh(1000 + renewed - 0.1) == "t"
    assert tokens.fresh(1000 + renewed) is None
    assert tokens.valid(1000 + life - 0.1) == "t"
    assert tokens.valid(1000 + life) is None


def test_refused_tokens() -> None:
    """R-PROV-1: of many requests that were refused together, none drops the token that came since."""
    tokens = Tokens()
    tokens.store("a", 3600, 0)
    assert not tokens.refused("other")
    assert not tokens.refused(None)
    assert tokens.refused("a")
    assert tokens.fresh(1) is None
    tokens.store("b", 3600, 1)
    assert tokens.refused("a")
    assert tokens.fresh(2) == "b"
