"""The pytest plugin of the ship gate: options, fixtures, and one controller per gate session.

It acts only when tests of `gates/` are asked for by path; everywhere else it adds options and is silent.
Whatever pytest or another plugin makes of the session, status 0 leaves only with a verdict that says CLEARED.
Not covered: a session that never loads this plugin; its gate tests then fail for want of the fixture `gate`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path

import pytest

from canaries.canaries import HARNESS as CANARIES
from gates.broker import Ask, Check, ask_through
from gates.controller import EXIT, PROPERTY, Controller
from gates.options import GATES, add_options, check_call, is_gate_call, measures_in_force, only_lists
from harnesses.records import ShipgateError
from reports.measures import MEASURES
from reports.verdict import item_name

_IN_FORCE: pytest.StashKey[frozenset[str]] = pytest.StashKey()
_ASK: pytest.StashKey[Ask] = pytest.StashKey()
_CONTROLLER: pytest.StashKey[Controller] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the contract's options."""
    add_options(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Make a gate session of this one where gates were asked for."""
    if not is_gate_call(config):
        return
    # The project's own python_files leaves test_*.py out, so that `pytest` alone runs no gate.
    config.addinivalue_line("python_files", "test_*.py")
    if hasattr(config, "workerinput"):
        if config.workerinput["shipgate"]:
            config.stash[_ASK] = ask_through(config.workerinput["shipgate"])
        return
    check_call(config)
    if config.option.tbstyle == "auto":
        # A gate's test is three lines; what matters is its reason, and the table below.
        config.option.tbstyle = "line"
    controller = Controller(config, listing=only_lists(config))
    config.stash[_CONTROLLER], config.stash[_ASK] = controller, controller.check
    config.pluginmanager.register(controller, "shipgate-controller")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> Generator[None, int | None, int | None]:
    """Let no status 0 out without a CLEARED verdict, whichever option or plugin produced it."""
    broken = ""
    try:
        status = yield
    except (SystemExit, OSError, ValueError) as error:
        # A plugin that exits by itself, or a console that takes no more text.
        if hasattr(config, "workerinput") or not is_gate_call(config):
            raise
        status, broken = None, f" ({type(error).__name__}: {error})"
    if hasattr(config, "workerinput") or status or not is_gate_call(config):
        return status
    controller = config.stash.get(_CONTROLLER, None)
    if broken:
        with suppress(OSError):
            sys.stderr.write(f"shipgate: pytest broke off{broken}; this is no pass\n")
        return EXIT["INVALID"]
    if controller is not None and controller.cleared:
        return status
    if controller is None or not controller.listing:
        sys.stderr.write("shipgate: no verdict says CLEARED; this is no pass\n")
    return EXIT["INVALID"]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the file of a measure that the policy does not ask for in this run."""
    name = collection_path.stem.removeprefix("test_")
    if collection_path.parent != GATES or name not in MEASURES or not is_gate_call(config):
        return None
    if config.stash.get(_IN_FORCE, None) is None:
        config.stash[_IN_FORCE] = measures_in_force(config)
    return None if name in config.stash[_IN_FORCE] else True


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One item per canary."""
    if "canary_id" in metafunc.fixturenames:
        try:
            ids = [case.id for case in CANARIES.load()]
        except ShipgateError as error:
            raise pytest.UsageError(str(error)) from error
        metafunc.parametrize("canary_id", ids)


@pytest.fixture
def gate(request: pytest.FixtureRequest) -> Callable[..., Check]:
    """Ask whether a gate passes, or one case of it: `gate("refusal")`, `gate("canaries", case_id)`.

    The item is marked with what it asked for, so that the controller can tell which checks really ran.
    """
    ask = request.config.stash.get(_ASK, None)
    if ask is None:
        pytest.fail("a gate runs only in a session started with `pytest gates/`", pytrace=False)

    def asked(name: str, case_id: str | None = None) -> Check:
        request.node.user_properties.append((PROPERTY, item_name(name, case_id)))
        check = ask(name, case_id)
        # JUnit's file shows them; the controller reads none of it.
        request.node.user_properties.extend((f"{PROPERTY}_{fact}", value) for fact, value in check.facts)
        return check

    return asked
