"""Whether llama.cpp's tools are here, for tests that need them, and what a test says where they are not."""

from __future__ import annotations

import os

from harnesses.records import ShipgateError
from pipeline.llama_cpp import INSTALL, find_tools

REQUIRED = "SHIPGATE_REQUIRE_LLAMA_CPP"
REASON = f"needs llama.cpp's converter and quantizer; `{INSTALL}` brings them"


def missing() -> bool:
    """Whether a tool is missing.

    Raises:
        ShipgateError: it is, and the environment requires it, so that nothing is skipped unseen.
    """
    try:
        find_tools()
    except ShipgateError:
        if os.environ.get(REQUIRED):
            raise
        return True
    return False
