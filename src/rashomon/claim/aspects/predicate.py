"""What a figure measures, from the word that governs it.

The walk goes from the thing counted (or the bare number) up the dependency tree; each step asks the lexicon
of aspects in the frame that the dependency gives: object and passive subject, subject, predicated state,
noun, `of` phrase. The idea is the selection of a slot filler's governing trigger in event extraction
(Grishman et al. 2005); frames after Levin (1993).
"""

from __future__ import annotations

from rashomon.claim.aspects.control import controlled
from rashomon.claim.aspects.governor import Governor, Sought, doer, moved_noun, worded
from rashomon.claim.aspects.predicated import predicated
from rashomon.claim.aspects.prepositions import from_preposition, numbered
from rashomon.claim.aspects.toll import modified, partitive
from rashomon.knowledge.aspects import NOBODY, Aspect, Frame, load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import Kind, load_kinds
from rashomon.knowledge.syntax import children, head
from rashomon.model import Annotation, Token

# Dependencies that hang a number on its noun, or a noun on the noun that it narrows.
_UP = frozenset(
    "nummod quantmod compound nmod amod npadvmod poss appos conj dep advmod det meta parataxis".split()
)
# Dependencies that make a figure an argument of its verb.
_ARGUMENTS = frozenset("nsubjpass dobj attr oprd nsubj dative ccomp acomp xcomp intj agent".split())

# What people were doing or where they were says less than what befell them.
_WHEREABOUTS = frozenset(
    "present residents participated demonstrated on_strike travelling employed deployed".split()
)
# What is given, put or cited as a number, and is no gift.
_STATED = frozenset(("figure", "estimate", "number", "tally", "count", "reckoning", "forecast"))
# Aspects whose figure hangs on the verb itself.
_AMOUNTS = frozenset(("planned_for", "lasted", "dark_for", "length", "fell", "rose"))


def govern(
    annotation: Annotation,
    anchor: Token,
    kind: Kind | None,
    measure: str | None,
    hedge: tuple[int, int] | None = None,
) -> Governor:
    """The governor of the figure whose thing (or number) is `anchor`."""
    sought = Sought(annotation, kind, measure, hedge)
    node, fallback = anchor, None
    if measure is not None and (named := _attributive(sought, anchor)):
        return named
    if happening := sought.find("nominal", anchor.lemma):
        return Governor(
            happening, anchor.index, "nominal", firm=happening.firm and happening.name != "infected"
        )
    for _ in range(12):  # deeper than any parse of news climbs
        found = modified(annotation, node, kind, measure) or modified(
            annotation, _many(annotation, node), kind, measure
        )
        step = _step(sought, node)
        if found and not (measure == "money" and found.family != "money"):
            befell = step.aspect if isinstance(step, Governor) and not step.open_class else None
            if befell is None or found.name not in _WHEREABOUTS:
                return Governor(found, node.index, "modifier")
            # "three people working in the fields were killed" tells what befell them
        if isinstance(step, Governor):
            if _says_all(annotation, step, anchor, kind):
                return step
            fallback = fallback or (step if step.open_class else None)
            break
        if node.index == anchor.index or node.lemma.lower() not in words("counts"):
            own = sought.find("noun", node.lemma)
            if own and step is not None and step.pos not in ("VERB", "AUX"):
                fallback = Governor(own, node.index, "noun")
        if step is None:
            break
        node = step
    if anchor.pos == "NUM" and (whole := partitive(annotation, anchor)):
        return Governor(whole, anchor.index, "partitive")
    return _own_noun(sought, anchor) or fallback or Governor(None, None, "none")


def _many(annotation: Annotation, node: Token) -> Token:
    """What a vague number is of, where what is told hangs on it: "hundreds of rebels fighting in the east"."""
    if node.lemma.lower() not in ("hundred", "thousand", "dozen", "score", "million", "ten"):
        return node
    behind = (n for p in children(annotation, node, "prep") for n in children(annotation, p, "pobj"))
    return next((n for n in behind if children(annotation, n, "acl", "relcl")), node)


def _says_all(annotation: Annotation, step: Governor, anchor: Token, kind: Kind | None) -> bool:
    """Whether a governor is the last word: the lexicon knows it, or people suffered what it has no verb of, so that
    their name tells nothing ("the police kettled 500 demonstrators"); who counts them does nothing to them.
    """
    if not step.open_class:
        return step.aspect is not None or step.silent
    if not step.rule.startswith("object") or anchor.pos == "NUM" or step.token is None:
        return False
    verb = annotation.tokens[step.token].lemma.lower()
    if ("object", verb) in load_aspects().senses or verb in words("estimating") | words("saying"):
        return False
    return load_kinds().is_a(kind, "person")


def _attributive(sought: Sought, anchor: Token) -> Governor | None:
    """The noun that an amount describes: "the 22,000-acre fire", "a $6.2 billion takeover", "a 12 % stake"."""
    noun = head(sought.annotation, anchor) if anchor.dep in ("nummod", "amod", "compound", "nmod") else anchor
    if noun.pos not in ("NOUN", "PROPN"):
        return None
    found = load_aspects().find("noun", noun.lemma, load_kinds().of(noun.lemma), sought.measure)
    return Governor(found, noun.index, "noun") if found else None


def _own_noun(sought: Sought, anchor: Token) -> Governor | None:
    """The counted noun, or the noun behind "in" or "of", as the aspect itself: "12 deaths", "$7 billion in damage"."""
    behind = [
        noun
        for prep in children(sought.annotation, anchor, "prep")
        if prep.text.lower() in ("in", "of", "worth")
        for noun in children(sought.annotation, prep, "pobj")
    ]
    for noun in (anchor, *behind):
        found = sought.find("noun", noun.lemma) or sought.find("state", noun.text)
        if found:
            return Governor(found, noun.index, "noun")
    return None


def _step(sought: Sought, node: Token) -> Governor | Token | None:
    """One step up: a governor where the frame decides, the next token to try, or None at the root."""
    above = head(sought.annotation, node)
    if above.index == node.index:  # a headline's root: "43 dead in blaze"
        found = sought.find("state", node.text)
        return Governor(found, node.index, "headline") if found else None
    if sought.measure is not None and (spent := _spent(sought, node, above)):
        return spent
    if node.dep in _UP:
        return above
    if node.dep == "advcl" and node.pos == "NUM" and above.lemma.lower() in words("moves"):
        return moved_noun(sought, node, above)  # "the number of deaths has gone up to 12"
    if node.dep == "pobj":
        if sought.hedge is not None and sought.hedge[0] <= above.start < sought.hedge[1]:
            verb = head(sought.annotation, above)
            return _from_verb(sought, node, verb) if verb.index != above.index else None
        return from_preposition(sought, node, above)
    if node.dep in _ARGUMENTS and not _displaced(sought, node, above):
        return _from_verb(sought, node, above)
    return None if node.dep in ("prep", "pcomp", "advcl", "acl", "relcl") else above


def _spent(sought: Sought, node: Token, above: Token) -> Governor | None:
    """An amount that hangs on its verb as an adverb: "lasted eleven minutes", "planned for five months", "fell 12%"."""
    verb, by = above, False
    if any(t.text.lower() == "to" for t in children(sought.annotation, node, "quantmod")):
        return None  # "plunged by a third to £88 million"
    if node.dep == "pobj" and above.text.lower() in ("for", "over", "by"):
        verb, by = head(sought.annotation, above), above.text.lower() == "by"
    elif node.dep not in ("npadvmod", "dobj", "attr", "advmod"):
        return None
    find = load_aspects().find
    frame: Frame = "object" if sought.measure == "time" else "subject"
    found = find(frame, verb.lemma, None, sought.measure, doer(sought.annotation, verb))
    if found is None and (by or sought.measure == "length"):  # "the breach measures 90 metres"
        found = find("object", verb.lemma, None, sought.measure, doer(sought.annotation, verb))
    if found is None or found.name not in _AMOUNTS:
        return None
    return Governor(found, verb.index, f"amount of {verb.lemma}")


def _displaced(sought: Sought, node: Token, verb: Token) -> bool:
    """Whether the verb has another subject nearer: "after the tariffs — 25% on steel — shares fell"."""
    if node.dep != "nsubj":
        return False
    return any(node.index < other.index < verb.index for other in children(sought.annotation, verb, "nsubj"))


def _from_verb(sought: Sought, node: Token, verb: Token) -> Governor | Token | None:
    """The figure is an argument of `verb`."""
    lemma = verb.lemma.lower()
    if told_of := numbered(sought, node, verb) or _let_go(sought, node, verb):
        return told_of
    told = words("raising") | words("stative")
    if node.dep != "nsubj":  # "one attack left 19 dead" says nothing of the attack
        told |= words("leaving")
    if lemma in told and (inner := predicated(sought, verb)):
        return inner if not children(sought.annotation, verb, "neg") else _denied(verb)
    if lemma in words("moves") and (moved := moved_noun(sought, node, verb)):
        return moved
    if node.dep in ("nsubj", "nsubjpass") and (carried := controlled(sought, verb)):
        return carried
    if verb.pos not in ("VERB", "AUX"):
        return verb
    if lemma in words("saying") and node.dep == "dobj" and node.lemma.lower() in _STATED:
        return None  # "gives a figure of €240,000" gives nobody anything
    return _framed(sought, node, verb)


def _let_go(sought: Sought, node: Token, verb: Token) -> Governor | None:
    """Whom somebody lets go is free, and out of work where a firm does it: "let 22 women go"."""
    let = head(sought.annotation, verb)
    if verb.lemma != "go" or node.dep != "nsubj" or let.lemma != "let":
        return None
    found = sought.find("object", "let go", doer(sought.annotation, let))
    return Governor(found or load_aspects().get("released"), verb.index, "let go")


def _framed(sought: Sought, node: Token, verb: Token) -> Governor | None:
    """The aspect of the verb in the frame that the figure has to it; an open-class name where the lexicon lacks it."""
    annotation, lemma = sought.annotation, verb.lemma.lower()
    names = worded(annotation, verb)
    subject = node.dep in ("nsubj", "nsubjpass")
    passive = node.dep == "nsubjpass" or (node.dep == "nsubj" and _reduced(annotation, verb))
    perfect = node.dep == "nsubj" and any(c.lemma == "have" for c in children(annotation, verb, "aux"))
    denied = bool(children(annotation, verb, "neg"))
    if subject and verb.tag in ("VBG", "VBN") and len(names) == 1 and not perfect and not denied:
        found = sought.find("state", verb.text)
        if found:
            return Governor(
                found, verb.index, f"state {verb.text.lower()}", firm=_firm("object", lemma, found)
            )
    if node.dep == "nsubj" and passive:  # "12 died" and "12 injured" look alike
        frames: tuple[Frame, ...] = ("subject", "object")
    else:
        frames = ("object",) if passive or node.dep != "nsubj" else ("subject",)
    if denied and names[-1] in words("seeking") and "object" in frames and sought.measure is None:
        return Governor(load_aspects().get("missing"), verb.index, f"not {lemma}")
    if _used_otherwise(annotation, verb, subject=subject):
        return None
    by = doer(annotation, verb) if "object" in frames else NOBODY
    for frame in frames:
        for name in names:
            if found := sought.find(frame, name, by):
                if denied:
                    return _denied(verb)
                if found.name == "struck" and _bare(sought, node):
                    return None
                found = _possible(annotation, verb, found)
                return Governor(found, verb.index, f"{frame} of {name}", firm=_firm(frame, name, found))
    if verb.pos == "AUX" or lemma in words("light") | words("raising") | words("leaving") | words("stative"):
        return None
    name = f"{lemma}_by" if frames == ("subject",) else lemma
    return Governor(Aspect(name), verb.index, f"{frames[0]} of {lemma}", open_class=True)


def _used_otherwise(annotation: Annotation, verb: Token, *, subject: bool) -> bool:
    """Verbs of two uses: "amassed charges" gathers no people, "treats families as chips" treats nobody in hospital."""
    lemma = verb.lemma.lower()
    if subject and lemma in words("intransitive") and children(annotation, verb, "dobj"):
        return True
    seen = any(p.text.lower() == "as" for p in children(annotation, verb, "prep"))
    return seen and lemma in words("regarding")


def _possible(annotation: Annotation, verb: Token, found: Aspect) -> Aspect:
    """What can be held is a capacity: "the depot can hold 900 tonnes", "built to store 900 tonnes"."""
    above = head(annotation, verb)
    able = any(aux.lemma.lower() in ("can", "could") for aux in children(annotation, verb, "aux"))
    meant = verb.dep == "xcomp" and above.lemma.lower() in ("able", "design", "build", "equip")
    return load_aspects().get("capacity") if found.name == "stored" and (able or meant) else found


def _bare(sought: Sought, node: Token) -> bool:
    """A number that counts nothing named: "the skipper hit 104" strikes nobody."""
    return node.pos == "NUM" and node.dep == "dobj" and not children(sought.annotation, node, "prep")


def _denied(verb: Token) -> Governor:
    """What was not destroyed is no count of what was."""
    return Governor(None, verb.index, f"not {verb.lemma.lower()}", silent=True)


def _firm(frame: Frame, word: str, found: Aspect) -> bool:
    """Whether the verb means `found` whatever is counted, and says all there is."""
    return found.firm and load_aspects().find(frame, word, None) == found


def _reduced(annotation: Annotation, verb: Token) -> bool:
    """A participle that the parser took for a finite verb: "… and 12 injured" (no auxiliary, no object)."""
    if verb.dep not in ("conj", "advcl", "ccomp", "ROOT", "dep", "acl"):
        return False
    if verb.tag not in ("VBN", "VBD") and verb.lemma not in ("hurt", "hit"):  # whose forms look alike
        return False
    return not children(annotation, verb, "aux", "auxpass", "dobj", "ccomp", "xcomp", "prt")
