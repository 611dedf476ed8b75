"""What type checkers see of Azure, of other ways to authenticate, and of the helpers for sound.

Checked by pyright and mypy in `make check`, never run; see `calls.py`.
"""

from __future__ import annotations

import io
from typing import Tuple

import numpy as np
import numpy.typing as npt
from typing_extensions import assert_type

from openai import AsyncAzureOpenAI, AsyncBedrockOpenAI, AsyncOpenAI, AzureOpenAI, BedrockOpenAI, OpenAI
from openai.auth import SubjectTokenProvider, WorkloadIdentity, gcp_id_token_provider
from openai.helpers import LocalAudioPlayer, Microphone
from openai.lib.azure import AsyncAzureADTokenProvider, AzureADTokenProvider
from openai.providers import bedrock
from openai.types.chat import ChatCompletion


def token() -> str:
    return "t"


async def atoken() -> str:
    return "t"


provider: AzureADTokenProvider = token
aprovider: AsyncAzureADTokenProvider = atoken
aprovider = token
provider = atoken  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]


def azure() -> None:
    client = AzureOpenAI(azure_endpoint="https://e.com", api_version="v", azure_ad_token_provider=token)
    assert_type(client.copy(api_version="v2"), AzureOpenAI)
    assert_type(client.with_options(timeout=3), AzureOpenAI)
    assert_type(client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    AzureOpenAI(api_key=token, base_url="https://b.com")
    AzureOpenAI(api_key=atoken)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    plain: OpenAI = client
    plain.copy(api_key="k")


async def aazure() -> None:
    client = AsyncAzureOpenAI(api_key=atoken, azure_ad_token_provider=token, azure_deployment="d")
    assert_type(client.copy(azure_ad_token="t"), AsyncAzureOpenAI)
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletion)
    plain: AsyncOpenAI = client
    await plain.close()


def others() -> None:
    subject: SubjectTokenProvider = {"token_type": "jwt", "get_token": token}
    identity: WorkloadIdentity = {"identity_provider_id": "i", "service_account_id": "s", "provider": subject}
    assert_type(OpenAI(workload_identity=identity), OpenAI)
    AsyncOpenAI(workload_identity={**identity, "provider": gcp_id_token_provider()})
    OpenAI(workload_identity={"identity_provider_id": "i"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OpenAI(provider=bedrock(region="us-west-2", api_key=token))
    AsyncOpenAI(provider=bedrock(region="us-west-2", token_provider=atoken))
    assert_type(BedrockOpenAI(aws_region="us-west-2").copy(), BedrockOpenAI)
    assert_type(AsyncBedrockOpenAI(bedrock_token_provider=atoken).with_options(timeout=3), AsyncBedrockOpenAI)


async def sound() -> None:
    assert_type(await Microphone().record(), Tuple[str, io.BytesIO, str])
    assert_type(await Microphone().record(return_ndarray=True), npt.NDArray[np.int16])
    microphone = Microphone(channels=2, dtype=np.float32, should_record=lambda: True, timeout=3)
    assert_type(await microphone.record(True), npt.NDArray[np.float32])
    client = AsyncOpenAI()
    await client.audio.transcriptions.create(model="whisper-1", file=await Microphone(timeout=5).record())
    await LocalAudioPlayer().play(await client.audio.speech.create(model="m", voice="alloy", input="x"))
    async with client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="x") as response:
        await LocalAudioPlayer(should_stop=lambda: False).play(response)
    await LocalAudioPlayer().play(np.zeros(3, dtype=np.int16))
