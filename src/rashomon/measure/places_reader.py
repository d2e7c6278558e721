"""Where a text names places: one pass over its capitalised words, looked up in the gazetteer and judged by
`places_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from rashomon.knowledge.gazetteer import Candidate
from rashomon.knowledge.gazetteer_layout import NameRole, fold
from rashomon.knowledge.gazetteer_words import NEVER, kind_of_name
from rashomon.measure.places_facilities import find_facility, town_in_name
from rashomon.measure.places_holders import link_holders
from rashomon.measure.places_mention import SMALL, Mention
from rashomon.measure.places_near import Doubt, doubt
from rashomon.measure.places_rules import Match, rule_of, sure
from rashomon.measure.places_surroundings import PLACE_LABELS, Surroundings
from rashomon.model import Token

_LONGEST = 6
_JOINTS = frozenset(("-", "'", "'s", "’s", "’", "/", ",", "D.C.", "."))
_LETTER = re.compile(r"[^\W\d_]")
_PARTS = frozenset("the central northern southern eastern western".split())
# Rules that do not make a name a place for the rest of the document.
_WEAK = frozenset({"in-name", "facility", "demonym"})


def find_mentions(around: Surroundings) -> tuple[tuple[Mention, ...], tuple[Doubt, ...]]:
    """The places that a document names, in order, each with what the text says holds it; and the names that are none
    by their own words.
    """
    pending: list[Doubt] = []
    mentions = list(_read(around, pending))
    known = _known(mentions)
    # A name that is a place once is a place again, where no rule of its own speaks for it ("Bonham police").
    for one in pending:
        mention = one.mention
        apart = all(mention.end <= m.start or m.end <= mention.start for m in mentions)
        if apart and one.proper and not one.person and fold(mention.name) in known:
            mentions.append(mention)
    return link(around, mentions), tuple(pending)


def link(around: Surroundings, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Mentions in order, each tied to what the text says holds it."""
    linked = link_holders(tuple(sorted(mentions, key=lambda m: m.start)), around.text, around.gazetteer)
    return _with_towns(around, linked, _known(linked))


def _known(mentions: Iterable[Mention]) -> set[str]:
    """The names that are places by a rule that holds for the rest of the document."""
    return {fold(m.name) for m in mentions if m.candidates and m.rule not in _WEAK}


def _with_towns(around: Surroundings, mentions: tuple[Mention, ...], known: set[str]) -> tuple[Mention, ...]:
    """Hospitals and schools without an entry lie in the town of their name, where that is well known or the document
    names it: the town is added, hidden, as their holder.
    """
    found: list[Mention] = []
    hidden: list[Mention] = []
    for mention in mentions:
        town = town_in_name(around, mention, known) if mention.holder is None else None
        if town is not None:
            found.append(msgspec.structs.replace(mention, holder=len(mentions) + len(hidden)))
            hidden.append(town)
        else:
            found.append(mention)
    return (*found, *hidden)


def _read(around: Surroundings, pending: list[Doubt]) -> Iterator[Mention]:
    """The mentions in order, none inside another; names that no rule speaks for are put into `pending`."""
    at = 0
    while at < len(around.tokens):
        mention = _mention(around, at, pending) if _opens(around.tokens[at]) else None
        if mention is not None:
            yield mention
        at = max(mention.stop if mention is not None else 0, at + 1)


def _mention(around: Surroundings, at: int, pending: list[Doubt]) -> Mention | None:
    """The place that is named from this token on, by its longest name that counts."""
    facility = find_facility(around, at)
    if facility is not None:
        return facility
    tokens = around.tokens
    reach = at + 1
    while reach < min(at + _LONGEST, len(tokens)) and _continues(tokens[reach]):
        reach += 1
    for stop in range(reach, at, -1):
        if around.segment[stop - 1] != around.segment[at] or not _closes(tokens[stop - 1], stop - at):
            continue
        text = around.text[tokens[at].start : tokens[stop - 1].end]
        if "\n" in text or (stop - at > 1 and "," in text and "." not in text):
            continue
        found = _look_up(around, at, stop, text)
        mention = _judge(around, at, stop, text, found, pending) if found else None
        if mention is not None:
            return mention
    return _hyphenated(around, at) or _unlisted(around, at)


def _look_up(around: Surroundings, at: int, stop: int, text: str) -> tuple[Candidate, ...]:
    """What the name may mean; an abbreviation behind a comma takes the point that the tokeniser left
    ("Churchill, Man.").
    """
    end = around.tokens[stop - 1].end
    if around.text[end : end + 1] == "." and around.after_comma(at):
        pointed = around.gazetteer.find(text + ".")
        if pointed:
            return pointed
    return around.gazetteer.find(text)


def _judge(
    around: Surroundings, first: int, stop: int, text: str, found: tuple[Candidate, ...], pending: list[Doubt]
) -> Mention | None:  # fmt: skip
    """The mention, where a rule makes the name a place here."""
    if fold(text) in NEVER:
        return None
    wanted, last = around.kind_word(first, stop)
    if all(c.role == NameRole.DEMONYM for c in found):
        wanted, last = None, stop
    label = around.label(first, stop)
    inside = around.inside_longer(first, stop)
    match = Match(first, stop, text, found, wanted, label, any(sure(c) for c in found), inside)
    rule = rule_of(around, match)
    start, end = around.tokens[first].start, around.tokens[last - 1].end
    wanted = wanted or kind_of_name(text)
    mention = Mention(
        start, end, around.text[start:end], text, first, last, found, wanted, rule or "repeated", label
    )
    if rule is not None:
        return mention
    open_question = doubt(around, mention)
    if open_question is not None:
        pending.append(open_question)
    return None


def _hyphenated(around: Surroundings, at: int) -> Mention | None:
    """ "U.S.-led", "Kyiv-based": the place before the hyphen, where the tokeniser left the two together."""
    token = around.tokens[at]
    head, hyphen, _ = token.text.partition("-")
    if not hyphen or len(head) < 2:
        return None
    found = tuple(c for c in around.gazetteer.find(head) if sure(c))
    if not found:
        return None
    return Mention(
        token.start, token.start + len(head), head, head, at, at + 1, found, None, "hyphen", token.entity
    )


def _unlisted(around: Surroundings, at: int) -> Mention | None:
    """A name that the parser calls a place and the gazetteer does not hold: found, and left unresolved."""
    span = _unlisted_span(around, at)
    if span is None:
        return None
    first, stop = span
    words = around.tokens[first:stop]
    start = words[0].start
    text = around.text[start : words[-1].end]
    name = around.names[at]
    if fold(text) in NEVER or "\n" in text or around.person(first, stop) or around.called_after(first, stop):
        return None
    wanted, last = around.kind_word(first, stop)
    if name is not None and (name.type == "GPE" or len(words) == 1) and wanted is None:
        spoken_for = around.genitive(stop) or around.placed(first) or around.state_follows(stop)
        if not spoken_for:
            return None
    label = name.type if name is not None else ""
    end = around.tokens[last - 1].end
    return Mention(
        start, end, around.text[start:end], text, first, max(last, stop), (), wanted, "unlisted", label,
        facility=label == "FAC",
    )  # fmt: skip


def _unlisted_span(around: Surroundings, at: int) -> tuple[int, int] | None:
    """The tokens of a name without an entry: "the village of Kfraya", or what the parser labels."""
    tokens, name = around.tokens, around.names[at]
    begins = name is None or name.first == at
    if (
        begins
        and tokens[at].pos == "PROPN"
        and around.kind_word(at, at + 1)[0] == "point"
        and tokens[at - 1].text == "of"
    ):
        return at, name.stop if name is not None else at + 1
    if name is None or name.first != at or name.type not in PLACE_LABELS:
        return None
    first = at
    while first < name.stop - 1 and tokens[first].text.lower() in _PARTS:
        first += 1
    words = tokens[first : name.stop]
    if not words[0].text[0].isupper() or not any(t.pos == "PROPN" for t in words):
        return None
    if first > at and any(around.gazetteer.knows(t.text) for t in words):
        return None
    return first, name.stop


def _opens(token: Token) -> bool:
    """Whether a place's name may begin here."""
    return token.text[0].isupper() or token.text.startswith(("al-", "el-"))


def _continues(token: Token) -> bool:
    """Whether a place's name may go on with this word ("Côte d'Ivoire")."""
    if token.text[:2] in ("d'", "d’", "l'", "l’") and token.text[2:3].isupper():
        return True
    return token.text[0].isupper() or token.text.lower() in SMALL or token.text in _JOINTS


def _closes(token: Token, length: int) -> bool:
    if token.text[1:2] in ("'", "’") and token.text[2:3].isupper():
        return True
    return token.text[0].isupper() or (length == 1 and bool(_LETTER.match(token.text)))
