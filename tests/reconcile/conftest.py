"""Here the rules are tested, on claims built by hand: what the fitted likeness adds to them or takes from them is left
out. It is tested in likeness/, and with the rules on whole stories in tests/golden/.
"""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _rules_alone(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if "likeness" not in request.path.parts:
        monkeypatch.setattr("rashomon.reconcile.story.chances", lambda _: {})
