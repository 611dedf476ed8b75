"""Credentials that are no keys: workload identities, and the platforms that vouch for them. Rules: R-PROV-1, R-PROV-2.

from openai import OpenAI
from openai.auth import k8s_service_account_token_provider

client = OpenAI(
    workload_identity={
        "identity_provider_id": "idp_123",
        "service_account_id": "sa_456",
        "provider": k8s_service_account_token_provider(),
    }
)
"""

from .._core.errors import SubjectTokenProviderError as SubjectTokenProviderError
from .._core.identity import SubjectTokenProvider as SubjectTokenProvider, WorkloadIdentity as WorkloadIdentity
from .subjects import (
    azure_managed_identity_token_provider as azure_managed_identity_token_provider,
    gcp_id_token_provider as gcp_id_token_provider,
    k8s_service_account_token_provider as k8s_service_account_token_provider,
)
from .workload import WorkloadIdentityAuth as WorkloadIdentityAuth

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenProviderError",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
]
