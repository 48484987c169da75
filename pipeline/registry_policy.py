"""The policy that a registry goes by: the shipped one, until another is pinned with a reason.

    pin_policy(Path("gates/release.toml"), "stricter for the release")

A policy is kept beside the registry, by its digest, when it is pinned or first promotes, so that its bars and
its command hold although the file that it came from is edited or gone. Not covered: what is done by it
(`registry_promotion`).
"""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from harnesses.records import ShipgateError
from harnesses.state import models_folder
from pipeline.registry_backend import FolderBackend, Place, backend, now
from pipeline.registry_records import Change, PinnedPolicy
from pipeline.registry_store import Loaded
from reports.digests import root
from reports.files import write_text
from reports.policy import Policy, parse_policy, read_policy

SHIPPED_POLICY = "gates/policy.toml"
_KEPT = "policies"


def pinned_policy(*, folder: Place = None) -> PinnedPolicy:
    """The policy that a verdict must have been judged by: the one pinned, else the shipped one.

    Raises:
        ShipgateError: the registry or the shipped policy cannot be read.
    """
    return _due(backend(folder).load(), _shipped())


def rules(loaded: Loaded, *, folder: Place = None) -> Policy:
    """The same policy with all that it says.

    Raises:
        ShipgateError: it cannot be read, or is not the one that was pinned.
    """
    shipped = _shipped()
    due = _due(loaded, shipped)
    if due.digest == shipped.digest:
        return shipped
    path = _kept(folder, due.digest)
    if not path.is_file():
        what = "the pinned policy" if loaded.state.policy is not None else due.reason
        raise ShipgateError(f"{what} is not at {path} any more; pin it again from its file")
    found = read_policy(path)
    if found.digest != due.digest:
        raise ShipgateError(f"{path} is not the policy that was pinned; pin it again from its file")
    return found


def _due(loaded: Loaded, shipped: Policy) -> PinnedPolicy:
    """Which policy holds. The shipped one as it first promoted: its file may have been edited since."""
    if loaded.state.policy is not None:
        return loaded.state.policy
    before = next((line for line in reversed(loaded.journal.lines) if line.policy_digest is not None), None)
    if before is None or before.policy_digest is None or before.policy_digest == shipped.digest:
        return PinnedPolicy(digest=shipped.digest, reason="the shipped policy")
    return PinnedPolicy(
        digest=before.policy_digest, reason=f"the shipped policy as it was when it promoted {before.version}"
    )


def keep_shipped(policy: Policy, *, folder: Place = None) -> None:
    """Keep the policy that is about to promote, so that it goes on holding when its file is edited.

    Raises:
        ShipgateError: it cannot be kept.
    """
    path, file = _kept(folder, policy.digest), root() / SHIPPED_POLICY
    if path.is_file() or _shipped().digest != policy.digest:
        return
    content = file.read_bytes()
    if parse_policy(content, str(file)).digest == policy.digest:
        _keep(path, content)


def pin_policy(policy: Path, reason: str, *, folder: Place = None) -> PinnedPolicy:
    """Demand another policy of all verdicts from now on; the reason stands in the history.

    Raises:
        ShipgateError: the policy cannot be read or kept, or no reason is given.
    """
    if not reason.strip():
        raise ShipgateError("a policy is pinned without a reason; say why with --reason")
    try:
        content = policy.read_bytes()
    except OSError as error:
        raise ShipgateError(
            f"policy {policy} cannot be read ({error.strerror}); give a readable file"
        ) from error
    found = parse_policy(content, str(policy))
    _keep(_kept(folder, found.digest), content)
    try:
        pinned = PinnedPolicy(digest=found.digest, reason=reason.strip())
    except ValidationError as error:
        raise ShipgateError("the reason is no text that can be written; say it in other words") from error
    backend(folder).commit(lambda _: Change(timestamp=now(), action="policy", policy=pinned))
    return pinned


def _shipped() -> Policy:
    return read_policy(root() / SHIPPED_POLICY)


def _kept(folder: Place, digest: str) -> Path:
    place = backend(folder)
    here = place.folder if isinstance(place, FolderBackend) else models_folder()
    return here / _KEPT / f"{digest.removeprefix('sha256:')}.toml"


def _keep(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, content.decode("utf-8"))
    except OSError as error:
        raise ShipgateError(
            f"{path} cannot be written ({error.strerror}); make its folder writable"
        ) from error
