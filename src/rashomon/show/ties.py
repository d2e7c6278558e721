"""Comparisons in words: each as one sentence that names both voices, and a reason as a person reads it."""

from __future__ import annotations

import re

from rashomon.model import Claim, Comparison
from rashomon.show.dates import day, days
from rashomon.show.joined import Joined
from rashomon.show.visible import one_line
from rashomon.show.wording import cited, telling

# Days as the records write them, one or a stretch; a reader is shown "1–3 June 2025".
_DAYS = re.compile(r"\b(\d{4}-\d\d-\d\d)(T\d\d:\d\d)?\b(?: to (\d{4}-\d\d-\d\d)\b)?")


def tie_words(joined: Joined, comparison: Comparison) -> str:
    """A comparison as a sentence."""
    left, right = joined.pair(comparison)
    if comparison.relation == "agree":
        return _agreement(joined, comparison, left, right)
    if comparison.relation == "refine":
        loose, tight = sorted((left, right), key=_exactness)
        return f"{telling(joined, loose)}; {telling(joined, tight)}, which says it more exactly."
    if comparison.relation == "revise":
        older, newer = (left, right) if comparison.later == right.id else (right, left)
        lead = "Corrected" if comparison.code == "corrected" else "Later"
        if comparison.later is None:
            lead, older, newer = "At two times", left, right
        return f"{lead}: {telling(joined, newer)}; before that, {telling(joined, older)}."
    if comparison.relation == "different-measure":
        return f"{cited(joined, left)} / {cited(joined, right)}: {plain_reason(comparison)}"
    return _conflict(joined, comparison, left, right)


def plain_reason(comparison: Comparison) -> str:
    """A comparison's reason without its leading code, its days in words."""
    code = re.escape(comparison.code)
    plain = re.sub(rf"^[*_`]*{code}[*_`]*\s*[:,;–—]?\s*", "", comparison.reason, count=1)
    return _DAYS.sub(_days, one_line(plain) or one_line(comparison.reason))


def _days(found: re.Match[str]) -> str:
    first, clock, last = found.groups()
    return day(first + (clock or "")) if clock or not last else days(first, last)


def _conflict(joined: Joined, comparison: Comparison, left: Claim, right: Claim) -> str:
    if comparison.code == "denied":
        denier, said = (left, right) if left.stance == "denial" else (right, left)
        return f"{telling(joined, denier)}; {telling(joined, said)}."
    tail = "Both could hold at once." if comparison.compatible else "As stated, the two exclude each other."
    if comparison.code == "part-exceeds-whole":
        return f"A part larger than its whole: {telling(joined, left)}; {telling(joined, right)}."
    lead = "One source, given in two ways: " if comparison.code == "renderings" else ""
    return f"{lead}{telling(joined, left)}; {telling(joined, right)}. {tail}"


def _agreement(joined: Joined, comparison: Comparison, left: Claim, right: Claim) -> str:
    what = {"overlap": "ranges that overlap", "same-utterance": "the same utterance"}.get(
        comparison.code, "the same"
    )
    if comparison.same_origin is None:
        tail = "; whether the two have one origin is not known."
    elif comparison.same_origin:
        tail = f": one origin{_told_again(joined, left, right)}, counted once."
    else:
        tail = ": two origins."
    if left.report == right.report:
        return f"{joined.labels[left.report]} gives {what} in two places{tail}"
    return f"{joined.labels[left.report]} and {joined.labels[right.report]} give {what}{tail}"


def _told_again(joined: Joined, left: Claim, right: Claim) -> str:
    """The later day of two reports in which one voice stands by its figure: a reaffirmation, and no second witness."""
    days_told = sorted((joined.documents[c.report].published or "")[:10] for c in (left, right))
    return f", told again on {day(days_told[1])}" if days_told[0] and days_told[0] < days_told[1] else ""


def _exactness(claim: Claim) -> tuple[bool, bool, float]:
    """Orders claims from loose to exact: vague words first, then hedged numbers, then the rounder ones."""
    return not claim.vague, claim.bound == "exact", -(claim.step or 0.0)
