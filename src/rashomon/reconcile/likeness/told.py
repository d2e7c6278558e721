"""What each figure of a story brings to a comparison by its wording: the words around it, the one that governs it, the
numbers it is told with, where in its report it stands.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from rashomon.knowledge.intervals import number
from rashomon.reconcile.context import Side

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*|[.;:!?\n]")
# How far around a figure words are taken: letters to either side, and words.
_LETTERS, _WORDS = 160, 10
# No figure's words are longer: what starts further off does not reach in.
_LONGEST = 200
# Words behind a full stop, and behind another figure, tell less of this one (calibrated on the fitted stories).
_STOP, _OTHER = 0.4, 0.6
_FADES = 0.25
_ENDINGS = ("ingly", "edly", "ings", "ing", "ies", "ied", "es", "ed", "s", "ly")
_SHORTEST = 3


class Told(msgspec.Struct, frozen=True):
    """One figure as its report words it.

    `words` weigh the stems around it, 1 in sum; `governor` and `noun` are the stems of the word that governs it and of
    what it counts; `beside` are the numbers told in its sentence; `place` tells how far down its report it stands
    (0 to 1), `peers` how many figures of its report have its unit and noun, `same_number` how many have its number (0
    for a range); `first` whether it stands in the first sentence of its report that tells a figure.
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
    same_number: int
    first: bool


def stem(word: str) -> str:
    """A word without the commonest endings: enough to meet "injured" and "injuries", "stopped" and "stops"."""
    word = word.lower()
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] not in "aeiou":
        return word[:-1]
    return word[:-1] if len(word) > _SHORTEST and word[-1] in "ey" else word


class _Report(msgspec.Struct, frozen=True):
    """What is counted once for all figures of a report: their spans in order, how many have each unit and noun, and
    each number, which numbers each sentence tells, and where the first sentence with a figure starts.
    """

    spans: tuple[tuple[int, int], ...]
    peers: Mapping[tuple[str | None, str | None], int]
    numbers: Mapping[float, int]
    sentences: Mapping[tuple[int, int], Mapping[float, int]]
    first: int


def _counted(own: Sequence[Side]) -> _Report:
    sentences: dict[tuple[int, int], Counter[float]] = defaultdict(Counter)
    for s in own:
        if (value := number(s.claim)) is not None:
            sentences[s.claim.sentence][value] += 1
    return _Report(
        spans=tuple(sorted((s.claim.start, s.claim.end) for s in own)),
        peers=Counter(_peer(s) for s in own),
        numbers=Counter(n for told in sentences.values() for n in told.elements()),
        sentences=sentences,
        first=min(s.claim.sentence[0] for s in own),
    )


def _peer(side: Side) -> tuple[str | None, str | None]:
    """Unit and noun."""
    return side.claim.unit, side.claim.thing.lemma.lower() if side.claim.thing else None


def read_told(sides: Sequence[Side]) -> tuple[Told, ...]:
    """Every figure of `sides` with its wording, in their order."""
    own: dict[str, list[Side]] = defaultdict(list)
    for s in sides:
        own[s.claim.report].append(s)
    reports = {report: _counted(figures) for report, figures in own.items()}
    around = [_around(s, reports[s.claim.report].spans) for s in sides]
    held = Counter(word for words in around for word in words)
    return tuple(
        _told(s, _weighed(words, held, len(sides)), reports[s.claim.report])
        for s, words in zip(sides, around, strict=True)
    )


def _weighed(words: Mapping[str, float], held: Mapping[str, int], figures: int) -> dict[str, float]:
    """Words that stand beside few of the story's figures tell most; the weights sum to 1."""
    found = {w: weight * math.log(1 + figures / held[w]) for w, weight in words.items()}
    total = math.fsum(found.values())
    return {w: weight / total for w, weight in found.items()} if total else {}


def _around(side: Side, spans: Sequence[tuple[int, int]]) -> dict[str, float]:
    claim, text = side.claim, side.document.text
    first = bisect_left(spans, (claim.start - _LETTERS - _LONGEST, 0))
    last = bisect_right(spans, (claim.end + _LETTERS, 0))
    others = [s for s in spans[first:last] if s != (claim.start, claim.end)]
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


def _told(side: Side, words: Mapping[str, float], own: _Report) -> Told:
    claim = side.claim
    text = side.document.text
    value = number(claim)
    unit, lemma = _peer(side)
    in_sentence = own.sentences.get(claim.sentence, {})
    return Told(
        side=side,
        words=words,
        governor=stem(text[slice(*claim.predicate)]) if claim.predicate else None,
        noun=stem(lemma) if lemma else None,
        number=value,
        beside=frozenset(n for n, times in in_sentence.items() if n != value or times > 1),
        place=claim.start / max(1, len(text)),
        rank=bisect_left(own.spans, (claim.start, 0)),
        peers=own.peers[unit, lemma],
        same_number=own.numbers[value] if value is not None else 0,
        first=claim.sentence[0] == own.first,
    )
