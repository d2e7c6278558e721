"""What a cue verb says: the clause, infinitive, noun phrase or prepositional phrase that its frame asks for."""

from __future__ import annotations

from collections.abc import Callable

from rashomon.attribute.aside import aside_content, has_clause, has_main_clause
from rashomon.attribute.cue import Cue
from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.lexicon import VerbFrame
from rashomon.attribute.parse import Parse
from rashomon.model import Token

_CLAUSAL = frozenset(("clause", "told"))
_COMMAS = frozenset((",", "—", "–", "--", "-", ";"))
# Calibrated on 240 news articles: a content ended before ", while" in 62 of 100 cases, before ", though" in 67, after ", which" or
# ", as" in most, so those two stay inside.
_CONTRAST = frozenset(("while", "though", "although", "however", "whereas", "yet"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
# Dependents of the cue that go on with its content when no comma parts them.
_GO_ON = frozenset(
    (
        "prep",
        "advcl",
        "advmod",
        "npadvmod",
        "oprd",
        "xcomp",
        "ccomp",
        "acomp",
        "dative",
        "agent",
        "dep",
        "prt",
    )
)
_HEARER = frozenset(("dobj", "dative", "nsubj", "prep"))
Content = tuple[Ranges, str, VerbFrame] | None


def clause_finding(parse: Parse, cue: Cue) -> Finding | None:
    """The attribution of a cue verb, by the first construction that holds, or None."""
    for construction in _CONSTRUCTIONS:
        found = construction(parse, cue)
        if found:
            ranges, rule, frame = found
            content = tuple(r for r in (parse.trim(*r) for r in ranges) if r[0] < r[1])
            if not content:
                continue
            source = cue.sources
            return Finding(
                source,
                (cue.group,),
                content,
                rule,
                frame.entry,
                frame.stance,
                cue.verb.index,
                wide=rule.startswith("aside"),
            )
    return None


def _clause(parse: Parse, cue: Cue) -> Content:
    """ "said that …", "told reporters …", "asked whether …": a clause to the right."""
    frame = next((f for f in cue.frames if f.frames & _CLAUSAL), None)
    if frame is None or (cue.passive and cue.source is None):
        return None
    child = _right(parse, cue, ("ccomp",))
    if child is None:
        child = next(
            (c for c in parse.children(cue.verb.index) if c.index > cue.verb.index and _asks(parse, c)), None
        )
    if child is None and "told" in frame.frames:
        child = _clause_on_hearer(parse, cue)
    if child is not None and any(parse.tokens[i].text == ";" for i in range(cue.group[1], child.left + 1)):
        return None
    if child is None or not any(
        parse.tokens[i].pos in ("VERB", "AUX") for i in range(child.left, child.right + 1)
    ):
        return None
    start = max(child.left, cue.group[1])
    start = next((i for i in range(cue.group[1], start) if _opens_clause(parse, i, child)), start)
    if "told" in frame.frames and not cue.has("clause"):
        start = _behind_hearer(parse, child, start)
    stop = content_end(parse, cue, child)
    return (*_antecedent(parse, cue, start), (start, stop)), "clause", frame


def _modal(parse: Parse, verb: Token) -> bool:
    return any(c.tag == "MD" for c in parse.children(verb.index))


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(c.tag == "TO" for c in parse.children(verb.index))


def _asks(parse: Parse, child: Token) -> bool:
    """An indirect question that the parse took for an adverbial clause ("asked if it was late")."""
    return child.dep == "advcl" and any(
        c.text.lower() in ("if", "whether", "that") and c.dep == "mark" for c in parse.children(child.index)
    )


def _opens_clause(parse: Parse, index: int, clause: Token) -> bool:
    """Whether "that" stands here before a noun, which the parse drew to the hearer ("told the paper that Lee had …")."""
    if parse.tokens[index].text.lower() != "that":
        return False
    bare = not any(c.dep in ("nsubj", "nsubjpass") for c in parse.children(clause.index))
    return bare or parse.tokens[index + 1].pos in ("DET", "NOUN", "PROPN", "PRON", "ADJ")


def _clause_on_hearer(parse: Parse, cue: Cue) -> Token | None:
    """The that-clause which the parse hung on the hearer ("briefed deputies that the front was quiet")."""
    hearer = _right(parse, cue, ("dobj", "dative"))
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


def _behind_hearer(parse: Parse, clause: Token, start: int) -> int:
    """Where a clause begins whose subject the parse took the hearer for ("told him that …" has the mark behind it)."""
    for index in range(start, min(clause.index, start + 8)):
        if parse.tokens[index].text.lower() == "that" and parse.tokens[index].dep == "mark":
            return index
    return start


def _antecedent(parse: Parse, cue: Cue, start: int) -> Ranges:
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


def _infinitive_on_hearer(parse: Parse, cue: Cue) -> Token | None:
    """The infinitive which the parse hung on the one asked ("summoned the envoy to explain")."""
    hearer = _right(parse, cue, ("dobj",))
    if hearer is None:
        return None
    return next(
        (c for c in parse.children(hearer.index) if c.dep in ("acl", "relcl") and _infinitive(parse, c)), None
    )


def _order(parse: Parse, cue: Cue) -> Content:
    """ "urged residents to stay": who is to do it and what."""
    frame = cue.has("order")
    if frame is None or (cue.passive and cue.source is None):
        return None
    action = _right(parse, cue, ("xcomp", "ccomp", "advcl")) or _infinitive_on_hearer(parse, cue)
    if action is None or not (
        _infinitive(parse, action) or (action.tag == "VB" and not _modal(parse, action))
    ):
        return None
    first = next(
        (c for c in parse.children(cue.verb.index) if cue.group[1] <= c.index and c.dep in _HEARER), action
    )
    return ((min(first.left, action.left), content_end(parse, cue, action)),), "order", frame


def _to(parse: Parse, cue: Cue) -> Content:
    """ "plans to leave", "suggested leaving"."""
    frame = cue.has("to")
    if frame is None or cue.passive or cue.source is None:
        return None
    action = _right(parse, cue, ("xcomp", "ccomp", "advcl"))
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


def _aside(parse: Parse, cue: Cue) -> Content:
    frame = cue.has("aside")
    if frame is None or (cue.source is None and not cue.passive):
        return None
    content = aside_content(parse, cue)
    return (content, "aside", frame) if content else None


def _misread(parse: Parse, cue: Cue) -> Content:
    """A clause to the right that the parse did not see as one: the cue is followed by a finite verb in its sentence."""
    frame = cue.has("clause")
    if (
        frame is None
        or cue.source is None
        or cue.inverted
        or "object" in frame.frames
        and cue.verb.lemma not in ("say",)
    ):
        return None
    stop = parse.sentence(cue.verb.index).stop
    start = cue.group[1]
    while (
        start < stop
        and parse.tokens[start].dep in ("npadvmod", "advmod")
        and parse.tokens[start].head == cue.verb.index
    ):
        start += 1
    if not has_main_clause(parse, start, stop) or not _begins_clause(parse, start, stop):
        return None
    if start >= stop or parse.tokens[start].text in (",", ".", ";") or parse.tokens[start].pos == "SPACE":
        return None
    return (*_antecedent(parse, cue, start), (start, stop)), "clause-misread", frame


def _begins_clause(parse: Parse, start: int, stop: int) -> bool:
    """Whether a clause begins right here: its finite verb's subject does, or "that" stands before it."""
    if parse.tokens[start].text.lower() == "that":
        return True
    for index in range(start, stop):
        verb = parse.tokens[index]
        if verb.tag in _FINITE and verb.pos in ("VERB", "AUX"):
            host = parse.tokens[verb.head] if verb.dep in ("aux", "auxpass") else verb
            subject = next(
                (c for c in parse.children(host.index) if c.dep in ("nsubj", "nsubjpass", "expl")), None
            )
            return subject is not None and start <= subject.left <= start + 1
    return False


def _purpose(parse: Parse, cue: Cue) -> bool:
    """Whether the verb is but the purpose or the kind of something else ("a plan to attack", "came to praise")."""
    return cue.verb.dep in ("xcomp", "advcl", "acl", "relcl") and _infinitive(parse, cue.verb)


def _with(parse: Parse, cue: Cue, word: str) -> bool:
    """Whether a preposition follows in the verb's clause ("sees the loan as a risk", "put the loss at a million")."""
    stop = min(cue.verb.right + 1, cue.verb.index + 15)
    return any(
        t.text.lower() == word and t.dep in ("prep", "mark") for t in parse.tokens[cue.group[1] : stop]
    )


def _object(parse: Parse, cue: Cue) -> Content:
    """ "criticised the sale", "called the talks a farce"."""
    frame = cue.has("object") or cue.has("as") or cue.has("at")
    if frame is None or cue.source is None or _purpose(parse, cue):
        return None
    phrasal = " " in frame.entry
    if (parse.tokens[cue.group[1] - 1].dep == "prt" and not phrasal) or ("object" not in frame.frames and not _with(parse, cue, "as" if "as" in frame.frames else "at")):
        return None
    if cue.passive:
        subject = next((c for c in parse.children(cue.verb.index) if c.dep == "nsubjpass"), None)
        return (((subject.left, subject.right + 1),), "object-passive", frame) if subject else None
    child = _right(parse, cue, ("dobj", "oprd", "ccomp", "attr", "xcomp"))
    if child is not None and child.dep == "xcomp" and child.tag != "VBG":
        return None
    if child is None or child.text.lower() in ("nothing", "so", "himself", "herself", "themselves", "itself"):
        return None
    if cue.inverted and cue.source and cue.source[0] <= child.index < cue.source[1]:
        return None
    return ((max(child.left, cue.group[1]), content_end(parse, cue, child)),), "object", frame


def _preposition(parse: Parse, cue: Cue) -> Content:
    """ "called for an end", "complained about the noise"."""
    for child in parse.children(cue.verb.index):
        if child.index < cue.group[1] or child.dep not in ("prep", "prt", "advmod"):
            continue
        frame = next((f for f in cue.frames if child.text.lower() in f.prepositions), None)
        if frame is None or child.right == child.index:
            continue
        if parse.tokens[child.right].entity in ("DATE", "TIME") or cue.source is None:
            continue
        return ((child.index + 1, content_end(parse, cue, child)),), "preposition", frame
    return None


def _right(parse: Parse, cue: Cue, deps: tuple[str, ...]) -> Token | None:
    """The first dependent of these kinds behind the cue."""
    return next(
        (c for c in parse.children(cue.verb.index) if c.index >= cue.group[1] and c.dep in deps), None
    )


def content_stop(parse: Parse, child: Token) -> int:
    """Token index behind a noun's or adjective's content: its subtree, up to a contrast."""
    return _before_contrast(parse, child.left, child.right + 1)


def content_end(parse: Parse, cue: Cue, child: Token) -> int:
    """Token index behind the content that begins with `child`: what follows without a comma goes with it."""
    stop = child.right + 1
    tokens = parse.tokens
    for other in parse.children(cue.verb.index):
        if other.index <= child.index or other.left < stop:
            continue
        if other.left == stop and other.dep in _GO_ON:
            stop = other.right + 1
        elif other.dep == "conj" and _backshifted(parse, cue, other):
            stop = other.right + 1
        elif other.dep not in ("cc", "punct"):
            break
    over = parse.tokens[cue.verb.head]
    if cue.verb.dep == "pcomp" and over.text.lower() == "as":
        stop = max(stop, over.right + 1)
    stop = _before_contrast(parse, start=child.left, stop=stop)
    region = parse.region_at(cue.verb.index)
    last = parse.region_at(min(stop, len(tokens)) - 1)
    if last is not None and last != region:
        stop = max(stop, parse.at(last.end))
    if region is not None:
        stop = min(stop, parse.at(region.end))
    return stop


def _before_contrast(parse: Parse, start: int, stop: int) -> int:
    """Where the reporter's own contrast begins: ", although …" goes back on what was said more often than on with it."""
    for index in range(start + 3, stop - 2):
        if parse.tokens[index].text not in _COMMAS or parse.depth[index]:
            continue
        after = parse.tokens[index + 1]
        if after.text.lower() in _CONTRAST and has_clause(parse, index + 2, stop):
            return index
    return stop


def _backshifted(parse: Parse, cue: Cue, conjunct: Token) -> bool:
    """A second verb joined to the cue by the parse but by its tense inside the content: "said it cost much and had hit …"."""
    own = list(parse.children(conjunct.index))
    if any(c.dep in ("nsubj", "nsubjpass") for c in own) or cue.verb.tag != "VBD":
        return False
    return conjunct.tag == "VBN" and any(
        c.dep in ("aux", "auxpass") and c.text.lower() in ("had", "would", "could") for c in own
    )


_CONSTRUCTIONS: tuple[Callable[[Parse, Cue], Content], ...] = (
    _order,
    _clause,
    _to,
    _aside,
    _misread,
    _object,
    _preposition,
)
