"""Claims and chains in words that a newcomer understands: terminal and page print these and no others (ties.py has
the comparisons).
"""

from __future__ import annotations

import re

from rashomon.knowledge.aspects import load_aspects
from rashomon.model import ChainLink, Claim
from rashomon.show.amounts import MONEY, envelope
from rashomon.show.dates import day, days
from rashomon.show.joined import Joined
from rashomon.show.visible import one_line, shorten

# A hedge farther from its number than this stands in another phrase; it is then quoted before the number
# with dots between.
_NEAR = 24
_BETWEEN = re.compile(r"\bbetween\s+\Z", re.IGNORECASE)
_STATEMENT_IN_SENTENCE = 90
_ROLE = 48
_VOICE = 90
_FEW_COPIES = 2
_OPENING, _CLOSING = tuple('“„"«'), tuple('”“"»')
_QUOTES = frozenset('“”„"«»')
# Aspects that are what is measured; all others are said of a thing ("aircraft struck").
_ALONE = {
    "damage": "damage", "loss": "loss", "cost": "cost", "turnout": "turnout", "rainfall": "rainfall",
    "wind_speed": "wind speed", "magnitude": "magnitude", "depth": "depth",
}  # fmt: skip
_TIME_ALONE = {"lasted": "how long it lasted", "planned_for": "time spent planning"}
_DURATIONS = frozenset(
    ("second", "minute", "hour", "day", "night", "week", "fortnight", "month", "year", "decade", "century")
)
_SAYING = {"demanded": "demanding", "forecast": "expecting", "planned": "planning"}
_SAYS = {"demanded": "itself demands", "forecast": "itself expects", "planned": "itself tells of plans for"}
_STANCES = {"denial": "denying", "doubt": "doubting", "demand": "demanding", "intention": "announcing"}
# A voice that stayed a pronoun, as it stands after "has".
_OBJECTS = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "the speaker"}


def value_words(joined: Joined, claim: Claim) -> str:
    """The number in the source's words with its hedge ("over 40"), or a statement's words."""
    if claim.kind == "statement":
        return joined.text(claim, claim.start, claim.end)
    words = joined.text(claim, claim.start, claim.end)
    quantity = joined.quantities.get((claim.report, claim.quantity or ""))
    if quantity is None or quantity.hedge is None:
        if " and " in words and (between := _between(joined, claim)) is not None:
            return joined.text(claim, between, claim.end)
        return f"{one_line(claim.hedge)} … {words}" if claim.hedge else words
    start, end = quantity.hedge
    if 0 <= claim.start - end <= _NEAR:
        return joined.text(claim, start, claim.end)
    if 0 <= start - claim.end <= _NEAR:
        return joined.text(claim, claim.start, end)
    if claim.start <= start and end <= claim.end:
        return words
    hedge = joined.text(claim, start, end)
    return f"{hedge} … {words}" if start < claim.start else f"{words} … {hedge}"


def _between(joined: Joined, claim: Claim) -> int | None:
    """Where "between" stands straight before a range, which would read as two figures without it ("10 and 15")."""
    found = _BETWEEN.search(joined.documents[claim.report].text, max(0, claim.start - _NEAR), claim.start)
    return found.start() if found else None


def counted_words(claim: Claim) -> str:
    """What is counted, in the source's words ("Russian strategic bombers"); empty where only a unit is."""
    return one_line(claim.thing.text) if claim.thing else ""


def chain_words(joined: Joined, claim: Claim) -> tuple[str, ...]:
    """Every voice that carries the claim, innermost first, the report's label last."""
    label = joined.labels[claim.report]
    voices = tuple(_voice(joined, claim, link) for link in claim.chain if link.role != "outlet")
    return (*voices, label) if voices else (f"{label} itself",)


def said_words(joined: Joined, claim: Claim) -> str:
    """When it was said, as the text places it; else when it was published, and so marked."""
    if claim.said_at is not None:
        return f"said {days(*claim.said_at)}"
    published = joined.documents[claim.report].published
    return f"published {day(published)}" if published else "no date stated"


def measure_words(joined: Joined, claims: tuple[Claim, ...]) -> str:
    """What a row measures: thing and aspect ("aircraft struck", "damage")."""
    named = [c for c in claims if c.thing] or list(claims)
    # The plainest name stands for the row; each source's own stands in its cell.
    claim = min(named, key=lambda c: (len(counted_words(c)), joined.order[c.id]))
    aspects = list(dict.fromkeys(c.aspect for c in claims if c.aspect))
    thing = _common_end([counted_words(c) for c in named]) or counted_words(claim)
    # A key such as "nation:UA" is for comparing; its words are in the thing.
    population = [w for w in claim.population if ":" not in w and w.lower() not in thing.lower()]
    things = " ".join([*(one_line(p) for p in population), thing]).strip()
    if claim.unit in ("percentage", "percent"):
        whole = one_line(claim.whole.text) if claim.whole else things
        things = f"share of {whole}" if whole else "share"
    if not aspects:
        return f"{things or 'a figure'} (what is measured was not read)"
    if all(a in _ALONE for a in aspects):
        alone = " or ".join(_ALONE[a] for a in aspects)
        return f"{alone}: {things}" if things and thing.lower() not in alone and len(aspects) == 1 else alone
    return " or ".join(_aspect(a, claim, things) for a in aspects)


def notes(joined: Joined, claim: Claim) -> tuple[str, ...]:
    """What else a reader must know of a cell: its modality and stance, a sum, a newer figure, other places
    that say it.
    """
    found: list[str] = []
    # A statement's row says in its head what kind of saying it is.
    if claim.kind == "figure" and claim.modality != "asserted":
        found.append(claim.modality)
    if claim.kind == "figure" and claim.stance != "statement" and claim.modality != "demanded":
        found.append(claim.stance)
    if claim.unit == MONEY:
        found.append("no currency named")
    if claim.derived_from:
        parts = [joined.claims[i] for i in claim.derived_from if i in joined.claims]
        found.append(
            "a sum: " + " + ".join(f"“{value_words(joined, p)}”" for p in parts) if parts else "a sum"
        )
    if claim.id in joined.older:
        newer = joined.claims.get(joined.older[claim.id])
        found.append(f"superseded by “{value_words(joined, newer)}”" if newer else "superseded")
    if claim.about in joined.claims:
        other = joined.claims[claim.about or ""]
        found.append(f"about {quoted(value_words(joined, other), 60)}")
    if repeated := repeated_words(joined, claim):
        found.append(repeated)
    return tuple(found)


def repeated_words(joined: Joined, claim: Claim) -> str:
    """Which copies and newer versions repeat a claim, the first by name: "also in its copy, Harbour Radio"."""
    repeating = list(dict.fromkeys(joined.claims[c].report for c in joined.repeats.get(claim.id, ())))
    if not repeating:
        return ""
    copies = [r for r in repeating if r in joined.copies]
    kind = "copy" if copies == repeating else "newer version" if not copies else "copy or newer version"
    if len(repeating) == 1:
        return f"also in its {kind}, {joined.labels[repeating[0]]}"
    shown = [joined.labels[r] for r in repeating[:_FEW_COPIES]]
    left = len(repeating) - len(shown)
    many = kind.replace("copy", "copies").replace("version", "versions")
    return f"also in its {many} {', '.join(shown)}" + (f" and {left} more" if left else "")


def telling(joined: Joined, claim: Claim) -> str:
    """One claim in a clause: "CNN has Malyuk saying $7 billion", "002.txt itself says hundreds of
    millions".
    """
    label = joined.labels[claim.report]
    value = value_words(joined, claim)
    if claim.kind == "statement":
        value = quoted(value, _STATEMENT_IN_SENTENCE)
    elif claim.derived_from and (ends := envelope((claim,))) is not None:
        value = f"{ends.words()} in all"  # the words of a sum ("four in A and three") do not say it
    elif value[:1].isupper() and value[1:2].islower():
        value = value[0].lower() + value[1:]  # "Fourteen" opened its sentence there and does not here
    if claim.modality in ("likely", "possible"):
        value = f"{value} ({claim.modality})"
    voices = [link for link in claim.chain if link.role != "outlet"]
    if not voices:
        return f"{label} {_SAYS.get(claim.modality, 'itself says')} {value}"
    saying = _STANCES.get(claim.stance) or _SAYING.get(claim.modality, "saying")
    first, *rest = voices
    # Who they are ("head of the …") stands in the cell.
    name = _name(first.name) if first.name else "a source it does not name"
    through = "".join(f", through {_name(v.name)}," for v in rest if v.name)
    carrier = f"a post by {name}" if first.role == "post" else name
    carrier = _OBJECTS.get(carrier.lower(), f"the {carrier[4:]}" if carrier.startswith("The ") else carrier)
    return f"{label} has {carrier}{through} {saying} {value}"


def quoted(words: str, most: int = 10_000) -> str:
    """A source's words inside quotation marks, once, cut to `most` characters."""
    inner = words[1:-1] if words[:1] in _OPENING and words[-1:] in _CLOSING else words
    if not any(mark in inner for mark in _QUOTES):
        return f"“{shorten(inner, most)}”"
    # Words that open with a quotation of their own need no second mark before it.
    return shorten(words, most) if words[:1] in _OPENING else f"“{shorten(words, most)}”"


def cited(joined: Joined, claim: Claim) -> str:
    """A claim in a few words: “472” drones launched (Ukrainian officials, CNN)."""
    voices = [link.name for link in claim.chain if link.role != "outlet" and link.name]
    label = joined.labels[claim.report]
    return (
        f"{_told(joined, claim)} ({_name(voices[0])}, {label})"
        if voices
        else f"{_told(joined, claim)} ({label})"
    )


def voiced(joined: Joined, claim: Claim) -> str:
    """A claim in a few words where the report is known: “472” drones launched (Ukrainian officials)."""
    voices = [link.name for link in claim.chain if link.role != "outlet" and link.name]
    return f"{_told(joined, claim)} ({_name(voices[0])})" if voices else _told(joined, claim)


def _told(joined: Joined, claim: Claim) -> str:
    if claim.kind == "statement":
        return quoted(value_words(joined, claim), 60)
    return f"{quoted(value_words(joined, claim), 60)} {measure_words(joined, (claim,))}"


def _name(name: str) -> str:
    """A voice's name for a sentence: without what follows a comma, and short."""
    return shorten(one_line(name).partition(",")[0], _ROLE)


def _voice(joined: Joined, claim: Claim, link: ChainLink) -> str:
    name = shorten(one_line(link.name), _VOICE) if link.name else "source not named"
    if link.role == "post":
        return f"{name}, in a post"
    entity = joined.entities.get((claim.report, link.entity or ""))
    roles = [one_line(r) for r in entity.roles] if entity else []
    role = next((r for r in roles if r and r.lower() not in name.lower()), "")
    return f"{name}, {shorten(role, _ROLE)}" if role else name


def _aspect(aspect: str, claim: Claim, things: str) -> str:
    if aspect in _TIME_ALONE and claim.unit in _DURATIONS:
        return f"{_TIME_ALONE[aspect]}: {things}" if things else _TIME_ALONE[aspect]
    words = aspect.replace("_", " ")
    known = load_aspects().by_name
    if aspect not in known:  # the text's own verb, where no aspect was recognised
        return f"{things}: {words}" if things else words
    if things:
        return things if words in things.lower().split() else f"{things} {words}"
    if known[aspect].person:
        return f"people {words}"
    return f"time {words}" if claim.unit in _DURATIONS else f"amount {words}"


def _common_end(names: list[str]) -> str:
    """The words with which all names end: "tanks" of "Tarvian tanks" and "Belmoran tanks"."""
    shared: list[str] = []
    for words in zip(*(reversed(name.split()) for name in names), strict=False):
        if len(set(words)) > 1:
            break
        shared.insert(0, words[0])
    return " ".join(shared)
