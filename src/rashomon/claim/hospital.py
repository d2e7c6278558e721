"""Those taken to hospital are the injured of a report that tells of no others.

News counts the hurt by where they are ("19 people were treated at St Olave's"), so beside another report's injured
they are the same measure (EM-DAT's injured are those who need treatment). Where a report has both, or is about a
disease, the two stay apart.
"""

from __future__ import annotations

import msgspec

from rashomon.knowledge.governors import words
from rashomon.model import Because, Claim, Reading

_IN_HOSPITAL = frozenset(("hospitalised", "treated_on_site"))
_APART = frozenset(("injured", "infected", "vaccinated", "tested", "monitored", "recovered"))


def hurt_in_hospital(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The figure claims of one report, those of people in hospital as its injured where it tells of no others."""
    aspects = {c.aspect for c in claims}
    if not aspects & _IN_HOSPITAL or aspects & _APART:
        return claims
    if any(t.text.lower() in words("disease") for t in reading.annotation.tokens):
        return claims
    return tuple(_hurt(c) if c.aspect in _IN_HOSPITAL and not _patients(c) else c for c in claims)


def _patients(claim: Claim) -> bool:
    """Patients may be ill."""
    return claim.thing is not None and claim.thing.lemma.lower() in ("patient", "case", "inpatient")


def _hurt(claim: Claim) -> Claim:
    step = Because(
        "claim", "hospital", "aspects/injured", note="the report counts its injured by where they are"
    )
    return msgspec.structs.replace(claim, aspect="injured", because=(*claim.because, step))
