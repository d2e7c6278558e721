"""Sayings of nobody in particular: "reportedly", "allegedly", "is said to", "it is believed that"."""

from __future__ import annotations

from rashomon.attribute.cue import Cue
from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.parse import Parse
from rashomon.lexicons import load
from rashomon.model import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))


def hearsay_findings(parse: Parse, cues: tuple[Cue, ...]) -> tuple[Finding, ...]:
    """Adverbs and agentless passives; their source is empty."""
    return (*_adverbs(parse), *_passives(parse, cues), *_raised(parse, cues), *_named(parse, cues))


def _adverbs(parse: Parse) -> list[Finding]:
    words = load("hearsay")["adverbs"]
    findings = []
    for token in parse.tokens:
        if token.pos != "ADV" or (entry := token.text.lower()) not in words:
            continue
        content = _clause_of(parse, token)
        if content:
            cue = ((token.index, token.index + 1),)
            findings.append(
                Finding((), cue, content, "adverb", f"hearsay/adverbs.{entry}", "statement", token.index)
            )
    return findings


def _clause_of(parse: Parse, adverb: Token) -> Ranges:
    """The clause or phrase that an adverb qualifies, without the adverb."""
    head = parse.tokens[adverb.head]
    if head.index == adverb.index:
        return ()
    first, stop = head.left, head.right + 1
    for child in parse.children(head.index):  # a second main clause is no longer under it
        if child.dep in ("conj", "cc", "parataxis") and child.index > head.index:
            stop = min(stop, child.left)
            break
    ranges = [parse.trim(first, adverb.index), parse.trim(adverb.index + 1, stop)]
    return tuple(r for r in ranges if r[0] < r[1])


def _raised(parse: Parse, cues: tuple[Cue, ...]) -> list[Finding]:
    """ "Lee seems to have left", "it appears that Lee left": what somebody, unnamed, takes it to be."""
    findings = []
    for cue in cues:
        frame = cue.has("raise")
        if frame is None:
            continue
        content = _passive_content(parse, cue)
        if content:
            findings.append(
                Finding((), (cue.group,), content, "raising", frame.entry, frame.stance, cue.verb.index)
            )
    return findings


def _passives(parse: Parse, cues: tuple[Cue, ...]) -> list[Finding]:
    findings = []
    for cue in cues:
        frame = cue.has("clause") or cue.has("to") or cue.has("told")
        if not cue.passive or cue.source is not None or frame is None:
            continue
        content = _passive_content(parse, cue)
        if content:
            findings.append(
                Finding((), (cue.group,), content, "passive", frame.entry, frame.stance, cue.verb.index)
            )
    return findings


def _named(parse: Parse, cues: tuple[Cue, ...]) -> list[Finding]:
    """ "The raid is being called a massacre": a name that nobody named gives."""
    findings = []
    for cue in cues:
        frame = cue.has("object") or cue.has("as")
        if not cue.passive or cue.source is not None or frame is None or cue.has("clause") is not None:
            continue
        if cue.has("object") is None or not any(c.dep == "auxpass" for c in parse.children(cue.verb.index)):
            continue  # "a club called Oz", "was treated as an outpatient"
        name = next(
            (
                c
                for c in parse.children(cue.verb.index)
                if c.index >= cue.group[1] and (c.dep == "oprd" or c.text == "as")
            ),
            None,
        )
        if name is not None and name.right > name.index - (name.dep == "oprd"):
            comma = next(
                (i for i in range(name.index, name.right + 1) if parse.tokens[i].text == ","), name.right + 1
            )
            content = ((name.left, comma),)
            findings.append(
                Finding((), (cue.group,), content, "passive-name", frame.entry, frame.stance, cue.verb.index)
            )
    return findings


def _passive_content(parse: Parse, cue: Cue) -> Ranges:
    """ "Lee is said to have left": subject and infinitive; "it is said that Lee left": the clause."""
    children = list(parse.children(cue.verb.index))
    action = next(
        (
            c
            for c in children
            if c.index >= cue.group[1] and c.dep in ("xcomp", "ccomp", "advcl", "oprd", "acomp")
        ),
        None,
    )
    if action is None:
        return ()
    subject = next((c for c in children if c.dep in _SUBJECTS and c.index < cue.group[0]), None)
    infinitive = any(c.tag == "TO" for c in parse.children(action.index))
    if action.dep in ("oprd", "acomp") and not infinitive and not cue.has("object"):
        return ()  # "were found dead" is what happened, "was reported missing" what was said
    if action.dep == "advcl" and not infinitive:
        asks = any(
            c.dep == "mark" and c.text.lower() in ("if", "whether") for c in parse.children(action.index)
        )
        return ((action.left, action.right + 1),) if asks else ()
    rest = (action.left, action.right + 1)
    if action.dep == "ccomp" and not infinitive:
        return (rest,)
    # "300 people were told to leave": their number is nobody's demand
    ordered = infinitive and any(f.stance == "demand" and "order" in f.frames for f in cue.frames)
    if subject is None or ordered or subject.text.lower() in ("it", "there"):
        return (rest,)
    return ((subject.left, subject.right + 1), rest)
