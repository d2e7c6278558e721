"""Rules 3 and 4: the same number, or one that says more exactly what the other says."""

from __future__ import annotations

from rashomon.knowledge.intervals import equal, half_step, is_round, number, stated, widened
from rashomon.model import Claim
from rashomon.model.comparison import Code, Relation

_LOWER = frozenset(("at_least", "more_than"))
_UPPER = frozenset(("at_most", "less_than"))
Verdict = tuple[Relation, Code, str]


def same_number(left: Claim, right: Claim) -> Verdict | None:
    """Rule 3: the same number or vague word, unless the bounds oppose; or two stated ranges that overlap."""
    one, two = number(left), number(right)
    if one is not None and two is not None and equal(one, two):
        if _opposed(left, right):
            return None
        return "agree", "equal", "both give the same number"
    if one is None and two is None:
        a, b = stated(left), stated(right)
        if equal(a.low, b.low) and equal(a.high, b.high):
            return (
                "agree",
                "equal",
                "both give the same range" if not left.vague else "both use the same vague amount",
            )
        if a.meets(b):
            return "agree", "overlap", "the two ranges overlap"
    return None


def _opposed(left: Claim, right: Claim) -> bool:
    bounds = {left.bound, right.bound}
    return bool(bounds & _LOWER) and bool(bounds & _UPPER)


def more_exact(left: Claim, right: Claim) -> Verdict | None:
    """Rule 4: a vague word and a number near it, a round bound and a number just past it, an approximation or
    a rounding.
    """
    for loose, exact in ((left, right), (right, left)):
        found = _vague(loose, exact) or _bound(loose, exact)
        if found:
            return found
    return _rounding(left, right)


def _vague(loose: Claim, exact: Claim) -> Verdict | None:
    value, range_ = number(exact), stated(loose)
    if value is None or number(loose) is not None:
        return None
    if loose.vague and range_.low / 2 <= value <= range_.high * 2:
        return "refine", "vague", f"“{exact.words}” puts a number on “{loose.words}”"
    if not loose.vague and range_.low <= value <= range_.high:
        return "refine", "bound", f"“{exact.words}” lies inside “{loose.words}”"
    return None


def _bound(loose: Claim, exact: Claim) -> Verdict | None:
    limit, value = number(loose), number(exact)
    if limit is None or value is None or not is_round(loose):
        return None
    if loose.bound in _LOWER and limit < value < 2 * limit and exact.bound not in _UPPER:
        return "refine", "bound", f"“{exact.words}” is just past “{loose.words}”"
    if loose.bound in _UPPER and limit / 2 < value < limit and exact.bound not in _LOWER:
        return "refine", "bound", f"“{exact.words}” is just under “{loose.words}”"
    return None


def _rounding(left: Claim, right: Claim) -> Verdict | None:
    one, two = number(left), number(right)
    if one is None or two is None or _limits(left) or _limits(right):
        return None
    gap = abs(one - two)
    for rough, exact in ((left, right), (right, left)):
        if rough.bound == "about" and widened(rough).meets(widened(exact)):
            return "refine", "rounding", f"“{exact.words}” is within what “{rough.words}” can mean"
    if "about" not in (left.bound, right.bound) and gap <= max(half_step(left), half_step(right)):
        return "refine", "rounding", "one is the other, rounded"
    return None


def _limits(claim: Claim) -> bool:
    return claim.bound in _LOWER or claim.bound in _UPPER
