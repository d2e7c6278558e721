"""Hedges before and behind a number, and the bound they set on it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, cast

from rashomon.lexicons import load
from rashomon.model.quantity import Bound


class Hedge(NamedTuple):
    """Words that set a bound, where they stand, and their lexicon entry."""

    bound: Bound
    start: int
    end: int
    entry: str


_REACH = 34
_TIME_UNIT = re.compile(r"(?:year|month|week|day|hour|minute|decade)s?$")
# "over three years" says how long; "in over three years" says more than three
_OVER_TIME = re.compile(r"\b(?:in|for|after|of|is|was|takes?|took|lasted|last|with|spent|within)\s$")


_NOT = re.compile(r"(?:\bnot|n['’]t|\bnever)\s$", re.IGNORECASE)
_NEGATED: dict[Bound, Bound] = {"more_than": "at_most", "less_than": "at_least"}
# "buried under six metres of mud" says where, and not how little
_BURIED = re.compile(
    r"\b(?:bur(?:y|ied|ies|ying)|trapped|submerged|l[ai]y|lies|hid(?:den)?|s[au]nk|entombed|pinned|crushed|swallowed)\b"
    r"[^.,;:]*$",
    re.IGNORECASE,
)
# "talking about 60 beds" says what is talked about, not that there are about 60
_TOPIC = re.compile(
    r"\b(?:talk\w*|speak\w*|spoke|ask\w*|know\w*|hear\w*|think\w*|worr\w+|sa(?:y|id)|complain\w*)\s$",
    re.IGNORECASE,
)
# "the number has gone up to 12" rose to twelve
_RISEN = re.compile(
    r"\b(?:go(?:ne|es|ing)?|went|shot|creep\w*|crept|mov\w+|come|came|pushed|driven|edged|inched) $"
)


@cache
def _before() -> tuple[re.Pattern[str], dict[str, Bound]]:
    table = {words: cast("Bound", entry["bound"]) for words, entry in load("bounds")["before"].items()}
    between = "|".join(re.escape(w) for w in sorted(load("bounds")["between"], key=lambda w: (-len(w), w)))
    ordered = "|".join(_flexible(w) for w in sorted(table, key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<![\w-])(?P<hedge>{ordered})[\s-]?(?:(?:{between})\s)?$", re.IGNORECASE), table


@cache
def _after() -> tuple[re.Pattern[str], dict[str, Bound]]:
    table = {words: cast("Bound", entry["bound"]) for words, entry in load("bounds")["after"].items()}
    ordered = sorted((w for w in table if w != "+"), key=lambda w: (-len(w), w))
    near = "|".join(re.escape(w) for w in ordered)
    loose = "|".join(re.escape(w) for w in ordered if w.startswith("or ") or w == "and counting")
    touching = rf"(?P<near>\+(?!\w)|[ -](?:{near})(?!\w))"
    return re.compile(rf"{touching}|(?:[ -][a-z]+){{1,2}}[ -](?P<loose>{loose})\b"), table


def _flexible(words: str) -> str:
    return r"\s".join(re.escape(part) for part in words.split())


def hedge_before(text: str, start: int, floor: int, unit: str | None) -> Hedge | None:
    """The hedge whose words end right before `start`, looking back no further than `floor`."""
    window = max(floor, start - _REACH)
    before = text[window:start]
    if not _may_end_in_hedge(before):
        return None
    pattern, table = _before()
    match = pattern.search(before)
    if not match:
        return None
    words = " ".join(match["hedge"].lower().split())
    begin = window + match.start("hedge")
    lead = text[max(floor, begin - 16) : begin]
    timed = words == "over" and unit is not None and _TIME_UNIT.search(unit)
    if (timed and not _OVER_TIME.search(lead)) or (words == "within" and not unit):
        return None
    if words == "about" and _TOPIC.search(lead):
        return None
    if words == "under" and _BURIED.search(text[max(0, begin - 60) : begin]):
        return None
    if words == "up to" and _RISEN.search(lead):
        return None
    bound = table[words]
    if _NOT.search(lead):  # "did not exceed 200"
        bound = _NEGATED.get(bound, bound)
    return Hedge(bound, begin, window + match.end("hedge"), f"bounds/{words}")


def _may_end_in_hedge(before: str) -> bool:
    """Whether the words end as some hedge, or some word between hedge and number, ends: most do not."""
    last = before.lower().replace("-", " ").split()[-1:]
    return bool(last) and (last[0].lstrip("(\"“‘'") in _last_words() or last[0][-1] in "<>~≤≥")


@cache
def _last_words() -> frozenset[str]:
    tables = load("bounds")
    return frozenset(words.split()[-1] for table in ("before", "between") for words in tables[table])


def hedge_after(text: str, end: int) -> Hedge | None:
    """The hedge right behind the number ("40 or so", "40+"), or "or more" behind the thing counted."""
    pattern, table = _after()
    match = pattern.match(text, end)
    if not match:
        return None
    group = "near" if match["near"] else "loose"
    words = match[group].lstrip(" -")
    if (
        group == "near"
        and words in {"at least", "at most", "maximum", "approximately"}
        and not _closes(text, match.end())
    ):
        return None
    begin = match.end() - len(words)
    return Hedge(table[words], begin, match.end(), f"bounds/{words}")


def _closes(text: str, end: int) -> bool:
    """Whether a clause ends here: "43 at least." but not "43 at least once"."""
    return end >= len(text) or text[end] in ".,;:)!?"
