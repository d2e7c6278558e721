"""Cue verbs in a text: every verb of the lexicon with its group, its source and what surrounds it."""

from __future__ import annotations

import msgspec

from rashomon.attribute.beside import source_before, source_behind
from rashomon.attribute.lexicon import VerbFrame, verb_frames
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.source import find_source, is_bare_participle, phrase, relative_pronoun
from rashomon.attribute.subject import far_subject, inverted_subject
from rashomon.lexicons import load
from rashomon.model import Token

_VERBAL = frozenset(("VERB", "AUX"))
# Regular verb endings and how much of them to take off, a doubled consonant included.
_ENDINGS = (("ed", (2, 1, 3)), ("ing", (3, 4)), ("s", (1, 2)))
_NAMED = frozenset(("PERSON", "ORG", "GPE", "NORP"))
_CLOSING = frozenset(
    "show say report claim estimate forecast reckon state note indicate suggest warn project calculate count reveal"
    " disclose".split()
)
# "is said to be": auxiliaries and adverbs between them belong to the cue's group.
# A name, a comma, an age, a comma.
_AGED = 4
_GROUP = frozenset(("aux", "auxpass", "neg"))


class Cue(msgspec.Struct, frozen=True):
    """A cue verb: its token, its frames, the range of its group ("has not said"), its source's range or None.

    `passive` without a source means that nobody is named ("is said to"); `start` and `stop` bound source and
    group together where they touch, for asides; `beside` says that commas alone show the cue to be one.
    """

    verb: Token
    frames: tuple[VerbFrame, ...]
    group: Range
    source: Range | None
    passive: bool
    inverted: bool = False
    relative: int | None = None
    beside: bool = False

    @property
    def sources(self) -> tuple[Range, ...]:
        """The source's ranges: its noun phrase and, in a relative clause, the "who" that stands for it."""
        if self.source is None:
            return ()
        if self.relative is None or self.relative < self.source[1]:
            return (self.source,)
        return (self.source, (self.relative, self.relative + 1))

    def has(self, name: str) -> VerbFrame | None:
        """The first frame that knows the construction `name`."""
        return next((f for f in self.frames if name in f.frames), None)


def find_cues(parse: Parse) -> tuple[Cue, ...]:
    """All cue verbs of a document, in order."""
    frames = verb_frames()
    cues = []
    for token in parse.tokens:
        if token.pos not in _VERBAL and not _closing(parse, token):
            continue
        found = _frames_of(parse, token, frames)
        if (
            token.lemma == "put"
            and parse.tokens[min(token.index + 1, len(parse.tokens) - 1)].text.lower() == "it"
        ):
            found = (*(found or ()), *frames["say"])  # "as Lee put it"
        if found and _is_verb(token):
            cue = make_cue(parse, token, found)
            if cue.frames and not (
                _mere_attribute(parse, cue) or _pointing(parse, cue) or _compared(parse, cue)
            ):
                cues.append(cue)
    return tuple(cues)


def _closing(parse: Parse, token: Token) -> bool:
    """Whether a verb that ends its sentence was taken for a noun ("…, court records show.")."""
    if token.lemma not in _CLOSING or token.pos != "NOUN" or token.index + 1 >= len(parse.tokens):
        return False
    before, after = parse.tokens[token.index - 1], parse.tokens[token.index + 1]
    return (
        before.pos in ("NOUN", "PROPN")
        and after.text in (".", ",")
        and source_before(parse, token.index) is not None
    )


def _frames_of(
    parse: Parse, token: Token, frames: dict[str, tuple[VerbFrame, ...]]
) -> tuple[VerbFrame, ...] | None:
    """The frames of a verb: with its particle ("lay out") where the lexicon has the two, else its own."""
    lemma = token.lemma.lower()
    found = frames.get(lemma)
    if found is None and token.pos == "VERB":
        found = _by_stem(token, frames)
    for child in parse.children(token.index):
        if child.dep == "prt":
            return frames.get(f"{lemma} {child.text.lower()}", found)
    return found


def _by_stem(token: Token, frames: dict[str, tuple[VerbFrame, ...]]) -> tuple[VerbFrame, ...] | None:
    """The frames of a verb that the lemmatizer does not know ("jeered" with itself for a lemma), by its regular
    endings.
    """
    word = token.text.lower()
    for ending, cuts in _ENDINGS:
        if word.endswith(ending):
            return next((frames[word[:-cut]] for cut in cuts if word[:-cut] in frames), None)
    return None


def make_cue(parse: Parse, verb: Token, frames: tuple[VerbFrame, ...]) -> Cue:
    """The cue of a verb."""
    children = list(parse.children(verb.index))
    passive = any(c.dep == "auxpass" for c in children) or is_bare_participle(parse, verb)
    first = verb.index
    while (
        first > 0
        and parse.tokens[first - 1].head == verb.index
        and (
            parse.tokens[first - 1].dep in _GROUP
            or (parse.tokens[first - 1].dep == "advmod" and parse.tokens[first - 1].tag == "RB")
        )
    ):
        first -= 1
    stop = verb.index + 1
    if stop < len(parse.tokens) and parse.tokens[stop].dep == "prt":
        stop += 1
    head = _aged(parse, first) or find_source(parse, verb)
    inverted = False
    if head is None and not passive:
        head = inverted_subject(parse, verb)
        inverted = head is not None
    elif head is not None and head.index > verb.index:
        inverted = not passive
    if head is None and not passive:
        head = far_subject(parse, verb, first)
    source = _up_to(parse, phrase(parse, head), first) if head is not None else None
    beside = _beside(parse, verb, frames, (first, stop), head) if not passive else None
    if beside is not None:
        source, inverted = beside, beside[0] >= stop
        head = _head(parse, beside)
    if head is not None and head.pos == "NOUN" and head.text.lower() in load("sources")["mute"]["words"]:
        frames = ()
    frames = tuple(f for f in frames if not f.subjects or _is_listed(head, f.subjects))
    relative = relative_pronoun(parse, verb) if source and verb.dep in ("relcl", "ccomp") else None
    return Cue(verb, frames, (first, stop), source, passive, inverted, relative, beside is not None)


def _aged(parse: Parse, first: int) -> Token | None:
    """A name with its age between commas right before the verb ("Ann Lee, 58, | told us"): parsers lose it."""
    before = parse.tokens[max(first - 4, 0) : first]
    if len(before) < _AGED or [t.text for t in (before[1], before[3])] != [",", ","] or before[2].tag != "CD":
        return None
    return before[0] if before[0].pos == "PROPN" and before[2].text.isdigit() else None


def _beside(
    parse: Parse, verb: Token, frames: tuple[VerbFrame, ...], group: Range, head: Token | None
) -> Range | None:
    """The source by the commas around an aside, where the parse has none, another, or but a part of it."""
    if not any("aside" in f.frames or "quote" in f.frames for f in frames) or parse.depth[verb.index]:
        return None
    before = source_before(parse, group[0])
    if before is not None and not _relative(parse, verb, before, head):
        return before
    if any("told" in f.frames for f in frames) or (head is not None and _speaks(head)):
        return None
    return source_behind(parse, verb, group[1])


def _relative(parse: Parse, verb: Token, before: Range, head: Token | None) -> bool:
    """Whether the run before the verb is a noun and the subject of its clause ("a charge | the army denied")."""
    if (
        head is None
        or verb.dep not in ("relcl", "acl")
        or not before[0] < head.left <= head.index < before[1]
    ):
        return False
    return parse.tokens[head.left].pos in ("DET", "PRON") and parse.tokens[verb.head].index < head.left


def _speaks(head: Token) -> bool:
    """Whether a noun is one that speaks by itself: a name, a person, a body."""
    word = head.text.lower()
    return head.pos == "PRON" or head.entity in _NAMED or word in load("sources")["speaking"]["words"]


def _head(parse: Parse, words: Range) -> Token:
    """The token of a phrase on which the others depend, the last one where the parse broke it up."""
    first, stop = words
    for index in range(stop - 1, first - 1, -1):
        token = parse.tokens[index]
        if token.pos in ("NOUN", "PROPN", "PRON") and not first <= token.head < stop:
            return token
    return parse.tokens[stop - 1]


def _up_to(parse: Parse, source: Range, first: int) -> Range:
    """A source with the rest of its name, where the parse broke it off right before the verb ("an upbeat | Lee
    said").
    """
    colon = next((t.index for t in parse.tokens[slice(*source)] if t.text == ":"), None)
    if colon is not None and colon > max(source[0], first):
        return source[0], colon  # "Not so, says Ann Lee | : twelve …"
    between = parse.tokens[source[1] : first]
    if between and len(between) <= 4 and all(t.pos == "PROPN" for t in between):
        return source[0], first
    return source


def _pointing(parse: Parse, cue: Cue) -> bool:
    """Whether "this" or "that" is said to mean or show something: no speaker."""
    if cue.source is None or cue.source[1] - cue.source[0] > 1:
        return False
    return parse.tokens[cue.source[0]].text.lower() in ("this", "that", "these", "those", "which", "what")


def _compared(parse: Parse, cue: Cue) -> bool:
    """Whether a cue only says what something is measured by ("more than the polls had predicted")."""
    if cue.source is None:
        return False
    first, stop = cue.source
    return any(t.text.lower() == "than" for t in parse.tokens[max(first - 1, 0) : stop])


def _mere_attribute(parse: Parse, cue: Cue) -> bool:
    """A participle behind a noun that neither speaks nor is a paper ("a rally praising …")."""
    head = parse.tokens[cue.verb.head]
    if (
        cue.verb.dep != "acl"
        or cue.passive
        or cue.verb.tag != "VBG"
        or head.entity in ("PERSON", "ORG", "GPE", "NORP")
    ):
        return False
    return not any(
        head.text.lower() in load("sources")[words]["words"] for words in ("speaking", "documents")
    )


def _is_listed(head: Token | None, lists: tuple[str, ...]) -> bool:
    """Whether a source is one of these: "persons" and "bodies" by their names, other nouns by their list."""
    if head is None:
        return False
    word = head.text.lower()
    if "persons" in lists and (head.entity == "PERSON" or word in ("he", "she", "who")):
        return True
    if ("bodies" in lists and head.entity == "ORG") or ("it" in lists and word == "it"):
        return True
    nouns = load("sources")
    return any(word in nouns[name]["words"] for name in lists if name in nouns)


def _is_verb(token: Token) -> bool:
    """Whether a token is used as a verb: not an attributive participle ("the said man") nor a name's part."""
    if token.dep in (
        "amod",
        "compound",
        "aux",
        "auxpass",
        "prep",
        "case",
        "mark",
    ):
        return False
    return not (token.tag == "VBN" and token.dep == "acl" and token.lemma in ("say", "see"))
