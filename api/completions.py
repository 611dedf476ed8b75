"""Text completions, the predecessor of chat."""

from typing import Literal

from .chat import ChatCompletionStreamOptionsParam
from .vocabulary import Model, Params, Resource, post

package = "openai.types"


class Completion(Model):
    """Texts that continue a prompt."""

    id: str
    choices: list[CompletionChoice]
    created: int
    """Unix seconds."""
    model: str
    object: Literal["text_completion"]
    system_fingerprint: str = ...
    """Names the server setup the model ran on; a change can explain different results with the same `seed`."""
    usage: CompletionUsage = ...


class CompletionChoice(Model):
    """One text that continues the prompt."""

    class Logprobs:
        text_offset: list[int] = ...
        """Where each token starts in the text, in characters."""
        token_logprobs: list[float] = ...
        tokens: list[str] = ...
        top_logprobs: list[dict[str, float]] = ...
        """For each place the likeliest tokens with their log probabilities."""

    finish_reason: Literal["stop", "length", "content_filter"] | None
    """Why the text ends: `stop` (finished, or met a stop sequence), `length` (token limit) or `content_filter` (text
    was withheld). None in the pieces of a stream before the last.
    """
    index: int
    logprobs: Logprobs = ...
    text: str


class CompletionCreateParams(Params, streaming=True):
    model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
    """Such as `gpt-3.5-turbo-instruct`."""
    prompt: str | list[str] | list[int] | list[list[int]] | None
    """A text, a list of texts, or the same as token ids. Without one the model starts a new document."""
    best_of: int | None = ...
    """Writes this many texts, at most 20, and returns the `n` likeliest; must exceed `n`, and cannot be streamed. The
    API's default is 1.
    """
    echo: bool | None = ...
    """Whether to repeat the prompt before the text. The API's default is false."""
    frequency_penalty: float | None = ...
    """From -2 to 2; above 0, tokens get less likely the more often they have occurred. The API's default is 0."""
    logit_bias: dict[str, int] | None = ...
    """Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added to its logit."""
    logprobs: int | None = ...
    """How many of the likeliest tokens to tell at each place, at most 5; the chosen one comes on top."""
    max_tokens: int | None = ...
    """At most this many tokens are written; prompt and text share the context of the model. The API's default is 16."""
    n: int | None = ...
    """How many texts for each prompt, 1 to 128. The API's default is 1."""
    presence_penalty: float | None = ...
    """From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's default is 0."""
    seed: int | None = ...
    """With equal parameters, makes equal results likely but not certain."""
    stop: str | list[str] | None = ...
    """Up to 4 texts that end the continuation and are left out of it."""
    stream_options: ChatCompletionStreamOptionsParam | None = ...
    """Only together with `stream=True`."""
    suffix: str | None = ...
    """Text that is to follow what is written; for `gpt-3.5-turbo-instruct` only."""
    temperature: float | None = ...
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""
    top_p: float | None = ...
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""
    user: str = ...
    """A stable id of your user for abuse detection."""


class CompletionUsage(Model):
    """Tokens a call took."""

    class CompletionTokensDetails:
        accepted_prediction_tokens: int = ...
        """Tokens of `prediction` that the reply used."""
        audio_tokens: int = ...
        reasoning_tokens: int = ...
        """Tokens of hidden reasoning."""
        rejected_prediction_tokens: int = ...
        """Tokens of `prediction` that the reply did not use; charged all the same."""
        text_tokens: int = ...

    class PromptTokensDetails:
        audio_tokens: int = ...
        cache_write_tokens: int = ...
        """Tokens written to the prompt cache."""
        cached_tokens: int = ...
        """Tokens read from the prompt cache."""
        image_tokens: int = ...
        text_tokens: int = ...

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    """Prompt and completion together."""
    completion_tokens_details: CompletionTokensDetails = ...
    prompt_tokens_details: PromptTokensDetails = ...


class Completions(Resource, module="completions"):
    @post("/completions", stream=Completion)
    def create(self, params: CompletionCreateParams) -> Completion:
        """Continue a text; with `stream=True`, get the continuation as a stream of pieces of the same shape. For new
        work use chat or responses.
        """
