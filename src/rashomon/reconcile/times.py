"""Rule 5: the texts place the two figures at two times. The time that counts is the figure's, not the publication's."""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.intervals import number, stated
from rashomon.model.comparison import Code
from rashomon.reconcile.context import Side, told

_TAKES_BACK = (
    r"correct(?:ed|s|ing|ion)?|revis(?:ed|es|ing) (?:it |the toll |the figure )?down|wrong(?:ly)?|"
    r"mistaken?(?:ly)?|miscount\w*|in error|erroneous(?:ly)?|retract\w*|lowered|double[- ]count\w*|overstat\w*"
)
# The words of a correction, but for "not", which denies as well.
CORRECTED = re.compile(rf"\b(?:{_TAKES_BACK})\b", re.IGNORECASE)
_CORRECTS = re.compile(rf"\b(?:{_TAKES_BACK}|, not)\b", re.IGNORECASE)


_RISEN = re.compile(
    r"\b(?:ris(?:en|es?|ing)|rose|climb\w*|grow[ns]?|grew|growing|gone up|increas\w+|jump\w*|rais\w+|up from|swell\w*|"
    r"swollen|fall\w*|fell|drop\w*|decreas\w*|shrunk|updat\w*|revis\w*|correct\w*|reach\w*)\b",
    re.IGNORECASE,
)


_UP = re.compile(
    r"\b(?:ris(?:en|es?|ing)|rose|climb\w*|grow[ns]?|grew|growing|gone up|increas\w+|jump\w*|up from|"
    r"swell\w*|swollen)\b",
    re.IGNORECASE,
)


_DOWN = re.compile(
    r"\b(?:fall(?:en|s)?|fell|drop\w*|down|decreas\w+|reduc\w+|lower\w*|shr[aiu]nk\w*|cut|revis\w+|instead|"
    r"rather than)\b",
    re.IGNORECASE,
)


_RISING = re.compile(
    r"\b(?:ris(?:en|es?|ing)|rose|climb\w*|so far|updat\w*|now|already|up from|as of|mounting|continues? to)\b",
    re.IGNORECASE,
)


# States of a thing at the time of the event itself, which a later day does not change: gates open, room in a hall.
_AT_ONCE = frozenset(("open", "capacity", "covered", "travelling"))


class Later(msgspec.Struct, frozen=True):
    """Which side is newer, how the change is called, and what told; `by_day` where only the days of speaking did."""

    newer: Side
    older: Side
    code: Code
    why: str
    by_day: bool = False


def at_two_times(left: Side, right: Side, *, same: bool | None) -> Later | None:
    """Rule 5 for two figures that measure the same and differ. `same` tells whether one origin says both."""
    aspects = [load_aspects().get(s.claim.aspect) for s in (left, right) if s.claim.aspect is not None]
    cumulative = any(a.cumulative or a.standing for a in aspects)  # a state has another size on another day
    for newer, older in ((left, right), (right, left)):
        if number(older.claim) in newer.outdated and older.claim.order != "newer":
            return Later(
                newer,
                older,
                _code(newer, older),
                f"the report itself tells “{older.claim.words}” as an older count",
            )
    if not (cumulative or same):
        return None
    for newer, older in ((left, right), (right, left)):
        stated = _marked(newer, older, same=same) or _as_of(newer, older)
        found = stated or _published(newer, older, same=same)
        if found:
            return Later(newer, older, _code(newer, older), found, by_day=stated is None)
    return None


def _marked(newer: Side, older: Side, *, same: bool | None) -> str | None:
    """The text itself says which is which. What "has risen to 11" is no news of another voice's 31: its own
    older count was smaller.
    """
    one, two = newer.claim, older.claim
    day, before = newer.document.published or "", older.document.published or ""
    # Of two named voices on one day "now" tells nothing of the other's count; "has risen to" does.
    not_before = day > before or (day == before and (same is not False or not _only_now(newer)))
    follows = same is True or stated(one).high >= stated(two).low
    if one.order == "newer" and two.order != "newer" and not_before and follows:
        return f"“{one.words}” is told as the newer count"
    if two.order == "older" and one.order != "older" and (day >= before or same is not False):
        return f"“{two.words}” is told as an earlier count"
    # "its losses so far at 10, the union at 40"
    disputed = one.report == two.report and one.sentence == two.sentence and same is False
    if not disputed and cumulative_rise(newer, older):
        return f"the count is told as rising, and “{one.words}” is larger"
    return None


def cumulative_rise(newer: Side, older: Side) -> bool:
    """Whether both texts tell of a rising count ("risen to 37", "so far 43"): of one day, the larger is newer."""
    one, two = newer.claim, older.claim
    if newer.document.published != older.document.published or stated(one).low <= stated(two).high:
        return False
    if not load_aspects().get(one.aspect).cumulative or one.vague or two.vague:
        return False
    return all(_RISING.search(s.document.text, *s.claim.sentence) is not None for s in (newer, older))


def _only_now(side: Side) -> bool:
    """Whether the sentence calls the figure the newer one by "now" alone."""
    first, last = side.claim.sentence
    return _RISEN.search(side.document.text, first, last) is None


def _as_of(newer: Side, older: Side) -> str | None:
    one, two = newer.claim.scope.as_of, older.claim.scope.as_of
    if one and two and one > two and one[:10] != two[:10]:
        return f"one counts up to {one}, the other to {two}"
    return None


def _published(newer: Side, older: Side, *, same: bool | None) -> str | None:
    """Two days of speaking; the figure's own time wins over the day of publication."""
    if (
        older.claim.order == "newer"
        and newer.claim.order is None
        and newer.document.published == older.document.published
    ):
        return None
    if same is not True and beside_untimed(newer, older):
        return None
    one, two = told(newer), told(older)
    if one == two:  # two reports of two days that look back on one day
        one, two = newer.document.published or "", older.document.published or ""
    elif same is not True:  # who holds to a number disputes what is said meanwhile
        one, two = min(one, newer.held[0] or one), max(two, older.held[1] or two)
    if not one or not two or one <= two or newer.claim.order == "older":
        return None
    rises = newer.claim.order == "newer" and stated(newer.claim).high >= stated(older.claim).low
    grown = (
        stated(newer.claim).low > stated(older.claim).low
        and load_aspects().get(newer.claim.aspect).cumulative
    )
    standing = load_aspects().get(newer.claim.aspect).standing and newer.claim.aspect not in _AT_ONCE
    if same is False and not (rises or grown or standing or _grown(newer, older)):
        return None  # two named voices dispute; a later day alone does not make the one the other's news
    if same is not True and _fallen(newer, older):
        return None
    return f"one was told on {one}, the other on {two}"


def beside_untimed(newer: Side, older: Side) -> bool:
    """Whether one report sets two voices side by side and not both of their times are its own words: the day of its
    publication is none against "on Monday".
    """
    one, two = newer.claim, older.claim
    timed = all(c.scope.as_of or c.said_at for c in (one, two))
    return one.report == two.report and one.order != "newer" and not timed


def _fallen(newer: Side, older: Side) -> bool:
    """Whether a count that can only grow is smaller now, and no word takes the larger one back: that is a dispute."""
    fell = stated(newer.claim).high < stated(older.claim).low
    if newer.claim.order is not None:  # "has risen to 44" takes no 52 back; "now 44", "has fallen to 44" do
        fell = fell and _risen(newer)
    aspect = load_aspects().get(newer.claim.aspect)
    if (
        newer.claim.aspect == "injured"
        and newer.origin is not None
        and not (newer.origin.named and older.origin)
    ):
        return False  # some of the injured die, or go home uncounted
    return fell and aspect.cumulative and not aspect.standing and not _corrects(newer)


def _risen(newer: Side) -> bool:
    """Whether the sentence calls the figure a count that has grown."""
    text, (first, last) = newer.document.text, newer.claim.sentence
    return _UP.search(text, first, last) is not None and _DOWN.search(text, first, last) is None


def _corrects(newer: Side) -> bool:
    first, last = newer.claim.sentence
    text = newer.document.text
    return _CORRECTS.search(text, max(0, first - 100), min(len(text), last + 160)) is not None


def _grown(newer: Side, older: Side) -> bool:
    """Whether the older count left room for the newer: "at least nine", then 14."""
    return older.claim.bound in ("at_least", "more_than") and (older.claim.low or 0) < (newer.claim.low or 0)


def _code(newer: Side, older: Side) -> Code:
    """A correction takes back what was counted, or the text calls it one; else the count has changed with time."""
    if load_aspects().get(newer.claim.aspect).standing:
        return "later"
    if stated(newer.claim).high < stated(older.claim).low:
        return "corrected"
    first, last = newer.claim.sentence
    taken_back = number(older.claim) in newer.outdated or older.claim.words in newer.document.text[first:last]
    return "corrected" if _corrects(newer) and taken_back else "later"
