"""Whether text or images may be harmful."""

from typing import Literal

from .vocabulary import Input, Model, Params, Resource, post, wire

package = "openai.types"


class Moderation(Model):
    class Categories:
        harassment: bool
        harassment_threatening: bool = wire("harassment/threatening")
        hate: bool
        hate_threatening: bool = wire("hate/threatening")
        illicit: bool = ...
        illicit_violent: bool = wire("illicit/violent", ...)
        self_harm: bool = wire("self-harm")
        self_harm_instructions: bool = wire("self-harm/instructions")
        self_harm_intent: bool = wire("self-harm/intent")
        sexual: bool
        sexual_minors: bool = wire("sexual/minors")
        violence: bool
        violence_graphic: bool = wire("violence/graphic")

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
    category_applied_input_types: CategoryAppliedInputTypes
    category_scores: CategoryScores
    flagged: bool


class ModerationCreateParams(Params):
    input: str | list[str] | list[ModerationMultiModalInputParam]
    model: str | ModerationModel = ...


class ModerationCreateResponse(Model):
    id: str
    model: str
    results: list[Moderation]


class ModerationImageURLInputParam(Input):
    class ImageURL:
        url: str

    image_url: ImageURL
    type: Literal["image_url"]


ModerationModel = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]


ModerationMultiModalInputParam = ModerationImageURLInputParam | ModerationTextInputParam


class ModerationTextInputParam(Input):
    text: str
    type: Literal["text"]


class Moderations(Resource, module="moderations"):
    @post("/moderations")
    def create(self, params: ModerationCreateParams) -> ModerationCreateResponse: ...
