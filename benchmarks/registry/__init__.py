"""How long the registry takes, and how that grows with what is in it."""
