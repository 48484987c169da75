"""The twenty must-not-regress tasks and their checks."""
