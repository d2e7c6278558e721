"""Numbers that are all that somebody says: "the lawyers stick to 90", "Police: 8,000", "Sixty, says the mayor".

Such a number answers the question that the text before it has raised (Roberts 1996; Ginzburg 2012 on fragments); here
is only whether it is one, and who gives it. The verbs are in lexicons/answers.toml.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from rashomon.claim.bare.retort import retort
from rashomon.claim.voices.estimate import subject_voice
from rashomon.claim.voices.gapping import voice_at
from rashomon.claim.voices.holding import owns
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import children, head_within, sentence_at, tokens_within
from rashomon.lexicons import load
from rashomon.model import Attribution, ChainLink, Quantity, Reading, Sentence, Token

# With an amount of money these say what somebody owns or gets: "the club has $4 million".
_OWNING = frozenset(
    (
        "have",
        "give",
        "offer",
        "see",
        "want",
        "demand",
        "call",
        "ask",
        "propose",
        "accept",
        "settle",
        "find",
        "present",
        "raise",
        "double",
        "lower",
        "name",
        "get",
        "make",
    )
)
_REACH = 8  # words between a verb and its number
_HEDGES = (
    r"(?:(?:about|around|some|nearly|almost|only|just|exactly|barely|more than|over|at least|up to|a mere|a good"
    r"|not) )*"
)
_MORE = (
    r"(?: (?:or|and) (?:so|more|less|fewer|counting|rising)| at (?:least|most|the (?:most|least))"
    r"| in (?:all|total|its own count)| altogether)?"
)
# What may follow a number that counts nothing: the end of its clause, a time, who says so, per what.
_ENDS = re.compile(
    r"(?: (?:names|entries))?(?: on (?:its|his|her|their|our|my|the) (?:own )?(?:lists?|sheets?|books?|records?))?"
    rf"(?: (?:a|per|each|every) (?:year|month|week|day|head|hour))?{_MORE}(?: (?:so far|by now|instead|only))?"
    r"(?:(?: (?:is|was|to be|would be|will be|seems|sounds|looks|may be))?"
    r" (?:realistic|plausible|likely|credible|possible|enough|right|correct|too (?:high|low)|a floor"
    r"|(?:closer|nearer) (?:to )?(?:the (?:truth|mark)|reality)|the (?:limit|maximum|minimum|truth|most|least)))?"
    r"\s*(?:$|[.,;:!?)\]”\"\n–—-]|['’](?:\s|$)| (?:on|by|as|this|last|yesterday|today|but|while|whereas|according"
    r"|before|after|when|until|from|though|although|and (?!\d))\b)"
)
# The verbless sentence or quotation: "Make that 12", "More like 80", "Not 14 but 15", "It was 40".
_ALONE = re.compile(
    r"(?:^|[.!?;“\"‘(—–]\s*|\b(?:figures?|numbers?|counts?|totals?|tolls?|lists?|estimates?|sums?|that|this|it|one"
    r"|higher|lower|answer|reply|result|verdict)\b[^:.]{0,20}:\s*)"
    r"(?:(?:no|nonsense|rubbish|wrong|well|and|but|actually|in fact|rather|then|now|so)[,.!:]? )*"
    r"(?:not \d[\d,.]*,? but |(?:make|call) (?:it|that) |(?:more|something) like |nearer |closer to |near |rather |try "
    r"|say |that makes(?: it)? |there (?:were|are) "
    r"|(?:it|that)(?:['’]s| is| was) (?:now |really |more like |nearer |closer to |rather )?)?"
    rf"{_HEDGES}[$€£“\"‘]?$",
    re.IGNORECASE,
)
_ALONE_ENDS = re.compile(rf"{_MORE}[.!?”\"’,;)]")
# "(police: 8,000)", "; the ministry, 25", "Police: 61": who, and his number
_LABELLED = re.compile(
    r"(?:^\W*|[.;!?(]\s+|\(|[,;] (?:and |but |while )?|— ?)(?P<voice>(?:the |an? )?[\w'’][\w'’ -]{1,60}?)"
    rf"(?:, (?:which|who|whose) [^,;.]{{1,60}},)?(?P<mark>:|,| (?:at|of|on|as|says?|said|with)|) {_HEDGES}[$€£]?$",
    re.IGNORECASE,
)
_LABEL_ENDS = re.compile(r"(?:\s*$|[.;)!?—]|, (?:and |but |while |the )?)")


class Answer(msgspec.Struct, frozen=True):
    """A bare number, and who gives it where the words beside it tell; `sure` where his name and the number are all
    there is.
    """

    voice: ChainLink | None
    sure: bool = False
    taken_up: bool = False  # a pronoun stands for who spoke before


class _Phrase(msgspec.Struct, frozen=True):
    """A verb's lemma and the words that must come behind it."""

    lemma: str
    rest: tuple[str, ...]


@cache
def _phrases() -> dict[str, tuple[_Phrase, ...]]:
    found: dict[str, tuple[_Phrase, ...]] = {}
    for row in load("answers")["entry"]:
        lemma, *rest = row["phrase"].split()
        found[lemma] = (*found.get(lemma, ()), _Phrase(lemma, tuple(rest)))
    return found


@cache
def _fillers() -> frozenset[str]:
    behind = {word for phrases in _phrases().values() for phrase in phrases for word in phrase.rest}
    return frozenset(load("answers")["fillers"]["words"]) | behind


def answer_of(reading: Reading, quantity: Quantity, sentence: Sentence) -> Answer | None:
    """How `quantity` answers what was asked before it; None where it counts something in its own words."""
    text, thing = reading.document.text, quantity.thing
    if quantity.kind not in ("count", "money", "share", "measure", "level", "age"):
        return None
    if quantity.kind == "age":  # "; the government, 25" was taken for one
        voice = _labelled(reading, quantity, sentence)
        return Answer(voice, sure=True) if voice is not None else None
    if thing is not None and thing.text and quantity.start <= thing.start and not _names(thing.text):
        return None
    if (labelled := _labelled(reading, quantity, sentence)) is not None:
        return Answer(labelled, sure=True)
    span = retort(text, (sentence.start, sentence.end), quantity.start, quantity.end)
    if span is not None:
        voice = voice_at(reading, *span)
        return Answer(voice) if voice is not None else by_verb(reading, quantity, sentence) or Answer(None)
    if _ALONE.search(text[sentence.start : quantity.start]) and _ALONE_ENDS.match(
        text, quantity.end, sentence.end + 1
    ):
        return Answer(None)
    if not _ENDS.match(text, quantity.end, sentence.end):
        return None
    return by_verb(reading, quantity, sentence)


def no_age(reading: Reading, quantity: Quantity) -> Quantity | None:
    """A quantity; None for an age, but "… 130; the government, 25" is a body's count."""
    if quantity.kind != "age":
        return quantity
    sentence = sentence_at(reading.annotation, quantity.start)
    if quantity.unit != "year of age" or sentence is None or answer_of(reading, quantity, sentence) is None:
        return None
    return msgspec.structs.replace(quantity, unit=None, kind="count", ledger=True)


def unheard(chain: Sequence[ChainLink], carriers: Sequence[Attribution], at: int) -> bool:
    """Whether nobody is heard to give the number at `at`, or one only who spoke before and may go on, or whose name was
    read past the number.
    """
    first = chain[0]
    if first.role == "outlet" or (bool(carriers) and carriers[0].continues is not None):
        return True
    return first.start is not None and first.end is not None and first.start <= at < first.end


def _names(thing: str) -> bool:
    """ "41 names on my list": the names stand for whoever was asked about."""
    return thing.lower().split()[-1] in ("names", "entries")


def _labelled(reading: Reading, quantity: Quantity, sentence: Sentence) -> ChainLink | None:
    text = reading.document.text
    if not _LABEL_ENDS.match(text, quantity.end, sentence.end):
        return None
    found = _LABELLED.search(text[sentence.start : quantity.start])
    if found is None:
        return None
    if found["mark"] in ("", " at", " of", " on", " as", " with") and not _behind_another(
        reading, quantity, sentence.start + found.start()
    ):
        return None
    first, last = (sentence.start + at for at in found.span("voice"))
    if any(owns(reading.annotation, t) for t in tokens_within(reading.annotation, first, last)):
        return None
    voice = voice_at(reading, first, last) or _headed(reading, first, last)
    if voice is None or (found["mark"] == "," and voice.role == "speaker" and voice.entity is not None):
        return None  # "Ada Moss, 43."
    return voice


def _headed(reading: Reading, first: int, last: int) -> ChainLink | None:
    """ "Medics at the camp: 33": the voice is the head of its phrase."""
    head = head_within(reading.annotation, first, last)
    return voice_at(reading, first, head.end) if head is not None and head.end < last else None


def _behind_another(reading: Reading, quantity: Quantity, at: int) -> bool:
    """ "The monitors have 160, our commanders 400": whether a number stands right before the comma."""
    return any(
        at - 40 <= q.end <= at + 1 and quantity.unit in (None, q.unit) and q.kind != "age"
        for q in reading.quantities
    )


def by_verb(
    reading: Reading, quantity: Quantity, sentence: Sentence, only: frozenset[str] | None = None
) -> Answer | None:
    """The verb before a bare number by which its subject gives it (one of `only`, where these are named), and no more
    than fillers between.
    """
    annotation = reading.annotation
    number = tokens_within(annotation, quantity.start, quantity.end)
    if not number:
        return None
    between: list[Token] = []
    for token in reversed(annotation.tokens[max(sentence.first, number[0].index - _REACH) : number[0].index]):
        behind = [t.text.lower() for t in reversed(between)]
        if owns(annotation, token) and not (words("counts") - {"total", "number"}) & set(behind):
            return Answer(None)  # "Kasich has 129": delegates, and no figure of his
        if quantity.thing is not None and token.lemma in ("have", "contain", "hold", "carry") and not behind:
            return Answer(subject_voice(reading, token))  # "its own list had 36 names"
        if token.lemma == "be" and _said_of_it(reading, token):
            return Answer(None)
        if _gives(token, behind, quantity.unit) and (only is None or token.lemma in only):
            if _of_somebody(reading, token):
                return Answer(subject_voice(reading, token), taken_up=True)
            voice = subject_voice(reading, token)
            if voice is None and not children(annotation, token, "nsubj", "nsubjpass"):
                voice = _before(reading, token, sentence)
            return Answer(voice) if voice is not None else None
        if token.text.lower() not in _fillers() and token.lemma.lower() not in _fillers():
            return None
        between.append(token)
    return None


def _gives(verb: Token, behind: list[str], unit: str | None) -> bool:
    """Whether `verb` with the words behind it gives a number."""
    lemma = verb.lemma.lower()
    if verb.pos not in ("VERB", "AUX", "NOUN", "PROPN"):
        return False
    if unit is not None and lemma in _OWNING and not (words("counts") | {"it", "that", "as"}) & set(behind):
        return False
    if verb.pos in ("VERB", "AUX") and lemma in words("saying"):
        return lemma != "put" or "at" in behind
    return any(tuple(behind[: len(p.rest)]) == p.rest for p in _phrases().get(lemma, ()))


def _of_somebody(reading: Reading, verb: Token) -> bool:
    """Whether a pronoun gives the number: "he expects $4 million", "I have 41 names"."""
    subjects = children(reading.annotation, verb, "nsubj")
    return any(s.text.lower() in ("i", "we", "he", "she", "they", "it") for s in subjects)


def _said_of_it(reading: Reading, verb: Token) -> bool:
    """ "It is nearer 280", "the real number was 40": the number is said of a number told before."""
    for subject in children(reading.annotation, verb, "nsubj"):
        if subject.text.lower() in ("it", "that"):
            return True
        counts = subject.lemma.lower() in words("counts") or subject.lemma.lower() in words("estimates")
        if counts and not children(reading.annotation, subject, "prep", "compound"):
            return True
    return False


def _before(reading: Reading, verb: Token, sentence: Sentence) -> ChainLink | None:
    """Who stands right before the verb, where the parse shows no subject ("Forge counts 12", taken for a noun)."""
    text = reading.document.text
    start = max(text.rfind(mark, sentence.start, verb.start) + 1 for mark in ';:,(“"')
    start = max(start, sentence.start)
    opened = re.match(r"\s*(?:(?:and|but|while|whereas|though) )?", text[start : verb.start], re.IGNORECASE)
    start += opened.end() if opened else 0
    words_before = tokens_within(reading.annotation, start, verb.start)
    while words_before and words_before[-1].pos in ("AUX", "ADV", "PART"):
        words_before = words_before[:-1]
    return voice_at(reading, start, words_before[-1].end) if words_before else None
