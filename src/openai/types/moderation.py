# Made from api/moderations.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._models import BaseModel

__all__ = ["Moderation", "Categories", "CategoryAppliedInputTypes", "CategoryScores"]


class Categories(BaseModel):
    harassment: bool
    """Harassing language."""

    harassment_threatening: bool = Field(alias="harassment/threatening")
    """Harassment with violence or serious harm."""

    hate: bool
    """Hatred of people for race, gender, religion and the like."""

    hate_threatening: bool = Field(alias="hate/threatening")
    """Hatred with violence or serious harm."""

    illicit: Optional[bool] = None
    """Advice on wrongdoing; not judged by older models."""

    illicit_violent: Optional[bool] = Field(alias="illicit/violent", default=None)
    """Advice on violent wrongdoing or on getting weapons; not judged by older models."""

    self_harm: bool = Field(alias="self-harm")
    """Self-harm shown or encouraged."""

    self_harm_instructions: bool = Field(alias="self-harm/instructions")
    """Directions for self-harm."""

    self_harm_intent: bool = Field(alias="self-harm/intent")
    """Speakers who mean to harm themselves."""

    sexual: bool
    """Sexual content, other than for education and wellness."""

    sexual_minors: bool = Field(alias="sexual/minors")
    """Sexual content with people under 18."""

    violence: bool
    """Death, violence or injury."""

    violence_graphic: bool = Field(alias="violence/graphic")
    """Death, violence or injury in detail."""


class CategoryAppliedInputTypes(BaseModel):
    harassment: List[Literal["text"]]

    harassment_threatening: List[Literal["text"]] = Field(alias="harassment/threatening")

    hate: List[Literal["text"]]

    hate_threatening: List[Literal["text"]] = Field(alias="hate/threatening")

    illicit: List[Literal["text"]]

    illicit_violent: List[Literal["text"]] = Field(alias="illicit/violent")

    self_harm: List[Literal["text", "image"]] = Field(alias="self-harm")

    self_harm_instructions: List[Literal["text", "image"]] = Field(alias="self-harm/instructions")

    self_harm_intent: List[Literal["text", "image"]] = Field(alias="self-harm/intent")

    sexual: List[Literal["text", "image"]]

    sexual_minors: List[Literal["text"]] = Field(alias="sexual/minors")

    violence: List[Literal["text", "image"]]

    violence_graphic: List[Literal["text", "image"]] = Field(alias="violence/graphic")


class CategoryScores(BaseModel):
    harassment: float

    harassment_threatening: float = Field(alias="harassment/threatening")

    hate: float

    hate_threatening: float = Field(alias="hate/threatening")

    illicit: float

    illicit_violent: float = Field(alias="illicit/violent")

    self_harm: float = Field(alias="self-harm")

    self_harm_instructions: float = Field(alias="self-harm/instructions")

    self_harm_intent: float = Field(alias="self-harm/intent")

    sexual: float

    sexual_minors: float = Field(alias="sexual/minors")

    violence: float

    violence_graphic: float = Field(alias="violence/graphic")


class Moderation(BaseModel):
    """What was found in one input."""

    categories: Categories
    """Which categories were found."""

    category_applied_input_types: CategoryAppliedInputTypes
    """The kinds of input each category was judged on."""

    category_scores: CategoryScores
    """How sure the model is of each category, from 0 to 1."""

    flagged: bool
    """Whether any category was found."""
