"""The speaker of an aside by the surface: "…, the mayor, Ann Lee, said on Monday"; "…, said a nurse at the clinic, …".

A parser that has just read a long clause often hangs the noun before "said" on that clause, or takes its subject for
the speaker. Commas are set by the writer: between two of them a noun phrase and a verb of saying are a voice.
"""

from __future__ import annotations

from rashomon.attribute.parse import Parse, Range
from rashomon.model import Token

MARKS = frozenset((",", "”", '"', "’", "'", "—", "–", "--", "-", "(", "?", "!", ";"))
_ENDS = frozenset((".", "!", "?", ";", ":", "…", ")", ",", "—", "–", "--"))
_NOMINAL = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"))
_OPENING = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"))
# Prepositions inside a name or a title ("the head of the port of Calder", "a source in the ministry").
_WITHIN = frozenset(
    ("of", "for", "at", "in", "from", "on", "near", "and", "&", "to", "with", "inside", "under")
)
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_TIMES = frozenset(("DATE", "TIME"))
# A source with its title and apposition is at most so many tokens.
_REACH = 24


def source_before(parse: Parse, first: int) -> Range | None:
    """The noun phrase that ends right before the token `first` and begins behind a mark inside the sentence; with
    the phrase before it where the two are one by apposition ("the mayor, Ann Lee,").
    """
    floor = parse.sentence(first).first
    tokens = parse.tokens
    stop = first
    named = tokens[stop - 1].text == ","
    if named:
        stop -= 1
    start = _phrase_start(parse, stop, floor)
    if start is None or not _is_mark(parse, start - 1, floor):
        return None
    if not named:
        return (start, stop) if _may_speak(parse, start, stop) else None
    if tokens[start - 1].text != ",":
        return None
    outer = _phrase_start(parse, start - 1, floor)
    if (
        outer is None
        or not _is_mark(parse, outer - 1, floor)
        or not _apposed(parse, (outer, start - 1), (start, stop))
    ):
        return None
    return outer, stop


def source_behind(parse: Parse, verb: Token, stop: int) -> Range | None:
    """The noun phrase right behind an inverted verb that itself stands right behind a mark: "…, said a nurse, …"."""
    tokens = parse.tokens
    sentence = parse.sentence(verb.index)
    if not _is_mark(parse, verb.index - 1, sentence.first) or verb.tag not in _FINITE:
        return None
    if stop < sentence.stop and tokens[stop].pos not in _OPENING:
        return None  # "wrote | to the senator" names no writer
    index = stop
    while index < sentence.stop and _is_nominal(parse, index) and tokens[index].entity not in _TIMES:
        index += 1
    while index > stop and tokens[index - 1].text.lower() in _WITHIN:
        index -= 1
    if index == stop or not _may_speak(parse, stop, index) or not ends_aside(parse, index, sentence.stop):
        return None
    return stop, with_apposition(parse, (stop, index), sentence.stop)


def with_apposition(parse: Parse, words: Range, end: int) -> int:
    """The end of a phrase behind its verb, a name or title between the next two marks included."""
    start = words[1] + 1
    if words[1] >= end or parse.tokens[words[1]].text != ",":
        return words[1]
    stop = start
    while stop < end and _is_nominal(parse, stop):
        stop += 1
    whole = start < stop and ends_aside(parse, stop, end)
    return stop if whole and _apposed(parse, words, (start, stop)) else words[1]


def ends_aside(parse: Parse, index: int, stop: int) -> bool:
    """Whether a mark, the sentence's end or blank space stands at `index`."""
    token = parse.tokens[min(index, len(parse.tokens) - 1)]
    dash = token.text == "-" and token.tag == ":"
    return index >= stop or token.text in _ENDS or dash or token.pos == "SPACE"


def _phrase_start(parse: Parse, stop: int, floor: int) -> int | None:
    """Where the run of nominal tokens that ends before `stop` begins; None where it is empty or too long."""
    start = stop
    while start > floor and _is_nominal(parse, start - 1) and stop - start < _REACH:
        start -= 1
    return start if start < stop and parse.tokens[start].pos in _OPENING else None


def _is_nominal(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    if parse.depth[index]:
        return False
    return (
        token.pos in _NOMINAL
        or token.tag in ("POS", "HYPH")
        or token.text.lower() in _WITHIN
        or (token.tag in ("VBN", "VBG") and token.dep == "amod")
    )


def _is_mark(parse: Parse, index: int, floor: int) -> bool:
    """Whether a mark inside the sentence stands here, with words before it."""
    while index > floor and parse.tokens[index].pos == "SPACE":
        index -= 1
    return index > floor and parse.tokens[index].text in MARKS


def _may_speak(parse: Parse, start: int, stop: int) -> bool:
    """Whether a phrase can be a speaker: it ends in a noun, a name or a personal pronoun and is no time."""
    last = parse.tokens[stop - 1]
    if parse.tokens[start].tag in ("WDT", "WP", "WP$", "WRB"):
        return False  # "the rain, which the office described as rare, …"
    if last.entity in _TIMES or last.tag in ("CD", "WDT", "WP", "EX", "DT"):
        return False
    if last.pos == "PRON":
        return stop - start == 1
    return last.pos in ("NOUN", "PROPN") or (last.pos == "ADJ" and stop - start > 1)


def _apposed(parse: Parse, outer: Range, inner: Range) -> bool:
    """Whether two phrases between commas name one speaker: one of them is a name, the other says what it is."""
    one, two = (parse.tokens[a:b] for a, b in (outer, inner))
    if not (_may_speak(parse, *outer) and _may_speak(parse, *inner)):
        return False
    names = [any(t.pos == "PROPN" for t in side) for side in (one, two)]
    described = (
        one[0].pos == "DET"
        or one[0].tag == "PRP$"
        or any(t.tag == "POS" for t in one)
        or two[0].pos in ("DET", "NOUN")
    )
    return any(names) and described
