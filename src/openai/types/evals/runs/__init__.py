# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.evals.runs.eval_run_output_item import EvalRunOutputItem as EvalRunOutputItem
    from openai.types.evals.runs.output_item_list_params import OutputItemListParams as OutputItemListParams
    from openai.types.evals.runs.output_item_list_response import OutputItemListResponse as OutputItemListResponse
    from openai.types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse as OutputItemRetrieveResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "EvalRunOutputItem": "openai.types.evals.runs.eval_run_output_item",
            "OutputItemListParams": "openai.types.evals.runs.output_item_list_params",
            "OutputItemListResponse": "openai.types.evals.runs.output_item_list_response",
            "OutputItemRetrieveResponse": "openai.types.evals.runs.output_item_retrieve_response",
        },
    )
