"""Pairs that no list of words joins, and pairs that lists join too lightly: what the fitted likeness says of them.

The rules compare what they could read. Where a wording is in no lexicon, or two reports word one measure under two
names, the chance that two figures measure the same (`likeness/`) stands in, as a weight of agreement does in record
linkage (Fellegi and Sunter 1969): likely enough, they are related as rules 3 to 6 relate figures of one measure; hardly
likely, what the rules said of them is dropped. Thresholds: docs/decisions/0054.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import number
from rashomon.model import Comparison
from rashomon.reconcile.compare import Verdict, comparison, never_one
from rashomon.reconcile.context import Side, same_origin, told
from rashomon.reconcile.differ import scope_difference, telling
from rashomon.reconcile.likeness import Chance
from rashomon.reconcile.numbers import more_exact, same_number
from rashomon.reconcile.times import Later, at_two_times, beside_untimed

Chances = Mapping[frozenset[str], Chance]
# Below this chance what the rules said of two reports is dropped; one report's own words stand.
_LEAST: Mapping[str, float] = {"conflict": 0.35, "refine": 0.05, "agree": 0.05}
# From this chance on a relation is said that no rule said; inside one report only from the last on.
_MOST: Mapping[str, float] = {"agree": 0.6, "refine": 0.7, "revise": 0.6, "conflict": 0.75}
_MOST_INSIDE = 0.84
# Two small numbers may be equal by chance.
_MOST_SMALL = 0.8
# From this chance on one number told by two reports is one figure, though a rule read another day, a part or the like
# off one of them: 17 of 18 such pairs were (the development half and 32 real stories; 16 of them parts and days).
_MOST_OVERRULING = 0.8
_OVERRULED = ("part", "thing", "day", "target", "modality")
# Two times by the day of publication alone are none below the first, and without a rule's word from the second on.
_NO_TIMES, _TIMES = 0.05, 0.35
_WHY = "the two are worded as one measure, though no rule reads both so"
_SAME_TIME = "only the days on which they were told differ"


def weighed(found: Sequence[Comparison], sides: Mapping[str, Side], chances: Chances) -> list[Comparison]:
    """`found` without what is hardly likely, and with what is likely though no rule said it."""
    kept = [_at_one_time(c, sides, chances) for c in found if _stands(c, sides, chances)]
    settled = {frozenset((c.left, c.right)) for c in kept if not _open(c, sides, chances)}
    added = {
        pair: new
        for pair, chance in chances.items()
        if chance.alike >= min(_MOST.values()) and pair not in settled
        if (new := _likely([sides[i] for i in sorted(pair)], chance)) is not None
    }
    return [c for c in kept if frozenset((c.left, c.right)) not in added] + list(added.values())


def _stands(found: Comparison, sides: Mapping[str, Side], chances: Chances) -> bool:
    """Whether what a rule said is likely enough."""
    chance = chances.get(frozenset((found.left, found.right)))
    if chance is None or found.code == "part-exceeds-whole" or _of_money(found, sides):
        return True
    inside = sides[found.left].claim.report == sides[found.right].claim.report
    return inside or found.code == "denied" or chance.alike >= _LEAST.get(found.relation, 0.0)


def _open(found: Comparison, sides: Mapping[str, Side], chances: Chances) -> bool:
    """Whether a likeness may say otherwise than a rule: another measure by its name alone, or one number twice."""
    if found.relation != "different-measure":
        return False
    if found.code == "aspect":
        return True
    pair = frozenset((found.left, found.right))
    return found.code in _OVERRULED and _one_number_twice([sides[i] for i in sorted(pair)], chances.get(pair))


def _one_number_twice(pair: Sequence[Side], chance: Chance | None) -> bool:
    """Whether two reports tell one number of what is likely one thing, neither as a stated share of the other."""
    left, right = (s.claim for s in pair)
    if chance is None or chance.alike < _MOST_OVERRULING or left.report == right.report:
        return False
    stated = {c.whole.claim for c in (left, right) if c.whole is not None} & {left.id, right.id}
    return not stated and (same_number(left, right) or more_exact(left, right)) is not None


def _of_money(found: Comparison, sides: Mapping[str, Side]) -> bool:
    """Whether both are amounts of the family money, which are one measure by rule however far apart they lie."""
    aspects = load_aspects()
    return all(aspects.money(sides[i].claim.aspect) for i in (found.left, found.right))


def _at_one_time(found: Comparison, sides: Mapping[str, Side], chances: Chances) -> Comparison:
    """`found`, or the dispute that it is where nothing but the day of speaking tells two times of two reports."""
    chance = chances.get(frozenset((found.left, found.right)))
    if found.code != "later" or found.same_origin is True or chance is None or chance.times >= _NO_TIMES:
        return found
    left, right = sides[found.left], sides[found.right]
    later = at_two_times(left, right, same=found.same_origin)
    by_day = later is not None and later.by_day and left.claim.report != right.claim.report
    if not by_day or chance.alike < _MOST["conflict"]:
        return found
    return comparison(
        left, right, _dispute(left, right, _SAME_TIME, same=found.same_origin), same=found.same_origin
    )


def _likely(pair: Sequence[Side], chance: Chance) -> Comparison | None:
    """The relation of two figures that likely measure the same, if they are likely enough for it."""
    left, right = pair
    if never_one(left, right) or "denial" in (left.claim.stance, right.claim.stance):
        return None
    apart = scope_difference(left, right)
    if apart is not None and (apart[0] not in _OVERRULED or not _one_number_twice(pair, chance)):
        return None  # what the texts set apart (rule 2) stands, but for one number told twice
    same = same_origin(left, right)
    verdict = _relation(left, right, chance, f"{_WHY}, though {apart[1]}" if apart else _WHY, same=same)
    by_chance = verdict.relation == "agree" and not telling(number(left.claim))
    if chance.alike < (_MOST_SMALL if by_chance else _MOST[verdict.relation]):
        return None
    if left.claim.report == right.claim.report and (
        same or verdict.relation == "agree" or chance.alike < _MOST_INSIDE
    ):
        return None
    return comparison(left, right, verdict, same=same)


def _relation(left: Side, right: Side, chance: Chance, why: str, *, same: bool | None) -> Verdict:
    """Rules 3 to 6 for two figures that likely measure the same."""
    found = same_number(left.claim, right.claim) or more_exact(left.claim, right.claim)
    if found is not None:
        return Verdict(found[0], found[1], f"{found[2]}; {why}")
    later = at_two_times(left, right, same=same)
    if later is not None and later.by_day and chance.times < _NO_TIMES:
        later = None
    if later is None and chance.times >= _TIMES:
        later = _told_later(left, right)
    if later is not None:
        return Verdict("revise", later.code, f"{later.why}; {why}", later)
    return _dispute(left, right, why, same=same)


def _dispute(left: Side, right: Side, why: str, *, same: bool | None) -> Verdict:
    if same:
        return Verdict("conflict", "renderings", f"{left.voice} is given two ways; {why}")
    return Verdict(
        "conflict", "numbers", f"the numbers differ and nothing in the texts tells them apart; {why}"
    )


def _told_later(left: Side, right: Side) -> Later | None:
    """Which of two counts was told on a later day."""
    one, two = told(left), told(right)
    if not one or not two or one == two:
        return None
    newer, older = (left, right) if one > two else (right, left)
    if beside_untimed(newer, older):
        return None
    return Later(newer, older, "later", f"one was told on {max(one, two)}, the other on {min(one, two)}")
