"""Contents that are no clause: infinitives, noun phrases, prepositional phrases; and who is to do something."""

from __future__ import annotations

from rashomon.attribute.cue import Cue
from rashomon.attribute.extent import content_end
from rashomon.attribute.finding import Content
from rashomon.attribute.lexicon import VerbFrame
from rashomon.attribute.parse import Parse
from rashomon.attribute.saying import is_saying
from rashomon.lexicons import load
from rashomon.model import Token

_HEARER = frozenset(("dobj", "dative", "nsubj", "prep"))


def order(parse: Parse, cue: Cue) -> Content:
    """ "urged residents to stay": who is to do it and what."""
    frame = cue.has("order")
    if frame is None or (cue.passive and cue.source is None):
        return None
    action = right_child(parse, cue, ("xcomp", "ccomp", "advcl")) or _infinitive_on_hearer(parse, cue)
    if action is None or not (
        _infinitive(parse, action) or (action.tag == "VB" and not _modal(parse, action))
    ):
        return None
    first = next(
        (c for c in parse.children(cue.verb.index) if cue.group[1] <= c.index and c.dep in _HEARER), action
    )
    return ((min(first.left, action.left), content_end(parse, cue, action)),), "order", frame


def _infinitive_on_hearer(parse: Parse, cue: Cue) -> Token | None:
    """The infinitive which the parse hung on the one asked ("summoned the envoy to explain")."""
    hearer = right_child(parse, cue, ("dobj",))
    if hearer is None:
        return None
    return next(
        (c for c in parse.children(hearer.index) if c.dep in ("acl", "relcl") and _infinitive(parse, c)), None
    )


def infinitive(parse: Parse, cue: Cue) -> Content:
    """ "plans to leave", "suggested leaving"."""
    frame = cue.has("to")
    if frame is None or cue.passive or cue.source is None:
        return None
    action = right_child(parse, cue, ("xcomp", "ccomp", "advcl"))
    if action is None or not (_infinitive(parse, action) or action.tag == "VBG"):
        return None
    if action.dep == "advcl" and action.tag == "VBG":
        return None
    first = next(
        (
            c
            for c in parse.children(cue.verb.index)
            if cue.group[1] <= c.index < action.index and c.dep in ("dobj", "nsubj")
        ),
        action,
    )
    return ((min(first.left, action.left), content_end(parse, cue, action)),), "infinitive", frame


def noun_phrase(parse: Parse, cue: Cue) -> Content:
    """ "criticised the sale", "called the talks a farce"."""
    frame = _object_frame(parse, cue)
    if frame is None or cue.source is None or _purpose(parse, cue):
        return None
    if parse.tokens[cue.group[1] - 1].dep == "prt" and " " not in frame.entry:
        return None
    if cue.passive:
        subject = next((c for c in parse.children(cue.verb.index) if c.dep == "nsubjpass"), None)
        return (((subject.left, subject.right + 1),), "object-passive", frame) if subject else None
    child = right_child(parse, cue, ("dobj", "oprd", "ccomp", "attr", "xcomp")) or _share(parse, cue)
    if child is not None and child.dep == "xcomp" and child.tag != "VBG":
        return None
    if child is None and cue.verb.dep == "relcl":
        return _gap(parse, cue, frame)
    if (
        child is not None
        and cue.verb.lemma == "put"
        and child.text.lower() == "it"
        and child.index == cue.group[1]
    ):
        return None  # "as Lee put it"
    if child is None or child.text.lower() in ("nothing", "so", "himself", "herself", "themselves", "itself"):
        return None
    if cue.inverted and cue.source and cue.source[0] <= child.index < cue.source[1]:
        return None
    return ((max(child.left, cue.group[1]), content_end(parse, cue, child)),), "object", frame


def _object_frame(parse: Parse, cue: Cue) -> VerbFrame | None:
    """The frame by which the verb takes a noun phrase: plainly, with "as" or "at" behind it, or for its number."""
    child = right_child(parse, cue, ("dobj",))
    frame = cue.has("figure")
    if frame and child and has_figure(parse, child.left, child.right + 1) and not _taken_in(parse, cue):
        return frame
    if frame := cue.has("object"):
        return frame
    for word in ("as", "at"):
        if (frame := cue.has(word)) and _with(parse, cue, word):
            return frame
    return None


def _share(parse: Parse, cue: Cue) -> Token | None:
    """A share or a sum that the parse took for a measure of the verb ("are demanding | 5 percent")."""
    child = right_child(parse, cue, ("npadvmod",))
    if child is None or child.left != cue.group[1] or child.entity not in ("PERCENT", "MONEY"):
        return None
    return child


def _taken_in(parse: Parse, cue: Cue) -> bool:
    """Whether "admitted" is what a hospital does with patients."""
    words = parse.tokens[slice(*cue.source)] if cue.source else ()
    return cue.verb.lemma == "admit" and any(
        t.lemma.lower() in ("hospital", "clinic", "ward", "center", "centre") for t in words
    )


def _gap(parse: Parse, cue: Cue, frame: VerbFrame) -> Content:
    """The noun before a relative clause whose object it is: "the $4 billion (that) analysts had forecast"."""
    noun = parse.tokens[cue.verb.head]
    if noun.pos not in ("NOUN", "PROPN", "NUM") or cue.relative is not None or cue.source is None:
        return None
    if not noun.index < cue.source[0] <= cue.verb.index or cue.verb.right > cue.verb.index + 3:
        return None
    stop = min(noun.index + 1, cue.source[0])
    said = frame.stance in ("denial", "doubt") and is_saying(noun.lemma)
    if not said and not any(t.tag == "CD" for t in parse.tokens[noun.left : stop]):
        return None  # of other nouns nine in ten were the reporter's own (240 news articles)
    return ((noun.left, stop),), "object-gap", frame


def _with(parse: Parse, cue: Cue, word: str) -> bool:
    """Whether a preposition follows in the verb's clause ("sees the loan as a risk", "put the loss at a million")."""
    stop = min(cue.verb.right + 1, cue.verb.index + 15)
    for token in parse.tokens[cue.group[1] : stop]:
        heard = token.text.lower()
        if (heard == word or (word == "at" and heard == "as")) and token.dep in ("prep", "mark"):
            # What is put "at" something is a figure, and so is what is given "as" something.
            return word != "at" or has_figure(parse, token.index, token.right + 1)
    return False


def has_figure(parse: Parse, first: int, stop: int) -> bool:
    """Whether a number stands in the range, in digits, in words or vague ("dozens")."""
    vague = load("vague")["plural"]
    return any(
        (t.tag == "CD" and t.entity not in ("DATE", "TIME")) or t.text.lower() in vague
        for t in parse.tokens[first:stop]
    )


def _purpose(parse: Parse, cue: Cue) -> bool:
    """Whether the verb is but the purpose or the kind of something else ("a plan to attack", "came to praise"),
    or expected ("expect the firm to report a loss").
    """
    return cue.verb.dep in ("xcomp", "ccomp", "advcl", "acl", "relcl") and _infinitive(parse, cue.verb)


def preposition(parse: Parse, cue: Cue) -> Content:
    """ "called for an end", "complained about the noise"."""
    for child in parse.children(cue.verb.index):
        if child.index < cue.group[1] or child.dep not in ("prep", "prt", "advmod"):
            continue
        frame = next((f for f in cue.frames if child.text.lower() in f.prepositions), None)
        if frame is None or child.right == child.index:
            continue
        if _dated(parse, child) or cue.source is None:
            continue
        return ((child.index + 1, content_end(parse, cue, child)),), "preposition", frame
    return None


def _dated(parse: Parse, link: Token) -> bool:
    """Whether a preposition's object is a time, not something that lasts ("of | delays of two hours")."""
    objects = [parse.tokens[link.right], *(c for c in parse.children(link.index) if c.dep == "pobj")]
    return all(c.entity in ("DATE", "TIME") for c in objects)


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(c.tag == "TO" for c in parse.children(verb.index))


def _modal(parse: Parse, verb: Token) -> bool:
    return any(c.tag == "MD" for c in parse.children(verb.index))


def right_child(parse: Parse, cue: Cue, deps: tuple[str, ...]) -> Token | None:
    """The first dependent of these kinds behind the cue."""
    return next(
        (c for c in parse.children(cue.verb.index) if c.index >= cue.group[1] and c.dep in deps), None
    )
