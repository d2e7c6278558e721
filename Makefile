# make env    build .venv and the gazetteer           make test   every check
# make demo   build, run `rashomon demo`, write a page   make bench  measured floors and times
# make lock   resolve requirements/*.txt again (UPGRADE=--upgrade for newer versions)
# make schema write docs/schema.json from the records
#
# A fresh machine needs Python 3.11 to 3.13 (with venv) and make. PYTHON=… names another interpreter.

SHELL := /bin/sh
.DELETE_ON_ERROR:
.PHONY: env demo test bench bench-places lock schema format clean

PYTHON ?=
BIN := .venv/bin
GAZETTEER_SCRIPT := $(wildcard scripts/build_gazetteer.py)
GAZETTEER := $(if $(GAZETTEER_SCRIPT),src/rashomon/knowledge/gazetteer.bin)

env: .venv/.ready $(GAZETTEER)

demo: env
	@mkdir -p build
	@$(BIN)/rashomon demo --only conflict --html build/demo.html
	@echo "These are the conflicts of three invented stories. The whole ledger: $(BIN)/rashomon demo"
	@echo "The page: build/demo.html (open it in a browser)"

test: .venv/.checks env
	@sh scripts/check.sh

bench: .venv/.checks env
	@$(BIN)/python -m eval.bench

bench-places: env
	@$(BIN)/python -m eval.bench_places

.PHONY: bench-figures

# Figures and times beside quantulum3 and dateparser, same run; the rivals are fetched into build/rivals and nowhere else.
bench-figures: env build/rivals/.ready
	@$(BIN)/python eval/bench_figures.py

# A machine that cannot fetch them benches without, and says so.
build/rivals/.ready: eval/rivals.txt | .venv/.ready
	@rm -rf build/rivals && mkdir -p build/rivals
	@$(BIN)/python -m pip install -qq --no-deps --only-binary :all: --target build/rivals -r $< 2>build/rivals.log \
		|| echo "The rivals could not be fetched (build/rivals.log says why): figures and times are benched alone."
	@touch $@

schema: env
	@$(BIN)/python -c "import sys; from rashomon.show.export import schema; sys.stdout.buffer.write(schema())" \
		>docs/schema.json

format: .venv/.checks
	@$(BIN)/ruff check --fix --exit-zero .
	@$(BIN)/ruff format .

.PHONY: bench-attribution errors-attribution

# Documents per CPU-second beside the full pipeline of the parser's model, same run; what each stage takes.
bench-attribution: env
	@$(BIN)/python -m eval.bench_attribution --floor 0

# Wrong speakers of our own labelled stories by cause; LABELLED=FOLDER (texts.jsonl, gold.jsonl) adds misses and false finds.
LABELLED ?=
errors-attribution: env
	@$(BIN)/python -m eval.errors_speakers
	@if [ -n "$(LABELLED)" ]; then $(BIN)/python -m eval.errors_attribution "$(LABELLED)"; \
	else echo "No set of labelled attributions was given: make errors-attribution LABELLED=FOLDER"; fi

clean:
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage

# The stamps are written last: an environment that stopped half-way has none and is built anew.
.venv/.ready: requirements/run.txt requirements/build.txt pyproject.toml scripts/build_env.sh
	@PYTHON="$(PYTHON)" sh scripts/build_env.sh run

.venv/.checks: .venv/.ready requirements/test.txt
	@PYTHON="$(PYTHON)" sh scripts/build_env.sh test

# Places for the wheel, from data packages that nothing needs at run time.
GAZETTEER_PARTS := src/rashomon/knowledge/gazetteer_layout.py \
	$(wildcard $(addprefix src/rashomon/lexicons/,countries.toml regions.toml areas.toml facilities.toml unit_words.toml))
src/rashomon/knowledge/gazetteer.bin: $(GAZETTEER_SCRIPT) $(GAZETTEER_PARTS) requirements/build.txt | .venv/.ready
	$(BIN)/python scripts/build_gazetteer.py

# Hashes and versions, no host, no path: pip finds the files wherever it is set up to look.
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest --only-binary :all: \
	--generate-hashes --no-annotate --custom-compile-command "make lock" $(UPGRADE)

lock: .venv/.checks
	$(COMPILE) pyproject.toml --extra dev -o requirements/test.txt
	$(COMPILE) pyproject.toml --extra html -c requirements/test.txt -o requirements/run.txt
	$(COMPILE) --group pyproject.toml:build -c requirements/test.txt -o requirements/build.txt
