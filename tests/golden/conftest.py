"""`pytest tests/golden --rewrite-goldens` writes down what the program says now; read the difference first."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-goldens",
        action="store_true",
        help="rewrite expected_miss and expected_false_conflicts in the golden ledgers, and the printed ledgers",
    )


@pytest.fixture
def rewriting(request: pytest.FixtureRequest) -> bool:
    """Whether the goldens are rewritten instead of compared."""
    return bool(request.config.getoption("--rewrite-goldens", default=False))
