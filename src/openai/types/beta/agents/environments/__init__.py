# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.agents.environments.environment_file import EnvironmentFile as EnvironmentFile
    from openai.types.beta.agents.environments.environment_template import EnvironmentTemplate as EnvironmentTemplate
    from openai.types.beta.agents.environments.environment_template_deleted import EnvironmentTemplateDeleted as EnvironmentTemplateDeleted
    from openai.types.beta.agents.environments.file_create_params import FileCreateParams as FileCreateParams
    from openai.types.beta.agents.environments.file_list_params import FileListParams as FileListParams
    from openai.types.beta.agents.environments.template_create_params import TemplateCreateParams as TemplateCreateParams
    from openai.types.beta.agents.environments.template_list_params import TemplateListParams as TemplateListParams
    from openai.types.beta.agents.environments.template_update_params import TemplateUpdateParams as TemplateUpdateParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "EnvironmentFile": "openai.types.beta.agents.environments.environment_file",
            "EnvironmentTemplate": "openai.types.beta.agents.environments.environment_template",
            "EnvironmentTemplateDeleted": "openai.types.beta.agents.environments.environment_template_deleted",
            "FileCreateParams": "openai.types.beta.agents.environments.file_create_params",
            "FileListParams": "openai.types.beta.agents.environments.file_list_params",
            "TemplateCreateParams": "openai.types.beta.agents.environments.template_create_params",
            "TemplateListParams": "openai.types.beta.agents.environments.template_list_params",
            "TemplateUpdateParams": "openai.types.beta.agents.environments.template_update_params",
        },
    )
