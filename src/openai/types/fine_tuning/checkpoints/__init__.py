# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.fine_tuning.checkpoints.permission_create_params import PermissionCreateParams as PermissionCreateParams
    from openai.types.fine_tuning.checkpoints.permission_create_response import PermissionCreateResponse as PermissionCreateResponse
    from openai.types.fine_tuning.checkpoints.permission_delete_response import PermissionDeleteResponse as PermissionDeleteResponse
    from openai.types.fine_tuning.checkpoints.permission_list_params import PermissionListParams as PermissionListParams
    from openai.types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse as PermissionListResponse
    from openai.types.fine_tuning.checkpoints.permission_retrieve_params import PermissionRetrieveParams as PermissionRetrieveParams
    from openai.types.fine_tuning.checkpoints.permission_retrieve_response import PermissionRetrieveResponse as PermissionRetrieveResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "PermissionCreateParams": "openai.types.fine_tuning.checkpoints.permission_create_params",
            "PermissionCreateResponse": "openai.types.fine_tuning.checkpoints.permission_create_response",
            "PermissionDeleteResponse": "openai.types.fine_tuning.checkpoints.permission_delete_response",
            "PermissionListParams": "openai.types.fine_tuning.checkpoints.permission_list_params",
            "PermissionListResponse": "openai.types.fine_tuning.checkpoints.permission_list_response",
            "PermissionRetrieveParams": "openai.types.fine_tuning.checkpoints.permission_retrieve_params",
            "PermissionRetrieveResponse": "openai.types.fine_tuning.checkpoints.permission_retrieve_response",
        },
    )
