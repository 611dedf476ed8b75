# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.chat.chat_completion import ChatCompletion as ChatCompletion
    from openai.types.chat.chat_completion_allowed_tool_choice_param import ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam
    from openai.types.chat.chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam
    from openai.types.chat.chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
    from openai.types.chat.chat_completion_audio import ChatCompletionAudio as ChatCompletionAudio
    from openai.types.chat.chat_completion_audio_param import ChatCompletionAudioParam as ChatCompletionAudioParam
    from openai.types.chat.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from openai.types.chat.chat_completion_content_part_image import ChatCompletionContentPartImage as ChatCompletionContentPartImage
    from openai.types.chat.chat_completion_content_part_image_param import ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam
    from openai.types.chat.chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam
    from openai.types.chat.chat_completion_content_part_param import ChatCompletionContentPartParam as ChatCompletionContentPartParam
    from openai.types.chat.chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam
    from openai.types.chat.chat_completion_content_part_text import ChatCompletionContentPartText as ChatCompletionContentPartText
    from openai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam
    from openai.types.chat.chat_completion_custom_tool_param import ChatCompletionCustomToolParam as ChatCompletionCustomToolParam
    from openai.types.chat.chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
    from openai.types.chat.chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam
    from openai.types.chat.chat_completion_function_call_option_param import ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam
    from openai.types.chat.chat_completion_function_message_param import ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam
    from openai.types.chat.chat_completion_function_tool import ChatCompletionFunctionTool as ChatCompletionFunctionTool
    from openai.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam
    from openai.types.chat.chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from openai.types.chat.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
    from openai.types.chat.chat_completion_message_custom_tool_call_param import ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam
    from openai.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall
    from openai.types.chat.chat_completion_message_function_tool_call_param import ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam
    from openai.types.chat.chat_completion_message_param import ChatCompletionMessageParam as ChatCompletionMessageParam
    from openai.types.chat.chat_completion_message_tool_call import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
    from openai.types.chat.chat_completion_message_tool_call import ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion
    from openai.types.chat.chat_completion_message_tool_call_param import ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam
    from openai.types.chat.chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam
    from openai.types.chat.chat_completion_modality import ChatCompletionModality as ChatCompletionModality
    from openai.types.chat.chat_completion_named_tool_choice_custom_param import ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam
    from openai.types.chat.chat_completion_named_tool_choice_param import ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam
    from openai.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam
    from openai.types.chat.chat_completion_reasoning_effort import ChatCompletionReasoningEffort as ChatCompletionReasoningEffort
    from openai.types.chat.chat_completion_role import ChatCompletionRole as ChatCompletionRole
    from openai.types.chat.chat_completion_store_message import ChatCompletionStoreMessage as ChatCompletionStoreMessage
    from openai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
    from openai.types.chat.chat_completion_system_message_param import ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam
    from openai.types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from openai.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam
    from openai.types.chat.chat_completion_tool_message_param import ChatCompletionToolMessageParam as ChatCompletionToolMessageParam
    from openai.types.chat.chat_completion_tool_param import ChatCompletionToolParam as ChatCompletionToolParam
    from openai.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam as ChatCompletionToolUnionParam
    from openai.types.chat.chat_completion_user_message_param import ChatCompletionUserMessageParam as ChatCompletionUserMessageParam
    from openai.types.chat.completion_create_params import CompletionCreateParams as CompletionCreateParams
    from openai.types.chat.completion_list_params import CompletionListParams as CompletionListParams
    from openai.types.chat.completion_update_params import CompletionUpdateParams as CompletionUpdateParams
    from openai.types.chat.create_chat_completion_request_message_param import CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam
    from openai.types.chat.parsed_chat_completion import ContentType as ContentType
    from openai.types.chat.parsed_chat_completion import ParsedChatCompletion as ParsedChatCompletion
    from openai.types.chat.parsed_chat_completion import ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from openai.types.chat.parsed_chat_completion import ParsedChoice as ParsedChoice
    from openai.types.chat.parsed_function_tool_call import ParsedFunction as ParsedFunction
    from openai.types.chat.parsed_function_tool_call import ParsedFunctionToolCall as ParsedFunctionToolCall
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ChatCompletion": "openai.types.chat.chat_completion",
            "ChatCompletionAllowedToolChoiceParam": "openai.types.chat.chat_completion_allowed_tool_choice_param",
            "ChatCompletionAllowedToolsParam": "openai.types.chat.chat_completion_allowed_tools_param",
            "ChatCompletionAssistantMessageParam": "openai.types.chat.chat_completion_assistant_message_param",
            "ChatCompletionAudio": "openai.types.chat.chat_completion_audio",
            "ChatCompletionAudioParam": "openai.types.chat.chat_completion_audio_param",
            "ChatCompletionChunk": "openai.types.chat.chat_completion_chunk",
            "ChatCompletionContentPartImage": "openai.types.chat.chat_completion_content_part_image",
            "ChatCompletionContentPartImageParam": "openai.types.chat.chat_completion_content_part_image_param",
            "ChatCompletionContentPartInputAudioParam": "openai.types.chat.chat_completion_content_part_input_audio_param",
            "ChatCompletionContentPartParam": "openai.types.chat.chat_completion_content_part_param",
            "ChatCompletionContentPartRefusalParam": "openai.types.chat.chat_completion_content_part_refusal_param",
            "ChatCompletionContentPartText": "openai.types.chat.chat_completion_content_part_text",
            "ChatCompletionContentPartTextParam": "openai.types.chat.chat_completion_content_part_text_param",
            "ChatCompletionCustomToolParam": "openai.types.chat.chat_completion_custom_tool_param",
            "ChatCompletionDeleted": "openai.types.chat.chat_completion_deleted",
            "ChatCompletionDeveloperMessageParam": "openai.types.chat.chat_completion_developer_message_param",
            "ChatCompletionFunctionCallOptionParam": "openai.types.chat.chat_completion_function_call_option_param",
            "ChatCompletionFunctionMessageParam": "openai.types.chat.chat_completion_function_message_param",
            "ChatCompletionFunctionTool": "openai.types.chat.chat_completion_function_tool",
            "ChatCompletionFunctionToolParam": "openai.types.chat.chat_completion_function_tool_param",
            "ChatCompletionMessage": "openai.types.chat.chat_completion_message",
            "ChatCompletionMessageCustomToolCall": "openai.types.chat.chat_completion_message_custom_tool_call",
            "ChatCompletionMessageCustomToolCallParam": "openai.types.chat.chat_completion_message_custom_tool_call_param",
            "ChatCompletionMessageFunctionToolCall": "openai.types.chat.chat_completion_message_function_tool_call",
            "ChatCompletionMessageFunctionToolCallParam": "openai.types.chat.chat_completion_message_function_tool_call_param",
            "ChatCompletionMessageParam": "openai.types.chat.chat_completion_message_param",
            "ChatCompletionMessageToolCall": "openai.types.chat.chat_completion_message_tool_call",
            "ChatCompletionMessageToolCallUnion": "openai.types.chat.chat_completion_message_tool_call",
            "ChatCompletionMessageToolCallParam": "openai.types.chat.chat_completion_message_tool_call_param",
            "ChatCompletionMessageToolCallUnionParam": "openai.types.chat.chat_completion_message_tool_call_union_param",
            "ChatCompletionModality": "openai.types.chat.chat_completion_modality",
            "ChatCompletionNamedToolChoiceCustomParam": "openai.types.chat.chat_completion_named_tool_choice_custom_param",
            "ChatCompletionNamedToolChoiceParam": "openai.types.chat.chat_completion_named_tool_choice_param",
            "ChatCompletionPredictionContentParam": "openai.types.chat.chat_completion_prediction_content_param",
            "ChatCompletionReasoningEffort": "openai.types.chat.chat_completion_reasoning_effort",
            "ChatCompletionRole": "openai.types.chat.chat_completion_role",
            "ChatCompletionStoreMessage": "openai.types.chat.chat_completion_store_message",
            "ChatCompletionStreamOptionsParam": "openai.types.chat.chat_completion_stream_options_param",
            "ChatCompletionSystemMessageParam": "openai.types.chat.chat_completion_system_message_param",
            "ChatCompletionTokenLogprob": "openai.types.chat.chat_completion_token_logprob",
            "ChatCompletionToolChoiceOptionParam": "openai.types.chat.chat_completion_tool_choice_option_param",
            "ChatCompletionToolMessageParam": "openai.types.chat.chat_completion_tool_message_param",
            "ChatCompletionToolParam": "openai.types.chat.chat_completion_tool_param",
            "ChatCompletionToolUnionParam": "openai.types.chat.chat_completion_tool_union_param",
            "ChatCompletionUserMessageParam": "openai.types.chat.chat_completion_user_message_param",
            "CompletionCreateParams": "openai.types.chat.completion_create_params",
            "CompletionListParams": "openai.types.chat.completion_list_params",
            "CompletionUpdateParams": "openai.types.chat.completion_update_params",
            "CreateChatCompletionRequestMessageParam": "openai.types.chat.create_chat_completion_request_message_param",
            "ContentType": "openai.types.chat.parsed_chat_completion",
            "ParsedChatCompletion": "openai.types.chat.parsed_chat_completion",
            "ParsedChatCompletionMessage": "openai.types.chat.parsed_chat_completion",
            "ParsedChoice": "openai.types.chat.parsed_chat_completion",
            "ParsedFunction": "openai.types.chat.parsed_function_tool_call",
            "ParsedFunctionToolCall": "openai.types.chat.parsed_function_tool_call",
        },
    )
