# Made from api/evals.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.evals.eval_run import EvalRun

from openai.types.evals.eval_run import (
    PerModelUsage as PerModelUsage,
    PerTestingCriteriaResult as PerTestingCriteriaResult,
    ResultCounts as ResultCounts,
    DataSource as DataSource,
    DataSourceResponses as DataSourceResponses,
    DataSourceResponsesSamplingParams as DataSourceResponsesSamplingParams,
    DataSourceResponsesSamplingParamsText as DataSourceResponsesSamplingParamsText,
    DataSourceResponsesSource as DataSourceResponsesSource,
    DataSourceResponsesSourceFileContent as DataSourceResponsesSourceFileContent,
    DataSourceResponsesSourceFileContentContent as DataSourceResponsesSourceFileContentContent,
    DataSourceResponsesSourceFileID as DataSourceResponsesSourceFileID,
    DataSourceResponsesSourceResponses as DataSourceResponsesSourceResponses,
    DataSourceResponsesInputMessages as DataSourceResponsesInputMessages,
    DataSourceResponsesInputMessagesTemplate as DataSourceResponsesInputMessagesTemplate,
    DataSourceResponsesInputMessagesTemplateTemplate as DataSourceResponsesInputMessagesTemplateTemplate,
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage as DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem as DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage as DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    DataSourceResponsesInputMessagesItemReference as DataSourceResponsesInputMessagesItemReference,
)

__all__ = ["RunCancelResponse"]


class RunCancelResponse(EvalRun):
    """The cancelled run."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"EvalRun": "openai.types.evals.eval_run"})
