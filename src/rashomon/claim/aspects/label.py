"""Labels of lists and bulletins: "Killed: 6", "Police officers injured: 2", "Consumers without power: 28,400".

A label is a noun phrase of its own: its head says what is counted, its participle or its phrase what befell it.
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.phrase import Told, phrase_behind
from rashomon.knowledge.aspects import Aspect, load_aspects
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.model import Quantity, Thing

# "Killed: 6"; in a list, also what stands behind other figures of it: "Needs: 5,000 tents, 20,000 blankets".
_LABEL = re.compile(
    r"(?:^|[\n.;(|•*▪·-]\s*)(?P<words>[A-Z]?[a-z'’]+"
    r"(?:(?: [A-Za-z'’-]+){0,5}|(?: (?!(?:has|have|had|is|are|was|were)\b)[A-Za-z'’-]+){6,8})"
    r"(?: on \d{1,2} [A-Z][a-z]+)?)(?: \([^()\n]{1,40}\))?:\s*"
    r"(?:\d[\d,.]*(?: [a-z]+){1,3}(?:,| and|, and)\s*){0,4}"
    r"(?:approx\.? |about |around |some |at least |up to |over |nearly |c\. |ca\. |~ ?|[+])?$"
)
# Nothing else stands on the figure's line: the label alone can tell what it measures.
_ALONE = re.compile(r"[ \t]*(?:[(;|\n]|\.?\s*$|\.\s)")
# "Number of students who escaped: 36" counts students.
_OPENING = re.compile(r"^(?:total )?(?:number|count|total|tally) of (?=\w)", re.IGNORECASE)
_BACK = 90  # characters before the figure: a label and the figures it has in common with this one
# Words at which the head of a label ends: "Sheep killed by wolves", "Sites to be closed".
_ENDS = frozenset("by of in at to from for with without on per over under since as and or not still".split())


class Label(msgspec.Struct, frozen=True):
    """The words in front of a figure's colon, and whether the figure has its line to itself."""

    start: int
    end: int
    words: str
    alone: bool


def label_before(text: str, start: int, end: int) -> Label | None:
    """The label of the figure at ``start:end``."""
    back = max(0, start - _BACK)
    match = _LABEL.search(text, back, start) if ":" in text[back:start] else None
    if match is None:
        return None
    bare = not text[match.end("words") + 1 : start].strip(" \t+")
    return Label(*match.span("words"), match["words"], bare and _ALONE.match(text, end) is not None)


def label_thing(label: Label) -> Thing | None:
    """What a label counts: the last noun of a known kind in its head ("Damaged residential buildings")."""
    found: Thing | None = None
    for match in re.finditer(r"[\w-]+", _OPENING.sub(lambda m: " " * len(m.group()), label.words)):
        word = match.group().lower()
        if word in _ENDS or (found is not None and _state(word)):
            break
        lemma = next((w for w in _singular(word) if load_kinds().of(w)), None)
        if lemma is not None and not _state(word):
            first, last = (label.start + at for at in match.span())
            found = Thing(first, last, match.group(), lemma)
    return found


_NEAR = re.compile(r" (?:[\w-]+ ){0,3}")


def adjoining(text: str, quantity: Quantity, thing: Thing | None) -> bool:
    """Whether what is counted stands right behind the number, on its line: "Haul: 300 assault rifles"."""
    return (
        quantity.unit is None and thing is not None and bool(_NEAR.fullmatch(text, quantity.end, thing.start))
    )


def label_aspect(label: Label, kind: Kind | None, measure: str | None) -> Told | None:
    """The aspect that a label tells of a figure of `kind` (where the label itself names none) and `measure`."""
    aspects = load_aspects()
    for frame in ("phrase", "setting"):
        told = phrase_behind(label.words, 0, len(label.words), frame, kind, measure)
        if told is not None:
            return Told(told.aspect, label.start, label.end)
    said = label.words.lower().split()
    words = tuple(dict.fromkeys((said[-1], *said)))  # "Enemy losses over the day: 1,120"
    for counted in (kind,) if kind is not None and not _everybody(kind) else (kind, None):
        states = (aspects.find("state", word, counted, measure) for word in words)
        found = next((a for a in states if a), None)  # "Hostages killed by the terrorists: 2"
        for word in words if found is None else ():
            nouns = (aspects.find("noun", w, counted, measure) for w in _singular(word))
            found = next((a for a in nouns if a), None)
            if found is None and len(said) > 1 and (counted is not None or measure is not None):
                found = _participle(word, counted, measure)
            if found:
                break
        if found:
            return Told(found, label.start, label.end)
    return None


def placed(label: Label) -> bool:
    """Whether the label only says where: "In shelters: 30" counts people."""
    return label.words.split()[0].lower() in _ENDS


def _everybody(kind: Kind) -> bool:
    return kind.name == "person"


def _participle(word: str, kind: Kind | None, measure: str | None) -> Aspect | None:
    """What a form of a verb behind the head tells: "Lorries impounded", "Compensation paid"."""
    verb = load_aspects().bases.get(word)
    if verb is None:
        return None
    aspects = load_aspects()
    return aspects.find("object", verb, kind, measure) or aspects.find("subject", verb, kind, measure)


def _state(word: str) -> bool:
    return ("state", word) in load_aspects().senses


def _singular(word: str) -> tuple[str, ...]:
    """The forms that a plural may be of, the word itself first."""
    found = [word]
    if word.endswith("ies"):
        found.append(word[:-3] + "y")
    if word.endswith("ves"):
        found += [word[:-3] + "f", word[:-3] + "fe"]
    if word.endswith("men"):
        found.append(word[:-2] + "an")
    if word.endswith("s"):
        found.append(word[:-1])
    if word.endswith("es"):
        found.append(word[:-2])
    return tuple(found)
