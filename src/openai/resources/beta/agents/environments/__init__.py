# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.environments.environments import AsyncEnvironments as AsyncEnvironments
    from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse
    from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse
    from openai.resources.beta.agents.environments.environments import Environments as Environments
    from openai.resources.beta.agents.environments.environments import EnvironmentsWithRawResponse as EnvironmentsWithRawResponse
    from openai.resources.beta.agents.environments.environments import EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse
    from openai.resources.beta.agents.environments.files import AsyncFiles as AsyncFiles
    from openai.resources.beta.agents.environments.files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from openai.resources.beta.agents.environments.files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from openai.resources.beta.agents.environments.files import Files as Files
    from openai.resources.beta.agents.environments.files import FilesWithRawResponse as FilesWithRawResponse
    from openai.resources.beta.agents.environments.files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from openai.resources.beta.agents.environments.templates import AsyncTemplates as AsyncTemplates
    from openai.resources.beta.agents.environments.templates import AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse
    from openai.resources.beta.agents.environments.templates import AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse
    from openai.resources.beta.agents.environments.templates import Templates as Templates
    from openai.resources.beta.agents.environments.templates import TemplatesWithRawResponse as TemplatesWithRawResponse
    from openai.resources.beta.agents.environments.templates import TemplatesWithStreamingResponse as TemplatesWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncEnvironments": "openai.resources.beta.agents.environments.environments",
            "AsyncEnvironmentsWithRawResponse": "openai.resources.beta.agents.environments.environments",
            "AsyncEnvironmentsWithStreamingResponse": "openai.resources.beta.agents.environments.environments",
            "Environments": "openai.resources.beta.agents.environments.environments",
            "EnvironmentsWithRawResponse": "openai.resources.beta.agents.environments.environments",
            "EnvironmentsWithStreamingResponse": "openai.resources.beta.agents.environments.environments",
            "AsyncFiles": "openai.resources.beta.agents.environments.files",
            "AsyncFilesWithRawResponse": "openai.resources.beta.agents.environments.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.beta.agents.environments.files",
            "Files": "openai.resources.beta.agents.environments.files",
            "FilesWithRawResponse": "openai.resources.beta.agents.environments.files",
            "FilesWithStreamingResponse": "openai.resources.beta.agents.environments.files",
            "AsyncTemplates": "openai.resources.beta.agents.environments.templates",
            "AsyncTemplatesWithRawResponse": "openai.resources.beta.agents.environments.templates",
            "AsyncTemplatesWithStreamingResponse": "openai.resources.beta.agents.environments.templates",
            "Templates": "openai.resources.beta.agents.environments.templates",
            "TemplatesWithRawResponse": "openai.resources.beta.agents.environments.templates",
            "TemplatesWithStreamingResponse": "openai.resources.beta.agents.environments.templates",
        },
    )
