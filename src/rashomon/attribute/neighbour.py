"""The cue beside a quotation: right behind it, right before it, or the subject of a lead-in that ends with a colon."""

from __future__ import annotations

import msgspec

from rashomon.attribute.aside import has_main_clause
from rashomon.attribute.cue import Cue, make_cue
from rashomon.attribute.lexicon import VerbFrame
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.quotation import Region
from rashomon.attribute.source import is_somebody, phrase
from rashomon.model import Token

# Ends of sentences and of clauses that a cue does not reach over.
STOPS = frozenset((".", "!", "?", ";"))
# What may end the words of a quotation before its cue.
_RUN_ON = (",", "?", "!", "…", "—", "–", "-", "...")
_MARKS = "\"“”„«»‘’'` \n"
_LINKS = frozenset(("ADV", "CCONJ", "PUNCT", "SPACE"))
# A cue stands at most this many tokens from its quotation (a long title between name and verb included).
_REACH = 40
# A signature behind a quotation has at most so many tokens.
_SIGNED = 10
_NOMINAL = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"))
_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_SUBORDINATE = frozenset(
    ("after", "as", "when", "while", "although", "though", "since", "because", "before", "if")
)
_ANY = VerbFrame("", frozenset(("quote",)), frozenset(), "statement")


class Neighbours:
    """Looks for the cues beside the regions of a document; verbs that it takes for cues are added to `cues`."""

    def __init__(self, parse: Parse, cues: tuple[Cue, ...]) -> None:
        self.parse = parse
        self.cues = {c.verb.index: c for c in cues}

    def range(self, region: Region) -> Range:
        """The tokens of a region, its marks included."""
        return self.parse.at(region.start), self.parse.at(region.end)

    def cue_behind(self, region: Region) -> int | None:
        """The verb of a cue right behind a region: "…," said Lee; "…," the mayor, a former judge, said."""
        tokens = self.parse.tokens
        _, stop = self.range(region)
        if stop >= len(tokens) or tokens[stop - 1].sentence >= len(self.parse.sentences):
            return None
        inside = region_words(self.parse, region)
        comma = tokens[stop].text in (",", "—", "–", "-", "--")
        if not (comma or inside.endswith(_RUN_ON)):
            return None
        start = stop
        while (
            start < len(tokens)
            and tokens[start].pos in ("PUNCT", "SPACE")
            and tokens[start].text not in STOPS
        ):
            start += 1
        limit = min(start + _REACH, self.parse.segments[region.segment][1])
        for index in range(start, limit):
            token = tokens[index]
            if self.parse.depth[index] or (token.text in STOPS and token.dep == "punct"):
                return None
            cue = self.cues.get(index) or self.unlisted(token)
            if cue is not None and cue.source is not None and self.parse.depth[cue.source[0]]:
                cue = self.with_source_beside(cue, start, limit)
            if cue is not None and self.touches(cue, start) and self.is_said(region, cue):
                self.cues[index] = cue
                return index
        return None

    def with_source_beside(self, cue: Cue, start: int, limit: int) -> Cue:
        """The cue with the words between quotation and verb, or right behind the verb, as its source."""
        first, stop = self.parse.trim(start, cue.group[0])
        if first >= stop:
            first = stop = cue.group[1]
            while stop < limit and self.parse.tokens[stop].pos in _NOMINAL:
                stop += 1
        return msgspec.structs.replace(cue, source=(first, stop) if first < stop else None)

    def is_said(self, region: Region, cue: Cue) -> bool:
        """Whether a region is what the cue says and no part of a lead-in to it (Asked about "Ann," he said that …)."""
        first, stop = self.range(region)
        begin = self.parse.sentence(first).first
        lead = [t for t in self.parse.tokens[begin:first] if t.pos not in ("PUNCT", "SPACE", "CCONJ")]
        if not lead or self.parse.segment(begin) != region.segment:
            return True
        if lead[0].text.lower() in _SUBORDINATE and self.says_more(cue):
            return False  # After Lee asked for "more time," Park said that …
        return has_main_clause(self.parse, begin, stop)

    def says_more(self, cue: Cue) -> bool:
        """Whether a cue has a clause of its own behind it."""
        return any(c.dep == "ccomp" and c.index > cue.verb.index for c in self.parse.children(cue.verb.index))

    def unlisted(self, token: Token) -> Cue | None:
        """A verb outside the lexicon beside a quotation still introduces it ("…," he grinned)."""
        if token.pos != "VERB" or token.tag not in _FINITE:
            return None
        cue = make_cue(self.parse, token, (_ANY,))
        return cue if cue.frames else None  # a mute thing stands before it ("The sign", hung outside, …)

    def touches(self, cue: Cue, start: int) -> bool:
        """Whether source or verb of a cue begin at `start`, an adverb or "and" aside."""
        first = cue.group[0]
        if cue.source is None:
            return False
        if cue.source[0] >= start:
            first = min(first, cue.source[0])
        return all(t.pos in _LINKS or t.text.lower() == "as" for t in self.parse.tokens[start:first])

    def cue_before(self, region: Region) -> int | None:
        """The verb of a cue that leads to a region: She said: "…"; she told us, "…"; and from the paragraph before."""
        tokens = self.parse.tokens
        first, _ = self.range(region)
        last = first - 1
        while last >= 0 and tokens[last].pos == "SPACE":
            last -= 1
        if last < 0 or self.parse.depth[last]:
            return None
        across = self.parse.segment(last) != region.segment
        if across and (tokens[last].text != ":" or first != self.parse.segments[region.segment][0]):
            return None
        if tokens[last].text in (",", ":"):
            mark, last = tokens[last].text, last - 1
        else:
            mark = ""
        if mark != ":" and not begins_sentence(self.parse, region):
            return None
        return self.verb_before(last, mark)

    def colon_before(self, region: Region) -> int | None:
        """The colon of a lead-in that names somebody and no speaking ("Coach Lee was unimpressed: "…"); its
        subject speaks.
        """
        tokens = self.parse.tokens
        colon = self.range(region)[0] - 1
        while colon >= 0 and tokens[colon].pos == "SPACE":
            colon -= 1
        if (
            colon < 1
            or tokens[colon].text != ":"
            or self.parse.segment(colon) < region.segment - 1
            or not begins_sentence(self.parse, region)
        ):
            return None
        sentence = self.parse.sentence(colon)
        for index in range(colon - 1, sentence.first - 1, -1):
            token = tokens[index]
            if self.parse.depth[index] or token.dep != "nsubj" or tokens[token.head].tag not in _FINITE:
                continue
            pronoun = token.text.lower() in ("he", "she", "they", "it")
            if not (pronoun or is_somebody(token) or token.entity in ("PERSON", "ORG", "NORP")):
                return None
            self.cues[colon] = Cue(
                tokens[colon], (_ANY,), (colon, colon + 1), phrase(self.parse, token), passive=False
            )
            return colon
        return None

    def signed_behind(self, region: Region) -> int | None:
        """The dash behind a quotation that a name alone follows to the end of the paragraph (“It shook.” – Ann Lee,
        Calder).
        """
        tokens = self.parse.tokens
        dash = self.range(region)[1]
        end = self.parse.segments[region.segment][1]
        while dash < end and tokens[dash].pos == "SPACE":
            dash += 1
        if dash >= end or tokens[dash].text not in ("—", "–", "-", "--"):
            return None
        signed = [t for t in tokens[dash + 1 : end] if t.pos != "SPACE"]
        if not 0 < len(signed) <= _SIGNED or any(t.pos in ("VERB", "AUX") for t in signed):
            return None
        stop = dash + 1
        while stop < end and tokens[stop].pos == "PROPN":
            stop += 1
        if stop == dash + 1:
            return None
        self.cues[dash] = Cue(
            tokens[dash], (_ANY,), (dash, dash + 1), (dash + 1, stop), passive=False, inverted=True
        )
        return dash

    def verb_before(self, last: int, mark: str) -> int | None:
        """The nearest cue verb at or before `last`, only adjuncts between."""
        first = self.parse.sentence(last).first
        for index in range(last, max(first, last - _REACH) - 1, -1):
            token = self.parse.tokens[index]
            if self.parse.depth[index] or token.text == ";":
                return None
            cue = self.cues.get(index)
            if cue is not None and (cue.has("quote") or cue.has("told")) and cue.source is not None:
                if not mark and index != last:
                    return None
                return index
            if token.pos in ("VERB", "AUX") and (mark != ":" or token.tag in _FINITE):
                if token.tag == "VBG" or token.dep in ("aux", "auxpass"):
                    continue
                return None
        return None


def region_words(parse: Parse, region: Region) -> str:
    """What stands between the marks."""
    return parse.text[region.start : region.end].strip(_MARKS)


def begins_sentence(parse: Parse, region: Region) -> bool:
    """Whether the quoted words begin with a capital, as a sentence does."""
    words = region_words(parse, region).lstrip("[(…. ‘'“\"")
    return bool(words) and (words[0].isupper() or words[0].isdigit())
