"""What only looks like an attribution: a cue that is possible, conditional or told twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from rashomon.attribute.finding import Finding
from rashomon.attribute.parse import Parse
from rashomon.lexicons import load
from rashomon.model.attribution import Stance

# "Nobody could say", "all must feel": of 30 such cues in 240 news articles 11 were attributions; of "would" and "will"
# more were.
_MODALS = frozenset(("can", "could", "may", "might", "must"))
_CONDITIONS = frozenset(("if", "unless", "whether"))
_AGAINST: dict[str, Stance] = {
    "reject": "denial", "dismiss": "denial", "refute": "denial", "rebut": "denial", "contest": "denial",
    "question": "doubt", "challenge": "doubt",
}  # fmt: skip
_SAYINGS = frozenset(
    (
        "report",
        "charge",
        "version",
        "account",
        "figure",
        "number",
        "toll",
        "count",
        "estimate",
        "story",
        "finding",
        "rumor",
    )
)
_SELF = frozenset(("i", "we", "you", "they", "it", "one"))


def said_indeed(parse: Parse, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without what is not said after all."""
    nouns = {(f.source, f.head) for f in findings if f.rule == "cue-noun"}
    for finding in findings:
        dropped = (_own_thought, _unreal, _takes_no_word_back)
        if any(is_so(parse, finding) for is_so in dropped) or _twice(parse, finding, nouns):
            continue
        stance = _against(parse, finding)
        yield msgspec.structs.replace(finding, stance=stance) if stance else finding


def _own_thought(parse: Parse, finding: Finding) -> bool:
    """Whether a quoted speaker merely says "I think", "we know": the same voice as the quotation's."""
    if (
        finding.stance not in ("attitude", "intention")
        or finding.head < 0
        or not parse.depth[finding.head]
        or not finding.source
    ):
        return False
    first, stop = finding.source[0]
    return stop - first == 1 and parse.tokens[first].text.lower() in _SELF


def _takes_no_word_back(parse: Parse, finding: Finding) -> bool:
    """Whether what is withdrawn or revoked is nothing said ("withdrew its troops")."""
    if not (finding.entry or "").startswith("cues/retract."):
        return False
    return not any(c.dep == "dobj" and is_saying(c.lemma) for c in parse.children(finding.head))


def _unreal(parse: Parse, finding: Finding) -> bool:
    """Whether the cue is what somebody might say, or would if something happened ("if he hails the plan")."""
    if finding.head < 0 or finding.rule in ("quotation-cue", "cue-quotation", "according-to"):
        return False
    verb = parse.tokens[finding.head]
    first = parse.own(verb.head) if verb.dep == "conj" else ()
    for child in (*parse.own(finding.head), *first):
        word = child.text.lower()
        if child.index < finding.head and (
            (child.tag == "MD" and word in _MODALS) or (child.dep == "mark" and word in _CONDITIONS)
        ):
            return True
    return False


def _against(parse: Parse, finding: Finding) -> Stance | None:
    """Denial or doubt where a verb of judging has a saying for its object: "rejected the claim", "questioned it"."""
    if finding.rule != "object" or finding.stance in ("denial", "doubt"):
        return None
    stance = _AGAINST.get(parse.tokens[finding.head].lemma)
    objects = [c for c in parse.children(finding.head) if c.dep == "dobj"] if stance else []
    return stance if objects and is_saying(objects[0].lemma) else None


def is_saying(noun: str) -> bool:
    """Whether a noun is something said, or a figure."""
    return noun in load("cue_nouns")["statement"]["nouns"] or noun in _SAYINGS


def _twice(parse: Parse, finding: Finding, nouns: set[tuple[tuple[tuple[int, int], ...], int]]) -> bool:
    """Whether the object of an uttering verb is a cue noun that was found by itself ("expressed doubt over …")."""
    return finding.rule == "object" and any(
        (finding.source, child.index) in nouns
        for child in parse.children(finding.head)
        if child.dep == "dobj"
    )
