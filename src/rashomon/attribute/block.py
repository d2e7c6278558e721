"""Paragraphs set off as somebody's words by a lead-in that ends with a colon, without quotation marks: "The Times
reports on the raid:", "From the Herald:", "The ministry said:" before a list.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.attribute.cue import Cue
from rashomon.attribute.finding import Finding
from rashomon.attribute.parse import Parse, Range
from rashomon.model import Segment

_MARKS = "\"“‘'"
_LIST = re.compile(r"\s*(?:[-–—•*·▪]|\d{1,2}[.)])\s")
_LEAD = re.compile(
    r"(?:according to|from|via|per|as reported by|more from|here(?:['’]s| is) (?:more )?from)"
    r"\s+(?P<who>[^\n:]{2,60}):\s*$",
    re.IGNORECASE,
)


def block_findings(parse: Parse, cues: Sequence[Cue]) -> tuple[Finding, ...]:
    """One finding for each paragraph, or row of list items, behind such a lead-in."""
    segments = parse.document.segments
    out = []
    for number, segment in enumerate(segments[:-1]):
        words = parse.text[segment.start : segment.end]
        if not words.rstrip().endswith(":") or segments[number + 1].kind == "headline":
            continue
        content = _block(parse, segments, number + 1)
        if content is None:
            continue
        lead = _LEAD.match(words.strip())
        if lead is not None:
            start = segment.start + words.index(lead["who"])
            source = parse.at(start), parse.at(start + len(lead["who"]))
            colon = parse.at(segment.start + words.rindex(":"))
            out.append(Finding((source,), ((colon, colon + 1),), (content,), "block-lead", head=colon))
        elif (
            parse.text[segments[number + 1].start] not in _MARKS
            and (cue := _cue(parse, cues, number)) is not None
        ):
            out.append(
                Finding(
                    cue.sources,
                    (cue.group,),
                    (content,),
                    "block-lead",
                    cue.frames[0].entry,
                    head=cue.verb.index,
                )
            )
    return tuple(out)


def _block(parse: Parse, segments: Sequence[Segment], number: int) -> Range | None:
    """The tokens of the paragraph, with the items of a list that it begins."""
    last = number
    if _LIST.match(parse.text, segments[number].start):
        while last + 1 < len(segments) and _LIST.match(parse.text, segments[last + 1].start):
            last += 1
    content = parse.trim(parse.segments[number][0], parse.segments[last][1])
    return content if content[0] < content[1] else None


def _cue(parse: Parse, cues: Sequence[Cue], segment: int) -> Cue | None:
    """The verb of saying on which the lead-in's last sentence rests."""
    first, stop = parse.segments[segment]
    if first >= stop:
        return None
    sentence = parse.sentence(stop - 1)
    for cue in cues:
        if (
            sentence.first <= cue.verb.index < sentence.stop
            and cue.verb.dep in ("ROOT", "conj")
            and cue.source is not None
            and not cue.passive
            and not parse.depth[cue.verb.index]
            and any(f.stance == "statement" and f.frames & {"quote"} for f in cue.frames)
        ):
            return cue
    return None
