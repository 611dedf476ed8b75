# Made from api/graders.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["TextSimilarityGraderParam"]


class TextSimilarityGraderParam(TypedDict, total=False):
    """Scores how alike two texts are."""

    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    """How likeness is measured."""

    input: Required[str]
    """The text to judge."""

    name: Required[str]

    reference: Required[str]
    """The text to compare with."""

    type: Required[Literal["text_similarity"]]
