"""Videos made, edited and fetched."""

from typing import Literal

from .images import ImageInputReferenceParam
from .vocabulary import Model, OneOf, Params, Resource, delete, get, helper, post, shape

package = "openai.types"


class Video(Model):
    id: str
    completed_at: int = ...
    created_at: int
    error: VideoCreateError = ...
    expires_at: int = ...
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: str = ...
    remixed_from_video_id: str = ...
    seconds: str | VideoSeconds
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]


class VideoCreateCharacterParams(Params):
    name: str
    video: FileTypes


class VideoCreateCharacterResponse(Model):
    id: str = ...
    created_at: int
    name: str = ...


class VideoCreateError(Model):
    class Misalignment:
        class Steer:
            message: str

        detailed_explanation: str = ...
        error_type: (
            str
            | Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ]
        ) = ...
        review_target: str = ...
        steer: Steer = ...

    code: str
    message: str
    headers: dict[str, str] = ...
    misalignment: Misalignment = ...
    param: str = ...
    type: str = ...


class VideoCreateParams(Params):
    InputReference = FileTypes | ImageInputReferenceParam

    prompt: str
    input_reference: InputReference = ...
    model: VideoModel = ...
    seconds: VideoSeconds = ...
    size: VideoSize = ...


class VideoDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["video.deleted"]


class VideoDownloadContentParams(Params):
    variant: Literal["video", "thumbnail", "spritesheet"] = ...


class VideoEditParams(Params):
    class Video(OneOf):
        class VideoReferenceInputParam:
            id: str

        members = FileTypes | VideoReferenceInputParam

    prompt: str
    video: Video


class VideoExtendParams(Params):
    class Video(OneOf):
        class VideoReferenceInputParam:
            id: str

        members = FileTypes | VideoReferenceInputParam

    prompt: str
    seconds: VideoSeconds
    video: Video


class VideoGetCharacterResponse(Model):
    id: str = ...
    created_at: int
    name: str = ...


class VideoListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["asc", "desc"] = ...


VideoModel = shape(
    str | Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
)


class VideoRemixParams(Params):
    prompt: str
    seconds: VideoSeconds = ...


VideoSeconds = Literal["4", "8", "12"]


VideoSize = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]


class Videos(Resource, module="videos"):
    @post("/videos", multipart=True)
    def create(self, params: VideoCreateParams) -> Video: ...

    @get("/videos/{video_id}")
    def retrieve(self, video_id: str) -> Video: ...

    @get("/videos")
    def list(self, params: VideoListParams) -> ConversationCursorPage[Video]: ...

    @delete("/videos/{video_id}")
    def delete(self, video_id: str) -> VideoDeleteResponse: ...

    @post("/videos/characters", multipart=True)
    def create_character(self, params: VideoCreateCharacterParams) -> VideoCreateCharacterResponse: ...

    @get("/videos/{video_id}/content", accept="application/binary")
    def download_content(self, video_id: str, params: VideoDownloadContentParams) -> HttpxBinaryResponseContent: ...

    @post("/videos/edits", multipart=True)
    def edit(self, params: VideoEditParams) -> Video: ...

    @post("/videos/extensions", multipart=True)
    def extend(self, params: VideoExtendParams) -> Video: ...

    @get("/videos/characters/{character_id}")
    def get_character(self, character_id: str) -> VideoGetCharacterResponse: ...

    @post("/videos/{video_id}/remix")
    def remix(self, video_id: str, params: VideoRemixParams) -> Video: ...

    @helper("polling:create_and_poll_video")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: VideoCreateParams.InputReference = ...,
        model: VideoModel = ...,
        seconds: VideoSeconds = ...,
        size: VideoSize = ...,
        poll_interval_ms: int = ...,
    ) -> Video: ...

    @helper("polling:poll_video")
    def poll(self, video_id: str, *, poll_interval_ms: int = ...) -> Video: ...
