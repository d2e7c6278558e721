"""Who puts a figure to something without a word of saying: "the ministry put the damage at $3 million",
"surveyors list 86 houses".
"""

from __future__ import annotations

from rashomon.claim.voice import role_of
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children, head, is_passive, subtree
from rashomon.model import Annotation, Because, ChainLink, Reading, Token

_REACH = 5  # steps from the number up to the verb that estimates it


def estimator_of(reading: Reading, anchor: Token) -> tuple[ChainLink, Because] | None:
    """The subject of the estimating verb above the figure, as the innermost voice; None where there is none."""
    annotation = reading.annotation
    found = _estimating(annotation, anchor)
    if found is None or found[1].pos not in ("NOUN", "PROPN"):
        return None
    verb, subject = found
    start = subtree(annotation, subject)[0].start
    stop = _stop(annotation, subject)
    entity = next(
        (e for e in reading.entities if any(s < subject.end and subject.start < x for s, x in e.mentions)),
        None,
    )
    said = " ".join(reading.document.text[start:stop].split())
    name = entity.name if entity is not None and entity.type == "person" else said
    link = ChainLink(name, start, stop, role_of(said, entity), entity.id if entity else None)
    return link, Because("claim", "estimator", "governors/estimating", verb.start, verb.end)


def _estimating(annotation: Annotation, anchor: Token) -> tuple[Token, Token] | None:
    """The word that estimates and whose estimate it is: a verb and its subject ("the ministry counts 12",
    "the union has a figure of 40"), or a count and its possessor ("the union's figure is 40").
    """
    above, counts = anchor, None
    for _ in range(_REACH):
        above = head(annotation, above)
        if above.pos == "NOUN" and above.lemma in words("counts"):
            counts = counts or above
        if above.pos in ("VERB", "AUX"):
            break
    if counts is None and above.lemma in words("moves"):
        counts = next(
            (c for c in children(annotation, above, "nsubj", "nsubjpass") if c.lemma in words("counts")), None
        )
    if counts is not None and (owner := next(iter(children(annotation, counts, "poss")), None)) is not None:
        return counts, owner
    if is_passive(annotation, above):
        return None
    if above.lemma in words("estimating") or (counts is not None and above.lemma == "have"):
        subject = _subject(annotation, above)
        return (above, subject) if subject is not None else None
    return None


def _subject(annotation: Annotation, verb: Token) -> Token | None:
    """The verb's subject, or for a participle and a coordinate verb that of the verb above."""
    for _ in range(3):
        own = next(iter(children(annotation, verb, "nsubj")), None)
        if own is not None:
            return own
        if verb.dep not in ("conj", "advcl", "xcomp") or verb.head == verb.index:
            return None
        verb = head(annotation, verb)
    return None


def _stop(annotation: Annotation, subject: Token) -> int:
    """The end of the subject's name: its `of` phrase belongs to it, a relative clause or an apposition does not."""
    inside = [c for c in children(annotation, subject, "prep") if c.text.lower() == "of"]
    return max([subject.end, *(annotation.tokens[c.right].end for c in inside)])
