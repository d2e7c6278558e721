"""The subject of a cue verb where the parse has none: parted from it by an insertion, or behind it."""

from __future__ import annotations

from rashomon.attribute.parse import Parse
from rashomon.model import Token

_TENSED = frozenset(("VBD", "VBZ", "VBP", "MD"))


def far_subject(parse: Parse, verb: Token, first: int) -> Token | None:
    """The name at the head of a sentence, parted from its verb by an insertion that misled the parse ("Lee,
    upset, warned").
    """
    sentence = parse.sentence(verb.index)
    finite = verb.tag in _TENSED or parse.tokens[first].tag in _TENSED
    if not finite or parse.tokens[first - 1].text not in (",", "—", "–") or first - 1 <= sentence.first:
        return None
    opening = parse.tokens[sentence.first]
    while (
        opening.index < first
        and opening.head != opening.index
        and opening.head < first
        and opening.pos in ("DET", "ADJ", "PROPN", "NOUN")
    ):
        over = parse.tokens[opening.head]
        if over.index < opening.index or over.pos not in ("NOUN", "PROPN", "PRON"):
            break
        opening = over
    after = parse.tokens[opening.index + 1]
    return opening if opening.pos in ("NOUN", "PROPN", "PRON") and after.text in (",", "—", "–") else None


def inverted_subject(parse: Parse, verb: Token) -> Token | None:
    """The speaker right behind a verb that follows a quotation or a comma: "…," said Lee, when the parse saw an
    object.
    """
    before = parse.tokens[verb.index - 1] if verb.index else None
    if before is None or not (
        parse.depth[before.index] or before.text in (",", "”", '"', "’", "'", "?", "!")
    ):
        return None
    if verb.tag not in ("VBD", "VBZ", "VBP", "VB"):
        return None
    for child in parse.children(verb.index):
        if child.index > verb.index and child.dep in (
            "dobj",
            "attr",
            "npadvmod",
            "oprd",
            "dep",
            "appos",
            "dative",
            "nsubj",
        ):
            if (
                child.pos in ("PROPN", "NOUN", "PRON")
                and child.left <= verb.index + 2
                and not parse.depth[child.index]
            ):
                return child
            return None
    return None
