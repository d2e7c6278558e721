"""The clause that a cue verb reports: "said that …", "told reporters …", wherever the parse hung it."""

from __future__ import annotations

from rashomon.attribute.complement import right_child
from rashomon.attribute.cue import Cue
from rashomon.attribute.extent import behind_colon, content_end
from rashomon.attribute.finding import Content, Ranges
from rashomon.attribute.lexicon import VerbFrame
from rashomon.attribute.parse import Parse
from rashomon.model import Token

CLAUSAL = frozenset(("clause", "told"))
# A circumstance and the clause behind it are at most so many tokens.
_MEDIUM = 60
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
# What is found or seen doing something is no content: "found two more people wounded", "saw him fall".
_PERCEIVED = frozenset(("find", "see", "hear", "notice", "watch", "feel"))


def reported_clause(parse: Parse, cue: Cue) -> Content:
    """ "said that …", "told reporters …", "asked whether …": a clause to the right."""
    frame = next((f for f in cue.frames if f.frames & CLAUSAL), None)
    if frame is None or (cue.passive and cue.source is None):
        return None
    child = _told(parse, cue, frame)
    if child is None or not any(
        parse.tokens[i].pos in ("VERB", "AUX") for i in range(child.left, child.right + 1)
    ):
        return None
    if cue.verb.lemma in _PERCEIVED and not _finite(parse, child):
        return None
    start = max(child.left, cue.group[1])
    start = next((i for i in range(cue.group[1], start) if _opens_clause(parse, i, child)), start)
    that = next((c.index for c in parse.children(child.index) if c.dep == "mark" and c.text == "that"), start)
    start = max(start, that) if that < child.index else start  # "warned, in a letter, that …"
    if "told" in frame.frames and not cue.has("clause"):
        start = _behind_hearer(parse, child, start)
    if _number_before(parse, cue.group[1], start):
        start = cue.group[1]
    stop = content_end(parse, cue, child)
    if parse.tokens[start - 1].text == ":" and not parse.depth[start]:
        stop = max(stop, behind_colon(parse, start - 1))
    return (*antecedent(parse, cue, start), (start, stop)), "clause", frame


def _told(parse: Parse, cue: Cue, frame: VerbFrame) -> Token | None:
    """The clause's verb, wherever the parse hung it."""
    child = right_child(parse, cue, ("ccomp",))
    if child is None:
        child = next(
            (c for c in parse.children(cue.verb.index) if c.index > cue.verb.index and _asks(parse, c)), None
        )
        if (
            child is not None
            and "told" not in frame.frames
            and right_child(parse, cue, ("dobj",)) is not None
        ):
            child = None  # "expects rain if the wind turns"
    if child is None and "told" in frame.frames:
        child = _clause_on_hearer(parse, cue)
    if child is None and "clause" in frame.frames:
        child = _clause_on_medium(parse, cue)
    if child is not None and any(parse.tokens[i].text == ";" for i in range(cue.group[1], child.left + 1)):
        return None
    if child is not None and right_child(parse, cue, ("dobj",)) is not None and _dashed(parse, child):
        child = None  # "… — organisers claimed 8,000 — was a teacher"
    return child


def _dashed(parse: Parse, clause: Token) -> bool:
    """Whether a dash parts a clause from what is before it."""
    return clause.left > 0 and parse.tokens[clause.left - 1].text in ("—", "–", "--")


def _finite(parse: Parse, verb: Token) -> bool:
    """Whether a clause's verb or one of its auxiliaries is finite."""
    return verb.tag in _FINITE or any(c.tag in _FINITE for c in parse.children(verb.index))


def _number_before(parse: Parse, first: int, start: int) -> bool:
    """Whether nothing but a number and a colon stands between cue and clause ("says 18: a woman was counted once")."""
    said = parse.tokens[first : start - 1]
    return (
        start > first + 1
        and parse.tokens[start - 1].text == ":"
        and any(t.tag == "CD" for t in said)
        and not any(t.pos in ("VERB", "AUX") or t.dep == "punct" for t in said)
    )


def _asks(parse: Parse, child: Token) -> bool:
    """An indirect question that the parse took for an adverbial clause ("asked if it was late"); behind a comma it is
    a condition.
    """
    opening = parse.tokens[child.left]
    if opening.text.lower() == "if" and child.left and parse.tokens[child.left - 1].text == ",":
        return False
    return child.dep == "advcl" and any(
        c.text.lower() in ("if", "whether", "that") and c.dep == "mark" for c in parse.children(child.index)
    )


def _opens_clause(parse: Parse, index: int, clause: Token) -> bool:
    """Whether "that" stands here before a noun, which the parse drew to the hearer ("told the paper that Lee had
    …").
    """
    if parse.tokens[index].text.lower() != "that":
        return False
    bare = not any(c.dep in ("nsubj", "nsubjpass") for c in parse.children(clause.index))
    return bare or parse.tokens[index + 1].pos in ("DET", "NOUN", "PROPN", "PRON", "ADJ")


def _clause_on_hearer(parse: Parse, cue: Cue) -> Token | None:
    """The that-clause which the parse hung on the hearer ("briefed deputies that the front was quiet")."""
    hearer = right_child(parse, cue, ("dobj", "dative"))
    for child in parse.children(hearer.index) if hearer is not None else ():
        first = parse.tokens[child.left]
        own = any(
            c.dep in ("nsubj", "nsubjpass") and c.index > first.index for c in parse.children(child.index)
        )
        if (
            child.dep in ("acl", "relcl")
            and own
            and first.text.lower() in ("that", "how", "whether", "why", "what")
        ):
            return child
    return None


def _clause_on_medium(parse: Parse, cue: Cue) -> Token | None:
    """The that-clause which the parse hung on the paper or the occasion ("said in a statement that 12 had died")."""
    for child in parse.children(cue.verb.index):
        if child.dep != "prep" or child.index < cue.group[1] or child.right - child.index > _MEDIUM:
            continue
        for index in range(child.index + 2, child.right):
            if parse.tokens[index].text.lower() != "that" or parse.tokens[index].dep not in ("mark", "nsubj"):
                continue
            clause = parse.tokens[parse.tokens[index].head]
            bare = not any(
                c.dep in ("nsubj", "nsubjpass", "expl") and c.index > index
                for c in parse.children(clause.index)
            )
            return None if bare or clause.left != index else clause
    return None


def _behind_hearer(parse: Parse, clause: Token, start: int) -> int:
    """Where a clause begins whose subject the parse took the hearer for ("told him that …" has the mark behind it)."""
    for index in range(start, min(clause.index, start + 8)):
        if parse.tokens[index].text.lower() == "that" and parse.tokens[index].dep == "mark":
            return index
    return start


def antecedent(parse: Parse, cue: Cue, start: int) -> Ranges:
    """In "a plan that Lee said was dead" the noun that the content is about."""
    first = cue.source[0] if cue.source else cue.group[0]
    if first < 2 or cue.verb.dep not in ("relcl", "ccomp", "parataxis", "acl"):
        return ()
    before = parse.tokens[first - 1]
    if before.text.lower() not in ("that", "which", "who") or start < cue.group[1]:
        return ()
    index = first - 2
    if parse.tokens[index].text == ",":
        index -= 1
    noun = parse.tokens[index]
    while noun.pos not in ("NOUN", "PROPN", "PRON") and noun.head < noun.index:
        noun = parse.tokens[noun.head]
    if noun.pos not in ("NOUN", "PROPN", "PRON"):
        return ()
    return ((noun.left, index + 1),)
