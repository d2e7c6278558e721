"""What the rules need to know of two claims besides the claims: their reports, origins and what they count."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from rashomon.knowledge.containment import Relation as Lie
from rashomon.knowledge.containment import relation
from rashomon.knowledge.happening_kinds import happenings, last_happening
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.model import Claim, Document, Origin, Place


class Side(msgspec.Struct, frozen=True):
    """One claim with its report, its origin and the kind of thing that it counts.

    `local` tells that its report sets the claim's place against another place ("four in Tamsin and three in
    Orrell"), `dwarfed` that it tells a count many times larger beside it: such figures are no totals. `surpassed`: it
    tells a larger count for another place or for none. `outdated`
    are the numbers that the same report tells as older counts of the same ("14, up from nine"), `contrasted` that
    it counts other people apart in the same respect ("four crew and 24 people in the market"), `summand` that a sum
    of the report holds it ("five Su-34s and two helicopters"), `share` that it counts a part of what its whole counts
    ("seven of the 12 killed", but not "18 cases, including two deaths": those are all the deaths), `around` the
    places of its report's other figures, `beside` those of the figures in the same respect, `held` the first and the
    last day on which its voice gives this number. `happening` is the kind of happening that its sentence, or its
    paragraph before it, tells of ("crash"),
    `rival` that some report sets its number against another, `denies` the numbers of others that its voice denies,
    `anchor` is the day of the story: that to which most of its reports date their figures, else the first publication.
    """

    claim: Claim
    document: Document
    origin: Origin | None
    kind: Kind | None
    model: str | None
    local: bool = False
    dwarfed: bool = False
    surpassed: bool = False
    outdated: tuple[float, ...] = ()
    contrasted: bool = False
    summand: bool = False
    share: bool = False
    around: tuple[Place, ...] = ()
    beside: tuple[Place, ...] = ()
    held: tuple[str, str] = ("", "")
    anchor: str = ""
    rival: bool = False
    denies: tuple[float, ...] = ()
    happening: str | None = None

    @property
    def voice(self) -> str:
        """Who says it, for a sentence: the innermost name, else the report's label."""
        first = self.claim.chain[0]
        return first.name if first.name and first.role != "outlet" else self.document.label

    @property
    def counted(self) -> str:
        """What it counts, for a sentence: "dozens were hurt" counts people without a word for them."""
        thing = self.claim.thing
        if thing is None:
            return "something else"
        return thing.text or ("people" if thing.lemma == "person" else thing.lemma)


def side(claim: Claim, document: Document, origin: Origin | None, models: dict[str, str]) -> Side:
    """Join one claim with what is known of it; `models` tells what a model name is a model of."""
    thing = claim.thing
    happened = _happening(claim, document)
    if thing is None:
        return Side(claim, document, origin, None, None, happening=happened)
    lemma = models.get(thing.lemma.lower(), thing.lemma)
    model = next((m.lower() for m in (thing.lemma, *thing.modifiers) if m.lower() in models), None)
    kind = load_kinds().of(lemma, thing.modifiers)
    return Side(claim, document, origin, kind, model, happening=happened)


def _happening(claim: Claim, document: Document) -> str | None:
    """The one kind of happening that the claim's sentence names; where it names none, the last of its paragraph."""
    first, last = claim.sentence
    here = happenings(document.text, first, last)
    if here:
        return next(iter(here)) if len(here) == 1 else None
    segment = next((s for s in document.segments if s.start <= first < s.end), None)
    return last_happening(document.text, segment.start, first) if segment is not None else None


def told(side: Side) -> str:
    """The day of the figure: as-of, else of speaking, else of publication; "" where none is stated."""
    claim = side.claim
    if claim.scope.as_of:
        return claim.scope.as_of[:10]
    if claim.said_at:
        return claim.said_at[0][:10]
    return (side.document.published or "")[:10]


def days_between(first: str, last: str) -> int | None:
    """Days from one ISO day to another; None where one is none."""
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:
        return None


# What two voices of one report dispute lies nearer together than this (own development stories).
DISPUTED = 3.0
BEFORE = 7  # days before the story's own day: another event, where the numbers differ
FORMER = 60  # days: an event of a month ago may still be the news; one of last year is told for comparison


def opposed(one: Claim, two: Claim) -> bool:
    """Whether two voices besides the report's own say them: these may dispute a number however far apart they are."""
    first, second = one.chain[0], two.chain[0]
    return not {first.role, second.role} & {"outlet", "unnamed"} and first.name != second.name


def former(side: Side, published: str | None, days: int = FORMER) -> bool:
    """Whether the figure is of an event, or a state, long before the day of `published`, told for comparison."""
    finish = side.claim.scope.finish or side.claim.scope.as_of
    gap = days_between(finish[:10], published[:10]) if finish and published else None
    return gap is not None and gap > days


def over_a_period(claim: Claim) -> bool:
    """Whether the figure counts over a whole time: "since March", "in the past month"."""
    return any(step.rule == "scope-period" for step in claim.because)


def repeats(one: Claim, two: Claim) -> bool:
    """Whether the one is a bare number that takes up the other."""
    for a, b in ((one, two), (two, one)):
        if any(step.rule == "ellipsis" and (step.start, step.end) == (b.start, b.end) for step in a.because):
            return True
    return False


# "Alto province" in one report is the other's "Alto"; "Alto City" and "New Alto" are towns of their own.
_SORT = re.compile(
    r"^(?:the )?(?:(?:province|region|state|county|district|department|prefecture|canton|governorate|oblast|island|"
    r"city|town|village|municipality|port|valley) of )?(?P<name>.+?)"
    r"(?: (?:province|region|state|county|district|department|prefecture|canton|governorate|oblast|island|valley))?$",
    re.IGNORECASE,
)


def one_name(one: Claim, two: Claim) -> bool:
    """Whether two reports call the place alike, whatever a gazetteer of all the world takes each name for."""
    if one.scope.place is None or two.scope.place is None or one.report == two.report:
        return False
    return named(one.scope.place) == named(two.scope.place)


def named(place: str | None) -> str:
    """A place's name without the word for its sort, in lower case: "the province of Alto", "Alto province"."""
    found = _SORT.match(" ".join((place or "").split()))
    return found["name"].casefold() if found is not None else ""


def lies(one: Claim, two: Claim) -> Lie:
    """How the place of `one` lies to that of `two`; "unknown" where one has none."""
    if one.place is None or two.place is None:
        return "unknown"
    return "same" if one_name(one, two) else relation(one.place, two.place)


def apart(one: Claim, two: Claim) -> bool:
    """Whether two claims hold for two places: by the gazetteer, or because one sentence sets two names side by side."""
    if one.place is None or two.place is None:
        return False
    how = lies(one, two)
    return how == "apart" or (how == "unknown" and one.report == two.report and one.sentence == two.sentence)


def same_origin(left: Side, right: Side) -> bool | None:
    """True for one resolved voice, false for two named ones neither of which speaks for the other, else unknown."""
    one, two = left.origin, right.origin
    if one is None or two is None:
        return None
    if one.id == two.id:
        return True
    if not (one.named and two.named):
        return None
    if (one.body is not None and one.body in (two.body, two.id)) or (
        two.body is not None and two.body == one.id
    ):
        return None
    return False
