"""Numbers said without a number: "no casualties", "nobody was hurt", "both pilots were killed".

They are figures only of what happens to people, where a report that says none and one that says twelve dispute;
elsewhere "no" and "both" count nothing that a ledger wants.
"""

from __future__ import annotations

import re
from functools import cache

from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.numerals import Numeral
from rashomon.lexicons import load
from rashomon.measure.draft import Draft
from rashomon.measure.parsed import Parsed, lower_at
from rashomon.measure.people import acts_on_people
from rashomon.model import Quantity, Token

_DONE_TO = frozenset({"nsubjpass", "dobj"})
# What people do who are counted as subjects; "both of which infect bees" counts no people.
_OWN = frozenset({"die", "perish", "drown", "survive", "flee", "be"})
# Words before or around them that take the count back: "to ensure that nobody is hurt", "if no one was killed".
_OPEN = frozenset({"if", "whether", "unless", "ensure", "hope", "so", "lest", "until", "pray"})
# Where they might have been: the noun behind "on the" or "in the" must be one that holds people.
_WHERE = re.compile(
    r"\s(?:else )?(?:(?:is|was|were|had been|has been) )?(?:still |yet )?"
    r"(?:aboard|on ?board|inside\b(?! job)|indoors|(?:in|on|at) (?:the|a|an|its|his|her|their|that|either|any) "
    r"(?:[\w'’-]+ ){0,3}?(?P<noun>[a-z]+))"
    r"(?=\s?(?:[.,;:)—–\"”]|$)|\s(?:when|at|as|and|but|or|after|before|that|the|on|in|during)\b)",
    re.IGNORECASE,
)
_HOLDERS = ("vehicle", "aircraft", "vessel", "train", "building", "bridge", "flight", "tent", "bed")


@cache
def all_or_none() -> str:
    """The pattern of their words: "no" only before a noun of harm, the others before any word."""
    words = load("numbers")
    harm = "|".join(sorted(words["harm"], key=lambda w: (-len(w), w)))
    lone = "|".join(sorted((*words["none"], *words["both"]), key=lambda w: (-len(w), w)))
    other = "further|more|new|other|additional|such|official|immediate|confirmed|of|or|and|to|on|in|for"
    no = rf"no(?= (?:(?!(?:{other}) )[a-z-]+ )?(?:{harm})\b)"
    return rf"(?<!\w)(?i:{no}|(?:{lone})(?= [a-z]))(?!\w)"


def read_all_or_none(match: re.Match[str]) -> Draft:
    """The draft of one of them: nought, or two."""
    word = match.group().lower()
    value = 2.0 if word in load("numbers")["both"] else 0.0
    table = "both" if value else "none"
    numeral = Numeral(match.start(), match.end(), value, value, 1.0, entry=f"numbers/{table}")
    return Draft(match.start(), match.end(), value, value, 1.0, numeral)


def is_spoken(quantity: Quantity) -> bool:
    """Whether the quantity is one of them."""
    return quantity.because[0].entry in {"numbers/none", "numbers/both"}


def counts_nobody(parse: Parsed, first: int, last: int) -> bool:
    """Whether the words first..last count nobody that something happened to, so that they are no figure."""
    word = lower_at(parse, first)
    if word == "no" and lower_at(parse, last) == "no":
        return _is_open(parse, parse.tokens[first])
    if _is_somewhere(parse, first, last):
        return _is_open(parse, parse.tokens[first])
    governor = _governor(parse, first, last)
    if governor is None or not acts_on_people(parse.tokens, governor):
        return True
    modal = any(parse.tokens[child].tag == "MD" for child in governor.children)
    return modal or _is_open(parse, governor)


def _governor(parse: Parsed, first: int, last: int) -> Token | None:
    """The verb whose subject or object the words are, or the noun they stand before."""
    token = next(
        (parse.tokens[i] for i in range(first, last + 1) if not first <= parse.tokens[i].head <= last), None
    )
    for _ in range(3):
        if token is None or token.head == token.index:
            return None
        above = parse.tokens[token.head]
        if above.pos in {"VERB", "AUX"} and (
            token.dep in _DONE_TO or (token.dep == "nsubj" and above.lemma in _OWN)
        ):
            return above
        token = above
    return None


def _is_somewhere(parse: Parsed, first: int, last: int) -> bool:
    """ "no one was on the freight train", "with nobody aboard", "there was no one in the house"."""
    if lower_at(parse, first) not in {"no", "nobody", "none"}:
        return False
    match = _WHERE.match(parse.text, parse.tokens[last].end)
    if match is None:
        return False
    kinds = load_kinds()
    noun = match["noun"]
    return noun is None or any(kinds.is_a(kinds.of(noun.lower()), name) for name in _HOLDERS)


def _is_open(parse: Parsed, token: Token) -> bool:
    """Whether the clause says what may be or should be."""
    begin = parse.sentences[token.sentence].first
    before = (parse.tokens[i].text.lower() for i in range(max(begin, token.index - 8), token.index))
    return any(word in _OPEN for word in before)
