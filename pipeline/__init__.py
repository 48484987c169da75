"""Training, merging, quantizing: the steps that make the artifact a gate judges, and the command line."""
