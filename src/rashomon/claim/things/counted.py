"""What a figure counts: its kind, the words that narrow it, and the model names that a document explains
("Tu-95MS bombers").
"""

from __future__ import annotations

import re

import msgspec

from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.knowledge.populations import axes
from rashomon.knowledge.syntax import children, head_within
from rashomon.model import Annotation, Place, Quantity, Reading, Thing, Token

# A model name has letters and digits: Tu-95MS, F-16, T-72. What it is a model of is told where it stands
# before a kind's noun.
_MODEL = re.compile(r"(?=.*\d)(?=.*[A-Za-z])[\w./-]+$")

# The shape of a people's name before a noun ("Belmoran tanks"), for peoples that no gazetteer knows.
_PEOPLE = re.compile(r"[A-Z][a-z]+(?:an|ish|ese|ic|i|ern)")
# "40 Sudanese", "two Irish": names of peoples whose plural is the adjective; "Belmorans": one that no gazetteer knows.
_UNCHANGED = ("ese", "ish")
_NATIONALS = re.compile(r"[A-Z][a-z]+(?:ans|ians|ese|ish|is)(?<!icans)")


# What they caught or took is not counted.
_CATCHING = re.compile(r" (?:caught|took|lost|opened) (?:fire|hits|power)")


class Counted(msgspec.Struct, frozen=True):
    """The token that the figure hangs on, the thing, its kind, the model it is of, and its population words
    ("axis:value").
    """

    anchor: Token
    thing: Thing | None
    kind: Kind | None
    model: str | None
    population: tuple[str, ...]


# Rules of measure/ by which a bare number counts what was told before it.
_CARRIED = frozenset(("carried-over", "same-verb", "plural-before", "heading"))


def carried_over(quantity: Quantity) -> bool:
    """Whether the number counts what an earlier one did, for want of a noun of its own."""
    return any(step.rule in _CARRIED for step in quantity.because)


# What does and suffers as people do: "all 18 returned" may well be aircraft.
_LIVELY = (
    "person",
    "animal",
    "vehicle",
    "aircraft",
    "vessel",
    "drone",
    "munition",
    "missile",
    "train",
    "team",
)


def carried_from_things(quantity: Quantity, thing: Thing | None) -> bool:
    """Whether what it counts for want of a noun of its own is no people, nor anything that acts."""
    if thing is None or not carried_over(quantity):
        return False
    kinds = load_kinds()
    kind = kinds.of(thing.lemma)
    return kind is not None and kind.name != "family" and not any(kinds.is_a(kind, k) for k in _LIVELY)


def _is_model(word: str) -> bool:
    return not word.isalpha() and _MODEL.match(word) is not None


def models_of(annotation: Annotation) -> dict[str, str]:
    """Model name → lemma of what the document says it is: "three Tu-95MS bombers" makes every Tu-95MS a bomber."""
    kinds = load_kinds()
    found: dict[str, str] = {}
    for token in annotation.tokens:
        if token.dep in ("compound", "nmod", "amod") and _is_model(token.text):
            noun = annotation.tokens[token.head]
            if kinds.of(noun.lemma):
                found.setdefault(token.text.lower(), noun.lemma)
    return found


def counted(reading: Reading, quantity: Quantity, models: dict[str, str]) -> Counted | None:
    """What `quantity` counts; None where the parse has no token there."""
    annotation = reading.annotation
    thing = quantity.thing
    number = head_within(annotation, quantity.start, quantity.end)
    if number is None:
        return None
    if thing is not None and _CATCHING.fullmatch(reading.document.text, quantity.end, thing.end):
        thing = None  # "17 wagons left the tracks and five caught fire"
        quantity = msgspec.structs.replace(quantity, thing=None)
    anchor = _anchor(annotation, quantity, number)
    thing = _predicated(annotation, number, reading.document.text) or thing
    if thing is None:
        return Counted(anchor, None, None, None, population_of(reading, anchor, ()))
    thing, people = _national(reading, thing)
    model = next((m for m in (thing.lemma, *reversed(thing.modifiers)) if _is_model(m)), None)
    lemma = models.get(thing.lemma.lower(), thing.lemma)
    kind = load_kinds().of(lemma, thing.modifiers)
    near = (
        thing.modifiers
        if 0 <= thing.start - quantity.end <= 30 or thing.start <= quantity.start < thing.end
        else ()
    )
    population = set(population_of(reading, anchor, near))
    noun = head_within(annotation, thing.start, thing.end)
    if (
        near and noun is not None and noun.index != anchor.index
    ):  # "dozens of Belmoran tanks" hangs on "dozens"
        population |= set(population_of(reading, noun, ()))
    if people is not None:
        population.add(f"nation:{people}")
    return Counted(anchor, thing, kind, model, tuple(sorted(population)))


def _national(reading: Reading, thing: Thing) -> tuple[Thing, str | None]:
    """The people that a demonym in the plural counts ("two Canadians", "40 Sudanese") and the country; a people that
    no gazetteer knows ("Belmorans") counts as nationals too.
    """
    noun = head_within(reading.annotation, thing.start, thing.end)
    kind = load_kinds().of(thing.lemma, thing.modifiers)
    if noun is None or not noun.text[:1].isupper() or (kind is not None and kind.name != "nationals"):
        return thing, None
    places = (p for p in reading.places if p.demonym and p.start <= noun.start and noun.end <= p.end)
    nation = next((place.name for place in places), None)
    if kind is not None:
        return thing, nation
    if nation is None and noun.entity == "NORP" and _NATIONALS.fullmatch(noun.text):
        nation = noun.text.removesuffix("s").lower()
    if nation is None or not noun.text.endswith(("s", *_UNCHANGED)):
        return thing, None
    return msgspec.structs.replace(thing, lemma="national"), nation


def _anchor(annotation: Annotation, quantity: Quantity, number: Token) -> Token:
    """The head of what is counted where it stands beside the number, else the number."""
    thing = quantity.thing
    if thing is None or thing.start < quantity.start - 60 or thing.start > quantity.end + 80:
        return number
    noun = head_within(annotation, thing.start, thing.end)
    if noun is None or noun.sentence != number.sentence:
        return number
    current = (
        number  # the number hangs on the noun ("12 people"), or the noun on the number ("57 of the aircraft")
    )
    for _ in range(6):
        if current.index == noun.index:
            return noun
        current = annotation.tokens[current.head]
    return number


def _predicated(annotation: Annotation, number: Token, text: str) -> Thing | None:
    """What a part is said to be: "eleven of the dead were dockers" counts dockers."""
    verb = annotation.tokens[number.head]
    if number.dep != "nsubj" or verb.lemma != "be":
        return None
    fronted = (t for t in children(annotation, verb, "prep") if t.index < number.index and t.lemma == "of")
    if not children(annotation, number, "prep") and not any(fronted):  # "of the dead, 16 were children"
        return None
    noun = next(iter(children(annotation, verb, "attr")), None)
    if noun is None or noun.tag != "NNS":
        return None
    return Thing(noun.start, noun.end, text[noun.start : noun.end], noun.lemma)


def population_of(reading: Reading, anchor: Token, modifiers: tuple[str, ...]) -> tuple[str, ...]:
    """The words that narrow the thing, on known axes, and the nation that a demonym names ("nation:Ukraine");
    sorted.
    """
    annotation = reading.annotation
    known = axes()
    found = {known[m.lower()] for m in modifiers if m.lower() in known}
    beside = children(annotation, anchor, "amod", "compound", "nmod", "advmod", "det", "poss")
    found |= {
        known[t.lemma.lower()] for t in beside if t.lemma.lower() in known and not _compares(annotation, t)
    }
    first = annotation.sentences[anchor.sentence].first
    for token in beside:
        nation = nation_at(reading.places, token.start, token.end)
        if nation:
            found.add(f"nation:{nation}")
        elif token.pos in ("ADJ", "PROPN") and token.index > first and _PEOPLE.fullmatch(token.text):
            found.add(f"nation:{token.lemma.lower()}")  # a people that no gazetteer knows
    return tuple(sorted(found))


def _compares(annotation: Annotation, word: Token) -> bool:
    """The "more" of "more than 400", which adds to nothing."""
    following = annotation.tokens[word.index + 1 : word.index + 2]
    return bool(following) and following[0].text.lower() == "than"


def nation_at(places: tuple[Place, ...], start: int, end: int) -> str | None:
    """The name of the country whose name or demonym stands at ``start:end``."""
    for place in places:
        if place.start < end and start < place.end and (place.demonym or place.kind == "country"):
            return place.name
    return None
