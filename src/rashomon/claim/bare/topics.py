"""What a bare number may answer without a figure before it: the question under discussion (Roberts 1996), which a
question, a heading, a label or a fronted phrase sets ("How many were on board is unclear.", "The wounded:", "On the
cost, too, they differ:", "And the damage?").
"""

from __future__ import annotations

import re

import msgspec

from rashomon.claim.aspects.label import Label, label_aspect, label_thing
from rashomon.claim.aspects.measured import measured
from rashomon.claim.things.counted import Counted
from rashomon.claim.voices.gapping import voice_at
from rashomon.knowledge.governors import words as counts
from rashomon.knowledge.intervals import unit_kind
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import children, head, head_within, tokens_within
from rashomon.model import Because, Quantity, Reading, Segment, Sentence, Thing

_SHORT = 90  # characters of a paragraph that is only a heading or a question: it speaks for the one below it
_WORDS = 8  # words of a heading
_NOUN = r"(?P<words>(?:the |their |his |its |those )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,6}?)"
_OPENS = r"\W*(?:(?:and|but|so|now|even|also) )*"
_MANY = re.compile(r"\bhow (?P<many>many|much)\b", re.IGNORECASE)
# "And the damage?", "The dead?", "The price of it all?", "What of the cost?"
_ASKED = re.compile(
    rf"{_OPENS}(?:(?:what about|what of|how about) )?{_NOUN}(?: itself| themselves)?\?\W*", re.IGNORECASE
)
# "What will it cost?", "And what is the reform worth?"
_PRICED = re.compile(
    rf"{_OPENS}what\b[^?.]{{0,80}}\b(?P<words>cost|worth|price|bill|damage|loss|losses|profit|turnover|sales|budget|pay|save"
    r"|raise|lose|earn|spend)\b[^?.]{0,40}\?",
    re.IGNORECASE,
)
# "As for houses, …", "On the cost, too, they differ", "Then the money.", "Start with the jobs."
_FRONTED = re.compile(
    rf"{_OPENS}(?:as for|as to|as regards|on|regarding|concerning|when it comes to|about|with|then|next|take"
    r"|(?:start|begin) with|turn(?:ing)? to|finally|first|now|over|also on)[, ]\s?"
    r"(?P<words>(?:the |their |his |its |those )?[A-Za-z][\w'’-]*(?: (?!the\b|he\b|she\b|they\b|it\b)[\w'’-]+){0,6}?)"
    r"(?=\s*(?:[,.:–—]|the accounts\b|the figures\b|they\b|there\b|opinions\b|nobody\b|no one\b|everyone\b|both\b))",
    re.IGNORECASE,
)
# "The toll is disputed.", "Estimates of the crowd vary."
_DISPUTED = re.compile(
    rf"{_OPENS}(?:(?:accounts|estimates|figures|reports|numbers|counts|claims|opinions) (?:of|on|for|about) )?{_NOUN} "
    r"(?:(?:also|still|too|itself|themselves) )?"
    r"(?:(?:is|are|was|were|remains?|remained) (?:\w+ )?(?:disputed|unclear|contested|unknown|uncertain|in dispute"
    r"|a matter of|another matter|as far apart|open)"
    r"|(?:differs?|differed|var(?:y|ies|ied)|depends?|diverged?|disagree)\b)",
    re.IGNORECASE,
)
# "Nobody agrees on the number of arrests.", "There is a row over the cost."
_ARGUED = re.compile(
    r"\b(?:agrees?|agreed|agreement|disagree(?:s|d|ment)?|disputes?|argu(?:e|es|ed|ing|ment)|row|quarrel(?:s|led)?|confusion"
    r"|questions?|doubts?|differ(?:s|ed)?|clash(?:ed|es)?|at odds|asked|divided|split|diverge[sd]?) "
    rf"(?:on|over|about|around|as to) {_NOUN}\s*(?=[.,:;!?]|$)",
    re.IGNORECASE,
)
_INVARIANT = frozenset(
    "sheep cattle deer fish poultry livestock aircraft personnel staff people police troops crew salmon swine".split()
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?[\s:–—-]+")  # the stamp of a live page
_LABEL = re.compile(r"\W*(?P<words>[A-Za-z][\w'’-]*(?: [\w'’-]+){0,6}):(?=\s)")


class Topic(msgspec.Struct, frozen=True):
    """Words that ask for a number, where they stand, and up to where they hold. `aspect` is what a question with a
    verb asks for, as read; of a noun phrase the words tell, by the unit of the number.
    """

    start: int
    end: int
    stop: int
    words: str
    thing: Thing | None
    aspect: str | None = None
    money: bool = False

    @property
    def blank(self) -> bool:
        """Whether nothing is known of what is asked but that it is something new."""
        return self.aspect is None and self.thing is None and not self.words

    def aspect_for(self, unit: str | None) -> str | None:
        """The aspect that the topic asks for of a number in `unit`."""
        if self.aspect is not None or not self.words:
            return self.aspect if self.money == (unit_kind(unit) == "money") else None
        kind = (
            load_kinds().of(self.thing.lemma, self.thing.modifiers) if self.thing and unit is None else None
        )
        told = label_aspect(Label(self.start, self.end, self.words, alone=True), kind, unit_kind(unit))
        return told.aspect.name if told is not None else None


def topics_of(reading: Reading) -> tuple[Topic, ...]:
    """The topics of a document in text order."""
    segments = reading.document.segments
    found: list[Topic] = []
    for sentence in reading.annotation.sentences:
        found.extend(_topic(reading, sentence, segments))
    return tuple(found)


def _topic(reading: Reading, sentence: Sentence, segments: tuple[Segment, ...]) -> list[Topic]:
    text = reading.document.text
    clock = _CLOCK.match(text, sentence.start, sentence.end)
    if clock is not None:
        sentence = msgspec.structs.replace(sentence, start=clock.end())
    said = text[sentence.start : sentence.end]
    many = _MANY.search(said)
    if many is not None and not _counts(reading, sentence):
        stop = _stop(text, sentence, segments)
        return _how_many(reading, sentence, sentence.start + many.start("many"), many["many"], stop)
    if (priced := _PRICED.match(said)) is not None:
        first, last = (sentence.start + at for at in priced.span("words"))
        return [Topic(first, last, _stop(text, sentence, segments), priced["words"].lower(), None)]
    match = _ASKED.fullmatch(said) or _FRONTED.match(said) or _label(reading, sentence)
    if match is None:
        match = _DISPUTED.match(said) or _ARGUED.search(said)
        if match is not None and _counts(
            reading, msgspec.structs.replace(sentence, end=sentence.start + match.end())
        ):
            return []
        if match is None and _heading(said, sentence, segments) and not _counts(reading, sentence):
            match = re.match(r"\W*(?P<words>[A-Za-z][\w'’ -]*)", said)
    if match is None or (match.re is _LABEL and _said_by(reading, match, sentence)):
        return []
    first = match.start("words") + (0 if match.string is text else sentence.start)
    if any(t.start <= first < t.end for t in reading.times):
        return []  # "On Monday the mayor, …"
    stop = _stop(text, sentence, segments)
    found = _named(reading, first, match["words"], stop, headline=_headline(reading, sentence))
    if not found and _blank(reading, match, first):
        return [Topic(first, first + len(match["words"]), stop, "", None)]
    return found


def _label(reading: Reading, sentence: Sentence) -> re.Match[str] | None:
    """A label at the head of the sentence: a noun phrase and a colon, no clause ("The charity has a list: …")."""
    text = reading.document.text
    found = _LABEL.match(text, sentence.start, sentence.end)
    if found is None or any(
        t.pos in ("VERB", "AUX") and t.tag not in ("VBN", "VBG")
        for t in tokens_within(reading.annotation, *found.span("words"))
    ):
        return None
    return found


def _counts(reading: Reading, sentence: Sentence) -> bool:
    """Whether a figure stands in the sentence."""
    return any(sentence.start <= q.start < sentence.end and q.ledger for q in reading.quantities)


def _heading(said: str, sentence: Sentence, segments: tuple[Segment, ...]) -> bool:
    """Whether the sentence is a paragraph of few words and no full stop."""
    if said.rstrip()[-1:] in '.!"”' or len(said.split()) > _WORDS:  # most sentences
        return False
    return any(
        s.start >= sentence.start - 3 and s.end <= sentence.end + 3 and s.end > sentence.start
        for s in segments
    )


def _stop(text: str, sentence: Sentence, segments: tuple[Segment, ...]) -> int:
    """Where a topic's paragraph ends; the next one's end where its own is a heading or a question only."""
    for number, segment in enumerate(segments):
        if segment.start <= sentence.start < segment.end:
            short = segment.end - segment.start <= _SHORT and not text[sentence.end : segment.end].strip()
            following = segments[number + 1 : number + 2]
            return following[0].end if short and following else segment.end
    return sentence.end


def _how_many(reading: Reading, sentence: Sentence, at: int, many: str, stop: int) -> list[Topic]:
    """What "how many …" asks for, read as if a number stood there."""
    annotation, text = reading.annotation, reading.document.text
    token = head_within(annotation, at, at + len(many))
    if token is None:
        return []
    noun = head(annotation, token)
    named = noun.pos in ("NOUN", "PROPN") and noun.index > token.index
    anchor = noun if named else token
    thing = (
        Thing(noun.start, noun.end, text[noun.start : noun.end], noun.lemma)
        if named
        else Thing(token.start, token.end, "people", "person")
    )
    money = many.lower() == "much" and not named
    if money:
        asked = Quantity(f"asked-{at}", token.start, token.end, 10, 10, "exact", "dollar", kind="money")
        seen = Counted(token, None, None, None, ())
    else:
        asked = Quantity(f"asked-{at}", token.start, token.end, 10, 10, "exact", thing=thing)
        seen = Counted(anchor, thing, load_kinds().of(thing.lemma), None, ())
    governor, _ = measured(reading, asked, seen, sentence.end)
    if children(annotation, anchor, "neg") or governor.silent:
        return []
    known = governor.aspect is not None and not governor.open_class
    aspect = governor.aspect.name if known and governor.aspect is not None else None
    if aspect is None and not named:
        return [Topic(token.start, token.end, stop, "", None)]
    if money:
        return [Topic(token.start, token.end, stop, "", None, aspect, money=True)]
    return [Topic(token.start, token.end, stop, "", thing, aspect)]


def _said_by(reading: Reading, match: re.Match[str], sentence: Sentence) -> bool:
    """Whether a label is a voice: "Barrow Labs: nine million"."""
    first, last = match.span("words")
    named = any(
        e.named
        and e.type in ("person", "organisation")
        and any(s < last and first < f for s, f in e.mentions)
        for e in reading.entities
    )
    return named and "'" not in match["words"] and "’" not in match["words"] and sentence.start <= first


def _blank(reading: Reading, match: re.Match[str], first: int) -> bool:
    """Whether a label, a question or "as for …" that nothing is known of asks for something new all the same."""
    if match.re is _FRONTED and not match[0].lower().lstrip().startswith(
        ("as for", "as to", "and as for", "but as for")
    ):
        return False
    words = match["words"]
    named = words.lower().split()[-1] not in counts("counts")
    asked = match.re in (_LABEL, _ASKED, _FRONTED)
    return asked and named and voice_at(reading, first, first + len(words)) is None


def _headline(reading: Reading, sentence: Sentence) -> bool:
    return (
        any(s.kind == "headline" and s.start <= sentence.start < s.end for s in reading.document.segments)
        or reading.document.text[sentence.start : sentence.end].isupper()
    )


def _named(reading: Reading, at: int, words: str, stop: int, *, headline: bool) -> list[Topic]:
    """The topic that a noun phrase sets, where the lexicons know what it asks for or of what kind it is; a headline is
    of the whole report.
    """
    if headline or words.lower().split()[-1] in counts("counts") - {"toll", "crowd"}:
        return []
    label = Label(at, at + len(words), words, alone=True)
    thing = label_thing(label)
    kind = load_kinds().of(thing.lemma) if thing is not None else None
    known = any(label_aspect(label, kind, measure) is not None for measure in (None, "money", "share"))
    if not known and (
        thing is None or (thing.text.lower() == thing.lemma.lower() and not _many(reading, thing))
    ):
        return []  # "as for the minister, he says 40" asks for no ministers
    return [Topic(at, at + len(words), stop, words, thing)]


def _many(reading: Reading, thing: Thing) -> bool:
    """Whether a noun that looks like a singular is one of many: "the sheep"."""
    tokens = tokens_within(reading.annotation, thing.start, thing.end)
    return bool(tokens) and (tokens[-1].tag == "NNS" or thing.lemma.lower() in _INVARIANT)


def reigning(topics: tuple[Topic, ...], at: int) -> Topic | None:
    """The last topic before `at` that still holds there."""
    return next((t for t in reversed(topics) if t.end <= at < t.stop), None)


def because_of(topic: Topic) -> Because:
    """The step that says which words asked."""
    return Because("claim", "topic", None, topic.start, topic.end, topic.words or None)
