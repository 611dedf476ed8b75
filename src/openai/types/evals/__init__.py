# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.evals.create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource
    from openai.types.evals.create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam
    from openai.types.evals.create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
    from openai.types.evals.create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam
    from openai.types.evals.eval_api_error import EvalAPIError as EvalAPIError
    from openai.types.evals.eval_run import EvalRun as EvalRun
    from openai.types.evals.run_cancel_response import RunCancelResponse as RunCancelResponse
    from openai.types.evals.run_create_params import RunCreateParams as RunCreateParams
    from openai.types.evals.run_create_response import RunCreateResponse as RunCreateResponse
    from openai.types.evals.run_delete_response import RunDeleteResponse as RunDeleteResponse
    from openai.types.evals.run_list_params import RunListParams as RunListParams
    from openai.types.evals.run_list_response import RunListResponse as RunListResponse
    from openai.types.evals.run_retrieve_response import RunRetrieveResponse as RunRetrieveResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "CreateEvalCompletionsRunDataSource": "openai.types.evals.create_eval_completions_run_data_source",
            "CreateEvalCompletionsRunDataSourceParam": "openai.types.evals.create_eval_completions_run_data_source_param",
            "CreateEvalJSONLRunDataSource": "openai.types.evals.create_eval_jsonl_run_data_source",
            "CreateEvalJSONLRunDataSourceParam": "openai.types.evals.create_eval_jsonl_run_data_source_param",
            "EvalAPIError": "openai.types.evals.eval_api_error",
            "EvalRun": "openai.types.evals.eval_run",
            "RunCancelResponse": "openai.types.evals.run_cancel_response",
            "RunCreateParams": "openai.types.evals.run_create_params",
            "RunCreateResponse": "openai.types.evals.run_create_response",
            "RunDeleteResponse": "openai.types.evals.run_delete_response",
            "RunListParams": "openai.types.evals.run_list_params",
            "RunListResponse": "openai.types.evals.run_list_response",
            "RunRetrieveResponse": "openai.types.evals.run_retrieve_response",
        },
    )
