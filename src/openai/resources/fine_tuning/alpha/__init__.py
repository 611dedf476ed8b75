# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.fine_tuning.alpha.alpha import Alpha as Alpha
    from openai.resources.fine_tuning.alpha.alpha import AlphaWithRawResponse as AlphaWithRawResponse
    from openai.resources.fine_tuning.alpha.alpha import AlphaWithStreamingResponse as AlphaWithStreamingResponse
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlpha as AsyncAlpha
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from openai.resources.fine_tuning.alpha.graders import AsyncGraders as AsyncGraders
    from openai.resources.fine_tuning.alpha.graders import AsyncGradersWithRawResponse as AsyncGradersWithRawResponse
    from openai.resources.fine_tuning.alpha.graders import AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse
    from openai.resources.fine_tuning.alpha.graders import Graders as Graders
    from openai.resources.fine_tuning.alpha.graders import GradersWithRawResponse as GradersWithRawResponse
    from openai.resources.fine_tuning.alpha.graders import GradersWithStreamingResponse as GradersWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Alpha": "openai.resources.fine_tuning.alpha.alpha",
            "AlphaWithRawResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AlphaWithStreamingResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncAlpha": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncAlphaWithRawResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncAlphaWithStreamingResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncGraders": "openai.resources.fine_tuning.alpha.graders",
            "AsyncGradersWithRawResponse": "openai.resources.fine_tuning.alpha.graders",
            "AsyncGradersWithStreamingResponse": "openai.resources.fine_tuning.alpha.graders",
            "Graders": "openai.resources.fine_tuning.alpha.graders",
            "GradersWithRawResponse": "openai.resources.fine_tuning.alpha.graders",
            "GradersWithStreamingResponse": "openai.resources.fine_tuning.alpha.graders",
        },
    )
