"""Which reports tell one story: shared names and words, within days of each other."""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from rashomon.knowledge.wording import words_of
from rashomon.link.copies import find_copies
from rashomon.model import Because, Document, Reading, Story

WINDOW = 6  # days between two reports of one story at the most
JOINED = 0.16  # cosine of names and stems; calibrated on the allsides-2018 development set, see docs/decisions
NAME = 3.0  # weight of a name's word against a common word's
_PLAIN = frozenset(
    "the a an of to in on at and or but for with by from as is are was were be been being it its this that these those he she they we i you his her their our "
    "my your him them has had have having will would not no so than then there do does did can could may might must shall should about into also us after "
    "before over under said says say told more most other who which what when where while up out new one two three first last year years day days "
    "people monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december"
    .split()
)  # fmt: skip


def find_stories(readings: Sequence[Reading]) -> tuple[Story, ...]:
    """Clusters of reports, oldest story first; every report is in one story. Average link over cosine, earliest reports first."""
    ordered = sorted(readings, key=lambda r: (r.document.published or "", r.document.id))
    vectors = _vectors(ordered)
    groups: list[list[int]] = []
    for index, reading in enumerate(ordered):
        best, at = JOINED, None
        for number, group in enumerate(groups):
            near = [g for g in group if _days(ordered[g].document, reading.document) <= WINDOW]
            if near:
                likeness = sum(_cosine(vectors[g], vectors[index]) for g in near) / len(near)
                if likeness >= best:
                    best, at = likeness, number
        if at is None:
            groups.append([index])
        else:
            groups[at].append(index)
    return tuple(_story([ordered[i] for i in group]) for group in groups)


def _story(readings: Sequence[Reading]) -> Story:
    documents = [r.document for r in readings]
    ids = tuple(d.id for d in documents)
    story = "s" + hashlib.sha256("\n".join(sorted(ids)).encode()).hexdigest()[:10]
    because = Because("link", "story", note="shared names and words" if len(ids) > 1 else "one report alone")
    return Story(story, _title(documents), ids, copies=find_copies(documents), because=(because,))


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


def _vectors(readings: Sequence[Reading]) -> list[dict[str, float]]:
    """Stems weighted by 1 + log tf and by inverse document frequency in these reports; words of names weigh more."""
    counts = [_terms(r) for r in readings]
    spread = Counter(term for c in counts for term in c)
    total = len(readings)
    vectors = []
    for terms in counts:
        weights = {t: (1 + math.log(n)) * math.log1p((total + 1) / spread[t]) * (NAME if t[0] == "=" else 1.0) for t, n in terms.items()}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        vectors.append({t: w / norm for t, w in sorted(weights.items())})
    return vectors


def _terms(reading: Reading) -> Counter[str]:
    document = reading.document
    terms = Counter(_stem(w) for s in document.segments for w in words_of(document.text[s.start : s.end]) if w not in _PLAIN and not w.isdigit())
    for name in reading.annotation.names:
        terms.update("=" + w for w in words_of(document.text[name.start : name.end]) if w not in _PLAIN and len(w) > 2)
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
