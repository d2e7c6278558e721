"""Voices that carry on without a cue: a quotation after a quotation or behind who acts, a figure behind a semicolon."""

from __future__ import annotations

from itertools import pairwise

from rashomon.attribute.finding import Finding
from rashomon.attribute.neighbour import begins_sentence, region_words
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.source import phrase
from rashomon.lexicons import load
from rashomon.model import Token

# Words from which on a quotation is a sentence rather than a phrase in quotation marks.
_SENTENCE = 4
# Digits of a year.
_YEAR = 4
# A quotation that speaks of "him" or "her" is hardly that person's own; nor, behind these verbs, is any: the dead are
# mourned and who wins is commented on by others.
_SPOKEN_OF = frozenset(("he", "she", "him", "her", "his"))
_ENDED = frozenset(("die", "drown", "perish", "vanish", "disappear", "win", "lose", "score"))
# A voice is carried on over at most so many segments.
_REACH = 2


# A reported sentence has at most so many words outside source, cue and content (when and where it was said).
_OUTSIDE = 8
_UNITS = frozenset(("second", "minute", "hour", "day", "week", "month"))
_LASTING = frozenset(("last", "take", "continue", "go", "remain", "stay", "wait", "need", "run"))
_REPORTS = frozenset(("clause", "clause-far", "clause-misread", "aside", "according-to", "colon"))
_PUT = ("cues/say.", "cues/amount.", "cues/count.", "cues/tally.")
# Who promises money reports nothing.
_GIVEN = frozenset(f"cues/amount.{verb}" for verb in ("promise", "pledge", "offer"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl"))
# A paper or a count that speaks itself is another voice ("A drone count arrived at 52,000").
_PAPERS = frozenset(
    (
        "count",
        "poll",
        "survey",
        "study",
        "report",
        "estimate",
        "census",
        "audit",
        "analysis",
        "video",
        "footage",
    )
)
_PARTS = frozenset(("include", "comprise", "exclude", "cover"))
_THOSE = frozenset(("that", "this", "these", "those"))
_THEM = frozenset(("it", "them", "these", "those"))
_ABOUT = frozenset(("some", "about", "around", "nearly", "almost", "only", "just", "at", "least", "another"))
_OWN = frozenset(
    (
        "i", "we", "my", "our", "you", "this", "that", "these", "those", "which", "also", "meanwhile", "elsewhere",
        "separately", "here", "earlier", "previously", "historically",
    )
)  # fmt: skip
_NAMED = frozenset(("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"))


def continuations(parse: Parse, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings, and behind them one for every quoted sentence that none of them holds."""
    out = list(findings)
    acted: tuple[int, int] | None = None  # where a quotation behind who acts begins, and its number
    for region in parse.regions:
        if region.inner or region.single:
            continue
        first, stop = parse.at(region.start), parse.at(region.end)
        if any(a <= first and stop <= b for f in out for a, b in f.content):
            continue
        if any(
            f.rule == "transcript-label" and f.content[0][0] < stop and first < f.content[-1][1]
            for f in findings
        ):
            continue
        words = region_words(parse, region)
        if (
            len(words.split()) < _SENTENCE
            or not begins_sentence(parse, region)
            or not words.endswith((".", "?", "!", "…"))
        ):
            continue
        voice = _voice(parse, findings, first)
        actor = None if _SPOKEN_OF & set(words.lower().split()) else _actor(parse, first)
        if actor is not None and (voice is None or findings[voice].head < parse.sentence(actor[0]).first):
            acted = (first, len(out))
            out.append(Finding((actor,), (), ((first, stop),), "quotation-behind-actor"))
            continue
        if acted and (voice is None or findings[voice].head < acted[0]):
            reached = parse.segment(first) - parse.segment(acted[0]) <= _REACH
            voice = acted[1] if reached else voice
        if voice is not None:
            before = out[voice]
            out.append(
                Finding(
                    before.source,
                    (),
                    ((first, stop),),
                    "quotation-without-cue",
                    voice=voice,
                    author=before.author,
                )
            )
    return (*out, *_behind_semicolons(parse, tuple(out)), *_taken_apart(parse, tuple(out)))


def _behind_semicolons(parse: Parse, findings: tuple[Finding, ...]) -> list[Finding]:
    """What a semicolon joins to a report goes on with it: "…, she reckons; the lot was worth 40 million"."""
    out = []
    for number, finding in enumerate(findings):
        if finding.head < 0 or parse.depth[finding.head] or finding.rule not in _REPORTS:
            continue
        here = parse.sentence(finding.head)
        begun = max((b for _, b in (*finding.cue, *finding.content)), default=here.stop)
        mark = next(
            (i for i in range(begun, here.stop) if parse.tokens[i].text == ";" and not parse.depth[i]),
            here.stop,
        )
        first, stop = parse.trim(min(mark + 1, here.stop), here.stop)
        if first >= stop or not _reports(parse, finding, here.first, mark):
            continue
        spoken = any(a < stop and first < b for f in findings for a, b in (*f.content, *f.cue))
        if not spoken and _is_told(parse, first, stop) and not _turns(parse, first, stop):
            out.append(Finding(finding.source, (), ((first, stop),), "report-goes-on", voice=number))
    return out


def _taken_apart(parse: Parse, findings: tuple[Finding, ...]) -> list[Finding]:
    """Sentences that take the reported number apart: "…, police said. That included 12 children." Any other sentence
    behind a report is the reporter's own until somebody is named again (docs/decisions/0056).
    """
    out = []
    for before, here in pairwise(parse.sentences):
        demonstrative = parse.tokens[here.first].text.lower() in _THOSE
        if (
            not (demonstrative or _of_them(parse, here.first, here.stop))
            or here.segment != before.segment
            or not _is_told(parse, here.first, here.stop)
        ):
            continue
        if demonstrative and not _itemises(parse, here.first, here.stop):
            continue
        if any(a < here.stop and here.first < b for f in findings for a, b in (*f.content, *f.cue)):
            continue
        ends = next((t.index for t in parse.tokens[here.first : here.stop] if t.text == ";"), here.stop)
        for number, finding in enumerate(findings):
            if _reports(parse, finding, before.first, before.stop):
                content = parse.trim(here.first, ends)
                out.append(Finding(finding.source, (), (content,), "report-goes-on", voice=number))
                break
    return out


def _of_them(parse: Parse, first: int, stop: int) -> bool:
    """Whether a sentence opens with a share of what was counted ("Twelve of them", "Some $3 million of it")."""
    opening = parse.tokens[first : min(stop, first + 7)]
    for here, after in pairwise(opening):
        if here.text.lower() == "of":
            share = opening[: here.index - first]
            counted = all(t.tag in ("CD", "$") or t.text.lower() in _ABOUT for t in share)
            return counted and any(t.tag == "CD" for t in share) and after.text.lower() in _THEM
    return False


def _is_told(parse: Parse, first: int, stop: int) -> bool:
    """Whether a stretch states a figure."""
    tokens = parse.tokens[first:stop]
    counts = (
        t.tag == "CD"
        and (t.entity not in ("DATE", "TIME") or _lasts(parse, t))
        and (t.text.lower() != "one" or t.dep == "nummod")
        for t in tokens
    )
    return any(counts)


def _lasts(parse: Parse, number: Token) -> bool:
    """Whether a number of units of time is how long something "lasted" or "took", and no day or hour."""
    after = parse.tokens[number.index + 1] if number.index + 1 < len(parse.tokens) else None
    if after is None or after.lemma not in _UNITS:
        return False
    return parse.tokens[after.head].lemma in _LASTING


def _reports(parse: Parse, finding: Finding, first: int, stop: int) -> bool:
    """Whether a finding is somebody's statement that fills the sentence from `first` to `stop`."""
    thought = (finding.entry or "").startswith("cues/think.") and finding.rule in _REPORTS
    vague = bool(finding.source) and parse.tokens[finding.source[0][1] - 1].text.lower() in (
        "they",
        "we",
        "you",
    )
    thought = thought and not vague
    if not (finding.stance == "statement" or thought) or not finding.source:
        return False
    if finding.rule not in _REPORTS and not (
        finding.rule == "object" and (finding.entry or "").startswith(_PUT) and finding.entry not in _GIVEN
    ):
        return False
    ranges = (*finding.source, *finding.cue, *finding.content)
    if not any(a <= finding.head < b for a, b in finding.cue) or not first <= finding.head < stop:
        return False
    outside = [
        t
        for t in parse.tokens[first:stop]
        if t.pos not in ("PUNCT", "SPACE") and not any(a <= t.index < b for a, b in ranges)
    ]
    return len(outside) <= _OUTSIDE


def _turns(parse: Parse, first: int, stop: int) -> bool:
    """Whether a clause turns to somebody or something else: its subject is a name, a body or an office, the writer
    himself, or it goes back to a year or over to another place.
    """
    tokens = parse.tokens
    opening = tokens[first].text.lower()
    if opening in _OWN or any(t.text.lower() in ("i", "we", "my", "our") for t in tokens[first:stop]):
        return True
    if any(t.entity == "DATE" and t.tag == "CD" and len(t.text) == _YEAR for t in tokens[first:stop]):
        return True
    speakers = load("sources")["speaking"]["words"]
    for token in tokens[first:stop]:
        if token.dep not in _SUBJECTS:
            continue
        phrase = tokens[token.left : token.index + 1]
        if token.text.lower() in _PAPERS and token.dep == "nsubj":
            return True
        if any(t.text.lower() in speakers for t in (token, *phrase) if t.dep == "poss" or t is token):
            return True
        if any(t.pos == "PROPN" and t.entity in _NAMED for t in phrase):
            return True
    return False


def _itemises(parse: Parse, first: int, stop: int) -> bool:
    """Whether "that" or "those" takes the reported number apart or sets an older one beside it ("That included 12
    children", "That is up from 12 on Friday").
    """
    near = parse.tokens[first : min(stop, first + 5)]
    if any(t.text.lower() in ("up", "down") and parse.tokens[t.index + 1].text == "from" for t in near[:-1]):
        return True
    return any(
        t.lemma in _PARTS and any(c.index == first and c.dep in _SUBJECTS for c in parse.children(t.index))
        for t in near
    )


def _actor(parse: Parse, first: int) -> Range | None:
    """The person who acts in the sentence before a quotation that opens at the token `first`, in the same paragraph:
    "Ann Lee looked at the ruins. “We lost 60 houses.”" What nobody is said to say is that person's.
    """
    here = parse.tokens[first].sentence
    if not here:
        return None
    before = parse.sentences[here - 1]
    if before.segment != parse.sentences[here].segment:
        return None
    subjects = [
        t
        for t in parse.tokens[before.first : before.stop]
        if t.dep == "nsubj" and parse.tokens[t.head].dep == "ROOT" and not parse.depth[t.index]
    ]
    if len(subjects) != 1 or subjects[0].entity != "PERSON" or subjects[0].pos != "PROPN":
        return None
    verb = parse.tokens[subjects[0].head]
    if verb.pos != "VERB" or verb.lemma in _ENDED:
        return None
    return phrase(parse, subjects[0])


def _voice(parse: Parse, findings: tuple[Finding, ...], first: int) -> int | None:
    """Number of the finding whose voice is heard last before a token: its cue is nearest, and its source named."""
    best: tuple[int, int] | None = None
    here = parse.segment(first)
    for number, finding in enumerate(findings):
        if finding.head < 0 or finding.head > first or not finding.source or finding.rule == "cue-noun":
            continue
        if here - parse.segment(finding.head) > _REACH:
            continue
        if best is None or finding.head > best[0]:
            best = (finding.head, number)
    return best[1] if best else None
