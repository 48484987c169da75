"""Carrying out file calls in a throw-away copy of a workspace that nothing can leave.

Covers Continue's read_file, ls, create_new_file, single_find_and_replace, grep_search and file_glob_search.
A path with `..`, a root, a drive, a backslash, a NUL, or one that meets a symbolic link fails. Commands are
looked at and never run. The search is for literal text, line by line, as every query of ours is literal.

    >>> path_problem("../etc/passwd")
    'the path "../etc/passwd" leaves the workspace'

Not covered: tools that reach outside by design (web search, fetching); they count as done when well formed.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from harnesses.records import Json
from harnesses.tool_shapes import Call

_PATH_ARGUMENTS = ("filepath", "dirPath", "pattern")
_MAX_PARTS = 64
_IN_MEMORY = "/dev/shm"  # noqa: S108 - a folder of its own is made in it, as in any other
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True)
class Outcome:
    """What carrying out a call came to: a problem, or what it did in a few words."""

    problem: str | None
    done: str = ""


class _ToolError(Exception):
    """A tool's own refusal; the message is for the reason of the score."""


def path_problem(path: str) -> str | None:
    """Why a path may not be followed, judged by its spelling alone."""
    shown = json.dumps(path[:80])
    if "\0" in path:
        return f"the path {shown} holds a NUL"
    if path.startswith(("/", "~")) or "\\" in path or _DRIVE.match(path) or ".." in path.split("/"):
        return f"the path {shown} leaves the workspace"
    return None


def escape_problem(call: Call) -> str | None:
    """Why a call would leave the workspace, else None. Pure."""
    values = (call.arguments.get(key) for key in _PATH_ARGUMENTS)
    problems = (path_problem(value) for value in values if isinstance(value, str))
    return next((problem for problem in problems if problem), None)


def command_problem(command: str) -> str | None:
    """Why no shell would take a command, else None. Pure; nothing is run."""
    if "\0" in command:
        return "the command holds a NUL"
    try:
        words = shlex.split(command)
    except ValueError as error:
        return f"the command does not parse: {error}"
    return None if words else "the command is empty"


def execute(calls: Sequence[Call], workspace: Path) -> list[Outcome]:
    """Carry out well-formed calls one after another; where one writes, in a copy that is gone afterwards.

    Raises:
        OSError: the workspace cannot be copied, or there is no room for the copy.
    """
    if not workspace.is_dir():
        raise FileNotFoundError(f"the workspace {workspace} is gone")
    source = workspace.resolve()
    if not any(call.name in _WRITING for call in calls):
        return [_execute(call, source) for call in calls]
    with tempfile.TemporaryDirectory(prefix="shipgate-tools-", dir=_quickest()) as folder:
        root = Path(folder).resolve() / "workspace"
        if all(call.name in _OF_ONE_FILE for call in calls):
            root.mkdir()
            for call in calls:
                _copy_way(source, root, call.arguments["filepath"])
        else:
            # Links are copied as links, so that meeting one is seen and refused.
            shutil.copytree(source, root, symlinks=True)
        return [_execute(call, root) for call in calls]


def _copy_way(source: Path, root: Path, path: str) -> None:
    """Copy what a path meets on its way, links as links: all that a call about that file can see."""
    if path_problem(path) is not None:
        return  # refused before anything is looked at
    here, there = str(source), str(root)
    for part in path.split("/"):
        here, there = os.path.join(here, part), os.path.join(there, part)  # noqa: PTH118 - as the next
        # These of os.path take every text: what no file can be called is not there.
        if os.path.islink(here):  # noqa: PTH114
            if not os.path.lexists(there):
                os.symlink(os.readlink(here), there)  # noqa: PTH115, PTH211
            return
        if not os.path.isdir(here):  # noqa: PTH112
            if os.path.isfile(here) and not os.path.lexists(there):  # noqa: PTH113
                shutil.copy2(here, there)
            return
        os.makedirs(there, exist_ok=True)  # noqa: PTH103


def _quickest() -> str | None:
    """A folder in memory where the system has one: a copy of a few dozen files is gone at once there."""
    return _IN_MEMORY if os.access(_IN_MEMORY, os.W_OK | os.X_OK) else None


def _execute(call: Call, root: Path) -> Outcome:
    tool = _TOOLS.get(call.name)
    if tool is None:
        return Outcome(None, "not carried out here")
    try:
        return Outcome(None, tool(root, call.arguments))
    except _ToolError as error:
        return Outcome(str(error))
    except (OSError, UnicodeError) as error:
        return Outcome(f"{call.name} failed: {type(error).__name__}")


def _inside(root: Path, path: str) -> Path:
    """The place that a path names, once it is sure to lie in the workspace."""
    problem = path_problem(path)
    if problem is not None:
        raise _ToolError(problem)
    place = root
    for part in path.split("/"):
        place = place / part
        if place.is_symlink():
            raise _ToolError(f"the path {json.dumps(path[:80])} goes through a symbolic link")
    return place


def _file(root: Path, path: str) -> Path:
    place = _inside(root, path)
    if not place.is_file():
        raise _ToolError(f"there is no file {json.dumps(path[:80])}")
    return place


def _read(root: Path, arguments: Mapping[str, Json]) -> str:
    text = _file(root, arguments["filepath"]).read_text(encoding="utf-8")
    return f"read {len(text.splitlines())} lines"


def _list(root: Path, arguments: Mapping[str, Json]) -> str:
    path = arguments.get("dirPath", ".")
    place = _inside(root, path)
    if not place.is_dir():
        raise _ToolError(f"there is no folder {json.dumps(path[:80])}")
    entries = place.rglob("*") if arguments.get("recursive") is True else place.iterdir()
    return f"listed {sum(1 for _ in entries)} entries"


def _create(root: Path, arguments: Mapping[str, Json]) -> str:
    place = _inside(root, arguments["filepath"])
    if arguments["filepath"].endswith("/"):
        raise _ToolError("a file's path does not end in a slash")
    place.parent.mkdir(parents=True, exist_ok=True)
    contents = arguments["contents"].encode("utf-8")
    with place.open("xb") as file:
        file.write(contents)
    return f"created {len(contents)} bytes"


def _replace(root: Path, arguments: Mapping[str, Json]) -> str:
    place = _file(root, arguments["filepath"])
    old, new = arguments["old_string"], arguments["new_string"]
    text = place.read_bytes().decode("utf-8")
    count = text.count(old) if old else 0
    if old == new:
        raise _ToolError("old and new text are the same")
    if count == 0 or (count > 1 and arguments.get("replace_all") is not True):
        raise _ToolError(f"the text to replace occurs {count} times")
    # Bytes, so that line ends stay as they are.
    place.write_bytes(text.replace(old, new).encode("utf-8"))
    return f"replaced {count} occurrence{'s' * (count > 1)}"


def _grep(root: Path, arguments: Mapping[str, Json]) -> str:
    query = arguments["query"]
    if not query or "\0" in query:
        raise _ToolError("the query is empty or holds a NUL")
    hits = 0
    for _, place in _files(root):
        lines = place.read_bytes().decode("utf-8", "replace").splitlines()
        hits += sum(query in line for line in lines)
    return f"found {hits} lines"


def _glob(root: Path, arguments: Mapping[str, Json]) -> str:
    pattern = arguments["pattern"]
    problem = path_problem(pattern)
    if problem or not pattern:
        raise _ToolError(problem or "the pattern is empty")
    parts = tuple(pattern.removeprefix("./").split("/"))
    if len(parts) > _MAX_PARTS:
        raise _ToolError(f"the pattern has more than {_MAX_PARTS} parts")
    return f"found {sum(glob_matches(parts, path) for path, _ in _files(root))} files"


def _command(_: Path, arguments: Mapping[str, Json]) -> str:
    problem = command_problem(arguments["command"])
    if problem is not None:
        raise _ToolError(problem)
    return "checked, not run"


_TOOLS: dict[str, Callable[[Path, Mapping[str, Json]], str]] = {
    "read_file": _read,
    "ls": _list,
    "create_new_file": _create,
    "single_find_and_replace": _replace,
    "grep_search": _grep,
    "file_glob_search": _glob,
    "run_terminal_command": _command,
}


_WRITING = frozenset({"create_new_file", "single_find_and_replace"})
"""Tools that change files; the others read, list and search, and need no copy."""
_OF_ONE_FILE = _WRITING | {"read_file"}
"""Tools that look at nothing but what their path meets."""


def _files(root: Path) -> Iterator[tuple[tuple[str, ...], Path]]:
    """Every file with the parts of its path; symbolic links are neither followed nor read."""
    folders: list[tuple[str, tuple[str, ...]]] = [(str(root), ())]
    while folders:
        folder, parts = folders.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append((entry.path, (*parts, entry.name)))
                elif entry.is_file(follow_symlinks=False):
                    yield (*parts, entry.name), Path(entry.path)


def glob_matches(pattern: tuple[str, ...], path: tuple[str, ...]) -> bool:
    """Whether path parts match a glob's; `**` is any number of folders, a single part is for the name."""
    if len(pattern) == 1 and pattern != ("**",):
        pattern = ("**", *pattern)

    @cache
    def fits(i: int, j: int) -> bool:
        if i == len(pattern):
            return j == len(path)
        if pattern[i] == "**":
            return fits(i + 1, j) or (j < len(path) and fits(i, j + 1))
        return j < len(path) and _part_matches(pattern[i], path[j]) and fits(i + 1, j + 1)

    return fits(0, 0)


def _part_matches(pattern: str, name: str) -> bool:
    """One part of a glob with `*` and `?`, stepped through: many stars cost at most length squared."""
    at, star, retry = 0, -1, 0
    index = 0
    while index < len(name):
        if at < len(pattern) and pattern[at] == "*":
            star, retry, at = at, index, at + 1
        elif at < len(pattern) and pattern[at] in ("?", name[index]):
            at, index = at + 1, index + 1
        elif star >= 0:
            at, retry = star + 1, retry + 1
            index = retry
        else:
            return False
    return not pattern[at:].strip("*")
