"""Quotations and their cues: which region belongs to which speaker.

A region looks first for a cue right behind it ("…," she said), then for one right before it (She said: "…"), and
joins the one before when only a cue's sentence parts them ("A," he said. "B."). A region that its paragraph
leaves open goes on
in the next one.
"""

from __future__ import annotations

from rashomon.attribute.cue import Cue
from rashomon.attribute.finding import Finding
from rashomon.attribute.neighbour import STOPS, Neighbours, begins_sentence, region_words
from rashomon.attribute.parse import Parse, Range
from rashomon.attribute.quotation import Region


class Assembly(Neighbours):
    """Collects, paragraph by paragraph, the content of each cue that has quotations beside it."""

    def __init__(self, parse: Parse, cues: tuple[Cue, ...], taken: set[int]) -> None:
        super().__init__(parse, cues)
        self.taken = taken  # tokens that a label or a post already gives a voice
        self.contents: dict[int, list[Range]] = {}
        self.rules: dict[int, str] = {}

    def run(self) -> None:
        """Assign every outer region."""
        owner: dict[Region, int] = {}
        regions = [r for r in self.parse.regions if not r.inner and self.range(r)[0] not in self.taken]
        after = {r: self.cue_behind(r) for r in regions}
        last: Region | None = None
        for region in regions:
            verb, rule = after[region], "quotation-cue"
            if verb is None:
                verb, rule = self.cue_before(region), "cue-quotation"
            if verb is None:
                verb, rule = self.colon_before(region), "colon-quotation"
            if verb is None:
                verb, rule = self.signed_behind(region), "quotation-signed"
            if verb is None and last is not None:
                verb, rule = self.joins(last, region, owner.get(last)), "quotation-goes-on"
            if verb is not None:
                owner[region] = verb
                self.give(verb, region, rule)
            last = region

    def give(self, verb: int, region: Region, rule: str) -> None:
        """Add a region to a cue's content, with what belongs to it outside the marks."""
        first, stop = self.range(region)
        if rule == "quotation-cue":
            first = self.with_lead(first, verb)
        elif rule == "cue-quotation":
            stop = self.with_rest(region, stop)
        self.contents.setdefault(verb, []).append((first, stop))
        self.rules.setdefault(verb, rule)

    def joins(self, last: Region, region: Region, verb: int | None) -> int | None:
        """The cue of the region before, when nothing but that cue's clause lies between or the paragraph was left
        open.
        """
        if verb is None:
            return None
        tokens = self.parse.tokens
        _, left = self.range(last)
        right, _ = self.range(region)
        if region.segment != last.segment:
            opens = right == self.parse.segments[region.segment][0]
            return verb if last.open and opens and region.segment == last.segment + 1 else None
        between = [t for t in tokens[left:right] if t.pos != "SPACE"]
        if all(t.pos == "PUNCT" for t in between):
            return verb
        if not (left <= verb < right) or between[-1].text not in (".", ",", ":", "?", "!", "—", "–"):
            return None
        if not begins_sentence(self.parse, region) and between[-1].text != ",":
            return None
        return verb if sum(t.text in STOPS and t.dep == "punct" for t in between) <= 1 else None

    def with_lead(self, first: int, verb: int) -> int:
        """Where the content of a cue behind begins: with the sentence, unless a colon or another cue's clause
        leads in.
        """
        tokens = self.parse.tokens
        begin = self.parse.sentence(first).first
        if begin == first or self.parse.segment(begin) != self.parse.segment(first):
            return first
        for index in range(first - 1, begin - 1, -1):
            if self.leads_clause(index):
                return first
            if (
                tokens[index].text in (":", ";")
                or (index in self.contents and index != verb)
                or self.ends_content(index)
            ):
                return first
        lead = [t for t in tokens[begin:first] if t.pos not in ("PUNCT", "SPACE")]
        return begin if lead else first

    def leads_clause(self, index: int) -> bool:
        """Whether a cue with a clause of its own stands here ("Lee said that the road was open: "Come," he said")."""
        cue = self.cues.get(index)
        return (
            cue is not None
            and cue.source is not None
            and bool(cue.has("quote") or cue.has("told"))
            and not self.parse.depth[index]
        )

    def ends_content(self, index: int) -> bool:
        """Whether another cue's content holds this token."""
        return any(a <= index < b for ranges in self.contents.values() for a, b in ranges)

    def with_rest(self, region: Region, stop: int) -> int:
        """Where the content of a cue before ends: with the region, or with the sentence that goes on behind it."""
        tokens = self.parse.tokens
        inside = region_words(self.parse, region)
        if region.open or inside.endswith((".", "?", "!")) or stop >= len(tokens):
            return stop
        end = self.parse.segments[region.segment][1]
        sentence = self.parse.sentence(stop - 1)
        return max(stop, min(end, sentence.stop)) if tokens[stop].text not in (*STOPS, ",") else stop


def direct_findings(
    parse: Parse, cues: tuple[Cue, ...], labelled: tuple[Finding, ...]
) -> tuple[tuple[Finding, ...], frozenset[int]]:
    """The attributions of quotations, and the verbs that they used."""
    taken = {i for f in labelled for r in f.content for i in range(*r)}
    for number, segment in enumerate(parse.document.segments):
        if segment.kind == "post":
            taken.update(range(*parse.segments[number]))
    assembly = Assembly(parse, cues, taken)
    assembly.run()
    findings = []
    for verb, ranges in assembly.contents.items():
        cue = assembly.cues[verb]
        frame = cue.has("quote") or cue.has("told") or cue.frames[0]
        source = cue.sources
        findings.append(
            Finding(
                source, (cue.group,), merged(parse, ranges), assembly.rules[verb], frame.entry or None,
                frame.stance, verb
            )
        )  # fmt: skip
    return tuple(findings), frozenset(assembly.contents)


def merged(parse: Parse, ranges: list[Range]) -> tuple[Range, ...]:
    """Ranges in order, touching ones joined."""
    out: list[Range] = []
    for first, stop in sorted(ranges):
        if out and first <= out[-1][1]:
            out[-1] = (out[-1][0], max(stop, out[-1][1]))
        else:
            out.append((first, stop))
    return tuple(out)
