"""Months and seasons."""

from __future__ import annotations

from rashomon.measure.times import periods
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.measure.times.stated import EARLY, EDGE, YEAR, dated, shift_of, year_of

# Before a month that could be another word.
_BEFORE = frozenset(
    "in since by until till from of during before after to through and or for between last next this early late mid - "
    "around about at beginning end throughout earlier later on".split()
)
# After these even a capitalised word may follow ("in April Congress voted").
_BEFORE_ANY = frozenset(("in", "since", "by", "until", "during"))
_VERBS = frozenset(("may", "march"))
_BEFORE_SEASON = frozenset(
    ("in", "by", "since", "until", "of", "during", "this", "last", "next", "early", "late", "-")
)
_SEASON_VERBS = frozenset(("spring", "fall"))


def read_month(match: Match) -> Reading | None:
    """ "October", "mid-May", "last April", "March 1996", "June last year", "the end of October"."""
    number = match.column("month", "number")
    context = match.context
    year = year_of(match)
    if year is None and not _stands(match):
        return None
    if year is not None:
        return dated(match, f"{year:04d}-{number:02d}")
    if match.has("mod") and context.day is not None:
        return dated(
            match, f"{_year_by(match, number, context.day.year, context.day.month):04d}-{number:02d}"
        )
    return dated(match, periods.month(context.day, number, context.tense(match.at("month"))))


def _year_by(match: Match, number: int, year: int, now: int) -> int:
    """The year of "last April", "next June", "this May"."""
    shift = shift_of(match, "mod")
    if shift < 0:
        # "last May" said in June is not the month that "last month" names.
        return year - (number >= now - 1)
    return year + (shift > 0 and number <= now)


def _stands(match: Match) -> bool:
    """Whether a bare month's name is a month here, and no verb, forename or surname."""
    if match.has("mod") or match.has("early") or match.has("edge"):
        return True
    word, before = match.word("month"), match.before()
    words = match.tokens.words
    following = words[match.stop][:1].isupper() if match.stop < len(words) else False
    if word in _VERBS:
        return before in _BEFORE and not (following and before not in _BEFORE_ANY)
    if len(word) == 3:
        return False  # "Jan", "Jun" without a stop are names
    if before in _BEFORE:
        return not (following and before not in _BEFORE_ANY)
    previous = words[match.first - 1][:1].isupper() if match.first else False
    return not (previous or following)


def read_season(match: Match) -> Reading | None:
    """ "last summer", "the winter of 1994", "this fall"."""
    code = match.column("season", "code")
    year = year_of(match)
    if year is not None:
        return dated(match, f"{year:04d}-{code}")
    if (
        match.word("season") in _SEASON_VERBS
        and not match.has("mod")
        and match.before() not in _BEFORE_SEASON
    ):
        return None
    shift = shift_of(match, "mod") if match.has("mod") else None
    return dated(match, periods.season(match.context.day, code, shift, match.context.tense(match.first)))


MONTH_RULES: tuple[Rule, ...] = (
    rule(
        "month",
        f"(?:{EDGE}|{{word.the}}?{EARLY})?(?P<mod>{{last|this|next}})?(?P<month>{{month}}){YEAR}?",
        read_month,
    ),
    rule(
        "season",
        f"(?:{{word.the}}?{EARLY})?(?:{{word.the}}|{{this}}?(?P<mod>{{last|this|next}}))?(?P<season>{{season}}){YEAR}?",
        read_season,
    ),
)
