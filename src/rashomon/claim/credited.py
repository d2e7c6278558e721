"""Who gives a number by the words right beside it: "12 officers (police figures)", "$31 million according to the
auditors", "27, by the traders' count", "The latest from the ministry: 1,310 cases, 40 dead".

The parser hangs such a phrase on the whole list of figures; what stands right behind a number is its own.
"""

from __future__ import annotations

import re

from rashomon.claim.answers import Answer, unheard
from rashomon.claim.gapping import voice_at
from rashomon.model import Attribution, ChainLink, Quantity, Reading, Sentence

_NAME = r"(?P<voice>(?:the |an? )?[\w'’][\w'’ -]{1,60}?)"
# What is counted may stand between a number and its bracket: "12 officers (police figures)".
_NOUNS = r"(?: [a-z][\w'’-]*){0,3}?"
_COUNTS = r"(?:figures?|counts?|data|estimates?|numbers?|tally|reckoning|calculations?|records?|books|lists?|version)"
_BRACKET = re.compile(
    rf"{_NOUNS} ?\((?:(?:says?|said|according to|source:|per|by) )?{_NAME}(?:['’]s?)?(?: (?:own )?{_COUNTS})?\)",
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
        found = _BEHIND.match(text, quantity.end, sentence.end)
        if found is not None and (voice := voice_at(reading, *found.span("voice"))) is not None:
            return voice
    if "'" in ahead or "’" in ahead:
        found = _BY.match(text, quantity.end, sentence.end)
        if found is not None and (voice := voice_at(reading, *found.span("voice"))) is not None:
            return voice
    if ":" in text[sentence.start : quantity.start]:
        found = _HEADED.match(text, sentence.start, quantity.start)
        if found is not None:
            return voice_at(reading, *found.span("voice" if found["voice"] else "owner"))
    return None


def given(
    reading: Reading,
    quantity: Quantity,
    sentence: Sentence,
    answer: Answer | None,
    carriers: tuple[Attribution, ...],
    chain: tuple[ChainLink, ...],
) -> tuple[tuple[Attribution, ...], tuple[ChainLink, ...]]:
    """The voices of a number (`carriers`, and their `chain`), with who gives it by the words right beside it."""
    voice = credited(reading, quantity, sentence)
    if voice is not None and (chain[0].start is None or abs(chain[0].start - (voice.start or 0)) > 4):
        return (), (voice, chain[-1])
    if (
        answer is not None
        and answer.voice is not None
        and (answer.sure or unheard(chain, carriers, quantity.start))
    ):
        return (), (answer.voice, chain[-1])
    return carriers, chain
