"""Who puts a figure to something without a word of saying: "the ministry put the damage at $3 million",
"surveyors list 86 houses".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.claim.voices.holding import (
    TELLING,
    gives_figure,
    has_bare,
    is_toll,
    makes_it,
    owns,
    speaks,
    teller,
)
from rashomon.claim.voices.voice_role import role_of
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children, head, is_passive, subtree
from rashomon.lexicons import load
from rashomon.model import Annotation, Attribution, Because, ChainLink, Reading, Token

# Who "grants" a candidate his share, who "has", "uses" or "works with" a figure of so many.
_GIVING = frozenset(("give", "grant", "award", "assign", "credit"))
_PUTTING = frozenset(("put", "place", "weigh"))
# Who verifies these gives their number; who verifies accounts does so.
_PROVING = frozenset(("verify", "document"))
_PROVEN = frozenset(
    "death fatality casualty injury victim case killing attack abuse violation incident".split()
)
_HOLDING = (
    frozenset(("have", "use", "work", "quote", "offer", "maintain", "hold", "favour", "favor", "prefer"))
    | TELLING
)

_REACH = 5  # steps from the number up to the verb that estimates it


def estimator_of(
    reading: Reading, anchor: Token, carriers: Sequence[Attribution] = ()
) -> tuple[ChainLink, Because] | None:
    """The subject of the estimating verb above the figure, as the innermost voice; None where there is none.

    Inside what others (`carriers`) say it is one only where it changes an estimate of its own ("the bank cut its
    forecast to 2 percent, according to a filing").
    """
    annotation = reading.annotation
    found = _estimating(annotation, anchor)
    if found is None:
        return None
    verb, subject = found
    if subject.pos not in ("NOUN", "PROPN"):
        link = None if carriers else _taken_up(reading, subject)
        return (link, _because(verb)) if link is not None else None
    if carriers and (
        (verb.lemma not in words("revising") and verb.pos != "NOUN")
        or any(s < subject.end and subject.start < e for c in carriers for s, e in c.source)
    ):
        return None
    return _voice(reading, subject), _because(verb)


def subject_voice(reading: Reading, verb: Token) -> ChainLink | None:
    """Who gives a number by `verb`: its subject where that is a body, a person or a word for who speaks."""
    annotation = reading.annotation
    subject = _subject(annotation, verb)
    if subject is None and verb.lemma == "move":  # "he will not be moved from 30"
        subject = next(iter(children(annotation, verb, "nsubjpass")), None)
    if subject is None or subject.index > verb.index:
        return None
    if subject.pos == "PRON":
        return _taken_up(reading, subject)
    odd = subject.pos not in (
        "NOUN",
        "PROPN",
    )  # a name that the parser takes for another word ("Solid", "Open Road")
    if (odd and not subject.text[:1].isupper()) or not (odd or _heard(reading, subject, verb)):
        return None
    return _voice(reading, subject)


# People by what they do: "auditors", "counters", "inspectors", "volunteers".
_AGENT = re.compile(
    r"(?:[^aeiou](?:ers?|ors?)|ists?|ians?|men|man|woman|women|ants|ents|people|crews?|teams?)$"
)


def _heard(reading: Reading, noun: Token, verb: Token) -> bool:
    """Whether a noun is somebody who speaks: a body, a person, people of a trade, or whoever admits or claims it."""
    if noun.text.lower() in load("sources")["speaking"]["words"]:
        return True
    if ("noun", noun.lemma.lower()) in load_aspects().senses:
        return False  # "Turnout stood at 61%"
    if speaks(noun) or noun.lemma.lower() in load("voices")["people"]["words"]:
        return True
    parties = next(row["words"] for row in load("voices")["entry"] if row["name"] == "party")
    if noun.text.lower() in parties or noun.lemma.lower() in parties:
        return True
    if noun.pos == "PROPN" and noun.entity not in ("GPE", "LOC", "FAC", "DATE"):
        return True
    if verb.lemma in words("asserting") or (noun.tag == "NNS" and _AGENT.search(noun.text.lower())):
        return True
    named = [noun, *children(reading.annotation, noun, "appos")]
    for link in children(reading.annotation, noun, "prep"):
        if link.text.lower() in ("at", "of", "from", "for"):
            named += children(reading.annotation, link, "pobj")
    return any(
        e.named and e.type in ("person", "organisation") and any(s <= n.start < f for s, f in e.mentions)
        for n in named
        for e in reading.entities
    )


def _voice(reading: Reading, subject: Token) -> ChainLink:
    """The noun phrase of `subject` as a voice, under the name that an apposition gives ("its head, Lars Tyne")."""
    annotation = reading.annotation
    start = subtree(annotation, subject)[0].start
    stop = _stop(annotation, subject)
    for token in (subject, *children(annotation, subject, "appos")):
        entity = next(
            (e for e in reading.entities if any(s < token.end and token.start < x for s, x in e.mentions)),
            None,
        )
        if entity is not None and (
            token is subject or (entity.named and entity.type in ("person", "organisation"))
        ):
            break
    said = " ".join(reading.document.text[start:stop].split())
    apart = entity is not None and not any(s < subject.end and subject.start < x for s, x in entity.mentions)
    name = entity.name if entity is not None and (entity.type == "person" or apart) else said
    return ChainLink(name, start, stop, role_of(said, entity), entity.id if entity else None)


def _because(verb: Token) -> Because:
    return Because("claim", "estimator", "governors/estimating", verb.start, verb.end)


def _taken_up(reading: Reading, pronoun: Token) -> ChainLink | None:
    """Who spoke in the sentence before, where "it", "he" or "they" goes on to mend the number."""
    if pronoun.text.lower() not in ("it", "he", "she", "they"):
        return None
    sentences = reading.annotation.sentences
    if not pronoun.sentence or sentences[pronoun.sentence - 1].segment != sentences[pronoun.sentence].segment:
        return None
    before = sentences[pronoun.sentence - 1]
    for attribution in reversed(reading.attributions):
        speaker = attribution.speaker
        if speaker is None or not attribution.source or attribution.parent is not None:
            continue
        start, end = attribution.source[0]
        if before.start <= start < before.end:
            entity = next((e for e in reading.entities if e.id == speaker.entity), None)
            return ChainLink(speaker.name, start, end, role_of(speaker.name, entity), speaker.entity)
    return None


def _estimating(annotation: Annotation, anchor: Token) -> tuple[Token, Token] | None:
    """The word that estimates and whose estimate it is: a verb and its subject ("the ministry counts 12",
    "the union has a figure of 40"), or a count and who holds it ("the union's figure is 40", "a count by the union").
    """
    above, counts = anchor, None
    for _ in range(_REACH):
        above = head(annotation, above)
        if above.pos == "NOUN" and (above.lemma in words("counts") or above.lemma in words("estimates")):
            counts = counts or above
        if above.pos in ("VERB", "AUX") and above.dep != "pobj":
            break
    if counts is None and above.lemma in words("moves"):
        counts = _moved(annotation, above)
    if counts is not None and (owner := _owner(annotation, counts) or teller(annotation, counts)) is not None:
        return counts, owner
    if above.lemma in words("revising"):
        return _revised(annotation, above)
    if is_passive(annotation, above):
        return _agent(annotation, above)
    gives = above.lemma in _GIVING and gives_figure(annotation, above)
    held = (counts is not None and above.lemma in _HOLDING) or has_bare(annotation, above, anchor)
    held = held and not (owns(annotation, above) and (counts is None or counts.lemma in ("number", "total")))
    if above.lemma in _PROVING and not {anchor.lemma, head(annotation, anchor).lemma} & _PROVEN:
        return None
    links = [c for c in children(annotation, above, "prep") if c.text.lower() in ("at", "as")]
    at = any(t.index == anchor.index for link in links for t in subtree(annotation, link))
    if above.lemma in _PUTTING and counts is None and not at:
        return None  # "crews placed 40 tonnes of rock"
    if above.lemma in words("estimating") or gives or held or makes_it(annotation, above):
        subject = _subject(annotation, above)
        return (above, subject) if subject is not None else None
    return None


def _agent(annotation: Annotation, verb: Token) -> tuple[Token, Token] | None:
    """Who puts a number in the passive: "the damage is put at $3 million by the insurers"."""
    if verb.lemma not in words("estimating"):
        return None
    for link in children(annotation, verb, "agent"):
        for noun in children(annotation, link, "pobj"):
            if speaks(noun) or noun.lemma.lower() in load("voices")["people"]["words"]:
                return verb, noun
    return None


def _moved(annotation: Annotation, verb: Token) -> Token | None:
    """The count or estimate that is the subject of a verb, also where the parse put a word between them ("the army's
    figure for enemy dead is 320").
    """
    subjects = list(children(annotation, verb, "nsubj", "nsubjpass"))
    subjects += [c for s in subjects for c in children(annotation, s, "nsubj")]
    return next((c for c in subjects if c.lemma in words("counts") or c.lemma in words("estimates")), None)


def _owner(annotation: Annotation, counts: Token) -> Token | None:
    """Whose a count is: its possessor, or who speaks behind "from", "by" or "of" ("the latest count from the fire
    service").
    """
    estimate = counts.lemma in words("estimates")
    if not estimate and counts.lemma not in ("number", "total"):
        return None  # "the firm's shares rose 3 percent", "the island's rate is 40"
    for owner in children(annotation, counts, "poss"):
        return owner
    if not estimate:
        return None
    named = [c for c in children(annotation, counts, "compound", "nmod") if c.entity == "ORG"]
    if named:
        return named[-1]  # "a Harbour Board estimate of 40 dead"
    for link in children(annotation, counts, "prep", "agent"):
        if link.text.lower() in ("from", "by", "of"):
            for noun in children(annotation, link, "pobj"):
                if speaks(noun):
                    return noun
    return None


def _revised(annotation: Annotation, verb: Token) -> tuple[Token, Token] | None:
    """Who moved a number that is his estimate ("the bank cut its forecast to 2 percent", "the magnitude was revised by
    the institute"): what is lowered otherwise, as a price, is a deed.
    """
    passive = is_passive(annotation, verb)
    moved = children(annotation, verb, "nsubjpass") if passive else children(annotation, verb, "dobj")
    plain = verb.lemma in ("revise", "correct")
    if not any(plain or m.lemma in words("estimates") or is_toll(annotation, m) for m in moved):
        return None
    if not passive:
        subject = _subject(annotation, verb)
        return (verb, subject) if subject is not None else None
    for link in children(annotation, verb, "agent"):
        for noun in children(annotation, link, "pobj"):
            return verb, noun
    return None


def _subject(annotation: Annotation, verb: Token) -> Token | None:
    """The verb's subject, or for a participle and a coordinate verb that of the verb above."""
    for _ in range(3):
        own = [c for c in children(annotation, verb, "nsubj") if not _in_dateline(annotation, c)]
        if own and own[0].tag in ("WDT", "WP") and verb.dep == "relcl":
            return head(annotation, verb)  # "a charity, which puts the dead at 71"
        if own:
            return own[0]
        if verb.dep not in ("conj", "advcl", "xcomp") or verb.head == verb.index:
            return None
        verb = head(annotation, verb)
    return None


def _in_dateline(annotation: Annotation, noun: Token) -> bool:
    """Whether a noun is the agency in brackets that opens a report ("(Northline) - The firm doubled its estimate")."""
    tokens = annotation.tokens
    first = noun.index
    while first > 0 and tokens[first - 1].pos == "PROPN":
        first -= 1
    closed = noun.index + 1 < len(tokens) and tokens[noun.index + 1].text == ")"
    return closed and first > 0 and tokens[first - 1].text == "("


def _stop(annotation: Annotation, subject: Token) -> int:
    """The end of the subject's name: its `of` phrase belongs to it, a relative clause or an apposition does not."""
    inside = [
        c
        for c in children(annotation, subject, "prep")
        if c.text.lower() == "of"
        or (c.text.lower() == "at" and any(n.pos == "PROPN" for n in children(annotation, c, "pobj")))
    ]
    return max([subject.end, *(annotation.tokens[c.right].end for c in inside)])
