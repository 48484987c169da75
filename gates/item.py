"""What a gate's test file imports: `Check`, and an error at collection where the gate's plugin is not loaded.

Without the plugin nobody sets the exit status, and pytest ends with 0 for anything that it only lists.
"""

from __future__ import annotations

import sys

from gates.broker import Check

__all__ = ["Check"]

if "gates.plugin" not in sys.modules:
    raise ImportError("the gates run only with their plugin; leave `--noconftest` and `-p no:` options out")
