"""The OpenAI API, from Python.

    from openai import OpenAI

    client = OpenAI()
    answer = client.responses.create(model="gpt-4o", input="Say hello")

Every name here is imported when it is first used, so `import openai` costs next to nothing.
"""
