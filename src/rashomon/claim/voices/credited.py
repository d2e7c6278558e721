"""Who gives a number by the words right beside it: "12 officers (police figures)", "$31 million according to the
auditors", "27, by the traders' count", "The latest from the ministry: 1,310 cases, 40 dead".

The parser hangs such a phrase on the whole list of figures; what stands right behind a number is its own.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.bare.answers import Answer, by_verb, unheard
from rashomon.claim.voices.gapping import voice_at
from rashomon.claim.voices.voice_role import role_of
from rashomon.knowledge.governors import words
from rashomon.model import Attribution, ChainLink, Quantity, Reading, Sentence

_NAME = r"(?P<voice>(?:the |an? )?[\w'’][\w'’ -]{1,60}?)"
# What is counted may stand between a number and its bracket: "12 officers (police figures)".
_NOUNS = r"(?: [a-z][\w'’-]*){0,3}?"
_COUNTS = r"(?:figures?|counts?|data|estimates?|numbers?|tally|reckoning|calculations?|records?|books|lists?|version)"
_BRACKET = re.compile(
    rf"(?:-plus|\+)?{_NOUNS} ?\((?:(?:says?|said|according to|source:|per|by) )?"
    rf"{_NAME}(?:['’]s?)?(?: (?:own )?{_COUNTS})?(?:, [^()]{{1,40}})?\)",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"{_NOUNS},? (?:according to|by the {_COUNTS} of|(?:in|going by) the words of) {_NAME}"
    r"(?=[,;.)\n]| and | but | while | as against |\s*$)",
    re.IGNORECASE,
)
_BY = re.compile(
    rf"{_NOUNS},? (?:by|on|in|going by|to go by) {_NAME}['’]s? (?:own )?(?:latest )?{_COUNTS}\b",
    re.IGNORECASE,
)
_SAYS = (
    r"(?:says?|said|insists?|insisted|claims?|claimed|reckons?|reckoned|argues?|argued|maintains?|maintained|repl(?:ies|ied)"
    r"|counters?|countered|admits?|admitted|according to)"
)
# "62, says the hospital, 85, says the charity"
_SAID = re.compile(rf"{_NOUNS},[”\"’]? (?:{_SAYS}) {_NAME}(?=[,;.]|\s*$| and | but )", re.IGNORECASE)
# "212, as the agency claims"
_AS = re.compile(
    rf"{_NOUNS},? as {_NAME} (?:has |had |have )?(?:{_SAYS}|puts? it|would have it)\b", re.IGNORECASE
)
_IF = re.compile(
    rf"{_NOUNS},? if (?:you|we) (?:believe|ask|listen to|trust) {_NAME}(?=[,;.)]|\s*$)", re.IGNORECASE
)
# "212 confirmed by the agency", "the figure of 12 given by the hackers"
_DONE = re.compile(
    rf"{_NOUNS},? (?:confirmed|claimed|reported|registered|counted|recorded|admitted|acknowledged|estimated|given"
    rf"|circulated|cited|listed|quoted|published|announced|put forward|named|mentioned) by {_NAME}"
    r"(?=[,;.)]|\s*$| and | but | is | was | are | were )",
    re.IGNORECASE,
)
# "put at $2 million by the ministry and at $3 million by the auditors"
_PUT = re.compile(rf" by {_NAME}(?=[,;.]|\s*$| and | but | while )", re.IGNORECASE)
_AT = re.compile(
    r"\bat (?:about |around |some |nearly |almost |only |just |over |more than |at least )?[$€£]?$"
)
# "The latest from the ministry: …", "The ministry's figures: …", "Figures from the union: …"
_NEWS = r"(?:figures?|numbers?|news|word|counts?|tally|toll|update|bulletin|latest|data)"
_HEADED = re.compile(
    r"(?:\W|\d|am\b|pm\b|good (?:morning|evening|afternoon)\.?)*(?:now )?(?:the )?"
    rf"(?:(?:(?:latest|newest|official|new|first|morning|evening|overnight) )*{_NEWS}"
    r"(?: (?:today|tonight|this \w+))? (?:from|by|of|out of) (?P<voice>(?:the )?[\w'’][\w'’ -]{1,60}?)"
    rf"|(?P<owner>(?:the )?[\w'’][\w'’ -]{{1,60}}?)['’]s? (?:latest |new |own )?{_NEWS}):",
    re.IGNORECASE,
)


def credited(reading: Reading, quantity: Quantity, sentence: Sentence) -> ChainLink | None:
    """The voice that the words right behind a number, or the head of its list, give it to."""
    text = reading.document.text
    ahead = text[quantity.end : quantity.end + 60]
    if "(" in ahead and (found := _BRACKET.match(text, quantity.end, sentence.end + 1)):
        return voice_at(reading, *found.span("voice"))
    if " to " in ahead or " of " in ahead:
        broken = sentence.end - quantity.end < 3  # the parser may end a sentence behind its number
        found = _BEHIND.match(text, quantity.end, sentence.end + 120 if broken else sentence.end)
        if found is not None and (voice := _named(reading, *found.span("voice"))) is not None:
            return voice
    if "'" in ahead or "’" in ahead:
        found = _BY.match(text, quantity.end, sentence.end)
        if found is not None and (voice := voice_at(reading, *found.span("voice"))) is not None:
            return voice
    for shape in (_SAID, _AS, _IF, _DONE):
        found = shape.match(text, quantity.end, sentence.end)
        if found is not None and (voice := _named(reading, *found.span("voice"))) is not None:
            return voice
    if ahead.startswith(" by ") and _AT.search(text[sentence.start : quantity.start]):
        found = _PUT.match(text, quantity.end, sentence.end)
        if found is not None:
            return voice_at(reading, *found.span("voice"))
    if ":" in text[sentence.start : quantity.start]:
        found = _HEADED.match(text, sentence.start, quantity.start)
        if found is not None:
            return voice_at(reading, *found.span("voice" if found["voice"] else "owner"))
    return None


def _named(reading: Reading, start: int, end: int) -> ChainLink | None:
    """Who stands behind words that nobody but a voice follows: also a name of which nothing is known."""
    voice = voice_at(reading, start, end)
    words = reading.document.text[start:end]
    if voice is None and all(w[:1].isupper() for w in words.split()):
        return ChainLink(words, start, end, role_of(words, None))
    return voice


def given(
    reading: Reading,
    quantity: Quantity,
    sentence: Sentence,
    answer: Answer | None,
    carriers: tuple[Attribution, ...],
    chain: tuple[ChainLink, ...],
) -> tuple[tuple[Attribution, ...], tuple[ChainLink, ...]]:
    """The voices of a number (`carriers`, and their `chain`), with who gives it by the words right beside it; `answer`
    where it is a bare one.
    """
    voice = credited(reading, quantity, sentence)
    first = chain[0]
    mixed = re.search(r"\d", first.name or "") is not None  # "the hospital, 85"
    if voice is not None and (first.start is None or mixed or abs(first.start - (voice.start or 0)) > 4):
        return (), (voice, chain[-1])
    quiet = unheard(chain, carriers, quantity.start)
    if answer is not None and answer.taken_up and first.role != "outlet":
        return carriers, chain
    if answer is not None and answer.voice is not None and (answer.sure or quiet):
        return (), (answer.voice, chain[-1])
    if quiet and answer is None and (reporter := _reporter(reading, quantity, sentence)) is not None:
        return (), (reporter, chain[-1])
    return carriers, chain


# What somebody counts is a sort of harm or custody by its noun alone: "police now give 63 arrests".
_COUNTED = frozenset(
    (
        "dead death fatality casualty victim injured wounded missing arrest detention case infection complaint hurt "
        "killed"
    ).split()
)


def _reporter(reading: Reading, quantity: Quantity, sentence: Sentence) -> ChainLink | None:
    """Who tells of so many dead, cases or arrests by a verb of giving numbers: "the club knows of 16 injured fans"."""
    thing = quantity.thing
    behind = reading.document.text[quantity.end : quantity.end + 30].lower().split()[:2]
    if not any(w.strip(".,;s") in _COUNTED or w.strip(".,;") in _COUNTED for w in behind):
        return None
    bare = msgspec.structs.replace(quantity, thing=None) if thing is not None else quantity
    found = by_verb(reading, bare, sentence, words("reporting"))
    return found.voice if found is not None else None
