"""What a figure measures, from the word that governs it.

The walk goes from the thing counted (or the bare number) up the dependency tree; each step asks the lexicon
of aspects in the frame that the dependency gives: object and passive subject, subject, predicated state,
noun, `of` phrase. The idea is the selection of a slot filler's governing trigger in event extraction
(Grishman et al. 2005); frames after Levin (1993).
"""

from __future__ import annotations

import msgspec

from rashomon.claim.toll import modified, noun_aspect, partitive
from rashomon.knowledge.aspects import Aspect, Frame, load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import Kind
from rashomon.knowledge.syntax import children, head
from rashomon.model import Annotation, Token

# Dependencies that hang a number on its noun, or a noun on the noun that it narrows.
_UP = frozenset(
    "nummod quantmod compound nmod amod npadvmod poss appos conj dep advmod det meta parataxis".split()
)


# Aspects whose figure hangs on the verb itself.
_AMOUNTS = frozenset(("planned_for", "lasted", "fell", "rose"))


class Governor(msgspec.Struct, frozen=True):
    """What governs a figure: its aspect (null where unread), the predicate's token, the rule and lexicon
    entry that told.
    """

    aspect: Aspect | None
    token: int | None
    rule: str
    open_class: bool = False


def govern(
    annotation: Annotation,
    anchor: Token,
    kind: Kind | None,
    measure: str | None,
    hedge: tuple[int, int] | None = None,
) -> Governor:
    """The governor of the figure whose thing (or number) is `anchor`. `hedge` is the span of the words that
    set its bound: the parser takes "over" in "hit over 40 aircraft" for a preposition, which it is not.
    """
    aspects = load_aspects()
    node, fallback = anchor, None
    if happening := aspects.find("nominal", anchor.lemma, kind, measure):
        return Governor(happening, anchor.index, "nominal")
    for _ in range(12):  # deeper than any parse of news climbs
        found = modified(annotation, node)
        if found and not (measure == "money" and found.family != "money"):
            return Governor(found, node.index, "modifier")
        step = _step(annotation, node, kind, hedge, measure)
        if isinstance(step, Governor):
            if step.aspect and not step.open_class:
                return step
            fallback = fallback or (step if step.open_class else None)
            break
        if node.index == anchor.index or node.lemma.lower() not in words("counts"):
            own = aspects.find("noun", node.lemma, kind, measure)
            if own and step is not None and step.pos not in ("VERB", "AUX"):
                fallback = Governor(own, node.index, "noun")
        if step is None:
            break
        node = step
    if anchor.pos == "NUM" and (whole := partitive(annotation, anchor)):
        return Governor(whole, anchor.index, "partitive")
    noun = _own_noun(annotation, anchor, kind, measure)
    return noun or fallback or Governor(None, None, "none")


def _own_noun(
    annotation: Annotation, anchor: Token, kind: Kind | None, measure: str | None
) -> Governor | None:
    """The counted noun, or the noun behind "in" or "of", as the aspect itself: "12 deaths", "$7 billion in damage"."""
    aspects = load_aspects()
    for noun in (anchor, *_prepositional(annotation, anchor)):
        found = aspects.find("noun", noun.lemma, kind, measure) or aspects.find(
            "state", noun.text, kind, measure
        )
        if found:
            return Governor(found, noun.index, "noun")
    return None


def _prepositional(annotation: Annotation, node: Token) -> list[Token]:
    preps = [c for c in children(annotation, node, "prep") if c.text.lower() in ("in", "of", "worth")]
    return [p for prep in preps for p in children(annotation, prep, "pobj")]


def _step(
    annotation: Annotation, node: Token, kind: Kind | None, hedge: tuple[int, int] | None, measure: str | None
) -> Governor | Token | None:
    """One step up: a governor where the frame decides, the next token to try, or None at the root."""
    above = head(annotation, node)
    if above.index == node.index:
        return _verb_root(annotation, node, kind)
    if measure is not None and (spent := _spent(annotation, node, above, measure)):
        return spent
    if node.dep in _UP:
        return above
    if node.dep == "pobj":
        if hedge is not None and hedge[0] <= above.start < hedge[1]:
            verb = head(annotation, above)
            return _from_verb(annotation, node, verb, kind, measure) if verb.index != above.index else None
        return _from_preposition(annotation, above, kind, measure)
    if node.dep in (
        "nsubjpass",
        "dobj",
        "attr",
        "oprd",
        "nsubj",
        "dative",
        "ccomp",
        "acomp",
        "xcomp",
        "intj",
        "dobj",
        "agent",
    ):
        return _from_verb(annotation, node, above, kind, measure)
    if node.dep in ("prep", "pcomp", "advcl", "acl", "relcl"):
        return None
    return above


def _spent(annotation: Annotation, node: Token, above: Token, measure: str) -> Governor | None:
    """An amount that hangs on its verb as an adverb: "lasted eleven minutes", "planned for five months", "fell 12%"."""
    verb = above
    if node.dep == "pobj" and above.text.lower() in ("for", "over", "by"):
        verb = head(annotation, above)
    elif node.dep not in ("npadvmod", "dobj", "attr", "advmod"):
        return None
    aspects = load_aspects()
    found = aspects.find("object" if measure == "time" else "subject", verb.lemma, None, measure)
    return (
        Governor(found, verb.index, f"amount of {verb.lemma}") if found and found.name in _AMOUNTS else None
    )


def _verb_root(annotation: Annotation, node: Token, kind: Kind | None) -> Governor | None:
    """A headline's root: "43 dead in blaze" (the state is the root's child or the root itself)."""
    found = load_aspects().find("state", node.text, kind)
    return Governor(found, node.index, "headline") if found else None


def _from_verb(
    annotation: Annotation, node: Token, verb: Token, kind: Kind | None, measure: str | None
) -> Governor | Token | None:
    """The figure is an argument of `verb`."""
    aspects = load_aspects()
    lemma = verb.lemma.lower()
    told = words("raising") | words("stative")
    if node.dep != "nsubj":  # "one attack left 19 dead" says nothing of the attack
        told |= words("leaving")
    inner = _predicated(annotation, verb, kind) if lemma in told else None
    if inner:
        return inner
    if lemma in words("moves") and (moved := _moved(annotation, node, verb, measure)):
        return moved
    if verb.pos not in ("VERB", "AUX"):
        return verb
    if (
        node.dep in ("nsubj", "nsubjpass")
        and verb.tag in ("VBG", "VBN")
        and (found := aspects.find("state", verb.text, kind, measure))
    ):
        return Governor(found, verb.index, f"state {verb.text.lower()}")
    passive = node.dep == "nsubjpass" or (node.dep == "nsubj" and _reduced(annotation, verb))
    if node.dep == "nsubj" and passive:
        frames: tuple[str, ...] = ("subject", "object")  # "12 died" and "12 injured" look alike
    else:
        frames = ("object",) if passive or node.dep != "nsubj" else ("subject",)
    whole = " ".join((lemma, *(p.text.lower() for p in children(annotation, verb, "prt"))))
    for frame in frames:
        side: Frame = "object" if frame == "object" else "subject"
        found = aspects.find(side, whole, kind, measure) or aspects.find(side, lemma, kind, measure)
        if found:
            return Governor(found, verb.index, f"{frame} of {whole}")
    if (
        lemma in (words("light") | words("raising") | words("leaving") | words("stative"))
        or verb.pos == "AUX"
    ):
        return None
    name = f"{lemma}_by" if frames == ("subject",) else lemma
    return Governor(Aspect(name), verb.index, f"{frames[0]} of {lemma}", open_class=True)


def _reduced(annotation: Annotation, verb: Token) -> bool:
    """A participle that the parser took for a finite verb: "… and 12 injured" (no auxiliary, no object)."""
    if verb.dep not in ("conj", "advcl", "ccomp", "ROOT", "dep", "acl"):
        return False
    if verb.tag not in ("VBN", "VBD") and verb.lemma not in ("hurt", "hit"):  # whose forms look alike
        return False
    return not children(annotation, verb, "aux", "auxpass", "dobj", "ccomp", "xcomp", "prt")


def _predicated(annotation: Annotation, verb: Token, kind: Kind | None) -> Governor | None:
    """What a raising, leaving or stative verb predicates: "are feared dead", "left 43 dead", "believed to
    have been killed".
    """
    aspects = load_aspects()
    for child in children(
        annotation, verb, "oprd", "acomp", "attr", "xcomp", "ccomp", "advmod", "acl", "conj", "prep"
    ):
        if child.dep == "xcomp" and child.tag.startswith("V"):
            passive = any(annotation.tokens[i].dep == "auxpass" for i in child.children) or child.tag == "VBN"
            deeper = _predicated(annotation, child, kind) if child.lemma in words("stative") else None
            found = (
                deeper.aspect
                if deeper
                else aspects.find("object" if passive else "subject", child.lemma, kind)
            )
        elif child.dep in ("oprd", "acomp", "advmod", "attr", "acl") or (
            child.dep in ("ccomp", "conj") and child.tag in ("VBN", "JJ")
        ):
            found = aspects.find("state", child.text, kind)
            if not found and child.tag == "VBN":
                found = aspects.find("object", child.lemma, kind)
        else:
            found = None
        if found:
            return Governor(found, child.index, f"{child.text.lower()} behind {verb.lemma}")
    return None


def _moved(annotation: Annotation, node: Token, verb: Token, measure: str | None) -> Governor | None:
    """The measured noun of a verb that moves numbers."""
    for noun in children(annotation, verb, "nsubj", "nsubjpass", "dobj"):
        if noun.index != node.index and (found := noun_aspect(annotation, noun, measure)):
            return Governor(found, noun.index, f"{noun.lemma} of {verb.lemma}")
    return None


def _from_preposition(
    annotation: Annotation, prep: Token, kind: Kind | None, measure: str | None
) -> Governor | Token | None:
    """The figure is the object of a preposition."""
    aspects = load_aspects()
    above = head(annotation, prep)
    word = prep.text.lower()
    lemma = above.lemma.lower()
    if above.pos in ("VERB", "AUX"):
        if lemma in words("moves") and (moved := _moved(annotation, prep, above, measure)):
            return moved
        if prep.dep == "agent":
            return None
        found = aspects.find("object", lemma, kind, measure)
        if (
            found is None
            or word not in ("on", "against", "at", "through", "for")
            or (word == "for" and found.name != "missing")
        ):
            return None
        if found.family == "attack":  # what is launched on four bases strikes the bases
            found = aspects.get("struck")
        return Governor(found, above.index, f"{word} after {lemma}")
    if word == "of":
        found = aspects.find("of", lemma, kind, measure)
        if found:
            return Governor(found, above.index, f"of after {lemma}")
        if lemma not in words("counts") and (found := aspects.find("noun", lemma, kind, measure)):
            return Governor(found, above.index, f"of after {lemma}")
        return above
    if word in ("on", "against", "at") and aspects.find("noun", lemma, None) == aspects.get("struck"):
        return Governor(aspects.get("struck"), above.index, f"{word} after {lemma}")
    if word in ("to", "at", "from", "including", "like", "than", "with"):
        return above if word in ("including", "with", "than") else None
    return None
