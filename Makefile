# Every target does its own set-up: Python ≥ 3.11 and git are enough.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test lint bench clean

# The main job, without a network: the bundled snapshot answers. diff exits 1 because the models differ.
demo: $(VENV)/.demo
	$(BIN)/llmcfg show Qwen/Qwen2-7B --offline
	@echo
	$(BIN)/llmcfg diff Qwen/Qwen2-7B Qwen/Qwen2-7B-Instruct --offline --exit-zero

test: $(VENV)/.test
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/.lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# CPU time of whole processes against `python -c pass`, with the budgets beside them.
bench: $(VENV)/.demo
	$(BIN)/python tools/bench.py

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "llmcfg needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.demo: $(VENV)/.python pyproject.toml
	$(PIP) install --editable .
	touch $@

$(VENV)/.test: $(VENV)/.python pyproject.toml
	$(PIP) install --editable '.[test]'
	touch $@

$(VENV)/.lint: $(VENV)/.python pyproject.toml
	$(PIP) install --editable '.[test,lint]'
	touch $@
