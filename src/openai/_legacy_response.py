"""Door: the responses of `with_raw_response`, and binary content."""

from ._core.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from ._core.response import LegacyAPIResponse as LegacyAPIResponse
