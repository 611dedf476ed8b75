"""Door: the exceptions."""

from ._core.errors import *  # noqa: F403 # its `__all__` says which
from ._core.errors import __all__ as __all__
