"""Door: the base classes of resources."""

from ._core.resource import (
    AsyncAPIResource as AsyncAPIResource,
    SyncAPIResource as SyncAPIResource,
    cached_property as cached_property,
)
