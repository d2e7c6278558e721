"""Former times that a paragraph goes back to ("In 2016 a ferry sank off Leyte. All 62 people on board died").

News closes with what happened before: a time in front of a sentence, or the time of the event that the sentence
tells of, holds for the figures behind it until the paragraph ends or another time is named (framing adverbials,
Charolles 1997; narrative progression, Lascarides and Asher 1993). Only times well before the report are carried on:
there a figure without a day would else be taken for the news.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.calendar import shift
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children, subtree
from rashomon.knowledge.time_attachment import attach_times
from rashomon.model import Annotation, Because, Claim, Reading, Sentence, Timex, Token

_FORMER = 12  # days before the report: what is older is no more the news of these days
_PRESENT = frozenset(("VBP", "VBZ", "MD"))
_BOUNDS = frozenset(("since", "until", "till", "by", "than", "before", "after", "from", "for"))
_JOINED = frozenset(("conj", "ccomp", "parataxis"))
_HAPPENS = frozenset(("harm", "attack", "defence", "policing", "response"))
_BREAK = re.compile(r"[;:]|, (?:and|but) ")


def set_back(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Figures without a time of their own in a paragraph that tells of former times take those."""
    day = (reading.document.published or "")[:10]
    if not day or not any(_is_former(t, day) for t in reading.times):
        return claims
    frames = _frames(reading, day)
    return tuple(_set_back(reading, claim, frames.get(claim.sentence)) for claim in claims)


def _is_former(time: Timex, day: str) -> bool:
    """Whether a calendar time ended well before the day of the report."""
    if time.type not in ("DATE", "TIME") or time.finish is None or time.begin is None:
        return False
    return time.finish[:10] < shift(day, -_FORMER, "day")


def _frames(reading: Reading, day: str) -> dict[tuple[int, int], Timex]:
    """Sentence → the former time that it is set in, by what it or those before it in its paragraph say."""
    found: dict[tuple[int, int], Timex] = {}
    frame: Timex | None = None
    paragraph = -1
    for sentence in reading.annotation.sentences:
        here = reading.document.text.rfind("\n", 0, sentence.start + 1)
        if here != paragraph:
            paragraph, frame = here, None
        own = tuple(t for t in reading.times if sentence.start <= t.start < sentence.end)
        dated = tuple(t for t in own if t.begin and t.finish)
        told = _told_in(reading.annotation, sentence, dated)
        if told is not None:
            frame = told if _is_former(told, day) else None
        elif frame is not None and (dated or not _goes_on(reading.annotation, sentence)):
            frame = None
        if frame is not None:
            found[sentence.start, sentence.end] = frame
    return found


def _root(annotation: Annotation, sentence: Sentence) -> Token | None:
    return next((t for t in annotation.tokens[sentence.first : sentence.stop] if t.head == t.index), None)


def _told_in(annotation: Annotation, sentence: Sentence, times: tuple[Timex, ...]) -> Timex | None:
    """The time of what a sentence tells: it hangs on the main verb, its subject or what the subject is."""
    root = _root(annotation, sentence) if times else None
    if root is None or root.lemma in words("saying") or root.lemma in words("founding"):
        return None
    then = _when_clause(annotation, root, times)
    if then is not None:
        return then
    main = {root.index, *(c.index for c in children(annotation, root, "nsubj", "nsubjpass", "attr"))}
    main |= {c.index for c in children(annotation, root) if c.dep in _JOINED and c.pos in ("VERB", "AUX")}
    hung = [
        times[a.time]
        for a in attach_times(annotation, times)
        if a.governor in main and not _BOUNDS & set(a.preposition.split())
    ]
    return max(hung, key=lambda t: (t.finish or "", -t.start)) if hung else None


def _when_clause(annotation: Annotation, root: Token, times: tuple[Timex, ...]) -> Timex | None:
    """The time that a sentence ends on, telling what happened then: "the first since 2016, **when a jet crashed**"."""
    for verb in reversed(subtree(annotation, root)):
        past = verb.dep == "relcl" and verb.tag in ("VBD", "VBN")
        if past and any(c.lemma == "when" for c in children(annotation, verb, "advmod")):
            noun = annotation.tokens[verb.head]
            return next((t for t in times if t.start <= noun.start < t.end), None)
    return None


def _goes_on(annotation: Annotation, sentence: Sentence) -> bool:
    """Whether a sentence goes on with the story before it: it is told in the past and nobody says it."""
    root = _root(annotation, sentence)
    if root is None or root.lemma in words("saying"):
        return False
    helpers = children(annotation, root, "aux", "auxpass")
    return not any(t.tag in _PRESENT for t in (root, *helpers))


def _set_back(reading: Reading, claim: Claim, frame: Timex | None) -> Claim:
    scope = claim.scope
    if frame is None or scope.begin or scope.as_of or claim.modality in ("planned", "forecast", "demanded"):
        return claim
    if any(step.rule == "scope-period" for step in claim.because):
        return claim
    first, last = claim.sentence
    if first <= frame.start < last:  # of the sentence itself only what a semicolon sets beside its time
        if claim.start < frame.start or not _BREAK.search(reading.document.text, frame.end, claim.start):
            return claim
    aspect = load_aspects().get(claim.aspect)
    if aspect.family not in _HAPPENS and aspect.name != "damage":
        return claim  # a turnout or a price may be today's again
    if aspect.standing:
        scope = msgspec.structs.replace(scope, as_of=frame.finish)
    else:
        scope = msgspec.structs.replace(scope, begin=frame.begin, finish=frame.finish)
    step = Because("claim", "scope-time-paragraph", None, frame.start, frame.end, frame.value)
    return msgspec.structs.replace(claim, scope=scope, because=(*claim.because, step))
