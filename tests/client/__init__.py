"""What there is only one of: construction, names, budgets, and what other packages do with the clients."""
