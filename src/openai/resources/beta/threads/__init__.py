# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.threads.messages import AsyncMessages as AsyncMessages
    from openai.resources.beta.threads.messages import AsyncMessagesWithRawResponse as AsyncMessagesWithRawResponse
    from openai.resources.beta.threads.messages import AsyncMessagesWithStreamingResponse as AsyncMessagesWithStreamingResponse
    from openai.resources.beta.threads.messages import Messages as Messages
    from openai.resources.beta.threads.messages import MessagesWithRawResponse as MessagesWithRawResponse
    from openai.resources.beta.threads.messages import MessagesWithStreamingResponse as MessagesWithStreamingResponse
    from openai.resources.beta.threads.runs.runs import AsyncRuns as AsyncRuns
    from openai.resources.beta.threads.runs.runs import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
    from openai.resources.beta.threads.runs.runs import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
    from openai.resources.beta.threads.runs.runs import Runs as Runs
    from openai.resources.beta.threads.runs.runs import RunsWithRawResponse as RunsWithRawResponse
    from openai.resources.beta.threads.runs.runs import RunsWithStreamingResponse as RunsWithStreamingResponse
    from openai.resources.beta.threads.threads import AsyncThreads as AsyncThreads
    from openai.resources.beta.threads.threads import AsyncThreadsWithRawResponse as AsyncThreadsWithRawResponse
    from openai.resources.beta.threads.threads import AsyncThreadsWithStreamingResponse as AsyncThreadsWithStreamingResponse
    from openai.resources.beta.threads.threads import Threads as Threads
    from openai.resources.beta.threads.threads import ThreadsWithRawResponse as ThreadsWithRawResponse
    from openai.resources.beta.threads.threads import ThreadsWithStreamingResponse as ThreadsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncMessages": "openai.resources.beta.threads.messages",
            "AsyncMessagesWithRawResponse": "openai.resources.beta.threads.messages",
            "AsyncMessagesWithStreamingResponse": "openai.resources.beta.threads.messages",
            "Messages": "openai.resources.beta.threads.messages",
            "MessagesWithRawResponse": "openai.resources.beta.threads.messages",
            "MessagesWithStreamingResponse": "openai.resources.beta.threads.messages",
            "AsyncRuns": "openai.resources.beta.threads.runs.runs",
            "AsyncRunsWithRawResponse": "openai.resources.beta.threads.runs.runs",
            "AsyncRunsWithStreamingResponse": "openai.resources.beta.threads.runs.runs",
            "Runs": "openai.resources.beta.threads.runs.runs",
            "RunsWithRawResponse": "openai.resources.beta.threads.runs.runs",
            "RunsWithStreamingResponse": "openai.resources.beta.threads.runs.runs",
            "AsyncThreads": "openai.resources.beta.threads.threads",
            "AsyncThreadsWithRawResponse": "openai.resources.beta.threads.threads",
            "AsyncThreadsWithStreamingResponse": "openai.resources.beta.threads.threads",
            "Threads": "openai.resources.beta.threads.threads",
            "ThreadsWithRawResponse": "openai.resources.beta.threads.threads",
            "ThreadsWithStreamingResponse": "openai.resources.beta.threads.threads",
        },
    )
