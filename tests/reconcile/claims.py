"""Claims made by hand, and how two of them relate: what the tests of reconcile/ are written in."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.model import (
    ChainLink,
    Claim,
    Comparison,
    Document,
    Origin,
    Place,
    Placement,
    Scope,
    Segment,
    Story,
    Thing,
)
from rashomon.reconcile import reconcile
from rashomon.reconcile.context import Side, side

NOWHERE = Scope()
Amount = dict[str, Any]
"""The fields of a claim that tell how much."""


def last_digit(value: float) -> float:
    """The place value of the last significant digit: 7e9 → 1e9, 43,350 → 10, 162 → 1."""
    digits = f"{value:.0f}"
    return float(10 ** (len(digits) - len(digits.rstrip("0"))))


def exact(value: float, unit: str | None = None) -> Amount:
    return _amount(f"{value:g}", value, value, "exact", unit)


def about(value: float, unit: str | None = None, hedge: str = "about") -> Amount:
    return _amount(f"{hedge} {value:g}", value, value, "about", unit, hedge)


def over(value: float, unit: str | None = None) -> Amount:
    return _amount(f"over {value:g}", value, None, "more_than", unit, "over")


def under(value: float, unit: str | None = None) -> Amount:
    return _amount(f"under {value:g}", None, value, "less_than", unit, "under")


def at_least(value: float, unit: str | None = None) -> Amount:
    return _amount(f"at least {value:g}", value, None, "at_least", unit, "at least")


def up_to(value: float, unit: str | None = None) -> Amount:
    return _amount(f"up to {value:g}", None, value, "at_most", unit, "up to")


def between(low: float, high: float, unit: str | None = None) -> Amount:
    return _amount(f"{low:g} to {high:g}", low, high, "range", unit)


def vague(words: str, low: float, high: float, unit: str | None = None) -> Amount:
    return {"words": words, "low": low, "high": high, "bound": "range", "unit": unit, "vague": True}


def _amount(
    words: str, low: float | None, high: float | None, bound: str, unit: str | None, hedge: str | None = None
) -> Amount:
    step = last_digit(next(v for v in (low, high) if v is not None))
    return {
        "words": words,
        "low": low,
        "high": high,
        "bound": bound,
        "unit": unit,
        "step": step,
        "hedge": hedge,
    }


DOZENS = vague("dozens", 24, 99)
HUNDREDS_OF_MILLIONS = vague("hundreds of millions", 2e8, 1e9, "money")


def figure(
    report: str,
    amount: Amount,
    aspect: str | None = "downed",
    thing: str | None = "drone",
    *,
    said: str | None = "",
    modifiers: tuple[str, ...] = (),
    scope: Scope = NOWHERE,
    place: Place | None = None,
    sentence: tuple[int, int] | None = None,
    **fields: Any,
) -> Claim:
    """A figure claim in a sentence of its own unless one is given.

    `said` is the innermost voice, None for an unnamed one, "" for the outlet's own.
    """
    role = "unnamed" if said is None else "speaker" if said else "outlet"
    outer = () if said == "" else (ChainLink(said, 0, 1, role),)
    if place is not None:
        scope = Scope(place.name, scope.actor, scope.target, scope.begin, scope.finish, scope.as_of)
    parts = (report, amount["words"], aspect, thing, said, scope, modifiers, fields)
    digest = hashlib.sha256(repr(parts).encode()).hexdigest()
    own = 1000 + int(digest[:6], 16)
    start, end = fields.pop("start", 0), fields.pop("end", 1)
    made: dict[str, Any] = {
        "id": "c" + digest[:10],
        "thing": Thing(0, 1, f"{thing}s", thing, modifiers) if thing else None,
        **amount,
        **fields,
    }
    return Claim(
        report=report,
        kind="figure",
        start=start,
        end=end,
        sentence=sentence or (own, own),
        chain=(*outer, ChainLink(report, None, None, "outlet")),
        aspect=aspect,
        scope=scope,
        place=place,
        **made,
    )


def statement(report: str, text: str, said: str, **fields: Any) -> Claim:
    """A statement whose content is the whole `text` of its report."""
    return Claim(
        id="c" + hashlib.sha256(f"{report}{text}{said}".encode()).hexdigest()[:10],
        report=report,
        kind="statement",
        start=0,
        end=len(text),
        sentence=(0, len(text)),
        words=text,
        chain=(ChainLink(said, 0, 1, "speaker"), ChainLink(report, None, None, "outlet")),
        **fields,
    )


def place(
    name: str, key: str, *within: str, kind: str = "point", country: str = "BM", at: float = 0.0
) -> Place:
    """An invented place, `at` degrees north and east; `within` are the keys of what holds it."""
    return Place(0, 1, name, kind, at, at, country, None, key, within)  # type: ignore[arg-type]


def compared(
    *claims: Claim,
    published: Mapping[str, str | None] | None = None,
    texts: Mapping[str, str] | None = None,
    bodies: Mapping[str, str] | None = None,
    copies: Sequence[Any] = (),
    twins: Sequence[Any] = (),
    one_event: bool = True,
    models: Mapping[str, str] | None = None,
) -> tuple[Comparison, ...]:
    """What reconcile/ says of `claims`, in the order of their ids.

    Reports are undated unless `published`; origins are told by the innermost name, `bodies` is whom each name speaks
    for; all claims are on one event unless told otherwise.
    """
    reports = sorted({c.report for c in claims})
    documents = [_document(r, (texts or {}).get(r, ""), (published or {}).get(r)) for r in reports]
    voices: dict[tuple[str, str | None], list[Claim]] = {}
    for claim in claims:
        first = claim.chain[0]
        own = claim.report if first.role == "outlet" else claim.id if first.name is None else ""
        voices.setdefault((own, first.name), []).append(claim)
    ids = {name: f"o{number}" for number, (_, name) in enumerate(voices)}
    origins = [
        Origin(
            f"o{number}",
            name,
            tuple(c.id for c in said),
            (),
            named=not own,
            body=ids.get((bodies or {}).get(name or "", "?")),
        )
        for number, ((own, name), said) in enumerate(voices.items())
    ]
    placements = tuple(Placement(c.id, "e" if one_event else f"e{c.id}", None) for c in claims)
    story = Story(
        "s",
        "",
        tuple(reports),
        tuple(copies),
        twins=tuple(twins),
        origins=tuple(origins),
        placements=placements,
    )
    return reconcile(story, documents, claims, dict(models or {}))


def sides_of(*claims: Claim) -> list[Side]:
    """The claims as the rules see them, each report's own voice an origin, in the order of their ids."""
    return [side(c, _document(c.report, "", None), None, {}) for c in sorted(claims, key=lambda c: c.id)]


def wordings(*claims: Claim) -> dict[str, str]:
    """The texts of the reports that hold one statement each."""
    return {c.report: c.words for c in claims if c.kind == "statement"}


def relate(left: Claim, right: Claim, **context: Any) -> Comparison | None:
    """The one comparison of two claims, or None."""
    found = compared(left, right, **context)
    assert len(found) <= 1, "two claims relate in one way"
    return found[0] if found else None


def _document(report: str, text: str, published: str | None) -> Document:
    segments = (Segment(0, len(text), "paragraph"),)
    return Document(report, text, "", f"{report}.txt", report, segments, published=published, outlet=report)
