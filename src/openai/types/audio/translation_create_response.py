# Made from api/audio.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.audio.translation import Translation
    from openai.types.audio.translation_verbose import TranslationVerbose

__all__ = ["TranslationCreateResponse"]


if TYPE_CHECKING:
    TranslationCreateResponse: TypeAlias = Union[Translation, TranslationVerbose]
    """An English transcript in one of its forms."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Translation": "openai.types.audio.translation",
            "TranslationVerbose": "openai.types.audio.translation_verbose",
        },
        {"TranslationCreateResponse": 'Union[Translation, TranslationVerbose]'},
    )
