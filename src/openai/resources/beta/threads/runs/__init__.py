# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.threads.runs.runs import AsyncRuns as AsyncRuns
    from openai.resources.beta.threads.runs.runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from openai.resources.beta.threads.runs.runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from openai.resources.beta.threads.runs.runs import Runs as Runs
    from openai.resources.beta.threads.runs.runs import RunsWithRawResponse as RunsWithRawResponse
    from openai.resources.beta.threads.runs.runs import RunsWithStreamingResponse as RunsWithStreamingResponse
    from openai.resources.beta.threads.runs.steps import AsyncSteps as AsyncSteps
    from openai.resources.beta.threads.runs.steps import AsyncStepsWithRawResponse as AsyncStepsWithRawResponse
    from openai.resources.beta.threads.runs.steps import AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse
    from openai.resources.beta.threads.runs.steps import Steps as Steps
    from openai.resources.beta.threads.runs.steps import StepsWithRawResponse as StepsWithRawResponse
    from openai.resources.beta.threads.runs.steps import StepsWithStreamingResponse as StepsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncRuns": "openai.resources.beta.threads.runs.runs",
            "AsyncRunsWithRawResponse": "openai.resources.beta.threads.runs.runs",
            "AsyncRunsWithStreamingResponse": "openai.resources.beta.threads.runs.runs",
            "Runs": "openai.resources.beta.threads.runs.runs",
            "RunsWithRawResponse": "openai.resources.beta.threads.runs.runs",
            "RunsWithStreamingResponse": "openai.resources.beta.threads.runs.runs",
            "AsyncSteps": "openai.resources.beta.threads.runs.steps",
            "AsyncStepsWithRawResponse": "openai.resources.beta.threads.runs.steps",
            "AsyncStepsWithStreamingResponse": "openai.resources.beta.threads.runs.steps",
            "Steps": "openai.resources.beta.threads.runs.steps",
            "StepsWithRawResponse": "openai.resources.beta.threads.runs.steps",
            "StepsWithStreamingResponse": "openai.resources.beta.threads.runs.steps",
        },
    )
