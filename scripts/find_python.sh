#!/bin/sh
# Print an interpreter that can build the environment, or say in one line on standard error why there is none.
# PYTHON=… is taken at its word; without it python3 is tried first, then the versions that pyproject.toml allows.

fits='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))'

refuse() {
  echo "rashomon: $1" >&2
  exit 1
}

if [ -n "$PYTHON" ]; then
  "$PYTHON" -c 'pass' 2>/dev/null || refuse "PYTHON=$PYTHON does not run; Python 3.11, 3.12 or 3.13 is needed."
  found=$PYTHON
else
  for candidate in python3 python3.13 python3.12 python3.11 python; do
    if "$candidate" -c "$fits" 2>/dev/null; then
      found=$candidate
      break
    fi
  done
  [ -n "$found" ] || found=$(command -v python3 || command -v python) ||
    refuse "no Python found; Python 3.11, 3.12 or 3.13 is needed."
fi

version=$("$found" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
"$found" -c "$fits" 2>/dev/null ||
  refuse "$found is Python ${version:-of no readable version}; 3.11, 3.12 or 3.13 is needed (make PYTHON=/path/to/python3.12)."
"$found" -c 'import ensurepip, venv' 2>/dev/null ||
  refuse "$found has no venv; install it (on Debian and Ubuntu: apt install python$version-venv) or name another with PYTHON=."

echo "$found"
