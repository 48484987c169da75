"""Loads the ship gate's pytest plugin."""

pytest_plugins = ["gates.plugin"]
