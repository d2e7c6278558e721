"""What each figure of a story brings to a comparison by its wording: the words around it, the one that governs it, the
numbers it is told with, where in its report it stands.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from rashomon.knowledge.intervals import number
from rashomon.reconcile.context import Side

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*|[.;:!?\n]")
# How far around a figure words are taken: letters to either side, and words.
_LETTERS, _WORDS = 160, 10
# Words behind a full stop, and behind another figure, tell less of this one (calibrated on the fitted stories).
_STOP, _OTHER = 0.4, 0.6
_FADES = 0.25
_ENDINGS = ("ingly", "edly", "ings", "ing", "ies", "ied", "es", "ed", "s", "ly")
_SHORTEST = 3


class Told(msgspec.Struct, frozen=True):
    """One figure as its report words it.

    `words` weigh the stems around it, 1 in sum; `governor` and `noun` are the stems of the word that governs it and of
    what it counts; `beside` are the numbers told in its sentence; `place` tells how far down its report it stands
    (0 to 1), `peers` how many figures of its report have its unit and noun, `alone` how many of its report have its
    number; `headed` whether it stands in the report's first sentence.
    """

    side: Side
    words: Mapping[str, float]
    governor: str | None
    noun: str | None
    number: float | None
    beside: frozenset[float]
    place: float
    rank: int
    peers: int
    alone: int
    headed: bool


def stem(word: str) -> str:
    """A word without the commonest endings: enough to meet "injured" and "injuries"."""
    word = word.lower()
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def read_told(sides: Sequence[Side]) -> tuple[Told, ...]:
    """Every figure of `sides` with its wording, in their order."""
    reports: dict[str, list[Side]] = defaultdict(list)
    for s in sides:
        reports[s.claim.report].append(s)
    spans = {r: sorted((s.claim.start, s.claim.end) for s in own) for r, own in reports.items()}
    around = [_around(s, spans[s.claim.report]) for s in sides]
    held = Counter(word for words in around for word in words)
    return tuple(
        _told(s, _weighed(words, held, len(sides)), reports[s.claim.report])
        for s, words in zip(sides, around, strict=True)
    )


def _weighed(words: Mapping[str, float], held: Mapping[str, int], figures: int) -> dict[str, float]:
    """Words that stand beside few of the story's figures tell most; the weights sum to 1."""
    found = {w: weight * math.log(1 + figures / held[w]) for w, weight in words.items()}
    total = sum(found.values())
    return {w: weight / total for w, weight in found.items()} if total else {}


def _around(side: Side, spans: Sequence[tuple[int, int]]) -> dict[str, float]:
    claim, text = side.claim, side.document.text
    others = [s for s in spans if s != (claim.start, claim.end)]
    found: dict[str, float] = {}
    before = [
        m for m in _WORD.finditer(text, max(0, claim.start - _LETTERS), claim.start) if not _in(m, others)
    ]
    after = [
        m for m in _WORD.finditer(text, claim.end, min(len(text), claim.end + _LETTERS)) if not _in(m, others)
    ]
    for side_words, crossed in ((before[::-1], others), (after, others)):
        _gather(found, side_words, crossed, claim.start)
    return found


def _in(match: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= match.start() < end for start, end in spans)


def _gather(
    found: dict[str, float], matches: Sequence[re.Match[str]], others: Sequence[tuple[int, int]], start: int
) -> None:
    """Add the words of one direction, each by its nearness; `start` is where the figure stands."""
    kept, stops, figures = 0, 1.0, 1.0
    for m in matches:
        if kept >= _WORDS:
            return
        word = m.group()
        if word in ".;!?\n":
            stops *= _STOP
            continue
        if word == ":":
            continue
        if word[0].isdigit():
            figures *= _OTHER
            continue
        kept += 1
        between = sum(min(m.start(), start) < s < max(m.start(), start) for s, _ in others)
        weight = stops * figures * _OTHER**between / (1 + _FADES * kept)
        key = stem(word)
        found[key] = max(found.get(key, 0.0), weight)


def _told(side: Side, words: Mapping[str, float], own: Sequence[Side]) -> Told:
    claim = side.claim
    text = side.document.text
    lemma = claim.thing.lemma.lower() if claim.thing else None
    value = number(claim)
    beside = frozenset(
        n
        for s in own
        if s.claim.id != claim.id
        and s.claim.sentence == claim.sentence
        and (n := number(s.claim)) is not None
    )
    return Told(
        side=side,
        words=words,
        governor=stem(text[slice(*claim.predicate)]) if claim.predicate else None,
        noun=stem(lemma) if lemma else None,
        number=value,
        beside=beside,
        place=claim.start / max(1, len(text)),
        rank=sum(s.claim.start < claim.start for s in own),
        peers=sum(
            s.claim.unit == claim.unit and (s.claim.thing and s.claim.thing.lemma.lower()) == lemma
            for s in own
        ),
        alone=sum(number(s.claim) == value for s in own),
        headed=claim.sentence[0] == min(s.claim.sentence[0] for s in own),
    )
