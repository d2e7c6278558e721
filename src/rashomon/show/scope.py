"""Where, when, by and against whom a figure holds: what a row shares stands in its head, the rest in its cells."""

from __future__ import annotations

from rashomon.model import Claim
from rashomon.show.dates import day, days
from rashomon.show.visible import one_line


def scope_words(claims: tuple[Claim, ...]) -> str:
    """What all claims of a row state alike; what one of them alone states is not said of the others."""
    first, *others = (_parts(c) for c in claims)
    return " · ".join(p for p in first if all(p in o for o in others))


def own_scope(claim: Claim, claims: tuple[Claim, ...]) -> str:
    """What one claim of a row states and not all of them state alike."""
    shared = scope_words(claims)
    return " · ".join(p for p in _parts(claim) if p not in shared.split(" · "))


def _parts(claim: Claim) -> tuple[str, ...]:
    scope = claim.scope
    # A share says in its name what it is a share of.
    whole = claim.whole if claim.unit not in ("percentage", "percent") else None
    parts = (
        one_line(scope.place or ""),
        _led("by ", scope.actor),
        _led("against ", scope.target),
        days(scope.begin, scope.finish),
        f"as of {day(scope.as_of)}" if scope.as_of else "",
        _led("out of ", whole.text if whole else None),
    )
    return tuple(p for p in parts if p)


def _led(lead: str, words: str | None) -> str:
    return f"{lead}{one_line(words)}" if words else ""
