"""What a cue verb says: the clause, infinitive, noun phrase or prepositional phrase that its frame asks for."""

from __future__ import annotations

from collections.abc import Callable

from rashomon.attribute.aside import adjuncts_end, aside_content, enclosing_dashes, has_main_clause, parted
from rashomon.attribute.complement import infinitive, noun_phrase, order, preposition, right_child
from rashomon.attribute.cue import Cue
from rashomon.attribute.extent import behind_colon
from rashomon.attribute.finding import Content, Finding
from rashomon.attribute.parse import Parse
from rashomon.attribute.passive import passive_figure
from rashomon.attribute.reported import CLAUSAL, antecedent, reported_clause
from rashomon.attribute.that_clause import far_clause

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
# A colon that opens a content stands at most so many tokens behind its cue.
_BRIEF = 7
# What is said behind a colon has a verb or so many words, but for verbs that do nothing else than say.
_TOLD = 4
_PLAINLY = frozenset(
    "say report announce state add confirm reply answer claim insist write declare note warn".split()
)
# Verbs by which "as Lee noted" hands a statement to its source.
_AS_TOLD = frozenset(
    "note say report document observe point show write acknowledge explain describe reveal state admit argue indicate"
    " put demonstrate mention find estimate confirm calculate predict warn concede recall tell".split()
)


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
            )
    return None


def _set_aside(parse: Parse, cue: Cue) -> Content:
    """An aside by its commas, with a main clause before it: whatever the parse makes of what follows."""
    frame = cue.has("aside")
    if frame is None or cue.source is None or cue.passive:
        return None
    content = aside_content(parse, cue)
    if not content or content[0][0] > cue.group[0]:
        return None
    if not cue.beside and not (has_main_clause(parse, *content[0]) or parted(parse, content)):
        return None
    return content, "aside", frame


def _as_told(parse: Parse, cue: Cue) -> Content:
    """ "As Lee noted, 12 people died", "12 people died, as Lee noted": the clause that "as" hangs on."""
    frame = cue.has("aside") or cue.has("quote") or cue.has("clause")
    if frame is None or cue.source is None or cue.passive or cue.verb.lemma not in _AS_TOLD:
        return None
    link = next((c for c in parse.children(cue.verb.index) if c.dep == "mark"), None)
    if link is None or link.text.lower() != "as" or cue.verb.dep != "advcl":
        return None
    said = right_child(parse, cue, ("ccomp", "dobj", "xcomp"))
    if said is not None and not (cue.verb.lemma in ("put", "tell") and said.text.lower() == "it"):
        return None
    sentence = parse.sentence(cue.verb.index)
    stop = cue.verb.right + 1
    dashes = enclosing_dashes(parse, (link.index, stop), (sentence.first, sentence.stop))
    if dashes is not None:
        remark = parse.trim(dashes[0] + 1, link.index)
        return ((remark,), "as-told", frame) if remark[0] < remark[1] else None
    lead = parse.trim(sentence.first, link.index)
    if lead[0] >= lead[1] and (stop >= sentence.stop or parse.tokens[stop].text != ","):
        return None
    ranges = tuple(r for r in (lead, parse.trim(stop, sentence.stop)) if r[0] < r[1])
    return (ranges, "as-told", frame) if ranges else None


def _aside(parse: Parse, cue: Cue) -> Content:
    frame = cue.has("aside")
    if frame is None or (cue.source is None and not cue.passive):
        return None
    content = aside_content(parse, cue)
    return (content, "aside", frame) if content else None


def _after_colon(parse: Parse, cue: Cue) -> Content:
    """What a colon behind the cue's clause introduces ("What the coach said on Monday: nobody was to blame")."""
    frame = cue.has("quote")
    if frame is None or cue.source is None or cue.passive or not frame.frames & CLAUSAL:
        return None
    colon = adjuncts_end(parse, cue, parse.sentence(cue.verb.index).stop)
    if colon is None or colon >= len(parse.tokens) or parse.tokens[colon].text != ":":
        colon = _near_colon(parse, cue)
    if colon is None:
        return None
    stop = behind_colon(parse, colon)
    said = [t for t in parse.tokens[colon + 1 : stop] if t.pos not in ("PUNCT", "SPACE")]
    if (
        len(said) < _TOLD
        and cue.verb.lemma not in _PLAINLY
        and not any(t.pos in ("VERB", "AUX") for t in said)
    ):
        return None  # a line of a bulletin: "Pumps requested: 20"
    return ((colon + 1, stop),), "colon", frame


def _near_colon(parse: Parse, cue: Cue) -> int | None:
    """The colon right behind a cue and a few words, whatever the parse hung on them ("says otherwise: 12 bodies")."""
    first = max(cue.group[1], cue.source[1] if cue.inverted and cue.source else 0)
    for token in parse.tokens[first : min(first + _BRIEF, parse.sentence(cue.verb.index).stop)]:
        if token.text == ":" and not parse.depth[token.index]:
            return token.index
        if token.pos in ("VERB", "AUX", "NUM") or token.dep == "dobj":
            return None
    return None


def _misread(parse: Parse, cue: Cue) -> Content:
    """A clause to the right that the parse did not see as one: the cue is followed by a finite verb in its sentence."""
    frame = cue.has("clause")
    if (
        frame is None
        or cue.source is None
        or cue.inverted
        or ("object" in frame.frames and cue.verb.lemma != "say")
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
    return (*antecedent(parse, cue, start), (start, stop)), "clause-misread", frame


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


_CONSTRUCTIONS: tuple[Callable[[Parse, Cue], Content], ...] = (
    _as_told, _set_aside, passive_figure, order, reported_clause, far_clause, _after_colon, infinitive,
    _aside, _misread, noun_phrase, preposition,
)  # fmt: skip
