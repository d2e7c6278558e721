"""What a denial or a doubt is about: the claim of another voice in the same report."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.knowledge.wording import same_matter, words_of
from rashomon.model import Because, Claim, Reading

# Contents that only point back: "denied this", "doubts about the claim", "disputed the figure".
_BACK = re.compile(
    r"^(?:(?:this|that|it|them|these|those|any of (?:this|it)|both|all of it)"
    r"|(?:an?|the|this|that|these|those|such|its|his|her|their|any|all(?: the| of the)?) (?:\w+ )?"
    r"(?:claims?|allegations?|accusations?|charges?|reports?|accounts?|versions?|statements?|figures?|numbers?|tolls?|"
    r"counts?|estimates?|assertions?|rumou?rs?|suggestions?|findings?|story|denials?)(?: as \w+)?)\W*$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\b(?:figure|number|toll|count|estimate)s?\b", re.IGNORECASE)
# How far before a denial the claim stands that it points back to, in characters: one or two sentences.
_NEAR = 500
# Words in common with a near claim, of those that carry meaning; alone they must be half of the shorter wording.
_COMMON = 2
_STEM = 5
_FRAME = frozenset(
    "claim alleg accus state repor asser sugge there their which would could the and was were are has had have been "
    "being not any its his her for but that this these those they them she with from".split()
)


def points_back(words: str) -> bool:
    """Whether a content says nothing by itself but points back to what was said."""
    return _BACK.match(" ".join(words.split())) is not None


def with_about(reading: Reading, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, denials and doubts with the claim that they are about where there is one in this report."""
    return tuple(_pointed(reading, c, claims) if c.stance in ("denial", "doubt") else c for c in claims)


def _pointed(reading: Reading, claim: Claim, known: Sequence[Claim]) -> Claim:
    text = reading.document.text
    words = text[claim.start : claim.end]
    others = [
        c
        for c in known
        if c.id != claim.id
        and _voice(c) != _voice(claim)
        and c.stance not in ("denial", "doubt", "demand")
        and not (c.start <= claim.start and claim.end <= c.end)
    ]
    best = _same_figure(claim, others) if claim.kind == "figure" else None
    if best is None and claim.kind == "statement":
        best = _before(claim, words, others) if points_back(words) else _alike(reading, claim, others)
    if best is None:
        return claim
    step = Because("claim", "about", None, best.start, best.end, claim.stance)
    return msgspec.structs.replace(claim, about=best.id, because=(*claim.because, step))


def _voice(claim: Claim) -> tuple[str, str]:
    """Whose claim it is, by role and name as written."""
    first = claim.chain[0]
    return first.role, (first.name or "").casefold()


def _same_figure(claim: Claim, others: Sequence[Claim]) -> Claim | None:
    """The figure of another voice that a denied or doubted figure repeats, the nearest before it first."""
    same = [
        c
        for c in others
        if c.kind == "figure"
        and (c.low, c.high, c.unit) == (claim.low, claim.high, claim.unit)
        and (c.aspect == claim.aspect or None in (c.aspect, claim.aspect))
    ]
    return min(same, key=lambda c: (c.start > claim.start, abs(claim.start - c.start), c.id), default=None)


def _before(claim: Claim, words: str, others: Sequence[Claim]) -> Claim | None:
    """The claim right before one that points back; a figure where it says so."""
    near = [c for c in others if 0 <= claim.start - c.end <= _NEAR and c.chain[0].role != "outlet"]
    near = near or [c for c in others if 0 <= claim.start - c.end <= _NEAR]
    figure = _FIGURE.search(words) is not None
    return max(near, key=lambda c: ((c.kind == "figure") == figure, c.end, c.id), default=None)


def _alike(reading: Reading, claim: Claim, others: Sequence[Claim]) -> Claim | None:
    """The claim of like wording: far off by the words that one matter shares, near by two and half of them."""
    text = reading.document.text
    words = text[claim.start : claim.end]
    scored = []
    for other in others:
        theirs = text[slice(*(other.sentence if other.kind == "figure" else (other.start, other.end)))]
        near = abs(claim.start - other.start) <= _NEAR
        score = max(same_matter(words, theirs), _shared(words, theirs) if near else 0.0)
        if score:
            scored.append((score, -abs(claim.start - other.start), other))
    return max(scored, key=lambda s: (s[0], s[1], s[2].id))[2] if scored else None


def _shared(left: str, right: str) -> float:
    """The share of the shorter wording's stems that both have, 0 where it is less than half or fewer than two."""
    one, two = _stems(left), _stems(right)
    common = len(one & two)
    share = common / min(len(one), len(two)) if one and two else 0.0
    return share if share >= 0.5 and common >= _COMMON else 0.0


def _stems(words: str) -> set[str]:
    return {w[:_STEM] for w in words_of(words) if len(w) > 2 or w.isdigit()} - _FRAME
