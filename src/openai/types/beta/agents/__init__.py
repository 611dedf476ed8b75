# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.agents.automation import Automation as Automation
    from openai.types.beta.agents.automation_agent_config import AutomationAgentConfig as AutomationAgentConfig
    from openai.types.beta.agents.automation_create_params import AutomationCreateParams as AutomationCreateParams
    from openai.types.beta.agents.automation_created_by import AutomationCreatedBy as AutomationCreatedBy
    from openai.types.beta.agents.automation_deleted import AutomationDeleted as AutomationDeleted
    from openai.types.beta.agents.automation_environment import AutomationEnvironment as AutomationEnvironment
    from openai.types.beta.agents.automation_list_params import AutomationListParams as AutomationListParams
    from openai.types.beta.agents.automation_metadata_param import AutomationMetadataParam as AutomationMetadataParam
    from openai.types.beta.agents.automation_target import AutomationTarget as AutomationTarget
    from openai.types.beta.agents.automation_target_param import AutomationTargetParam as AutomationTargetParam
    from openai.types.beta.agents.automation_update_params import AutomationUpdateParams as AutomationUpdateParams
    from openai.types.beta.agents.environment_create_params import EnvironmentCreateParams as EnvironmentCreateParams
    from openai.types.beta.agents.environment_info import EnvironmentInfo as EnvironmentInfo
    from openai.types.beta.agents.environment_list_params import EnvironmentListParams as EnvironmentListParams
    from openai.types.beta.agents.one_time_automation import OneTimeAutomation as OneTimeAutomation
    from openai.types.beta.agents.periodic_automation import PeriodicAutomation as PeriodicAutomation
    from openai.types.beta.agents.session_create_params import SessionCreateParams as SessionCreateParams
    from openai.types.beta.agents.session_list_params import SessionListParams as SessionListParams
    from openai.types.beta.agents.session_update_params import SessionUpdateParams as SessionUpdateParams
    from openai.types.beta.agents.vault import Vault as Vault
    from openai.types.beta.agents.vault_create_params import VaultCreateParams as VaultCreateParams
    from openai.types.beta.agents.vault_deleted import VaultDeleted as VaultDeleted
    from openai.types.beta.agents.vault_list_params import VaultListParams as VaultListParams
    from openai.types.beta.agents.vault_status import VaultStatus as VaultStatus
    from openai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam as VaultStatusFilterParam
    from openai.types.beta.agents.vault_update_params import VaultUpdateParams as VaultUpdateParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Automation": "openai.types.beta.agents.automation",
            "AutomationAgentConfig": "openai.types.beta.agents.automation_agent_config",
            "AutomationCreateParams": "openai.types.beta.agents.automation_create_params",
            "AutomationCreatedBy": "openai.types.beta.agents.automation_created_by",
            "AutomationDeleted": "openai.types.beta.agents.automation_deleted",
            "AutomationEnvironment": "openai.types.beta.agents.automation_environment",
            "AutomationListParams": "openai.types.beta.agents.automation_list_params",
            "AutomationMetadataParam": "openai.types.beta.agents.automation_metadata_param",
            "AutomationTarget": "openai.types.beta.agents.automation_target",
            "AutomationTargetParam": "openai.types.beta.agents.automation_target_param",
            "AutomationUpdateParams": "openai.types.beta.agents.automation_update_params",
            "EnvironmentCreateParams": "openai.types.beta.agents.environment_create_params",
            "EnvironmentInfo": "openai.types.beta.agents.environment_info",
            "EnvironmentListParams": "openai.types.beta.agents.environment_list_params",
            "OneTimeAutomation": "openai.types.beta.agents.one_time_automation",
            "PeriodicAutomation": "openai.types.beta.agents.periodic_automation",
            "SessionCreateParams": "openai.types.beta.agents.session_create_params",
            "SessionListParams": "openai.types.beta.agents.session_list_params",
            "SessionUpdateParams": "openai.types.beta.agents.session_update_params",
            "Vault": "openai.types.beta.agents.vault",
            "VaultCreateParams": "openai.types.beta.agents.vault_create_params",
            "VaultDeleted": "openai.types.beta.agents.vault_deleted",
            "VaultListParams": "openai.types.beta.agents.vault_list_params",
            "VaultStatus": "openai.types.beta.agents.vault_status",
            "VaultStatusFilterParam": "openai.types.beta.agents.vault_status_filter_param",
            "VaultUpdateParams": "openai.types.beta.agents.vault_update_params",
        },
    )
