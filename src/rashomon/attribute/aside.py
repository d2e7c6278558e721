"""Cues beside their content: "…, officials said on Monday", "the ship, he said, sank", "…, according to police".

Parsers often attach a long clause before such a cue wrongly; the commas around the cue and the end of the sentence
tell more, so the content is read from them.
"""

from __future__ import annotations

from rashomon.attribute.cue import Cue
from rashomon.attribute.finding import Ranges
from rashomon.attribute.lexicon import verb_frames
from rashomon.attribute.parse import Parse
from rashomon.model import Token

_BEFORE = frozenset((",", "”", '"', "’", "'", "—", "–", "--", "-", "(", "?", "!", ";"))
_ENDS = frozenset((".", "!", "?", ";", ":", "…", ")"))
_ADJUNCTS = frozenset(("npadvmod", "advmod", "prep", "dative", "prt", "punct", "cc"))
_HEARERS = frozenset(("dobj", "dative"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl", "csubj"))
_BRIEF = 2
_REMARKS = frozenset(("—", "–", "--", "(", ")"))
# What opens a circumstance of the saying and no figure ("On Monday at 9, police said …").
_CIRCUMSTANCES = frozenset(
    (
        "on",
        "in",
        "at",
        "by",
        "after",
        "before",
        "during",
        "since",
        "for",
        "with",
        "from",
        "as",
        "earlier",
        "later",
    )
)
# What an announcement does to a market is the reporter's ("…, the bank said, sending its shares down 3%").
_MOVING = frozenset(
    (
        "send",
        "push",
        "lift",
        "drag",
        "knock",
        "wipe",
        "boost",
        "prompt",
        "spark",
        "trigger",
        "raise",
        "fuel",
        "drive",
    )
)
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def aside_content(parse: Parse, cue: Cue) -> Ranges:
    """The content on both sides of an aside; empty where the cue is none."""
    sentence = parse.sentence(cue.verb.index)
    first = min(cue.source[0] if cue.source and not cue.passive else cue.group[0], cue.group[0])
    if cue.source is not None and cue.inverted:
        first = cue.group[0]
    if cue.verb.index > first + 30 or not _set_off(parse, first, sentence.first):
        return ()
    stop = adjuncts_end(parse, cue, sentence.stop)
    if stop is None:
        return ()
    return content_around(parse, (first, stop), cue.verb.index, beside=cue.beside)


def content_around(
    parse: Parse, core: tuple[int, int], head: int, *, strict: bool = True, beside: bool = False
) -> Ranges:
    """The rest of the sentence around a parenthetical cue `core`; `strict` asks for a main clause, as far as the
    parse sees one, or where the cue is one `beside` doubt for a headline's fragment.
    """
    sentence = parse.sentence(head)
    start = clause_start(parse, sentence.first, core[0])
    dashes = enclosing_dashes(parse, core, (sentence.first, sentence.stop))
    if dashes is not None:
        sides = (parse.trim(dashes[0] + 1, core[0]), parse.trim(core[1], dashes[1]))
        inside = tuple(r for r in sides if r[0] < r[1])
        if any(parse.tokens[i].tag == "CD" for r in inside for i in range(*r)):
            return inside
    region = parse.region_at(head)
    if region is not None:  # a cue inside a quotation comments on what is quoted
        start = max(start, parse.at(region.start))
    ranges = [(start, core[0])]
    mark = parse.tokens[core[1]].text if core[1] < sentence.stop else ""
    if (mark in (",", "—", "–", "--") and _goes_on(parse, core, head, sentence.stop)) or (
        mark in (":", ";") and not _quoted(parse, core[1] + 1) and _more(parse, core[1] + 1, sentence.stop)
    ):
        ranges.append((core[1], sentence.stop))
    kept = tuple(r for r in (parse.trim(*r) for r in ranges) if r[0] < r[1])
    if not strict:
        told = (parse.tokens[i] for r in kept for i in range(*r))
        return kept if any(t.pos in ("VERB", "AUX") or t.tag == "CD" for t in told) else ()
    whole = any(has_main_clause(parse, *r) for r in kept) or _headless(parse, kept) or parted(parse, kept)
    return kept if whole or (beside and kept and _fragment(parse, kept[0])) else ()


def parted(parse: Parse, kept: Ranges) -> bool:
    """Whether an aside parts a subject from its verb ("Her team, said the mayor, had found …")."""
    if len(kept) != 2:
        return False
    subject, rest = (parse.tokens[slice(*r)] for r in kept)
    return rest[0].tag in _FINITE and not any(t.pos in ("VERB", "AUX") for t in subject)


def enclosing_dashes(
    parse: Parse, core: tuple[int, int], sentence: tuple[int, int]
) -> tuple[int, int] | None:
    """The dashes or brackets around a remark that holds the cue `core` ("firms – not 43, as the bank says – are")."""
    marks = [i for i in range(*sentence) if parse.tokens[i].text in _REMARKS and not parse.depth[i]]
    before, behind = [i for i in marks if i < core[0]], [i for i in marks if i >= core[1]]
    return (before[-1], behind[0]) if len(before) % 2 and behind else None


def has_clause(parse: Parse, first: int, stop: int) -> bool:
    """Whether the range holds a finite verb with its subject."""
    tokens = parse.tokens
    return any(
        t.tag in _FINITE
        and t.pos in ("VERB", "AUX")
        and any(first <= c.index < stop and c.dep in _SUBJECTS for c in parse.own(host))
        for t in tokens[first:stop]
        for host in ((t.head if t.dep in ("aux", "auxpass") else t.index),)
    )


def has_main_clause(parse: Parse, first: int, stop: int) -> bool:
    """Whether the range holds a finite verb with its subject that stands under no conjunction or relative pronoun."""
    for index in range(first, stop):
        verb = parse.tokens[index]
        if verb.pos not in ("VERB", "AUX") or verb.dep in ("aux", "auxpass"):
            continue
        own = [c for c in parse.own(index) if first <= c.index < stop]
        finite = verb.tag in _FINITE or any(c.tag in _FINITE for c in own if c.dep in ("aux", "auxpass"))
        if not finite or not any(c.dep in _SUBJECTS for c in own):
            continue
        if verb.dep in ("relcl", "acl") or any(
            c.dep == "mark" or c.tag in ("WRB", "WDT", "WP") for c in own if c.index < index
        ):
            continue
        return True
    return False


def _headless(parse: Parse, ranges: Ranges) -> bool:
    """Whether a subject on one side and a verb on the other make the clause ("The ship, he said, sank")."""
    if len(ranges) < 2:
        return False
    (first, stop), (begin, end) = ranges[0], ranges[-1]
    nouns = any(parse.tokens[i].pos in ("NOUN", "PROPN", "PRON") for i in range(first, stop))
    return nouns and any(parse.tokens[i].tag in _FINITE for i in range(begin, end))


def _fragment(parse: Parse, words: tuple[int, int]) -> bool:
    """Whether words without a main clause are told all the same ("Civilian dead: three", "Over 40, say the nurses",
    "Among the dead are five children").
    """
    opening = parse.tokens[words[0]]
    inside = parse.tokens[words[0] : words[1]]
    counts = any(t.tag == "CD" for t in inside)
    if opening.entity in ("DATE", "TIME"):
        return False
    if opening.pos in ("ADP", "ADV", "SYM") or len(inside) <= _BRIEF:
        return counts and opening.text.lower() not in _CIRCUMSTANCES
    if opening.pos not in ("NOUN", "PROPN", "NUM", "DET", "ADJ"):
        return False
    return counts or any(t.pos == "VERB" for t in inside)


def clause_start(parse: Parse, first: int, stop: int) -> int:
    """Where the content before an aside begins: the sentence's start, or behind a semicolon or a lead-in's colon."""
    for index in range(stop - 1, first, -1):
        if parse.tokens[index].text == ";" and not parse.depth[index]:
            return index + 1
    return first


def _set_off(parse: Parse, first: int, sentence_first: int) -> bool:
    """Whether a comma or a quotation's end stands before the cue, with words before it."""
    index = first - 1
    while index > sentence_first and parse.tokens[index].pos == "SPACE":
        index -= 1
    return index > sentence_first and parse.tokens[index].text in _BEFORE


def adjuncts_end(parse: Parse, cue: Cue, stop: int) -> int | None:
    """Token index behind the cue's clause (time, place, hearer), None where something else follows."""
    tokens = parse.tokens
    end = cue.group[1]
    if cue.inverted and cue.source:
        end = max(end, cue.source[1])
    told = cue.has("told") is not None
    for child in parse.children(cue.verb.index):
        if child.right < end:
            continue
        if _at_end(parse, end, stop):
            break
        time = child.entity in ("DATE", "TIME")
        if child.left <= end + 1 and (child.dep in _ADJUNCTS or time or (told and child.dep in _HEARERS)):
            end = _before_figure(parse, child)
        else:
            return None
    while end < stop and not _at_end(parse, end, stop):
        if tokens[end].pos in ("VERB", "AUX") or tokens[end].tag in _FINITE:
            return None
        end += 1
    return end


def _before_figure(parse: Parse, adjunct: Token) -> int:
    """Where an adjunct ends: before a figure behind a comma, which goes on with what is said ("…, the firms said in a
    statement, a premium of 27%").
    """
    for index in range(adjunct.index + 1, adjunct.right):
        if parse.tokens[index].text == "," and parse.tokens[index + 1].text.lower() in (
            "a",
            "an",
            "up",
            "down",
        ):
            if any(t.tag == "CD" for t in parse.tokens[index + 1 : index + 6]):
                return index
    return adjunct.right + 1


def _at_end(parse: Parse, index: int, stop: int) -> bool:
    return (
        index >= stop
        or parse.tokens[index].text in _ENDS
        or parse.tokens[index].text in (",", "—", "–", "--")
        or (parse.tokens[index].text == "-" and parse.tokens[index].tag == ":")
        or parse.tokens[index].pos == "SPACE"
    )


def _goes_on(parse: Parse, core: tuple[int, int], head: int, stop: int) -> bool:
    """Whether the content goes on behind the cue, rather than the cue's own clause ("…, he said, adding that …")."""
    tokens = parse.tokens
    index = core[1] + 1
    if index >= stop:
        return False
    after = tokens[index]
    if after.tag == "VBG" and after.lemma in _MOVING:
        return False
    if after.tag == "VBG" or (after.pos == "ADV" and index + 1 < stop and tokens[index + 1].tag == "VBG"):
        return not any(
            tokens[i].tag in _FINITE for i in range(parse.sentence(head).first, core[0])
        ) or not _is_cue(tokens[index : index + 2])
    if after.dep == "mark" or after.text.lower() in ("who", "which", "while", "as", "after", "when", "where"):
        return False
    return not (after.text.lower() in ("and", "but") and _next_verb_heads(parse, index, stop, head))


def _quoted(parse: Parse, index: int) -> bool:
    return index < len(parse.tokens) and parse.depth[index] > 0


def _more(parse: Parse, index: int, stop: int) -> bool:
    """Whether what follows a colon or semicolon behind an aside is unquoted and has no speaker of its own."""
    return index < stop and not any(
        parse.depth[t.index] or (t.tag in _FINITE and t.lemma in verb_frames())
        for t in parse.tokens[index:stop]
    )


def _is_cue(tokens: tuple[Token, ...]) -> bool:
    """Whether a participle is a second cue, or a correction, of the speaker's own ("…, he said, adding that …")."""
    return any(
        t.tag == "VBG" and (t.lemma in verb_frames() or t.lemma in ("correct", "revise", "update", "refer"))
        for t in tokens
    )


def _next_verb_heads(parse: Parse, index: int, stop: int, head: int) -> bool:
    """Whether what follows "and" is a second verb of the cue's own subject ("he said, and left")."""
    for token in parse.tokens[index:stop]:
        if token.pos == "VERB":
            return (
                token.dep == "conj"
                and token.head == head
                and (token.tag, parse.tokens[head].tag) not in (("VBD", "VBZ"), ("VBD", "VBP"))
                and not any(c.dep in _SUBJECTS for c in parse.children(token.index))
            )
    return False
