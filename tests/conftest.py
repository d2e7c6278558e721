"""Property tests are the same on every machine: no time limit an example, no chance in what is tried."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("rashomon", deadline=None, derandomize=True)
settings.load_profile("rashomon")
