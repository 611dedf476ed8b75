"""openai-agents: an agent with a tool, whole and streamed, through responses and through chat completions."""

import asyncio

from agents import (
    Agent,
    ModelSettings,
    OpenAIChatCompletionsModel,
    OpenAIResponsesModel,
    Runner,
    function_tool,
    set_tracing_disabled,
)
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


async def main() -> None:
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
