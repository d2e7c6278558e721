"""Lists that add up: "four A and three B were destroyed" also says seven of their common kind."""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.identity import claim_id
from rashomon.claim.things.counted import models_of
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.model import Because, Claim, Reading, Scope, Thing

_JOINED = re.compile(
    r"[^.;:!?]*?(?:,|\band\b|\bplus\b|\bas well as\b)\s*(?:about|some|at least|nearly|another)?\s*$",
    re.IGNORECASE,
)


def sum_claims(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """One claim for each run of coordinated counts under one predicate whose things are of one kind but not
    the same.
    """
    models = models_of(reading.annotation)
    sums, run = [], list[Claim]()
    for claim in (*claims, None):
        if claim is not None and run and _joins(reading, run[-1], claim, models):
            run.append(claim)
            continue
        if len(run) > 1 and (made := _sum(reading, run, models)):
            sums.append(made)
        run = [claim] if claim is not None else []
    return tuple(sums)


def _joins(reading: Reading, left: Claim, right: Claim, models: dict[str, str]) -> bool:
    between = reading.document.text[left.end : right.start]
    return (
        left.sentence == right.sentence
        and left.aspect is not None
        and (left.aspect, left.modality, left.unit, left.attribution)
        == (right.aspect, right.modality, right.unit, right.attribution)
        and left.unit is None
        and right.whole is None
        and not any(p.startswith("increment:") for p in (*left.population, *right.population))
        and _JOINED.fullmatch(between) is not None
        and _kind(left, models) is not None
        and _kind(left, models) == _kind(right, models)
    )


def _kind(claim: Claim, models: dict[str, str]) -> Kind | None:
    if claim.thing is None:
        return None
    kinds = load_kinds()
    found = kinds.of(models.get(claim.thing.lemma.lower(), claim.thing.lemma), claim.thing.modifiers)
    person = kinds.by_name.get("person")
    return person if found is not None and kinds.is_a(found, "person") else found


def _sum(reading: Reading, run: list[Claim], models: dict[str, str]) -> Claim | None:
    places = {c.scope.place for c in run}
    if len({c.thing.text.lower() for c in run if c.thing}) < 2 and len(places) < 2:
        return None
    kind = _kind(run[0], models)
    first, last = run[0], run[-1]
    if kind is None or first.thing is None or last.thing is None:
        return None
    low = None if any(c.low is None for c in run) else sum(c.low or 0 for c in run)
    high = None if any(c.high is None for c in run) else sum(c.high or 0 for c in run)
    bounds = {c.bound for c in run}
    bound = bounds.pop() if len(bounds) == 1 else "at_least" if high is None else "about"
    words = " + ".join(c.words for c in run)
    because = Because("claim", "sum", None, first.start, last.end, f"{words}, each {kind.name}")
    return msgspec.structs.replace(
        first,
        id=claim_id(first.report, "figure", first.start, last.end, "sum"),
        start=first.start, end=last.end, words=words, low=low, high=high, bound=bound, quantity=None, also=(),
        thing=Thing(first.thing.start, last.thing.end, f"{kind.name}s".replace("persons", "people"), kind.name),
        derived_from=tuple(c.id for c in run),
        place=first.place if len(places) == 1 else None,
        scope=_over_all(run, first.scope.place if len(places) == 1 else None),
        because=(because, *(b for c in run for b in c.because)),
    )  # fmt: skip


def _over_all(run: list[Claim], place: str | None) -> Scope:
    """The first's scope, over the days of all of them where each has its own."""
    scope = msgspec.structs.replace(run[0].scope, place=place)
    begins, ends = (
        [c.scope.begin for c in run if c.scope.begin],
        [c.scope.finish for c in run if c.scope.finish],
    )
    if len(begins) < len(run) or len(ends) < len(run):
        return scope
    return msgspec.structs.replace(scope, begin=min(begins), finish=max(ends))
