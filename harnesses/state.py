"""Where Shipgate keeps what outlives a run: `$SHIPGATE_STATE_DIR`, else the platform's own place.

    state_folder() / "models" / "registry.json"   # ~/.local/state/shipgate/models/registry.json on Linux

Only names the folder; whoever writes there makes it. Not covered: what is in it.
"""

from __future__ import annotations

import os
from pathlib import Path

from harnesses.records import ShipgateError

VARIABLE = "SHIPGATE_STATE_DIR"


def state_folder() -> Path:
    """The state folder, absolute, whether it is there or not.

    Raises:
        ShipgateError: the variable is set and names nothing.
    """
    given = os.environ.get(VARIABLE)
    if given is None:
        from platformdirs import user_state_dir

        return Path(user_state_dir("shipgate", appauthor=False))
    # An empty variable is a slip in somebody's script; it must not quietly mean another registry.
    if not given.strip():
        raise ShipgateError(f"${VARIABLE} is set but empty; name a folder or unset it")
    return Path(given).expanduser().absolute()


def models_folder() -> Path:
    """Where the registry stands, by default.

    Raises:
        ShipgateError: as for `state_folder`.
    """
    return state_folder() / "models"
