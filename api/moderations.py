"""Whether text or images may be harmful."""

from typing import Literal

from .vocabulary import Input, Model, Params, Resource, post, wire

package = "openai.types"


class Moderation(Model):
    """What was found in one input."""

    class Categories:
        harassment: bool
        """Harassing language."""
        harassment_threatening: bool = wire("harassment/threatening")
        """Harassment with violence or serious harm."""
        hate: bool
        """Hatred of people for race, gender, religion and the like."""
        hate_threatening: bool = wire("hate/threatening")
        """Hatred with violence or serious harm."""
        illicit: bool = ...
        """Advice on wrongdoing; not judged by older models."""
        illicit_violent: bool = wire("illicit/violent", ...)
        """Advice on violent wrongdoing or on getting weapons; not judged by older models."""
        self_harm: bool = wire("self-harm")
        """Self-harm shown or encouraged."""
        self_harm_instructions: bool = wire("self-harm/instructions")
        """Directions for self-harm."""
        self_harm_intent: bool = wire("self-harm/intent")
        """Speakers who mean to harm themselves."""
        sexual: bool
        """Sexual content, other than for education and wellness."""
        sexual_minors: bool = wire("sexual/minors")
        """Sexual content with people under 18."""
        violence: bool
        """Death, violence or injury."""
        violence_graphic: bool = wire("violence/graphic")
        """Death, violence or injury in detail."""

    class CategoryAppliedInputTypes:
        harassment: list[Literal["text"]]
        harassment_threatening: list[Literal["text"]] = wire("harassment/threatening")
        hate: list[Literal["text"]]
        hate_threatening: list[Literal["text"]] = wire("hate/threatening")
        illicit: list[Literal["text"]]
        illicit_violent: list[Literal["text"]] = wire("illicit/violent")
        self_harm: list[Literal["text", "image"]] = wire("self-harm")
        self_harm_instructions: list[Literal["text", "image"]] = wire("self-harm/instructions")
        self_harm_intent: list[Literal["text", "image"]] = wire("self-harm/intent")
        sexual: list[Literal["text", "image"]]
        sexual_minors: list[Literal["text"]] = wire("sexual/minors")
        violence: list[Literal["text", "image"]]
        violence_graphic: list[Literal["text", "image"]] = wire("violence/graphic")

    class CategoryScores:
        harassment: float
        harassment_threatening: float = wire("harassment/threatening")
        hate: float
        hate_threatening: float = wire("hate/threatening")
        illicit: float
        illicit_violent: float = wire("illicit/violent")
        self_harm: float = wire("self-harm")
        self_harm_instructions: float = wire("self-harm/instructions")
        self_harm_intent: float = wire("self-harm/intent")
        sexual: float
        sexual_minors: float = wire("sexual/minors")
        violence: float
        violence_graphic: float = wire("violence/graphic")

    categories: Categories
    """Which categories were found."""
    category_applied_input_types: CategoryAppliedInputTypes
    """The kinds of input each category was judged on."""
    category_scores: CategoryScores
    """How sure the model is of each category, from 0 to 1."""
    flagged: bool
    """Whether any category was found."""


class ModerationCreateParams(Params):
    input: str | list[str] | list[ModerationMultiModalInputParam]
    """A text, a list of texts, or a list of text and image parts."""
    model: str | ModerationModel = ...
    """The API's default is `omni-moderation-latest`; only omni models judge images."""


class ModerationCreateResponse(Model):
    """Findings on all inputs."""

    id: str
    model: str
    results: list[Moderation]


class ModerationImageURLInputParam(Input):
    """An image to be judged."""

    class ImageURL:
        url: str
        """An address, or the image itself as a base64 data URL."""

    image_url: ImageURL
    type: Literal["image_url"]


ModerationModel = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]
"""The moderation models known by name."""


ModerationMultiModalInputParam = ModerationImageURLInputParam | ModerationTextInputParam
"""A text or an image."""


class ModerationTextInputParam(Input):
    """A text to be judged."""

    text: str
    type: Literal["text"]


class Moderations(Resource, module="moderations"):
    @post("/moderations")
    def create(self, params: ModerationCreateParams) -> ModerationCreateResponse:
        """Judge whether texts or images may be harmful. A list of texts gets one result each; a list of parts gets a
        single result.
        """
