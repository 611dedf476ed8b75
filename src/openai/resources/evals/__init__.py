# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.evals.evals import AsyncEvals as AsyncEvals
    from openai.resources.evals.evals import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
    from openai.resources.evals.evals import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
    from openai.resources.evals.evals import Evals as Evals
    from openai.resources.evals.evals import EvalsWithRawResponse as EvalsWithRawResponse
    from openai.resources.evals.evals import EvalsWithStreamingResponse as EvalsWithStreamingResponse
    from openai.resources.evals.runs.runs import AsyncRuns as AsyncRuns
    from openai.resources.evals.runs.runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from openai.resources.evals.runs.runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from openai.resources.evals.runs.runs import Runs as Runs
    from openai.resources.evals.runs.runs import RunsWithRawResponse as RunsWithRawResponse
    from openai.resources.evals.runs.runs import RunsWithStreamingResponse as RunsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncEvals": "openai.resources.evals.evals",
            "AsyncEvalsWithRawResponse": "openai.resources.evals.evals",
            "AsyncEvalsWithStreamingResponse": "openai.resources.evals.evals",
            "Evals": "openai.resources.evals.evals",
            "EvalsWithRawResponse": "openai.resources.evals.evals",
            "EvalsWithStreamingResponse": "openai.resources.evals.evals",
            "AsyncRuns": "openai.resources.evals.runs.runs",
            "AsyncRunsWithRawResponse": "openai.resources.evals.runs.runs",
            "AsyncRunsWithStreamingResponse": "openai.resources.evals.runs.runs",
            "Runs": "openai.resources.evals.runs.runs",
            "RunsWithRawResponse": "openai.resources.evals.runs.runs",
            "RunsWithStreamingResponse": "openai.resources.evals.runs.runs",
        },
    )
