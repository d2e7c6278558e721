"""The poll or survey whose share a figure is: "62 percent said so" is no statement of those asked, but the poll's."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.claim.voices.voicing import words
from rashomon.knowledge.syntax import ancestors, children, head_within, sentence_at, tokens_within
from rashomon.model import Annotation, Attribution, Because, ChainLink, Quantity, Reading, Token

_NOUNS = frozenset(("poll", "survey"))
# What makes "polls" a count of opinions rather than a vote.
_KINDS = frozenset(
    (
        "exit",
        "opinion",
        "recent",
        "several",
        "two",
        "three",
        "four",
        "five",
        "some",
        "most",
        "new",
        "latest",
        "national",
    )
)
_FINDINGS = frozenset(("show", "find", "suggest", "indicate", "put", "give", "project", "predict", "point"))
_JOINTS = frozenset(("-", "–", "/", "and", "&", "'s", "’s"))
_BY = frozenset(("by", "from", "of", "for"))
# A poll stays in view for so many sentences behind one that names it or gives its figures.
_REACH = 6
# Words before a poll that a report only compares its own with.
_BESIDE = frozenset(
    (
        "differ",
        "unlike",
        "compare",
        "contrast",
        "echo",
        "match",
        "mirror",
        "contradict",
        "previous",
        "earlier",
    )
)
_SIDES = frozenset(("favor", "favour", "opposed", "undecided", "against", "unsure", "support", "approval"))
_REPORTED = frozenset(("that", "this", "these", "those", "the"))


def survey_of(
    reading: Reading, quantity: Quantity, carriers: Sequence[Attribution]
) -> tuple[tuple[Attribution, ...], ChainLink | None, Because | None]:
    """`carriers` without those asked, and the poll where nobody else is left to say the share.

    Only shares are asked about; the poll must be named in the sentence or shortly before it.
    """
    kept = tuple(carriers)
    share = quantity.unit == "percentage" or quantity.kind == "share"
    text = reading.document.text.lower()
    if not share or ("poll" not in text and "survey" not in text):
        return kept, None, None
    annotation = reading.annotation
    sentence = sentence_at(annotation, quantity.start)
    number = head_within(annotation, quantity.start, quantity.end)
    if sentence is None or number is None:
        return kept, None, None
    mention = _in_view(annotation, number)
    if mention is None:
        return kept, None, None
    kept = tuple(c for c in kept if not _asked(annotation, c, carriers))
    if kept or not (
        len(kept) < len(carriers) or _answers(annotation, number) or _given(annotation, number, mention)
    ):
        return kept, None, None
    start, end = survey_name(annotation, mention)
    name = " ".join(reading.document.text[start:end].split())
    return (
        kept,
        ChainLink(name, start, end, "document"),
        Because("claim", "survey", "voicing/opinions", start, end),
    )


def named(reading: Reading, link: ChainLink) -> ChainLink:
    """A link to a poll under its full name: "the poll", "that survey" under the name of the one named before, those
    asked ("respondents to the Harbour poll") under the poll's.
    """
    if link.start is None or link.end is None or link.role in ("post", "agency"):
        return link
    annotation = reading.annotation
    head = head_within(annotation, link.start, link.end)
    if head is not None and head.lemma.lower() == "respondent":
        head = next((t for t in _mentions(annotation, head.index, head.right + 1)), head)
    if head is None or head.lemma.lower() not in _NOUNS:
        return link
    span = survey_name(annotation, head)
    if not _is_named(annotation, span):
        first = tokens_within(annotation, link.start, link.end)[0].text.lower()
        before = _mentions(annotation, 0, head.index) if first in _REPORTED else []
        found = [
            t
            for t in before
            if _is_named(annotation, survey_name(annotation, t))
            and _exit(annotation, t) == _exit(annotation, head)
        ]
        same = [t for t in found if t.lemma.lower() == head.lemma.lower()] or found
        if not same:
            return link
        span = survey_name(annotation, same[-1])
    name = " ".join(reading.document.text[slice(*span)].split())
    return ChainLink(name, *span, "document")


def _exit(annotation: Annotation, noun: Token) -> bool:
    return noun.index > 0 and annotation.tokens[noun.index - 1].text.lower() == "exit"


def survey_name(annotation: Annotation, noun: Token) -> tuple[int, int]:
    """The code points of a poll's name: "Harbour Research poll", "poll by Harbour Research", else the noun alone."""
    tokens = annotation.tokens
    first = noun.index
    while (
        first > 0
        and tokens[first - 1].sentence == noun.sentence
        and (
            tokens[first - 1].pos == "PROPN"
            or tokens[first - 1].text in _JOINTS
            or tokens[first - 1].text.lower() in ("exit", "opinion")
        )
    ):
        first -= 1
    while first < noun.index and tokens[first].text in _JOINTS:
        first += 1
    if any(t.pos == "PROPN" for t in tokens[first : noun.index]):
        return tokens[first].start, noun.end
    for owner in _owners(annotation, noun):
        last = owner.index
        while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN":
            last += 1
        return tokens[first].start, tokens[last].end
    return tokens[first].start, noun.end


def _owners(annotation: Annotation, noun: Token) -> list[Token]:
    """Who made a poll: "a poll by …", "a poll conducted by …", "a poll from …"."""
    links = [c for c in children(annotation, noun, "prep", "agent") if c.text.lower() in _BY]
    for made in children(annotation, noun, "acl", "relcl"):
        links += [c for c in children(annotation, made, "agent", "prep") if c.text.lower() in _BY]
    return [o for link in links for o in children(annotation, link, "pobj") if o.pos == "PROPN"]


def _is_named(annotation: Annotation, span: tuple[int, int]) -> bool:
    return any(t.pos == "PROPN" for t in tokens_within(annotation, *span))


def _mentions(annotation: Annotation, first: int, stop: int) -> list[Token]:
    """The words for a poll in a range of tokens; "polls" only where they are no vote ("at the polls")."""
    found = []
    for token in annotation.tokens[first:stop]:
        if token.lemma.lower() not in _NOUNS or token.pos not in ("NOUN", "PROPN"):
            continue
        before = annotation.tokens[token.index - 1].text.lower() if token.index else ""
        plural = token.text.lower() == "polls"
        finds = token.dep == "nsubj" and annotation.tokens[token.head].lemma in _FINDINGS
        if not plural or before in _KINDS or finds:
            found.append(token)
    return found


def _in_view(annotation: Annotation, number: Token) -> Token | None:
    """The poll that the share at `number` may be of: named in its sentence, or before it with only shares between."""
    sentences = annotation.sentences
    here = sentences[number.sentence]
    found = _mentions(annotation, here.first, here.stop)
    last = number.sentence
    for index in range(number.sentence - 1, -1, -1):
        if last - index > _REACH:
            break
        mentions = _mentions(annotation, sentences[index].first, sentences[index].stop)
        if mentions or _shares(annotation, index):
            last = index
        found = [*mentions, *found]
        if any(
            _is_named(annotation, survey_name(annotation, t)) and not _is_beside(annotation, t)
            for t in mentions
        ):
            break
    names = [t for t in found if _is_named(annotation, survey_name(annotation, t))]
    before = [t for t in names if t.index < number.index] or names
    if not before:
        return found[-1] if found else None
    own = [t for t in before if t.sentence == number.sentence or not _is_beside(annotation, t)]
    return (own or before)[-1]


def _is_beside(annotation: Annotation, mention: Token) -> bool:
    """Whether a report only sets its own poll beside this one ("differ from those of a Harbour survey")."""
    sentence = annotation.sentences[mention.sentence]
    opening = annotation.tokens[sentence.first : mention.index]
    return any(t.lemma.lower() in _BESIDE for t in opening)


def _shares(annotation: Annotation, sentence: int) -> bool:
    bounds = annotation.sentences[sentence]
    return any(t.lemma.lower() in ("percent", "%") for t in annotation.tokens[bounds.first : bounds.stop])


def _asked(annotation: Annotation, carrier: Attribution, carriers: Sequence[Attribution]) -> bool:
    """Whether the source of an attribution is who was asked: a share of them, "respondents", "they" among these."""
    for start, end in carrier.source[:1]:
        head = head_within(annotation, start, end)
        if head is None:
            return False
        inside = tokens_within(annotation, start, end)
        counted = any(t.tag == "CD" or t.lemma.lower() in ("percent", "%", "majority") for t in inside)
        if head.lemma.lower() in words("asked", "nouns") and (counted or head.tag in ("NNS", "NN", "NNPS")):
            names = tokens_within(annotation, start, head.end)
            return not any(t.pos == "PROPN" and t.entity in ("PERSON", "ORG") for t in names)
        if counted and head.pos in ("NUM", "NOUN"):
            return True
        if head.text.lower() in ("they", "who"):
            return (
                any(c is not carrier and c.source and _asked(annotation, c, ()) for c in carriers)
                or not carriers[1:]
            )
    return False


def _answers(annotation: Annotation, number: Token) -> bool:
    """Whether a share is one of people asked: "62 percent of respondents", "just 28 percent blame the law"."""
    for above in (number, *ancestors(annotation, number)):
        if above.pos == "VERB" or above.dep == "ROOT":
            return above.lemma.lower() in words("opinions", "verbs") or _of_asked(annotation, number)
    return _of_asked(annotation, number)


def _of_asked(annotation: Annotation, number: Token) -> bool:
    sentence = annotation.sentences[number.sentence]
    for token in annotation.tokens[number.index : min(number.index + 6, sentence.stop)]:
        if token.lemma.lower() in ("respondent", "polled", "surveyed", "participant"):
            return True
        if token.lemma.lower() in _SIDES:
            return True
    opening = annotation.tokens[sentence.first : number.index]
    return any(t.text.lower() in ("polled", "surveyed", "respondents", "asked") for t in opening)


def _given(annotation: Annotation, number: Token, mention: Token) -> bool:
    """Whether the poll is what the share's sentence is about ("Another poll put support at 48 percent")."""
    return (
        mention.sentence == number.sentence
        and mention.dep in ("nsubj", "nsubjpass")
        and mention.index < number.index
    )
