"""What governs a figure, what is known of the figure that asks, and the words around a verb."""

from __future__ import annotations

import msgspec

from rashomon.claim.aspects.toll import noun_aspect
from rashomon.knowledge.aspects import NOBODY, Aspect, Frame, load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.knowledge.syntax import children, head, is_passive
from rashomon.model import Annotation, Token


class Governor(msgspec.Struct, frozen=True):
    """What governs a figure: its aspect (null where unread), the predicate's token, the rule and lexicon
    entry that told. `firm` is set where a verb of the aspect's own says it all; `silent` where the text says nothing
    of the figure: "two of the nine gates were open" (of the nine), "40 houses were not damaged".
    """

    aspect: Aspect | None
    token: int | None
    rule: str
    open_class: bool = False
    firm: bool = False
    silent: bool = False


class Sought(msgspec.Struct, frozen=True):
    """The figure that the walk asks about: the kind of its thing, what its unit measures, and the span of the words
    that set its bound: the parser takes "over" in "hit over 40 aircraft" for a preposition, which it is not.
    """

    annotation: Annotation
    kind: Kind | None
    measure: str | None
    hedge: tuple[int, int] | None = None

    def find(self, frame: Frame, word: str, by: Kind | None = NOBODY) -> Aspect | None:
        """The lexicon's aspect of `word` in `frame` for this figure."""
        return load_aspects().find(frame, word, self.kind, self.measure, by)


def worded(annotation: Annotation, verb: Token) -> tuple[str, ...]:
    """The verb's lemma, with its particle first where it has one: "shoot down", "walk out"."""
    lemma = load_aspects().base(verb.lemma, verb.text)
    apart = [a for a in children(annotation, verb, "advmod") if a.text.lower() in words("particles")]
    found = (*children(annotation, verb, "prt"), *apart)  # "set the city back"
    particles = [p.text.lower() for p in found if not _bounds(annotation, p)]
    behind = annotation.tokens[verb.index + 1] if verb.index + 1 < len(annotation.tokens) else None
    told = behind is not None and behind.text.lower() in words("particles")
    if not particles and behind is not None and told and not _bounds(annotation, behind):
        particles = [behind.text.lower()]
    if not particles:  # "put $45 million into the firm", "knocked 900,000 barrels off the market"
        particles = [
            p.text.lower() for p in children(annotation, verb, "prep") if p.text.lower() in ("into", "off")
        ]
    return (f"{lemma} {particles[0]}", lemma) if particles else (lemma,)


def _bounds(annotation: Annotation, particle: Token) -> bool:
    """Whether the particle belongs to a number: "can hold up to 900 tonnes" holds nothing up."""
    behind = [t.text.lower() for t in annotation.tokens[particle.index + 1 : particle.index + 3]]
    return (
        particle.text.lower() == "up" and len(behind) == 2 and behind[0] == "to" and behind[1][:1].isdigit()
    )


def doer(annotation: Annotation, verb: Token) -> Kind | None:
    """The kind of who does it: the verb's subject (of a participle or a coordinate verb that of the verb above), or
    a passive's agent.
    """
    kinds = load_kinds()
    if is_passive(annotation, verb) and not children(annotation, verb, "agent"):
        return NOBODY
    for agent in children(annotation, verb, "agent"):
        for noun in children(annotation, agent, "pobj"):
            return kinds.of(noun.lemma)
    for climbed in range(3):
        subjects = ("nsubj", "nsubjpass") if climbed else ("nsubj",)  # "militants are believed to hold 35"
        own = next(iter(children(annotation, verb, *subjects)), None)
        if own is not None:
            if own.text.lower() == "it" and verb.lemma == "take":  # "it took 60 firefighters three hours"
                return NOBODY
            people = own.text.lower() in ("they", "we", "i", "he", "she", "who")
            return kinds.by_name["person"] if people else kinds.of(own.lemma)
        if verb.dep not in ("conj", "advcl", "xcomp") or verb.head == verb.index:
            return None
        verb = head(annotation, verb)
    return None


def _raised(sought: Sought, verb: Token) -> tuple[Token, ...]:
    """The subject of a verb that has none of its own: "damage is likely to run into millions", "a toll put at 40"."""
    annotation, above = sought.annotation, verb
    if children(annotation, verb, "nsubj", "nsubjpass"):
        return ()
    if verb.dep == "acl" and verb.tag == "VBN":  # "crowds estimated at 200,000"
        return (head(annotation, verb),)
    for _ in range(3):
        if above.dep not in ("xcomp", "acomp", "oprd"):
            return ()
        above = head(annotation, above)
        if subjects := children(annotation, above, "nsubj", "nsubjpass"):
            return tuple(subjects)
    return ()


def _beside_comparative(annotation: Annotation, verb: Token) -> tuple[Token, ...]:
    """The noun that the parser hangs on a comparative: "put the toll higher, at 160"."""
    compared = (c for c in children(annotation, verb, "advmod", "acomp") if c.tag in ("RBR", "JJR"))
    return tuple(n for c in compared for n in children(annotation, c, "npadvmod", "nsubj"))


def moved_noun(sought: Sought, node: Token, verb: Token) -> Governor | None:
    """The measured noun of a verb that moves numbers."""
    setting = verb.lemma.lower() in words("setting")
    nouns = (
        *children(sought.annotation, verb, "nsubj", "nsubjpass", "dobj"),
        *_raised(sought, verb),
        *_beside_comparative(sought.annotation, verb),
    )
    for noun in nouns:
        reduced = verb.tag == "VBN" and not children(
            sought.annotation, verb, "dobj"
        )  # "the leak, put at 90 litres"
        if setting and noun.dep == "nsubj" and noun.head == verb.index and not reduced:
            continue
        if noun.tag in ("WDT", "WP") and verb.dep == "relcl":  # "the water, which rose to five metres"
            noun = head(sought.annotation, verb)  # noqa: PLW2901 - the noun that the pronoun stands for
        if noun.index != node.index and (found := noun_aspect(sought.annotation, noun, sought.measure)):
            return Governor(found, noun.index, f"{noun.lemma} of {verb.lemma}")
    return None
