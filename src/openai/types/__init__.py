# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.audio_model import AudioModel as AudioModel
    from openai.types.audio_response_format import AudioResponseFormat as AudioResponseFormat
    from openai.types.auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
    from openai.types.batch import Batch as Batch
    from openai.types.batch_create_params import BatchCreateParams as BatchCreateParams
    from openai.types.batch_error import BatchError as BatchError
    from openai.types.batch_list_params import BatchListParams as BatchListParams
    from openai.types.batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from openai.types.batch_usage import BatchUsage as BatchUsage
    from openai.types.chat.chat_completion import ChatCompletion as ChatCompletion
    from openai.types.chat_model import ChatModel as ChatModel
    from openai.types.completion import Completion as Completion
    from openai.types.completion_choice import CompletionChoice as CompletionChoice
    from openai.types.completion_create_params import CompletionCreateParams as CompletionCreateParams
    from openai.types.completion_usage import CompletionUsage as CompletionUsage
    from openai.types.container import Container as Container
    from openai.types.container_create_params import ContainerCreateParams as ContainerCreateParams
    from openai.types.container_create_response import ContainerCreateResponse as ContainerCreateResponse
    from openai.types.container_list_params import ContainerListParams as ContainerListParams
    from openai.types.container_list_response import ContainerListResponse as ContainerListResponse
    from openai.types.container_retrieve_response import ContainerRetrieveResponse as ContainerRetrieveResponse
    from openai.types.create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
    from openai.types.deleted_skill import DeletedSkill as DeletedSkill
    from openai.types.embedding import Embedding as Embedding
    from openai.types.embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from openai.types.embedding_model import EmbeddingModel as EmbeddingModel
    from openai.types.eval import Eval as Eval
    from openai.types.eval_create_params import EvalCreateParams as EvalCreateParams
    from openai.types.eval_create_response import EvalCreateResponse as EvalCreateResponse
    from openai.types.eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
    from openai.types.eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
    from openai.types.eval_list_params import EvalListParams as EvalListParams
    from openai.types.eval_list_response import EvalListResponse as EvalListResponse
    from openai.types.eval_retrieve_response import EvalRetrieveResponse as EvalRetrieveResponse
    from openai.types.eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig
    from openai.types.eval_update_params import EvalUpdateParams as EvalUpdateParams
    from openai.types.eval_update_response import EvalUpdateResponse as EvalUpdateResponse
    from openai.types.file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
    from openai.types.file_chunking_strategy_param import FileChunkingStrategyParam as FileChunkingStrategyParam
    from openai.types.file_content import FileContent as FileContent
    from openai.types.file_create_params import FileCreateParams as FileCreateParams
    from openai.types.file_deleted import FileDeleted as FileDeleted
    from openai.types.file_list_params import FileListParams as FileListParams
    from openai.types.file_object import FileObject as FileObject
    from openai.types.file_purpose import FilePurpose as FilePurpose
    from openai.types.image import Image as Image
    from openai.types.image_create_variation_params import ImageCreateVariationParams as ImageCreateVariationParams
    from openai.types.image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
    from openai.types.image_edit_params import ImageEditParams as ImageEditParams
    from openai.types.image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
    from openai.types.image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from openai.types.image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
    from openai.types.image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
    from openai.types.image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from openai.types.image_generate_params import ImageGenerateParams as ImageGenerateParams
    from openai.types.image_input_reference_param import ImageInputReferenceParam as ImageInputReferenceParam
    from openai.types.image_model import ImageModel as ImageModel
    from openai.types.images_response import ImagesResponse as ImagesResponse
    from openai.types.model import Model as Model
    from openai.types.model_deleted import ModelDeleted as ModelDeleted
    from openai.types.moderation import Moderation as Moderation
    from openai.types.moderation_create_params import ModerationCreateParams as ModerationCreateParams
    from openai.types.moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
    from openai.types.moderation_image_url_input_param import ModerationImageURLInputParam as ModerationImageURLInputParam
    from openai.types.moderation_model import ModerationModel as ModerationModel
    from openai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam as ModerationMultiModalInputParam
    from openai.types.moderation_text_input_param import ModerationTextInputParam as ModerationTextInputParam
    from openai.types.other_file_chunking_strategy_object import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
    from openai.types.shared.all_models import AllModels as AllModels
    from openai.types.shared.comparison_filter import ComparisonFilter as ComparisonFilter
    from openai.types.shared.compound_filter import CompoundFilter as CompoundFilter
    from openai.types.shared.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
    from openai.types.shared.decision_input_json import DecisionInputJSON as DecisionInputJSON
    from openai.types.shared.decision_question_input_image import DecisionQuestionInputImage as DecisionQuestionInputImage
    from openai.types.shared.decision_question_input_part import DecisionQuestionInputPart as DecisionQuestionInputPart
    from openai.types.shared.decision_question_input_text import DecisionQuestionInputText as DecisionQuestionInputText
    from openai.types.shared.error_object import ErrorObject as ErrorObject
    from openai.types.shared.function_definition import FunctionDefinition as FunctionDefinition
    from openai.types.shared.function_parameters import FunctionParameters as FunctionParameters
    from openai.types.shared.metadata import Metadata as Metadata
    from openai.types.shared.oauth_error_code import OAuthErrorCode as OAuthErrorCode
    from openai.types.shared.reasoning import Reasoning as Reasoning
    from openai.types.shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openai.types.shared.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
    from openai.types.shared.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from openai.types.shared.response_format_text import ResponseFormatText as ResponseFormatText
    from openai.types.shared.response_format_text_grammar import ResponseFormatTextGrammar as ResponseFormatTextGrammar
    from openai.types.shared.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
    from openai.types.shared.responses_model import ResponsesModel as ResponsesModel
    from openai.types.skill import Skill as Skill
    from openai.types.skill_create_params import SkillCreateParams as SkillCreateParams
    from openai.types.skill_list import SkillList as SkillList
    from openai.types.skill_list_params import SkillListParams as SkillListParams
    from openai.types.skill_update_params import SkillUpdateParams as SkillUpdateParams
    from openai.types.static_file_chunking_strategy import StaticFileChunkingStrategy as StaticFileChunkingStrategy
    from openai.types.static_file_chunking_strategy_object import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
    from openai.types.static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam
    from openai.types.static_file_chunking_strategy_param import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam
    from openai.types.upload import Upload as Upload
    from openai.types.upload_complete_params import UploadCompleteParams as UploadCompleteParams
    from openai.types.upload_create_params import UploadCreateParams as UploadCreateParams
    from openai.types.vector_store import VectorStore as VectorStore
    from openai.types.vector_store_create_params import VectorStoreCreateParams as VectorStoreCreateParams
    from openai.types.vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from openai.types.vector_store_list_params import VectorStoreListParams as VectorStoreListParams
    from openai.types.vector_store_search_params import VectorStoreSearchParams as VectorStoreSearchParams
    from openai.types.vector_store_search_response import VectorStoreSearchResponse as VectorStoreSearchResponse
    from openai.types.vector_store_update_params import VectorStoreUpdateParams as VectorStoreUpdateParams
    from openai.types.video import Video as Video
    from openai.types.video_create_character_params import VideoCreateCharacterParams as VideoCreateCharacterParams
    from openai.types.video_create_character_response import VideoCreateCharacterResponse as VideoCreateCharacterResponse
    from openai.types.video_create_error import VideoCreateError as VideoCreateError
    from openai.types.video_create_params import VideoCreateParams as VideoCreateParams
    from openai.types.video_delete_response import VideoDeleteResponse as VideoDeleteResponse
    from openai.types.video_download_content_params import VideoDownloadContentParams as VideoDownloadContentParams
    from openai.types.video_edit_params import VideoEditParams as VideoEditParams
    from openai.types.video_extend_params import VideoExtendParams as VideoExtendParams
    from openai.types.video_get_character_response import VideoGetCharacterResponse as VideoGetCharacterResponse
    from openai.types.video_list_params import VideoListParams as VideoListParams
    from openai.types.video_model import VideoModel as VideoModel
    from openai.types.video_model_param import VideoModelParam as VideoModelParam
    from openai.types.video_remix_params import VideoRemixParams as VideoRemixParams
    from openai.types.video_seconds import VideoSeconds as VideoSeconds
    from openai.types.video_size import VideoSize as VideoSize
    from openai.types.websocket_connection_options import SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions
    from openai.types.websocket_connection_options import WebSocketConnectionOptions as WebSocketConnectionOptions
    from openai.types.websocket_connection_options import WebsocketConnectionOptions as WebsocketConnectionOptions
    from openai.types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent
    from openai.types.websocket_reconnection import ReconnectingOverrides as ReconnectingOverrides
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AudioModel": "openai.types.audio_model",
            "AudioResponseFormat": "openai.types.audio_response_format",
            "AutoFileChunkingStrategyParam": "openai.types.auto_file_chunking_strategy_param",
            "Batch": "openai.types.batch",
            "BatchCreateParams": "openai.types.batch_create_params",
            "BatchError": "openai.types.batch_error",
            "BatchListParams": "openai.types.batch_list_params",
            "BatchRequestCounts": "openai.types.batch_request_counts",
            "BatchUsage": "openai.types.batch_usage",
            "ChatCompletion": "openai.types.chat.chat_completion",
            "ChatModel": "openai.types.chat_model",
            "Completion": "openai.types.completion",
            "CompletionChoice": "openai.types.completion_choice",
            "CompletionCreateParams": "openai.types.completion_create_params",
            "CompletionUsage": "openai.types.completion_usage",
            "Container": "openai.types.container",
            "ContainerCreateParams": "openai.types.container_create_params",
            "ContainerCreateResponse": "openai.types.container_create_response",
            "ContainerListParams": "openai.types.container_list_params",
            "ContainerListResponse": "openai.types.container_list_response",
            "ContainerRetrieveResponse": "openai.types.container_retrieve_response",
            "CreateEmbeddingResponse": "openai.types.create_embedding_response",
            "DeletedSkill": "openai.types.deleted_skill",
            "Embedding": "openai.types.embedding",
            "EmbeddingCreateParams": "openai.types.embedding_create_params",
            "EmbeddingModel": "openai.types.embedding_model",
            "Eval": "openai.types.eval",
            "EvalCreateParams": "openai.types.eval_create_params",
            "EvalCreateResponse": "openai.types.eval_create_response",
            "EvalCustomDataSourceConfig": "openai.types.eval_custom_data_source_config",
            "EvalDeleteResponse": "openai.types.eval_delete_response",
            "EvalListParams": "openai.types.eval_list_params",
            "EvalListResponse": "openai.types.eval_list_response",
            "EvalRetrieveResponse": "openai.types.eval_retrieve_response",
            "EvalStoredCompletionsDataSourceConfig": "openai.types.eval_stored_completions_data_source_config",
            "EvalUpdateParams": "openai.types.eval_update_params",
            "EvalUpdateResponse": "openai.types.eval_update_response",
            "FileChunkingStrategy": "openai.types.file_chunking_strategy",
            "FileChunkingStrategyParam": "openai.types.file_chunking_strategy_param",
            "FileContent": "openai.types.file_content",
            "FileCreateParams": "openai.types.file_create_params",
            "FileDeleted": "openai.types.file_deleted",
            "FileListParams": "openai.types.file_list_params",
            "FileObject": "openai.types.file_object",
            "FilePurpose": "openai.types.file_purpose",
            "Image": "openai.types.image",
            "ImageCreateVariationParams": "openai.types.image_create_variation_params",
            "ImageEditCompletedEvent": "openai.types.image_edit_completed_event",
            "ImageEditParams": "openai.types.image_edit_params",
            "ImageEditPartialImageEvent": "openai.types.image_edit_partial_image_event",
            "ImageEditStreamEvent": "openai.types.image_edit_stream_event",
            "ImageGenCompletedEvent": "openai.types.image_gen_completed_event",
            "ImageGenPartialImageEvent": "openai.types.image_gen_partial_image_event",
            "ImageGenStreamEvent": "openai.types.image_gen_stream_event",
            "ImageGenerateParams": "openai.types.image_generate_params",
            "ImageInputReferenceParam": "openai.types.image_input_reference_param",
            "ImageModel": "openai.types.image_model",
            "ImagesResponse": "openai.types.images_response",
            "Model": "openai.types.model",
            "ModelDeleted": "openai.types.model_deleted",
            "Moderation": "openai.types.moderation",
            "ModerationCreateParams": "openai.types.moderation_create_params",
            "ModerationCreateResponse": "openai.types.moderation_create_response",
            "ModerationImageURLInputParam": "openai.types.moderation_image_url_input_param",
            "ModerationModel": "openai.types.moderation_model",
            "ModerationMultiModalInputParam": "openai.types.moderation_multi_modal_input_param",
            "ModerationTextInputParam": "openai.types.moderation_text_input_param",
            "OtherFileChunkingStrategyObject": "openai.types.other_file_chunking_strategy_object",
            "AllModels": "openai.types.shared.all_models",
            "ComparisonFilter": "openai.types.shared.comparison_filter",
            "CompoundFilter": "openai.types.shared.compound_filter",
            "CustomToolInputFormat": "openai.types.shared.custom_tool_input_format",
            "DecisionInputJSON": "openai.types.shared.decision_input_json",
            "DecisionQuestionInputImage": "openai.types.shared.decision_question_input_image",
            "DecisionQuestionInputPart": "openai.types.shared.decision_question_input_part",
            "DecisionQuestionInputText": "openai.types.shared.decision_question_input_text",
            "ErrorObject": "openai.types.shared.error_object",
            "FunctionDefinition": "openai.types.shared.function_definition",
            "FunctionParameters": "openai.types.shared.function_parameters",
            "Metadata": "openai.types.shared.metadata",
            "OAuthErrorCode": "openai.types.shared.oauth_error_code",
            "Reasoning": "openai.types.shared.reasoning",
            "ReasoningEffort": "openai.types.shared.reasoning_effort",
            "ResponseFormatJSONObject": "openai.types.shared.response_format_json_object",
            "ResponseFormatJSONSchema": "openai.types.shared.response_format_json_schema",
            "ResponseFormatText": "openai.types.shared.response_format_text",
            "ResponseFormatTextGrammar": "openai.types.shared.response_format_text_grammar",
            "ResponseFormatTextPython": "openai.types.shared.response_format_text_python",
            "ResponsesModel": "openai.types.shared.responses_model",
            "Skill": "openai.types.skill",
            "SkillCreateParams": "openai.types.skill_create_params",
            "SkillList": "openai.types.skill_list",
            "SkillListParams": "openai.types.skill_list_params",
            "SkillUpdateParams": "openai.types.skill_update_params",
            "StaticFileChunkingStrategy": "openai.types.static_file_chunking_strategy",
            "StaticFileChunkingStrategyObject": "openai.types.static_file_chunking_strategy_object",
            "StaticFileChunkingStrategyObjectParam": "openai.types.static_file_chunking_strategy_object_param",
            "StaticFileChunkingStrategyParam": "openai.types.static_file_chunking_strategy_param",
            "Upload": "openai.types.upload",
            "UploadCompleteParams": "openai.types.upload_complete_params",
            "UploadCreateParams": "openai.types.upload_create_params",
            "VectorStore": "openai.types.vector_store",
            "VectorStoreCreateParams": "openai.types.vector_store_create_params",
            "VectorStoreDeleted": "openai.types.vector_store_deleted",
            "VectorStoreListParams": "openai.types.vector_store_list_params",
            "VectorStoreSearchParams": "openai.types.vector_store_search_params",
            "VectorStoreSearchResponse": "openai.types.vector_store_search_response",
            "VectorStoreUpdateParams": "openai.types.vector_store_update_params",
            "Video": "openai.types.video",
            "VideoCreateCharacterParams": "openai.types.video_create_character_params",
            "VideoCreateCharacterResponse": "openai.types.video_create_character_response",
            "VideoCreateError": "openai.types.video_create_error",
            "VideoCreateParams": "openai.types.video_create_params",
            "VideoDeleteResponse": "openai.types.video_delete_response",
            "VideoDownloadContentParams": "openai.types.video_download_content_params",
            "VideoEditParams": "openai.types.video_edit_params",
            "VideoExtendParams": "openai.types.video_extend_params",
            "VideoGetCharacterResponse": "openai.types.video_get_character_response",
            "VideoListParams": "openai.types.video_list_params",
            "VideoModel": "openai.types.video_model",
            "VideoModelParam": "openai.types.video_model_param",
            "VideoRemixParams": "openai.types.video_remix_params",
            "VideoSeconds": "openai.types.video_seconds",
            "VideoSize": "openai.types.video_size",
            "SyncWebSocketConnectionOptions": "openai.types.websocket_connection_options",
            "WebSocketConnectionOptions": "openai.types.websocket_connection_options",
            "WebsocketConnectionOptions": "openai.types.websocket_connection_options",
            "ReconnectingEvent": "openai.types.websocket_reconnection",
            "ReconnectingOverrides": "openai.types.websocket_reconnection",
        },
    )
