"""What a figure measures that is the object of a preposition: of a toll, of a whole, for an amount, at a target."""

from __future__ import annotations

from rashomon.claim.aspects.governor import Governor, Sought, moved_noun, worded
from rashomon.knowledge.aspects import load_aspects
from rashomon.knowledge.governors import words
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import children, head
from rashomon.model import Annotation, Token


def from_preposition(sought: Sought, node: Token, prep: Token) -> Governor | Token | None:
    """The figure is the object of a preposition."""
    above = head(sought.annotation, prep)
    word = prep.text.lower()
    if word == "to" and above.tag in ("JJR", "RBR"):  # "the number of homeless is closer to 35,000"
        above = head(sought.annotation, above)
    if above.pos in ("VERB", "AUX"):
        return (
            numbered(sought, node, above)
            or _by_the_number(sought, prep, above)
            or _after_verb(sought, prep, above)
        )
    if word == "of":
        return _of(sought, node, above)
    struck = load_aspects().get("struck")
    if word in ("on", "against", "at") and load_aspects().find("noun", above.lemma, None) == struck:
        return Governor(struck, above.index, f"{word} after {above.lemma}")
    return above if word in ("including", "than") else None


def _after_verb(sought: Sought, prep: Token, verb: Token) -> Governor | None:
    """A preposition that hangs on a verb: "sold for $3 million", "launched on four bases", "rose to 43"."""
    word, lemma = prep.text.lower(), verb.lemma.lower()
    change = word == "by" and sought.measure is not None  # "cut deaths by 30%" counts no deaths
    if not change and lemma in words("moves") and (moved := moved_noun(sought, prep, verb)):
        return moved
    said = word == "as" and lemma in words("estimating") | words("saying")
    if said and (moved := moved_noun(sought, prep, verb)):
        return moved  # "the quantity destroyed is given as 900 tonnes"
    if prep.dep == "agent":
        return None
    if sought.measure is not None and (
        word in ("for", "at") or (word == "by" and sought.measure in ("share", "level"))
    ):
        for name in worded(sought.annotation, verb):
            if found := sought.find("for" if word == "for" else "at", name):
                return Governor(found, verb.index, f"{word} after {name}")
        if sought.measure == "money":
            return None
    aspect = sought.find("object", lemma)
    if aspect is None or word not in ("on", "against", "at", "through", "for"):
        return None
    if word == "for" and aspect.name != "missing":
        return None
    if aspect.family != "attack" and children(sought.annotation, verb, "dobj"):
        return None  # "struck a deal on 900 jobs"
    sent = any(load_kinds().is_a(sought.kind, k) for k in ("missile", "drone", "munition", "shot"))
    if aspect.family == "attack" and not sent:  # what is launched on four bases strikes the bases
        aspect = load_aspects().get("struck")
    return Governor(aspect, verb.index, f"{word} after {lemma}")


def numbered(sought: Sought, node: Token, verb: Token) -> Governor | Token | None:
    """Who is said to "number" so many: what is told of them tells the figure's aspect too."""
    if verb.lemma.lower() != "number" or node.dep == "nsubj":
        return None
    if moved := moved_noun(sought, node, verb):
        return moved
    subject = next(iter(children(sought.annotation, verb, "nsubj")), None)
    if subject is None and verb.dep in ("acl", "advcl", "relcl"):
        return head(sought.annotation, verb)
    relative = subject is not None and subject.tag in ("WP", "WDT")
    return head(sought.annotation, verb) if relative else subject


def _by_the_number(sought: Sought, prep: Token, verb: Token) -> Governor | None:
    """How many the verb's subjects are: "they poured out by the hundreds", "died by the dozen"."""
    following = sought.annotation.tokens[prep.index + 1 : prep.index + 2]
    if prep.text.lower() != "by" or sought.measure is not None:
        return None
    if not following or following[0].text.lower() != "the":
        return None
    for name in worded(sought.annotation, verb):
        if found := sought.find("subject", name):
            return Governor(found, verb.index, f"by the number after {name}")
    return None


def _of(sought: Sought, node: Token, above: Token) -> Governor | Token | None:
    """What "of" joins the figure to: a toll, a happening, or the part that it is the whole of."""
    if _is_part(sought.annotation, node, above):
        return Governor(None, above.index, "whole", silent=True)
    lemma = above.lemma.lower()
    found = sought.find("of", lemma)
    if not found and lemma not in words("counts"):
        found = sought.find("noun", lemma)
    if found:
        return Governor(found, above.index, f"of after {lemma}")
    kinds = load_kinds()
    own = kinds.of(lemma)
    if own is not None and sought.kind is not None and kinds.fit(own, sought.kind) == "apart":
        return None  # "the homes of 300 people were destroyed" destroys no people
    return above


def _is_part(annotation: Annotation, node: Token, above: Token) -> bool:
    """Whether `above` counts a part of the figure at `node`: "two of the nine gates", "most of the 80 on board"."""
    counted = node.pos == "NUM" or any(c.pos == "NUM" for c in children(annotation, node, "nummod"))
    return counted and (above.pos == "NUM" or above.lemma.lower() in words("parts"))
