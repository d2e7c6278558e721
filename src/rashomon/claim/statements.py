"""Attributions that a ledger shows in words: quotations, demands, denials, doubts, intentions, and what named
voices say.
"""

from __future__ import annotations

from rashomon.claim.figures import said_at
from rashomon.claim.identity import claim_id
from rashomon.claim.voices.about import points_back
from rashomon.claim.voices.chain import carriers_of, chain_of
from rashomon.knowledge.syntax import sentence_at
from rashomon.model import Attribution, Because, Claim, Reading
from rashomon.model.attribution import Stance
from rashomon.model.claim import Modality

_WORDS = 4  # fewer make no proposition: "truce", "to meet", "this claim"
_ALWAYS = frozenset(("demand", "denial", "doubt", "intention"))
_MODALITY: dict[Stance, Modality] = {"demand": "demanded", "intention": "planned"}


def statement_claims(reading: Reading, figures: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """One claim for each attribution that is more than the frame of its figures."""
    return tuple(
        _statement(reading, a) for a in reading.attributions if a.content and _shown(reading, a, figures)
    )


def _shown(reading: Reading, attribution: Attribution, figures: tuple[Claim, ...]) -> bool:
    if attribution.kind in ("direct", "mixed"):
        return True
    if sum(reading.document.text[s:e].count(" ") + 1 for s, e in attribution.content) < _WORDS:
        words = " ".join(reading.document.text[s:e] for s, e in attribution.content)
        return attribution.stance in ("denial", "doubt") and bool(attribution.source) and points_back(words)
    if attribution.stance in _ALWAYS:
        return True
    if attribution.stance == "attitude":
        return False
    spans = [span for f in figures for span in ((f.start, f.end), *f.also)]
    inside = any(s <= a and b <= e for s, e in attribution.content for a, b in spans)
    return bool(attribution.source) and not inside


def _statement(reading: Reading, attribution: Attribution) -> Claim:
    document = reading.document
    start, end = attribution.content[0][0], attribution.content[-1][1]
    sentence = sentence_at(reading.annotation, start)
    carriers = carriers_of(reading.attributions, start, end)
    outward = (attribution, *(c for c in carriers if c.id != attribution.id and _outside(c, attribution)))
    return Claim(
        id=claim_id(document.id, "statement", start, end, attribution.id),
        report=document.id,
        kind="statement",
        start=start,
        end=end,
        sentence=(sentence.start, sentence.end) if sentence else (start, end),
        words=" ".join(document.text[start:end].split()),
        chain=chain_of(reading, outward),
        attribution=attribution.id,
        modality=_MODALITY.get(attribution.stance, "asserted"),
        stance=attribution.stance,
        said_at=said_at(reading, start, attribution),
        because=(*attribution.because, Because("claim", "statement", None, start, end, attribution.kind)),
    )  # fmt: skip


def _outside(outer: Attribution, inner: Attribution) -> bool:
    """Whether `outer` carries `inner`: its content holds the inner one's cue as well."""
    spans = (*inner.cue, *inner.source) or inner.content
    return all(any(s <= a and b <= e for s, e in outer.content) for a, b in spans)
