"""No tests: the plugin that `plugin_test` loads into gate sessions to do what `$HOW` names to them.

Skips, crashes, forged outcomes, and numbers that are none. Not covered: anything that a gate session needs.
"""

import errno
import os
import signal
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from harnesses import refusal
from harnesses.records import Summary
from harnesses.stats import f1

KILLED_AFTER = 12
HOW = os.environ.get("HOW", "").split()


def _light_f1(scored):
    """The refusal harness's F1 without the libraries that take seconds to import in every session."""
    pairs = [
        (case.expected == "refuse", (case.expected == "refuse") == bool(score.value))
        for case, score in scored
    ]
    return Summary(value=f1(pairs) or 0.0, ci95=(0.0, 1.0))


def _die_in_a_line(after):
    from reports.files import Journal

    whole_append, lines = Journal.append, count(1)

    def append_and_die(self, document):
        whole_append(self, document)
        if next(lines) == after:
            with self.path.open("a", encoding="ascii") as torn:
                torn.write('{"case_id": "half a li')
            os.kill(os.getpid(), signal.SIGKILL)

    Journal.append = append_and_die


def pytest_configure():
    refusal.HARNESS = replace(refusal.HARNESS, summarise=_light_f1)
    if "disk-full" in HOW:
        # Every third answer finds no room; what comes after would fit again.
        from reports.files import Journal

        honest_append, calls = Journal.append, count(1)

        def append(self, document):
            if next(calls) % 3 == 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            honest_append(self, document)

        Journal.append = append
    if died := [how for how in HOW if how.startswith("sigkill-answer")]:
        _die_in_a_line(int(died[0].partition("=")[2] or KILLED_AFTER))
    if "nan-scorer" in HOW:
        import harnesses.tron_format as module
        from harnesses.records import Score

        score = Score.model_construct(value=float("nan"), reason="", details={})
        module.HARNESS = replace(module.HARNESS, score=lambda *_: score)
    if "nan-engine" in HOW or "twice-engine" in HOW:
        from harnesses.engines.replay import ReplayEngine
        from harnesses.records import Response

        honest = ReplayEngine.generate

        def generate(self, requests):
            for request, response in honest(self, requests):
                wild = Response.model_construct(text=response.text, error=None, seconds=float("nan"))
                yield request, wild if "nan-engine" in HOW else response
                if "twice-engine" in HOW:
                    yield request, response

        ReplayEngine.generate = generate


def pytest_collection_modifyitems(items):
    for item in items:
        if "skip" in HOW and item.name == "test_tron_format":
            item.add_marker(pytest.mark.skip)
        if "xpass" in HOW and item.name == "test_tool_success":
            item.add_marker(pytest.mark.xfail(strict=False))
        if "xfail" in HOW and item.name == "test_pdca_schema":
            item.add_marker(pytest.mark.xfail(run=False))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item):
    if item.name != "test_empty_constructor":
        return
    if "exit-0" in HOW:
        pytest.exit("enough", returncode=0)
    if "os-exit-0" in HOW:
        os._exit(0)
    if "os-exit-1" in HOW:
        os._exit(1)
    if "sigterm" in HOW:
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(5)
    if "sigint" in HOW:
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(5)
    if "sigkill" in HOW:
        os.kill(os.getpid(), signal.SIGKILL)


def pytest_runtest_teardown(item):
    if item.name != "test_tron_format":
        return
    out = Path(item.config.getoption("out") or item.config.getoption("resume"))
    project = item.config.rootpath
    for how, path in (
        ("swap-model", project / "good.jsonl"),
        ("swap-prompts", project / "fixtures/prompts/tron.jsonl"),
        ("swap-scorers", project / "harnesses/tron.py"),
    ):
        if how in HOW:
            path.write_bytes(path.read_bytes() + b"\n")
    if "drop-report" in HOW:
        (out / "eval_tron_format.json").unlink()
    if "drop-plan" in HOW:
        (out / "plan.json").write_text("{}", encoding="ascii")


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish():
    if "exit-finish" in HOW:
        pytest.exit("enough", returncode=0)
    if "raise-finish" in HOW:
        raise OSError("broken")


@pytest.hookimpl(wrapper=True)
def pytest_cmdline_main():
    status = yield
    if "sys-exit-main" in HOW:
        raise SystemExit(0)
    return status


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    report = yield
    if "forge" in HOW and report.when == "call":
        report.outcome, report.longrepr = "passed", None
    return report
