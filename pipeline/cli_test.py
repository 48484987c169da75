import argparse
import os
import signal
import subprocess
import sys
import time

import pytest

from harnesses.records import ShipgateError
from pipeline.cli import COMMANDS, build_parser, carry_out, main

HEAVY = ("torch", "transformers", "sklearn", "numpy", "pydantic", "jsonschema", "xllamacpp", "tree_sitter")


def shipgate(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        **options,
    )


def test_help_lists_the_commands_and_loads_no_library():
    code = (
        "import sys; from pipeline.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit as stop: assert stop.code == 0\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert all(f"\n    {name}" in done.stdout for name in COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [[], ["scores"], ["score"], ["score", "x", "--nope"], ["--nope"], ["score", "refusal", "--fail", "1"]],
)
def test_a_wrong_call_is_one_line_and_2(capsys, arguments):
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    out, err = capsys.readouterr()
    assert (stop.value.code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("shipgate: ")


def failing(error, *, debug=False):
    def run(_options):
        raise error

    return carry_out(argparse.Namespace(run=run, debug=debug))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ShipgateError("a\nb; mend it"), "shipgate: a b; mend it\n"),
        (
            PermissionError(13, "Permission denied", "x.json"),
            "shipgate: x.json: Permission denied; mend that",
        ),
        (
            TypeError("no"),
            "shipgate: TypeError: no; this is a fault of Shipgate's own; run it again with --debug",
        ),
    ],
)
def test_errors_are_one_line_and_2_and_debug_shows_more(capsys, error, said):
    assert failing(error) == 2
    err = capsys.readouterr().err
    assert err.startswith(said)
    assert err.count("\n") == 1
    assert failing(error, debug=True) == 2
    assert "Traceback" in capsys.readouterr().err


def test_debug_stands_on_either_side():
    parser = build_parser()
    for line, debug in ((["doctor"], False), (["--debug", "doctor"], True), (["doctor", "--debug"], True)):
        assert parser.parse_args(line).debug is debug


def test_a_reader_that_leaves_is_no_error():
    code = 'import sys\nfor n in range(200000): print(\'{"id": %d, "response": "No."}\' % n)'
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as source:
        with subprocess.Popen(
            [sys.executable, "-m", "pipeline.cli", "score", "tron_format"],
            stdin=source.stdout,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as scoring:
            assert scoring.stdout.readline().startswith(b'{"id": 0')
            scoring.stdout.close()
            assert scoring.stderr.read() == b""
        assert scoring.returncode == 128 + signal.SIGPIPE


def test_ctrl_c_is_130():
    read, write = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-m", "pipeline.cli", "score", "tron_format"],
        stdin=read,
        stderr=subprocess.PIPE,
        # A suite started in the background has Ctrl-C ignored, and hands that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
    ) as scoring:
        os.close(read)
        # Long enough to be waiting for input; an earlier signal would hit Python's own start.
        time.sleep(1.5)
        scoring.send_signal(signal.SIGINT)
        assert scoring.stderr.read() == b"shipgate: interrupted\n"
    os.close(write)
    assert scoring.returncode == 130


def test_a_name_that_the_terminal_cannot_show(tmp_path):
    done = shipgate(
        "score", "tron_format", str(tmp_path / "Ω.md"), env={**os.environ, "PYTHONIOENCODING": "ascii"}
    )
    assert done.returncode == 2
    assert "\\u03a9.md cannot be read" in done.stderr
