"""Whether a figure is asserted, likely, possible, planned, forecast or demanded (lexicons/modality.toml)."""

from __future__ import annotations

from functools import cache

from rashomon.knowledge.syntax import ancestors, children, tokens_within
from rashomon.lexicons import load
from rashomon.model import Annotation, Attribution, Because, Token
from rashomon.model.claim import Modality

_CLAUSAL = frozenset(("xcomp", "ccomp", "oprd", "conj", "acomp", "advcl", "relcl", "acl"))


@cache
def _words() -> dict[tuple[str, str], Modality]:
    return {
        (frame, word): row["name"]
        for row in load("modality")["entry"]
        for frame in ("auxiliary", "adverb", "lemma", "noun")
        for word in row.get(frame, ())
    }


def modality_of(
    annotation: Annotation, predicate: Token | None, anchor: Token, carriers: tuple[Attribution, ...]
) -> tuple[Modality, Because | None]:
    """The modality of the figure at `anchor` governed by `predicate`; `carriers` are the attributions that
    hold it, innermost first.
    """
    if carriers and carriers[0].stance == "demand":
        return "demanded", Because(
            "claim", "modality", "modality/demanded", note="the attribution is a demand"
        )
    if carriers and carriers[0].stance == "intention":
        for start, end in carriers[0].cue:
            for word in tokens_within(annotation, start, end):
                if (named := _words().get(("lemma", word.lemma.lower()))) is not None:
                    return named, Because("claim", "modality", f"modality/{named}", word.start, word.end)
        return "planned", Because(
            "claim", "modality", "modality/planned", note="the attribution is an intention"
        )
    for token in _chain(annotation, predicate or anchor, anchor):
        found = _on(annotation, token)
        if found:
            name, word = found
            if name == "possible" and _warns(annotation, carriers):
                name = "forecast"  # "warned that 20,000 people could be killed"
            return name, Because("claim", "modality", f"modality/{name}", word.start, word.end)
    return "asserted", None


_WARNINGS = frozenset(("warn", "caution", "predict", "forecast", "project", "expect", "threaten"))


def _warns(annotation: Annotation, carriers: tuple[Attribution, ...]) -> bool:
    """Whether the figure stands in a warning or a prediction: what "could" be is then still to come."""
    return any(
        word.lemma.lower() in _WARNINGS
        for carrier in carriers[:1]
        for start, end in carrier.cue
        for word in tokens_within(annotation, start, end)
    )


def _chain(annotation: Annotation, predicate: Token, anchor: Token) -> list[Token]:
    """The predicate, the verbs that take it as complement without a new subject's claim, and the anchor."""
    chain = [predicate]
    current = predicate
    for above in ancestors(annotation, predicate):
        if (
            current.dep in ("xcomp", "oprd", "acomp")
            or (
                current.dep in ("ccomp", "dobj")
                and above.lemma in ("expect", "forecast", "project", "predict", "fear")
            )
            or (current.dep == "conj" and not children(annotation, current, "nsubj", "nsubjpass", "aux"))
        ):
            chain.append(above)
        elif current.dep not in (
            "dobj",
            "nsubj",
            "nsubjpass",
            "attr",
            "pobj",
            "prep",
            "compound",
            "amod",
            "nummod",
        ):
            break
        current = above
    for above in ancestors(annotation, anchor):
        if above.index in {t.index for t in chain}:
            break
        chain.append(above)
        if above.pos == "VERB":
            break
    return chain


def _on(annotation: Annotation, token: Token) -> tuple[Modality, Token] | None:
    words = _words()
    ahead = _is_to(annotation, token)
    if ahead is not None:
        return "planned", ahead
    for child in children(annotation, token):
        lemma = child.lemma.lower()
        if child.dep == "aux" and (
            found := words.get(("auxiliary", lemma)) or words.get(("auxiliary", child.text.lower()))
        ):
            return ("forecast" if found == "possible" and _ahead(annotation, token) else found), child
        if child.dep in ("advmod", "acomp", "oprd") and (found := words.get(("adverb", lemma))):
            return found, child
    if token.pos == "VERB" and (found := words.get(("lemma", token.lemma.lower()))):
        return found, token
    if token.pos == "NOUN" and (found := words.get(("noun", token.lemma.lower()))):
        return found, token
    return None


def _is_to(annotation: Annotation, verb: Token) -> Token | None:
    """The "is to" of "the company is to shed 9,000 staff", "is set to", "is due to"."""
    above = annotation.tokens[verb.head]
    to = next((c for c in children(annotation, verb, "aux") if c.tag == "TO"), None)
    if to is None or verb.dep != "xcomp":
        return None
    if above.lemma == "be" or (
        above.lemma.lower() in ("set", "due", "slate", "schedule") and above.pos in ("ADJ", "VERB")
    ):
        return to
    return None


def _ahead(annotation: Annotation, verb: Token) -> bool:
    """Whether "could", "may" or "might" speaks of what is to come ("could lose power"), not of what may be so
    ("may have died", "could be trapped").
    """
    return (
        verb.tag == "VB"
        and verb.lemma != "be"
        and not children(annotation, verb, "auxpass")
        and not any(c.lemma == "have" for c in children(annotation, verb, "aux"))
    )
