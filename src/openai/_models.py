"""Door: models, and the options of a request."""

from ._core.models import (
    BaseModel as BaseModel,
    GenericModel as GenericModel,
    add_request_id as add_request_id,
    construct_type as construct_type,
    construct_type_unchecked as construct_type_unchecked,
    validate_type as validate_type,
)
from ._core.options import FinalRequestOptions as FinalRequestOptions
