# make check   set everything up and check the sample drafts
# make test    style, types, architecture and every test
# make bench   the figures of the documentation
# make lock    write the lock files again, after a change of pyproject.toml

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: check test lint bench lock clean

check: $(VENV)/.installed
	@samples/check-all $(BIN)/checker

test: $(VENV)/.installed-dev lint
	$(BIN)/coverage run -m pytest --ignore tests/fuzz
	$(BIN)/coverage report
	$(BIN)/python -m pytest tests/fuzz    # timings, which measuring coverage would distort

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.installed-dev
	for one in check length cold stream register; do $(BIN)/python tests/benchmarks/bench_$$one.py || exit; done

$(VENV)/.installed: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	touch $@

# The lock files hold versions and hashes alone, no index address.
lock: $(VENV)/.installed-dev
	$(PIP) install uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-header pyproject.toml --group lock --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-header --constraint requirements.lock \
	    pyproject.toml --group lock --group dev --output-file requirements-dev.lock

clean:
	rm -rf $(VENV) build dist *.egg-info .coverage
