"""Times that only point: "now", "recently", "soon", "in the past"."""

from __future__ import annotations

from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.model.interval import Interval

_ENDS = frozenset((",", ".", ";", "and", "but", "", "”", '"'))
_BEFORE_SOON = frozenset(("as", "too", "how", "very"))
_AFTER_SOON = frozenset(("after", "as", "to"))


def read_reference(match: Match) -> Reading | None:
    """ "now", "recently", "soon", "the past": TIMEX3's references, by the day of publication."""
    value = match.column("reference", "value_code") or "PAST_REF"
    if match.word("reference") == "soon" and not _is_ahead(match):
        return None
    if match.has("past") and match.after() not in _ENDS:
        return None
    if "-" in {match.before(), match.after()}:
        return None  # "high-current lines"
    day = match.context.day
    if day is None:
        return Reading("DATE", value)
    iso = day.isoformat()
    if value == "PAST_REF":
        return Reading("DATE", value, Interval(None, iso))
    return Reading("DATE", value, Interval(iso, iso if value == "PRESENT_REF" else None))


def _is_ahead(match: Match) -> bool:
    """Whether "soon" is a time to come: "will reopen soon", not "soon became"."""
    if match.after() in _AFTER_SOON or match.before() in _BEFORE_SOON:
        return False
    return match.context.tense(match.first) == "future"


REFERENCE_RULES: tuple[Rule, ...] = (
    rule("reference", "(?P<reference>{reference})", read_reference),
    rule("the-past", "{word.the}(?P<past>{last.past})", read_reference),
)
