# Thin names for pip, mkdocs and pytest. Whoever has no make can read the commands here.
PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve site test record changed oldest newest bench format clean

serve: .venv/site  ## the site, with live reload, on http://127.0.0.1:8000/
	$(BIN)/mkdocs serve --livereload

site: .venv/site  ## the site, built strictly into site/
	$(BIN)/mkdocs build --strict

test: .venv/test  ## every listing, exercise, page and link
	$(BIN)/python -m pytest

record: .venv/test  ## run the listings and write down what they print
	$(BIN)/python -m pytest --record docs

changed: .venv/test  ## run only what has changed since it was recorded
	$(BIN)/python -m pytest --changed docs

oldest newest: .venv/test  ## every test with the oldest, or newest, torch and jax that pyproject.toml allows
	$(BIN)/python -m tests.versions $@

bench: .venv/test  ## what the machinery costs, beyond what it runs
	$(BIN)/python -m tests.bench

format: .venv/test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv .venv-oldest .venv-newest .cache node_modules site

.venv:
	$(PYTHON) -m venv .venv

.venv/site: pyproject.toml constraints.txt | .venv
	$(BIN)/python -m pip install -q -c constraints.txt -e .
	touch $@

.venv/test: pyproject.toml constraints.txt | .venv
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[test]'
	$(BIN)/python -m tests.browser
	touch $@ .venv/site
