#!/bin/sh
# Every check, one after the other; a failure does not hide the next. pytest comes last and closes the output.
cd "$(dirname "$0")/.." || exit 1
bin=.venv/bin
failed=

step() {
  name=$1
  shift
  echo "== $name"
  "$@" || failed="$failed, $name"
}

step "ruff check" $bin/ruff check --quiet --output-format concise .
step "ruff format" $bin/ruff format --check --output-format concise .
step "mypy" $bin/mypy --strict --no-error-summary
step "lint-imports" $bin/lint-imports --no-logo
step "labelled stories" $bin/python -m eval dev
step "install without a compiler" sh scripts/prove_install.sh
sh scripts/find_chromium.sh install

echo "== pytest"
[ -z "$failed" ] || echo "Failed before pytest:${failed#,}"
$bin/python -m pytest || exit 1
[ -n "$(sh scripts/find_chromium.sh)" ] || echo "The browser test was skipped: no chromium on this machine."
[ -z "$failed" ]
