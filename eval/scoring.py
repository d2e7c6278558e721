"""How far a system's ledger agrees with the labels: figures found, intervals, speakers, relations of pairs.

A system's figure is matched with the labelled figure of its report whose span it overlaps most (intersection over
union), one to one, the best overlap first. A labelled pair takes the relation of the comparison between the two
claims that were matched with its figures; where there is none it is "-".
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from eval.labelled import RELATIONS, Figure, Labels, Ledger, Pair, Report, Told

NONE = "-"
# Words of a name that tell nothing of who is meant.
_PLAIN = frozenset("the a an of for and in on by to mr mrs ms dr news agency group head".split())
_OTHER_NAMES = {
    "different_measure": "different-measure",
    "different": "different-measure",
    "not_comparable": "different-measure",
    "not-comparable": "different-measure",
    "same": "agree",
    "revision": "revise",
    "refinement": "refine",
}


class Asked(msgspec.Struct, frozen=True):
    """What is scored: code points that the system's offsets lie too high, background, low confidence."""

    shift: int = 0
    background: bool = True
    sure_only: bool = False


ALL = Asked()


class Answer(msgspec.Struct, frozen=True):
    """One labelled pair, what the system says of it, and whether it found both figures."""

    story: str
    pair: Pair
    said: str
    both: bool


class Score(msgspec.Struct, frozen=True):
    """Counts, by name; the answers to the pairs; the relations between figures that no pair was labelled for."""

    counts: Mapping[str, int]
    answers: tuple[Answer, ...]
    outside: Mapping[str, int]

    def table(self, story: str | None = None) -> Counter[tuple[str, str]]:
        """How often (labelled, said), over all stories or in one."""
        return Counter((a.pair.relation, a.said) for a in self.answers if story in (None, a.story))


def score(labels: Labels, ledgers: Iterable[Ledger], asked: Asked = ALL) -> Score:
    """The score of `ledgers` by `labels`."""
    by_id = {f.id: f for f in labels.figures}
    found: dict[str, Told] = {}
    said: dict[frozenset[str], str] = {}
    claims = 0
    for ledger in ledgers:
        matched = _matched(labels, ledger, asked.shift)
        claims += matched.claims
        for claim, figure in matched.pairs:
            if not figure.optional:
                found[figure.id] = claim
        for claim, figure in matched.pairs:
            if figure.repeats:  # a repeat stands in for an original that was not found
                found.setdefault(figure.repeats, claim)
        said |= _said(ledger, {c.id: f for c, f in matched.pairs})
    core = [f for f in labels.figures if not f.optional and (asked.background or not f.background)]
    counts = Counter(claims=claims, core=len(core))
    counts["right"] = sum(not by_id[i].optional for i in found)
    for figure in core:
        if figure.id in found:
            counts.update(_figure(found[figure.id], figure))
    answers = tuple(
        Answer(
            by_id[p.left].story,
            p,
            said.get(frozenset((p.left, p.right)), NONE),
            p.left in found and p.right in found,
        )
        for p in labels.pairs
        if (asked.background or not p.background) and (p.confidence == "high" or not asked.sure_only)
    )
    listed = {frozenset((p.left, p.right)) for p in labels.pairs}
    outside = Counter(
        relation
        for pair, relation in said.items()
        if pair not in listed and len({by_id[i].report for i in pair}) == 2
    )
    return Score(dict(counts), answers, dict(outside))


def relation_scores(table: Mapping[tuple[str, str], int], relation: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of one relation, 0 to 1."""
    right = table.get((relation, relation), 0)
    told = sum(n for (_, s), n in table.items() if s == relation)
    labelled = sum(n for (g, _), n in table.items() if g == relation)
    precision, recall = right / max(1, told), right / max(1, labelled)
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def measures(score_: Score) -> dict[str, float]:
    """The figures that a gate can hold, in per cent."""
    counts, table = score_.counts, score_.table()
    hit = counts.get("hit", 0)
    other = sum(n for (g, _), n in table.items() if g == "different-measure")
    by_relation = {r: relation_scores(table, r) for r in RELATIONS}
    found = {
        "figure_recall": _share(hit, counts.get("core", 0)),
        "figure_precision": _share(counts.get("right", 0), counts.get("claims", 0)),
        "interval": _share(counts.get("interval", 0), hit),
        "speaker": _share(counts.get("speaker", 0), hit),
        "speaker_named": _share(counts.get("speaker_named", 0), counts.get("named", 0)),
        "relation_f1": 25 * sum(by_relation[r][2] for r in RELATIONS[:4]),
        "false_conflicts": _share(table["different-measure", "conflict"], other),
        "compared_at_all": _share(sum(table["different-measure", r] for r in RELATIONS[:4]), other),
        "conflicts_missed": 100 - 100 * by_relation["conflict"][1],
    }
    for relation, (precision, recall, f1) in by_relation.items():
        name = relation.replace("-", "_")
        found |= {
            f"{name}_precision": 100 * precision,
            f"{name}_recall": 100 * recall,
            f"{name}_f1": 100 * f1,
        }
    return found


class _Matched(msgspec.Struct, frozen=True):
    """Claims with their labelled figures, and how many claims may count as wrong."""

    pairs: tuple[tuple[Told, Figure], ...]
    claims: int


def _matched(labels: Labels, ledger: Ledger, shift: int) -> _Matched:
    known = set(labels.reports)
    named = {s.id: n for s in ledger.reports if (n := s.name()) in known}
    told: dict[Report, list[Told]] = defaultdict(list)
    for claim in ledger.claims:
        report = named.get(claim.report)
        if (
            report is None
            or claim.kind != "figure"
            or claim.derived_from
            or claim.start is None
            or claim.end is None
        ):
            continue
        moved = msgspec.structs.replace(claim, start=claim.start - shift, end=claim.end - shift)
        told[report].append(moved)
    pairs: list[tuple[Told, Figure]] = []
    claims = 0
    for report, mine in told.items():
        figures = [f for f in labels.figures if (f.story, f.report) == (report.story, report.report)]
        own = _one_to_one(mine, figures)
        claims += len(mine) - sum(f.optional for _, f in own)
        pairs += own
    return _Matched(tuple(pairs), claims)


def _one_to_one(claims: Sequence[Told], figures: Sequence[Figure]) -> list[tuple[Told, Figure]]:
    """The best overlap first; of equal ones a core figure before an optional one."""
    overlaps = sorted(
        (
            (-share, f.optional, f.id, c.id, c, f)
            for c in claims
            for f in figures
            if (share := _overlap(c, f)) > 0
        ),
        key=lambda row: row[:4],
    )
    left, right, pairs = set(), set(), []
    for _, _, figure_id, claim_id, claim, figure in overlaps:
        if claim_id not in left and figure_id not in right:
            left.add(claim_id)
            right.add(figure_id)
            pairs.append((claim, figure))
    return pairs


def _overlap(claim: Told, figure: Figure) -> float:
    start, end = claim.start or 0, claim.end or 0
    shared = min(end, figure.end) - max(start, figure.start)
    return shared / (max(end, figure.end) - min(start, figure.start)) if shared > 0 else 0.0


def _said(ledger: Ledger, figure_of: Mapping[str, Figure]) -> dict[frozenset[str], str]:
    """What the ledger says of two labelled figures; what it says of a repeat, it says of the original."""
    found = {}
    for comparison in ledger.comparisons:
        one, two = figure_of.get(comparison.left), figure_of.get(comparison.right)
        if one is not None and two is not None and one.id != two.id:
            pair = frozenset((one.repeats or one.id, two.repeats or two.id))
            found[pair] = _OTHER_NAMES.get(comparison.relation, comparison.relation)
    return found


def _figure(claim: Told, figure: Figure) -> Counter[str]:
    """What is right of one figure that was found."""
    low, high = _ends(claim)
    wanted_low, wanted_high = _ends(figure)
    number, wanted = _number(claim), _number(figure)
    voices = [_words(v) for v in claim.voices()]
    named = figure.speaker is not None
    chain = [_words(v) for v in figure.chain]
    speaker = _words(figure.speaker or "") | (chain[0] if chain else frozenset()) if named else frozenset()
    first = voices[0] if voices else frozenset()
    right = bool(first & speaker) if named else not first
    somewhere = frozenset().union(*voices) & (speaker.union(*chain))
    return Counter(
        hit=1,
        interval=_equal(low, wanted_low) and _equal(high, wanted_high),
        number=max(low, wanted_low) <= min(high, wanted_high)
        if wanted is None
        else number is not None and _equal(number, wanted),
        named=named,
        speaker=right,
        speaker_named=named and right,
        chain_named=named and bool(somewhere),
    )


def _ends(value: Told | Figure) -> tuple[float, float]:
    low = -math.inf if value.low is None else value.low
    return low, math.inf if value.high is None else value.high


def _number(value: Told | Figure) -> float | None:
    """The number as said: of a bound, the bound; a range has none."""
    if value.low is None or value.high is None:
        return value.high if value.low is None else value.low
    return value.low if value.low == value.high else None


def _equal(one: float, two: float) -> bool:
    return one == two or math.isclose(one, two, rel_tol=1e-6)


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.lower())) - _PLAIN


def _share(part: float, whole: float) -> float:
    return 100 * part / max(1, whole)
