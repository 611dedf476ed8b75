"""openai-agents: an agent with a tool, whole and streamed, through responses and through chat completions; and with the
tools that are no functions."""

import asyncio

from agents import (
    Agent,
    ApplyPatchTool,
    AsyncComputer,
    CodeInterpreterTool,
    ComputerTool,
    HostedMCPTool,
    ImageGenerationTool,
    LocalShellTool,
    ModelSettings,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    ShellTool,
    ToolSearchTool,
    WebSearchTool,
    function_tool,
    set_tracing_disabled,
)
from agents.editor import ApplyPatchResult
from agents.items import ToolCallItem, ToolCallOutputItem
from pydantic import BaseModel

from openai import AsyncOpenAI
from openai.types.responses import ResponseTextDeltaEvent

set_tracing_disabled(True)
asked = []


class Person(BaseModel):
    name: str
    age: int


@function_tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    asked.append(city)
    return f"Sunny in {city}"


@function_tool(defer_loading=True)
def get_forecast(city: str) -> str:
    """The forecast of the weather in a city."""
    asked.append(city)
    return f"Sunny in {city}"


class Screen(AsyncComputer):
    """A computer that has been clicked at, or not."""

    environment = "browser"
    dimensions = (800, 600)

    async def screenshot(self) -> str:
        return "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="

    async def click(self, x: int, y: int, button: str) -> None:
        asked.append(button)

    async def double_click(self, *_: object) -> None: ...

    scroll = type = wait = move = keypress = drag = double_click


class Editor:
    """Files that are changed, or not."""

    def create_file(self, operation) -> ApplyPatchResult:
        asked.append(operation.path)
        return ApplyPatchResult(status="completed")

    update_file = delete_file = create_file


async def run_shell(request) -> str:
    asked.extend(request.data.action.commands)
    return "a.txt"


def run_local(request) -> str:
    asked.append(request.data.action.command[-1])
    return "a.txt"


FAR = {"type": "mcp", "server_label": "far", "server_url": "https://mcp.example.com/mcp"}
HOSTED = [  # tools, what is asked, what the client is asked for
    ([WebSearchTool()], "What is the latest news about whales?", None),
    ([ImageGenerationTool({"type": "image_generation", "quality": "low"})], "Draw a picture of a fish", None),
    ([CodeInterpreterTool({"type": "code_interpreter", "container": {"type": "auto"}})], "Calculate 12 * 34", None),
    ([HostedMCPTool(FAR)], "Hello", None),
    ([get_forecast, ToolSearchTool()], "Get the weather forecast for Paris", "Paris"),
    ([ShellTool(executor=run_shell)], "Run `ls -l` in the shell", "ls -l"),
    ([LocalShellTool(executor=run_local)], "Run `ls -l` in the terminal", "ls -l"),
    ([ApplyPatchTool(editor=Editor())], "Create the file a.txt with 'x'", "a.txt"),
    ([ComputerTool(computer=Screen())], "Click the button", "left"),
]


async def use_hosted_tools() -> None:
    """Whole, streamed, and as part of a conversation that the program keeps itself."""
    for tools, prompt, wanted in HOSTED:
        agent = Agent(name="Hosted", tools=tools, model="gpt-4o-mini")
        asked.clear()
        result = await Runner.run(agent, prompt)
        assert result.final_output, (prompt, result)
        assert wanted is None or asked == [wanted], (prompt, asked)
        streamed = Runner.run_streamed(agent, prompt)
        async for _ in streamed.stream_events():
            pass
        assert [type(item) for item in streamed.new_items] == [type(item) for item in result.new_items], prompt
        again = await Runner.run(agent, [*result.to_input_list(), {"role": "user", "content": "Thank you!"}])
        assert again.final_output, (prompt, again)


async def main() -> None:
    await use_hosted_tools()
    client = AsyncOpenAI()
    models = [
        "gpt-4o-mini",
        OpenAIResponsesModel("gpt-4o-mini", client),
        OpenAIChatCompletionsModel("gpt-4o-mini", client),
    ]
    for model in models:
        agent = Agent(
            name="Weather",
            instructions="Answer with the tool.",
            tools=[get_weather],
            model=model,
            model_settings=ModelSettings(include_usage=True),  # chat completions have none in a stream unless asked
        )
        asked.clear()
        result = await Runner.run(agent, "What is the weather in Paris?")
        assert asked, (model, result)
        assert "Paris" in asked[0], (model, asked)
        assert result.final_output, (model, result)

        asked.clear()
        streamed = Runner.run_streamed(agent, "What is the weather in Paris?")
        items, text = [], ""
        async for event in streamed.stream_events():
            if event.type == "run_item_stream_event":
                items.append(event.item)
            elif event.type == "raw_response_event" and isinstance(event.data, ResponseTextDeltaEvent):
                text += event.data.delta
        assert asked, (model, items)
        assert any(isinstance(item, ToolCallItem) for item in items), (model, items)
        assert any(isinstance(item, ToolCallOutputItem) for item in items), (model, items)
        assert text == streamed.final_output, (model, text, streamed.final_output)
        assert streamed.context_wrapper.usage.total_tokens > 0, (model, streamed.context_wrapper.usage)

        shaped = Agent(name="Reader", instructions="Read the person.", output_type=Person, model=model)
        person = (await Runner.run(shaped, "Ada is 36 years old.")).final_output
        assert isinstance(person, Person), (model, person)


asyncio.run(main())
