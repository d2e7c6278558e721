"""What the rules need to know of two claims besides the claims: their reports, origins and what they count."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from rashomon.knowledge.containment import relation
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.model import Claim, Document, Origin


class Side(msgspec.Struct, frozen=True):
    """One claim with its report, its origin and the kind of thing that it counts.

    `local` tells that its report sets the claim's place against another place ("four in Tamsin and three in Orrell"): such a figure
    is no total.
    """

    claim: Claim
    document: Document
    origin: Origin | None
    kind: Kind | None
    model: str | None
    local: bool = False

    @property
    def voice(self) -> str:
        """Who says it, for a sentence: the innermost name, else the report's label."""
        first = self.claim.chain[0]
        return first.name if first.name and first.role != "outlet" else self.document.label


def side(claim: Claim, document: Document, origin: Origin | None, models: dict[str, str]) -> Side:
    """Join one claim with what is known of it; `models` tells what a model name is a model of."""
    thing = claim.thing
    if thing is None:
        return Side(claim, document, origin, None, None)
    lemma = models.get(thing.lemma.lower(), thing.lemma)
    model = next((m.lower() for m in (thing.lemma, *thing.modifiers) if m.lower() in models), None)
    return Side(claim, document, origin, load_kinds().of(lemma, thing.modifiers), model)


def mark_local(sides: Sequence[Side]) -> list[Side]:
    """`sides` with `local` set where the same report counts the same for another place."""
    return [msgspec.structs.replace(s, local=any(_elsewhere(s, o) for o in sides)) for s in sides]


def _elsewhere(one: Side, two: Side) -> bool:
    a, b = one.claim, two.claim
    return (
        a.report == b.report
        and (a.aspect, a.unit) == (b.aspect, b.unit)
        and a.place is not None
        and b.place is not None
        and relation(a.place, b.place) == "apart"
        and (one.kind == two.kind)
    )


def same_origin(left: Side, right: Side) -> bool | None:
    """True for one resolved voice, false for two named ones neither of which speaks for the other, else unknown."""
    one, two = left.origin, right.origin
    if one is None or two is None:
        return None
    if one.id == two.id:
        return True
    if not (one.named and two.named):
        return None
    if one.body is not None and one.body in (two.body, two.id) or two.body is not None and two.body == one.id:
        return None
    return False
