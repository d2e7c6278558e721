"""Whether two figures of two reports are one figure where reading alone does not tell: what one of them measures was
not read, or the two were read under two names.

Numbers that are not small seldom meet by chance among like things of one story, and nor do a number and its rounding:
"430 pilgrims" in a headline and "a group that she put at about 430", "1,940 homes" and "some 1,900 homes". Where the
noun itself is the same and names no people ("nine paintings"), small numbers tell too. What is weighed is the surprise
of the coincidence, as in record linkage (Fellegi and Sunter 1969); the thresholds were set on our development stories
and on labelled real reports (docs/decisions/0035).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rashomon.knowledge.alike import incidental
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import number, unit_kind
from rashomon.reconcile.alike import CHANGES, aspects_meet, is_person, like_units, thing_fit
from rashomon.reconcile.context import Side
from rashomon.reconcile.differ import scope_difference, telling
from rashomon.reconcile.numbers import more_exact, same_number

# Of things called by one noun, smaller numbers meet by chance too often ("two guns").
_NAMED = 3
# No rounding of news is coarser than this ratio ("2,000" for 2,240).
_REACH = 1.12


def one_figures(sides: Sequence[Side]) -> Iterator[tuple[Side, Side]]:
    """The pairs of figures of two reports that are one figure, in order of their numbers."""
    told = sorted(
        (
            (value, i)
            for i, s in enumerate(sides)
            if (value := number(s.claim)) is not None and _enough(value)
        ),
    )
    for place, (value, i) in enumerate(told):
        for other, j in told[place + 1 :]:
            if other > value + (_REACH - 1) * abs(value):
                break
            left, right = sides[min(i, j)], sides[max(i, j)]
            if left.claim.report != right.claim.report and is_one(left, right):
                yield left, right


def is_one(left: Side, right: Side) -> bool:
    """Whether two figures with one number, or a number and its rounding, can be one: one of them unread, or both worded
    alike; like units and things, no scope that differs but whom an amount of money concerns, where one alone tells.
    """
    one, two = left.claim, right.claim
    if not like_units(left, right) or {one.stance, two.stance} & {"denial"}:
        return False
    if not _surprise(left, right) or not (_under_two_names(left, right) or _like(left, right)):
        return False
    differs = scope_difference(left, right)
    return differs is None or (differs[0] == "population" and _told_of_one(left, right))


def _told_of_one(left: Side, right: Side) -> bool:
    """Whether one report only tells whom an amount concerns: "$65 billion in Tarvian goods", "$65 billion"."""
    money = unit_kind(left.claim.unit) == "money"
    return money and not (left.claim.population and right.claim.population)


def is_read(side: Side) -> bool:
    """Whether the lexicon knows what the figure measures."""
    return side.claim.aspect in load_aspects().by_name


def _enough(value: float) -> bool:
    return value >= _NAMED or telling(value)


def _surprise(left: Side, right: Side) -> bool:
    """Whether the two numbers meet too well for chance."""
    one, two = left.claim, right.claim
    if same_number(one, two) is None:
        found = more_exact(one, two)
        rounds = found is not None and found[1] != "vague"
        return rounds and telling(number(one)) and telling(number(two))
    if telling(number(one)):
        return True
    alike = one.thing is not None and two.thing is not None and one.thing.lemma == two.thing.lemma
    counts = one.unit is None and left.kind is not None and not is_person(left)
    return alike and counts


def _like(left: Side, right: Side) -> bool:
    """Whether the two count like things, one of them unread."""
    if is_read(left) and is_read(right):
        return False
    one, two = left.claim.thing, right.claim.thing
    if one is None or two is None or left.claim.unit is not None:
        return True
    fit = thing_fit(left, right)
    if fit == "unknown":  # a word that no kind knows
        return not (is_read(left) or is_read(right))
    return fit != "apart" or _people(left, right)


def _under_two_names(left: Side, right: Side) -> bool:
    """Whether two figures that were both read are one all the same: what is counted is named in the same words, one of
    them only tells where the people were, or the people of one measure go by two nouns.
    """
    if not (is_read(left) and is_read(right)):
        return False
    if aspects_meet(left, right):
        return thing_fit(left, right) == "apart" and _people(left, right, round_too=True)
    if _worded_alike(left, right):
        return True
    if _amounts(left, right):
        return True
    beside = incidental() & {left.claim.aspect, right.claim.aspect}
    if not beside or left.claim.unit is not None or same_number(left.claim, right.claim) is None:
        return False
    return thing_fit(left, right) == "same" or _people(left, right)


def _people(left: Side, right: Side, *, round_too: bool = False) -> bool:
    """Whether the same number is told of people by two nouns ("185 migrants", "185 Tarvians"). Round numbers are too
    many to tell that, but in one measure.
    """
    one, two = left.claim, right.claim
    if one.unit is not None or not (is_person(left) and is_person(right)) or same_number(one, two) is None:
        return False
    value = number(one)
    return value is not None and telling(value) and (round_too or not _one_digit(value))


def _amounts(left: Side, right: Side) -> bool:
    """Whether two amounts of money are equal past chance, and name no two things."""
    one, two = left.claim, right.claim
    value = number(one)
    if unit_kind(one.unit) != "money" or value is None or CHANGES & {one.aspect, two.aspect}:
        return False
    return (
        (one.thing is None or two.thing is None)
        and same_number(one, two) is not None
        and not _one_digit(value)
    )


def _one_digit(value: float) -> bool:
    """Whether a number is a digit and noughts: 20, 500, 3,000."""
    return len(f"{value:g}".partition("e")[0].strip("-0.")) <= 1 and value % 10 == 0


def _worded_alike(left: Side, right: Side) -> bool:
    """Whether two figures read as two aspects count what is named in the same words: "100 Tarvian diplomats" sent home
    in one report and expelled in the other, a "$40 million roads bill" and "$40 million for roads".
    """
    one, two = left.claim.thing, right.claim.thing
    if one is None or two is None:
        return False
    if left.claim.unit is not None:
        money = unit_kind(left.claim.unit) == "money"
        return money and bool({one.lemma, *one.modifiers} & {two.lemma, *two.modifiers})
    return bool(set(one.modifiers) & set(two.modifiers)) and thing_fit(left, right) == "same"
