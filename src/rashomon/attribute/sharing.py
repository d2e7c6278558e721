"""Cues that share a sentence: where one's content ends because another's clause begins.

Parsers hang ", adding that …" and ", according to …" on the nearest verb, inside what was said. Newswriting means the
speaker's own next utterance, or a source for the whole sentence.
"""

from __future__ import annotations

import msgspec

from rashomon.attribute.cue import Cue
from rashomon.attribute.finding import Finding
from rashomon.attribute.parse import Parse

_COMMAS = frozenset((",", "—", "–", "--", "-"))
_CLAUSES = frozenset(("clause", "clause-far", "clause-misread"))


def share_sentences(parse: Parse, findings: list[Finding], cues: dict[int, Cue]) -> list[Finding]:
    """The findings with contents cut before a second cue of the same speaker, which then has that speaker as its
    source.
    """
    out = list(findings)
    heads = {f.head: n for n, f in enumerate(out) if f.head >= 0}
    for number, finding in enumerate(out):
        if finding.rule not in _CLAUSES or not _speaks(cues.get(finding.head)):
            continue
        for head, other in sorted(heads.items()):
            first, stop = out[number].content[-1]
            if not first < head < stop or parse.depth[head] or parse.depth[finding.head]:
                continue
            start = min([head, *(r[0] for r in out[other].cue)])
            comma = _comma_before(parse, start)
            if comma is None or comma <= first:
                continue
            if out[other].rule == "according-to":
                if any(a <= finding.head < b for a, b in out[other].content):
                    out[number] = _cut(out[number], comma)
                break
            cue = cues.get(head)
            if cue is not None and _second(parse, finding, cue):
                out[number] = _cut(out[number], comma)
                out[other] = msgspec.structs.replace(out[other], source=finding.source)
                break
    return out


def _speaks(cue: Cue | None) -> bool:
    """Whether a cue is a verb of saying: it takes clauses and quotations."""
    return cue is not None and any(
        f.stance != "attitude" and f.frames & {"quote"} and f.frames & {"clause", "told"} for f in cue.frames
    )


def _second(parse: Parse, finding: Finding, cue: Cue) -> bool:
    """Whether a cue goes on with the speaker before: ", adding that …"; ", and urged that …" in the same tense."""
    verb, before = cue.verb, parse.tokens[finding.head]
    if cue.passive:
        return False
    if verb.tag == "VBG":
        return any(f.stance in ("statement", "demand", "denial") for f in cue.frames)
    if not _speaks(cue):
        return False
    own = any(c.dep in ("nsubj", "nsubjpass") for c in parse.children(verb.index))
    return (
        verb.dep == "conj"
        and not own
        and verb.tag == before.tag
        and parse.tokens[cue.group[0] - 1].tag == "CC"
    )


def _comma_before(parse: Parse, index: int) -> int | None:
    """The comma or dash right before a cue, an adverb or "and" between them allowed."""
    for back in range(1, 4):
        token = parse.tokens[index - back]
        if token.text in _COMMAS:
            return token.index
        if token.pos not in ("ADV", "CCONJ", "SCONJ"):
            return None
    return None


def _cut(finding: Finding, stop: int) -> Finding:
    *kept, (first, _) = finding.content
    return msgspec.structs.replace(finding, content=(*kept, (first, stop)))
