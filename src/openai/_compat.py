"""Door: `cached_property`, which other packages import from here."""

from ._core.resource import cached_property as cached_property
