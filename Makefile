# make gate               the embedded candidate model, from prompts to a verdict
# make gate MODEL=STR     another model, e.g. MODEL=ollama:web4-agent:latest
# make test               Shipgate's own tests
# make models             make the embedded models again (compiles llama.cpp; five or six hours)
#
# PYTHON names the interpreter (3.11 or newer); pip's own environment variables (PIP_INDEX_URL and so on) hold as
# usual. Nothing else reaches the network. make ends with 2 wherever pytest does not end with 0.

PYTHON ?= python3
VENV := .venv
PIP ?= $(VENV)/bin/python -m pip
INSTALL = $(PIP) install --quiet --disable-pip-version-check -c constraints.txt

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help gate test models clean

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

gate: $(VENV)/.installed
	$(VENV)/bin/python -m pytest gates/ $(if $(filter undefined,$(origin MODEL)),,--model '$(MODEL)')

test: $(VENV)/.installed-dev
	$(VENV)/bin/python -m ruff check .
	$(VENV)/bin/python -m ruff format --check .
	$(VENV)/bin/python -m mypy
	$(VENV)/bin/python -m pytest -n auto --hypothesis-profile=ci --cov --cov-report=term

models: $(VENV)/.installed-models
	$(VENV)/bin/python -m pipeline.models --publish

clean:
	rm -rf $(VENV)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

# One stamp for each set of packages: nothing is installed twice until a pin or a requirement changes.
$(VENV)/.installed: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo 'Installing into $(VENV); the first time takes a few minutes.'
	$(INSTALL) -e .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo 'Installing into $(VENV), with what the tests need; the first time takes a few minutes.'
	$(INSTALL) -e '.[dev]'
	@touch $(VENV)/.installed $@

$(VENV)/.installed-models: pyproject.toml constraints.txt | $(VENV)/bin/python
	@echo 'Installing into $(VENV); this compiles llama.cpp, which takes minutes.'
	$(INSTALL) -e '.[models]'
	@touch $(VENV)/.installed $@
