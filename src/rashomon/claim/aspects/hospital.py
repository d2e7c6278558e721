"""Those in hospital are the injured of a report that tells of no others; cases are ill only in a report of illness.

News counts the hurt by where they are ("19 people were treated at St Olave's"), so beside another report's injured
they are the same measure (EM-DAT's injured are those who need treatment). Where a report has both, or is about a
disease, the two stay apart.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.governors import words
from rashomon.model import Because, Claim, Reading

_IN_HOSPITAL = frozenset(("hospitalised", "treated_on_site"))
_STILL = re.compile(
    r"\b(?:still|remain(?:s|ed|ing)?|l(?:ying|ie|ay)|stay(?:s|ed|ing)?|kept|wards?|discharged)\b"
)
_APART = frozenset(("injured", "infected", "vaccinated", "tested", "monitored", "recovered"))


def hurt_in_hospital(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The figure claims of one report, those of people in hospital as its injured where it tells of no others."""
    aspects = {c.aspect for c in claims}
    if not aspects & _IN_HOSPITAL or aspects & _APART:
        return claims
    if any(t.text.lower() in words("disease") for t in reading.annotation.tokens):
        return claims
    text = reading.document.text
    return tuple(
        _hurt(c) if c.aspect in _IN_HOSPITAL and not _patients(c) and not _still(text, c) else c
        for c in claims
    )


def _still(text: str, claim: Claim) -> bool:
    """Whether it counts who is in hospital yet, when others may have gone home: "12 are still on the wards"."""
    return _STILL.search(text, max(claim.sentence[0], claim.start - 40), claim.end + 70) is not None


def cases_of_courts(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The figure claims of one report, those of cases as cases of any kind where the report tells of no illness."""
    read = [c for c in claims if c.aspect == "infected" and _cases(c)]
    if not read or any(_ill(t.text.lower()) for t in reading.annotation.tokens):
        return claims
    return tuple(_of_courts(c) if c in read else c for c in claims)


def _cases(claim: Claim) -> bool:
    return claim.thing is not None and claim.thing.lemma.lower() == "case"


def _ill(word: str) -> bool:
    """Whether a word is of illness: of the lexicon, or made as names of diseases are."""
    return (
        word in words("disease")
        or word in words("illness")
        or word.endswith(("itis", "osis", "virus", "pox"))
    )


def _of_courts(claim: Claim) -> Claim:
    step = Because("claim", "cases", "aspects/cases", note="the report tells of no illness")
    return msgspec.structs.replace(claim, aspect="cases", because=(*claim.because, step))


def _patients(claim: Claim) -> bool:
    """Patients may be ill."""
    return claim.thing is not None and claim.thing.lemma.lower() in ("patient", "case", "inpatient")


def _hurt(claim: Claim) -> Claim:
    step = Because(
        "claim", "hospital", "aspects/injured", note="the report counts its injured by where they are"
    )
    return msgspec.structs.replace(claim, aspect="injured", because=(*claim.because, step))
