"""What the simulated model says: it answers what it can, refers to the prompt, and is honest about itself."""

from __future__ import annotations

import json
import random
import time
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_sandbox.model import facts
from openai_sandbox.model.prose import answer


def ask(text: Any, system: str | None = None, seed: int = 1, before: list[Any] | None = None) -> str:
    messages = [*([{"role": "system", "content": system}] if system else []), *(before or [])]
    return answer([*messages, {"role": "user", "content": text}], random.Random(seed))


@pytest.mark.parametrize("text", ["Hello", "hi there!", "Good morning", "Hey, how are you?", "Bonjour"])
def test_greetings(text: str) -> None:
    assert any(word in ask(text) for word in ("Hello", "Hi"))


@pytest.mark.parametrize(
    "text", ["Who are you?", "Are you ChatGPT?", "What is your name?", "Which model are you?", "are you a real person"]
)
def test_it_says_that_it_is_simulated(text: str) -> None:
    for seed in range(4):
        said = ask(text, seed=seed)
        assert "simulated model" in said
        assert "sandbox" in said


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("What is 2+2?", "4"),
        ("what is 12 times 3?", "36"),
        ("Add 3 and 4.5", "7.5"),
        ("What's 7 divided by 2", "3.5"),
        ("compute (3 + 4) * 2", "14"),
        ("ten minus four", "6"),
        ("How can I solve 8x + 7 = -23?", "x = -3.75"),
        ("What is the capital of France?", "Paris"),
        ("capital of the United Kingdom", "London"),
        ("(-3) * 2", "-6"),
        ("17 % 5", "2"),
        ("2^10", "1024"),
        ("subtract 3 from 10", "7"),
        ("count from 1 to 5", "1, 2, 3, 4, 5"),
        ("count down from 3 to 1", "3, 2, 1"),
        ("Translate 'good morning' to French", "Bonjour"),
    ],
)
def test_what_it_knows(text: str, result: str) -> None:
    for seed in range(3):
        assert result in ask(text, seed=seed)


@pytest.mark.parametrize(
    "text", ["1/0", "9**9**9**9", "call 555-123-4567", "on 2024-01-02", "(((", "x = y", "0x = 3", "capital of Atlantis"]
)
def test_what_is_no_arithmetic(text: str) -> None:
    assert facts.short(text) is None
    assert ask(text)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Say this is a test", "This is a test."),
        ("Say this is a test!", "This is a test!"),
        ('Repeat: "foo bar"', "foo bar"),
        ("Reply with OK", "OK"),
        ("Please respond with the word pong.", "pong"),
        ("Respond with exactly `a b`", "a b"),
    ],
)
def test_exact_wordings(text: str, exact: str) -> None:
    assert ask(text) == exact


def test_styles() -> None:
    assert ask("What is the capital of France?", "Answer in one word.") == "Paris"
    assert ask("what is 3 * 4", "Reply with only the number.") == "12"
    assert len(ask("Tell me about tea", "You answer with one word").split()) == 1
    assert ask("Why is the sky blue?", "Be concise").count(".") == 1
    assert ask("Why do cats purr?", "Answer in uppercase").isupper()
    assert ask("Tell me about tea", "End every reply with 'Over and out'").endswith("Over and out")
    assert ask("Tell me about tea", "Talk like a pirate").startswith(("Arr", "Ahoy", "Yo"))
    assert ask("Tell me about tea as bullet points").startswith("- ")


def test_answers_refer_to_the_prompt() -> None:
    for text in ("Why is the ocean salty?", "How do I bake sourdough bread?", "Tell me about volcanoes"):
        said = ask(text).lower()
        assert any(word in said for word in ("ocean", "bread", "sourdough", "volcanoes"))


def test_answers_differ_by_random_numbers_and_are_the_same_for_the_same() -> None:
    assert len({ask("Why is the sky blue?", seed=seed) for seed in range(10)}) > 5
    assert ask("Why is the sky blue?", seed=3) == ask("Why is the sky blue?", seed=3)


def tool_result(content: Any, **extra: Any) -> list[Any]:
    call = {"id": "c1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    return [
        {"role": "user", "content": "What is the weather in Paris?"},
        {"role": "assistant", "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c1", "content": content, **extra},
    ]


@pytest.mark.parametrize(
    ("content", "values"),
    [
        ('{"temperature": 21.5, "sky": "clear"}', ["temperature is 21.5", "sky is clear"]),
        ("22 degrees and windy", ["22 degrees and windy"]),
        ("[1, 2, 3]", ["1, 2, 3"]),
        ('{"items": [{"name": "a"}, {"name": "b"}]}', ["name is a", "name is b"]),
        ('{"error": "no such city"}', ["error", "no such city"]),
        ("42", ["42"]),
        ("", ["nothing"]),
        ([{"type": "text", "text": "sunny"}], ["sunny"]),
    ],
)
def test_results_of_tools_are_mentioned(content: Any, values: list[str]) -> None:
    said = answer(tool_result(content), random.Random(1))
    assert all(value in said for value in values)
    assert "get_weather" in said.lower()


def test_results_of_responses_are_mentioned() -> None:
    items = [
        {"role": "user", "content": [{"type": "input_text", "text": "weather?"}]},
        {"type": "reasoning", "summary": []},
        {"type": "function_call", "call_id": "c", "name": "get_weather", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c", "output": '{"temperature": 3}'},
    ]
    assert "temperature is 3" in answer(items, random.Random(1))


def test_found_passages_answer_the_question() -> None:
    passage = (
        "Parcels take five days. Refunds are possible within 30 days of purchase. " + "Nothing else is known. " * 20
    )
    items = [
        {"role": "user", "content": "What is the refund policy?"},
        {"type": "file_search_call", "id": "fs", "queries": ["x"], "results": [{"file_id": "f", "text": passage}]},
    ]
    assert "within 30 days" in answer(items, random.Random(1))
    assert "within 30 days" in ask("What is the refund policy?", f"You are a shop assistant. {passage}")
    assert "1889" in ask(
        "Context: Rome is old. The Eiffel tower was built in 1889. Question: When was the tower built?"
    )


def test_summaries() -> None:
    said = ask("Summarize: The fox jumped over the fence. It found a hen house. The farmer was asleep.")
    assert "The fox jumped over the fence" in said
    assert len(said) < 120


def test_what_was_said_before_is_remembered() -> None:
    before = [{"role": "user", "content": "Hi, my name is Bob."}, {"role": "assistant", "content": "Hello!"}]
    assert ask("What is my name?", before=before) == "Your name is Bob."
    before = [{"role": "user", "content": "Hey, I'm Eve and I like tea"}, {"role": "assistant", "content": "Hello!"}]
    assert ask("Do you know my name?", before=before) == "Your name is Eve."
    before = [{"role": "user", "content": "my favourite color is blue"}, {"role": "assistant", "content": "ok"}]
    assert "blue" in ask("What's my favourite color?", before=before)


def test_other_courtesies() -> None:
    assert ask("Thanks a lot!") in ("You're welcome!", "You're welcome! Is there anything else?", "Glad to help!")
    assert "oodbye" in ask("Goodbye!") or "soon" in ask("Goodbye!")
    assert "waiting" in ask("What are you doing?")
    assert "well" in ask("how's it going?")


@pytest.mark.parametrize(
    "text",
    ["How many people live in Oslo?", "When did Rome fall?", "Where do penguins live?", "Who painted the ceiling?",
     "Should I learn Rust?", "Which tea is best?", "My cat ran away.", "\u732b\u304c\u597d\u304d"],
)  # fmt: skip
def test_every_kind_of_question(text: str) -> None:
    assert len({ask(text, seed=seed) for seed in range(8)}) > 3


def test_more_styles() -> None:
    assert ask("How many moons are there?", "Only the number, please: just the number").isdigit()
    assert ask("Tell me about tea", "only the number").isdigit()
    assert ask("Tell me about tea", "Start every answer with 'Well,'").startswith("Well,")
    assert ask("Tell me about TEA in lowercase").islower()
    assert ask("Hello", "One word answers") in ("Hello", "Hi")
    assert ask("Is water wet?", "Answer in one word: yes or no") in ("yes", "no", "Yes", "No")


def test_labels_and_scores() -> None:
    assert ask("I love this phone", "Classify the sentiment as positive, negative or neutral") == "positive"
    assert ask("The team won the match", "Classify into one of: politics, sports, science") == "sports"
    assert ask("Is this review positive or negative? What a terrible film") in ("positive", "negative")
    assert 1 <= int(ask("On a scale of 1 to 10, rate this essay.")) <= 10


def test_kinds_of_text() -> None:
    assert ask("Write a haiku about frogs").count("\n") == 2
    assert ask("List three fruits").count("\n") == 2
    assert ask("Name 5 planets as a comma-separated list").count(",") == 4
    assert "```python" in ask("Write a python function that sorts numbers")
    assert "```sql" in ask("Write an SQL query for customers")
    assert len(ask("Write a text of 120 words about tea").split()) == 120
    assert "unicorn" in ask("Write a bedtime story about a unicorn")
    assert ask("Write an email to the landlord").startswith("Subject:")
    assert "frog" in ask("Tell me a joke about a frog")
    assert len(ask("Write an essay about tea").split()) == 220
    assert "```javascript" in ask("Write a javascript function that sorts numbers")
    assert ask("List three numbers").startswith("1. ")
    assert ask("Give me five names for a cat").count("\n") == 4
    assert ask("List several colors").count("\n") == 2
    assert ask("List 4 ways to save money").count("number") == 4
    assert ask("List the animals").count("\n") == 2
    for kind in ("a poem about rain", "a slogan for tea", "10 ideas for a party"):
        assert ask(f"Write or give me {kind}")


def test_json() -> None:
    assert set(json.loads(ask("Return JSON with keys name and age: Bob is 30"))) == {"name", "age"}
    assert json.loads(ask('Answer in JSON like {"city": "x", "big": true}: Rome'))["big"] in (True, False)
    assert "answer" in json.loads(ask("Why is the sky blue?", "Respond in JSON"))
    assert set(json.loads(ask("Give me the name and the price as JSON"))) == {"name", "price"}


def test_images_are_not_described_but_acknowledged() -> None:
    parts = [{"type": "text", "text": "What is in it?"}, {"type": "image_url", "image_url": {"url": "x"}}]
    assert "1 image" in ask(parts)
    assert "2 recordings" in ask([{"type": "input_audio"}, {"type": "input_audio"}])


def test_nothing_to_answer() -> None:
    assert answer([], random.Random(1))
    assert answer("", random.Random(1))
    assert answer([{"role": "user"}, {"role": "nobody", "content": 3}, 7, {"type": "item_reference"}], random.Random(1))


@settings(deadline=None, max_examples=150)
@given(st.text(), st.text(max_size=40))
def test_any_text_gets_an_answer_that_can_be_sent(text: str, system: str) -> None:
    said = ask(text, system)
    assert said
    said.encode("utf-8")


@pytest.mark.parametrize(
    "text",
    ["a" * 200_000, "A B " * 50_000, "1+" * 50_000, "(" * 50_000, '{"a":' * 20_000, "x, " * 50_000, "say '" * 30_000,
     "translate " * 20_000, "- " * 50_000, "key: value\n" * 20_000, "a or b, " * 20_000, "\u732b" * 50_000],
)  # fmt: skip
def test_long_prompts_do_not_take_long(text: str) -> None:
    started = time.perf_counter()
    assert ask(text, "Answer in JSON with the keys a, b")
    assert ask(text)
    assert time.perf_counter() - started < 5
