"""How the innermost voice stands to a figure: who calls it a fantasy denies it, and who says "450 jobs, not 600" of
what is to come rejects the 600 (lexicons/rejecting.toml).
"""

from __future__ import annotations

import re
from functools import cache

from rashomon.knowledge.syntax import tokens_within
from rashomon.lexicons import load
from rashomon.model import Attribution, Because, Quantity, Reading
from rashomon.model.attribution import Stance
from rashomon.model.claim import Modality

_NOT = re.compile(r"\bnot (?:the |about |some )?$", re.IGNORECASE)
# "not 600 as first planned": an older number, which nobody rejects.
_BEFORE = re.compile(
    r"[^.;:]{0,40}?\b(?:earlier|previously|originally|initially|at first|before"
    r"|as (?:\w+ ){0,3}?(?:first|planned|announced|said|expected|forecast|scheduled|intended|had))\b",
    re.IGNORECASE,
)
_QUOTES = "”\"’'"
_LATER = r"(?:\s+(?:on|in|at|yesterday|today|late|early)\b[^.]*)?"
_BE = r"(?:is|was|are|were|be|been|being)"


def rejected(
    reading: Reading, quantity: Quantity, carriers: tuple[Attribution, ...], modality: Modality
) -> tuple[Stance, Because] | None:
    """The stance of the first of `carriers` to the figure, and why, where the words about the number tell it."""
    if not carriers:
        return None
    text = reading.document.text
    taken_back = _NOT.search(text, max(0, quantity.start - 20), quantity.start)
    if taken_back is not None:
        if modality == "asserted" or _BEFORE.match(text, quantity.end):
            return None
        return "denial", Because("claim", "not", None, taken_back.start(), quantity.end)
    return _called(reading, quantity, carriers[0])


def _called(reading: Reading, quantity: Quantity, carrier: Attribution) -> tuple[Stance, Because] | None:
    """What the voice calls the figure, or says that it is."""
    if carrier.stance != "statement":
        return None
    spans = [(s, e) for s, e in carrier.content if s <= quantity.start and quantity.end <= e]
    if not spans:
        return None
    start, end = spans[0]
    text = reading.document.text
    told = _reports().search(text, start, quantity.start) is not None
    ending, state = _shapes()
    found = ending.search(text, quantity.end, end) if _calls(reading, carrier) else None
    if found is None and told:
        found = state.match(text, quantity.end, end)
    if found is None:
        return None
    word = " ".join(found["word"].lower().split())
    name, entry = _groups()[word]
    if entry.get("reports") and not told:
        return None
    stance: Stance = "doubt" if entry["stance"] == "doubt" else "denial"
    return stance, Because("claim", "called", f"rejecting/{name}", *found.span("word"))


def _calls(reading: Reading, carrier: Attribution) -> bool:
    verbs = load("rejecting")["calling"]["verbs"]
    cue = (t for start, end in carrier.cue for t in tokens_within(reading.annotation, start, end))
    return any(t.lemma.lower() in verbs for t in cue)


@cache
def _groups() -> dict[str, tuple[str, dict[str, str]]]:
    """Each word of judging a figure, with its group."""
    groups = load("rejecting").items()
    return {word: (name, group) for name, group in groups for word in group.get("words", ())}


@cache
def _shapes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words at the end of what is called so, and behind a form of "be" close to the number."""
    words = "|".join(re.escape(w) for w in sorted(_groups(), key=lambda w: (-len(w), w)))
    word = rf"(?P<word>{words})\b"
    ending = re.compile(rf"[\s“\"‘']{word}[{_QUOTES},]*{_LATER}[\s{_QUOTES},]*\Z", re.IGNORECASE)
    return ending, re.compile(
        rf"(?: [\w'’-]+){{0,6}}? {_BE} [“\"‘']?(?:\w+ly )?(?:an? )?(?:(?!not\b|no\b|never\b)\w+ )?{word}",
        re.IGNORECASE,
    )


@cache
def _reports() -> re.Pattern[str]:
    """A noun of telling right before what it tells: "the figure of", "reports that"."""
    nouns = "|".join(load("rejecting")["reports"]["nouns"])
    return re.compile(rf"\b(?:{nouns})s?(?: of| that| about|,)? [^.;]{{0,50}}$", re.IGNORECASE)
