"""Graders by themselves: measures of likeness against other packages, formulas, templates, Python, and their checks."""

from __future__ import annotations

import math
import sys
from typing import Any, Dict, List

import pytest
from hypothesis import given, settings, strategies as st

from openai_sandbox import Sandbox
from openai_sandbox.context import Context
from openai_sandbox.domains import formula, graders, likeness, python_grader, templates
from openai_sandbox.errors import ApiError

QUICK = settings(max_examples=100, derandomize=True, deadline=None, database=None)
WORDS = st.lists(
    st.sampled_from("the cat cats sat running runs on Mat mat , . quickly quick Über 3 x_y".split()), max_size=12
).map(" ".join)
PAIRS = [
    ("", ""),
    ("", "a"),
    ("a", ""),
    ("the cat", "the cat"),
    ("The quick brown fox jumps over the lazy dog.", "The fast brown fox leaps over a lazy dog!"),
    ("a b c d e f", "f e d c b a"),
    ("kitten", "sitting"),
]


# likeness


@QUICK
@given(WORDS, WORDS)
def test_bleu_and_gleu_are_those_of_nltk(text: str, reference: str) -> None:
    from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu
    from nltk.translate.gleu_score import sentence_gleu

    words, wanted = likeness._TOKEN.findall(text), likeness._TOKEN.findall(reference)
    if not words or not wanted:
        return
    orders = min(4, len(words))
    bleu = sentence_bleu([wanted], words, (1 / orders,) * orders, SmoothingFunction().method3)
    assert likeness.likeness("bleu", text, reference) == pytest.approx(bleu)
    assert likeness.likeness("gleu", text, reference) == pytest.approx(sentence_gleu([wanted], words))


@QUICK
@given(WORDS, WORDS)
def test_meteor_is_that_of_nltk_without_synonyms(text: str, reference: str) -> None:
    import snowballstemmer
    from nltk.translate.meteor_score import single_meteor_score

    class Stemmer:
        stem = staticmethod(snowballstemmer.stemmer("porter").stemWord)

    class NoWords:
        @staticmethod
        def synsets(_: str) -> List[Any]:
            return []

    words, wanted = likeness._TOKEN.findall(text), likeness._TOKEN.findall(reference)
    if not words or not wanted:
        return
    expected = single_meteor_score(wanted, words, stemmer=Stemmer(), wordnet=NoWords())
    assert likeness.likeness("meteor", text, reference) == pytest.approx(expected)


@QUICK
@given(WORDS.filter(lambda text: text.isascii()), WORDS.filter(lambda text: text.isascii()))
def test_rouge_is_that_of_rouge_score(text: str, reference: str) -> None:
    from rouge_score.rouge_scorer import RougeScorer

    text, reference = text.replace("_", " "), reference.replace("_", " ")
    names = ["rouge1", "rouge2", "rouge3", "rouge4", "rouge5", "rougeL"]
    for name, score in RougeScorer(names).score(reference, text).items():
        own = name.replace("rouge", "rouge_").lower()
        assert likeness.likeness(own, text, reference) == pytest.approx(score.fmeasure), own


@QUICK
@given(st.text(max_size=40), st.text(max_size=40))
def test_fuzzy_match_is_that_of_rapidfuzz(text: str, reference: str) -> None:
    from rapidfuzz import fuzz

    assert likeness.likeness("fuzzy_match", text, reference) == pytest.approx(fuzz.ratio(text, reference) / 100)


@pytest.mark.parametrize("metric", likeness.METRICS)
def test_all_measures(metric: str) -> None:
    for text, reference in PAIRS:
        assert 0 <= likeness.likeness(metric, text, reference) <= 1.0000001
    near = likeness.likeness(metric, "The cat sat on the mat today.", "The cat sat on the mat.")
    far = likeness.likeness(metric, "Prices rose sharply in June.", "The cat sat on the mat.")
    assert near > 0.5 > far
    long = "word " * 60_000
    assert likeness.likeness(metric, long, long) > 0.99


def test_meteor_needs_its_stemmer(monkeypatch: pytest.MonkeyPatch) -> None:
    likeness._stemmer.cache_clear()
    monkeypatch.setitem(sys.modules, "snowballstemmer", None)
    with pytest.raises(ApiError, match="openai\\[sandbox\\]"):
        likeness.likeness("meteor", "a", "a")
    likeness._stemmer.cache_clear()


# formulas


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("2 ^ 3 ^ 2", 512),
        ("-a ^ 2", -4),
        ("(a + b) / 2", 3.5),
        ("min(a, b, 1) + max(a, b) - abs(-1)", 5),
        ("floor(2.7) + ceil(2.1) + sqrt(16) + exp(0) + log(1)", 10),
        ("min(a)", 2),
        (" a", 2),
    ],
)
def test_formulas(text: str, value: float) -> None:
    assert formula.evaluate(formula.parse(text), {"a": 2.0, "b": 5.0}) == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a +",
        "a)",
        "a.b",
        "a[0]",
        "f(a)",
        "min()",
        "sqrt(1, 2)",
        "min(a, key=b)",
        "min(*a)",
        "'a'",
        "True",
        "1j",
        "a if b else c",
        "a < b",
        "lambda: a",
        "__import__('os')",
        "a // b",
        "a % b",
        "~a",
        "not a",
        "a\x00",
        "(" * 300 + ")" * 300,
        "-" * 1900 + "a",
        "a+" * 2000 + "a",
    ],
)
def test_what_is_no_formula(text: str) -> None:
    with pytest.raises(formula.FormulaError):
        formula.parse(text)


@pytest.mark.parametrize(
    "text", ["1 / a", "(-1) ^ 0.5", "10 ^ 400", "exp(1000)", "log(a)", "9e999", "1e308 * 10", "1" * 400]
)
def test_formulas_without_a_value(text: str) -> None:
    with pytest.raises(formula.FormulaError):
        formula.evaluate(formula.parse(text), {"a": 0.0})


def test_names_in_a_formula() -> None:
    assert formula.names(formula.parse("min(a, b) + min * 2")) == {"a", "b", "min"}


@QUICK
@given(st.text(alphabet="ab01.+-*/^(), minsqrt[]{}'\"\\\n#:=", max_size=25))
def test_any_text_as_a_formula(text: str) -> None:
    try:
        value = formula.evaluate(formula.parse(text), dict.fromkeys(formula.names(formula.parse(text)), 1.0))
    except formula.FormulaError:
        return
    assert math.isfinite(value)


# templates

NAMES = {
    "item": {"a": "x", "n": 1.5, "list": [{"b": "y"}, 2], "odd key": True, "none": None, "0": "zero"},
    "sample": {"output_text": "out"},
}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("plain {a} { {item.a} }", "plain {a} { {item.a} }"),
        ("{{item.a}}-{{ sample.output_text }}", "x-out"),
        ("{{ item.list[0].b }}{{item.list.0.b}}{{item['list'][-1]}}", "yy2"),
        ('{{item["odd key"]}} {{item.odd key}} {{item.none}} {{item.0}}', "true true null zero"),
        ("{{item.list}}", '[{"b": "y"}, 2]'),
        ("{{\n item.n\n}}", "1.5"),
    ],
)
def test_templates(text: str, filled: str) -> None:
    assert templates.fill(text, NAMES) == filled


@pytest.mark.parametrize(
    "path",
    [
        "item.b",
        "item.a.b",
        "item.a[0]",
        "item.list[2]",
        "item.list.x",
        "other",
        "",
        "item..a",
        "item[a]",
        "item.list[999999999999]",
    ],
)
def test_templates_without_a_value(path: str) -> None:
    with pytest.raises(templates.Unknown) as caught:
        templates.fill("{{" + path + "}}", NAMES)
    assert caught.value.args == (path,)


def test_a_value_is_not_filled_in_again() -> None:
    assert templates.fill("{{item.a}}", {"item": {"a": "{{item.a}}"}}) == "{{item.a}}"


MESSAGES = [
    {"role": "system", "content": "Judge {{item.a}}"},
    {"role": "user", "content": ["{{item.a}}", {"type": "input_image", "image_url": "data:{{item.a}}"}]},
    {"role": "user", "content": {"type": "input_text", "text": "{{sample.output_text}}"}},
    {"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "aa", "format": "mp3"}}, "hear"]},
]


def test_messages() -> None:
    templates.check_messages(MESSAGES, "input")
    assert [*templates.texts(MESSAGES)] == [
        "Judge {{item.a}}",
        "{{item.a}}",
        "data:{{item.a}}",
        "{{sample.output_text}}",
        "hear",
    ]
    filled = templates.fill_messages(MESSAGES, NAMES)
    assert [message["content"] for message in templates.for_responses(filled)] == [
        "Judge x",
        [{"type": "input_text", "text": "x"}, {"type": "input_image", "image_url": "data:x"}],
        "out",
        [
            {"type": "input_audio", "input_audio": {"data": "aa", "format": "mp3"}},
            {"type": "input_text", "text": "hear"},
        ],
    ]
    assert [message["content"] for message in templates.for_chat(filled)] == [
        "Judge x",
        [{"type": "text", "text": "x"}, {"type": "image_url", "image_url": {"url": "data:x", "detail": "auto"}}],
        "out",
        [{"type": "input_audio", "input_audio": {"data": "aa", "format": "mp3"}}, {"type": "text", "text": "hear"}],
    ]


# checks

KINDS = ("string_check", "text_similarity", "python", "score_model", "label_model", "multi")
TEXTS = {"input": "{{sample.output_text}}", "reference": "{{item.label}}"}
STRING: Dict[str, Any] = {"type": "string_check", "name": "s", "operation": "eq", **TEXTS}
SIMILARITY: Dict[str, Any] = {"type": "text_similarity", "name": "t", "evaluation_metric": "fuzzy_match", **TEXTS}
PYTHON: Dict[str, Any] = {"type": "python", "name": "p", "source": "def grade(sample, item):\n    return 0.5"}
JUDGED = [{"role": "user", "content": "Judge {{sample.output_text}}"}]
SCORE: Dict[str, Any] = {"type": "score_model", "name": "m", "model": "gpt-4o", "input": JUDGED}
LABEL: Dict[str, Any] = {
    "type": "label_model",
    "name": "l",
    "model": "gpt-4o",
    "input": JUDGED,
    "labels": ["good", "bad", "ugly"],
    "passing_labels": ["good"],
}
MULTI: Dict[str, Any] = {
    "type": "multi",
    "name": "all",
    "graders": {"exact": STRING, "near": SIMILARITY},
    "calculate_output": "0.5 * exact + 0.5 * near",
}
ALL = (STRING, SIMILARITY, PYTHON, SCORE, LABEL, MULTI)


@pytest.mark.parametrize("grader", ALL, ids=lambda grader: grader["type"])
def test_good_graders(grader: Dict[str, Any]) -> None:
    assert graders.check(grader, "grader", KINDS) is grader


@pytest.mark.parametrize(
    ("grader", "param"),
    [
        (None, "grader"),
        ({}, "grader.type"),
        ({"type": "other", "name": "x"}, "grader.type"),
        ({**STRING, "name": ""}, "grader.name"),
        ({**STRING, "name": 1}, "grader.name"),
        ({**STRING, "operation": "gt"}, "grader.operation"),
        ({**STRING, "reference": None}, "grader.reference"),
        ({**SIMILARITY, "evaluation_metric": "taste"}, "grader.evaluation_metric"),
        ({**SIMILARITY, "input": []}, "grader.input"),
        ({**PYTHON, "source": "def other(): pass"}, "grader.source"),
        ({**PYTHON, "source": "def"}, "grader.source"),
        ({**PYTHON, "source": "\x00"}, "grader.source"),
        ({**PYTHON, "source": "#" * 300_000}, "grader.source"),
        ({**SCORE, "input": "text"}, "grader.input"),
        ({**SCORE, "input": []}, "grader.input"),
        ({**SCORE, "input": ["text"]}, "grader.input[0]"),
        ({**SCORE, "input": [{"role": "tool", "content": "x"}]}, "grader.input[0].role"),
        ({**SCORE, "input": [{"role": "user"}]}, "grader.input[0].content"),
        ({**SCORE, "input": [{"role": "user", "content": "x", "type": "item"}]}, "grader.input[0].type"),
        ({**SCORE, "input": [{"role": "user", "content": 5}]}, "grader.input[0].content"),
        ({**SCORE, "input": [{"role": "user", "content": [{"type": "video"}]}]}, "grader.input[0].content[0].type"),
        (
            {**SCORE, "input": [{"role": "user", "content": {"type": "input_image"}}]},
            "grader.input[0].content.image_url",
        ),
        (
            {**SCORE, "input": [{"role": "user", "content": [{"type": "input_audio"}]}]},
            "grader.input[0].content[0].input_audio",
        ),
        ({**SCORE, "range": [1, 0]}, "grader.range"),
        ({**SCORE, "range": [0]}, "grader.range"),
        ({**SCORE, "range": "wide"}, "grader.range"),
        ({**SCORE, "sampling_params": []}, "grader.sampling_params"),
        ({**SCORE, "sampling_params": {"temperature": 3}}, "grader.sampling_params.temperature"),
        ({**SCORE, "sampling_params": {"reasoning_effort": "much"}}, "grader.sampling_params.reasoning_effort"),
        ({**LABEL, "labels": []}, "grader.labels"),
        ({**LABEL, "labels": ["a", "a"]}, "grader.labels"),
        ({**LABEL, "labels": [1]}, "grader.labels"),
        ({**LABEL, "passing_labels": ["great"]}, "grader.passing_labels"),
        ({**LABEL, "passing_labels": None}, "grader.passing_labels"),
        ({**MULTI, "graders": {}}, "grader.graders"),
        ({**MULTI, "graders": None}, "grader.graders"),
        ({**MULTI, "graders": 1}, "grader.graders"),
        ({**MULTI, "graders": [STRING, STRING]}, "grader.graders"),
        ({**MULTI, "graders": {"exact": MULTI}}, "grader.graders.exact.type"),
        ({**MULTI, "graders": {"exact": STRING}}, "grader.calculate_output"),
        ({**MULTI, "calculate_output": "exact +"}, "grader.calculate_output"),
    ],
)
def test_bad_graders(grader: Any, param: str) -> None:
    with pytest.raises(ApiError) as caught:
        graders.check(grader, "grader", KINDS)
    assert (caught.value.status, caught.value.param) == (400, param)


# scores


def grade(sandbox: Sandbox, grader: Dict[str, Any], text: str, item: Any = None) -> graders.Grade:
    return graders.grade(Context(sandbox), graders.check(grader, "grader", KINDS), item, graders.sample_of(text))


@pytest.mark.parametrize(
    ("operation", "text", "label", "score"),
    [
        ("eq", "Yes", "Yes", 1),
        ("eq", "Yes", "yes", 0),
        ("ne", "Yes", "yes", 1),
        ("ne", "Yes", "Yes", 0),
        ("like", "Oh Yes!", "Yes", 1),
        ("like", "Oh Yes!", "yes", 0),
        ("ilike", "Oh Yes!", "yES", 1),
        ("ilike", "Yes", "Oh yes", 0),
    ],
)
def test_string_check(sandbox: Sandbox, operation: str, text: str, label: str, score: float) -> None:
    assert grade(sandbox, {**STRING, "operation": operation}, text, {"label": label}).score == score


def test_json_in_a_sample(sandbox: Sandbox) -> None:
    grader = {**STRING, "input": "{{sample.output_json.answer}}"}
    assert grade(sandbox, grader, '{"answer": 4}', {"label": "4"}).score == 1
    for text in ("no json", '{"answer": NaN}', "[" * 100_000):
        with pytest.raises(graders.Failure) as caught:
            grade(sandbox, grader, text, {"label": "4"})
        assert caught.value.kind == "sample_parse_error"
    with pytest.raises(graders.Failure) as caught:
        grade(sandbox, grader, "{}", {"label": "4"})
    assert caught.value.kind == "invalid_variable_error"


def test_multi(sandbox: Sandbox) -> None:
    found = grade(sandbox, MULTI, "abcd", {"label": "abce"})
    assert (found.score, found.parts) == (pytest.approx(0.375), {"exact": 0, "near": pytest.approx(0.75)})
    named = {**MULTI, "graders": [{**STRING, "name": "my check"}, SIMILARITY]}
    for text in ("my_check + t", "string_check_score + text_similarity_score"):
        assert grade(sandbox, {**named, "calculate_output": text}, "a", {"label": "a"}).score == 2
    single = {**MULTI, "graders": STRING, "calculate_output": "1 / s"}
    assert grade(sandbox, single, "a", {"label": "a"}).score == 1
    with pytest.raises(graders.Failure) as caught:
        grade(sandbox, single, "a", {"label": "b"})
    assert caught.value.kind == "other_error"


def test_score_model(sandbox: Sandbox) -> None:
    grader = {**SCORE, "range": [2, 4], "sampling_params": {"temperature": 0, "max_completions_tokens": 500}}
    found = grade(sandbox, grader, "a text")
    assert 2 <= found.score <= 4
    assert grade(sandbox, grader, "a text").score == found.score
    assert found.usage["gpt-4o"]["total_tokens"] > 20
    assert found.sample is not None
    assert found.sample["input"] == [{"role": "user", "content": "Judge a text"}]
    assert sandbox.state.count("response") == 0


def test_label_model(sandbox: Sandbox) -> None:
    labels = {grade(sandbox, LABEL, f"text {at}").label for at in range(12)}
    assert labels == {"good", "bad", "ugly"}
    found = grade(sandbox, {**LABEL, "passing_labels": LABEL["labels"]}, "text")
    assert found.score == 1


@pytest.mark.parametrize(
    ("change", "text", "kind"),
    [
        ({"model": "gpt-0"}, "x", "model_grader_server_error"),
        ({}, "[refuse]", "model_grader_refusal_error"),
        ({"sampling_params": {"max_completions_tokens": 1}}, "x", "model_grader_parse_error"),
        ({"input": [{"role": "user", "content": "{{item.none}}"}]}, "x", "invalid_variable_error"),
    ],
)
def test_a_model_that_gives_no_score(sandbox: Sandbox, change: Dict[str, Any], text: str, kind: str) -> None:
    with pytest.raises(graders.Failure) as caught:
        grade(sandbox, {**SCORE, **change}, text)
    assert caught.value.kind == kind


# python


def test_python(sandbox: Sandbox) -> None:
    source = "import math\ndef grade(sample, item):\n    print('x')\n    return sample['output_text'] == item['label']"
    assert grade(sandbox, {**PYTHON, "source": source}, "ä", {"label": "ä"}).score == 1


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("return 'high'", "could not convert"),
        ("return float('nan')", "number"),
        ("raise ValueError('broken here')", "broken here"),
        ("import os\n    os._exit(3)", "status 3"),
        ("import os\n    return float(len([n for n in os.environ if 'SECRET' in n])) or 1/0", "division"),
    ],
)
def test_python_that_gives_no_score(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, body: str, message: str) -> None:
    monkeypatch.setenv("SECRET", "x")
    with pytest.raises(graders.Failure, match=message) as caught:
        grade(sandbox, {**PYTHON, "source": f"def grade(sample, item):\n    {body}"}, "x")
    assert caught.value.kind == "python_grader_runtime_error"


def test_python_has_a_time_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(python_grader, "_SECONDS", 0.5)
    source = (
        "import subprocess, sys\ndef grade(sample, item):\n"
        "    subprocess.run([sys.executable, '-c', 'import time; time.sleep(60)'])"
    )
    with pytest.raises(python_grader.PythonGraderError, match="seconds"):
        python_grader.run(source, {}, None)


def test_python_has_to_be_allowed(sandbox: Sandbox) -> None:
    for grader in (PYTHON, {**MULTI, "graders": {"exact": PYTHON, "near": STRING}}):
        with pytest.raises(ApiError, match="allow_python_graders") as caught:
            graders.refuse_python(Context(sandbox), grader, "grader")
        assert (caught.value.status, caught.value.code) == (400, "python_graders_not_allowed")
    with Sandbox(allow_python_graders=True) as other:
        graders.refuse_python(Context(other), PYTHON, "grader")
