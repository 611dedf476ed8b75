"""Models with fields that are worked out when somebody looks: `openai._core.late`."""

from __future__ import annotations

import copy
import pickle
from typing import Any, Callable, List, Optional

import pytest

from openai._core.late import Late, make, recast
from openai._core.models import BaseModel


class Event(Late):
    type: str
    snapshot: str
    parsed: Optional[object] = None


class Raw(BaseModel):
    type: str
    number: int = 0


class Rich(Late, Raw):
    snapshot: str


calls: List[str] = []


def worked(name: str, value: Any) -> Callable[[], Any]:
    def work_out() -> Any:
        calls.append(name)
        return value

    return work_out


@pytest.fixture
def event() -> Event:
    calls.clear()
    return make(Event, {"type": "t"}, {"snapshot": worked("snapshot", "all"), "parsed": worked("parsed", {"a": 1})})


def test_only_what_is_asked_for_is_worked_out_and_once(event: Event) -> None:
    assert event.type == "t"
    assert calls == []
    assert event.snapshot == event.snapshot == "all"
    assert calls == ["snapshot"]
    assert event.parsed == {"a": 1}
    assert calls == ["snapshot", "parsed"]


WHOLE = {"type": "t", "snapshot": "all", "parsed": {"a": 1}}


@pytest.mark.parametrize(
    ("look", "seen"),
    [
        (lambda e: e.model_dump(), WHOLE),
        (lambda e: e.to_dict(), WHOLE),
        (lambda e: e.model_dump_json(), '{"type":"t","snapshot":"all","parsed":{"a":1}}'),
        (dict, WHOLE),
        (vars, WHOLE),
        (repr, "Event(type='t', snapshot='all', parsed={'a': 1})"),
        (lambda e: e == Event(**WHOLE), True),
        (lambda e: e != Event(**WHOLE), False),
        (lambda e: copy.copy(e).model_dump(), WHOLE),
        (lambda e: copy.deepcopy(e).model_dump(), WHOLE),
        (lambda e: pickle.loads(pickle.dumps(e)), Event(**WHOLE)),
        (lambda e: e.model_copy(update={"type": "u"}).model_dump(), {**WHOLE, "type": "u"}),
        (lambda e: e.model_fields_set, {"type", "snapshot", "parsed"}),
        (lambda e: hasattr(e, "nothing"), False),
    ],
)
def test_it_is_like_any_other_model(event: Event, look: Callable[[Event], Any], seen: Any) -> None:
    assert look(event) == seen


def test_a_field_can_be_set(event: Event) -> None:
    event.snapshot = "mine"
    assert event.snapshot == "mine"
    assert event.model_dump()["snapshot"] == "mine"


def test_validated_instances() -> None:
    event = Event(type="t", snapshot="s")
    assert event.model_dump() == {"type": "t", "snapshot": "s", "parsed": None}
    with pytest.raises(AttributeError, match="nothing"):
        _ = event.nothing  # type: ignore[attr-defined]


def test_recast() -> None:
    """The richer form has everything the plain one had, unknown fields too."""
    raw = Raw.construct(type="t", new=3)
    rich = recast(Rich, raw, {"snapshot": lambda: "all"})
    assert isinstance(rich, Raw)
    assert rich.new == 3  # type: ignore[attr-defined]
    assert rich.to_dict() == {"type": "t", "snapshot": "all", "new": 3}
    assert rich.model_dump() == {"type": "t", "number": 0, "snapshot": "all", "new": 3}
    assert recast(Raw, rich, number=2).number == 2
    assert raw.number == 0
