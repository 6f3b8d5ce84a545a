# The verbs of the house. `make help` lists them.
SHELL := /bin/bash
PYTHON ?= python3
UV := .tools/uv/bin/uv
BIN := .venv/bin
export SIGNPOST_HOME ?= $(CURDIR)/var
# Where Python may not keep what it has compiled, every start compiles all of Rasa again: three times the work.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help install setup run lint test evaluate words bench lock clean

help: ## list these verbs
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

$(UV): tools.lock
	@echo "[1/3] Fetching uv into .tools/"
	@$(PYTHON) -m pip install -qq --disable-pip-version-check --root-user-action=ignore --upgrade --require-hashes --target .tools/uv -r tools.lock
	@touch $(UV)

.venv/.installed: requirements.lock pyproject.toml $(UV)
	@echo "[2/3] Making the Python 3.10 environment in .venv/"
	@test -x $(BIN)/python || $(UV) venv --quiet --python 3.10 .venv
	@$(UV) pip sync --require-hashes --python $(BIN)/python requirements.lock
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --config-setting editable_mode=compat --editable .
	@touch .venv/.installed

install: .venv/.installed

setup: install ## everything that serving needs: environment, postcode index, directory, trained assistant
	@echo "[3/3] Building what the assistant knows"
	@$(BIN)/signpost setup

run: setup ## install, build, train and serve; Ctrl-C stops everything
	@exec $(BIN)/signpost serve

lint: install ## Ruff, Rasa's own check of its data, and how many replies nobody has reviewed
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@mkdir -p $(SIGNPOST_HOME)/log
	@RASA_TELEMETRY_ENABLED=false TF_CPP_MIN_LOG_LEVEL=3 $(BIN)/rasa data validate --quiet --domain bot/domain \
	  --data bot/data --fail-on-warnings >$(SIGNPOST_HOME)/log/validate.log 2>&1 \
	  && echo "Rasa's data is sound." || { cat $(SIGNPOST_HOME)/log/validate.log; exit 1; }
	@$(BIN)/signpost replies --summary

test: setup lint ## the whole test suite, by two workers side by side
	@$(BIN)/python -m pytest -n 2 --dist loadfile

evaluate: setup ## how well the assistant understands, on the open benchmark
	@$(BIN)/python -m bot.hearing.evaluate test

words: install ## gather the words of every page and reply into the catalogues again
	@$(BIN)/python -m babel.messages.frontend -q extract -F locales/babel.cfg -k N_ --no-location -o $(SIGNPOST_HOME)/messages.pot .
	@for language in locales/*/LC_MESSAGES/messages.po; do \
	  $(BIN)/python -m babel.messages.frontend -q update --no-fuzzy-matching --ignore-obsolete \
	    -i $(SIGNPOST_HOME)/messages.pot -o $$language -l $$(basename $$(dirname $$(dirname $$language))); done

bench: setup ## the benchmark table; PARTS="texting sizes" for some of it
	@$(BIN)/python -m tests.bench $(PARTS)

lock: $(UV) ## work out the exact versions again, with hashes and without addresses
	@$(UV) lock --quiet
	@$(UV) export --quiet --frozen --all-groups --no-emit-project --no-header --no-annotate --output-file requirements.lock
	@rm uv.lock

clean: ## remove the environment and all that was built
	rm -rf .venv .tools var *.egg-info
