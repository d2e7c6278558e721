"""Voices that carry on without a cue: a quotation after a quotation, a figure right after what somebody reported."""

from __future__ import annotations

from rashomon.attribute.finding import Finding
from rashomon.attribute.neighbour import begins_sentence, region_words
from rashomon.attribute.parse import Parse
from rashomon.attribute.turning import turns_away
from rashomon.lexicons import load
from rashomon.model import Token

# Words from which on a quotation is a sentence rather than a phrase in quotation marks.
_SENTENCE = 4
# Digits of a year.
_YEAR = 4
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
        if voice is not None:
            before = findings[voice]
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
    return (*out, *_told_on(parse, tuple(out)))


def _told_on(parse: Parse, findings: tuple[Finding, ...]) -> list[Finding]:
    """Sentences with a figure right behind one that is reported from end to end: "Two men died, police said. A
    third is missing." News does not name the source again; where somebody else acts, or the writer turns to what
    was before, it is the reporter's own.
    """
    out = []
    held: dict[int, list[int]] = {}
    for number, finding in enumerate(findings):
        for first, stop in (*finding.content, *finding.cue):
            for sentence in {parse.tokens[first].sentence, parse.tokens[stop - 1].sentence}:
                held.setdefault(sentence, []).append(number)
    for index in range(1, len(parse.sentences)):
        here, before = parse.sentences[index], parse.sentences[index - 1]
        stop = _open_stop(parse, findings, here.first, here.stop) if index in held else here.stop
        if here.segment != before.segment or not _is_told(parse, here.first, stop):
            continue
        voice = next(
            (n for n in held.get(index - 1, ()) if _reports(parse, findings[n], before.first, before.stop)),
            None,
        )
        if voice is not None and not (
            _turns(parse, here.first, stop) or turns_away(parse, before, (here.first, stop))
        ):
            first, stop = parse.trim(here.first, stop)
            source = findings[voice].source
            out.append(Finding(source, (), ((first, stop),), "report-goes-on", voice=voice))
    return [*out, *_behind_semicolons(parse, findings)]


def _open_stop(parse: Parse, findings: tuple[Finding, ...], first: int, stop: int) -> int:
    """Where what nobody is heard to say ends at the head of a sentence: at a semicolon before the first voice."""
    heard = min(
        (a for f in findings for a, b in (*f.source, *f.cue, *f.content) if first < b and a < stop),
        default=stop,
    )
    mark = next((i for i in range(first, stop) if parse.tokens[i].text == ";"), first)
    return mark if mark < heard else first


def _behind_semicolons(parse: Parse, findings: tuple[Finding, ...]) -> list[Finding]:
    """What a semicolon joins to a report goes on with it as a sentence right behind would: "…, she reckons; the lot was
    worth 40 million".
    """
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
        if not spoken and _is_told(parse, first, stop, quoted=True) and not _turns(parse, first, stop):
            out.append(Finding(finding.source, (), ((first, stop),), "report-goes-on", voice=number))
    return out


def _is_told(parse: Parse, first: int, stop: int, *, quoted: bool = False) -> bool:
    """Whether a sentence states a figure; outside quotation marks, unless `quoted`."""
    tokens = parse.tokens[first:stop]
    counts = (
        t.tag == "CD"
        and (t.entity not in ("DATE", "TIME") or _lasts(parse, t))
        and (t.text.lower() != "one" or t.dep == "nummod")
        for t in tokens
    )
    return any(counts) and (quoted or not any(parse.depth[t.index] for t in tokens))


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
    """Whether a sentence turns to somebody or something else: its subject is a name, a body or an office, the writer
    himself, or it goes back to a year or over to another place.
    """
    tokens = parse.tokens
    opening = tokens[first].text.lower()
    if opening in ("that", "this", "these", "those") and _itemises(parse, first, stop):
        return False
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
