"""A sentence that is only a number and who gives it: "Sixty, says the mayor", "No, says the minister: 44", "Just 120,
sniffed the company". It answers the figure before it, whatever the parser makes of a sentence without a clause.
"""

from __future__ import annotations

import re

_HEDGE = r"(?:(?:about|around|some|nearly|almost|only|just|barely|more than|over|at least|up to|closer to|a mere|a) )*"
_TAKES_UP = r"(?:(?:it|that|there|they) (?:is|was|were|are) |(?:it|that)['’]s |make (?:it|that) )?"
_NO = r"(?:(?:no|nonsense|rubbish|wrong|not so|not true)[,;:.!] ?)?"
_VOICE = r"(?P<voice>(?:the |an? )?[\w'’][\w'’ -]{1,50}?)"
_VOICE_2 = _VOICE.replace("voice", "before")
_OPENS = re.compile(rf"(?:[^.?!]*\?)?\W*{_NO}{_TAKES_UP}{_HEDGE}[^\w\s]?", re.IGNORECASE)
_TOLD_FIRST = re.compile(
    rf"\W*{_NO}[a-z]+ {_VOICE}(?:, (?:who|which|whose) [^:.]{{1,60}})?: {_TAKES_UP}{_HEDGE}[^\w\s]?",
    re.IGNORECASE,
)
_TOLD_LAST = re.compile(rf",[”\"’]? [a-z]+ {_VOICE}[.!]?\s*")
# "Nine, the coastguard told us at midnight", "120, say the organisers, and they will not hear of less"
_SAYS = (
    r"(?:says?|said|tells?|told|insists?|insisted|reckons?|reckoned|claims?|claimed|thinks?|thought|believes?|believed"
    r"|repl(?:ies|y|ied)|admits?|admitted)"
)
_TOLD_ON = re.compile(
    rf",[”\"’]? (?:{_SAYS} {_VOICE}|{_VOICE_2} {_SAYS})"
    r"(?=[,.;!]|\s+(?:us|me|at|on|in|and|this|last|who|which)\b)",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"\W*")


def retort(text: str, sentence: tuple[int, int], start: int, end: int) -> tuple[int, int] | None:
    """The span of who gives the number at `start`:`end` that with him is all of its sentence; None elsewhere."""
    first, last = sentence
    if (found := _TOLD_FIRST.fullmatch(text, first, start)) and _CLOSES.fullmatch(text, end, last):
        return found.span("voice")
    if _OPENS.fullmatch(text, first, start) and (found := _TOLD_LAST.fullmatch(text, end, last)):
        return found.span("voice")
    if _OPENS.fullmatch(text, first, start) and (found := _TOLD_ON.match(text, end, last)):
        return found.span("voice" if found["voice"] else "before")
    return None
