# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import Checkpoints as Checkpoints
    from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithRawResponse as CheckpointsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissions as AsyncPermissions
    from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.permissions import Permissions as Permissions
    from openai.resources.fine_tuning.checkpoints.permissions import PermissionsWithRawResponse as PermissionsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.permissions import PermissionsWithStreamingResponse as PermissionsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncCheckpoints": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "AsyncCheckpointsWithRawResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "AsyncCheckpointsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "Checkpoints": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "CheckpointsWithRawResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "CheckpointsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "AsyncPermissions": "openai.resources.fine_tuning.checkpoints.permissions",
            "AsyncPermissionsWithRawResponse": "openai.resources.fine_tuning.checkpoints.permissions",
            "AsyncPermissionsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.permissions",
            "Permissions": "openai.resources.fine_tuning.checkpoints.permissions",
            "PermissionsWithRawResponse": "openai.resources.fine_tuning.checkpoints.permissions",
            "PermissionsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.permissions",
        },
    )
