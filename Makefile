# `make` lists the targets. The first two need nothing but python3 and a package index.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help install demo test test-all cov check format generate sync drift diff interop coverage downstream rules bench bench-sandbox pyright-time screenshots docs fuzz soak schemathesis clean

help: ## List the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 15

install: $(STAMP) ## Make .venv with everything for development

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[sandbox,realtime]' --group dev
	@touch $@

demo: install ## Tour of the client against the local sandbox: no key, no network
	$(BIN)/python examples/tour.py

test: install ## Run the tests, with coverage
	$(BIN)/python -m pytest -n 2 --cov --cov-report=term

test-all: install ## Run the tests on every Python found, with the oldest and the newest dependencies
	$(BIN)/python tools/matrix.py

check: install ## Format, lint, types, generated and converted files fresh
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/python -m codegen --check
	$(BIN)/python tools/unasync.py --check
	$(BIN)/pyright
	$(BIN)/mypy

format: install ## Format and fix what can be fixed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

generate: install ## Write types, resources, docs/api.md and the sandbox's routes from api/
	$(BIN)/python -m codegen

sync: install ## Make src/openai/_sync and tests/sync from their async originals
	$(BIN)/python tools/unasync.py

drift: install ## Compare the description with an OpenAPI document: make drift SPEC=openapi.yaml
	$(BIN)/python tools/drift.py $(SPEC)

diff: install ## The same calls through this package and the one of the same name on PyPI (needs the index)
	$(BIN)/python tools/differential.py

interop: install ## Tours of the sandbox with the clients of others, for Python and Node (needs the indexes)
	$(BIN)/python tools/interop/run.py python
	$(BIN)/python tools/interop/run.py node

coverage: install ## Write docs/sandbox-coverage.md from a tour of all calls of the sandbox
	$(BIN)/python tools/coverage.py

downstream: install ## Run real packages on top of this one against the sandbox (needs the index)
	$(BIN)/python tools/downstream.py

rules: ## List the rules of behaviour that no test names
	$(PYTHON) tools/rules.py $(SPEC)

bench: install ## Compare cost with other clients (needs the index): make bench [CASE=stream] [QUICK=1]
	$(BIN)/python benchmarks/run.py $(CASE) $(if $(QUICK),--quick)

bench-sandbox: install ## Measure the sandbox against its limits: make bench-sandbox [CASE=start]
	$(BIN)/python benchmarks/sandbox.py $(CASE)

pyright-time: install ## Measure how long pyright takes for a small program, against the peer (needs the index)
	$(BIN)/python tools/pyright_time.py

screenshots: install ## Photograph the page of the sandbox for the docs (needs Chromium)
	$(BIN)/python tools/screenshots.py

docs: install ## Run every example and code fence of the docs
	$(BIN)/python -m pytest tests/docs

fuzz: install ## Fuzz what reads bytes from the network, a minute for each target (needs the index)
	$(BIN)/python -m pip install --quiet --group fuzz
	$(BIN)/python tools/fuzz.py answers 60
	$(BIN)/python tools/fuzz.py events 60

soak: install ## Mixed traffic with faults for some minutes; nothing may grow: make soak [SECONDS=300] (Linux)
	$(BIN)/python tools/soak.py $(SECONDS)

schemathesis: install ## Send the sandbox what fits its description and what does not: make schemathesis [SECONDS=120] (needs the index)
	$(BIN)/python tools/schemas.py $(or $(SECONDS),120)

clean: ## Remove .venv and caches
	rm -rf $(VENV) .pytest_cache .ruff_cache .mypy_cache .hypothesis .coverage*
