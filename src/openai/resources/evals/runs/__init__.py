# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.evals.runs.output_items import AsyncOutputItems as AsyncOutputItems
    from openai.resources.evals.runs.output_items import AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse
    from openai.resources.evals.runs.output_items import AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse
    from openai.resources.evals.runs.output_items import OutputItems as OutputItems
    from openai.resources.evals.runs.output_items import OutputItemsWithRawResponse as OutputItemsWithRawResponse
    from openai.resources.evals.runs.output_items import OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse
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
            "AsyncOutputItems": "openai.resources.evals.runs.output_items",
            "AsyncOutputItemsWithRawResponse": "openai.resources.evals.runs.output_items",
            "AsyncOutputItemsWithStreamingResponse": "openai.resources.evals.runs.output_items",
            "OutputItems": "openai.resources.evals.runs.output_items",
            "OutputItemsWithRawResponse": "openai.resources.evals.runs.output_items",
            "OutputItemsWithStreamingResponse": "openai.resources.evals.runs.output_items",
            "AsyncRuns": "openai.resources.evals.runs.runs",
            "AsyncRunsWithRawResponse": "openai.resources.evals.runs.runs",
            "AsyncRunsWithStreamingResponse": "openai.resources.evals.runs.runs",
            "Runs": "openai.resources.evals.runs.runs",
            "RunsWithRawResponse": "openai.resources.evals.runs.runs",
            "RunsWithStreamingResponse": "openai.resources.evals.runs.runs",
        },
    )
