"""Which reports tell one story: shared names and words, within days of each other."""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

import msgspec

from rashomon.knowledge.wording import words_of
from rashomon.link.copies import find_copies
from rashomon.link.versions import find_versions
from rashomon.model import Because, Document, Story

NAME = 2.0  # weight of a name's word against a common word's
PRIOR = 50  # pseudo-documents that steady the document frequencies of a handful
HANDFUL = 80  # up to so many reports were chosen by a person, who mostly chose one story; more are a stream


class Reach(msgspec.Struct, frozen=True):
    """How like (cosine) and how near (days) a report must be to some report of a story to join it; `later` is how like
    one must be that comes within `LATER_DAYS`.
    """

    likeness: float
    days: int
    later: float = math.inf


# A handful: best BCubed F1 on mixtures of our own labelled stories (docs/decisions/0030). Of four reports inside one
# story some are no more alike than this; the more reports, the surer two of different stories are by chance.
FEW, FEW_LIKENESS = 5, 0.065
SOME, SOME_LIKENESS = 12, 0.10
MANY_LIKENESS = 0.12  # at `HANDFUL`
CHOSEN_DAYS = 14
# What looks back on a story (an inquiry, a study, a trial) comes months later, and names what the first reports named.
# Of a few reports less alike ones are still of the story (eval/likeness: of 294 that came later 62 % join at 0.12,
# 10 % at 0.26; of 200 pairs of stories 19 % and none are taken for one).
LATER_DAYS, FEW_LATER, SOME_LATER = 120, 0.12, 0.26
# A stream: best BCubed F1 on the allsides-2018 development set, 0.89.
STREAM = Reach(0.20, 1)


_NAME = re.compile(r"(?<=[a-z,;’'] )[A-Z][\w’'-]{2,}")
_PLAIN = frozenset(
    "the a an of to in on at and or but for with by from as is are was were be been being it its this that these those "
    "he she they we i you his her their our my your him them has had have having will would not no so than then there "
    "do does did can could may might must shall should about into also us after before over under said says say told "
    "more most other who which what when where while up out new one two three first last year years day days people "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september "
    "october november december".split()
)


def find_stories(documents: Sequence[Document]) -> tuple[Story, ...]:
    """Clusters of reports, oldest story first; every report is in one story. Single link over cosine,
    earliest reports first (single-pass clustering as in topic detection and tracking, Allan et al. 1998).
    """
    ordered = sorted(documents, key=lambda d: (d.published or "", d.id))
    reach = reach_of(len(ordered))
    vectors = _vectors(ordered)
    groups: list[list[int]] = []
    for index in range(len(ordered)):
        joined = [g for g in groups if _reaches(g, index, ordered, vectors, reach)]
        if (
            joined and reach is STREAM
        ):  # a report that fits two stories of a stream goes to the nearer, and joins them not
            joined = [max(joined, key=lambda g: _likeness(g, index, ordered, vectors, reach.days))]
        merged = sorted([i for g in joined for i in g] + [index])
        groups = [g for g in groups if g not in joined] + [merged]
    return tuple(_story([ordered[i] for i in group]) for group in sorted(groups))


def reach_of(number: int) -> Reach:
    """How far reports reach for each other when there are so many in one call."""
    if number > HANDFUL:
        return STREAM
    if number <= SOME:
        share = max(0, number - FEW) / (SOME - FEW)
        return Reach(
            FEW_LIKENESS + share * (SOME_LIKENESS - FEW_LIKENESS),
            CHOSEN_DAYS,
            FEW_LATER + share * (SOME_LATER - FEW_LATER),
        )
    share = (number - SOME) / (HANDFUL - SOME)
    return Reach(SOME_LIKENESS + share * (MANY_LIKENESS - SOME_LIKENESS), CHOSEN_DAYS, SOME_LATER)


def _reaches(
    group: Sequence[int],
    index: int,
    ordered: Sequence[Document],
    vectors: Sequence[dict[str, float]],
    reach: Reach,
) -> bool:
    """Whether the report belongs to the group: near and like enough, or, among reports that a person chose, later and
    more alike.
    """
    if _likeness(group, index, ordered, vectors, reach.days) >= reach.likeness:
        return True
    if math.isinf(reach.later):  # a stream: nothing months away is asked for
        return False
    return _likeness(group, index, ordered, vectors, LATER_DAYS) >= reach.later


def _likeness(
    group: Sequence[int],
    index: int,
    ordered: Sequence[Document],
    vectors: Sequence[dict[str, float]],
    days: int,
) -> float:
    """The greatest likeness of the report to one of the group's within `days`."""
    near = (i for i in reversed(group) if _days(ordered[i], ordered[index]) <= days)
    return max((_cosine(vectors[i], vectors[index]) for i in near), default=0.0)


def _story(documents: Sequence[Document]) -> Story:
    ids = tuple(d.id for d in documents)
    story = "s" + hashlib.sha256("\n".join(sorted(ids)).encode()).hexdigest()[:10]
    because = Because("link", "story", note="shared names and words" if len(ids) > 1 else "one report alone")
    versions = find_versions(documents)
    pages = {v.newer: v.older for v in versions}
    # A newer version of a page is folded claim by claim as a copy is, and told as what it is.
    copies = tuple(c for c in find_copies(documents) if not _one_page(c.copy, c.original, pages))
    return Story(
        story,
        _title(documents),
        ids,
        copies=copies,
        versions=versions,
        because=(because,),
    )


def _one_page(one: str, two: str, pages: dict[str, str]) -> bool:
    """Whether two reports are versions of one page."""

    def first(report: str) -> str:
        while report in pages:
            report = pages[report]
        return report

    return first(one) == first(two)


def _title(documents: Sequence[Document]) -> str:
    """The first headline or title; else the shortest first sentence, cut at a word."""
    for document in documents:
        if document.title:
            return document.title
        head = next((s for s in document.segments if s.kind == "headline"), None)
        if head is not None:
            return " ".join(document.text[head.start : head.end].split())
    firsts = [_lede(d) for d in documents if d.segments]
    return min((f for f in firsts if f), key=lambda f: (len(f), f), default="untitled")


def _lede(document: Document) -> str:
    segment = next((s for s in document.segments if s.kind == "paragraph"), document.segments[0])
    text = " ".join(document.text[segment.start : segment.end].split())
    text = re.sub(r"^[A-Z][A-Z .,]*\([^)]{2,30}\)\s*[—–-]\s*|^\([^)]{2,20}\)\s*[—–-]\s*", "", text)
    sentence = re.split(r"(?<=[.!?])\s", text)[0]
    if len(sentence) <= 90:
        return sentence
    return sentence[:88].rsplit(" ", 1)[0].rstrip(",;:–—-") + " …"


def _days(left: Document, right: Document) -> int:
    try:
        one, two = (date.fromisoformat((d.published or "")[:10]) for d in (left, right))
    except ValueError:
        return 0  # a report without a day may belong anywhere
    return abs((one - two).days)


def _vectors(documents: Sequence[Document]) -> list[dict[str, float]]:
    """Stems weighted by 1 + log tf and by inverse document frequency in these reports; words of names weigh more."""
    counts = [_terms(d) for d in documents]
    spread = Counter(term for c in counts for term in c)
    total = len(documents)
    vectors = []
    for terms in counts:
        weights = {
            t: (1 + math.log(n))
            * math.log((total + PRIOR) / (spread[t] + 0.5))
            * (NAME if t[0] == "=" else 1.0)
            for t, n in terms.items()
        }
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        vectors.append({t: w / norm for t, w in sorted(weights.items())})
    return vectors


def _terms(document: Document) -> Counter[str]:
    """Stems, and words with a capital inside a sentence as words of names ("=kyiv")."""
    terms: Counter[str] = Counter()
    for segment in document.segments:
        words = document.text[segment.start : segment.end]
        terms.update(_stem(w) for w in words_of(words) if w not in _PLAIN and not w.isdigit())
        terms.update("=" + w.lower() for w in _NAME.findall(words) if w.lower() not in _PLAIN)
    return terms


def _stem(word: str) -> str:
    for ending in ("ings", "ing", "edly", "ed", "ies", "es", "s", "'s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _cosine(left: dict[str, float], right: dict[str, float]) -> float:
    if len(right) < len(left):
        left, right = right, left
    return sum(w * right[t] for t, w in left.items() if t in right)
