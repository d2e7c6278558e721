"""Whether a figure is asserted, likely, possible, planned, forecast or demanded (lexicons/modality.toml)."""

from __future__ import annotations

from functools import cache

from rashomon.claim.scopes.happening import happening, is_definite, is_past, teller
from rashomon.knowledge.aspects import Aspect
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import ancestors, children, subtree, tokens_within
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
    annotation: Annotation,
    predicate: Token | None,
    anchor: Token,
    carriers: tuple[Attribution, ...],
    aspect: Aspect | None = None,
) -> tuple[Modality, Because | None]:
    """The modality of the figure at `anchor` governed by `predicate`; `carriers` are the attributions that
    hold it, innermost first.
    """
    if aspect is not None and aspect.vague:
        return "asserted", None  # "46 percent would oppose it": they have answered
    polled = aspect is not None and aspect.name in (
        "votes_won",
        "seats",
    )  # "34 percent would choose the League"
    verb = teller(annotation, predicate or anchor, anchor)
    ground = _presupposed(annotation, predicate or anchor, verb, anchor, aspect)
    if ground is None and _mandative(annotation, verb):
        return "demanded", Because("claim", "modality", "modality/demanded", verb.start, verb.end)
    wished = _wished(annotation, verb, ground, carriers)
    if wished is not None:
        return wished
    for token in _chain(annotation, predicate or anchor, anchor):
        if ground is not None and not ground[0] <= token.start < ground[1]:
            continue
        found = _on(annotation, token) or _foreseen(annotation, token, aspect)
        if found:
            name, word = found
            if name in _AHEAD and word.index == token.index != verb.index and _told(annotation, verb):
                continue  # "the poll projects that 72% voted": who forecasts what has been only estimates it
            if polled and (name == "planned" or word.text.lower() in ("will", "’ll", "'ll")):
                return "asserted", None
            if name == "possible" and _warns(annotation, carriers):
                name = "forecast"  # "warned that 20,000 people could be killed"
            return name, Because("claim", "modality", f"modality/{name}", word.start, word.end)
    return "asserted", None


# "I'd say 300", "to this must be added 40 barns": the figure is said, and not wished for.
_RECKONED = frozenset(("say", "guess", "reckon", "add"))


def _foreseen(annotation: Annotation, token: Token, aspect: Aspect | None) -> tuple[Modality, Token] | None:
    """Who "sees" an amount of loss or damage looks ahead: "the insurer saw losses of $400 million"."""
    if aspect is None or aspect.family != "money":
        return None
    verb = annotation.tokens[token.head] if token.dep == "dobj" else token
    return ("forecast", verb) if verb.lemma.lower() == "see" and verb.pos == "VERB" else None


_AHEAD = frozenset(("planned", "forecast", "demanded"))


def _mandative(annotation: Annotation, verb: Token) -> bool:
    """The subjunctive of a wish, whatever verb governs it: "asked that 200 **be freed**" (Huddleston and Pullum 2002,
    ch. 11).
    """
    if not children(annotation, verb, "nsubj", "nsubjpass"):
        return False
    helpers = children(annotation, verb, "aux", "auxpass")
    return any(h.text.lower() == "be" for h in helpers) and not any(h.tag in ("MD", "TO") for h in helpers)


# What these say of a time or a reason is no part of what is planned.
_GROUNDS = frozenset("after before ahead during following since despite amid because".split())


def _presupposed(
    annotation: Annotation, predicate: Token, verb: Token, anchor: Token, aspect: Aspect | None
) -> tuple[int, int] | None:
    """The words (characters) whose truth the sentence takes for granted, whatever its main verb plans or demands: what
    "after", a relative clause in the past, or a definite noun with its participle tells ("reunite **the 2,000 children
    already taken**", "an inquiry into **the deaths of 72**"). Presupposition triggers: Levinson 1983, ch. 4.
    """
    harm = aspect is not None and aspect.family == "harm"
    fined = aspect is not None and aspect.name == "fined"
    if fined and (paid := next((t for t in ancestors(annotation, anchor) if t.lemma == "pay"), None)):
        inner = next(c for c in children(annotation, paid) if c.left <= anchor.index <= c.right)
        return annotation.tokens[inner.left].start, annotation.tokens[inner.right].end
    own = happening(annotation, verb, anchor)
    span = subtree(annotation, anchor)
    if own is not None:
        looks_back = own.head.tag == "VBG" and own.beside is not None and own.beside.text.lower() == "after"
        told = own.head.pos not in ("VERB", "AUX") or is_past(annotation, own.head)  # a noun's clause is past
        hoped = verb.dep == "acl" and not is_definite(annotation, anchor) and _expects(annotation, anchor)
        if (looks_back or told) and not hoped:
            return own.start, own.end
    if span[0].index <= predicate.index <= span[-1].index and is_definite(annotation, anchor):
        return span[0].start, span[-1].end
    for above in ancestors(annotation, anchor):
        if above.pos in ("VERB", "AUX"):
            known = above.lemma in words("presupposing")
            noun = next((c for c in children(annotation, above) if c.left <= anchor.index <= c.right), None)
            if known and noun is not None and noun.left <= predicate.index <= noun.right:
                return annotation.tokens[noun.left].start, annotation.tokens[noun.right].end
            return None
        inside = above.left <= predicate.index <= above.right
        if inside and above.text.lower() in _GROUNDS:
            return annotation.tokens[above.left].start, annotation.tokens[above.right].end
        if inside and harm and above.pos == "NOUN" and is_definite(annotation, above):
            return annotation.tokens[above.left].start, annotation.tokens[above.right].end
    return None


def _expects(annotation: Annotation, anchor: Token) -> bool:
    """Whether a verb that plans, expects or demands takes the noun itself: "wants 300 houses built"."""
    above = annotation.tokens[anchor.head]
    return anchor.dep == "dobj" and ("lemma", above.lemma.lower()) in _words()


def _wished(
    annotation: Annotation, verb: Token, ground: tuple[int, int] | None, carriers: tuple[Attribution, ...]
) -> tuple[Modality, Because] | None:
    """What the innermost attribution makes of it: a demand, or an intention by its cue's words; None where it only
    says it, or the figure has happened whatever somebody plans or demands.
    """
    carrier = carriers[0] if carriers else None
    if carrier is None or _told_apart(carrier, ground) or _finite_past(annotation, verb, carrier):
        return None
    if carrier.stance == "demand":
        return "demanded", Because(
            "claim", "modality", "modality/demanded", note="the attribution is a demand"
        )
    if carrier.stance != "intention":
        return None
    for start, end in carrier.cue:
        for word in tokens_within(annotation, start, end):
            if (named := _words().get(("lemma", word.lemma.lower()))) is not None:
                return named, Because("claim", "modality", f"modality/{named}", word.start, word.end)
    return "planned", Because("claim", "modality", "modality/planned", note="the attribution is an intention")


def _told_apart(carrier: Attribution, ground: tuple[int, int] | None) -> bool:
    """Whether the attribution's cue stands outside the words that are taken for granted."""
    return ground is not None and not any(ground[0] <= start < ground[1] for start, _ in carrier.cue)


def _told(annotation: Annotation, verb: Token) -> bool:
    """Whether the verb is a finite past or perfect."""
    finite = verb.tag == "VBD" or any(
        c.tag in ("VBD", "VBP", "VBZ") for c in children(annotation, verb, "aux", "auxpass")
    )
    return finite and is_past(annotation, verb)


def _finite_past(annotation: Annotation, verb: Token, carrier: Attribution) -> bool:
    """Whether the verb is a finite past or perfect that somebody wants something because of: "on the ground that 40
    **have been left** out".
    """
    said = any(start <= verb.start < end for start, end in carrier.cue)
    return _told(annotation, verb) and not said


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
    if _names(annotation, token) or token.lemma.lower() in _RECKONED:
        return None
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


# "called on Monday for 300 men to be freed": so many words may stand between.
_CALLED_FOR = frozenset(("for", "on", "upon", "to"))
_FAR = 4


def _names(annotation: Annotation, verb: Token) -> bool:
    """Whether "call" asks for nothing: "called the fine a fantasy", "called a strike", "had been called off"."""
    if verb.lemma.lower() != "call" or verb.pos != "VERB":
        return False
    behind = annotation.tokens[verb.index + 1 : verb.index + 1 + _FAR]
    off = children(annotation, verb, "prt")
    return bool(off) or not any(t.text.lower() in _CALLED_FOR for t in behind)


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
