"""One speaker's restatement inside one report is one claim: the first, with `also`."""

from __future__ import annotations

import msgspec

from rashomon.knowledge.kinds import load_kinds
from rashomon.model import Claim


def fold_restatements(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Claims of one voice with the same interval, aspect and thing, told twice, joined under the first."""
    kept: list[Claim] = []
    told: dict[object, list[int]] = {}  # where in `kept` a value was told
    for claim in claims:
        value = (claim.low, claim.high, claim.bound, claim.unit, claim.aspect)
        same = next((i for i in told.get(value, ()) if _same(kept[i], claim)), None)
        if same is None:
            told.setdefault(value, []).append(len(kept))
            kept.append(claim)
        else:
            earlier = kept[same]
            kept[same] = msgspec.structs.replace(earlier, also=(*earlier.also, (claim.start, claim.end)))
    return tuple(kept)


def _same(left: Claim, right: Claim) -> bool:
    kinds = load_kinds()
    if (left.low, left.high, left.bound, left.unit, left.modality) != (
        right.low,
        right.high,
        right.bound,
        right.unit,
        right.modality,
    ):
        return False
    if left.aspect is None or left.aspect != right.aspect or left.population != right.population:
        return False
    if [x.name for x in left.chain] != [x.name for x in right.chain] or left.whole or right.whole:
        return False
    places = {left.scope.place, right.scope.place} - {None}
    days = {left.scope.begin, right.scope.begin} - {None}
    if len(places) > 1 or len(days) > 1:
        return False
    if left.thing is None or right.thing is None:
        return left.thing is right.thing or left.unit is not None
    one, two = kinds.of(left.thing.lemma), kinds.of(right.thing.lemma)
    return left.thing.lemma == right.thing.lemma or kinds.fit(one, two) == "same"
