# tailor: `make demo` tailors the examples, `make test` runs the tests; both set everything up first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Settings of `make jobs`: RESUME=my.docx JOBS=postings OUT=out
TAILOR := $(BIN)/tailor
DEMO := out/demo
# Byte code makes every start faster, also where the environment says not to write it.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev demo test check format lock lock-check golden quality bench bare clean

help: ## List what can be made
	@grep -hE '^[a-z-]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20
	@echo "  make jobs RESUME=FILE JOBS=FOLDER OUT=FOLDER   tailor every posting in a folder"

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "tailor needs Python 3.11 or newer: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing: on Debian or Ubuntu run 'sudo apt install python3-venv', then make again"; exit 1; }
	@echo "== making a virtual environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "== installing tailor and the packages of requirements.lock (about 110 MB to download the first time)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q tailor
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	@echo "== installing the tools of requirements-dev.lock"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

setup: $(VENV)/installed ## Install tailor into .venv
setup-dev: $(VENV)/installed-dev ## Install the tools for development too

demo: $(VENV)/installed ## Tailor the example candidates' resumes for their postings
	@for story in nurse:resume.pdf data-engineer:resume.docx bookkeeper:resume.md; do \
	  who=$${story%%:*}; file=$${story#*:}; \
	  echo; echo "== $$who: examples/$$who/$$file for every posting in examples/$$who/jobs"; \
	  $(MAKE) --no-print-directory jobs RESUME="examples/$$who/$$file" JOBS="examples/$$who/jobs" OUT="$(DEMO)/$$who" || exit 1; \
	done
	@echo; echo "== journal: the fifteen applications of examples/journal, as on 22 November 2026"
	@rm -rf $(DEMO)/journal && mkdir -p $(DEMO)/journal && touch $(DEMO)/journal/tailor.toml
	@cd $(DEMO)/journal && export SOURCE_DATE_EPOCH=1795305600 && tailor=../../../$(TAILOR) && \
	  $$tailor log import ../../../examples/journal/journal.json && echo && $$tailor log && echo && $$tailor lessons --html lessons.html
	@echo; echo "Open $(DEMO)/nurse/larkspur-home-care-home-health-registered-nurse/report.html, resume.docx and cover-letter.docx beside it."

jobs: $(VENV)/installed
include tailor/batch/jobs.mk

test: $(VENV)/installed-dev ## Run the tests
	@echo "== running the tests"
	@$(BIN)/python -m pytest -n auto

check: $(VENV)/installed-dev lock-check ## Run every check: ruff, mypy, import-linter, lock files
	@echo "== checking"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/installed-dev ## Format the code
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

lock: ## Make the lock files anew (needs uv)
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet -o requirements.lock
	uv pip compile pyproject.toml --extra dask --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet -o requirements-dask.lock
	uv pip compile pyproject.toml --extra dask --group dev --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet -o requirements-dev.lock

lock-check: ## Fail when a lock names a package that must not be installed, or an address
	@! grep -nE '^(torch|triton|nvidia|sentence-transformers|transformers|huggingface-hub)|https?://' requirements.lock requirements-dask.lock requirements-dev.lock

golden: $(VENV)/installed-dev ## Write the expected outputs of the examples anew; read the difference before committing
	@$(BIN)/python -m pytest -q tests/stories tests/writers tests/journal tests/test_readme.py --golden; git --no-pager diff --stat -- examples

quality: $(VENV)/installed-dev ## Measure requirements and statuses (DATA=FOLDER EVAL=FOLDER add data from outside)
	@$(BIN)/python bench/quality.py $(if $(DATA),--data "$(DATA)" --eval "$(EVAL)")

bench: $(VENV)/installed-dev ## Measure the speed, beside bare libraries and other tools (COUNT=1000 postings, RANK=500)
	@PYTHONPATH=. $(BIN)/python -m bench.reading
	@PYTHONPATH=. $(BIN)/python -m bench.speed $(if $(COUNT),--count $(COUNT)) $(if $(RANK),--rank $(RANK))

bare: $(VENV)/bin/python ## Build the wheel and try it in an environment of its own
	@rm -rf out/bare && $(PYTHON) -m venv out/bare/venv
	@out/bare/venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@out/bare/venv/bin/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir out/bare .
	@out/bare/venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps out/bare/*.whl
	@cd out/bare && venv/bin/tailor write ../../examples/nurse/jobs/home-health-nurse.txt --resume ../../examples/nurse/resume.pdf --out job

clean: ## Remove the environment and everything made
	rm -rf $(VENV) out build dist
