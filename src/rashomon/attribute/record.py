"""Findings → records: spans in code points, ids, kinds, speakers, the trace."""

from __future__ import annotations

import hashlib
import re

from rashomon.attribute.finding import Finding, Ranges
from rashomon.attribute.parse import Parse
from rashomon.attribute.speaker import Speakers
from rashomon.model import Attribution, Because, Entity, Speaker
from rashomon.model.attribution import AttributionKind

_WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")
Spans = tuple[tuple[int, int], ...]


def to_records(
    parse: Parse, findings: tuple[Finding, ...], parents: tuple[int | None, ...], entities: tuple[Entity, ...]
) -> tuple[Attribution, ...]:
    """The attributions in the order of their content."""
    spans = [_spans(parse, f) for f in findings]
    ids = _ids(parse.document.id, spans)
    speakers = _speakers(parse, findings, parents, spans, entities)
    records = []
    for number, finding in enumerate(findings):
        source, cue, content = spans[number]
        parent = parents[number]
        records.append(
            Attribution(
                ids[number], source, cue, content, _kind(parse, content, finding), finding.stance,
                ids[parent] if parent is not None else None,
                ids[finding.voice] if finding.voice is not None else None,
                speakers[number], _because(finding, cue or source or content),
            )
        )  # fmt: skip
    return tuple(sorted(records, key=lambda a: (a.content[0][0], -a.content[-1][1], a.id)))


def _speakers(
    parse: Parse,
    findings: tuple[Finding, ...],
    parents: tuple[int | None, ...],
    spans: list[tuple[Spans, Spans, Spans]],
    entities: tuple[Entity, ...],
) -> list[Speaker | None]:
    """The speaker of each finding; resolved outer before inner and in the order of their sources."""
    speakers = Speakers(parse, entities)
    out: list[Speaker | None] = [None] * len(findings)
    depth = [_depth(parents, n) for n in range(len(findings))]
    where = [s[0][0][0] if s[0] else s[2][0][0] for s in spans]
    for number in sorted(range(len(findings)), key=lambda n: (depth[n] > 0, where[n], depth[n])):
        finding, parent = findings[number], parents[number]
        if finding.voice is not None:
            continue
        out[number] = speakers.resolve(finding, spans[number][0], out[parent] if parent is not None else None)
    return [out[f.voice] if f.voice is not None else out[n] for n, f in enumerate(findings)]


def _depth(parents: tuple[int | None, ...], number: int) -> int:
    depth, parent = 0, parents[number]
    while parent is not None and depth <= len(parents):
        depth, parent = depth + 1, parents[parent]
    return depth


def _spans(parse: Parse, finding: Finding) -> tuple[Spans, Spans, Spans]:
    source = _chars(parse, finding.source)
    if finding.author is not None:
        signature = parse.document.segments[finding.author].signature
        source = (signature,) if signature else ()
    return source, _chars(parse, finding.cue), _chars(parse, finding.content)


def _chars(parse: Parse, ranges: Ranges) -> Spans:
    return tuple(parse.span(*r) for r in ranges if r[0] < r[1])


def _ids(document: str, spans: list[tuple[Spans, Spans, Spans]]) -> list[str]:
    """Hashes of the document's id and the spans; a second finding on the very same spans gets a number."""
    seen: dict[str, int] = {}
    ids = []
    for span in spans:
        key = "a" + hashlib.sha256(f"{document}|{span}".encode()).hexdigest()[:12]
        seen[key] = seen.get(key, 0) + 1
        ids.append(key if seen[key] == 1 else f"{key}-{seen[key]}")
    return ids


def _kind(parse: Parse, content: Spans, finding: Finding) -> AttributionKind:
    """Direct when nine words in ten are quoted, indirect when at most one in ten is, else mixed. A post is direct."""
    if finding.author is not None or finding.rule in ("transcript-label", "interview-answer"):
        return "direct"
    words = [
        (start + m.start(), start + m.end())
        for start, end in content
        for m in _WORD.finditer(parse.text[start:end])
    ]
    if not words:
        return "indirect"
    regions = [r for r in parse.regions if not r.inner and r.start < content[-1][1] and content[0][0] < r.end]
    quoted = sum(any(r.start <= s and e <= r.end for r in regions) for s, e in words) / len(words)
    return "direct" if quoted >= 0.9 else "indirect" if quoted <= 0.1 else "mixed"


def _because(finding: Finding, where: Spans) -> tuple[Because, ...]:
    return (Because("attribute", finding.rule, finding.entry, where[0][0], where[-1][1]),)
