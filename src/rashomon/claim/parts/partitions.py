"""Parts told beside their whole: "of the 42 sailors, 30 were rescued", "139 drones: 61 over Vorsk, 44 over
Lipovets".
"""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.kinds import load_kinds
from rashomon.model import Because, Claim, Whole

_FRONTED = re.compile(
    r"(?:^|[.!?;:–—]\s+|[\"“]|, | and )(?:out )?of "
    r"(?:the |all |those |its |their |some |about |more than |at least )*$",
    re.IGNORECASE,
)


def fronted(text: str, claim: Claim, last: Claim) -> Claim | None:
    """ "Of the 42 sailors, 30 were rescued": the figure before is the whole, and tells what is counted."""
    if last.sentence != claim.sentence or not _FRONTED.search(text[last.sentence[0] : last.start]):
        return None
    between = text[last.end : claim.start]
    if (
        "," not in between
        or re.search(r"[;.]\s", between)
        or claim.unit not in (None, "percentage", last.unit)
    ):
        return None
    own = (
        claim.thing if claim.thing is not None and claim.thing.lemma != "person" else None
    )  # no noun: people
    if own is not None and last.thing is not None and not fits(claim, last):
        return None
    words = last.words if last.thing is None else f"{last.words} {last.thing.text}"
    aspect = claim.aspect if claim.aspect in load_aspects().by_name else (last.aspect or claim.aspect)
    return msgspec.structs.replace(
        claim,
        whole=Whole(words, last.id),
        aspect=aspect,
        thing=own or last.thing,
        unit=claim.unit or last.unit,
        because=(*claim.because, Because("claim", "whole-fronted", None, last.start, last.end)),
    )


_OF_THOSE = re.compile(r"\s*[\"“]?(?:out )?of (?:those|these|the) (?:\w+ )?(?P<noun>[a-z]+),", re.IGNORECASE)


def of_those(text: str, claim: Claim) -> Claim:
    """ "Of those deaths, 202 were in the province": the noun in front tells what the verb does not."""
    match = _OF_THOSE.match(text, claim.sentence[0])
    if match is None or match.end() > claim.start or claim.aspect in load_aspects().by_name:
        return claim
    noun = match["noun"].lower()
    found = load_aspects().find("noun", noun.removesuffix("s"), None) or load_aspects().find(
        "state", noun, None
    )
    if found is None:
        return claim
    because = Because("claim", "whole-of-those", None, *match.span("noun"))
    whole = claim.whole or Whole(match["noun"])
    return msgspec.structs.replace(claim, aspect=found.name, whole=whole, because=(*claim.because, because))


_COLON = re.compile(r":\s*(?:about |some |at least )?$")
_NEXT = re.compile(r"[^.;:!?]*(?:,|\band\b)\s*(?:about |some |at least )?$")


def listed(text: str, claim: Claim, before: list[Claim]) -> Claim | None:
    """ "Shot down 139 drones: 61 over Vorsk and 44 over Lipovets": behind a colon a number without a noun is
    a part of the one before it.
    """
    last = before[-1]
    if last.sentence != claim.sentence or claim.unit is not None or not _nounless(text, claim):
        return None
    between = text[last.end : claim.start]
    if last.whole is not None and _NEXT.fullmatch(between) and any("list" in b.rule for b in last.because):
        whole: Claim | None = next((c for c in before if c.id == last.whole.claim), None)
    else:
        whole = last if _COLON.search(between) and last.unit is None and last.thing is not None else None
    if whole is None or (claim.low or 0) >= (whole.low or whole.high or 0):
        return None
    words = whole.words if whole.thing is None else f"{whole.words} {whole.thing.text}"
    return msgspec.structs.replace(
        claim,
        whole=Whole(words, whole.id),
        aspect=whole.aspect,
        thing=whole.thing,
        because=(*claim.because, Because("claim", "whole-list", None, whole.start, whole.end)),
    )


def _nounless(text: str, claim: Claim) -> bool:
    """Whether no noun of its own stands behind the number: "61 over the region", "44 in Lipovets"."""
    return (
        re.match(r"\s*(?:over|in|at|near|on|from|around|across|,|\.|and\b)", text[claim.end : claim.end + 12])
        is not None
    )


def fits(part: Claim, whole: Claim) -> bool:
    """Whether the things counted can be part and whole: one kind, a narrower one, or not known to be apart."""
    if part.thing is None or whole.thing is None or part.thing.lemma == whole.thing.lemma:
        return True
    kinds = load_kinds()
    return kinds.fit(kinds.of(part.thing.lemma), kinds.of(whole.thing.lemma)) in ("same", "narrower")
