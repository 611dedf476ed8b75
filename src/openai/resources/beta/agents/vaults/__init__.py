# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.vaults.credentials import AsyncCredentials as AsyncCredentials
    from openai.resources.beta.agents.vaults.credentials import AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse
    from openai.resources.beta.agents.vaults.credentials import AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse
    from openai.resources.beta.agents.vaults.credentials import Credentials as Credentials
    from openai.resources.beta.agents.vaults.credentials import CredentialsWithRawResponse as CredentialsWithRawResponse
    from openai.resources.beta.agents.vaults.credentials import CredentialsWithStreamingResponse as CredentialsWithStreamingResponse
    from openai.resources.beta.agents.vaults.vaults import AsyncVaults as AsyncVaults
    from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
    from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse
    from openai.resources.beta.agents.vaults.vaults import Vaults as Vaults
    from openai.resources.beta.agents.vaults.vaults import VaultsWithRawResponse as VaultsWithRawResponse
    from openai.resources.beta.agents.vaults.vaults import VaultsWithStreamingResponse as VaultsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncCredentials": "openai.resources.beta.agents.vaults.credentials",
            "AsyncCredentialsWithRawResponse": "openai.resources.beta.agents.vaults.credentials",
            "AsyncCredentialsWithStreamingResponse": "openai.resources.beta.agents.vaults.credentials",
            "Credentials": "openai.resources.beta.agents.vaults.credentials",
            "CredentialsWithRawResponse": "openai.resources.beta.agents.vaults.credentials",
            "CredentialsWithStreamingResponse": "openai.resources.beta.agents.vaults.credentials",
            "AsyncVaults": "openai.resources.beta.agents.vaults.vaults",
            "AsyncVaultsWithRawResponse": "openai.resources.beta.agents.vaults.vaults",
            "AsyncVaultsWithStreamingResponse": "openai.resources.beta.agents.vaults.vaults",
            "Vaults": "openai.resources.beta.agents.vaults.vaults",
            "VaultsWithRawResponse": "openai.resources.beta.agents.vaults.vaults",
            "VaultsWithStreamingResponse": "openai.resources.beta.agents.vaults.vaults",
        },
    )
