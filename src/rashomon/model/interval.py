"""A stretch of time between two ISO points."""

from __future__ import annotations

import msgspec


class Interval(msgspec.Struct, frozen=True):
    """From `begin` to `finish`, both inclusive, each an ISO day ("2025-06-01") or minute
    ("2025-06-01T22:00"), null where open.

    A day as `begin` means its first minute, as `finish` its last.
    """

    begin: str | None = None
    finish: str | None = None
