# Every target does its own set-up: Python ≥ 3.11 and git are enough.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test lint bench fuzz mutants commandline docs knowledge traits blueprints oracle clean fit

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

# Hostile files against every command, by number: COUNT more of them, others with another SEED. Findings go to .fuzz/.
COUNT ?= 3000
SEED ?= 1
fuzz: $(VENV)/.test
	$(BIN)/python -m tools.fuzz --count $(COUNT) --seed $(SEED)

# Small changes to the code, and whether the tests notice: MUTANTS of them. Those that survive go to .mutants/.
MUTANTS ?= 1200
mutants: $(VENV)/.mutants
	$(BIN)/python -m tools.mutants --count $(MUTANTS) --seed $(SEED)

# After a change of a command, an option or a help text: what the runs that do without typer need to know of it.
commandline: $(VENV)/.lint
	$(BIN)/python -m tools.commandline

# What is generated from the code: typed facts, docs/ and schema/. Tests fail when they are stale.
docs: $(VENV)/.demo
	$(BIN)/python -m tools.fields
	$(BIN)/python -m tools.docs

# Development only: the facts that are read off transformers and written into llmcfg/knowledge. Each names its own
# pinned release; a new one is a new pin, a run and a diff to read.
# Which rows of derivations a class needs is found by watching it; this finds those of the classes that changed.
fit: $(VENV)/.oracle
	$(BIN)/python -m tools.knowledge.fit --changed

knowledge: $(VENV)/.oracle
	$(BIN)/python -m tools.knowledge.generate

traits: $(VENV)/.oracle
	$(BIN)/python -m tools.traits

blueprints: $(VENV)/.oracle $(VENV)/.lint
	$(BIN)/python -m tools.blueprints; failed=$$?; $(BIN)/ruff format --quiet llmcfg/knowledge/blueprints; exit $$failed

# The tests that need transformers and torch, thoroughly; LLMCFG_ORACLE_CORPUS=DIR has them take more configs than ours.
oracle: $(VENV)/.oracle
	LLMCFG_ORACLE_EDITS=20 $(BIN)/python -m pytest -n auto tests/knowledge tests/oracle

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

# torch first, by itself: another package would draw in a build with several GB of CUDA. timm has the vision towers of a
# few types, and would draw in torchvision; tools/blueprints/timm_models.py does without.
$(VENV)/.oracle: $(VENV)/.test
	$(PIP) install torch==2.13.0
	$(PIP) install transformers==5.24.0
	$(PIP) install pillow
	$(PIP) install --no-deps timm==1.0.31
	touch $@

$(VENV)/.mutants: $(VENV)/.python pyproject.toml
	$(PIP) install --editable '.[test,mutants]'
	touch $@

$(VENV)/.lint: $(VENV)/.python pyproject.toml
	$(PIP) install --editable '.[test,lint]'
	touch $@
