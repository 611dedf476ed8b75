# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.responses.beta_response_item_list import BetaResponseItemList as BetaResponseItemList
    from openai.types.beta.responses.input_item_list_params import InputItemListParams as InputItemListParams
    from openai.types.beta.responses.input_token_count_params import InputTokenCountParams as InputTokenCountParams
    from openai.types.beta.responses.input_token_count_response import InputTokenCountResponse as InputTokenCountResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "BetaResponseItemList": "openai.types.beta.responses.beta_response_item_list",
            "InputItemListParams": "openai.types.beta.responses.input_item_list_params",
            "InputTokenCountParams": "openai.types.beta.responses.input_token_count_params",
            "InputTokenCountResponse": "openai.types.beta.responses.input_token_count_response",
        },
    )
