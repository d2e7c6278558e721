"""Which time governs which word: along the parse, never by nearness.

A time hangs on a verb or a noun (time_attachment.py). It governs a word when the path between the
two crosses no boundary between voices: the time of "said" is not the time of what was said, and the time
of a relative clause is its own. Of several the shortest path wins. After the event–time links of TimeML
(Pustejovsky et al. 2003; UzZaman et al. 2013).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rashomon.knowledge.syntax import head_within
from rashomon.knowledge.time_attachment import attach_times
from rashomon.lexicons import load
from rashomon.model import Annotation, Timex, Token
from rashomon.model.governing import GoverningTime, TimeAttachment

# Edges that lead from one voice or one happening into another.
_SPEECH = frozenset(("ccomp", "parataxis"))
_ASIDE = frozenset(("relcl", "acl", "advcl", "appos"))
_FUTURE = frozenset(("will", "'ll", "’ll", "shall", "would"))


def governing_time(annotation: Annotation, times: tuple[Timex, ...], token: int) -> GoverningTime:
    """The times that govern the token of that index; see GoverningTime."""
    return govern(annotation, times, attach_times(annotation, times), token)


def govern(
    annotation: Annotation, times: Sequence[Timex], attachments: Sequence[TimeAttachment], token: int
) -> GoverningTime:
    """As governing_time, for a caller that asks of many tokens and has attached the times once."""
    best: dict[str, tuple[int, int, int]] = {}
    word = annotation.tokens[token]
    for attachment in attachments:
        if annotation.tokens[attachment.governor].sentence != word.sentence:
            continue
        cost = _distance(annotation, token, attachment)
        if cost is None:
            continue
        role = _role(annotation, times[attachment.time], attachment)
        # Two times on one verb: the next one behind the word ("arrested 53 on Thursday and 12 on Friday").
        far = times[attachment.time].start - word.start
        rank = (cost, far if far >= 0 else 10**6 - far, attachment.time)
        best[role] = min(best.get(role, rank), rank)
    picked = {role: rank[2] for role, rank in best.items()}
    return GoverningTime(picked.get("event"), picked.get("as_of"), picked.get("since"))


def happens(verb: Token) -> bool:
    """Whether the verb tells that something happened, so that whatever its clause holds is of one time."""
    return verb.lemma.lower() in _words("occur")


def times_of_cue(annotation: Annotation, times: tuple[Timex, ...], span: tuple[int, int]) -> Timex | None:
    """When something was said: the time that hangs on the cue itself ("said Sunday that …"), or on the
    occasion of the saying ("said in a statement on Sunday", "At a summit on Monday, she said …").
    """
    cue = head_within(annotation, *span)
    if cue is None:
        return None
    # What hangs on the cue stands in its sentence.
    sentence = annotation.sentences[cue.sentence]
    times = tuple(time for time in times if time.start < sentence.end and time.end > sentence.start)
    candidates = []
    for attachment in attach_times(annotation, times):
        governor = annotation.tokens[attachment.governor]
        path = _up(annotation, governor.index, cue.index)
        if path is None or any(
            annotation.tokens[step].dep in _SPEECH | _ASIDE | {"conj", "nsubj"} for step in path
        ):
            continue
        if times[attachment.time].type != "DURATION" and times[attachment.time].value != "PRESENT_REF":
            candidates.append((len(path), attachment.time))
    return times[min(candidates)[1]] if candidates else None


def _role(annotation: Annotation, time: Timex, attachment: TimeAttachment) -> str:
    governor = annotation.tokens[attachment.governor]
    if time.value == "PRESENT_REF":
        return "as_of"
    if governor.dep == "advcl" and any(
        annotation.tokens[child].text.lower() == "since" for child in governor.children
    ):
        return "since"
    role = next(
        (
            role
            for words, role in _prepositions()
            if attachment.preposition == words or attachment.preposition.endswith(f" {words}")
        ),
        "event",
    )
    if role == "as_of" and _is_future(annotation, governor):
        return "event"
    if role == "event" and (governor.pos == "NUM" or _tells_count(annotation, governor)):
        return "as_of"
    return role


def _is_future(annotation: Annotation, verb: Token) -> bool:
    if verb.tag == "VB":
        return True  # "asked that 200 be freed by May"
    return any(
        annotation.tokens[child].dep == "aux" and annotation.tokens[child].text.lower() in _FUTURE
        for child in verb.children
    )


def _tells_count(annotation: Annotation, verb: Token) -> bool:
    """Whether the verb tells how a count stands: "the death toll rose to 85"."""
    if verb.lemma.lower() not in _words("tally"):
        return False
    subjects = [
        annotation.tokens[child]
        for child in verb.children
        if annotation.tokens[child].dep in {"nsubj", "nsubjpass"}
    ]
    return any(subject.lemma.lower() in _words("count") for subject in subjects)


def _distance(annotation: Annotation, token: int, attachment: TimeAttachment) -> int | None:
    """Steps from the token up to the common ancestor and down to the time's governor; null where a boundary
    lies between.
    """
    governor = attachment.governor
    above = [token]
    while annotation.tokens[above[-1]].head != above[-1]:
        above.append(annotation.tokens[above[-1]].head)
    down = [governor]
    while down[-1] not in above:
        up = annotation.tokens[down[-1]].head
        if up == down[-1]:
            return None
        down.append(up)
    meeting = down[-1]
    climbed = above[: above.index(meeting)]
    if any(annotation.tokens[step].dep in _SPEECH for step in climbed):
        return None
    # Times that hang on a verb of saying date the saying, for whatever is no part of it.
    if governor == meeting and climbed and _speaks(annotation, meeting):
        return None
    if not all(_passable(annotation, step, down) for step in down[:-1]):
        return None
    return len(climbed) + 2 * (len(down) - 1)


def _passable(annotation: Annotation, step: int, down: Sequence[int]) -> bool:
    """Whether a time below this edge may date what is above it."""
    token = annotation.tokens[step]
    if token.dep in _SPEECH or token.dep == "appos":
        return False
    if token.dep == "advcl":
        return any(annotation.tokens[child].text.lower() in _words("during") for child in token.children)
    if token.dep == "pobj" and annotation.tokens[token.head].text.lower() in _words("purpose"):
        return False
    if token.dep == "relcl":
        # "The fire, which broke out on Friday, …": the relative clause dates the happening that it tells of.
        return token.lemma.lower() in _words("occur")
    if _is_clause(annotation, step):
        # Two full clauses share a "when" clause at their end, not a bare time.
        return any(annotation.tokens[lower].dep == "advcl" for lower in down)
    return True


def _is_clause(annotation: Annotation, index: int) -> bool:
    token = annotation.tokens[index]
    return token.dep == "conj" and token.pos in {"VERB", "AUX"} and _has_subject(annotation, token)


def _has_subject(annotation: Annotation, verb: Token) -> bool:
    return any(annotation.tokens[child].dep in {"nsubj", "nsubjpass"} for child in verb.children)


def _speaks(annotation: Annotation, index: int) -> bool:
    # Not parataxis: "he added" hangs so on what he added.
    return any(
        annotation.tokens[child].dep == "ccomp" and not _apart(annotation, child, index)
        for child in annotation.tokens[index].children
    )


def _apart(annotation: Annotation, clause: int, verb: int) -> bool:
    """Whether a semicolon stands between: two sentences, though the parser hangs the one on the other."""
    return any(t.text == ";" for t in annotation.tokens[clause + 1 : verb])


def _up(annotation: Annotation, start: int, goal: int) -> list[int] | None:
    """The tokens from `start` up to below `goal`; null where `goal` is not above."""
    path = []
    node = start
    while node != goal:
        path.append(node)
        if annotation.tokens[node].head == node:
            return None
        node = annotation.tokens[node].head
    return path


@cache
def _prepositions() -> tuple[tuple[str, str], ...]:
    return tuple(
        (form, entry["role"])
        for entry in load("governing")["preposition"].values()
        for form in entry["forms"]
    )


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(form for entry in load("governing")[section].values() for form in entry["forms"])
