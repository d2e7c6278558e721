"""Which figure of the text before it a bare number repeats or disputes: the nearest of its unit and kind, then the
nearest in size.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

from rashomon.knowledge.intervals import unit_kind
from rashomon.model import Claim, Reading

_FAR = 500  # characters back to the figure that a bare number repeats or disputes: two or three sentences
_NEXT = 60  # characters back to the figure of the sentence or clause right before
RECENT = 40  # figures back that are looked at at all: three paragraphs' worth
_CLOSE = 2  # a count told far back is taken up only by one of about its size
_CLEAR = 1.25  # of two, that many times nearer in size is clearly meant
_SPREAD = 20  # a count this many times larger or smaller than the other is of something else


def repeated(claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """The figure close before a bare number that it repeats or disputes: of the nearest sentence that has any
    in its unit; of several that measure different things the one nearest in size.
    """
    if before and _beside_far(claim, before):
        return None
    near = [c for c in before if claim.start - c.end <= _FAR and _could_repeat(claim, c)]
    if not near:  # "The WHO says 61", three paragraphs on: the last count of about that size
        far = [
            c
            for c in before
            if _could_repeat(claim, c) and c.aspect and _distance(claim, c) <= math.log(_CLOSE)
        ]
        return far[-1] if far else None
    sentence = near[-1].sentence
    if sentence == claim.sentence or near[-1].start > claim.start:
        return near[-1]
    there = [c for c in near if c.sentence == sentence]
    there = [c for c in there if not _part(c)] or there  # who gives a part says so
    there = [c for c in there if not c.vague] or there
    if len({(c.aspect, c.unit, c.thing.lemma if c.thing else None) for c in there}) == 1:
        return next((c for c in reversed(there) if c.whole is None), there[-1])
    return _nearest(claim, there)


def _part(claim: Claim) -> bool:
    """Whether a figure is told as a part of another: "three of them", "nine of them seriously"."""
    return claim.whole is not None or any(b.rule.startswith("part-of") for b in claim.because)


def _nearest(claim: Claim, there: Sequence[Claim]) -> Claim | None:
    """Of figures that measure different things the one nearest in size, where no other is about as near."""
    first, *others = sorted(there, key=lambda c: (_distance(claim, c), -c.start))
    rival = next((c for c in others if c.aspect != first.aspect), None)
    if (
        rival is not None
        and _distance(claim, rival) - _distance(claim, first) < math.log(_CLEAR)
        and first is not there[-1]
    ):
        return None
    return first


def of_another_paragraph(text: str, claim: Claim, earlier: Claim) -> bool:
    """Whether an amount of money stands behind words of its own in a paragraph below: "The minister found more: he
    speaks of $8 million" (a count of people is taken up from further off).
    """
    start = text.rfind("\n", 0, claim.start) + 1
    if claim.unit is None or earlier.end > start:
        return False
    opened = text[start : claim.sentence[0]].strip() or ":" in text[claim.sentence[0] : claim.start]
    return bool(opened)


def passed_over(reading: Reading, claim: Claim, earlier: Claim, read: frozenset[str | None]) -> bool:
    """Whether a nearer number stands before the bare one in its sentence and was not read: it is that which somebody
    disputes ("inspectors came three times, the firm says; the union says nine").
    """
    if "?" in reading.document.text[earlier.sentence[1] : claim.sentence[0]]:
        return True  # "How many ran? The ministry admits 22": another question
    first = max(earlier.end, claim.sentence[0])
    return any(
        first <= q.start
        and q.end <= claim.start
        and q.id not in read
        and q.unit in (claim.unit, "count")
        and (q.low or 0) > 1
        and not q.vague  # "who spoke to several papers"
        for q in reading.quantities
    )


def inner(text: str, claim: Claim, others: Sequence[Claim]) -> bool:
    """The 36 of "eleven of the 36 cameras were working": it is the eleven that somebody disputes."""
    return any(
        o.predicate == claim.predicate
        and o.end < claim.start
        and re.match(r"\s+of\b[^,;.]*$", text[o.end : claim.start])
        for o in others
    )


def _could_repeat(claim: Claim, earlier: Claim) -> bool:
    if earlier.aspect is None and earlier.thing is None:
        return False
    if any(b.rule == "aspect-whole" for b in earlier.because):
        return False
    if claim.unit is None:
        measured = unit_kind(earlier.unit)
        return measured not in ("money", "share", "time") and _distance(claim, earlier) <= math.log(_SPREAD)
    return claim.unit == earlier.unit or (earlier.unit or "").startswith(f"{claim.unit} per ")


def _beside_far(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether the figure right before is another voice's count of something that the bare number may as well dispute,
    but of quite another size: "250 beds, the minister says; its director says it has 12".
    """
    last = before[-1]
    if len(before) > 1 and before[-2].sentence == last.sentence:
        return False  # one of two: the other may be meant
    counts = claim.unit is None and last.unit is None and last.aspect is not None and last.whole is None
    close = claim.start - last.end <= _NEXT and last.chain[0] != claim.chain[0]
    return counts and close and _distance(claim, last) > math.log(_SPREAD)


def _distance(one: Claim, two: Claim) -> float:
    """How many times the one is the other, as the logarithm's absolute value."""
    a, b = (c.low if c.low is not None else c.high for c in (one, two))
    if not a or not b or a < 0 or b < 0:
        return 0.0
    return abs(math.log(a / b))


def paired(text: str, claim: Claim, before: Sequence[Claim]) -> Claim | None:
    """The second of the two figures of whose first the number before `claim` is an ellipsis: "it was 1,240 and 38"."""
    last = before[-1]
    if last.sentence != claim.sentence or not re.fullmatch(r",? (?:and|to) ", text[last.end : claim.start]):
        return None
    spans = {(b.start, b.end) for b in last.because if b.rule == "ellipsis"}
    for first, second in pairwise(before):
        if (first.start, first.end) in spans and second.sentence == first.sentence and second is not last:
            return second if second.unit == claim.unit else None
    return None
