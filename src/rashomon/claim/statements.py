"""Attributions that a ledger shows in words: quotations, demands, denials, doubts, intentions, and what named
voices say.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from rashomon.claim.chain import carriers_of, chain_of
from rashomon.claim.figures import said_at
from rashomon.claim.identity import claim_id
from rashomon.knowledge.syntax import sentence_at
from rashomon.knowledge.wording import same_matter
from rashomon.model import Attribution, Because, Claim, Reading
from rashomon.model.attribution import Stance
from rashomon.model.claim import Modality

_WORDS = 4  # fewer make no proposition: "truce", "to meet", "this claim"
_ALWAYS = frozenset(("demand", "denial", "doubt", "intention"))
_MODALITY: dict[Stance, Modality] = {"demand": "demanded", "intention": "planned"}


def statement_claims(reading: Reading, figures: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """One claim for each attribution that is more than the frame of its figures."""
    claims = [
        _statement(reading, a) for a in reading.attributions if a.content and _shown(reading, a, figures)
    ]
    known = (*figures, *claims)
    return tuple(_about(reading, c, known) if c.stance in ("denial", "doubt") else c for c in claims)


def _about(reading: Reading, claim: Claim, known: Sequence[Claim]) -> Claim:
    """A denial or a doubt with the claim of another voice of this report that it is about, where there is one."""
    text = reading.document.text
    words = text[claim.start : claim.end]
    others = [
        c
        for c in known
        if c.id != claim.id
        and c.chain[0] != claim.chain[0]
        and not (c.start <= claim.start and claim.end <= c.end)
    ]
    scored = [
        (same_matter(words, text[slice(*(c.sentence if c.kind == "figure" else (c.start, c.end)))]), c)
        for c in others
    ]
    best = max(scored, key=lambda s: (s[0], -s[1].start, s[1].id), default=(0.0, None))
    if best[1] is None or best[0] == 0.0:
        return claim
    step = Because("claim", "about", None, best[1].start, best[1].end, claim.stance)
    return msgspec.structs.replace(claim, about=best[1].id, because=(*claim.because, step))


def _shown(reading: Reading, attribution: Attribution, figures: tuple[Claim, ...]) -> bool:
    if attribution.kind in ("direct", "mixed"):
        return True
    if sum(reading.document.text[s:e].count(" ") + 1 for s, e in attribution.content) < _WORDS:
        return False
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
