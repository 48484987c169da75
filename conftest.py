"""Loads the ship gate's pytest plugin, and lets no session of this project run with it blocked."""

import pytest

pytest_plugins = ["gates.plugin"]


def pytest_configure(config: pytest.Config) -> None:
    """Refuse `-p no:gates.plugin`: listing options would end with 0 as if a gate had been passed."""
    if not config.pluginmanager.hasplugin("gates.plugin"):
        raise pytest.UsageError("the plugin gates.plugin is blocked; leave `-p no:gates.plugin` out")
