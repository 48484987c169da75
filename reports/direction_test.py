"""Imports point one way, nothing heavy loads with a module, and gates stay short."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ALLOWED = {
    "harnesses": {"harnesses"},
    "canaries": {"canaries", "harnesses"},
    "reports": {"reports", "canaries", "harnesses"},
    "gates": {"gates", "reports", "canaries", "harnesses"},
    "pipeline": {"pipeline", "reports", "canaries", "harnesses"},
}
HEAVY = {
    "datasets",
    "evaluate",
    "lm_eval",
    "numpy",
    "peft",
    "scipy",
    "sklearn",
    "torch",
    "transformers",
    "xllamacpp",
}
INNER = {"contamination_duplicates", "contamination_index", "contamination_words"}
"""Modules over arrays, which nothing but a function, or one another, imports."""
FILES = [path for folder in ALLOWED for path in sorted((ROOT / folder).rglob("*.py"))]


def _imported(nodes):
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import"
            yield (node.module or "").split(".")[0]


@pytest.mark.parametrize("package", ALLOWED)
def test_imports_point_one_way(package):
    wrong = []
    for path in FILES:
        if path.relative_to(ROOT).parts[0] == package:
            names = set(_imported(ast.walk(ast.parse(path.read_text(encoding="utf-8")))))
            beyond = names & (ALLOWED.keys() | {"fixtures", "conftest"}) - ALLOWED[package]
            wrong += [(str(path.relative_to(ROOT)), name) for name in beyond]
    assert wrong == []


def test_nothing_heavy_at_module_level():
    wrong = []
    for path in FILES:
        # tiny_*.py build models for tests and are imported by nothing else.
        if (
            not path.name.endswith("_test.py")
            and not path.name.startswith("tiny_")
            and path.stem not in INNER
        ):
            top = _imported(ast.parse(path.read_text(encoding="utf-8")).body)
            wrong += [(str(path.relative_to(ROOT)), name) for name in set(top) & HEAVY]
    assert wrong == []


def test_modules_over_arrays_are_imported_by_functions_only():
    wrong = []
    for path in FILES:
        if not path.name.endswith("_test.py") and path.stem not in INNER:
            body = ast.parse(path.read_text(encoding="utf-8")).body
            modules = {node.module for node in body if isinstance(node, ast.ImportFrom)}
            wrong += [(path.name, name) for name in INNER if f"harnesses.{name}" in modules]
    assert wrong == []


def test_the_plugin_loads_nothing_heavy():
    code = f"import sys, gates.plugin; print(sorted({HEAVY!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_gate_is_at_most_25_lines():
    gates = sorted((ROOT / "gates").glob("test_*.py"))
    assert len(gates) >= 8
    assert all(len(path.read_text(encoding="utf-8").splitlines()) <= 25 for path in gates)
