"""Whether a time lies ahead or behind: by the preposition before it, by the verb that governs it in the
parse, else by the words before it.

HeidelTime reads the tense of the nearest verb (Strötgen & Gertz 2010); an infinitive goes by what it
depends on ("agreed to meet Friday" is ahead, "was told to leave on Friday" behind).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cache

from rashomon.lexicons import load
from rashomon.measure.times.context import Tense
from rashomon.measure.times.tokens import Tokens
from rashomon.model import Annotation, Token

_HELPERS = frozenset(("aux", "auxpass"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "csubjpass", "expl"))
_NOMINAL = frozenset(("nsubj", "nsubjpass", "dobj", "pobj"))
_PAST = frozenset(("was", "were", "had", "did"))
_PRESENT = frozenset(("is", "are", "has", "have", "'s", "’s", "'re", "’re"))
# How far a verb may stand before its time, in tokens, where there is no parse.
_REACH = 25


def tense_reader(tokens: Tokens, annotation: Annotation | None) -> Callable[[int], Tense | None]:
    """A function from a token's index to the tense around it."""
    if annotation is None or not annotation.tokens:
        return lambda at: "future" if _looks_ahead(tokens, at) else _by_words(tokens, at)

    def by_parse(at: int) -> Tense | None:
        index = bisect_right(annotation.tokens, tokens.starts[at], key=lambda token: token.start) - 1
        tense = _by_parse(annotation, index) if index >= 0 else None
        word = _looks_ahead(tokens, at)
        if (
            not word
            or (word == "by" and tense == "past")
            or (tense == "past" and _is_perfect(annotation, index))
        ):
            return tense
        return "future"

    return by_parse


def _is_perfect(annotation: Annotation, index: int) -> bool:
    """Whether the sentence's verb stands in the past perfect ("Until Thursday, they had not called him a
    suspect").
    """
    sentence = annotation.tokens[index].sentence
    return any(
        token.text.lower() == "had" and token.dep == "aux" and token.sentence == sentence
        for token in annotation.tokens[index : index + _REACH]
    )


def _looks_ahead(tokens: Tokens, at: int) -> str:
    """Whether the words straight before the time point ahead ("until Friday", "due on May 3", "by early
    June"): those words.
    """
    words = [word.lower() for word in tokens.words[max(0, at - 6) : at]]
    while words and words[-1] in {
        "early",
        "late",
        "mid",
        "-",
        "the",
        "end",
        "of",
        "on",
        "about",
        "around",
        "at",
    }:
        words.pop()
    # A clock time before the day: "until 9 a.m. Tuesday".
    while words and (
        words[-1][:1].isdigit() or words[-1] in {"a.m.", "p.m.", "noon", "midnight", "edt", "est", "gmt", ","}
    ):
        words.pop()
    phrases = (" ".join(words[-size:]) for size in (3, 2, 1) if len(words) >= size)
    return next((phrase for phrase in phrases if phrase in _words("before")), "")


def _by_words(tokens: Tokens, at: int) -> Tense | None:
    for back in range(at - 1, max(-1, at - _REACH), -1):
        word = tokens.words[back].lower()
        if word in {".", ";", "?", "!"}:
            return None
        if word == "to" and back + 1 < at and _ahead_before(tokens, back):
            return "future"
        if word in _words("modal"):
            return "future"
        if _stems(word) & _words("set"):
            return "future"
        if word in _PAST or word in _words("irregular") or (word.endswith("ed") and len(word) > 3):
            return "past"
        if word in _PRESENT:
            return None
    return None


def _ahead_before(tokens: Tokens, at: int) -> bool:
    return bool(_stems(tokens.words[at - 1].lower() if at else "") & _words("ahead"))


def _stems(word: str) -> frozenset[str]:
    """What a form may be of: "planned" of "plan", "schedules" of "schedule"."""
    return frozenset(
        (
            word,
            word.removesuffix("s"),
            word.removesuffix("ed"),
            word.removesuffix("d"),
            word.removesuffix("ned"),
        )
    )


def _by_parse(annotation: Annotation, index: int) -> Tense | None:
    token = annotation.tokens[index]
    inside = below = ""
    for steps in range(12):
        if token.pos in {"VERB", "AUX"} and not _is_noun(annotation, token):
            found = _of_verb(annotation, token)
            if (
                found == "future"
                and inside in {"poss", "compound"}
                and not (inside == "poss" and below == "nsubj")
            ):
                return None  # "ways to get around Wednesday's ruling": the ruling was
            if found is None and _is_infinitive(annotation, token):
                # "guidelines to be published in November" are ahead; "told to appear on July 14" goes neither way
                return "future" if token.dep in {"acl", "relcl"} and not inside else None
            if found == "past" and inside == "prep":
                return "loose"
            if found == "present" and (inside or steps > 2 or _speaks(annotation, token)):
                return None
            if found:
                return found
        elif (
            token.pos in {"NOUN", "PROPN"}
            and below in {"compound", "nmod", "amod", "poss", "prep"}
            and not inside
        ):
            inside = below if below in {"poss", "prep"} else "compound"
        if token.head == token.index:
            return None
        below = token.dep if token.pos != "NUM" else below
        token = annotation.tokens[token.head]
    return None


def _is_noun(annotation: Annotation, verb: Token) -> bool:
    """Whether a "verb" in the present is a noun that the parse took for one ("killed six at the chemical works on
    Sunday"): it stands where nouns do, or lacks the subject that all but a sentence's own verb and a joined one have.
    """
    return verb.tag in {"VBZ", "VBP"} and (
        verb.dep in _NOMINAL
        or (
            verb.dep not in {"ROOT", "conj"}
            and not any(annotation.tokens[child].dep in _SUBJECTS for child in verb.children)
        )
    )


def _is_infinitive(annotation: Annotation, verb: Token) -> bool:
    return any(annotation.tokens[child].text.lower() == "to" for child in verb.children if child < verb.index)


def _speaks(annotation: Annotation, verb: Token) -> bool:
    return verb.lemma != "be" and any(
        annotation.tokens[child].dep in {"ccomp", "parataxis"} for child in verb.children
    )


def _of_verb(annotation: Annotation, verb: Token) -> Tense | None:
    helpers = [
        annotation.tokens[child] for child in verb.children if annotation.tokens[child].dep in _HELPERS
    ]
    words = {helper.text.lower() for helper in helpers}
    if verb.lemma.lower() in _words("set"):
        return "future"
    if verb.tag == "VBN" and not helpers:
        return "past"  # "the deal, announced Friday, would …"
    if words & _words("modal") and not (words & {"have", "’ve", "'ve"}):
        return "future"
    if "to" in words:
        head = annotation.tokens[verb.head]
        return "future" if head.lemma.lower() in _words("ahead") else None
    if (
        verb.tag == "VBD"
        or any(helper.tag == "VBD" for helper in helpers)
        or words & {"has", "have", "'ve", "’ve"}
    ):
        return "past"
    if verb.tag in {"VBZ", "VBP"} or any(helper.tag in {"VBZ", "VBP"} for helper in helpers):
        return "present"
    return None


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(form for entry in load("times_tense")[section].values() for form in entry["forms"])
