"""Over which whole time a figure counts: "have died since Friday", "killed since the protests began", "this year"."""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.calendar import shift
from rashomon.knowledge.governing import happens
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import ancestors, children, head_within
from rashomon.knowledge.time_attachment import attach_times
from rashomon.model import Because, Reading, Timex, Token

_PERIOD = re.compile(
    r"\b(?:past|last (?:\w+ )?(?:days|weeks|months|years)|this (?:week|month|year)|so far)\b", re.IGNORECASE
)


class Occasion(msgspec.Struct, frozen=True):
    """The ISO interval in which it happened, the time up to which the figure counts, and what told."""

    begin: str | None = None
    finish: str | None = None
    as_of: str | None = None
    because: tuple[Because, ...] = ()


def is_period(reading: Reading, time: Timex) -> bool:
    """Whether the words of a time name a whole period ("in the past month"), no day on which something happened."""
    return _PERIOD.search(reading.document.text, max(0, time.start - 8), time.end) is not None


def step_of(rule: str, time: Timex) -> Because:
    """The step of a claim that a time told."""
    return Because("claim", rule, None, time.start, time.end, time.value)


def since(reading: Reading, verb: Token, times: tuple[Timex, ...]) -> Occasion | None:
    """The whole period that a figure counts over: "have died since Friday", "killed since the protests began"."""
    annotation = reading.annotation
    for told in verbs_of(reading, verb):
        for clause in children(annotation, told, "advcl"):
            mark = next((c for c in children(annotation, clause, "mark") if c.text.lower() == "since"), None)
            if mark is not None and clause.tag in ("VBD", "VBN") and not _at_once(clause):
                begin = _began(reading, clause, times)
                step = Because("claim", "scope-period", None, mark.start, clause.end, begin)
                return Occasion(begin, today(reading) if begin else None, None, (step,))
        for preposition in children(annotation, told, "prep"):
            noun = next(iter(children(annotation, preposition, "pobj")), None)
            timed = noun is None or any(t.start <= noun.start < t.end for t in reading.times)
            if noun is None or timed or noun.lemma in words("causes"):
                continue
            if preposition.text.lower() == "since":
                begin = _happened(reading, {noun.lemma})
                step = Because("claim", "scope-period", None, preposition.start, noun.end, begin)
                return Occasion(begin, today(reading) if begin else None, None, (step,))
        for attachment in attach_times(annotation, times):
            if attachment.governor == told.index and attachment.preposition.endswith("since"):
                time = times[attachment.time]
                if time.begin and time.value != "PRESENT_REF":
                    finish = today(reading)
                    begin = _past(time.begin, finish) if finish else None
                    return Occasion(begin, finish, None, (step_of("scope-period", time),))
    return None


def _past(begin: str, day: str) -> str:
    """A weekday behind *since* is the last one, though the verb that tells it be of the present."""
    return shift(begin[:10], -7, "day") if begin[:10] > day else begin


_BEGINNING = frozenset(("begin", "start", "break", "erupt"))


def _at_once(verb: Token) -> bool:
    """Whether it happened in one moment: those killed since the ferry sank are all its dead."""
    return happens(verb) and verb.lemma not in _BEGINNING


def _began(reading: Reading, clause: Token, times: tuple[Timex, ...]) -> str | None:
    """When what a since-clause tells of happened: its own time, or the one that the report tells of it elsewhere
    ("the protests began five weeks ago").
    """
    annotation = reading.annotation
    own = [times[a.time] for a in attach_times(annotation, times) if a.governor == clause.index]
    if own:
        return own[0].begin
    subject = next(iter(children(annotation, clause, "nsubj", "nsubjpass")), None)
    return _happened(reading, {subject.lemma}, clause.lemma) if subject is not None else None


def _happened(reading: Reading, nouns: set[str], verb: str | None = None) -> str | None:
    """The time that the report tells of what one of the `nouns` names, where it has no other verb than `verb`."""
    annotation = reading.annotation
    for attachment in attach_times(annotation, reading.times):
        governor = annotation.tokens[attachment.governor]
        if governor.pos == "NOUN" and governor.lemma in nouns:
            return reading.times[attachment.time].begin
        told = {c.lemma for c in children(annotation, governor, "nsubj", "nsubjpass")}
        if nouns & told and (governor.lemma == verb or happens(governor)):
            return reading.times[attachment.time].begin
    return None


def today(reading: Reading) -> str | None:
    """The ISO day of the report."""
    return (reading.document.published or "")[:10] or None


_ON = re.compile(
    r"(?P<verb>[\w’'-]+) (?:(?:late|early|earlier|again|later) )?(?:on |in |at )?", re.IGNORECASE
)


def said_then(reading: Reading, time: Timex) -> bool:
    """Whether a time stands right behind a verb of saying, and so is when it was said: "87, civil defence said on
    **Tuesday**, and 400 were hurt".
    """
    text = reading.document.text
    start = text.rfind(" ", 0, max(0, time.start - 12)) + 1
    match = next((m for m in _ON.finditer(text, start, time.start) if m.end() == time.start), None)
    if match is None:
        return False
    word = head_within(reading.annotation, *match.span("verb"))
    return word is not None and word.tag in ("VBD", "VBZ") and word.lemma in words("saying")


def verbs_of(reading: Reading, verb: Token) -> list[Token]:
    """The verb and the verbs above it that tell of the same: "has left 12 dead since Friday"."""
    found = [verb]
    for above in ancestors(reading.annotation, verb):
        if found[-1].dep not in ("xcomp", "oprd", "acomp", "conj", "dobj", "ccomp", "advcl") or (
            found[-1].dep in ("ccomp", "advcl") and found[-1].tag not in ("VBG", "JJ")
        ):
            break
        found.append(above)
    return [t for t in found if t.pos in ("VERB", "AUX")]
