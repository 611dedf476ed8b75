"""Features on top of the API's calls: structured outputs, helpers for streams, Azure, webhooks, websockets."""
