"""Set phrases that tell an aspect before any verb does: "without power", "in the making", "from their homes"."""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.kinds import Kind
from rashomon.knowledge.phrases import places_of_words, words_of_phrase

_STOP = re.compile(
    r",(?!\d{3})|[;:–—(]|\band (?=\S*\d)|[.!?](?:\s|$)|\b(?:while|after|when|because|that|but|before|since)\b"
    r"|(?<!listed )(?<!described )(?<!reported )(?<!recorded )(?<!registered )(?<!classed )\bas\b",
    re.IGNORECASE,
)
# "one diver, 41, was still unconscious": the age parts nothing
_AGED = re.compile(r"(?: [\w'’-]+){1,3}, (?:aged |about )?\d{1,3},(?=\s)")
# "Five people, among them the owner, were arrested": nor does who is named
_NAMED = re.compile(
    r"(?: [\w'’-]+){0,3}, (?:among them|including|most of them|many of them|all of them|some of them|mostly|mainly) "
    r"[^,.;:\d]{1,60},(?=\s)"
)
_PAUSE = re.compile(r"[.;:,!?]")
_REACH = 60  # characters behind the figure: a thing of a few words and its verb
_BACK = 48  # characters before it: the longest phrase and a hedge


class Told(msgspec.Struct, frozen=True):
    """An aspect and the words that tell it."""

    aspect: Aspect
    start: int
    end: int


def phrase_behind(
    text: str, end: int, stop: int, frame: str, kind: Kind | None, measure: str | None
) -> Told | None:
    """The aspect of a phrase of `frame` ("phrase" or "setting") close behind the figure that ends at `end`,
    not past `stop` (the next figure or the sentence's end).
    """
    aspects = load_aspects()
    book = aspects.phrases[frame]
    aged = _AGED.match(text, end, stop) or _NAMED.match(text, end, stop)
    end = aged.end() if aged else end
    reach = min(stop, end + _REACH)
    cut = _STOP.search(text, end, reach)
    last = cut.start() if cut else reach
    words = words_of_phrase(text, end, last)
    for index in range(len(words)):
        for phrase, behind in book.at(words, index):
            if aspects.fits(phrase.aspect, phrase.needs, kind, measure):
                places = places_of_words(text, end, last)
                return Told(aspects.get(phrase.aspect), places[index][0], places[behind - 1][1])
    return None


def phrase_before(
    text: str,
    start: int,
    kind: Kind | None,
    measure: str | None,
    frames: tuple[str, ...] = ("before", "phrase"),
) -> Told | None:
    """The aspect of a phrase that ends where the figure (with its hedge) begins: "winds of", "lost their lives:"."""
    aspects = load_aspects()
    back = max(0, start - _BACK)
    words = words_of_phrase(text, back, start)
    for frame in frames:
        for index in range(max(0, len(words) - 6), len(words)):
            for phrase, behind in aspects.phrases[frame].at(words, index):
                if behind < len(words) or not aspects.fits(phrase.aspect, phrase.needs, kind, measure):
                    continue
                places = places_of_words(text, back, start)
                first, last = places[index][0], places[-1][1]
                if text[last:start].strip(" ~\"“‘'"):
                    return None
                if not _PAUSE.search(text, first, last):
                    return Told(aspects.get(phrase.aspect), first, last)
    return None
