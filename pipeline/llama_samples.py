"""Whether llama.cpp's tools are here, for tests that need them, and what a test says where they are not."""

from __future__ import annotations

from harnesses.records import ShipgateError
from pipeline.llama_cpp import INSTALL, find_tools

REASON = f"needs llama.cpp's converter and quantizer; `{INSTALL}` brings them"


def missing() -> bool:
    """Whether a tool is missing."""
    try:
        find_tools()
    except ShipgateError:
        return True
    return False
