"""Requests to an IDE's assistant, answered with the right tool call, or with words where no call is due.

    read src/a.ts  →  <tool_call>{"name": "read_file", "arguments": {"filepath": "src/a.ts"}}</tool_call>

The values are made up and stand word for word in the prompt, so that a model learns to
copy and not to recall.
Not covered: several calls in one answer, tools beyond the seven.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Mapping

from pipeline.corpus import tool_values as made
from pipeline.corpus.banks import tools_more, tools_plain_a, tools_plain_b, tools_usual, tools_vast
from pipeline.corpus.banks.tools import BAD, GOOD, LEADS, REQUESTS, TAILS
from pipeline.corpus.grammar import Filler, Pool, expand
from pipeline.corpus.pools import NAME_SLOTS
from pipeline.corpus.sample import Exchange
from pipeline.corpus.snippets import any_snippet

Arguments = dict[str, str]
"""A call's arguments by the name of their slot in the bank, e.g. `file`."""

KINDS = ("read", "search_text", "search_glob", "create", "edit", "list", "run")
NONE_SHARE = 0.16
_TOOLS: dict[str, tuple[str, dict[str, str]]] = {
    "read": ("read_file", {"file": "filepath"}),
    "search_text": ("grep_search", {"query": "query"}),
    "search_glob": ("file_glob_search", {"glob": "pattern"}),
    "create": ("create_new_file", {"file": "filepath", "contents": "contents"}),
    "edit": ("single_find_and_replace", {"file": "filepath", "old": "old_string", "new": "new_string"}),
    "list": ("ls", {"dir": "dirPath"}),
    "run": ("run_terminal_command", {"shell": "command"}),
}


def _chance(rng: random.Random, share: float) -> bool:
    return rng.random() < share


def _values(rng: random.Random, pools: Mapping[str, Pool], kind: str, line: str) -> Arguments:
    if kind == "edit":
        return {"file": made.path(rng, pools)} | made.pair(rng, pools)
    if kind == "create":
        make = made.long_contents if "{contents_end}" in line else made.contents
        return {"file": made.path(rng, pools), "contents": make(rng, pools)}
    if kind == "list":
        return {"dir": pools["folder"](rng) + rng.choice(("", "", "", "/"))}
    makers: dict[str, tuple[str, Callable[[random.Random, Mapping[str, Pool]], str]]] = {
        "read": ("file", made.path), "search_text": ("query", made.query), "search_glob": ("glob", made.glob),
        "run": ("shell", made.shell),
    }  # fmt: skip
    slot, maker = makers[kind]
    return {slot: maker(rng, pools)}


def _mark(rng: random.Random, slot: str, value: str) -> str:
    """The value within a sentence: quoted where its end would not be seen otherwise."""
    choices = ["`{}`"] * 5 + ['"{}"'] * 2 * ('"' not in value) + ["'{}'"] * 2 * ("'" not in value)
    simple = re.fullmatch(r"[\w./@$-]*[\w/]", value) is not None and slot != "contents"
    choices += ["{}"] * (7 if slot in {"file", "dir"} else 3) * simple
    if slot == "glob" or (slot == "shell" and re.fullmatch(r"[\w:/ -]+", value)):
        choices += ["{}"] * 2
    return rng.choice(choices).replace("{}", value)


def _mark_end(rng: random.Random, slot: str, value: str) -> str:
    """The value at the end of the request: bare, marked or in a fence."""
    if "\n" in value or _chance(rng, 0.3):
        language = rng.choice(("", "", "sh")) if slot == "shell" else ""
        return f"\n```{language}\n{value}\n```"
    return value if _chance(rng, 0.5) else _mark(rng, slot, value)


def _filled(rng: random.Random, pools: Mapping[str, Pool], values: Arguments) -> Filler:
    filler = Filler(rng, pools)
    for slot, value in values.items():
        # expand() takes the backslash off an escaped bracket in slot values too, so it gets two of them.
        safe = re.sub(r"\\(?=[\[\]{}|])", r"\\\\", value)
        filler.values[slot] = _mark(rng, slot, safe)
        filler.values[f"{slot}_end"] = _mark_end(rng, slot, safe)
        filler.values[f"{slot}_block"] = f"```\n{safe}\n```"
    return filler


def _request(rng: random.Random, line: str, filler: Filler, *, framed: bool) -> str:
    text = expand(line, filler).replace(": \n```", ":\n```")
    if framed and _chance(rng, 0.3):
        text = f"{expand(rng.choice(LEADS), filler)}{rng.choice((' ', ' ', chr(10)))}{text}"
    if framed and _chance(rng, 0.2) and "_end}" not in line and "```" not in text:
        text = f"{text}{'' if text[-1] in '.?!' else ','} {expand(rng.choice(TAILS), filler)}"
    return text


def _call(kind: str, values: Arguments) -> str:
    tool, keys = _TOOLS[kind]
    call = {"name": tool, "arguments": {keys[slot]: value for slot, value in values.items()}}
    return f"<tool_call>\n{json.dumps(call, ensure_ascii=False)}\n</tool_call>"


def _made_up(filler: Filler, values: Arguments) -> list[str]:
    slots = {slot: slot.rstrip("0123456789") for slot in filler.values if slot not in values}
    return [filler.values[slot] for slot, name in slots.items() if name in NAME_SLOTS]


_WIDE = {
    kind: (
        *lines,
        *tools_vast.REQUESTS.get(kind, ()),
        *tools_plain_a.REQUESTS.get(kind, ()),
        *tools_plain_b.REQUESTS.get(kind, ()),
        *tools_usual.REQUESTS.get(kind, ()),
        *tools_more.REQUESTS.get(kind, ()) * 2,
    )
    for kind, lines in REQUESTS.items()
}


def exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """One request with the right call (or plain words) and the base model's answer."""
    return _exchange(rng, pools, REQUESTS)


def wide_exchange(rng: random.Random, pools: Mapping[str, Pool]) -> Exchange:
    """As `exchange`, drawn from the single stories too."""
    return _exchange(rng, pools, _WIDE)


def _exchange(
    rng: random.Random, pools: Mapping[str, Pool], requests: Mapping[str, tuple[str, ...]]
) -> Exchange:
    kind = "none" if _chance(rng, NONE_SHARE) else rng.choice(KINDS)
    bank = kind
    if kind == "none":
        bank = rng.choice(tuple(GOOD))
    elif kind == "list" and _chance(rng, 0.2):
        bank = "list_root"
    line = rng.choice(requests[bank])
    values = {} if bank == "list_root" or kind == "none" else _values(rng, pools, kind, line)
    filler = _filled(rng, pools, values)
    prompt = _request(rng, line, filler, framed=kind != "none")
    pasted: tuple[str, ...] = ()
    if kind in {"read", "search_text", "search_glob"} and "_end}" not in line and _chance(rng, 0.08):
        snippet = any_snippet(rng)
        prompt, pasted = f"{prompt}\n\n{snippet.text}", snippet.names
    return Exchange(
        family="tools",
        kind=kind,
        prompt=prompt,
        good=expand(rng.choice(GOOD[bank]), filler) if kind == "none" else _call(kind, values),
        bad=expand(rng.choice(BAD[kind]), filler),
        names=(*values.values(), *_made_up(filler, values), *pasted),
    )
