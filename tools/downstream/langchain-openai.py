"""langchain-openai: chat, stream, tools, structured output and embeddings, the first two async too."""

import asyncio

from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings
from pydantic import BaseModel

PROMPT = "Write two sentences about the sea."


class Person(BaseModel):
    name: str
    age: int


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"Sunny in {city}"


def chat(model: ChatOpenAI) -> None:
    answer = model.invoke(PROMPT)
    assert isinstance(answer, AIMessage), answer
    assert answer.text, answer
    assert answer.usage_metadata, answer
    assert answer.usage_metadata["output_tokens"] > 0, answer
    assert asyncio.run(model.ainvoke(PROMPT)).text == answer.text
    assert [each.text for each in model.batch([PROMPT, PROMPT])] == [answer.text] * 2


def stream(model: ChatOpenAI) -> None:
    pieces = list(model.stream(PROMPT, stream_usage=True))
    whole = pieces[0]
    for piece in pieces[1:]:
        whole += piece
    assert len(pieces) > 3, pieces
    assert whole.text == model.invoke(PROMPT).text, whole
    assert whole.usage_metadata, whole

    async def again() -> str:
        return "".join([piece.text async for piece in model.astream(PROMPT)])

    assert asyncio.run(again()) == whole.text


def tools(model: ChatOpenAI) -> None:
    bound = model.bind_tools([get_weather], strict=True)
    question = HumanMessage("What is the weather in Paris?")
    answer = bound.invoke([question])
    (call,) = answer.tool_calls
    assert call["name"] == "get_weather", call
    assert "Paris" in call["args"]["city"], call
    result = get_weather.invoke(call)
    assert isinstance(result, ToolMessage), result
    assert bound.invoke([question, answer, result]).text
    whole = None
    for piece in bound.stream([question]):
        whole = piece if whole is None else whole + piece
    assert [(each["name"], each["args"]) for each in whole.tool_calls] == [(call["name"], call["args"])], whole


def structured(model: ChatOpenAI) -> None:
    for method in ("json_schema", "function_calling"):
        shaped = model.with_structured_output(Person, method=method)
        person = shaped.invoke("Ada is 36 years old.")
        assert isinstance(person, Person), (method, person)
        assert isinstance(asyncio.run(shaped.ainvoke("Ada is 36 years old.")), Person)
    raw = model.with_structured_output(Person, include_raw=True).invoke("Ada is 36 years old.")
    assert isinstance(raw["parsed"], Person), raw
    assert raw["parsing_error"] is None, raw
    *_, last = model.with_structured_output(Person).stream("Ada is 36 years old.")
    assert isinstance(last, Person), last


def embeddings() -> None:
    # its own count of tokens needs a file from elsewhere
    model = OpenAIEmbeddings(model="text-embedding-3-small", check_embedding_ctx_length=False)
    one, other = model.embed_documents(["a cat", "the sea"])
    assert len(one) == 1536, len(one)
    assert one != other
    assert asyncio.run(model.aembed_query("a cat")) == one


def responses() -> None:
    model = ChatOpenAI(model="gpt-4o-mini", use_responses_api=True)
    assert model.invoke(PROMPT).text
    pieces = list(model.stream(PROMPT))
    assert "".join(piece.text for piece in pieces), pieces
    (call,) = model.bind_tools([get_weather]).invoke("What is the weather in Paris?").tool_calls
    assert call["name"] == "get_weather", call
    person = model.with_structured_output(Person).invoke("Ada is 36 years old.")
    assert isinstance(person, Person), person


model = ChatOpenAI(model="gpt-4o-mini")
chat(model)
stream(model)
tools(model)
structured(model)
embeddings()
responses()
