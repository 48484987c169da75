"""How long things take, and how much memory: programs to run by hand, not tests."""
