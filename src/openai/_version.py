"""The version. Doors: `openai.__version__`, `openai.VERSION`, `openai.version.VERSION`."""

__title__ = "openai"
__version__ = "2.100.0"
