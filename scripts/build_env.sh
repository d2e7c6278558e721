#!/bin/sh
# Build .venv from the lock: `build_env.sh run` for users, `build_env.sh test` adds what the checks need.
# Wheels only, every file checked against its hash; the project itself is installed last, with nothing fetched for it.
set -eu
cd "$(dirname "$0")/.."

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
locked="-qq --require-hashes --only-binary :all: --no-deps"

case $1 in
run)
  if [ ! -f .venv/.ready ]; then # none yet, or one that stopped half-way
    python=$(sh scripts/find_python.sh)
    rm -rf .venv
    "$python" -m venv .venv
  fi
  rm -f .venv/.ready .venv/.checks
  echo "Installing the locked packages into .venv (a minute or two the first time)"
  # shellcheck disable=SC2086
  .venv/bin/python -m pip install $locked -r requirements/run.txt -r requirements/build.txt
  .venv/bin/python -m pip install -qq --no-deps --no-build-isolation -e .
  touch .venv/.ready
  ;;
test)
  # shellcheck disable=SC2086
  .venv/bin/python -m pip install $locked -r requirements/test.txt
  touch .venv/.checks
  ;;
esac
