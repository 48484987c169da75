"""File calls work in the copy, and nothing leaves it."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harnesses import tool_sandbox
from harnesses.tool_sandbox import command_problem, escape_problem, execute, glob_matches, path_problem
from harnesses.tool_shapes import Call


@pytest.fixture
def workspace(tmp_path):
    root = tmp_path / "workspace"
    (root / "src/deep").mkdir(parents=True)
    (root / "src/a.ts").write_text("one\ntwo two\nend\r\n", encoding="utf-8", newline="")
    (root / "src/deep/b.spec.ts").write_text("two\n", encoding="utf-8")
    (root / "latin.txt").write_bytes(b"\xff\xfe")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("two secrets", encoding="utf-8")
    (root / "link.txt").symlink_to(outside / "secret.txt")
    (root / "door").symlink_to(outside)
    return root


def run(workspace, name, **arguments):
    (outcome,) = execute([Call(name, arguments, "hermes", native=True)], workspace)
    return outcome


@pytest.mark.parametrize(
    ("name", "arguments", "done"),
    [
        ("read_file", {"filepath": "src/a.ts"}, "read 3 lines"),
        ("read_file", {"filepath": "./src/a.ts"}, "read 3 lines"),
        ("ls", {}, "listed 4 entries"),
        ("ls", {"dirPath": "src"}, "listed 2 entries"),
        ("ls", {"dirPath": "src/", "recursive": True}, "listed 3 entries"),
        ("create_new_file", {"filepath": "src/new/c.ts", "contents": "ä"}, "created 2 bytes"),
        ("create_new_file", {"filepath": "empty", "contents": ""}, "created 0 bytes"),
        (
            "single_find_and_replace",
            {"filepath": "src/a.ts", "old_string": "one", "new_string": ""},
            "replaced 1 occurrence",
        ),
        (
            "single_find_and_replace",
            {"filepath": "src/a.ts", "old_string": "two", "new_string": "2", "replace_all": True},
            "replaced 2 occurrences",
        ),
        ("grep_search", {"query": "two"}, "found 2 lines"),
        ("grep_search", {"query": "("}, "found 0 lines"),
        ("grep_search", {"query": "secret"}, "found 0 lines"),
        ("file_glob_search", {"pattern": "**/*.ts"}, "found 2 files"),
        ("file_glob_search", {"pattern": "*.ts"}, "found 2 files"),
        ("file_glob_search", {"pattern": "src/*.ts"}, "found 1 files"),
        ("file_glob_search", {"pattern": "door/*"}, "found 0 files"),
        ("run_terminal_command", {"command": "rm -rf /"}, "checked, not run"),
        ("search_web", {"query": "x"}, "not carried out here"),
    ],
)
def test_tools_work(workspace, name, arguments, done):
    outcome = run(workspace, name, **arguments)
    assert (outcome.problem, outcome.done) == (None, done)


@pytest.mark.parametrize(
    ("name", "arguments", "problem"),
    [
        ("read_file", {"filepath": "gone.ts"}, "there is no file"),
        ("read_file", {"filepath": "src"}, "there is no file"),
        ("read_file", {"filepath": ""}, "there is no file"),
        ("read_file", {"filepath": "latin.txt"}, "UnicodeDecodeError"),
        ("read_file", {"filepath": "\ud800"}, "there is no file"),
        ("read_file", {"filepath": "x" * 5000}, "OSError"),
        ("ls", {"dirPath": "src/a.ts"}, "there is no folder"),
        ("create_new_file", {"filepath": "src/a.ts", "contents": ""}, "FileExistsError"),
        ("create_new_file", {"filepath": "src/a.ts/b.ts", "contents": ""}, "Error"),
        ("create_new_file", {"filepath": "src/deep", "contents": ""}, "Error"),
        ("create_new_file", {"filepath": "new/", "contents": ""}, "slash"),
        ("create_new_file", {"filepath": "new", "contents": "\ud800"}, "UnicodeEncodeError"),
        (
            "single_find_and_replace",
            {"filepath": "src/a.ts", "old_string": "two", "new_string": "2"},
            "2 times",
        ),
        (
            "single_find_and_replace",
            {"filepath": "src/a.ts", "old_string": "six", "new_string": "6"},
            "0 times",
        ),
        ("single_find_and_replace", {"filepath": "src/a.ts", "old_string": "", "new_string": "6"}, "0 times"),
        (
            "single_find_and_replace",
            {"filepath": "src/a.ts", "old_string": "one", "new_string": "one"},
            "same",
        ),
        ("grep_search", {"query": ""}, "empty"),
        ("file_glob_search", {"pattern": ""}, "empty"),
        ("file_glob_search", {"pattern": "**/" * 5000}, "parts"),
        ("run_terminal_command", {"command": "echo 'open"}, "does not parse"),
    ],
)
def test_tools_refuse(workspace, name, arguments, problem):
    assert problem in run(workspace, name, **arguments).problem


ESCAPES = [
    "../outside/secret.txt",
    "src/../../outside/secret.txt",
    "..",
    "/etc/passwd",
    "//host/share",
    "~/x",
    "~root/x",
    "C:/x",
    "c:x",
    "C:\\x",
    "src\\..\\..\\x",
    "\\\\host\\share",
    "a\0b",
    "src/..",
    "link.txt",
    "door/secret.txt",
    "door",
    "./door/new.txt",
]


@pytest.mark.parametrize("path", ESCAPES)
@pytest.mark.parametrize("name", ["read_file", "ls", "create_new_file", "single_find_and_replace"])
def test_nothing_leaves(workspace, name, path):
    key = "dirPath" if name == "ls" else "filepath"
    outcome = run(workspace, name, **{key: path, "contents": "x", "old_string": "two", "new_string": "x"})
    assert "leaves the workspace" in outcome.problem or "link" in outcome.problem or "NUL" in outcome.problem
    assert [p.name for p in (workspace.parent / "outside").iterdir()] == ["secret.txt"]
    assert (workspace.parent / "outside/secret.txt").read_text(encoding="utf-8") == "two secrets"


@pytest.mark.parametrize("pattern", ["../**", "/etc/*", "src/../../*", "C:\\*", "~/*", "a\0*"])
def test_globs_do_not_leave(workspace, pattern):
    assert run(workspace, "file_glob_search", pattern=pattern).problem is not None


def test_the_workspace_itself_stays_as_it_is(workspace):
    before = {p: p.read_bytes() for p in workspace.rglob("*") if p.is_file()}
    replace = {"filepath": "src/a.ts", "old_string": "one", "new_string": "ONE"}
    execute(
        [
            Call("create_new_file", {"filepath": "n", "contents": "x"}, "hermes", native=True),
            Call("single_find_and_replace", replace, "hermes", native=True),
        ],
        workspace,
    )
    assert {p: p.read_bytes() for p in workspace.rglob("*") if p.is_file()} == before


def test_calls_share_one_copy_in_order(workspace):
    create = Call("create_new_file", {"filepath": "n.ts", "contents": "x"}, "hermes", native=True)
    read = Call("read_file", {"filepath": "n.ts"}, "hermes", native=True)
    assert [o.problem is None for o in execute([read, create, read], workspace)] == [False, True, True]


PARTS = (
    "src",
    "a.ts",
    "deep",
    "b.spec.ts",
    "link.txt",
    "door",
    "new",
    "x.ts",
    ".",
    "",
    "é",
    "\ud800",
    "n" * 300,
)


@st.composite
def calls_about_files(draw):
    path = draw(st.one_of(st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map("/".join), st.text()))
    name = draw(st.sampled_from(["create_new_file", "single_find_and_replace", "read_file"]))
    more = {"contents": "x", "old_string": "one", "new_string": "1"}
    return Call(name, {"filepath": path, **more}, "hermes", native=True)


@given(calls=st.lists(calls_about_files(), min_size=1, max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_a_copy_of_what_the_paths_meet_does_what_a_whole_copy_does(workspace, calls):
    listing = Call("ls", {"dirPath": "src"}, "hermes", native=True)  # makes the copy a whole one
    first = Call("create_new_file", {"filepath": "first", "contents": ""}, "hermes", native=True)
    whole = execute([first, *calls, listing], workspace)
    assert execute([first, *calls], workspace) == whole[:-1]


def test_the_copy_is_removed_always(workspace, tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tool_sandbox, "_IN_MEMORY", str(folder))
    run(workspace, "create_new_file", filepath="src/new.ts", contents="x")
    run(workspace, "create_new_file", filepath="../x", contents="x")
    with pytest.raises(OSError, match="gone"):
        execute([], tmp_path / "gone")
    assert list(folder.iterdir()) == []


def test_calls_that_only_read_leave_no_trace_and_need_no_room(workspace, monkeypatch):
    monkeypatch.setattr(tool_sandbox, "_IN_MEMORY", "/nowhere/at/all")
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere/at/all")
    before = {path: path.stat().st_mtime_ns for path in workspace.rglob("*")}
    assert run(workspace, "read_file", filepath="src/a.ts").problem is None
    run(workspace, "ls")
    run(workspace, "grep_search", query="a")
    assert before == {path: path.stat().st_mtime_ns for path in workspace.rglob("*")}
    with pytest.raises(OSError, match="No such file"):
        run(workspace, "create_new_file", filepath="src/new.ts", contents="x")


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        ("npm run lint", None),
        ("git commit -m 'a b'", None),
        ("", "empty"),
        ("   \n", "empty"),
        ("echo 'open", "does not parse"),
        ("echo \\", "does not parse"),
        ("a\0b", "NUL"),
    ],
)
def test_commands_are_only_looked_at(command, problem):
    found = command_problem(command)
    assert found is None if problem is None else problem in found


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("*.ts", "src/a.ts", True),
        ("src/*.ts", "src/a.ts", True),
        ("src/*.ts", "src/deep/a.ts", False),
        ("src/**/*.ts", "src/a.ts", True),
        ("src/**/*.ts", "src/deep/er/a.ts", True),
        ("**/Dockerfile.*", "deploy/Dockerfile.web", True),
        ("**", "a/b/c", True),
        ("a?c", "abc", True),
        ("a?c", "ac", False),
        ("*a*b*", "xxaxxbxx", True),
        ("*a*b", "xxaxxbxx", False),
        ("", "a", False),
    ],
)
def test_globs(pattern, path, fits):
    assert glob_matches(tuple(pattern.split("/")), tuple(path.split("/"))) is fits


def test_many_stars_are_cheap():
    assert not glob_matches(("*a" * 200 + "b",), ("a" * 4000,))


@given(st.text(alphabet="ab./\\:~*\0 "))
def test_a_path_that_passes_stays_below(path):
    if path_problem(path) is None:
        assert Path("/root-of-all", path).resolve().is_relative_to("/root-of-all")


def test_escape_is_seen_by_spelling_alone():
    assert escape_problem(Call("read_file", {"filepath": "../x"}, "json", native=False)) is not None
    assert escape_problem(Call("read_file", {"filepath": 3}, "json", native=False)) is None
