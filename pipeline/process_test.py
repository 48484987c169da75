import os
import sys

import pytest

from harnesses.records import ShipgateError
from pipeline.process import run, stream


def python(code, **options):
    return run([sys.executable, "-c", code], **options)


def test_what_a_program_prints_is_returned_and_its_complaints_are_not():
    assert python("import sys; print('a b'); print('ü'); sys.stderr.write('warning')") == "a b\nü\n"


def test_arguments_reach_the_program_as_they_are():
    odd = ["a b", "$HOME", "; ls", "*", "'\""]
    code = "import sys; print('|'.join(sys.argv[1:]))"
    assert run([sys.executable, "-c", code, *odd]) == "|".join(odd) + "\n"


def test_a_failure_names_the_last_line_of_stderr_and_the_status():
    code = "import sys; print('out'); sys.stderr.write('first\\nthe cause\\n\\n'); sys.exit(3)"
    with pytest.raises(ShipgateError, match=r"ended with 3: the cause$"):
        python(code)


def test_a_progress_bar_is_no_message_and_a_signal_has_its_name():
    code = "import os, sys; sys.stderr.write('the cause\\n 40%|####  | 4/10\\r 50%|##'); sys.stderr.flush()"
    with pytest.raises(ShipgateError, match=r"ended with -9 \(SIGKILL\): the cause$"):
        python(code + "; os.kill(os.getpid(), 9)")


def test_a_failure_without_stderr_names_the_last_line_of_stdout():
    with pytest.raises(ShipgateError, match=r"ended with 1: last$"):
        python("import sys; print('first'); print('last'); sys.stderr.write('\\n'); raise SystemExit(1)")


def test_a_silent_failure_says_so():
    with pytest.raises(ShipgateError, match=r"ended with 7: no message$"):
        python("raise SystemExit(7)")


def test_a_missing_program_is_named_in_one_line():
    with pytest.raises(
        ShipgateError, match=r"^no-such-program-here cannot be started .*; install it$"
    ) as found:
        run(["no-such-program-here", "--version"])
    assert "\n" not in str(found.value)


def test_folder_and_environment_are_the_given_ones(tmp_path):
    environment = {**os.environ, "SHIPGATE_PROBE": "yes"}
    shown = python(
        "import os; print(os.getcwd()); print(os.environ['SHIPGATE_PROBE'])",
        folder=tmp_path,
        environment=environment,
    )
    assert shown == f"{tmp_path.resolve()}\nyes\n"
    assert "SHIPGATE_PROBE" not in os.environ


def test_who_takes_too_long_is_ended_with_all_that_it_started(tmp_path):
    late = tmp_path / "late"
    child = f"import time; time.sleep(3); open({str(late)!r}, 'w')"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    with pytest.raises(ShipgateError, match="took more than 1 s"):
        python(code, seconds=1)
    # As long as it would have taken, and more.
    python("import time; time.sleep(4)")
    assert not late.exists()


def test_what_goes_on_in_the_background_is_not_waited_for():
    child = "import time; time.sleep(60)"
    code = f"import subprocess, sys; print(subprocess.Popen([sys.executable, '-c', {child!r}]).pid)"
    os.kill(int(python(code, seconds=30)), 9)


def test_nothing_is_read_from_the_terminal():
    assert python("import sys; print(repr(sys.stdin.read()))") == "''\n"


def test_a_missing_folder_is_the_users_error(tmp_path):
    with pytest.raises(ShipgateError, match="cannot be started"):
        python("pass", folder=tmp_path / "none")


def test_a_streamed_program_prints_to_stderr_and_its_status_comes_back(capfd):
    code = "import sys; print('out'); sys.stderr.write('err'); sys.exit(3)"
    assert stream([sys.executable, "-c", code]) == 3
    found = capfd.readouterr()
    assert (found.out, sorted(found.err.split())) == ("", ["err", "out"])
    with pytest.raises(ShipgateError, match="cannot be started"):
        stream(["/no/such/program"])
