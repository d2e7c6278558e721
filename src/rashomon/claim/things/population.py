"""Who is counted, where the clause says so: one place only, those aboard, the dead without the attacker."""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.syntax import sentence_at
from rashomon.knowledge.wording import any_in
from rashomon.model import Claim, Quantity, Reading

# "In this county", "here", "in the parish of Lamas alone": the figure is for the place that speaks or is
# named, and no total.
_LOCAL = re.compile(
    r"(?<!from )\b(?:(?<!brought )(?<!came )(?<!come )(?<!arrived )(?<!got )(?<!get )here(?! to\b)|"
    r"(?:(?:in|at) (?:the )?|(?:to|from|on) (?:the|his|her|its|their|our|one) )"
    r"(?![^,.;]{0,40}?\b(?:nights?|days?|hours?|weeks?|months?|years?|mornings?|evenings?|weekend|season|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|\d{4}) alone)[^,.;]{2,40}? alone|"
    r"(?:in|from|at|inside) (?:this|that|one|our|my) (?:one |single )?"
    r"(?:building|house|home|school|hospital|site|street|block|camp|market|church|mosque|factory|neighbou?rhood)|"
    r"in (?:the )?(?:[a-z]+-(?:held|controlled|run|occupied)|opposition|rebel|occupied) "
    r"(?:areas?|territory|territories|districts|parts|provinces|regions|suburbs)|"
    r"in (?:the )?(?:areas|territory|districts|parts) (?:outside|under|held|controlled|it|they)|"
    r"in (?:this|our|my) "
    r"(?:county|town|city|village|district|region|province|parish|state|area|neighbou?rhood|country))\b",
    re.IGNORECASE,
)


_EVERYWHERE = re.compile(
    r"\b(?:world ?wide|globally|nationwide|country ?wide|(?:around|across) the (?:world|globe|country|nation))\b",
    re.IGNORECASE,
)


# "In Galicia, across the border": not where the report's event is
_ELSEWHERE = re.compile(
    r"\b(?:across the border|elsewhere|in (?:neighbou?ring|nearby|adjacent)|"
    r"further (?:north|south|east|west|away|afield)|"
    r"in a separate|in another (?:attack|incident|blast|fire|town|village|city|region|part))\b",
    re.IGNORECASE,
)


# One of these is in whatever the three expressions match.
_EXTENT_WORDS = (
    *("here", " alone", " this ", " that ", " one ", " our ", " my "),
    *(" area", " territor", " district", " parts", " provinces", " regions", " suburbs"),
    *("world", "glob", "nation", "country"),
    *("border", "neighbo", "nearby", "adjacent", "further", "separate", "another"),
)
_CLAUSE = re.compile(r"[;:]|, (?:and|but) ")
_PHRASE = re.compile(r"[;:,]| and ")


def extent(text: str, quantity: Quantity, first: int, last: int) -> tuple[str, ...]:
    """Whether the figure's own clause says that it counts one place only."""
    if not any_in(text[first:last].lower(), _EXTENT_WORDS):
        return ()
    before = _CLAUSE.split(text[first : quantity.start])[-1]
    behind = _PHRASE.split(text[quantity.end : last], 1)[0]
    if _LOCAL.search(before) or _LOCAL.search(behind):
        return ("extent:local",)
    if _ELSEWHERE.search(before) or _ELSEWHERE.search(behind):
        return ("extent:elsewhere",)
    if _EVERYWHERE.search(before) or _EVERYWHERE.search(behind):
        return ("extent:everywhere",)
    return ()


# "another 12", "hundreds more", "14 others": beside a count of something else these add to nothing
_BESIDES = re.compile(r"\b(?:more|another|others?)\b", re.IGNORECASE)


def without_surplus(reading: Reading, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Figures that "more" or "another" sets beside a count of something else are all there are ("43 were killed and
    hundreds more wounded"); beside one of the same respect they come on top of it.
    """
    kept: list[Claim] = []
    for claim in claims:
        if _beside_another(reading, claim, kept):
            kept.append(_whole(claim))
        else:
            kept.append(_further(claim) if _on_top(reading, claim, kept) else claim)
    return tuple(kept)


# "two more than it had announced": by how much two counts differ.
_MORE_THAN = re.compile(r" (?:more|fewer|less) than (?:(?:the|its|their|his|her) )?(?!\w*\d)[a-zA-Z]")


def _on_top(reading: Reading, claim: Claim, before: list[Claim]) -> bool:
    """Whether "ten others" comes right behind a count of the same respect, or a count only tells by how much another is
    larger or smaller.
    """
    if claim.unit is None and _MORE_THAN.match(reading.document.text, claim.end):
        return True
    others = reading.document.text.startswith(" others", claim.end)
    return others and bool(before) and before[-1].aspect == claim.aspect and claim.aspect is not None


def _further(claim: Claim) -> Claim:
    return msgspec.structs.replace(
        claim, population=tuple(sorted({*claim.population, "increment:additional"}))
    )


def _beside_another(reading: Reading, claim: Claim, before: list[Claim]) -> bool:
    """Whether the count right before, in the sentence or the one before it, is of another respect."""
    if "increment:additional" not in claim.population or claim.unit is not None:
        return False
    near = reading.document.text[max(claim.sentence[0], claim.start - 12) : claim.end + 25]
    if not _BESIDES.search(near):
        return False
    last = sentence_at(reading.annotation, max(0, claim.sentence[0] - 2))
    first = last.start if last is not None else claim.sentence[0]
    told = [c for c in before if c.start >= first and c.unit is None and c.aspect is not None]
    here = [c for c in told if c.sentence == claim.sentence] or told
    person = load_aspects().get(claim.aspect).person
    others = [c for c in here if load_aspects().get(c.aspect).person == person]
    return bool(others) and all(c.aspect != claim.aspect for c in others)


def _whole(claim: Claim) -> Claim:
    rest = tuple(p for p in claim.population if p != "increment:additional")
    return msgspec.structs.replace(claim, population=rest)


_OFFENDER = (
    r"(?:the |its |their |his |her |alleged |suspected |apparent |two |three |four |five )*(?:suicide )?"
    r"(?:gun(?:man|men)|shooters?|attackers?|assailants?|bombers?|suspects?|perpetrators?|killers?|driver|pilot|hijackers?|"
    r"militants|assassins?|terrorists?|knifeman)\b"
)
_WITHOUT = re.compile(
    r"\b(?:(?:not|n't|without) (?:includ|count)(?:e|ing)|exclud(?:es?|ing)|(?:does|do|did) not (?:include|count)|"
    r"apart from|besides|in addition to|other than|as well as|not counting|plus) " + _OFFENDER,
    re.IGNORECASE,
)
# One of these is in whatever either expression matches.
_OFFENDER_WORDS = (
    *(
        "nclud",
        "count",
        "xclud",
        "apart from",
        "besides",
        "in addition to",
        "other than",
        "as well as",
        "plus ",
    ),
    "among them",
)
_FOLLOWING = re.compile(r"\s*[^.!?\n]*[.!?]")
_WITH = re.compile(r"\b(?:includ(?:es?|ed|ing)|counts?|counting|among them) " + _OFFENDER, re.IGNORECASE)


def offenders(text: str, last: int, aspect: Aspect | None, first: int) -> tuple[str, ...]:
    """Whether those who did it are counted among the dead or hurt, where this sentence or the next says so ("the toll
    of 35 does not include the gunman").
    """
    if aspect is None or not aspect.person or aspect.family != "harm":
        return ()
    following = _FOLLOWING.match(text, last, last + 200)
    scope = text[first : following.end() if following else last]
    if not any_in(scope.lower(), _OFFENDER_WORDS):
        return ()
    if _WITHOUT.search(scope):
        return ("offenders:left out",)
    return ("offenders:counted",) if _WITH.search(scope) else ()


# Who votes: "the Senate passed it 65-32" is not the other chamber's vote.
_CHAMBER = re.compile(
    r"\b(?P<name>(?:lower|upper) (?:house|chamber)|house|senate|parliament|assembly|congress|council|committee|panel"
    r"|court|board|commons|lords|duma|knesset|bundestag|cabinet|commission|tribunal)\b(?![’'-])",
    re.IGNORECASE,
)


def chamber(text: str, quantity: Quantity, aspect: Aspect | None, first: int) -> tuple[str, ...]:
    """Which body's votes are counted, where the figure's sentence (from `first`) names one before it."""
    if aspect is None or aspect.name not in ("voted_for", "voted_against") or quantity.unit is not None:
        return ()
    found = next(reversed(list(_CHAMBER.finditer(text, first, quantity.start))), None)
    return (f"chamber:{found['name'].lower()}",) if found else ()


# "96 people are killed by guns each day": so many again and again, and no toll.
_REPEATED = re.compile(r"[^,.;:()]{0,60}?\b(?:each|every|per) (?P<unit>hour|day|night|week|month|year)\b")


def rate_of(text: str, quantity: Quantity, last: int) -> tuple[str, ...]:
    """Per what stretch of time the figure is told, beside it or in its clause (up to the sentence's end `last`)."""
    if quantity.per and unit_kind(quantity.unit) == "speed":
        return ()  # "kilometres per hour", spelt out
    if quantity.per:
        return (f"rate:a {quantity.per}",)
    if quantity.unit is not None:
        return ()
    found = _REPEATED.match(text, quantity.end, last)
    return (f"rate:a {found['unit']}",) if found else ()


_ABOARD = re.compile(
    r"\s*(?:[\w'’-]+ ){0,4}?(?P<where>aboard|on board|on the ground|in the air)\b", re.IGNORECASE
)


def whereabouts(text: str, quantity: Quantity, aspect: Aspect | None) -> tuple[str, ...]:
    """Whether only those aboard or those on the ground are counted ("23 deaths on the ground")."""
    if aspect is None or not aspect.person or aspect.family != "harm":
        return ()
    found = _ABOARD.match(re.split(r"[.;:,]| and ", text[quantity.end : quantity.end + 60])[0])
    if found is None:
        return ()
    return ("whereabouts:ground",) if found["where"].lower() == "on the ground" else ("whereabouts:aboard",)
