"""The command line of `pytest gates/`: its options, and whether a pytest call is about the gates at all.

Not covered: what the options do.
"""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from harnesses.records import ShipgateError
from reports.baseline import find_baseline
from reports.evidence import gather_evidence, measures_that_hold
from reports.policy import read_policy
from reports.records import Evidence

GATES = Path(__file__).resolve().parent
PROJECT = GATES.parent
CANDIDATE = "fixtures/models/candidate.gguf"
_NEVER_EMPTY = ("model", "policy", "out", "resume", "artifact", "reference", "key_file", "baseline")
_PLANNED_BY = ("model", "policy", "artifact", "reference", "training", "baseline")
_LISTING = (
    "collectonly",
    "setupplan",
    "setuponly",
    "showfixtures",
    "show_fixtures_per_test",
    "markers",
    "cacheshow",
    "help",
)


def add_options(parser: pytest.Parser) -> None:
    """Declare the contract's options."""
    group = parser.getgroup("shipgate", "the ship gate (pytest gates/)")
    group.addoption(
        "--model", metavar="STR", help="the candidate (default: $SHIPGATE_MODEL, else the embedded)"
    )
    group.addoption("--policy", metavar="FILE", help="thresholds (default: gates/policy.toml)")
    group.addoption("--out", metavar="DIR", help="the run's folder (default: outputs/<run-id>)")
    group.addoption("--concurrency", metavar="N", type=int, help="requests in flight (default: the policy's)")
    group.addoption(
        "--full", action="store_true", help="ask every case, also where a gate has certainly failed already"
    )
    group.addoption(
        "--resume", metavar="RUN_DIR", help="go on with an interrupted run: nothing answered is asked again"
    )
    group.addoption(
        "--no-cache", action="store_true", help="ask everything anew, and keep no answer for later runs"
    )
    group.addoption("--artifact", metavar="FILE", help="the file that a server serves")
    group.addoption(
        "--reference", metavar="STR", help="the model that perplexity is held against (default: its parent)"
    )
    group.addoption(
        "--training",
        metavar="FILE",
        action="append",
        default=[],
        help="a file that the model was trained on, held against every gate prompt; give it again for more",
    )
    group.addoption(
        "--key-file",
        metavar="FILE",
        help="the key that signs the verdict: an Ed25519 private key in PEM without a password, closed to"
        " others (openssl genpkey -algorithm ed25519); default: $SHIPGATE_KEY, else this machine's own",
    )
    group.addoption(
        "--baseline",
        metavar="RUN_DIR|active",
        help="a finished run that this one is held against; active: the registry's active version's",
    )


def is_gate_call(config: pytest.Config) -> bool:
    """Whether tests of this folder were asked for, by path, rather than found by `testpaths`."""
    if hasattr(config, "workerinput"):
        return "shipgate" in config.workerinput
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        return False
    # With --help and the like, pytest stops before it sets args.
    args = config.args or config.invocation_params.args
    return any(_in_gates(config, str(arg)) for arg in args)


def check_call(config: pytest.Config) -> None:
    """Refuse what a gate session cannot do.

    Raises:
        pytest.UsageError: other tests are mixed in, options exclude each other, or one is empty.
    """
    for name in _NEVER_EMPTY:
        # An unset variable in somebody's script must not quietly stand for the default model or policy.
        if (given := config.getoption(name)) is not None and not given.strip():
            raise pytest.UsageError(f"--{name.replace('_', '-')} is empty; give a value or leave it out")
    if not all(name.strip() for name in config.getoption("training")):
        raise pytest.UsageError("--training is empty; give a file or leave it out")
    if config.getoption("resume") is not None and config.getoption("out") is not None:
        raise pytest.UsageError("--resume goes on in its own folder; leave --out out")
    others = [arg for arg in config.args if not _in_gates(config, arg)]
    if others:
        raise pytest.UsageError(f"{others[0]} is no gate; run `pytest gates/` by itself")


def only_lists(config: pytest.Config) -> bool:
    """Whether this call lists something instead of running it (`--collect-only` and its like)."""
    return any(bool(config.getoption(name, default=False)) for name in _LISTING)


def model_string(config: pytest.Config) -> str:
    """The candidate: --model, else $SHIPGATE_MODEL, else the embedded one of this project.

    Raises:
        pytest.UsageError: $SHIPGATE_MODEL is there and empty.
    """
    given = config.getoption("model")
    if given is None:
        given = os.environ.get("SHIPGATE_MODEL")
    if given is not None:
        if not given.strip():
            raise pytest.UsageError("$SHIPGATE_MODEL is empty; name a model or unset it")
        return str(given)
    here = config.invocation_params.dir.resolve() == PROJECT
    return f"gguf:{CANDIDATE if here else PROJECT / CANDIDATE}"


def resuming(config: pytest.Config, folder: Path) -> str:
    """The command that goes on with a run: what decides its plan has to be said again."""
    words = []
    for name in _PLANNED_BY:
        given = config.getoption(name) or ()
        for value in (given,) if isinstance(given, str) else given:
            words += [f"--{name}", str(value)]
    return shlex.join(["pytest", "gates/", *words, "--resume", str(folder)])


def path_option(config: pytest.Config, name: str, default: Path | None) -> Path | None:
    """A path option, relative to where pytest was called."""
    given = config.getoption(name)
    return default if given is None else config.invocation_params.dir / given


def evidence(config: pytest.Config) -> Evidence:
    """What this call gives beside the model, with paths relative to where pytest was called.

    Raises:
        pytest.UsageError: what stands beside the artifact, or the baseline, cannot be used.
    """
    here = config.invocation_params.dir
    artifact, reference = config.getoption("artifact"), config.getoption("reference")
    baseline = config.getoption("baseline")
    try:
        found = gather_evidence(
            model_string(config),
            artifact=None if artifact is None else str(here / artifact),
            reference=reference,
            training=tuple(str(here / name) for name in config.getoption("training")),
        )
        held = None if baseline is None else find_baseline(baseline, here)
        return found.model_copy(update={"baseline": held})
    except ShipgateError as error:
        raise pytest.UsageError(str(error)) from error


def measures_in_force(config: pytest.Config) -> frozenset[str]:
    """The measures that this call's policy asks for.

    Raises:
        pytest.UsageError: the policy, or what stands beside the artifact, cannot be used.
    """
    path = path_option(config, "policy", None) or GATES / "policy.toml"
    try:
        policy = read_policy(path)
    except ShipgateError as error:
        raise pytest.UsageError(str(error)) from error
    return frozenset(measures_that_hold(policy, evidence(config)))


def _in_gates(config: pytest.Config, arg: str) -> bool:
    path = (config.invocation_params.dir / arg.split("::", 1)[0]).resolve()
    return path == GATES or GATES in path.parents
