# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.audio.audio import AsyncAudio as AsyncAudio
    from openai.resources.audio.audio import AsyncAudioWithRawResponse as AsyncAudioWithRawResponse
    from openai.resources.audio.audio import AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
    from openai.resources.audio.audio import Audio as Audio
    from openai.resources.audio.audio import AudioWithRawResponse as AudioWithRawResponse
    from openai.resources.audio.audio import AudioWithStreamingResponse as AudioWithStreamingResponse
    from openai.resources.batches import AsyncBatches as AsyncBatches
    from openai.resources.batches import AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse
    from openai.resources.batches import AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse
    from openai.resources.batches import Batches as Batches
    from openai.resources.batches import BatchesWithRawResponse as BatchesWithRawResponse
    from openai.resources.batches import BatchesWithStreamingResponse as BatchesWithStreamingResponse
    from openai.resources.beta.beta import AsyncBeta as AsyncBeta
    from openai.resources.beta.beta import AsyncBetaWithRawResponse as AsyncBetaWithRawResponse
    from openai.resources.beta.beta import AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse
    from openai.resources.beta.beta import Beta as Beta
    from openai.resources.beta.beta import BetaWithRawResponse as BetaWithRawResponse
    from openai.resources.beta.beta import BetaWithStreamingResponse as BetaWithStreamingResponse
    from openai.resources.chat.chat import AsyncChat as AsyncChat
    from openai.resources.chat.chat import AsyncChatWithRawResponse as AsyncChatWithRawResponse
    from openai.resources.chat.chat import AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse
    from openai.resources.chat.chat import Chat as Chat
    from openai.resources.chat.chat import ChatWithRawResponse as ChatWithRawResponse
    from openai.resources.chat.chat import ChatWithStreamingResponse as ChatWithStreamingResponse
    from openai.resources.completions import AsyncCompletions as AsyncCompletions
    from openai.resources.completions import AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse
    from openai.resources.completions import AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse
    from openai.resources.completions import Completions as Completions
    from openai.resources.completions import CompletionsWithRawResponse as CompletionsWithRawResponse
    from openai.resources.completions import CompletionsWithStreamingResponse as CompletionsWithStreamingResponse
    from openai.resources.containers.containers import AsyncContainers as AsyncContainers
    from openai.resources.containers.containers import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
    from openai.resources.containers.containers import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
    from openai.resources.containers.containers import Containers as Containers
    from openai.resources.containers.containers import ContainersWithRawResponse as ContainersWithRawResponse
    from openai.resources.containers.containers import ContainersWithStreamingResponse as ContainersWithStreamingResponse
    from openai.resources.conversations.conversations import AsyncConversations as AsyncConversations
    from openai.resources.conversations.conversations import AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse
    from openai.resources.conversations.conversations import AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse
    from openai.resources.conversations.conversations import Conversations as Conversations
    from openai.resources.conversations.conversations import ConversationsWithRawResponse as ConversationsWithRawResponse
    from openai.resources.conversations.conversations import ConversationsWithStreamingResponse as ConversationsWithStreamingResponse
    from openai.resources.embeddings import AsyncEmbeddings as AsyncEmbeddings
    from openai.resources.embeddings import AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse
    from openai.resources.embeddings import AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse
    from openai.resources.embeddings import Embeddings as Embeddings
    from openai.resources.embeddings import EmbeddingsWithRawResponse as EmbeddingsWithRawResponse
    from openai.resources.embeddings import EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse
    from openai.resources.evals.evals import AsyncEvals as AsyncEvals
    from openai.resources.evals.evals import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
    from openai.resources.evals.evals import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
    from openai.resources.evals.evals import Evals as Evals
    from openai.resources.evals.evals import EvalsWithRawResponse as EvalsWithRawResponse
    from openai.resources.evals.evals import EvalsWithStreamingResponse as EvalsWithStreamingResponse
    from openai.resources.files import AsyncFiles as AsyncFiles
    from openai.resources.files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
    from openai.resources.files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
    from openai.resources.files import Files as Files
    from openai.resources.files import FilesWithRawResponse as FilesWithRawResponse
    from openai.resources.files import FilesWithStreamingResponse as FilesWithStreamingResponse
    from openai.resources.fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning
    from openai.resources.fine_tuning.fine_tuning import AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse
    from openai.resources.fine_tuning.fine_tuning import AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
    from openai.resources.fine_tuning.fine_tuning import FineTuning as FineTuning
    from openai.resources.fine_tuning.fine_tuning import FineTuningWithRawResponse as FineTuningWithRawResponse
    from openai.resources.fine_tuning.fine_tuning import FineTuningWithStreamingResponse as FineTuningWithStreamingResponse
    from openai.resources.images import AsyncImages as AsyncImages
    from openai.resources.images import AsyncImagesWithRawResponse as AsyncImagesWithRawResponse
    from openai.resources.images import AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse
    from openai.resources.images import Images as Images
    from openai.resources.images import ImagesWithRawResponse as ImagesWithRawResponse
    from openai.resources.images import ImagesWithStreamingResponse as ImagesWithStreamingResponse
    from openai.resources.models import AsyncModels as AsyncModels
    from openai.resources.models import AsyncModelsWithRawResponse as AsyncModelsWithRawResponse
    from openai.resources.models import AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse
    from openai.resources.models import Models as Models
    from openai.resources.models import ModelsWithRawResponse as ModelsWithRawResponse
    from openai.resources.models import ModelsWithStreamingResponse as ModelsWithStreamingResponse
    from openai.resources.moderations import AsyncModerations as AsyncModerations
    from openai.resources.moderations import AsyncModerationsWithRawResponse as AsyncModerationsWithRawResponse
    from openai.resources.moderations import AsyncModerationsWithStreamingResponse as AsyncModerationsWithStreamingResponse
    from openai.resources.moderations import Moderations as Moderations
    from openai.resources.moderations import ModerationsWithRawResponse as ModerationsWithRawResponse
    from openai.resources.moderations import ModerationsWithStreamingResponse as ModerationsWithStreamingResponse
    from openai.resources.realtime.realtime import AsyncRealtime as AsyncRealtime
    from openai.resources.realtime.realtime import AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse
    from openai.resources.realtime.realtime import AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse
    from openai.resources.realtime.realtime import Realtime as Realtime
    from openai.resources.realtime.realtime import RealtimeWithRawResponse as RealtimeWithRawResponse
    from openai.resources.realtime.realtime import RealtimeWithStreamingResponse as RealtimeWithStreamingResponse
    from openai.resources.responses.responses import AsyncResponses as AsyncResponses
    from openai.resources.responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from openai.resources.responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from openai.resources.responses.responses import Responses as Responses
    from openai.resources.responses.responses import ResponsesWithRawResponse as ResponsesWithRawResponse
    from openai.resources.responses.responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
    from openai.resources.skills.skills import AsyncSkills as AsyncSkills
    from openai.resources.skills.skills import AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse
    from openai.resources.skills.skills import AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from openai.resources.skills.skills import Skills as Skills
    from openai.resources.skills.skills import SkillsWithRawResponse as SkillsWithRawResponse
    from openai.resources.skills.skills import SkillsWithStreamingResponse as SkillsWithStreamingResponse
    from openai.resources.uploads.uploads import AsyncUploads as AsyncUploads
    from openai.resources.uploads.uploads import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
    from openai.resources.uploads.uploads import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
    from openai.resources.uploads.uploads import Uploads as Uploads
    from openai.resources.uploads.uploads import UploadsWithRawResponse as UploadsWithRawResponse
    from openai.resources.uploads.uploads import UploadsWithStreamingResponse as UploadsWithStreamingResponse
    from openai.resources.vector_stores.vector_stores import AsyncVectorStores as AsyncVectorStores
    from openai.resources.vector_stores.vector_stores import AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse
    from openai.resources.vector_stores.vector_stores import AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse
    from openai.resources.vector_stores.vector_stores import VectorStores as VectorStores
    from openai.resources.vector_stores.vector_stores import VectorStoresWithRawResponse as VectorStoresWithRawResponse
    from openai.resources.vector_stores.vector_stores import VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse
    from openai.resources.videos import AsyncVideos as AsyncVideos
    from openai.resources.videos import AsyncVideosWithRawResponse as AsyncVideosWithRawResponse
    from openai.resources.videos import AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse
    from openai.resources.videos import Videos as Videos
    from openai.resources.videos import VideosWithRawResponse as VideosWithRawResponse
    from openai.resources.videos import VideosWithStreamingResponse as VideosWithStreamingResponse
    from openai.resources.webhooks.webhooks import AsyncWebhooks as AsyncWebhooks
    from openai.resources.webhooks.webhooks import AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse
    from openai.resources.webhooks.webhooks import AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse
    from openai.resources.webhooks.webhooks import Webhooks as Webhooks
    from openai.resources.webhooks.webhooks import WebhooksWithRawResponse as WebhooksWithRawResponse
    from openai.resources.webhooks.webhooks import WebhooksWithStreamingResponse as WebhooksWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncAudio": "openai.resources.audio.audio",
            "AsyncAudioWithRawResponse": "openai.resources.audio.audio",
            "AsyncAudioWithStreamingResponse": "openai.resources.audio.audio",
            "Audio": "openai.resources.audio.audio",
            "AudioWithRawResponse": "openai.resources.audio.audio",
            "AudioWithStreamingResponse": "openai.resources.audio.audio",
            "AsyncBatches": "openai.resources.batches",
            "AsyncBatchesWithRawResponse": "openai.resources.batches",
            "AsyncBatchesWithStreamingResponse": "openai.resources.batches",
            "Batches": "openai.resources.batches",
            "BatchesWithRawResponse": "openai.resources.batches",
            "BatchesWithStreamingResponse": "openai.resources.batches",
            "AsyncBeta": "openai.resources.beta.beta",
            "AsyncBetaWithRawResponse": "openai.resources.beta.beta",
            "AsyncBetaWithStreamingResponse": "openai.resources.beta.beta",
            "Beta": "openai.resources.beta.beta",
            "BetaWithRawResponse": "openai.resources.beta.beta",
            "BetaWithStreamingResponse": "openai.resources.beta.beta",
            "AsyncChat": "openai.resources.chat.chat",
            "AsyncChatWithRawResponse": "openai.resources.chat.chat",
            "AsyncChatWithStreamingResponse": "openai.resources.chat.chat",
            "Chat": "openai.resources.chat.chat",
            "ChatWithRawResponse": "openai.resources.chat.chat",
            "ChatWithStreamingResponse": "openai.resources.chat.chat",
            "AsyncCompletions": "openai.resources.completions",
            "AsyncCompletionsWithRawResponse": "openai.resources.completions",
            "AsyncCompletionsWithStreamingResponse": "openai.resources.completions",
            "Completions": "openai.resources.completions",
            "CompletionsWithRawResponse": "openai.resources.completions",
            "CompletionsWithStreamingResponse": "openai.resources.completions",
            "AsyncContainers": "openai.resources.containers.containers",
            "AsyncContainersWithRawResponse": "openai.resources.containers.containers",
            "AsyncContainersWithStreamingResponse": "openai.resources.containers.containers",
            "Containers": "openai.resources.containers.containers",
            "ContainersWithRawResponse": "openai.resources.containers.containers",
            "ContainersWithStreamingResponse": "openai.resources.containers.containers",
            "AsyncConversations": "openai.resources.conversations.conversations",
            "AsyncConversationsWithRawResponse": "openai.resources.conversations.conversations",
            "AsyncConversationsWithStreamingResponse": "openai.resources.conversations.conversations",
            "Conversations": "openai.resources.conversations.conversations",
            "ConversationsWithRawResponse": "openai.resources.conversations.conversations",
            "ConversationsWithStreamingResponse": "openai.resources.conversations.conversations",
            "AsyncEmbeddings": "openai.resources.embeddings",
            "AsyncEmbeddingsWithRawResponse": "openai.resources.embeddings",
            "AsyncEmbeddingsWithStreamingResponse": "openai.resources.embeddings",
            "Embeddings": "openai.resources.embeddings",
            "EmbeddingsWithRawResponse": "openai.resources.embeddings",
            "EmbeddingsWithStreamingResponse": "openai.resources.embeddings",
            "AsyncEvals": "openai.resources.evals.evals",
            "AsyncEvalsWithRawResponse": "openai.resources.evals.evals",
            "AsyncEvalsWithStreamingResponse": "openai.resources.evals.evals",
            "Evals": "openai.resources.evals.evals",
            "EvalsWithRawResponse": "openai.resources.evals.evals",
            "EvalsWithStreamingResponse": "openai.resources.evals.evals",
            "AsyncFiles": "openai.resources.files",
            "AsyncFilesWithRawResponse": "openai.resources.files",
            "AsyncFilesWithStreamingResponse": "openai.resources.files",
            "Files": "openai.resources.files",
            "FilesWithRawResponse": "openai.resources.files",
            "FilesWithStreamingResponse": "openai.resources.files",
            "AsyncFineTuning": "openai.resources.fine_tuning.fine_tuning",
            "AsyncFineTuningWithRawResponse": "openai.resources.fine_tuning.fine_tuning",
            "AsyncFineTuningWithStreamingResponse": "openai.resources.fine_tuning.fine_tuning",
            "FineTuning": "openai.resources.fine_tuning.fine_tuning",
            "FineTuningWithRawResponse": "openai.resources.fine_tuning.fine_tuning",
            "FineTuningWithStreamingResponse": "openai.resources.fine_tuning.fine_tuning",
            "AsyncImages": "openai.resources.images",
            "AsyncImagesWithRawResponse": "openai.resources.images",
            "AsyncImagesWithStreamingResponse": "openai.resources.images",
            "Images": "openai.resources.images",
            "ImagesWithRawResponse": "openai.resources.images",
            "ImagesWithStreamingResponse": "openai.resources.images",
            "AsyncModels": "openai.resources.models",
            "AsyncModelsWithRawResponse": "openai.resources.models",
            "AsyncModelsWithStreamingResponse": "openai.resources.models",
            "Models": "openai.resources.models",
            "ModelsWithRawResponse": "openai.resources.models",
            "ModelsWithStreamingResponse": "openai.resources.models",
            "AsyncModerations": "openai.resources.moderations",
            "AsyncModerationsWithRawResponse": "openai.resources.moderations",
            "AsyncModerationsWithStreamingResponse": "openai.resources.moderations",
            "Moderations": "openai.resources.moderations",
            "ModerationsWithRawResponse": "openai.resources.moderations",
            "ModerationsWithStreamingResponse": "openai.resources.moderations",
            "AsyncRealtime": "openai.resources.realtime.realtime",
            "AsyncRealtimeWithRawResponse": "openai.resources.realtime.realtime",
            "AsyncRealtimeWithStreamingResponse": "openai.resources.realtime.realtime",
            "Realtime": "openai.resources.realtime.realtime",
            "RealtimeWithRawResponse": "openai.resources.realtime.realtime",
            "RealtimeWithStreamingResponse": "openai.resources.realtime.realtime",
            "AsyncResponses": "openai.resources.responses.responses",
            "AsyncResponsesWithRawResponse": "openai.resources.responses.responses",
            "AsyncResponsesWithStreamingResponse": "openai.resources.responses.responses",
            "Responses": "openai.resources.responses.responses",
            "ResponsesWithRawResponse": "openai.resources.responses.responses",
            "ResponsesWithStreamingResponse": "openai.resources.responses.responses",
            "AsyncSkills": "openai.resources.skills.skills",
            "AsyncSkillsWithRawResponse": "openai.resources.skills.skills",
            "AsyncSkillsWithStreamingResponse": "openai.resources.skills.skills",
            "Skills": "openai.resources.skills.skills",
            "SkillsWithRawResponse": "openai.resources.skills.skills",
            "SkillsWithStreamingResponse": "openai.resources.skills.skills",
            "AsyncUploads": "openai.resources.uploads.uploads",
            "AsyncUploadsWithRawResponse": "openai.resources.uploads.uploads",
            "AsyncUploadsWithStreamingResponse": "openai.resources.uploads.uploads",
            "Uploads": "openai.resources.uploads.uploads",
            "UploadsWithRawResponse": "openai.resources.uploads.uploads",
            "UploadsWithStreamingResponse": "openai.resources.uploads.uploads",
            "AsyncVectorStores": "openai.resources.vector_stores.vector_stores",
            "AsyncVectorStoresWithRawResponse": "openai.resources.vector_stores.vector_stores",
            "AsyncVectorStoresWithStreamingResponse": "openai.resources.vector_stores.vector_stores",
            "VectorStores": "openai.resources.vector_stores.vector_stores",
            "VectorStoresWithRawResponse": "openai.resources.vector_stores.vector_stores",
            "VectorStoresWithStreamingResponse": "openai.resources.vector_stores.vector_stores",
            "AsyncVideos": "openai.resources.videos",
            "AsyncVideosWithRawResponse": "openai.resources.videos",
            "AsyncVideosWithStreamingResponse": "openai.resources.videos",
            "Videos": "openai.resources.videos",
            "VideosWithRawResponse": "openai.resources.videos",
            "VideosWithStreamingResponse": "openai.resources.videos",
            "AsyncWebhooks": "openai.resources.webhooks.webhooks",
            "AsyncWebhooksWithRawResponse": "openai.resources.webhooks.webhooks",
            "AsyncWebhooksWithStreamingResponse": "openai.resources.webhooks.webhooks",
            "Webhooks": "openai.resources.webhooks.webhooks",
            "WebhooksWithRawResponse": "openai.resources.webhooks.webhooks",
            "WebhooksWithStreamingResponse": "openai.resources.webhooks.webhooks",
        },
    )
