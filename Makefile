# make check   set everything up and check the sample drafts
# make test    style, types, architecture and every test
# make serve   put up the page with the sample school
# make bench   the figures of the documentation
# make samples write the sample drafts' expected reports again, after a change that is meant
# make train   train the reader again; goes on where it was interrupted
# make lock    write the lock files again, after a change of pyproject.toml

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

# web/ is the package checker.web, which neither mypy nor import-linter sees but in a tree that has it so.
TREE   := build/tree

.PHONY: check test lint serve bench samples train lock clean

check: $(VENV)/.installed
	@samples/check-all $(BIN)/checker

test: $(VENV)/.installed-dev lint
	$(BIN)/coverage run -m pytest --ignore tests/fuzz
	$(BIN)/coverage report
	$(BIN)/python -m pytest tests/fuzz    # timings, which measuring coverage would distort

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	rm -rf $(TREE) && mkdir -p $(TREE)/checker && ln -s $(CURDIR)/checker/* $(CURDIR)/web $(TREE)/checker
	cd $(TREE) && $(CURDIR)/$(BIN)/mypy --config-file $(CURDIR)/pyproject.toml
	cd $(TREE) && $(CURDIR)/$(BIN)/lint-imports --config $(CURDIR)/pyproject.toml

serve: $(VENV)/.installed
	chmod 600 samples/schools/holly-lane/*
	$(BIN)/checker serve --school samples/schools/holly-lane/checker.toml

bench: $(VENV)/.installed-dev
	for one in check reader length cold stream batch presidio_batch register pictures web; do $(BIN)/python tests/benchmarks/bench_$$one.py || exit; done

samples: $(VENV)/.installed
	samples/write-expected $(CURDIR)/$(BIN)/checker samples/expected

# models/training/project.toml says what each step reads and writes. To begin anew: rm -r models/training/build
train: $(VENV)/.installed-dev
	$(PIP) install --editable '.[train]'
	mkdir -p models/training/build
	for step in build_lexicon pretrain finetune export calibrate; do \
	    $(BIN)/python models/training/$$step.py || exit; done

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
	    --no-emit-index-url --no-header pyproject.toml --extra pictures --group lock --output-file requirements.lock
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-header --constraint requirements.lock \
	    pyproject.toml --extra cluster --extra pictures --group lock --group dev --output-file requirements-dev.lock

clean:
	rm -rf $(VENV) build dist *.egg-info .coverage
