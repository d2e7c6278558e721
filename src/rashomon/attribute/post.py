"""Embedded posts: the whole post is its author's words."""

from __future__ import annotations

from rashomon.attribute.finding import Finding
from rashomon.attribute.parse import Parse


def post_findings(parse: Parse) -> tuple[Finding, ...]:
    """One finding a post, or quoted block with a known author; its source is the signature, which lies outside
    the tokens.
    """
    findings = []
    for number, segment in enumerate(parse.document.segments):
        first, stop = parse.segments[number]
        if segment.kind in ("post", "quote") and segment.author and first < stop:
            findings.append(Finding((), (), ((first, stop),), "post-author", author=number))
    return tuple(findings)
