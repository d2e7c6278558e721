"""Ages: "15-year-old", "aged 44", "Maud Ferriter, 44,"."""

from __future__ import annotations

import re

from rashomon.knowledge.units import units
from rashomon.measure.draft import Draft

_OLD = re.compile(r"(?:[ \u00a0]|-)?(?:of age\b|old\b|-old\b|olds\b)", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged|ages|of age|age of|age|age (?:as|at)|the age of|turns?|turned|turning)\s(?:just |only |about )?$",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\s?(?:yo|y/o|y\.o\.)\b")
# "Maddon, 66, has", "the driver, 46, survived", "another woman, 27, and": a person, a number and a comma.
_APPOSED = re.compile(
    r"[A-Z][\w'’.-]+,\s(?:then |now )?$"
    r"|\b(?:[Tt]he|[Aa]n?) (?!(?:toll|total|number|figure|count|price|score)\b)[a-z]+,\s$"
    r"|\b(?:[Oo]ne|[Aa]nother|other|second|third|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ )?"
    r"(?:m[ae]n|wom[ae]n|boy|girl|teenager|child|victim|person|patient|passenger|driver|student|pupil|worker|suspect"
    r"|officer|soldier|son|daughter|brother|sister|mother|father|wife|husband|partner|friend),\s$"
)
# "a boy of 15" and, behind a verb or "all", "under sixteen", "over 80"
_OF_AGE = re.compile(r"\b(?:man|woman|boy|girl|lad|youth|pensioner|widow|widower|teenager) of\s$")
_OVER = re.compile(
    r"\b(?:was|were|are|is|all|those|anyone|everyone|people|adults|children) (?:over|under|above|below)\s$"
)
_ENDS = re.compile(r"\s?(?:$|[.,;:)!?]|(?:and|or|but|she|he|they|at|when)\b)")
_OLDEST = 125  # years; the oldest person on record reached 122


def read_age(text: str, draft: Draft) -> None:
    """Mark the draft an age where the words around it say so, and take "old" behind it."""
    if draft.unit is not None:
        if draft.unit.kind == "time":
            _of_time(text, draft)
        return
    if draft.numeral.share or draft.numeral.vague or draft.low > _OLDEST:
        return
    years = _SHORT.match(text, draft.end)
    if years:
        draft.end = years.end()
    elif not (
        _AGED.search(text[max(0, draft.start - 20) : draft.start])
        or _is_apposed(text, draft)
        or _is_said(text, draft)
    ):
        return
    draft.unit, draft.age = units()["year"], True


def _of_time(text: str, draft: Draft) -> None:
    match = _OLD.match(text, draft.end)
    if match:
        draft.age, draft.end = True, match.end()
    elif _AGED.search(text[max(0, draft.start - 20) : draft.start]):
        draft.age = True


def _is_said(text: str, draft: Draft) -> bool:
    """ "a boy of 15", "all under sixteen"; "under sixteen homes" counts homes."""
    before = text[max(0, draft.start - 24) : draft.start]
    if draft.low % 1 or draft.low < 1:
        return False
    if _OF_AGE.search(before):
        return True
    return bool(_ENDS.match(text, draft.end) and _OVER.search(before) and 10 <= draft.low <= 100)


def _is_apposed(text: str, draft: Draft) -> bool:
    closed = text[draft.end : draft.end + 1] in {",", ".", ";", ")"}
    before = text[max(0, draft.start - 24) : draft.start]
    young = draft.low >= 5 or re.match(
        r", (?:is|was|has|who|from|and|had)\b", text[draft.end : draft.end + 8]
    )
    return bool(
        closed and draft.numeral.digits is not None and draft.low >= 1 and young and _APPOSED.search(before)
    )
