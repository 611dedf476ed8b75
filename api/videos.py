"""Videos made, edited and fetched."""

from typing import Literal

from .images import ImageInputReferenceParam
from .vocabulary import Model, OneOf, Params, Resource, delete, get, helper, post, shape

package = "openai.types"


class Video(Model):
    """A video and how far it has come."""

    id: str
    completed_at: int = ...
    """Unix seconds."""
    created_at: int
    """Unix seconds."""
    error: VideoCreateError = ...
    """Why it failed."""
    expires_at: int = ...
    """Unix seconds; from then on it cannot be downloaded."""
    model: VideoModel
    object: Literal["video"]
    progress: int
    """About how much is done, in percent."""
    prompt: str = ...
    remixed_from_video_id: str = ...
    seconds: str | VideoSeconds
    """Length in seconds; of an extended video the whole."""
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]


class VideoCreateCharacterParams(Params):
    name: str
    """At most 80 characters."""
    video: FileTypes
    """The video file that shows the character."""


class VideoCreateCharacterResponse(Model):
    """The character made."""

    id: str = ...
    created_at: int
    """Unix seconds."""
    name: str = ...


class VideoCreateError(Model):
    """Why a video failed."""

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
    """What to show; at most 32,000 characters."""
    input_reference: InputReference = ...
    """An image to go by: a file, or its id or address."""
    model: VideoModel = ...
    """The API's default is `sora-2`."""
    seconds: VideoSeconds = ...
    """Length in seconds. The API's default is `4`."""
    size: VideoSize = ...
    """Width and height in pixels. The API's default is `720x1280`."""


class VideoDeleteResponse(Model):
    """That a video is gone."""

    id: str
    deleted: bool
    object: Literal["video.deleted"]


class VideoDownloadContentParams(Params):
    variant: Literal["video", "thumbnail", "spritesheet"] = ...
    """The video, a preview image or a sheet of frames. The API's default is `video`, an MP4 file."""


class VideoEditParams(Params):
    class Video(OneOf):
        class VideoReferenceInputParam:
            id: str

        members = FileTypes | VideoReferenceInputParam

    prompt: str
    """How to change it; at most 32,000 characters."""
    video: Video
    """The video to change: a file, or the id of a finished one."""


class VideoExtendParams(Params):
    class Video(OneOf):
        class VideoReferenceInputParam:
            id: str

        members = FileTypes | VideoReferenceInputParam

    prompt: str
    """How it goes on; at most 32,000 characters."""
    seconds: VideoSeconds
    """Length of the new part in seconds."""
    video: Video
    """The video to continue: a file, or the id of a finished one."""


class VideoGetCharacterResponse(Model):
    """A character."""

    id: str = ...
    created_at: int
    """Unix seconds."""
    name: str = ...


class VideoListParams(Params):
    after: str = ...
    """Id of the video the page starts behind."""
    limit: int = ...
    """Videos per page, at most 100."""
    order: Literal["asc", "desc"] = ...
    """By creation time; `asc` is oldest first."""


VideoModel = shape(
    str | Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
)
"""The video models known by name."""


class VideoRemixParams(Params):
    prompt: str
    """What to show; at most 32,000 characters."""
    seconds: VideoSeconds = ...


VideoSeconds = Literal["4", "8", "12"]
"""Length of a video in seconds, as a string."""


VideoSize = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
"""Width and height of a video in pixels."""


class Videos(Resource, module="videos"):
    @post("/videos", multipart=True)
    def create(self, params: VideoCreateParams) -> Video:
        """Start to make a video from a text. It is done in the background: poll it, or use `create_and_poll`."""

    @get("/videos/{video_id}")
    def retrieve(self, video_id: str) -> Video:
        """Fetch the state of a video."""

    @get("/videos")
    def list(self, params: VideoListParams) -> ConversationCursorPage[Video]:
        """List the videos of the project."""

    @delete("/videos/{video_id}")
    def delete(self, video_id: str) -> VideoDeleteResponse:
        """Delete a finished or failed video with all its files."""

    @post("/videos/characters", multipart=True)
    def create_character(self, params: VideoCreateCharacterParams) -> VideoCreateCharacterResponse:
        """Make a character out of a video, to appear in others."""

    @get("/videos/{video_id}/content", accept="application/binary")
    def download_content(self, video_id: str, params: VideoDownloadContentParams) -> HttpxBinaryResponseContent:
        """Download a finished video, or pictures taken from it."""

    @post("/videos/edits", multipart=True)
    def edit(self, params: VideoEditParams) -> Video:
        """Start to make a changed version of a video."""

    @post("/videos/extensions", multipart=True)
    def extend(self, params: VideoExtendParams) -> Video:
        """Start to make a continuation of a video."""

    @get("/videos/characters/{character_id}")
    def get_character(self, character_id: str) -> VideoGetCharacterResponse:
        """Fetch a character."""

    @post("/videos/{video_id}/remix")
    def remix(self, video_id: str, params: VideoRemixParams) -> Video:
        """Start to make a finished video anew with another prompt."""

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
    ) -> Video:
        """Start to make a video and wait until it is `completed` or `failed`; a failed one is returned, not raised.
        Without `poll_interval_ms` the server's hint is followed, or else one second.
        """

    @helper("polling:poll_video")
    def poll(self, video_id: str, *, poll_interval_ms: int = ...) -> Video:
        """Wait until a video is `completed` or `failed`; a failed one is returned, not raised. Without
        `poll_interval_ms` the server's hint is followed, or else one second.
        """
