"""Quotations without a cue: they carry on the voice of the quotation before them."""

from __future__ import annotations

from rashomon.attribute.finding import Finding
from rashomon.attribute.neighbour import begins_sentence, region_words
from rashomon.attribute.parse import Parse

# Words from which on a quotation is a sentence rather than a phrase in quotation marks.
_SENTENCE = 4
# A voice is carried on over at most so many segments.
_REACH = 2


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
    return tuple(out)


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
