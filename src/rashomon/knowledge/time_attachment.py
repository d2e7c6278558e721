"""Where each time hangs in the parse: on a verb, a noun or the number that it stands behind, and by which preposition.

Which words it governs from there is governing.py's.
"""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.knowledge.syntax import head_within, tokens_within
from rashomon.model import Annotation, Timex, Token
from rashomon.model.governing import TimeAttachment

_SPEECH = frozenset(("ccomp", "parataxis"))
# Adverbs with these edges belong to the time expression ("early on Monday"), not to what it hangs on.
_BETWEEN = frozenset(("prep", "pcomp", "advmod", "mark", "amod", "npadvmod", "quantmod"))


def attach_times(annotation: Annotation, times: Sequence[Timex]) -> tuple[TimeAttachment, ...]:
    """Where each time that has an interval hangs; sets and bare lengths of time are left out."""
    found = []
    for number, time in enumerate(times):
        if time.type == "SET" or time.value in {"PAST_REF", "FUTURE_REF"} or not (time.begin or time.finish):
            continue
        attachment = _attach(annotation, number, time)
        if attachment is not None:
            found.append(attachment)
    return tuple(found)


def _attach(annotation: Annotation, number: int, time: Timex) -> TimeAttachment | None:
    top = head_within(annotation, time.start, time.end)
    if top is None:
        return None
    inside = {token.index for token in tokens_within(annotation, time.start, time.end)}
    former = _former(annotation, min(inside))
    if former is not None:
        return TimeAttachment(number, former.index)
    # A preposition inside the span ("early on Monday") or between it and the governor ("by Monday evening").
    words = [top.text.lower()] if top.pos == "ADP" else []
    node = top
    while node.head != node.index:
        child, node = node, annotation.tokens[node.head]
        if node.index in inside:
            continue
        if node.pos in {"ADP", "SCONJ"}:
            if child.dep in {"pobj", "pcomp", "prep"} or (child.index in inside and child.pos == "ADP"):
                words.append(node.text.lower())
                continue
            # "from 44 a day earlier": the time hangs beside the number, not under its preposition.
            beside = next(
                (
                    annotation.tokens[i]
                    for i in node.children
                    if annotation.tokens[i].dep == "pobj" and i != child.index
                ),
                None,
            )
            if beside is not None and beside.index not in inside:
                return TimeAttachment(number, beside.index)
            continue
        if node.pos == "ADV" and node.dep in _BETWEEN:
            words.append(node.text.lower())
            continue
        break
    if node.index in inside:
        return None
    governor = _owner(annotation, node, top)
    return TimeAttachment(number, governor.index, " ".join(reversed(words)))


def _owner(annotation: Annotation, governor: Token, time: Token) -> Token:
    """The verb told of, where the parser hung a time before the quoted words on the verb of saying behind
    them ("On Monday 12 died, police said").
    """
    if time.index > governor.index or any(
        annotation.tokens[i].index < time.index for i in _subjects(governor, annotation)
    ):
        return governor
    for child in governor.children:
        said = annotation.tokens[child]
        if said.dep in _SPEECH and said.index < governor.index:
            return said
    return governor


def _subjects(verb: Token, annotation: Annotation) -> tuple[int, ...]:
    return tuple(child for child in verb.children if annotation.tokens[child].dep in {"nsubj", "nsubjpass"})


def _former(annotation: Annotation, first: int) -> Token | None:
    """The number that a time stands behind: "up from **nine** on Sunday", "from a peak of **243,500** on Friday"."""
    sentence = annotation.sentences[annotation.tokens[first].sentence]
    before = annotation.tokens[max(sentence.first, first - 8) : first]
    number = next((token for token in reversed(before) if token.pos == "NUM"), None)
    if number is None or any(
        token.pos in {"VERB", "PUNCT"} for token in before if token.index > number.index
    ):
        return None
    earlier = [token for token in before if token.index < number.index]
    words = [token.text.lower() for token in earlier]
    if "from" not in words or any(token.pos in {"VERB", "PUNCT"} for token in earlier[words.index("from") :]):
        return None
    return number
